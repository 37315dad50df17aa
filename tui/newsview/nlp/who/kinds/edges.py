"""What the word at an end of a name says of its kind: "Lindenstraße", "Kelm SpA", "USS Hallbury"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    closes_body,
    eponyms,
    is_city,
    is_club,
    is_common,
    is_given,
    is_organisation,
    is_somewhere,
    is_street,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import GROUNDS, PLACE_PAIRS, PLACE_TAILS, POSSESSIVES
from newsview.nlp.who.kinds.bills import is_bill
from newsview.nlp.who.kinds.forms import SCHOOLS, SHIPS
from newsview.nlp.who.kinds.legal_forms import closes_firm
from newsview.nlp.who.kinds.roads import is_road

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.kinds.shapes import Tally

_DRAWN = frozenset({"Group", "Pool", "Class", "Type", "Category", "Plan", "Grade", "Section", "Phase"})
"""What letters are told apart by: "the Group E match"."""

_LANES = frozenset({"Close", "Crescent", "Mews", "Terrace", "Grove", "Place"})
_SAINTS = frozenset({"St", "St."})
_SECTIONS = frozenset(
    {"Section", "Sections", "Article", "Articles", "Chapter", "Chapters", "Clause", "Schedule", "Bill"}
    | {"Proposition", "Prop", "Prop.", "Measure", "Amendment", "Initiative", "Referendum"}
)
"""What has numbers: parts of laws, and what voters decide."""

_STORMS = frozenset({"Hurricane", "Typhoon", "Cyclone", "Superstorm"})
_PAIR = 2
_STORM = 2
"""Words of a storm's name, and of what a letter or number tells apart."""

VENTURES = frozenset({"Project", "Operation"})
"""What goes before the names of undertakings, which no person's name begins with."""

_MEASURES = (("Index",), ("Indices",), ("Composite",))
"""What closes the names of indexes of prices: "Kelm Composite"."""

_DISTRICTS = frozenset(
    {("School", "District"), ("Health", "District"), ("Fire", "District"), ("Water", "District")}
)
"""What of a district is a body."""

SERVICES = frozenset(
    {("parks", "recreation"), ("parks", "wildlife"), ("fire", "rescue"), ("fish", "wildlife")}
    | {("fish", "game"), ("search", "rescue"), ("water", "power"), ("arts", "sciences")}
)
"""What towns and states run under two names: "Tarn County Parks and Recreation"."""

_MANAGED = frozenset(
    {
        "Asset",
        "Assets",
        "Capital",
        "Investment",
        "Investments",
        "Wealth",
        "Fund",
        "Equity",
        "Portfolio",
        "Money",
    }
)
"""What houses manage."""


_CLUBS = frozenset(
    {
        "atlético",
        "atletico",
        "athletico",
        "deportivo",
        "olympique",
        "borussia",
        "dinamo",
        "dynamo",
        "eintracht",
    }
    | {"lokomotiv", "spartak", "zenit", "cska", "hapoel", "maccabi", "beitar"}
)
"""What opens the names of clubs."""

_AREAS = frozenset(
    {("government", "area"), ("council", "area"), ("conservation", "area"), ("metropolitan", "area")}
    | {("sports", "complex"), ("sport", "complex"), ("sports", "ground"), ("recreation", "ground")}
    | {("tennis", "court"), ("basketball", "court"), ("hard", "court"), ("school", "playground")}
    | {("nature", "reserve"), ("game", "reserve"), ("industrial", "estate"), ("housing", "estate")}
    | {("wildlife", "refuge"), ("industrial", "park"), ("business", "park"), ("trading", "estate")}
)
"""Ends of the names of areas and grounds, which open like bodies: "Kelm Primary School Sports Complex"."""


_FACULTIES = frozenset(
    {"Law", "Medical", "Business", "Grammar", "Primary", "Secondary", "Journalism", "Charter"}
)
"""What other schools are for."""

_SERVED = frozenset({"health", "books", "bar", "kitchen", "fitness", "gym", "auto", "hardware", "farms"})
"""What closes the names of shops and services, and of common things as well: "Mental Health"."""

_SURNAMES = frozenset({"kitchen", "bar", "mart", "salon", "burgers", "cellars", "diner"})
"""Those that people are called, too: "Ann Kitchen"."""

_IN_TOWN = frozenset({"Hotel", "Hotels", "Stadium", "Arena", "Airport", "Square", "Mall", "Suites", "Resort"})


def _is_named_after(form: Form) -> bool:
    """Whether it is called after somebody: "Moore’s Law"."""
    return form[-1] in eponyms() and not POSSESSIVES.isdisjoint(form[-2:-1])


def ends(form: Form, said: Tally) -> None:
    """What a word at an end says: "Lindenstraße", "Bardo museum", "Japanese government", "USS Hallbury"."""
    if _is_house(form) or form[:2] == ("Islamic", "State"):
        said["ORG"] += 8.0
    elif is_club(form, 1) or is_club(form, 2) or (len(form) == _PAIR and form[0].lower() in _CLUBS):
        said["ORG"] += 5.0
    elif _is_thing(form):
        said["OTHER"] += 8.0
    elif _is_shop(form):
        said["PERSON"] -= 2.0
        said["ORG"] += 3.0
    elif len(form) > 1 and form[0] in VENTURES:
        said["PERSON"] -= 8.0
        said["OTHER"] += 2.0
    elif (len(form) > 1 and form[-1] in {"PD", "P.D.", "P.D"}) or tuple(form[-2:]) in _DISTRICTS:
        said["ORG"] += 8.0
    else:
        said["PLACE"] += _place(form)


