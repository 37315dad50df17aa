"""Reporting words and what they report: “X said (that) …”, “…, X said”, “according to X”."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from msgspec import Struct, field

from newsview.model import Rule
from newsview.nlp.said.beside import source_before_colon
from newsview.nlp.said.clauses import interposed_clause, interposed_source
from newsview.nlp.said.complements import behind
from newsview.nlp.said.contents import contents, led, left_quote
from newsview.nlp.said.ends import complement_end
from newsview.nlp.said.lexicon import said_forms, verb_forms
from newsview.nlp.said.marks import is_title
from newsview.nlp.said.misread import described_clause, describing_source
from newsview.nlp.said.naming import closing_source, is_clausal, is_misread, is_named, named
from newsview.nlp.said.parse import DASHES, FINITE
from newsview.nlp.said.sources import BEFORE_CLOSING, RELATIVES, noun_phrase
from newsview.nlp.said.speaking import THINGS, can_speak
from newsview.nlp.said.topics import topic
from newsview.nlp.said.unsaid import is_unsaid
from newsview.nlp.said.verbs import Verb

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newsview.nlp.said.parse import Parse, Range

_MUSING = frozenset({"ask", "guess", "reckon", "add", "reason", "recall", "remember", "agree"})
"""Verbs that inside a quotation mostly tell what its speaker thinks."""

_BEING = frozenset({"is", "was", "are", "were", "am", "'s", "’s", "'m", "’m", "'re", "’re", "been"})
_LINKS = frozenset({"because", "since", "so", "that", "after", "which", "who"})
_CONJUNCTIONS = frozenset({"and", "but", "while", "though", "although", "yet"})
_MEASURES = frozenset(
    {"plan", "plans", "schedule", "standards", "rules", "tradition", "custom", "size", "need", "needs"}
    | {"taste", "law", "merit", "instructions", "principles", "script"}
)
"""What things go according to, and nobody tells: "if all goes according to plan"."""

_DESCRIBING = frozenset({"a", "an", "the", "who", "which", "whose", "one"})
_MAKING = frozenset({"makes", "made", "making", "make"})
_LONGEST_SOURCE = 8
"""Tokens of the phrase in “in the words of …, “…””."""

_LISTS = ("verbs", "verbs_telling", "verbs_promising", "verbs_quoting", "verbs_naming", "verbs_finding")


class Frame(Struct):
    """Reporting words and what they report, as ranges of tokens.

    Attributes:
        verb: The word that reports.
        cue: The reporting words.
        content: The words reported, in order.
        source: The noun phrase that names who reports them.
        rule: How the source was found.
        is_verbatim: Whether the words are the speaker's own although no marks say so, as in a transcript.
    """

    verb: int
    cue: Range
    content: list[Range] = field(default_factory=list)
    source: Range | None = None
    rule: Rule = Rule.CUE_SUBJECT
    is_verbatim: bool = False


@cache
def known_forms() -> frozenset[str]:
    """Every form of every listed verb."""
    return frozenset().union(*(verb_forms(name).keys() for name in _LISTS))


def find_frames(parse: Parse, captions: Collection[Frame] = ()) -> Iterator[Frame]:
    """Every frame in order of its reporting word.

    Args:
        parse: The document.
        captions: The frames of quotations that have their reporting words already.
    """
    known = known_forms()
    claimed = {parse.at_outer[caption.content[0]] for caption in captions}
    for i, word in enumerate(parse.words):
        frame = None
        if word == "according" and _names_source(parse, i):
            frame = _according(parse, i, claimed)
        elif word in {"words", "like", "clear"}:
            frame = _by_phrase(parse, i, claimed)
        elif word in known and (opened := source_before_colon(parse, i)) is not None:
            quote = parse.at_opening.get(opened[1] + 1)
            content = [parse.outers[quote]] if quote is not None else []
            frame = Frame(i, (i, i + 1), content, opened)
        elif word in known and (source := interposed_source(parse, i)) is not None:
            verb = Verb(parse, i, claimed)
            frame = Frame(i, (i, i + 1), interposed_clause(verb), source)
        elif word in known and parse.is_verb(i):
            frame = _verb(parse, i, claimed)
        elif word in known:
            frame = _misread(parse, i, claimed)
        if frame is not None and frame.content and not any(_tells_again(frame, other) for other in captions):
            claimed.update(n for content in frame.content for n in parse.stretch[slice(*content)])
            claimed -= {-1, parse.stretch[i]}
            yield frame


def _misread(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """The frame of a verb that the model takes for a noun."""
    if (closing := closing_source(parse, at)) is not None:
        verb = Verb(parse, at, claimed)
        return Frame(at, (at, at + 1), verb.trimmed(verb.start, closing[0] - 1), closing)
    if is_clausal(parse, at):
        return Frame(at, (at, at + 1), behind(Verb(parse, at, claimed)), (parse.edges(at)[0], at))
    if is_misread(parse, at):
        return Frame(at, (at, at + 1), named(Verb(parse, at, claimed)), (parse.edges(at - 1)[0], at))
    return None


def _names_source(parse: Parse, at: int) -> bool:
    """Whether who or what says so stands behind “according to”, and no plan that things go by."""
    thing = parse.child(at + 1, "pobj") if parse.words[at + 1 : at + 2] == ["to"] else None
    is_measure = thing is not None and parse.words[thing] in _MEASURES
    is_bare = is_measure and parse.tags[at + 2] in {"NN", "NNS", "JJ"}
    return parse.words[at + 1 : at + 2] == ["to"] and not is_bare


def _by_phrase(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """The frame of words that report without a verb of speaking."""
    match parse.words[at]:
        case "words":
            return _in_words(parse, at)
        case "like":
            return _was_like(parse, at)
        case _:
            return _made_clear(parse, at, claimed)


def _tells_again(frame: Frame, caption: Frame) -> bool:
    """“posted [a photo with the caption “…”]”: the words are those of the caption."""
    return frame.source == caption.source and frame.content[-1][1] == caption.content[0][1]


def _in_words(parse: Parse, at: int) -> Frame | None:
    """“In Kim's words, “…””, “in the words of Kim, “…””."""
    start, end = parse.sentence(at)
    comma = next((i for i in range(at + 1, min(at + _LONGEST_SOURCE, end)) if parse.words[i] == ","), at)
    quote = parse.at_opening.get(comma + 1)
    opening = next(
        (i for i in range(at, max(start, at - _LONGEST_SOURCE) - 1, -1) if parse.words[i] == "in"), at
    )
    if quote is None or opening == at:
        return None
    if parse.words[at + 1] == "of":
        source = (at + 2, comma)
    else:
        owner = next((i for i in range(opening + 1, at) if parse.tags[i] in {"POS", "PRP$"}), at - 1)
        owner = owner if parse.tags[owner] in {"POS", "PRP$"} or parse.words[owner] in {"'", "’"} else opening
        source = (opening + 1, owner + (parse.tags[owner] == "PRP$"))
    return Frame(at, (at, at + 1), [parse.outers[quote]], source) if source[0] < source[1] else None


