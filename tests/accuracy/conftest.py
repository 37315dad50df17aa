"""One loaded pipeline for all the tests of this room."""

from __future__ import annotations

import pytest

from newsview.nlp import Analyser, load


@pytest.fixture(scope="session")
def analyser() -> Analyser:
    """The default pipeline."""
    return load()
