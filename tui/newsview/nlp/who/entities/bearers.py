"""Where the names of a document stand, and the roles that the text gives to whom they name."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.entities.running import is_supposed, stands_for
from newsview.nlp.who.given.belonging import is_of_people
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.nations import widened
from newsview.nlp.who.given.party_marks import PARTISANS, party_mark
from newsview.nlp.who.given.roles import (
    called_for,
    covered,
    describe,
    gender_of,
    initials,
    is_person_noun,
    other_names,
    role_heads,
    role_noun,
    title_before,
)
from newsview.nlp.who.given.titles import GENERIC

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words

ARTICLES = frozenset({"the", "a", "an"})
DETERMINERS = ARTICLES | {"his", "her", "its", "their", "our", "my"}
_LONGEST = 4
"""Tokens of a place's name."""

_MANAGED = frozenset({"asset", "money", "fund", "wealth", "pension", "investment"})
"""What bodies are managers of."""

_OFTEN = 3
"""Names of a person that make an article one about that person."""

_GUARDING = frozenset({"officer", "deputy", "sheriff", "detective", "constable", "cop", "soldier"})
"""Who shoot people and are called no gunmen for it."""

_SEVERAL = frozenset({"people", "men", "women", "children", "him", "her", "them"})

_AGENTIVE = ("ist", "ian", "man", "woman")


