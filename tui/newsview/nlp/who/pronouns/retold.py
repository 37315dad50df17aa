"""First persons between quotation marks that are not the speaker's: retold words, titles and mines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import QuoteKind

if TYPE_CHECKING:
    from newsview.nlp.drafts import QuoteDraft
    from newsview.nlp.who.given.words import Words

_OPENING = frozenset({"‘", "'", "`"})
_CLOSING = frozenset({"’", "'"})
_OWN = frozenset({"i", "we", "myself", "ourselves", "mind", "thought"})
_ARTICLES = frozenset({"a", "the", "this", "that", "another", "every", "each", "per"})
_DESCRIBING = frozenset({"JJ", "JJS", "NN", "NNP"})
_NEAR = 7
"""Tokens before an opening mark in which "I" tells that the words behind it are one's own: "I said 'no'"."""

_OTHERS = frozenset({"you", "him", "her", "them", "us"})
_FAR = 10
"""Tokens before an opening mark in which "me" tells to whom others say the words."""

_JUST = 2
"""Tokens before an opening mark in which "like" tells what somebody said: "They were like, 'No'"."""

_LONGEST = 60
"""Tokens between single marks."""

_SHORT = 7
"""Tokens from one of a title to its marks."""


def is_retold(words: Words, i: int, quote: QuoteDraft) -> bool:
    """Whether the token stands in somebody else's words within the quote: “He'll say, ‘I fired’”."""
    if quote.parent is not None:
        return False
    opening = _opening(words, i, quote)
    return opening >= 0 and _OWN.isdisjoint(words.lowers[max(0, opening - _NEAR) : opening])


def is_told_to_speaker(words: Words, i: int, quote: QuoteDraft) -> bool:
    """Whether others say the words around the token to who retells them: “They told me, ‘You are late’”."""
    opening = _opening(words, i, quote)
    before = words.lowers[max(0, opening - _FAR) : opening] if opening >= 0 else []
    is_like = "like" in before[-_JUST:] and _OTHERS.isdisjoint(before)
    return _OWN.isdisjoint(before[-_NEAR:]) and ("me" in before or is_like)


def _opening(words: Words, i: int, quote: QuoteDraft) -> int:
    """The mark that opens the retold words around the token within the quote; or -1."""
    around = quote if quote.parent is None else quote.parent
    start, end = next((s for s in map(words.within, around.spans) if s[0] <= i < s[1]), (i, i))
    opening = next((j for j in range(i - 1, max(start, i - _LONGEST), -1) if _is_mark(words, j)), None)
    if opening is None or not _opens(words, opening):
        return -1
    closing = (j for j in range(i, min(i + _LONGEST, end)) if _is_mark(words, j) and not _opens(words, j))
    return opening if next(closing, None) is not None else -1


def is_pit(words: Words, i: int) -> bool:
    """Whether "mine" is where something is dug: "the largest mine", "mine workers"."""
    if words.lowers[i] != "mine":
        return False
    is_told = words.lowers[i - 1] in _ARTICLES or words.tags[i - 1] in _DESCRIBING
    return (i > 0 and is_told) or words.tags[i + 1 : i + 2] in (["NN"], ["NNS"])


def is_in_work(words: Words, i: int, quote: QuoteDraft) -> bool:
    """Whether the token is part of a title between marks: “I Know Why the Caged Bird Sings”."""
    if quote.kind is not QuoteKind.MIXED:
        return False
    start = next((j for j in range(i - 1, max(-1, i - _SHORT), -1) if words.texts[j] in {"“", '"'}), None)
    end = next((j for j in range(i + 1, min(i + _SHORT, len(words))) if words.texts[j] in {"”", '"'}), None)
    if start is None or end is None:
        return False
    inside = words.texts[start + 1 : end]
    return len(inside) > 1 and inside[-1].istitle() and all(t.istitle() or len(t) < 4 for t in inside)


def _is_mark(words: Words, j: int) -> bool:
    return words.texts[j] in _OPENING or words.texts[j] in _CLOSING


def _opens(words: Words, j: int) -> bool:
    """Whether a blank goes before the mark and none behind it."""
    text, start, end = words.text, words.starts[j], words.ends[j]
    return text[start - 1 : start].isspace() and not text[end : end + 1].isspace()
