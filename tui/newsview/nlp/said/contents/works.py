"""Titles of works between quotation marks: “She wrote “Long Tides””, ““Long Tides,” by Ann Roe”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import noun_forms
from newsview.nlp.said.given.parse import MARKS
from newsview.nlp.said.given.titles import is_name, is_title
from newsview.nlp.said.given.venues import SHOWS, TALKS

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse

_AT = frozenset({"on", "in", "at", "with", "from", "during"})
_CALLED = frozenset({"called", "titled", "entitled", "headlined", "subtitled"})
OWNERS_ENDS = frozenset({"'s", "’s", "'", "’"})
"""What closes the word for an owner: “Kelm News[’]”."""

_STOPS = ",.!?"


def is_work(verb: Verb, quote: int) -> bool:
    """Whether quoted words behind the verb are a title: “She wrote “Long Tides””, “in her book, “Tides””."""
    parse = verb.parse
    low = parse.outers[quote][0]
    words = parse.quoted[quote].inner.of(parse.text)
    noun = low - 2 if parse.words[low - 1] == "," else low - 1
    if parse.words[noun] in noun_forms("nouns_works") and is_name(words):
        return True
    is_capital = all(not word[0].islower() for word in words.split())
    if parse.words[low - 1] == "on" and (is_capital or is_title(words)):
        return True  # “told Lind on “New Tides””
    if parse.words[noun] in _CALLED and is_name(words.rstrip(_STOPS)) and noun > verb.cue_end:
        return True  # “argued in a post called “Long Tides” that …”
    if _is_where_told(verb, low) and is_name(words.rstrip(_STOPS)):
        return True
    return parse.words[low - 1] not in {",", ":"} and words[-1].isalnum() and is_title(words)


def _is_where_told(verb: Verb, low: int) -> bool:
    """Whether words in marks stand where a show or a paper does: “told “X””, “said in a talk with “X””."""
    before = verb.parse.words[low - 1]
    if low == verb.cue_end or before in OWNERS_ENDS:
        return verb.tells
    return before in _AT or (before == "of" and low - 1 > verb.cue_end)


def is_in_title(verb: Verb, at: int) -> bool:
    """Whether a word or a mark is of the name of where it is told: “told Kelm TV's [“Now” show] that …”."""
    parse = verb.parse
    at -= parse.words[at - 1] in MARKS and parse.words[at] in TALKS | SHOWS
    at += parse.words[at] in OWNERS_ENDS and at + 1 in parse.at_opening  # “Kelm News[’] “Now””
    quote = parse.at_opening.get(at, parse.stretch[at if parse.stretch[at] >= 0 else at - 1])
    if quote < 0 or quote == parse.stretch[verb.verb] or verb.is_claimed(quote):
        return False
    return is_name(parse.quoted[quote].inner.of(parse.text).rstrip(_STOPS))


def is_piece(parse: Parse, by: int) -> bool:
    """Whether a “by” behind words in marks tells who wrote a piece of that name: “‘Tides,’ by Ann Roe”."""
    if by >= len(parse) or parse.words[by] != "by" or parse.words[by - 1] not in MARKS:
        return False
    return parse.stretch[by - 2] >= 0 and parse.tags[by + 1 : by + 2] in (["NNP"], ["DT"])
