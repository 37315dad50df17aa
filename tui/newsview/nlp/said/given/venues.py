"""Where and when words are said: “in a tweet”, “on his radio show”, “on Monday's broadcast”, “in May”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import word_list
from newsview.nlp.said.given.parse import HYPHEN, MARKS
from newsview.nlp.said.given.times import DAYS, MONTHS

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

TALKS = frozenset(
    {"interview", "tweet", "post", "statement", "speech", "letter", "email", "e-mail", "memo", "op-ed"}
    | {"podcast", "video", "blog", "briefing", "column", "essay", "message", "address"}
    | {"editorial", "memoir", "sermon", "homily", "lawsuit", "rant", "tirade", "thread"}
)
"""What someone speaks in: “in a tweet”."""

_SEVERAL = frozenset(
    {"tweets", "posts", "messages", "statements", "interviews", "letters", "emails", "texts"}
)
_ROWS = frozenset({"series", "string", "flurry", "spate", "barrage", "pair", "burst", "slew", "stream"})
"""What several of them are: “in a series of tweets”."""

_HYPHENED = {"ed": "op", "mail": "e"}
"""The ends of “op-ed” and “e-mail”, which are three words each to the model, and their beginnings."""

_SAID_IN = frozenset({"interview", "tweet", "statement", "op-ed", "podcast", "briefing"})
"""Of these, what nobody is told to write or sign."""

_EVENTS = frozenset({"rally", "speech", "interview", "appearance", "briefing", "broadcast", "podcast"})
_EVENTS |= {"hall", "conference"}
"""Where someone speaks: “during a rally”."""

_EVENT_KINDS = {"hall": {"town"}, "conference": {"news", "press"}}
"""Which of these are such events."""

_SAID_IN_ONE = frozenset({"interview", "tweet", "podcast"})
"""Of these, what headlines name without an article: “in TV interview”."""

SHOWS = frozenset({"show", "program", "programme", "podcast", "broadcast", "episode", "edition", "page"})
"""What someone speaks on: “on his radio show”."""

_NOMINAL = frozenset({"DT", "PRP$", "JJ", "NN", "NNP", "POS", "CD", "HYPH"})
_CENTURIES = frozenset({"18", "19", "20"})
_YEAR = 4
"""Digits of a year."""

_LONGEST = 7
"""Words from the preposition to the noun: “on Monday night's Kelm radio show”."""


def is_venue(parse: Parse, at: int) -> bool:
    """Whether a phrase that begins at a word tells where something is said."""
    link, first = parse.words[at], at + 1
    if link not in {"in", "on"} or first >= len(parse):
        return False
    if link == "on" and parse.words[first] in word_list("platforms"):
        return parse.words[first + 1 : first + 2] not in (["'s"], ["’s"])
    if link == "on" and parse.words[first] in word_list("broadcasters"):
        return parse.tags[first] in {"NNP", "NNPS"} and not _owns_thing(parse, first + 1)
    if link == "in" and parse.tags[first] in {"JJ", "NN", "NNP"} and _has_noun(parse, first, _SAID_IN_ONE):
        return True
    is_one = parse.words[first] in ({"a", "an"} if link == "in" else {"his", "her", "their"})
    return is_one and _has_noun(parse, first + 1, TALKS if link == "in" else SHOWS)


def past_talk(parse: Parse, at: int, nouns: frozenset[str] = _SAID_IN) -> int | None:
    """The end of “in a tweet”, “in an earlier interview”; none where it is something else."""
    is_one = parse.words[at] == "in" and parse.words[at + 1 : at + 2] in (["a"], ["an"])
    return _past_noun(parse, at + 2, nouns) if is_one else None


def is_event(parse: Parse, at: int) -> bool:
    """Whether “during” brings in where people speak: “during a town hall in Kelm”."""
    first = at + 1
    is_one = parse.words[first : first + 1] in (["a"], ["an"])
    is_led = is_one or parse.tags[first : first + 1] == ["NNP"]
    end = _past_noun(parse, first + is_one, _EVENTS) if is_led else None
    if end is None or parse.words[at] != "during":
        return False
    return parse.words[end - 2] in _EVENT_KINDS.get(parse.words[end - 1], {parse.words[end - 2]})


def is_date(parse: Parse, at: int) -> bool:
    """Whether a phrase that begins at a word tells the day or month: “on Monday”, no “in May's vote”."""
    days = {"on": DAYS, "in": MONTHS}.get(parse.words[at], frozenset())
    is_owner = parse.tags[at + 2 : at + 3] == ["POS"]
    return not days.isdisjoint(parse.words[at + 1 : at + 2]) and not is_owner


def is_year(parse: Parse, at: int) -> bool:
    """Whether a phrase that begins at a word tells a year: “in 2016”."""
    year = "".join(parse.words[at + 1 : at + 2])
    is_one = year.isdigit() and year[:2] in _CENTURIES and len(year) == _YEAR
    return parse.words[at] == "in" and is_one


def is_broadcast(parse: Parse, at: int) -> bool:
    """Whether a phrase tells of the day's show: “on Monday's broadcast of …”."""
    is_days = parse.words[at] == "on" and "POS" in parse.tags[at + 2 : at + 4]
    return is_days and _has_noun(parse, at + 1, frozenset({"broadcast", "edition", "episode"}))


def _owns_thing(parse: Parse, at: int) -> bool:
    """Whether a broadcaster has what is no show: “on CNN['s lawsuit]”, not “on CNN's “Kelm Today””."""
    at += parse.tags[at : at + 1] in (["NNP"], ["NNPS"])
    is_owner = parse.tags[at : at + 1] == ["POS"] and at + 1 < len(parse)
    return is_owner and parse.tags[at + 1] != "NNP" and parse.words[at + 1] not in MARKS


def _has_noun(parse: Parse, start: int, nouns: frozenset[str]) -> bool:
    """Whether one of these nouns ends the noun phrase that begins there, but for a day behind it."""
    return _past_noun(parse, start, nouns) is not None


def _past_noun(parse: Parse, start: int, nouns: frozenset[str]) -> int | None:
    """Behind the one of these nouns that ends the noun phrase that begins there; none where none does."""
    is_row = False
    for i in range(start, min(start + _LONGEST, len(parse))):
        is_one = _noun_at(parse, i) in nouns or (is_row and parse.words[i] in _SEVERAL)
        if is_one and parse.tags[i + 1 : i + 2] not in (["NN"], ["NNS"], ["POS"], ["HYPH"]):
            return i + 1
        if parse.words[i] == "of" and parse.words[i - 1] in _ROWS:
            is_row = True
            continue
        if parse.tags[i] not in _NOMINAL or parse.stretch[i] >= 0:
            return None
    return None


def _noun_at(parse: Parse, at: int) -> str:
    """The word there, the whole of “op-ed” or “e-mail” at its end."""
    word = parse.words[at]
    is_hyphened = parse.words[at - 1] in {"-", HYPHEN}
    is_hyphened = is_hyphened and parse.words[at - 2 : at - 1] == [_HYPHENED.get(word)]
    return f"{_HYPHENED[word]}-{word}" if is_hyphened else word
