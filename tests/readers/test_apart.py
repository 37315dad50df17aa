"""Reading in a process of its own gives what reading gives, and can be called off."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress

import pytest

from newsview.model import Article, Block, BlockKind, Span
from newsview.readers import Entry, Listing, ReadError, opened
from newsview.readers.apart import Interrupted, ReadingApart
from newsview.readers.limits import Limits
from newsview.readers.packing import pack, pack_request, unpack, unpack_request
from tests.readers.make import Set, pdf
from tests.readers.server import serving

HTML = "<html><title>T</title><body><article><h1>A title</h1><p>{}</p></article></body></html>"


@pytest.fixture(scope="module")
def apart():
    reading = ReadingApart()
    yield reading
    reading.close()


def test_what_is_read_apart_is_what_is_read_here(apart, put):
    page = put(
        "page.html", HTML.format("The mayor opened the bridge, and everybody was there to see it. " * 20)
    )
    assert apart.read(page) == opened(page)
    assert apart.read(put("odd.txt", "“Näïve” \ud83d\ude00 ".encode("utf-8", "surrogatepass"))).text


def test_a_fault_is_the_same_sentence_and_the_next_source_is_read(apart, put):
    with pytest.raises(ReadError) as here:
        opened("/no/such/file.txt")
    with pytest.raises(ReadError) as there:
        apart.read("/no/such/file.txt")
    assert str(there.value) == str(here.value)
    assert apart.read(put("a.txt", "Some words.")).text == "Some words."


@pytest.mark.parametrize(
    "found",
    [
        Article(
            "A title\n\nb",
            title="t",
            marked_blocks=(Block(Span(0, 7), BlockKind.HEADING), Block(Span(9, 10))),
        ),
        Article("a", source="\udcff.txt", language="fr", author="x", date="2026-01-01", publication="p"),
        Listing("s", None, (Entry("one", source="http://a.example/"), Entry("two", content="<p>x</p>"))),
    ],
)
def test_whatever_is_found_survives_the_way(found):
    assert unpack(pack(found)) == found


def test_a_request_and_a_fault_survive_the_way():
    asked = Entry("one", content="<p>words</p>"), Limits(size=5, private_network=True)
    assert unpack_request(pack_request(*asked)) == asked
    fault = unpack(pack(ReadError("s", "it is gone", passing=True)))
    assert isinstance(fault, ReadError)
    assert (str(fault), fault.passing) == ("Cannot read s: it is gone.", True)


@pytest.mark.skipif(os.name != "posix", reason="named pipes are a POSIX thing")
def test_reading_that_is_called_off_ends_and_the_next_is_read(put, tmp_path):
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    reading = ReadingApart()
    ended = threading.Event()

    def read():
        try:
            reading.read(str(pipe))
        except Interrupted:
            ended.set()

    thread = threading.Thread(target=read)
    thread.start()
    while reading._process is None:
        thread.join(0.01)
    reading.call_off()
    thread.join(30)
    assert ended.is_set()
    assert reading.read(put("a.txt", "Some words.")).text == "Some words."
    process = reading._process
    reading.close()
    assert process.poll() is not None


def test_a_library_that_is_busy_is_called_off_too_and_the_next_is_read(put):
    # No word twice: PDFium leaves out what lies over its like, and would be done in a tenth of a second.
    page = [Set(f"words{n}", 72 + n % 400, 10 + n % 800) for n in range(60_000)]
    busy = put("busy.pdf", pdf(*[page] * 5))
    reading = ReadingApart()
    reading.read(put("a.pdf", pdf([Set("The library is loaded.")])))
    ended = threading.Event()

    def read():
        with suppress(Interrupted):
            reading.read(busy)
            return
        ended.set()

    thread = threading.Thread(target=read)
    thread.start()
    while not reading._turn.locked():
        time.sleep(0.01)
    time.sleep(0.1)
    reading.call_off()
    thread.join(30)
    assert ended.is_set()
    assert reading.read(put("b.pdf", pdf([Set("Some words.")]))).text == "Some words."
    reading.close()


def test_the_process_goes_with_newsview_in_the_middle_of_a_source():
    with serving(lambda connection, _: connection.recv(1)) as (address, requests):
        command = [sys.executable, "-P", "-m", "newsview.readers.serving"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            asked = pack_request(address, Limits(seconds=600, private_network=True))
            process.stdin.write(json.dumps(asked).encode() + b"\n")
            process.stdin.flush()
            while not requests:
                assert process.poll() is None
                time.sleep(0.01)
            process.stdin.close()
            assert process.wait(timeout=30) == 0


def test_the_system_ends_it_where_nobody_is_left_to_call_it_off():
    script = (
        "from newsview.readers import Limits, serving\n"
        "serving.CPU_GRACE = 0; serving._bound_time(Limits(seconds=0))\n"
        "while True: pass\n"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == -signal.SIGXCPU


def test_a_source_that_keeps_it_busy_for_too_long_is_given_up(tmp_path):
    reading = ReadingApart(Limits(seconds=0.0), grace=0.01)
    with pytest.raises(ReadError, match="took longer"):
        reading.read(str(tmp_path / "a.txt"))
    reading.close()
