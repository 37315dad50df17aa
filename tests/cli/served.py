"""``newsview serve`` in a process of its own, and a browser's side of a page, with a screen to look at."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pyte
from aiohttp import ClientSession, WSMsgType

SECONDS = 60


class Served:
    """The server, from the line that says where it is."""

    def __init__(self, *arguments, cwd):
        # A session of its own, so that a test can send what Ctrl+C sends to all that runs in a terminal.
        self._process = subprocess.Popen(
            [sys.executable, "-m", "newsview", "serve", *map(str, arguments)],
            cwd=cwd,
            env=os.environ
            | {f"NEWSVIEW_{name}_DIR": str(cwd / ".own") for name in ("CACHE", "STATE", "CONFIG")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self.told = self._process.stdout.readline()
        self.address = re.search(r"http://\S+", self.told)[0]
        self.port = int(re.search(r":(\d+)/", self.address)[1])

    def descendants(self):
        """Process ids of everything it started, and what that started."""
        return _descendants(self._process.pid)

    def end(self, number=signal.SIGINT):
        """Send it a signal and wait for the end: its exit status and what it complained of."""
        self._process.send_signal(number)
        _, complaints = self._process.communicate(timeout=SECONDS)
        return self._process.returncode, complaints

    def close(self):
        self._process.kill()
        self._process.communicate(timeout=SECONDS)

    @asynccontextmanager
    async def page(self, columns=120, rows=40):
        """A page, as a browser has it."""
        async with ClientSession() as session:
            text = await (await session.get(self.address)).text()
            url = re.search(r'data-session-websocket-url="([^"]+)"', text)[1]
            origin = self.address[: self.address.index("/", 7)]
            asked = f"{url}?width={columns}&height={rows}"
            async with session.ws_connect(asked, headers={"Origin": origin}, max_msg_size=0) as socket:
                yield Page(socket, columns, rows)


class Page:
    """A page's side of the socket."""

    def __init__(self, socket, columns, rows):
        self._socket = socket
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)

    @property
    def text(self):
        return "\n".join(self.screen.display)

    def looks(self, words):
        """Foreground, background and whether in bold of these words, once for each line they are in."""
        places = ((row, line.find(words)) for row, line in enumerate(self.screen.display) if words in line)
        cells = [self.screen.buffer[row][column] for row, column in places]
        return [(cell.fg, cell.bg, cell.bold) for cell in cells]

    async def press(self, keys):
        await self._socket.send_str(json.dumps(["stdin", keys]))

    async def wait_until(self, condition):
        """Take in what comes until ``condition(self)`` holds."""
        async with asyncio.timeout(SECONDS):
            while not condition(self):
                assert await self._take(), f"it ended; the screen:\n{self.text}"

    async def wait_for_the_end(self):
        async with asyncio.timeout(SECONDS):
            while await self._take():
                pass

    async def _take(self):
        message = await self._socket.receive()
        if message.type is WSMsgType.BINARY:
            self._stream.feed(message.data)
        return message.type in {WSMsgType.BINARY, WSMsgType.TEXT}


def _descendants(pid):
    found = []
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in map(int, children.read_text().split()):
            found += [child, *_descendants(child)]
    return found
