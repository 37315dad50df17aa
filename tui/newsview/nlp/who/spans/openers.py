"""Words beside somebody's name that were taken for part of it: "Hosting Roe", "Ann Roe Dead"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import heads, is_common, is_given, is_organisation, is_surname
from newsview.nlp.who.given.lexicon import newsmakers, well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import OPENING_MARKS, PARTICLES, PROPER
from newsview.nlp.who.spans.cuts import RANKING

if TYPE_CHECKING:
    from collections import Counter

    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.given.words import Words

_COLONS = frozenset({":", "—", "–", "--"})
"""What a sentence may begin behind."""

_ASKING = frozenset({"VB", "VBP"})
_PAIR = 2
_FULL = 3
"""Words of a full name and one more."""


def opens_sentence(words: Words, token: int) -> bool:
    """Whether the token is the first of a sentence, of words in marks or behind a colon."""
    before = words.texts[token - 1]
    return words.is_first(token) or before in OPENING_MARKS or before in _COLONS


def without_others(
    words: Words, candidate: Candidate, people: set[Form], forms: Counter[Form], last_words: Counter[str]
) -> Candidate:
    """The name without a word that is none of it.

    Args:
        words: The document.
        candidate: The name.
        people: The forms of the names in the text that are somebody's.
        forms: The forms of all of them.
        last_words: The last words of those of several words.
    """
    start, end = candidate.start, candidate.end
    if candidate.label != "PERSON" or candidate.is_single:
        return candidate
    if _opens_with_another(words, candidate, forms, last_words):
        return Candidate(start + 1, end, candidate.label)
    is_family = _is_name(words, start) or words.lowers[start] in lexicon("who_family_first")
    is_sort = words.lowers[start] in lexicon("who_relations") and not is_family
    if end - start >= _FULL and is_sort:
        # "Homeowner Ann Roe"
        return Candidate(start + 1, end, candidate.label)
    form = candidate.form(words)
    if len(form) < end - start:  # “[Ann] Roe”
        return candidate
    is_known = form[1:] in people or "".join(form[1:]).lower() in newsmakers()
    if end - start >= _FULL and is_known and is_given(form[1].lower()) and not _is_name(words, start):
        return Candidate(start + 1, end, candidate.label)
    if end - start >= _FULL and _is_told_by(words, start) and _is_made_so(words, start + 1, end):
        return Candidate(start + 1, end, candidate.label)
    if end - start == _PAIR and words.texts[start] in RANKING and form[1] in well_known():
        return Candidate(start + 1, end, candidate.label)
    is_full = form[:-1] in people and is_given(words.lowers[start])
    is_thing = words.lowers[end - 1] in heads()
    is_word = is_common(words.lowers[end - 1]) and not _is_name(words, end - 1)
    if end - start >= _FULL and is_full and is_word and not is_thing:
        return Candidate(start, end - 1, candidate.label)
    if end - start > _FULL and form[:_PAIR] in people and is_organisation(form[_PAIR]):
        # "Ann Roe Kelmora Spark Phone review"
        return Candidate(start, start + _PAIR, candidate.label)
    return candidate


def _is_told_by(words: Words, i: int) -> bool:
    """Whether a word tells who somebody is, or where from: "Homeowner Ann Roe", "Tarnian Ann Roe"."""
    low = words.lowers[i]
    is_role = opens_sentence(words, i) and is_person_noun(low)
    return (is_role or low in lexicon("who_demonyms")) and not _is_name(words, i)


def _is_made_so(words: Words, start: int, end: int) -> bool:
    """Whether words are made like somebody's name, each of letters and none a common one."""
    is_plain = all(words.texts[i][0].isupper() and words.tags[i] in PROPER for i in range(start, end))
    return is_plain and not any(is_common(low) or low in heads() for low in words.lowers[start:end])


def _is_name(words: Words, i: int) -> bool:
    """Whether a word may be part of somebody's name."""
    low, text = words.lowers[i], words.texts[i]
    is_little = low in PARTICLES or not text[0].isupper() or not text.isalpha()
    return is_little or is_given(low) or is_surname(text) or low in lexicon("who_ambiguous")


def _opens_with_another(
    words: Words, candidate: Candidate, forms: Counter[Form], last_words: Counter[str]
) -> bool:
    """Whether a sentence's first word was taken for part of a name: "Hosting Cook", "Certainly Ann Roe"."""
    start = candidate.start
    is_word = words.tags[start] not in PROPER or is_common(words.lowers[start])
    if (
        not opens_sentence(words, start)
        or (is_given(words.lowers[start]) and words.tags[start] != "MD")
        or words.lowers[start] in PARTICLES
    ):
        return False
    rest = candidate.form(words)[1:]
    if not is_word:
        return False
    if words.tags[start] == "MD" and is_organisation(" ".join(rest)):
        # "Will AT&T pay?"
        return True
    if rest[0].lower() in lexicon("who_abbreviations") and rest[0].isupper():
        return False
    is_asked = words.tags[start] in _ASKING and rest in forms  # “Meet Halmzilla”
    return rest in forms if len(rest) > 1 else last_words[rest[0]] > 1 or is_asked
