"""Many sources at once: every one done, in order, whatever happens to some."""

from __future__ import annotations

from types import SimpleNamespace
from typing import ClassVar

import pytest

from newsview.analyst import Failed, Found, Progress
from newsview.cli import crew
from newsview.model import Analysis
from newsview.readers import ReadError

OPTIONS = SimpleNamespace(model=None, no_cache=True, max_size=None, allow_private=False)


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
    good = str(tmp_path / "a.txt")
    error = ReadError("folder", "it is gone")
    outcomes = list(crew.analyse_all([error, good, str(tmp_path / "none.txt"), good], OPTIONS))
    assert outcomes[0] is error
    assert [type(outcome) for outcome in outcomes] == [ReadError, crew.Done, ReadError, crew.Done]


def test_no_more_than_some_wait_for_a_slow_one(analysts, tmp_path, monkeypatch):
    analysts(2)
    monkeypatch.setattr(crew, "AHEAD", 2)
    (tmp_path / "a.txt").write_text("Text.")
    outcomes = list(crew.analyse_all([str(tmp_path / "a.txt")] * 4, OPTIONS))
    assert len(outcomes) == 4
