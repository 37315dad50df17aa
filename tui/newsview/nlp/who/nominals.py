"""Noun phrases that point at someone or something named: appositives, predicates, "the prime minister"."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind
from newsview.nlp.who.lexicon import words as lexicon
from newsview.nlp.who.roles import describe, gender_of, is_person_noun, role_heads, title_before

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.phrases import Phrases
    from newsview.nlp.who.words import Words

_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "my"})
_ASIDES = frozenset({"now", "then", "once", "also", "currently", "formerly"})
_AGENTIVE = ("ist", "ian", "man", "woman")
_CONTRASTS = frozenset(
    {
        "democratic",
        "republican",
        "conservative",
        "liberal",
        "former",
        "other",
        "new",
        "next",
        "first",
        "current",
    }
)
_TELLING = frozenset({"former", "veteran", "presumptive", "democratic", "republican", "retired", "ex"})
"""What tells someone apart as a place or a people does."""

_BACK = 2
"""Sentences back in which the one spoken of is looked for."""

_RECENT = 200
"""Tokens back in which a noun's first use is looked for."""
_NO_HEADS = frozenset({"compound", "amod", "nmod", "appos", "attr"})


@dataclass(frozen=True, slots=True)
class Nominal:
    """A noun phrase that is a mention.

    Attributes:
        start: First token.
        end: After the last token.
        head: Its noun.
        entity: Whom or what it points at.
    """

    start: int
    end: int
    head: int
    entity: EntityDraft


