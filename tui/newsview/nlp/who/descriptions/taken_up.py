"""Who is told of by a deed at first, "The man who fled …", and then by a name: "The man, Bob Doe, …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.roles import gender_of

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words

_BLAMED = frozenset(
    {"accused", "suspected", "charged", "arrested", "convicted", "wanted", "indicted", "held"}
)
_TELLING = _BLAMED | {"who", "believed", "thought"}
"""What goes on to tell which man is meant."""

_PERSONS = frozenset({"man", "woman", "boy", "girl", "teenager", "teen", "driver", "gunman", "pilot"})
_STANDING_IN = {
    "suspect": _PERSONS - {"driver", "pilot"},
    "victim": frozenset({"man", "woman", "boy", "girl", "teenager", "teen", "pedestrian", "cyclist"}),
}
"""What those are called behind "the" and before their names who came as something else."""

_AGED = frozenset({"CD", "HYPH", "NN", "JJ", ","})
_LONGEST = 7
"""Tokens before a name with an age and what stands in for whoever has it."""


def has_clause(words: Words, head: int) -> bool:
    """Whether a clause tells which one a stock noun means: "the man accused of", "the woman who"."""
    return words.lowers[head] in _PERSONS and not _TELLING.isdisjoint(words.lowers[head + 1 : head + 2])


def is_the_one(words: Words, head: int) -> bool:
    """Whether the clause tells the only one: "the man who"."""
    return has_clause(words, head) and words.lowers[head - 1] == "the"


def is_taken_up(words: Words, head: int, name: tuple[int, int, EntityDraft]) -> bool:
    """Whether the noun is said again before the name and a comma: "the man, 42-year-old Bob Doe"."""
    start, _, entity = name
    low = words.lowers[head]
    comma = next((i for i in range(start - 1, max(1, start - _LONGEST), -1) if words.texts[i] == ","), 0)
    noun = words.lowers[comma - 1]
    is_aged = all(words.tags[i] in _AGED for i in range(comma + 1, start))
    is_same = noun == low or low in _STANDING_IN.get(noun, ())
    is_alike = gender_of(low) in {None, entity.gender or gender_of(low)}
    return comma > 1 and words.lowers[comma - 2] == "the" and is_aged and is_same and is_alike


def is_blamed(words: Words, head: int, name: tuple[int, int, EntityDraft]) -> bool:
    """Whether the next sentence blames the one named, too: "… the man accused. Bob Doe, who was charged"."""
    start, end, _ = name
    is_next = words.sentence(start)[0] == start and words.sentences[start] == words.sentences[head] + 1
    is_told = words.lowers[end : end + 2] == [",", "who"] and not _BLAMED.isdisjoint(
        words.lowers[end : end + 5]
    )
    return is_next and is_told and words.lowers[head] in _PERSONS and words.lowers[head + 1] in _BLAMED
