"""A command reads what is quick by itself, and lets nothing else stall it or use up its memory."""

from __future__ import annotations

import io
import sys
from types import SimpleNamespace

import pytest

from newsview.readers import Limits, ReadError, opened, sheltered
from newsview.readers.lists import Entry
from newsview.readers.sheltered import Sheltered
from tests.readers.make import WORDS, docx, paragraph, zipped
from tests.readers.server import response, serving
from tests.readers.test_any_bytes import SOUND


@pytest.fixture
def reader():
    with Sheltered(Limits(private_network=True)) as reader:
        yield reader


def has_started(reader):
    return reader._apart._process is not None


def test_a_command_reads_every_kind_as_the_readers_do(reader, put):
    for name, data in SOUND.items():
        source = put(name, data)
        assert reader.read(source) == opened(source)


def test_plain_text_of_any_size_and_light_pages_need_no_other_process(reader, put, tmp_path):
    assert reader.read(put("a.txt", WORDS * 1000)).text == WORDS * 1000
    assert WORDS in reader.read(put("a.html", SOUND["a.html"])).text
    assert len(reader.read(str(tmp_path)).entries) == 2
    assert reader.read(Entry("a", source=put("a.md", WORDS))).text == WORDS
    with pytest.raises(ReadError, match="there is no such file"):
        reader.read("missing.pdf")
    assert not has_started(reader)


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "large.html"])
def test_what_may_take_long_is_read_apart(reader, put, name):
    data = SOUND["a.html"] + b" " * sheltered.LIGHT if name == "large.html" else SOUND[name]
    assert "minister said on Tuesday" in reader.read(put(name, data)).text
    assert has_started(reader)


def test_so_are_pages_and_what_a_list_holds(reader):
    with serving(response(WORDS.encode())) as (address, _):
        assert reader.read(address).text == WORDS
        assert reader.read(Entry("a", source=address)).text == WORDS
    assert reader.read(Entry("a", content=f"<p>{WORDS}</p>")).text == WORDS
    assert has_started(reader)


def test_so_is_standard_input_that_can_be_read_only_once(reader, monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(SOUND["a.docx"])))
    found = reader.read("-")
    assert "minister said on Tuesday" in found.text
    assert found.source == "-"


def test_leaving_ends_the_other_process(put):
    with Sheltered(Limits()) as reader:
        reader.read(put("a.docx", SOUND["a.docx"]))
        process = reader._apart._process
    assert process.poll() is not None


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (MemoryError(), "there is not enough memory to read it"),
        (KeyError("x\x1b[31m"), r"reading it went wrong (KeyError: 'x\x1b[31m')"),
    ],
)
def test_what_nobody_foresaw_is_a_sentence_too(reader, put, monkeypatch, failure, words):
    def fail(_):
        raise failure

    monkeypatch.setattr(sheltered, "opened_raw", fail)
    with pytest.raises(ReadError) as caught:
        reader.read(put("a.txt", WORDS))
    assert words in str(caught.value)


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
EXTERNAL = '<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY far SYSTEM "http://127.0.0.1:9/x">'


@pytest.mark.parametrize("entities", [f'<!ENTITY a0 "ha">{LAUGHS}', EXTERNAL])
def test_entities_of_xml_are_neither_expanded_nor_fetched(reader, put, entities):
    calls = " ".join(("&a11;", "&secret;", "&far;"))
    text = reader.read(put("a.docx", docx(paragraph(f"{WORDS}{calls}"), f"<!DOCTYPE x [{entities}]>"))).text
    assert text.startswith(WORDS)
    assert len(text) < len(WORDS) + 50
    assert "root:" not in text


def test_an_archive_that_swells_costs_no_more_than_is_allowed(put):
    bomb = docx(paragraph("a" * 30_000_000))
    assert len(bomb) < 100_000
    nested = zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": bomb})
    with Sheltered(Limits(size=1_000_000)) as reader:
        for data, words in ((bomb, "it unpacks to more than the 1 MB"), (nested, "damaged")):
            with pytest.raises(ReadError, match=words):
                reader.read(put("a.docx", data))


@pytest.mark.parametrize(
    ("name", "opening", "closing"),
    [("a.html", "<div>", "</div>"), ("a.md", "> ", ""), ("a.rtf", "{", "}"), ("a.json", "[", "]")],
)
def test_thousands_of_levels_are_read_or_refused_in_a_sentence(reader, put, name, opening, closing):
    beginning = {
        "a.html": "<html><body>",
        "a.rtf": "{\\rtf1 ",
        "a.json": '{"version":"https://jsonfeed.org/version/1","x":',
    }
    nested = opening * 100_000 + WORDS + closing * 100_000
    said = told(reader, put(name, beginning.get(name, "") + nested))
    assert said
    assert "went wrong" not in said


def told(reader, source):
    """The words of a source, or why there are none."""
    try:
        return reader.read(source).text
    except ReadError as error:
        return str(error)