class Nominals:
    """Finds the nominal mentions of the entities of a document.

    Args:
        words: The document.
        entities: Its entities, with their names.
        phrases: Its noun phrases.
    """

    def __init__(self, words: Words, entities: list[EntityDraft], phrases: Phrases) -> None:
        self._words = words
        self._phrases = phrases
        self._at: dict[int, EntityDraft] = {}
        self._names: list[tuple[int, int, EntityDraft]] = []
        for entity in entities:
            for mention in entity.mentions:
                start, end = words.within(mention.span)
                self._names.append((start, end, entity))
                self._at[words.root(start, end)] = entity
                self._at[end - 1] = entity
        self._names.sort(key=lambda item: item[0])
        self._starts: defaultdict[EntityDraft, list[int]] = defaultdict(list)
        for start, _, entity in self._names:
            self._starts[entity].append(start)
        self._roles: defaultdict[str, dict[EntityDraft, int]] = defaultdict(dict)
        self._role_words: dict[EntityDraft, set[str]] = defaultdict(set)

    def link(self) -> list[Nominal]:
        """Every nominal mention found; roles are noted on the entities on the way."""
        self._titles()
        close = [*self._appositives(), *self._predicates()]
        for nominal in sorted(close, key=lambda item: item.start):
            self._note_role(nominal.head, nominal.start, nominal.end, nominal.entity)
        taken = {i for nominal in close for i in range(nominal.start, nominal.end)}
        return [*close, *self._descriptions(taken)]

    def _note_role(self, head: int, start: int, end: int, entity: EntityDraft) -> None:
        self._roles[self._words.lowers[head]].setdefault(entity, head)
        self._role_words[entity].update(self._words.lowers[start:end])
        told = gender_of(self._words.lowers[head])
        if told and (entity.gender is None or entity.gender_is_guess):
            entity.gender, entity.gender_is_guess = told, False
        if self._words.lowers[start] not in _DETERMINERS - {"the", "a", "an"}:
            describe(self._words, entity, start, end)

    def _titles(self) -> None:
        for start, end, entity in self._names:
            if entity.kind is not EntityKind.PERSON:
                continue
            heads = role_heads(self._words, start)
            for role in heads:
                self._roles[role].setdefault(entity, start)
            self._role_words[entity].update(heads)
            title = title_before(self._words, start, end)
            if title is not None:
                self._role_words[entity].update(self._words.lowers[title[0] : title[1]])
                describe(self._words, entity, *title)

    def _fits(self, head: int, entity: EntityDraft) -> bool:
        """Whether a noun can stand for the entity."""
        low = self._words.lowers[head]
        if self._words.tags[head] not in {"NN", "NNP"}:
            return False
        is_thing = low in lexicon("who_bodies")
        if entity.kind is EntityKind.PERSON:
            return is_person_noun(low) or (
                not is_thing and self._words.tags[head] == "NN" and low.endswith(_AGENTIVE)
            )
        return entity.kind is EntityKind.ORGANISATION and (is_thing or low in lexicon("who_org_heads"))

    def _appositives(self) -> list[Nominal]:
        found: list[Nominal] = []
        for i, label in enumerate(self._words.deps):
            if label == "appos":
                head = self._words.heads[i]
                named, other = (head, i) if head in self._at else (i, head)
                owner = self._at.get(self._words.heads[named])
                if owner and self._is_mistaken(named, other, owner):
                    # "Rainsy, the Rescue Movement president": the movement is parsed as appositive.
                    start, _ = self._phrases.phrase(named)
                    found.append(Nominal(start, other + 1, other, owner))
                elif named in self._at and other not in self._at and self._fits(other, self._at[named]):
                    nominal = self._appositive(named, other)
                    found += [nominal] if nominal else []
        return found

    def _is_mistaken(self, named: int, other: int, owner: EntityDraft) -> bool:
        """Whether the name in an appositive was taken for its head."""
        if owner is self._at.get(named) or not self._fits(other, owner):
            return False
        first, _ = self._phrases.phrase(named)
        beside = self._words.texts[first - 1 : first] == [","] and self._words.lowers[first] in _DETERMINERS
        return beside and self._words.deps[named] in {"appos", "conj"}

    def _appositive(self, named: int, other: int) -> Nominal | None:
        """The phrase beside the name; before it only where a comma parts the two ("her lawyer, Ann Roe")."""
        words = self._words
        first, end = self._phrases.phrase(other, relative=other < named)
        if other < named:
            if (
                not (self._is_owned(other) or words.lowers[first] in _DETERMINERS)
                or "," not in words.texts[other + 1 : named]
            ):
                return None
            end = self._phrases.shut(other, min(end, named))
            return Nominal(first, end, other, self._at[named])
        if any(words.deps[j] == "conj" and self._is_owned(j) for j in self._phrases.children(other)):
            return None  # "Roe, her mother and her sister" are three.
        first = max(first, named + 1)
        entity = self._nearer(first, other) or self._at[named]
        while words.lowers[first] in _ASIDES and first < other:
            first += 1
        return Nominal(first, self._joined(other, end, entity), other, entity)

    def _is_owned(self, noun: int) -> bool:
        return any(self._words.deps[i] == "poss" for i in self._phrases.children(noun))

    def _nearer(self, first: int, head: int) -> EntityDraft | None:
        """Whose name stands right before the comma: the second of two that the parser joins."""
        beside = self._at.get(first - 2) if self._words.texts[first - 1 : first] == [","] else None
        return beside if beside is not None and self._fits(head, beside) else None

    def _joined(self, head: int, end: int, entity: EntityDraft) -> int:
        """The end of the phrase with what is joined to it: "a pollster and consultant"."""
        for child in self._phrases.children(head):
            if self._words.deps[child] == "conj" and child not in self._at and self._fits(child, entity):
                end = max(end, self._joined(child, self._phrases.phrase(child)[1], entity))
        return end

    def _predicates(self) -> list[Nominal]:
        """Definite nouns that a name is said to be: "Hege is the CEO of DH"."""
        words, found = self._words, []
        for i, label in enumerate(words.deps):
            verb = words.heads[i]
            if label != "attr" or words.lowers[verb] not in {"is", "'s", "’s", "was"} or i in self._at:
                continue
            subject = next(
                (c for c in self._phrases.children(verb) if words.deps[c] == "nsubj" and c in self._at), None
            )
            negated = any(words.deps[c] == "neg" for c in self._phrases.children(verb))
            if subject is not None and not negated and self._fits(i, self._at[subject]):
                first, end = self._phrases.phrase(i)
                if words.lowers[first] == "the":
                    found.append(Nominal(first, end, i, self._at[subject]))
        return found

    def _descriptions(self, taken: set[int]) -> list[Nominal]:
        """Definite descriptions that repeat a role ("the prime minister") or give one that is new."""
        words, found = self._words, []
        for i, low in enumerate(words.lowers):
            if (
                words.tags[i] not in {"NN", "NNP"}
                or i in taken
                or i in self._at
                or words.deps[i] in _NO_HEADS
            ):
                continue
            if low not in self._roles and not is_person_noun(low):
                continue
            first, end = self._phrases.phrase(i)
            if (
                words.lowers[first] != "the"
                or (end > i + 1 and words.lowers[i : i + 3] != ["secretary", "of", "state"])
                or any(j in self._at for j in range(first, end) if words.deps[j] == "poss")
            ):
                continue
            entity = self._holder(i, first) or self._introduced(i) or self._topic(i, first)
            if entity is not None:
                found.append(Nominal(first, end, i, entity))
        return found

    def _holder(self, head: int, first: int) -> EntityDraft | None:
        """Who has had the role before, and was named last."""
        words = self._words
        holders = [entity for entity, start in self._roles[words.lowers[head]].items() if start < head]
        modifiers = {
            low
            for low in words.lowers[first + 1 : head]
            if low in _CONTRASTS or low in lexicon("who_demonyms")
        }
        fitting = [entity for entity in holders if modifiers <= self._role_words[entity]]
        return max(fitting, key=lambda entity: self._last_before(entity, head), default=None)

    def _last_before(self, entity: EntityDraft, i: int) -> int:
        """The last name of the entity before the token."""
        starts = self._starts[entity]
        before = bisect_left(starts, i)
        return starts[before - 1] if before else -1

    def _introduced(self, head: int) -> EntityDraft | None:
        """Who was first named as the subject of the sentence before and has no role yet.

        Reports give a name first and the trade next: "Ann Roe came late. The baker said …".
        """
        words = self._words
        sentence = words.sentences[head]
        low = words.lowers[head]
        is_old = low in lexicon("who_stock") or low in words.lowers[max(0, head - _RECENT) : head]
        if words.deps[head] != "nsubj" or not sentence or is_old:
            return None
        begin = words.sentence_starts[sentence - 1]
        end = words.sentence_starts[sentence]
        if words.blocks[begin] < words.blocks[head] - 1:
            return None
        for start, stop, entity in self._names_between(begin, end):
            subject = words.deps[words.root(start, stop)] in {"nsubj", "nsubjpass"}
            if subject and entity.kind is EntityKind.PERSON and low not in self._role_words[entity]:
                return entity if self._is_fresh(entity, begin) else None
        return None

    def _topic(self, head: int, first: int) -> EntityDraft | None:
        """Whom the sentences before are about, where the words tell someone apart: "the Vermont senator"."""
        words = self._words
        telling = any(
            words.tags[j] == "NNP"
            or words.lowers[j] in _TELLING
            or words.lowers[j] in lexicon("who_demonyms")
            for j in range(first + 1, head)
        )
        number = words.sentences[head]
        is_title = any(start == head + 1 for start, _, _ in self._names_between(head + 1, head + 2))
        if not telling or is_title or not is_person_noun(words.lowers[head]) or not number:
            return None
        here = words.sentence_starts[number]
        inside = {entity for _, _, entity in self._names_between(here, words.sentence(head)[1])}
        gender = gender_of(words.lowers[head])
        for before in range(number - 1, max(-1, number - 1 - _BACK), -1):
            named = self._names_between(words.sentence_starts[before], words.sentence_starts[before + 1])
            people = [
                (words.deps[words.root(start, end)] in {"nsubj", "nsubjpass"}, entity)
                for start, end, entity in named
                if entity.kind is EntityKind.PERSON and entity not in inside
            ]
            if people:
                subjects = {entity for is_subject, entity in people if is_subject}
                meant = subjects or {entity for _, entity in people}
                entity = next(iter(meant))
                fits = len(meant) == 1 and gender in {None, entity.gender}
                return entity if fits and entity not in self._roles.get(words.lowers[head], {}) else None
        return None

    def _is_fresh(self, entity: EntityDraft, begin: int) -> bool:
        """Whether the article says nothing of the person's trade before the token ``begin``."""
        is_new = self._starts[entity][0] >= begin
        return is_new and not self._role_words[entity]

    def _names_between(self, begin: int, end: int) -> list[tuple[int, int, EntityDraft]]:
        low = bisect_left(self._names, begin, key=lambda item: item[0])
        high = bisect_left(self._names, end, key=lambda item: item[0])
        return self._names[low:high]


def note(words: Words, found: list[Nominal]) -> None:
    """Add the nominal mentions to their entities."""
    for nominal in found:
        nominal.entity.add(words.span(nominal.start, nominal.end), MentionKind.NOMINAL)
