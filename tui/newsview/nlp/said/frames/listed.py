"""What stands in the paragraphs below words that bring it in with a colon: “The mayor also said:”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import BlockKind
from newsview.nlp.said.contents.contents import contents
from newsview.nlp.said.cues.sources import noun_phrase, source_head
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms
from newsview.nlp.said.given.parse import ENDS, FINITE, MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.said.given.parse import Parse, Range

_NEAR = 6
"""Tokens from the verb to the colon: “said in a statement:”."""

_SHORTEST = 4
"""Tokens of the shortest paragraph that says something."""

_READING = frozenset(
    {"read", "reads", "begin", "begins", "began", "start", "starts", "started", "go", "goes"}
)
_READING |= {"continue", "continues", "continued", "end", "ends", "ended", "open", "opens", "opened"}
_READING |= {"conclude", "concludes", "concluded"}
"""Verbs whose subject is a text, or whose object is one: “The letter reads:”, “She ends her post with:”."""

_BELOW = (["continues", "below"], ["continues", "after"], ["continue", "below"])
"""Where the writer's own text goes on: “Story continues below the picture:”."""

_WRITING = frozenset({"write", "post", "tweet"})
_LONGEST_SOURCE = 8
"""Tokens of “Per the Lorvane Post:”."""

_FIRST_PERSON = frozenset({"i", "my", "me", "we", "our", "us", "myself"})
_OPENING = frozenset({"per", "according", "from"})

_POINTING = frozenset({"this", "following"})


def find_listed(parse: Parse) -> Iterator[Frame]:
    """Frames of paragraphs without marks: the lines of a list, or the one paragraph below, word for word."""
    blocks = [parse.tokens(block.span) for block in parse.blocks]
    for n, (start, end) in enumerate(blocks[:-1]):
        if end - start < 2 or parse.words[end - 1] != ":" or parse.stretch[end - 1] >= 0:
            continue
        below = _below(parse, blocks, n + 1)
        found = _introduction(parse, start, end, below) if below else None
        if found is None:
            continue
        cue, source = found
        is_prose = len(below) == 1
        content = below if is_prose else [(first, _before_stop(parse, last)) for first, last in below]
        yield Frame(cue[0], cue, content, source, is_verbatim=is_prose)


def _introduction(parse: Parse, start: int, end: int, below: list[Range]) -> tuple[Range, Range] | None:
    """The cue of the sentence that the colon ends, and who speaks."""
    start = max(start, parse.sentence(end - 1)[0])
    is_plain = all(n < 0 for n in parse.stretch[below[0][0] : below[-1][1]])
    is_own = _is_own_words(parse, start, below)
    return (
        _of_verb(parse, start, end)
        or _of_source(parse, start, end, is_own=is_own)
        or _of_writer(parse, start, end)
        or (_of_text(parse, start, end) if is_plain else None)
        or (_of_own_words(parse, start, end) if is_own else None)
    )


def _of_verb(parse: Parse, start: int, end: int) -> tuple[Range, Range] | None:
    """“…, the mayor said in May:”, “the letter reads:”."""
    for i in range(end - 2, max(start, end - _NEAR) - 1, -1):
        if parse.stretch[i] >= 0 or parse.words[i] in MARKS:
            return None
        if parse.tags[i] in FINITE:
            is_report = parse.words[i] in {*verb_forms("verbs"), "told"} or _is_reading(parse, i)
            is_report = is_report and parse.words[i : i + 2] not in _BELOW
            return _said(parse, i) if is_report and parse.subject(i) is not None else None
    return None


def _said(parse: Parse, at: int) -> tuple[Range, Range] | None:
    """The cue that a verb is, and its subject."""
    verb = Verb(parse, at, set())
    return ((at, verb.cue_end), verb.source) if verb.source is not None and not verb.is_unsaid else None


def _is_reading(parse: Parse, verb: int) -> bool:
    """Whether a text begins or ends by a verb, or somebody begins or ends one."""
    about = (parse.subject(verb), parse.child(verb, "dobj"))
    return parse.words[verb] in _READING and any(i is not None and _is_text(parse, i) for i in about)


def _of_source(parse: Parse, start: int, end: int, *, is_own: bool) -> tuple[Range, Range] | None:
    """“Per the Lorvane Post:”, “According to her lawyer:”, “From a rower in Kelm:”."""
    behind = start + 1 + (parse.words[start] == "according")
    is_alone = parse.words[start] in _OPENING and end - start <= _LONGEST_SOURCE
    is_plain = not any(tag in FINITE for tag in parse.tags[start:end])
    source = (behind, end - 1)
    speaks = behind < end - 1 and (parse.words[start] != "from" or is_own or can_speak(parse, source))
    return ((start, behind), source) if is_alone and is_plain and speaks else None


