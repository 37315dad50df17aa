"""Relatives and others pointed at through someone: "his wife", "Roe's father", "her client"."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind
from newsview.nlp.who.given.lexicon import lines
from newsview.nlp.who.given.nominal import Nominal
from newsview.nlp.who.given.roles import gender_of
from newsview.nlp.who.given.text import GENERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.phrases import Phrases
    from newsview.nlp.who.given.words import Words

    Tie = tuple[EntityDraft, str]

_FOND = {"mom": "mother", "mum": "mother", "dad": "father"}
"""What relatives are called as well."""

_BARE = frozenset({"father", "mother", "son", "daughter", "brother", "sister", "widow", "husband", "wife"})
_NO_HEADS = frozenset({"compound", "nmod"})
_BACK = 2
"""Paragraphs back in which someone has been told of who is called "the father"."""


class Kin:
    """Finds out who is whose relative, and links the phrases that say no more.

    Args:
        words: The document.
        entities: Its entities, with their names and pronouns.
        phrases: Its noun phrases.
    """

    def __init__(self, words: Words, entities: Iterable[EntityDraft], phrases: Phrases) -> None:
        self._words = words
        self._phrases = phrases
        self._families: defaultdict[str, list[EntityDraft]] = defaultdict(list)
        self._starts: defaultdict[EntityDraft, list[int]] = defaultdict(list)
        self._at: dict[int, EntityDraft] = {}
        self._names: dict[int, EntityDraft] = {}
        for entity in entities:
            if entity.kind is not EntityKind.PERSON:
                continue
            if " " in entity.name:
                self._families[_surname(entity)].append(entity)
            for mention in entity.mentions:
                start, end = words.within(mention.span)
                self._at.setdefault(words.root(start, end), entity)
                insort(self._starts[entity], start)
                if mention.kind is MentionKind.NAME:
                    self._names[start] = entity

    def link(self, linked: Iterable[Nominal]) -> Iterator[Nominal]:
        """The phrases that point at a named relative, but for those of the other nominals."""
        beside = {nominal.head: nominal.entity for nominal in linked}
        owned = [
            (i, owner)
            for i, low in enumerate(self._words.lowers)
            if low in inverses() and self._words.tags[i] == "NN" and (owner := self._owner(i)) is not None
        ]
        known = self._introduced(owned, beside)
        yield from self._bare(known, beside)
        for i, owner in owned:
            if i not in beside and i + 1 not in self._names and self._words.deps[i] not in _NO_HEADS:
                low = self._tie(i)
                meant = self._known(known, owner, low) or self._namesake(i, owner)
                others = {b for (a, tie), b in known.items() if a is owner and tie != low}
                if meant is not None and meant not in others:
                    yield Nominal(self._first(i), i + 1, i, meant)
        yield from self._back(dict(owned), beside)

    def _back(self, owned: dict[int, EntityDraft], beside: dict[int, EntityDraft]) -> Iterator[Nominal]:
        """Who is whose relative's relative: "Roe's mother said her son", "his parents said their son"."""
        words = self._words
        told: dict[int, tuple[int, EntityDraft]] = {}
        for i, low in enumerate(words.lowers):
            tie = self._tie(i)
            if low == "parents" and (owner := self._owner(i)) is not None:
                told[words.sentences[i]] = i, owner
            elif i in owned and i not in beside and i + 1 not in self._names:
                told[words.sentences[i]] = i, owned[i]
            elif tie in inverses() and words.tags[i] == "NN" and i not in beside and i + 1 not in self._names:
                before = told.get(words.sentences[i])
                if before is not None and self._is_back(i, *before):
                    yield Nominal(self._first(i), i + 1, i, before[1])

    def _is_back(self, i: int, relative: int, owner: EntityDraft) -> bool:
        """Whether the token tells what the owner is to the relative, by a pronoun for that one."""
        words, first = self._words, self._first(i)
        back = "parent" if words.lowers[relative] == "parents" else self._tie(relative)
        whose = {"m": "his", "f": "her"}.get(gender_of(back) or "", "their")
        is_theirs = words.lowers[first] == whose and first not in self._at
        is_theirs = is_theirs and not any(j in self._names for j in range(relative, i))
        return (
            is_theirs
            and back in inverses()[self._tie(i)]
            and gender_of(self._tie(i))
            in {
                None,
                owner.gender or gender_of(self._tie(i)),
            }
        )

    def _bare(self, known: dict[Tie, EntityDraft], beside: dict[int, EntityDraft]) -> Iterator[Nominal]:
        """Who "the father" is where the text tells of one alone: of "his son, Bob Doe"."""
        words = self._words
        told: defaultdict[str, dict[EntityDraft, None]] = defaultdict(dict)
        for (owner, tie), named in known.items():
            told[tie].setdefault(named)
            for back in inverses()[tie] & _BARE:
                if gender_of(back) == owner.gender:
                    told[back].setdefault(owner)
        for i, low in enumerate(words.lowers):
            if low not in _BARE or words.tags[i] != "NN" or i in beside or words.deps[i] in _NO_HEADS:
                continue
            is_bare = words.lowers[i - 1] == "the" and self._phrases.phrase(i) == (i - 1, i + 1)
            meant = list(told[_FOND.get(low, low)])
            is_open = is_bare and len(meant) == 1 and i + 1 not in self._names
            if is_open and self._is_near(meant[0], i):
                yield Nominal(i - 1, i + 1, i, meant[0])

    def _is_near(self, person: EntityDraft, i: int) -> bool:
        """Whether the person has been told of in the paragraph or a few before."""
        starts = self._starts[person]
        before = bisect_left(starts, i)
        return before > 0 and self._words.blocks[i] - self._words.blocks[starts[before - 1]] <= _BACK

    def _introduced(
        self, owned: list[tuple[int, EntityDraft]], beside: dict[int, EntityDraft]
    ) -> dict[Tie, EntityDraft]:
        """Who is named beside the word for a relative: "his wife, Ann Roe", "Ann Roe, his wife"."""
        known: dict[Tie, EntityDraft] = {}
        for i, owner in owned:
            after = i + 2 if self._words.texts[i + 1 : i + 2] == [","] else i + 1
            named = beside.get(i) or self._names.get(after)
            if named is not None and named is not owner:
                known.setdefault((owner, self._tie(i)), named)
        return known

    def _tie(self, i: int) -> str:
        return _FOND.get(self._words.lowers[i], self._words.lowers[i])

    def _owner(self, i: int) -> EntityDraft | None:
        """Whose relative the noun tells."""
        owners = (child for child in self._phrases.children(i) if self._words.deps[child] == "poss")
        owner = next((self._at[child] for child in owners if child in self._at), None)
        # "Roe lawyer Carl Poe"
        return owner or (self._at.get(i - 1) if i + 1 in self._names else None)

    def _first(self, i: int) -> int:
        return min(self._phrases.phrase(i)[0], i)

    def _known(self, known: dict[Tie, EntityDraft], owner: EntityDraft, low: str) -> EntityDraft | None:
        """Who the text says is that relative, of the owner or the other way round."""
        told = known.get((owner, low))
        if told is None:
            back = inverses()[low]
            told = next((a for (a, tie), b in known.items() if b is owner and tie in back), None)
            gender = gender_of(low)
            if told is not None and gender and told.gender not in {None, gender}:
                return None
        return told

    def _namesake(self, i: int, owner: EntityDraft) -> EntityDraft | None:
        """The only other person with the owner's surname, where the gender fits."""
        others = [entity for entity in self._families[_surname(owner)] if entity is not owner]
        gender = gender_of(self._words.lowers[i])
        fits = len(others) == 1 and gender is not None and others[0].gender == gender
        return others[0] if fits else None


def _surname(entity: EntityDraft) -> str:
    parts = [part for part in entity.name.split() if part.lower() not in GENERATIONS]
    return parts[-1] if parts else entity.name


@cache
def inverses() -> dict[str, frozenset[str]]:
    """Nouns for relatives, each with what the other is to them: "wife" with "husband"."""
    found: dict[str, frozenset[str]] = {}
    for line in lines("who_ties"):
        one, other = (frozenset(side.split()) for side in line.split("|"))
        for tie, back in (*((tie, other) for tie in one), *((tie, one) for tie in other)):
            found[tie] = found.get(tie, frozenset()) | back
    return found
