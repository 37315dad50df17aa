"""Who speaks where the parse takes a place for it: “Kelm, Ohio, [police] say”, “[cooks] in Kelm and Tarn”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.parse import HYPHEN

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_BETWEEN = frozenset({"the", "and", ",", "or"})
_FROM = frozenset({"based", "born", "area", "native"})
_HYPHENS = frozenset({HYPHEN, "-", "–"})
_NOMINAL = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "POS"})


def past_places(parse: Parse, source: Range) -> Range:
    """Who is in the places that a source names, or from there; the source itself if it names other things."""
    start, end = source
    named = [i for i in range(start, end) if parse.words[i] not in _BETWEEN]
    if not named or not parse.places.issuperset(named):
        return source
    return _behind(parse, end) or _within(parse, start, end) or source


def _behind(parse: Parse, end: int) -> Range | None:
    """“the Kelm, Ohio, [police chief] said”, “Kelm, Ohio-based [baker Ann Roe] said”."""
    at = end + 1
    while at < len(parse) and at in parse.places:
        at += 1
    is_state = parse.words[end : end + 1] == [","] and at > end + 1
    at = at if is_state else end
    is_based = at + 1 < len(parse) and parse.words[at] in _HYPHENS and parse.words[at + 1] in _FROM
    if not is_based and not (is_state and parse.words[at : at + 1] == [","]):
        return None
    first = stop = at + 1 + is_based
    while stop < len(parse) and parse.tags[stop] in _NOMINAL and parse.stretch[stop] == parse.stretch[end]:
        stop += 1
    return (first, stop) if first < stop and can_speak(parse, (first, stop)) else None


def _within(parse: Parse, start: int, end: int) -> Range | None:
    """“[voters in Kelm, Ohio and Tarn] said”, where the parse parts the first place from the others."""
    low = start
    while low > 1 and parse.words[low - 1] == "," and low - 2 in parse.places:
        low -= 2
        while low - 1 in parse.places:
            low -= 1
    link = low - 1
    if low == start or parse.tags[link] != "IN" or parse.tags[parse.heads[link]][:2] != "NN":
        return None
    people = noun_phrase(parse, parse.heads[link])
    return (people[0], end) if people[0] < link and can_speak(parse, people) else None
