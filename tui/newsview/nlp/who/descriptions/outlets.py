"""Papers and sites called by what they are, whatever they do: "bought the paper", "using the site".

Those that say something, or are told it, are found with the speakers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.nlp.who.descriptions.makers import is_one_of, known_as
from newsview.nlp.who.given.knowledge import ON_AIR, is_outlet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen

_PAPERS = frozenset({"paper", "newspaper", "magazine", "publication", "tabloid"})
_SITES = frozenset({"site", "website", "outlet"})
PRESS = _PAPERS | _SITES
"""Nouns for what publishes, which stand for the one that was named last."""

_NEWS = frozenset({"news", "media"})
_BODIES = frozenset({"organization", "organisation"})
"""Nouns for any body, which print where those go before: "the news organization"."""

_ONLINE = ("social", "video-sharing", "crowdfunding", "auction", "reviews", "streaming", "e-commerce")
"""Sorts of firms that are sites."""

_STUDYING = frozenset(
    {"study", "studies", "journal", "researchers", "research", "scientists", "authors", "professor"}
    | {"economist", "economists", "university", "findings"}
)
"""What texts have that tell of papers nobody prints news in."""

_SHAM = frozenset({"fake", "satirical", "satire", "hoax", "parody", "bogus", "phony", "spoof", "prank"})
"""What texts have that tell of sites which pass for others."""

_ABOUT = 60
"""Tokens back in which those stand."""

_DOMAIN = re.compile(r"[a-z0-9]\.[a-z]{2,}$")
_AROUND = frozenset({"at", "near", "around", "outside"})
_APART = frozenset({"with", "of", "where"})
"""What tells a paper apart from others: "the paper with the most readers"."""

_WIRES = frozenset({"reuters", "bloomberg", "associated", "ap", "afp", "agence", "upi", "xinhua", "press"})
"""How the names of agencies begin, which print nothing."""


def is_press(words: Words, first: int, i: int) -> bool:
    """Whether a phrase from ``first`` to the noun is "the paper", "the news outlet" and the like."""
    phrase, low = words.lowers[first:i], words.lowers[i]
    is_news = len(phrase) > 1 and phrase[0] == "the" and _NEWS.issuperset(phrase[1:])
    return (low in PRESS and phrase == ["the"]) or (is_news and low in PRESS | _BODIES)


def outlet(words: Words, i: int, near: Sequence[Seen]) -> EntityDraft | None:
    """The paper or site that was named last, where a noun like "the paper" stands for it."""
    low = words.lowers[i]
    is_named = words.tags[i + 1 : i + 2] in (["NNP"], ["NN"], ["NNS"])  # "the site Tarnwatch"
    is_named = is_named or any(text[:1].isupper() for text in words.texts[i + 1 : i + 2])
    if is_named or not _APART.isdisjoint(words.lowers[i + 1 : i + 2]):
        return None
    before = words.lowers[max(0, i - _ABOUT) : i]
    if not (_SHAM if low in _SITES else _STUDYING if low == "paper" else frozenset()).isdisjoint(before):
        return None
    is_news = words.lowers[i - 1] in _NEWS
    fitting = [
        seen for seen in near if seen.entity is not None and _can_be(seen.entity, low, is_news=is_news)
    ]
    last = fitting[-1] if fitting else None
    if last is None or (low in _SITES and _is_another(words, last.end, i)):
        return None
    return last.entity


def _can_be(body: EntityDraft, low: str, *, is_news: bool) -> bool:
    name = body.name.lower()
    is_heard = name.split()[-1] in ON_AIR or (body.name.isupper() and low != "magazine")
    is_wire = name.split()[0] in _WIRES and low not in _BODIES | {"outlet"}
    is_paper = is_outlet(body.name) and not is_wire and not (low in _PAPERS and is_heard)
    is_site = low in _SITES and (is_one_of(body, known_as(_ONLINE)) or bool(_DOMAIN.search(name)))
    return is_paper or (is_site and not is_news)


def _is_another(words: Words, begin: int, i: int) -> bool:
    """Whether a site of somebody else was told of since, or a place is rather meant: "at the site"."""
    is_place = words.lowers[i] == "site" and words.lowers[i - 2] in _AROUND
    is_place = is_place or words.lowers[i - 3 : i - 1] == ["far", "from"]
    return is_place or not _SITES.isdisjoint(words.lowers[begin : i - 1])
