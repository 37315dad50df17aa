"""Who speaks by the words around a reporting verb, where the parse names nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.sources import BEFORE_CLOSING, noun_phrase
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.cues.verb_first import is_nominal
from newsview.nlp.said.given.lexicon import noun_forms
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE, MARKS, RELATIVES

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_LONGEST_SUBJECT, _LONGEST_PHRASE = 6, 10
"""Words that a subject the parse missed may have behind a comma, and right before the verb."""

_LONGEST_DESCRIBED = 24
"""Words that a name and what describes it may have before their verb."""

_ABOUT = frozenset({"about", "around", "over", "under", "between"})
_BEFORE_COUNT = frozenset({",", ";", ":", "and", "but", "while", "that"})


def source_beside(parse: Parse, verb: int, start: int) -> Range | None:
    """A subject the parse missed: "…, many argue, …" or "…, Kennedy, the undersecretary, wrote"."""
    verb = _governing(parse, verb)
    if parse.tags[verb] not in FINITE or parse.stretch[verb] >= 0:
        return None
    end = verb
    if parse.words[verb - 1] == ",":
        end = next((i for i in range(verb - 2, start, -1) if parse.words[i] == ","), verb)
    elif parse.words[verb - 1] == ")":
        end = next((i for i in range(verb - 2, start, -1) if parse.words[i] == "("), verb)
    low = _start_of_phrase(parse, end, start)
    before = parse.words[low - 1] if low > 0 else ""
    is_apart = low == start or before == "," or before in MARKS or before in DASHES
    is_apart = is_apart or (before == "as" and low == start + 1)  # “As its report states, “…””
    if low == end or not is_apart or parse.deps[parse.root(low, end)] == "npadvmod":
        return _described_before(parse, verb, start)
    if parse.words[verb - 1] != "," or "NNP" in parse.tags[low:end]:
        return low, end
    # "…, the chair, Kim, said": the name is the apposition.
    name = range(end + 1, verb - 1)
    is_name = "NNP" in parse.tags[end + 1 : verb - 1] and all(is_nominal(parse, i) for i in name)
    return (end + 1, verb - 1) if is_name else None


def source_named(parse: Parse, verb: int, start: int) -> Range | None:
    """A name right before a verb that the model takes for another word: “But US responded that …”."""
    at = verb
    while at not in parse.named and at > start and parse.tags[at - 1] == "RB":
        at -= 1
    low = parse.named.get(at, at)
    auxiliary = parse.child(verb, "auxpass")
    is_active = parse.tags[verb] in FINITE or (auxiliary is not None and low <= auxiliary < at)
    is_apart = start <= low < at and parse.stretch[low] == parse.stretch[verb]
    return (low, at) if is_active and is_apart else None


def source_at_place(parse: Parse, verb: int, start: int) -> Range | None:
    """Whoever is named before a phrase that says where they are: “On Monday [Kim] of the guild said …”."""
    if parse.tags[verb] not in FINITE or parse.stretch[verb] >= 0:
        return None
    for end in range(verb - 1, max(start, verb - _LONGEST_PHRASE), -1):
        if end in parse.people and parse.tags[end] == "IN":
            return (parse.people[end], end) if parse.people[end] > start else None
        if not is_nominal(parse, end) and parse.tags[end] != "IN":
            return None
    return None


def source_swallowed(parse: Parse, verb: int, start: int) -> Range | None:
    """The subject that the parse hangs on what opens the sentence: “In the post [Kim of Oslo] wrote …”."""
    for i in range(start, verb):
        above = parse.heads[i]
        opens = parse.deps[i] == "appos" and parse.deps[above] == "pobj" and above < i
        if opens and parse.stretch[i] == parse.stretch[verb] and _is_led(parse, above, verb):
            source = noun_phrase(parse, i)
            return source if can_speak(parse, source) else None
    return None


def _is_led(parse: Parse, noun: int, verb: int) -> bool:
    """Whether a noun stands in the phrase that opens the sentence of a verb."""
    at = noun
    while parse.heads[at] != verb and at != parse.heads[at]:
        at = parse.heads[at]
    is_before = at < verb and parse.heads[at] == verb and parse.deps[at] in {"prep", "advcl"}
    return is_before and parse.edges(at)[0] == parse.sentence(verb)[0]


def source_of_text(parse: Parse, verb: int) -> Range | None:
    """Who wrote it in “In an email sent by Kim, staff were told …”, “in a letter from the council”."""
    for link in parse.children[verb]:
        noun = parse.child(link, "pobj") if parse.words[link] == "in" else None
        if noun is None or parse.words[noun] not in noun_forms("nouns_texts"):
            continue
        sent = parse.child(noun, "acl")
        by = parse.child(sent, "agent") if sent is not None else None
        by = by if by is not None else parse.child(noun, "prep")
        writer = parse.child(by, "pobj") if by is not None and parse.words[by] in {"by", "from"} else None
        if writer is not None:
            return noun_phrase(parse, writer)
    return None


def _governing(parse: Parse, verb: int) -> int:
    """The finite verb an infinitive completes, “continued” of “continued to say”; any other is itself."""
    above = parse.heads[verb]
    is_completion = parse.tags[verb] == "VB" and parse.deps[verb] == "xcomp" and above < verb
    return above if is_completion and parse.tags[above] in FINITE else verb


def _described_before(parse: Parse, verb: int, start: int) -> Range | None:
    """The name in “…, Kim, head of sales at the mill told …”, where no comma parts the verb from it."""
    low = max(start, verb - _LONGEST_DESCRIBED)
    comma = next((i for i in range(verb - 1, low, -1) if parse.words[i] == ","), None)
    if comma is None or comma + 1 == verb or any(parse.tags[i] in FINITE for i in range(comma, verb)):
        return None
    first = comma
    while first > start and parse.tags[first - 1] == "NNP" and parse.stretch[first - 1] < 0:
        first -= 1
    is_apart = first == start or parse.words[first - 1] == ","
    is_described = parse.tags[comma + 1][:2] in {"NN", "DT"} and parse.deps[comma - 1] not in {"pobj", "dobj"}
    return (first, comma) if first < comma and is_apart and is_described else None


def _start_of_phrase(parse: Parse, end: int, start: int) -> int:
    """Where the noun phrase that ends at ``end`` begins, "of" and what it joins included."""
    low = end
    while low > start and end - low < _LONGEST_PHRASE and _is_in_phrase(parse, low - 1, end):
        low -= 1
    return low


def _is_in_phrase(parse: Parse, at: int, end: int) -> bool:
    is_joining = parse.words[at] == "of" and 0 < at < end - 1 and is_nominal(parse, at - 1)
    return is_nominal(parse, at) or parse.tags[at] == "POS" or is_joining


def source_aside(parse: Parse, verb: int, start: int) -> Range | None:
    """A subject the parse missed behind a comma: "The plan, guards and sailors say, is late".

    The verb stands before another comma, or ends the sentence but for words that say where and when.
    """
    is_aside = parse.words[verb + 1 : verb + 2] == [","] or _closes(parse, verb)
    if parse.tags[verb] not in FINITE or parse.stretch[verb] >= 0 or not is_aside:
        return None
    low = verb
    while low > start and verb - low < _LONGEST_SUBJECT:
        if not is_nominal(parse, low - 1) and (parse.words[low - 1] != "and" or low == verb):
            break
        low -= 1
    is_apart = start < low < verb and parse.words[low - 1] == "," and parse.words[low] != "and"
    return (low, verb) if is_apart else None


def _closes(parse: Parse, verb: int) -> bool:
    """Whether nothing but a phrase with a preposition follows a verb: “…, guards said [in the hall]”."""
    rest = range(verb + 1, parse.sentence(verb)[1])
    is_over = not rest or parse.words[rest[0]] in ENDS
    is_phrase = bool(rest) and parse.tags[rest[0]] == "IN" and parse.words[rest[0]] not in {"that", "if"}
    return is_over or (is_phrase and not any(parse.tags[i] in FINITE or parse.stretch[i] >= 0 for i in rest))


def source_counted(parse: Parse, verb: int, start: int) -> Range | None:
    """The people a poll counts, before a verb: “about 4 in 10 say …”, “two-thirds, 67 percent, say …”."""
    end = verb - 1 if parse.words[verb - 1] == "," else verb
    low = end
    while low > start and parse.words[low - 1] not in _BEFORE_COUNT and parse.stretch[low - 1] < 0:
        low -= 1
    tags = parse.tags[low:end]
    return (low, end) if "CD" in tags and not any(tag in FINITE for tag in tags) else None


def source_nearby(parse: Parse, verb: int, start: int) -> Range | None:
    """The nearest subject before a verb in its sentence, whichever verb the parse gives it."""
    inside = parse.stretch[verb]
    for i in range(_before_aside(parse, verb, start) - 1, start - 1, -1):
        if parse.deps[i] == "nsubj" and parse.stretch[i] == inside and parse.words[i] not in RELATIVES:
            return noun_phrase(parse, i)
    first = parse.root(start, verb) if verb > start else verb
    is_noun = parse.tags[first][:2] in {"NN", "PR"} and parse.stretch[first] == inside
    return noun_phrase(parse, first) if is_noun else None


def _before_aside(parse: Parse, verb: int, start: int) -> int:
    """The dash that opens what ends right before a verb: “A clerk [-] a cook - said”; else the verb."""
    if parse.words[verb - 1] not in DASHES:
        return verb
    return next((i for i in range(verb - 2, start, -1) if parse.words[i] in DASHES), verb)


def has_second_subject(parse: Parse, verb: int) -> bool:
    """“Kim, a cook, said [the crew], “as we know, is tired””: to the parse, both are subjects of “said”."""
    subjects = [c for c in parse.children[verb] if parse.deps[c] in {"nsubj", "nsubjpass"}]
    is_next = any(c > verb and parse.edges(c)[0] == verb + 1 for c in subjects)
    return is_next and any(c < verb for c in subjects)


def is_subject_behind(parse: Parse, verb: int, end: int) -> bool:
    """Whether what stands behind a verb up to ``end`` is what is told of: "said [about half] sank"."""
    is_number = parse.words[verb + 1] in _ABOUT and end < len(parse) and parse.tags[end] in FINITE
    return is_number or has_second_subject(parse, verb)


def source_between(parse: Parse, verb: int, start: int) -> Range | None:
    """All that stands between a closing mark and a reporting verb: “…,” Ramos, 58, told AFP."""
    low = verb
    while low > start and verb - low < _LONGEST_DESCRIBED and parse.stretch[low - 1] < 0:
        if parse.words[low - 1] in MARKS and parse.tags[low - 1] != "POS":
            break
        low -= 1
    is_behind = start < low < verb and parse.words[low - 1] in MARKS and parse.stretch[low - 2] >= 0
    tags = parse.tags[low:verb]
    is_told_of = _is_taken_up(parse, low) or not RELATIVES.isdisjoint(parse.words[low:verb])
    if not is_behind or parse.words[low - 2] not in BEFORE_CLOSING:
        return None
    if parse.named.get(verb) == low:
        return (low, verb)  # a name that the model takes for another word: “…,” Will said
    if is_told_of or any(tag in FINITE for tag in tags) or _has_own(parse, verb, low):
        return None
    noun = parse.heads[low] if parse.deps[low] == "det" else low  # “…,” [the Kelm, Arland-based guild] said
    comma = next((i for i in range(noun if low < noun < verb else low, verb) if parse.words[i] == ","), verb)
    is_nominal = low < comma and any(tag[:2] in {"NN", "PR", "CD"} for tag in parse.tags[low:comma])
    return (low, comma) if is_nominal and tags[0] not in {"IN", "CC", "RB", "VBG", "WRB"} else None


def _is_taken_up(parse: Parse, at: int) -> bool:
    """Whether a noun for what was said stands there, and who does what with it: “…,” [a claim Roe] denied."""
    noun = at + 1
    follows = "".join(parse.tags[noun + 1 : noun + 2])
    is_other = follows in {"DT", "NNP", "NNPS", "PRP", "PRP$"} and parse.tags[noun] == "NN"
    return parse.words[at] in {"a", "an"} and is_other and not can_speak(parse, (at, noun + 1))


def _has_own(parse: Parse, verb: int, low: int) -> bool:
    """Whether a subject of the verb's own stands behind what is between: “… ‘Never,’ the song, she says”."""
    subject = parse.subject(verb)
    if subject is None or not low < subject < verb:
        return False
    first = parse.edges(subject)[0]
    is_next = first > low and parse.words[first - 1] == "," and parse.edges(subject)[1] == verb
    return is_next and (parse.tags[subject] == "PRP" or not can_speak(parse, (low, first - 1)))


def end_between_dashes(parse: Parse, bounds: Range, clause: int, behind: int) -> int:
    """Where a report ends that a pair of dashes sets apart: “The yard -- Roe said it is full -- has …”.

    Args:
        parse: The document.
        bounds: Where the report's sentence runs.
        clause: Where the clause of the verb starts.
        behind: Where the verb ends.
    """
    start, end = bounds
    before = clause - 1 - (parse.words[clause - 1] in RELATIVES)
    dashes = [i for i in range(behind, end) if parse.words[i] in DASHES and parse.stretch[i] < 0]
    is_inserted = start < before and parse.stretch[before] < 0 and len(dashes) == 1
    if not is_inserted or parse.words[before] not in DASHES or parse.words[before] != parse.words[dashes[0]]:
        return end
    return dashes[0] if any(tag in FINITE for tag in parse.tags[behind : dashes[0]]) else end
