"""Handing the article to an editor, a browser or a command."""

import asyncio
import sys

import pytest
from msgspec.structs import replace

from newsview.app import NewsviewApp
from newsview.app.boxes.textscreen import TextScreen
from newsview.app.plain import lines
from newsview.app.programs import ProgramError, browser, editor, pipe
from newsview.model import Article

from .conftest import ARTICLE, FakeAnalyst, at, pilot_of

PYTHON = f"'{sys.executable}' -c"
COPY = "import sys; sys.stdout.write(sys.stdin.read())"


def notes(app):
    return [note.message for note in app._notifications]


async def until(pilot, condition):
    for _ in range(300):
        if condition():
            return
        await pilot.pause(0.02)
    raise AssertionError("it never came to that")


async def piped(pilot, command):
    """Type a command for a pipe and wait for what comes of it; what is shown."""
    await pilot.press("vertical_line")
    pilot.app.screen.query_one("#pipe Input").value = command
    await pilot.press("enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, TextScreen) or notes(pilot.app))
    screen = pilot.app.screen
    return screen._text.plain if isinstance(screen, TextScreen) else None


# An editor


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("nano", ["nano", "+5", "/a.txt"]),
        ("vim -u NONE", ["vim", "-u", "NONE", "+5", "/a.txt"]),
        ("'/opt/my editors/nvim'", ["/opt/my editors/nvim", "+5", "/a.txt"]),
        ("code -n", ["code", "-n", "--wait", "--goto", "/a.txt:5"]),
        ("subl --wait", ["subl", "--wait", "/a.txt:5"]),
        ("ed-of-my-own", ["ed-of-my-own", "/a.txt"]),
    ],
)
def test_an_editor_is_told_the_line_in_its_own_way(named, expected):
    what = editor.Opened("/a.txt", 5, is_copy=False)
    assert editor.command(what, {"EDITOR": named}) == expected
    assert editor.command(what, {"EDITOR": "x", "VISUAL": named}) == expected


@pytest.mark.parametrize(
    ("environ", "words"), [({"PATH": "/nowhere"}, "set VISUAL or EDITOR"), ({"EDITOR": "'"}, "no command")]
)
def test_without_an_editor_a_sentence_says_so(environ, words):
    with pytest.raises(ProgramError, match=words):
        editor.command(editor.Opened("/a.txt", 5, is_copy=False), environ)


def test_where_none_is_named_a_common_editor_stands_in(tmp_path):
    for name in ("vi", "nano"):
        (tmp_path / name).touch(mode=0o755)
    found = editor.command(editor.Opened("/a.txt", 5, is_copy=False), {"PATH": str(tmp_path), "EDITOR": " "})
    assert found == ["nano", "+5", "/a.txt"]


