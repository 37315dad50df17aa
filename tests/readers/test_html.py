"""Saved pages are read as the article on them, at a bounded cost."""

from __future__ import annotations

import pytest

from newsview.model import BlockKind
from newsview.readers import ReadError, read
from newsview.readers.compose import Composer
from newsview.readers.formats.html import MOST_ELEMENTS, article_on
from newsview.readers.imprint import authors
from newsview.readers.markup import parse_html
from newsview.readers.mending import MOST_LEFT_OUT, filled, with_headings
from newsview.readers.mojibake import mended
from tests.readers.make import WORDS, blocks, headings

MORE = "She met the leaders of both houses in the morning, and the heads of the unions in the afternoon."


def page(body: str, head: str = "", **attributes: str) -> str:
    given = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f"<!DOCTYPE html><html{given}><head><title>Talks</title>{head}</head><body>{body}</body></html>"


ARTICLE = f"<article><h1>Talks go on</h1><p>{WORDS}</p><h2>Meetings</h2><p>{MORE} <em>Nobody</em> knew.</p></article>"


def test_a_saved_page(put):
    menu = "".join(f'<li><a href="/{n}">Section {n}</a></li>' for n in range(9))
    article = read(
        put("a.html", page(f"<nav><ul>{menu}</ul></nav>{ARTICLE}<footer>Terms</footer>", lang="en-GB"))
    )
    assert blocks(article) == [
        WORDS,
        "Meetings",
        f"{MORE} Nobody knew.",
    ]
    assert "Meetings" in headings(article)
    assert (article.title, article.language, article.media_type) == ("Talks go on", "en-GB", "text/html")


def test_a_page_is_known_without_its_suffix(put):
    assert WORDS in read(put("page", page(ARTICLE))).text
    assert WORDS in read(put("page.txt", page(ARTICLE))).text
    assert WORDS in read(put("b", f"<!-- saved --><html><body>{ARTICLE}</body></html>")).text


def test_a_page_without_an_article_is_all_its_words(put):
    article = read(
        put("a.html", "<p>One.</p><p>Two<br>three</p><ul><li>four<li>five</ul><pre>six\nseven</pre>")
    )
    assert blocks(article) == ["One.", "Two", "three", "four", "five", "six", "seven"]


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("cp1252", '<meta charset="windows-1252">'),
        ("shift_jis", '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">'),
        ("utf-8", '<meta charset="iso-8859-1">'),
        ("utf-16", ""),
        ("iso2022_jp", "<meta charset=iso-2022-jp>"),
    ],
)
def test_the_encoding_that_fits_is_used(put, encoding, head):
    words = (
        "首相は火曜日、組合との協議をもう一週間続けると述べた。"
        if "j" in encoding
        else "Grüße an die Müllers, sagte sie."
    )
    assert words in read(put("a.html", page(f"<p>{words}</p>", head).encode(encoding))).text


def test_garbled_letters_are_mended_and_sound_ones_left():
    assert mended("â€œHelloâ€\x9d, she said") == "“Hello”, she said"
    assert mended("Ã€ la fÃªte") == "À la fête"
    assert mended("first\nl’Ã©tÃ©") == "first\nl’été"
    for sound in ("Â été", "SÃO PAULO", "“Ã”", "naïve Ðon"):
        assert mended(sound) == sound


@pytest.mark.parametrize(
    "data", ["<html>", "<!doctype html>", "<html><body></body></html>", "<html><script>x</script>"]
)
def test_a_page_without_words(put, data):
    with pytest.raises(ReadError, match="there are no words in it"):
        read(put("a.html", data))


def test_what_stands_around_an_article_is_left_out(put):
    around = [
        "Related: Seven things to know about the unions",
        "READ MORE: The march on Saturday",
        "Sign up for our newsletter and get the news of the day in your inbox.",
        "Follow @thepaper on Twitter for more.",
        "Comments",
    ]
    kept = [
        "More people than ever came to the old town on Saturday, the police said, and all of them went home in peace.",
        "Related companies, she added, would follow: nobody can say when.",
        "Watch the sky, he said. That was all.",
    ]
    paragraphs = "".join(
        f"<p>{words}</p>" for pair in zip(around, [*kept, MORE, MORE[::-1]], strict=True) for words in pair
    )
    body = f'<a href="/">Home</a><article><h1>Talks go on</h1><p>By Ann Writer</p><p>{WORDS}</p>{paragraphs}</article>'
    head = '<meta name="author" content="Ann Writer"><meta property="og:title" content="Talks go on">'
    found = blocks(read(put("a.html", page(body, head))))
    assert not set(around) & set(found)
    assert {WORDS, *kept, MORE} <= set(found)
    assert not {"By Ann Writer", "Talks go on"} & set(found)


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 50_000 + WORDS,
        "<p>" + "<span>a</span> " * 40_000 + WORDS,
        "<p>" + "<b>" * 20_000 + WORDS,
        "<table>" * 5_000 + WORDS,
        "<p>" + f"<p>{WORDS}</p>" * (MOST_ELEMENTS + 1),
    ],
)
def test_pages_made_to_be_slow_are_still_read(body):
    text = article_on(page(body)).text
    assert "The minister said" in text or body.startswith(("<div>", "<p><b>", "<table>"))


