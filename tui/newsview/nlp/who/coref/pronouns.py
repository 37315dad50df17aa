"""Third-person pronouns of persons, bound from left to right."""

from __future__ import annotations

from bisect import bisect_left
from operator import or_
from typing import TYPE_CHECKING

from newsview.nlp.who.coref.binding import excluded_at
from newsview.nlp.who.coref.discourse import Discourse, Person
from newsview.nlp.who.coref.owners import acting_on, is_according, joined_with, saying_in
from newsview.nlp.who.coref.ranking import Ranking, score
from newsview.nlp.who.coref.salience import Seen, is_argument, is_within, verb_of
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import GENDERS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.coref.ranking import Place, Signs
    from newsview.nlp.who.coref.regions import Regions

_REFLEXIVE = frozenset({"himself", "herself"})
_SUBJECT = frozenset({"nsubj", "nsubjpass"})
_OBJECT = frozenset({"dobj", "dative"})
_ADDING = frozenset({"added", "adds", "adding", "continued", "continues", "concluded", "concludes"})
"""Verbs of whoever has said something before, whatever anybody else did since."""

_EITHER = frozenset({"or", "/"})
"""What joins the pronouns of both genders."""

_FRONTED = frozenset({"prep", "advcl", "npadvmod", "advmod"})
_STYLES = frozenset(
    {"excellency", "majesty", "highness", "royal", "holiness", "eminence", "lordship", "worship"}
)
_NEW = frozenset({"a", "an", "one", "another"})
_LONGEST = 8
"""Tokens of a phrase up to its noun."""

_AHEAD = 60
"""Tokens ahead in which a name is looked for that a pronoun waits for."""

