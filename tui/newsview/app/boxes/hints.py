"""Letters over everything in sight that can be selected; typing them selects it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from newsview.app.boxes.typed import HintTyped
from newsview.app.state.selection import EntitySelected, QuoteSelected, Selection
from newsview.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from textual.events import Key

    from newsview.app.state.lookup import Lookup

LETTERS = "fjdkslaghrueiwoqptyvbncmxz"
"""Those under the fingers first."""

OPENING = frozenset("“\"„«‘'‚‹")

_WORD = re.compile(r"\w+")


def labels(count: int) -> list[str]:
    """So many different labels, none the beginning of another, as short as can be."""
    doubled = max(0, -(-(count - len(LETTERS)) // (len(LETTERS) - 1)))
    singles = list(LETTERS[: len(LETTERS) - doubled])
    pairs = [first + second for first in LETTERS[len(LETTERS) - doubled :] for second in LETTERS]
    return (singles + pairs)[:count]


def targets(lookup: Lookup, start: int, end: int) -> dict[Span, Selection]:
    """What can be selected in ``[start, end)`` of the text, by where its label goes, in order of the text."""
    text = lookup.analysis.text
    found: dict[int, tuple[Span, Selection]] = {
        span.start: (span, EntitySelected(entity)) for span, entity in lookup.mentions_within(start, end)
    }
    for span, quote in (*_cut_off(lookup, start), *lookup.words_within(start, end)):
        place = next((at for at in _places(text, span) if start <= at < end and at not in found), None)
        if place is not None:
            found[place] = Span(place, span.end), QuoteSelected(quote)
    return dict(found[at] for at in sorted(found))


def _cut_off(lookup: Lookup, start: int) -> list[tuple[Span, str]]:
    """What is left at ``start`` of quoted words that began before it."""
    quote = lookup.quote_at(start)
    spans = lookup.quote(quote).spans if quote else ()
    return [(Span(start, span.end), quote) for span in spans if quote and span.start < start < span.end]


def _places(text: str, quote: Span) -> Iterator[int]:
    """Where the label of a quote may go: on its opening mark, to leave its words to names, or on a word."""
    if text[quote.start - 1 : quote.start] in OPENING:
        yield quote.start - 1
    yield from (word.start() for word in _WORD.finditer(text, quote.start, quote.end))


class HintBar(Static, can_focus=True):
    """Waits for the letters of a hint."""

    DEFAULT_CSS = """
    HintBar { height: 1; background: $panel; padding: 0 1; }
    """

    def __init__(self, there: Mapping[Span, Selection]) -> None:
        """``there`` is what can be chosen, by where its label goes."""
        super().__init__(Content("Type the letters of a name or quote · esc back"), classes="line")
        self._there = there
        self._labels = dict(zip(there, labels(len(there)), strict=True))
        self._typed = ""

    def on_mount(self) -> None:
        """Show the labels."""
        self.post_message(HintTyped(self._labels))

    def on_key(self, event: Key) -> None:
        """Take in letters that begin a label; letters that begin none do nothing."""
        if not (event.is_printable or event.key == "backspace"):
            return
        event.stop()
        typed = self._typed[:-1] if event.key == "backspace" else self._typed + (event.character or "\0")
        left = {span: label for span, label in self._labels.items() if label.startswith(typed)}
        if left:
            self._typed = typed
            chosen = [self._there[span] for span, label in left.items() if label == typed]
            self.post_message(HintTyped(left, chosen[0] if chosen else None))
