"""What is selected. The screen holds one selection, and every pane shows it."""

from __future__ import annotations

from msgspec import Struct


class Nothing(Struct, frozen=True):
    """Nothing is selected: the article is shown at rest."""


class EntitySelected(Struct, frozen=True):
    """A person, organisation or place, by its id."""

    id: str


class QuoteSelected(Struct, frozen=True):
    """A quote, by its id."""

    id: str


class SearchSelected(Struct, frozen=True):
    """Every place in the text where ``query`` stands."""

    query: str


Selection = Nothing | EntitySelected | QuoteSelected | SearchSelected

NOTHING = Nothing()
