"""Bytes from the web: one GET, bounded in time and size, never into a private network unasked."""

from __future__ import annotations

import contextlib
import zlib
from email.message import Message
from http.client import HTTPConnection, HTTPException, HTTPResponse
from threading import Timer
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

from newsview.readers.dialling import Dialler, TimeOut
from newsview.readers.errors import ReadError, Unreadable, harmless
from newsview.readers.limits import megabytes
from newsview.readers.raw import Raw

if TYPE_CHECKING:
    from newsview.readers.limits import Limits

MOST_REDIRECTS = 10
CHUNK = 65_536

_HEADERS = {
    # Many sites turn away what does not look like a browser at all.
    "User-Agent": "Mozilla/5.0 (compatible; newsview)",
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}

_STATUS = {
    401: "it asks for a password",
    402: "it asks for payment",
    403: "the server does not let us see it; open it in a browser, save the page and open the file",
    404: "there is no such page",
    410: "the page has been taken away",
    429: "the server says that we ask too often; try again later",
    451: "the server may not show it for legal reasons",
}


def load_url(source: str, limits: Limits) -> Raw:
    """What the server at the address ``source`` sends, redirects followed.

    Raises:
        ReadError: If it cannot be had within the limits.
    """
    dialler = Dialler(limits)
    watch = Timer(limits.seconds, dialler.hang_up)
    watch.daemon = True
    watch.start()
    try:
        return _follow(source, dialler, limits)
    except Unreadable as fault:
        problem = _too_slow(limits) if dialler.hung_up else str(fault)
        raise ReadError(source, problem, passing=dialler.may_pass or dialler.hung_up) from None
    except (TimeOut, OSError, HTTPException, zlib.error, ValueError) as error:
        raise ReadError(source, _trouble(error, dialler, limits), passing=True) from None
    finally:
        watch.cancel()
        dialler.close()


def _follow(source: str, dialler: Dialler, limits: Limits) -> Raw:
    url, seen = source, set[str]()
    while len(seen) <= MOST_REDIRECTS:
        if url in seen:
            raise Unreadable("its redirects lead round in a circle")
        seen.add(url)
        # A response holds its connection open until it is closed itself.
        with contextlib.closing(_get(_parts(url, redirected=url != source), dialler)) as response:
            target = response.headers.get("Location")
            if response.status not in (301, 302, 303, 307, 308) or not target:
                return _raw(response, source, url, dialler, limits)
        url = _absolute(url, target)
        dialler.close()
    raise Unreadable(f"it redirects more than {MOST_REDIRECTS} times")


def _absolute(url: str, target: str) -> str:
    # Servers send UTF-8 here although http.client, by the letter of the standard, gives Latin-1.
    with contextlib.suppress(UnicodeError):
        target = target.encode("latin-1").decode("utf-8")
    return urljoin(url, target.strip())


def _parts(url: str, *, redirected: bool) -> SplitResult:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise Unreadable("this is no valid address") from None
    where = f" (it redirects to {harmless(url)})" if redirected else ""
    if parts.scheme.lower() not in ("http", "https"):
        raise Unreadable(f"only http and https addresses can be opened{where}")
    if not parts.hostname or port == 0:
        raise Unreadable(f"there is no host in this address{where}")
    if parts.username or parts.password:
        raise Unreadable("addresses with a name and a password in them are not opened")
    return parts


def _get(parts: SplitResult, dialler: Dialler) -> HTTPResponse:
    connection = HTTPConnection(_ascii_host(parts.hostname or ""), parts.port or _default_port(parts))
    connection.sock = dialler.dial(connection.host, connection.port, secure=parts.scheme == "https")
    connection.putrequest("GET", _target(parts), skip_host=True, skip_accept_encoding=True)
    connection.putheader("Host", _host_header(parts, connection.host))
    for name, value in _HEADERS.items():
        connection.putheader(name, value)
    connection.endheaders()
    return connection.getresponse()


