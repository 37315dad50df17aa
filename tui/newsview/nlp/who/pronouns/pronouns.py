"""Third-person pronouns of persons, bound from left to right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import MentionKind
from newsview.nlp.who.given.text import GENDERS, SUBJECTS
from newsview.nlp.who.pronouns.antecedents import by_head
from newsview.nlp.who.pronouns.binding import excluded_at, is_below, is_relative, told_behind
from newsview.nlp.who.pronouns.carrying import carried_on
from newsview.nlp.who.pronouns.discourse import Discourse, Person
from newsview.nlp.who.pronouns.followed import followed
from newsview.nlp.who.pronouns.fronted import between, subject_ahead
from newsview.nlp.who.pronouns.glossed import glossed, said_to_be
from newsview.nlp.who.pronouns.nobodys import is_nobodys
from newsview.nlp.who.pronouns.owners import acting_on, counted_with, joined_with, owning_around, saying_in
from newsview.nlp.who.pronouns.ranking import Ranking, score
from newsview.nlp.who.pronouns.salience import Seen
from newsview.nlp.who.pronouns.sources import Sources, told_by_another
from newsview.nlp.who.pronouns.standing import acting_around, is_in_passing
from newsview.nlp.who.pronouns.turns import Turns
from newsview.nlp.who.pronouns.waiting import is_late
from newsview.nlp.who.pronouns.who_clauses import borne, newly_borne

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.pronouns.ranking import Place, Signs
    from newsview.nlp.who.pronouns.regions import Regions

_REFLEXIVE = frozenset({"himself", "herself"})
_AHEAD = 60
"""Tokens ahead in which a name is looked for that a pronoun waits for."""

Choice = tuple[Person | None, "Signs"]


class Resolver:
    """Reads a document from left to right and binds pronouns to who was mentioned before.

    Args:
        regions: The document, and what in it is quoted.
        mentions: Every mention known so far that can be an antecedent, in order.
        spoken_of: Pronouns that are said to speak, with those whom their words name: hardly themselves.
        asked_about: The same with those whom the question they answer names, and who put it: others, if there
            are any.
        speaking: The heads of all that is said to speak, if not those of ``spoken_of`` alone.
        about: Tokens of words that are said of somebody, with that person and where the words begin.

    Attributes:
        of_nouns: Pronouns of persons whom only a noun points at so far, each with the noun.
    """

    def __init__(
        self,
        regions: Regions,
        mentions: list[Seen],
        spoken_of: dict[int, set[object]] | None = None,
        asked_about: dict[int, set[object]] | None = None,
        *,
        speaking: frozenset[int] = frozenset(),
        about: dict[int, tuple[EntityDraft, int]] | None = None,
    ) -> None:
        self._words = regions.words
        self._starts = {mention.start: mention for mention in mentions}
        self._quoted = regions.inside
        self._discourse = Discourse()
        self._spoken_of = spoken_of or {}
        self._asked_about = asked_about or {}
        self._ranking = Ranking(regions)
        self._sources = Sources(regions, speaking or self._spoken_of.keys(), self._spoken_of)
        self._about = about or {}
        self._by_head: dict[int, object] = by_head(regions.words, mentions)
        self._turns = Turns(regions, self._starts, self._by_head, self._spoken_of, self._asked_about)
        self._bound: dict[int, object] = {}
        self.of_nouns: list[tuple[int, int]] = []

    def resolve(
        self, wanted: Callable[[int], bool], barred: Callable[[int], Collection[EntityDraft | int | None]]
    ) -> list[tuple[int, EntityDraft]]:
        """The pronouns among the tokens that ``wanted`` admits, each with who it is.

        Args:
            wanted: Whether the pronoun at a token is to be bound.
            barred: Who it cannot be: the speaker, where it stands inside a quote, or the head of their noun.
        """
        found: list[tuple[int, EntityDraft]] = []
        words, lowers = self._words, self._words.lowers
        pronouns = (
            i for i, low in enumerate(lowers) if low in GENDERS and wanted(i) and not is_nobodys(words, i)
        )
        for i in sorted({*self._starts, *pronouns}):
            low, seen = lowers[i], self._starts.get(i)
            # "His wife, Ann" is a mention of Ann that opens with a pronoun of someone else.
            is_bound = seen is not None and seen.is_pronoun
            if low in GENDERS and wanted(i) and not (is_bound or is_nobodys(words, i)):
                person = self._bind(i, GENDERS[low], barred(i))
                self._bound[i] = person.key if person is not None else None
                if person is not None:
                    self._discourse.hear(self._taken_up(i, person))
                    self._by_head[i] = person.key
                    if person.entity is not None:
                        found.append((i, person.entity))
                    elif noun := person.noun:
                        self.of_nouns.append((i, noun.head))
            if seen is not None:
                self._discourse.hear(seen)
        return found

    def settle(self, told: Mapping[int, EntityDraft]) -> None:
        """Give the pronouns of nouns to whom these are found to stand for.

        Args:
            told: Nouns, each with who it stands for.
        """
        for i, noun in self.of_nouns:
            entity = told.get(noun)
            if entity is not None and entity.gender in {None, GENDERS[self._words.lowers[i]]}:
                entity.add(self._words.span(i, i + 1), MentionKind.PRONOUN)

    def _taken_up(self, i: int, person: Person) -> Seen:
        gender = GENDERS[self._words.lowers[i]]
        return Seen(i, i, i + 1, person.entity, gender, person.key, self._quoted[i], is_pronoun=True)

    def _bind(self, i: int, gender: str, barred: Collection[EntityDraft | int | None]) -> Person | None:
        """Whom the pronoun at ``i`` takes up."""
        if (named := self._named(i, gender)) is not None:
            return named
        place = self._ranking.place(i)
        reachable = [
            person
            for person in self._discourse.remembered(gender, place.distance, i)
            if self._is_free(person, barred)
        ]
        sure = self._reflexive(i, place, reachable) or self._told_of(place, reachable, gender)
        if sure is not None:
            return sure
        owner = self._owner(i, reachable) or self._owner_ahead(i, gender, barred)
        if owner is not None:
            return owner
        here = [m for person in reachable for m in person.mentions if self._is_here(m, i)]
        after = list(between(self._starts, i + 1, self._words.sentence(i)[1]))
        excluded = excluded_at(self._words, place, here, after)
        speaker = self._turns.goes_on(i)
        if speaker is not None and speaker not in told_behind(self._words, i, after):
            going_on = next((person for person in reachable if person.key == speaker), None)
            if going_on is not None:
                return going_on
        reachable = [p for p in reachable if p.key not in excluded and not self._is_just(p, i, gender)]
        reachable = self._sources.others(reachable, place, gender)
        reachable = told_by_another(self._words, reachable, place, gender)
        about = self._said_of(i, gender, excluded)
        if about is not None:
            return about
        around = place.own | place.above
        if any(p.gender == gender and any(m.head in around for m in p.mentions) for p in reachable):
            # "The widow of Bob Roe used it to help her"
            reachable = [person for person in reachable if person.gender in {None, gender}]
        asked_about = self._asked_about.get(i, set())
        if any(person.entity is not None and person.key not in asked_about for person in reachable):
            reachable = [person for person in reachable if person.key not in asked_about]
        person = self._choose(i, list(self._choices(place, reachable, gender, barred)))
        return self._named_next(person, place, reachable, gender, barred) or person

    def _named_next(
        self,
        person: Person | None,
        place: Place,
        reachable: list[Person],
        gender: str,
        barred: Collection[EntityDraft | int | None],
    ) -> Person | None:
        """Whom a report names next behind its lead: "A retired Tarn clerk lost his hat. Bob Roe, 46, was"."""
        if person is None or not self._ranking.is_led_up_to(person):
            return None
        seen = self._ahead(place.token, gender, barred)
        if seen is None or self._discourse.knows(seen.key):
            return None
        told = person.noun or person.last
        if self._sources.says(seen) != self._sources.says(told) or self._is_late(
            seen, place, reachable, gender
        ):
            return None
        return Person(seen.key, seen.entity, seen.gender, seen.is_guess)

    @staticmethod
    def _is_free(person: Person, barred: Collection[EntityDraft | int | None]) -> bool:
        """Whether a pronoun can mean somebody named, or someone unnamed who does not say the words."""
        if person.entity is None:
            return all(m.head not in barred for m in person.mentions)
        return person.entity not in barred

    def _reflexive(self, i: int, place: Place, reachable: list[Person]) -> Person | None:
        """Whom "himself" takes up."""
        if self._words.lowers[i] not in _REFLEXIVE:
            return None
        # "Roe himself"
        own = next((p for p in reachable if p.last.end == i), None)
        # "A woman who called herself": the subject stands for the noun before it.
        hosts = place.hosts if is_relative(self._words, place.own) else frozenset()
        acting = place.own | hosts or place.above
        told = next((p for p in reachable if any(m.head in acting for m in p.mentions)), None)
        return own or told or self._acting_next(i, reachable)

    def _acting_next(self, i: int, reachable: list[Person]) -> Person | None:
        """Who acts next before the token in its sentence."""
        words = self._words
        here = ((m.head, p) for p in reachable for m in p.mentions if m.head < i and self._is_here(m, i))
        acting = [(head, p) for head, p in here if words.deps[head] in SUBJECTS]
        return max(acting, key=lambda found: found[0])[1] if acting else None

    def _told_of(self, place: Place, reachable: list[Person], gender: str) -> Person | None:
        """Whom a "who" acting right there stands for."""
        words, i = self._words, place.token
        bearing = borne(words, place)
        is_aside = place.kind == "s" and words.deps[words.heads[i]] == "advcl"
        if is_aside and self._is_another_told(max(bearing, default=i) + 1, i, gender):
            bearing = frozenset()
        newly = newly_borne(words, place, bearing)
        told = (p for p in reachable if bearing and self._is_told(p, bearing, gender))
        return next(told, None) or next((p for p in reachable if p.last.head in newly), None)

    def _is_another_told(self, start: int, end: int, gender: str, but: object = None) -> bool:
        """Whether somebody of the gender, ``but`` one, is told of between two tokens."""
        others = (m for m in between(self._starts, start, end) if not m.is_pronoun and m.key is not but)
        return any(m.gender in ({None, gender} if m.entity else {gender}) for m in others)

    def _said_of(self, i: int, gender: str, excluded: Collection[object]) -> Person | None:
        """Whom the words around the pronoun are said of, unless they tell of another before it."""
        entity, start = self._about.get(i, (None, i))
        if entity is None or entity in excluded or entity.gender not in {None, gender}:
            return None
        if self._is_another_told(start, i, gender, but=entity):
            return None
        return Person(entity, entity, entity.gender, entity.gender_is_guess)

    def _named(self, i: int, gender: str) -> Person | None:
        """Who the words right around the pronoun tell that it is."""
        told = glossed(self._words, i, self._starts) or followed(self._words, i, self._starts)
        if told is None or told.gender not in {gender, None}:
            told = said_to_be(self._words, i, gender, self._starts)
        return None if told is None else Person(told.key, told.entity, told.gender, told.is_guess)

    def _is_just(self, person: Person, i: int, gender: str) -> bool:
        """Whether the sentence has just meant the person by a pronoun of another gender: "He thanked her"."""
        here = self._words.sentences[i]
        told = (m for m in person.mentions if m.is_pronoun and self._words.sentences[m.head] == here)
        return any(m.gender not in {None, gender} for m in told)

    def _is_told(self, person: Person, nouns: Collection[int], gender: str) -> bool:
        """Whether someone named is what one of the nouns says, or is named behind it: "his aide Bob Roe"."""
        words = self._words
        heads = {m.head for m in person.mentions}
        named = {words.heads[head] for head in heads if words.deps[head] == "appos"}
        is_fit = person.entity is not None and person.gender in {None, gender}
        return is_fit and not (heads | named).isdisjoint(nouns)

    def _owner(self, i: int, reachable: list[Person]) -> Person | None:
        """Whose something is by what it stands beside: "he dropped his hat", "Roe said in his speech"."""
        words = self._words
        by_key = {person.key: person for person in reachable}
        actor = by_key.get(self._bound.get(acting_on(words, i)))
        if actor is not None and (actor.entity is not None or self._is_here(actor.noun or actor.last, i)):
            return actor
        end = counted_with(words, i)
        counted = next((person for person in reachable if person.last.end == end), None)
        if counted is not None and counted.entity is not None:
            return counted
        sayer = by_key.get(self._by_head.get(saying_in(words, i)))
        if sayer is not None and sayer.entity is not None:
            return sayer
        partner = by_key.get(self._by_head.get(joined_with(words, i)))
        if partner is not None and not self._ranking.is_by_role(partner):
            return partner
        around = by_key.get(self._by_head.get(owning_around(words, i)))
        return around if around is not None and around.entity is not None else None

    def _owner_ahead(
        self, i: int, gender: str, barred: Collection[EntityDraft | int | None]
    ) -> Person | None:
        """Whose something in a fronted phrase is: the subject's that it waits for, "In his speech, Roe"."""
        if self._words.deps[i] != "poss":
            return None
        ahead = subject_ahead(self._words, i, self._starts, self._quoted)
        if ahead is None or ahead.gender not in {None, gender} or ahead.entity in barred:
            return None
        return Person(ahead.key, ahead.entity, ahead.gender, ahead.is_guess)

    def _is_here(self, seen: Seen, i: int) -> bool:
        return self._words.sentences[seen.head] == self._words.sentences[i]

    def _choose(self, _: int, choices: list[Choice]) -> Person | None:
        return max(choices, key=lambda choice: score(choice[1]))[0]

    def _choices(
        self,
        place: Place,
        candidates: list[Person],
        gender: str,
        barred: Collection[EntityDraft | int | None],
    ) -> Iterator[Choice]:
        """All who come into question with what speaks for each, nobody too."""
        named = [person for person in candidates if person.entity is not None]
        most = max((person.count for person in named), default=0)
        acting = acting_around(self._words, place, candidates)
        spoke = self._turns.spoke_last(place.token)
        speaks = place.token in self._spoken_of
        carried = carried_on(self._words, place, candidates, self._quoted, self._sources, speaks=speaks)
        for rank, person in enumerate(candidates):
            signs = self._ranking.signs(place, person, rank, len(named), most)
            signs += carried.get(person.key, [])
            if person.key in self._spoken_of.get(place.token, ()):
                signs.append(("spoken-of", 1.0))
            if is_in_passing(self._words, person, place, acting):
                signs.append(("passing", 1.0))
            if spoke is not None:
                signs.append(("spoke" if spoke == person.key else "listened", 1.0))
            yield person, signs
        fronted = subject_ahead(self._words, place.token, self._starts, self._quoted)
        known = {person.key for person in candidates}
        seen = self._ahead(place.token, gender, barred)
        if seen is not None and (seen.key in known or not self._is_late(seen, place, candidates, gender)):
            sign = "ahead:fronted" if fronted is seen else "ahead:known" if seen.key in known else "ahead"
            yield (
                Person(seen.key, seen.entity, seen.gender, seen.is_guess),
                [(sign, 1.0), (f"ahead:{bool(named)}", 1.0), ("ahead:guess", float(seen.gender is None))],
            )
        yield None, self._ranking.nobody(place, len(named))

    def _is_late(self, seen: Seen, place: Place, candidates: list[Person], gender: str) -> bool:
        return is_late(self._words, seen, place, candidates, gender=gender, sources=self._sources)

    def _ahead(self, i: int, gender: str, barred: Collection[EntityDraft | int | None]) -> Seen | None:
        """The next name that the pronoun can wait for."""
        for seen in between(self._starts, i + 1, min(i + _AHEAD, len(self._words))):
            is_fit = seen.gender in {gender, None} and seen.entity is not None and seen.entity not in barred
            if is_fit and not is_below(self._words, seen, i):
                is_new = self._quoted[i] and not self._discourse.knows(seen.key)
                return None if is_new else seen
        return None
