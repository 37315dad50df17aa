"""What the screen asks of ``newsview.analyst``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsview.analyst.events import Event
    from newsview.model import Article


class Analyst(Protocol):
    """Who analyses, as the screen knows them."""

    def analyse(self, article: Article, listener: Callable[[Event], None], first: int = 0) -> None:
        """Begin to analyse, what stands at ``first`` first; ``listener`` is called from another thread."""

    def has_cached(self, article: Article) -> bool:
        """Whether the whole analysis is at hand."""

    def known(self, sources: Iterable[str]) -> frozenset[str]:
        """Those of some sources that are files analysed before."""

    def look_at(self, offset: int) -> None:
        """Say where the reader looks now; that part of a long article is read next."""

    def cancel(self) -> None:
        """Let go of what is being analysed."""

    def close(self) -> None:
        """Let go of everything."""
