"""Noun phrases of a document from its parse."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.who.words import Words

_ASIDE = frozenset({"appos", "conj", "cc", "punct", "advcl", "parataxis", "dep"})
_RELATIVE = frozenset({"which", "who", "whose", "whom", "where"})
_DAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today"}
)
_BEFORE_DAYS = frozenset({"on", "last", "late", "early", "this", "next"})
_JOINING = frozenset({"and", "or", "but"})


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
                if label not in {"appos", "case"} and (
                    i != head or not (label in _ASIDE or self._is_afterthought(child, relative))
                ):
                    stack.append(child)
                    first, last = min(first, child), max(last, child)
        while first > 1 and self._words.texts[first - 1] == "-" and not self._words.spaced[first - 1]:
            first -= 2
        return first, self.shut(head, self._before_aside(head, last + 1) if not relative else last + 1)

    def _before_aside(self, head: int, end: int) -> int:
        """The end before a relative clause that a comma sets off, and before a day."""
        words = self._words
        for i in range(head + 1, end):
            if words.lowers[i] in _DAYS:
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
        """The end without punctuation and joining words before it."""
        words = self._words
        while end > head + 1 and (
            not words.texts[end - 1][-1:].isalnum() or words.lowers[end - 1] in _JOINING
        ):
            end -= 1
        return end
