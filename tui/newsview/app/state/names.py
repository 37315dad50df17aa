"""Finding an entity by any of its names, forgiving typos and missing accents."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from rapidfuzz import fuzz, process

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.model import Entity

LEAST_ALIKE = 72.0
"""Score out of 100 (rapidfuzz ``partial_ratio``) below which a name is not what was meant."""

SHORTEST_GUESSED = 4
"""Fewer letters than these must stand in the name as they are: every name is alike to two letters."""

EXACT, BEGINS, WORD_BEGINS, INITIALS, INSIDE = 600.0, 500.0, 400.0, 350.0, 300.0


def folded(text: str) -> str:
    """Small letters without accents; letters that are no base letter with an accent stay as they are."""
    return "".join(char for char in normalize("NFKD", text.casefold()) if not combining(char))


class Names:
    """All names of all entities, ready for looking up."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._owners: list[str] = []
        self._names: list[str] = []
        self._weights: dict[str, int] = {}
        for entity in entities:
            self._weights[entity.id] = len(entity.mentions)
            for name in (entity.name, *entity.aliases):
                self._owners.append(entity.id)
                self._names.append(" ".join(folded(name).split()))

    def search(self, query: str) -> list[str]:
        """Entity ids, best match first, then by mentions; all of them for an empty query."""
        wanted = " ".join(folded(query).split())
        if not wanted:
            return sorted(self._weights, key=lambda owner: -self._weights[owner])
        scores: dict[str, float] = {}
        for owner, name in zip(self._owners, self._names, strict=True):
            score = _literal_score(wanted, name)
            if score > scores.get(owner, 0.0):
                scores[owner] = score
        if len(wanted) >= SHORTEST_GUESSED:
            self._add_guesses(wanted, scores)
        return sorted(scores, key=lambda owner: (-scores[owner], -self._weights[owner]))

    def _add_guesses(self, wanted: str, scores: dict[str, float]) -> None:
        alike = process.extract_iter(wanted, self._names, scorer=fuzz.partial_ratio, score_cutoff=LEAST_ALIKE)
        for _, likeness, i in alike:
            # A name shorter than the query is alike as soon as it stands inside it, so its length counts too.
            score = likeness * min(1.0, (len(self._names[i]) + 2) / len(wanted))
            if score >= LEAST_ALIKE:
                owner = self._owners[i]
                scores[owner] = max(scores.get(owner, 0.0), score)


def _literal_score(wanted: str, name: str) -> float:
    at = name.find(wanted)
    if at < 0:
        return INITIALS if _are_initials(wanted, name) else 0.0
    if at == 0:
        return EXACT if len(name) == len(wanted) else BEGINS
    return WORD_BEGINS if not name[at - 1].isalnum() else INSIDE


def _are_initials(wanted: str, name: str) -> bool:
    if len(wanted) < 2 or " " in wanted:
        return False
    words = name.split()
    return len(words) >= len(wanted) and "".join(word[0] for word in words).startswith(wanted)
