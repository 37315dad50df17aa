"""Offices and what their holders are in charge of, which name no body: "Minister of Foreign Affairs"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    bodies,
    has_head,
    heads,
    is_common,
    is_given,
    is_organisation,
    is_outlet,
    is_somewhere,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES, POSSESSIVES, is_capitalised
from newsview.nlp.who.given.titles import are_officers, is_modifier, is_title

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_OF = frozenset({"of", "for"})
_BETWEEN = frozenset({",", "and", "&"})
_HOLDERS = (["Minister"], ["Secretary"], ["Ministers"], ["Secretaries"])
_STAFF = frozenset(
    {"officer", "manager", "coordinator", "adviser", "advisor", "counsel", "engineer"}
    | {"strategist", "economist", "scientist"}
    | {"specialist", "consultant", "reporter", "correspondent", "editor", "analyst", "technician"}
)
"""Whom a field of work goes before."""

_HIGHEST = frozenset({"justice", "general", "marshal", "judge", "minister", "registrar"})
_CHARGES = frozenset(
    {"accountant", "auditor", "controller", "comptroller", "surveyor", "postmaster", "solicitor", "advocate"}
    | {"corps", "inspector", "attorney", "director", "registrar", "statistician"}
)
"""Whose chief is a general: "Accountant General of the Federation"."""

_OFFICERS = frozenset(
    {"CEO", "CFO", "COO", "CTO", "CIO", "CMO", "CISO", "CHRO", "EVP", "SVP", "VP", "AVP", "CEOs", "CFOs"}
)
"""Offices of firms, which no firm is called by."""

_LONE = frozenset(
    {"founder", "co-founder", "archbishop", "rector", "chairperson", "chairman", "commissioner"}
)
"""Offices that no body is called by, whatever the model takes one alone for."""

_CHAIRS = frozenset({"Endowed", "Professor", "Professorship", "Chair", "Distinguished", "Fellowship"})
_PAIR = 2
_LONGEST_LIST = 14
_SHORTEST_CHIEF = 2
"""Words of the shortest such name: "Chief Financial"."""


def without_chair(words: Words, candidate: Candidate) -> Candidate:
    """Somebody's name without the chair that is called after them: "the Bob and Ann Roe Endowed Chair"."""
    start, end = candidate.start, candidate.end
    last = next((i for i in range(start + _PAIR, end) if words.texts[i] in _CHAIRS), end)
    is_somebody = last < end and candidate.label != "PLACE" and is_given(words.lowers[start])
    return Candidate(start, last, "PERSON") if is_somebody else candidate


def is_office(words: Words, candidate: Candidate) -> bool:
    """Whether a name is that of an office, or of what its holder is in charge of."""
    start, end = candidate.start, candidate.end
    if candidate.label == "PERSON" and is_given(words.lowers[start]):
        return _is_rank(words, candidate)
    if candidate.label != "PERSON" and _is_chief(words, start, end):
        return True
    if candidate.label != "PERSON" and _is_commissioner(words, start, end):
        return True
    is_alone = candidate.is_single and words.lowers[start] in _LONE and candidate.label != "PERSON"
    if is_alone or (candidate.label == "ORG" and (_is_post(words, start, end) or _is_role(words, candidate))):
        return True
    if words.texts[end + 1 : end + 2] == ["Class"] and is_title(words, end + 1):
        return True  # "Petty Officer 2nd Class"
    if candidate.label == "PLACE" and _is_highest(words, start, end):
        return not is_somewhere(candidate.text(words))
    for i in range(start + 1, end - 1):
        if words.lowers[i] == "of" and candidate.label != "PERSON" and _is_highest(words, start, i):
            return not is_organisation(candidate.text(words))
        if words.lowers[i] in _OF:
            return _is_holder(words, start, i) and _is_field(words, i + 1, end)
    is_led = candidate.label != "PERSON" and _is_held(words, candidate)
    is_led |= candidate.label == "ORG" and _is_staff(words, candidate)
    return (is_led or _is_in_charge(words, start)) and _is_field(words, start, end)


def _is_held(words: Words, candidate: Candidate) -> bool:
    """Whether a minister's title goes behind no listed body: "Homeland Security Secretary" tells of one."""
    end = candidate.end
    is_held = words.texts[end : end + 1] in _HOLDERS and words.texts[end + 1 : end + 2] != ["-"]
    text = candidate.text(words)
    is_body = not candidate.is_single and is_organisation(text) and not is_outlet(text)
    return is_held and not is_body


def _is_commissioner(words: Words, start: int, end: int) -> bool:
    """Whether who is in charge of something is told, and no body: "Kelm State Commissioner for Health"."""
    places = (i for i in range(start + 1, end) if words.texts[i] == "Commissioner")
    i = next((i for i in places if i == end - 1 or words.lowers[i + 1] in _OF), start)
    is_body = words.texts[i - 1] == "High" or is_organisation(" ".join(words.texts[start:end]))
    return start < i and not is_body


def _is_rank(words: Words, candidate: Candidate) -> bool:
    """Whether two words are a title before another, not somebody's: "Park Ranger Supervisor Ann Roe"."""
    start, end = candidate.start, candidate.end
    if end - start != _PAIR or end + 1 >= len(words):
        return False
    is_field = words.lowers[start] in heads() or is_common(words.lowers[start])
    is_led = words.texts[end].istitle() and is_title(words, end) and is_capitalised(words.texts[end + 1])
    return is_field and is_led and words.lowers[end - 1] in lexicon("who_titles")


