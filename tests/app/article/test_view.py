"""The article pane: what is on the screen, moving in it, lighting it."""

import pytest
from textual.geometry import Region

from newsview.app.article import marks_for
from newsview.model import Article, Block, BlockKind, Span
from tests.app.conftest import ADA, ANALYSIS, TEXT, at

from .pane import Pane, prose


async def test_the_text_is_shown_as_it_was_read():
    async with Pane("He [the president] said [/b] [sic].\n\nAnd went.").run_pane() as pilot:
        assert pilot.app.picture()[:3] == ["  He [the president] said [/b] [sic].", "", "  And went."]


async def test_the_measure_is_capped_and_centred_and_can_be_changed():
    async with Pane(prose()).run_pane(120, 20) as pilot:
        view = pilot.app.view
        assert view.text_width == 84
        assert len(pilot.app.picture()[0]) - len(pilot.app.picture()[0].lstrip()) == view.margin + 2
        assert abs(view.margin - (view.scrollable_content_region.width - 84 - view.margin - 2)) <= 2
        view.measure = 50
        await pilot.pause()
        assert max(map(len, pilot.app.picture())) <= view.margin + 2 + 50


async def test_resizing_keeps_the_line_that_was_read():
    async with Pane(prose()).run_pane(70, 12) as pilot:
        view = pilot.app.view
        place = prose().index("Paragraph 17")
        view.go_to(place)
        await pilot.pause()
        for width in (40, 100, 33, 70):
            await pilot.resize_terminal(width, 12)
            await pilot.pause()
            assert view.top_offset == place
            assert "Paragraph 17" in " ".join(pilot.app.picture()[:2])


async def test_growing_taller_at_the_end_shows_the_end():
    async with Pane(prose()).run_pane(70, 12) as pilot:
        await pilot.press("G")
        await pilot.resize_terminal(70, 30)
        await pilot.pause()
        assert pilot.app.picture()[-1] or pilot.app.picture()[-2]
        assert pilot.app.view.scroll_offset.y == pilot.app.view.max_scroll_y


async def test_reveal_scrolls_a_far_place_into_view_with_context():
    async with Pane(prose()).run_pane() as pilot:
        view = pilot.app.view
        span = Span(prose().index("Paragraph 30"), prose().index("Paragraph 30") + 12)
        view.reveal(span)
        await pilot.pause()
        row = view.laid_out.row_of(span.start) - view.scroll_offset.y
        assert 2 <= row < view.view_height - 2


async def test_reveal_leaves_a_comfortable_view_alone_and_nudges_an_edge():
    async with Pane(prose()).run_pane() as pilot:
        view = pilot.app.view
        view.scroll_to_row(20)
        middle = view.laid_out.starts[25]
        view.reveal(Span(middle, middle + 1))
        assert view.scroll_offset.y == 20
        edge = view.laid_out.starts[20]
        view.reveal(Span(edge, edge + 1))
        assert view.scroll_offset.y == 18


async def test_revealing_before_there_is_a_width_is_done_later():
    app = Pane(prose())
    place = prose().index("Paragraph 35")
    app.view.reveal(Span(place, place + 9))
    async with app.run_pane() as pilot:
        await pilot.pause()
        start, end = app.view.offsets_in_view
        assert start <= place < end


async def test_go_to_before_there_is_a_width_is_kept():
    app = Pane(prose())
    place = prose().index("Paragraph 20")
    app.view.go_to(place)
    async with app.run_pane() as pilot:
        await pilot.pause()
        assert app.view.top_offset == place
        assert "Paragraph 20" in app.picture()[0]


async def test_a_very_long_span_is_revealed_from_its_start():
    async with Pane(prose()).run_pane() as pilot:
        view = pilot.app.view
        view.reveal(Span(prose().index("Paragraph 10"), len(prose())))
        start, end = view.offsets_in_view
        assert start <= prose().index("Paragraph 10") < end


async def test_keys_move_through_the_whole_article():
    async with Pane(prose()).run_pane() as pilot:
        view = pilot.app.view
        await pilot.press("j", "j")
        assert view.scroll_offset.y == 2
        await pilot.press("k")
        assert view.scroll_offset.y == 1
        await pilot.press("G")
        assert view.scroll_offset.y == view.max_scroll_y
        assert view.cursor == len(prose()) - 1
        await pilot.press("g")
        assert (view.scroll_offset.y, view.cursor) == (0, 0)
        await pilot.press("space")
        assert view.scroll_offset.y == view.view_height - 2
        await pilot.press("b", "ctrl+d")
        assert view.scroll_offset.y == view.view_height // 2
        await pilot.press("ctrl+u", "right_curly_bracket", "right_curly_bracket")
        assert view.cursor == prose().index("Paragraph 2")
        await pilot.press("left_curly_bracket")
        assert view.cursor == prose().index("Paragraph 1 ")
        await pilot.press("w", "right", "left", "ctrl+left")
        assert view.cursor == prose().index("Paragraph 1 ")


