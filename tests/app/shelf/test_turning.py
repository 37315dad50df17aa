"""From article to article by real keys, with files and feeds of this machine."""

from __future__ import annotations

import json

import pytest
from textual.events import Paste
from textual.geometry import Offset

from newsview.analyst.events import Found
from newsview.app import NewsviewApp
from newsview.app.commands import ReadingScreen
from newsview.app.shelf.picker import Articles, Picker
from newsview.app.shelf.shelf import Status
from newsview.app.shelf.waiting import Waiting
from newsview.model import Analysis, Article
from newsview.readers import ReadError, listing
from tests.app.conftest import pilot_of

HOSTILE = "[/b] \x1b[31mred\x1b[0m \u202etrap"


class InstantAnalyst:
    """Knows every article at once: nothing is in it."""

    def __init__(self) -> None:
        self.asked = []

    def analyse(self, article, listener, first=0):
        self.asked.append(article.text)
        listener(Found(Analysis(article.text), complete=True))

    def has_cached(self, article):
        return False

    def cancel(self):
        pass

    def close(self):
        pass


@pytest.fixture
def folder(tmp_path):
    for number in range(1, 6):
        (tmp_path / f"{number}.txt").write_text(f"Article number {number}.\n\n" + "It goes on.\n\n" * 80)
    return tmp_path


async def until(pilot, holds, seconds=20.0):
    """Wait until something holds."""
    for _ in range(int(seconds / 0.02)):
        if holds():
            await pilot.pause()
            return
        await pilot.pause(0.02)
    pytest.fail("it did not happen in time")


def shown(app):
    """The words at the top of the article on the screen."""
    screen = app.screen
    return screen.state.article.text[:17] if isinstance(screen, ReadingScreen) else None


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
        await pilot.press("<")
        await until(pilot, lambda: shown(app) == "Article number 2.")
