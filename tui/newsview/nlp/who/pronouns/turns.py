"""Whose turn it is where "he said" stands: whoever spoke last goes on, unless another has acted since."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import GENDERS, SUBJECTS
from newsview.nlp.who.pronouns.fronted import between
from newsview.nlp.who.pronouns.ranking import ANYONE
from newsview.nlp.who.pronouns.standing import is_behind_words
from newsview.nlp.who.pronouns.who_clauses import brings_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsview.nlp.who.pronouns.regions import Regions
    from newsview.nlp.who.pronouns.salience import Seen

_ADDING = frozenset({"added", "adds", "adding", "continued", "continues", "concluded", "concludes"})
"""Verbs of whoever has said something before, whatever anybody else did since."""


class Turns:
    """Tells who spoke before a pronoun that is said to speak.

    Args:
        regions: The document, and what in it is quoted.
        starts: The mentions by their first token.
        by_head: Who the noun or the pronoun at each token is, as far as it is known.
        spoken_of: Pronouns that are said to speak, with those whom their words name.
        asked_about: The same with those whom the question they answer names, and who put it.
    """

    def __init__(
        self,
        regions: Regions,
        starts: Mapping[int, Seen],
        by_head: Mapping[int, object],
        spoken_of: Mapping[int, set[object]],
        asked_about: Mapping[int, set[object]],
    ) -> None:
        self._words = regions.words
        self._quoted = regions.inside
        self._starts = starts
        self._by_head = by_head
        self._spoken_of = spoken_of
        self._asked_about = asked_about
        self._speakers = sorted(spoken_of)

    def _spoke(self, i: int) -> object:
        """Who said the last words before those of the pronoun ``i``."""
        before = bisect_left(self._speakers, i)
        return self._by_head.get(self._speakers[before - 1]) if before else None

    def spoke_last(self, i: int) -> object:
        """Who spoke last before the pronoun ``i``, where it speaks, too.

        Nobody if it opens a sentence and another has acted since: "Roe said no. Doe left. He said".
        """
        spoke = self._spoke(i) if i in self._spoken_of else None
        last = self._speakers[bisect_left(self._speakers, i) - 1] if spoke is not None else i
        is_first = i - self._words.sentence(i)[0] <= 1
        return None if is_first and self._has_acted(last, i, spoke) else spoke

    def goes_on(self, i: int) -> object:
        """Whoever spoke last, where "he said" follows and nobody else has been told of in between."""
        words, spoke = self._words, self._spoke(i) if i in self._spoken_of else None
        if i in self._spoken_of and words.lowers[words.heads[i]] in _ADDING:
            return self._last_person(i)
        if spoke is None or spoke in self._spoken_of[i] or spoke in self._asked_about.get(i, ()):
            return None
        last = self._speakers[bisect_left(self._speakers, i) - 1]
        if self._quoted[last] or words.sentences[last] == words.sentences[i]:
            return None
        return None if self._has_acted(last, i, spoke) or self._is_new_told_of(last, i, spoke) else spoke

    def _has_acted(self, last: int, i: int, spoke: object) -> bool:
        """Whether another than whoever spoke at ``last`` has acted since."""
        words = self._words
        return any(
            self._by_head.get(j, spoke) != spoke
            for j in range(last + 1, i)
            if words.deps[j] in SUBJECTS and not self._quoted[j] and words.deps[words.heads[j]] == "ROOT"
        )

    def _is_new_told_of(self, last: int, i: int, spoke: object) -> bool:
        """Whether another of the pronoun's gender is brought in behind the sentence of whoever spoke last."""
        gender = GENDERS[self._words.lowers[i]]
        since = between(self._starts, self._words.sentence(last)[1], i)
        named = (m for m in since if m.key != spoke and not m.is_pronoun and not self._quoted[m.head])
        told = (m for m in named if m.gender in {None, gender} and self._is_brought_in(m))
        is_behind = is_behind_words(self._words, i)
        # "Roe's gun was not loaded, he said"
        return any(
            not (is_behind and self._words.sentences[m.head] == self._words.sentences[i])
            or self._words.deps[m.head] in SUBJECTS
            for m in told
        )

    def _is_brought_in(self, m: Seen) -> bool:
        """Whether a mention names somebody, or tells of somebody new: "a man in a hat"."""
        words = self._words
        return m.entity is not None or (words.lowers[m.head] in ANYONE and brings_in(words, m.head))

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
