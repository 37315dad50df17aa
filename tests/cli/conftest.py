"""Commands run in places of their own, so that no test sees the user's files or another's."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.fixture(autouse=True)
def _own_places(tmp_path_factory, monkeypatch):
    places = tmp_path_factory.mktemp("places")
    for place in ("CACHE", "STATE", "CONFIG"):
        monkeypatch.setenv(f"NEWSVIEW_{place}_DIR", str(places / place.lower()))


@pytest.fixture
def newsview(tmp_path):
    """Runs the command in ``tmp_path`` and waits for its end."""

    def run(*arguments, **options):
        command = [sys.executable, "-m", "newsview", *map(str, arguments)]
        options = {"capture_output": True, "text": True, "cwd": tmp_path, "timeout": 60} | options
        done = subprocess.run(command, check=False, **options)
        assert "Traceback" not in (done.stderr or "")
        return done

    return run