def test_headings_and_words_beside_empty_elements_are_kept(put):
    """A link without words, as for an anchor or an icon, makes no menu of a heading."""
    anchor = '<a href="#who"><svg viewBox="0 0 9 9"><path d="M0 0"/></svg></a>'
    body = f'<p>{WORDS}</p><h2>1. Who was there {anchor}</h2><p>{MORE} It was called "<span></span>Talks at last".</p>'
    found = blocks(
        read(put("a.html", page(f'<a href="/">Home</a><article>{body}<p>{WORDS[::-1]}</p></article>')))
    )
    assert found[1:3] == ["1. Who was there", f'{MORE} It was called "Talks at last".']


def composed(words):
    composer = Composer()
    for line in words.split("/"):
        composer.add(line)
    return composer


def test_words_set_as_code_stay_in_their_sentence(put):
    body = f'<a href="/">Home</a><article><h1>Talks</h1><p>{WORDS}</p><p>The <code>talk</code> command, she said, {MORE}</p></article>'
    assert f"The talk command, she said, {MORE}" in blocks(read(put("a.html", page(body))))


@pytest.mark.parametrize(
    ("cautious", "lenient", "made"),
    [
        (
            "Come in./Sit down.",
            "Home/Come in./“So?”/He sat./Sit down./Read more",
            "Come in./“So?”/He sat./Sit down.",
        ),
        ("A/B/A", "A/x/B/y/A", "A/x/B/y/A"),
        ("A/only here/B", "A/x/B", "A/only here/x/B"),
        ("A/B", f"A/{'x' * MOST_LEFT_OUT}x/B/C", "A/B"),
        ("A/B", "B/A", "A/B"),
    ],
)
def test_what_a_cautious_reading_left_out_of_the_middle_is_put_back(cautious, lenient, made):
    """The turns of a conversation, for one, which are short."""
    assert "/".join(piece.words for piece in filled(composed(cautious), composed(lenient)).pieces) == made


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (
            "<title>Talks go on in the city | The Paper</title>",
            "<h1>The Paper Online</h1><h2>Talks go on in the city</h2>",
            "Talks go on in the city",
        ),
        ('<meta property="og:title" content="Talks go on">', "<h1>Come and join us!</h1>", "Talks go on"),
        ("<title>The Paper</title>", "<h1>Talks go on in the city</h1>", "Talks go on in the city"),
    ],
)
def test_the_title_is_the_article_s_and_not_the_site_s(put, head, body, title):
    head = (
        f"<!DOCTYPE html><html><head>{head}</head><body><a href='/'>Home</a>{body}<p>{WORDS}</p><p>{MORE}</p>"
    )
    assert read(put("a.html", head)).title == title


@pytest.mark.parametrize(
    ("found", "names"),
    [
        ("Ann Writer; ANN WRITER; Bo Reporter", "Ann Writer, Bo Reporter"),
        ("Ann Writer Monday, March 3, 2025 3:46 PM", "Ann Writer"),
        ("Ann June Writer; Theresa May; Agent 007", "Ann June Writer, Theresa May, Agent 007"),
        ("Last updated January 7", None),
        ("x" * 1000, None),
        (None, None),
    ],
)
def test_authors_are_names(found, names):
    assert authors(found) == names


@pytest.mark.parametrize(
    ("date", "year"),
    [("", None), ('<meta property="article:published_time" content="2017-01-01">', "2017-01-01")],
)
def test_the_year_of_a_copyright_is_no_date(put, date, year):
    body = f'<a href="/">Home</a><article><h1>Talks</h1><p>{WORDS}</p><p>{MORE}</p></article><p>Copyright © 2017</p>'
    assert read(put("a.html", page(body, date))).date == year


def test_headings_that_the_extractor_takes_for_none_are_put_back(put):
    """As in books, of which it takes the paragraphs only."""
    chapters = [f"{WORDS} {number}" for number in range(6)]
    body = "".join(f"<h3>Chapter {n}</h3><p>{words}</p><p>{MORE} {n}</p>" for n, words in enumerate(chapters))
    links = "".join(
        f'<h3><a href="/{n}">Another story {n}</a></h3><p>{WORDS[::-1]} {n}</p>' for n in range(3)
    )
    article, around = (
        composed("/".join(f"{words}/{MORE} {n}" for n, words in enumerate(chapters))),
        f"<div>{links}</div>",
    )
    root = parse_html(page(body + around))
    assert root is not None
    made = with_headings(article, root)
    assert [piece.words for piece in made.pieces if piece.kind is BlockKind.HEADING] == [
        f"Chapter {number}" for number in range(1, 6)
    ]
    assert with_headings(made, root) is made


def test_a_single_heading_between_paragraphs_is_the_label_of_a_box():
    root = parse_html(page(f"<p>{WORDS}</p><h3>Trending</h3><p>{MORE}</p>"))
    article = composed(f"{WORDS}/{MORE}")
    assert root is not None
    assert with_headings(article, root) is article
