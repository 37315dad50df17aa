"""Noun phrases that point at a named person or organisation: appositives, predicates, "the prime minister"."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind
from newsview.nlp import drafts
from newsview.nlp.who.titles import bare, is_title
from newsview.nlp.who.lexicon import genders
from newsview.nlp.who.lexicon import words as lexicon

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.words import Words

_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "my"})
_NOUNS = frozenset({"NN", "NNP", "NNPS", "NNS"})
_FULL = {"gov": "governor", "sen": "senator", "rep": "representative", "gen": "general", "pres": "president", "prof": "professor",
         "sgt": "sergeant", "capt": "captain", "col": "colonel", "lt": "lieutenant", "det": "detective", "dr": "doctor"}
_COMPANY = frozenset({"company", "firm", "agency", "group", "organization", "organisation", "label", "business", "giant", "corporation",
                      "startup", "start-up", "bank", "airline", "retailer", "network", "newspaper", "maker", "manufacturer", "publisher",
                      "carmaker", "automaker", "chain", "union", "association", "commission", "committee", "council", "court",
                      "ministry", "department", "party", "university", "school", "bureau", "team", "club", "league", "foundation",
                      "institute", "charity", "nonprofit", "coalition", "brand", "outlet", "institution", "body", "authority", "board", "administration"})


class Phrases:
    """Noun phrases of a document from its parse."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._children: dict[int, list[int]] = defaultdict(list)
        for i, head in enumerate(words.heads):
            if head != i:
                self._children[head].append(i)

    def children(self, token: int) -> list[int]:
        """The tokens that hang on ``token``, in order."""
        return self._children.get(token, [])

    def phrase(self, head: int, *, relative: bool = False) -> tuple[int, int]:
        """First token and end of the phrase of ``head``, without what only adds to it.

        Args:
            head: A noun.
            relative: Whether relative clauses count.
        """
        first = last = head
        stack = [head]
        while stack:
            i = stack.pop()
            for child in self.children(i):
                label = self._words.deps[child]
                if i == head and (label in {"appos", "conj", "cc", "punct", "advcl", "parataxis", "dep"} or (label == "relcl" and not relative)):
                    continue
                stack.append(child)
                first, last = min(first, child), max(last, child)
        while last > head and not self._words.texts[last][-1:].isalnum() and self._words.texts[last] not in {"'s", "’s"}:
            last -= 1
        return first, last + 1


def role_heads(words: Words, start: int) -> list[str]:
    """The head nouns of the titles right before a name: "minister" of "Prime Minister Hun Sen"."""
    found: list[str] = []
    i = start - 1
    while i >= 0 and words.blocks[i] == words.blocks[start] and (is_title(words, i) or words.lowers[i] in lexicon("who_title_modifiers")):
        if is_title(words, i):
            low = bare(words.lowers[i])
            found.append(_FULL.get(low, low))
        i -= 1
    return found


def gender_of_noun(low: str) -> str | None:
    """The gender a role or relation noun tells: "congresswoman", "widow"."""
    return genders("who_relations").get(low) or genders("who_titles").get(low)


def is_person_noun(low: str) -> bool:
    """Whether a noun names a kind of person."""
    return low in lexicon("who_relations") or low in lexicon("who_titles")


