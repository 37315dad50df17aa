"""Firms that go by a common word, told by what is said of them: "Path founder Ann Roe", "acquire Path"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_common, is_given, is_place, is_somewhere, is_surname, is_thing
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import POSSESSIVES, PROPER, site_name
from newsview.nlp.who.kinds.brands import brands
from newsview.nlp.who.kinds.called_bodies import called_bodies
from newsview.nlp.who.kinds.callings import calling, is_network, told_noun
from newsview.nlp.who.kinds.dealings import raises
from newsview.nlp.who.kinds.evidence import speaks
from newsview.nlp.who.kinds.share_codes import is_traded_as
from newsview.nlp.who.kinds.takeovers import is_bought
from newsview.nlp.who.kinds.tickers import is_told_by_letters
from newsview.nlp.who.kinds.uses import ACTING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.given.words import Words

_OFFICERS = frozenset(
    {"ceo", "cfo", "coo", "cto", "founder", "co-founder", "spokesman", "spokeswoman", "spokesperson"}
)
"""Whom only bodies have, and a common word with a capital that they follow is one."""

_FIRMS = frozenset({"firm", "company", "startup", "start-up", "retailer", "carmaker", "automaker", "brewer"})
_STARTUPS = frozenset({"startup", "start-up", "fintech"})
_ONLY_FIRMS = _FIRMS | {"fintech", "conglomerate", "consultancy", "brokerage", "airline", "chipmaker", "bank"}
"""What nobody is called."""

_PLACING = frozenset({"in", "at", "near"})
_CHIEFS = frozenset({"executive", "financial", "operating", "technology", "marketing"})
_ACQUIRING = frozenset({"acquire", "acquires", "acquired", "acquiring", "acquisition", "takeover"})
_EMPLOYING = frozenset({"of", "at", "for"})


def firms(words: Words, found: Sequence[Candidate]) -> set[Form]:
    """Those among the names found that anything in the text tells for a firm's."""
    names = {words.texts[c.start] for c in found if c.is_single and _is_word(words, c.start)}
    places = (Candidate(i, i + 1, "ORG") for i in words.standing(names, behind=1))
    told = {place.form(words) for place in places if _is_firm(words, place)}
    told |= {c.form(words) for c in found if _is_told(words, c) or _is_practice(words, c)}
    told |= {c.form(words) for c in found if c.is_single and _is_startup(words, c)}
    told |= {c.form(words) for c in found if c.label != "PLACE" and is_bought(words, c.start, c.end)}
    told |= {c.form(words) for c in found if is_traded_as(words, c.end) or is_told_by_letters(words, c)}
    # "Kelmly", where the text has "Kelmly.com", too
    told |= {c.form(words) for c in found} & {(site_name(words.texts[c.start]),) for c in found}
    return told | {place.form(words) for place in (*brands(words), *called_bodies(words))}


def _is_told(words: Words, candidate: Candidate) -> bool:
    """Whether the noun for a firm goes before a name made like somebody's: "the law firm Ann Roe"."""
    start, end = candidate.start, candidate.end
    if candidate.is_single or start < 2 or end == len(words) or words.headlines[start]:
        return False
    is_led = words.lowers[start - 1] in _FIRMS and words.tags[start - 1] == "NN"
    # "the company Ann Roe and her son founded"
    is_alone = words.tags[end][0] not in "VM" and words.lowers[end] not in {"and", "or"}
    return is_led and is_alone and words.blocks[start - 1] == words.blocks[start]


def _is_startup(words: Words, candidate: Candidate) -> bool:
    """Whether a noun that only firms have is told of a name: "Kelmly, a Tarn-backed startup"."""
    start = candidate.start
    text = words.texts[start]
    is_there = is_place(text) or (is_somewhere(text) and words.lowers[start - 1] in _PLACING)
    is_led = words.lowers[start - 1] in _ONLY_FIRMS and words.tags[start - 1] == "NN"
    is_led &= words.blocks[start - 1 : start] == [words.blocks[start]]
    # "startup Kelmly", not "the company Roe founded"
    behind = words.tags[candidate.end : candidate.end + 1]
    is_led &= words.deps[start] not in ACTING and behind not in (["VBD"], ["VBZ"])
    return is_led or (not is_there and told_noun(words, candidate) in _ONLY_FIRMS)


def _is_practice(words: Words, candidate: Candidate) -> bool:
    """Whether lawyers or scholars are of it: "attorney Ann Roe of Kelm Law", "a Kelm Law professor"."""
    start, end = candidate.start, candidate.end
    if candidate.is_single or words.texts[end - 1] != "Law" or start < 2 or end == len(words):
        return False
    if not POSSESSIVES.isdisjoint(words.texts[start:end]):
        return False
    if words.lowers[start - 1] in _EMPLOYING | {"with"}:
        before = words.lowers[start - 2]
        return words.tags[start - 2] in PROPER or before in {",", ")"} or is_person_noun(before)
    return is_person_noun(words.lowers[end]) or speaks(words, words.root(start, end))


def _is_word(words: Words, i: int) -> bool:
    """Whether a name is a common word, and nobody's, no place's and no thing's."""
    text, low = words.texts[i], words.lowers[i]
    is_named = is_given(low) or is_surname(text) or is_somewhere(text) or is_thing(text)
    return text.istitle() and is_common(low) and not is_named


def _is_firm(words: Words, candidate: Candidate) -> bool:
    """Whether it has an officer or shareholders, is acquired, or is called a body."""
    start, end = candidate.start, candidate.end
    after = words.lowers[end : end + 2]
    if words.headlines[start]:
        return False
    if not _OFFICERS.isdisjoint(after[:1]) or (after[:1] == ["chief"] and not _CHIEFS.isdisjoint(after[1:])):
        return True
    if after[:1] and after[0] in POSSESSIVES and not _OFFICERS.isdisjoint(after[1:]):
        return True
    if not start or words.blocks[start - 1] != words.blocks[start]:
        return False
    before, led = words.lowers[start - 1], words.lowers[max(start - 2, 0)]
    if before in _ACQUIRING or (before in _EMPLOYING and led in _OFFICERS | _ACQUIRING):
        return True
    if before in lexicon("who_outlets") | _STARTUPS and words.tags[start - 1] == "NN":
        return True
    if raises(words, start):
        return True
    return calling(words, candidate) == "ORG" or is_network(words, candidate)
