"""What a shell and its user expect of any command: to stop when asked, to share, to stay at home."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsview.cli.last import sample
from newsview.paths import cache_dir
from tests.cli.terminal import Terminal
from tests.readers.make import WORDS
from tests.readers.server import response, serving
from tests.readers.test_any_bytes import SOUND

ANALYZE = [sys.executable, "-m", "newsview", "analyze"]


def children(pid):
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_it_stops_when_asked_and_leaves_nothing_behind(tmp_path, number, status):
    (tmp_path / "long.txt").write_text("Kofi Annan lived in Accra.\n\n" * 50_000)
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([*ANALYZE, "-o", "out", "long.txt"], cwd=tmp_path, **pipes) as newsview:
        deadline = time.monotonic() + 30
        while not (workers := children(newsview.pid)):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        newsview.send_signal(number)
        # Interrupted inside an ``exec``, such as dataclasses do, Python itself passes the signal on at its end.
        assert newsview.wait(timeout=30) in (status, -number)
        assert newsview.stderr.read() == b""
    assert not any(Path(f"/proc/{worker}").exists() for worker in workers)
    assert list((tmp_path / "out").iterdir()) == []


def test_nohup_keeps_it_going():
    script = (
        "import signal, sys; signal.signal(signal.SIGHUP, signal.SIG_IGN)\n"
        "from newsview.cli import leaving\n"
        "with leaving.when_asked(): signal.raise_signal(signal.SIGHUP)\n"
        "print('still here')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)
    assert done.stdout == b"still here\n"


def test_two_at_once_share_the_cache(tmp_path):
    (tmp_path / "a.txt").write_text("Kofi Annan lived in Accra.")
    both = [subprocess.Popen([*ANALYZE, "a.txt"], cwd=tmp_path, stdout=subprocess.PIPE) for _ in range(2)]
    first, second = (newsview.communicate(timeout=60)[0] for newsview in both)
    assert first == second
    assert [newsview.returncode for newsview in both] == [0, 0]
    names = [path.name for path in cache_dir().rglob("*") if path.is_file()]
    assert len([name for name in names if name.endswith(".jsonl.gz")]) == 1
    assert not any(name.startswith(".") for name in names)  # drafts are put in place or taken away


@pytest.fixture
def calls(tmp_path, monkeypatch):
    """A file in which every Python process started from now on notes its attempts to reach a network."""
    notes = tmp_path / "calls"
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    (hooks / "sitecustomize.py").write_text(
        "import sys\n"
        "def note(event, arguments):\n"
        "    if event in ('socket.connect', 'socket.getaddrinfo', 'socket.sendto'):\n"
        f"        with open({str(notes)!r}, 'a') as file: file.write(f'{{event}} {{arguments}}\\n')\n"
        "sys.addaudithook(note)\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(hooks))
    return notes


def test_the_notes_would_tell(calls):
    script = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))"
    subprocess.run([sys.executable, "-c", script], check=True)
    assert "socket.connect" in calls.read_text()


def test_only_the_address_that_was_named_is_asked_by_any_process(calls, tmp_path, monkeypatch):
    (tmp_path / "a.docx").write_bytes(SOUND["a.docx"])
    page = f'<p>{WORDS}</p><img src="http://127.0.0.1:9/x"><link rel=stylesheet href="http://127.0.0.1:9/y">'
    with serving(response(page.encode(), Content_Type="text/html")) as (address, requests):
        command = [*ANALYZE, "--no-cache", "--allow-private", "-o", "out", "a.docx", f"{address}/page"]
        subprocess.run(command, check=True, cwd=tmp_path)
    assert len(requests) == 1
    port = address.rpartition(":")[2]
    asked = calls.read_text().splitlines()
    assert asked
    assert all("127.0.0.1" in call and port in call for call in asked), asked


def test_nothing_of_it_reaches_for_a_network(calls, tmp_path):
    subprocess.run([*ANALYZE, "--no-cache", "-o", str(tmp_path / "out"), sample()], check=True)
    terminal = Terminal(sample(), "--no-cache", cwd=tmp_path)
    terminal.wait_until(lambda terminal: "Ou Chanrath" in terminal.text and "3 people" in terminal.text)
    terminal.press("q")
    assert terminal.status() == 0
    assert not calls.exists()
