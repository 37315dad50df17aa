"""A small article with its analysis, and an analyst that plays events."""

from __future__ import annotations

import os
from contextlib import asynccontextmanager

from msgspec.structs import replace

os.environ.setdefault("TEXTUAL_ANIMATIONS", "none")

import pytest

from newsview.analyst.events import Found
from newsview.app import NewsviewApp
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

TEXT = """Mayor Ada Brightwell opened the harbour bridge in Port Selby on Monday.

“This bridge belongs to everyone who waited for it,” Brightwell said. “We will not close it again.”

José Ferreira, who leads the Ferry Union, said the mayor had promised his members new work.

“She told us so in writing,” he said. “I have the letter.”

The Harbour Trust [founded in 1911] declined to comment.

“Nobody asked the fishermen,” read a banner at the quay.

Officials said the tolls would be reviewed in spring.

Brightwell left Port Selby on Tuesday.
"""


class Finder:
    """Finds the nth place of some words in a text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __call__(self, words: str, nth: int = 1) -> Span:
        start = -1
        for _ in range(nth):
            start = self.text.index(words, start + 1)
        return Span(start, start + len(words))


at = Finder(TEXT)
NAME, NOMINAL, PRONOUN = MentionKind


def entity(entity_id, kind, name, *mentions, aliases=(), description=None):
    return Entity(
        entity_id,
        kind,
        name,
        aliases,
        description,
        tuple(Mention(span, mention) for span, mention in mentions),
    )


ADA = entity(
    "ada",
    EntityKind.PERSON,
    "Ada Brightwell",
    (at("Ada Brightwell"), NAME),
    (at("Brightwell", 2), NAME),
    (at("the mayor"), NOMINAL),
    (at("She"), PRONOUN),
    (at("Brightwell", 3), NAME),
    aliases=("Brightwell",),
    description="Mayor",
)
JOSE = entity(
    "jose",
    EntityKind.PERSON,
    "José Ferreira",
    (at("José Ferreira"), NAME),
    (at("he said"), PRONOUN),
)
UNION = entity("union", EntityKind.ORGANISATION, "Ferry Union", (at("Ferry Union"), NAME))
TRUST = entity(
    "trust",
    EntityKind.ORGANISATION,
    "Harbour Trust [founded in 1911]",
    (at("Harbour Trust"), NAME),
    aliases=("HT",),
)
SELBY = entity("selby", EntityKind.PLACE, "Port Selby", (at("Port Selby"), NAME), (at("Port Selby", 2), NAME))

QUOTES = (
    Quote(
        "bridge",
        QuoteKind.DIRECT,
        (at("This bridge belongs to everyone who waited for it,"), at("We will not close it again.")),
        at("said"),
        Speaker(at("Brightwell", 2), "ada", Evidence(Rule.CUE_SUBJECT, 0.98)),
    ),
    Quote(
        "work",
        QuoteKind.INDIRECT,
        (at("the mayor had promised his members new work"),),
        at("said", 2),
        Speaker(at("José Ferreira"), "jose", Evidence(Rule.CUE_SUBJECT, 0.95)),
    ),
    Quote(
        "letter",
        QuoteKind.DIRECT,
        (at("She told us so in writing,"), at("I have the letter.")),
        at("said", 3),
        Speaker(Span(at("he said").start, at("he said").start + 2), "jose", Evidence(Rule.CUE_SUBJECT, 0.9)),
    ),
    Quote("banner", QuoteKind.DIRECT, (at("Nobody asked the fishermen,"),)),
    Quote(
        "tolls",
        QuoteKind.INDIRECT,
        (at("the tolls would be reviewed in spring"),),
        at("said", 4),
        Speaker(at("Officials"), None, Evidence(Rule.CUE_SUBJECT, 0.97)),
    ),
)

ARTICLE = Article(TEXT, title="Bridge opens [at last]", source="bridge.txt", date="2026-05-04")
ANALYSIS = Analysis(TEXT, (ADA, JOSE, UNION, TRUST, SELBY), QUOTES, title=ARTICLE.title)


class FakeAnalyst:
    """Plays the events it was given as soon as it is asked."""

    def __init__(self, *events) -> None:
        self.events = events
        self.listener = None
        self.asked = 0
        self.closed = False
        self.looked_at = []

    def analyse(self, article, listener, first=0):
        self.asked += 1
        self.listener = listener
        for event in self.events:
            listener(event)

    def has_cached(self, article):
        return False

    def known(self, sources):
        return frozenset()

    def look_at(self, offset):
        self.looked_at.append(offset)

    def cancel(self):
        self.listener = None

    def close(self):
        self.closed = True


@pytest.fixture(autouse=True)
def _state_of_its_own(tmp_path_factory, monkeypatch):
    monkeypatch.setenv("NEWSVIEW_STATE_DIR", str(tmp_path_factory.mktemp("state")))


@pytest.fixture
def analysed():
    """The app with the whole analysis of the small article."""
    return NewsviewApp(ARTICLE, FakeAnalyst(Found(ANALYSIS, complete=True)))


@pytest.fixture
def long_app():
    filler = "\n\n".join(f"Paragraph {n} is only here to be long enough to scroll past." for n in range(60))
    text = f"{ARTICLE.text}\n{filler}\n\nThese are the last words.\n"
    analysis = replace(ANALYSIS, text=text)
    return NewsviewApp(Article(text, title="Long"), FakeAnalyst(Found(analysis, complete=True)))


@asynccontextmanager
async def pilot_of(app, size=(120, 40)):
    """Drive the app once the analyst has had its say; notifications and tooltips on, as they can fail too."""
    async with app.run_test(size=size, notifications=True, tooltips=True) as pilot:
        await pilot.pause()
        yield pilot


async def until(pilot, holds, seconds=20.0):
    """Wait until something holds."""
    for _ in range(int(seconds / 0.02)):
        if holds():
            await pilot.pause()
            return
        await pilot.pause(0.02)
    pytest.fail("it did not happen in time")
