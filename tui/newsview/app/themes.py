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
    "faint": "#a2acb8",
}
LIGHT = {
    "entity-person": "#0550ae",
    "entity-organisation": "#8a4600",
    "entity-place": "#14692b",
    "entity-other": "#6639ba",
    "quote": "#4d2f7d",
    "quote-cue": "#a3360b",
    "search-hit": "#8a6a00",
    "faint": "#56606b",
}
ANSI = {
    "entity-person": "ansi_cyan",
    "entity-organisation": "ansi_yellow",
    "entity-place": "ansi_green",
    "entity-other": "ansi_white",
    "quote": "ansi_white",
    "quote-cue": "ansi_bright_red",
    "search-hit": "ansi_bright_magenta",
    "faint": "ansi_white",
}
ANSI_LIGHT = {
    "entity-person": "ansi_blue",
    "entity-organisation": "ansi_magenta",
    "entity-place": "ansi_green",
    "entity-other": "ansi_cyan",
    "quote": "ansi_default",
    "quote-cue": "ansi_red",
    "search-hit": "ansi_red",
    "faint": "ansi_bright_black",
}
"""Variables every theme answers for: what the article and the panes paint entities, quotes and hits with.

Grey (``ansi_bright_black``) is too faint on the dark of many terminals, yellow and cyan on white.
"""

DEFAULT = "newsview-dark"
FEW_COLOURS = "newsview-ansi"

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
        variables={
            **DARK,
            "border": "#7cc4ff",
            "border-blurred": "#3a4552",
            "block-cursor-blurred-background": "#2e343b",
        },
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
        variables={
            **LIGHT,
            "border": "#0550ae",
            "border-blurred": "#b9bdb6",
            "block-cursor-blurred-background": "#e9e9e4",
        },
    ),
    Theme(
        name=FEW_COLOURS,
        ansi=True,
        primary="ansi_cyan",
        secondary="ansi_cyan",
        accent="ansi_yellow",
        foreground="ansi_bright_white",
        background="ansi_black",
        warning="ansi_yellow",
        error="ansi_bright_red",
        success="ansi_green",
        dark=True,
        # Textual has the terminal's own foreground for most of these, which may be dark.
        variables={
            **ANSI,
            **dict.fromkeys(
                (
                    "text",
                    "block-cursor-blurred-foreground",
                    "footer-foreground",
                    "footer-description-foreground",
                    "input-cursor-foreground",
                    "button-foreground",
                    "button-color-foreground",
                    "link-color",
                    "ansi-foreground",
                ),
                "ansi_bright_white",
            ),
            **dict.fromkeys(
                (
                    "block-cursor-blurred-background",
                    "block-hover-background",
                    "scrollbar-background",
                    "scrollbar-background-hover",
                    "scrollbar-background-active",
                    "scrollbar-corner-color",
                    "footer-background",
                    "footer-description-background",
                    "footer-item-background",
                    "input-cursor-background",
                    "ansi-background",
                ),
                "ansi_black",
            ),
            **dict.fromkeys(("text-muted", "text-disabled", "foreground-muted"), "ansi_white"),
            **dict.fromkeys(("scrollbar", "border-blurred"), "ansi_bright_black"),
            **dict.fromkeys(
                ("border", "scrollbar-hover", "scrollbar-active", "block-cursor-background"),
                "ansi_cyan",
            ),
            **dict.fromkeys(
                ("block-cursor-foreground", "input-selection-foreground", "screen-selection-foreground"),
                "ansi_black",
            ),
            "footer-key-foreground": "ansi_yellow",
        },
    ),
)


def variables_for(theme: Theme) -> dict[str, str]:
    """The variables of a theme that knows nothing of newsview."""
    if theme.ansi:
        return ANSI if theme.dark else ANSI_LIGHT
    return DARK if theme.dark else LIGHT


def default_for(color_system: str | None) -> str:
    """The theme for those who chose none.

    Args:
        color_system: What the terminal can show, in Rich's words. Of our colours, tints of quotes and
            hits above all, too little would be left in sixteen.
    """
    return FEW_COLOURS if color_system in {"standard", "windows"} else DEFAULT


def entity_style(kind: EntityKind) -> str:
    """The style of a name in the panes."""
    return f"$entity-{kind.value}"