def _is_post(words: Words, start: int, end: int) -> bool:
    """Whether it is a firm's office in capitals, or hyphens join nothing but titles: "Director-General"."""
    if end - start == 1:
        return words.texts[start] in _OFFICERS
    inside = [i for i in range(start, end) if words.texts[i] not in DASHES]
    is_joined = 1 < len(inside) < end - start
    return is_joined and all(is_title(words, i) or is_modifier(words, i) for i in inside)


def _is_chief(words: Words, start: int, end: int) -> bool:
    """Whether an officer is told by a field: "Chief Financial" before "Officer", "Chief Tech Reporter"."""
    if words.texts[start] != "Chief" or end - start < _SHORTEST_CHIEF:
        return False
    last = end if words.texts[end : end + 1] != [] and words.texts[end].istitle() else end - 1
    is_staff = words.lowers[last] in _STAFF or (last > start + 1 and is_title(words, last))
    return is_staff and not any(is_organisation(words.texts[i]) for i in range(start, end))


def _is_role(words: Words, candidate: Candidate) -> bool:
    """Whether common words with capitals end in a title that no paper has: "National Security Adviser"."""
    start, last = candidate.start, candidate.end - 1
    low = words.lowers[last]
    if is_organisation(candidate.text(words)):
        return False
    if are_officers(low) and low not in lexicon("who_firm_tails", "who_org_heads", "who_press"):
        return _are_several(words, start, last)
    if candidate.is_single or low not in lexicon("who_titles"):
        return False
    # "Lawyers for Justice"
    is_body = low in heads() or low in lexicon("who_press") or "for" in words.lowers[start:last]
    return not is_body and all(is_modifier(words, i) or _is_plain(words, i) for i in range(start, last))


def _are_several(words: Words, start: int, last: int) -> bool:
    """Whether the tokens tell of several in one office: "Area Inspectors", "Non-Executive Directors"."""
    if words.texts[last + 1 : last + 2] != [] and words.texts[last + 1] in POSSESSIVES:
        return False
    before = [i for i in range(start, last) if words.texts[i] not in DASHES]
    if not before:
        return words.lowers[last].endswith("men") or words.lowers[last] in lexicon("who_offices")
    return all(
        (is_modifier(words, i) or _is_plain(words, i)) and words.lowers[i] not in bodies() for i in before
    )


def _is_staff(words: Words, candidate: Candidate) -> bool:
    """Whether a title for who works in a field stands behind: "Media Relations Officer"."""
    end = candidate.end
    is_title = words.texts[end : end + 1] != [] and words.texts[end].istitle()
    return is_title and words.lowers[end] in _STAFF and not is_organisation(candidate.text(words))


def _is_holder(words: Words, start: int, end: int) -> bool:
    """Whether all the tokens tell an office: "Deputy Minister"."""
    is_last = words.lowers[end - 1] in lexicon("who_offices")
    return is_last and all(is_title(words, i) or is_modifier(words, i) for i in range(start, end - 1))


def _is_highest(words: Words, start: int, end: int) -> bool:
    """Whether the tokens are an office that a state has one of: "Chief Justice", "Inspector-General"."""
    inside = [i for i in range(start, end) if words.texts[i] not in DASHES]
    if len(inside) < 2 or words.lowers[inside[-1]] not in _HIGHEST:
        return False
    return all(is_title(words, i) or is_modifier(words, i) for i in inside[:-1]) or _is_charge(words, inside)


def _is_charge(words: Words, inside: list[int]) -> bool:
    return len(inside) == 2 and words.lowers[inside[0]] in _CHARGES


def _is_field(words: Words, start: int, end: int) -> bool:
    """Whether the tokens are common words with capitals that name nothing else: "Foreign Affairs"."""
    if has_head(words, start, end) and words.lowers[end - 1] not in lexicon("who_fields"):
        return False
    return all(words.lowers[i] in _BETWEEN or _is_plain(words, i) for i in range(start, end))


def _is_plain(words: Words, i: int) -> bool:
    low = words.lowers[i]
    return low in lexicon("who_fields") or (is_common(low) and not is_somewhere(words.texts[i]))


def _is_in_charge(words: Words, start: int) -> bool:
    """Whether an office and "of" go before the token, with other fields in a list between."""
    i = start - 1
    while i > max(0, start - _LONGEST_LIST) and _is_listed(words, i):
        i -= 1
    is_led = i > 0 and words.lowers[i] in _OF and _is_charged(words, i - 1)
    is_led |= i > 0 and words.texts[start - 1] == "," and _is_vice(words, start - 2)
    # "chief investment officer of Kelm Planning"
    is_firms = words.lowers[i - 1 : i] == ["officer"] and "chief" in words.lowers[max(0, i - 4) : i - 1]
    return is_led and not is_firms and words.blocks[i - 1] == words.blocks[start]


def _is_charged(words: Words, i: int) -> bool:
    return words.lowers[i] in lexicon("who_offices") or _is_vice(words, i)


def _is_vice(words: Words, i: int) -> bool:
    """Whether an office of a firm's with capitals ends there that many have: "Senior Vice President"."""
    is_vice = i > 0 and words.texts[i - 1 : i + 1] == ["Vice", "President"]
    return is_vice or words.texts[i] in {"VP", "SVP", "EVP"}


def _is_listed(words: Words, i: int) -> bool:
    is_word = is_capitalised(words.texts[i]) and words.lowers[i] not in bodies()
    return words.texts[i] in _BETWEEN or (is_word and _is_plain(words, i))
