"""The noun behind a name and its comma: "Ann Roe, a baker", "Kelm, a think tank"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.descriptions.figures import is_body_figure, is_figure, is_of_several
from newsview.nlp.who.entities.bearers import ARTICLES
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.titles import is_title

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

LONGEST = 10
"""Tokens from the comma within which the noun of an appositive is looked for."""

LEADING = frozenset(
    {"DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "CD", "HYPH", "VBG", "VBN", "PRP$", "RB"}
)
"""Tags of what may stand before the noun of an appositive."""

TRAILING = frozenset({"of", "for", "at", "with", "from", "in"})
STOPS = frozenset(
    {",", ".", ";", ":", "-", "–", "—", "(", ")", "and", "or", "but", "who", "which", "whose", "that"}
)
_CLOSING = frozenset({",", ".", ";", ")", "which", "that", "whose"}) | TRAILING
_BEHIND_BODIES = frozenset(
    {"focused", "backed", "based", "owned", "run", "founded", "behind", "specializing"}
)
"""What goes on to tell of a body behind its noun: "a magazine focused on arts"."""

_TELLING_MORE = _BEHIND_BODIES | {"that", "which", "whose"}
"""What tells which body is meant where "the" alone stands before its noun: "Kelm, the firm that"."""

_ADVERBS = frozenset({"best", "well", "also", "widely", "recently", "newly", "once", "now", "previously"})
_TELLING = frozenset({"JJ", "NN", "NNP"})
"""Tags of what an "and" joins before the noun of an appositive."""


class NounsBehind:
    """Finds the nouns.

    Args:
        words: The document.
        named: Its names.
    """

    def __init__(self, words: Words, named: Bearers) -> None:
        self._words = words
        self._named = named

    def find(self, first: int, entity: EntityDraft) -> int | None:
        """The noun of the appositive that begins at ``first``, over adjectives, places and other names."""
        words = self._words
        if first >= len(words):
            return None
        is_person = entity.kind is EntityKind.PERSON
        last = min(first + LONGEST, words.sentence(first)[1] - 1)
        i = first
        while i < last:
            if self._closes(first, i, entity) if is_person else self._closes_body(first, i, entity):
                return i
            is_joined = words.lowers[i] == "and" and i > first and self._joins(i, entity)
            over = self._over(i)
            if over == i and words.tags[i] not in LEADING and not (is_joined or self._is_between_places(i)):
                return None
            i = max(i + 1, over)
        return None

    def _closes(self, first: int, i: int, entity: EntityDraft) -> bool:
        """Whether the noun for a person stands there, with its end behind it."""
        words = self._words
        has_article = words.lowers[first] in ARTICLES
        closes = words.lowers[i + 1] in (TRAILING | STOPS if has_article else TRAILING)
        closes = closes or self.are_bare_titles(first, i) or (has_article and self.goes_on(i))
        # "Native" is tagged as an adjective even where nothing follows.
        fits = self._named.fits(i, entity) or (has_article and is_person_noun(words.lowers[i]))
        fits = fits or is_figure(words, first, i) or is_of_several(words, i, entity.kind)
        if self._is_age(first, i):
            return closes or words.tags[i + 1] == "VBN"
        return closes and fits and i not in self._named.at

    def goes_on(self, i: int) -> bool:
        """Whether what tells more begins behind the noun: "a baker known for", "leading it", "Doe hired"."""
        tags, lowers = self._words.tags, self._words.lowers
        at = i + 1 + (not _ADVERBS.isdisjoint(lowers[i + 1 : i + 2]))
        first, second = tags[at : at + 1], tags[at + 1 : at + 2]
        is_done = first == ["VBG"] or (first == ["VBN"] and second in (["IN"], ["TO"]))
        is_clause = first in (["PRP"], ["NNP"]) and second in (["VBD"], ["VBZ"], ["MD"])
        return is_done or is_clause

    def _is_age(self, first: int, i: int) -> bool:
        """Whether an age stands for somebody: "Ann Roe, a 12-year-old who"."""
        lowers = self._words.lowers
        return lowers[i] == "old" and "year" in lowers[i - 3 : i] and lowers[first] in ARTICLES

    def _closes_body(self, first: int, i: int, entity: EntityDraft) -> bool:
        """Whether the noun for a body stands there; "at Kelm, the bank" has another, and so has a list."""
        words = self._words
        behind = words.lowers[i + 1]
        fits = self._named.fits(i, entity) or is_body_figure(words, first, i)
        is_doing = words.tags[i + 1] == "VBG" or (
            words.tags[i + 1] == "VBN" and words.tags[i + 2 : i + 3] in (["IN"], ["TO"])
        )
        closes = behind in _CLOSING | _BEHIND_BODIES or is_doing or self.goes_on(i)
        is_the = words.lowers[first] == "the" and (i - first > 1 or is_doing or behind in _TELLING_MORE)
        is_told = words.lowers[first] in {"a", "an"} or is_the
        return is_told and fits and closes and i not in self._named.at and not self._opens(first)

    def _opens(self, first: int) -> bool:
        """Whether the name before belongs to what the sentence opens with: "According to Kelm, the bank"."""
        words = self._words
        begin = words.sentence(first)[0]
        opening = words.tags[begin : begin + 2]
        return any(tag in {"IN", "VBG", "TO"} for tag in opening) and first - begin < LONGEST

    def _over(self, i: int) -> int:
        """The end of a name of several words that begins there: "a Bank of Tarn executive"."""
        named = self._named.between(i, i + 1)
        return (
            named[0][1] if named and named[0][1] > i + 1 and named[0][2].kind is not EntityKind.PERSON else i
        )

    def _joins(self, i: int, entity: EntityDraft) -> bool:
        """Whether an "and" joins two roles, or what tells one: "an army and navy chief"."""
        tags = self._words.tags
        is_telling = tags[i - 1] in _TELLING and tags[i + 1 : i + 2] != [] and tags[i + 1] in _TELLING
        return is_telling or self._named.fits(i - 1, entity)

    def are_bare_titles(self, first: int, i: int) -> bool:
        """Whether a title alone, or two, follow a name: "Ann Roe, president,", "(Ann Roe, CEO)"."""
        words = self._words
        is_closed = words.texts[i + 1 : i + 2] in ([","], [")"], ["."])
        return is_closed and all(
            (is_title(words, j) and words.tags[j] in {"NN", "NNP"}) or words.lowers[j] == "and"
            for j in range(first, i + 1)
        )

    def _is_between_places(self, i: int) -> bool:
        """Whether the token is the comma in "a Trenton, New Jersey, native"."""
        words = self._words
        return words.texts[i] == "," and words.tags[i - 1] in {"NNP", "NNPS"} and i - 1 in self._named.at
