"""Clauses that the parse takes for objects: “said [staffing increases owed to new money]”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.contents.lost_subjects import SAYING
from newsview.nlp.said.given.lexicon import word_list
from newsview.nlp.said.given.parse import DASHES, FINITE, MARKS
from newsview.nlp.said.given.times import TIMES

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Range

_SUBJECT = frozenset({"DT", "PRP$", "JJ", "JJR", "NN", "NNS", "NNP", "NNPS", "CD", "VBG"})
"""Tags of the first word of a subject."""

_EACH = frozenset({"each", "all", "both"})
"""What counts a subject right behind it: “said the boats [each] had one”."""

_SHORTEST = 4


def said_anyway(verb: Verb) -> list[Range]:
    """“said staffing increases owed to new money”: behind “said” a noun is mostly a subject."""
    parse, at = verb.parse, verb.cue_end
    is_told = verb.word in SAYING and verb.source is not None and not verb.is_passive
    is_told = is_told and parse.tags[verb.verb] != "VB" and parse.deps[verb.verb] != "relcl"
    if not is_told or verb.inverted is not None or verb.end - at < _SHORTEST:
        return []
    if parse.tags[at] not in _SUBJECT or parse.words[at] in word_list("utterances") | TIMES:
        return []
    found = next((i for i in range(at + 1, verb.end) if parse.tags[i] in FINITE | {"VBN"}), None)
    if found is None or not word_list("utterances").isdisjoint(parse.words[at:found]):
        return []
    is_behind_aside = _is_behind_aside(verb, found)
    is_parted = not {",", *MARKS, *DASHES}.isdisjoint(parse.words[at:found]) and not is_behind_aside
    if is_parted or parse.words[found - 1] in {"and", "but", "who"}:
        return []
    main = parse.main_verb(found)
    is_apart = parse.deps[main] in {"advcl", "relcl"} and parse.words[found - 1] not in _EACH
    is_apart = is_apart or parse.tags[main] == "VBG"
    is_second = parse.deps[main] == "conj" and parse.heads[main] == verb.verb and not is_behind_aside
    if is_apart or (is_second and parse.child(main, "nsubj", "nsubjpass") is None):
        return []
    return verb.trimmed(at, complement_end(verb, at, None))


def parted_clause(verb: Verb) -> list[Range]:
    """“argued [the law, as it stands, is odd]”: a verb without a subject belongs to the noun before."""
    parse, at = verb.parse, verb.cue_end
    is_told = verb.reports and verb.source is not None and not verb.is_passive and verb.inverted is None
    is_told = is_told and parse.tags[verb.verb] != "VB" and parse.deps[verb.verb] != "relcl"
    behind = _behind_commas(verb) if is_told and parse.tags[at : at + 1] != ["VBG"] else None
    return verb.trimmed(at, complement_end(verb, at, parse.main_verb(behind))) if behind is not None else []


def _behind_commas(verb: Verb) -> int | None:
    """The verb behind an aside: “said the blade, after it had been used for years, [has] a crack”."""
    parse, at = verb.parse, verb.cue_end
    commas = [i for i in range(at, verb.end - 1) if parse.words[i] == ","]
    if len(commas) < 2 or any(n != parse.stretch[verb.verb] for n in parse.stretch[at : commas[-1] + 2]):
        return None
    is_phrase = FINITE.isdisjoint(parse.tags[at : commas[0]]) and parse.tags[commas[0] - 1][:2] == "NN"
    is_phrase = is_phrase and parse.tags[commas[0] + 1] not in FINITE  # no “noted it, blamed Roe, left”
    behind = next((i + 1 for i in commas[1:] if parse.tags[i + 1] in FINITE), None)
    is_lost = behind is not None and parse.subject(parse.main_verb(behind)) is None
    return behind if is_phrase and is_lost else None


def _is_behind_aside(verb: Verb, finite: int) -> bool:
    """“said boats at sea - and not just in port - [must] be mended”: a verb behind two dashes."""
    words, at = verb.parse.words, verb.cue_end
    dashes = [i for i in range(at, finite) if words[i] in DASHES]
    is_pair = len(dashes) == 2 and words[dashes[0]] == words[dashes[1]] and dashes[1] == finite - 1
    return is_pair and {",", *MARKS}.isdisjoint(words[at:finite])


def clause_around(verb: Verb) -> list[Range]:
    """“confirmed [Lind, who led the yard, was leaving]”: to the parse, what she confirmed him for."""
    parse, taken, main = verb.parse, verb.parse.child(verb.verb, "dobj"), verb.parse.heads[verb.verb]
    subject = parse.subject(main)
    is_around = parse.deps[verb.verb] == "ccomp" and subject is None
    if parse.deps[verb.verb] == "advcl" and parse.subject(verb.verb) is not None:
        is_around = subject is None or subject < verb.clause  # “Roe left after papers said [Lind was ill]”
    is_around = is_around and main > verb.verb
    if taken is None or taken < verb.verb or not is_around or not verb.reports:
        return []
    start, end = parse.edges(taken)
    if parse.words[end] == "," and FINITE.isdisjoint(parse.tags[end:main]):
        end = main  # “said [Lind, with his years at sea, is best]”
        while parse.words[end - 1] != ",":
            end -= 1
    end += end < verb.end and parse.words[end] == ","
    is_next = start == verb.cue_end and end <= main < verb.end and parse.tags[end] in FINITE
    is_plain = is_next and all(n == parse.stretch[verb.verb] for n in parse.stretch[start : main + 1])
    return verb.trimmed(start, min(parse.edges(main)[1], verb.end)) if is_plain else []