def _of_writer(parse: Parse, start: int, end: int) -> tuple[Range, Range] | None:
    """“As I wrote a year ago when the ferry sank:”, with nothing that is written before the colon."""
    for i in range(start, end - 1):
        is_writing = verb_forms("verbs").get(parse.words[i]) in _WRITING and parse.tags[i] in FINITE
        subject = parse.subject(i) if is_writing and parse.stretch[i] < 0 else None
        if subject is None or subject > i:
            continue
        verb = Verb(parse, i, set())
        if not contents(verb) and not verb.has_object:
            return _said(parse, i)
    return None


def _of_text(parse: Parse, start: int, end: int) -> tuple[Range, Range] | None:
    """“He put out the following statement in May:”."""
    for i in range(start, end - 1):
        points = any(parse.words[c] in _POINTING for c in parse.children[i] if c < i)
        verb = parse.heads[parse.heads[i]] if parse.deps[i] == "pobj" else parse.heads[i]
        is_said = parse.tags[verb] in FINITE and parse.subject(verb) is not None and verb < i
        if not points or not _is_text(parse, i) or not is_said or parse.stretch[i] >= 0:
            continue
        by = next((c for c in parse.children[i] if parse.words[c] in {"by", "from"}), None)
        writer = parse.child(by, "pobj") if by is not None else None
        head = writer if writer is not None else source_head(parse, verb)
        source = noun_phrase(parse, head) if head is not None else None
        if source is not None and (can_speak(parse, source) or parse.words[source[1] - 1] in {"it", "old"}):
            return (i, i + 1), source
    return None


def _is_own_words(parse: Parse, start: int, below: list[Range]) -> bool:
    """Whether the paragraph below is in the first person and the words that bring it in are not."""
    first, last = below[0]
    opening = (first, min(last, parse.sentence(first)[1]))
    return (
        len(below) == 1
        and _has_first_person(parse, opening)
        and not _has_first_person(parse, (start, first))
        and any(tag in FINITE for tag in parse.tags[slice(*opening)])
    )


def _has_first_person(parse: Parse, words: Range) -> bool:
    """Whether words outside quotation marks have “I” or “we” in them."""
    return any(parse.words[i] in _FIRST_PERSON and parse.stretch[i] < 0 for i in range(*words))


def _of_own_words(parse: Parse, start: int, end: int) -> tuple[Range, Range] | None:
    """“She put her answer on her page today:”, “Roe's full reply is as follows:”: whose words follow."""
    found: list[tuple[Range, Range]] = []
    for i in range(end - 2, start - 1, -1):
        head, source = parse.heads[i], noun_phrase(parse, i)
        is_act = parse.deps[i] == "nsubj" and parse.tags[head] in FINITE and i < head
        is_owner = parse.deps[i] == "poss" and _is_text(parse, head)
        if (is_act or is_owner) and parse.stretch[i] < 0 and can_speak(parse, source):
            found.append(((head, head + 1), source))
    return next((act for act in found if parse.words[act[0][0]] in said_forms()), next(iter(found), None))


def _is_text(parse: Parse, noun: int) -> bool:
    return any(parse.words[noun] in noun_forms(name) for name in ("nouns_texts", "nouns_words"))


def _below(parse: Parse, blocks: list[Range], first: int) -> list[Range]:
    """The lines of the list that begins with a block, or the block alone."""
    if parse.blocks[first].kind is BlockKind.HEADING:
        return []
    last = first + 1
    while last < len(blocks) and _is_next_line(parse, last):
        last += 1
    found = [block for block in blocks[first:last] if block[1] - block[0] >= _SHORTEST]
    if not found or any(n >= 0 for n in parse.stretch[found[0][0] : found[0][0] + 2]):
        return []
    return [_words(parse, *block) for block in found]


def _words(parse: Parse, start: int, end: int) -> Range:
    """A block without blanks around it."""
    while start < end - 1 and parse.words[start].isspace():
        start += 1
    while end > start + 1 and parse.words[end - 1].isspace():
        end -= 1
    return start, end


def _before_stop(parse: Parse, end: int) -> int:
    return end - (parse.words[end - 1] in ENDS)


def _is_next_line(parse: Parse, n: int) -> bool:
    """Whether a block stands right below the one before, with no empty line between."""
    before, block = parse.blocks[n - 1].span, parse.blocks[n].span
    return parse.text[before.end : block.start].count("\n") == 1
