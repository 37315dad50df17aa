"""The subject that a phrase before it waits for: "In his speech, Roe said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.text import GENDERS, SUBJECTS
from newsview.nlp.who.pronouns.salience import is_within

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen

_FRONTED = frozenset({"prep", "advcl", "npadvmod", "advmod"})


def subject_ahead(words: Words, i: int, starts: Mapping[int, Seen], quoted: Sequence[bool]) -> Seen | None:
    """The named subject that the fronted phrase around the token waits for.

    Args:
        words: The document.
        i: A pronoun.
        starts: The mentions by their first token.
        quoted: For each token whether it stands inside quotation marks.
    """
    top = i
    while words.deps[top] not in _FRONTED or words.heads[top] < i:
        if words.heads[top] == top:
            return None
        top = words.heads[top]
    verb = words.heads[top]
    # "As he left, Roe said, “I am ill”": what is said is the sentence to the parse.
    asides = {j for j in range(i + 1, verb) if words.heads[j] == verb and words.deps[j] == "parataxis"}
    for j in range(i + 1, verb):
        if words.heads[j] in {verb, *asides} and words.deps[j] in SUBJECTS and quoted[i] == quoted[j]:
            # "In his speech, Trump's tone was mild": the owner of the subject will do.
            named = between(starts, i + 1, j + 1)
            ahead = next((m for m in named if _is_or_owns(words, m, j)), None)
            return None if ahead is None or _is_told_within(words, top, i, ahead, starts) else ahead
    return None


def _is_told_within(words: Words, top: int, i: int, ahead: Seen, starts: Mapping[int, Seen]) -> bool:
    """Whether the fronted phrase names another of that gender: "As for Roe's row with his son, Doe".

    A phrase around a participle without a subject is about the one ahead all the same: "Asked by Roe".
    """
    gender, start = GENDERS[words.lowers[i]], words.sentence(i)[0]
    if words.deps[i] != "poss":
        return False
    acted = (j for j in range(start, i) if words.heads[j] == top and words.deps[j] in SUBJECTS)
    if words.deps[top] != "prep" and next(acted, None) is None:
        return False
    named = (m for m in between(starts, start, i) if m.entity is not None and m.key != ahead.key)
    within = (m for m in named if words.deps[m.head] != "compound" and is_within(words, m.head, top))
    return any(m.gender == gender for m in within)


def _is_or_owns(words: Words, m: Seen, noun: int) -> bool:
    owns = words.deps[m.head] == "poss" and words.heads[m.head] == noun
    return m.entity is not None and (m.head == noun or owns)


def between(starts: Mapping[int, Seen], start: int, end: int) -> Iterator[Seen]:
    """The mentions that start at one of the tokens."""
    return (starts[j] for j in range(start, end) if j in starts)
