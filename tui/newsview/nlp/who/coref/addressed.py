"""Whom words were sent to, “Doe sent Roe a letter. “You …,” it says”, or whom somebody came up to."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.given.lexicon import words as lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsview.nlp.drafts import EntityDraft, QuoteDraft
    from newsview.nlp.who.given.words import Words

_SENDING = frozenset(
    {"sent", "sends", "wrote", "writes", "handed", "mailed", "e-mailed", "emailed", "texted"}
)
_WRITING = frozenset({"wrote", "writes", "write", "writing", "written"})
_GOING_ON = frozenset({"saying", "asking", "shouting", "yelling", "screaming", "writing"})
_AT = frozenset({"tweeted", "tweets", "shouted", "yelled", "screamed", "snapped", "barked"})
_NEW = frozenset({"a", "an", "another"})
_NEAR = 10
"""Tokens from who gets a letter to the word for it: "sent Roe, a baker, a long letter"."""

_SENTENCES = 8
"""Sentences for which a letter that is quoted is the one told of before."""


class Letters:
    """The letters and messages that a text tells of, with those they went to.

    Args:
        words: The document.
        at: The head of each mention, with who it is.
    """

    def __init__(self, words: Words, at: Mapping[int, EntityDraft]) -> None:
        self._words = words
        self._sent = sorted(self._found(at), key=_place)

    def heard(self, quote: QuoteDraft) -> EntityDraft | None:
        """Who reads words that are quoted from a letter."""
        words = self._words
        if quote.cue is None:
            return None
        cue = words.within(quote.cue)[0]
        inside = [words.within(span) for span in quote.spans]
        here = (sent for sent in self._between(*words.sentence(cue)) if not _is_in(sent[0], inside))
        reader = next((who for i, who in here if not _is_aside(words, i)), None)
        if reader is not None:
            return reader
        before = bisect_left(self._sent, cue, key=_place)
        if not before or not (self._is_letters(quote) or words.lowers[cue] in _WRITING):
            return None
        if self._is_of_another(cue, *words.sentence(cue)):
            return None
        i, who = self._sent[before - 1]
        return who if words.sentences[cue] - words.sentences[i] <= _SENTENCES else None

    def _between(self, start: int, end: int) -> list[tuple[int, EntityDraft]]:
        return self._sent[
            bisect_left(self._sent, start, key=_place) : bisect_left(self._sent, end, key=_place)
        ]

    def _is_letters(self, quote: QuoteDraft) -> bool:
        """Whether the letter itself is said to speak: “…,” the letter says."""
        words, span = self._words, quote.speaker_span
        return span is not None and words.lowers[words.root(*words.within(span))] in lexicon("who_letters")

    def _is_of_another(self, cue: int, start: int, end: int) -> bool:
        """Whether the words are from a letter that is only brought in: "she wrote in a June 10 email"."""
        words = self._words
        near = range(max(start, cue - _NEAR), min(end, cue + _NEAR))
        new = (words.heads[j] for j in near if words.lowers[j] in _NEW)
        return any(j in near and words.lowers[j] in lexicon("who_letters") for j in new)

    def _found(self, at: Mapping[int, EntityDraft]) -> Iterator[tuple[int, EntityDraft]]:
        """Where a letter is told of, each with who it went to."""
        words = self._words
        for i, who in at.items():
            above = words.heads[i]
            verb = words.heads[above]
            if who.kind is not EntityKind.PERSON:
                continue
            if words.deps[i] == "pobj" and words.lowers[above] == "to":
                is_letter = words.lowers[verb] in lexicon("who_letters") or words.lowers[verb] in _WRITING
                if is_letter and above < i:
                    yield above, who
            elif words.deps[i] in {"dative", "dobj"} and words.lowers[above] in _SENDING:
                given = range(i + 1, min(i + _NEAR, words.sentence(i)[1]))
                if any(words.lowers[j] in lexicon("who_letters") for j in given):
                    yield i, who


def is_approached(words: Words, i: int, cues: range) -> bool:
    """Whether words are spoken to whom somebody went up to: "approached Roe, saying: …", "tweeted at Roe"."""
    above = words.heads[i]
    if words.deps[i] == "pobj" and words.lowers[above] == "at":
        return words.heads[above] in cues and words.lowers[words.heads[above]] in _AT
    is_met = words.deps[i] == "dobj" and words.lowers[above] in lexicon("who_approaching")
    return is_met and any(words.heads[j] == above and words.lowers[j] in _GOING_ON for j in cues)


def _place(sent: tuple[int, EntityDraft]) -> int:
    return sent[0]


def _is_in(i: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= i < end for start, end in spans)


def _is_aside(words: Words, i: int) -> bool:
    """Whether a letter is told of only to say who somebody is: "Doe, who wrote a letter to Roe, said"."""
    while words.heads[i] != i:
        if words.deps[i] == "relcl":
            return True
        i = words.heads[i]
    return False
