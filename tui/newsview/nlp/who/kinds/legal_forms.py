"""Legal forms behind firms' names: "Kelm Motor Co", "Kelm.com Inc."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_somewhere
from newsview.nlp.who.given.text import bare, is_capitalised

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

LEGAL_FORMS = frozenset({"Inc", "Corp", "Co", "Cos", "Ltd", "LLC", "LLP", "Plc", "PLC", "Pte"})
_SHORT = frozenset({"AG", "SE", "SA", "NV", "LP", "AB", "ASA", "SpA", "KGaA", "GmbH", "Bhd", "Oyj"})
"""These are other things, too."""

PARTED = frozenset({"Inc", "LLC", "LLP", "Ltd", "PLLC", "L.L.C", "L.L.P", "P.L.L.C", "P.C", "L.P", "LP"})
"""Those that go behind a comma."""

_SURE = ((LEGAL_FORMS | PARTED) - {"Co", "Cos"}) | {
    *("AG", "SA", "S.A", "NV", "N.V", "SpA", "S.p.A", "ASA", "Oyj", "PJSC", "KGaA", "GmbH", "Pty", "Pvt"),
    *("Sdn", "Bhd", "Berhad", "BV", "B.V", "Srl", "plc", "Pcl"),
}
"""Those that close nothing but a firm's name."""

_LEADING = "PT"
"""What Indonesian firms are called first, and the time on the Pacific."""

_CLOCK = frozenset({"am", "pm", "a.m", "p.m", "noon", "midnight"})

_CLIPPED = frozenset({"Assn", "Assoc", "Dept", "Univ", "Intl", "Natl", "Mfg", "Govt", "Cos"})
"""Words cut short whose stop is theirs."""


def closes_firm(word: str) -> bool:
    """Whether the last word alone makes a name a firm's: "Inc.", "S.p.A.", not "Co."."""
    return word.removesuffix(".") in _SURE


def with_legal_form(words: Words, candidate: Candidate) -> Candidate:
    """The candidate with what stands behind or before it and tells a firm's legal form."""
    end = candidate.end
    if _is_led(words, candidate.start):
        return Candidate(candidate.start - 1, end, "ORG")
    is_there = candidate.label == "PLACE" and is_somewhere(candidate.text(words))
    end += is_behind_comma(words, end) and not is_there
    while end < len(words) and words.blocks[end] == words.blocks[end - 1] and not is_there:
        is_last = end + 1 == len(words) or not is_capitalised(words.texts[end + 1])
        form = words.texts[end].removesuffix(".")
        if not (form in LEGAL_FORMS | PARTED or (form in _SHORT and candidate.label == "ORG" and is_last)):
            break
        end += 1
    if words.texts[end - 1] in _CLIPPED and words.texts[end : end + 1] == ["."] and not words.spaced[end - 1]:
        end += 1
    start = _whole_start(words, candidate.start, end)
    return candidate if (start, end) == (candidate.start, candidate.end) else Candidate(start, end, "ORG")


def is_behind_comma(words: Words, end: int) -> bool:
    """Whether a comma goes before a legal form that closes the name there: "Kelm & Roe, LLP, said"."""
    behind = words.texts[end : end + 3]
    is_form = len(behind) > 1 and behind[0] == "," and behind[1].removesuffix(".") in PARTED
    return is_form and words.blocks[end + 1] == words.blocks[end] and not is_capitalised("".join(behind[2:]))


def _whole_start(words: Words, start: int, end: int) -> int:
    """Where a firm's name begins that a place closes before its legal form: "Ports of Tarnia Pcl"."""
    i = start - 2
    is_firm = closes_firm(words.texts[end - 1]) and is_somewhere(" ".join(words.texts[start : end - 1]))
    is_led = i >= 0 and words.lowers[i + 1] == "of" and words.blocks[i] == words.blocks[start]
    return i if is_firm and is_led and words.texts[i].istitle() and words.tags[i] != "DT" else start


def _is_led(words: Words, start: int) -> bool:
    """Whether an Indonesian firm's form goes before a name: "PT Kelmia"."""
    is_there = (
        start > 1 and words.texts[start - 1] == _LEADING and words.blocks[start - 1] == words.blocks[start]
    )
    return is_there and not (words.texts[start - 2][0].isdigit() or bare(words.lowers[start - 2]) in _CLOCK)
