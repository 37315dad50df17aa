"""Who speaks by the words around a reporting verb, where the parse names nobody or the subject follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.mistaken import is_remark
from newsview.nlp.said.cues.sources import BEFORE_CLOSING, noun_phrase
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.cues.told_behind import is_told_behind
from newsview.nlp.said.given.lexicon import noun_forms, verb_forms
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE, MARKS, RELATIVES
from newsview.nlp.said.given.times import DAYS

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_LONGEST_SUBJECT, _LONGEST_PHRASE, _LONGEST_INVERTED = 6, 10, 14
"""Words that a subject the parse missed may have: before a colon, before the verb and behind it."""
_LONGEST_DESCRIBED = 24
"""Words that a name and what describes it may have before their verb."""
_OTHERS = frozenset({"another", "others", "some", "many"})
_ABOUT = frozenset({"about", "around", "over", "under", "between"})
_BEFORE_COUNT = frozenset({",", ";", ":", "and", "but", "while", "that"})

_OBJECTS = frozenset({"it", "them", "him", "us", "me"})
"""Pronouns that nobody speaks by behind a verb: “found it, reported it”."""


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
    if low == end or not is_apart or parse.deps[parse.root(low, end)] == "npadvmod":
        return _described_before(parse, verb, start)
    if parse.words[verb - 1] != "," or "NNP" in parse.tags[low:end]:
        return low, end
    # "…, the chair, Kim, said": the name is the apposition.
    name = range(end + 1, verb - 1)
    is_name = "NNP" in parse.tags[end + 1 : verb - 1] and all(_is_nominal(parse, i) for i in name)
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
    is_joining = parse.words[at] == "of" and 0 < at < end - 1 and _is_nominal(parse, at - 1)
    return _is_nominal(parse, at) or parse.tags[at] == "POS" or is_joining


def source_aside(parse: Parse, verb: int, start: int) -> Range | None:
    """A subject the parse missed behind a comma: "The plan, guards and sailors say, is late".

    The verb stands before another comma, or ends the sentence but for words that say where and when.
    """
    is_aside = parse.words[verb + 1 : verb + 2] == [","] or _closes(parse, verb)
    if parse.tags[verb] not in FINITE or parse.stretch[verb] >= 0 or not is_aside:
        return None
    low = verb
    while low > start and verb - low < _LONGEST_SUBJECT:
        if not _is_nominal(parse, low - 1) and (parse.words[low - 1] != "and" or low == verb):
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


def source_behind(parse: Parse, verb: int, start: int) -> Range | None:
    """The subject of "…, said Kim": a noun phrase behind a finite verb that has no subject before it."""
    first = past_particle(parse, verb)
    if not _can_be_inverted(parse, verb, start):
        return None
    _, end = parse.sentence(verb)
    stop = first
    while stop < end and stop - first < _LONGEST_INVERTED and not _parts(parse, stop):
        stop = past_short_name(parse, stop + 1, end)
        if stop < end and parse.tags[stop] == "VBG" and parse.words[stop] in verb_forms("verbs"):
            break
    if "as" in parse.words[stop - 1 : stop + 1] and {stop, stop + 1, stop + 2} & parse.at_opening.keys():
        return None  # “Roe slams Lee, praises Kim as “a fine cook””
    tags = parse.tags[first:stop]
    is_parted = stop == end or _parts(parse, stop) or parse.tags[stop] == "VBG"
    is_whole = is_parted and parse.tags[stop - 1] != "CC"
    is_noun = any(tag[:2] in {"NN", "PR", "CD", "JJ"} for tag in tags) or parse.words[first] in _OTHERS
    if not is_whole or not is_noun or any(tag in FINITE for tag in tags):
        return None
    asks = any(parse.deps[c] == "xcomp" and first < c < stop for c in parse.children[verb])
    if asks or is_told_behind(parse, start, verb, (first, stop)):
        return None  # “…, asked a judge to go”
    is_thing = parse.words[first] in {"a", "an"} and not can_speak(parse, (first, stop))
    return None if is_thing and parse.child(verb, "dobj") is not None else (first, stop)


def past_particle(parse: Parse, verb: int) -> int:
    """The word behind a verb and its particle: “…,” points out [Kim]."""
    return verb + 2 if parse.tags[verb + 1 : verb + 2] == ["RP"] else verb + 1


def past_short_name(parse: Parse, at: int, end: int) -> int:
    """The noun behind a short name in brackets: “said Harbour Guild (HG) [spokesman] Kim”; else the same.

    So is a name there: “said the head of the Harbour Guild (HG) [Ann] Kim”.
    """
    is_short = at + 3 < end and parse.words[at] == "(" and parse.words[at + 2] == ")"
    is_noun = is_short and parse.tags[at + 3] == "NN" and can_speak(parse, (at + 3, at + 4))
    return at + 3 if is_noun or (is_short and parse.tags[at + 3] == "NNP") else at


def _can_be_inverted(parse: Parse, verb: int, start: int) -> bool:
    first, before = past_particle(parse, verb), parse.words[_before_adverbs(parse, verb) - 1]
    is_tensed = parse.tags[verb] in FINITE or (parse.tags[verb] == "VB" and before in MARKS)
    if (
        not is_tensed
        or first >= len(parse)
        or parse.stretch[first] >= 0
        or parse.words[first] in DAYS  # “…,” Kim, a cook, said [Thursday night]
        or parse.words[first] in _OBJECTS  # “Lind found it, reported [it] and left”
        or (_needs_addressee(parse.words[verb]) and verb > start)
    ):
        return False
    is_behind = verb > start and (before in {",", "?", "!"} or before in MARKS)
    if not is_behind and not _opens_with_colon(parse, verb, start):
        return False
    subject = parse.subject(verb)
    has_subject = subject is not None and subject < verb and parse.tags[subject] not in FINITE
    has_subject = has_subject and not _is_parenthesis(parse, verb)
    has_subject = has_subject and not _is_parted(parse, verb, start)
    has_subject = has_subject or _is_named_before(parse, subject, verb)
    return not has_subject and (_is_nominal(parse, first) or parse.tags[first] == "VBN")


def _needs_addressee(word: str) -> bool:
    """Whether the noun behind a verb is the one spoken to: "told AFP" is never "…, told AFP"."""
    return word in verb_forms("verbs_telling") and word not in verb_forms("verbs")


def _is_parenthesis(parse: Parse, verb: int) -> bool:
    """Whether “, said Kim,” stands between a subject and its own verb: "The mood, said Kim, was grim"."""
    is_named = parse.words[verb] in verb_forms("verbs") and parse.tags[verb + 1] == "NNP"
    is_said = parse.words[verb] in {"said", "says", "say"} or is_named
    is_said = is_said and parse.words[verb - 1] == ","
    return is_said and parse.tags[verb + 1] != "PRP$" and resumed(parse, verb) is not None


def _is_named_before(parse: Parse, subject: int | None, verb: int) -> bool:
    """“Kim's aide, Ann Roe, said the crew who rowed, the best, was old”: who says so is named before."""
    name = parse.child(subject, "appos") if subject is not None and subject < verb else None
    is_next = name is not None and parse.edges(name)[1] == verb - 1 and parse.words[verb - 1] == ","
    return is_next and parse.tags[name or 0] == "NNP"


