"""Finding words in an article too long to be searched while a key is pressed."""

import threading

import pytest

from newsview.app import NewsviewApp
from newsview.app.article import find
from newsview.app.doing import searching
from newsview.app.state.selection import SearchSelected
from newsview.model import Article

from .conftest import FakeAnalyst, pilot_of, until
from .test_finding import counted

FILLER = "Nothing is said here of what is looked for.\n\n" * 2000
TEXT = f"The first harbour.\n\n{FILLER}A second harbour.\n\n{FILLER}The third harbour, far from the others.\n"


@pytest.fixture
def book():
    return NewsviewApp(Article(TEXT), FakeAnalyst())


async def test_every_place_in_a_long_article_is_found(book):
    async with pilot_of(book) as pilot:
        await pilot.press("slash", *"harbour")
        await until(pilot, lambda: book.screen.state.all_hits)
        assert counted(book) == "1/3"
        assert [span.of(TEXT) for span in book.screen.state.hits] == ["harbour"] * 3
        await pilot.press("down", "down")
        assert counted(book) == "3/3"
        assert book.screen.state.current.start == TEXT.rindex("harbour")


async def test_what_is_in_sight_is_lit_before_the_rest_is_searched(book, monkeypatch):
    monkeypatch.setattr(searching.Searching, "_look_on", lambda *_: None)
    async with pilot_of(book) as pilot:
        await pilot.press("slash", *"harbour")
        state = book.screen.state
        assert [span.of(TEXT) for span in state.hits] == ["harbour"]
        assert state.current == state.hits[0]
        assert counted(book) == "…", "how many there are is not known yet"


async def test_what_comes_next_is_shown_before_everything_is_searched(book, monkeypatch):
    go_on = threading.Event()
    finding = find.finding

    def hesitant(text, query, *part):
        if not part:
            go_on.wait(20)
        yield from finding(text, query, *part)

    monkeypatch.setattr(find, "finding", hesitant)
    async with pilot_of(book) as pilot:
        await pilot.press("slash", *"second")
        await until(pilot, lambda: book.screen.state.current is not None)
        assert (
            book.screen.article.offsets_in_view[0]
            <= TEXT.index("second")
            < book.screen.article.offsets_in_view[1]
        )
        assert not book.screen.state.all_hits
        go_on.set()
        await until(pilot, lambda: book.screen.state.all_hits)
        assert counted(book) == "1/1"


async def test_a_search_for_other_words_calls_off_the_one_before(book, monkeypatch):
    begun, called_off, finding = threading.Event(), threading.Event(), find.finding

    def endless(text, query, *part):
        if query != "ha" or part:
            yield from finding(text, query, *part)
            return
        try:
            begun.set()
            while True:
                yield []
        finally:
            called_off.set()

    monkeypatch.setattr(find, "finding", endless)
    async with pilot_of(book) as pilot:
        await pilot.press("slash", *"ha")
        assert begun.wait(20)
        await pilot.press("r")
        await until(pilot, called_off.is_set)
        await until(pilot, lambda: book.screen.state.all_hits)
        assert book.screen.state.selection == SearchSelected("har")
        assert counted(book) == "1/3"


async def test_escape_during_a_search_puts_back_what_was_and_it_stays(book):
    async with pilot_of(book) as pilot:
        await pilot.press("slash", *"third", "escape")
        await pilot.pause(0.2)
        assert not book.screen.state.hits
        assert book.screen.state.all_hits
        assert book.screen.article.top_offset == 0


async def test_a_search_goes_on_after_the_words_are_kept(book, monkeypatch):
    go_on = threading.Event()
    finding = find.finding

    def hesitant(text, query, *part):
        if not part:
            go_on.wait(20)
        yield from finding(text, query, *part)

    monkeypatch.setattr(find, "finding", hesitant)
    async with pilot_of(book) as pilot:
        await pilot.press("slash", *"harbour", "enter")
        go_on.set()
        await until(pilot, lambda: book.screen.state.all_hits)
        await pilot.press("n")
        assert book.screen.state.current.start == TEXT.index("harbour", 30)
