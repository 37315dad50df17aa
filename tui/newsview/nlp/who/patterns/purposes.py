"""Bodies with all that they are for in their names: "Alliance for a Sound Economy", "Farmers for Tarn"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_common, is_somewhere
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import PROPER, is_capitalised

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_FOUNDED = frozenset(
    {"center", "centre", "committee", "council", "institute", "association", "society", "foundation"}
    | {"alliance", "coalition", "campaign", "movement", "network", "forum", "fund", "league", "union"}
    | {"initiative", "project", "partnership", "organization", "organisation", "commission", "academy"}
)
"""What is founded for something."""

_FIELDS = ("ism", "tion", "ment", "ics", "ture", "cy", "ce", "gy", "ty")
"""How words for a field of work end."""

_COURTS = frozenset({"court", "appeals"})
"""What is for a district or circuit."""

_CHAMBER = ["chamber", "of", "commerce", "in"]
_UNION = ["European", "Union"]
_ARTICLES = frozenset({"a", "an", "the"})


def with_purposes(words: Words, found: list[Candidate]) -> list[Candidate]:
    """The candidates with what they are for, where names go on with that, and without any inside that."""
    grown = [_with_purpose(words, candidate) for candidate in found]
    inside = {i for one, other in zip(found, grown, strict=True) for i in range(one.end, other.end)}
    return [candidate for candidate in grown if candidate.start not in inside]


def _with_purpose(words: Words, candidate: Candidate) -> Candidate:
    end = _purpose_end(words, candidate) or _second_end(words, candidate) or _abroad(words, candidate)
    end = end or _field_end(words, candidate)
    return Candidate(candidate.start, end, "ORG") if end else candidate


def _purpose_end(words: Words, candidate: Candidate) -> int:
    """Where "for" and what follows end behind a body's noun; 0 for none."""
    start, end = candidate.start, candidate.end
    low = words.lowers[end - 1]
    is_noun = words.texts[end - 1].istitle() and not (candidate.is_single and words.is_first(start))
    if not is_noun or words.lowers[end : end + 1] != ["for"]:
        return 0
    has_article = not _ARTICLES.isdisjoint(words.lowers[end + 1 : end + 2])
    is_founded = has_article and (low in _FOUNDED or low in _COURTS)
    are_many = low in lexicon("who_associates") and (has_article or not candidate.is_single)
    return _capitals_end(words, end + 1 + has_article) if is_founded or are_many else 0


def _abroad(words: Words, candidate: Candidate) -> int:
    """Where the seat of a chamber abroad ends: "Tarnish Chamber of Commerce in Kelmia"; 0 for none."""
    start, end = candidate.start, candidate.end
    is_chamber = words.lowers[end - 3 : end + 1] == _CHAMBER
    is_nations = words.lowers[start] in lexicon("who_demonyms") or words.texts[start : start + 2] == _UNION
    ends = (i for i in range(min(end + 4, len(words)), end + 1, -1)) if is_chamber and is_nations else ()
    return next((i for i in ends if is_somewhere(" ".join(words.texts[end + 1 : i]))), 0)


def _field_end(words: Words, candidate: Candidate) -> int:
    """Where a field ends that goes with a place: "Center for Tarnia and Globalization"; 0 for none."""
    end = candidate.end
    if words.lowers[end : end + 1] != ["and"] or end + 2 >= len(words):
        return 0
    is_there = words.lowers[end - 2] == "for" and is_somewhere(words.texts[end - 1])
    is_founded = is_there and words.lowers[end - 3] in _FOUNDED and candidate.start < end - 2
    is_field = words.tags[end + 1] in PROPER and words.lowers[end + 1].endswith(_FIELDS)
    return end + 2 if is_founded and is_field and not is_capitalised(words.texts[end + 2]) else 0


def _second_end(words: Words, candidate: Candidate) -> int:
    """Where a second purpose ends: "for the Promotion of Roads and the Prevention of Floods"; 0 for none."""
    end = candidate.end
    if "for" not in words.lowers[candidate.start : end] or words.lowers[end : end + 2] != ["and", "the"]:
        return 0
    if end + 4 >= len(words):
        return 0
    is_task = is_capitalised(words.texts[end + 2]) and is_common(words.lowers[end + 2])
    return _capitals_end(words, end + 4) if is_task and words.lowers[end + 3] == "of" else 0


def _capitals_end(words: Words, i: int) -> int:
    """Where the capitalised words from the token on end in its block; 0 for none."""
    end = i
    while (
        end < len(words)
        and words.blocks[end] == words.blocks[i - 1]
        and is_capitalised(words.texts[end])
        and words.lowers[end] not in lexicon("who_loose_starts", "who_not_names")
    ):
        end += 1
    return _capitals_end(words, end + 1) if end > i and _goes_on(words, end) else end if end > i else 0


def _goes_on(words: Words, i: int) -> bool:
    """Whether the token joins more to the purpose: "of Tarnia", "and Neutral Tarnia"."""
    is_more = is_capitalised("".join(words.texts[i + 1 : i + 2]))
    low = words.lowers[i] if is_more else ""
    return low == "of" or (low == "and" and is_common(words.lowers[i + 1]))


def works_end(words: Words, i: int) -> int:
    """Where the field ends in which a body works: "Centre for Studies in Public Health"; ``i`` for none."""
    end = i + 1
    while end < len(words) and is_capitalised(words.texts[end]) and is_common(words.lowers[end]):
        end += 1
    is_over = end == len(words) or not is_capitalised(words.texts[end])
    is_over = is_over and not is_somewhere(" ".join(words.texts[i + 1 : end]))
    return end if is_over and end > i + 1 and words.lowers[i + 1] not in lexicon("who_not_names") else i
