"""The letters under which a firm's shares are traded: "Hallbury Steel (NYSE: HLST)", "Hallbury (HLST)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_organisation, is_place, is_postal, is_somewhere
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import POSSESSIVES, is_capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_SHORT = 3
"""Letters that are enough to tell a firm."""

_LONGEST = 6
"""Letters of the longest."""

_CLOSING = frozenset({")", "]"})
_MOST = 8
"""Tokens of the longest bracket."""


def tickers(words: Words) -> Iterator[Candidate]:
    """The letters a firm's shares go by, behind its name: "Hallbury Steel (NYSE: HLST)".

    So do listed names, which may be short for some other thing or open a sentence: "HP (HPQ)".
    """
    for i in words.standing({":"}, before=3, behind=2):
        if ticker_start(words, i + 1):
            yield Candidate(i + 1, i + 2, "ORG")
    for i in words.standing({"("}, before=1, behind=2):
        is_alone = i == 1 or words.is_first(i - 1) or not is_capitalised(words.texts[i - 2])
        if is_alone and is_organisation(words.texts[i - 1]) and letters_behind(words, i - 1, i):
            yield Candidate(i - 1, i, "ORG")


def is_ticker(words: Words, candidate: Candidate) -> bool:
    """Whether a single word is the letters that a firm's shares go by: "Hallbury (NYSE: BA)"."""
    return candidate.is_single and ticker_start(words, candidate.start) > 0


def is_traded(words: Words, end: int) -> bool:
    """Whether the letters that a firm's shares go by stand in brackets behind its name: "HP (HPQ)"."""
    letters = words.texts[end + 1 : end + 3]
    return words.texts[end : end + 1] == ["("] and letters[1:] == [")"] and _are_capitals(letters[0])


def _are_capitals(text: str) -> bool:
    return text.isupper() and text.isalpha()


def ticker_start(words: Words, i: int) -> int:
    """The bracket before the exchange and the letters of a firm's shares at the token; 0 for none."""
    is_closed = words.texts[i + 1 : i + 2] in ([")"], [","], [";"]) and words.texts[i - 1 : i] == [":"]
    bracket = next((j for j in (i - 3, i - 4) if j > 0 and words.texts[j] == "("), 0) if is_closed else 0
    if not bracket:
        return 0
    text = words.texts[i]
    is_market = not lexicon("who_exchanges").isdisjoint(words.lowers[bracket + 1 : i - 1])
    return bracket if is_market and _are_capitals(text) and len(text) <= _LONGEST else 0


def tickers_behind(words: Words, end: int) -> Iterator[int]:
    """The letters of a firm's shares in one bracket behind the other: "(NYSE: HLST) (TSX: HS)"."""
    while i := next((i for i in (end + 3, end + 4) if i < len(words) and ticker_start(words, i) == end), 0):
        yield i
        end = i + 2


def letters_behind(words: Words, start: int, end: int) -> list[range]:
    """The letters of shares in brackets behind an organisation's name: "Hallbury’s (HLST, H)"."""
    bracket = end + (words.texts[end : end + 1] != [] and words.texts[end] in POSSESSIVES)
    near = range(bracket, min(bracket + _MOST, len(words)))
    closing = next((i for i in near if words.texts[i] in _CLOSING), bracket)
    inside = range(bracket + 1, closing if words.texts[bracket : bracket + 1] == ["("] else bracket)
    are_codes = all(_is_code(words, i, start, end) for i in inside[::2])
    are_apart = all(words.texts[i] in {",", "/", ";"} for i in inside[1::2])
    return [range(i, i + 1) for i in inside[::2]] if are_codes and are_apart and len(inside) % 2 else []


def is_told_by_letters(words: Words, candidate: Candidate) -> bool:
    """Whether letters of shares tell a strange word for a firm: "Kelmora (KLMR)"."""
    if not candidate.is_single or is_somewhere(words.texts[candidate.start]):
        return False
    firsts = [tokens.start for tokens in letters_behind(words, candidate.start, candidate.end)]
    return any(len(words.texts[i]) >= _SHORT and _opens(words, i, candidate.start) for i in firsts)


def _is_code(words: Words, i: int, start: int, end: int) -> bool:
    """Whether a word in capitals is no place and short for no common thing.

    A single letter, or those that are a state's, are the name's first or a listed name's: "AT&T (T)".
    """
    text = words.texts[i]
    is_other = text.lower() in lexicon("who_abbreviations") or (is_place(text) and not is_postal(text))
    if is_other or not (_are_capitals(text) and len(text) <= _LONGEST):
        return False
    is_short = len(text) == 1 or is_postal(text)
    return not is_short or _opens(words, i, start) or is_organisation(words.written(start, end))


def _opens(words: Words, i: int, start: int) -> bool:
    """Whether the letters begin as the name does."""
    return words.texts[i][0] == words.texts[start][0]
