"""With nothing selected, ``i`` and the column of wide screens tell what the article is."""

from __future__ import annotations

from newsview.app.panes.about import about
from newsview.app.state.state import State
from newsview.model import Article

HOSTILE = "[b]A\x1b[31m\u202etitle[/b]"


def test_what_the_source_says_of_an_article_is_told():
    article = Article(
        "Words.",
        title=HOSTILE,
        source="https://news.example/talks",
        language="nl",
        author="Ada Writer",
        date="2026-05-04T10:00:00Z",
        publication="The Post",
        media_type="text/html",
        notice="These are the words that the feed holds.",
    )
    lines = about(State(article)).plain.split("\n")
    assert lines[0] == "[b]A [31mtitle[/b]"
    told = {heading: lines[n + 1] for n, heading in enumerate(lines[:-1])}
    assert (told["Author"], told["Publication"], told["Date"]) == ("Ada Writer", "The Post", "2026-05-04")
    assert (told["Language"], told["Kind"]) == ("nl", "text/html")
    assert told["Source"] == article.source
    assert told["Read so"] == article.notice


def test_what_it_does_not_say_is_left_out():
    lines = about(State(Article("Words."))).plain.split("\n")
    assert "the clipboard" in lines
    assert not {"Author", "Language", "Date", "Read so"} & set(lines)
