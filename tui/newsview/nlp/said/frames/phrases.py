"""Words that bring in what somebody says without a verb of speaking: “in Kim's words”, “she was like”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.cues.speaking import OF_WRITERS, THINGS
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.titles import is_title

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_BEING = frozenset({"is", "was", "are", "were", "am", "'s", "’s", "'m", "’m", "'re", "’re", "been"})
VIEWS = frozenset({"view", "opinion", "telling", "estimation"})
"""What the boats leak “in” somebody's."""

ACCOUNTS = frozenset(
    {"account", "admission", "argument", "calculation", "calculations", "confession", "count", "estimate"}
    | {"estimates", "reckoning"}
)
"""What the boats leak “by” somebody's."""

_LONGEST_SOURCE = 8
"""Tokens of the phrase in “in the words of …, “…””."""


def in_words(parse: Parse, at: int) -> Frame | None:
    """“In Kim's words, “…””, “in the words of Kim, “…””."""
    start, end = parse.sentence(at)
    behind = range(at + 1, min(at + _LONGEST_SOURCE, end))
    comma = next((i for i in behind if parse.words[i] in {",", ":", ")"}), at)
    quote = parse.at_opening.get(comma + 1)
    opening = next(
        (i for i in range(at, max(start, at - _LONGEST_SOURCE) - 1, -1) if parse.words[i] == "in"), at
    )
    clause = Verb(parse, at, set()).trimmed(comma + 1, end) if opening == start and comma > at else []
    content = [parse.outers[quote]] if quote is not None else clause
    if not content or opening == at:
        return None
    if parse.words[at + 1] == "of":
        source = (at + 2, comma)
    else:
        owner = next((i for i in range(opening + 1, at) if parse.tags[i] in {"POS", "PRP$"}), at - 1)
        owner = owner if parse.tags[owner] in {"POS", "PRP$"} or parse.words[owner] in {"'", "’"} else opening
        source = (opening + 1, owner + (parse.tags[owner] == "PRP$"))
    return Frame(at, (at, at + 1), content, source) if source[0] < source[1] else None


def to_quote(parse: Parse, at: int) -> Frame | None:
    """“To quote Kim, who was there, “…””."""
    start, end = parse.sentence(at)
    commas = [i for i in range(at + 2, end - 1) if parse.words[i] == ","]
    last = next((i for i in commas if i + 1 in parse.at_opening), None)
    if parse.words[at - 1] != "to" or at - 1 != start or last is None or commas[0] - at > _LONGEST_SOURCE:
        return None
    return Frame(at, (at, at + 1), [parse.outers[parse.at_opening[last + 1]]], (at + 1, commas[0]))


def in_view(parse: Parse, at: int) -> Frame | None:
    """“In Kim's view, the boats leak.”, “By his own account, …”: whose it is has been told, or in short."""
    start, end = parse.sentence(at)
    while start < at and (parse.tags[start] in {"CC", "RB"} or parse.words[start] == ","):
        start += 1  # “Now, in Kim's view, …”
    owner = at - 2 if parse.words[at - 1] == "own" else at - 1
    is_owned = owner > start and parse.tags[owner] in {"POS", "PRP$"} and parse.words[owner] not in OF_WRITERS
    link = "by" if parse.words[at] in ACCOUNTS else "in"
    is_lead = parse.words[start] == link and parse.words[at + 1 : at + 2] == [","]
    if not is_owned or not is_lead or owner - start > _LONGEST_SOURCE or parse.stretch[at] >= 0:
        return None
    colon = (i for i in range(at, end - 1) if parse.words[i] == ":" and i + 1 in parse.at_opening)
    content = Verb(parse, at, set()).trimmed(at + 2, next(colon, end))
    return Frame(at, (at, at + 1), content, (start + 1, owner + (parse.tags[owner] == "PRP$")))


def was_like(parse: Parse, at: int) -> Frame | None:
    """“She was like, ‘Never again!’”, as people tell in an interview what was said."""
    follows = at + 2 if parse.words[at + 1 : at + 2] in ([","], [":"]) else at + 1
    quote = parse.at_opening.get(follows)
    being = at - 1
    while being > 0 and parse.tags[being] == "RB":
        being -= 1
    if quote is None or parse.words[being] not in _BEING or parse.stretch[being] != parse.stretch[at]:
        return None
    subject = parse.subject(being)
    source = noun_phrase(parse, subject) if subject is not None and subject < being else None
    inner = parse.quoted[quote].inner.of(parse.text)
    is_said = (follows > at + 1 or inner[0].isupper()) and not is_title(inner)
    is_someone = source is not None and parse.words[source[0]] not in THINGS
    return Frame(at, (being, at + 1), [parse.outers[quote]], source) if is_said and is_someone else None
