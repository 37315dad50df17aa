"""Reads PolNeAR: ``text/NAME.txt`` with the attributions in it as brat standoff in ``attributions/NAME.ann``.

PolNeAR (Newell, Margolin and Ruths, LREC 2018) has every attribution in political news: source, cue and
content. Offsets are code points; a content can be in several pieces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsview.model import Span
from tests.scoreboard.saying import is_speech

if TYPE_CHECKING:
    from pathlib import Path

Spans = tuple[Span, ...]

_ROLES = ("Content", "Cue", "Source")


class GoldError(Exception):
    """Gold that cannot be used; the message says which and why."""


@dataclass(frozen=True)
class Attribution:
    """One source, cue and content; ``is_speech`` where the cue is one of saying."""

    content: Spans
    cue: Spans
    source: Spans
    is_speech: bool


@dataclass(frozen=True)
class AttributionGold:
    """An article with its attributions, and what the annotators found to be no part of the article."""

    name: str
    text: str
    attributions: tuple[Attribution, ...]
    discarded: Spans


def read_attributions(folder: Path) -> list[AttributionGold]:
    """Every article of a folder that has ``text/`` and ``attributions/``.

    Raises:
        GoldError: If an article has no annotation or one that does not fit its text.
    """
    return [_article(folder, path) for path in sorted((folder / "text").glob("*.txt"))]


def _article(folder: Path, path: Path) -> AttributionGold:
    # Line ends as they are, or offsets would shift. The first of several annotators counts.
    text = path.read_bytes().decode("utf-8")
    named = re.compile(re.escape(path.stem) + r"(_[0-9a-f]{4})?\.ann")
    annotations = sorted(file for file in (folder / "attributions").iterdir() if named.fullmatch(file.name))
    if not annotations:
        raise GoldError(f"{path.stem}: there is no attributions/{path.stem}.ann in {folder}")
    return parse_brat(path.stem, text, annotations[0].read_bytes().decode("utf-8"))


def parse_brat(name: str, text: str, standoff: str) -> AttributionGold:
    """The attributions that a brat file gives a text.

    Raises:
        GoldError: If a span's words are not those in the text.
    """
    kinds: dict[str, str] = {}
    places: dict[str, Spans] = {}
    events: list[list[str]] = []
    for key, _, rest in (record.partition("\t") for record in _records(standoff)):
        if key.startswith("T"):
            head, _, shown = rest.partition("\t")
            kinds[key], _, offsets = head.partition(" ")
            places[key] = tuple(Span(*map(int, pair.split())) for pair in offsets.split(";"))
            if " ".join(span.of(text) for span in places[key]) != shown.rstrip("\n"):
                raise GoldError(f"{name}: the words of {key} do not stand in the text at {offsets}")
        elif key.startswith("E"):
            events.append(rest.split())
    found = (_attribution(text, event, places) for event in events)
    discarded = (span for key, kind in kinds.items() if kind == "Discard" for span in places[key])
    return AttributionGold(name, text, tuple(one for one in found if one.content), tuple(discarded))


def _records(standoff: str) -> list[str]:
    """Lines, put together again where a span's words hold a line end."""
    return re.split(r"\n(?=[A-Z#*]\d*\t)", standoff)


def _attribution(text: str, event: list[str], places: dict[str, Spans]) -> Attribution:
    parts: dict[str, Spans] = dict.fromkeys(_ROLES, ())
    for numbered, _, key in (argument.partition(":") for argument in event):
        role = numbered.rstrip("0123456789")
        if role in parts:
            parts[role] += places[key]
    cue = " ".join(span.of(text) for span in parts["Cue"])
    return Attribution(parts["Content"], parts["Cue"], parts["Source"], is_speech(cue))
