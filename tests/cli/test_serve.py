"""The reading screen in a browser: what a page shows, who may have one, and that nothing is left of it."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from aiohttp import ClientSession, WSServerHandshakeError

from newsview.cli.arguments import open_parser, serve_parser, words_for
from newsview.cli.options import Options
from tests.cli.served import Served

posix = pytest.mark.skipif(os.name != "posix", reason="processes are looked for in /proc")

WORDS = "Kofi Annan renewed his vow in Accra."


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(f"{WORDS}\n")
    return path


@pytest.fixture
def serve(tmp_path):
    servers = []

    def start(*arguments):
        servers.append(Served(*arguments, cwd=tmp_path))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """A server for all who leave it running."""
    folder = tmp_path_factory.mktemp("served")
    (folder / "a.txt").write_text(f"{WORDS}\n")
    server = Served("a.txt", cwd=folder)
    yield server
    server.close()


def shows(*words):
    return lambda page: all(word in page.text for word in words)


async def wait_until_gone(pids):
    async with asyncio.timeout(30):
        while any(map(is_running, pids)):  # noqa: ASYNC110 - other processes set no event
            await asyncio.sleep(0.05)


def is_running(pid):
    return Path(f"/proc/{pid}").exists()


@posix
async def test_a_page_shows_the_screen_takes_keys_and_ends_with_it(served):
    async with served.page() as page:
        await page.wait_until(shows(WORDS, "1 person"))
        before = page.looks("Kofi Annan")
        await page.press("1")
        await page.wait_until(lambda page: page.looks("Kofi Annan") != before)
        processes = served.descendants()
        assert processes
        await page.press("q")
        await page.wait_for_the_end()
    await wait_until_gone(processes)


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
async def test_nothing_is_left_when_it_ends_with_a_page_open(serve, article, number):
    server = serve(article)
    async with server.page() as page:
        await page.wait_until(shows(WORDS))
        processes = server.descendants()
        assert processes
        # Like a browser that hangs, nobody hears the page's farewell.
        status, complaints = await asyncio.to_thread(server.end, number)
    assert (status, complaints) == (0 if number == signal.SIGINT else -number, "")
    await wait_until_gone(processes)


@posix
async def test_closing_a_page_ends_what_it_started(served):
    async with served.page() as page:
        await page.wait_until(shows(WORDS))
        processes = served.descendants()
    await wait_until_gone(processes)


async def test_everything_a_page_names_is_on_this_server(served):
    async with ClientSession() as session:
        answer = await session.get(served.address)
        page = await answer.text()
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self';")
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        named = re.findall(r'(?:src|href)="([^"]*)"|url\("([^"]*)"\)', page)
        places = [place for pair in named for place in pair if place and not place.startswith("data:")]
        assert len(places) >= 5
        assert not [place for place in places if "//" in place]
        for place in places:
            assert (await session.get(served.address + place)).status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "http://127.0.0.1"},
        {"Host": "example.org"},
        {"Host": "example.org:{port}"},
        {"Host": "127.0.0.1:1"},
    ],
)
async def test_another_site_gets_neither_page_nor_socket(served, headers):
    headers = {name: value.format(port=served.port) for name, value in headers.items()}
    async with ClientSession() as session:
        answer = await session.get(served.address, headers=headers)
        assert answer.status == 403
        with pytest.raises(WSServerHandshakeError) as refusal:
            await session.ws_connect(f"{served.address}ws", headers=headers)
        assert refusal.value.status == 403


async def test_who_does_not_know_the_address_gets_nothing(served):
    top = f"http://127.0.0.1:{served.port}"
    async with ClientSession() as session:
        for place in ("/", "/ws", "/static/js/textual.js", "/x/", "/x/ws"):
            assert (await session.get(top + place)).status == 404


@pytest.mark.skipif(sys.platform != "linux", reason="others have no second address of their own by default")
def test_it_listens_at_one_address_of_this_machine_only(served):
    with socket.socket() as elsewhere:
        elsewhere.settimeout(5)
        assert elsewhere.connect_ex(("127.0.0.2", served.port)) != 0


@posix
@pytest.mark.parametrize("name", ["serve", "-m $(touch pwned)' \"`id`; %PATH% & é\n.txt"])
async def test_a_file_s_name_is_no_command(serve, tmp_path, name):
    (tmp_path / name).write_text(f"{WORDS}\n")
    async with serve("--", name).page() as page:
        await page.wait_until(shows(WORDS))
    assert {path.name for path in tmp_path.iterdir()} == {name, ".own"}


def test_it_serves_at_the_port_that_is_named_unless_that_is_taken(newsview, serve, article):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = newsview("serve", "--port", port, article)
    assert done.returncode == 1
    assert f"Port {port} cannot be served" in done.stderr
    assert "--port" in done.stderr
    assert serve("--port", port, article).port == port


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (["missing.txt"], 1, "missing.txt: there is no such file"),
        (["-"], 2, "standard input can be read only once"),
        (["--port", "70000"], 2, "'70000' is no port"),
        (["--port", "-1"], 2, "no port"),
        (["--model", "no_such_model"], 1, "no_such_model"),
    ],
)
def test_what_cannot_be_served_is_said_at_once(newsview, arguments, status, sentence):
    done = newsview("serve", *arguments)
    assert done.returncode == status
    assert sentence in done.stderr
    assert done.stdout == ""


def test_without_the_extra_it_says_how_to_install_it(tmp_path):
    script = "import sys; sys.modules['textual_serve'] = None; from newsview.cli import main; sys.exit(main(['serve']))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "uv tool install '.[web]'" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_page_is_asked_for_all_that_the_server_was():
    words = [
        "--model=-m",
        "--no-cache",
        "--max-size=5M",
        "--allow-private",
        "--",
        "analyze",
        "-x",
        "a b",
    ]
    wanted = vars(open_parser().parse_args(words))
    passed = vars(open_parser().parse_args(words_for(serve_parser().parse_args(words))))
    assert passed == wanted
    assert all(passed.values()), "every option is tried here"
    assert wanted.keys() == vars(Options([])).keys()
    nothing = open_parser().parse_args([])
    assert vars(nothing) == vars(Options([]))
    assert vars(open_parser().parse_args(words_for(serve_parser().parse_args([])))) == vars(nothing)
