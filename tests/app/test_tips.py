"""What a mouse that rests on a row is told."""

from textual.geometry import Offset

from newsview.app.state import Pane

from .conftest import pilot_of


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
            "The reporting words name their own subject. Sure: right 98 times in 100, as counted.",
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
