"""What a reader can do on the reading screen, by real keys and clicks."""

import threading

import pytest
from textual.geometry import Offset

from newsview.analyst.events import Failed, Found, Progress
from newsview.app import NewsviewApp
from newsview.app.article import Look
from newsview.app.boxes.voices import voices
from newsview.app.state.lookup import Lookup
from newsview.app.state.selection import NOTHING, EntitySelected, QuoteSelected
from newsview.app.state.state import Pane
from newsview.model import (
    Analysis,
    Article,
    EntityKind,
    Evidence,
    MentionKind,
    Quote,
    QuoteKind,
    Rule,
    Speaker,
)

from .conftest import ADA, ANALYSIS, ARTICLE, QUOTES, FakeAnalyst, Finder, at, entity, pilot_of, until


def lit(app, *looks):
    """The words of the article that stand out in these looks."""
    ranges = app.screen.article.marks.lit.ranges
    return sorted(
        ARTICLE.text[a:b]
        for look in looks
        if look in ranges
        for a, b in zip(ranges[look].starts, ranges[look].ends, strict=True)
    )


def side(app, pane):
    return next(side for side in app.screen.sides.panes if side.pane is pane)


def lines_of(widget):
    """What a list shows, row by row."""
    return [widget.render_line(y).text.rstrip() for y in range(widget.content_size.height)]


async def click_on(pilot, words, nth=1):
    """Click the first character of some words in the article."""
    view = pilot.app.screen.article
    start = at(words, nth).start
    row = view.laid_out.row_of(start)
    y = row - view.scroll_offset.y
    x = next(x for x in range(view.size.width) if view.offset_at(x, y) == start)
    await pilot.click(view, offset=Offset(x, y))


async def test_the_article_is_read_before_anything_is_known_of_it():
    app = NewsviewApp(ARTICLE, FakeAnalyst())
    async with pilot_of(app) as pilot:
        await pilot.pause()
        assert "Mayor Ada Brightwell" in app.screen.article.render_line(0).text
        assert app.analyst.asked == 1
        assert lines_of(side(app, Pane.PEOPLE))[0] == "Looking for them …"


async def test_the_article_is_painted_first_and_then_the_panes():
    app = NewsviewApp(ARTICLE, FakeAnalyst())
    painted = []

    def paint(screen, renderable):
        display(screen, renderable)
        painted.append((screen.article.size.height > 0, bool(screen.sides.panes)))

    display, app._display = app._display, paint
    async with pilot_of(app):
        assert painted[0] == (True, False)
        assert [pane.size.height > 0 for pane in app.screen.sides.panes] == [True] * 4


async def test_what_was_analysed_before_stands_in_the_panes_from_the_first():
    app = NewsviewApp(ARTICLE, FakeAnalyst(), known=ANALYSIS)
    painted = []
    app.call_after_refresh(lambda: painted.append(lines_of(side(app, Pane.PEOPLE))[0]))
    async with pilot_of(app) as pilot:
        await until(pilot, lambda: painted)
        assert "Ada Brightwell" in painted[0]
        assert app.analyst.asked == 0
        await pilot.press("1")
        assert "Ada Brightwell" in lit(app, Look.NAME)


async def test_what_looking_up_takes_is_worked_out_apart_from_the_screen(monkeypatch):
    prepared_in = []
    monkeypatch.setattr(Lookup, "prepare", lambda _: prepared_in.append(threading.current_thread()))
    app = NewsviewApp(ARTICLE, FakeAnalyst())
    async with pilot_of(app) as pilot:
        found = Found(ANALYSIS, complete=True)
        teller = threading.Thread(target=app.analyst.listener, args=(found,))
        teller.start()
        await until(pilot, lambda: app.screen.state.complete)
        teller.join()
        assert prepared_in == [teller]


