"""Papers, magazines and sites told by who cites, works or writes for them: "according to Slate"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    is_common,
    is_given,
    is_organisation,
    is_place,
    is_somewhere,
    is_surname,
    is_thing,
)
from newsview.nlp.who.given.lexicon import fullest, well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES, POSSESSIVES, PROPER, is_camel, is_capitalised
from newsview.nlp.who.given.titles import is_title
from newsview.nlp.who.kinds.strangers import is_strange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_CITING = frozenset({"told", "tells", "per", "via", "h", "t"})
_OF_WRITING = frozenset({"in", "by", "for", "with", "at", "to"})
_WRITING = frozenset(
    {
        *("reported", "published", "obtained", "cited", "quoted", "interviewed", "appeared", "according"),
        *("wrote", "writes", "writing", "written", "interview", "article", "story", "report", "column"),
        *("piece", "essay", "editorial", "op-ed", "editor", "reporter", "columnist", "correspondent"),
        *("contributor", "journalist", "critic"),
    }
)
"""What is in, by, for, with or at a paper."""

_OF = frozenset({"editor", "publisher", "columnist", "correspondent", "critic", "formerly"})
"""What is of a paper."""

_TO = frozenset({"confirmed", "spoke", "speaking", "talked", "statement"})
"""What is to a paper."""

_REPORTING = frozenset(
    {"reported", "reports", "wrote", "writes", "noted", "notes", "quoted", "quotes", "pointed", "points"}
    | {"published", "tried", "contacted", "understands", "learned", "learnt", "approached", "asked"}
    | {"said", "says", "stated", "states", "claimed", "claims", "revealed", "reveals", "obtained"}
)
"""What papers do."""

_CONTENTS = frozenset({"that", "the", "a", ",", "on", ":"})
"""What goes behind the verb where a matter, and no thing, is reported."""

_PRINTED = frozenset(
    {"column", "article", "story", "report", "reporter", "columnist", "editor", "interview", "journalist"}
    | {"correspondent", "writer", "newspaper", "contributor", "op-ed", "critic", "review", "cover"}
    | {"investigation", "analysis", "exclusive"}
)
"""What and whom papers have."""

_NEWSY = 5.0
"""What the noun for an agency, or a reporter of its own, says of a name that may be a place's, too."""

_AGENCIES = frozenset({"agency", "service"})
_SITES = frozenset({"website", "site", "portal", "channel", "outlet", "blog", "network", "organization"})
_ANY = frozenset({"a", "an", "local", "this", "its", "their"})
_FINDING = _REPORTING | {"cited", "cites", "tweeted", "tweets", "speculated"}
_STATIONS = frozenset({"ABC", "NBC", "CBS", "FOX", "Fox", "CTV", "ITV", "Radio", "BBC"})
_CALL_SIGN = re.compile(r"[KW][A-Z]{2,3}")
"""Letters of American stations: "KHOU"."""

_TALKING = frozenset({"interview", "interviews", "spoke", "speaking", "appearance"})
_TALK = 2
_AIRED = frozenset({"TV", "FM", "AM", "DT"})
_AIRED_SIGN = re.compile(r"[KW][A-Z]{2,3}-(?:TV|FM|AM|DT)|[KW][A-Z]{3}-\d{1,2}")
_LONGEST_SIGN = 4
_FREQUENCY = re.compile(r"\d{3,4}|\d{2,3}\.\d")
_CHANNEL = re.compile(r"\d{1,2}|\d{2,3}\.\d")
_LONGEST_CHANNEL = 2
"""Figures of a channel's number."""

_COUNTED = frozenset({"NN", "NNS", "JJ", "CD", "HYPH", ":", "SYM"})
"""What a number before is of, or more of the number."""


@cache
def _press() -> frozenset[str]:
    """The common words that papers go by, with the capital that they have then."""
    return frozenset(word.capitalize() for word in lexicon("who_press"))


