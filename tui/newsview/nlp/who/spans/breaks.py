"""Where the model's entity is cut: at brackets and quotation marks, and where "and" joins two names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    are_two,
    bodies,
    is_common,
    is_given,
    is_lone_body,
    is_organisation,
    is_place,
    is_somewhere,
    is_thing,
)
from newsview.nlp.who.given.lexicon import teams, well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import PARTICLES, bare, is_capitalised, is_link
from newsview.nlp.who.given.titles import is_modifier, is_title
from newsview.nlp.who.kinds.legal_forms import is_behind_comma
from newsview.nlp.who.spans.chiefs import CHIEFS, is_chief

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_BREAKS = frozenset('()[]{}“”";:—–|/•…*<>') | {"--", "...", "``", "''"}
_ALIAS = frozenset({"aka", "a.k.a.", "a.k.a"})
_LEGAL = frozenset({"inc", "llc", "ltd", "corp", "jr", "sr", "llp"})
_PARTNERS = frozenset(
    {"sons", "daughters", "co", "co.", "company", "bros", "brothers", "partners", "associates"}
)
_VERBS = frozenset({"VBG", "VBD", "VBZ"})
_CREWS = frozenset({"troops", "members", "operatives", "officials", "residents", "soldiers", "personnel"})
"""All who belong to a body or live in a place."""

_FIRMS = frozenset({"company", "subsidiary", "contractor", "affiliate", "partner", "client", "unit"})
_LAWS = frozenset({"act", "acts", "bill", "law", "laws", "code", "convention", "treaty", "regulations"})


def breaks(words: Words, i: int, start: int, end: int) -> bool:
    """Whether no name goes on at the token, which belongs to none."""
    text = words.texts[i]
    if (text[0] == "@" and i > start) or words.lowers[i] in _ALIAS:
        return True
    if text == "." and i > start and len(words.texts[i - 1]) > 1:
        # "in Hallbury. KelmCo said"
        return not is_title(words, i - 1)
    if text == ",":
        is_legal = i + 1 < end and bare(words.lowers[i + 1]) in _LEGAL
        is_list = "of" in words.lowers[start:i] and "and" in words.lowers[i:end]
        return not (is_legal or is_list)
    if text == "to" and (words.texts[start] in well_known() or _is_from(words, start)):
        # "Trump to Brussels", "from Kelmly to Tarn Technologies"
        return True
    if (i > start and _is_deed(words, i, end)) or _is_sort(words, i, start, end):
        return True
    if text == "for" and i > start and _is_ground(words.lowers[i - 1]):
        return True  # "Kelm Speedway for Team Tarn"
    if text == "at":
        # "Centre for Studies in Health at Hallbury University"
        return bare(words.lowers[end - 1]) in bodies() and not bodies().isdisjoint(words.lowers[start:i])
    if text == "-":
        # "Scarlett Johansson - Racing Stripes" are two; "Rolls-Royce" is one.
        is_parted = words.spaced[i] and i > start and words.spaced[i - 1]
        return is_parted or _is_between_places(words, i, end)
    return text in _BREAKS or text.isspace() or is_link(text) or _is_date(words, i, end)


def _is_ground(low: str) -> bool:
    """Whether a noun closes the names of places, and of no bodies, which are for something."""
    return low in lexicon("who_place_heads") and low not in bodies()


def _is_sort(words: Words, i: int, start: int, end: int) -> bool:
    """Whether a noun for a firm tells what the next is to the one before: "Kelm company Tarnex"."""
    if not start < i < end - 1 or words.texts[i].removesuffix("s") not in lexicon("who_firm_nouns") | _FIRMS:
        return False
    return is_capitalised(words.texts[i - 1]) and is_capitalised(words.texts[i + 1])


def _is_from(words: Words, start: int) -> bool:
    return words.lowers[start - 1 : start] == ["from"]


def _is_deed(words: Words, i: int, end: int) -> bool:
    """Whether a verb parts two names: "Tarn Law Center criticizing Roe", and a common one: "Doe hit Roe"."""
    if words.tags[i] not in _VERBS or not words.texts[i].islower():
        return False
    if words.tags[i] == "VBG":
        return True
    is_between = i + 1 < end and is_capitalised(words.texts[i + 1]) and is_capitalised(words.texts[i - 1])
    return is_between and is_common(words.lowers[i]) and words.lowers[i] not in PARTICLES


def _is_date(words: Words, i: int, end: int) -> bool:
    """Whether the token leads on to when: "YMCA on Nov. 3"."""
    if words.texts[i] not in {"on", "in", "since", "until", "from", "by"} or i + 1 >= end:
        return False
    after = words.texts[i + 1]
    return after[0].isdigit() or (after[0].isupper() and after.lower() in lexicon("who_loose_starts"))


def _is_between_places(words: Words, i: int, end: int) -> bool:
    """Whether the dash is that of "U.S.-Mexico"."""
    return i + 1 < end and is_place(words.texts[i - 1]) and is_somewhere(words.texts[i + 1])


def joins(words: Words, begin: int, i: int, end: int, label: str) -> bool:
    """Whether an "and" joins two names, or an "of" tells where someone is from."""
    is_body = label == "ORG" or (label == "OTHER" and bare(words.lowers[end - 1]) in bodies())
    if (is_body or words.texts[i - 1] in CHIEFS) and _is_office(words, begin, i):
        return True
    if words.lowers[i] == "of" and label in {"ORG", "PERSON"}:
        is_body = not bodies().isdisjoint(words.lowers[begin:i])
        return i - begin == 2 and is_given(words.lowers[begin]) and not is_body
    if label == "PERSON":
        is_firm = words.texts[i] == "&" and (words.lowers[i + 1] in _PARTNERS or is_chief(words, i + 2, end))
        is_firm |= words.texts[i] == "&" and is_behind_comma(words, end)
        return words.lowers[i] in {"and", "&", "or"} and not is_firm
    if words.texts[i] == "in" and label in {"ORG", "PLACE", "OTHER"} and begin < i < end - 1:
        # "Hallbury Cultural Centre in Whangārei", "Roe in Kelm Superior Court"
        return words.texts[end - 1] == "Court" or is_somewhere(" ".join(words.texts[i + 1 : end]))
    if words.texts[i] == "&" and begin < i < end - 1:
        return are_two(words.texts[i - 1], words.texts[i + 1])
    if words.texts[i] not in {"and", "or"} or i in {begin, end - 1}:
        return False
    return _joins_names(words, begin, i, end, label)


def _joins_names(words: Words, begin: int, i: int, end: int, label: str) -> bool:
    """Whether the "and" at the token joins two names, not two parts of one."""
    left, right = words.lowers[begin:i], words.lowers[i + 1 : end]
    one, other = " ".join(words.texts[begin:i]), " ".join(words.texts[i + 1 : end])
    whole = " ".join(words.texts[begin:end])
    are_two_bodies = right[0] == "the" and not bodies().isdisjoint(right)
    are_alike = (is_thing(one) and is_thing(other)) or {one, other} <= teams()
    if (are_two_bodies or are_alike) and not is_organisation(whole):
        # "the Committee on Science and the Subcommittee on Energy", "Bitcoin and Ethereum"
        return True
    if is_place(words.texts[begin]) and is_organisation(" ".join(words.texts[begin + 1 : end])):
        return False  # "U.S. Housing and Urban Development"
    # “Animal Health and Welfare Act”
    is_law = right[-1] in _LAWS and not (is_place(one) or is_organisation(one))
    if is_law or is_place(whole) or is_organisation(whole) or not {"of", "for", "on"}.isdisjoint(left):
        return False
    is_pair = bare(left[-1]) in bodies() and len(left) > 1 and right[0] in left[:2]
    if label == "PLACE" or words.texts[i] == "or" or right[0] == "the" or is_pair:
        return True
    if is_organisation(one) or is_organisation(other):
        # "Facebook and Tarn Ventures"
        are_firms = len(right) > 1 and is_lone_body(one) and not is_common(one.lower())
        return not (is_place(one) or (right[-1] in bodies() and not are_firms))
    return len(right) > 1 and bodies().isdisjoint(bare(low) for low in right)


def _is_office(words: Words, begin: int, i: int) -> bool:
    """Whether someone's office, or a word for all in a body, goes before "of".

    "Chief Executive Officer of the Growth Fund", "Troops of the 7 Guards Brigade".
    """
    first = begin + (words.lowers[begin] == "the")
    if words.lowers[i] == "of" and i == first + 1 and words.lowers[first] in _CREWS:
        return True
    if words.lowers[i] not in {"of", "at"} or i == begin or not is_title(words, i - 1):
        return False
    return all(is_title(words, j) or is_modifier(words, j) for j in range(begin, i))
