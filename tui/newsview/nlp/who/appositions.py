"""Nouns that the text puts beside a name or says a name to be: "Roe, the baker", "Roe is the baker"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.bearers import DETERMINERS
from newsview.nlp.who.nominal import Nominal

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.bearers import Bearers
    from newsview.nlp.who.phrases import Phrases
    from newsview.nlp.who.words import Words

_ASIDES = frozenset({"now", "then", "once", "also", "currently", "formerly"})


class Appositions:
    """Finds the nouns beside names.

    Args:
        words: The document.
        named: Its names.
        phrases: Its noun phrases.
    """

    def __init__(self, words: Words, named: Bearers, phrases: Phrases) -> None:
        self._words = words
        self._named = named
        self._phrases = phrases

    def find(self) -> list[Nominal]:
        """The appositives and the predicates, in order."""
        found = [*self._appositives(), *self._predicates()]
        return sorted(found, key=lambda item: item.start)

    def _appositives(self) -> list[Nominal]:
        found: list[Nominal] = []
        for i, label in enumerate(self._words.deps):
            if label == "appos":
                head = self._words.heads[i]
                named, other = (head, i) if head in self._named.at else (i, head)
                owner = self._named.at.get(self._words.heads[named])
                if owner and self._is_mistaken(named, other, owner):
                    # "Rainsy, the Rescue Movement president": the movement is parsed as appositive.
                    start, _ = self._phrases.phrase(named)
                    found.append(Nominal(start, other + 1, other, owner))
                elif (
                    named in self._named.at
                    and other not in self._named.at
                    and self._named.fits(other, self._named.at[named])
                ):
                    nominal = self._appositive(named, other)
                    found += [nominal] if nominal else []
        return found

    def _is_mistaken(self, named: int, other: int, owner: EntityDraft) -> bool:
        """Whether the name in an appositive was taken for its head."""
        if owner is self._named.at.get(named) or not self._named.fits(other, owner):
            return False
        first, _ = self._phrases.phrase(named)
        beside = self._words.texts[first - 1 : first] == [","] and self._words.lowers[first] in DETERMINERS
        return beside and self._words.deps[named] in {"appos", "conj"}

    def _appositive(self, named: int, other: int) -> Nominal | None:
        """The phrase beside the name; before it only where a comma parts the two ("her lawyer, Ann Roe")."""
        words = self._words
        first, end = self._phrases.phrase(other, relative=other < named)
        if other < named:
            if (
                not (self._is_owned(other) or words.lowers[first] in DETERMINERS)
                or "," not in words.texts[other + 1 : named]
            ):
                return None
            end = self._phrases.shut(other, min(end, named))
            return Nominal(first, end, other, self._named.at[named])
        if any(words.deps[j] == "conj" and self._is_owned(j) for j in self._phrases.children(other)):
            return None  # "Roe, her mother and her sister" are three.
        first = max(first, named + 1)
        entity = self._nearer(first, other) or self._named.at[named]
        while words.lowers[first] in _ASIDES and first < other:
            first += 1
        return Nominal(first, self._joined(other, end, entity), other, entity)

    def _is_owned(self, noun: int) -> bool:
        return any(self._words.deps[i] == "poss" for i in self._phrases.children(noun))

    def _nearer(self, first: int, head: int) -> EntityDraft | None:
        """Whose name stands right before the comma: the second of two that the parser joins."""
        beside = self._named.at.get(first - 2) if self._words.texts[first - 1 : first] == [","] else None
        return beside if beside is not None and self._named.fits(head, beside) else None

    def _joined(self, head: int, end: int, entity: EntityDraft) -> int:
        """The end of the phrase with what is joined to it: "a pollster and consultant"."""
        for child in self._phrases.children(head):
            if (
                self._words.deps[child] == "conj"
                and child not in self._named.at
                and self._named.fits(child, entity)
            ):
                end = max(end, self._joined(child, self._phrases.phrase(child)[1], entity))
        return end

    def _predicates(self) -> list[Nominal]:
        """Definite nouns that a name is said to be: "Hege is the CEO of DH"."""
        words, found = self._words, []
        for i, label in enumerate(words.deps):
            verb = words.heads[i]
            if label != "attr" or words.lowers[verb] not in {"is", "'s", "’s", "was"} or i in self._named.at:
                continue
            subject = next(
                (c for c in self._phrases.children(verb) if words.deps[c] == "nsubj" and c in self._named.at),
                None,
            )
            negated = any(words.deps[c] == "neg" for c in self._phrases.children(verb))
            if subject is not None and not negated and self._named.fits(i, self._named.at[subject]):
                first, end = self._phrases.phrase(i)
                if words.lowers[first] == "the":
                    found.append(Nominal(first, end, i, self._named.at[subject]))
        return found
