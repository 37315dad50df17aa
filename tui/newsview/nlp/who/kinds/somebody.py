"""What the words beside a name say of its being somebody's: a title, an age, an account, a nickname."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    groups,
    has_head,
    heads,
    is_common,
    is_given,
    is_lone_country,
    is_organisation,
    is_somewhere,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import DASHES, OPENING_MARKS, POSSESSIVES, is_initial
from newsview.nlp.who.given.titles import ROYAL, is_title, title_weight
from newsview.nlp.who.given.works import is_marked
from newsview.nlp.who.kinds.callings import introduced

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words

_AGED = 4.0
_POSTING = 4.0
_IN_OFFICE = 2.0
_LISTED = 6.0
"""What outweighs that a firm is listed by the name."""

_FIRST = 1.0
_BESIDE_PEOPLE = frozenset({"with", "thanked", "told", "asked", "by", "that", "like", "and", "said", "for"})
"""What goes before people oftener than before places."""

_HONOURED = ROYAL | {"duke", "pope", "saint", "st", "st."}
"""Whom places are named after: "Queen Ann Park"."""

_SOON = 6
_ROLE = frozenset({"DT", "JJ", "NN", "HYPH"})
"""Tags in the phrase that tells what somebody does."""

_NICKNAMING = frozenset({"dubbed", "nicknamed", "alias", "aka", "a.k.a."})
_ONLY = frozenset({"only", "simply", "just", "also", "otherwise", "better", "merely"})
_MARKS_OF_DIRECTION = "\u200e\u200f"
_NAMES = range(2, 4)
"""Words of a name that is made like somebody's."""


def person_weight(words: Words, candidate: Candidate) -> float:
    """How much the words beside a name make it somebody's, in model votes."""
    if is_lone_country(candidate.text(words)):
        return 0.0
    said = 0.0 if _is_named_after(words, candidate) else title_weight(words, candidate.start)
    if _is_aged(words, candidate):
        said += _AGED
    if _is_like_place(words, candidate) and (said or _is_introduced(words, candidate.end)):
        said += _POSTING
    if said and _is_namesake(words, candidate):
        said += _LISTED
    if _posts(words, candidate) or _is_born(words, candidate):
        said += _POSTING
    if candidate.label == "ORG" and _has_office(words, candidate):
        said += _IN_OFFICE
    if candidate.label == "PLACE" and _goes_by_first(words, candidate):
        said += _FIRST
    return said


def _is_like_place(words: Words, candidate: Candidate) -> bool:
    """Whether the surname of a name is a noun for a place as well: "Ann Hall"."""
    start, end = candidate.start, candidate.end
    is_made_so = end - start in _NAMES and all(words.texts[i].istitle() for i in range(start, end))
    is_first = is_made_so and is_given(words.lowers[start]) and words.lowers[start - 1 : start] != ["the"]
    is_honoured = start > 0 and words.lowers[start - 1] in _HONOURED
    return is_first and words.lowers[end - 1] in lexicon("who_place_surnames") and not is_honoured


def _is_namesake(words: Words, candidate: Candidate) -> bool:
    """Whether somebody with a title is called like a firm: "Representative John Lewis"."""
    is_pair = candidate.end - candidate.start == min(_NAMES) and is_given(words.lowers[candidate.start])
    return is_pair and is_organisation(candidate.text(words))


def _is_introduced(words: Words, end: int) -> bool:
    """Whether what somebody does stands behind a name: "Ann Hall, chief technologist at Kelm"."""
    if words.texts[end : end + 1] != [","]:
        return False
    near = range(end + 1, min(end + 1 + _SOON, len(words)))
    stop = next((i for i in near if words.tags[i] not in _ROLE), near.stop)
    return stop > end + 1 and words.texts[stop - 1].islower() and is_person_noun(words.lowers[stop - 1])


def _goes_by_first(words: Words, candidate: Candidate) -> bool:
    """Whether a given name that no place has stands where nothing lies: "thanked Priyanka"."""
    start, text = candidate.start, candidate.text(words)
    low = words.lowers[start]
    if not (candidate.is_single and is_given(low)) or is_common(low) or is_somewhere(text):
        return False
    is_address = words.texts[candidate.end : candidate.end + 1] in ([","], ["-"])
    return not is_address and start > 0 and words.lowers[start - 1] in _BESIDE_PEOPLE


