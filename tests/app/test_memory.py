"""An article opens again where it was left."""

import json

from newsview.analyst.events import Found
from newsview.app import NewsviewApp
from newsview.app.lookup import Sort
from newsview.app.memory import MOST, Memory, Place
from newsview.app.selection import EntitySelected
from newsview.model import Article

from .conftest import ANALYSIS, ARTICLE, FakeAnalyst, pilot_of


def app_with(memory, article=ARTICLE, analysis=ANALYSIS):
    return NewsviewApp(article, FakeAnalyst(Found(analysis, complete=True)), memory=memory)


async def test_place_selection_and_order_are_kept(tmp_path, long_app):
    memory = Memory(tmp_path / "reading.json")
    long_app.memory = memory
    async with pilot_of(long_app, size=(80, 24)) as pilot:
        article = long_app.screen.state.article
        analysis = long_app.screen.state.analysis
        await pilot.press("s", "1", "m", "x", "0", "G")
        top = long_app.screen.article.top_offset
        assert top > 0
    memory.save()

    again = app_with(Memory(tmp_path / "reading.json"), article, analysis)
    async with pilot_of(again, size=(80, 24)):
        assert again.screen.article.top_offset == top
        assert again.screen.state.selection == EntitySelected("ada")
        assert again.screen.state.sort is Sort.MENTIONS
        assert again.screen.state.marks == {"x": 0}


async def test_a_damaged_memory_remembers_nothing(tmp_path):
    path = tmp_path / "reading.json"
    for text in ("", "[]", "{}", '{"articles": 3}', json.dumps({"articles": {ARTICLE.digest: {"top": "x"}}})):
        path.write_text(text)
        assert Memory(path).recall(ARTICLE) is None


def test_the_articles_read_longest_ago_are_forgotten(tmp_path):
    memory = Memory(tmp_path / "reading.json")
    articles = [Article(f"Article {n}") for n in range(MOST + 1)]
    for article in articles:
        memory.remember(article, Place(top=1))
    assert memory.recall(articles[0]) is None
    assert memory.recall(articles[-1]) == Place(top=1)
