"""Definite nouns that stand for someone named elsewhere: "the prime minister", "the Vermont senator"."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.descriptions.ages import (
    age_in,
    ages_told,
    brings_in,
    is_aged,
    is_right_before,
    of_right_age,
)
from newsview.nlp.who.descriptions.clauses import above, beside, is_deed, latest, likeliest, tells_of
from newsview.nlp.who.descriptions.foretold import foretold
from newsview.nlp.who.descriptions.leads import PARENTS, children_behind
from newsview.nlp.who.descriptions.offices import ends_role, is_before_name, is_office, is_only_said
from newsview.nlp.who.descriptions.parties import told_with_side
from newsview.nlp.who.descriptions.posts import at_post, named_owner, of_owner
from newsview.nlp.who.descriptions.rulers import ruler_of
from newsview.nlp.who.descriptions.suits import (
    contradicts,
    is_famous,
    is_incidental,
    is_on_other_side,
    is_rich,
    is_ruling,
    is_stranger,
)
from newsview.nlp.who.descriptions.teens import teen
from newsview.nlp.who.descriptions.telling import contrasts, is_elsewhere, may_be_told, tells
from newsview.nlp.who.descriptions.told_whole import told_whole
from newsview.nlp.who.descriptions.unnamed import is_sooner_unnamed
from newsview.nlp.who.entities.running import STANDING, is_passed_over
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.nominal import Nominal
from newsview.nlp.who.given.roles import gender_of, is_person_noun, role_noun
from newsview.nlp.who.given.text import INDEFINITE, SUBJECTS

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.descriptions.renowned import Renown
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.phrases import Phrases
    from newsview.nlp.who.given.words import Words

_BACK = 3
"""Sentences back in which the one spoken of is looked for."""

_RECENT = 200
"""Tokens back in which a noun's first use is looked for."""

_PARTISANS = frozenset({"republican", "democrat"})
_LOOSE = _PARTISANS | {"chief"}
"""Nouns that stand for who has another role where a name goes before: "the Ohio Republican"."""

_THINGS = frozenset({"model", "head", "guard", "minor", "star"})
_PLAIN = frozenset({"man", "woman", "boy", "girl", "candidate", "leader"})
"""Stock persons who are the one whom an article is about, if it tells of no other: "the man"."""


