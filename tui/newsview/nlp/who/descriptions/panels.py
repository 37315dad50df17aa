"""Committees and houses of parliament by other nouns: "the panel", "the House panel", "the chamber"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.kinds.panels import CHAMBERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen

_COMMITTEES = frozenset({"committee", "subcommittee", "commission", "panel", "caucus"})
_NAMED = {
    "panel": _COMMITTEES,
    "chamber": CHAMBERS | {"chamber", "commons", "lords", "duma", "bundestag", "knesset", "assembly"},
}
"""Nouns, each with words of which one is in the names of those that it stands for."""

PANEL_NOUNS = frozenset(_NAMED)

_ANY = frozenset(
    {"congressional", "republican-led", "democratic-led", "gop-led", "republican-controlled", "powerful"}
    | {"influential", "full", "bipartisan", "legislative", "parliamentary", "house's", "independent"}
)
"""What is said of committees and is no part of their names."""

_INDEFINITE = frozenset({"a", "an", "another", "judge", "expert"})
_BEFORE = 4
"""Tokens before a noun within which an article shows that it brings another panel in."""


def panel(words: Words, near: Iterable[Seen], first: int, i: int) -> EntityDraft | None:
    """The body last told of whose name fits the noun, and what is said of it: "the intelligence panel"."""
    named = _NAMED.get(words.lowers[i])
    if named is None:
        return None
    told = _told(words, first, i)
    for seen in reversed([seen for seen in near if seen.end <= first]):
        if seen.entity is not None and _is_called(seen.entity, named, told):
            return None if is_brought_in(words, seen.end, i) else seen.entity
    return None


def told_apart(words: Words, bodies: Iterable[EntityDraft], first: int, i: int) -> list[EntityDraft]:
    """Those of the bodies that the words before the noun tell of: "the oversight committee".

    Where they tell of none, all but those of the other house: "the Senate committee" is none of the House.
    """
    told, bodies = _told(words, first, i), [*bodies]
    houses = CHAMBERS & told
    right = [body for body in bodies if told <= _words(body)]
    return right or [body for body in bodies if not houses or not houses.isdisjoint(_words(body))]


def _told(words: Words, first: int, i: int) -> set[str]:
    """The words that tell which panel is meant, with parts of words in one: "tax-writing"."""
    parts = "".join(f"{word} " for word in words.lowers[first + 1 : i]).replace(" - ", "-").split()
    return set(parts) - _ANY


def _is_called(body: EntityDraft, named: frozenset[str], told: set[str]) -> bool:
    own = _words(body)
    is_of_sort = not own.isdisjoint(named) and (named is _COMMITTEES or own.isdisjoint(_COMMITTEES))
    return is_of_sort and told <= own


def _words(body: EntityDraft) -> set[str]:
    names = (body.name, *body.aliases)
    return {word.removesuffix("'s").removesuffix("’s") for name in names for word in name.lower().split()}


def is_brought_in(words: Words, since: int, i: int) -> bool:
    """Whether the noun is there for another one since: "a panel of experts", "a three-judge panel"."""
    return any(
        words.lowers[j] == words.lowers[i]
        and not _INDEFINITE.isdisjoint(words.lowers[max(since, j - _BEFORE) : j])
        for j in range(since, i)
    )
