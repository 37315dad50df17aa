"""Strange words that the model takes for persons, whom a text would have introduced by their full names."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import is_city, is_given, is_organisation, is_surname
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES, bare
from newsview.nlp.who.given.titles import title_weight
from newsview.nlp.who.kinds.callings import introduced
from newsview.nlp.who.kinds.dealings import raises
from newsview.nlp.who.kinds.evidence import HE_OR_SHE, goes_on
from newsview.nlp.who.kinds.strangers import is_strange
from newsview.nlp.who.kinds.uses import use

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.nlp.who.given.candidate import Candidate, Form
    from newsview.nlp.who.given.words import Words

_PUBLISHING = frozenset({"reported", "reports", "published", "publishes", "launched", "unveiled", "acquired"})
_SHARES = frozenset({"%", "percent"})
_SOON = 5
"""Tokens behind the verb among which it is told by how much."""

_ITS = frozenset({"its", "itself"})
_BACKED = frozenset({"backed", "owned", "listed", "funded"})
_ACQUIRING = frozenset({"acquire", "acquires", "acquired", "acquiring"})
_LONG = 4
"""Words of a body's name that is hardly called by the first of them."""


def unintroduced(words: Words, found: Sequence[Candidate]) -> dict[Form, str]:
    """The kinds of strange words in no full name: bodies that "its" goes with, others where none acts."""
    places: defaultdict[Form, list[Candidate]] = defaultdict(list)
    pairs: defaultdict[Form, list[Candidate]] = defaultdict(list)
    fuller: set[str] = set()
    houses: set[str] = set()
    for candidate in found:
        if candidate.is_single:
            places[candidate.form(words)].append(candidate)
        elif candidate.label == "PERSON":
            fuller.update(candidate.form(words))
            pairs[candidate.form(words)].append(candidate)
        elif _is_house(words, candidate):
            houses.add(words.texts[candidate.start])
    kinds: dict[Form, str] = {}
    for form, occurrences in places.items():
        word = form[0]
        if word in fuller or not _is_unknown(word) or any(title_weight(words, c.start) for c in occurrences):
            continue
        if any(_is_someones(words, c) for c in occurrences):
            continue
        is_body = any(_is_bodys(words, c.start) for c in occurrences)
        if is_body or word in houses:
            kinds[form] = "ORG"
        elif all(use(words, c) != "acts" for c in occurrences):
            kinds[form] = "PLACE" if is_city(word) else "OTHER"
    return kinds | {form: "ORG" for form, occurrences in pairs.items() if _are_bodys(words, occurrences)}


def _are_bodys(words: Words, occurrences: list[Candidate]) -> bool:
    """Whether "its" goes with words of which none is a given name: "Muddy Tarn revealed its target"."""
    first = occurrences[0]
    if any(is_given(words.lowers[i]) for i in first.tokens) or any(
        title_weight(words, c.start) or _is_someones(words, c) for c in occurrences
    ):
        return False
    return any(goes_on(words, words.root(c.start, c.end), _ITS) for c in occurrences)


def _is_someones(words: Words, candidate: Candidate) -> bool:
    """Whether a word is somebody's where it stands: "a boy named Tarny", "his name is Tarny"."""
    start, end = candidate.start, candidate.end
    return (
        goes_on(words, start, HE_OR_SHE)
        or _has_account(words, end)
        or words.lowers[end : end + 2] == [",", "who"]
        or introduced(words, start) == "PERSON"
    )


def _is_house(words: Words, candidate: Candidate) -> bool:
    """Whether a body's whole name, of which its first word may be short, is listed or has its noun."""
    start, end = candidate.start, candidate.end
    text = candidate.text(words)
    is_headed = bare(words.lowers[end - 1]) in lexicon("who_org_heads") and end - start < _LONG
    return candidate.label == "ORG" and (is_organisation(text) or is_headed)


def _has_account(words: Words, end: int) -> bool:
    """Whether the account of whoever is named so follows in brackets: "Ann (@annroe)"."""
    return (
        words.texts[end : end + 1] == ["("]
        and words.texts[end + 1 : end + 2] != []
        and words.texts[end + 1][0] == "@"
    )


def _is_bodys(words: Words, i: int) -> bool:
    """Whether the word does what bodies do or has done to it what is done to them."""
    return (
        goes_on(words, i, _ITS)
        or _publishes(words, i)
        or raises(words, i)
        or _is_bought(words, i)
        or _moves(words, i)
    )


def _moves(words: Words, i: int) -> bool:
    """Whether its shares rise or fall: "Tarnly rose 3 percent"."""
    verb = words.heads[i]
    is_moved = words.deps[i] == "nsubj" and words.lowers[verb] in lexicon("who_share_moves")
    return is_moved and not _SHARES.isdisjoint(words.lowers[verb + 1 : verb + _SOON])


def _is_bought(words: Words, i: int) -> bool:
    """Whether it is acquired or backed: "acquiring Tarnly", "Google-backed Tarnly"."""
    if i > 1 and words.lowers[i - 1] in _BACKED and words.texts[i - 2] in DASHES:
        return True
    return words.deps[i] == "dobj" and words.lowers[words.heads[i]] in _ACQUIRING


def _publishes(words: Words, i: int) -> bool:
    """Whether the word is the subject of what papers and firms do: "Tarnboard reported last month"."""
    return words.deps[i] == "nsubj" and words.lowers[words.heads[i]] in _PUBLISHING


def _is_unknown(word: str) -> bool:
    return "-" not in word and is_strange(word) and not (is_given(word.lower()) or is_surname(word))
