"""One source to one article."""

from __future__ import annotations

from msgspec.structs import replace

from newsview.model import Article
from newsview.readers.decode import normalised
from newsview.readers.errors import ReadError, Unreadable
from newsview.readers.files import load_file, load_stdin
from newsview.readers.formats.plain import PLAIN
from newsview.readers.language import declared_language, language_of
from newsview.readers.limits import Limits
from newsview.readers.raw import Raw
from newsview.readers.registry import claimed_format, format_of
from newsview.readers.sources import is_url
from newsview.readers.strangers import refuse_strangers

_DEFAULT = Limits()


def read(source: str, *, limits: Limits = _DEFAULT) -> Article:
    """The article at ``source``, a path, an http or https address, or ``-`` for standard input.

    Raises:
        ReadError: If it cannot be read; the error is a sentence for people.
    """
    return article_of(load(source, limits))


def load(source: str, limits: Limits = _DEFAULT) -> Raw:
    """The bytes at ``source``.

    Raises:
        ReadError: As ``read``.
    """
    if is_url(source):
        from newsview.readers.web import load_url  # noqa: PLC0415 - sockets and TLS only where they are used

        return load_url(source, limits)
    data = load_stdin(limits) if source == "-" else load_file(source, limits)
    return Raw(data, source, limits=limits)


def article_of(raw: Raw) -> Article:
    """The article that some bytes are.

    Raises:
        ReadError: As ``read``.
    """
    try:
        article = _article(raw)
    except Unreadable as fault:
        raise ReadError(raw.source, str(fault)) from None
    if not article.text or article.text.isspace():
        raise ReadError(raw.source, "there are no words in it")
    return language_told(replace(article, source=raw.source))


def pasted(text: str) -> Article:
    """The article that a text from the clipboard is: its words to the letter, no source.

    Raises:
        ReadError: If there are no words in it.
    """
    if not text or text.isspace():
        raise ReadError("the clipboard", "there are no words in it")
    return language_told(Article(text=normalised(text)))


def language_told(article: Article) -> Article:
    """``article`` with the language that its source declares, or else with the one told from its words."""
    return replace(article, language=declared_language(article.language) or language_of(article.text))


def _article(raw: Raw) -> Article:
    found = format_of(raw) or PLAIN
    try:
        if found.is_text:
            refuse_strangers(raw.data)
        return found.read(raw)
    except Unreadable as fault:
        claimed = claimed_format(raw)
        if claimed is None or claimed is found or claimed.is_text:
            raise
        raise Unreadable(f"it is called {claimed.name} but {fault}") from None
