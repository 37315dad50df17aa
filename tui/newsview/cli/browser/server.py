"""Serves the reading screen to browsers on this machine, and to nobody else.

A page can do what the reader can: open any file, run any command. So the address holds a secret that other
users of the machine do not know, and what a browser asks for on behalf of another site is refused: such a
site can reach this machine's ports, by a socket or under a name of its own that it lets point here, but it
cannot make the browser lie about ``Host`` and ``Origin``.
"""

from __future__ import annotations

import asyncio
import os
import shlex
import socket
import subprocess
import sys
from importlib.resources import files
from secrets import token_urlsafe
from string import Template
from typing import TYPE_CHECKING

from aiohttp import web
from textual_serve.server import Server

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

LOOPBACK = "127.0.0.1"

GRACE = 2.0
"""Seconds that pages have to end."""

MOMENT = 0.05
"""Seconds between looks whether processes have ended."""

HEADERS = {
    "Content-Security-Policy": "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src ws://{host}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",  # the address is a secret
    "X-Content-Type-Options": "nosniff",
}
"""What every answer tells the browser: fetch nothing from elsewhere, be in no other site's frame."""


def bound(port: int) -> socket.socket:
    """A socket of this machine alone at ``port``, or at any that is free if that is 0.

    Raises:
        OSError: If the port is taken, or not for everybody.
    """
    taken = socket.socket()
    try:
        if os.name == "posix":  # elsewhere this would let two programs have one port
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind((LOOPBACK, port))
    except BaseException:
        taken.close()
        raise
    return taken


class Pages:
    """The reading screen as pages: each one that is opened gets a newsview of its own.

    Attributes:
        address: Where a browser finds them.
    """

    def __init__(self, words: Sequence[str], port: int) -> None:
        """Pages on which newsview opens what its command line ``words`` say."""
        command = _for_shell([sys.executable, "-m", "newsview.cli.browser.page", *words])
        self._screens = Server(command, host=LOOPBACK, port=port, title="newsview")
        self._secret = token_urlsafe(16)
        at = "" if port == 80 else f":{port}"  # as browsers write it
        self._hosts = {f"{name}{at}" for name in (LOOPBACK, "localhost")}
        self._open: dict[asyncio.Task[object], web.Request] = {}
        self.address = f"http://{LOOPBACK}{at}/{self._secret}/"

    async def serve(self, at: socket.socket, ready: Callable[[], None]) -> None:
        """Serve at a socket until cancelled, then end every page and its newsview.

        Args:
            at: Where to listen.
            ready: Called once a browser can come.
        """
        runner = web.AppRunner(self._application(), access_log=None, shutdown_timeout=GRACE)
        await runner.setup()
        try:
            await web.SockSite(runner, at).start()
            ready()
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()

    def _application(self) -> web.Application:
        pages = web.Application()
        pages.add_routes(
            [
                web.get("/", self._page),
                web.get("/page.js", _script),
                web.get("/ws", self._screen),
                web.static("/static", self._screens.statics_path),
            ]
        )
        application = web.Application(middlewares=[self._guard])
        application.on_response_prepare.append(_harden)
        application.on_shutdown.append(self._end)
        application.add_subapp(f"/{self._secret}/", pages)
        return application

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        is_ours = origin is None or origin.removeprefix("http://") in self._hosts
        if request.host not in self._hosts or not is_ours:
            raise web.HTTPForbidden(text="This address is for the browser of this machine's user only.")
        return await handler(request)

    async def _page(self, request: web.Request) -> web.Response:
        page = Template(_part("page.html"))
        socket_url = f"ws://{request.host}/{self._secret}/ws"
        return web.Response(text=page.substitute(socket=socket_url), content_type="text/html")

    async def _screen(self, request: web.Request) -> web.StreamResponse:
        task = asyncio.current_task()
        assert task is not None
        self._open[task] = request
        try:
            return await self._screens.handle_websocket(request)
        finally:
            del self._open[task]

    async def _end(self, _application: web.Application) -> None:
        """End every page as if the reader closed it; aiohttp would wait a minute for that."""
        for request in self._open.values():
            if request.transport is not None:
                request.transport.close()
        if self._open:
            _, left = await asyncio.wait(self._open, timeout=GRACE)
            for task in left:
                task.cancel()
        await _processes_end()


async def _processes_end() -> None:
    """Wait for the pages' processes, as long as they have to end; a loop closed before complains of each."""
    for _ in range(round(GRACE / MOMENT)):
        await asyncio.sleep(MOMENT)
        if not _has_processes():
            return


def _has_processes() -> bool:
    """Whether a process that this one started is still there, or may be."""
    if not hasattr(os, "waitid"):
        return True
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    return True


async def _script(_request: web.Request) -> web.Response:
    return web.Response(text=_part("page.js"), content_type="text/javascript")


def _part(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8")


async def _harden(request: web.Request, response: web.StreamResponse) -> None:
    for name, value in HEADERS.items():
        response.headers[name] = value.format(host=request.host)


def _for_shell(words: Sequence[str]) -> str:
    """The words as a command of the system's shell, which takes each to the letter."""
    if os.name == "nt":
        return subprocess.list2cmdline(words)
    return f"exec {shlex.join(words)}"
