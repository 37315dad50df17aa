"""What is selected. The screen holds one selection, and every pane shows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing is selected: the article is shown at rest."""


@dataclass(frozen=True, slots=True)
class EntitySelected:
    """A person, organisation or place, by its id."""

    id: str


@dataclass(frozen=True, slots=True)
class QuoteSelected:
    """A quote, by its id."""

    id: str


@dataclass(frozen=True, slots=True)
class SearchSelected:
    """Every place in the text where ``query`` stands."""

    query: str


Selection = Nothing | EntitySelected | QuoteSelected | SearchSelected

NOTHING = Nothing()
