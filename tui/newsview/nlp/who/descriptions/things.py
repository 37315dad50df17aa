"""What points at organisations: "the company", "his firm", and the "it" or "they" that speaks."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from itertools import takewhile
from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind
from newsview.nlp.who.descriptions.acting import acting_on
from newsview.nlp.who.descriptions.asides import apart_from_tellers, is_aside
from newsview.nlp.who.descriptions.body_phrases import (
    ARMED,
    based_from,
    is_named,
    is_new,
    is_owned,
    is_placed,
    is_ranked,
    is_short,
    located_from,
    shut,
)
from newsview.nlp.who.descriptions.dubbed import Dubbed
from newsview.nlp.who.descriptions.families import ANY, can_be, is_presidents
from newsview.nlp.who.descriptions.headed import Headed
from newsview.nlp.who.descriptions.makers import TOLD_BY_SORT, WARES, are_parts, is_one_of, known_as, makers
from newsview.nlp.who.descriptions.outlets import PRESS, is_press, outlet
from newsview.nlp.who.descriptions.owned import Owned
from newsview.nlp.who.descriptions.panels import PANEL_NOUNS, is_brought_in, panel, told_apart
from newsview.nlp.who.descriptions.parties import of_side, told_side
from newsview.nlp.who.descriptions.topics import STAYING, TOPICAL, topic, without_passers_by
from newsview.nlp.who.descriptions.trades import (
    is_central_bank,
    is_of_other_trade,
    of_trade_and_home,
    only_met,
)
from newsview.nlp.who.descriptions.unions import is_any, is_union
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.nominal import Nominal
from newsview.nlp.who.given.text import SUBJECTS
from newsview.nlp.who.pronouns.salience import FORGET, Seen, weigh
from newsview.nlp.who.pronouns.several import actors_before, several_before

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.phrases import Phrases
    from newsview.nlp.who.pronouns.regions import Regions

_ARTICLES = frozenset({"the", "this", "that"})
_OWNERS = frozenset({"his", "her", "my", "our", "their"})
_NO_HEADS = frozenset({"compound", "amod", "nmod", "appos", "attr"})
_ACTING = frozenset({"nsubj", "nsubjpass", "agent", "poss", "ROOT", "appos", "conj"})

_AT_HAND = 2
"""Sentences over which a pronoun in someone's words takes an organisation up."""

_NAMED = frozenset(
    {"body", "board", "committee", "council", "court", "union", "museum", "movement", "ministry"}
    | {"administration", "carrier"}
) | {"business", "force", "brand", "army", "police"}
"""Nouns that stand for an organisation whose name holds them, or else for none that is named."""

_VARIED = frozenset(
    {"giant", "bank", "chain", "authority", "agency", "retailer", "airline", "startup", "start-up"}
    | {"company", "firm", "network", "watchdog", "regulator", "lender", "insurer", "conglomerate"}
    | {"carmaker", "automaker", "manufacturer", "broadcaster", "publisher", "brewer", "maker"}
    | {"chipmaker", "drugmaker", "steelmaker", "planemaker", "toymaker", "housebuilder", "utility"}
    | {"brokerage", "charity", "nonprofit", "franchise", "consultancy"}
)
"""Nouns that papers put for a name with a word before them: "the search giant", "the central bank"."""

_BEHIND = frozenset(
    {"party", "union", "newspaper", "magazine", "airline", "chain", "club", "movement", "charity"}
)
"""What stands behind a name that is whole without it."""

_MASSES = frozenset({"police", "force", "army"})
"""What stands beside a name that is another's: "said police, FBI agents and"."""

_LEAD = 6
"""Sentences at the head of an article whose nouns a name further down may fill."""

_OTHERS = PRESS | TOLD_BY_SORT | PANEL_NOUNS
"""Nouns beside those for any body."""

_ANYWHERE = frozenset({"government"})
"""What every country has, so that one named in passing is hardly meant later."""

_LATELY = 3
"""Sentences back that are not yet long ago."""

_LEAST = 5.0
_CARRIED = frozenset({"aircraft", "letter", "mail", "personnel", "troop", "baby", "bulk", "gas", "ore"})
"""What is carried by those that are no firms."""

_LINKED = frozenset({"supply", "value", "food", "cold", "key", "daisy"})
"""Chains that are no shops."""