@cache
def _small() -> frozenset[str]:
    """The listed bodies that no capital opens: "eBay"."""
    return frozenset(
        name for name in fullest("who_organisations") if not name[0].isupper() and " " not in name
    )


def outlets(words: Words) -> Iterator[Candidate]:
    """The papers that go by a common word, where they are cited, and the bodies that open with no capital."""
    for i in words.standing(_press(), behind=1):
        is_whole = words.texts[i - 1] == "The" and is_organisation(f"The {words.texts[i]}")
        if not (is_whole or words.headlines[i] or _is_inside(words, i)) and is_paper(words, i):
            yield Candidate(i, i + 1, "ORG")
    for i in range(len(words)):
        if is_strange_source(words, i):
            yield Candidate(i, i + 1, "ORG")
    for i in words.standing(_small()):
        if is_camel(words.texts[i]) or not words.texts[i].isalpha():
            yield Candidate(i, i + 1, "ORG")


def _is_inside(words: Words, i: int) -> bool:
    """Whether a listed name of three words holds the one: "Globe and Mail", "Face the Nation"."""
    threes = (words.texts[start : start + 3] for start in (i - 2, i) if 0 <= start < len(words) - 2)
    return any(
        is_organisation(f"{one} {joint.lower()} {other}") or is_thing(f"{one} {joint} {other}")
        for one, joint, other in threes
    )


def stations(words: Words) -> Iterator[Candidate]:
    """Broadcasters that a number tells apart: "NBC 5", "Tarn Radio 104.1", "ABC 7 News", "10 News"."""
    yield from _channels(words)
    yield from _call_signs(words)
    signs = (
        text
        for text in dict.fromkeys(words.texts)
        if _CALL_SIGN.fullmatch(text) and not is_common(text.lower())
    )
    for i in words.standing({*_STATIONS, *signs}, behind=2):
        if not _CHANNEL.fullmatch(words.texts[i + 1]) or words.blocks[i] != words.blocks[i + 1]:
            continue
        start = i
        while words.texts[i] == "Radio" and start and _is_called(words, start - 1):
            start -= 1
        is_news = words.texts[i + 2] == "News"
        if is_news or words.tags[i + 2] not in _COUNTED:
            yield Candidate(start, _town_end(words, i + 2 + is_news), "ORG")


def _call_signs(words: Words) -> Iterator[Candidate]:
    """American stations told by their letters and how they are on air: "WKLM-TV", "KTRN-5", "730 WKLM"."""
    for i, text in enumerate(words.texts):
        if text[0] not in "KW" or not text[1:3].isupper():
            continue
        if _AIRED_SIGN.fullmatch(text):
            yield Candidate(i, i + 1, "ORG")
        elif _CALL_SIGN.fullmatch(text) and words.texts[i + 1 : i + 2] == ["-"] and not words.spaced[i]:
            if words.texts[i + 2 : i + 3] and words.texts[i + 2] in _AIRED:
                yield Candidate(i, i + 3, "ORG")
        elif _is_tuned(words, i) and not (is_common(text.lower()) or words.headlines[i]):
            yield Candidate(i, i + 1, "ORG")


def _is_tuned(words: Words, i: int) -> bool:
    """Whether a station's letters stand behind its number or who is heard: "730 WKLM", "told WKLM"."""
    is_sign = len(words.texts[i]) == _LONGEST_SIGN and _CALL_SIGN.fullmatch(words.texts[i]) is not None
    if not is_sign or i < _TALK:
        return False
    is_heard = words.lowers[i - 1] == "told" or (
        words.lowers[i - 1] in {"with", "on", "to"} and words.lowers[i - 2] in _TALKING
    )
    is_open = words.texts[i + 1 : i + 2] != [] and not words.texts[i + 1][0].islower()
    is_loud = is_open and words.texts[i + 1][0].isalnum()
    return _FREQUENCY.fullmatch(words.texts[i - 1]) is not None or (is_heard and not is_loud)


