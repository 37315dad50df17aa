"""Definite nouns that stand for someone named elsewhere: "the prime minister", "the Vermont senator"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.lexicon import words as lexicon
from newsview.nlp.who.nominal import Nominal
from newsview.nlp.who.roles import gender_of, is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.bearers import Bearers
    from newsview.nlp.who.phrases import Phrases
    from newsview.nlp.who.words import Words

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


class Descriptions:
    """Finds whom definite nouns stand for.

    Args:
        words: The document.
        named: Its names and the roles of those they name.
        phrases: Its noun phrases.
    """

    def __init__(self, words: Words, named: Bearers, phrases: Phrases) -> None:
        self._words = words
        self._named = named
        self._phrases = phrases

    def find(self, taken: set[int]) -> list[Nominal]:
        """Definite descriptions that repeat a role ("the prime minister") or give one that is new."""
        words, found = self._words, []
        for i, low in enumerate(words.lowers):
            if (
                words.tags[i] not in {"NN", "NNP"}
                or i in taken
                or i in self._named.at
                or words.deps[i] in _NO_HEADS
            ):
                continue
            if low not in self._named.roles and not is_person_noun(low):
                continue
            first, end = self._phrases.phrase(i)
            if (
                words.lowers[first] != "the"
                or (end > i + 1 and words.lowers[i : i + 3] != ["secretary", "of", "state"])
                or any(j in self._named.at for j in range(first, end) if words.deps[j] == "poss")
            ):
                continue
            entity = self._holder(i, first) or self._introduced(i) or self._topic(i, first)
            if entity is not None:
                found.append(Nominal(first, end, i, entity))
        return found

    def _holder(self, head: int, first: int) -> EntityDraft | None:
        """Who has had the role before, and was named last."""
        words = self._words
        holders = [entity for entity, start in self._named.roles[words.lowers[head]].items() if start < head]
        modifiers = {
            low
            for low in words.lowers[first + 1 : head]
            if low in _CONTRASTS or low in lexicon("who_demonyms")
        }
        fitting = [entity for entity in holders if modifiers <= self._named.role_words[entity]]
        return max(fitting, key=lambda entity: self._named.last_before(entity, head), default=None)

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
        for start, stop, entity in self._named.between(begin, end):
            subject = words.deps[words.root(start, stop)] in {"nsubj", "nsubjpass"}
            if subject and entity.kind is EntityKind.PERSON and low not in self._named.role_words[entity]:
                return entity if self._named.is_fresh(entity, begin) else None
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
        is_title = any(start == head + 1 for start, _, _ in self._named.between(head + 1, head + 2))
        if not telling or is_title or not is_person_noun(words.lowers[head]) or not number:
            return None
        here = words.sentence_starts[number]
        inside = {entity for _, _, entity in self._named.between(here, words.sentence(head)[1])}
        gender = gender_of(words.lowers[head])
        for before in range(number - 1, max(-1, number - 1 - _BACK), -1):
            named = self._named.between(words.sentence_starts[before], words.sentence_starts[before + 1])
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
                return (
                    entity if fits and entity not in self._named.roles.get(words.lowers[head], {}) else None
                )
        return None
