"""The codes under which agencies trade a firm's shares, in brackets behind its name: "Kelmora (KLM.N)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words

_OPENING = frozenset({"(", "["})
_CLOSING = frozenset({")", "]"})
_BRACKETS = _OPENING | _CLOSING
_CODE = re.compile(r"(?!U\.)(?:[A-Z]\.N|[A-Z0-9]{2,9}(?:_?[a-z]{1,2})?\.[A-Z]{1,2})")
"""Letters or figures and an exchange's letters; "U.N" is another thing."""

_INDEX = re.compile(r"\.[A-Z0-9]{2,8}")
_MOST = 6
"""Tokens into which the tokeniser cuts the longest with its bracket: "VOWG_p", ".", "DE"."""


def is_traded_as(words: Words, end: int) -> bool:
    """Whether such a code stands behind the name that ends at the token."""
    return _CODE.fullmatch(_bracketed(words, end)) is not None


def is_share_code(words: Words, candidate: Candidate) -> bool:
    """Whether the name is such a code or a piece of one, or of an index's, "(.KLMX)": codes name nobody."""
    start = candidate.start
    opening = (i for i in range(start - 1, max(-1, start - _MOST), -1) if words.texts[i] in _BRACKETS)
    text = _bracketed(words, next(opening, len(words)))
    return _CODE.fullmatch(text) is not None or _INDEX.fullmatch(text) is not None


def _bracketed(words: Words, i: int) -> str:
    """What stands in the bracket that opens at the token, with no blank in it; "" for none."""
    if words.texts[i : i + 1] == [] or words.texts[i] not in _OPENING:
        return ""
    near = range(i + 1, min(i + _MOST, len(words)))
    closing = next((j for j in near if words.texts[j] in _CLOSING), i)
    is_close = not any(words.spaced[j] for j in range(i, closing - 1))
    return "".join(words.texts[i + 1 : closing]) if is_close else ""
