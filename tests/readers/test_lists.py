"""Feeds and folders are lists of articles to pick from."""

from __future__ import annotations

import json

import pytest

from newsview.readers import (
    Entry,
    Limits,
    Listing,
    ReadError,
    inline_article,
    listing,
    opened,
    read,
    read_entry,
)
from tests.readers.make import WORDS, rss
from tests.readers.server import response, serving

ATOM = f"""<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>The News</title><link href="https://news.example/"/>
<entry><title type="html">Talks &lt;b&gt;go on&lt;/b&gt;</title><link href="/talks"/><id>1</id>
<published>2024-05-01T10:00:00Z</published><author><name>Ann Writer</name></author>
<content type="html">&lt;p&gt;{WORDS}&lt;/p&gt;</content></entry></feed>""".encode()

JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The News",
        "items": [{"id": "1", "url": "https://news.example/talks", "title": "Talks", "content_text": WORDS}],
    }
).encode()


def test_an_rss_feed(put):
    source = put(
        "a.xml",
        rss(
            "<title>Talks &amp;amp; more</title><link>https://news.example/1</link>"
            "<pubDate>Wed, 01 May 2024 10:00:00 GMT</pubDate>",
            f"<description>&lt;p&gt;{WORDS}&lt;/p&gt;</description>",
        ),
    )
    found = listing(source)
    assert isinstance(found, Listing)
    assert (found.source, found.title) == (source, "The News")
    first, second = found.entries
    assert (first.title, first.source, first.date) == (
        "Talks & more",
        "https://news.example/1",
        "2024-05-01T10:00:00+00:00",
    )
    assert second.source is None
    assert WORDS.startswith(second.title.removesuffix(" …"))
    assert read_entry(second).text == WORDS


def test_an_atom_feed(put):
    found = listing(put("a", ATOM))
    assert found is not None
    (entry,) = found.entries
    assert (entry.title, entry.source, entry.author) == (
        "Talks go on",
        "https://news.example/talks",
        "Ann Writer",
    )
    article = inline_article(entry)
    assert (article.text, article.title, article.author, article.publication) == (
        WORDS,
        "Talks go on",
        "Ann Writer",
        "The News",
    )


def test_a_json_feed(put):
    found = listing(put("a.json", JSON))
    assert found is not None
    assert [entry.title for entry in found.entries] == ["Talks"]


def test_a_feed_from_the_web_leads_to_its_pages():
    limits = Limits(seconds=5, private_network=True)
    with serving(
        response(rss("<title>Talks</title><link>/talks</link>"), Content_Type="application/rss+xml"),
        response(WORDS.encode()),
    ) as (address, _):
        found = listing(f"{address}/feed", limits=limits)
        assert found is not None
        assert found.entries[0].source == f"{address}/talks"
        assert read_entry(found.entries[0], limits=limits).text == WORDS


def of_feed(address, held):
    return Entry("Talks", f"{address}/talks", "2024-05-01", "Ann Writer", held, "en", "The News")


def test_a_page_that_cannot_be_read_leaves_the_words_of_the_feed():
    limits = Limits(seconds=5, private_network=True)
    with serving(response(b"", "404 Not Found")) as (address, _):
        article = read_entry(of_feed(address, f"<p>{WORDS}</p>"), limits=limits)
        with pytest.raises(ReadError, match="there is no such page"):
            read_entry(of_feed(address, "<p> </p>"), limits=limits)
    assert (article.text, article.source, article.title) == (WORDS, f"{address}/talks", "Talks")
    assert article.notice == (
        f"Cannot read {address}/talks: there is no such page (status 404). "
        "These are the words that the feed holds."
    )


def test_a_page_that_shows_but_a_notice_leaves_the_words_of_the_feed():
    limits = Limits(seconds=5, private_network=True)
    with serving(response(b"Please agree to something.")) as (address, _):
        article = read_entry(of_feed(address, f"<p>{WORDS}</p>"), limits=limits)
    assert article.text == WORDS
    assert article.notice is not None
    assert "shows less of it than the feed holds" in article.notice


def test_what_a_page_does_not_say_of_itself_its_feed_does():
    limits = Limits(seconds=5, private_network=True)
    with serving(response(WORDS.encode())) as (address, _):
        article = read_entry(of_feed(address, None), limits=limits)
    assert (article.title, article.author, article.date) == ("Talks", "Ann Writer", "2024-05-01")
    assert (article.publication, article.notice) == ("The News", None)


@pytest.mark.parametrize(
    "link", ["file:///etc/passwd", "/etc/passwd", "javascript:alert(1)", "http://[", "-"]
)
def test_a_feed_never_leads_to_a_file(put, link):
    feed = rss(f"<title>Talks</title><link>{link}</link>").replace(b"<link>https://news.example/</link>", b"")
    found = listing(put("a.rss", feed))
    assert found is not None
    assert found.entries[0].source is None


def test_a_feed_is_no_article(put):
    with pytest.raises(ReadError, match="it is a feed that lists 2 articles, not an article"):
        read(put("a.rss", rss("<title>One</title>", "<title>Two</title>")))


@pytest.mark.parametrize(
    "data", [b"<rss", b"<rss></rss>", rss(), b'<?xml version="1.0"?><feed>', b"<rss><channel>"]
)
def test_a_feed_that_lists_nothing(put, data):
    with pytest.raises(ReadError, match=r"damaged or cut short|without a single article"):
        listing(put("a.rss", data))


def test_a_feed_that_is_cut_short_lists_what_is_there(put):
    whole = rss(*(f"<title>Number {n}</title>" for n in range(9)))
    found = listing(put("a.rss", whole[: len(whole) // 2]))
    assert found is not None
    assert found.entries[0].title == "Number 0"


def test_an_entity_bomb_in_a_feed_is_not_expanded(put):
    prolog = '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "lol">'
    prolog += (
        "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
        + "]>"
    )
    feed = rss("<title>Talks &i;</title>").replace(b'<?xml version="1.0"?>', prolog.encode())
    try:
        found = listing(put("a.rss", feed))
    except ReadError:
        return
    assert found is not None
    assert len(found.entries[0].title) < 1000


def test_a_folder(tmp_path):
    (tmp_path / "sub").mkdir()
    for name in ("b.txt", "sub/a.md"):
        (tmp_path / name).write_text("words")
    found = listing(str(tmp_path))
    assert found == Listing(
        str(tmp_path),
        tmp_path.name,
        (Entry("b.txt", str(tmp_path / "b.txt")), Entry("sub/a.md", str(tmp_path / "sub" / "a.md"))),
    )


def test_an_article_is_no_list(put):
    source = put("a.txt", WORDS)
    assert listing(source) is None
    assert opened(source) == read(source)


def test_an_entry_of_nothing():
    with pytest.raises(
        ReadError, match="Cannot read Talks: the feed holds neither its words nor a link to them"
    ):
        read_entry(Entry("Talks"))
