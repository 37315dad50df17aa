"""Listed organisations and places where capitals tell nothing: rows of them, and headlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    is_common,
    is_given,
    is_lone_country,
    is_organisation,
    is_somewhere,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import PROPER, is_capitalised
from newsview.nlp.who.kinds.tickers import is_traded
from newsview.nlp.who.kinds.uses import of_body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_PREFIXES = frozenset({"ex", "anti", "pro"})
_PLACING = frozenset({"in", "near", "at", "from", "outside"})
_PLATFORMS = frozenset(
    {"Twitter", "Facebook", "Instagram", "YouTube", "Youtube", "Tumblr", "Snapchat", "TikTok", "Reddit"}
    | {"LinkedIn", "Weibo", "Pinterest", "Flickr", "WhatsApp", "Telegram", "Myspace", "MySpace"}
)
"""Where many have accounts and pages."""

_ACCOUNTS = frozenset(
    {"account", "accounts", "page", "pages", "feed", "feeds", "profile", "post", "posts", "handle", "channel"}
    | {"message", "messages", "followers", "user", "users", "video", "videos", "bio", "timeline", "group"}
)
"""What they have there."""

_BIDDING = frozenset({"Demand", "Need", "Fix", "Run", "Stand", "Protect", "Secure", "Let", "Stop"})
"""What opens names of groups and says what people do in a heading: "Protesters Demand Justice"."""

_LONGEST_TOWN = 3
_SHARED = frozenset({"America", "Turkey"})
"""Countries whose names headlines have for other things as well."""

_LONGEST = 4
"""Words of the longest listed name that a headline is searched for."""


def in_row(words: Words, start: int, end: int) -> list[Candidate]:
    """The listed organisations that stand one behind the other, as on buttons: "Facebook Twitter"."""
    found = []
    while end - start > 0:
        last = next((j for j in range(end, start, -1) if is_organisation(" ".join(words.texts[start:j]))), 0)
        if not last:
            break
        found.append(Candidate(start, last, "ORG"))
        start = last
    return found if len(found) > 2 or start == end else []


def on_platform(words: Words, candidate: Candidate) -> list[Candidate]:
    """Whose account or page it is, and where: "a Kelmina Instagram account"."""
    start, last = candidate.start, candidate.end - 1
    is_platform = words.texts[last] in _PLATFORMS and start < last
    is_used = is_platform and words.lowers[candidate.end : candidate.end + 1] != []
    if not is_used or words.lowers[candidate.end] not in _ACCOUNTS:
        return []
    platform = Candidate(last, last + 1, "ORG")
    is_account = words.texts[start][0] == "@"
    return [platform] if is_account else [Candidate(start, last, candidate.label), platform]


def is_lettered(words: Words, candidate: Candidate) -> bool:
    """Whether letters that are also short for a thing are a listed body's: "workers at HP", "HP (HPQ)"."""
    before, after = words.lowers[candidate.start - 1], words.texts[candidate.end : candidate.end + 1]
    if candidate.label != "ORG" or not is_organisation(words.texts[candidate.start]):
        return False
    is_told = before == "at" or before in lexicon("who_bodies") or is_traded(words, candidate.end)
    return is_told or of_body(after) or after in (["'s"], ["’s"])


def in_headlines(words: Words) -> Iterator[Candidate]:
    """The organisations and countries that headlines name beyond doubt, and where they say it was."""
    done = 0
    for i in (i for i, is_loud in enumerate(words.headlines) if is_loud):
        end = _listed_end(words, i) if i >= done and words.texts[i] not in _BIDDING else i
        town = max(_town_end(words, i), _country_end(words, i)) if end == i >= done else i
        if max(end, town) > i:
            done = max(end, town)
            yield Candidate(i, done, "ORG" if end > i else "PLACE")


def _country_end(words: Words, i: int) -> int:
    """Where the name of a country or state ends that is nobody's; the token where none begins."""
    ends = range(min(i + _LONGEST_TOWN, len(words)), i, -1)
    end = next((j for j in ends if is_lone_country(" ".join(words.texts[i:j]))), i)
    if end == i or words.texts[i] in _SHARED or (end == i + 1 and is_common(words.lowers[i])):
        return i
    is_loud = words.texts[i].isupper() and "." not in words.texts[i]
    is_joined = words.texts[i - 1 : i] == ["-"] or words.texts[end : end + 1] == ["-"]
    is_called = i > 0 and words.tags[i - 1] in PROPER and is_given(words.lowers[i - 1])
    return i if is_loud or is_joined or is_called or _goes_on(words, end) else end


def _goes_on(words: Words, end: int) -> bool:
    """Whether a capital behind a country's name is part of another name that it opens: "America Roe"."""
    text = words.texts[end] if end < len(words) and words.blocks[end] == words.blocks[end - 1] else ""
    is_word = is_common(text.lower()) or text.lower() in lexicon("who_loose_starts")
    return text[:1].isupper() and text.isalpha() and (text.isupper() or not is_word)


def _town_end(words: Words, i: int) -> int:
    """Where a listed place ends behind "in" and its like: "Fire in Kelm Flat"; the token where none does."""
    if not i or words.lowers[i - 1] not in _PLACING or is_given(words.lowers[i]):
        return i
    ends = range(min(i + _LONGEST_TOWN, len(words)), i, -1)
    end = next((j for j in ends if is_somewhere(" ".join(words.texts[i:j]))), i)
    is_over = end == len(words) or words.blocks[end] != words.blocks[i] or words.texts[end].isspace()
    # A club or somebody may be called like it: "in Houston Texans Game".
    is_alone = is_over or not is_capitalised(words.texts[end]) or is_common(words.lowers[end])
    return end if is_alone and not is_common(words.lowers[i]) else i


def _listed_end(words: Words, i: int) -> int:
    """Where a listed organisation ends that begins at the token; ``i`` where none does."""
    is_joined = words.texts[i - 1 : i] == ["-"] and words.lowers[i - 2] not in _PREFIXES
    if is_joined or not is_capitalised(words.texts[i]):
        return i
    ends = range(min(i + _LONGEST, len(words)), i, -1)
    last = next((j for j in ends if is_organisation(" ".join(words.texts[i:j]))), i)
    is_alone = last == i + 1 and (is_common(words.lowers[i]) or _is_short(words, i))
    return i if is_alone else last


def _is_short(words: Words, i: int) -> bool:
    """Whether few letters may be a word, as where all are capitals: "GE SELLS UNIT", "MAN WHO DIED"."""
    text = words.texts[i]
    beside = (*words.texts[i - 1 : i], *words.texts[i + 1 : i + 2])
    is_loud = any(word.isupper() and len(word) > 1 for word in beside)
    return (len(text) < 3 or text == "WHO") and (is_loud or not text.isalpha() or not text.isupper())
