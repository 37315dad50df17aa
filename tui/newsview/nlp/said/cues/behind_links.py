"""The subject that the parse hangs on a word before it, so that the verb has none.

It is that of a clause behind a preposition, “It fell after [strategists] this week warned …”, or behind
“but”, “plans to oust Roe but [Lind] said …”.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_LINKS = frozenset({"after", "before", "as", "since", "until"})
_BETWEEN = frozenset({"DT", "JJ", "RB", "RBR", "NN", "NNP", "IN"})
"""Tags of the words that tell when: “earlier this week”, “on Monday”."""

_LONGEST = 5


def behind_link(parse: Parse, verb: int) -> int | None:
    """The noun behind a preposition that is a finite verb's subject, with only a time between the two."""
    if parse.tags[verb] not in FINITE or parse.deps[verb] != "advcl" or parse.subject(verb) is not None:
        return None
    for i in range(verb - 1, max(parse.sentence(verb)[0], verb - 1 - _LONGEST), -1):
        link = parse.heads[i]
        if parse.deps[i] == "pobj" and parse.words[link] in _LINKS and parse.heads[link] == parse.heads[verb]:
            return i if parse.stretch[i] == parse.stretch[verb] else None
        if parse.tags[i] not in _BETWEEN or not (parse.heads[i] == verb or verb in _above(parse, i)):
            return None
    return None


def joined_subject(parse: Parse, verb: int) -> int | None:
    """Who does it, right before a finite verb, where the parse joins them to the noun before “but”."""
    noun = verb - 1
    if parse.tags[verb] not in FINITE or parse.subject(verb) is not None or noun < 0:
        return None
    joint = parse.edges(noun)[0] - 1
    is_joined = parse.deps[noun] == "conj" and joint > 0 and parse.words[joint] == "but"
    is_name = parse.tags[noun] in {"NNP", "NNS"}
    return noun if is_joined and is_name and parse.heads[noun] == joint - 1 else None


def _above(parse: Parse, at: int) -> set[int]:
    """What a word hangs on, up to the third."""
    found: set[int] = set()
    for _ in range(3):
        at = parse.heads[at]
        found.add(at)
    return found
