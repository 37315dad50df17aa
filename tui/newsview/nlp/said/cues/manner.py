"""Verbs for ways to speak or to act while one speaks, which bring in only the words right behind them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import noun_forms, verb_forms
from newsview.nlp.said.given.parse import DASHES

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse, Range

_BETWEEN = frozenset({"RB", "RP", "UH", "_SP"})
_INTRODUCING = frozenset({",", ":", "that", "as"}) | DASHES
_WORDS = frozenset({"word", "words", "phrase", "phrases", "line", "lines", "lyrics", "name", "names"})


_THINKING = frozenset(
    {"guess", "read", "reckon", "wonder", "worry"} | {"begin", "start", "go", "open", "close"}
)
"""Verbs of the list whose clause may be only thought, or another's: “read that …”, “talk began that …”."""


@cache
def _manners() -> frozenset[str]:
    others = (verb_forms(name) for name in ("verbs", "verbs_telling", "verbs_naming", "verbs_finding"))
    return frozenset(verb_forms("verbs_quoting")).difference(*others)


def is_manner(word: str) -> bool:
    """Whether a verb reports as a manner of speaking only: “smiled”, “went”."""
    return word in _manners()


def brings_in_clause(parse: Parse, verb: int) -> bool:
    """Whether such a verb has a clause with “that” right behind it: “shot back that it was late”."""
    lemma = verb_forms("verbs_quoting").get(parse.words[verb])
    if lemma is None or lemma in _THINKING:
        return False
    behind = verb + 1
    while behind < len(parse) and parse.tags[behind] in {"RB", "RP"}:
        behind += 1
    is_that = behind < len(parse) and parse.words[behind] == "that" and parse.deps[behind] == "mark"
    return is_that and parse.deps[parse.heads[behind]] == "ccomp" and parse.heads[parse.heads[behind]] == verb


def is_parted(parse: Parse, behind: int, low: int) -> bool:
    """Whether other words than adverbs part such a verb from the words in marks: “went on a “tour””.

    A comma or a colon brings them in nonetheless, and so does a word for words: “sang the lines “…””.
    """
    if parse.words[low - 1] in _INTRODUCING:
        return False
    between = range(behind, low)
    named = ("nouns_shouted", "nouns_texts", "nouns_words")
    is_worded = any(
        parse.words[i] in _WORDS or any(parse.words[i] in noun_forms(name) for name in named) for i in between
    )
    return not is_worded and any(parse.tags[i] not in _BETWEEN for i in between)


def is_brought_in(verb: Verb, content: Range) -> bool:
    """Whether words behind are the verb's: in marks behind “…, said Kim”, next to “smiled”, “went”."""
    if verb.inverted is not None:
        return content in verb.parse.at_outer
    is_behind = content[0] >= verb.cue_end
    return not (is_behind and is_manner(verb.word) and is_parted(verb.parse, verb.cue_end, content[0]))
