"""Who speaks where the verb comes first: “…,” said Kim; “Continued Stone: …”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.cues.told_behind import is_told_behind
from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE, HYPHEN, MARKS, RELATIVES
from newsview.nlp.said.given.times import DAYS
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_LONGEST, _LONGEST_NAME = 14, 10
"""Words that a subject behind its verb may have, and before a colon."""

_OTHERS = frozenset({"another", "others", "some", "many"})

_PARTICLES = frozenset({"in", "up", "back"})
_JOINING_IN = frozenset({"chimed", "chipped", "piped", "jumped", "weighed", "butted", "cut", "broke"})
_JOINING_IN |= {"shot", "fired", "hit"}
"""Verbs with a particle that the model may take for a preposition: “…,” chimed in Kim."""

_OBJECTS = frozenset({"it", "them", "him", "us", "me"})
"""Pronouns that nobody speaks by behind a verb: “found it, reported it”."""


def source_behind(parse: Parse, verb: int, start: int) -> Range | None:
    """The subject of "…, said Kim": a noun phrase behind a finite verb that has no subject before it."""
    first = past_particle(parse, verb)
    if not _can_be_inverted(parse, verb, start):
        return None
    _, end = parse.sentence(verb)
    stop = first
    while stop < end and stop - first < _LONGEST and not _parts(parse, stop):
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
    is_given = parse.tags[first] == "PRP" and stop > first + 1 and is_nominal(parse, first + 1)
    if is_given or (is_thing and parse.child(verb, "dobj") is not None):
        return None  # “Our page shows [you diverse views]”
    return first, _before_text(parse, first, stop)


def _before_text(parse: Parse, start: int, end: int) -> int:
    """Where who speaks ends before what they say it in: “said [the two leaders] in a joint statement”."""
    links = [i for i in range(start + 1, end) if parse.tags[i] == "IN"]
    link = next((i for i in links if parse.words[i] == "in"), end)
    noun = next((i for i in links if i > link), end) - 1
    is_text = parse.words[noun] in noun_forms("nouns_texts") or parse.words[noun] == "interview"
    return link if is_text else end


def past_particle(parse: Parse, verb: int) -> int:
    """The word behind a verb and its particle: “…,” points out [Kim]."""
    is_particle = joins_in(parse, verb) or parse.tags[verb + 1 : verb + 2] == ["RP"]
    return verb + 2 if is_particle else verb + 1


def joins_in(parse: Parse, verb: int) -> bool:
    """Whether a particle stands behind a verb that only with it brings words in: “chimed [in]”."""
    follows = parse.words[verb + 1 : verb + 2]
    return parse.words[verb] in _JOINING_IN and not _PARTICLES.isdisjoint(follows)


def past_short_name(parse: Parse, at: int, end: int) -> int:
    """The noun behind a short name in brackets: “said Harbour Guild (HG) [spokesman] Kim”; else the same.

    So is a name there: “said the head of the Harbour Guild (HG) [Ann] Kim”.
    """
    is_short = at + 3 < end and parse.words[at] == "(" and parse.words[at + 2] == ")"
    is_noun = is_short and parse.tags[at + 3] == "NN" and can_speak(parse, (at + 3, at + 4))
    return at + 3 if is_noun or (is_short and parse.tags[at + 3] == "NNP") else at


def _can_be_inverted(parse: Parse, verb: int, start: int) -> bool:
    first, before = past_particle(parse, verb), parse.words[_before_adverbs(parse, verb) - 1]
    is_misread = parse.tags[verb] == "VB" or (parse.tags[verb] == "VBN" and _can_quote(parse, verb))
    is_tensed = parse.tags[verb] in FINITE or (is_misread and before in MARKS)
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
    return not has_subject and _opens_phrase(parse, first)


def _can_quote(parse: Parse, verb: int) -> bool:
    return parse.words[verb] in said_forms() or parse.words[verb] in verb_forms("verbs_quoting")


def _opens_phrase(parse: Parse, at: int) -> bool:
    """Whether who speaks can begin there: “said [right]-leaning Kim”, “said [epidemiologist] Kim”."""
    is_made = parse.tags[at] == "VBN" or parse.words[at + 1 : at + 2] == [HYPHEN]
    return is_nominal(parse, at) or is_made or _is_misread_role(parse, at)


def _is_misread_role(parse: Parse, at: int) -> bool:
    """Whether the model takes a role before a name for a verb."""
    is_before_name = parse.tags[at + 1 : at + 2] == ["NNP"]
    return parse.tags[at] == "VB" and is_before_name and is_person_noun(parse.words[at])


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
    is_marked = parse.words[verb - 1] in MARKS and parse.words[verb - 2] == ","
    if not is_next or subject is None or not (is_marked or parse.words[verb] in {"said", "says"}):
        return False
    is_clause = any(tag in FINITE for tag in parse.tags[start:verb])
    is_whole = is_clause or not can_speak(parse, noun_phrase(parse, subject))
    return (is_marked or parse.words[verb - 1] == ",") and is_whole and resumed(parse, verb) is None


def resumed(parse: Parse, verb: int) -> int | None:
    """The comma behind “, said Kim, a cook who sings, [was grim]”: a finite verb goes on from before it."""
    end = parse.sentence(verb)[1]
    commas = [i for i in range(verb + 1, end - 1) if parse.words[i] == "," and parse.stretch[i] < 0]
    return next((i for i in commas if parse.tags[i + 1] in FINITE), None)


def _before_adverbs(parse: Parse, at: int) -> int:
    while at > 1 and parse.tags[at - 1] in {"RB", "_SP"} and parse.stretch[at - 1] < 0:
        at -= 1
    return at


def _opens_with_colon(parse: Parse, verb: int, start: int) -> bool:
    """Whether a verb opens its sentence and words said follow soon: "Continued Stone: …", "Says Kim, “…”"."""
    soon = range(verb + 2, min(verb + _LONGEST, len(parse)))
    return verb == start and any(
        parse.words[i] == ":" or (parse.words[i] == "," and i + 1 in parse.at_opening) for i in soon
    )


def _parts(parse: Parse, at: int) -> bool:
    """Whether a token ends a noun phrase that stands on its own; the apostrophe of “Jobs' boat” does not."""
    word = parse.words[at]
    return parse.tags[at] != "POS" and (
        word in {",", ";", ":", "("} or word in ENDS or word in DASHES or word in MARKS or word in RELATIVES
    )


def source_before_colon(parse: Parse, at: int) -> Range | None:
    """Who says so in “Continued Stone: …”, “Added Stone, “…””, where the model takes the verb for a name."""
    start, end = parse.sentence(at)
    marks = (i for i in range(at + 1, min(at + _LONGEST_NAME, end)) if parse.words[i] in {",", ":"})
    colon = next((i for i in marks if parse.words[i] == ":" or i + 1 in parse.at_opening), None)
    if (
        at != start
        or colon is None
        or colon == at + 1
        or not parse.words[at].endswith(("ed", "said", "wrote"))
    ):
        return None
    is_name = all(is_nominal(parse, i) or parse.tags[i] in {"POS", "HYPH"} for i in range(at + 1, colon))
    return (at + 1, colon) if is_name else None


def is_nominal(parse: Parse, at: int) -> bool:
    """Whether a word outside quotation marks can stand in a noun phrase."""
    return parse.tags[at][:2] in {"NN", "JJ", "DT", "PR", "CD", "FW"} and parse.stretch[at] < 0
