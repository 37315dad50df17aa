"""Sentences that bring words in by a noun for them and whose they are: “Kim’s reply: “…””, “Her tip? “…””."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.works import OWNERS_ENDS
from newsview.nlp.said.given.lexicon import noun_forms
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_LISTS = ("nouns_words", "nouns_owned", "nouns", "nouns_marked", "nouns_texts", "nouns_shouted")
_LONGEST_OWNER = 8
_BETWEEN = frozenset({"JJ", "JJS", "JJR", "NN", "VBN", "VBG", "RB", "CD", "HYPH"})
"""Tags of what stands between an owner and the noun: “her first public reply”."""

_BEING = frozenset({"is", "was", "were", "are", "'s", "’s"})


def owned_saying(parse: Parse, sentence: Range, last: int) -> tuple[Range, Range] | None:
    """The noun for the words behind ``last``, its cue, and whose they are, if a sentence only brings them in.

    Args:
        parse: The document.
        sentence: Where it runs.
        last: Its colon or question mark.
    """
    start = sentence[0]
    while start < last and (parse.words[start].isspace() or parse.tags[start] in {"CC", "RB", ","}):
        start += 1
    owned = _behind_owner(parse, start, last)
    noun = _noun(parse, owned, last) if owned is not None else None
    if owned is None or noun is None or not _brings_in(parse, noun, last):
        return None
    return (noun, noun + 1), (start, owned - (parse.words[owned - 1] in OWNERS_ENDS))


def _behind_owner(parse: Parse, start: int, last: int) -> int | None:
    """Where what somebody owns begins, whose name or pronoun opens the sentence."""
    if parse.tags[start] == "PRP$":
        return start + 1
    for i in range(start, min(start + _LONGEST_OWNER, last)):
        if parse.words[i] in OWNERS_ENDS and i > start:
            return i + 1
        if parse.tags[i][:2] not in {"NN", "JJ", "DT"} or parse.stretch[i] >= 0:
            break
    return None


def _noun(parse: Parse, start: int, last: int) -> int | None:
    """The noun for words that begins there with what describes it."""
    at = start
    while at < last and parse.tags[at] in _BETWEEN and not _ends(parse, at, last):
        at += 1
    is_listed = at < last and any(parse.words[at] in noun_forms(name) for name in _LISTS)
    return at if is_listed and (parse.tags[at][:2] == "NN" or at + 1 == last) else None


def _ends(parse: Parse, at: int, last: int) -> bool:
    """Whether the noun phrase ends with a word."""
    return at + 1 == last or parse.tags[at + 1] in FINITE | {"IN", "TO", ",", "WDT", "WP"}


def _brings_in(parse: Parse, noun: int, last: int) -> bool:
    """Whether the sentence says no more than what its words are like, to whom or when they were said."""
    verbs = [i for i in range(noun + 1, last) if parse.tags[i] in FINITE and parse.heads[i] != noun]
    is_plain = all(parse.words[i] in _BEING for i in verbs) and len(verbs) <= 1
    return is_plain and all(n < 0 for n in parse.stretch[noun:last])