class Bearers:
    """The named things of a document and the roles they are said to have.

    Args:
        words: The document.
        entities: Its entities, with their names.

    Attributes:
        at: Head and last token of each name, with whose it is.
        names: First token, end and entity of each name, in order.
        people: The persons, those named most often first.
        main: The first of them.
        roles: Noun to those who are said to be it, each with where.
        role_words: Every word of the roles someone is said to have.
    """

    def __init__(self, words: Words, entities: list[EntityDraft]) -> None:
        self._words = words
        self.at: dict[int, EntityDraft] = {}
        self.names: list[tuple[int, int, EntityDraft]] = []
        for entity in entities:
            for mention in entity.mentions:
                start, end = words.within(mention.span)
                self.names.append((start, end, entity))
                self.at[words.root(start, end)] = entity
                self.at[end - 1] = entity
        self.names.sort(key=lambda item: item[0])
        self._starts: defaultdict[EntityDraft, list[int]] = defaultdict(list)
        for start, _, entity in self.names:
            self._starts[entity].append(start)
        people = [entity for entity in self._starts if entity.kind is EntityKind.PERSON]
        self.people = sorted(people, key=lambda entity: -len(self._starts[entity]))
        self.main = next(iter(self.people), None)
        self.roles: defaultdict[str, dict[EntityDraft, int]] = defaultdict(dict)
        self.role_words: dict[EntityDraft, set[str]] = defaultdict(set)
        self._note_titles()

    def _note_titles(self) -> None:
        for start, end, entity in self.names:
            if entity.kind is not EntityKind.PERSON or is_supposed(self._words, start):
                continue
            heads = role_heads(self._words, start)
            for role in heads:
                self.roles[role].setdefault(entity, start)
            self.role_words[entity].update(heads)
            title = title_before(self._words, start, end)
            if title is not None:
                self._tell(entity, *title)
                self.role_words[entity].update(widened(self._where(title[0], end)))
                describe(self._words, entity, *title)
                for short in initials(self._words, *title):
                    self.roles[short].setdefault(entity, start)
            self._note_deed(start, end, entity)
            if (noun := stands_for(self._words, start, end)) is not None:
                self.roles[noun].setdefault(entity, start)
            self._note_party(start, end, entity)

    def _note_party(self, start: int, end: int, entity: EntityDraft) -> None:
        """Keep the party and the place that stand behind a name: "Sen. Ann Roe (R-Ohio)"."""
        mark = party_mark(self._words, end)
        self.role_words[entity].update(mark, ("democratic",) if "democrat" in mark else ())
        for party in mark & PARTISANS:
            self.roles[party].setdefault(entity, start)

    def _where(self, begin: int, end: int) -> list[str]:
        """The words of the place of a title from ``begin`` on, whose name stops at ``end``.

        They go before it or behind it: "Arland's President Ann Roe", "President Ann Roe of Arland".
        """
        words = self._words
        before = begin - 2 if begin > 1 and words.tags[begin - 1] == "POS" else -1
        behind = end + 1 if words.lowers[end : end + 1] == ["of"] else -1
        return [
            low
            for start, stop, place in self.between(max(0, begin - _LONGEST), end + 2)
            if place.kind is EntityKind.PLACE and (start == behind or stop == before + 1)
            for low in words.lowers[start:stop]
        ]

    def _tell(self, entity: EntityDraft, start: int, end: int) -> None:
        """Keep that the tokens tell what someone is, and what the office is called besides."""
        lowers = self._words.lowers[start:end]
        told = {low.removeprefix("ex-") for low in lowers}
        self.role_words[entity].update(widened(lowers), ("democratic",) if "democrat" in lowers else ())
        if told != {*lowers} or "ex" in told:
            self.role_words[entity].update(widened(told), ("former",))
        for noun in other_names(lowers):
            self.roles[noun].setdefault(entity, start)

    def _note_deed(self, start: int, end: int, entity: EntityDraft) -> None:
        """Keep what someone is called for what is done to them: "Roe was charged", "the defendant"."""
        words = self._words
        root = words.root(start, end)
        while words.deps[root] == "appos" and words.heads[root] < root:
            root = words.heads[root]  # "His neighbor, Bob Doe, was charged"
        verb = words.heads[root]
        deed = words.lowers[verb]
        is_doer = words.deps[root] == "nsubj" and self._is_harm(verb)
        is_done_to = words.deps[root] == "nsubjpass" or (words.deps[root] == "dobj" and deed != "accused")
        if is_done_to or (is_doer and _GUARDING.isdisjoint(self.role_words[entity])):
            for noun in called_for(f"{deed}-somebody" if is_doer else deed):
                self.roles[noun].setdefault(entity, start)

    def _is_harm(self, verb: int) -> bool:
        """Whether the verb has somebody for its object: "shot the baker", but not "shot a film"."""
        words = self._words
        hit = (j for j in range(verb + 1, words.sentence(verb)[1]) if words.heads[j] == verb)
        whom = next((j for j in hit if words.deps[j] == "dobj"), None)
        if whom is None:
            return False
        known, low = self.at.get(whom), words.lowers[whom].removesuffix("s")
        is_named = known is not None and known.kind is EntityKind.PERSON
        return is_named or is_person_noun(low) or low in _SEVERAL | {"fire"}

    def holders(self, low: str) -> dict[EntityDraft, int]:
        """Who is said to be what the noun says, or failing that something that it covers, each with where."""
        found = dict(self.roles.get(low, {}))
        is_told = bool(found)
        for role in covered(low):
            for entity, start in self.roles.get(role, {}).items():
                if entity in found or not is_told:
                    found[entity] = min(start, found.get(entity, start))
        return found

    def note_role(self, head: int, start: int, end: int, entity: EntityDraft) -> None:
        """Keep that the tokens ``start`` to ``end``, headed by the noun ``head``, say what the entity is."""
        noun = role_noun(self._words, head)
        self.roles[noun].setdefault(entity, head)
        self._tell(entity, start, end)
        told = None if entity.gender == "f" and noun in GENERIC else gender_of(noun)
        is_new = entity.gender is None or (entity.gender_is_guess and self._is_named_whole(head, entity))
        if told and is_new:
            entity.gender, entity.gender_is_guess = told, False
        if self._words.lowers[start] not in DETERMINERS - ARTICLES:
            describe(self._words, entity, start, end)

    def _is_named_whole(self, i: int, entity: EntityDraft) -> bool:
        """Whether the sentence has more than a surname, which a husband or a daughter would share."""
        names = [
            (start, end) for start, end, other in self.between(*self._words.sentence(i)) if other is entity
        ]
        return not names or any(end - start > 1 for start, end in names)

    def repeat_role(self, head: int, start: int, entity: EntityDraft) -> None:
        """Keep that the noun ``head``, in a phrase from ``start`` on, has stood for the entity."""
        holders = self.roles[role_noun(self._words, head)]
        holders[entity] = min(head, holders.get(entity, head))
        self._tell(entity, start, head + 1)

    def fits(self, head: int, entity: EntityDraft) -> bool:
        """Whether a noun can stand for the entity."""
        low = role_noun(self._words, head)
        if entity.kind is EntityKind.PERSON and is_of_people(self._words, head):
            return True
        if self._words.tags[head] not in {"NN", "NNP"}:
            return False
        is_thing = low in lexicon("who_bodies")
        if entity.kind is EntityKind.PERSON:
            return is_person_noun(low) or (
                not is_thing and self._words.tags[head] == "NN" and low.endswith(_AGENTIVE)
            )
        is_body = is_thing or low in lexicon("who_org_heads", "who_body_kinds")
        is_body = is_body or (low == "manager" and self._words.lowers[head - 1] in _MANAGED)
        return entity.kind is EntityKind.ORGANISATION and is_body

    def begins_person(self, start: int) -> bool:
        """Whether a person's name begins there."""
        return any(entity.kind is EntityKind.PERSON for _, _, entity in self.between(start, start + 1))

    def last_before(self, entity: EntityDraft, i: int) -> int:
        """The last name of the entity before the token."""
        starts = self._starts[entity]
        before = bisect_left(starts, i)
        return starts[before - 1] if before else -1

    def times(self, entity: EntityDraft) -> int:
        """How often the article names it."""
        return len(self._starts[entity])

    def is_prominent(self, entity: EntityDraft) -> bool:
        """Whether the article names the person half as often as anyone."""
        return self.main is not None and 2 * self.times(entity) >= self.times(self.main)

    def is_far_less(self, entity: EntityDraft) -> bool:
        """Whether the article names the person at most half as often as the main one."""
        most = self.times(self.main) if self.main is not None else 0
        return most >= _OFTEN and 2 * self.times(entity) <= most

    @cached_property
    def is_alone(self) -> bool:
        """Whether the article names one person often and nobody else half as often."""
        counts = sorted(
            (len(starts) for entity, starts in self._starts.items() if entity.kind is EntityKind.PERSON),
            reverse=True,
        )
        return bool(counts) and counts[0] >= _OFTEN and all(2 * count <= counts[0] for count in counts[1:2])

    def between(self, begin: int, end: int) -> list[tuple[int, int, EntityDraft]]:
        """The names that begin in ``begin`` to ``end``, in order."""
        low = bisect_left(self.names, begin, key=lambda item: item[0])
        high = bisect_left(self.names, end, key=lambda item: item[0])
        return self.names[low:high]
