"""Who of several speaks that commas and “and” join: the last if named, else all: “cooks, men and others”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_OTHERS = frozenset({"others", "other", "several", "many", "some", "dozens", "hundreds"})
_COUNTING = frozenset({"all", "both", "each"})
_MOST = 12
_LONGEST = 8
"""Words between commas behind a name, and of a role before it."""

_ROLES = frozenset({"NNP", "NN", "JJ", "PRP$", ","})


def joined(parse: Parse, source: Range, verb: int) -> Range:
    """The phrase of who speaks, which the first comma has cut, as far as those are joined to it."""
    if source[1] >= verb or parse.words[source[1]] != ",":
        return source
    if (named := _last_named(parse, source, verb)) is not None:
        return named
    head = parse.root(*source)
    last = _last(parse, head, verb)
    phrase = noun_phrase(parse, last)
    is_plural = parse.tags[last] in {"NNS", "NNPS"} or parse.words[last] in _OTHERS
    is_list = last > source[1] and parse.tags[head] == "NNS" and is_plural and phrase[1] <= verb
    return (source[0], phrase[1]) if is_list else source


def _last_named(parse: Parse, source: Range, verb: int) -> Range | None:
    """The name behind an “and” before a verb: “Kim, a cook, and [Lee], a sailor, said”."""
    end = verb
    while end > source[1] and _is_between(parse, end - 1):
        end -= 1
    if parse.words[end - 1] == ",":
        near = range(end - 2, max(source[1], end - 2 - _LONGEST), -1)
        end = next((i for i in near if parse.words[i] == ","), end)
    low = parse.named.get(end, 0)
    if low <= source[1] or not FINITE.isdisjoint(parse.tags[source[1] : low]):
        return None
    link = low - 1
    while link > max(source[1], low - _LONGEST) and parse.tags[link] in _ROLES:
        link -= 1
    first = parse.named.get(source[1], verb)
    is_name = source[0] <= first <= parse.root(*source) and (source[1] in parse.people) == (
        end in parse.people
    )
    return (low, end) if is_name and parse.words[link] == "and" else None


def _is_between(parse: Parse, at: int) -> bool:
    """Whether a word may stand between who speaks and the verb: “[also]”, “[have]”, “[all]”."""
    return parse.tags[at] == "RB" or parse.deps[at] == "aux" or parse.words[at] in _COUNTING


def _last(parse: Parse, head: int, verb: int) -> int:
    """The last of those joined to a noun before a verb."""
    for _ in range(_MOST):
        found = max((c for c in parse.children[head] if parse.deps[c] == "conj" and c < verb), default=head)
        if found <= head or parse.tags[found][:2] not in {"NN", "JJ"}:
            return head
        head = found
    return head