class Things:
    """Links noun phrases and pronouns to the organisations of a document.

    Args:
        regions: The document, and what in it is quoted.
        entities: Its entities with their names and nominals so far.
        named: Its names and roles.
        phrases: Its noun phrases.
    """

    def __init__(
        self, regions: Regions, entities: list[EntityDraft], named: Bearers, phrases: Phrases
    ) -> None:
        self._regions = regions
        self._named = named
        self._words = regions.words
        self._phrases = phrases
        self._organisations = [entity for entity in entities if entity.kind is EntityKind.ORGANISATION]
        self._headed = Headed(self._organisations)
        self._mentions: list[Seen] = []
        self._names: set[int] = set()
        for entity in self._organisations:
            for mention in entity.mentions:
                start, end = self._words.within(mention.span)
                head = self._words.root(start, end)
                self._mentions.append(Seen(head, start, end, entity, None, entity, regions.inside[head]))
                if mention.kind is MentionKind.NAME:
                    self._names.add(start)
        self._mentions.sort(key=_start)
        self._dubbed = Dubbed(self._words, self._mentions)
        self._topic = topic(self._mentions)
        things = {EntityKind.ORGANISATION, EntityKind.OTHER}
        self._most = max((_names(entity) for entity in entities if entity.kind in things), default=0)
        self._beside: defaultdict[EntityDraft, set[str]] = defaultdict(set)
        for seen in self._mentions:
            if seen.entity is not None:
                self._beside[seen.entity].update(self._told_of(seen))
        self._owned = Owned(self._words, entities, named, self._mentions)

    def _told_of(self, seen: Seen) -> set[str]:
        """The nouns that say what a mention is of: "the Free North party", "the newspaper Kelm Heute"."""
        words = self._words
        before = {words.lowers[seen.head]}
        before |= {text for text in words.texts[max(0, seen.start - 1) : seen.start] if text.islower()}
        behind = _BEHIND.intersection(words.lowers[seen.end : seen.end + 1])
        return ((before & lexicon("who_bodies")) - _MASSES) | behind

    def link(self, taken: set[int]) -> list[Nominal]:
        """The descriptions of organisations; ``taken`` are the tokens of other nominal mentions."""
        words, found = self._words, []
        bodies = lexicon("who_bodies")
        names = {i for seen in self._mentions for i in range(seen.start, seen.end)}
        for i, low in enumerate(words.lowers):
            if (
                not (low in bodies or low in _OTHERS or low in self._headed)
                or not self._is_common(i)
                or i in taken
                or not names.isdisjoint((i, i + 1))
                or words.deps[i] in _NO_HEADS
            ):
                continue
            first, end = self._phrases.phrase(i)
            first = located_from(words, i, based_from(words, i, first))
            end = shut(words, i, first, end)
            entity = self._meant(i, first, end)
            if entity is not None and (low in PANEL_NOUNS or not self._is_called_within(entity, first, i)):
                found.append(Nominal(first, end, i, entity))
                insort(
                    self._mentions,
                    Seen(i, first, end, entity, None, entity, self._regions.inside[i]),
                    key=_start,
                )
        return found

    def _is_called_within(self, entity: EntityDraft, first: int, i: int) -> bool:
        """Whether the phrase has the body's own name: "the Kelm terrorist group"."""
        near = range(bisect_left(self._mentions, first, key=_start), len(self._mentions))
        inside = takewhile(lambda seen: seen.start < i, (self._mentions[j] for j in near))
        return any(seen.entity is entity and seen.start in self._names for seen in inside)

    def _is_common(self, i: int) -> bool:
        """Whether it is one thing's noun, though it may be tagged as a name: "the jihadist group"."""
        words = self._words
        return words.tags[i] == "NN" or (words.tags[i] == "NNP" and words.texts[i].islower())

    def pronoun(self, i: int) -> EntityDraft | None:
        """The organisation that "it" or "they" at a token most likely is."""
        sentences, here = self._words.sentences, self._words.sentences[i]
        before = [seen for seen in self._near(i) if sentences[seen.head] < here or seen.end <= i]
        if self._regions.inside[i]:
            # "They say" in someone's words is anybody, unless those words have just named who.
            before = [seen for seen in before if here - sentences[seen.head] <= _AT_HAND]
        # What was only ever written "via WhatsApp" or "at Google" has not spoken yet.
        acting = {seen.key for seen in before if self._words.deps[seen.head] in _ACTING}
        meant = self._most_salient([seen for seen in before if seen.key in acting], i)
        return None if meant is not None and self._are_others(meant, before, i) else meant

    def _are_others(self, meant: EntityDraft, before: list[Seen], i: int) -> bool:
        """Whether "they" are several people, and no organisation that has just acted.

        What it does in the pronoun's own sentence is what they say: "Kelm may stay, they said".
        """
        if self._words.lowers[i] != "they":
            return False
        words, people = self._words, several_before(self._regions, i)
        heads = {m.head for m in before if m.entity is meant}
        acted = {j for j in heads if words.deps[j] in SUBJECTS}
        told = (words.sentences[j] for j in acted if words.sentences[j] < words.sentences[i])
        if people >= 0 and people not in acted and words.sentences[people] >= max(told, default=-1):
            return True
        is_plural = any(words.tags[j] == "NNPS" for j in acted)  # "The Saints"
        return not (is_plural or self._regions.inside[i] or heads & {*actors_before(self._regions, i)})

    def _meant(self, i: int, first: int, end: int) -> EntityDraft | None:
        words = self._words
        low, is_any = words.lowers[i], words.lowers[i] in lexicon("who_bodies")
        if end > i + 1 and not is_ranked(words, first, i, end):
            return None
        is_his = words.lowers[first] in _OWNERS and words.deps[first] == "poss"
        if is_his or (body := self._owned.by_name(i, first, self._headed)) is not None:
            return self._owned.by_pronoun(low, first) if is_his else body
        is_based = is_placed(words, i, first)
        if words.lowers[first] not in _ARTICLES or not (is_based or is_short(words, first, i)):
            return None
        if (found := panel(words, self._near(i), first, i)) is not None:
            return found
        is_anothers = is_named(words, i, first) and not makers(low, words.texts[first + 1 : i])
        if is_anothers or is_new(words, i, first):
            return None
        is_party = words.lowers[first : i + 1] == ["the", "party"]
        if is_party and (side := told_side(words, self._named, i)) is not None:
            return side.body(self._organisations) or of_side(side, self._near(first))
        is_called = is_any or low in PRESS or low in TOLD_BY_SORT
        near = [seen for seen in self._near(i) if seen.end <= first] if is_called else []
        met = only_met(words, near) if low == "bank" else set()
        near = [seen for seen in near if seen.entity not in met]
        if (named := self._called(near, first, i)) is not None:
            return named
        if i - first > 1 and (dubbed := self._dubbed.body(i)) is not None:
            return dubbed
        press = outlet(words, i, near) if is_press(words, first, i) else None
        if press is not None or (low in PRESS and (not is_any or i == first + 1)):
            return press
        meant = self._told_by(i, first, near, is_based=is_based)
        return meant if meant not in met else None

    def _called(self, near: list[Seen], first: int, i: int) -> EntityDraft | None:
        """The body that is known to be what the noun says, that was told of as such, or is called so."""
        return self._familiar(near, first, i) or self._alike(near, first, i)

    def _alike(self, near: list[Seen], first: int, i: int) -> EntityDraft | None:
        """The body last named that is called so: "the commission" for the European Commission."""
        low = self._words.lowers[i]
        if low in ANY | TOLD_BY_SORT or (low == "union" and not is_any(self._words.lowers[first:i])):
            return None
        alike = (seen.entity for seen in reversed(near) if seen.entity and self._is_called(seen.entity, low))
        return next(iter(told_apart(self._words, alike, first, i)), None)

    def _told_by(self, i: int, first: int, near: list[Seen], *, is_based: bool) -> EntityDraft | None:
        """Which of the bodies named near a phrase like "the search giant" stands for."""
        words = self._words
        low = words.lowers[i]
        sole = self._headed.sole(low, words.lowers[first + 1 : i]) if not is_based else None
        is_met = sole is not None and low == "bank" and all(seen.entity is not sole for seen in near)
        if sole is not None and not (is_met and is_central_bank(sole)) and self._is_at_hand(sole, i):
            return sole if low not in _ANYWHERE or self._is_told_of_again(sole, i) else None
        is_told_of = i - first == 1 or is_based or (self._is_varied(i) and not is_owned(words, first, i))
        if low in _NAMED | TOLD_BY_SORT or not is_told_of or self._is_of_another(first, i):
            return None  # “the media union” and “the Roe grocery chain” are other bodies.
        is_armed = not ARMED.isdisjoint(words.lowers[first:i])
        meant = {seen.key for seen in near if not is_aside(words, seen, low)} - acting_on(words, near, i)
        made_by = makers(low, words.texts[first + 1 : i])
        fitting = [
            seen
            for seen in near
            if seen.key in meant and seen.entity and can_be(seen.entity, low)
            if not is_armed or can_be(seen.entity, "movement")
            if not made_by or is_one_of(seen.entity, made_by)
        ]
        is_topical = low in TOPICAL and i - first == 1 and words.lowers[first] == "the"
        fitting = of_trade_and_home(words, apart_from_tellers(fitting, low), first, i)
        main = self._topic if is_topical and self._topic is not None and can_be(self._topic, low) else None
        if main is not None and self._is_at_hand(main, i) and not is_of_other_trade(main, low):
            return self._most_salient(without_passers_by(words, fitting, main), i, main)
        return self._most_salient(fitting, i)

    def _familiar(self, near: list[Seen], first: int, i: int) -> EntityDraft | None:
        """The foremost of well-known bodies of the sort, or the only one near, whatever part it has."""
        words, low = self._words, self._words.lowers[i]
        is_other = low == "business" or (low == "carrier" and words.lowers[i - 1] in _CARRIED)
        is_other = is_other or (low in TOLD_BY_SORT and "NNP" in words.tags[first:i])
        known = known_as(words.lowers[first : i + 1] if not is_other else ())
        fitting = [seen for seen in near if self._is_known(seen, known)]
        parts = are_parts((seen.entity for seen in fitting if seen.entity), known)
        told = [seen for seen in fitting if seen.entity not in parts]
        if (
            told
            and low in WARES
            and (is_brought_in(words, told[-1].end, i) or (i - first == 1 and not self._is_foremost(told)))
        ):
            return None
        sole = told[-1].entity if told else None
        if sole is None or any(seen.entity is not sole for seen in told):
            return self._most_salient(told, i)
        alike = (body for body in self._organisations if is_one_of(body, known))
        is_first = all(len(body.mentions) <= len(sole.mentions) for body in alike)
        return sole if is_first else self._most_salient(told, i)

    def _is_foremost(self, told: Iterable[Seen]) -> bool:
        """Whether nothing is named twice as often as one of those: others have apps, too."""
        return any(seen.entity and 2 * _names(seen.entity) >= self._most for seen in told)

    def _is_of_another(self, first: int, i: int) -> bool:
        """Whether a body is named in the phrase before its noun: "the Roe grocery chain"."""
        return not self._names.isdisjoint(range(first + 1, i))

    def _is_known(self, seen: Seen, known: frozenset[str]) -> bool:
        """Whether it is of one of those well-known bodies, and has a part in what is told."""
        is_one = seen.entity is not None and bool(known) and is_one_of(seen.entity, known)
        return is_one and not is_aside(self._words, seen, "")

    def _is_called(self, entity: EntityDraft, low: str) -> bool:
        """Whether the noun is a word of a name, or was beside it: "commission" of "European Commission"."""
        names = [name.lower() for name in (entity.name, *entity.aliases)]
        if low == "administration":
            return any(map(is_presidents, names))
        if low == "union" and any(map(is_union, names)):
            return True
        return low in self._beside[entity] or any(low in name.split() for name in names)

    def _is_varied(self, i: int) -> bool:
        """Whether the noun with a word before it can stand for a name; one right before a name does not."""
        if self._words.lowers[i] == "chain" and self._words.lowers[i - 1] in _LINKED:
            return False
        return self._words.lowers[i] in _VARIED and self._words.tags[i + 1 : i + 2] != ["NNP"]

    def _is_at_hand(self, entity: EntityDraft, i: int) -> bool:
        """Whether the organisation has been named, or is in the lead: reports open with "the trust"."""
        first = next(seen.head for seen in self._mentions if seen.entity is entity)
        return first < i or self._words.sentences[first] < _LEAD

    def _is_told_of_again(self, entity: EntityDraft, i: int) -> bool:
        """Whether the organisation was named, and that twice or in the last sentences."""
        told = [seen for seen in self._mentions if seen.entity is entity]
        is_again = sum(seen.start in self._names for seen in told) > 1
        before = [self._words.sentences[seen.head] for seen in told if seen.end <= i]
        return is_again or (bool(before) and self._words.sentences[i] - before[-1] <= _LATELY)

    def _near(self, i: int) -> Iterable[Seen]:
        """The mentions before the token that are not forgotten yet, in order."""
        told = self._regions.told
        last = bisect_left(self._mentions, i, key=_start)
        first = last
        while first and told[i] - told[self._mentions[first - 1].head] <= FORGET:
            first -= 1
        return (seen for seen in self._mentions[first:last] if seen.end <= i)

    def _most_salient(self, seen: list[Seen], i: int, main: EntityDraft | None = None) -> EntityDraft | None:
        weights = weigh(self._words, seen, self._regions.told, i, self._regions.inside[i])
        latest = {item.key: item.entity for item in seen}
        if main is not None:
            weights[main] = max(weights.get(main, 0.0), STAYING)
            latest[main] = main
        best = max(weights, key=lambda key: weights[key], default=None)
        return latest[best] if best is not None and weights[best] >= _LEAST else None


def _names(entity: EntityDraft) -> int:
    return sum(mention.kind is MentionKind.NAME for mention in entity.mentions)


def _start(seen: Seen) -> int:
    return seen.start
