"""Plain text stays what it is; Markdown loses its marks and nothing else."""

from __future__ import annotations

import codecs
import io
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsview.readers import Limits, ReadError, pasted, read
from newsview.readers.raw import Raw
from newsview.readers.reading import article_of
from tests.readers.make import WORDS, blocks, headings

texts = st.text(
    st.characters(codec="utf-8", exclude_characters="\r", exclude_categories=["Cc"]) | st.just("\n")
)


def text_of(data: bytes, name: str = "a.txt"):
    return article_of(Raw(data, name))


@given(texts.filter(lambda text: text.strip() and not text.startswith("\ufeff")))
def test_a_text_file_is_read_to_the_letter(text):
    article = text_of(text.encode())
    assert article.text == text
    assert article.media_type == "text/plain"
    assert not article.marked_blocks


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_are_made_one_kind(end):
    assert text_of(end.join(["one", "", "two", ""]).encode()).text == "one\n\ntwo\n"


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + "“Fünf”".encode(),
        codecs.BOM_UTF16_LE + "“Fünf”".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "“Fünf”".encode("utf-16-be"),
        codecs.BOM_UTF32_LE + "“Fünf”".encode("utf-32-le"),
        codecs.BOM_UTF32_BE + "“Fünf”".encode("utf-32-be"),
    ],
)
def test_a_byte_order_mark_is_dropped(data):
    assert text_of(data).text == "“Fünf”"


FRENCH = (
    "L’été dernier, le président a déclaré : « Nous irons plus loin, malgré la grève annoncée à Orléans. »"
)
JAPANESE = "首相は火曜日、組合との協議をもう一週間続けると述べた。「誰も失敗を望んでいない」と彼女は語った。"
CHINESE = "總理星期二表示，與工會的談判還將持續一周。她說：「沒有人希望談判失敗。」"
KOREAN = "총리는 화요일에 노조와의 협상이 일주일 더 계속될 것이라고 말했다. “아무도 실패를 원하지 않는다”고 그녀는 말했다."
CZECH = (
    "Premiérka v úterý řekla, že jednání s odbory bude pokračovat ještě týden a že nikdo nechce, aby selhalo."
)
RUSSIAN = (
    "Министр сказала во вторник, что переговоры с профсоюзами продлятся ещё неделю, и никто не хочет провала."
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (WORDS.replace("nobody", "“nobody”"), "cp1252"),
        (FRENCH, "cp1252"),
        (FRENCH, "utf-16-le"),
        (FRENCH, "utf-16-be"),
        (JAPANESE * 3, "shift_jis"),
        (JAPANESE * 3, "euc_jp"),
        (JAPANESE * 3, "iso2022_jp"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (WORDS, "utf-16-le"),
        (JAPANESE, "utf-16-le"),
        (CHINESE, "utf-16-be"),
        (CHINESE, "gb18030"),
        (CHINESE * 3, "big5"),
        (KOREAN, "utf-16-le"),
        (KOREAN, "cp949"),
        (CZECH, "cp1250"),
        (CZECH, "iso8859_2"),
        (FRENCH.replace("’", "'"), "mac_roman"),
        (FRENCH.replace("’", "'"), "cp850"),
        (WORDS.replace("nobody", "it’s NASA’s"), "mac_roman"),
    ],
)
def test_other_encodings_are_told_from_the_bytes(text, encoding):
    assert text_of(text.encode(encoding)).text == text


def test_escape_codes_of_terminals_are_part_of_a_text():
    for text in ("\x1b[31mred\x1b[0m news", "\x1b]0;title\x07news", "N\bNE\bEW\bWS\bS"):
        assert text_of(text.encode()).text == text


def test_a_cut_off_last_letter_does_not_make_text_binary():
    assert text_of("all is well, señor".encode()[:-3]).text.startswith("all is well, se")


MARKDOWN = """\
---
title: "Talks go on"
author: [Ann Writer, Ben Editor]
date: 2024-05-01
lang: en
---
Unions at the table
===================

The [minister](https://x.example "who") said **on** _Tuesday_
that `talks` go on.![a picture](x.png) AT&amp;T agreed.

- first
- second

> “Nobody wants that,”\\
> she said.

| party | seats |
| --- | --- |
| ours | 12 |

```
x = 1
```
<!-- never -->
"""


