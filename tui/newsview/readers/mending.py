"""What an extractor of articles loses of them, kept or put back.

Trafilatura, asked to be cautious, takes a heading whose only link is an empty one (an anchor, an icon) for
a menu, drops the words behind an element without any, and drops short paragraphs, turns of a
conversation among them, where it takes what stands around long ones instead of what the page marks.
"""

from __future__ import annotations

from collections import defaultdict, deque
from itertools import takewhile
from typing import TYPE_CHECKING

from newsview.model import BlockKind
from newsview.readers.compose import Composer
from newsview.readers.markup import HTML, Walker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from newsview.readers.compose import Piece

MOST_LEFT_OUT = 1_000
"""Code points between two blocks of an article that may have been left out by mistake; more are meant."""

MOST_HEADINGS = 3
"""Headings in a row that may stand above one block."""

_LINKED_HEADINGS = " | ".join(f"//h{level}[.//a[@href] or ancestor::a]" for level in range(1, 7))

_INSIDE_LINES = (
    "a",
    "abbr",
    "b",
    "em",
    "font",
    "i",
    "ins",
    "mark",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "u",
)


def drop_empty(root: HtmlElement) -> None:
    """Takes elements without words that stand inside lines out of a page; what surrounds them stays."""
    for drawing in list(root.iter("svg")):
        drawing.drop_tree()
    # Backwards, so that what held nothing but empty elements is met after them.
    for element in reversed(list(root.iter(*_INSIDE_LINES))):
        if len(element) == 0 and not (element.text or "").strip() and element is not root:
            # A blank in it still parts the words on its two sides.
            element.tail = f"{element.text or ''}{element.tail or ''}"
            element.drop_tree()


def filled(cautious: Composer, lenient: Composer) -> Composer:
    """The blocks of ``cautious``, and those of ``lenient`` that stand between two of them.

    What only a lenient reading finds above or below an article seldom belongs to it.
    """
    made = Composer()
    for between, piece in _with_what_is_between(cautious, lenient):
        left_out = between if sum(len(other.words) for other in between) <= MOST_LEFT_OUT else []
        _add(made, *left_out, piece)
    return made


def with_headings(article: Composer, root: HtmlElement) -> Composer:
    """The blocks of an article in which none is a heading, and the headings right above them on its page.

    A heading that is a link, or has something else below it, is another article's; a single one is as often
    the label of a box that the article goes around.
    """
    if any(piece.kind is BlockKind.HEADING for piece in article.pieces):
        return article
    page = Composer()
    Walker(page, HTML).walk(root)
    linked = {_letters(str(heading.text_content())) for heading in root.xpath(_LINKED_HEADINGS)}
    made = Composer()
    for between, piece in _with_what_is_between(article, page):
        above = list(takewhile(lambda other: other.kind is BlockKind.HEADING, reversed(between)))
        own = [heading for heading in reversed(above[:MOST_HEADINGS]) if _key(heading) not in linked]
        _add(made, *own, piece)
    return made if len(made.pieces) > len(article.pieces) + 1 else article


def _with_what_is_between(ours: Composer, theirs: Composer) -> Iterator[tuple[list[Piece], Piece]]:
    """Each block of a reading, with what another has between it and the one before."""
    places: defaultdict[str, deque[int]] = defaultdict(deque)
    for place, piece in enumerate(theirs.pieces):
        places[_key(piece)].append(place)
    behind: int | None = None
    for piece in ours.pieces:
        here = _next(places[_key(piece)], behind)
        yield (theirs.pieces[behind:here] if here is not None and behind is not None else []), piece
        behind = behind if here is None else here + 1


def _add(composer: Composer, *pieces: Piece) -> None:
    for piece in pieces:
        composer.add(piece.words, piece.kind, close=piece.close)


def _next(places: deque[int], least: int | None) -> int | None:
    """The first of some places in order that is not before ``least``; those before it are taken away."""
    while places and least is not None and places[0] < least:
        places.popleft()
    return places[0] if places else None


def _key(piece: Piece) -> str:
    return _letters(piece.words)


def _letters(words: str) -> str:
    """What two readings of one block have in common: its letters and digits, if it has any."""
    return "".join(filter(str.isalnum, words)).lower() or words
