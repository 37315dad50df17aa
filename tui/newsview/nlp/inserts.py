"""Headlines that a page runs into its sentences, read apart, and the way back to where they stand.

Pages show a box beside somebody's name: the full name again, headlines about them and "MORE". Copied text has
all of it within the sentence, “President Roe Ann May RoeSenate votes on budget Roe wins again MORE said”, so
that nothing could be read from it. So the sentence is read without it, and the rest behind the article's end.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from newsview.model import Article, Block, Span
from newsview.nlp.bare import Bare

if TYPE_CHECKING:
    from collections.abc import Iterator

_MORE = "MORE"
_PARTED = "\n\n"

_INSERT = r"""
    (?<!\w) (?P<last> [A-Z][\w’'-]*[a-z][\w’'-]* ) (?: ,? [ ] [JS]r\. )?
    (?P<insert> [ ]
        (?P<name> (?: (?: [A-Z(“"][\w.)”"’'-]* | de | la | van | von | di | da | del ) [ ] ){1,5} (?P=last)
            (?: ,? [ ] [JS]r\. )? )
        (?P<headlines> (?=[‘“'"#@$]?[A-Z0-9]) [^\n]{,900}? )
        [ ]? MORE (?!\w)
    )
"""
"""A surname, and behind it a name that ends in the same with what runs on from it."""


class Parted(Struct, frozen=True):
    """An article as it was meant, with what pages insert into its sentences behind its end.

    Attributes:
        bare: The article without unseen signs.
        article: The same without inserts; the very same one if it has none.
        inserts: Where these stood in the bare article.
        starts: Offsets, in ``article``, of the stretches that it is made of.
        origins: Where each of them is from in the bare article.
    """

    bare: Bare
    article: Article
    inserts: tuple[Span, ...] = ()
    starts: tuple[int, ...] = (0,)
    origins: tuple[int, ...] = (0,)

    @classmethod
    def of(cls, article: Article) -> Parted:
        """``article`` with them parted."""
        bare = Bare.of(article)
        whole = cls(bare, bare.article)
        text = bare.article.text
        found = list(re.finditer(_INSERT, text, re.VERBOSE)) if _MORE in text else []
        return whole._without(found) if found else whole

    def place(self, offset: int) -> int:
        """Where an offset of the article it was made of stands in this one, or where that was taken out."""
        return _kept(self.bare.place(offset), self.inserts)

    def span(self, parted: Span) -> Span:
        """The same words in the article it was made of."""
        start = self._back(parted.start)
        return self.bare.span(Span(start, self._back(parted.end - 1) + 1 if len(parted) else start))

    def _without(self, found: list[re.Match[str]]) -> Parted:
        text = self.article.text
        inserts = tuple(Span(*match.span("insert")) for match in found)
        kept = list(_between(inserts, len(text)))
        moved = [Span(*match.span(part)) for match in found for part in ("name", "headlines") if match[part]]
        starts: list[int] = []
        length = 0
        for number, span in enumerate([*kept, *moved]):
            starts.append(length + len(_PARTED) * (number >= len(kept)))
            length = starts[-1] + len(span)
        parts = ["".join(span.of(text) for span in kept), *(span.of(text) for span in moved)]
        blocks = [replace(block, span=_moved(block.span, inserts)) for block in self.article.blocks]
        behind = zip(starts[len(kept) :], moved, strict=True)
        blocks += [Block(Span(start, start + len(span))) for start, span in behind]
        article = replace(self.article, text=_PARTED.join(parts), marked_blocks=tuple(blocks))
        origins = tuple(span.start for span in (*kept, *moved))
        return replace(self, article=article, inserts=inserts, starts=tuple(starts), origins=origins)

    def _back(self, offset: int) -> int:
        index = bisect_right(self.starts, offset) - 1
        return self.origins[index] + offset - self.starts[index]


def _kept(offset: int, inserts: tuple[Span, ...]) -> int:
    return offset - sum(min(max(offset - span.start, 0), len(span)) for span in inserts)


def _moved(span: Span, inserts: tuple[Span, ...]) -> Span:
    return Span(_kept(span.start, inserts), _kept(span.end, inserts))


def _between(inserts: tuple[Span, ...], length: int) -> Iterator[Span]:
    """What is left of a text of some length."""
    done = 0
    for span in inserts:
        yield Span(done, span.start)
        done = span.end
    yield Span(done, length)
