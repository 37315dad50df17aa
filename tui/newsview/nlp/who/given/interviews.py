"""Interviews printed without labels or marks: questions and answers by turns, a paragraph or more each."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.model import EntityKind, MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words

_ANNOUNCED = frozenset({"interview", "interviews", "interviewed", "interviewing", "q&a", "questions"})
_TALKED = frozenset({"spoke", "speaks", "talked", "talks", "sat", "chatted"})
_WITH = frozenset({"with", "to"})
_ELSEWHERE = frozenset(
    {"about", "on", "by", "over", "after", "for", "regarding", "him", "her", "them", "me", "us"}
)
"""What comes before names of others than the one who is asked, or instead of a name."""

_OPENERS = frozenset(
    {"who", "what", "when", "where", "why", "how", "which", "are", "is", "was", "were", "will", "would"}
    | {"do", "does", "did", "have", "has", "had", "can", "could", "should", "so", "and", "but"}
)
_LEAST = 3
"""Questions that make an interview; in fewer an author may just be wondering."""

_ASIDE = 4
"""Words in a heading or a caption between the turns."""


class Interview(Struct, frozen=True):
    """Who is asked, and which tokens are whose.

    Attributes:
        asked: The one who answers.
        questions: Tokens of the questions.
        answers: Tokens of the answers.
    """

    asked: EntityDraft
    questions: frozenset[int]
    answers: frozenset[int]


def interview_of(words: Words, entities: Iterable[EntityDraft]) -> Interview | None:
    """The interview that the document is, or ``None``: it must be announced before the first question."""
    bounds = _blocks(words)
    asking = [n for n, (start, end) in enumerate(bounds) if _is_question(words, start, end)]
    if len(asking) < _LEAST:
        return None
    opening = bounds[asking[0]][0]
    asked = _asked(words, entities, opening)
    if asked is None:
        return None
    questions, answers = set[int](), set[int]()
    for n in range(asking[0], len(bounds)):
        start, end = bounds[n]
        if n in asking:
            questions.update(range(start, end))
        elif end - start > _ASIDE:
            answers.update(range(start, end))
    return Interview(asked, frozenset(questions), frozenset(answers))


def _blocks(words: Words) -> list[tuple[int, int]]:
    starts = [i for i in range(len(words)) if i == 0 or words.blocks[i] != words.blocks[i - 1]]
    return list(pairwise([*starts, len(words)]))


def _is_question(words: Words, start: int, end: int) -> bool:
    while end > start and not words.texts[end - 1].strip():
        end -= 1
    asks = words.texts[end - 1 : end] == ["?"]
    return asks and (
        words.lowers[start] in _OPENERS or not {"you", "your"}.isdisjoint(words.lowers[start:end])
    )


def _asked(words: Words, entities: Iterable[EntityDraft], opening: int) -> EntityDraft | None:
    """Whom the words before the first question say to be interviewed: "interviews the writer Ann Roe"."""
    named = {
        words.within(mention.span)[0]: entity
        for entity in entities
        for mention in entity.mentions
        if entity.kind is EntityKind.PERSON and mention.kind is MentionKind.NAME
    }
    for i in range(opening):
        if _is_announcing(words, i):
            start, end = words.sentence(i)
            after = next((j for j in range(i + 1, end) if j in named or words.lowers[j] in _ELSEWHERE), end)
            before = {named[j] for j in range(start, i) if j in named}
            if after in named and not _is_one_of_two(words, named, after, end):
                return named[after]
            if len(before) == 1 and _ELSEWHERE.isdisjoint(words.lowers[start:i]):
                return next(iter(before))
    return None


def _is_announcing(words: Words, i: int) -> bool:
    low = words.lowers[i]
    return low in _ANNOUNCED or (low in _TALKED and not _WITH.isdisjoint(words.lowers[i + 1 : i + 3]))


def _is_one_of_two(words: Words, named: dict[int, EntityDraft], first: int, end: int) -> bool:
    """Whether another name is joined to the one at ``first`` by "and"."""
    joined = next((j for j in range(first + 1, end) if words.lowers[j] in {"and", "&"}), end)
    return any(named.get(j, named[first]) is not named[first] for j in (joined + 1, joined + 2))
