"""Which of several parties "the party" is: the one whose people or convention were told of last."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words

_SIDES = (
    ({"republican", "republicans", "gop"}, {"republican party", "gop"}),
    ({"democratic", "democrat", "democrats"}, {"democratic party", "democrat party"}),
    (
        {"conservative", "conservatives", "tory", "tories"},
        {"conservative party", "conservatives", "tory party"},
    ),
    ({"labour"}, {"labour party", "labour", "u.k. labour party"}),
    ({"liberal", "liberals"}, {"liberal party", "liberal party of canada", "liberals"}),
    ({"ndp", "ndper"}, {"new democratic party", "ndp"}),
)
"""Words for those of a party, and how it is named."""


def party(words: Words, bodies: Iterable[EntityDraft], i: int) -> EntityDraft | None:
    """The party among the bodies of which the sentence has told, if it has told of one alone."""
    begin = words.sentence(i)[0]
    before = {text.lower() for text in words.texts[begin:i] if text[:1].isupper()}
    told = [names for people, names in _SIDES if not people.isdisjoint(before)]
    if len(told) != 1:
        return None
    return next((body for body in bodies if not told[0].isdisjoint(_names(body))), None)


def _names(body: EntityDraft) -> set[str]:
    """What the body is called, whatever is short for it: initials are others', too."""
    return {body.name.lower(), *(name.lower() for name in body.aliases if not name.isupper())}
