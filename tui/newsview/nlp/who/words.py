"""A ``Doc`` as plain lists, read once and shared by the components.

Reading a token's attribute through spaCy costs about as much as a whole rule here, and every rule reads
the same few attributes.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsview.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc

_KEY = "newsview_words"


@dataclass(frozen=True, eq=False)
class Words:
    """The tokens of a document, one list an attribute.

    Attributes:
        texts: As written.
        lowers: In lower case.
        tags: Penn Treebank tags.
        deps: Dependency labels.
        heads: Index of each token's head; its own index for a root.
        starts: Offset of the first code point.
        ends: Offset after the last code point.
        sentences: Number of the sentence each token stands in; a new block begins a new sentence.
        sentence_starts: Index of the first token of each sentence.
        blocks: Number of the paragraph or heading each token stands in.
        spaced: Whether white space follows.
    """

    texts: list[str]
    lowers: list[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]
    starts: list[int]
    ends: list[int]
    sentences: list[int]
    sentence_starts: list[int]
    blocks: list[int]
    spaced: list[bool]

    def __len__(self) -> int:
        return len(self.texts)

    def span(self, start: int, end: int) -> Span:
        """The characters of the tokens ``start`` to ``end`` (exclusive)."""
        return Span(self.starts[start], self.ends[end - 1])

    def at(self, offset: int) -> int:
        """The token that holds the character at ``offset``, or the last one before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def within(self, span: Span) -> tuple[int, int]:
        """First token and end of the tokens that ``span`` touches."""
        start = self.at(span.start)
        if self.ends[start] <= span.start:
            start += 1
        return start, max(start + 1, self.at(span.end - 1) + 1)

    def sentence(self, token: int) -> tuple[int, int]:
        """First token and end of the sentence of ``token``."""
        number = self.sentences[token]
        after = number + 1
        end = self.sentence_starts[after] if after < len(self.sentence_starts) else len(self)
        return self.sentence_starts[number], end

    def root(self, start: int, end: int) -> int:
        """The token of ``start`` to ``end`` whose head lies outside; the last one of several."""
        outside = [i for i in range(start, end) if self.heads[i] == i or not start <= self.heads[i] < end]
        words = [i for i in outside if self.texts[i][:1].isalnum()]
        return (words or outside or [start])[0]


def words_of(doc: Doc) -> Words:
    """The words of ``doc``, read on first use."""
    words: Words | None = doc.user_data.get(_KEY)
    if words is None or len(words) != len(doc):
        words = _read(doc)
        doc.user_data[_KEY] = words
    return words


def _read(doc: Doc) -> Words:
    tokens = list(doc)
    starts = [token.idx for token in tokens]
    texts = [token.text for token in tokens]
    blocks = _block_numbers(doc, starts, texts)
    has_sentences = doc.has_annotation("SENT_START")
    sentences: list[int] = []
    sentence_starts: list[int] = []
    for i, token in enumerate(tokens):
        if i == 0 or blocks[i] != blocks[i - 1] or (has_sentences and token.is_sent_start):
            sentence_starts.append(i)
        sentences.append(len(sentence_starts) - 1)
    heads = [token.head.i for token in tokens]
    # The parser knows no paragraphs and joins two where the first ends oddly.
    strays = {i for i, head in enumerate(heads) if blocks[head] != blocks[i]}
    return Words(
        texts=texts,
        lowers=[text.lower() for text in texts],
        tags=[token.tag_ for token in tokens],
        deps=["ROOT" if token.i in strays else token.dep_ for token in tokens],
        heads=[i if i in strays else head for i, head in enumerate(heads)],
        starts=starts,
        ends=[start + len(text) for start, text in zip(starts, texts, strict=True)],
        sentences=sentences,
        sentence_starts=sentence_starts,
        blocks=blocks,
        spaced=[bool(token.whitespace_) for token in tokens],
    )


def _block_numbers(doc: Doc, starts: list[int], texts: list[str]) -> list[int]:
    """By the article's blocks; without any, a line end begins a new one."""
    edges = [block.span.start for block in doc._.newsview_blocks]
    if edges:
        return [bisect_right(edges, start) for start in starts]
    numbers: list[int] = []
    number = 0
    for text in texts:
        numbers.append(number)
        number += "\n" in text
    return numbers
