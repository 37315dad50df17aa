"""Noun phrases of a document from its parse."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_ASIDE = frozenset({"appos", "conj", "cc", "punct", "advcl", "parataxis", "dep"})
_RELATIVE = frozenset({"which", "who", "whose", "whom", "where"})
DAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today"}
)
_BEFORE_DAYS = frozenset({"on", "last", "late", "early", "this", "next"})
_JOINING = frozenset({"and", "or", "but"})
_SETTING_OFF = frozenset({",", "(", "[", "-", "–", "—", "--"})
_DETERMINERS = frozenset({"DT", "PRP$"})
_PROPER = frozenset({"NNP", "NNPS"})
_LETTERS = 4
"""Tokens that an acronym in brackets has at most."""


class Phrases:
    """The tokens that hang on each token, and the phrases they make."""

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
                if label == "appos" and (i == head or self._is_set_off(child)):
                    continue
                if label != "case" and (
                    i != head or not (label in _ASIDE or self._is_afterthought(child, relative))
                ):
                    stack.append(child)
                    first, last = min(first, child), max(last, child)
        while first > 1 and self._words.texts[first - 1] == "-" and not self._words.spaced[first - 1]:
            first -= 2 + (first > 2 and self._words.tags[first - 3] in _DETERMINERS)
        return first, self.shut(head, self._before_aside(head, last + 1) if not relative else last + 1)

    def _is_set_off(self, child: int) -> bool:
        """Whether a mark parts the appositive from its noun; none does in "the rebel group Free North"."""
        begin = self._words.heads[child] + 1
        return not _SETTING_OFF.isdisjoint(self._words.texts[begin:child])

    def _before_aside(self, head: int, end: int) -> int:
        """The end before a relative clause that a comma sets off, and before a day."""
        words = self._words
        for i in range(head + 1, end):
            if words.lowers[i] in DAYS:
                return i - (words.lowers[i - 1] in _BEFORE_DAYS and i - 1 > head)
            if words.texts[i] == "," and not _RELATIVE.isdisjoint(words.lowers[i + 1 : i + 2]):
                return i
        return end

    def _is_afterthought(self, child: int, relative: bool) -> bool:
        """Whether a relative clause, or a participle after a comma, only adds to the phrase."""
        label = self._words.deps[child]
        beside = self._words.texts[child - 1 : child] == [","]
        return (label == "relcl" and not relative) or (label == "acl" and beside)

    def shut(self, head: int, end: int) -> int:
        """The end without punctuation and joining words before it, behind an acronym in brackets."""
        words = self._words
        while end > head + 1 and (
            not words.texts[end - 1][-1:].isalnum() or words.lowers[end - 1] in _JOINING
        ):
            end -= 1
        return self._bracket_end(head, end)

    def _bracket_end(self, head: int, end: int) -> int:
        """The end behind an acronym of what closes the phrase: "head of the Free North Party (FNP)"."""
        texts = self._words.texts
        opening = end if texts[end : end + 1] == ["("] and self._words.tags[end - 1] in _PROPER else None
        if texts[end : end + 1] == [")"] and "(" in texts[head:end]:
            return end + 1
        for i in range(end + 1, min(end + 2 + _LETTERS, len(texts))) if opening else ():
            if texts[i] == ")":
                return i + 1 if i > end + 1 else end
            if not (texts[i].isupper() or texts[i] in {"-", "&"}):
                break
        return end
