"""What the model reads in place of the text: the same length, code point for code point.

Models are trained on clean sentences. Line ends inside a paragraph, markup and the codes of agencies confuse
them, so they read a text in which such things are blanks; every offset still holds in the article's own text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.model import Article

_TAG = re.compile(r"</?[A-Za-z][^<>\n]*>")

_CODE = re.compile(r"\[(?:[A-Z0-9]{2,9}[a-z]?\.[A-Z]{1,2}|n[A-Z0-9]{8,12})\]")
"""An agency's code of a firm or of another report: "Uber [UBER.UL] said", "[nL2N1N80E2]"."""

_BLANKS = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f"), " ")
"""Blanks that pages put between words for their looks; spaCy would make words of them."""

_TURNED = re.compile(r"(?<=\w)‘(?=s\b)")
"""The apostrophe of "Lind‘s" as word processors turn it where markup stands before it."""

_SECONDS = re.compile(r"(?<!\d)″")
"""A quotation mark printed as the sign of seconds, which the tokeniser leaves at the word before it."""

_HALVES = re.compile("[\ud800-\udfff]")
"""Halves of characters, as a terminal may paste them; spaCy keeps words as UTF-8, which has none."""


def shadow_text(article: Article) -> str:
    """The text for the model, exactly as long as ``article.text``."""
    text = _HALVES.sub("\ufffd", _TAG.sub(_blanks, article.text))
    text = _CODE.sub(_blanks, text)
    text = _SECONDS.sub('"', _TURNED.sub("’", text.translate(_BLANKS)))
    parts: list[str] = []
    done = 0
    for block in article.blocks:
        parts += [text[done : block.span.start], text[block.span.start : block.span.end].replace("\n", " ")]
        done = max(done, block.span.end)
    return "".join([*parts, text[done:]])


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found.group())
