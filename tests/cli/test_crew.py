"""Many sources at once: every one done, in order, whatever happens to some."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import ClassVar

import pytest

from newsview.analyst import Failed, Found, Progress
from newsview.cli import crew
from newsview.model import Analysis
from newsview.readers import ReadError
from tests.readers.make import WORDS, rss
from tests.readers.server import response, serving

OPTIONS = SimpleNamespace(model=None, no_cache=True, max_size=None, allow_private=True, limit=None)


class Slow:
    """An analyst that answers when it is told to, last asked first."""

    asked: ClassVar = []
    at_once: ClassVar = 1

    def __init__(self, *_):
        self.is_closed = False

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.is_closed = True

    def warm_up(self):
        pass

    def analyse(self, article, listener):
        Slow.asked.append((article, listener))
        if len(Slow.asked) == Slow.at_once:
            Slow.answer()

    @classmethod
    def answer(cls):
        asked, cls.asked = cls.asked, []
        for article, listener in reversed(asked):
            listener(Progress("reading"))
            listener(
                Failed("It broke.")
                if "break" in article.text
                else Found(Analysis(article.text), complete=True)
            )


@pytest.fixture
def analysts(monkeypatch):
    """Makes the analysts, as many at once as asked for."""

    def make(at_once):
        Slow.asked, Slow.at_once = [], at_once
        monkeypatch.setattr(crew, "_processors", lambda: at_once)
        monkeypatch.setattr(crew, "WORTH", 1)
        monkeypatch.setattr(crew, "analyst_for", Slow)

    return make


@pytest.mark.parametrize("at_once", [1, 2, 3])
def test_results_come_in_the_order_of_the_sources(analysts, tmp_path, at_once):
    analysts(at_once)
    sources = []
    for number in range(6):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Text {number}{' will break' if number == 4 else ''}.")
        sources.append(str(path))
    outcomes = list(crew.analyse_all(sources, OPTIONS))
    assert [getattr(outcome, "source", None) for outcome in outcomes] == [*sources[:4], None, sources[5]]
    assert str(outcomes[4]) == f"Cannot analyse {sources[4]}: It broke."


def test_sources_that_cannot_be_read_keep_their_place(analysts, tmp_path):
    analysts(1)
    (tmp_path / "a.txt").write_text("Text.")
    good, empty = str(tmp_path / "a.txt"), tmp_path / "empty"
    empty.mkdir()
    outcomes = list(crew.analyse_all([str(empty), good, str(tmp_path / "none.txt"), good], OPTIONS))
    assert [type(outcome) for outcome in outcomes] == [ReadError, crew.Done, ReadError, crew.Done]


@pytest.mark.parametrize("at_once", [1, 5])
def test_every_article_of_folders_and_feeds_is_done_in_its_place(analysts, tmp_path, at_once):
    analysts(at_once)
    folder = tmp_path / "folder"
    (folder / "deep" / "deeper").mkdir(parents=True)
    for name in ("a.txt", "deep/deeper/b.txt", "z.txt"):
        (folder / name).write_text(f"Text of {name}.")
    (folder / "deep" / "news.rss").write_bytes(rss(f"<title>Held</title><description>{WORDS}</description>"))
    sources = [str(folder / name) for name in ("a.txt", "deep/deeper/b.txt", "z.txt")]
    outcomes = list(crew.analyse_all([str(folder), sources[0]], OPTIONS))
    assert [outcome.source for outcome in outcomes] == [*sources[:2], "Held", sources[2], sources[0]]
    assert outcomes[2].article.text == WORDS


def test_a_limit_takes_the_first_articles_of_each_list_and_every_named_source(analysts, tmp_path):
    analysts(1)
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text("Text.")
    options = SimpleNamespace(**{**vars(OPTIONS), "limit": 2})
    last = str(tmp_path / "c.txt")
    outcomes = list(crew.analyse_all([str(tmp_path), last, last, last], options))
    assert [Path(outcome.source).name for outcome in outcomes] == [
        "a.txt",
        "b.txt",
        "c.txt",
        "c.txt",
        "c.txt",
    ]


def test_a_feed_whose_pages_fail_is_done_as_far_as_it_goes(analysts):
    analysts(1)
    held = f"<description>{WORDS}</description>"
    with serving(
        response(
            rss(
                "<title>Good</title><link>/good</link>",
                f"<title>Held</title><link>/gone</link>{held}",
                "<title>Lost</title><link>/lost</link>",
            ),
            Content_Type="application/rss+xml",
        ),
        response(b"Words of the page."),
        response(b"", "404 Not Found"),
    ) as (address, _):
        good, notice, rest, lost = crew.analyse_all([f"{address}/feed"], OPTIONS)
    assert good.article.text == "Words of the page."
    assert isinstance(notice, crew.Notice)
    assert f"{address}/gone" in notice.sentence
    assert "These are the words that the feed holds" in notice.sentence
    assert (rest.article.text, rest.source) == (WORDS, f"{address}/gone")
    assert isinstance(lost, ReadError)


def test_what_is_being_done_is_told(analysts, tmp_path):
    analysts(1)
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text("Text.")
    told = []
    list(crew.analyse_all([str(tmp_path)], OPTIONS, told.append))
    assert told[0] == f"reading {tmp_path}"
    assert told[1] == f"0 of 2 done, reading {tmp_path / 'a.txt'}"
    assert f"1 of 2 done, analysing {tmp_path / 'b.txt'}" in told


def test_no_more_than_some_wait_for_a_slow_one(analysts, tmp_path, monkeypatch):
    analysts(2)
    monkeypatch.setattr(crew, "AHEAD", 2)
    (tmp_path / "a.txt").write_text("Text.")
    outcomes = list(crew.analyse_all([str(tmp_path / "a.txt")] * 4, OPTIONS))
    assert len(outcomes) == 4
