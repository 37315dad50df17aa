"""What each entrance imports: the screen stays quick to open because most is never loaded."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest


def modules_after(script, *arguments):
    """Names of the modules in a fresh process that ran ``script``."""
    script += "\nimport json, sys; print('\\n' + json.dumps(sorted(k for k, v in sys.modules.items() if v)))"
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], check=True, capture_output=True, text=True
    )
    return {
        name.split(".")[0] if not name.startswith("newsview") else name
        for name in json.loads(done.stdout.splitlines()[-1])
    }


HEAVY = {"textual", "rich", "spacy", "thinc", "numpy", "asyncio", "rapidfuzz", "platformdirs"}


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["--version"], ["analyze", "--help"], ["serve", "--help"], ["--no-such-option"]],
)
def test_usage_loads_nothing_but_the_arguments(arguments):
    modules = modules_after(
        "import sys\nfrom newsview.cli import main\ntry: main(sys.argv[1:])\nexcept SystemExit: pass",
        *arguments,
    )
    assert not modules & HEAVY


@pytest.mark.parametrize("room", ["model", "readers", "analyst", "nlp"])
def test_rooms_below_the_screen_import_neither_textual_nor_spacy(room):
    modules = modules_after(f"import newsview.{room}")
    assert not modules & {"textual", "rich", "spacy", "thinc", "numpy"}


def test_the_screen_imports_no_spacy():
    assert not modules_after("import newsview.app, newsview.cli.reading") & {"spacy", "thinc", "numpy"}


def test_analyze_imports_neither_textual_nor_spacy(tmp_path):
    source = tmp_path / "a.txt"
    source.write_text("Kofi Annan lived in Accra.")
    modules = modules_after(
        "import sys\nfrom newsview.cli import main\n"
        "assert main(['analyze', '--no-cache', '--output', sys.argv[1], sys.argv[2]]) == 0",
        str(tmp_path / "out"),
        str(source),
    )
    assert not modules & {"textual", "rich", "spacy", "thinc", "numpy"}


def test_the_worker_is_asked_for_before_textual_is_imported(tmp_path, monkeypatch):
    for name in ("CACHE", "STATE", "CONFIG"):
        monkeypatch.setenv(f"NEWSVIEW_{name}_DIR", str(tmp_path))
    monkeypatch.setenv("TERM", "xterm")
    source = tmp_path / "a.txt"
    source.write_text("Kofi Annan lived in Accra.")
    script = """
import sys
from newsview.cli import main, reading

from newsview.analyst import Analyst

loaded = []
warm_up = Analyst.warm_up

def asked(analyst):
    loaded.append("textual" in sys.modules)
    warm_up(analyst)

Analyst.warm_up = asked
reading._has_terminal = lambda: True

def show(*_):
    import newsview.app
    return 0

reading._show = show
assert main([sys.argv[1]]) == 0
assert loaded == [False], loaded
"""
    assert "textual" in modules_after(script, str(source))
