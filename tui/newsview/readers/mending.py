"""What an extractor of articles loses of them, kept or put back.

Trafilatura, asked to be cautious, takes a heading whose only link is an empty one (an anchor, an icon) for
a menu, drops the words behind an element without any, and drops short paragraphs, turns of a
conversation among them, where it takes what stands around long ones instead of what the page marks.
"""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING

from newsview.readers.compose import Composer

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from newsview.readers.compose import Piece

MOST_LEFT_OUT = 1_000
"""Code points between two blocks of an article that may have been left out by mistake; more are meant."""

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
    theirs = lenient.pieces
    places: defaultdict[str, deque[int]] = defaultdict(deque)
    for place, piece in enumerate(theirs):
        places[_key(piece)].append(place)
    made = Composer()
    behind: int | None = None
    for piece in cautious.pieces:
        here = _next(places[_key(piece)], behind)
        if here is not None:
            between = theirs[behind:here] if behind is not None else []
            if sum(len(other.words) for other in between) <= MOST_LEFT_OUT:
                for other in between:
                    made.add(other.words, other.kind, close=other.close)
            behind = here + 1
        made.add(piece.words, piece.kind, close=piece.close)
    return made


def _next(places: deque[int], least: int | None) -> int | None:
    """The first of some places in order that is not before ``least``; those before it are taken away."""
    while places and least is not None and places[0] < least:
        places.popleft()
    return places[0] if places else None


def _key(piece: Piece) -> str:
    """What two readings of one block have in common: its letters and digits, if it has any."""
    return "".join(filter(str.isalnum, piece.words)).lower() or piece.words
