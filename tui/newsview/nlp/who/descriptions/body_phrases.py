"""How far the phrase goes that calls a body by a noun: "the Tarn, Ohio-based bank", "the firm on Monday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.descriptions.makers import WARES
from newsview.nlp.who.descriptions.topics import TOPICAL
from newsview.nlp.who.given.lexicon import words as lexicon

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

BASED = frozenset({"based", "headquartered"})
_IN_PLACES = frozenset({"NNP", "NNPS", "HYPH", ",", "JJ", "NN"})
_PROPER = frozenset({"NNP", "NNPS"})
_OF_BODIES = frozenset({"NN", "JJ", "HYPH"})
_LONGEST_PLACE = 9
"""Tokens of a place with its state up to "based"."""

ARMED = frozenset({"terror", "terrorist", "militant", "jihadist", "jihadi", "islamist", "extremist"})
"""What is said of none but movements: "the terror network", "the terrorist group in Syria"."""

_NEWLY = frozenset({"new", "newly", "combined", "merged", "resulting", "proposed", "would-be"})
_BREAKING = frozenset({"break", "breaks", "broke", "breaking", "broken"})
_TO_DO = frozenset({"to", "over", "they", "he", "she", "it", "we", "given", "granted", "under"})
_ALL = frozenset({"world", "nation", "country"})
_AROUND = frozenset({"in", "on", "by", "as", "under", "since", "after", "before", "during", "over"})
"""What opens the circumstances of what a body does, and hardly tells it apart."""

_WHEN = (
    frozenset({"years", "months", "weeks", "days", "decades", "hours", "minutes", "time", "now", "once"})
    | {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
    | {"twitter", "facebook", "instagram", "television", "tv", "air", "youtube"}
)
"""What ends the circumstances of what is done, and tells no body apart: "for decades", "on Twitter"."""

_LONGEST = 4
"""Tokens from the article to the noun, what hyphens join being one."""


def based_from(words: Words, i: int, first: int) -> int:
    """The article of a body that is told to be based somewhere: "the Tarn, Ohio-based bank"."""
    based = next((j for j in range(i - 1, max(i - _LONGEST, 0), -1) if _is_based(words.lowers[j])), 0)
    at = based if "-" in words.texts[based] else based - 1
    if not based or "-" not in words.texts[at]:
        return first
    while at > max(0, based - _LONGEST_PLACE) and (words.tags[at] in _IN_PLACES or words.texts[at] == "-"):
        at -= 1
    return at if words.lowers[at] == "the" else first


def located_from(words: Words, i: int, first: int) -> int:
    """The article of a body that is told by its place: "the Tarn, Ohio, company"."""
    comma = next((j for j in range(i - 1, max(i - _LONGEST, 0), -1) if words.texts[j] == ","), 0)
    before = next((j for j in range(comma - 1, max(comma - _LONGEST, 0), -1) if words.texts[j] == ","), 0)
    if not before or any(words.tags[j] not in _OF_BODIES for j in range(comma + 1, i)):
        return first
    at = before - 1
    while at > max(0, before - _LONGEST) and words.tags[at] in _PROPER:
        at -= 1
    is_place = all(words.tags[j] in _PROPER for j in range(before + 1, comma)) and at < before - 1
    return at if is_place and words.lowers[at] == "the" else first


def is_placed(words: Words, i: int, first: int) -> bool:
    """Whether the phrase from ``first`` tells where the body is: "the Tarn-based bank"."""
    is_located = "," in words.texts[first:i] and located_from(words, i, i) == first
    return is_located or any(_is_based(low) for low in words.lowers[first:i])


def _is_based(low: str) -> bool:
    """Whether a word tells where something is; the state may stick to it: "Calif.-based"."""
    return low in BASED or low.endswith("-based")


def is_named(words: Words, i: int, first: int) -> bool:
    """Whether the phrase has the body's name behind where it is based: "the Tarn-based Kelm group"."""
    based = next((j for j in range(i - 1, first, -1) if _is_based(words.lowers[j])), i)
    return not _PROPER.isdisjoint(words.tags[based + 1 : i])


def is_power(words: Words, i: int) -> bool:
    """Whether "authority" is what somebody may do: "the legal authority", "the authority to sue"."""
    if words.lowers[i] != "authority":
        return False
    is_told_behind = not _TO_DO.isdisjoint(words.lowers[i + 1 : i + 2])
    return is_told_behind or words.lowers[i - 1] in lexicon("who_before_authority")


def is_new(words: Words, i: int, first: int) -> bool:
    """Whether it is another than those spoken of: "the combined company", "breaks the bank"."""
    is_idiom = words.lowers[i] == "bank" and words.lowers[first - 1] in _BREAKING
    return is_idiom or is_power(words, i) or not _NEWLY.isdisjoint(words.texts[first:i])


def shut(words: Words, i: int, first: int, end: int) -> int:
    """The end of the phrase before what goes with the verb: "the firm by now", "the firm lowering"."""
    if words.lowers[i + 1 : i + 2] == ["itself"] or words.lowers[i + 1 : i + 3] == [",", "according"]:
        return i + 1
    if words.deps[i + 1 : i + 2] == ["prep"] and end == i + 3 and words.lowers[i + 2] in _WHEN:
        return i + 1
    if words.lowers[i + 1 : i + 2] == ["in"] and not ARMED.isdisjoint(words.lowers[first:i]):
        return i + 1
    if end == i + 1 or i - first > 1 or words.lowers[i] not in TOPICAL | WARES:
        return end
    is_doing = words.tags[i + 1] == "VBG" and words.deps[i + 1] == "acl"
    is_around = words.deps[i + 1] == "prep" and words.lowers[i + 1] in _AROUND
    return i + 1 if is_doing or is_around else end


def is_short(words: Words, first: int, i: int) -> bool:
    """Whether there is little between article and noun: "the 19-year-old company"."""
    joined = 2 * words.texts[first:i].count("-")
    joined += 2 if words.tags[first + 2 : first + 3] == ["POS"] and words.lowers[first + 1] in _ALL else 0
    return i - first - joined <= _LONGEST


def is_ranked(words: Words, first: int, i: int, end: int) -> bool:
    """Whether what goes behind the noun tells by what the body is the first: "the largest bank by assets"."""
    is_first = "JJS" in words.tags[first:i]
    return is_first and words.lowers[i + 1 : i + 2] == ["by"] and words.tags[i + 2 : end] == ["NNS"]


def is_owned(words: Words, first: int, i: int) -> bool:
    """Whether a noun in it is the owner: "the phone's long-term utility", not "the world's largest bank"."""
    owners = (j - 1 for j in range(first, i) if words.tags[j] == "POS")
    return any(words.lowers[j] not in _ALL for j in owners)
