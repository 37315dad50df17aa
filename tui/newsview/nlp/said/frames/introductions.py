"""Who a quotation without reporting words of its own is introduced by, in the sentence before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind, Rule
from newsview.nlp import drafts
from newsview.nlp.said.contents.set_phrases import points_on
from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.cues.verb_first import source_before_colon
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.cues.wording import naming
from newsview.nlp.said.frames.owned_sayings import owned_saying
from newsview.nlp.said.given.confidence import evidence
from newsview.nlp.said.given.lexicon import noun_forms, verb_forms
from newsview.nlp.said.given.parse import DASHES, FINITE, RELATIVES

if TYPE_CHECKING:
    from newsview.nlp.drafts import QuoteDraft
    from newsview.nlp.said.given.parse import Parse, Range

_LONGEST_LABEL = 14
"""Words of a name before a colon, with its title and what stands in brackets."""

_NEAR = 8
"""Words behind a verb that only say to whom, when and where."""

_ABOUT = frozenset({"about", "of", "to", "with", "against"})
_STATEMENTS = frozenset({"statement", "announcement", "letter", "email", "e-mail", "memo", "message", "note"})
_STATEMENTS |= {"tweet", "reply", "response", "apology", "comment", "remarks", "notice"}
_ISSUING = frozenset({"released", "issued", "sent", "posted", "published", "gave", "made", "put", "wrote"})

_THESE = frozenset({"this", "these", "following", "words"})
"""What stands for the words behind a colon."""

_REPORTING = ("verbs", "verbs_telling", "verbs_quoting", "verbs_naming")


def introduce(parse: Parse, stretch: int, draft: QuoteDraft) -> None:
    """Write on ``draft`` the cue and speaker that the sentence before a stretch gives for it.

    A colon before the quotation makes its reporting verb the cue, also over the end of a paragraph. Without
    a colon the subject of the sentence before is taken for the speaker for now.
    """
    low = parse.outers[stretch][0]
    last = low - 1
    while last >= 0 and parse.words[last].isspace():
        last -= 1
    if last < 0 or parse.block(low) - parse.block(last) > 1:
        return
    sentence = parse.sentence(last)
    owned = owned_saying(parse, sentence, last) if parse.words[last] in {":", "?"} else None
    if owned is not None:
        _note(parse, draft, *owned)
    elif (hung := _hung(parse, last, low)) is not None:
        _note(parse, draft, *hung)
    elif parse.words[last] == ":":
        _from_colon(parse, sentence, last, draft)
    elif parse.words[last] in DASHES and sentence[0] < last and low < sentence[1]:
        # “When Kim ended — “Thank you!” — they rose”
        if (acting := _acting_before(parse, sentence[0], last)) is not None:
            _introduce(parse, draft, acting)
    elif sentence[1] <= low and not _leads_elsewhere(parse, last):
        _from_sentence(parse, sentence, draft)


def _from_sentence(parse: Parse, sentence: Range, draft: QuoteDraft) -> None:
    """Note what a whole sentence without a colon gives for the quotation behind it."""
    opened, source = _announced(parse, sentence), _subject(parse, sentence)
    if source is None or not _can_speak(parse, source):
        source = _for_whom(parse, sentence) or source
    if opened is not None:
        _note(parse, draft, *opened)
    elif source is not None:
        _introduce(parse, draft, source)


def _for_whom(parse: Parse, sentence: Range) -> Range | None:
    """Whoever a sentence tells what something is to: “For [Kim], it was clear.”, “Not so for [Kim].”."""
    start, end = sentence
    stop = next((i for i in range(end - 1, start, -1) if parse.is_word(i)), start) + 1
    for high in (i for i in range(start, stop + 1) if i in parse.people):
        low = parse.people[high]
        opens = low == start + 1 and parse.words[high : high + 1] == [","]
        if low > start and parse.words[low - 1] == "for" and (opens or high == stop):
            return low, high
    return None


def _leads_elsewhere(parse: Parse, last: int) -> bool:
    """Whether the line of a token is but a link to another page: “MORE: Boat sinks in the harbour”."""
    start = last
    while start > 0 and parse.block(start - 1) == parse.block(last):
        start -= 1
    is_label = parse.words[start] in noun_forms("labels") and parse.words[start + 1 : start + 2] == [":"]
    return is_label or points_on(parse, start)


def _hung(parse: Parse, last: int, low: int) -> tuple[Range, Range] | None:
    """The cue and the speaker of a verb that ends a paragraph: “The mayor replied, saying, ¶ “…””."""
    at = last - (parse.words[last] == ",")
    if parse.block(last) == parse.block(low) or not (_reports(parse.words[at]) and parse.is_verb(at)):
        return None
    verb = Verb(parse, at, set())
    is_someones = verb.source is not None and parse.stretch[at] < 0 and not verb.is_unsaid
    return ((at, at + 1), verb.source) if verb.source is not None and is_someones else None


def _announced(parse: Parse, sentence: Range) -> tuple[Range, Range] | None:
    """The cue and the speaker of a sentence that only brings words in, with no colon behind it."""
    verb = next((i for i in range(*sentence) if parse.deps[i] == "ROOT" and parse.tags[i] in FINITE), None)
    subject = parse.subject(verb) if verb is not None else None
    if verb is None or subject is None or not _is_first(parse, sentence, subject, verb):
        return None
    cue = verb if _is_bare(parse, verb, sentence[1]) else _issued(parse, verb, sentence)
    if cue is None:
        return None
    clause = parse.child(cue, "relcl")
    inner = parse.subject(clause) if clause is not None else None
    is_within = inner is not None and parse.words[inner] not in RELATIVES  # “a letter in which Kim told …”
    source = noun_phrase(parse, inner if inner is not None and is_within else subject)
    return ((cue, Verb(parse, cue, set()).cue_end), source) if _can_speak(parse, source) else None


def _is_first(parse: Parse, sentence: Range, subject: int, verb: int) -> bool:
    """Whether no other clause and no quotation stands before a verb's subject: not in “It sank, he said.”."""
    start, end = sentence
    while start < end and parse.words[start].isspace():
        start += 1
    is_whole = parse.text[parse.start_of(start)].isupper() and all(n < 0 for n in parse.stretch[start:end])
    before = parse.tags[start : parse.edges(subject)[0]]
    return subject < verb and is_whole and FINITE.isdisjoint(before)


