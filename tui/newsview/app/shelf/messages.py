"""What screens ask of the app about the shelf, and what comes back from reading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from newsview.model import Article
    from newsview.readers import Listing, ReadError


@dataclass
class Turn(Message):
    """Open the article after (``by`` = 1) or before (-1) the open one."""

    by: int


@dataclass
class Pick(Message):
    """Open this article; one that could not be read is tried again."""

    item_id: str


class ShowShelf(Message):
    """Show every article there is, to pick one."""


@dataclass
class Take(Message):
    """Open what was pasted: an article's words, or a path or an address to read one from."""

    text: str


@dataclass
class SourceRead(Message):
    """What came of reading."""

    item_id: str
    found: Article | Listing | ReadError


@dataclass
class Known(Message):
    """These are files that were analysed before."""

    sources: frozenset[str]


@dataclass
class Rested(Message):
    """The analyst has done what it was asked; ``is_whole`` says whether the analysis is there."""

    article: Article
    is_whole: bool
