"""What a mouse that rests on a row is told."""

from textual.geometry import Offset

from newsview.app.state.selection import NOTHING
from newsview.app.state.state import Pane

from .conftest import at, pilot_of


async def told(pilot, pane, row):
    """Rest the mouse on a row and wait for what is told."""
    side = pilot.app.screen.side_of(pane)
    await pilot.hover(side, offset=Offset(4, row + 1))
    await pilot.pause(0.6)
    tip = pilot.app.screen.query_one("#textual-tooltip")
    assert tip.display
    return side.tooltip.plain


async def test_a_quote_tells_its_words_its_kind_and_how_sure_its_speaker_is(analysed):
    async with pilot_of(analysed, size=(100, 30)) as pilot:
        said = await told(pilot, Pane.QUOTES, 0)
        assert said.splitlines() == [
            "Ada Brightwell",
            "“” direct: all of it inside quotation marks",
            "This bridge belongs to everyone who waited for it, We will not close it again.",
            "The speaker is the subject of the reporting words, as in “she said”. Sure: right 98 times in 100, as counted.",
        ]


async def test_an_entity_tells_its_whole_name_and_what_it_says_is_no_markup(analysed):
    async with pilot_of(analysed, size=(100, 30)) as pilot:
        said = await told(pilot, Pane.ORGANISATIONS, 1)
        assert said == "Harbour Trust [founded in 1911] · also: HT · 1 mention · never quoted"


async def test_nothing_is_told_of_a_row_that_has_gone(analysed):
    async with pilot_of(analysed, size=(100, 30)) as pilot:
        await told(pilot, Pane.PEOPLE, 1)
        await pilot.press("1", "l", *"zzz")
        await pilot.pause()
        assert analysed.screen.side_of(Pane.PEOPLE).tooltip is None


async def rest_on(pilot, words, nth=1):
    """Rest the mouse on the first character of some words in the article."""
    view = pilot.app.screen.article
    start = at(words, nth).start
    y = view.laid_out.row_of(start) - view.scroll_offset.y
    x = next(x for x in range(view.size.width) if view.offset_at(x, y) == start)
    await pilot.hover("Header")
    await pilot.pause(0.6)
    await pilot.hover(view, offset=Offset(x, y))
    await pilot.pause(0.6)
    return view.tooltip.plain if view.tooltip else None


async def test_the_mouse_on_a_pronoun_tells_whom_it_means_and_who_speaks(analysed):
    async with pilot_of(analysed, size=(100, 30)) as pilot:
        assert (await rest_on(pilot, "She told")).splitlines() == [
            "Ada Brightwell · Mayor · also: Brightwell · 5 mentions · 1 quote",
            "Said by José Ferreira. The speaker is the subject of the reporting words, as in “she said”. "
            "Sure: right 90 times in 100, as counted.",
        ]
        nobody = "The article does not tell who said it, or it could not be made out."
        assert await rest_on(pilot, "Nobody asked") == nobody
        assert await rest_on(pilot, "declined to") is None
        assert analysed.screen.state.selection == NOTHING, "to look is not to select"


async def test_what_the_mouse_rests_on_is_not_told_over_what_is_read(analysed):
    async with pilot_of(analysed, size=(80, 24)) as pilot:
        assert await rest_on(pilot, "José Ferreira")
        await pilot.press("j")
        assert not analysed.screen.query_one("#textual-tooltip").display
