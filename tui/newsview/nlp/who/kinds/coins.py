"""Money made by computers, in reports on it: "Kelmcoin (KLM)", "the KLM token", elsewhere of firms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import is_organisation
from newsview.nlp.who.kinds.tickers import is_traded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.nlp.who.given.candidate import Candidate, Form
    from newsview.nlp.who.given.words import Words

_MONEY = frozenset({"token", "tokens", "coin", "coins", "stablecoin", "stablecoins", "altcoin", "altcoins"})
_FIELD = frozenset(
    {"crypto", "cryptocurrency", "cryptocurrencies", "blockchain", "blockchains", "bitcoin", "ethereum"}
    | {"defi"}
)
_FEWEST = 2
"""Different words of the field in a report on it."""


def coins(words: Words, found: Sequence[Candidate]) -> set[Form]:
    """The names of coins and the letters that these go by, among single words that are no listed body's."""
    if len((_MONEY | _FIELD).intersection(words.lowers)) < _FEWEST:
        return set()
    alone = [c for c in found if c.is_single and not is_organisation(words.texts[c.start])]
    coded = {c.form(words) for c in alone if is_traded(words, c.end)}
    codes = {(words.texts[c.end + 1],) for c in alone if is_traded(words, c.end)}
    called = {c.form(words) for c in alone if words.texts[c.start].isupper() and _is_called(words, c)}
    return coded | codes | called


def _is_called(words: Words, candidate: Candidate) -> bool:
    """Whether the noun stands beside the letters: "KLM tokens", "its token, KLM"."""
    start, end = candidate.start, candidate.end
    start -= words.texts[start - 1] == ","
    return not _MONEY.isdisjoint(words.lowers[max(0, start - 1) : start] + words.lowers[end : end + 1])
