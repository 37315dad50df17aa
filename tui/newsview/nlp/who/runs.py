"""Runs of capitalised words, and what in them is title, name or neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsview.nlp.who.lexicon import words as lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.words import Words

CONNECTORS = frozenset({"of", "for", "and", "&", "the", "on", "in", "to", "at"})
PARTICLES = frozenset({"de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "bin",
                       "ibn", "ben", "al", "el", "al-", "ul", "y", "e", "zu", "af", "av"})
GENERATIONS = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_DASHES = frozenset({"-", "–"})
_LEAST_HEADLINE = 4
_HEADLINE_SHARE = 0.7
_PROPER = frozenset({"NNP", "NNPS"})


@dataclass(frozen=True, slots=True)
class Run:
    """Tokens ``start`` to ``end`` (exclusive)."""

    start: int
    end: int


def is_capitalised(text: str) -> bool:
    """Whether a word opens with a capital, or holds one as "iPhone" and "al-Assad" do."""
    return text[:1].isupper() or (len(text) > 2 and text[0].isalpha() and any(c.isupper() for c in text[1:]))


def headline_blocks(words: Words) -> frozenset[int]:
    """Blocks in which capitals tell nothing: all capitals, or Every Word With One."""
    counts: dict[int, list[int]] = {}
    for i, text in enumerate(words.texts):
        if text[0].isalpha():
            count = counts.setdefault(words.blocks[i], [0, 0, 0, 0])
            count[0] += 1
            count[1] += text.isupper()
            if len(text) > 3:
                count[2] += 1
                count[3] += text[0].isupper()
        elif text in {".", "!", "?"} and words.blocks[i] in counts and i + 1 < len(words):
            counts[words.blocks[i]][2] += 0
    return frozenset(
        block
        for block, (total, upper, long, capital) in counts.items()
        if (total >= _LEAST_HEADLINE and upper >= _HEADLINE_SHARE * total)
        or (long >= _LEAST_HEADLINE and total <= 30 and capital >= 0.85 * long)
    )


def runs(words: Words) -> Iterator[Run]:
    """Maximal runs of capitalised words, with connecting words inside ("Bank of the West"), in order.

    A sentence's first word opens a run only where the tagger takes it for a name.
    """
    not_names, demonyms = lexicon("who_not_names"), lexicon("who_demonyms")
    count = len(words)
    i = 0
    while i < count:
        if not opens(words, i, not_names):
            i += 1
            continue
        end = i + 1
        while end < count and words.blocks[end] == words.blocks[i]:
            step = _step(words, end, not_names)
            if not step:
                break
            end += step
        yield Run(i, end)
        i = end
    del demonyms


def opens(words: Words, i: int, not_names: frozenset[str]) -> bool:
    """Whether the token can open a name."""
    text = words.texts[i]
    if not is_capitalised(text) or words.lowers[i] in not_names:
        return False
    first = words.sentence_starts[words.sentences[i]] == i or (i > 0 and words.texts[i - 1] in {"“", '"', "‘", "(", ":", "—"})
    return not first or words.tags[i] in _PROPER


def _step(words: Words, i: int, not_names: frozenset[str]) -> int:
    """How many tokens the run goes on for from ``i``: 0 where it ends."""
    text, low = words.texts[i], words.lowers[i]
    if is_capitalised(text):
        return 0 if low in not_names and low not in {"north", "south", "east", "west", "christian", "republican", "democratic",
                                                     "american", "national"} else 1
    if low in GENERATIONS:
        return 1
    if text in _DASHES and not words.spaced[i] and not words.spaced[i - 1]:
        return 2 if i + 1 < len(words) and is_capitalised(words.texts[i + 1]) else 0
    if low in CONNECTORS or low in PARTICLES or text == ",":
        j = i + 1
        while j < len(words) and j < i + 3 and (words.lowers[j] in CONNECTORS or words.lowers[j] in PARTICLES):
            j += 1
        if j < len(words) and words.texts[j][:1].isupper() and words.lowers[j] not in not_names:
            if text == "," :
                return 2 if words.lowers[j].rstrip(".") in {"inc", "llc", "ltd", "jr", "sr"} else 0
            if low in {"and", "&", "on", "in", "to", "at"}:
                return 0 if low != "&" else j - i + 1
            return j - i + 1
    return 0
