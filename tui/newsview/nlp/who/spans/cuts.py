"""Where another name begins inside what the model takes for one: "GDC Mr Allard", "Lagos Nigeria"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    ON_AIR,
    bodies,
    has_head,
    is_city,
    is_common,
    is_given,
    is_lone_body,
    is_organisation,
    is_outlet,
    is_place,
    is_postal,
    is_somewhere,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.positions import is_position
from newsview.nlp.who.given.text import OPENING_MARKS, PRINTED, PROPER, bare, is_capitalised
from newsview.nlp.who.given.titles import PERSONAL, is_title
from newsview.nlp.who.kinds.legal_forms import LEGAL_FORMS
from newsview.nlp.who.kinds.storms import STORMS
from newsview.nlp.who.kinds.whereabouts import is_posting

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_ADDRESSES = frozenset({"mr", "mrs", "ms"})
"""What people only are called by."""

_ABBREVIATED = _ADDRESSES | {
    *("dr", "prof", "rep", "sen", "gov", "rev", "sgt", "gen", "cllr", "mec", "vp", "cm", "prophet"),
}
"""Titles in front of people only, whatever the model takes the rest for."""

_AGENCIES = frozenset({"Associated Press", "Canadian Press", "Reuters", "AFP", "Getty Images"})
"""Agencies that captions are from."""

RANKING = frozenset(
    {"Senior", "Top", "Deputy", "Former", "Leading", "Veteran", "Junior", "Onetime", "One-time", "Longtime"}
    | {"Long-time", "Presumptive", "Special", "Incoming", "Outgoing", "Ex", "Retired", "Acting", "Embattled"}
    | {"Disgraced", "Ousted", "Fellow", "Distinguished", "Official"}
)
"""What goes before people at a body, and before its name."""

_MAKERS = ("maker", "giant", "rival", "startup", "retailer", "lender", "insurer", "carrier", "airline")
"""What a known firm is told by before its name, which has a capital at a sentence's start."""

_HEADING = frozenset({"Director", "Chairman", "Coordinator", "Registrar", "Secretary", "Commissioner"})
_PARTS = frozenset({"unit", "department", "committee", "council", "commission", "directorate", "board"})
"""What somebody in an office is the head of, right behind that."""

_FIELD = 2
_AT_HOME = frozenset({"U.S.", "US", "UK", "U.K.", "EU"})
"""Whose users or workers a firm's may be."""

_ASKING = frozenset(
    {"Download", "Follow", "Read", "Watch", "Visit", "Join", "Contact", "Email", "Get", "See", "Find", "Try"}
    | {"Subscribe", "Like", "Check", "Click", "Listen", "Stream", "Share"}
)
"""What pages ask of who reads them, before a name."""

_CLOSED = frozenset({"Inc.", "Corp.", "Ltd.", "Plc", "PLC", "LLC", "LLP"})
"""Legal forms behind which no firm's name goes on."""

_LIMITED = frozenset({"Inc", "LLC", "LLP", "Ltd", "PLC", "Plc"})
"""Legal forms that nothing but the firm's seat follows with "of"."""

_PAIR = 2
_SORTS = frozenset(
    {"local", "young", "many", "most", "several", "other", "ordinary", "armed", "angry", "rival", "fellow"}
    | {"moderate", "disgruntled", "elderly", "foreign", "certain", "various", "numerous", "few", "more"}
)
"""What a sentence may open with before the name of those it is of: "Local Taliban are"."""


def begins_anew(words: Words, begin: int, i: int, end: int, label: str) -> bool:
    """Whether another name begins at ``i``, with nothing that parts it from the one before."""
    if is_position(words, i) or _is_addressed(words, i) or _is_aim(words, begin, i) or words.is_run_on(i):
        return True
    if is_behind_state(words, i):
        return True
    if label == "PLACE":
        return _is_country(words, begin, i, end)
    if _is_captioned(words, begin, i, end) or _is_from(words, begin, i, end):
        return True
    if label == "ORG" and is_behind_firm(words, i):
        return True
    return end - i > 1 and (_is_posted(words, begin, i) or _is_ruler(words, begin, i))


def is_behind_firm(words: Words, i: int) -> bool:
    """Whether a firm's name is over before the token: "Kelm Group Inc. Tarn Partners, meanwhile,"."""
    is_named = i > 1 and words.texts[i - 1] in _CLOSED and is_capitalised(words.texts[i - 2])
    is_over = is_named and words.texts[i][0].isupper()
    return is_over and bare(words.texts[i]) not in LEGAL_FORMS


