"""The real command in a real terminal, from launch to quit."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import sys
import time
from pathlib import Path

import pytest

from newsview.cli.last import sample
from tests.cli.terminal import Terminal

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a pseudo-terminal is a POSIX thing")


@pytest.fixture
def open_in_terminal(tmp_path):
    terminals = []

    def open_one(*arguments, **options):
        terminals.append(Terminal(*arguments, cwd=tmp_path, **options))
        return terminals[-1]

    yield open_one
    for terminal in terminals:
        terminal.close()


def shows(*words):
    return lambda terminal: all(word in terminal.text for word in words)


def gone(pids):
    return not any(Path(f"/proc/{pid}").exists() for pid in pids)


def state_of(pid):
    """The letter that stands for what a process does: T is stopped."""
    return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]


def wait_until(condition, seconds=30):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never came true"
        time.sleep(0.05)


def test_from_launch_to_quit(open_in_terminal):
    terminal = open_in_terminal(sample())
    terminal.wait_until(shows("Prime Minister Hun Sen renewed his vow"))
    workers = terminal.children()
    assert len(terminal.workers()) == 1
    terminal.wait_until(shows("3 people", "Ou Chanrath"))
    before = terminal.looks("Hun Sen")
    terminal.press("1")
    terminal.wait_until(lambda terminal: terminal.looks("Hun Sen") != before)
    terminal.press("q")
    assert terminal.status() == 0
    assert terminal.is_restored()
    assert gone(workers)
    modules = json.loads(terminal.modules_file.read_text())
    assert "textual" in modules
    assert not {"spacy", "thinc", "numpy"} & set(modules)


def test_an_article_opened_before_is_complete_without_a_worker(open_in_terminal, tmp_path):
    (tmp_path / "a.txt").write_text("Kofi Annan lived in Accra.\n")
    first = open_in_terminal("a.txt")
    first.wait_until(shows("1 person", "Accra"))
    first.press("q")
    assert first.status() == 0
    again = open_in_terminal()  # the article opened last
    again.wait_until(shows("Kofi Annan lived", "1 person"))
    assert again.workers() == []
    again.press("q")
    assert again.status() == 0


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_asked_to_leave_it_puts_the_terminal_back(open_in_terminal, number, status):
    terminal = open_in_terminal(sample())
    terminal.wait_until(shows("renewed his vow"))
    workers = terminal.children()
    terminal.kill(number)
    assert terminal.status() == status
    assert terminal.is_restored()
    assert gone(workers)


def test_no_process_is_left_when_the_terminal_is_closed(open_in_terminal):
    terminal = open_in_terminal(sample())
    terminal.wait_until(shows("renewed his vow"))
    processes = [terminal.pid, *terminal.children()]
    terminal.hang_up()
    wait_until(lambda: terminal.has_ended() and gone(processes))


def test_no_process_is_left_when_it_is_killed(open_in_terminal):
    terminal = open_in_terminal(sample())
    terminal.wait_until(shows("renewed his vow"))
    workers = terminal.children()
    terminal.kill(signal.SIGKILL)
    terminal.status()
    wait_until(lambda: gone(workers))


@pytest.mark.parametrize(
    "end", [lambda one: one.kill(signal.SIGKILL), Terminal.hang_up], ids=["killed", "closed"]
)
def test_no_process_is_left_in_the_middle_of_an_address(open_in_terminal, end):
    with socket.create_server(("127.0.0.1", 0)) as server:
        terminal = open_in_terminal(f"http://127.0.0.1:{server.getsockname()[1]}/", "--allow-private")
        terminal.wait_until(shows("Reading"))
        server.settimeout(60)
        _connection = server.accept()
        processes = [terminal.pid, *terminal.children()]
        assert len(processes) == 3
        end(terminal)
        wait_until(lambda: terminal.has_ended() and gone(processes), seconds=15)


def test_a_key_typed_before_the_screen_is_there_is_not_lost(open_in_terminal):
    terminal = open_in_terminal(sample())
    terminal.press("?")
    terminal.wait_until(shows("One row or line down"))


def test_suspended_it_gives_the_terminal_back_and_resumed_it_is_there_again(open_in_terminal):
    terminal = open_in_terminal(sample(), "--no-cache")
    terminal.wait_until(shows("renewed his vow", "3 people"))
    (worker,) = terminal.workers()
    terminal.press("\x1a")
    terminal.wait_until(lambda terminal: state_of(terminal.pid) == "T" and terminal.is_restored())
    assert state_of(worker) != "T"
    terminal.forget_screen()
    terminal.kill(signal.SIGCONT)
    terminal.wait_until(shows("renewed his vow", "3 people", "Ou Chanrath", "Help"))
    terminal.press("q")
    assert terminal.status() == 0
    assert gone([worker])


def test_a_killed_worker_leaves_the_article_readable_and_is_told(open_in_terminal, tmp_path):
    (tmp_path / "long.txt").write_text("Kofi Annan renewed his vow in Accra.\n\n" * 10_000)
    terminal = open_in_terminal("long.txt", "--no-cache")
    terminal.wait_until(shows("1 person"))
    (worker,) = terminal.workers()
    os.kill(worker, signal.SIGKILL)
    terminal.wait_until(shows("SIGKILL", "! no analysis", "Press r to try again"))
    assert "renewed his vow" in terminal.text
    terminal.press("r")
    terminal.wait_until(lambda terminal: "! no analysis" not in terminal.text and "1 person" in terminal.text)
    assert worker not in terminal.workers()
    terminal.press("q")
    assert terminal.status() == 0


def test_at_first_the_sample_is_opened(open_in_terminal):
    terminal = open_in_terminal()
    terminal.wait_until(shows("Prime Minister Hun Sen renewed his vow"))
    terminal.press("q")
    assert terminal.status() == 0


def test_when_the_last_article_is_gone_that_is_said_and_the_sample_opened(open_in_terminal, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Kofi Annan lived in Accra.\n")
    first = open_in_terminal("a.txt")
    first.wait_until(shows("Kofi Annan"))
    first.press("q")
    first.status()
    path.unlink()
    terminal = open_in_terminal()
    terminal.wait_until(shows("Prime Minister Hun Sen renewed his vow"))
    assert b"a.txt: there is no such file" in terminal.output
    terminal.press("q")
    terminal.status()


def test_a_source_that_cannot_be_read_draws_no_screen(open_in_terminal):
    terminal = open_in_terminal("missing.txt")
    assert terminal.status() == 1
    assert "missing.txt" in terminal.text
    assert b"\x1b[?1049h" not in terminal.output
    assert "textual" not in json.loads(terminal.modules_file.read_text())


def test_a_terminal_that_can_show_no_screen_is_told_of_one_command_that_needs_none(open_in_terminal):
    terminal = open_in_terminal(sample(), term="dumb")
    assert terminal.status() == 2
    assert "newsview analyze" in terminal.text
    assert b"\x1b[" not in terminal.output


def test_sixteen_colours_are_all_that_a_console_gets(open_in_terminal, monkeypatch):
    monkeypatch.delenv("COLORTERM", raising=False)
    terminal = open_in_terminal(sample(), term="linux")
    terminal.wait_until(shows("Prime Minister Hun Sen renewed his vow"))
    terminal.press("q")
    assert terminal.status() == 0
    assert not re.findall(rb"\x1b\[[0-9;]*[34]8;[25];[0-9;]*m", terminal.output)
    assert b"40m" in terminal.output  # its background, whatever the terminal's own


def test_several_sources_are_a_key_apart_and_what_fails_is_said(open_in_terminal, tmp_path):
    (tmp_path / "a.txt").write_text("Kofi Annan lived in Accra.\n")
    (tmp_path / "b.txt").write_text("Ban Ki-moon lived in Seoul.\n")
    terminal = open_in_terminal("missing.txt", "a.txt", "b.txt")
    terminal.wait_until(shows("Kofi Annan lived"))
    terminal.press(">")
    terminal.wait_until(shows("Ban Ki-moon lived"))
    terminal.press("q")
    assert terminal.status() == 1
    assert terminal.output.count(b"missing.txt: there is no such file") == 1
    again = open_in_terminal()  # the article that was open last
    again.wait_until(shows("Ban Ki-moon lived"))
    again.press("q")
    assert again.status() == 0


def test_a_folder_is_a_list_to_pick_from(open_in_terminal, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text("Kofi Annan lived in Accra.\n")
    (folder / "b.txt").write_text("Ban Ki-moon lived in Seoul.\n")
    terminal = open_in_terminal("folder")
    terminal.wait_until(shows("a.txt", "b.txt"))
    terminal.press("\r")
    terminal.wait_until(shows("Kofi Annan lived"))
    terminal.press("q")
    assert terminal.status() == 0


EDITOR = """
import os, signal, sys, termios, tty
open({args!r}, "w").write("\\n".join(sys.argv[1:]))
tty.setraw(0)
sys.stdout.write("\\x1b[?1049h\\x1b[2J\\x1b[?25l\\x1b[31mI am the editor.")
sys.stdout.flush()
os.read(0, 1)
{end}
"""


@pytest.mark.parametrize(
    ("end", "said"),
    [
        ("sys.exit(0)", None),
        ("sys.exit(7)", "ended with status 7"),
        ("os.kill(os.getpid(), signal.SIGKILL)", "ended by signal 9"),
    ],
)
def test_an_editor_gets_the_terminal_and_gives_it_back(open_in_terminal, monkeypatch, tmp_path, end, said):
    script, args = tmp_path / "vim.py", tmp_path / "args"
    script.write_text(EDITOR.format(args=str(args), end=end))
    monkeypatch.setenv("VISUAL", f"'{sys.executable}' '{script}'")
    terminal = open_in_terminal(sample())
    terminal.wait_until(shows("renewed his vow", "3 people"))
    terminal.press("e")
    terminal.wait_until(shows("I am the editor."))
    assert args.read_text().endswith(Path(sample()).name)
    terminal.press("x")
    terminal.wait_until(shows("renewed his vow", "3 people", "Ou Chanrath", "Help"))
    if said:
        terminal.wait_until(shows(said))
    terminal.press("/vow")
    terminal.wait_until(shows("1/"))
    terminal.press("\x1b")
    terminal.wait_until(lambda one: "↑↓ look" not in one.text)
    terminal.press("q")
    assert terminal.status() == 0
    assert terminal.is_restored()