class Descriptions:
    """Finds whom definite nouns stand for.

    Args:
        words: The document.
        named: Its names and the roles of those they name.
        phrases: Its noun phrases.
        renown: Whom readers know of those it names.
    """

    def __init__(self, words: Words, named: Bearers, phrases: Phrases, renown: Renown) -> None:
        self._words = words
        self._renown = renown
        self._named = named
        self._phrases = phrases
        self._unnamed: dict[str, int] = {}
        self._described: list[tuple[int, EntityDraft]] = []

    def find(self, beside: list[Nominal]) -> list[Nominal]:
        """Definite descriptions that repeat a role ("the prime minister") or give one that is new.

        Args:
            beside: The nouns beside names; what stands inside them points at someone else.
        """
        words, found = self._words, []
        heads = {nominal.head for nominal in beside}
        opened = {nominal.start for nominal in beside}
        around = {i: nominal.entity for nominal in beside for i in range(nominal.start, nominal.end)}
        for i in range(len(words)):
            low = self._noun(i)
            is_counted = is_aged(words, i) or children_behind(words, i) > 0
            is_noun = words.tags[i] in {"NN", "NNP"} or low != words.lowers[i] or is_counted
            if i in heads or i in self._named.at or not is_noun:
                continue
            is_role = low in self._named.roles or is_person_noun(low)
            if not (is_counted or (is_role and not is_only_said(words, i))):
                continue
            first, end = self._phrases.phrase(i)
            if (words.deps[i] == "poss" or is_counted) and words.lowers[max(0, first - 1)] == "the":
                first -= 1  # "the president-elect's family", where the parse gives the family the article.
            if words.lowers[first] in INDEFINITE:
                self._unnamed[low] = i
                continue
            end, entity = self._told(i, first, end)
            is_other = entity is around.get(i) or tells_of(words, self._described, i, entity)
            # "The singer and activist, Ann Roe": the first noun is hers as well.
            is_other = is_other or (first in opened and words.tags[i + 1 : i + 2] != ["POS"])
            if entity is not None and not (is_other or self._renown.is_anothers(i, first, entity)):
                found.append(Nominal(first, end, i, entity))
                self._described.append((i, entity))
                self._named.repeat_role(i, first, entity)
        return found

    def _told(self, i: int, first: int, end: int) -> tuple[int, EntityDraft | None]:
        """Where the phrase of the noun ends that stands for somebody, and who that is."""
        if (owner := named_owner(self._named, self._phrases, self._words, i)) is not None:
            return i + 1, of_owner(self._words, self._named, (first, i, self._noun(i)), owner)
        if self._noun(i) in lexicon("who_bodies"):
            return end, None
        if (holder := at_post(self._words, self._named, i, first)) is not None:
            return i + 1, holder
        if shape := self._shape(i, first, end):
            return shape, of_right_age(self._words, self._ages, self._meant(i, first, shape), (first, i))
        return end, told_whole(self._words, self._named, i, first, end)

    def _noun(self, i: int) -> str:
        """The noun that a role is known by: in lower case, unless it is short for a title ("the PM")."""
        text = self._words.texts[i]
        return text if text.isupper() and text in self._named.roles else role_noun(self._words, i)

    def _meant(self, head: int, first: int, end: int) -> EntityDraft | None:
        is_parent = self._words.lowers[head] in PARENTS
        held = (
            None
            if is_parent or is_aged(self._words, head)
            else self._star(head, first) or self._holder(head, first)
        )
        if held is not None or (end > head + 1 and not is_parent):
            return held
        if self._unnamed.get(self._noun(head), -_RECENT) > head - _RECENT:
            return None
        if is_aged(self._words, head):
            return self._of_age(head, first)
        return (
            self._elected(head)
            or self._introduced(head)
            or self._topic(head, first)
            or self._hero(head)
            or self._famous(head, first)
            or teen(self._words, self._named, head)
            or (self._of_age(head, first) if age_in(self._words, first, head) else None)
        )

    def _shape(self, head: int, first: int, end: int) -> int:
        """The end of the phrase where it is one that can stand for someone; else 0."""
        words = self._words
        is_owned = any(words.deps[j] == "poss" for j in self._phrases.children(head))
        if (
            words.lowers[first] != "the"
            or is_owned
            or is_office(words, head)
            or is_before_name(words, self._named, head)
        ):
            return 0
        if words.lowers[head] in PARENTS:
            return children_behind(words, head)
        if words.lowers[head : head + 3] == ["secretary", "of", "state"]:
            return head + 3
        if end == head + 1:
            return end
        after = next((j for j in self._phrases.children(head) if j > head and words.deps[j] != "case"), head)
        is_apart = words.texts[head + 1] == ","  # "The mayor, still angry, said"
        if is_apart or words.deps[after] in {"advmod", "npadvmod"} or is_deed(words, self._phrases, after):
            return head + 1
        is_purpose = words.deps[after] == "acl" and words.tags[after] == "VB"
        if is_purpose or ends_role(words, self._named, head, after):
            return head + 1  # "to stand with the president to protect it"
        return end if words.deps[after] == "acl" and words.tags[after] == "VBG" else 0

    def _holder(self, head: int, first: int) -> EntityDraft | None:
        """Who has the role and was named last; nobody, where someone unnamed was said to have it since."""
        words, named = self._words, self._named
        noun = self._noun(head)
        telling = {words.lowers[j] for j in range(first + 1, head) if contrasts(words, j)}
        places = {words.lowers[j] for j in range(first + 1, head) if words.tags[j] == "NNP"} - telling
        holders = self._holders(noun, words.lowers[first + 1 : head], places)
        early = [one for one, start in holders.items() if start < head]
        sole = len(early or holders) == 1
        fitting = [one for one in holders if may_be_told(telling, named.role_words[one], is_sole=sole)]
        earlier = [entity for entity in fitting if holders[entity] < head]
        if not earlier:
            # "The Ohio governor" opens the article that goes on to "Ohio Governor Ann Roe".
            later = [entity for entity in fitting if places and places <= named.role_words[entity]]
            meant = later[0] if len(later) == 1 else foretold(words, named, noun, head, telling)
            return meant or ruler_of(words, named, head, telling)
        # Of two presidents, one says of the other that "the president is tired".
        earlier = [entity for entity in earlier if entity not in above(words, self._named, head)] or earlier
        exact = [entity for entity in earlier if places <= named.role_words[entity]]
        if not exact and any(item[2].kind is EntityKind.PLACE for item in named.between(first, head)):
            earlier = [entity for entity in earlier if not is_elsewhere(words, named, entity)]
        meant = latest(words, named, exact or earlier, head)
        since = self._unnamed.get(noun, -1)
        if meant is not None and noun in STANDING and is_passed_over(words, named, meant, noun, head):
            return None
        is_since = meant is not None and named.last_before(meant, head) >= since
        return meant if is_since and not is_sooner_unnamed(words, named, since, head, meant) else None

    def _holders(self, noun: str, before: list[str], places: set[str]) -> dict[EntityDraft, int]:
        """All who have the role, each with where, if their gender, their side and the places allow it."""
        named, gender = self._named, gender_of(noun)
        is_loose = noun in _LOOSE and noun not in named.roles
        return {
            entity: start
            for entity, start in named.holders(noun).items()
            if gender is None or entity.gender in {None, gender}
            if not is_on_other_side(noun, before, told_with_side(named, entity))
            if not is_loose or (places and (noun in _PARTISANS or places <= named.role_words[entity]))
        }

    def _introduced(self, head: int) -> EntityDraft | None:
        """Who was first named as the subject of the sentence before and has no role yet.

        Reports give a name first and the trade next: "Ann Roe came late. The baker said …".
        """
        words = self._words
        sentence = words.sentences[head]
        low = words.lowers[head]
        is_subject = words.deps[head] == "nsubj" or is_aged(self._words, head)
        if not is_subject or not sentence or self._is_old(low, head) or is_incidental(low):
            return None
        begin = words.sentence_starts[sentence - 1]
        end = words.sentence_starts[sentence]
        if words.blocks[begin] < words.blocks[head] - 1:
            return None
        is_quoted = "``" in words.tags[end:head]
        if is_quoted or any(e.kind is EntityKind.PERSON for _, _, e in self._named.between(end, head)):
            return None
        for start, stop, entity in self._named.between(begin, end):
            subject = words.deps[words.root(start, stop)] in SUBJECTS
            if subject and entity.kind is EntityKind.PERSON and low not in self._named.role_words[entity]:
                return entity if not self._named.role_words[entity] else None
        return None

    def _topic(self, head: int, first: int) -> EntityDraft | None:
        """Whom the words before are about, where the noun tells someone apart: "the Vermont senator"."""
        words = self._words
        is_telling = any(tells(words, self._named, j) for j in range(first + 1, head))
        low, phrase = words.lowers[head], words.lowers[first + 1 : head]
        has_age = age_in(words, first, head) is not None
        is_known = not brings_in(words, head, first) if has_age else not is_stranger(low, phrase)
        if not (is_aged(words, head) or (is_telling and is_person_noun(low) and is_known)):
            return None
        number = words.sentences[head]
        barred = beside(words, self._named, head)
        for before in range(number, max(-1, number - 1 - _BACK), -1):
            begin = words.sentence_starts[before]
            end = first if before == number else words.sentence_starts[before + 1]
            people = [item for item in self._named.between(begin, end) if item[2].kind is EntityKind.PERSON]
            meant = likeliest(words, [item for item in people if item[2] not in barred], head)
            if meant is not None and meant not in self._named.roles.get(low, {}):
                is_next = is_right_before(words, before, head) and words.deps[head] in SUBJECTS
                is_sole = is_next and len({entity for _, _, entity in people}) == 1
                is_sole = is_sole and not self._contradicts(low, phrase, meant)
                if is_sole or (self._named.is_prominent(meant) and self._can_be(meant, first, head)):
                    return meant
            if people and before < number:
                break
        return None

    def _hero(self, head: int) -> EntityDraft | None:
        """Whom alone the article is about, where a noun is new to it: "the author's house"."""
        words, main = self._words, self._named.main
        low, begin = words.lowers[head], words.sentence_starts[max(0, words.sentences[head] - _BACK)]
        if main is None or not self._named.is_alone or words.tags[head] != "NN" or not is_person_noun(low):
            return None
        near = self._named.between(begin, head)
        people = {entity for _, _, entity in near if entity.kind is EntityKind.PERSON}
        fits = gender_of(low) in {None, main.gender} and main not in beside(words, self._named, head)
        return main if people == {main} and fits and self._is_of_hero(head, main) else None

    def _is_of_hero(self, head: int, main: EntityDraft) -> bool:
        """Whether hardly anyone else is meant: there are other men, and things that are called models."""
        words, low = self._words, self._words.lowers[head]
        if low in self._unnamed or low in _THINGS or is_incidental(low):
            return False
        if low in _PLAIN:
            before = words.tags[bisect_left(words.blocks, words.blocks[head]) : head]
            return before.count("``") <= before.count("''")
        acts = words.deps[head] in SUBJECTS or low not in lexicon("who_offices")
        is_again = all(entity is main for i, entity in self._described if words.lowers[i] == low)
        return acts and is_again and not self._is_old(low, head)

    def _star(self, head: int, first: int) -> EntityDraft | None:
        """Whom alone the sentence has named that papers may call "the singer": "Roe may come if the star"."""
        words = self._words
        low, phrase = words.lowers[head], words.lowers[first + 1 : head + 1]
        if low not in lexicon("who_famous") or "``" in words.tags[words.sentence(head)[0] : head]:
            return None
        named = self._named.between(words.sentence(head)[0], first)
        people = {entity for _, _, entity in named if entity.kind is EntityKind.PERSON}
        fitting = [
            entity
            for entity in people - beside(words, self._named, head)
            if gender_of(low) in {None, entity.gender or gender_of(low)}
            and is_famous(low, phrase, self._named.role_words[entity])
            and (not is_rich(low) or self._named.is_prominent(entity))
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _famous(self, head: int, first: int) -> EntityDraft | None:
        """Whom papers call "the actress" after the name: the main person if near, else the only one."""
        low, main = self._words.lowers[head], self._named.main
        phrase = self._words.lowers[first + 1 : head + 1]
        if low in self._unnamed or not (low in lexicon("who_famous") or low in PARENTS):
            return None
        near = {
            entity
            for entity in self._near(head, first)
            if low in PARENTS or is_famous(low, phrase, self._named.role_words[entity])
        }
        meant = main if main in near else next(iter(near)) if len(near) == 1 else None
        return meant if meant not in beside(self._words, self._named, head) else None

    def _elected(self, head: int) -> EntityDraft | None:
        """Whom most is told of, who has not the office, where nobody is named as "the mayor-elect"."""
        noun = self._noun(head)
        office = noun.removesuffix("-elect")
        others = (person for person in self._named.people if person not in self._named.roles.get(office, {}))
        return next(others, None) if office != noun else None

    def _near(self, head: int, first: int) -> set[EntityDraft]:
        """Whom the last sentences name or describe, if the noun's gender fits."""
        words = self._words
        gender = gender_of(words.lowers[head])
        begin = words.sentence_starts[max(0, words.sentences[head] - _BACK)]
        named = [(start, entity) for start, _, entity in self._named.between(begin, first)]
        described = [item for item in self._described if item[0] >= begin]
        return {
            entity
            for _, entity in (*named, *described)
            if entity.kind is EntityKind.PERSON and gender in {None, entity.gender or gender}
        }

    def _of_age(self, head: int, first: int) -> EntityDraft | None:
        """Who is told to be of the age, else whom the words before are about if not told to be of another."""
        words = self._words
        age = age_in(words, first, head + 1) or ""
        told = self._ages
        right = [entity for entity, found in told.items() if found == age]
        if right:
            return right[0] if len(right) == 1 else None
        aged = (i for i in range(1, first) if words.texts[i] == age)
        is_stranger = any(words.lowers[i - 1] in INDEFINITE for i in aged)
        if is_stranger or brings_in(self._words, head, first):
            return None
        meant = self._introduced(head) or self._topic(head, first) or self._main_near(head, first)
        if meant is None or meant in told:
            return None
        told[meant] = age
        return meant

    @cached_property
    def _ages(self) -> dict[EntityDraft, str]:
        """How old those are whose age is told beside their name, or whom another noun with an age means."""
        return ages_told(self._words, self._named)

    def _main_near(self, head: int, first: int) -> EntityDraft | None:
        """The main person, if among those told of last nobody else is named half as often."""
        main, near = self._named.main, self._near(head, first)
        others = {*near, *self._named.people[1:2]} - {main}
        is_alone = all(self._named.is_far_less(one) for one in others if one is not None)
        is_main = main in near and is_alone and main not in beside(self._words, self._named, head)
        return main if is_main and self._words.lowers[head] not in self._unnamed else None

    def _is_old(self, low: str, head: int) -> bool:
        """Whether the noun may be anyone, or someone that the text has spoken of before."""
        return low in lexicon("who_stock") or low in self._words.lowers[max(0, head - _RECENT) : head]

    def _can_be(self, entity: EntityDraft, first: int, head: int) -> bool:
        """Whether what the noun says goes with what is known: the main person may be anything besides."""
        known = self._named.role_words[entity]
        low, phrase = self._words.lowers[head], self._words.lowers[first + 1 : head + 1]
        if self._contradicts(low, phrase, entity):
            return False
        if not known.isdisjoint(phrase) or entity is self._named.main:
            return True
        return not known and not (is_ruling(low) and low in self._named.roles)

    def _contradicts(self, low: str, phrase: list[str], entity: EntityDraft) -> bool:
        """Whether what the text tells of someone, or the known party, is not what the noun says."""
        is_other = is_on_other_side(low, phrase, told_with_side(self._named, entity))
        return is_other or contradicts(low, phrase, self._named.role_words[entity])
