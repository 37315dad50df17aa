"""The worker process, spoken to directly."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from newsview.analyst import wire
from newsview.model import Article


@pytest.fixture
def worker():
    command = [sys.executable, "-P", "-m", "newsview.analyst.worker"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        yield process
        process.kill()


def ask(worker, message):
    worker.stdin.write(wire.line(message))
    worker.stdin.flush()


def answer(worker, *kinds):
    while True:
        message = json.loads(worker.stdout.readline())
        if message["is"] in kinds:
            return message


def analyse(number, text):
    article = wire.article_to_json(Article(text))
    return {"do": "analyse", "number": number, "first": 0, "article": article}


def test_a_request_it_stumbles_over_does_not_end_it(worker):
    ask(worker, {"do": "analyse", "number": 1, "first": 0, "article": {}})
    failed = answer(worker, "failed", "found")
    assert (failed["is"], failed["number"]) == ("failed", 1)
    assert "stumbled" in failed["sentence"]
    ask(worker, analyse(2, "Kofi Annan lived in Accra."))
    assert answer(worker, "failed", "found")["complete"]


def test_it_gives_signs_of_life_while_it_has_nothing_to_do(worker):
    answer(worker, "ready")
    assert answer(worker, "alive")


def test_it_ends_when_there_can_be_no_more_requests(worker):
    answer(worker, "ready")
    worker.stdin.close()
    assert worker.wait(timeout=30) == 0


def test_it_imports_no_textual():
    script = (
        "import sys; from newsview.analyst import worker\n"
        "worker._spare_imports(); import newsview.nlp.analyser\n"
        "assert 'textual' not in sys.modules and 'rich' not in sys.modules, 'the screen is in the worker'\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_what_libraries_print_stays_out_of_the_protocol():
    script = (
        "import os; from newsview.analyst import worker; stream = worker._claim_standard_output()\n"
        "print('noise', flush=True); os.system('echo noise'); worker.Outbox(stream).say({'is': 'alive'})\n"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)
    assert done.stdout == b'{"is":"alive"}\n'
    assert done.stderr.count(b"noise") == 2


def test_spacy_works_without_its_command_line():
    """Guards the stand-in for ``spacy.cli`` against a spaCy that needs, or brings in, more than it did."""
    script = (
        "import sys; from newsview.analyst import worker; worker._spare_imports()\n"
        "import spacy; from newsview.nlp import find_model; nlp = spacy.load(find_model().name)\n"
        "assert [ent.text for ent in nlp('Angela Merkel was here.').ents] == ['Angela Merkel']\n"
        "heavy = {'requests', 'httpx', 'weasel', 'jinja2', 'typer', 'torch'} & {k for k, v in sys.modules.items() if v}\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
