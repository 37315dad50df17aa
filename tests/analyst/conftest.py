"""One analyst for the tests that only need a healthy one: a worker loads the model for a second."""

from __future__ import annotations

import pytest

from newsview.analyst import Analyst, Cache
from newsview.model import Article
from tests.analyst.listening import TEXT, Ear


@pytest.fixture(scope="session")
def healthy(tmp_path_factory):
    with Analyst.start(cache=Cache(tmp_path_factory.mktemp("cache"))) as analyst:
        yield analyst


@pytest.fixture(autouse=True)
def _own_places(tmp_path, monkeypatch):
    for place in ("CACHE", "STATE", "CONFIG"):
        monkeypatch.setenv(f"NEWSVIEW_{place}_DIR", str(tmp_path / place.lower()))


@pytest.fixture
def article():
    return Article(TEXT, source="talk.txt")


@pytest.fixture
def ear():
    return Ear()