async def test_every_page_overlaps_the_one_before():
    async with Pane(prose()).run_pane() as pilot:
        seen = set()
        for _ in range(40):
            seen |= set(pilot.app.picture())
            pilot.app.view.action_page_down()
        assert all(any(f"Paragraph {number} " in row for row in seen) for number in range(40))


async def test_the_reading_cursor_steps_over_whole_characters():
    async with Pane("e\u0301a 👍🏽b").run_pane() as pilot:
        view = pilot.app.view
        places = []
        for _ in range(6):
            await pilot.press("right")
            places.append(view.cursor)
        assert places == [2, 3, 4, 6, 6, 6]


async def test_enter_points_at_the_reading_cursor():
    async with Pane(prose()).run_pane() as pilot:
        await pilot.press("enter", "w", "w", "enter")
        assert pilot.app.pointed == [prose().index("tells")]


async def test_lighting_changes_only_the_rows_that_change(monkeypatch):
    async with Pane(Article(TEXT)).run_pane(60, 20) as pilot:
        view = pilot.app.view
        view.show(marks_for(ANALYSIS))
        await pilot.pause()
        drawn = []
        monkeypatch.setattr(view, "refresh", lambda *regions, **_: drawn.extend(regions))
        view.show(marks_for(ANALYSIS, entity_id=ADA.id))
        rows = {region.y for region in drawn}
        assert all(isinstance(region, Region) and region.height == 1 for region in drawn)
        in_view = {view.laid_out.row_of(mention.span.start) for mention in ADA.mentions[:-1]}
        assert in_view <= rows < set(range(20))
        assert view.laid_out.row_of(at("The Harbour Trust").start) not in rows


def styles_of(app, words):
    """The styles that a stretch of the text is drawn in."""
    x, y = app.cell(at(words).start)
    strip = app.view.render_line(y).crop(x, x + len(words))
    return [segment.style for segment in strip]


async def test_names_stand_out_without_any_colour():
    async with Pane(Article(TEXT)).run_pane(90, 20) as pilot:
        view = pilot.app.view
        view.show(marks_for(ANALYSIS))
        await pilot.pause()
        assert all(style.underline and not style.reverse for style in styles_of(pilot.app, "Ada Brightwell"))
        view.show(marks_for(ANALYSIS, entity_id=ADA.id))
        await pilot.pause()
        assert all(style.bold and style.reverse for style in styles_of(pilot.app, "Ada Brightwell"))
        nominal, pronoun = styles_of(pilot.app, "the mayor")[0], styles_of(pilot.app, "She")[0]
        assert [nominal.bold, pronoun.bold] == [True, True]
        assert not nominal.reverse
        assert not pronoun.reverse
        assert not any(style.bold for style in styles_of(pilot.app, "Ferry Union"))
        assert ["▎" in row for row in pilot.app.picture()[:4]] == [False, False, True, True]


async def test_a_heading_is_bold():
    blocks = (Block(Span(0, 5), BlockKind.HEADING), Block(Span(7, 12)))
    async with Pane(Article("Title\n\nwords", marked_blocks=blocks)).run_pane() as pilot:
        bold = [
            any(segment.style.bold for segment in pilot.app.view.render_line(y) if segment.text.strip())
            for y in (0, 2)
        ]
        assert bold == [True, False]


async def test_hints_are_drawn_over_the_words_and_taken_away():
    async with Pane("Ada met 北京 and José.").run_pane() as pilot:
        app = pilot.app
        before = app.picture()[0]
        app.view.hints({Span(0, 3): "a", Span(8, 10): "bc", Span(15, 19): "de", Span(15, 16): "f"})
        await pilot.pause()
        assert app.picture()[0] == "  ada met bc京 and fdeé."
        app.view.hints(None)
        await pilot.pause()
        assert app.picture()[0] == before


async def test_the_letter_of_a_marked_place_stands_in_the_margin_of_its_row():
    async with Pane("Ada met José.\n\nThen she left.").run_pane() as pilot:
        app = pilot.app
        before = app.picture()
        app.view.letters({"x": 4, "b": 2, "q": 14, "z": 18})
        await pilot.pause()
        assert app.picture()[:3] == ["b Ada met José.", "q", "z Then she left."]
        app.view.letters({})
        await pilot.pause()
        assert app.picture() == before


async def test_spans_in_view_are_told_for_hints():
    async with Pane(Article(TEXT)).run_pane(90, 4) as pilot:
        pilot.app.view.show(marks_for(ANALYSIS, entity_id=ADA.id))
        assert at("Ada Brightwell") in pilot.app.view.visible_spans()
        assert at("Brightwell", 3) not in pilot.app.view.visible_spans()
        assert pilot.app.view.visible_spans([at("Monday"), at("spring")]) == [at("Monday")]


