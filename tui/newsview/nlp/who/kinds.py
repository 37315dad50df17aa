"""What kind of thing a name is of, decided once for the whole document."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from newsview.nlp.who.candidates import Candidate, bare
from newsview.nlp.who.lexicon import fullest, given_names
from newsview.nlp.who.lexicon import words as lexicon
from newsview.nlp.who.runs import GENERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.who.words import Words

Name = tuple[str, ...]

_WEIGHTS = {"titled": 3.0, "age": 3.0, "given": 2.0, "who": 1.5, "head": 3.0, "bracket": 2.0, "known": 3.0, "in": 0.7, "headline": 0.3}
_PERSONAL = frozenset({"PERSON"})


def name_of(words: Words, start: int, end: int) -> Name:
    """A name as it is compared: its words, without "the" and closing marks."""
    return tuple(words.texts[start:end])


def decide(words: Words, found: Iterable[Candidate]) -> dict[Name, str]:
    """The kind of every name among the candidates: ``PERSON``, ``ORG``, ``PLACE`` or ``OTHER``."""
    votes: dict[Name, Counter[str]] = defaultdict(Counter)
    for candidate in found:
        name = name_of(words, candidate.start, candidate.end)
        votes[name].update(_evidence(words, candidate))
    for name, count in votes.items():
        count.update(_shape(name))
    kinds = {name: max(count, key=lambda kind: count[kind]) for name, count in votes.items() if count}
    _let_full_names_claim(kinds, votes)
    return kinds


def _evidence(words: Words, candidate: Candidate) -> dict[str, float]:
    """What one occurrence says for each kind."""
    start, end = candidate.start, candidate.end
    said: Counter[str] = Counter()
    if candidate.label:
        said[candidate.label] += _WEIGHTS["headline"] if candidate.headline else 1.0
    if candidate.titled:
        said["PERSON"] += _WEIGHTS["titled"]
    after = words.lowers[end : end + 3]
    if len(after) == 3 and after[0] == "," and after[1].isdigit() and 1 < int(after[1]) < 110 and after[2] in {",", "."}:
        said["PERSON"] += _WEIGHTS["age"]
    if after[:2] == [",", "who"] or after[:1] == ["who"]:
        said["PERSON"] += _WEIGHTS["who"]
    if len(after) == 3 and after[0] == "(" and after[1].startswith(("d-", "r-", "d", "r")) and after[2] in {"-", "–"}:
        said["PERSON"] += _WEIGHTS["age"]
    if start and words.lowers[start - 1] in {"in", "near", "across", "throughout"} and candidate.label != "PERSON":
        said["PLACE"] += _WEIGHTS["in"]
    return said


def _shape(name: Name) -> dict[str, float]:
    """What the words of a name say for each kind."""
    said: Counter[str] = Counter()
    text = " ".join(name)
    if text in fullest("who_places"):
        said["PLACE"] += _WEIGHTS["known"]
    if text in fullest("who_organisations"):
        said["ORG"] += _WEIGHTS["known"]
    lows = [word.lower() for word in name]
    last = bare(lows[-1])
    if len(name) == 1:
        return said
    opened = {lows[i] for i in range(len(lows) - 1) if lows[i + 1] in {"of", "for"}}
    for kind, heads in (("ORG", "who_org_heads"), ("PLACE", "who_place_heads"), ("OTHER", "who_other_heads")):
        if last in lexicon(heads):
            said[kind] += _WEIGHTS["head"]
        if opened & lexicon(heads):
            said[kind] += _WEIGHTS["head"] + 0.5
    if lows[0] in given_names() and not said and "of" not in lows:
        said["PERSON"] += _WEIGHTS["given"]
    return said


def _let_full_names_claim(kinds: dict[Name, str], votes: dict[Name, Counter[str]]) -> None:
    """A surname alone is a person's where a full name in the document has it."""
    surnames = {surname(name) for name, kind in kinds.items() if kind == "PERSON" and len(name) > 1}
    for name in kinds:
        if name in surnames or (len(name) == 1 and any(name == (s[-1],) for s in surnames)):
            place = votes[name]["PLACE"]
            if not (place > votes[name]["PERSON"] + 3 and " ".join(name) in fullest("who_places")):
                kinds[name] = "PERSON"


def surname(name: Name) -> Name:
    """The last of a person's names, without "Jr." and its like."""
    words = list(name)
    while len(words) > 1 and (words[-1].lower() in GENERATIONS or words[-1] == ","):
        words.pop()
    if len(words) > 3 and words[-2] == "-":
        return tuple(words[-3:])
    return (words[-1],)
