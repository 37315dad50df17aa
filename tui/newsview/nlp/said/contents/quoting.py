"""Whether a report has words of the speaker's own, between quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.calling import called_so
from newsview.nlp.said.given.lexicon import verb_forms
from newsview.nlp.said.given.parse import HYPHEN
from newsview.nlp.said.given.titles import is_name, is_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.nlp.said.given.parse import Parse, Range

_LONG = 3
"""Letters of a word that a name writes large, at least one more than these."""

_BEFORE_TITLES = frozenset({"on", "in", "of", "at", "with", "for", "from", "and", "or"})

_PLACING = frozenset({"on", "in", "from"})
"""Those that stand before a title at the end of a sentence, too: “seen on “The Late Boat.””."""

_HEADLINE = 0.75
"""Share of the longer words of a headline that begin large."""


def quotes_words(parse: Parse, content: Range, inside: Sequence[int]) -> bool:
    """Whether any of the stretches in a report's content is more than a name: a nickname, a title.

    In a headline nearly every word is written as in a name, and so tells nothing.
    """
    outside = (parse.span(i, i + 1).of(parse.text) for i in range(*content) if parse.stretch[i] < 0)
    large = [word[0].isupper() for word in outside if len(word) > _LONG and word.isalpha()]
    if sum(large) >= _HEADLINE * len(large):
        return bool(inside)
    return has_words(parse, inside) or _is_called_so(parse, content)


def _is_called_so(parse: Parse, content: Range) -> bool:
    """Whether somebody is called by words in marks, be they a nickname: “said Lee called her “Miss Boat””."""
    calling = (i for i in range(*content) if verb_forms("verbs_naming").get(parse.words[i]) == "call")
    return any(called_so(parse, i) is not None for i in calling)


def has_words(parse: Parse, inside: Sequence[int]) -> bool:
    """Whether any of these stretches is more than a name: a nickname, a title."""
    inside = [n for n in inside if not _is_so_called(parse, n) and not _is_show(parse, n)]
    words = [parse.quoted[n].inner.of(parse.text) for n in inside]
    return any(not is_name(said) or said[-1] in ".?!…" for said in words)


def _is_show(parse: Parse, stretch: int) -> bool:
    """Whether the marks hold the title of a show that is called out: “seen on “The Late Boat!””."""
    low = parse.outers[stretch][0]
    title = parse.quoted[stretch].inner.of(parse.text)
    is_placed = parse.words[low - 1] in (_PLACING if title[-1] == "." else _BEFORE_TITLES)
    return is_placed and is_title(title)


def _is_so_called(parse: Parse, stretch: int) -> bool:
    """Whether the marks stand round what something goes by: “so-called “flat tax””, “a rock dubbed “B2””."""
    low = parse.outers[stretch][0]
    if parse.words[max(0, low - 3) : low] == ["so", HYPHEN, "called"] or parse.words[low - 1] == "so-called":
        return True
    is_participle = parse.tags[low - 1] == "VBN" and parse.deps[low - 1] == "acl"
    is_made = "by" in parse.words[parse.outers[stretch][1] : parse.outers[stretch][1] + 1]
    return is_participle and parse.words[low - 1] in {"dubbed", "nicknamed", "codenamed"} and not is_made
