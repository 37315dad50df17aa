"""Capitals that are short for common nouns: "liquefied natural gas (LNG)", "fast radio bursts (FRBs)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import bodies, is_organisation
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.titles import is_title
from newsview.nlp.who.kinds.acronyms import spelt_before

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_CLOSING = frozenset({",", ".", ")", ";"})


def common_nouns(words: Words) -> frozenset[str]:
    """Those that the text spells out in small letters before a bracket or "or", one for many: "FRB"."""
    found = {
        words.texts[i + 1].removesuffix("s")
        for i in words.standing({"("}, behind=2)
        if len(words.texts[i + 1]) > 2 and is_common_noun(words, i + 1)
    }
    found |= {words.texts[i + 1] for i in words.standing({"or"}, before=3, behind=2) if _is_called(words, i)}
    return frozenset(text for text in found if not is_organisation(text))


def _is_called(words: Words, i: int) -> bool:
    """Whether letters behind "or" are short for the words before: "fast radio burst, or FRB,"."""
    letters, noun = words.texts[i + 1], i - 2
    is_short = letters.isupper() and letters.isalpha() and len(letters) > 2
    is_set = words.texts[i - 1] == "," and (
        words.texts[i + 2] in _CLOSING or words.lowers[i + 2 : i + 4] == ["for", "short"]
    )
    if not (is_short and is_set and words.tags[noun][0] in "NJ" and words.texts[noun].islower()):
        return False
    if words.lowers[noun] in bodies() or words.lowers[noun] in lexicon("who_bodies"):
        return False
    return any(_opens(words.texts[j], letters) for j in range(max(0, i - 1 - 2 * len(letters)), i - 1))


def is_common_noun(words: Words, i: int) -> bool:
    """Whether capitals are short for words without any: "liquefied natural gas (LNG)"."""
    text = words.texts[i]
    if _are_many(words, i):
        return True
    if not text.isupper() or len(text) < 2:
        return False
    if words.texts[i + 1 : i + 2] == ["("]:
        return words.texts[i + 2 : i + 3] != [] and _opens(words.texts[i + 2], text)
    if words.lowers[i - 2 : i] == ["known", "as"] and i > 3:
        before = i - 3 - (words.texts[i - 3] == ",")
        return words.tags[before] in {"NN", "NNS"} and _opens(words.texts[before], text)
    if i < 2 or words.texts[i - 1] != "(":
        return False
    is_noun = words.lowers[i - 2] in bodies() or words.lowers[i - 2] in lexicon("who_bodies")
    if is_noun and not is_title(words, i - 2):
        return False
    start, end = spelt_before(words, i - 1)
    if start < end:
        return (_is_quiet(words, start, end) and not is_body(words, start, end)) or is_title(words, i - 2)
    if is_organisation(text) or words.texts[i + 1 : i + 2] != [")"]:
        return False
    return _is_opened(words, i, len(text))


def _is_opened(words: Words, i: int, reach: int) -> bool:
    """Whether words in small letters go before the bracket, and one of the next has the first letter."""
    near = range(max(0, i - 1 - reach), i - 1)
    return words.texts[i - 2].islower() and any(_opens(words.texts[j], words.texts[i]) for j in near)


def _are_many(words: Words, i: int) -> bool:
    """Whether capitals in brackets are of several things: "fast radio bursts (FRBs)"."""
    text = words.texts[i]
    if i < 2 or words.texts[i - 1] != "(" or words.texts[i - 2][-1] != "s":
        return False
    is_plural = text[-1] == "s" and len(text) > 2 and text[:-1].isupper()
    return is_plural and _is_opened(words, i, len(text) - 1)


def is_body(words: Words, start: int, end: int) -> bool:
    """Whether a noun for a body closes the words, or stands before "of" or "for" in them."""
    ends = (i for i in range(start, end) if i == end - 1 or words.lowers[i + 1] in {"of", "for", "on"})
    return any(words.lowers[i] in bodies() and not is_title(words, i) for i in ends)


def _opens(word: str, letters: str) -> bool:
    return word.islower() and word[0] == letters[0].lower()


def _is_quiet(words: Words, start: int, end: int) -> bool:
    """Whether no word has a capital that it does not owe to its place in the sentence."""
    inner = range(start + words.is_first(start), end)
    return all(words.texts[i].islower() for i in inner if words.texts[i].isalpha())