def _town_end(words: Words, end: int) -> int:
    """Where the city that a station is in ends behind its number: "NBC 4 New York"; ``end`` where none is."""
    here = (stop for stop in (end + 2, end + 1) if words.blocks[stop - 1 : stop] == [words.blocks[end - 1]])
    return next((stop for stop in here if is_somewhere(" ".join(words.texts[end:stop]))), end)


def _channels(words: Words) -> Iterator[Candidate]:
    """The news of television channels told by a number: "10 News", "9News"."""
    for i in words.standing({"News"}, before=1):
        is_number = words.texts[i - 1].isdecimal() and len(words.texts[i - 1]) <= _LONGEST_CHANNEL
        if is_number and words.blocks[i - 1] == words.blocks[i] and not is_capitalised(words.texts[i - 2]):
            yield Candidate(i - 1, i + 1, "ORG")
    for i, text in enumerate(words.texts):
        if text.endswith("News") and text[:-4].isdecimal():
            yield Candidate(i, i + 1, "ORG")


def _is_called(words: Words, i: int) -> bool:
    """Whether the token is a capitalised word of the station's name that goes on."""
    is_name = words.texts[i].istitle() or words.texts[i] in _STATIONS
    return is_name and words.tags[i] in PROPER and words.blocks[i] == words.blocks[i + 1]


def is_paper(words: Words, i: int) -> bool:
    """Whether a common word with a capital is cited as a paper is: "told the Mirror", "his Slate column"."""
    if words.texts[i] not in _press() or not i:
        return False
    if is_capitalised(words.texts[i + 1]) and words.lowers[i + 1] not in lexicon("who_loose_starts"):
        # "told the Sun Monday"
        return False
    if words.texts[i - 1] in DASHES and not words.spaced[i - 1]:
        # "the Kelm Sun-Times reported"
        return False
    has_article = words.lowers[i - 1] == "the"
    # "A Mirror report said"
    is_opened = words.lowers[i - 1] in {"a", "as"} and words.is_first(i - 1)
    if words.texts[i - 1][0].isupper() and not (has_article or is_opened):
        return False
    if has_article and words.lowers[i + 1] in _REPORTING:
        return True
    if words.is_first(i):
        return False
    is_printed = words.lowers[i + 1] in _PRINTED and (words.texts[i - 1].islower() or is_opened)
    if words.lowers[i - 1] == "as" and _points_out(words, i + 1):
        return True
    return is_source(words, i) or is_printed or words.lowers[i + 1] in {"reported", "reports"}


def is_strange_source(words: Words, i: int) -> bool:
    """Whether a lone strange word is cited as a paper is: "According to Kelmnow,", "Kelmnow reports that"."""
    if not 0 < i < len(words) - 2 or words.headlines[i] or not _is_reported_from(words, i):
        return False
    text, after = words.texts[i], words.texts[i + 1]
    is_word = text[0].isupper() and text[1:].islower() and text.isalpha()
    if not is_word or after in DASHES | {"&"} or is_capitalised(after) or not _is_unknown(text):
        return False
    return not any(_is_fuller(words, j) for j in words.standing({text}))


def _is_reported_from(words: Words, i: int) -> bool:
    """Whether somebody told whoever is named, or they are what a text reports from."""
    before, after = words.lowers[i - 1], words.lowers[i + 1]
    if before in _CITING or (before == "to" and words.lowers[i - 2] == "according"):
        return True
    is_telling = after in {"reports", "reported"} and words.lowers[i + 2] in _CONTENTS
    return is_telling or words.lowers[i + 1 : i + 3] == [",", "citing"]


def _is_unknown(text: str) -> bool:
    """Whether a word is no common one and nobody's or no place's name."""
    low = text.lower()
    is_named = is_given(low) or is_surname(text) or is_somewhere(text) or is_common(low)
    return is_strange(text) and not (
        is_named or low in lexicon("who_demonyms", "who_titles", "who_not_names")
    )


