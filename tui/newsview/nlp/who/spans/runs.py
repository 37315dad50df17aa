"""Runs of capitalised words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.nlp.who.given.knowledge import are_two, bodies, is_brand, is_common, is_given, owns_office
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import (
    COMMON_OWNERS,
    DASHES,
    GENERATIONS,
    HONOURS,
    PARTICLES,
    POSSESSIVES,
    PROPER,
    bare,
    is_capitalised,
    is_link,
)
from newsview.nlp.who.spans.cuts import is_attorneys, is_behind_firm, is_behind_state

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_JOINING = frozenset({"of", "for", "on", "the"})
_TOPICAL = frozenset(
    {"commission", "committee", "council", "subcommittee", "conference", "panel", "institute"}
)
"""Bodies that are named by what they work on: "Permanent Commission on Indus Waters"."""

_LEGAL = frozenset({"inc", "llc", "ltd", "jr", "sr"})
_OWNED = frozenset(
    {
        *("office", "department", "party", "union", "association", "league", "committee", "hospital", "club"),
        *(
            "federation",
            "council",
            "hospice",
            "college",
            "school",
            "church",
            "cathedral",
            "foundation",
            "trust",
        ),
        *("island", "islands", "bay", "creek", "point", "cove", "harbour", "harbor", "landing", "lake"),
        *("theatre", "theater", "wharf", "market", "terminal", "quarry", "inn", "tavern", "restaurant"),
    }
)
"""What a possessive inside an organisation's name goes before: "People’s Party"."""

_FINITE = frozenset({"VBZ", "VBD", "VBN", "VB", "MD"})
_BEING = frozenset({"is", "be", "was", "are", "were", "has", "have", "had", "will", "would", "can", "could"})
_CLAUSAL = frozenset({"ROOT", "relcl", "ccomp", "advcl", "conj", "aux", "auxpass", "acl", "parataxis"})
"""What the verb of a clause is."""

_SAINTS = frozenset({"st", "st.", "saint"})

_ENDINGS = frozenset(
    {"esque", "ish", "ism", "ist", "gate", "era", "style", "led", "born", "run", "wide", "based", "held"}
)
"""What a hyphen joins to any name."""

_THREADED = frozenset(
    {"o", "upon", "on", "in", "under", "le", "la", "les", "de", "des", "sur", "en", "sous", "lès", "aux"}
    | {"e", "i", "al", "el", "ul", "ol", "un", "am", "der", "sul", "di", "da", "do"}
)
"""Little words that hyphens join to both sides in the names of places and people."""

_ADJECTIVES = frozenset({"weekly", "monthly", "yearly", "quarterly", "friendly", "elderly", "daily", "early"})
"""What ends like adverbs and is none."""

_TIED = frozenset({"near", "off", "beyond"})
"""Little words that a hyphen ties to a capital: "Off-Broadway"."""

_SYLLABLE = 6
"""Letters of the longest syllable in Korean and Chinese given names."""

_OPENERS = frozenset({"“", '"', "‘", "'", "(", "[", ":", "—", "–", "``", "•", "*"})


class Run(Struct, frozen=True):
    """Tokens ``start`` to ``end`` (exclusive)."""

    start: int
    end: int


def runs(words: Words) -> Iterator[Run]:
    """Maximal runs of capitalised words, with connecting words inside ("Bank of the West"), in order.

    A sentence's first word opens a run only where the tagger takes it for a name.
    """
    count = len(words)
    i = 0
    while i < count:
        if not _opens(words, i):
            i += 1
            continue
        end = i + 1
        is_done = end < count and is_deed(words, end)
        while (
            not is_done
            and end < count
            and words.blocks[end] == words.blocks[i]
            and not (words.is_run_on(end) or is_behind_firm(words, end) or is_behind_state(words, end))
            and (step := _step(words, end))
        ):
            end += step
        yield Run(i, end)
        i = end


def _opens(words: Words, i: int) -> bool:
    low = words.lowers[i]
    if not is_capitalised(words.texts[i]):
        return is_article(words, i)
    if (
        low not in lexicon("who_adjectives")
        and not is_tied(words, i)
        and (low in lexicon("who_not_names") or low in lexicon("who_loose_starts"))
    ):
        return False
    first = words.sentence_starts[words.sentences[i]] == i or words.texts[i - 1] in _OPENERS
    return not first or words.tags[i] in PROPER or is_brand(words, i) or _is_somebody(words, i)


def _is_somebody(words: Words, i: int) -> bool:
    """Whether a given name that the tagger takes for a verb or noun, but is neither, goes before a name."""
    is_first = words.tags[i][:1] in "VN" and is_given(words.lowers[i]) and not is_common(words.lowers[i])
    return is_first and words.texts[i + 1 : i + 2] != [] and words.tags[i + 1] in PROPER


def is_article(words: Words, i: int) -> bool:
    """Whether the token is an Arabic name's article that opens it: "al Tanf", "the al-Tamar district"."""
    if words.texts[i] != "al" or (i and is_capitalised(words.texts[i - 1])):
        return False
    is_joined = words.texts[i + 1 : i + 2] == ["-"] and not words.spaced[i]
    named = i + 1 + is_joined
    return named < len(words) and words.texts[named].istitle() and words.tags[named] in PROPER


