"""E-mail messages: newsletters, and articles that somebody sent on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsview.model import Article, BlockKind
from newsview.model.blocks import split_blocks
from newsview.readers.compose import Composer, tidy
from newsview.readers.decode import decode
from newsview.readers.errors import Unreadable
from newsview.readers.markup import compose_html
from newsview.readers.mojibake import mended
from newsview.readers.registry import Format, Sure, register

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

    from newsview.readers.raw import Raw

_HEADER = re.compile(rb"^([A-Za-z][A-Za-z0-9-]*):[ \t]", re.MULTILINE)
_SENT_BY_PROGRAMS = {
    b"received",
    b"message-id",
    b"mime-version",
    b"return-path",
    b"delivered-to",
    b"dkim-signature",
}
_SENT_BY_PEOPLE = {b"from", b"to", b"subject", b"date", b"reply-to"}

_BARE_BOUNDARY = re.compile(
    rb"^((?:content-type:[^\r\n]*|[ \t]+)\bboundary=)([^\"\s;]*=[^\"\s;]*)", re.MULTILINE | re.IGNORECASE
)
"""A boundary with an equals sign and without quotation marks, which the standard asks for."""

_ENCRYPTED = {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}


def recognises(raw: Raw) -> Sure:
    """A message begins with headers, some of which only programs write."""
    if not re.match(rb"[A-Za-z][A-Za-z0-9-]*:[ \t]|From ", raw.head):
        return Sure.NO
    names = {name.lower() for name in _HEADER.findall(re.split(rb"\r?\n\r?\n", raw.head, maxsplit=1)[0])}
    return Sure.MAYBE if names & _SENT_BY_PROGRAMS and names & _SENT_BY_PEOPLE else Sure.NO


def read(raw: Raw) -> Article:
    """The message's text with its subject, sender and date.

    Raises:
        Unreadable: If it is encrypted or has no text.
    """
    from email import message_from_bytes  # noqa: PLC0415 - 15 ms, and only messages need it
    from email.policy import default  # noqa: PLC0415 - as above

    try:
        message = message_from_bytes(_BARE_BOUNDARY.sub(rb'\1"\2"', raw.data), policy=default)
        return _article(message)
    except RecursionError:
        raise Unreadable("its parts are nested too deeply") from None


def _article(message: EmailMessage) -> Article:
    if message.get_content_type() in _ENCRYPTED:
        raise Unreadable("it is encrypted; save it decrypted from your mail program")
    part = _fullest(message)
    if part is None:
        raise Unreadable("it has no text, only attachments")
    from email.utils import parseaddr  # noqa: PLC0415 - as above

    name, address = parseaddr(_header(message, "From") or "")
    fields = {
        "media_type": "message/rfc822",
        "title": _header(message, "Subject"),
        "author": name or address or None,
        "date": _date(message),
        "publication": _list_name(message),
        "language": _header(message, "Content-Language"),
    }
    enclosed = _enclosed(message)
    if part.get_content_type() != "text/html" and not enclosed:
        return Article(text=_unflowed(_words(part), part), **fields)  # type: ignore[arg-type]
    composer = Composer()
    _compose(part, composer)
    for other in enclosed:
        composer.add(_header(other, "Subject") or "", BlockKind.HEADING)
        words = _fullest(other)
        if words is not None:
            _compose(words, composer)
    return composer.article(**fields)


def _compose(part: MIMEPart, composer: Composer) -> None:
    """Adds the words of a part without what newsletters say around them."""
    from newsview.readers.trimming import trimmed_mailing  # noqa: PLC0415 - its patterns take 10 ms

    words = _words(part)
    if part.get_content_type() == "text/html":
        page = Composer()
        compose_html(mended(words), page)
        for piece in trimmed_mailing(page).pieces:
            composer.add(piece.words, piece.kind, close=piece.close)
    else:
        text = _unflowed(words, part)
        for block in split_blocks(text):
            composer.add(block.span.of(text), block.kind)


def _enclosed(message: EmailMessage) -> list[EmailMessage]:
    """The messages that somebody sent on inside this one, in which they only say so."""
    if message.get_content_maintype() != "multipart":
        return []
    found: list[Any] = []
    for part in message.iter_parts():
        inner: Any = part.get_payload()
        if part.get_content_type() == "message/rfc822" and isinstance(inner, list):
            found += inner
    return found


def _fullest(message: EmailMessage) -> MIMEPart | None:
    """The part that has the text: the HTML one, unless the plain one says as much."""
    parts = {kind: message.get_body((kind,)) for kind in ("html", "plain")}
    page, plain = parts["html"], parts["plain"]
    if page is None or plain is None:
        return page or plain or _within(message)
    composer = Composer()
    compose_html(_words(page), composer)
    # The plain part of a newsletter often is but an invitation to open its page.
    return plain if len(_words(plain)) > 0.8 * composer.length else page


def _within(message: EmailMessage) -> MIMEPart | None:
    """The first text of a message that only sends on others."""
    texts = (part for part in message.walk() if part.get_content_maintype() == "text")
    return next((part for part in texts if part.get_content_disposition() != "attachment"), None)


def _words(part: MIMEPart) -> str:
    content = part.get_payload(decode=True)
    return decode(content, part.get_content_charset()) if isinstance(content, bytes) else ""


def _unflowed(words: str, part: MIMEPart) -> str:
    """Lines that a mail program broke (RFC 3676) put together again, those that are quoted as well."""
    if part.get_param("format") != "flowed":
        return words
    made: list[str] = []
    depth_before, flows = -1, False
    for line in words.split("\n"):
        unquoted = line.lstrip(">")
        depth = len(line) - len(unquoted)
        body = unquoted.removeprefix(" ")
        if flows and depth == depth_before:
            made[-1] += body
        else:
            made.append(f"{'>' * depth} {body}" if depth else body)
        depth_before, flows = depth, body.endswith(" ") and body != "-- "
    return "\n".join(made)


def _header(message: EmailMessage, name: str) -> str | None:
    try:
        value = message.get(name)
    except (ValueError, IndexError, AttributeError, LookupError, TypeError):
        # The standard library's parser of headers stumbles over some that real programs wrote.
        return None
    words = str(value or "")
    return tidy(_undeclared(message, name) if "\ufffd" in words else words) or None


def _undeclared(message: EmailMessage, name: str) -> str:
    """A header whose letters stand in it as they are, in the encoding that the text has if it says so."""
    written = next(str(value) for key, value in message.raw_items() if key.lower() == name.lower())
    part = message.get_body(("plain", "html"))
    return decode(written.encode("utf-8", "surrogateescape"), part.get_content_charset() if part else None)


def _date(message: EmailMessage) -> str | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - as above

    written = _header(message, "Date")
    try:
        return parsedate_to_datetime(written).isoformat() if written else None
    except (ValueError, TypeError, OverflowError):
        return None


def _list_name(message: EmailMessage) -> str | None:
    name = re.match(r'"?([^<"]+)', _header(message, "List-Id") or "")
    return name[1].strip() or None if name else None


MAIL = register(Format("an e-mail", ("message/rfc822",), (".eml",), read, recognises))
