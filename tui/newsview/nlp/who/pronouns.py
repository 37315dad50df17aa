"""Third-person pronouns of persons, bound from left to right."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from newsview.nlp.who.roles import is_person_noun
from newsview.nlp.who.salience import FORGET, Seen, is_argument, is_within, subjects, verb_of, weigh

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.regions import Regions

GENDERS = {
    "he": "m",
    "him": "m",
    "his": "m",
    "himself": "m",
    "she": "f",
    "her": "f",
    "hers": "f",
    "herself": "f",
}
"""The pronouns bound here and the gender they tell."""

_REFLEXIVE = frozenset({"himself", "herself"})
_SUBJECT = frozenset({"nsubj", "nsubjpass"})
_UNKNOWN_GENDER = 0.8
_UNLIKELY_GENDER = 0.15
_OF_ONESELF = 0.25
_LEAST = 4.0
HOST = 120.0
"""What whom a relative clause describes weighs for a pronoun inside it: a little more than a subject."""

CLOSE = 0.95
_FRONTED = frozenset({"prep", "advcl", "npadvmod", "advmod"})


class Resolver:
    """Reads a document from left to right and binds pronouns to who was mentioned before.

    Args:
        regions: The document, and what in it is quoted.
        mentions: Every mention known so far that can be an antecedent, in order.
        spoken_of: Pronouns that are said to speak, with those whom their words name: hardly themselves.
    """

    def __init__(
        self, regions: Regions, mentions: list[Seen], spoken_of: dict[int, set[object]] | None = None
    ) -> None:
        self._words = regions.words
        self._starts = {mention.start: mention for mention in mentions}
        self._quoted = regions.inside
        self._told = regions.told
        self._seen: deque[Seen] = deque()
        self._genders: dict[object, str] = {}
        self._spoken_of = spoken_of or {}

    def resolve(
        self, wanted: Callable[[int], bool], barred: Callable[[int], Collection[EntityDraft | None]]
    ) -> list[tuple[int, EntityDraft]]:
        """The pronouns among the tokens that ``wanted`` admits, each with who it is.

        Args:
            wanted: Whether the pronoun at a token is to be bound.
            barred: Who it cannot be: the speaker, where it stands inside a quote.
        """
        found: list[tuple[int, EntityDraft]] = []
        for i, low in enumerate(self._words.lowers):
            if i in self._starts:
                self._seen.append(self._starts[i])
            elif low in GENDERS and wanted(i):
                bound = self._bind(i, GENDERS[low], barred(i))
                if bound is not None:
                    self._genders.setdefault(bound.key, GENDERS[low])
                    self._seen.append(
                        Seen(i, i, i + 1, bound.entity, GENDERS[low], bound.key, self._quoted[i])
                    )
                    if bound.entity is not None:
                        found.append((i, bound.entity))
            while self._seen and self._told[i] - self._told[self._seen[0].head] > FORGET:
                self._seen.popleft()
        return found

    def _bind(self, i: int, gender: str, barred: Collection[EntityDraft | None]) -> Seen | None:
        """The mention that the pronoun at ``i`` takes up."""
        reachable = [m for m in self._seen if self._fits(m, gender, barred)]
        own = subjects(self._words, verb_of(self._words, i))
        if self._words.lowers[i] in _REFLEXIVE:
            subject = next((m for m in reversed(reachable) if m.head in own), None)
            if subject is not None:
                return subject
        ahead = self._subject_ahead(i, gender, barred)
        if ahead is not None:
            return ahead
        excluded = self._excluded(i, reachable, own)
        candidates = [m for m in reachable if m.key not in excluded]
        distance = self._words.sentences if self._quoted[i] else self._told
        weights = weigh(self._words, candidates, distance, i, self._quoted[i])
        latest = {m.key: m for m in candidates}
        for key in weights:
            known = self._gender(latest[key])
            weights[key] *= 1.0 if known == gender else _UNKNOWN_GENDER if known is None else _UNLIKELY_GENDER
            weights[key] *= _OF_ONESELF if key in self._spoken_of.get(i, ()) else 1.0
        hosts = self._hosts(i)
        for m in candidates:
            if m.head in hosts:
                weights[m.key] = max(weights[m.key], HOST)
                break
        most = max(weights.values(), default=0.0)
        close = [key for key in weights if weights[key] >= CLOSE * most]
        best = max(close, key=lambda key: latest[key].start, default=None)
        return latest[best] if best is not None and most >= _LEAST else None

    def _hosts(self, i: int) -> set[int]:
        """The nouns whose relative clauses the pronoun stands in, and what those are appositives of."""
        words = self._words
        found: set[int] = set()
        while words.heads[i] != i:
            label, i = words.deps[i], words.heads[i]
            if label in {"relcl", "acl"}:
                found.add(i)
                if words.deps[i] == "appos":
                    found.add(words.heads[i])
        return found

    def _fits(self, mention: Seen, gender: str, barred: Collection[EntityDraft | None]) -> bool:
        known = self._gender(mention)
        return (known in {gender, None} or (mention.is_guess and mention.key not in self._genders)) and (
            mention.entity is None or mention.entity not in barred
        )

    def _gender(self, mention: Seen) -> str | None:
        return self._genders.get(mention.key) or mention.gender

    def _subject_ahead(self, i: int, gender: str, barred: Collection[EntityDraft | None]) -> Seen | None:
        """The named subject that a fronted phrase waits for: "In his speech, Trump said"."""
        words = self._words
        top = i
        while words.deps[top] not in _FRONTED or words.heads[top] < i:
            if words.heads[top] == top:
                return None
            top = words.heads[top]
        verb = words.heads[top]
        for j in range(i + 1, verb):
            if words.heads[j] == verb and words.deps[j] in _SUBJECT:
                mention = next((m for m in self._between(i + 1, j + 1) if m.head == j and m.entity), None)
                if (
                    mention is not None
                    and self._fits(mention, gender, barred)
                    and self._quoted[i] == self._quoted[j]
                ):
                    return mention
        return None

    def _excluded(self, i: int, reachable: list[Seen], own: set[int]) -> set[object]:
        """Who the pronoun cannot be for its place in the sentence (binding theory's principles B and C)."""
        words = self._words
        here = [m for m in reachable if words.sentences[m.head] == words.sentences[i]]
        if words.deps[i] == "poss":
            owned = words.heads[i]
            is_peer = words.deps[owned] == "appos" and is_person_noun(words.lowers[owned])
            beside = words.heads[owned] if is_peer else -1
            return {m.key for m in here if m.head == beside or is_within(words, m.head, owned)}
        verb = verb_of(words, i)
        excluded: set[object] = set()
        for m in here:
            if m.head in own or (words.deps[m.head] != "poss" and verb_of(words, m.head) == verb):
                excluded.add(m.key)
        if words.deps[i] in _SUBJECT:
            after = self._between(i + 1, words.sentence(i)[1])
            excluded |= {
                m.key for m in after if m.entity is not None and is_argument(words, m.head, words.heads[i])
            }
        return excluded

    def _between(self, start: int, end: int) -> Iterable[Seen]:
        return (self._starts[j] for j in range(start, end) if j in self._starts)
