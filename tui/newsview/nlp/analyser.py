"""A loaded spaCy pipeline with the newsview components behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import spacy
from msgspec import Struct
from spacy.tokens import Doc

from newsview.model import Analysis, Article, Block, Span
from newsview.nlp import blas, components
from newsview.nlp.assemble import assemble
from newsview.nlp.forward import only_forward
from newsview.nlp.glued import part_glued
from newsview.nlp.inserts import Parted
from newsview.nlp.models import ModelError, ModelInfo, find_model, remedy
from newsview.nlp.pieces import Offsets, cut
from newsview.nlp.rehung import rehang
from newsview.nlp.shadow import shadow_text
from newsview.nlp.straight import read_straight

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from spacy.language import Language

BATCH = 8
"""Pieces spaCy works on together."""

UNUSED = ("senter", "attribute_ruler", "lemmatizer")
"""Components nothing here reads (only ``tag_`` and the parse are): 40 % of the words per second."""

GROWTH = 2.0
"""How much more text than the last time must be read before an analysis that grows is made again.

The components read the whole text each time, so with doubling all the times together cost at most
twice the last one."""


_NO_TENSOR = np.zeros((0,), dtype="f")


class Growth(Struct, frozen=True):
    """An analysis of as much of the article as has been read.

    Attributes:
        done: Code points read.
        total: Code points in all.
        analysis: What they amount to, or ``None`` where it was not made again.
    """

    done: int
    total: int
    analysis: Analysis | None


def load(model: str | None = None, language: str | None = None) -> Analyser:
    """Load a spaCy pipeline by name, or the default one for a language.

    Raises:
        ModelError: If it is not installed or does not load.
    """
    info = find_model(model, language)
    try:
        with blas.fastest():
            return Analyser(spacy.load(info.location, exclude=list(UNUSED)), info)
    except Exception as error:  # a pipeline is code, and one made for another spaCy fails in any way
        said = str(error).partition("\n")[0].rstrip(".")
        raise ModelError(
            f"The spaCy pipeline {info.name!r} does not load with spaCy {spacy.__version__} ({said})."
            f"{remedy(info.name)}"
        ) from error


class Analyser:
    """Turns articles into analyses; holds the model, and nothing of the articles."""

    def __init__(self, nlp: Language, info: ModelInfo) -> None:
        self.info = info
        self._nlp = nlp
        part_glued(nlp)
        read_straight(nlp)
        only_forward(nlp)
        self._newsview = spacy.blank(info.language, vocab=nlp.vocab)
        for name in components.ORDER:
            self._newsview.add_pipe(name)

    def analyse(self, article: Article) -> Analysis:
        """The whole analysis at once."""
        meant = Parted.of(article)
        pieces = cut(meant.article)
        docs = list(self._docs(shadow_text(meant.article), pieces))
        return self._analysis(article, meant, list(zip(pieces, docs, strict=True)))

    def grow(self, article: Article, first: int | Callable[[], int] = 0) -> Iterator[Growth]:
        """Read the article piece by piece, those nearest to where the reader is first.

        Args:
            article: What to read.
            first: Offset of what the reader sees, or a function that tells it at any moment.

        Yields:
            How far it has come, at least once; the last has the whole analysis.
        """
        look = first if callable(first) else lambda: first
        meant = Parted.of(article)
        shadow = shadow_text(meant.article)
        unread = list(cut(meant.article))
        read: list[tuple[Span, Doc]] = []
        done, made_at = 0, 0
        while unread:
            in_sight, batch = _next_batch(unread, meant.place(look()))
            unread = [piece for piece in unread if piece not in batch]
            read.extend(zip(batch, self._docs(shadow, batch), strict=True))
            done += sum(len(piece) for piece in batch)
            due = in_sight or done >= GROWTH * made_at or not unread
            if due:
                made_at = done
            analysis = self._analysis(article, meant, sorted(read, key=_start)) if due else None
            yield Growth(done, len(meant.article.text), analysis)

    def _docs(self, shadow: str, pieces: Sequence[Span]) -> Iterator[Doc]:
        with blas.one_thread():
            for doc in self._nlp.pipe((piece.of(shadow) for piece in pieces), batch_size=BATCH):
                # 96 floats a token that nothing reads again: 40 % of what a book's text costs in memory.
                doc.tensor = _NO_TENSOR
                rehang(doc)
                yield doc

    def _analysis(self, article: Article, meant: Parted, read: list[tuple[Span, Doc]]) -> Analysis:
        offsets = Offsets.of([piece for piece, _ in read])
        doc = _joined([doc for _, doc in read])
        doc._.newsview_blocks.extend(_blocks_within(meant.article, [piece for piece, _ in read]))
        for _, component in self._newsview.pipeline:
            doc = component(doc)

        def move(span: Span) -> Span:
            return meant.span(offsets.span(span))

        return assemble(doc, article, move, language=self.info.language, model=self.info.label)


def _joined(docs: list[Doc]) -> Doc:
    """One document of them all, with nothing on it of an analysis made before."""
    doc = docs[0] if len(docs) == 1 else Doc.from_docs(docs, ensure_whitespace=False, exclude=["user_data"])
    doc.user_data.clear()
    return doc


def _start(item: tuple[Span, Doc]) -> int:
    return item[0].start


def _next_batch(unread: list[Span], offset: int) -> tuple[bool, list[Span]]:
    """Whether the reader is looking at something unread, and what to read now.

    What is in sight is read by itself, so that it is there soonest; a short rest is read at once.
    """
    nearest = sorted(unread, key=lambda piece: _distance(piece, offset))
    in_sight = _distance(nearest[0], offset) == 0
    alone = in_sight and len(unread) > BATCH
    return in_sight, nearest[: 1 if alone else BATCH]


def _distance(piece: Span, offset: int) -> int:
    return 0 if offset in piece else min(abs(piece.start - offset), abs(piece.end - offset))


def _blocks_within(article: Article, pieces: list[Span]) -> Iterator[Block]:
    """The article's blocks that lie in the pieces, with offsets into the joined text."""
    joined = 0
    blocks = iter(article.blocks)
    block = next(blocks, None)
    for piece in pieces:
        shift = joined - piece.start
        while block is not None and block.span.start < piece.end:
            if block.span.start >= piece.start:
                end = min(block.span.end, piece.end)
                yield Block(Span(block.span.start + shift, end + shift), block.kind)
            block = next(blocks, None)
        joined += len(piece)
