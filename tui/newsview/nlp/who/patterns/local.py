"""Bodies of a place in lower case: "Hallbury police department", "England national team"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    groups,
    is_common,
    is_given,
    is_organisation,
    is_somewhere,
    is_state,
    is_surname,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES, POSSESSIVES, PROPER, SUBJECTS, is_capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_OFFICES = frozenset({"department", "office", "bureau"})
_SHERIFFS = frozenset({"sheriff", "sheriffs", "attorney", "coroner", "prosecutor"})
_AUTHORITIES = {
    **dict.fromkeys(("police", "fire", "health", "transportation"), frozenset({"department", "bureau"})),
    **dict.fromkeys(("state", "provincial", "regional"), frozenset({"government"})),
    **dict.fromkeys(("city", "town", "borough"), frozenset({"council", "government"})),
    **dict.fromkeys(("county", "district"), frozenset({"court", "council", "government"})),
    **dict.fromkeys(("high", "crown", "magistrates", "supreme", "superior", "appeals"), frozenset({"court"})),
}
"""What goes before the last noun of such a body, with the nouns it may be."""

_SEXES = frozenset({"women", "men", "womens", "mens"})
_OPENING = _SHERIFFS | _SEXES | _AUTHORITIES.keys() | {"national"}
_CHAMBERS = frozenset({"House", "Senate"})
_SIDES = frozenset({"minority", "majority"})
_LEADERS = frozenset({"leader", "whip"})
_SPEAKERS = frozenset({"speaker", "speakers"})
_PRESIDING = frozenset({"president", "minority", "majority", "pro"})
_PARTIES = frozenset({"Republican", "Republicans", "Democratic", "Democrats", "GOP"})
_OFFICIALS = frozenset(
    {"Magistrate", "Magistrates", "Coroner", "Coroners", "Sheriff", "Sheriffs", "Attorney", "Attorneys"}
    | {"Examiner", "Examiners", "Prosecutor", "Prosecutors"}
)
_SEATS = frozenset({"court", "courts", "office", "department"})
_OFFICERS = frozenset(
    {"Attorney", "Defender", "Examiner", "Sheriff", "Coroner", "Clerk", "Prosecutor", "Assessor", "Auditor"}
    | {"General", "Governor", "Mayor", "Treasurer", "Comptroller", "Controller"}
)
"""Whose office is named with the place."""

_POLICEMEN = frozenset(
    {"officer", "officers", "chief", "officials", "spokesman", "spokeswoman", "detectives"}
)
_NATIONAL = ("ish", "ian", "ese", "ean", "an")
"""What words for nations end in: "Kelmian police"."""

_FORCES = frozenset({"PD", "P.D.", "P.D"})
_CONTESTED = frozenset(
    {"race", "races", "seat", "seats", "runoff", "primary", "contest", "election", "candidate", "of"}
)
_HEADS = _LEADERS | _SPEAKERS | _PRESIDING
_LONGEST_PLACE = 3
_LONGEST_TEAM = 6


def local_bodies(words: Words) -> Iterator[Candidate]:
    """All that a named place goes before."""
    for i in words.standing(_OPENING, before=1, behind=1):
        end = _team_end(words, i) or _end(words, i)
        if end and words.blocks[i - 1] == words.blocks[end - 1]:
            start = _place_start(words, i)
            # "a Paris appeals court" is any of them.
            is_any = words.lowers[end - 1] == "court" and words.lowers[start - 1] in {"a", "an", "another"}
            if start < i and not is_any:
                yield Candidate(start, end, "ORG")


def forces(words: Words) -> Iterator[Candidate]:
    """The police of a town as its people call them: "Hallbury PD"."""
    for i in words.standing(_FORCES, before=1):
        start = _place_start(words, i)
        if start < i:
            yield Candidate(start, i + 1, "ORG")


def officials(words: Words) -> Iterator[Candidate]:
    """The courts and offices of an official, whole: "Kelm Magistrate's Court", "Tarn Sheriff's office"."""
    for i in words.standing(_OFFICIALS, before=1, behind=2):
        is_over = words.lowers[i + 3 : i + 4] != ["for"]
        if words.texts[i + 1] in POSSESSIVES and words.lowers[i + 2] in _SEATS and is_over:
            start = i  # "[State's] Attorney"
            start -= 2 * (words.texts[i - 2] == "State" and words.texts[i - 1] in POSSESSIVES)
            while start > 0 and _leads(words, start - 1, i):
                start -= 1
            if start < i and words.blocks[i + 2] == words.blocks[i]:
                yield Candidate(start, i + 3, "ORG")


def state_offices(words: Words) -> Iterator[Candidate]:
    """The offices of a state's officer, whole: "Tarnia Secretary of State's office"."""
    for i in words.standing({"State"}, before=3, behind=2):
        is_officer = words.texts[i - 2 : i] == ["Secretary", "of"] and words.texts[i + 1] in POSSESSIVES
        start = _place_start(words, i - 2) if is_officer and words.lowers[i + 2] == "office" else i
        if start < i - 2:
            yield Candidate(start, i + 3, "ORG")


