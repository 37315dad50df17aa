"""An article opens again where it was left."""

import os
import stat

import pytest

from newsview.analyst.events import Found
from newsview.app import NewsviewApp
from newsview.app.memory import Memory, Place
from newsview.app.state.lookup import Sort
from newsview.app.state.selection import EntitySelected
from newsview.app.state.state import Pane
from newsview.model import Article

from .conftest import ANALYSIS, ARTICLE, FakeAnalyst, pilot_of


def app_with(memory, article=ARTICLE, analysis=ANALYSIS):
    return NewsviewApp(article, FakeAnalyst(Found(analysis, complete=True)), memory=memory)


async def test_place_selection_and_order_are_kept(tmp_path, long_app):
    memory = Memory(tmp_path)
    long_app.memory = memory
    async with pilot_of(long_app, size=(80, 24)) as pilot:
        article = long_app.screen.state.article
        analysis = long_app.screen.state.analysis
        await pilot.press("1", "s", "m", "x", "0", "G")
        top = long_app.screen.article.top_offset
        assert top > 0
    memory.save()

    again = app_with(Memory(tmp_path), article, analysis)
    async with pilot_of(again, size=(80, 24)):
        assert again.screen.article.top_offset == top
        assert again.screen.state.selection == EntitySelected("ada")
        assert again.screen.state.view(Pane.PEOPLE).sort is Sort.MENTIONS
        assert again.screen.state.marks == {"x": 0}


@pytest.mark.parametrize("text", ["", "[]", "{}", "[" * 100_000, '{"top": "x"}', "\0"])
def test_a_damaged_memory_remembers_nothing_and_is_mended_by_the_next_visit(tmp_path, text):
    memory = Memory(tmp_path)
    memory.theme = "nord"
    memory.remember(ARTICLE, Place(top=3))
    memory.save()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(files) == 2
    for path in files:
        path.write_text(text)
    again = Memory(tmp_path)
    assert (again.theme, again.recall(ARTICLE)) == (None, None)
    again.remember(ARTICLE, Place(top=4))
    again.save()
    assert Memory(tmp_path).recall(ARTICLE) == Place(top=4)


def test_two_at_once_take_nothing_from_each_other(tmp_path):
    one, two = Memory(tmp_path), Memory(tmp_path)
    one.theme = "nord"
    one.remember(Article("One"), Place(top=1))
    one.remember(ARTICLE, Place(top=2))
    two.remember(Article("Two"), Place(top=3))
    two.remember(ARTICLE, Place(top=4))
    one.save()
    two.save()
    kept = Memory(tmp_path)
    assert kept.theme == "nord"
    assert [kept.recall(article).top for article in (Article("One"), Article("Two"), ARTICLE)] == [1, 3, 4]


def test_only_the_user_can_look(tmp_path):
    memory = Memory(tmp_path / "state")
    memory.theme = "nord"
    memory.remember(ARTICLE, Place())
    memory.save()
    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.rglob("*") if path.is_file()}
    assert modes == {0o600}


def test_the_articles_read_longest_ago_are_forgotten(tmp_path, monkeypatch):
    monkeypatch.setattr("newsview.app.memory.MOST", 3)
    articles = [Article(f"Article {n}") for n in range(5)]
    for at, article in enumerate(articles):
        memory = Memory(tmp_path)
        memory.remember(article, Place(top=1))
        memory.save()
        for path in tmp_path.rglob(f"{article.digest[:40]}*"):
            os.utime(path, (at, at))
    memory.save()
    assert [memory.recall(article) is None for article in articles] == [True, True, False, False, False]


async def test_a_theme_chosen_for_an_article_comes_back_with_it_and_others_get_the_usual_one(tmp_path):
    memory = Memory(tmp_path)
    app = app_with(memory)
    usual = app.theme
    async with pilot_of(app) as pilot:
        app.theme = "nord"
        await pilot.pause()
    memory.save()
    assert Memory(tmp_path).recall(ARTICLE).theme == "nord"
    assert app_with(Memory(tmp_path)).theme == "nord"
    assert app_with(Memory(tmp_path), Article("Another")).theme == usual
    asked_for = NewsviewApp(ARTICLE, FakeAnalyst(), memory=Memory(tmp_path), theme="newsview-light")
    async with pilot_of(asked_for):
        assert asked_for.theme == "newsview-light"


async def test_an_article_that_is_only_read_in_a_theme_does_not_keep_it(tmp_path):
    memory = Memory(tmp_path)
    memory.theme = "nord"
    app = app_with(memory)
    async with pilot_of(app):
        assert app.theme == "nord"
    assert memory.recall(ARTICLE).theme is None