def _was_like(parse: Parse, at: int) -> Frame | None:
    """“She was like, ‘Never again!’”, as people tell in an interview what was said."""
    follows = at + 2 if parse.words[at + 1 : at + 2] in ([","], [":"]) else at + 1
    quote = parse.at_opening.get(follows)
    being = at - 1
    while being > 0 and parse.tags[being] == "RB":
        being -= 1
    if quote is None or parse.words[being] not in _BEING or parse.stretch[being] != parse.stretch[at]:
        return None
    subject = parse.subject(being)
    source = noun_phrase(parse, subject) if subject is not None and subject < being else None
    inner = parse.quoted[quote].inner.of(parse.text)
    is_said = (follows > at + 1 or inner[0].isupper()) and not is_title(inner)
    is_someone = source is not None and parse.words[source[0]] not in THINGS
    return Frame(at, (being, at + 1), [parse.outers[quote]], source) if is_said and is_someone else None


def _made_clear(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """“she made it very clear that she would stay”, “made clear she would stay”."""
    made = at - 1
    while made > 0 and (parse.tags[made] == "RB" or parse.words[made] == "it"):
        made -= 1
    is_that = parse.words[at + 1 : at + 2] == ["that"]
    is_clause = is_that or (parse.tags[at + 1 : at + 2] == ["PRP"] and parse.deps[at + 1][:5] == "nsubj")
    is_made = parse.words[made] in _MAKING and parse.stretch[made] < 0
    if not is_made or not is_clause or parse.tags[made] == "VB":
        return None
    verb = Verb(parse, made, claimed)
    if verb.is_unsaid or not can_speak(parse, verb.source):
        return None
    start = at + 1 + is_that
    content = verb.trimmed(start, complement_end(verb, start, parse.heads[at + 1]))
    return Frame(made, (made, at + 1), content, verb.source)


def _verb(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    verb = Verb(parse, at, claimed)
    describing = describing_source(parse, at)
    if describing is not None:
        return Frame(at, (at, at + 1), described_clause(verb), describing)
    if (
        not verb.can_report
        or verb.is_unsaid
        or verb.is_bare_participle
        or verb.lacks_particle
        or verb.is_idiom
        or is_unsaid(verb)
        or is_named(verb)
    ):
        return None
    content = contents(verb)
    if parse.stretch[at] >= 0 and not _is_nested(verb, content):
        return None
    plain = parse.tags[at] != "VB" and not any(
        parse.tags[c] == "MD" for c in parse.children[at] if parse.deps[c] == "aux"
    )
    names = verb.word in verb_forms("verbs_naming") or (verb.reports and plain)
    if not content and names and parse.stretch[at] < 0:
        content = named(verb) if verb.source is not None or not verb.is_passive else []
    if not content and parse.stretch[at] < 0:
        content = topic(verb)
    rule = Rule.CUE_NEARBY if verb.is_near else Rule.CUE_SUBJECT
    return Frame(at, (at, verb.cue_end), content, verb.source, rule)


def _is_nested(verb: Verb, content: list[Range]) -> bool:
    """Whether someone quoted plainly quotes another: “they say …”, not “I could tell …”, “we urge …”."""
    parse = verb.parse
    if not content or any(parse.tags[c] == "MD" for c in parse.children[verb.verb]):
        return False
    if content[0] in parse.at_outer:
        return True
    if (
        parse.words[content[0][0] - 1] == ","
        and verb.verb < content[0][0]
        and not _is_spoken(verb, content[0])
    ):
        return False
    someone = parse.child(verb.verb, "dobj", "dative") if verb.tells else None
    tells_someone = someone is not None and parse.edges(someone)[0] == verb.cue_end
    if verb.word == "told" and verb.is_passive and verb.has_finite(*content[0]):
        return content[0][0] == verb.cue_end  # “we are told it is for sale”
    if verb_forms("verbs").get(verb.word) in _MUSING or verb.source is None:
        return False
    if parse.tags[verb.verb] == "VBP" and parse.words[slice(*verb.source)] in (["i"], ["we"]):
        return False
    if not verb.reports and not tells_someone:
        return False
    if any(parse.tags[c] == "TO" for c in parse.children[verb.verb]):
        return False
    goes_on = parse.child(verb.verb, "aux") is not None  # “they're saying it's full”
    is_participle = parse.tags[verb.verb] == "VBG" and (goes_on or parse.words[content[0][0] - 1] == "that")
    return is_participle or parse.tags[verb.verb] in {"VBD", "VBZ", "VBP", "VBN"}


def _is_spoken(verb: Verb, content: Range) -> bool:
    """Whether words behind a comma are told as they were said: “and I said, what are you doing?”."""
    parse, at = verb.parse, content[0]
    opens = parse.tags[at] in {"PRP", "WP", "WRB"} or parse.words[at] == "if"
    return verb.word in {"said", "says"} and at == verb.cue_end + 1 and opens and verb.has_finite(*content)


def _goes_on(verb: Verb, left: Range, at: int) -> bool:
    """Whether the sentence begun before “according to X,” is finished behind it."""
    parse = verb.parse
    is_led = parse.deps[left[0]] == "mark" and "," not in parse.words[slice(*left)]
    return not verb.has_finite(*left) or is_led or parse.tags[at] in FINITE or parse.words[at] == "because"


def _opens_clause(parse: Parse, at: int) -> bool:
    """Whether a clause begins right before: “…, but, according to X, …”."""
    link = at - 2 if parse.words[at - 1] == "," else at - 1
    if link > 0 and parse.words[link] in _CONJUNCTIONS:
        is_parted = link < at - 1 and parse.words[link - 1] == ","
        return is_parted or (link == at - 1 and _is_clause_behind(parse, at))
    return link > parse.sentence(at)[0] and parse.words[link] in _LINKS


def _is_clause_behind(parse: Parse, at: int) -> bool:
    """Whether what “and according to X,” brings in is a clause of its own."""
    end = parse.sentence(at)[1]
    comma = next((i for i in range(at, end) if parse.words[i] == ","), end)
    return any(parse.deps[i] == "nsubj" and comma < i < parse.heads[i] for i in range(comma, end))


def _is_reported_already(parse: Parse, start: int, end: int) -> bool:
    """“…,” he said, according to a statement: a quotation whose own speaker stands between."""
    last = next((i for i in range(end - 1, start, -1) if parse.stretch[i] >= 0), None)
    if last is None or parse.words[last] not in BEFORE_CLOSING:
        return False
    return any(parse.words[i] in said_forms() and parse.is_verb(i) for i in range(last + 1, end))


def _names_another(parse: Parse, start: int, end: int) -> bool:
    """“According to reports, Kim recalled: “…””: whose words are quoted is told anew."""
    colon = next((i for i in range(start, end - 1) if parse.words[i] == ":"), start)
    return colon + 1 in parse.at_opening and not said_forms().isdisjoint(parse.words[start:colon])


def _behind_lost_comma(verb: Verb, start: int, end: int) -> list[Range]:
    """“According to Rep. Gowdy, probing it was …”, where to the parse all of it is the phrase."""
    parse = verb.parse
    commas = [i for i in range(start, end - 1) if parse.words[i] == "," and verb.has_finite(i + 1, end)]
    return verb.trimmed(commas[0] + 1, end) if commas else []


def _past_description(verb: Verb, comma: int, end: int) -> int:
    """The comma behind “According to Kim, a former mayor who …,”; the first one where nothing describes."""
    parse = verb.parse
    if parse.words[comma + 1] not in _DESCRIBING:
        return comma
    commas = [i for i in range(comma, end - 1) if parse.words[i] == ","]
    for i, following in zip(commas, [*commas[1:], end], strict=True):
        if i == comma and parse.words[i + 1] != "the":
            continue
        is_main = parse.tags[i + 1] not in {"IN", "WRB", "WDT", "WP", "CC"} and parse.words[i + 1] != "that"
        if is_main and _has_own_subject(verb, i + 1, following):
            return i
    return comma


def _has_own_subject(verb: Verb, start: int, end: int) -> bool:
    """Whether a finite verb of a range has its subject there, and that is no relative pronoun."""
    parse = verb.parse
    return any(
        parse.deps[i] in {"nsubj", "nsubjpass", "expl"}
        and parse.tags[i] not in {"WDT", "WP"}
        and i < parse.heads[i] < end
        and verb.has_finite(i, parse.heads[i] + 1)
        for i in range(start, end)
    )


def _behind_lead(verb: Verb, content: list[Range], ends: tuple[int, int, int]) -> list[Range]:
    """What “According to Kim” brings in where no comma ends it; the content found, if it is a clause.

    ``ends`` are where the name ends, the whole phrase, and the sentence.
    """
    source_end, whole_end, end = ends
    if _is_subject(verb.parse, whole_end, end):
        return verb.trimmed(whole_end, end)
    if content and verb.has_finite(*content[0]):
        return content
    return _behind_lost_comma(verb, source_end, end) or content


def _is_subject(parse: Parse, at: int, end: int) -> bool:
    """Whether a clause of its own begins right there: “According to Kim [44 boats] sank, …”."""
    subjects = (i for i in range(at, end) if parse.deps[i] in {"nsubj", "nsubjpass", "expl"})
    first = next((i for i in subjects if parse.tags[i] not in {"WDT", "WP"}), None)
    return first is not None and parse.edges(first)[0] == at and parse.words[first + 1] != ","


def _according(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    start, end = parse.sentence(at)
    head = parse.child(at + 1, "pobj", "pcomp")
    if head is None or head >= end or parse.stretch[at] >= 0:
        return None
    if at > start and (parse.words[at - 1] == ":" or _opens_clause(parse, at)):
        start = at
    if parse.words[at + 2] in RELATIVES:
        return Frame(at, (at, at + 2), Verb(parse, at, claimed).trimmed(at + 3, end), None)
    lost = next((i for i in range(at + 2, head) if parse.words[i] == ","), None)
    source = noun_phrase(parse, head) if lost is None else (at + 2, lost)
    whole_end = min(parse.edges(head)[1], end)
    whole_end -= parse.words[whole_end - 1] == ","
    verb = Verb(parse, at, claimed)
    content: list[Range] = []
    quote = verb.quote_before(at)
    if _is_reported_already(parse, start, at):
        return None
    if quote is not None:
        content = left_quote(verb, quote, end)
    elif at > start:
        content = led(verb, start, at)
    mark = parse.words[at - 1] if at > start and parse.words[at - 1] in DASHES else ","
    comma = next((i for i in range(whole_end, end - 1) if parse.words[i] == mark), None)
    if comma is not None and at == start:
        comma = _past_description(verb, comma, end)
    if comma is not None and (mark != "," or not content or _goes_on(verb, content[0], comma + 1)):
        content += verb.trimmed(comma + 1, end)
    if at == start or not content:
        content = _behind_lead(verb, content, (source[1], whole_end, end))
    content = _completed(parse, content, source[1]) or content
    is_lead = at == start and bool(content)
    frame = Frame(at, (at, at + 2), content, source, Rule.ACCORDING_TO)
    return None if is_lead and _names_another(parse, *content[-1]) else frame


def _completed(parse: Parse, content: list[Range], end: int) -> list[Range]:
    """“The plan is, according to Kim, “the best””: only the quotation, as the rest says nothing."""
    quote = parse.at_opening.get(end + 1) if parse.words[end : end + 1] == [","] else None
    is_open = bool(content) and content[0][1] <= end and parse.tags[content[0][1] - 1] in FINITE
    return [parse.outers[quote]] if quote is not None and is_open else []
