"""From article to article by real keys, with files and feeds of this machine."""

from __future__ import annotations

import json

import pytest
from textual.events import Paste
from textual.geometry import Offset
from textual.widgets import Input

from newsview.analyst.events import Found
from newsview.app import NewsviewApp
from newsview.app.commands import ReadingScreen
from newsview.app.shelf.shelf import Status
from newsview.app.shelving.picker import Articles, Picker
from newsview.app.shelving.waiting import Waiting
from newsview.app.state.lookup import Sort
from newsview.app.state.state import Pane
from newsview.model import Analysis, Article
from newsview.readers import ReadError, listing
from tests.app.conftest import pilot_of, until

HOSTILE = "[/b] \x1b[31mred\x1b[0m \u202etrap"


class InstantAnalyst:
    """Knows every article at once: nothing is in it."""

    def __init__(self, known_before=()) -> None:
        self.asked = []
        self.known_before = tuple(known_before)

    def analyse(self, article, listener, first=0):
        self.asked.append(article.text)
        listener(Found(Analysis(article.text), complete=True))

    def has_cached(self, article):
        return False

    def known(self, sources):
        return frozenset(source for source in sources if source.endswith(self.known_before))

    def look_at(self, offset):
        pass

    def cancel(self):
        pass

    def close(self):
        pass


@pytest.fixture
def folder(tmp_path):
    """Five articles, in a folder whose own name must not be mistaken for theirs."""
    folder = tmp_path / "12345"
    folder.mkdir()
    for number in range(1, 6):
        (folder / f"{number}.txt").write_text(f"Article number {number}.\n\n" + "It goes on.\n\n" * 80)
    return folder


def shown(app):
    """The words at the top of the article on the screen."""
    screen = app.screen
    return screen.state.article.text[:17] if isinstance(screen, ReadingScreen) else None


def listing_is_open(app):
    return isinstance(app.screen, Picker) and isinstance(app.focused, Input)


def title(app):
    return app.screen.query_one("#article-pane").border_title


def rows(app):
    articles = app.screen.query_one(Articles)
    return [articles.render_line(y).text.rstrip() for y in range(articles.content_size.height)]


def of_files(folder, *names, first=None, analyst=None):
    named = [str(folder / name) for name in names]
    article = first
    if first is None:
        article = Article((folder / names[0]).read_text(), source=named[0])
    return NewsviewApp(article, analyst or InstantAnalyst(), named=[article, *named[1:]])


async def test_the_next_article_and_the_one_before_are_a_key_away(folder):
    app = of_files(folder, "1.txt", "2.txt", "3.txt")
    async with pilot_of(app) as pilot:
        assert shown(app) == "Article number 1."
        assert "1/3" in title(app)
        await pilot.press(">")
        await until(pilot, lambda: shown(app) == "Article number 2.")
        assert "2/3" in title(app)
        await pilot.press(">", ">")
        await until(pilot, lambda: shown(app) == "Article number 3.")
        await pilot.press(">")
        assert shown(app) == "Article number 3."
        await pilot.press("<")
        await until(pilot, lambda: shown(app) == "Article number 2.")


async def test_another_article_comes_without_all_styles_being_parsed_anew_and_in_the_colours_of_now(
    folder, monkeypatch
):
    app = of_files(folder, "1.txt", "2.txt")
    async with pilot_of(app) as pilot:
        await until(pilot, lambda: app.shelf.items[1].status is Status.ANALYSED)
        parsed = []
        reparse = app.stylesheet.reparse
        monkeypatch.setattr(app.stylesheet, "reparse", lambda: (parsed.append(1), reparse()))
        await pilot.press(">")
        await until(pilot, lambda: shown(app) == "Article number 2.")
        assert not parsed
        app.theme = "newsview-light"
        await until(pilot, lambda: app.screen.styles.background.brightness > 0.5)
        await pilot.press("<")
        await until(pilot, lambda: shown(app) == "Article number 1.")
        assert app.screen.styles.background.brightness > 0.5


async def test_coming_back_finds_the_place_the_order_and_the_selection_as_they_were(folder):
    app = of_files(folder, "1.txt", "2.txt")
    async with pilot_of(app) as pilot:
        await pilot.press("slash", *"goes", "enter", "n", "n", "pagedown", "pagedown", "s")
        screen = app.screen
        left = screen.article.top_offset, screen.article.cursor, screen.state
        assert left[0] > 0
        await pilot.press(">")
        await until(pilot, lambda: shown(app) == "Article number 2.")
        assert app.screen.article.top_offset == 0
        assert app.screen.state.view(Pane.PEOPLE).sort is Sort.MENTIONS
        assert app.screen.state.selection != left[2].selection
        await pilot.press("<")
        await until(pilot, lambda: shown(app) == "Article number 1.")
        assert (app.screen.article.top_offset, app.screen.article.cursor, app.screen.state) == left


