"""Copying says what is known of it, and nothing more."""

import os
import stat
import threading

import pytest

from newsview.app import NewsviewApp
from newsview.app.programs import clipboard
from newsview.app.programs.clipboard import copy_natively, kept, kept_file
from newsview.app.state.citation import copied, passage
from newsview.app.state.lookup import Lookup
from newsview.app.state.selection import QuoteSelected
from newsview.app.state.state import State
from newsview.model import Article, Block, Span

from .conftest import ANALYSIS, ARTICLE, FakeAnalyst, at, pilot_of

WORDS = "This bridge belongs to everyone who waited for it, … We will not close it again."


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Puts a program of this name on the path; what it is given arrives in a file."""

    def put(name, body='cat > "$TAKEN"'):
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return tmp_path / "taken"

    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin{os.pathsep}/usr/bin")
    monkeypatch.setenv("TAKEN", str(tmp_path / "taken"))
    monkeypatch.setenv("DISPLAY", ":99")
    for name in ("SSH_CONNECTION", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(clipboard, "PROGRAMS", (("xclip", "-selection", "clipboard"),))
    return put


def test_a_program_of_this_machine_takes_the_words(program):
    taken = program("xclip")
    assert copy_natively("é “words”")
    assert taken.read_text(encoding="utf-8") == "é “words”"


@pytest.mark.parametrize("body", ["exit 1", "sleep 600"])
def test_a_program_that_fails_or_does_not_answer_has_taken_nothing(program, monkeypatch, body):
    monkeypatch.setattr(clipboard, "SECONDS", 0.2)
    program("xclip", body)
    assert not copy_natively("words")


def test_over_ssh_no_program_of_this_machine_is_asked(program, monkeypatch):
    taken = program("xclip")
    monkeypatch.setenv("SSH_CONNECTION", "here there")
    assert not copy_natively("words")
    assert not taken.exists()


def test_a_tmux_takes_the_words_where_there_is_one(program, monkeypatch):
    taken = program("tmux")
    monkeypatch.delenv("TMUX", raising=False)
    assert not clipboard.copy_to_tmux("words")
    monkeypatch.setenv("TMUX", "/tmp/tmux/default,1,0")
    assert clipboard.copy_to_tmux("é “words”")
    assert taken.read_text(encoding="utf-8") == "é “words”"
    program("tmux", "exit 1")  # one that is too old to ask its terminal
    assert not clipboard.copy_to_tmux("words")


def test_words_that_only_the_terminal_was_asked_to_take_stand_in_a_private_file():
    sentence = kept("a\nb")
    assert "does not tell whether it did" in sentence
    assert str(kept_file()) in sentence
    assert kept_file().read_text() == "a\nb"
    assert kept_file().stat().st_mode & 0o077 == 0


def test_where_no_file_can_be_written_that_is_said_too(monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv("NEWSVIEW_STATE_DIR", str(tmp_path / "file"))
    assert "could not be kept in a file either" in kept("words")


def spanning(first, last):
    return Span(at(first).start, at(last).end)


def test_paragraphs_stay_apart_and_lines_of_one_do_not():
    text = "One line\nand the next,\u00a05\u202f000 \t words.\n\nAnother para\u00adgraph."
    blocks = (Block(Span(0, text.index("\n\n"))), Block(Span(text.index("Another"), len(text))))
    article = Article(text, marked_blocks=blocks)
    whole = "One line and the next,\u00a05\u202f000 \t words.\n\nAnother paragraph."
    assert passage(article, Span(0, len(text))) == whole
    assert passage(article, Span(4, len(text) - 11)) == whole[4:-11]


def test_what_stands_between_two_parts_of_a_quote_leaves_a_sign():
    state = State(ARTICLE, Lookup(ARTICLE, ANALYSIS), selection=QuoteSelected("bridge"))
    assert copied(state) == WORDS


async def test_selected_words_are_copied_with_where_they_stand(analysed):
    async with pilot_of(analysed) as pilot:
        analysed.screen.article.select(spanning("José Ferreira", "Ferry Union"))
        await pilot.press("Y")
        assert analysed.clipboard == (
            "José Ferreira, who leads the Ferry Union\n"
            "— “Bridge opens [at last]”, 2026-05-04, bridge.txt, paragraph 3"
        )


@pytest.mark.parametrize("key", ["y", "ctrl+c"])
async def test_lines_that_were_broken_by_hand_are_copied_as_one(key):
    text = (
        "The bridge over the Arden was opened by the mayor of Kelm\n"
        "on a cold and windy Monday, after eleven years in which it\n"
        "had been announced, begun, given up and begun once more by\n"
        "people who had long ceased to believe in it.\n"
    )
    app = NewsviewApp(Article(text), FakeAnalyst())
    async with pilot_of(app) as pilot:
        app.screen.article.select(Span(text.index("opened"), text.index("cold") + 4))
        await pilot.press(key)
        assert app.clipboard == "opened by the mayor of Kelm on a cold"


async def test_a_copy_that_nobody_confirms_is_not_called_one(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("]", "y")
        for _ in range(200):
            if analysed._notifications:
                break
            await pilot.pause(0.02)
        (note,) = analysed._notifications
        assert note.title == "Copied, perhaps"
        assert kept_file().read_text() == WORDS


async def test_keys_work_on_while_a_program_does_not_answer(analysed, monkeypatch):
    answer = threading.Event()
    monkeypatch.setattr(type(analysed), "is_headless", False)
    monkeypatch.setattr(clipboard, "copy_natively", lambda text: answer.wait(60))
    async with pilot_of(analysed) as pilot:
        await pilot.press("]", "y", "1")
        assert analysed.screen.state.selection.id == "ada"
        assert not analysed._notifications
        answer.set()
        for _ in range(200):
            if analysed._notifications:
                break
            await pilot.pause(0.02)
        assert [(note.title, note.message) for note in analysed._notifications] == [("Copied", WORDS)]
