"""Lines of a list of persons, each with what one is: "Ann Roe, Chief Counsel, Roe Motors" as a paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.given.nominal import Nominal
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_LONGEST = 30
"""Tokens of a line."""

_NEAR = 8
"""Tokens from the comma within which the noun of the role stands."""

_FEWEST = 2
"""Lines of a list."""

_FINITE = frozenset({"VBZ", "VBD", "VBP", "MD", "PRP"})
_CLOSING = frozenset({".", "?", "!", ":", '"', "”"})
_TITLING = 2
"""Tokens that may go before the name: "The Hon. Ann Roe"."""


def rosters(words: Words, named: Bearers) -> list[Nominal]:
    """All that the lines of a list tell behind the names and their commas."""
    found = [item for start, end, _ in named.names if (item := _line(words, named, start, end)) is not None]
    return found if len(found) >= _FEWEST else []


def _line(words: Words, named: Bearers, start: int, end: int) -> Nominal | None:
    """What a line tells of the person whom it opens with, if it does no more."""
    block, last = words.blocks[start], end
    entity = named.at[end - 1]
    opens = start < _TITLING or any(words.blocks[i] != block for i in range(start - _TITLING - 1, start))
    if entity.kind is not EntityKind.PERSON or not opens or words.texts[end : end + 1] != [","]:
        return None
    while last < len(words) and words.blocks[last] == block and last - start <= _LONGEST:
        last += 1
    while last > end and not words.texts[last - 1].strip():
        last -= 1
    inside = range(end + 1, last)
    noun = next((i for i in inside[:_NEAR] if is_person_noun(words.lowers[i])), None)
    is_line = last - start <= _LONGEST and words.texts[last - 1] not in _CLOSING
    is_list = is_line and not any(words.tags[i] in _FINITE or _goes_elsewhere(words, i) for i in inside)
    return Nominal(end + 1, last, noun, entity) if is_list and noun is not None else None


def _goes_elsewhere(words: Words, i: int) -> bool:
    """Whether a comma leads on to where somebody spoke: "Ann Roe, strategist, in a note to clients"."""
    return words.texts[i] == "," and words.tags[i + 1 : i + 2] == ["IN"]
