"""Whom the first sentence brings in without a name, and the next ones name: "A baker …", "The boss of …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.nominal import Nominal
from newsview.nlp.who.roles import covered, gender_of, is_person_noun, role_heads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.bearers import Bearers
    from newsview.nlp.who.phrases import Phrases
    from newsview.nlp.who.words import Words

_LEAST = 12
"""Words that a lead has; headings and bylines have fewer."""

_NEXT = 4
"""Paragraphs after the lead in which the name is looked for."""

_HEADS = frozenset({"nsubj", "nsubjpass", "pobj", "dobj", "ROOT"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_INDEFINITE = frozenset({"a", "an"})
_ANYONE = frozenset(
    {"man", "woman", "boy", "girl", "teenager", "teen", "toddler", "pensioner", "motorist", "driver"}
)
"""Nouns that the age behind a name stands in for."""


def leads(words: Words, named: Bearers, phrases: Phrases) -> list[Nominal]:
    """The nouns of the lead that stand for someone named after it."""
    bounds = _lead(words)
    if bounds is None:
        return []
    begin, end = bounds
    people = list(_named_next(words, named, begin, end))
    found: list[Nominal] = []
    for i in range(begin, end):
        if _is_unnamed(words, named, phrases, i):
            first, stop = phrases.phrase(i)
            meant = next(
                (who for start, close, who in people if _fits(words, (first, i), (start, close), who)),
                None,
            )
            if meant is not None:
                found.append(Nominal(first, stop, i, meant))
                people = [item for item in people if item[2] is not meant]
    return found


def _lead(words: Words) -> tuple[int, int] | None:
    """First token and end of the first sentence that is long enough to be one."""
    for start in words.sentence_starts[:_NEXT]:
        end = words.sentence(start)[1]
        if end - start >= _LEAST and any(words.tags[i][:2] == "VB" for i in range(start, end)):
            return start, end
    return None


def _named_next(words: Words, named: Bearers, begin: int, end: int) -> Iterator[tuple[int, int, EntityDraft]]:
    """The persons first named in the paragraphs after the lead, with where."""
    known = {entity for _, _, entity in named.between(0, end)}
    for start, stop, entity in named.between(end, len(words)):
        if words.blocks[start] > words.blocks[begin] + _NEXT:
            return
        if entity.kind is EntityKind.PERSON and entity not in known:
            known.add(entity)
            yield start, stop, entity


def _is_unnamed(words: Words, named: Bearers, phrases: Phrases, i: int) -> bool:
    if (
        words.tags[i] != "NN"
        or words.deps[i] not in _HEADS
        or i in named.at
        or not is_person_noun(words.lowers[i])
    ):
        return False
    first, end = phrases.phrase(i)
    is_opened = words.lowers[first] in _INDEFINITE or (
        words.lowers[first] == "the" and words.deps[i] in _SUBJECTS
    )
    return is_opened and words.heads[first] == i and not named.between(i + 1, end + 1)


def _fits(words: Words, noun: tuple[int, int], name: tuple[int, int], entity: EntityDraft) -> bool:
    """Whether the noun, told with the first token of its phrase, can be whoever has the name.

    They are of one trade ("Judge Ann Roe") or of one age.
    """
    first, head = noun
    start, end = name
    low = words.lowers[head]
    if gender_of(low) not in {None, entity.gender} and entity.gender is not None:
        return False
    if not ({low} | covered(low)).isdisjoint(role_heads(words, start)):
        return True
    if words.lowers[first] == "the":
        return False
    age = age_behind(words, end)
    told = {words.texts[i] for i in range(first, head) if words.tags[i] == "CD"}
    if told:
        return age in told
    return age is not None and low in _ANYONE and words.deps[words.root(start, end)] in _SUBJECTS


def age_behind(words: Words, end: int) -> str | None:
    """The age after a name: "Bob Doe, 34, ..."."""
    after = words.texts[end : end + 3]
    is_age = len(after) == 3 and after[0] == "," and after[1].isdigit() and after[2] in {",", ".", "of"}
    return after[1] if is_age and len(after[1]) < 4 else None
