"""Whatever bytes a source holds, it becomes an article or one sentence."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsview.model import Article
from newsview.readers import Limits, ReadError
from newsview.readers.listing import opened_raw
from newsview.readers.lists import Listing
from newsview.readers.raw import Raw
from tests.readers.make import WORDS, Set, docx, epub, mail, odt, paragraph, pdf, rss

SMALL = Limits(size=300_000, seconds=5)

SOUND = {
    "a.txt": WORDS.encode(),
    "a.md": f"---\ntitle: x\n---\n# A\n\n- {WORDS}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n".encode(),
    "a.html": f"<html lang=en><body><a href=/>x</a><article><h1>A</h1><p>{WORDS}</p></article></body></html>".encode(),
    "a.pdf": pdf([Set("The talks go on", 72, 760, 20), Set(WORDS[:80]), Set(WORDS[80:], 72, 687)], pack=True),
    "a.docx": docx(paragraph("A", "berschrift1") + paragraph(WORDS)),
    "a.odt": odt(f"<text:h>A</text:h><text:p>{WORDS}</text:p>"),
    "a.epub": epub({"a.xhtml": f"<h1>A</h1><p>{WORDS}</p>"}),
    "a.eml": mail(
        WORDS, f"<p>{WORDS}</p>", Subject="=?utf-8?b?w6Q=?=", From="Ann <a@x.example>", Date="today"
    ),
    "a.rss": rss(f"<title>A</title><link>http://x.example/</link><description>{WORDS}</description>"),
    "a.rtf": rb"{\rtf1\ansi{\info{\title A}}\b Talks\b0\par " + WORDS.encode() + rb"\'e4\u228?\par}",
}

MAGIC = [
    b"",
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"{\\rtf1",
    b"<html>",
    b"<?xml version='1.0'?>",
    b"<rss>",
    b"\xff\xfe",
]
MAGIC += [
    b"\xef\xbb\xbf",
    b"From: a\nMIME-Version: 1.0\n",
    b'{"version":"https://jsonfeed.org/version/1"',
    b"---\n",
]


def check(data: bytes, name: str) -> None:
    """Reads the bytes; only a ``ReadError`` may come of it, and offsets must fit the text."""
    try:
        found = opened_raw(Raw(data, name, limits=SMALL))
    except ReadError as error:
        sentence = str(error)
        assert sentence.isprintable()
        assert sentence.startswith("Cannot read ")
        return
    if isinstance(found, Listing):
        assert found.entries
        return
    assert isinstance(found, Article)
    assert found.text.strip()
    assert found.text.encode()
    assert all(field is None or field.encode() for field in (found.title, found.author, found.date))
    end = 0
    for block in found.blocks:
        assert end <= block.span.start < block.span.end <= len(found.text)
        assert block.span.of(found.text).strip()
        end = block.span.end


@given(st.sampled_from(MAGIC), st.binary(max_size=400), st.sampled_from([*SOUND, "a"]))
def test_any_bytes(magic, data, name):
    check(magic + data, name)


@st.composite
def spoiled(draw: st.DrawFn) -> tuple[bytes, str]:
    """A sound source with some bytes changed, left out or put in."""
    name = draw(st.sampled_from(sorted(SOUND)))
    data = bytearray(SOUND[name])
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 12)))
        data[start:end] = draw(st.binary(max_size=12))
    return bytes(data), draw(st.sampled_from([name, "a"]))


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(spoiled())
def test_sound_sources_with_some_bytes_spoiled(source):
    check(*source)


@given(st.text(max_size=300), st.sampled_from(["a.txt", "a.md", "a.html", "a.eml", "a.rtf"]))
@example("<html>\0<p>x", "a.html")
@example("{\\rtf1\\ansicpg1 \\'e4}", "a.rtf")
@example("0: \r\n\r\n", "a.eml")
def test_any_text(text, name):
    check(text.encode("utf-8", "surrogatepass"), name)


@pytest.mark.parametrize("name", SOUND)
def test_the_sound_sources_are_sound(name):
    found = opened_raw(Raw(SOUND[name], name, limits=SMALL))
    if isinstance(found, Article):
        assert "minister said on Tuesday" in found.text
