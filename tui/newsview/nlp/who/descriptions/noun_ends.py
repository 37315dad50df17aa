"""Where the phrase of a noun beside a name ends: "Ann Roe, author of “Kelm”", "the body | that oversees"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_WHO = frozenset({"who", "whose", "whom"})
_CLOSING = {"“": "”", '"': '"', "‘": "’"}


def closed(words: Words, head: int, end: int) -> int:
    """The end of the noun's phrase that the parse takes to ``end``, too far or not over its closing mark."""
    stop = next((i for i in range(head + 1, end) if _goes_on(words, i)), end)
    if stop < end or stop >= len(words):
        return stop
    opened = next((i for i in range(head + 1, end) if words.texts[i] in _CLOSING), None)
    if opened is None:
        return end
    closing = _CLOSING[words.texts[opened]]
    is_cut = words.texts[end] == closing and closing not in words.texts[opened + 1 : end]
    return end + is_cut


def _goes_on(words: Words, i: int) -> bool:
    """Whether a clause begins that tells more, or what goes with the verb: ", against Roe"."""
    if words.texts[i] == ",":
        return words.tags[i + 1] == "IN" and words.lowers[i + 1] != "of"
    is_clause = words.texts[i] in _WHO or words.tags[i] == "WDT"
    return is_clause and not is_person_noun(words.lowers[i - 1].removesuffix("s"))
