"""Nothing in an article can hurt the screen: every pane and box is shown what is made to break it."""

import re

import pytest

from newsview.analyst.events import Found
from newsview.app import NewsviewApp
from newsview.app.panes.tips import place_tip
from newsview.app.state.lookup import Lookup
from newsview.model import (
    Analysis,
    Article,
    Entity,
    EntityKind,
    Evidence,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Rule,
    Span,
    Speaker,
)

from .article.texts import HOSTILE
from .conftest import FakeAnalyst, pilot_of

STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff]")
SHORT = [words[:300] for words in HOSTILE if words.strip()]


def hostile_app():
    """An article of such words in which every stretch is a name, and every other is quoted."""
    text, entities, quotes = "", [], []
    for number, words in enumerate(SHORT):
        span = Span(len(text), len(text) + len(words))
        text += f"{words} said: {words}\n\n"
        kind = list(EntityKind)[number % 3]
        entities.append(
            Entity(f"e{number}", kind, words, (words,), words, (Mention(span, MentionKind.NAME),), (span,))
        )
        said = Span(span.end + 7, span.end + 7 + len(words))
        evidence = Evidence(Rule.CUE_SUBJECT, 0.9, span)
        quotes.append(
            Quote(f"q{number}", QuoteKind.DIRECT, (said,), span, Speaker(span, f"e{number}", evidence))
        )
    article = Article(text, title=SHORT[0], source=SHORT[-1], author=SHORT[0], date=SHORT[-1])
    analysis = Analysis(text, tuple(entities), tuple(quotes), title=SHORT[0])
    return NewsviewApp(article, FakeAnalyst(Found(analysis, complete=True)))


def check_screen(app):
    for strip in app.screen._compositor.render_strips():
        assert not STEERING.search(strip.text), repr(strip.text)
        assert strip.cell_length == app.size.width


@pytest.mark.parametrize("size", [(80, 24), (200, 50)])
async def test_no_pane_and_no_box_shows_what_steers_a_terminal(size):
    app = hostile_app()
    async with pilot_of(app, size=size) as pilot:
        for keys in ("1", "2", "3", "4"):
            await pilot.press(keys)
            for _ in range(1 + len(SHORT) // 3):
                await pilot.press("j")
                check_screen(app)
            for box in ("i", "c", "|", "f"):
                await pilot.press("vertical_line" if box == "|" else box)
                await pilot.pause()
                check_screen(app)
                await pilot.press("escape")
            await pilot.press("y")
        for keys in (("V",), ("t",), ("m", "a", "apostrophe"), ("slash", "s"), ("L",), ("ctrl+p",)):
            await pilot.press(*keys)
            await pilot.pause(0.1)
            check_screen(app)
            await pilot.press("escape", "escape")
        assert app.is_running


def test_what_a_mouse_is_told_steers_no_terminal():
    (event,) = hostile_app().analyst.events
    text = event.analysis.text
    lookup = Lookup(Article(text), event.analysis)
    told = [place_tip(lookup, offset) for offset in range(0, len(text), 5)]
    assert any(told)
    assert not any(STEERING.search(tip.plain.replace("\n", "")) for tip in told if tip)
