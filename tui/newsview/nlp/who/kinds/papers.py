"""Papers and sites told by the words beside them: "told The Tarnian", "a post from tarnfacts.org"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_common
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import OPENING_MARKS, PROPER, is_site
from newsview.nlp.who.kinds.strangers import is_strange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_TELLING = frozenset({"told", "tells", "telling"})
_LEADING = frozenset(
    {"site", "website", "platform", "portal", "blog", "network", "from", "by", "for", "to", "told", "than"}
    | {"on", "via", "with", "at", "of", "reports", "reported", "says", "called", "named"}
)
"""What goes before the address of a body that has no capital: "a post from tarnfacts.org"."""


def is_told(words: Words, candidate: Candidate) -> bool:
    """Whether somebody told the body that is named with an article: "told the Guardian"."""
    start = candidate.start
    return start > 1 and words.lowers[start - 1] == "the" and words.lowers[start - 2] in _TELLING


def is_addressee(words: Words, start: int, end: int) -> bool:
    """Whether a strange name is of a paper or station that someone told: "told Kelmly"."""
    if any(tag not in PROPER for tag in words.tags[start:end]):
        return False
    if is_common(words.lowers[start]) and end - start == 1:
        return False
    has_article = words.lowers[start - 1 : start] == ["the"] and start > 1
    is_told = start > 1 and words.lowers[start - 1 - has_article] in _TELLING
    return is_told and (end - start > 1 if has_article else is_strange(words.texts[start]))


def citizens(words: Words) -> Iterator[Candidate]:
    """Papers that are called as those are who read them: "told The Tarnian last month"."""
    for i in range(2, len(words) - 1):
        is_paper = words.texts[i - 1] == "The" and words.lowers[i - 2] in _TELLING
        is_alone = is_paper and not words.texts[i + 1][0].isupper()
        if is_alone and words.lowers[i] in lexicon("who_demonyms") and words.texts[i].istitle():
            yield Candidate(i, i + 1, "ORG")


def web_sites(words: Words) -> Iterator[Candidate]:
    """Bodies that go by their address: "told Tarnfacts.org", "the site tarnfacts.org"."""
    for i, text in enumerate(words.texts):
        if "." in text and is_site(text) and not words.headlines[i]:
            is_led = text[0].isupper() or words.lowers[i - 1] in _LEADING
            if is_led and words.texts[i + 1 : i + 2] != ["/"]:
                yield Candidate(i, i + 1, "ORG")


def has_capital_article(words: Words, start: int, end: int) -> bool:
    """Whether a capital "The" inside a sentence makes it a paper's name: "told The Verge"."""
    has_article = start > 0 and words.texts[start - 1] == "The" and not words.is_first(start - 1)
    is_opened = start > 1 and words.texts[start - 2] in OPENING_MARKS
    return has_article and not is_opened and words.tags[end - 1] in PROPER