def _is_parted(parse: Parse, verb: int, start: int) -> bool:
    """Whether a clause misread for a subject stands before: “The fee can rest on the banks, said Kim.”."""
    behind = [c for c in parse.children[verb] if parse.deps[c] == "nsubj" and c > verb]
    is_next = any(parse.edges(c)[0] == verb + 1 and parse.tags[c] == "NNP" for c in behind)
    subject = parse.subject(verb)
    if not is_next or subject is None or parse.words[verb] not in {"said", "says"}:
        return False
    is_clause = any(tag in FINITE for tag in parse.tags[start:verb])
    is_whole = is_clause or not can_speak(parse, noun_phrase(parse, subject))
    return parse.words[verb - 1] == "," and is_whole and resumed(parse, verb) is None


def resumed(parse: Parse, verb: int) -> int | None:
    """The comma behind “, said Kim, a cook who sings, [was grim]”: a finite verb goes on from before it."""
    end = parse.sentence(verb)[1]
    commas = [i for i in range(verb + 1, end - 1) if parse.words[i] == "," and parse.stretch[i] < 0]
    return next((i for i in commas if parse.tags[i + 1] in FINITE), None)


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
        if parse.words[low - 1] in MARKS and not _is_apostrophe(parse, low - 1):
            break
        low -= 1
    is_behind = start < low < verb and parse.words[low - 1] in MARKS and parse.stretch[low - 2] >= 0
    tags = parse.tags[low:verb]
    is_told_of = is_remark(parse, low) or not RELATIVES.isdisjoint(parse.words[low:verb])
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