async def test_moving_in_people_lights_every_mention_and_their_quotes(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("1")
        assert lit(analysed, Look.NAME) == ["Ada Brightwell", "Brightwell", "Brightwell"]
        assert lit(analysed, Look.NOMINAL) == ["the mayor"]
        assert lit(analysed, Look.PRONOUN) == ["She"]
        assert side(analysed, Pane.QUOTES).lit == {"bridge"}
        await pilot.press("down")
        assert lit(analysed, Look.NAME) == ["José Ferreira"]
        assert side(analysed, Pane.QUOTES).lit == {"work", "letter"}
        assert side(analysed, Pane.QUOTES).cursor_id == "work"


async def test_moving_in_quotes_lights_words_cue_and_speaker_and_marks_the_speaker(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("4", "j", "j")
        assert analysed.screen.state.selection == QuoteSelected("letter")
        assert lit(analysed, Look.WORDS) == ["I have the letter.", "She told us so in writing,"]
        assert lit(analysed, Look.CUE) == ["said"]
        assert lit(analysed, Look.SPEAKER) == ["he"]
        assert side(analysed, Pane.PEOPLE).lit == {"jose"}


async def test_a_click_on_a_name_in_the_article_selects_it_in_its_pane(analysed):
    async with pilot_of(analysed) as pilot:
        await click_on(pilot, "Ferry Union")
        assert side(analysed, Pane.ORGANISATIONS).lit == {"union"}
        await click_on(pilot, "bridge belongs")
        assert analysed.screen.state.selection == QuoteSelected("bridge")
        assert side(analysed, Pane.PEOPLE).lit == {"ada"}


async def test_a_click_on_a_row_selects_it(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.click(side(analysed, Pane.QUOTES), offset=Offset(3, 2))
        assert analysed.screen.state.selection == QuoteSelected("work")
        assert analysed.focused is side(analysed, Pane.QUOTES)


async def test_enter_in_a_pane_goes_on_reading_in_the_article(analysed):
    async with pilot_of(analysed, size=(80, 24)) as pilot:
        await pilot.press("4", "G", "enter")
        view = analysed.screen.article
        assert analysed.focused is view
        assert view.visible_spans([at("the tolls would be")])


async def test_stepping_goes_through_the_mentions_and_round(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("1")
        places = []
        for _ in range(6):
            await pilot.press("n")
            places.append(analysed.screen.state.current.start)
        starts = [mention.span.start for mention in ADA.mentions]
        assert places == [*starts, starts[0]]
        await pilot.press("N")
        assert analysed.screen.state.current.start == starts[-1]


async def test_brackets_go_through_the_quotes(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("]", "]")
        assert analysed.screen.state.selection == QuoteSelected("work")
        await pilot.press("[", "[")
        assert analysed.screen.state.selection == QuoteSelected("tolls")


async def test_a_quote_leads_to_its_speaker(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("]", "a")
        assert analysed.screen.state.selection == EntitySelected("ada")


async def test_the_article_follows_a_pane_and_comes_back(long_app):
    async with pilot_of(long_app, size=(80, 24)) as pilot:
        view = long_app.screen.article
        await pilot.press("4")
        assert view.top_offset == 0, "what is in sight needs no scrolling"
        await pilot.press("G")
        assert view.visible_spans([at("the tolls would be")])
        assert long_app.focused is side(long_app, Pane.QUOTES)
        await pilot.press("escape")
        assert view.top_offset == 0
        await pilot.press("F", "G")
        assert view.top_offset == 0


async def test_escape_lets_go_of_one_thing_at_a_time(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("1", "z", "slash", *"port")
        await pilot.press("escape")
        assert analysed.screen.state.selection == EntitySelected("ada")
        assert analysed.screen.state.zoomed is Pane.PEOPLE
        await pilot.press("escape")
        assert analysed.screen.state.zoomed is None
        await pilot.press("escape")
        assert analysed.screen.state.selection == NOTHING
        await pilot.press("escape")
        assert analysed.focused is analysed.screen.article


async def test_an_unattributed_quote_says_so(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("4", "j", "j", "j")
        rows = lines_of(side(analysed, Pane.QUOTES))
        assert rows[3].startswith("▸ unattributed")
        assert rows[4].startswith("  Officials")


async def test_hostile_text_is_shown_as_it_is(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("2", "j")
        assert "Harbour Trust [founded in 1911]" in lines_of(side(analysed, Pane.ORGANISATIONS))[1]
        await pilot.press("y")
        await pilot.pause()
        assert analysed.clipboard == "Harbour Trust [founded in 1911]"


async def test_copying_a_quote_with_and_without_its_source(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("]", "y")
        words = "This bridge belongs to everyone who waited for it, … We will not close it again."
        assert analysed.clipboard == words
        await pilot.press("Y")
        assert analysed.clipboard == (
            f"“{words}”\n— Ada Brightwell, “Bridge opens [at last]”, 2026-05-04, bridge.txt, paragraph 2"
        )


async def test_sorting_changes_the_order_and_says_so(analysed):
    async with pilot_of(analysed) as pilot:
        people = side(analysed, Pane.PEOPLE)
        await pilot.press("s", "s")
        assert people.ids == ("jose", "ada")
        assert "by quotes" in people.border_title
        quotes = side(analysed, Pane.QUOTES)
        assert quotes.ids[:2] == ("bridge", "work"), "the other panes stay as they are"
        await pilot.press("4", "s", "s")
        assert quotes.ids[:2] == ("work", "letter")
        assert "by quotes" in quotes.border_title


async def test_in_a_small_terminal_the_panes_are_tabs(analysed):
    async with pilot_of(analysed, size=(80, 24)) as pilot:
        shown = [pane.pane for pane in analysed.screen.sides.panes if pane.display and pane.size.height]
        assert shown == [Pane.PEOPLE]
        await pilot.press("4")
        shown = [pane.pane for pane in analysed.screen.sides.panes if pane.display and pane.size.height]
        assert shown == [Pane.QUOTES]
        await pilot.click("Tabs", offset=Offset(3, 0))
        assert analysed.focused is side(analysed, Pane.PEOPLE)
        await pilot.resize_terminal(120, 40)
        await pilot.pause()
        assert all(pane.size.height for pane in analysed.screen.sides.panes)


async def test_zoom_gives_a_pane_the_screen(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("4", "z")
        await pilot.pause()
        assert side(analysed, Pane.QUOTES).outer_size.width == 120
        await pilot.press("tab")
        await pilot.pause()
        assert analysed.screen.article.size.width > 100
        await pilot.press("z")
        await pilot.pause()
        assert side(analysed, Pane.QUOTES).size.height > 0


async def test_the_selection_stays_on_the_same_thing_when_more_is_found():
    partial = Analysis(ARTICLE.text, (ADA,), QUOTES[:1])
    analyst = FakeAnalyst(Progress("reading", 10, 100), Found(partial, complete=False))
    app = NewsviewApp(ARTICLE, analyst)
    async with pilot_of(app) as pilot:
        await pilot.press("1")
        assert app.screen.state.selection == EntitySelected("ada")
        analyst.listener(Found(ANALYSIS, complete=True))
        await pilot.pause()
        assert app.screen.state.selection == EntitySelected("ada")
        assert len(side(app, Pane.PEOPLE).ids) == 2


async def test_a_failure_stands_in_the_panes_and_the_article_stays():
    analyst = FakeAnalyst(Failed("The model [en] could not be loaded."))
    app = NewsviewApp(ARTICLE, analyst)
    async with pilot_of(app) as pilot:
        await pilot.pause()
        assert "The model [en] could not be loaded." in " ".join(lines_of(side(app, Pane.QUOTES)))
        assert "Mayor Ada" in app.screen.article.render_line(0).text
        analyst.events = (Found(ANALYSIS, complete=True),)
        await pilot.press("r")
        await pilot.pause()
        assert side(app, Pane.PEOPLE).ids == ("ada", "jose")


@pytest.mark.parametrize("keys", [("question_mark",), ("ctrl+p",), ("f",), ("slash",)])
async def test_whatever_opens_is_closed_by_escape(analysed, keys):
    async with pilot_of(analysed) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert analysed.screen.article.is_attached
        assert not analysed.screen.is_box_open


async def test_q_leaves(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("q")
    assert analysed.return_code == 0


async def test_a_marked_place_is_found_again(long_app):
    async with pilot_of(long_app, size=(80, 24)) as pilot:
        view = long_app.screen.article
        await pilot.press("m", "a")
        await pilot.pause()
        await pilot.press("G")
        assert view.top_offset > 0
        await pilot.press("apostrophe", "a")
        await pilot.pause()
        assert view.top_offset == 0
        assert not long_app.screen.is_box_open


async def test_one_can_go_back_to_where_one_jumped_from(long_app):
    async with pilot_of(long_app, size=(80, 24)) as pilot:
        view = long_app.screen.article
        await pilot.press("slash", *"last words", "enter")
        await pilot.pause()
        there = view.top_offset
        assert there > 0
        await pilot.press("H")
        assert view.top_offset == 0
        await pilot.press("J")
        assert view.top_offset == there


async def test_who_speaks_how_much_and_who_never(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.pause()
        text = voices(analysed.screen.state.lookup).plain
        speaking, silent = text.split("Talked about but never quoted")
        assert "José Ferreira" in speaking
        assert "Ferry Union" in silent
        assert "José Ferreira" not in silent
        await pilot.press("V")
        await pilot.pause()
        assert len(analysed.screen_stack) == 2


async def test_the_analyst_is_told_where_the_reader_looks_while_it_reads():
    article = Article("\n\n".join(f"Paragraph {n} of a long book." for n in range(300)))
    analyst = FakeAnalyst(Progress("reading", 10, 100))
    async with NewsviewApp(article, analyst).run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("0", "G")
        await pilot.pause()
        assert analyst.looked_at
        assert analyst.looked_at[-1] > len(article.text) * 0.8
        analyst.listener(Found(Analysis(article.text), complete=True))
        await pilot.pause()
        told = len(analyst.looked_at)
        await pilot.press("g")
        await pilot.pause()
        assert len(analyst.looked_at) == told


async def test_the_rows_of_a_pane_take_the_colours_of_another_theme(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("1")
        people = side(analysed, Pane.PEOPLE)
        before = [people.render_line(y) for y in range(2)]
        assert [people.render_line(y) for y in range(2)] == before
        analysed.theme = "newsview-light"
        await pilot.pause()
        after = [people.render_line(y) for y in range(2)]
        assert [line.text for line in after] == [line.text for line in before]
        colours = [{segment.style.color for segment in line} for line in (before[1], after[1])]
        assert colours[0] != colours[1]


@pytest.mark.parametrize("key", ["]", "t", "V", "f"])
async def test_while_the_analysis_is_under_way_nothing_is_said_not_to_be_there(key):
    app = NewsviewApp(ARTICLE, FakeAnalyst())
    async with pilot_of(app) as pilot:
        await pilot.press(key)
        assert [note.message for note in app._notifications] == ["The analysis is under way."]


async def test_the_cursor_comes_to_the_first_of_hundreds_of_quotes_that_are_lit():
    lines = ["A banner said “Nobody asked.”", *[f"Ada said “Number {n}.”" for n in range(300)]]
    text = "\n\n".join(lines)
    found = Finder(text)
    ada = entity(
        "ada", EntityKind.PERSON, "Ada", *[(found("Ada", n + 1), MentionKind.NAME) for n in range(300)]
    )
    speaker = Speaker(found("Ada"), "ada", Evidence(Rule.CUE_SUBJECT, 0.9))
    quotes = [Quote("banner", QuoteKind.DIRECT, (found("Nobody asked."),))]
    quotes += [
        Quote(f"q{n}", QuoteKind.DIRECT, (found(f"Number {n}."),), speaker=speaker) for n in range(300)
    ]
    app = NewsviewApp(Article(text), FakeAnalyst(), known=Analysis(text, (ada,), tuple(quotes)))
    async with pilot_of(app) as pilot:
        await pilot.press("1")
        assert side(app, Pane.QUOTES).cursor_id == "q0"
        await pilot.press("4", "k")
        assert app.screen.state.selection == QuoteSelected("banner")
