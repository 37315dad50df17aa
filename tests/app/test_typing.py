"""Keys that come in one go, as over a slow line or from a script: each goes where the one before it leads."""

import asyncio

import pytest
from textual.events import Key
from textual.widgets import Input

from newsview.analyst.events import Found
from newsview.app import NewsviewApp
from newsview.app.boxes.textscreen import TextScreen
from newsview.app.shelving.picker import Picker
from newsview.app.state.selection import NOTHING, EntitySelected, SearchSelected
from newsview.app.state.state import Pane
from newsview.app.typing import REST

from .conftest import ANALYSIS, ARTICLE, FakeAnalyst, at, pilot_of, until

NAMED = {
    "\r": "enter",
    "\x1b": "escape",
    "/": "slash",
    "'": "apostrophe",
    "?": "question_mark",
    "\x10": "ctrl+p",
}


async def burst(pilot, typed):
    """All of it at once, and then wait for what comes of it."""
    for character in typed:
        pilot.app.post_message(Key(NAMED.get(character, character), character))
    await pilot.pause()
    for _ in range(500):
        if pilot.app._is_settled and not pilot.app._typed_ahead:
            break
        await pilot.pause(0.01)
    await pilot.pause()


async def test_words_go_into_the_line_that_finds_them(analysed):
    async with pilot_of(analysed) as pilot:
        await burst(pilot, "/joined")
        assert analysed.screen.query_one(Input).value == "joined"


async def test_after_enter_keys_go_to_the_article_again(analysed):
    async with pilot_of(analysed) as pilot:
        await burst(pilot, "/said\rn")
        assert analysed.screen.state.selection == SearchSelected("said")
        assert analysed.screen.state.current == at("said", 2)
        assert not analysed.screen.is_box_open


async def test_names_go_into_the_box_that_finds_people(analysed):
    async with pilot_of(analysed) as pilot:
        await burst(pilot, "fferreira\r")
        assert analysed.screen.state.selection == EntitySelected("jose")


async def test_words_go_into_the_line_that_limits_a_pane(analysed):
    async with pilot_of(analysed) as pilot:
        await burst(pilot, "1ljose\r")
        assert analysed.focused.ids == ("jose",)


async def test_letters_go_to_marks_and_hints(long_app):
    async with pilot_of(long_app) as pilot:
        await burst(pilot, "jjjmaG'a")
        assert long_app.screen.article.top_offset == long_app.screen.state.marks["a"]
        await burst(pilot, "gtf")
        assert long_app.screen.state.selection == EntitySelected("ada")


async def test_words_go_into_the_list_of_articles():
    articles = [ARTICLE, type(ARTICLE)("The second one.", title="Jellyfish", source="second.txt")]
    app = NewsviewApp(articles[0], FakeAnalyst(), named=articles)
    async with pilot_of(app) as pilot:
        await burst(pilot, "Ljellyfish")
        assert isinstance(app.screen, Picker)
        assert app.screen.query_one(Input).value == "jellyfish"
        await burst(pilot, "\r")
        assert app.screen.state.article.title == "Jellyfish"


@pytest.mark.parametrize("typed", ["i\x1b", "?q", "\x10\x1b"])
async def test_what_opens_a_screen_can_be_followed_by_what_closes_it(analysed, typed):
    async with pilot_of(analysed) as pilot:
        await burst(pilot, f"1{typed}j")
        assert not isinstance(analysed.screen, TextScreen)
        assert analysed.screen.state.selection == EntitySelected("jose")


async def test_a_key_that_ends_without_a_word_holds_up_nothing(analysed):
    async with pilot_of(analysed) as pilot:
        analysed._is_settled = False  # as if what it was given to had gone away with it
        await burst(pilot, "1")
        assert analysed.screen.state.selection == EntitySelected("ada")


async def test_what_is_typed_before_the_panes_are_there_waits_for_them():
    app = NewsviewApp(ARTICLE, FakeAnalyst(Found(ANALYSIS, complete=True)))
    for key in "2j":
        app.post_message(Key(key, key))
    async with pilot_of(app) as pilot:
        await until(pilot, lambda: app.screen.state.selection != NOTHING)
        assert app.focused is app.screen.side_of(Pane.ORGANISATIONS)


async def test_a_key_that_leaves_is_not_followed_any_more(analysed):
    faults = []
    asyncio.get_running_loop().set_exception_handler(lambda _, fault: faults.append(fault))
    async with pilot_of(analysed) as pilot:
        pilot.app.post_message(Key("q", "q"))
    await asyncio.sleep(3 * REST)
    assert not faults