async def test_another_article_starts_at_its_top_with_nothing_lit():
    async with Pane(Article(TEXT)).run_pane(60, 8) as pilot:
        view = pilot.app.view
        view.show(marks_for(ANALYSIS, entity_id=ADA.id))
        await pilot.press("G", "v")
        view.set_article(Article(prose()))
        await pilot.pause()
        assert view.top_offset == 0
        assert (view.selected, view.cursor) == (None, None)
        assert not any(segment.style.reverse for segment in view.render_line(0))
        assert "Paragraph 0" in pilot.app.picture()[0]


async def test_the_strip_shows_where_in_the_article_a_name_occurs():
    async with Pane(Article(TEXT)).run_pane(90, 14) as pilot:
        app = pilot.app
        app.view.show(marks_for(ANALYSIS, entity_id=ADA.id, hits=[at("spring")]))
        await pilot.pause()
        strip = "".join(app.ticks.render_line(y).text for y in range(app.ticks.size.height))
        assert strip[0] in "▀▄█"
        assert strip.index("◆") == app.view.laid_out.row_of(at("spring").start) * 14 // len(app.view.laid_out)
        app.view.show(marks_for(ANALYSIS))
        await pilot.pause()
        assert not "".join(app.ticks.render_line(y).text for y in range(app.ticks.size.height)).strip()


async def test_a_click_on_the_strip_goes_to_that_part():
    async with Pane(prose()).run_pane(60, 12) as pilot:
        await pilot.click(pilot.app.ticks, offset=(0, 6))
        view = pilot.app.view
        assert view.scroll_offset.y == pytest.approx(len(view.laid_out) / 2, abs=2)


async def test_a_megabyte_without_a_blank_can_be_shown_and_scrolled():
    async with Pane("x" * 1_000_000).run_pane() as pilot:
        await pilot.press("G")
        assert pilot.app.view.scroll_offset.y == pilot.app.view.max_scroll_y > 10_000


async def test_a_pane_narrower_than_its_gutter_survives():
    async with Pane("你好 words\n\nand more").run_pane(4, 3) as pilot:
        for width in (1, 2, 3, 5, 80):
            await pilot.resize_terminal(width, 3)
            await pilot.pause()
        assert "你好" in pilot.app.picture()[0]


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light", "ansi-dark", "ansi-light"])
async def test_everything_that_is_lit_can_be_read_in_every_theme(theme):
    app = Pane(Article(TEXT))
    async with app.run_pane(90, 24) as pilot:
        app.theme = theme
        app.view.show(
            marks_for(ANALYSIS, entity_id=ADA.id, hits=[at("opened"), at("Ada")], current=at("Ada"))
        )
        app.view.select(at("harbour bridge"))
        await pilot.pause()
        for words in ("Ada Brightwell", "opened", "harbour bridge", "This bridge", "the mayor", "She"):
            assert all(
                style.color != style.bgcolor or style.color.is_default for style in styles_of(app, words)
            )
        assert styles_of(app, "opened") != styles_of(app, "Ada")
        assert styles_of(app, "harbour") != styles_of(app, "Monday")


async def test_moving_down_keeps_the_column_past_short_rows():
    text = "A first row that is long.\n\nshort\n\nA third row that is long."
    async with Pane(text).run_pane() as pilot:
        view = pilot.app.view
        view.place(20)
        for _ in range(4):
            view.action_down()
        assert view.cursor == text.index("A third") + 20


def signs(style):
    """What tells a style from another where there are no colours."""
    return style.bold, style.italic, style.underline, style.underline2, style.reverse


async def test_without_colours_kinds_hits_and_selection_still_differ(monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    app = Pane(Article(TEXT))
    async with app.run_pane(90, 24) as pilot:
        app.view.show(marks_for(ANALYSIS, hits=[at("opened"), at("Monday")], current=at("Monday")))
        app.view.select(at("harbour bridge"))
        await pilot.pause()
        places = ("Ada Brightwell", "Ferry Union", "Port Selby", "opened", "Monday", "who leads")
        looks = [signs(styles_of(app, words)[0]) for words in places]
        assert len(set(looks)) == len(places)
        assert styles_of(app, "harbour bridge")[0].reverse


async def test_a_scrollbar_can_be_drawn_once_more_after_its_pane_is_gone():
    async with Pane(prose()).run_pane() as pilot:
        bar = pilot.app.view.vertical_scrollbar
        drawn = bar.render_lines(Region(0, 0, 1, 12))
        await pilot.app.view.remove()
        assert bar.render_lines(Region(0, 0, 1, 12)) == drawn
