"""Clubs with their city, "Cleveland Rams", and bodies whose letters are a word's: X, the WHO, IS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_club, is_given, is_place
from newsview.nlp.who.given.lexicon import sure_clubs, team_openers, teams
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.positions import is_of_sport
from newsview.nlp.who.given.text import DASHES, PROPER, is_capitalised
from newsview.nlp.who.given.titles import is_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_LONGEST = 2
"""Words of the longest nickname of a club."""

_LONGEST_CITY = 3
_OFFICES = frozenset(
    {"GM", "QB", "owner", "owners", "president", "general", "head", "manager", "rookie", "running", "wide"}
)
"""Who else is told by the club, or what goes before."""

_POSTING = frozenset(
    {
        *("post", "posts", "posted", "posting", "wrote", "writes", "writing", "tweeted", "shared", "said"),
        *("account", "accounts", "page", "profile", "video", "message", "messages", "statement", "users"),
        *("followers", "announced", "responded", "replied", "platform", "thread", "viral", "claimed"),
    }
)
_POSTED = frozenset({"post", "posts", "account", "accounts", "user", "users", "thread", "page", "profile"})
_ON = frozenset({"on", "to", "via"})
_NEAR = 6
_ASKED = frozenset({"i", "you", "he", "she", "we", "they", "it"})
"""What stands behind the word "who" where it is stressed: "WHO you are"."""

_BEING = frozenset({"it", "he", "she", "this", "that", "there", "what", "who", "here", "which", "where"})
"""What stands before the word "is" where it is stressed: "it IS true"."""


def clubs(words: Words) -> Iterator[Candidate]:
    """The names of clubs that their city opens, and nicknames that only clubs have."""
    for i in words.standing(team_openers() | sure_clubs()):
        if not words.texts[i][0].islower() and not words.headlines[i]:
            start, end = _club(words, i)
            if words.lowers[end : end + 1] and words.lowers[end] in lexicon("who_org_heads"):
                continue  # "Wisconsin Brewers Guild"
            if start < i < end and _are_officers(words, start, end):
                continue
            if start < i < end and words.blocks[start] == words.blocks[end - 1]:
                yield Candidate(start, end, "ORG")
            elif words.texts[i] in sure_clubs() or is_led_by(words, i) or _plays(words, i):
                yield Candidate(i, i + 1, "ORG")


def is_led_by(words: Words, i: int) -> bool:
    """Whether a club's nickname goes before who is in it: "Dolphins coach Ann Roe", "Jets GM Bob Doe"."""
    behind = words.texts[i + 1 : i + 2]
    is_alone = words.is_first(i) or not (is_capitalised(words.texts[i - 1]) or words.texts[i - 1] in DASHES)
    is_role = behind != [] and (behind[0] in lexicon("who_sport_roles") or behind[0] in _OFFICES)
    return is_alone and is_role and words.texts[i] in teams()


def _plays(words: Words, i: int) -> bool:
    """Whether a nickname in the plural stands alone behind "the" in a report of sport: "beat the Ducks"."""
    text, behind = words.texts[i], "".join(words.texts[i + 1 : i + 2])
    is_one = text.endswith("s") and text in teams() and words.texts[max(0, i - 1) : i] in (["the"], ["The"])
    return is_one and not (is_capitalised(behind) or behind in DASHES) and is_of_sport(words)


def _club(words: Words, i: int) -> tuple[int, int]:
    """Where the club's name begins and ends whose nickname opens at the token; the token where none does."""
    for n in range(min(_LONGEST, len(words) - i), 0, -1):
        for home in range(_LONGEST_CITY, 0, -1):
            if i >= home and is_club(words.texts[i - home : i + n], home):
                return i - home, i + n
    return i, i


def _are_officers(words: Words, start: int, end: int) -> bool:
    """Whether a state's officers are named next: "Iowa Senators Ann Roe and Bob Doe"."""
    is_named = end < len(words) and is_given(words.lowers[end]) and words.texts[end].istitle()
    return is_named and is_title(words, end - 1) and is_place(_joined(words, start, end - 1))


def _joined(words: Words, start: int, end: int) -> str:
    return " ".join(words.texts[max(start, 0) : end])


def lettered(words: Words) -> Iterator[Candidate]:
    """The network X, "posted on X", "an X user", and the WHO and IS, which the model takes for words."""
    for i in words.standing({"WHO"}):
        is_word = not _ASKED.isdisjoint(words.lowers[i + 1 : i + 2])
        if not (is_word or _is_among_capitals(words, i)):
            yield Candidate(i, i + 1, "ORG")
    for i in words.standing({"IS"}, before=1) if _tells_of_islamic_state(words) else ():
        if not (_is_being(words, i) or _is_among_capitals(words, i)):
            yield Candidate(i, i + 1, "ORG")
    for i in words.standing({"X"}, before=1, behind=1):
        if _is_posted_on(words, i) or _is_posted(words, i):
            yield Candidate(i, i + 1, "ORG")


def _tells_of_islamic_state(words: Words) -> bool:
    """Whether the text has the group under one of its longer names."""
    is_full = any(words.texts[i + 1] == "State" for i in words.standing({"Islamic"}, behind=1))
    return is_full or words.standing({"ISIS", "ISIL", "Isis", "Isil", "Daesh"}) != []


def _is_being(words: Words, i: int) -> bool:
    """Whether "IS" is the stressed word: "it IS true", not "said that IS sold it", "hardline IS chief"."""
    after = words.tags[i + 1 : i + 2]
    is_clause = words.lowers[i - 1] == "that" and words.tags[i - 1] != "DT"
    if is_clause and after in (["VBD"], ["VBN"], ["VBZ"], ["MD"]):
        return False
    is_noun = words.tags[i - 1] in {"NN", "NNS"}
    is_led = not lexicon("who_titles", "who_stock").isdisjoint(words.lowers[i + 1 : i + 2])
    return words.lowers[i - 1] in _BEING or (is_noun and not is_led)


def _is_among_capitals(words: Words, i: int) -> bool:
    return _is_loud(words, i - 1) or _is_loud(words, i + 1)


def _is_loud(words: Words, i: int) -> bool:
    """Whether a word in capitals stands at the place, as where all are."""
    text = words.texts[i] if 0 <= i < len(words) else ""
    return text.isupper() and len(text) > 1 and text.isalpha()


def _is_posted_on(words: Words, i: int) -> bool:
    """Whether somebody writes there, and no name goes on."""
    near = words.lowers[max(words.sentence(i)[0], i - _NEAR) : i - 1]
    is_alone = not words.texts[i + 1][0].isupper() and words.texts[i + 1] not in {"-", "’s", "'s"}
    return words.lowers[i - 1] in _ON and is_alone and not _POSTING.isdisjoint(near)


def _is_posted(words: Words, i: int) -> bool:
    return words.lowers[i + 1] in _POSTED and words.tags[i - 1] not in PROPER