def test_a_text_file_is_opened_itself_at_the_line_one_reads(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("one\n\ntwo\n\nthree\n")
    article = Article(file.read_text(), source=str(file))
    assert editor.opened(article, article.text.index("two") + 1) == editor.Opened(file, 3, is_copy=False)


def test_a_page_is_opened_itself_where_the_words_stand(tmp_path):
    file = tmp_path / "a.html"
    file.write_text("<title>x</title>\n<p>The\nfirst <b>one</b>.</p>\n\n<p>The second\nparagraph.</p>\n")
    article = Article("The first one.\n\nThe second paragraph.", source=str(file), media_type="text/html")
    assert editor.opened(article, 20) == editor.Opened(file, 5, is_copy=False)


@pytest.mark.parametrize(
    "article", [Article("a\n\nb é", source=None), Article("a\n\nb é", source="https://x.org/a")]
)
def test_what_is_no_text_file_is_opened_as_a_private_copy(article):
    what = editor.opened(article, 3)
    assert what.is_copy
    assert what.line == 3
    assert what.path.read_text(encoding="utf-8") == article.text
    assert what.path.parent.stat().st_mode & 0o077 == 0


async def test_where_there_is_no_terminal_to_lend_a_sentence_says_so(analysed, monkeypatch):
    monkeypatch.setenv("EDITOR", "true")
    async with pilot_of(analysed) as pilot:
        await pilot.press("e")
        await pilot.pause()
        assert "not in a terminal" in notes(analysed)[0]


# A browser


def test_only_addresses_of_the_web_and_pages_on_this_machine_go_to_a_browser(tmp_path):
    page = tmp_path / "a b.html"
    page.write_text("x")
    assert browser.address_of(Article("x", source="https://x.org/?a=1")) == "https://x.org/?a=1"
    assert browser.address_of(Article("x", source=str(page), media_type="text/html")) == page.as_uri()


@pytest.mark.parametrize(
    "source",
    ["javascript:alert(1)", "file:///etc/passwd", "ftp://x.org/a", "https://x.org/\x1b]0;x\x07", None],
)
def test_anything_else_is_refused_in_a_sentence(source):
    with pytest.raises(ProgramError) as error:
        browser.address_of(Article("x", source=source, media_type="text/html"))
    assert str(error.value).isprintable()


def test_at_another_machine_the_address_is_said_and_nothing_opened():
    with pytest.raises(ProgramError, match=r"another machine than yours.*https://x.org"):
        browser.in_terminal("https://x.org", {"SSH_CONNECTION": "1"})


def test_a_browser_of_the_terminal_is_known_as_one(monkeypatch):
    monkeypatch.setattr(browser.webbrowser, "get", lambda: browser.webbrowser.GenericBrowser(["lynx", "%s"]))
    assert browser.in_terminal("https://x.org", {}) == ["lynx", "https://x.org"]


async def test_a_browser_that_is_not_there_is_said(analysed, monkeypatch):
    def none():
        raise browser.webbrowser.Error

    monkeypatch.setattr(browser.webbrowser, "get", none)
    monkeypatch.delenv("SSH_CONNECTION", raising=False)
    app = NewsviewApp(replace(ARTICLE, source="https://x.org/[b]"), FakeAnalyst())
    async with pilot_of(app) as pilot:
        await pilot.press("O")
        await until(pilot, lambda: any("no browser here" in note for note in notes(app)))


# A command


async def test_a_command_gets_the_article_and_what_it_prints_is_shown(analysed):
    async with pilot_of(analysed) as pilot:
        assert await piped(pilot, f'{PYTHON} "{COPY}"') == ARTICLE.text
        await pilot.press("escape")
        assert not analysed.screen.is_box_open


async def test_a_command_gets_the_selected_quote_or_all_of_a_speaker(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("4")
        words = "This bridge belongs to everyone who waited for it, We will not close it again.\n"
        assert await piped(pilot, f'{PYTHON} "{COPY}"') == words
        await pilot.press("escape", "1", "down")
        assert (await piped(pilot, f'{PYTHON} "{COPY}"')).count("\n") == 2


async def test_a_command_gets_the_selected_text(analysed):
    async with pilot_of(analysed) as pilot:
        analysed.screen.article.select(at("Ferry Union"))
        assert await piped(pilot, f'{PYTHON} "{COPY}"') == "Ferry Union\n"


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("no-such-program-[x]", "There is no program called no-such-program-[x]."),
        ("a | b", "sh -c"),
        ("'", "no command line"),
        (f'{PYTHON} "import sys; sys.exit(3)"', "status 3"),
        (f'{PYTHON} ""', "says nothing"),
    ],
)
async def test_what_goes_wrong_is_a_sentence(analysed, command, words):
    async with pilot_of(analysed) as pilot:
        assert await piped(pilot, command) is None
        assert words in notes(analysed)[-1]


async def test_escape_calls_a_command_off(analysed, tmp_path):
    async with pilot_of(analysed) as pilot:
        await pilot.press("vertical_line")
        analysed.screen.query_one("#pipe Input").value = f'{PYTHON} "import time; time.sleep(600)"'
        await pilot.press("enter")
        await until(pilot, lambda: analysed.screen.query("Running"))
        await pilot.press("escape")
        await until(pilot, lambda: not analysed.screen.query("Running"))
        assert not analysed.screen.is_box_open
        await pilot.press("1")
        assert analysed.screen.state.selection.id == "ada"


async def test_a_command_that_takes_too_long_or_says_too_much_is_ended(monkeypatch):
    endless = [sys.executable, "-c", "while True: print('x' * 1000)"]
    said = await pipe.run(endless, "")
    assert len(said.text) <= pipe.MOST
    assert "the rest is left out" in said.fault
    monkeypatch.setattr(pipe, "SECONDS", 0.2)
    said = await pipe.run([sys.executable, "-c", "import time; time.sleep(600)"], "")
    assert "was ended" in said.fault


async def test_a_command_that_does_not_read_gets_no_more_than_it_takes():
    said = await asyncio.wait_for(pipe.run([sys.executable, "-c", "print(1)"], "x" * 3_000_000), 20)
    assert said.text == "1\n"


def test_what_a_command_prints_cannot_hurt_the_screen():
    hostile = "\x1b[31mred\x1b[0m\x1b]0;title\x07 a\tb\x00\u202e\x9b2Jx\r\nnext"
    assert lines(hostile) == "red a   b  2Jx\nnext"


async def test_hostile_output_is_shown_as_text(analysed):
    async with pilot_of(analysed) as pilot:
        shown = await piped(pilot, f"{PYTHON} \"print('[/b] [red]x', chr(27) + '[2J')\"")
        assert shown.startswith("[/b] [red]x")
        await pilot.pause()
        assert "\x1b" not in shown
