"""Colours can be read and told apart: in millions, in 256, in 16, and without any."""

from __future__ import annotations

import pytest
from rich.color import ColorSystem, ColorType
from textual.color import Color, Lab, rgb_to_lab

from newsview.app import themes
from newsview.app.article import Look

from .looking import alike, app_in, colours, contrast, is_words, kinds, looks, painted, signs, tour

PAINTED = ("newsview-dark", "newsview-light")
"""Our themes in colours of their own; the third has the terminal's."""

ENOUGH = 4.5
"""Contrast that WCAG 2.2 asks of text (level AA)."""

ENOUGH_OF_FEW = 4.0
"""What there is of it in sixteen: VGA's yellow is a brown."""

PALETTES = {
    name: [bytes.fromhex(colour) for colour in colours.split()]
    for name, colours in {
        "xterm": "000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 "
        "7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff",
        "VGA": "000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa "
        "555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff",
    }.items()
}
"""What two common terminals make of the sixteen colours."""


def test_the_third_theme_of_ours_is_for_few_colours():
    assert {theme.name for theme in themes.THEMES} == {*PAINTED, themes.FEW_COLOURS}


@pytest.mark.parametrize("theme", PAINTED)
def test_all_words_have_contrast_in_millions_of_colours_and_in_256(theme):
    poor = set()
    for situation, text, style in tour(theme):
        for system in (ColorSystem.TRUECOLOR, ColorSystem.EIGHT_BIT):
            seen = contrast(*(colour.get_truecolor() for colour in colours(style, system)))
            if is_words(text) and seen < ENOUGH:
                poor.add((situation, text, round(seen, 1), str(style)))
    assert not poor


def test_all_words_have_contrast_in_sixteen_colours():
    poor = set()
    for situation, text, style in tour(themes.FEW_COLOURS):
        if not is_words(text):
            continue
        fore, back = colours(style)
        assert fore.type == back.type == ColorType.STANDARD, f"{situation}: {text!r} is {style}"
        for palette in PALETTES.values():
            seen = contrast(palette[fore.number], palette[back.number])
            if seen < ENOUGH_OF_FEW:
                poor.add((situation, text, round(seen, 1), str(style)))
    assert not poor


@pytest.mark.parametrize("system", [ColorSystem.TRUECOLOR, ColorSystem.EIGHT_BIT, ColorSystem.STANDARD])
@pytest.mark.parametrize("theme", [*PAINTED, themes.FEW_COLOURS, "ansi-dark", "ansi-light"])
async def test_what_an_article_tells_apart_differs(theme, system):
    assert not alike(await looks(theme), lambda style: (colours(style, system), signs(style)))


@pytest.mark.parametrize("theme", PAINTED)
async def test_the_colours_of_entities_are_not_alike(theme):
    styles = await looks(theme)
    labs = {name: _lab(styles[name]) for name in ("plain", "person", "organisation", "place", "quote", "cue")}
    # Some 2 of this measure can just be seen side by side.
    assert not alike(labs, lambda lab: lab)
    near = [
        (one, other) for one in labs for other in labs if one < other and _apart(labs[one], labs[other]) < 15
    ]
    assert not near


def _lab(style):
    return rgb_to_lab(Color.from_rich_color(style.color))


def _apart(one: Lab, other: Lab) -> float:
    return ((one.L - other.L) ** 2 + (one.a - other.a) ** 2 + (one.b - other.b) ** 2) ** 0.5


async def test_without_colour_none_is_sent(monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    app = app_in("newsview-dark")
    async with app.run_test(size=(110, 30)) as pilot:
        for keys in (("1",), ("4", "j"), ("slash", "a"), ("escape", "question_mark"), ("escape", "ctrl+p")):
            await pilot.press(*keys)
            await pilot.pause(0.1)
            for text, style in painted(app):
                assert all(colour.is_default for colour in colours(style)), f"{text!r} is {style}"


@pytest.mark.parametrize("theme", [*PAINTED, themes.FEW_COLOURS])
async def test_the_row_under_the_cursor_differs_from_others_without_colour(theme, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    app = app_in(theme)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("1")
        await pilot.pause()
        people = app.screen.query_one("#people")
        cursor, other = ([signs(style) for _, style, _ in people.render_line(y)] for y in (0, 1))
        assert {sign[-1] for sign in cursor} == {True}
        assert {sign[-1] for sign in other} == {False}


@pytest.mark.parametrize("theme", [*PAINTED, themes.FEW_COLOURS, "ansi-dark"])
async def test_kinds_are_told_apart_by_more_than_colour(theme):
    assert not alike(await kinds(theme), signs)
    assert not alike(await kinds(theme, Look.QUOTE), signs)
    assert not alike(await kinds(theme, Look.QUOTE, Look.WORDS), signs)


@pytest.mark.parametrize("theme", [*PAINTED, themes.FEW_COLOURS])
async def test_without_colour_styles_tell_all_apart(theme, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    assert not alike(await looks(theme), signs)


@pytest.mark.parametrize(
    ("terminal", "theme"),
    [
        ("linux", themes.FEW_COLOURS),
        ("xterm-16color", themes.FEW_COLOURS),
        ("xterm-256color", themes.DEFAULT),
    ],
)
async def test_who_chose_no_theme_gets_one_for_the_terminal(monkeypatch, terminal, theme):
    monkeypatch.delenv("COLORTERM", raising=False)
    monkeypatch.setenv("TERM", terminal)
    assert app_in(None).theme == theme
    assert app_in("newsview-light").theme == "newsview-light"