async def test_the_next_ones_are_read_and_analysed_before_they_are_asked_for(folder):
    analyst = InstantAnalyst()
    app = of_files(folder, *(f"{n}.txt" for n in range(1, 6)), analyst=analyst)
    async with pilot_of(app) as pilot:
        statuses = lambda: [item.status for item in app.shelf.items]  # noqa: E731
        await until(pilot, lambda: statuses()[:3] == [Status.ANALYSED] * 3)
        assert statuses()[3:] == [Status.UNREAD] * 2
        asked = len(analyst.asked)
        await pilot.press(">")
        await pilot.pause()
        assert shown(app) == "Article number 2."
        assert app.screen.state.complete
        await until(pilot, lambda: statuses()[:4] == [Status.ANALYSED] * 4)
        assert [text[:17] for text in analyst.asked[asked:]] == ["Article number 4."]


async def test_a_source_that_fails_stops_no_other_and_stands_in_the_list_with_its_sentence(folder):
    app = of_files(folder, "1.txt", "gone.txt", "2.txt")
    async with pilot_of(app) as pilot:
        await until(pilot, lambda: app.shelf.faults)
        assert shown(app) == "Article number 1."
        await pilot.press(">")
        await until(pilot, lambda: shown(app) == "Article number 2.")
        await pilot.press("L")
        await until(pilot, lambda: listing_is_open(app))
        assert "gone.txt: there is no such file" in " ".join(rows(app))
        (folder / "gone.txt").write_text("It is back.")
        await pilot.press(*"gone", "enter")
        await until(pilot, lambda: shown(app) == "It is back.")
        assert not app.shelf.faults


async def test_a_folder_is_a_list_to_pick_from(folder):
    app = NewsviewApp(None, InstantAnalyst(), named=[listing(str(folder))])
    async with pilot_of(app, size=(80, 24)) as pilot:
        await until(pilot, lambda: listing_is_open(app))
        assert [row.split()[-1] for row in rows(app)[:5]] == [f"{n}.txt" for n in range(1, 6)]
        await pilot.press("down", "down", "enter")
        await until(pilot, lambda: shown(app) == "Article number 3.")
        await pilot.press("L", "escape")
        await until(pilot, lambda: shown(app) == "Article number 3.")
        await pilot.press("L")
        await until(pilot, lambda: listing_is_open(app))
        await pilot.press("5")
        await until(pilot, lambda: [row.split()[-1] for row in rows(app) if row] == ["5.txt"])
        await pilot.click(Articles, offset=Offset(5, 1), times=2)
        await until(pilot, lambda: shown(app) == "Article number 5.")


async def test_what_was_analysed_before_is_marked_in_the_list_and_read_when_it_is_near(folder):
    app = NewsviewApp(None, InstantAnalyst(["2.txt", "4.txt"]), named=[str(folder)])
    async with pilot_of(app) as pilot:
        await until(pilot, lambda: listing_is_open(app))
        await until(pilot, lambda: ["✓" in row for row in rows(app)[:5]] == [False, True, False, True, False])
        await pilot.press("enter")
        await until(pilot, lambda: shown(app) == "Article number 1.")
        await until(pilot, lambda: len(app._articles) == 3)
        assert app.shelf.items[3].status is Status.ANALYSED


async def test_how_an_article_was_read_is_said(folder):
    app = NewsviewApp(Article("Here.", notice="These are [the] words that the feed holds."), InstantAnalyst())
    async with pilot_of(app) as pilot:
        await until(pilot, lambda: app._notifications)
        assert [notice.message for notice in app._notifications] == [app.screen.state.article.notice]


async def test_escape_leaves_a_list_that_nothing_was_picked_from(folder):
    app = NewsviewApp(None, InstantAnalyst(), named=[listing(str(folder))])
    async with pilot_of(app) as pilot:
        await until(pilot, lambda: listing_is_open(app))
        await pilot.press("x", "escape")
        assert app.is_running
        await pilot.press("escape")
    assert app.return_code == 0


