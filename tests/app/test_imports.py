"""The screen never imports spaCy, and what the first paint does not need comes later."""

import json
import os
import subprocess
import sys

import pytest


def modules_after(code):
    script = f"import sys\n{code}\nprint('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.fixture(scope="module")
def loaded():
    return modules_after("import newsview.app")


@pytest.mark.parametrize("name", ["spacy", "thinc", "newsview.nlp.analyser", "numpy"])
def test_the_screen_does_not_import(loaded, name):
    assert name not in loaded


@pytest.mark.parametrize(
    "name",
    [
        "newsview.app.boxes.help",
        "newsview.app.boxes.finder",
        "newsview.app.article.find",
        "newsview.app.panes.quotes",
        "newsview.app.panes.rows",
        "newsview.app.state.lookup",
        "rapidfuzz",
        "textual.widgets._markdown",
    ],
)
def test_the_first_paint_does_not_wait_for(loaded, name):
    assert name not in loaded


FIRST_PAINT = """
import json
from newsview.cli import lean, main

def prepare(_before=lean.import_without_openssl):
    _before()
    from newsview.app import main as app
    from newsview.cli import reading

    app.NewsviewApp.on_ready = ready
    app.NewsviewApp.run = lambda self, _run=app.NewsviewApp.run: _run(self, headless=True)
    reading._has_terminal = lambda: True

def ready(self):
    print(json.dumps([name for name, module in sys.modules.items() if module]), file=sys.__stderr__)
    self.exit()

lean.import_without_openssl = prepare
main(["article.txt"])
"""


@pytest.fixture(scope="module")
def painted(tmp_path_factory):
    """The modules that are loaded once a plain text is on the screen."""
    place = tmp_path_factory.mktemp("painted")
    (place / "article.txt").write_text("Mayor Ada Brightwell opened the harbour bridge on Monday.")
    done = subprocess.run(
        [sys.executable, "-c", f"import sys\n{FIRST_PAINT}"],
        cwd=place,
        env=os.environ | {"NEWSVIEW_CACHE_DIR": str(place), "NEWSVIEW_STATE_DIR": str(place)},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(done.stderr.splitlines()[0]))


@pytest.mark.parametrize(
    "name",
    [
        "argparse",
        "_ssl",
        "_hashlib",
        "spacy",
        "lxml",
        "newsview.readers.formats.html",
        "newsview.readers.formats.pdf",
        "newsview.readers.guessing",
        "newsview.readers.web",
        "newsview.readers.serving",
        "newsview.app.boxes.bars",
        "newsview.app.boxes.concordance",
        "newsview.app.boxes.finder",
        "newsview.app.boxes.help",
        "newsview.app.boxes.hints",
        "newsview.app.panes.about",
        "newsview.app.shelving.picker",
        "newsview.app.shelving.waiting",
        "newsview.app.boxes.textscreen",
        "newsview.app.boxes.voices",
        "newsview.cli.analyze",
        "newsview.cli.serve",
        "rapidfuzz",
        "tomllib",
        "charset_normalizer",
        "newsview.app.panes.tabs",
        "newsview.app.programs.clipboard",
        "newsview.app.state.citation",
    ],
)
def test_a_plain_text_is_on_the_screen_before(painted, name):
    assert "newsview.app.reading" in painted
    assert name not in painted