def offices_of(words: Words) -> Iterator[Candidate]:
    """Offices of a place's officer that open with the word: "Office of the Kelm County District Attorney"."""
    for i in words.standing({"Office"}, behind=5):
        start = i + 3
        if words.lowers[i + 1 : start] == ["of", "the"] and not words.headlines[i]:
            end = start
            while end < len(words) and end - start < _LONGEST_TEAM and _leads(words, end, i):
                end += 1
            ends = (j for j in range(end, start + 1, -1) if words.texts[j - 1] in _OFFICERS)
            last = next(ends, start)
            places = (" ".join(words.texts[start:j]) for j in range(start + 1, last))
            is_placed = "County" in words.texts[start:last] or any(map(is_somewhere, places))
            if last > start and is_placed:
                yield Candidate(i, last, "ORG")


def policed(words: Words) -> Iterator[Candidate]:
    """Strange names before the police that speak or act there: "Kelmvale police said"."""
    for i in words.standing({"police"}, before=1, behind=1):
        text, low = words.texts[i - 1], words.lowers[i - 1]
        is_led = i > 1 and (is_capitalised(words.texts[i - 2]) or words.texts[i - 2] in DASHES)
        is_other = is_common(low) or is_given(low) or is_surname(text) or is_organisation(text)
        is_other |= low in groups() or low.endswith(_NATIONAL) or is_led
        if text.istitle() and text.isalpha() and not (is_other or words.headlines[i]) and _acts(words, i):
            yield Candidate(i - 1, i, "PLACE")


def _acts(words: Words, i: int) -> bool:
    """Whether the police at the token do something, or one of them is told."""
    return words.deps[i] in SUBJECTS or words.lowers[i + 1] in _POLICEMEN


def _leads(words: Words, i: int, end: int) -> bool:
    """Whether the token is a capitalised word of the name that goes on to another."""
    is_name = (
        words.tags[i] in PROPER and is_capitalised(words.texts[i]) and words.blocks[i] == words.blocks[end]
    )
    return is_name and words.lowers[i] not in lexicon("who_loose_starts") and not words.headlines[i]


def chambers(words: Words) -> Iterator[Candidate]:
    """The chamber that goes before its leaders: "House Minority Leader", "House Speaker"."""
    for i in words.standing(_CHAMBERS, behind=2):
        is_led = words.lowers[i + 1] in _SIDES and words.lowers[i + 2] in _LEADERS
        start = _state_start(words, i)
        is_of_state = i > 0 and is_somewhere(words.texts[i - 1])
        if start < i and _is_chamber(words, i):
            yield Candidate(start, i + 1, "ORG")
        elif is_led or (words.lowers[i + 1] in _SPEAKERS and not is_of_state):
            yield Candidate(i, i + 1, "ORG")


def _state_start(words: Words, end: int) -> int:
    """Where the name of an American state begins before the token; ``end`` where none does."""
    if words.headlines[end] or end == 0:
        return end
    starts = (i for i in (end - 2, end - 1) if i >= 0 and words.blocks[i] == words.blocks[end])
    return next((i for i in starts if is_state(" ".join(words.texts[i:end]))), end)


def _is_chamber(words: Words, i: int) -> bool:
    """Whether nothing but its members or their office follows: "Tarnia Senate Democratic leader".

    "The Tarnia Senate race" may be one for the nation's.
    """
    after = i + 1 + (words.texts[i + 1] in _PARTIES)
    is_over = not is_capitalised(words.texts[after]) or words.lowers[after] in _HEADS
    return is_over and words.lowers[i + 1] not in _CONTESTED


def _end(words: Words, i: int) -> int:
    """Where a body ends whose first noun the token is; 0 for none."""
    low = words.texts[i]
    after = i + 1 + (words.texts[i + 1] in {"'s", "’s", "'", "’"})
    last = words.texts[after] if after < len(words) else ""
    if low in _SHERIFFS:
        return after + 1 if last in _OFFICES and after > i + 1 else 0
    return after + 1 if last in _AUTHORITIES.get(low, ()) else 0


def _team_end(words: Words, i: int) -> int:
    """Where a nation's team ends that begins at the token: "women's national football team"; 0 for none."""
    near = words.texts[i : i + _LONGEST_TEAM]
    if "national" not in near or "team" not in near:
        return 0
    last = near.index("team")
    inside = near[: near.index("national")]
    is_sexed = not inside or inside[0] in _SEXES
    is_plain = all(word.isalpha() and word.islower() for word in near[len(inside) : last])
    return i + last + 1 if is_sexed and is_plain and last - len(inside) < 3 else 0


def _place_start(words: Words, end: int) -> int:
    """Where the name of a place begins that ends before the token; ``end`` where none does."""
    return next((i for i in range(max(0, end - _LONGEST_PLACE), end) if _is_place(words, i, end)), end)


def _is_place(words: Words, start: int, end: int) -> bool:
    """Whether the tokens are a known place, or what closes them says that they are one: "Tarn County"."""
    if words.blocks[start] != words.blocks[end] or words.headlines[start]:
        return False
    if not all(is_capitalised(words.texts[i]) for i in range(start, end)):
        return False
    is_loose = words.lowers[start] in lexicon("who_loose_starts", "who_not_names")
    is_seat = end - start > 1 and words.lowers[end - 1] in lexicon("who_settled") and not is_loose
    return is_seat or is_somewhere(" ".join(words.texts[start:end]))
