"""Nouns that an age tells, "the 44-year-old aid worker", and how near whom they may mean has been named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.descriptions.leads import age_behind
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import INDEFINITE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_YEAR_OLD = ["-", "year", "-", "old"]
_TITLE = 4
"""Words of a trade between an age and a name: "81-year-old talk show host Ann Roe"."""

_NO_HEADS = frozenset({"compound", "amod", "nmod", "appos", "attr"})
_OPENING_MARKS = frozenset({"“", '"', "``"})


def age_in(words: Words, first: int, end: int) -> str | None:
    """The age in a phrase, in digits: "the 44-year-old aid worker"."""
    olds = (
        i for i in range(first + 4, end) if words.lowers[i] == "old" and "year" in words.lowers[i - 3 : i]
    )
    return next((words.texts[j] for i in olds for j in range(i - 4, i) if words.tags[j] == "CD"), None)


def is_aged(words: Words, i: int) -> bool:
    """Whether an age stands for someone, whatever the parse says: "the 31-year-old admitted"."""
    is_age = words.lowers[i] == "old" and "year" in words.lowers[max(0, i - 4) : i]
    return is_age and i + 1 < len(words) and words.tags[i + 1][:1] not in {"N", "J", "H", "C"}


def age_of(words: Words, start: int, end: int) -> str | None:
    """The age beside a name, in digits: "Ann Roe, 16,", "19-year-old student Ann Roe"."""
    behind = age_behind(words, end)
    if behind is not None:
        return behind
    for last in range(start, max(4, start - _TITLE - 1), -1):
        if words.lowers[last - 4 : last] == _YEAR_OLD and words.texts[last - 5].isdigit():
            return words.texts[last - 5]
        if words.tags[last - 1] not in {"NN", "JJ"}:
            break
    return None


def ages_told(words: Words, named: Bearers) -> dict[EntityDraft, str]:
    """How old those are whose age is told beside their names."""
    people = (item for item in named.names if item[2].kind is EntityKind.PERSON)
    return {entity: age for start, end, entity in people if (age := age_of(words, start, end)) is not None}


def of_right_age(
    words: Words, ages: Mapping[EntityDraft, str], entity: EntityDraft | None, phrase: tuple[int, int]
) -> EntityDraft | None:
    """Whoever is meant, unless of another age than the phrase up to its head tells."""
    age = age_in(words, *phrase)
    is_other = entity is not None and age is not None and ages.get(entity, age) != age
    return None if is_other else entity


def brings_in(words: Words, head: int, first: int) -> bool:
    """Whether the words before, from the last sentence on, bring in somebody unnamed: "Roe hit a cyclist"."""
    begin = words.sentence_starts[max(0, words.sentences[head] - 1)]
    return any(
        words.lowers[i] in INDEFINITE
        and words.deps[words.heads[i]] not in _NO_HEADS
        and is_person_noun(words.lowers[words.heads[i]])
        for i in range(begin, first)
    )


def is_right_before(words: Words, before: int, head: int) -> bool:
    """Whether the sentence is the last before the noun's, or before the quotation that leads to it."""
    number = words.sentences[head]
    if before >= number - 1:
        return before == number - 1
    behind = words.sentence_starts[before + 1]
    is_led = words.blocks[behind] == words.blocks[head] and words.texts[behind] in _OPENING_MARKS
    is_close = words.blocks[behind - 1] == words.blocks[head] - 1
    return is_led and is_close
