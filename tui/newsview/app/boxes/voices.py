"""Who speaks in an article and how much, and who is only spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from newsview.app.panes.about import link_to
from newsview.app.panes.columns import name_cell
from newsview.app.state.views import UNATTRIBUTED, Sort
from newsview.app.themes import entity_style
from newsview.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.app.state.lookup import Lookup

NAME, BAR = 36, 20
"""Cells of a name, and of the bar that stands for all that is quoted."""


def voices(lookup: Lookup) -> Content:
    """Speakers by their share of all quoted words, then people and organisations never quoted, as links."""
    return Content("\n").join([*_speaking(lookup), Content(""), *_silent(lookup)])


def _speaking(lookup: Lookup) -> Iterator[Content]:
    yield Content.styled("Share of what is quoted", "bold $accent")
    shares = lookup.shares
    if not shares:
        yield Content("Nobody is quoted.")
    for speaker, share in sorted(shares.items(), key=lambda item: -item[1]):
        yield Content.assemble(
            _name(lookup, speaker),
            f" {100 * share:3.0f} % ",
            ("█" * round(BAR * share), "$faint"),
            ("░" * (BAR - round(BAR * share)), "$faint"),
            f" {_count(len(lookup.quotes_of(speaker)), 'quote')}",
        )


def _silent(lookup: Lookup) -> Iterator[Content]:
    yield Content.styled("Talked about but never quoted", "bold $accent")
    silent = [
        entity
        for kind in (EntityKind.PERSON, EntityKind.ORGANISATION)
        for entity in lookup.entity_ids(kind, Sort.MENTIONS)
        if not lookup.quote_counts[entity]
    ]
    if not silent:
        yield Content("Nobody: everyone named is quoted.")
    for entity in silent:
        yield _name(lookup, entity) + f" {_count(len(lookup.entity(entity).mentions), 'mention')}"


def _count(count: int, noun: str) -> str:
    return f"{count:>5,} {noun}{'' if count == 1 else 's'}"


def _name(lookup: Lookup, speaker: str | None) -> Content:
    if speaker is None:
        return name_cell(f"{UNATTRIBUTED} or unnamed", NAME, "italic")
    entity = lookup.entity(speaker)
    name = name_cell(entity.name, NAME, entity_style(entity.kind))
    return name.stylize(link_to(speaker), 0, len(name.plain.rstrip()))