async def test_a_feed_is_a_list_with_titles_and_dates_and_its_words_are_read_unasked_but_no_strange_site(
    tmp_path,
):
    items = [
        {"id": "1", "title": HOSTILE, "content_html": "<p>The first story is told here in words.</p>"},
        {
            "id": "2",
            "title": "Second",
            "content_html": "<p>The second story is told here too.</p>",
            "date_published": "2026-05-04T10:00:00Z",
            "authors": [{"name": "Ada Writer"}],
        },
        {"id": "3", "title": "Elsewhere", "url": "http://127.0.0.1:9/story"},
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "The [Post]", "items": items}
    path = tmp_path / "feed.json"
    path.write_text(json.dumps(feed))
    app = NewsviewApp(None, InstantAnalyst(), named=[str(path)])
    async with pilot_of(app) as pilot:
        await until(pilot, lambda: listing_is_open(app))
        assert "[/b]" in rows(app)[0]
        assert rows(app)[1].split() == ["Second", "2026-05-04"]
        await pilot.press("enter")
        await until(pilot, lambda: shown(app) == "The first story i")
        await until(pilot, lambda: app.shelf.items[1].status is Status.ANALYSED)
        assert app.shelf.items[2].status is Status.UNREAD
        await pilot.press(">")
        await until(pilot, lambda: shown(app) == "The second story ")
        assert "Ada Writer · The [Post] · 2026-05-04" in title(app)
        await pilot.press(">")
        await until(pilot, lambda: app.shelf.items[2].status is Status.FAILED)
        assert shown(app) == "The second story "


async def test_an_address_is_read_in_the_app_and_tried_again(folder, monkeypatch):
    app = NewsviewApp(None, InstantAnalyst(), named=["http://example.invalid/story"])
    answers = [ReadError("http://example.invalid/story", "there is no such host"), Article("The story.")]

    def read(wanted):
        answer = answers.pop(0)
        if isinstance(answer, ReadError):
            raise answer
        return answer

    monkeypatch.setattr(app.reader, "read", read)
    async with pilot_of(app) as pilot:
        assert isinstance(app.screen, Waiting)
        await until(pilot, lambda: app.shelf.faults)
        words = str(app.screen.query_one("Static").content)
        assert "Cannot read http://example.invalid/story: there is no such host." in words
        await pilot.press("r")
        await until(pilot, lambda: shown(app) == "The story.")
        assert not app.shelf.faults


async def test_the_only_source_that_fails_is_left_by_escape_and_stays_known_as_failed():
    app = NewsviewApp(None, InstantAnalyst(), named=["http://127.0.0.1:9/"])
    async with pilot_of(app, size=(80, 24)) as pilot:
        await until(pilot, lambda: app.shelf.faults)
        await pilot.press("escape")
    assert not app.is_running
    assert "--allow-private" in app.shelf.faults[0]


async def test_when_the_first_of_several_fails_the_next_is_opened(folder):
    app = NewsviewApp(None, InstantAnalyst(), named=["http://127.0.0.1:9/", str(folder / "2.txt")])
    async with pilot_of(app) as pilot:
        await until(pilot, lambda: shown(app) == "Article number 2.")
        assert len(app.shelf.faults) == 1


async def test_pasted_words_open_as_an_article_and_the_old_one_is_a_key_away(folder):
    app = of_files(folder, "1.txt", "2.txt")
    async with pilot_of(app) as pilot:
        app.post_message(Paste(f"{HOSTILE} was pasted.\n\nSecond paragraph."))
        await until(pilot, lambda: shown(app) == HOSTILE[:17])
        assert "2/3" in title(app)
        await pilot.press("L")
        await until(pilot, lambda: listing_is_open(app))
        assert not any("\x1b" in row or "\u202e" in row for row in rows(app))
        await pilot.press("escape", "<")
        await until(pilot, lambda: shown(app) == "Article number 1.")
        await pilot.press(">")
        await until(pilot, lambda: shown(app) == HOSTILE[:17])


async def test_a_pasted_path_is_opened(folder):
    app = of_files(folder, "1.txt")
    async with pilot_of(app) as pilot:
        app.post_message(Paste(f"'{folder / '4.txt'}'\n"))
        await until(pilot, lambda: shown(app) == "Article number 4.")


async def test_what_is_pasted_while_typing_is_typed(folder):
    app = of_files(folder, "1.txt")
    async with pilot_of(app) as pilot:
        await pilot.press("slash")
        app.post_message(Paste("goes"))
        await pilot.pause()
        assert shown(app) == "Article number 1."
        assert app.screen.state.hits


async def test_ten_thousand_articles_are_listed_and_narrowed_down():
    names = [f"/nowhere/{n}.txt" for n in range(10_000)]
    app = NewsviewApp(Article("Here."), InstantAnalyst(), named=[Article("Here."), *names])
    async with pilot_of(app) as pilot:
        await pilot.press("L")
        await until(pilot, lambda: listing_is_open(app))
        await pilot.press(*"9999")
        await pilot.pause()
        assert [row.split()[-1] for row in rows(app) if row] == ["9999.txt"]


async def test_leaving_leaves_no_process(folder):
    app = of_files(folder, "1.txt", "2.txt")
    async with pilot_of(app) as pilot:
        await until(pilot, lambda: app.shelf.items[1].status is Status.ANALYSED)
        process = app.reader._process
        assert process.poll() is None
        await pilot.press("q")
    assert process.poll() is not None
