"""Papers and sites called by their noun: “the paper said”, “she told the website”."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind
from newsview.nlp import drafts
from newsview.nlp.who.given.knowledge import ON_AIR, is_outlet
from newsview.nlp.who.given.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from newsview.model import Span
    from newsview.nlp.drafts import EntityDraft

_PAPERS = frozenset({"paper", "newspaper", "tabloid", "daily", "broadsheet", "weekly"})
_PRESS = _PAPERS | {"website", "site", "publication", "outlet", "magazine", "blog", "journal", "portal"}
_BESIDE = _PRESS | {"network", "station", "channel", "broadcaster"}
_TELLING = frozenset({"told", "tells", "telling"})
_TALKING = frozenset({"interview", "spoke", "speaking", "talked", "talking", "report", "story", "article"})
_TALKING |= {"column", "editorial", "op-ed", "piece", "published", "reported", "according"}
_LINKS = frozenset({"to", "with", "in", "by", "from"})
_MADE_BY = frozenset({"by", "from"})
_REPORTING = frozenset({"reported", "reports", "reporting"})
_SHAM = frozenset({"fake", "satirical", "satire", "hoax", "parody", "bogus", "phony", "spoof", "impostor"})
_ARTICLES = frozenset({"the", "that"})
_LONGEST = 4
"""Words of a phrase up to its noun."""

_REACH = 5
"""Paragraphs back in which the paper was a source."""


class Press:
    """Which paper or site, of those that a document has for its sources, a noun stands for.

    Args:
        doc: A document with names and quotes.
    """

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._words = words_of(doc)

    def speaker(self, span: Span) -> EntityDraft | None:
        """The paper that the words of ``span`` call by its noun, then noted as meant by them."""
        start, end = self._words.within(span)
        meant = self._meant(start, end) if self._is_press(start, end) else None
        if meant is not None:
            meant.add(span, MentionKind.NOMINAL)
        return meant

    def note_told(self) -> None:
        """Note whom “the paper” is where somebody has told it something."""
        words = self._words
        taken: set[int] | None = None
        for i in range(2, len(words)):
            if words.lowers[i] not in _PRESS or words.tags[i] != "NN":
                continue
            first = next((j for j in range(i - 1, i - 1 - _LONGEST, -1) if words.lowers[j] == "the"), 0)
            if not first or words.lowers[first - 1] not in _TELLING or not self._is_press(first, i + 1):
                continue
            if taken is None:
                spans = (words.within(mention.span) for _, mention in drafts.mentions(self._doc))
                taken = {j for start, end in spans for j in range(start, end)}
            meant = self._meant(first, i + 1) if taken.isdisjoint((i, i + 1)) else None
            if meant is not None:
                meant.add(words.span(first, i + 1), MentionKind.NOMINAL)

    def _is_press(self, start: int, end: int) -> bool:
        """Whether it is “the paper” with nothing but plain words before the noun."""
        words = self._words
        is_short = words.lowers[start] in _ARTICLES and 1 < end - start <= _LONGEST
        before = words.lowers[start:end]
        named = ("NNP", "POS")  # “the shop's website” is the shop's
        plain = _SHAM.isdisjoint(before) and all(words.tags[i][:3] not in named for i in range(start, end))
        return is_short and plain and words.lowers[end - 1] in _PRESS

    def _meant(self, start: int, end: int) -> EntityDraft | None:
        """The last source before that can be called so, if it is not far."""
        words = self._words
        last = bisect_left(self._sources, start, key=lambda source: source[0])
        for at, entity in reversed(self._sources[:last]):
            if words.blocks[start] - words.blocks[at] > _REACH:
                break
            if _can_be(entity.name, words.lowers[end - 1]):
                return entity
        return None

    @cached_property
    def _sources(self) -> list[tuple[int, EntityDraft]]:
        """Where a paper or site has told or heard something, and which."""
        words = self._words
        spoken: set[int] = set()
        reporting: set[int] = set()
        for quote in drafts.quotes(self._doc):
            if quote.speaker_span is not None:
                said = range(*words.within(quote.speaker_span))
                spoken.update(said)
                if quote.cue is not None and words.lowers[words.within(quote.cue)[0]] in _REPORTING:
                    reporting.update(said)
        told, known = [], set()
        for entity, start, end in self._bodies():
            is_told = start in reporting or self._is_told(start, end)
            if is_told or is_outlet(entity.name):
                known.add(entity)
            if is_told or start in spoken:
                told.append((start, entity))
        return sorted((item for item in told if item[1] in known), key=lambda source: source[0])

    def _bodies(self) -> Iterator[tuple[EntityDraft, int, int]]:
        for entity, mention in drafts.mentions(self._doc):
            if entity.kind is EntityKind.ORGANISATION and mention.kind is MentionKind.NAME:
                yield entity, *self._words.within(mention.span)

    def _is_told(self, start: int, end: int) -> bool:
        """Whether somebody tells the body something, it prints something, or a noun says what it is."""
        lowers = self._words.lowers
        if not _BESIDE.isdisjoint((*lowers[end : end + 1], *lowers[max(0, start - 1) : start])):
            return True
        before = [word for word in lowers[max(0, start - 4) : start] if word not in {"the", "an", "a"}]
        if not before:
            return False
        links = _LINKS - _MADE_BY if "report" in before[:-1] else _LINKS  # others than papers make reports
        return before[-1] in _TELLING or (before[-1] in links and not _TALKING.isdisjoint(before[:-1]))


def _can_be(name: str, noun: str) -> bool:
    """Whether a body of that name can be called so: no station is a paper."""
    is_station = name.lower().split()[-1] in ON_AIR or name.isupper()
    return noun not in _PAPERS or not (is_station or "." in name)
