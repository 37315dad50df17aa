"""How the side panes share the screen."""

from hypothesis import given
from hypothesis import strategies as st

from newsview.app.panes.heights import shared
from newsview.app.state.state import Pane

from .conftest import pilot_of

WEIGHTS = (3, 2, 2, 4)


def test_a_pane_with_few_rows_leaves_its_room_to_the_others():
    assert shared((3, 5, 8, 40), WEIGHTS, 30) == [3, 5, 7, 15]


def test_what_nobody_needs_goes_to_the_last():
    assert shared((3, 2, 1, 4), WEIGHTS, 30) == [3, 2, 1, 24]


def test_panes_that_all_have_more_than_there_is_room_for_share_by_weight():
    assert shared((99, 99, 99, 99), WEIGHTS, 22) == [6, 4, 4, 8]


@given(st.lists(st.integers(0, 10_000), min_size=4, max_size=4), st.integers(4, 200))
def test_every_pane_shows_a_row_and_none_is_wasted(rows, room):
    shown = shared(rows, WEIGHTS, room)
    assert all(shown)
    assert sum(shown) >= room
    if room >= 12:
        assert sum(shown) == room
        assert all(height <= max(1, wanted) for height, wanted in zip(shown[:-1], rows[:-1], strict=True))


async def test_short_lists_leave_the_quotes_their_room(analysed):
    async with pilot_of(analysed, size=(120, 40)):
        heights = {side.pane: side.size.height for side in analysed.screen.sides.panes}
        assert heights == {Pane.PEOPLE: 2, Pane.ORGANISATIONS: 2, Pane.PLACES: 1, Pane.QUOTES: 24}


async def test_narrowing_a_list_down_moves_no_pane(analysed):
    async with pilot_of(analysed, size=(120, 40)) as pilot:
        before = [side.region for side in analysed.screen.sides.panes]
        await pilot.press("1", "l", *"ada", "enter")
        assert [side.region for side in analysed.screen.sides.panes] == before


async def test_the_panes_share_anew_when_the_screen_changes(analysed):
    async with pilot_of(analysed, size=(120, 20)) as pilot:
        await pilot.resize_terminal(120, 50)
        await pilot.pause()
        assert analysed.screen.side_of(Pane.PEOPLE).size.height == 2
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert analysed.screen.side_of(Pane.PEOPLE).size.height > 4, "alone under the article"
