"""How everything in an article that stands out is painted, in the colours of the theme.

These are styles rather than component classes of the style sheet: Textual applies the sheet to a widget
for every component anew, each time the widget's focus or the screen's size class changes. For the twenty
components of the article that took 6 % of the processor time to first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.style import Style as RichStyle
from textual.style import Style

from newsview.app.article.highlight import Look

if TYPE_CHECKING:
    from textual.widget import Widget

HEADING = "bold"
BAR = "bold $quote"
HINT = "bold reverse $search-hit"
SELECTION = "$foreground on $primary 25%"
SELECTION_ANSI = "reverse on $background"
SELECTION_NO_COLOUR = "reverse"

LOOKS = {
    Look.QUOTE: "italic $quote",
    Look.PERSON: "underline $entity-person",
    Look.ORGANISATION: "underline uu $entity-organisation",
    Look.PLACE: "italic underline $entity-place",
    Look.OTHER: "italic underline uu $entity-other",
    Look.LIT_QUOTE: "italic on $quote 12%",
    Look.WORDS: "bold italic on $quote 18%",
    Look.EVIDENCE: "underline italic on $quote-cue 15%",
    Look.CUE: "bold underline $quote-cue",
    Look.PRONOUN: "bold",
    Look.NOMINAL: "bold on $foreground 12%",
    Look.NAME: "bold reverse",
    Look.SPEAKER: "bold reverse",
    Look.HIT: "underline $foreground on $search-hit 30%",
    Look.CURRENT: "bold reverse $search-hit on $background",
}
"""Names are underlined, those of organisations twice, those of places in italics."""
ANSI = {
    Look.LIT_QUOTE: "bold italic on $background",
    Look.WORDS: "bold italic on $background",
    Look.NOMINAL: "bold on $background",
    Look.EVIDENCE: "underline italic on $background",
    Look.HIT: "reverse $search-hit on $background",
    Look.CURRENT: "bold underline reverse $search-hit on $background",
}
"""In place of those where the terminal's own colours allow no tints."""
NO_COLOUR = {
    Look.HIT: "underline reverse",
    Look.CURRENT: "bold not underline reverse",
}
"""In place of those without colours."""

SLANTED = frozenset({Look.PLACE, Look.OTHER})
"""Names that slant the other way than the words around them, as colour alone may tell no kinds apart."""
SLANTING = frozenset({Look.QUOTE, Look.LIT_QUOTE, Look.WORDS, Look.EVIDENCE})
"""Looks of words that slant."""


def selection_for(*, ansi: bool, no_colour: bool) -> str:
    """The style of selected words, as text; the arguments are those of ``looks_for``."""
    return SELECTION_ANSI if ansi else SELECTION_NO_COLOUR if no_colour else SELECTION


def looks_for(*, ansi: bool, no_colour: bool) -> dict[Look, str]:
    """The style of each look, as text.

    Args:
        ansi: Whether the theme has the terminal's own colours.
        no_colour: Whether no colour is sent.
    """
    return {**LOOKS, **(ANSI if ansi else {}), **(NO_COLOUR if no_colour else {})}


def painted_on(widget: Widget, style: str) -> RichStyle:
    """A style as it comes out on a widget: a see-through background is laid over the widget's own."""
    parsed = Style.parse(style)
    foreground, background = parsed.foreground, parsed.background
    if background is not None and background.a < 1:
        background = widget.background_colors[1] + background
    return RichStyle(
        color=foreground.rich_color if foreground is not None else None,
        bgcolor=background.rich_color if background is not None else None,
        bold=parsed.bold,
        italic=parsed.italic,
        underline=parsed.underline,
        underline2=parsed.underline2,
        reverse=parsed.reverse,
    )