def _is_bare(parse: Parse, verb: int, end: int) -> bool:
    """Whether a verb reports nothing: “a cook told reporters.”, “the cook announced the following.”."""
    rest = range(verb + 1, end)
    thing = parse.child(verb, "dobj")
    tells = parse.words[verb] in verb_forms("verbs_telling")
    is_open = thing is None or tells or parse.words[thing] in {"following", "this"}
    is_short = len(rest) <= _NEAR and not any(parse.is_verb(i) or parse.words[i] in _ABOUT for i in rest)
    return _reports(parse.words[verb]) and is_open and is_short


def _issued(parse: Parse, verb: int, sentence: Range) -> int | None:
    """The noun for what somebody puts out: “Kim released a statement.”, with nothing reported."""
    thing = parse.child(verb, "dobj")
    is_text = thing is not None and parse.words[thing] in _STATEMENTS and parse.words[verb] in _ISSUING
    own = (verb, parse.child(thing, "relcl")) if thing is not None else ()
    reports = any(parse.is_verb(i) and _reports(parse.words[i]) for i in range(*sentence) if i not in own)
    return thing if is_text and not reports else None


def _from_colon(parse: Parse, sentence: Range, colon: int, draft: QuoteDraft) -> None:
    start, end = sentence
    opened = source_before_colon(parse, start) if _reports(parse.words[start]) else None
    if opened is not None:
        _note(parse, draft, (start, start + 1), opened)
        return
    end = min(end, colon + 1)
    someone = parse.child(colon - 1, "nsubj")
    if someone is not None and parse.words[colon - 1].endswith("ing") and _reports(parse.words[colon - 1]):
        _note(parse, draft, (colon - 1, colon), noun_phrase(parse, someone))
        return  # “It was praised, with one reader commenting: “…””
    source = _label_behind_dash(parse, sentence)
    if source is not None:
        _introduce(parse, draft, source)
        return
    reporting = [i for i in range(start, end) if _reports(parse.words[i]) and _is_predicate(parse, i)]
    for i in reversed(reporting):
        verb = Verb(parse, i, set())
        is_said = _is_someones(parse, i, verb.source)
        if verb.source is not None and is_said and not _is_urged(parse, verb.source[0]):
            _note(parse, draft, (i, verb.cue_end), verb.source)
            return
    source = _origin(parse, sentence) or _last_acting(parse, sentence)
    subject = _subject(parse, sentence)
    is_mute = subject is None or not _can_speak(parse, subject)
    source = source or (_name_before(parse, colon) if is_mute else None) or subject or _label(parse, sentence)
    if source is not None:
        _introduce(parse, draft, source)


def _is_someones(parse: Parse, at: int, source: Range | None) -> bool:
    """Whether a verb outside marks reports: not in “the boat was [hit] by a car: “…””."""
    describes = parse.tags[at] == "VBN" or parse.deps[at] in {"acomp", "amod"}
    return parse.stretch[at] < 0 and not (describes and not can_speak(parse, source))


def _name_before(parse: Parse, colon: int) -> Range | None:
    """Whoever is named last before a colon: “This does not surprise the cook [Ann Roe]: “…””."""
    low = parse.named.get(colon)
    if low is None or parse.tags[low - 1] in {"IN", "TO"}:
        return None
    name = parse.span(low, colon)
    people = (entity for entity in drafts.entities(parse.doc) if entity.kind is EntityKind.PERSON)
    return (low, colon) if any(entity.has(name) for entity in people) else None


