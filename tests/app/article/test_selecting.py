"""Pointing at, selecting and copying the article's own text, by mouse and by keyboard."""

import pytest
from textual.events import MouseMove

from newsview.app.article import motions
from newsview.model import Block, Span

from .pane import Pane, prose

WIDE = "Ada met 北京 dele\u0301gates 👍🏽 of “Rotterdam” at\tnoon."
SOFT = "Broken by hand at some\nwidth, as the mail does it\nwith every line there is\nhere."


async def drag(pilot, start, end):
    """Drags with the left button down all the way, as terminals report it and ``pilot.hover`` does not."""
    await pilot.mouse_down(offset=start)
    for place in (((start[0] + end[0]) // 2, start[1]), end):
        await pilot._post_mouse_events([MouseMove], offset=place, button=1)
    await pilot.mouse_up(offset=end)


async def test_a_click_points_at_exactly_the_character_under_it():
    async with Pane(WIDE).run_pane() as pilot:
        app = pilot.app
        for offset in map(WIDE.index, "A京lg👍“tn"):
            await pilot.click(app.view, offset=app.cell(offset))
            assert app.pointed[-1] == offset


async def test_the_right_half_of_a_wide_character_is_still_that_character():
    async with Pane(WIDE).run_pane() as pilot:
        x, y = pilot.app.cell(WIDE.index("北"))
        await pilot.click(pilot.app.view, offset=(x + 1, y))
        assert pilot.app.pointed == [WIDE.index("北")]
        assert pilot.app.view.cursor == WIDE.index("北")


async def test_a_click_beside_the_words_points_at_nothing():
    async with Pane(WIDE).run_pane(60, 5) as pilot:
        await pilot.click(pilot.app.view, offset=(0, 0))
        await pilot.click(pilot.app.view, offset=(57, 0))
        await pilot.click(pilot.app.view, offset=(5, 3))
        assert pilot.app.pointed == []


async def test_the_place_under_a_click_is_right_after_scrolling():
    async with Pane(prose()).run_pane() as pilot:
        view = pilot.app.view
        view.scroll_to_row(33)
        await pilot.pause()
        place = prose().index("opened", view.top_offset)
        await pilot.click(view, offset=pilot.app.cell(place))
        assert pilot.app.pointed == [place]


async def test_moving_the_mouse_tells_what_is_under_it():
    async with Pane(WIDE).run_pane() as pilot:
        await pilot.hover(offset=pilot.app.cell(WIDE.index("京")))
        await pilot.hover(offset=(50, 3))
        assert pilot.app.hovered[-2:] == [WIDE.index("京"), None]


async def test_dragging_selects_and_copies_the_original_slice():
    async with Pane(WIDE).run_pane() as pilot:
        app = pilot.app
        for first, last in (
            ("met", "Rotterdam"),
            ("北", "京"),
            ("京", "👍"),
            ("d", "e\u0301"),
            ("“", "”"),
            ("at", "n"),
        ):
            start = WIDE.index(first)
            final = WIDE.index(last, start) + len(last.rstrip("\u0301")) - 1
            await drag(pilot, app.cell(start), app.cell(final))
            expected = WIDE[start : motions.character_at(WIDE, final).end]
            assert app.screen.get_selected_text() == expected
        await pilot.press("ctrl+c")
        assert app.clipboard == expected


async def test_dragging_backwards_selects_the_same():
    async with Pane(WIDE).run_pane() as pilot:
        app = pilot.app
        await drag(pilot, app.cell(WIDE.index("R")), app.cell(WIDE.index("京")))
        assert app.screen.get_selected_text() == WIDE[WIDE.index("京") : WIDE.index("R") + 1]


async def test_copying_gives_line_ends_as_the_article_has_them_and_no_others():
    async with Pane(SOFT, marked_blocks=(Block(Span(0, len(SOFT))),)).run_pane(30, 8) as pilot:
        app = pilot.app
        await drag(pilot, app.cell(SOFT.index("hand")), app.cell(SOFT.index("every") + 4))
        assert app.screen.get_selected_text() == "hand at some\nwidth, as the mail does it\nwith every"
    text = "One paragraph that is far too wide for a pane of this width.\n\nAnd another."
    async with Pane(text).run_pane(30, 8) as pilot:
        await drag(pilot, pilot.app.cell(0), pilot.app.cell(text.index("And") + 2))
        assert pilot.app.screen.get_selected_text() == text[: text.index("And") + 3]


async def test_dragging_out_of_the_pane_selects_only_to_where_the_mouse_is():
    async with Pane(prose()).run_pane(60, 12) as pilot:
        app = pilot.app
        strip = app.ticks.region
        await drag(pilot, app.cell(10), (strip.x, 0))
        first_row_end = app.view.laid_out.row(0).end
        assert app.screen.get_selected_text() == prose()[10:first_row_end]
        await pilot.press("j", "j")
        assert app.screen.get_selected_text() == prose()[10:first_row_end]


async def test_a_drag_takes_along_what_is_scrolled_past():
    async with Pane(prose()).run_pane(60, 12) as pilot:
        app = pilot.app
        await pilot.mouse_down(offset=app.cell(10))
        for _ in range(2):
            await pilot._post_mouse_events([MouseMove], offset=(4, 8), button=1)
        app.view.scroll_to_row(20)
        await pilot.pause()
        place = app.view.laid_out.starts[28] + 2
        assert app.view.selected == Span(10, place + 1)
        await pilot.mouse_up(offset=(4, 8))
        app.view.scroll_to_row(0)
        assert app.view.selected == Span(10, place + 1)


async def test_dragging_from_the_gutter_starts_at_the_row():
    async with Pane(prose()).run_pane(60, 12) as pilot:
        app = pilot.app
        row = app.view.laid_out.row(1)
        await drag(pilot, (0, 1), app.cell(row.start + 4))
        assert app.screen.get_selected_text() == prose()[row.start : row.start + 5]


async def test_a_double_click_selects_the_word():
    async with Pane(WIDE).run_pane() as pilot:
        app = pilot.app
        for word in ("dele\u0301gates", "Rotterdam", "北京", "👍🏽"):
            await pilot.click(app.view, offset=app.cell(WIDE.index(word)), times=2)
            assert app.screen.get_selected_text() == word


async def test_a_triple_click_selects_the_paragraph():
    async with Pane(prose()).run_pane() as pilot:
        app = pilot.app
        await pilot.click(pilot.app.view, offset=app.cell(prose().index("Paragraph 2") + 30), times=3)
        assert app.screen.get_selected_text() == prose().split("\n\n")[2]


async def test_a_click_and_escape_drop_the_selection():
    async with Pane(prose()).run_pane() as pilot:
        app = pilot.app
        await pilot.click(pilot.app.view, offset=app.cell(3), times=2)
        await pilot.click(pilot.app.view, offset=app.cell(30))
        assert app.view.selected is None
        await pilot.press("v", "w")
        assert app.view.selected is not None
        await pilot.press("escape")
        assert app.view.selected is None
        assert not app.view.is_selecting


async def test_the_keyboard_selects_from_the_reading_cursor():
    async with Pane(prose()).run_pane() as pilot:
        app = pilot.app
        await pilot.press("w", "v", "right", "right")
        assert app.screen.get_selected_text() == "0 t"
        await pilot.press("w")
        assert app.screen.get_selected_text() == "0 tells", "words are taken whole"
        await pilot.press("w", "left_curly_bracket", "right_curly_bracket")
        paragraphs = prose().split("\n\n")
        assert app.screen.get_selected_text() == paragraphs[0].removeprefix("Paragraph ")
        await pilot.press("right_curly_bracket")
        assert app.screen.get_selected_text().endswith(f"\n\n{paragraphs[1]}"), "and paragraphs"
        await pilot.press("v")
        assert app.screen.get_selected_text() is None


async def test_selecting_downwards_goes_on_beyond_the_view():
    async with Pane(prose()).run_pane() as pilot:
        app = pilot.app
        await pilot.press("v", "pagedown", "pagedown", "G")
        assert app.screen.get_selected_text() == prose()
        await pilot.press("g")
        assert app.view.selected == Span(0, 1)


async def test_a_selection_survives_another_width():
    async with Pane(prose()).run_pane() as pilot:
        app = pilot.app
        await drag(pilot, app.cell(4), app.cell(80))
        await pilot.resize_terminal(35, 12)
        assert app.screen.get_selected_text() == prose()[4:81]


async def test_selected_words_can_be_seen():
    async with Pane(prose()).run_pane() as pilot:
        app = pilot.app
        plain = app.view.render_line(0)
        app.view.select(Span(0, 9))
        await pilot.pause()
        segments = [segment for segment in app.view.render_line(0) if segment.text.startswith("Paragraph")]
        assert segments[0].style.bgcolor not in {None, segments[0].style.color}
        assert segments[0].style.bgcolor != next(iter(plain)).style.bgcolor


@pytest.mark.parametrize(
    ("text", "offset", "word"),
    [
        ("the U.N. said", 5, "U.N"),
        ("she don’t", 5, "don’t"),
        ("a mother-in-law", 5, "mother-in-law"),
        ("hello, you", 5, ","),
        ("x" * 3000, 1500, "x" * 800),
        ("", 0, ""),
    ],
)
def test_words(text, offset, word):
    assert motions.word_at(text, offset).of(text) == word
