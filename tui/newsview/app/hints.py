"""Letters over everything in sight that can be selected; typing them selects it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from newsview.app.selection import EntitySelected, QuoteSelected, Selection
from newsview.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.events import Key

    from newsview.app.lookup import Lookup

LETTERS = "fjdkslaghrueiwoqptyvbncmxz"
"""Those under the fingers first."""

OPENING = "“\"„«‘'‚‹"


def labels(count: int) -> list[str]:
    """So many different labels, none the beginning of another, as short as can be."""
    doubled = max(0, -(-(count - len(LETTERS)) // (len(LETTERS) - 1)))
    singles = list(LETTERS[: len(LETTERS) - doubled])
    pairs = [first + second for first in LETTERS[len(LETTERS) - doubled :] for second in LETTERS]
    return (singles + pairs)[:count]


def targets(lookup: Lookup, start: int, end: int) -> dict[Span, Selection]:
    """What can be selected in ``[start, end)`` of the text, by where its label goes, in order of the text."""
    found: dict[Span, Selection] = {}
    text = lookup.analysis.text
    for span, quote in lookup.words_within(start, end):
        # The label of a quote stands on its opening mark, to leave the first word for a name there.
        on_mark = span.start > start and text[span.start - 1] in OPENING
        found[Span(span.start - on_mark, span.end)] = QuoteSelected(quote)
    for span, entity in lookup.mentions_within(start, end):
        found[span] = EntitySelected(entity)
    by_start = {span.start: (span, selection) for span, selection in found.items()}
    return dict(by_start[at] for at in sorted(by_start))


class HintBar(Static, can_focus=True):
    """Waits for the letters of a hint."""

    DEFAULT_CSS = """
    HintBar { height: 1; background: $panel; padding: 0 1; }
    """

    @dataclass
    class Typed(Message):
        """Letters were typed.

        Attributes:
            left: The labels that begin with them, by where they go.
            chosen: What the one label selects that is typed in full, if one is.
        """

        left: dict[Span, str]
        chosen: Selection | None = None

    def __init__(self, there: Mapping[Span, Selection]) -> None:
        """``there`` is what can be chosen, by where its label goes."""
        super().__init__(Content("Type the letters of a name or quote · esc back"))
        self._there = there
        self._labels = dict(zip(there, labels(len(there)), strict=True))
        self._typed = ""

    def on_mount(self) -> None:
        """Show the labels."""
        self.post_message(self.Typed(self._labels))

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
            self.post_message(self.Typed(left, chosen[0] if chosen else None))
