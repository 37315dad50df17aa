"""Third-person pronouns of persons."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from newsview.model import MentionKind
from newsview.nlp.who.salience import FORGET, Seen, is_within, scores, verb_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.words import Words

GENDERS = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
}
"""The pronouns resolved here and the gender they tell."""

_REFLEXIVE = frozenset({"himself", "herself"})
_POSSESSIVE = frozenset({"his", "hers"})
_UNKNOWN_GENDER = 0.6
_LEAST = 4.0
_CLEAR = 1.05


class Resolver:
    """Reads a document from left to right and binds pronouns to who was mentioned before.

    Args:
        words: The document.
        mentions: Every mention known so far that can be an antecedent, in order.
        is_quoted: Whether a token stands inside quotation marks.
    """

    def __init__(self, words: Words, mentions: list[Seen], is_quoted: Callable[[int], bool]) -> None:
        self._words = words
        self._mentions = mentions
        self._is_quoted = is_quoted
        self._seen: deque[Seen] = deque()
        self._genders: dict[object, str] = {}

    def resolve(self, wanted: Callable[[int], bool], barred: Callable[[int], EntityDraft | None]) -> list[tuple[int, EntityDraft]]:
        """The pronouns among the tokens that ``wanted`` admits, each with who it is.

        Args:
            wanted: Whether the pronoun at a token is to be resolved.
            barred: Who it cannot be: the speaker, where it stands inside a quote.
        """
        found: list[tuple[int, EntityDraft]] = []
        known = {m.start: m for m in self._mentions}
        for i, low in enumerate(self._words.lowers):
            if i in known:
                self._seen.append(known[i])
            elif low in GENDERS and wanted(i):
                seen = self._bind(i, GENDERS[low], barred(i))
                if seen is not None:
                    self._seen.append(seen)
                    if seen.entity is not None:
                        found.append((i, seen.entity))
            while self._seen and self._words.sentences[i] - self._words.sentences[self._seen[0].head] > FORGET:
                self._seen.popleft()
        return found

    def _bind(self, i: int, gender: str, barred: EntityDraft | None) -> Seen | None:
        reachable = [m for m in self._seen if self._gender(m) in {gender, None} and (barred is None or m.entity is not barred)]
        if self._words.lowers[i] in _REFLEXIVE:
            subject = self._subject(i, reachable)
            if subject is not None:
                return self._noted(i, gender, subject)
        excluded = self._excluded(i, reachable)
        weights = scores(self._words, i, (m for m in reachable if m.key not in excluded), self._is_quoted(i))
        latest = {m.key: m for m in reachable}
        for key in weights:
            if self._gender(latest[key]) is None:
                weights[key] *= _UNKNOWN_GENDER
        ranked = sorted(weights, key=lambda key: weights[key], reverse=True)
        if not ranked or weights[ranked[0]] < _LEAST:
            return None
        if len(ranked) > 1 and weights[ranked[0]] < _CLEAR * weights[ranked[1]]:
            ranked = sorted(ranked[:2], key=lambda key: latest[key].start, reverse=True)
        return self._noted(i, gender, latest[ranked[0]])

    def _gender(self, mention: Seen) -> str | None:
        return mention.gender or self._genders.get(mention.key)

    def _noted(self, i: int, gender: str, antecedent: Seen) -> Seen:
        self._genders.setdefault(antecedent.key, gender)
        return Seen(i, i, i + 1, antecedent.entity, gender, antecedent.key, self._is_quoted(i))

    def _subject(self, i: int, reachable: list[Seen]) -> Seen | None:
        """The subject of the clause that a reflexive stands in."""
        verb = verb_of(self._words, i)
        for mention in reversed(reachable):
            if self._words.deps[mention.head] in {"nsubj", "nsubjpass"} and self._words.heads[mention.head] == verb:
                return mention
        return None

    def _excluded(self, i: int, reachable: list[Seen]) -> set[object]:
        """Who the pronoun cannot be for its place in the sentence (binding theory's principles B and C)."""
        words = self._words
        excluded: set[object] = set()
        low, label = words.lowers[i], words.deps[i]
        if low in _POSSESSIVE or label == "poss" or words.tags[i] == "PRP$":
            for m in reachable:
                if is_within(words, m.head, words.heads[i]) and words.sentences[m.head] == words.sentences[i]:
                    excluded.add(m.key)
        else:
            verb = verb_of(words, i)
            for m in reachable:
                if words.sentences[m.head] == words.sentences[i] and words.deps[m.head] != "poss" and verb_of(words, m.head) == verb:
                    excluded.add(m.key)
        if label in {"nsubj", "nsubjpass"}:
            excluded |= self._governed(i)
        return excluded

    def _governed(self, i: int) -> set[object]:
        """Those named further on in what the subject's verb governs: in "he told Ann that …" he is not Ann."""
        words = self._words
        end = words.sentence(i)[1]
        verb = words.heads[i]
        return {
            m.key
            for m in self._ahead(i, end)
            if m.entity is not None and is_within(words, m.head, verb)
        }

    def _ahead(self, i: int, end: int) -> list[Seen]:
        by_start = self._by_start
        return [by_start[j] for j in range(i + 1, end) if j in by_start]

    @property
    def _by_start(self) -> dict[int, Seen]:
        made: dict[int, Seen] | None = self.__dict__.get("_starts")
        if made is None:
            made = {m.start: m for m in self._mentions}
            self.__dict__["_starts"] = made
        return made


def kind_of_pronoun() -> MentionKind:
    """What the resolved ones are noted as."""
    return MentionKind.PRONOUN