def _is_fuller(words: Words, i: int) -> bool:
    """Whether another name or a title goes before the word: "Ann Kelmnow", "Mr. Kelmnow"."""
    if i == 0 or words.is_first(i) or words.blocks[i - 1] != words.blocks[i]:
        return False
    is_name = is_capitalised(words.texts[i - 1]) and words.tags[i - 1] in PROPER
    return is_name or is_title(words, i - 1)


def _points_out(words: Words, i: int) -> bool:
    """Whether papers do what they do there, more than one of them, too: "as Slate and Bustle point out"."""
    is_row = words.lowers[i] == "and" and i + 2 < len(words) and is_capitalised(words.texts[i + 1])
    verb = words.lowers[i + 2 if is_row else i]
    return verb in _REPORTING or (is_row and verb in {"point", "note", "report", "write"})


def is_source(words: Words, start: int) -> bool:
    """Whether what goes before a name makes it whom a text cites: "according to the", "reported by"."""
    at = start - (words.lowers[start - 1 : start] == ["the"])
    if at < 2 or words.blocks[at - 2] != words.blocks[start]:
        return False
    before = words.lowers[at - 1]
    led = words.lowers[at - 2]
    return (
        before in _CITING
        or (before in _OF_WRITING and led in _WRITING)
        or led in {"to": _TO, "of": _OF}.get(before, ())
    )


def source_weight(words: Words, candidate: Candidate) -> float:
    """How much a name's being cited, and nobody's, makes it a body's, in model votes."""
    start, text = candidate.start, words.texts[candidate.start]
    if not start or candidate.end == len(words):
        return 0.0
    if candidate.is_single and (is_paper(words, start) or is_strange_source(words, start)):
        return 4.0
    if _is_agency(words, candidate) or _has_reporter(words, candidate):
        return _NEWSY
    has_article = words.lowers[start - 1] == "the"
    # "the story in the Koran"
    is_odd = candidate.is_single and has_article and is_strange(text) and words.lowers[start - 2] != "in"
    is_odd = is_odd and not (is_common(text.lower()) or is_somewhere(text))
    if is_organisation(candidate.text(words)) or (candidate.label in {"PERSON", "PLACE"} and not is_odd):
        return 0.0
    is_apart = words.tags[candidate.end] in {"NN", "NNS", "NNP"}
    # "according to the U.K.'s National Health Service"
    is_apart |= words.texts[candidate.end] in POSSESSIVES and is_place(candidate.text(words))
    is_somebody = is_given(text.lower()) and (candidate.is_single or not has_article)
    if is_apart or is_somebody or not is_source(words, start):
        return 0.0
    return 3.0 if has_article else 1.0


def _is_agency(words: Words, candidate: Candidate) -> bool:
    """Whether a name is an agency's that brings news: "the Kelm news agency"."""
    end = candidate.end
    if words.lowers[end : end + 1] != ["news"] or words.lowers[candidate.start - 1] in _ANY:
        return False
    noun = words.lowers[end + 1 : end + 2]
    is_there = is_somewhere(candidate.text(words))
    return bool(noun) and (noun[0] in _AGENCIES or (noun[0] in _SITES and not is_there))


def _has_reporter(words: Words, candidate: Candidate) -> bool:
    """Whether somebody reports who is a name's that nobody has: "Kelm Fireball's Ann Roe revealed"."""
    end, text = candidate.end, candidate.text(words)
    if words.texts[end : end + 1] == [] or words.texts[end] not in POSSESSIVES or end + 3 >= len(words):
        return False
    is_known = is_place(text) or text in well_known() or is_given(words.lowers[candidate.start])
    is_reporter = is_given(words.lowers[end + 1]) and words.texts[end + 2].istitle()
    return is_reporter and not is_known and words.lowers[end + 3] in _FINDING
