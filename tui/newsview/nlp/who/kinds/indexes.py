"""Indexes that are called like an exchange or a firm: "the S&P fell", "a gain in the Nasdaq"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import PROPER

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words

_INDEXES = frozenset({"S&P", "Nasdaq", "NASDAQ", "ASX", "TSX", "FTSE", "Dow", "Russell", "NSE", "BSE"})
_FIRMS = frozenset({"S&P"})
"""Who takes no article, so that with one the index is meant."""

_DONE_TO = frozenset(
    {"beat", "beating", "crushing", "trailed", "trailing", "lagged", "lagging", "outperforming"}
    | {"underperforming", "topped", "topping", "outperformed", "underperformed", "outpaced", "outpacing"}
    | {
        "send",
        "sent",
        "sending",
        "push",
        "pushed",
        "pushing",
        "drag",
        "dragged",
        "dragging",
        "lift",
        "lifted",
    }
    | {"lifting", "pulled", "led", "tracks", "tracking", "tracked"}
)
"""What a share does to one that it does better or worse than, and what moves one."""

_MEASURED = frozenset(
    {"valuations", "valuation", "futures", "bulls", "bears", "gains", "losses", "points", "rally", "index"}
    | {"constituents", "components", "sectors", "stocks", "earnings", "returns", "selloff", "sell-off"}
)
"""What an index has, and whose rise and fall it tells."""

_CHANGES = frozenset(
    {"gain", "gains", "loss", "losses", "drop", "rise", "decline", "rally", "slide", "return"}
)
_SHIFTS = frozenset({"up", "down", "flat", "higher", "lower"})
_NEAR = 3


def is_index(words: Words, candidate: Candidate) -> bool:
    """Whether the name is an index's where it stands, and not of the exchange or the firm.

    Its letters or its change may stand right behind it: "the Nasdaq <.KLMN>", "and the Nasdaq 0.13%".
    """
    start, end = candidate.start, candidate.end
    if not candidate.is_single or words.texts[start] not in _INDEXES or not 1 < end < len(words):
        return False
    has_article = words.lowers[start - 1] == "the"
    if words.texts[end] == "<" or (has_article and words.lowers[end + 1 : end + 2] in (["%"], ["percent"])):
        return True
    if words.lowers[end] in _MEASURED or words.texts[end] == "/" or _is_moved(words, start, end):
        return True
    if not has_article or start < _NEAR:
        return False
    is_alone = words.tags[end][0] not in "NJ" and words.tags[end] not in PROPER
    if words.texts[start] in _FIRMS and is_alone:
        return True
    return words.lowers[start - 2] == "in" and words.lowers[start - 3] in _CHANGES


def _is_moved(words: Words, start: int, end: int) -> bool:
    """Whether it rises, falls or is beaten: "the Nasdaq, up 10%", "crushing the S&P 500 and the Nasdaq"."""
    after = words.lowers[end : end + _NEAR]
    if not _SHIFTS.isdisjoint(after[:1]) or (after[:1] == [","] and not _SHIFTS.isdisjoint(after[1:2])):
        return True
    root = start
    while words.deps[root] == "conj" and words.heads[root] < root:
        root = words.heads[root]
    verb = words.heads[root]
    if words.deps[root] == "nsubj":
        return words.lowers[verb] in lexicon("who_index_verbs", "who_share_moves")
    return words.deps[root] == "dobj" and words.lowers[verb] in _DONE_TO
