"""What is painted in a tour of the screen: every stretch of words, with the style a terminal gets for it."""

from __future__ import annotations

import asyncio
from functools import cache
from itertools import combinations

from rich.color import Color, ColorSystem
from textual.screen import ModalScreen

from newsview.analyst.events import Found
from newsview.app import NewsviewApp
from newsview.app.article.highlight import Look

from .conftest import ANALYSIS, ARTICLE, FakeAnalyst

TOUR = {
    "at rest": (),
    "a person": ("1",),
    "a place": ("3",),
    "a quote": ("4", "j"),
    "words found": ("slash", *"brig", "enter", "n"),
    "who": ("f", "h"),
    "hints": ("t",),
    "text selected": ("0", "v", "G"),
    "concordance": ("1", "c"),
    "about": ("4", "i"),
    "help": ("question_mark",),
    "an empty line for commands": ("ctrl+p",),
}
"""Keys by what they lead to from a fresh screen."""


@cache
def tour(theme):
    """(situation, words, style) of all that is painted in a theme; what lies behind a dialogue is not."""
    return asyncio.run(_tour(theme))


async def _tour(theme):
    seen = []
    app = app_in(theme)
    async with app.run_test(size=(110, 30), notifications=True, tooltips=True) as pilot:
        for situation, keys in TOUR.items():
            await pilot.press(*keys)
            await pilot.pause(0.1)
            seen += [(situation, text, style) for text, style in painted(app)]
            await pilot.press(*["escape"] * 3)
    return seen


def app_in(theme):
    return NewsviewApp(ARTICLE, FakeAnalyst(Found(ANALYSIS, complete=True)), theme=theme)


def painted(app):
    """Each stretch on the uppermost screen with its style."""
    strips = app.screen._compositor.render_strips()
    for region in _regions(app.screen):
        for strip in strips[region.y : region.bottom]:
            for text, style, _ in strip.crop(region.x, region.right):
                if text.strip() and style is not None:
                    yield text.strip(), style


def _regions(screen):
    if not isinstance(screen, ModalScreen):
        return [screen.region]
    return [widget.region for widget in screen.walk_children() if widget.visible and not widget.children]


def is_words(text):
    return any(char.isalnum() for char in text)


def colours(style, system=ColorSystem.TRUECOLOR):
    """Foreground and background as a terminal of such a system shows them."""
    fore, back = (style.color or Color.default(), style.bgcolor or Color.default())
    pair = (back, fore) if style.reverse else (fore, back)
    return tuple(colour.downgrade(system) for colour in pair)


def signs(style):
    """What tells a style from another where there are no colours."""
    return (
        bool(style.bold),
        bool(style.italic),
        bool(style.underline),
        bool(style.underline2),
        bool(style.reverse),
    )


async def looks(theme):
    """The style of everything that an article tells apart, by what it is."""
    app = app_in(theme)
    async with app.run_test() as pilot:
        await pilot.pause()
        palette = app.screen.article.painter.palette
        person, organisation, place = (
            palette.looks[look] for look in (Look.PERSON, Look.ORGANISATION, Look.PLACE)
        )
        added = {
            "plain": (),
            "person": (person,),
            "organisation": (organisation,),
            "place": (place,),
            "quote": (palette.looks[Look.QUOTE],),
            "lit person": (person, palette.looks[Look.NAME]),
            "lit organisation": (organisation, palette.looks[Look.NAME]),
            "lit place": (place, palette.looks[Look.NAME]),
            "lit quote": (palette.looks[Look.QUOTE], palette.looks[Look.WORDS]),
            "cue": (palette.looks[Look.CUE],),
            "selection": (palette.selection,),
            "hit": (palette.looks[Look.HIT],),
            "current hit": (palette.looks[Look.HIT], palette.looks[Look.CURRENT]),
        }
        return {name: sum(styles, palette.base) for name, styles in added.items()}


async def kinds(theme, *around):
    """The style of a name of each kind in words that look so already, and of those words, by kind."""
    app = app_in(theme)
    async with app.run_test() as pilot:
        await pilot.pause()
        mix = app.screen.article.painter._mix
        return {
            kind: mix((*around, *kind), heading=False, selected=False, cursor=False)
            for kind in ((), (Look.PERSON,), (Look.ORGANISATION,), (Look.PLACE,), (Look.OTHER,))
        }


def alike(styles, seen_as):
    """Pairs of what looks the same."""
    return [
        (one, other)
        for one, other in combinations(styles, 2)
        if seen_as(styles[one]) == seen_as(styles[other])
    ]


def contrast(fore, back):
    """WCAG 2.2's contrast ratio of two colours, as (red, green, blue) up to 255: from 1 to 21."""
    lighter, darker = sorted((_luminance(fore), _luminance(back)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour):
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
