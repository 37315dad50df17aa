"""The line at the bottom tells the keys that matter where one is."""

import pytest
from textual.content import Content

from newsview.app import NewsviewApp
from newsview.app.actions import ALWAYS, BY_ID, IN_ARTICLE, IN_PANE
from newsview.app.panes.keyline import KeyLine, fitting
from newsview.app.settings import Settings
from newsview.app.state.selection import EntitySelected, QuoteSelected

from .conftest import ANALYSIS, ARTICLE, FakeAnalyst, pilot_of


def said(app):
    return app.screen.query_one(KeyLine).render_line(0).text.strip()


async def test_it_tells_what_can_be_done_where_the_focus_is(analysed):
    async with pilot_of(analysed, size=(80, 24)) as pilot:
        assert said(analysed).startswith("n Next  / Find")
        await pilot.press("4")
        assert said(analysed).startswith("⏎ Open")
        assert "o Only" in said(analysed)
        await pilot.press("slash")
        assert "Only" not in said(analysed)
        assert "esc Back" in said(analysed)


@pytest.mark.parametrize("width", [10, 40, 80, 100, 150, 300])
async def test_help_and_commands_are_always_told(analysed, width):
    async with pilot_of(analysed, size=(width, 24)):
        line = said(analysed)
        assert len(line) <= width
        if width >= 40:
            assert line.endswith("? Help  ^p Commands")


async def test_its_words_are_put_together_once_while_others_change(analysed, monkeypatch):
    asked = []
    words = KeyLine.words
    async with pilot_of(analysed) as pilot:
        await pilot.press("1")
        monkeypatch.setattr(KeyLine, "words", lambda line: asked.append(line) or words(line))
        await pilot.press("j", "k", "j")
        assert not asked


async def test_it_takes_on_the_colours_of_another_theme(analysed):
    async with pilot_of(analysed) as pilot:
        before = analysed.screen.query_one(KeyLine).render_line(0)
        analysed.theme = "newsview-light"
        await pilot.pause()
        after = analysed.screen.query_one(KeyLine).render_line(0)
        assert after.text == before.text
        assert after != before


def test_what_matters_most_is_left_out_last():
    there = {name: Content(name) for name in "abcd"}
    assert fitting(there, "abc", "d", 10).plain == "a  b  c  d"
    assert fitting(there, "abc", "d", 9).plain == "a  b  d"
    assert fitting(there, "bca", "d", 4).plain == "b  d"
    assert fitting({"b": Content("b")}, "abc", "d", 4).plain == "b"


async def test_a_click_does_what_it_tells(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.click(KeyLine, offset=(said(analysed).index("] Next quote") + 1, 0))
        assert analysed.screen.state.selection == QuoteSelected("bridge")
        await pilot.press("1")
        await pilot.click(KeyLine, offset=(said(analysed).index("n Next") + 1, 0))
        assert analysed.screen.state.selection == EntitySelected("ada")
        assert analysed.screen.state.current is not None


async def test_it_tells_the_keys_of_the_settings():
    settings = Settings(keys={"next_stop": "ctrl+n,n", "help": "f2"})
    app = NewsviewApp(ARTICLE, FakeAnalyst(), known=ANALYSIS, settings=settings)
    async with pilot_of(app):
        assert said(app).startswith("^n Next")
        assert "f2 Help" in said(app)


def test_it_knows_all_that_it_names():
    assert {*IN_ARTICLE, *IN_PANE, *ALWAYS} <= set(BY_ID)
