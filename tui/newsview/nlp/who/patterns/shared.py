"""Places that share the noun behind them: "Orange and Riverside counties", "Tarn, Kelm and Quill rivers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import groups, is_organisation
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import PROPER, is_capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_SHARED = frozenset(
    {
        *("counties", "provinces", "rivers", "townships", "parishes", "boroughs", "municipalities"),
        *("governorates", "prefectures", "avenues", "boulevards", "airports", "oblasts", "cantons"),
    }
)
_LEARNED = frozenset({"universities"})
_LONGEST = 3
_JOINING = frozenset({"and", "or", "&"})


def shared(words: Words) -> Iterator[Candidate]:
    """All but those that the noun is part of, "Kelm and Tarn Counties"."""
    for start, end, _ in sharing(words):
        yield Candidate(start, end, "PLACE")


def campuses_named(words: Words) -> Iterator[tuple[int, int]]:
    """Where universities stand that share the noun behind them: "Kelm and Tarn universities"."""
    for i in words.standing(_LEARNED, before=3):
        names = list(_names(words, i))
        if len(names) > 1:
            yield from names


def sharing(words: Words) -> Iterator[tuple[int, int, str]]:
    """Where each stands, with the noun as it is in its whole name: "County"."""
    for i in words.standing(_SHARED, before=3):
        names = list(_names(words, i))
        if len(names) > 1:
            noun = words.lowers[i].removesuffix("ies") + "y" if words.lowers[i].endswith("ies") else ""
            whole = (noun or words.lowers[i].removesuffix("s")).title()
            yield from ((start, end, whole) for start, end in names)


def _names(words: Words, end: int) -> Iterator[tuple[int, int]]:
    """The names in the list that ends before the token, from the last one on."""
    joints = _JOINING
    while (start := _start(words, end)) < end:
        yield start, end
        before = words.lowers[start - 1] if start > 1 else ""
        if before not in joints:
            return
        end = start - 1 - (before in _JOINING and words.texts[start - 2] == ",")
        joints = frozenset({","})


def _start(words: Words, end: int) -> int:
    """Where the name begins that ends there; the end where none does."""
    start = end
    while start > 0 and end - start < _LONGEST and _is_part(words, start - 1, end):
        start -= 1
    text = " ".join(words.texts[start:end])
    is_other = is_organisation(text) or text in well_known()
    is_cut = start > 0 and is_capitalised(words.texts[start - 1]) and not words.is_first(start - 1)
    return end if is_other or is_cut else start


def _is_part(words: Words, i: int, end: int) -> bool:
    low = words.lowers[i]
    is_name = words.tags[i] in PROPER and words.texts[i][0].isupper() and words.blocks[i] == words.blocks[end]
    return is_name and not (low in groups() or low in lexicon("who_adjectives", "who_demonyms"))
