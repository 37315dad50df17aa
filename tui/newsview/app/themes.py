"""The colours of the screen: themes of our own, and what other themes use in place of theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.theme import Theme

if TYPE_CHECKING:
    from newsview.model import EntityKind

DARK = {
    "entity-person": "#7cc4ff",
    "entity-organisation": "#f2b35e",
    "entity-place": "#8fd694",
    "entity-other": "#c9b6f2",
    "quote": "#c7bfe6",
    "quote-cue": "#f5a97f",
    "search-hit": "#f2d14b",
    "faint": "#8a94a0",
}
LIGHT = {
    "entity-person": "#0550ae",
    "entity-organisation": "#8a4600",
    "entity-place": "#14692b",
    "entity-other": "#6639ba",
    "quote": "#5a3d85",
    "quote-cue": "#a3360b",
    "search-hit": "#8a6a00",
    "faint": "#5f6873",
}
ANSI = {
    "entity-person": "ansi_cyan",
    "entity-organisation": "ansi_yellow",
    "entity-place": "ansi_green",
    "entity-other": "ansi_magenta",
    "quote": "ansi_default",
    "quote-cue": "ansi_red",
    "search-hit": "ansi_yellow",
    "faint": "ansi_bright_black",
}
"""Variables every theme answers for: what the article and the panes paint entities, quotes and hits with."""

DEFAULT = "newsview-dark"

THEMES = (
    Theme(
        name="newsview-dark",
        primary="#7cc4ff",
        secondary="#4f7ea8",
        accent="#f2b35e",
        foreground="#d7dce2",
        background="#12161b",
        surface="#181d24",
        panel="#1f262f",
        warning="#f2b35e",
        error="#ff7b72",
        success="#8fd694",
        dark=True,
        variables={**DARK, "border": "#7cc4ff", "border-blurred": "#3a4552"},
    ),
    Theme(
        name="newsview-light",
        primary="#0550ae",
        secondary="#57606a",
        accent="#8a4600",
        foreground="#1c2128",
        background="#fdfdfb",
        surface="#f4f4f0",
        panel="#e9e9e4",
        warning="#8a4600",
        error="#b62324",
        success="#14692b",
        dark=False,
        variables={**LIGHT, "border": "#0550ae", "border-blurred": "#b9bdb6"},
    ),
)


def variables_for(theme: Theme) -> dict[str, str]:
    """The variables of a theme that knows nothing of newsview."""
    if theme.ansi:
        return ANSI
    return DARK if theme.dark else LIGHT


def entity_style(kind: EntityKind) -> str:
    """The style of a name in the panes."""
    return f"$entity-{kind.value}"
