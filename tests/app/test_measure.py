"""The length of the article's lines, changed by keys and kept."""

import pytest

from newsview.app import NewsviewApp
from newsview.app.article.text import MEASURE
from newsview.app.memory import Memory
from newsview.app.settings import Settings
from newsview.model import Article

from .conftest import FakeAnalyst, pilot_of

BOOK = Article("\n\n".join(f"Paragraph {n} " + "has words enough to break " * 12 for n in range(80)))


def app(**options):
    return NewsviewApp(BOOK, FakeAnalyst(), **options)


async def test_keys_change_the_measure_say_it_and_keep_the_line_that_is_read():
    reader = app()
    async with pilot_of(reader, size=(140, 30)) as pilot:
        view = reader.screen.article
        await pilot.press("z", "pagedown", "pagedown")
        await pilot.pause()
        words = BOOK.text[view.top_offset :][:20]
        await pilot.press("(", "(")
        await pilot.pause()
        assert view.text_width == MEASURE - 8
        first = view.render_line(0).text
        assert words.split()[0] in first
        await pilot.press(")")
        await pilot.pause()
        assert view.text_width == MEASURE - 4
        assert [note.message for note in reader._notifications][-1] == "Lines of up to 80 cells."


@pytest.mark.parametrize(("key", "width"), [(")", 76), ("(", 20)])
async def test_the_measure_ends_where_the_pane_does_or_at_twenty(key, width):
    reader = app()
    async with pilot_of(reader, size=(80, 24)) as pilot:
        await pilot.press(*[key] * 30)
        await pilot.pause()
        view = reader.screen.article
        assert view.text_width == (view.room if key == ")" else width)


async def test_the_measure_is_the_same_in_another_article():
    other = Article("Another one.", source="other")
    reader = app(named=[BOOK, other])
    async with pilot_of(reader) as pilot:
        await pilot.press("(", ">")
        await pilot.pause()
        assert reader.screen.article.measure == reader.measure < MEASURE


def test_the_measure_is_remembered_unless_the_settings_say_it(tmp_path):
    memory = Memory(tmp_path)
    memory.measure = 60
    memory.save()
    assert app(memory=Memory(tmp_path)).measure == 60
    assert app(memory=Memory(tmp_path), settings=Settings(measure=100)).measure == 100
    assert app().measure == MEASURE