def _is_born(words: Words, candidate: Candidate) -> bool:
    """Whether somebody was born so, or it is a kinsman's: "was born Ann Tarn", "her husband Roe Tarn"."""
    start, end = candidate.start, candidate.end
    if end - start not in _NAMES or not start or (has_head(words, start, end) and candidate.label == "ORG"):
        return False
    is_made_so = all(words.texts[i].istitle() and words.texts[i].isalpha() for i in range(start, end))
    is_led = words.lowers[start - 1] == "born" or words.lowers[start - 1] in lexicon("who_kin")
    return is_made_so and is_led and not is_somewhere(candidate.text(words))


def _is_named_after(words: Words, candidate: Candidate) -> bool:
    """Whether a body is called after somebody with a title: "the Dr. Ann Roe Foundation"."""
    start, end = candidate.start, candidate.end
    is_led = start > 1 and words.lowers[start - 2] == "the" and has_head(words, start, end)
    return is_led and (candidate.label == "ORG" or end - start > 2)


def _has_office(words: Words, candidate: Candidate) -> bool:
    """Whether an office with a capital follows strange words made like a name: "Roe Tarn, Director, Kelm"."""
    start, end = candidate.start, candidate.end
    if end - start not in _NAMES or end + 2 >= len(words) or words.texts[end] != ",":
        return False
    if not (words.texts[end + 1].istitle() and is_title(words, end + 1)):
        return False
    is_closed = words.lowers[end + 2] in {",", ".", ";", ")", "of", "at", "and"}
    return is_closed and all(_is_only_a_name(words, i) for i in candidate.tokens)


def _is_only_a_name(words: Words, i: int) -> bool:
    """Whether a word is nothing but somebody's name, as far as is known."""
    text, low = words.texts[i], words.lowers[i]
    is_known = is_common(low) or low in heads() or low in groups() or is_somewhere(text)
    return text.istitle() and text.isalpha() and not (is_known or is_organisation(text))


def is_nickname(words: Words, candidate: Candidate) -> bool:
    """Whether the marks around a name are there because somebody is called so: "dubbed “Captain Roe”"."""
    start = candidate.start
    if candidate.label != "PERSON" or not is_marked(words, start, candidate.end):
        return False
    i = start - 2
    if i < 1:
        return False
    is_known = words.lowers[i] == "as" and "known" in words.lowers[i - 1 - (words.lowers[i - 1] in _ONLY) : i]
    return (is_known or words.lowers[i] in _NICKNAMING) and introduced(words, start) != "OTHER"


def _is_aged(words: Words, candidate: Candidate) -> bool:
    """Whether an age goes before a name that tells nothing else apart: "32-year-old Roe Tarn"."""
    start, end = candidate.start, candidate.end
    is_old = start > 3 and words.lowers[start - 1] == "old" and words.lowers[start - 3] in {"year", "month"}
    if not is_old or is_somewhere(text := candidate.text(words)) or is_organisation(text):
        return False
    if has_head(words, start, end) or words.lowers[start] in lexicon("who_demonyms"):
        return False
    is_apart = words.texts[end : end + 1] != [] and (
        words.tags[end] in {"NN", "NNS", "NNP", "NNPS"} or words.texts[end] in POSSESSIVES | DASHES
    )
    return not is_apart


def _posts(words: Words, candidate: Candidate) -> bool:
    """Whether an account follows a name made like somebody's: "— R.T. (@roetarn)", "Roe Tarn @roetarn"."""
    start, end = candidate.start, candidate.end
    # A full stop may close the name: “— Corinne. (@corinneroe)”.
    behind = end + (words.texts[end : end + 2] == [".", "("])
    i = behind + (words.texts[behind : behind + 1] == ["("])
    if i >= len(words) or words.texts[i].lstrip(_MARKS_OF_DIRECTION)[:1] != "@":
        return False
    if is_organisation(candidate.text(words)) or has_head(words, start, end):
        return False
    if candidate.is_single:
        is_signed = i > behind and is_given(words.lowers[start])
        is_lettered = is_initial(words.texts[start]) and words.texts[start - 1] not in OPENING_MARKS
        return is_signed or is_lettered
    parts = words.texts[start:end]
    is_club = is_somewhere(parts[0]) and not is_given(parts[0].lower())
    is_made_so = all(part.istitle() and not is_common(part.lower()) for part in parts)
    return len(parts) in _NAMES and is_made_so and not is_club
