"""Speakers who are only described: “says the mother of four”, “the expert explains”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind
from newsview.nlp import drafts
from newsview.nlp.said.speakers.behalf import is_text
from newsview.nlp.said.speakers.told_roles import can_be_called, told_words
from newsview.nlp.who.descriptions.telling import MINISTERS
from newsview.nlp.who.descriptions.trades import is_from_elsewhere, is_of_other_trade
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.party_marks import PARTISANS
from newsview.nlp.who.given.roles import gender_of, is_person_noun
from newsview.nlp.who.given.words import words_of
from newsview.nlp.who.pronouns.regions import regions_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.model import Span
    from newsview.nlp.drafts import EntityDraft, QuoteDraft

_NEUTRAL = frozenset({"official", "leader", "candidate"})
"""Nouns for anybody that are as often said of whoever was just told of."""

_OTHERS = frozenset({"magistrate", "narrator", "organiser", "organizer", "impostor", "mayor"})
"""Nouns for those who come into a story that is another's."""

_PARENTS = frozenset({"mother", "father", "mum", "mom", "dad"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_INDEFINITE = frozenset({"a", "an", "another", "one"})
_OFFICES = frozenset({"chief", "head", "leader", "official", "chairman", "chairwoman", "director"})
"""Nouns of what many are, each of something else."""

_AT = frozenset({"from", "on"})
_GOVERNING = frozenset({"department", "ministry", "government", "house", "administration", "treasury"})
"""What closes the names of bodies that are as much as their government."""

_BRINGING = _INDEFINITE | {"his", "her", "its", "their"}
_ADDING = frozenset({"added", "adds", "continued", "continues"})
"""Verbs of whoever goes on speaking."""

_AGED = ("-", "year", "-", "old")
_LONGEST = 6
"""Words of a phrase up to its noun."""

_BARE = 3
"""Words of a phrase that calls a body by its noun."""

_BACK = 2
"""Paragraphs back in which a person is looked for who has done something there."""

_FARTHEST = 2
"""The same for whoever spoke last."""


class Described:
    """Who, of those just told of, a definite description can be that is said to speak."""

    def __init__(self, doc: Doc) -> None:
        self._words = words_of(doc)
        inside = regions_of(doc).inside
        self._bodies = [
            (self._words.within(mention.span)[0], entity)
            for entity, mention in drafts.mentions(doc)
            if entity.kind is EntityKind.ORGANISATION
        ]
        heads = (
            (self._words.root(*self._words.within(mention.span)), entity)
            for entity, mention in drafts.mentions(doc)
            if entity.kind is EntityKind.PERSON
        )
        self._people = [(head, entity) for head, entity in heads if not inside[head]]

    def speaker(self, span: Span, last: EntityDraft | None, cue: str = "") -> EntityDraft | None:
        """The only person near before who fits, then noted as meant by the words of ``span``.

        Of several it is whoever spoke ``last``, who alone can be anybody that "adds" something (``cue``).
        """
        start, end = self._words.within(span)
        head = self._words.root(start, end)
        if self._is_age(start, end):
            meant = self._of_age(start, last)
        elif self._can_stand_for_someone(start, head, end):
            meant = self._near(start, gender_of(self._words.lowers[head]), last)
            if meant is not None and self._is_someone_else(meant, start, head, end, last):
                meant = None
        elif cue in _ADDING and self._is_someone(start, head, end):
            meant = self._near(start, gender_of(self._words.lowers[head]), last)
            meant = meant if meant is last else None
        else:
            return None
        if meant is not None:
            meant.add(span, MentionKind.NOMINAL)
            self._people.append((head, meant))
        return meant

    def _is_someone_else(
        self, one: EntityDraft, start: int, head: int, end: int, last: EntityDraft | None
    ) -> bool:
        """Whether a phrase is hardly for someone who is told to be something else.

        Whoever did not speak ``last`` is told to be what the noun says; whoever did is not told
        to be another chief, or from elsewhere: “the Lorvane chief”, “the senator from Lorvane”.
        """
        words, noun = self._words, self._words.lowers[head]
        is_of_one = words.lowers[head + 1 : head + 2] == ["of"] and words.lowers[head + 2] in _INDEFINITE
        if is_of_one or self._is_of_others(one, head):
            return True
        told = told_words(words, one)
        kinds = {words.lowers[i] for i in range(start + 1, head) if words.tags[i][:2] == "NN"}
        if noun in MINISTERS and told and not kinds <= told:
            return True
        if one is not last:
            is_alone = {entity for at, entity in self._people if at < start} == {one}
            return not (is_alone or can_be_called(words, one, noun))
        if noun in _OFFICES:
            named = {words.lowers[i] for i in range(start, head) if words.tags[i] == "NN"}
            return not named <= told and not can_be_called(words, one, noun)
        is_from = not _AT.isdisjoint(words.lowers[head + 1 : head + 2]) and end > head + 2
        is_known = bool(told) or words.lowers[head + 1 : head + 2] == ["on"]
        return is_from and is_known and words.lowers[end - 1] not in told

    def _is_of_others(self, one: EntityDraft, head: int) -> bool:
        """Whether the noun is for members of a party, and someone is told to be of the other."""
        others = PARTISANS - {self._words.lowers[head]}
        if len(others) == len(PARTISANS):
            return False
        spans = [*one.roles, *(m.span for m in one.mentions if m.kind is MentionKind.NOMINAL)]
        return any(other in span.of(self._words.text).lower() for span in spans for other in others)

    def body(self, span: Span, last: EntityDraft | None) -> EntityDraft | None:
        """The body that spoke ``last``, where the words of ``span`` call it by a noun: “the institute said”.

        A noun that has stood before is that of another one, too: "the court" was told of. Not so where the
        paragraph has told of that body alone, or one body has the noun in its name.
        """
        words = self._words
        start, end = words.within(span)
        noun = words.lowers[words.root(start, end)]
        is_body = not is_text(noun) and noun in lexicon("who_bodies", "who_org_heads")
        is_bare = words.lowers[start] == "the" and end - start <= _BARE
        if not is_body or not is_bare:
            return None
        if (called := self._called(noun, start)) is not None:
            called.add(span, MentionKind.NOMINAL)
            return called
        if last is None or last.kind is not EntityKind.ORGANISATION:
            return None
        if noun == "government" and _GOVERNING.isdisjoint(last.name.lower().split()):
            return None
        if is_of_other_trade(last, noun) or is_from_elsewhere(last, words.lowers[start:end]):
            return None
        if noun in words.lowers[:start] and not self._is_alone(last, noun, start):
            return None
        last.add(span, MentionKind.NOMINAL)
        return last

    def _called(self, noun: str, before: int) -> EntityDraft | None:
        """The only body named before a token with the noun in its name: “the guild” of the Harbour Guild."""
        bodies = {e for at, e in self._bodies if at < before and noun in e.name.lower().split()}
        bodies = {e for e in bodies if noun != "government" or e.name.lower().endswith(noun)}
        return bodies.pop() if len(bodies) == 1 else None

    def _is_alone(self, body: EntityDraft, noun: str, before: int) -> bool:
        """Whether the paragraph up to a token tells of that body, of no other, and of none by the noun."""
        words = self._words
        first = before
        while first > 0 and words.blocks[first - 1] == words.blocks[before]:
            first -= 1
        return noun not in words.lowers[first:before] and {
            entity for at, entity in self._bodies if first <= at < before
        } == {body}

    def issuer(self, span: Span, last: QuoteDraft) -> EntityDraft | None:
        """Whoever spoke ``last``, where the words of ``span`` are what they spoke in: “the statement said”.

        Their sentence brought it in: “the ministry said in a statement”.
        """
        words = self._words
        start, end = words.within(span)
        noun = words.lowers[end - 1]
        is_it = words.lowers[start:end] == ["the", noun] and is_text(noun)
        if not is_it or last.cue is None:
            return None
        low, high = words.sentence(words.within(last.cue)[0])
        told = [i for span in last.spans for i in range(*words.within(span))]
        at = next((i for i in range(low, high) if words.lowers[i] == noun and i not in told), None)
        return last.speaker if at is not None and self._is_new(at) else None

    def _is_new(self, noun: int) -> bool:
        """Whether a noun is brought in, or is told to be of whoever acts: "in a brief statement"."""
        words = self._words
        before = range(max(0, noun - _LONGEST), noun)
        return any(words.heads[i] == noun and words.lowers[i] in _BRINGING for i in before)

    def _is_age(self, start: int, end: int) -> bool:
        """Whether it is “the 57-year-old” and no more."""
        phrase = self._words.lowers[start:end]
        return phrase[0] == "the" and (*phrase[2:],) == _AGED and phrase[1].isdigit()

    def _of_age(self, start: int, last: EntityDraft | None) -> EntityDraft | None:
        """Whoever is told to be of that age, else whoever near is not told to be of another."""
        age = self._words.lowers[start + 1]
        ages = {entity: found for at, entity in self._people if (found := self._age(at)) is not None}
        told = [entity for entity, found in ages.items() if found == age]
        if told:
            return told[0] if len(told) == 1 else None
        near = None if self._is_stranger(age, start) else self._near(start, None, last)
        return near if near not in ages else None

    def _is_stranger(self, age: str, before: int) -> bool:
        """Whether someone unnamed was told of by that age: "a 57-year-old man"."""
        lowers = self._words.lowers
        return any(
            lowers[i] == age and lowers[i - 1] in _INDEFINITE and (*lowers[i + 1 : i + 5],) == _AGED
            for i in range(1, before)
        )

    def _age(self, head: int) -> str | None:
        """The age behind a name: “Lind, 57, …”."""
        after = self._words.lowers[head + 1 : head + 3]
        return after[1] if len(after) > 1 and after[0] in {",", "("} and after[1].isdigit() else None

    def _can_stand_for_someone(self, start: int, head: int, end: int) -> bool:
        words = self._words
        noun = words.lowers[head]
        if not self._is_someone(start, head, end) or self._is_brought_in(noun, start):
            return False
        if noun in _PARENTS:
            return words.lowers[head + 1 : head + 2] == ["of"] and words.tags[head + 2 : head + 3] == ["CD"]
        is_office = noun == "officer" and "chief" in words.lowers[start:head]
        return (
            noun in _NEUTRAL or is_office or not (noun in lexicon("who_stock", "who_kin") or noun in _OTHERS)
        )

    def _is_someone(self, start: int, head: int, end: int) -> bool:
        """Whether it is a definite phrase for a person who is nobody's: "the comic and actor"."""
        words = self._words
        is_definite = words.lowers[start] == "the" and head - start <= _LONGEST
        tags = {"NN", "NNP", "JJ"} if words.lowers[head] in PARTISANS else {"NN", "JJ"}
        is_person = words.tags[head] in tags and is_person_noun(words.lowers[head])
        return is_definite and is_person and "POS" not in words.tags[start:end]

    def _is_brought_in(self, noun: str, before: int) -> bool:
        """Whether someone unnamed was told of by that noun: "a patient came"."""
        words = self._words
        return any(
            words.lowers[i] == noun
            and words.deps[i] not in {"attr", "appos"}
            and not _INDEFINITE.isdisjoint(words.lowers[max(0, i - _LONGEST) : i])
            for i in range(before)
        )

    def _near(self, before: int, gender: str | None, last: EntityDraft | None) -> EntityDraft | None:
        """The one told of in this paragraph before a token, or in the last that tells of any."""
        words = self._words
        block, sentence = words.blocks[before], words.sentence(before)[0]
        earlier = [item for item in self._people if item[0] < before]
        beside = {entity for at, entity in earlier if at >= sentence}
        near = {
            at: entity
            for at, entity in earlier
            if entity not in beside
            and (gender is None or entity.gender in {None, gender})
            and block - words.blocks[at] <= (_FARTHEST if entity is last else _BACK)
            and (entity is last or words.deps[at] in _SUBJECTS)
        }
        latest = max((words.blocks[at] for at in near), default=0)
        fitting = {entity for at, entity in near.items() if words.blocks[at] == latest}
        if len(fitting) > 1:
            fitting &= {last}
        return next(iter(fitting), None)
