"""What screens ask of the app about the shelf, and what comes back from reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from newsview.model import Article
    from newsview.readers import Listing, ReadError


class Turn(Message):
    """Open the article after (``by`` = 1) or before (-1) the open one."""

    def __init__(self, by: int) -> None:
        super().__init__()
        self.by = by


class Pick(Message):
    """Open this article; one that could not be read is tried again."""

    def __init__(self, item_id: str) -> None:
        super().__init__()
        self.item_id = item_id


class ShowShelf(Message):
    """Show every article there is, to pick one."""


class Take(Message):
    """Open what was pasted: an article's words, or a path or an address to read one from."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


class SourceRead(Message):
    """What came of reading."""

    def __init__(self, item_id: str, found: Article | Listing | ReadError) -> None:
        super().__init__()
        self.item_id = item_id
        self.found = found


class Known(Message):
    """These are files that were analysed before."""

    def __init__(self, sources: frozenset[str]) -> None:
        super().__init__()
        self.sources = sources


class Rested(Message):
    """The analyst has done what it was asked; ``is_whole`` says whether the analysis is there."""

    def __init__(self, article: Article, is_whole: bool) -> None:
        super().__init__()
        self.article = article
        self.is_whole = is_whole