_JUST = 3
"""Sentences for which somebody told of keeps a pronoun from waiting for a later paragraph."""

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

    Attributes:
        of_nouns: Pronouns of persons whom only a noun points at so far, each with the noun.
    """

    def __init__(
        self,
        regions: Regions,
        mentions: list[Seen],
        spoken_of: dict[int, set[object]] | None = None,
        asked_about: dict[int, set[object]] | None = None,
        speaking: frozenset[int] = frozenset(),
    ) -> None:
        self._words = regions.words
        self._starts = {mention.start: mention for mention in mentions}
        self._quoted = regions.inside
        self._discourse = Discourse()
        self._ranking = Ranking(regions)
        self._spoken_of = spoken_of or {}
        self._asked_about = asked_about or {}
        self._speaking = speaking or self._spoken_of.keys()
        self._speakers = sorted(self._spoken_of)
        self._by_head: dict[int, object] = {m.head: m.key for m in mentions}
        self._bound: dict[int, object] = {}
        self.of_nouns: list[tuple[int, int]] = []

    def resolve(
        self, wanted: Callable[[int], bool], barred: Callable[[int], Collection[EntityDraft | None]]
    ) -> list[tuple[int, EntityDraft]]:
        """The pronouns among the tokens that ``wanted`` admits, each with who it is.

        Args:
            wanted: Whether the pronoun at a token is to be bound.
            barred: Who it cannot be: the speaker, where it stands inside a quote.
        """
        found: list[tuple[int, EntityDraft]] = []
        lowers = self._words.lowers
        pronouns = (
            i for i, low in enumerate(lowers) if low in GENDERS and wanted(i) and not self._is_nobodys(i)
        )
        for i in sorted({*self._starts, *pronouns}):
            low, seen = lowers[i], self._starts.get(i)
            # "His wife, Ann" is a mention of Ann that opens with a pronoun of someone else.
            is_bound = seen is not None and seen.is_pronoun
            if low in GENDERS and wanted(i) and not (is_bound or self._is_nobodys(i)):
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

    def _is_nobodys(self, i: int) -> bool:
        """Whether the token means nobody in particular: "His Excellency", "he or she"."""
        return self._is_style(i) or self._is_either(i)

    def _is_either(self, i: int) -> bool:
        """Whether a pronoun of the other gender stands beside it, so that anybody is meant: "he or she"."""
        lowers, gender = self._words.lowers, GENDERS[self._words.lowers[i]]
        joined = (j for j in (i - 2, i + 2) if 0 <= j < len(lowers) and lowers[(i + j) // 2] in _EITHER)
        return any(GENDERS.get(lowers[j], gender) != gender for j in joined)

    def _is_style(self, i: int) -> bool:
        """Whether the token is part of how someone is styled or named: "His Excellency", "HE Ann Roe"."""
        if self._words.texts[i] == "HE":
            return self._words.tags[i + 1 : i + 2] == ["NNP"]
        if self._words.texts[i] == "He" and set(self._words.lowers[i - 1 : i]) & lexicon("who_family_first"):
            return self._words.texts[i - 1].istitle()  # "Vice Premier Liu He"
        return any(text.istitle() and text.lower() in _STYLES for text in self._words.texts[i + 1 : i + 2])

    def _taken_up(self, i: int, person: Person) -> Seen:
        gender = GENDERS[self._words.lowers[i]]
        return Seen(i, i, i + 1, person.entity, gender, person.key, self._quoted[i], is_pronoun=True)

    def _bind(self, i: int, gender: str, barred: Collection[EntityDraft | None]) -> Person | None:
        """Whom the pronoun at ``i`` takes up."""
        place = self._ranking.place(i)
        reachable = [
            person
            for person in self._discourse.remembered(gender, place.distance, i)
            if person.entity is None or person.entity not in barred
        ]
        if self._words.lowers[i] in _REFLEXIVE:
            # "Roe himself"
            named = next((p for p in reachable if p.last.end == i), None)
            if named is not None:
                return named
            # "A woman who called herself": the subject stands for the noun before it.
            acting = place.own | (place.hosts if self._is_relative(place.own) else frozenset())
            subject = next((p for p in reachable if any(m.head in acting for m in p.mentions)), None)
            if subject is not None:
                return subject
        bearing = self._ranking.told_of(place)
        if bearing and (person := next((p for p in reachable if self._is_told(p, bearing, gender)), None)):
            return person
        newly = self._newly_told_of(place, bearing)
        if newly and (person := next((p for p in reachable if p.last.head in newly), None)):
            return person
        owner = self._owner(i, reachable)
        if owner is not None:
            return owner
        speaker = self._goes_on(i)
        if speaker is not None and (person := next((p for p in reachable if p.key == speaker), None)):
            return person
        reachable = [person for person in reachable if not self._is_just(person, i, gender)]
        reachable = [p for p in reachable if not self._is_only_source(p, i)] or reachable
        here = [m for person in reachable for m in person.mentions if self._is_here(m, i)]
        after = self._between(i + 1, self._words.sentence(i)[1])
        excluded = excluded_at(self._words, place, here, after)
        candidates = [person for person in reachable if person.key not in excluded]
        around = place.own | place.above
        if any(p.gender == gender and any(m.head in around for m in p.mentions) for p in candidates):
            # "The widow of Bob Roe used it to help her"
            candidates = [person for person in candidates if person.gender in {None, gender}]
        asked_about = self._asked_about.get(i, set())
        if any(person.entity is not None and person.key not in asked_about for person in candidates):
            candidates = [person for person in candidates if person.key not in asked_about]
        return self._choose(i, list(self._choices(place, candidates, gender, barred)))

    def _is_only_source(self, person: Person, i: int) -> bool:
        """Whether all that somebody does is to say things, and the pronoun is in others' or cited words.

        Sources hardly speak of each other: "Roe said. “He is lost,” said Doe", "the man, according to Roe".
        """
        words, last = self._words, person.last
        is_cited = is_according(words, last.head) and self._is_here(last, i) and i not in self._spoken_of
        if person.entity is None or not (self._quoted[i] or is_cited):
            return False
        said = [seen.head in self._speaking for seen in person.mentions]
        apposed = [words.deps[seen.head] == "appos" for seen in person.mentions]
        is_only = all(map(or_, said, apposed)) and not any(seen.quoted for seen in person.mentions)
        return is_only and any(said)

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

    def _newly_told_of(self, place: Place, nouns: Collection[int]) -> list[int]:
        """Those of ``nouns`` that bring in someone new who acts: "a man of 40 who lost his hat"."""
        words = self._words
        if place.kind == "g" and words.deps[words.heads[place.token]] != "dobj":
            return []
        new = (j for noun in nouns for j in range(max(0, noun - _LONGEST), noun) if words.lowers[j] in _NEW)
        return [words.heads[j] for j in new if words.heads[j] in nouns]

    def _owner(self, i: int, reachable: list[Person]) -> Person | None:
        """Whose something is by what it stands beside: "he dropped his hat", "Roe said in his speech"."""
        words = self._words
        by_key = {person.key: person for person in reachable}
        actor = by_key.get(self._bound.get(acting_on(words, i)))
        if actor is not None and (actor.entity is not None or self._is_here(actor.noun or actor.last, i)):
            return actor
        sayer = by_key.get(self._by_head.get(saying_in(words, i)))
        if sayer is not None and sayer.entity is not None:
            return sayer
        partner = by_key.get(self._by_head.get(joined_with(words, i)))
        return partner if partner is not None and not self._ranking.is_by_role(partner) else None

    def _is_here(self, seen: Seen, i: int) -> bool:
        return self._words.sentences[seen.head] == self._words.sentences[i]

    def _is_relative(self, subjects: Collection[int]) -> bool:
        return any(self._words.lowers[j] in {"who", "that"} for j in subjects)

    def _choose(self, _: int, choices: list[Choice]) -> Person | None:
        return max(choices, key=lambda choice: score(choice[1]))[0]

    def _choices(
        self, place: Place, candidates: list[Person], gender: str, barred: Collection[EntityDraft | None]
    ) -> Iterator[Choice]:
        """All who come into question with what speaks for each, nobody too."""
        named = [person for person in candidates if person.entity is not None]
        most = max((person.count for person in named), default=0)
        for rank, person in enumerate(candidates):
            signs = self._ranking.signs(place, person, rank, len(named), most)
            if person.key in self._spoken_of.get(place.token, ()):
                signs.append(("spoken-of", 1.0))
            if place.token in self._spoken_of and (spoke := self._spoke(place.token)) is not None:
                signs.append(("spoke" if spoke == person.key else "listened", 1.0))
            yield person, signs
        fronted = self._subject_ahead(place.token)
        known = {person.key for person in candidates}
        seen = self._ahead(place.token, gender, barred)
        if seen is not None and (seen.key in known or not self._is_late(seen, place, named, gender)):
            sign = "ahead:fronted" if fronted is seen else "ahead:known" if seen.key in known else "ahead"
            yield (
                Person(seen.key, seen.entity, seen.gender, seen.is_guess),
                [(sign, 1.0), (f"ahead:{bool(named)}", 1.0), ("ahead:guess", float(seen.gender is None))],
            )
        yield None, self._ranking.nobody(place, len(named))

    def _is_late(self, seen: Seen, place: Place, named: list[Person], gender: str) -> bool:
        """Whether a name comes only in a later paragraph, and somebody of that gender was just told of."""
        is_later = self._words.blocks[seen.head] != self._words.blocks[place.token]
        since = (
            place.distance[place.token] - place.distance[p.last.head] for p in named if p.gender == gender
        )
        return is_later and any(apart <= _JUST for apart in since)

    def _ahead(self, i: int, gender: str, barred: Collection[EntityDraft | None]) -> Seen | None:
        """The next name that the pronoun can wait for."""
        for seen in self._between(i + 1, min(i + _AHEAD, len(self._words))):
            is_fit = seen.gender in {gender, None} and seen.entity is not None and seen.entity not in barred
            if is_fit and not self._is_below(seen, i):
                is_new = self._quoted[i] and not self._discourse.knows(seen.key)
                return None if is_new else seen
        return None

    def _is_below(self, seen: Seen, i: int) -> bool:
        """Whether a later name cannot be the pronoun for where they stand (binding theory's principle C).

        "He knows that Roe left", "they told him that Roe left", "his brother Roe left".
        """
        words, above = self._words, self._words.heads[i]
        if words.sentences[seen.head] != words.sentences[i]:
            return False
        if words.deps[i] in _SUBJECT:
            return is_within(words, seen.head, above) or verb_of(words, seen.head) == verb_of(words, i)
        if words.deps[i] == "poss":
            is_who = seen.start == above + 1 or is_person_noun(words.lowers[above])
            return is_who and is_within(words, seen.head, above)
        return words.deps[i] in _OBJECT and is_argument(words, seen.head, above)

    def _spoke(self, i: int) -> object:
        """Whom the last words before those of the pronoun ``i`` were said by."""
        before = bisect_left(self._speakers, i)
        return self._by_head.get(self._speakers[before - 1]) if before else None

    def _goes_on(self, i: int) -> object:
        """Whoever spoke last, where "he said" follows and nobody else has been told of in between."""
        words, spoke = self._words, self._spoke(i) if i in self._spoken_of else None
        if i in self._spoken_of and words.lowers[words.heads[i]] in _ADDING:
            return self._last_person(i)
        if spoke is None or spoke in self._spoken_of[i] or spoke in self._asked_about.get(i, ()):
            return None
        last = self._speakers[bisect_left(self._speakers, i) - 1]
        if self._quoted[last] or words.sentences[last] == words.sentences[i]:
            return None
        acted = (
            self._by_head.get(j, spoke) != spoke
            for j in range(last + 1, i)
            if words.deps[j] in _SUBJECT and not self._quoted[j] and words.deps[words.heads[j]] == "ROOT"
        )
        return None if any(acted) or self._is_new_told_of(last, i, spoke) else spoke

    def _is_new_told_of(self, last: int, i: int, spoke: object) -> bool:
        """Whether another of the pronoun's gender is named behind the sentence of whoever spoke last."""
        gender = GENDERS[self._words.lowers[i]]
        since = self._between(self._words.sentence(last)[1], i)
        named = (m for m in since if m.entity is not None and m.key != spoke and not self._quoted[m.head])
        return any(m.gender in {None, gender} for m in named)

    def _last_person(self, i: int) -> object:
        """The last person who spoke before ``i``, or told of another's words; no paper and no finding."""
        words, known = self._words, self._by_head
        earlier = [
            j
            for j in self._speakers[: bisect_left(self._speakers, i)]
            if (j in known or is_person_noun(words.lowers[j])) and (self._quoted[i] or not self._quoted[j])
        ]
        here = [j for j in earlier if words.sentences[j] == words.sentences[earlier[-1]]]
        return known.get(here[0]) if here else None

    def _subject_ahead(self, i: int) -> Seen | None:
        """The named subject that a fronted phrase waits for: "In his speech, Trump said"."""
        words = self._words
        top = i
        while words.deps[top] not in _FRONTED or words.heads[top] < i:
            if words.heads[top] == top:
                return None
            top = words.heads[top]
        verb = words.heads[top]
        for j in range(i + 1, verb):
            if words.heads[j] == verb and words.deps[j] in _SUBJECT and self._quoted[i] == self._quoted[j]:
                # "In his speech, Trump's tone was mild": the owner of the subject will do.
                ahead = next((m for m in self._between(i + 1, j + 1) if self._is_or_owns(m, j)), None)
                return None if ahead is None or self._is_told_within(top, i, ahead) else ahead
        return None

    def _is_told_within(self, top: int, i: int, ahead: Seen) -> bool:
        """Whether the fronted phrase names another of that gender: "As for Roe's row with his son, Doe".

        A phrase around a participle without a subject is about the one ahead all the same: "Asked by Roe".
        """
        words, gender, start = self._words, GENDERS[self._words.lowers[i]], self._words.sentence(i)[0]
        if words.deps[i] != "poss":
            return False
        acted = (j for j in range(start, i) if words.heads[j] == top and words.deps[j] in _SUBJECT)
        if words.deps[top] != "prep" and next(acted, None) is None:
            return False
        named = (m for m in self._between(start, i) if m.entity is not None and m.key != ahead.key)
        within = (m for m in named if words.deps[m.head] != "compound" and is_within(words, m.head, top))
        return any(m.gender == gender for m in within)

    def _is_or_owns(self, m: Seen, noun: int) -> bool:
        owns = self._words.deps[m.head] == "poss" and self._words.heads[m.head] == noun
        return m.entity is not None and (m.head == noun or owns)

    def _between(self, start: int, end: int) -> Iterator[Seen]:
        return (self._starts[j] for j in range(start, end) if j in self._starts)
