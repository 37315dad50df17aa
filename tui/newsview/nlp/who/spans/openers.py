"""Words beside somebody's name that were taken for part of it: "Hosting Roe", "Ann Roe Dead"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import heads, is_common, is_given, is_organisation, is_surname
from newsview.nlp.who.given.lexicon import newsmakers, well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import GENERATIONS, OPENING_MARKS, PARTICLES, PROPER
from newsview.nlp.who.spans.cuts import RANKING

if TYPE_CHECKING:
    from collections import Counter

    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.given.words import Words

_COLONS = frozenset({":", "—", "–", "--"})
"""What a sentence may begin behind."""

_ASKING = frozenset({"VB", "VBP"})
_DEEDS = frozenset(
    {"Meet", "Thank", "Ask", "Tell", "Follow", "Remember", "Forget", "Imagine", "Blame", "Emulate", "Impeach"}
    | {"Elect", "Call", "See", "Watch", "Read", "Hear", "Introducing", "Vote", "Free", "Arrest", "Thanks"}
)
"""What is asked to be done with somebody who is named next."""

_PAIR = 2
_FULL = 3
"""Words of a full name and one more."""


def opens_sentence(words: Words, token: int) -> bool:
    """Whether the token is the first of a sentence, of words in marks or behind a colon."""
    before = words.texts[token - 1]
    return words.is_first(token) or before in OPENING_MARKS or before in _COLONS


def opens_speech(words: Words, token: int) -> bool:
    """Whether the token is the first of a sentence, or of one in marks that follows another."""
    is_marked = token > 1 and words.texts[token - 1] in OPENING_MARKS
    return words.is_first(token) or (is_marked and words.texts[token - 2] in {".", "!", "?"})


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
    if candidate.label != "PERSON" or candidate.is_single:
        return candidate
    start, end, label = candidate.start, candidate.end, candidate.label
    if _opens_with_another(words, candidate, forms, last_words) or _is_led(words, candidate, people):
        return Candidate(start + 1, end, label)
    return Candidate(start, _stop(words, candidate, people), label)


def _is_led(words: Words, candidate: Candidate, people: set[Form]) -> bool:
    """Whether the first word tells who somebody is, or stands before a name known without it."""
    start, end, form = candidate.start, candidate.end, candidate.form(words)
    is_full, is_name, low = end - start >= _FULL, _is_name(words, start), words.lowers[start]
    if is_full and low in lexicon("who_relations") and low not in lexicon("who_family_first") and not is_name:
        return True
    if len(form) < end - start:  # “[Ann] Roe”
        return False
    if not is_full:
        return words.texts[start] in RANKING and form[1] in well_known()
    is_known = form[1:] in people or "".join(form[1:]).replace("-", "").lower() in newsmakers()
    if is_known and form[1][0].isupper() and is_given(form[1].lower()) and not is_name:
        return True
    return _is_told_by(words, start) and _is_made_so(words, start + 1, end)


def _stop(words: Words, candidate: Candidate, people: set[Form]) -> int:
    """Where the name ends that may have been taken for longer: "Ann Roe Dead", "Ann Roe Kelmora Spark"."""
    start, end, form = candidate.start, candidate.end, candidate.form(words)
    if not _FULL <= end - start <= len(form):
        return end
    is_full = form[:-1] in people and is_given(words.lowers[start])
    is_word = is_common(words.lowers[end - 1]) and not _is_name(words, end - 1)
    if is_full and is_word and words.lowers[end - 1] not in heads():
        return end - 1
    is_followed = end - start > _FULL and form[:_PAIR] in people and is_organisation(form[_PAIR])
    return start + _PAIR if is_followed else end


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
    if not is_word or rest[0].lower() in GENERATIONS:
        return False
    if words.tags[start] == "MD" and is_organisation(" ".join(rest)):
        # "Will AT&T pay?"
        return True
    if rest[0].lower() in lexicon("who_abbreviations") and rest[0].isupper():
        return False
    if words.texts[start] in _DEEDS and len(rest) > 1 and is_given(rest[0].lower()):
        return True
    is_asked = words.tags[start] in _ASKING and rest in forms  # “Meet Halmzilla”
    return rest in forms if len(rest) > 1 else last_words[rest[0]] > 1 or is_asked
