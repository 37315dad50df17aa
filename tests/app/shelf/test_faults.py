"""Whatever is wrong with a source, the app says so, stays what it is, and tries again when asked."""

from __future__ import annotations

import os

import pytest

from newsview.app import NewsviewApp
from newsview.app.shelf.shelf import Status
from newsview.model import Article
from newsview.readers import Limits
from tests.app.conftest import pilot_of, until
from tests.app.shelf.test_turning import InstantAnalyst, listing_is_open, shown
from tests.readers.make import WORDS
from tests.readers.server import response, serving

CIRCLE = [response(status="302 Found", Location=target) for target in ("/b", "/a")]

FAULTS = [
    ([response(b"x", "503 Unavailable")], "the server is in trouble"),
    ([response(b"x", "404 Not Found")], "there is no such page (status 404)"),
    ([response(b"x", Content_Type="image/png")], "no article but image/png"),
    (CIRCLE, "its redirects lead round in a circle"),
    ([b"SSH-2.0-OpenSSH_9\r\n"], "does not speak HTTP"),
    ([lambda connection, _: connection.recv(1)], "no complete answer came within 1 seconds"),
]
"""What a server answers, request by request, and what is said of it."""


def words_on(screen):
    return str(screen.query_one("Static").content)


async def test_each_failure_of_an_address_is_told_and_tried_again_by_a_key():
    """The real reading process and a real server, which fails in every way before it answers."""
    answers = [answer for given, _ in FAULTS for answer in given]
    with serving(*answers, response(WORDS.encode())) as (address, _):
        limits = Limits(seconds=1, private_network=True)
        app = NewsviewApp(None, InstantAnalyst(), named=[f"{address}/a"], limits=limits)
        async with pilot_of(app) as pilot:
            for _, words in FAULTS:
                await until(pilot, lambda words=words: any(words in fault for fault in app.shelf.faults))
                assert words in words_on(app.screen)
                await pilot.press("r")
            await until(pilot, lambda: shown(app) == WORDS[:17])
            assert not app.shelf.faults


async def test_an_address_that_fails_for_now_leaves_the_article_and_can_be_picked_again():
    here = Article("Here is an article.", source="here.txt")
    with serving(response(b"x", "503 Unavailable"), response(WORDS.encode())) as (address, _):
        limits = Limits(seconds=5, private_network=True)
        app = NewsviewApp(here, InstantAnalyst(), named=[here, address], limits=limits)
        async with pilot_of(app) as pilot:
            await until(pilot, lambda: app.shelf.items[1].status is Status.FAILED)
            assert shown(app) == here.text[:17]
            await pilot.press("L")
            await until(pilot, lambda: listing_is_open(app))
            await pilot.press(*"127", "enter")
            await until(pilot, lambda: shown(app) == WORDS[:17])


@pytest.mark.skipif(os.name != "posix", reason="named pipes are a POSIX thing")
async def test_a_reading_process_that_is_killed_is_told_and_the_next_try_works(tmp_path):
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    app = NewsviewApp(None, InstantAnalyst(), named=[str(pipe)])
    async with pilot_of(app) as pilot:
        await until(pilot, lambda: app.reader._process is not None)
        app.reader._process.kill()
        await until(pilot, lambda: app.shelf.faults)
        assert "reading it ended unexpectedly" in words_on(app.screen)
        pipe.unlink()
        pipe.write_text("It is a file now.")
        await pilot.press("r")
        await until(pilot, lambda: shown(app) == "It is a file now.")


@pytest.mark.skipif(os.name != "posix", reason="such names are a POSIX thing")
async def test_the_name_of_a_file_steers_no_terminal(tmp_path):
    name = os.fsdecode(b"\xff\x1b]0;owned\x07\x1b[31m\xe2\x80\xae[b]bidi\nnew.txt")
    (tmp_path / name).write_text("Read it all the same.")
    missing = str(tmp_path / "missing\x1b[5m.txt")
    app = NewsviewApp(None, InstantAnalyst(), named=[str(tmp_path / name), missing])
    async with pilot_of(app) as pilot:
        await until(pilot, lambda: shown(app) == "Read it all the s")
        await until(pilot, lambda: app.shelf.items[1].status is Status.FAILED)
        await pilot.press("L")
        await until(pilot, lambda: listing_is_open(app))
        await pilot.pause()
        lines = [strip.text for strip in app.screen._compositor.render_strips()]
    assert "[b]bidi" in "".join(lines)
    assert all(line.isprintable() and "\u202e" not in line for line in lines)
