"""How many pictures it takes: what belongs together is painted together."""

import pytest
from rich.segment import Segment

from newsview.app import NewsviewApp
from newsview.app.memory import Memory, Place

from .conftest import ANALYSIS, ARTICLE, FakeAnalyst, pilot_of


@pytest.fixture
def pictures(monkeypatch):
    """Every picture that apps send to the terminal from now on, as rows of segments."""
    taken = []
    display = NewsviewApp._display

    def filmed(app, screen, update):
        display(app, screen, update)
        if screen is app.screen and update is not None:
            taken.append(picture_of(screen))

    monkeypatch.setattr(NewsviewApp, "_display", filmed)
    return taken


def picture_of(screen):
    return [list(Segment.simplify(strip)) for strip in screen._compositor.render_strips()]


def words(picture):
    return "\n".join("".join(segment.text for segment in row) for row in picture)


def app_with(**options):
    return NewsviewApp(ARTICLE, FakeAnalyst(), known=ANALYSIS, **options)


async def test_the_first_has_the_words_and_all_that_is_known(pictures):
    async with pilot_of(app_with()):
        first = words(pictures[0])
    assert "Mayor Ada Brightwell opened the harbour bridge" in first
    assert "2 people" in first
    assert "José Ferreira" in first
    assert "Nobody asked the fishermen" in first


async def test_the_first_shows_the_place_where_one_left_off(pictures, tmp_path):
    memory = Memory(tmp_path)
    memory.remember(ARTICLE, Place(top=ARTICLE.text.index("José")))
    async with pilot_of(app_with(memory=memory), size=(80, 14)):
        first = words(pictures[0])
    assert "José Ferreira, who leads" in first
    assert "Mayor Ada Brightwell" not in first


@pytest.mark.parametrize("pane", ["1", "2", "4"])
async def test_a_row_and_what_it_lights_come_in_one(pictures, pane):
    async with pilot_of(app_with()) as pilot:
        await pilot.press(pane)
        await pilot.pause(0.1)
        del pictures[:]
        await pilot.press("j")
        await pilot.pause(0.1)
    assert pictures[0] == pictures[-1]


async def test_the_cursor_is_shown_on_a_row_that_is_selected_already(pictures):
    async with pilot_of(app_with()) as pilot:
        # A pinned pane goes back to its row once another is selected.
        await pilot.press("1", "p", "j", "j")
        await pilot.pause(0.1)
        shown = pictures[-1]
        for widget in pilot.app.screen.walk_children():
            widget.refresh()
        await pilot.pause(0.1)
    assert shown == pictures[-1]