def _introduce(parse: Parse, draft: QuoteDraft, source: Range) -> None:
    """Note a subject; without evidence it is a speaker only if it turns out to be somebody's name."""
    draft.speaker_span = parse.span(*naming(parse, source))
    draft.evidence = evidence(Rule.INTRODUCED) if _can_speak(parse, source) else None


def _can_speak(parse: Parse, source: Range) -> bool:
    """Whether a noun phrase is of somebody, or of somebody's words: "Clinton's response was: …"."""
    head = parse.root(*source)
    if parse.words[head] in noun_forms("nouns_words"):
        return any(parse.deps[c] == "poss" or parse.words[c] == "of" for c in parse.children[head])
    return can_speak(parse, source)


def _label_behind_dash(parse: Parse, sentence: Range) -> Range | None:
    """The name in “A vote that nobody saw coming - Rosa Lind: “…””."""
    colon = next((i for i in range(*sentence) if parse.words[i] == ":"), sentence[0])
    dash = next((i for i in range(colon - 1, sentence[0], -1) if parse.words[i] in DASHES), None)
    return _label(parse, (dash + 1, sentence[1])) if dash is not None else None


def _origin(parse: Parse, sentence: Range) -> Range | None:
    """What the words before the colon are taken from: “From [Lind's report]: “…””."""
    start, end = sentence
    while start < end and parse.words[start].isspace():
        start += 1
    colon = next((i for i in range(start, end) if parse.words[i] == ":"), start)
    if parse.words[start] in noun_forms("nouns_texts") and parse.words[start + 1] in {"from", "by"}:
        writer = parse.child(start + 1, "pobj")  # “Statement from Ann Roe on the boats:”
        return noun_phrase(parse, writer) if writer is not None and writer < colon else None
    is_led = parse.words[start] == "from" and start + 1 < colon <= start + _LONGEST_LABEL
    is_led = is_led and not any(parse.is_verb(i) or parse.words[i] == "," for i in range(start, colon))
    return (start + 1, colon) if is_led and can_speak(parse, (start + 1, colon)) else None


def _label(parse: Parse, sentence: Range) -> Range | None:
    """A name alone before the colon: "Rep. Trey Gowdy: “…”"."""
    start, end = sentence
    colon = next((i for i in range(start, end) if parse.words[i] == ":"), start)
    is_name = "NNP" in parse.tags[start:colon] and not any(parse.is_verb(i) for i in range(start, colon))
    return (
        noun_phrase(parse, parse.root(start, colon)) if is_name and colon - start <= _LONGEST_LABEL else None
    )


def _note(parse: Parse, draft: QuoteDraft, cue: Range, source: Range) -> None:
    draft.cue = parse.span(*cue)
    draft.speaker_span = parse.span(*naming(parse, source))
    draft.evidence = evidence(Rule.CUE_SUBJECT)


def _is_predicate(parse: Parse, at: int) -> bool:
    """Whether a word is a verb, and no participle behind a noun: "the words of Moll, shot down by …".

    Nor is one that only tells how something is kept: "she keeps the pier open: …".
    """
    is_other = (parse.tags[at], parse.deps[at]) in {("VBN", "acl"), ("VB", "oprd")}
    return parse.is_verb(at) and not is_other and not points_on(parse, at)


def _is_urged(parse: Parse, at: int) -> bool:
    """Whether somebody is called on: “Let's start with the tweet: “…””."""
    return parse.words[at - 1] == "let"


def _reports(word: str) -> bool:
    return any(word in verb_forms(name) for name in _REPORTING)


def _subject(parse: Parse, sentence: Range) -> Range | None:
    """The subject of a sentence's main clause."""
    start, end = sentence
    for i in range(start, end):
        if _is_urged(parse, i):
            return None
        if parse.deps[i] == "nsubj" and parse.stretch[i] < 0 and _is_main(parse, parse.heads[i], sentence):
            return noun_phrase(parse, i)
    return None


def _last_acting(parse: Parse, sentence: Range) -> Range | None:
    """Who acts last in “It was late when [Kim] took to the air with this: “…””."""
    start, end = sentence
    main = _subject(parse, sentence)
    colon = next((i for i in range(start, end) if parse.words[i] == ":"), start)
    if parse.words[colon - 1] not in _THESE or (main is not None and _can_speak(parse, main)):
        return None
    return _acting_before(parse, start + 1, colon)


def _acting_before(parse: Parse, start: int, end: int) -> Range | None:
    """The last subject in a range that can speak."""
    acting = (i for i in range(end - 1, start - 1, -1) if parse.deps[i] == "nsubj" and parse.stretch[i] < 0)
    return next((source for i in acting if can_speak(parse, source := noun_phrase(parse, i))), None)


def _is_main(parse: Parse, verb: int, sentence: Range) -> bool:
    """Whether a verb hangs on no other of its sentence; the model hangs it on one in the words quoted."""
    above = parse.heads[verb]
    return parse.deps[verb] == "ROOT" or not sentence[0] <= above < sentence[1] or parse.stretch[above] >= 0
