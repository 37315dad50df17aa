"""A web server on this machine that answers as a test wants it to."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Answer = Callable[[socket.socket, bytes], None]


def response(body: bytes = b"", status: str = "200 OK", **headers: str) -> bytes:
    """An HTTP response, of a known length unless its headers say otherwise."""
    fields = {"Content-Type": "text/plain", "Content-Length": str(len(body))} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value)
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


@contextmanager
def serving(*answers: bytes | Answer) -> Iterator[tuple[str, list[bytes]]]:
    """Serves one answer a connection, the last one again and again; gives its address and the requests."""
    requests: list[bytes] = []
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        number = 0
        with suppress(OSError):
            while True:
                connection, _ = server.accept()
                with connection, suppress(OSError):
                    requests.append(connection.recv(65536))
                    answer = answers[min(number, len(answers) - 1)]
                    number += 1
                    if callable(answer):
                        answer(connection, requests[-1])
                    else:
                        connection.sendall(answer)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.getsockname()[1]}", requests
    finally:
        with suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join(5)
