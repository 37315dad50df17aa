"""Parts of a government in lower case: "Japanese government", "Russia's foreign ministry"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_organisation, is_place
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES, DIRECTIONS, POSSESSIVES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_PARTIES = frozenset({"Labour", "Labor"})
_NONE_YET = frozenset({"a", "any", "another", "next", "future"})
"""What goes before a government of which only the party is named: "the next Labour government"."""

_MEMBERS = frozenset({"Tories", "Conservatives"})
"""Members by whom a party goes; "the Democrats" are as often the people."""

_OPENING = DIRECTIONS | {"costa", "puerto", "sri", "saudi"}
"""What opens the names of nations of two words: "Costa Rican"."""


_LONGEST = 3
"""Words of the longest name of a nation before its possessive: "New Zealand"."""

_POWERS = frozenset({"army", "military", "navy", "parliament"})
_NATIONS = frozenset({"U.S.", "US", "U.K.", "UK"})
_NOUNS = frozenset({"NN", "NNS", "HYPH"})


def governments(words: Words) -> Iterator[Candidate]:
    """All that are named so, behind a nation's name or adjective."""
    for i in words.standing(lexicon("who_tails"), before=1):
        start = i - 1
        while start > 0 and words.texts[start] in lexicon("who_ministries"):
            start -= 1
        if words.texts[start] in POSSESSIVES:
            openings = range(max(0, start - _LONGEST), start)
            owner = next((j for j in openings if is_place(" ".join(words.texts[j:start]))), start)
            if owner < start < i - 1:
                yield Candidate(owner, i + 1, "ORG")
        elif words.texts[start] in _PARTIES:
            is_none = words.lowers[start - 1] in _NONE_YET
            yield Candidate(start, start + 1 if is_none else i + 1, "ORG")
        elif words.lowers[start] in lexicon("who_demonyms") and words.texts[start][0].isupper():
            is_opened = start > 0 and words.lowers[start - 1] in _OPENING and words.texts[start - 1].istitle()
            yield Candidate(start - is_opened, i + 1, "ORG")


def powers(words: Words) -> Iterator[Candidate]:
    """Armies and parliaments of a nation, where no noun goes on behind theirs: "the Tarnish army said"."""
    for i in words.standing(_POWERS, before=2, behind=1):
        is_opened = words.lowers[i - 2] in _OPENING and words.texts[i - 2].istitle()
        start = i - 1 - is_opened
        is_led = words.lowers[start - 1] == "the" and words.texts[start][0].isupper()
        is_over = words.tags[i + 1] not in _NOUNS and words.texts[i + 1] not in DASHES
        is_nations = words.lowers[i - 1] in lexicon("who_demonyms") or words.texts[i - 1] in _NATIONS
        if is_led and is_over and is_nations:
            yield Candidate(start, i + 1, "ORG")


def parties(words: Words) -> Iterator[Candidate]:
    """Parties that go by their members, and listed ones whose noun is small: "the Tories", "Tarn party"."""
    for i in words.standing({"party"}, before=1):
        if words.texts[i - 1].istitle() and is_organisation(f"{words.texts[i - 1]} Party"):
            yield Candidate(i - 1, i + 1, "ORG")
    for i in words.standing(_MEMBERS, before=1):
        if words.lowers[i - 1] == "the":
            yield Candidate(i, i + 1, "ORG")