def _step(words: Words, i: int) -> int:
    """How many tokens the run goes on for from the token ``i``: 0 where it ends."""
    text, low = words.texts[i], words.lowers[i]
    if text[0] == "@" or is_link(text) or is_attorneys(words, i):
        return 0
    if is_capitalised(text):
        return int((_can_follow(low) or _is_paper(words, i)) and text not in HONOURS)
    if low in GENERATIONS:
        return 1
    follows = i + 1 < len(words) and is_capitalised(words.texts[i + 1])
    if text in DASHES and not words.spaced[i] and not words.spaced[i - 1]:
        if is_threaded(words, i):
            return 4
        return 2 * int(follows or _is_syllable(words, i + 1))
    if text == "&":
        return 2 * int(follows and not are_two(words.texts[i - 1], words.texts[i + 1]))
    if text == ",":
        return 2 * int(follows and bare(words.lowers[i + 1]) in _LEGAL)
    if text in POSSESSIVES:
        if owns_office(words, i):
            return 0
        is_shared = words.lowers[i - 1] in COMMON_OWNERS
        is_saints = words.lowers[i - 2] in _SAINTS
        return 2 * int(follows and (is_shared or is_saints or words.lowers[i + 1] in _OWNED))
    return _joined(words, i) if low in _JOINING or low in PARTICLES else 0


def is_deed(words: Words, i: int) -> bool:
    """Whether a word with a capital is what somebody named before it does, as in headlines: "Kelm Wins"."""
    is_verb = words.tags[i] in _FINITE and words.deps[i] in _CLAUSAL
    low = words.lowers[i]
    return is_verb and words.texts[i].istitle() and (low in _BEING or (is_common(low) and not is_given(low)))


def is_manner(words: Words, i: int) -> bool:
    """Whether a word with a capital tells how somebody named before it does a thing: "Roe Quietly Quits"."""
    low = words.lowers[i]
    is_adverb = words.tags[i] == "RB" or is_common(low.removesuffix("ly"))
    is_adverb = is_adverb and low.endswith("ly") and words.texts[i].istitle()
    return is_adverb and not (low in _ADJECTIVES or is_given(low))


def is_tied(words: Words, i: int) -> bool:
    """Whether a hyphen ties a little word or a letter to the name it opens: "Near-Earth", "I-Kelm"."""
    is_close = words.texts[i + 1 : i + 2] == ["-"] and not (words.spaced[i] or words.spaced[i + 1])
    is_little = words.texts[i].istitle() and (words.lowers[i] in _TIED or len(words.texts[i]) == 1)
    return is_close and is_little and is_capitalised("".join(words.texts[i + 2 : i + 3]))


def is_threaded(words: Words, i: int) -> bool:
    """Whether hyphens thread a little word into the name: "Hallbury-upon-Tarn", "Somsak Chan-o-cha"."""
    if i + 3 >= len(words) or words.lowers[i + 1] not in _THREADED or words.texts[i + 2] not in DASHES:
        return False
    is_close = not (words.spaced[i + 1] or words.spaced[i + 2])
    return is_close and (words.lowers[i + 1] == "o" or is_capitalised(words.texts[i + 3]))


def _is_syllable(words: Words, i: int) -> bool:
    """Whether the token closes a name such as "Moon Jae-in"."""
    if i == len(words) or not words.texts[i].isalpha() or not words.texts[i].islower():
        return False
    low = words.lowers[i]
    is_known = low in lexicon("who_syllables")
    is_part = is_known or not (len(low) > _SYLLABLE or low in _ENDINGS or is_common(low))
    return is_part and i > 2 and words.texts[i - 2].istitle() and is_capitalised(words.texts[i - 3])


def _can_follow(low: str) -> bool:
    return low not in lexicon("who_not_names") or low in lexicon("who_adjectives")


def _is_paper(words: Words, i: int) -> bool:
    """Whether a hyphen ties a word short for a day to another that papers go by: "Hallbury Sun-Times"."""
    is_tied = words.texts[i + 1 : i + 2] == ["-"] and not words.spaced[i]
    return is_tied and lexicon("who_press").issuperset(words.lowers[i : i + 3 : 2])


def _joined(words: Words, i: int) -> int:
    """The connecting words from ``i`` and the capitalised word behind them."""
    low, before = words.lowers[i], words.lowers[i - 1]
    if (
        low == "the"
        or (low == "for" and before not in bodies())
        or (low == "on" and not (before in _TOPICAL and words.texts[i - 1].istitle()))
    ):
        return 0
    j = i + 1
    while j < len(words) and j < i + 3 and (words.lowers[j] in _JOINING or words.lowers[j] in PARTICLES):
        j += 1
    is_name = j < len(words) and is_capitalised(words.texts[j]) and _can_follow(words.lowers[j])
    # "met the Mayors Council on Nov. 15"
    is_day = low == "on" and words.lowers[j : j + 1] != [] and not _can_follow(bare(words.lowers[j]))
    return j - i + 1 if is_name and not is_day else 0