def test_markdown_is_read_without_its_marks():
    article = text_of(MARKDOWN.encode(), "a.md")
    assert blocks(article) == [
        "Unions at the table",
        "The minister said on Tuesday that talks go on. AT&T agreed.",
        "first",
        "second",
        "“Nobody wants that,”",
        "she said.",
        "party | seats",
        "ours | 12",
        "x = 1",
    ]
    assert headings(article) == ["Unions at the table"]
    assert (article.title, article.author, article.date, article.language, article.media_type) == (
        "Talks go on",
        "Ann Writer, Ben Editor",
        "2024-05-01",
        "en",
        "text/markdown",
    )


def test_markdown_without_front_matter_is_called_by_its_heading():
    assert text_of(b"# The *news*\n\nWords.", "a.md").title == "The news"


@given(texts)
def test_any_text_is_markdown(text):
    try:
        article = text_of(text.encode(), "a.md")
    except ReadError as error:
        assert "no words" in str(error)  # noqa: PT017 - either is right, and both are checked
        return
    assert all(block.span.of(article.text).strip() == block.span.of(article.text) for block in article.blocks)
    assert "".join(article.text.split()) == "".join("".join(blocks(article)).split())


def test_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WORDS.encode())))
    assert read("-").text == WORDS


def test_standard_input_that_stays_empty(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    with pytest.raises(ReadError, match=r"^Cannot read standard input: nothing came in\.$"):
        read("-")


def test_standard_input_has_the_limit_of_files(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a" * 1001)))
    with pytest.raises(ReadError, match="more than the 1000 bytes that are allowed; the option --max-size"):
        read("-", limits=Limits(size=1000))


def test_pasted_words_are_an_article():
    article = pasted(f"{WORDS}\r\nMore.")
    assert article.text == f"{WORDS}\nMore."
    assert article.source is None
    assert article.language == "en"


def test_nothing_pasted():
    with pytest.raises(ReadError, match="clipboard"):
        pasted(" \n")


def test_a_text_file_needs_none_of_the_libraries(put):
    script = (
        "import sys; from newsview.readers import read; read(sys.argv[1]);"
        "print(*sorted({name.split('.')[0] for name in sys.modules}))"
    )
    source = put("a.txt", WORDS)
    done = subprocess.run([sys.executable, "-c", script, source], check=True, capture_output=True, text=True)
    heavy = {
        "lxml",
        "charset_normalizer",
        "ftfy",
        "trafilatura",
        "ssl",
        "socket",
        "zipfile",
        "email",
        "markdown_it",
    }
    assert not heavy & set(done.stdout.split())


def test_garbled_letters_stay_as_they_are_and_the_article_says_so(put):
    text = "Donâ€™t go to the cafÃ©.\n\nItâ€™s closed."
    article = read(put("a.txt", text.encode()))
    assert article.text == text
    assert article.notice is not None
    assert "(“Donâ€™t” for “Don’t”)" in article.notice


@pytest.mark.parametrize("text", ["Don’t go to the café.", "A sound text.", "São â€ one sign may be meant."])
def test_of_sound_letters_nothing_is_said(put, text):
    assert read(put("a.txt", text.encode())).notice is None


def test_a_gutenberg_book_has_its_title_and_author(put):
    text = (
        "The Project Gutenberg eBook of The Harbour\r\n\r\nTitle: The Harbour:\r\n       A Tale\r\n\r\n"
        "Author: Maria Holm\r\n\r\n*** START ***\r\n\r\nCHAPTER I.\r\n\r\nTitle: no title.\r\n"
    )
    article = read(put("a.txt", text.encode()))
    assert (article.title, article.author) == ("The Harbour: A Tale", "Maria Holm")
    assert "CHAPTER I." in headings(article)


def test_a_text_that_only_looks_like_it_has_fields_has_none(put):
    article = read(put("a.txt", b"Title: a note\n\nAuthor: me\n\nSome words."))
    assert (article.title, article.author) == (None, None)
