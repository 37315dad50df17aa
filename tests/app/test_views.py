"""Narrowing a pane down, and keeping it as it is."""

from newsview.app.state.selection import QuoteSelected
from newsview.app.state.state import Pane

from .conftest import pilot_of


def side(app, pane):
    return app.screen.side_of(pane)


async def test_a_pane_shows_only_the_rows_with_the_words_typed(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("4", "l", *"LETTER")
        await pilot.pause()
        assert side(analysed, Pane.QUOTES).ids == ("letter",)
        await pilot.press("enter")
        assert analysed.focused is side(analysed, Pane.QUOTES)
        assert "“LETTER”" in side(analysed, Pane.QUOTES).border_title
        await pilot.press("escape")
        assert len(side(analysed, Pane.QUOTES).ids) == 5


async def test_a_person_is_kept_by_any_of_their_names_without_care_for_accents(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("1", "l", *"jose")
        await pilot.pause()
        assert side(analysed, Pane.PEOPLE).ids == ("jose",)


async def test_escape_while_narrowing_down_shows_all_again(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("1", "l", *"zzz")
        await pilot.pause()
        assert side(analysed, Pane.PEOPLE).ids == ()
        await pilot.press("escape")
        await pilot.pause()
        assert len(side(analysed, Pane.PEOPLE).ids) == 2
        assert analysed.focused is side(analysed, Pane.PEOPLE)


async def test_quotes_of_one_sort_only(analysed):
    async with pilot_of(analysed) as pilot:
        quotes = side(analysed, Pane.QUOTES)
        shown = {}
        await pilot.press("4")
        for _ in range(7):
            await pilot.press("o")
            shown[analysed.screen.state.view(Pane.QUOTES).only] = quotes.ids
        assert shown["direct"] == ("bridge", "letter", "banner")
        assert shown["indirect"] == ("work", "tolls")
        assert shown["unattributed"] == ("banner",)
        assert shown["unnamed source"] == ("tolls",)
        assert len(shown["all"]) == 5


async def test_organisations_that_are_never_quoted(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("2", "o")
        assert side(analysed, Pane.ORGANISATIONS).ids == ()
        await pilot.press("o")
        assert side(analysed, Pane.ORGANISATIONS).ids == ("union", "trust")
        assert "never quoted" in side(analysed, Pane.ORGANISATIONS).border_title


async def test_a_pinned_pane_keeps_what_it_shows(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("1")
        analysed.screen.change(analysed.screen.state)
        await pilot.press("j")
        assert side(analysed, Pane.QUOTES).lit == {"work", "letter"}
        await pilot.press("4", "1", "p")
        await pilot.press("k")
        assert side(analysed, Pane.PEOPLE).lit == {"jose"}
        await pilot.press("p", "j", "k")
        assert side(analysed, Pane.PEOPLE).lit == {"ada"}


async def test_what_is_narrowed_down_shows_the_row_under_the_cursor(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("4", "o", "o", "o")
        assert analysed.screen.state.selection == QuoteSelected("work"), "the first indirect one"
        await pilot.press("escape", "4", "l", *"toll", "enter")
        assert analysed.screen.state.selection == QuoteSelected("tolls")


async def test_the_quotes_begin_where_one_reads(long_app):
    async with pilot_of(long_app, size=(80, 24)) as pilot:
        await pilot.press(*["}"] * 4, "4")
        assert long_app.screen.state.selection == QuoteSelected("banner")
        await pilot.press("0", "g", "4")
        assert long_app.screen.state.selection == QuoteSelected("banner"), "what is selected stays so"
