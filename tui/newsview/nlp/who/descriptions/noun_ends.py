"""Where a noun beside a name ends: before a clause, before what goes with the verb, behind a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_WHO = frozenset({"who", "whose", "whom"})
_OPENING = frozenset({"“", '"', "‘"})
_CLOSING = {"“": "”", '"': '"', "‘": "’"}


def closed(words: Words, head: int, end: int) -> int:
    """The end of the noun's phrase, which the parse takes to ``end``."""
    stop = next((i for i in range(head + 1, end) if _goes_on(words, i)), end)
    if stop < end or stop >= len(words):
        return stop
    opened = [words.texts[i] for i in range(head + 1, end) if words.texts[i] in _OPENING]
    is_open = (
        bool(opened)
        and _CLOSING[opened[-1]] not in words.texts[words.texts.index(opened[-1], head) + 1 : end]
    )
    return end + (is_open and words.texts[end] == _CLOSING[opened[-1]])


def _goes_on(words: Words, i: int) -> bool:
    """Whether a clause begins that tells more, or what goes with the verb: ", against Roe"."""
    if words.texts[i] == ",":
        return words.tags[i + 1] == "IN" and words.lowers[i + 1] != "of"
    is_clause = words.texts[i] in _WHO or words.tags[i] == "WDT"
    return is_clause and not is_person_noun(words.lowers[i - 1].removesuffix("s"))