def is_behind_state(words: Words, i: int) -> bool:
    """Whether a town's state, short, closes the sentence before the token: "in Hallbury, Ill. Roe left"."""
    state = words.texts[i - 1]
    is_behind = i > 2 and state.endswith(".") and words.texts[i - 2] == "," and state not in _AT_HOME
    is_there = is_behind and words.tags[i - 3] in PROPER and is_place(state)
    return is_there and words.texts[i][0].isupper()


def is_attorneys(words: Words, i: int) -> bool:
    """Whether the token opens an office behind a county: "Kelm County State's Attorney"."""
    behind = words.texts[i + 1 : i + 3]
    return words.texts[i] == "State" and behind in (["'s", "Attorney"], ["’s", "Attorney"])


def is_firm_of(words: Words, start: int, end: int) -> bool:
    """Whether a firm's name is over before "of" and where it is: "Kelmex LLC of Tarnia".

    "Corp" may stand inside the name of a nation's: "Aluminum Corp of China".
    """
    form = bare(words.texts[end - 1])
    place = " ".join(words.texts[end + 1 : end + 2])
    if end - start < _PAIR or form not in LEGAL_FORMS or not is_somewhere(place):
        return False
    is_common_firm = is_common(words.lowers[start]) or place.lower() in lexicon("who_nations")
    return form in _LIMITED or not is_common_firm


def _is_captioned(words: Words, begin: int, i: int, end: int) -> bool:
    """Whether a caption goes on behind the agency that it is from: "Canadian Press Hallbury Police left"."""
    agency = " ".join(words.texts[begin:i])
    if agency not in _AGENCIES or is_organisation(" ".join(words.texts[begin:end])):
        return False
    is_plain = end - i == 1 and is_common(words.lowers[i]) and words.lowers[i] not in bodies()
    return is_plain or is_somewhere(words.texts[i]) or is_somewhere(" ".join(words.texts[i : i + 2]))


def _is_from(words: Words, begin: int, i: int, end: int) -> bool:
    """Whether the outlet that somebody writes for stands right behind the name: "Ann Roe BBC News"."""
    is_somebody = i - begin == _PAIR and is_given(words.lowers[begin]) and not is_common(words.lowers[i - 1])
    is_paper = is_somebody and is_outlet(" ".join(words.texts[i:end]))
    if end - i == 1 and words.lowers[i] in ON_AIR:
        return False  # "Al Tarn TV"
    return is_paper and not is_organisation(" ".join(words.texts[begin:end]))


def leads_in(words: Words, start: int, end: int) -> bool:
    """Whether the first word tells of somebody at a listed body, whose paper it is, or what office.

    "Senior Lenovo executives", "the Tarnish Huffington Post", "secretary of State Ann Roe". Or whether it is
    what is done to the named: "Download CNN Kelmly", "paid to Infiltrate IPOB".
    """
    if end - start > 1 and words.lowers[max(0, start - 2) : start + 1] == ["secretary", "of", "state"]:
        return True
    whole, rest = " ".join(words.texts[start:end]), " ".join(words.texts[start + 1 : end])
    if end - start > 1 and words.lowers[start] in STORMS:
        # "Hurricanes Ann and Bob"
        return True
    if end - start > 1 and not is_organisation(whole) and _is_deed(words, start):
        return True
    is_headed = words.texts[start] in _HEADING and end - start > _FIELD and not is_organisation(whole)
    if is_headed and words.lowers[end - 1] in _PARTS and "of" not in words.lowers[start:end]:
        # "Director Internal Quality Unit"
        return True
    behind = words.lowers[start + 1 : start + 2]
    if words.texts[start] in RANKING and not lexicon("who_demonyms").isdisjoint(behind):
        # "Presumptive Democratic White House"
        return is_organisation(" ".join(words.texts[start + 2 : end]))
    is_firm = is_organisation(rest) or (end - start > _PAIR and words.texts[end - 1] in _CLOSED)
    if is_organisation(whole):
        return False
    if _is_told(words, start, end, is_firm=is_firm):
        return True
    if not is_firm:
        return False
    if words.texts[start] in _AT_HOME and _is_firm(words, start + 1, end):
        return True
    is_paper = end - start > 2 and words.lowers[end - 1] in PRINTED
    is_nation = words.lowers[start] in lexicon("who_demonyms")
    is_first = words.is_first(start) or words.texts[start - 1] in OPENING_MARKS
    is_sort = is_first and words.lowers[start] in _SORTS
    return words.texts[start] in RANKING or is_sort or (is_paper and is_nation)