def _has_own(parse: Parse, verb: int, low: int) -> bool:
    """Whether a subject of the verb's own stands behind what is between: “… ‘Never,’ the song, she says”."""
    subject = parse.subject(verb)
    if subject is None or not low < subject < verb:
        return False
    first = parse.edges(subject)[0]
    is_next = first > low and parse.words[first - 1] == "," and parse.edges(subject)[1] == verb
    return is_next and (parse.tags[subject] == "PRP" or not can_speak(parse, (low, first - 1)))


def _is_apostrophe(parse: Parse, at: int) -> bool:
    """Whether a mark belongs to an owner: “Barrows’ captain said”."""
    is_owner = parse.words[at - 1].endswith("s") and parse.tags[at - 1] in {"NNP", "NNPS", "NNS"}
    return parse.tags[at] == "POS" or (
        is_owner and parse.words[at] in {"’", "'"} and parse.stretch[at - 1] < 0
    )


def source_before_colon(parse: Parse, at: int) -> Range | None:
    """Who says so in “Continued Stone: …”, “Added Stone, “…””, where the model takes the verb for a name."""
    start, end = parse.sentence(at)
    marks = (i for i in range(at + 1, min(at + _LONGEST_PHRASE, end)) if parse.words[i] in {",", ":"})
    colon = next((i for i in marks if parse.words[i] == ":" or i + 1 in parse.at_opening), None)
    if (
        at != start
        or colon is None
        or colon == at + 1
        or not parse.words[at].endswith(("ed", "said", "wrote"))
    ):
        return None
    is_name = all(_is_nominal(parse, i) or parse.tags[i] in {"POS", "HYPH"} for i in range(at + 1, colon))
    return (at + 1, colon) if is_name else None


def _before_adverbs(parse: Parse, at: int) -> int:
    while at > 1 and parse.tags[at - 1] in {"RB", "_SP"} and parse.stretch[at - 1] < 0:
        at -= 1
    return at


def _opens_with_colon(parse: Parse, verb: int, start: int) -> bool:
    """Whether a verb opens its sentence and words said follow soon: "Continued Stone: …", "Says Kim, “…”"."""
    soon = range(verb + 2, min(verb + _LONGEST_INVERTED, len(parse)))
    return verb == start and any(
        parse.words[i] == ":" or (parse.words[i] == "," and i + 1 in parse.at_opening) for i in soon
    )


def _is_nominal(parse: Parse, at: int) -> bool:
    return parse.tags[at][:2] in {"NN", "JJ", "DT", "PR", "CD", "FW"} and parse.stretch[at] < 0


def _parts(parse: Parse, at: int) -> bool:
    """Whether a token ends a noun phrase that stands on its own; the apostrophe of “Jobs' boat” does not."""
    word = parse.words[at]
    return parse.tags[at] != "POS" and (
        word in {",", ";", ":", "("} or word in ENDS or word in DASHES or word in MARKS or word in RELATIVES
    )


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
