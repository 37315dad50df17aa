"""What the screen looks like in a few situations; update with ``pytest --snapshot-update`` and look at each."""

import pytest
from textual.widgets import Input

from newsview.analyst.events import Failed, Found, Progress
from newsview.app import NewsviewApp
from newsview.model import Analysis, Article

from .conftest import ADA, ANALYSIS, ARTICLE, QUOTES, FakeAnalyst

WHOLE = Found(ANALYSIS, complete=True)
NARROW, MEDIUM, WIDE = (80, 24), (120, 40), (200, 50)


def after(*keys):
    async def press(pilot):
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            for line in pilot.app.screen.query(Input):
                line.cursor_blink = False  # a busy machine would take the picture without the cursor
        await pilot.pause(0.15)  # the About column tells its story once the keys rest

    return press


def app(*events, article=ARTICLE, theme="newsview-dark"):
    return NewsviewApp(article, FakeAnalyst(*(events or (WHOLE,))), theme=theme)


@pytest.mark.parametrize(
    ("size", "theme", "keys"),
    [
        pytest.param(MEDIUM, "newsview-dark", (), id="at-rest"),
        pytest.param(MEDIUM, "newsview-dark", ("1",), id="person-selected"),
        pytest.param(NARROW, "newsview-dark", ("4", "j"), id="small-quote-selected"),
        pytest.param(WIDE, "newsview-dark", ("4", "j"), id="wide-quote-selected"),
        pytest.param(MEDIUM, "newsview-light", ("1", "j"), id="light-person-selected"),
        pytest.param(NARROW, "ansi-dark", ("1",), id="ansi-person-selected"),
        pytest.param(NARROW, "newsview-ansi", ("4", "j"), id="sixteen-colours-quote-selected"),
        pytest.param(MEDIUM, "newsview-dark", ("f", "h"), id="finding-someone"),
        pytest.param(NARROW, "newsview-dark", ("slash", "s", "a", "i", "d"), id="finding-words"),
    ],
)
def test_analysed(snap_compare, size, theme, keys):
    assert snap_compare(app(theme=theme), terminal_size=size, run_before=after(*keys))


def test_without_colour(snap_compare, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(app(), terminal_size=NARROW, run_before=after("1"))


def test_while_analysing(snap_compare):
    partial = Found(Analysis(ARTICLE.text, (ADA,), QUOTES[:1]), complete=False)
    busy = app(partial, Progress("reading", 210, 700))
    assert snap_compare(busy, terminal_size=MEDIUM, run_before=after())


def test_a_failed_analysis(snap_compare):
    failed = app(Failed("The language model [en] is damaged. Install newsview again."))
    assert snap_compare(failed, terminal_size=MEDIUM, run_before=after())


def test_an_empty_article(snap_compare):
    empty = app(Found(Analysis(""), complete=True), article=Article(""))
    assert snap_compare(empty, terminal_size=NARROW, run_before=after())