class Nominals:
    """Finds the nominal mentions of the entities of a document."""

    def __init__(self, words: Words, entities: list[EntityDraft], at: dict[int, EntityDraft]) -> None:
        self._words = words
        self._entities = entities
        self._at = at
        self._phrases = Phrases(words)
        self._roles: dict[str, list[tuple[int, EntityDraft]]] = defaultdict(list)
        self.used: set[int] = set()

    def link(self) -> list[tuple[int, int, int, EntityDraft]]:
        """First token, end, head and entity of every nominal mention found."""
        found = [*self._appositives(), *self._predicates()]
        self._collect_titles()
        for _, _, head, entity in found:
            self._roles[self._words.lowers[head]].append((head, entity))
            self.used.add(head)
        for roles in self._roles.values():
            roles.sort(key=lambda item: item[0])
        return found + self._descriptions()

    def _collect_titles(self) -> None:
        for entity in self._entities:
            if entity.kind is EntityKind.PERSON:
                for mention in entity.mentions:
                    start, _ = self._words.within(mention.span)
                    for role in role_heads(self._words, start):
                        self._roles[role].append((start, entity))

    def _fits(self, head: int, entity: EntityDraft) -> bool:
        low = self._words.lowers[head]
        if self._words.tags[head] not in {"NN", "NNP"}:
            return False
        if entity.kind is EntityKind.PERSON:
            return is_person_noun(low) or low not in _COMPANY and low.endswith(("er", "or", "ist", "ian", "man", "woman", "ent", "ant", "ee"))
        return entity.kind is EntityKind.ORGANISATION and (low in _COMPANY or low in lexicon("who_org_heads"))

    def _appositives(self) -> list[tuple[int, int, int, EntityDraft]]:
        words, found = self._words, []
        for i, label in enumerate(words.deps):
            if label != "appos":
                continue
            head = words.heads[i]
            named, other = (head, i) if head in self._at else (i, head)
            if named not in self._at or other in self._at:
                continue
            entity = self._at[named]
            if not self._fits(other, entity):
                continue
            first, end = self._phrases.phrase(other, relative=other < named)
            if other < named:
                end = min(end, named)
            if words.lowers[first] in _DETERMINERS or other > named or first < other:
                if other < named and not (words.lowers[first] in _DETERMINERS):
                    continue
                found.append((first, end, other, entity))
        return found

    def _predicates(self) -> list[tuple[int, int, int, EntityDraft]]:
        words, found = self._words, []
        for i, label in enumerate(words.deps):
            if label != "attr" or words.lowers[words.heads[i]] not in {"is", "'s", "’s", "was"} or i in self._at:
                continue
            subjects = [c for c in self._phrases.children(words.heads[i]) if words.deps[c] == "nsubj" and c in self._at]
            if subjects and self._fits(i, self._at[subjects[0]]):
                first, end = self._phrases.phrase(i)
                if words.lowers[first] == "the":
                    found.append((first, end, i, self._at[subjects[0]]))
        return found

    def _last_before(self, entity: EntityDraft, i: int) -> int:
        """Offset of the last name of the entity before the token."""
        here = self._words.starts[i]
        return max((m.span.start for m in entity.mentions if m.span.start < here), default=-1)

    def _descriptions(self) -> list[tuple[int, int, int, EntityDraft]]:
        """Definite descriptions that repeat a role: "the prime minister"."""
        words, found = self._words, []
        for i, low in enumerate(words.lowers):
            if i in self.used or i in self._at or low not in self._roles or words.tags[i] not in {"NN", "NNP"}:
                continue
            if words.deps[i] in {"compound", "amod", "nmod", "appos"}:
                continue
            first, end = self._phrases.phrase(i)
            if words.lowers[first] != "the" or end > i + 1:
                continue
            holders = {entity for start, entity in self._roles[low] if start < i}
            if holders:
                found.append((first, end, i, max(holders, key=lambda entity: self._last_before(entity, i))))
        return found


def note(words: Words, found: list[tuple[int, int, int, EntityDraft]]) -> None:
    """Add the nominal mentions to their entities."""
    for first, end, _, entity in found:
        entity.add(words.span(first, end), MentionKind.NOMINAL)


def entity_heads(words: Words, entities: list[EntityDraft]) -> dict[int, EntityDraft]:
    """Head token of every name to its entity."""
    found: dict[int, EntityDraft] = {}
    for entity in entities:
        for mention in entity.mentions:
            if mention.kind is MentionKind.NAME:
                start, end = words.within(mention.span)
                found[words.root(start, end)] = entity
                if entity.kind is EntityKind.PERSON:
                    found[end - 1] = entity
    return found


__all__ = ["Nominals", "Phrases", "drafts", "entity_heads", "gender_of_noun", "is_person_noun", "note", "role_heads"]