def _is_told(words: Words, start: int, end: int, *, is_firm: bool) -> bool:
    """Whether the noun for a firm opens the sentence before its name: "Chipmaker Kelmex", "Retailer Tarn"."""
    low = words.lowers[start]
    if end - start < _PAIR or not (words.is_first(start) or words.texts[start - 1] in OPENING_MARKS):
        return False
    if is_firm and low.endswith(_MAKERS):
        return True
    is_name = words.tags[start + 1] in PROPER and is_capitalised(words.texts[start + 1])
    is_plain = all(is_common(word) for word in words.lowers[start + 1 : end])
    return is_name and low in lexicon("who_firm_nouns") and (is_firm or not is_plain)


def _is_firm(words: Words, start: int, end: int) -> bool:
    """Whether a listed body of one word is no state's: Google, not Treasury, in "U.S. Google users"."""
    text, low = words.texts[start], words.lowers[start]
    return (
        end == start + 1 and is_lone_body(text) and text.istitle() and not (is_common(low) or low in bodies())
    )


def _is_deed(words: Words, i: int) -> bool:
    """Whether a word with a capital is a verb, by "to" or as pages ask for something that they name."""
    low = words.lowers[i]
    if words.lowers[i - 1 : i] == ["to"] and words.tags[i] == "VB":
        # "Sales to Open Kelmo Stores", not "publish to Open Graph"
        is_title = i > 1 and is_capitalised(words.texts[i - 2])
        return is_title and is_common(low) and not is_given(low)
    is_asked = words.texts[i] in _ASKING and (words.is_first(i) or words.texts[i - 1] == ":")
    return is_asked and is_lone_body(words.texts[i + 1])


def is_addressing(words: Words, start: int, end: int) -> bool:
    """Whether a title in front of people only goes first: "Prof Ann Roe", "Major-Gen Ann Roe"."""
    is_joined = end - start > 3 and words.texts[start + 1] == "-"
    last = start + 2 * is_joined
    is_title = bare(words.lowers[last]) in _ABBREVIATED or is_personal(words, last, end)
    return is_title and end > last + 1 and is_capitalised(words.texts[last + 1])


def is_personal(words: Words, start: int, end: int) -> bool:
    """Whether a title that opens no other names goes before two words: "Superintendent Ann Roe"."""
    return end - start > 2 and words.lowers[start] in PERSONAL and not has_head(words, start, end)


def _is_addressed(words: Words, i: int) -> bool:
    """Whether a name begins here, whatever stood before: "GDC Mr Allard"."""
    return bare(words.lowers[i]) in _ADDRESSES and words.texts[i].istitle()


def _is_aim(words: Words, begin: int, i: int) -> bool:
    """Whether "for the" leads on from a name that is whole: "Arsenal for the Premiership"."""
    is_body = any(bare(low) in bodies() for low in words.lowers[begin:i])
    return words.lowers[i] == "for" and words.lowers[i + 1 : i + 2] == ["the"] and not is_body


def _is_country(words: Words, begin: int, i: int, end: int) -> bool:
    """Whether a town's country or state goes behind it without a comma: "Lagos Nigeria"."""
    town, country = " ".join(words.texts[begin:i]), " ".join(words.texts[i:end])
    is_part = is_common(words.lowers[end - 1]) or words.lowers[end - 1] in lexicon("who_place_heads")
    is_address = is_place(country) and not (is_postal(country) or is_part) and is_city(town)
    return is_address and not is_somewhere(f"{town} {country}")


def _is_posted(words: Words, begin: int, i: int) -> bool:
    """Whether somebody is named behind where they are sent: "ambassador to Estonia Ann Roe"."""
    return is_posting(words, begin, i) and is_given(words.lowers[i])


def _is_ruler(words: Words, begin: int, i: int) -> bool:
    """Whether a country goes before its officer's title: "Jordan King Abdullah II"."""
    is_led = is_title(words, i) and is_given(words.lowers[i + 1]) and words.texts[i + 1].istitle()
    return is_led and is_place(" ".join(words.texts[begin:i]))


def is_ministers(words: Words, start: int, end: int) -> bool:
    """Whether a country's name goes on to its minister's post, or a county's: "UK Home Secretary"."""
    if end - start > _PAIR and words.texts[end - 2] == "County" and is_title(words, end - 1):
        return True
    is_field = words.lowers[end - 1] == "home" or words.lowers[end - 1] in lexicon("who_ministries")
    is_led = is_field and end < len(words) and is_title(words, end)
    is_nations = end - start == _PAIR and words.lowers[start] in lexicon("who_demonyms")
    return is_led and (is_nations or is_place(" ".join(words.texts[start : end - 1])))