def _place(form: Form) -> float:
    """What the end says for a place."""
    if tuple(form[-2:]) in PLACE_PAIRS or form[-1] == "state":
        return 5.0
    is_area = len(form) > _PAIR and (
        tuple(word.lower() for word in form[-2:]) in _AREAS or _is_house_in(form)
    )
    if is_area or is_road(form):
        return 8.0
    if _is_sponsored(form):
        return 5.0
    return 3.0 if is_street(form[-1].lower()) or form[-1] in PLACE_TAILS or _is_lane(form) else 0.0


def _is_thing(form: Form) -> bool:
    """Whether it is a storm, ship, bill, fair, law, index or field of work, or what numbers tell apart."""
    is_named = _is_storm(form) or form[0] in SHIPS or _is_named_after(form) or form[1:][-1:] in _MEASURES
    is_named = is_named or _is_numbered(form) or is_bill(form) or _is_festival(form)
    return is_named or "-".join(form).lower() in lexicon("who_studies")


def _is_festival(form: Form) -> bool:
    """Whether people come together at what has the name: "Kelm Bikefest", "Riot Fest", "Tarn Con"."""
    low = form[-1].lower()
    return (low.endswith("fest") and not is_common(low)) or (len(form) > 1 and low in {"fest", "con"})


def _is_numbered(form: Form) -> bool:
    """Whether a letter or number tells it apart: "Group E", "Sections 14", "Kelm & Tarn Season 3"."""
    if form[-2:-1] == ("Season",):
        return form[-1].isdecimal()
    if len(form) != _STORM:
        return False
    return (form[0] in _DRAWN and len(form[1]) == 1) or (form[0] in _SECTIONS and form[1][0].isdigit())


def _is_lane(form: Form) -> bool:
    """Whether a noun for small streets closes a name that nobody has: "Harp Close", "St Alban Terrace"."""
    is_told = not (is_given(form[0].lower()) or is_common(form[0].lower())) or form[0] in _SAINTS
    return len(form) > 1 and form[-1] in _LANES and is_told


def _is_storm(form: Form) -> bool:
    """Whether a storm is named: "Hurricane Kelm", "Tropical Storm Kelm", not "Hurricane Center"."""
    if tuple(form[:2]) == ("Tropical", "Storm"):
        return len(form) == _STORM + 1
    return form[0] in _STORMS and len(form) == _STORM and form[1].lower() not in lexicon("who_org_heads")


def _is_house(form: Form) -> bool:
    """Whether its noun, a legal form or what it manages closes a name: "Kelm SpA", "Roe Asset Management"."""
    if len(form) == 1 or not {"v.", "vs."}.isdisjoint(form):
        return False
    if closes_body(form[-1]) or _is_school(form) or ("Center", "on") in pairwise(form):
        return True
    if form[-2] in {"and", "&"} and (form[-3].lower(), form[-1].lower()) in SERVICES:
        return True
    if form[-2] == "&" and "," in form[:-2]:
        # "Kelm, Tarnow & Lind"
        return True
    is_managing = form[-1] == "Management" and form[-2] in _MANAGED
    # "Texas AG" is somebody.
    return is_managing or (closes_firm(form[-1]) and not is_somewhere(" ".join(form[:-1])))


def _is_shop(form: Form) -> bool:
    """Whether what it sells or serves closes the name: "Peace Coffee", "Kelm Health", not "Mental Health"."""
    last = form[-1].lower()
    is_named = len(form) > 1 and (last in lexicon("who_shops") or last in _SERVED)
    is_named = is_named and form[0].lower() not in lexicon("who_demonyms")
    first = form[0].lower()
    if last in _SURNAMES and is_given(first) and not is_common(first) and POSSESSIVES.isdisjoint(form):
        return False
    return is_named and (last not in _SERVED or not all(is_common(word.lower()) for word in form))


def _is_school(form: Form) -> bool:
    """Whether it is a school's, with or without that noun: "Kelm High School", "Tarn Elementary"."""
    if form[-1] == "School":
        return form[-2] in SCHOOLS or form[-2] in _FACULTIES
    is_named = not is_common(form[0].lower()) or is_somewhere(form[0]) or is_given(form[0].lower())
    return form[-1] in SCHOOLS and is_named


def _is_house_in(form: Form) -> bool:
    """Whether a town stands behind a house or ground: "Kelm Hotel Lagos"."""
    return form[-2] in _IN_TOWN and is_city(form[-1])


def _is_sponsored(form: Form) -> bool:
    """Whether a firm's name has been put on where people play: "Verizon Amphitheatre", "Toyota Center"."""
    words = form[: -2 if form[-2:-1] in {("Music",), ("Arts",)} else -1]
    return form[-1] in GROUNDS and is_organisation(" ".join(words))
