"""Who has another part in a noun's clause or in one above it, and so is not meant by the noun."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.nominal import Nominal
from newsview.nlp.who.given.roles import gender_of
from newsview.nlp.who.given.text import SUBJECTS
from newsview.nlp.who.pronouns.salience import OBJECTS, SAYING, verb_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.phrases import Phrases
    from newsview.nlp.who.given.words import Words


def beside(words: Words, named: Bearers, head: int) -> set[EntityDraft]:
    """Who has another part in the clause or in one above it, or comes later in the sentence."""
    verbs, own = set(_verbs(words, head)), set(_verbs(words, head, stop="conj"))
    begin, end = words.sentence(head)
    barred: set[EntityDraft] = set()
    for start, stop, entity in named.between(begin, end):
        root = words.root(start, stop)
        acts = words.deps[root] in SUBJECTS and words.heads[root] in verbs
        is_done_to = words.deps[root] in OBJECTS and words.heads[root] in own
        is_peer = words.deps[root] != "poss" and verb_of(words, root) == verb_of(words, head)
        if start > head or acts or is_done_to or is_peer:
            barred.add(entity)
    return barred


def above(words: Words, named: Bearers, head: int) -> set[EntityDraft]:
    """Who acts in the clause of the noun or in one around it."""
    verbs, (begin, _) = set(_verbs(words, head)), words.sentence(head)
    roots = ((words.root(start, end), entity) for start, end, entity in named.between(begin, head))
    return {entity for root, entity in roots if words.deps[root] in SUBJECTS and words.heads[root] in verbs}


def latter(words: Words, named: Bearers) -> Iterator[Nominal]:
    """Who "the latter" is, where its sentence or the one before names two persons and no more."""
    for i in range(1, len(words) - 1):
        is_noun = words.lowers[i] == "latter" and words.tags[i + 1][:1] not in {"N", "J"}
        if not is_noun or words.lowers[i - 1] != "the":
            continue
        begin = words.sentence(i)[0]
        before = words.sentence_starts[max(0, words.sentences[i] - 1)]
        for first, last in ((begin, i), (before, begin)):
            found = named.between(first, last)
            people = list(dict.fromkeys(e for _, _, e in found if e.kind is EntityKind.PERSON))
            if len(people) == 2:
                yield Nominal(i - 1, i + 1, i, people[1])
                break


def _verbs(words: Words, i: int, stop: str = "") -> Iterator[int]:
    """What governs the token, at whatever remove, up to a clause that only adds to another.

    Whoever comes "saying the boss is late" is not the boss.
    """
    while words.heads[i] != i and words.deps[i] != stop and not _is_apart(words, i):
        i = words.heads[i]
        yield i


def _is_apart(words: Words, i: int) -> bool:
    """Whether it heads a clause with a subject of its own, or none, that only adds to another."""
    if words.deps[i] != "advcl":
        return False
    return words.tags[i] != "VBG" or any(
        words.heads[j] == i and words.deps[j] in SUBJECTS for j in range(*words.sentence(i))
    )


def is_deed(words: Words, phrases: Phrases, i: int) -> bool:
    """Whether the preposition goes with the verb, whatever the parse says: "stop the president from"."""
    above = words.heads[words.heads[i]]
    is_blamed = words.lowers[i] == "of" and words.lowers[above] in lexicon("who_blaming")
    is_done = is_blamed or any(words.deps[j] == "pcomp" for j in phrases.children(i))
    return words.deps[i] == "prep" and is_done


def latest(words: Words, named: Bearers, people: Iterable[EntityDraft], i: int) -> EntityDraft | None:
    """Who was named last before the token, of two in one sentence rather who acts there.

    "Roe, a lawyer, blasted Doe, a lawyer. The lawyer": Roe.
    """

    def place(one: EntityDraft) -> tuple[int, bool, int]:
        at = named.last_before(one, i)
        is_past = at >= 0 and words.sentences[at] < words.sentences[i]
        return (words.sentences[at] if at >= 0 else -1), is_past and _acts(words, named, one, at), at

    return max(people, key=place, default=None)


def _acts(words: Words, named: Bearers, one: EntityDraft, at: int) -> bool:
    """Whether somebody acts in the sentence where the name stands, by that name or another there."""
    spans = named.between(words.sentence(at)[0], at + 1)
    roots = (words.root(start, end) for start, end, entity in spans if entity is one)
    return any(words.deps[i] == "nsubj" and words.deps[words.heads[i]] == "ROOT" for i in roots)


def likeliest(words: Words, people: list[tuple[int, int, EntityDraft]], head: int) -> EntityDraft | None:
    """The one of the people that the noun can stand for: the only subject, or the only one at all."""
    gender = gender_of(words.lowers[head])
    roots = [(words.root(start, end), entity) for start, end, entity in people]
    acting = [(root, entity) for root, entity in roots if words.deps[root] in SUBJECTS]
    # "Roe left, although Doe stayed" is about Roe.
    leading = {entity for root, entity in acting if words.deps[words.heads[root]] == "ROOT"}
    meant = leading or {entity for _, entity in acting or roots}
    entity = next(iter(meant), None)
    fits = entity is not None and len(meant) == 1 and gender in {None, entity.gender}
    return entity if fits else None


def tells_of(
    words: Words, described: list[tuple[int, EntityDraft]], i: int, entity: EntityDraft | None
) -> bool:
    """Whether the entity, by another noun, tells of whom a noun stands for: "the boss said the man left"."""
    number, verbs = words.sentences[i], {j for j in _verbs(words, i) if words.lowers[j] in SAYING}
    here = takewhile(lambda item: words.sentences[item[0]] == number, reversed(described))
    return any(
        other is entity and words.lowers[j] != words.lowers[i]
        for j, other in here
        if words.deps[j] == "nsubj" and words.heads[j] in verbs
    )
