"""A ``Doc`` as plain lists, read once and shared by the components.

Reading a token's attribute through spaCy costs about as much as a whole rule here, and every rule reads
the same few attributes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct, field
from spacy.attrs import DEP, HEAD, IDX, LENGTH, SENT_START, SPACY, TAG

from newsview.model import Span
from newsview.nlp.who.given.headlines import headlines
from newsview.nlp.who.given.lexicon import words as lexicon

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from spacy.tokens import Doc

_KEY = "newsview_words"
_LETTERS = 2
"""Letters of the longest initials, and of the shortest words that are none."""


class Words(Struct, eq=False, dict=True):
    """The tokens of a document, one list an attribute.

    Attributes:
        text: The whole text.
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

    text: str
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
    _places: dict[Span, tuple[int, int]] = field(default_factory=dict)
    _roots: dict[tuple[int, int], int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.texts)

    @cached_property
    def _standing(self) -> dict[str, list[int]]:
        standing: dict[str, list[int]] = {}
        for i, text in enumerate(self.texts):
            standing.setdefault(text, []).append(i)
        return standing

    def standing(self, texts: AbstractSet[str], before: int = 0, behind: int = 0) -> list[int]:
        """The tokens that are one of these words as written, in order.

        Left out are those with fewer tokens of the document ``before`` or ``behind`` them.
        """
        if self._standing.keys().isdisjoint(texts):
            return []
        found = chain.from_iterable(self._standing[text] for text in self._standing.keys() & texts)
        end = len(self.texts) - behind
        return sorted(i for i in found if before <= i < end)

    def count(self, text: str) -> int:
        """How often a word stands in the text as it is written here."""
        return len(self._standing.get(text, ()))

    @cached_property
    def often(self) -> Counter[str]:
        """How often each word stands in the text, in small letters."""
        return Counter(self.lowers)

    @cached_property
    def headlines(self) -> list[bool]:
        """Whether each token stands where capitals tell nothing."""
        return headlines(self.texts, self.blocks)

    def span(self, start: int, end: int) -> Span:
        """The characters of the tokens ``start`` to ``end`` (exclusive)."""
        return Span(self.starts[start], self.ends[end - 1])

    def written(self, start: int, end: int) -> str:
        """The tokens ``start`` to ``end`` (exclusive) as they are written, blanks at the end left out."""
        return "".join(self.texts[i] + " " * self.spaced[i] for i in range(start, end)).strip()

    def at(self, offset: int) -> int:
        """The token that holds the character at ``offset``, or the last one before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def within(self, span: Span) -> tuple[int, int]:
        """First token and end of the tokens that ``span`` touches."""
        found = self._places.get(span)
        if found is None:
            start = self.at(span.start)
            if self.ends[start] <= span.start:
                start += 1
            found = start, min(max(start + 1, self.at(span.end - 1) + 1), len(self.texts))
            # Each component asks for the same mentions again.
            self._places[span] = found
        return found

    def sentence(self, token: int) -> tuple[int, int]:
        """First token and end of the sentence of ``token``."""
        number = self.sentences[token]
        after = number + 1
        end = self.sentence_starts[after] if after < len(self.sentence_starts) else len(self)
        return self.sentence_starts[number], end

    def is_first(self, token: int) -> bool:
        """Whether the token opens its sentence."""
        return self.sentence_starts[self.sentences[token]] == token

    def is_run_on(self, i: int) -> bool:
        """Whether a word begins at the token that has run into the one before: "RelatedIsrael"."""
        before, text = self.texts[i - 1 : i], self.texts[i]
        is_close = before != [] and not self.spaced[i - 1] and before[0].isalpha() and text.istitle()
        return is_close and before[0][-1].islower() and text.isalpha()

    def root(self, start: int, end: int) -> int:
        """The token of ``start`` to ``end`` whose head lies outside; the first one of several."""
        found = self._roots.get((start, end))
        if found is None:
            outside = [i for i in range(start, end) if self.heads[i] == i or not start <= self.heads[i] < end]
            words = [i for i in outside if self.texts[i][:1].isalnum()]
            found = self._roots[start, end] = (words or outside or [start])[0]
        return found


def words_of(doc: Doc) -> Words:
    """The words of ``doc``, read on first use."""
    words: Words | None = doc.user_data.get(_KEY)
    if words is None or len(words) != len(doc):
        words = _read(doc)
        doc.user_data[_KEY] = words
    return words


def _read(doc: Doc) -> Words:
    # Arrays for the whole document: token by token it takes three times as long.
    numbers = doc.to_array([LENGTH, HEAD, IDX, SENT_START, SPACY]).view("int64")
    lengths, heads, starts, opens, spaced = numbers.T.tolist()
    tags, deps = doc.to_array([TAG, DEP]).T.tolist()
    name = {key: doc.vocab.strings[key] for key in {*tags, *deps}}
    text: str = doc.text
    texts = [text[start : start + length] for start, length in zip(starts, lengths, strict=True)]
    lows = [word.lower() for word in texts]
    for i, word in enumerate(texts):
        if word[-1:] == "." and _is_full_stop(texts, opens, i):
            texts[i], lows[i] = word[:-1], lows[i][:-1]
    blocks = _block_numbers(doc, starts, texts)
    heads = [i + head for i, head in enumerate(heads)]
    labels = [name[key] for key in deps]
    # The parser knows no paragraphs and joins two where the first ends oddly.
    for i in (i for i, head in enumerate(heads) if blocks[head] != blocks[i]):
        heads[i], labels[i] = i, "ROOT"
    sentences, sentence_starts = _sentences(blocks, opens)
    return Words(
        text=text,
        texts=texts,
        lowers=lows,
        tags=[name[key] for key in tags],
        deps=labels,
        heads=heads,
        starts=starts,
        ends=[start + len(word) for start, word in zip(starts, texts, strict=True)],
        sentences=sentences,
        sentence_starts=sentence_starts,
        blocks=blocks,
        spaced=[bool(space) for space in spaced],
    )


def _is_full_stop(texts: list[str], opens: list[int], i: int) -> bool:
    """Whether the stop that the tokeniser keeps on a word that ends in a capital closes the sentence.

    "He left SpaceX.", "in World War I.", but not "Ann K. Roe".
    """
    word = texts[i][:-1]
    if len(word) > _LETTERS:
        return word[-1].isupper() and word.isalpha()
    is_name = len(word) == 1 and i > 0 and texts[i - 1].istitle() and len(texts[i - 1]) > _LETTERS
    behind = texts[i + 1] if i + 1 < len(texts) else "\n"
    is_last = "\n" in behind or (opens[i + 1] == 1 and behind.lower() in lexicon("who_loose_starts"))
    return is_name and is_last and word.isupper()


def _sentences(blocks: list[int], opens: list[int]) -> tuple[list[int], list[int]]:
    """Each token's number of sentence, and each sentence's first token."""
    numbers: list[int] = []
    starts: list[int] = []
    last = -1
    for i, block in enumerate(blocks):
        if block != last or opens[i] == 1:
            starts.append(i)
            last = block
        numbers.append(len(starts) - 1)
    return numbers, starts


def _block_numbers(doc: Doc, starts: list[int], texts: list[str]) -> list[int]:
    """By the article's blocks; without any, a line end begins a new one."""
    edges = [block.span.start for block in doc._.newsview_blocks]
    numbers: list[int] = []
    if not edges:
        number = 0
        for text in texts:
            numbers.append(number)
            number += "\n" in text
        return numbers
    for number, first in enumerate([*(bisect_left(starts, edge) for edge in edges), len(starts)]):
        numbers += [number] * (first - len(numbers))
    return numbers