def _default_port(parts: SplitResult) -> int:
    return 443 if parts.scheme == "https" else 80


def _ascii_host(host: str) -> str:
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        raise Unreadable("there is no such host name") from None


def _host_header(parts: SplitResult, host: str) -> str:
    shown = f"[{host}]" if ":" in host else host
    return shown if parts.port in (None, _default_port(parts)) else f"{shown}:{parts.port}"


def _target(parts: SplitResult) -> str:
    """Path and query for the request line, everything that is no plain ASCII escaped."""
    target = urlunsplit(("", "", parts.path or "/", parts.query, ""))
    if target.startswith("//"):
        target = f"/.{target}"
    escaped = (
        chr(byte) if 0x21 <= byte <= 0x7E else f"%{byte:02X}" for byte in target.encode("utf-8", "replace")
    )
    return "".join(escaped)


def _raw(response: HTTPResponse, source: str, url: str, dialler: Dialler, limits: Limits) -> Raw:
    status = response.status
    if status != 200:
        dialler.may_pass = status >= 500 or status == 429
        known = _STATUS.get(status)
        raise Unreadable(f"{known or _other_status(status)} (status {status})")
    content = Message()
    content["Content-Type"] = response.headers.get("Content-Type") or "application/octet-stream"
    media_type, charset = content.get_content_type(), content.get_content_charset()
    if media_type.split("/")[0] in ("image", "audio", "video", "font"):
        raise Unreadable(f"the server sends no article but {harmless(media_type)}")
    data = _body(response, limits)
    if dialler.hung_up:
        raise TimeOut
    if not data:
        raise Unreadable("the server sent an empty page")
    known_type = None if media_type == "application/octet-stream" else media_type
    return Raw(data, source, known_type, charset, limits, url)


def _other_status(status: int) -> str:
    if status >= 500:
        return "the server is in trouble; try again later"
    return "the server refused to send it" if status >= 400 else "the server sent no page"


def _body(response: HTTPResponse, limits: Limits) -> bytes:
    """The whole body, unpacked; never more in memory than the limit and one chunk."""
    announced = response.headers.get("Content-Length", "")
    if announced.isdecimal() and int(announced) > limits.size:
        raise Unreadable(_too_large(limits, f"it has {megabytes(int(announced))}, more than"))
    unpacker = _unpacker(response.headers.get("Content-Encoding", ""))
    body = bytearray()
    while chunk := response.read(CHUNK):
        body += unpacker.decompress(chunk, limits.size + 1 - len(body)) if unpacker else chunk
        if len(body) > limits.size:
            raise Unreadable(_too_large(limits, "it has more than"))
    if response.length or (unpacker and not unpacker.eof and body):
        raise Unreadable("the connection broke off before the end; try again")
    return bytes(body)


def _unpacker(encoding: str) -> zlib._Decompress | None:
    coding = encoding.strip().lower()
    if coding in ("gzip", "x-gzip"):
        return zlib.decompressobj(zlib.MAX_WBITS | 16)
    if coding in ("", "identity"):
        return None
    raise Unreadable(f"the server packed it in a way that we did not ask for ({harmless(coding)})")


def _too_large(limits: Limits, what: str) -> str:
    return f"{what} the {limits.size_in_words} that are allowed; the option --max-size allows more"


def _too_slow(limits: Limits) -> str:
    return f"no complete answer came within {limits.seconds:g} seconds; try again"


def _trouble(error: Exception, dialler: Dialler, limits: Limits) -> str:
    if dialler.hung_up or isinstance(error, TimeOut | TimeoutError):
        return _too_slow(limits)
    if isinstance(error, HTTPException | ValueError) and not isinstance(error, OSError):
        return "what answers there does not speak HTTP as it should"
    if isinstance(error, zlib.error):
        return "the server sent damaged data; try again"
    return "the connection broke off; try again"
