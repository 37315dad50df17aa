"""The screen never imports spaCy, and what the first paint does not need comes later."""

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
    "name", ["newsview.app.help", "newsview.app.finder", "rapidfuzz", "textual.widgets._markdown"]
)
def test_the_first_paint_does_not_wait_for(loaded, name):
    assert name not in loaded
