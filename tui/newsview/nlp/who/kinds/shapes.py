"""What the words of a name say of its kind, wherever it stands."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    bodies,
    is_city,
    is_common,
    is_given,
    is_land,
    is_lone_country,
    is_loud_body,
    is_organisation,
    is_place,
    is_postal,
    is_somewhere,
    is_surname,
    is_thing,
)
from newsview.nlp.who.given.lexicon import characters, newsmakers, nicknamed_places, teams, well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import (
    PARTICLES,
    REGIONS,
    bare,
    is_camel,
    is_initial,
    is_site,
    undotted,
)
from newsview.nlp.who.kinds.edges import ends

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Form

Tally = defaultdict[str, float]
"""How much speaks for each kind."""

_WORDY = frozenset(
    {"or", "in", "me", "ok", "hi", "pa", "ma", "al", "de", "la", "co", "id", "mo", "md", "ct", "va"}
)
"""Letters for states on envelopes that are also words, titles or shorter names."""

_OFFICES = frozenset({"department", "police", "council", "commission", "authority", "company", "committee"})
"""What is a body, whatever place opens its name: "Fort Hallbury Police Department"."""

_PERIODICALS = frozenset({"daily", "weekly"})
"""What opens the names of papers: "Daily Kelm"."""

_REALMS = frozenset({"Commonwealth", "Kingdom", "Republic", "Islamic Republic", "Federal Republic"})
_FIGURE = 6.0
"""What being called like somebody famous or a figure of tales says; marks around a film can outweigh it."""

_NOBLE_FORM = 3
_WATCHED = 2
"""Words of a watch's name; what watches over something has more: "Kelm Rights Watch"."""

_PREFECTURES = frozenset(
    {"Ishikawa", "Fukushima", "Miyazaki", "Yamaguchi", "Yamagata", "Nagano", "Okayama", "Chiba", "Nara"}
    | {"Kagawa", "Akita", "Toyama", "Nagasaki", "Shimane", "Saga", "Oita", "Mie", "Shiga", "Gunma"}
)
"""Places in Japan that are families' names as well."""

_NOBLE = frozenset({"von", "van", "bin", "ibn"})
"""What stands between a given name and a surname, and in no body's name."""

_LEAGUES = frozenset(
    {"bishops", "leadership", "coast", "eastern", "western", "southern", "northern", "southeastern"}
    | {"central"}
    | {"national", "american", "pacific", "atlantic", "big", "athletic", "mountain", "valley", "ten", "east"}
    | {"west", "south", "north", "metro", "sun", "horizon", "summit", "mid"}
)
"""What makes a conference one of clubs or clerics, and no event."""

_WILDS = frozenset({"park", "parks", "forest", "monument", "reserve", "reserves", "refuge", "sanctuary"})

_WILD = frozenset(
    {"national", "wildlife", "nature", "state", "biosphere", "indigenous", "game", "marine", "natural"}
)
"""What protects land, and what it protects: "Kelm National Park"."""

_TIMES = frozenset(
    {"czarist", "tsarist", "communist", "fascist", "ottoman", "imperial", "soviet", "nazi", "northeastern"}
    | {"northwestern", "southeastern", "southwestern", "mainland", "postwar", "pre-war", "wartime"}
)
"""Those that tell its time or the part of it before a country alone."""

_HEADS = (("OTHER", "who_other_heads"), ("ORG", "who_org_heads"), ("PLACE", "who_place_heads"))
_FIRSTS = (("ORG", "who_org_firsts"), ("PLACE", "who_place_firsts"))


_HUMP = 4
"""Letters of one word before another begins inside a firm's name."""

_SONS = frozenset({"jr", "sr"})
"""What closes nobody's name but somebody's."""


def tally() -> Tally:
    """Nothing said yet."""
    return defaultdict(float)


def shape(form: Form) -> Tally:
    """What a name's words say for each kind.

    The weights are in model votes: the model's label at one place counts 1.
    """
    said = _listed(" ".join(form))
    lows = [word.lower() for word in form]
    ends(form, said)
    if len(form) == 1:
        _single(form[0], said)
        return said
    _like_bodies(form, lows, said)
    _like_persons(form, lows, said)
    is_namesake = len(form) == 2 and is_given(lows[0]) and lows[1] in lexicon("who_ambiguous")
    if not (said["PERSON"] > 0 or is_namesake) and is_nobody(form):
        # "Outlook Cabin", "Clipboard AI", "TripleKelp Games"
        said["PERSON"] -= 3.0
        said["ORG" if _is_firms(form[0]) else "OTHER"] += 0.2
    _heads(lows, said, doubtful=is_namesake)
    # "Elizabeth Banks" is a person, whatever banks are.
    said["PERSON"] += 1.8 if is_namesake else 0.0
    is_club = lows[-1].endswith("s") and is_somewhere(" ".join(form[:-1])) and not is_surname(form[-1])
    said["ORG"] += 2.5 if is_club and not any(said.values()) else 0.0
    # "Petro-Canada", "Florida Blue"
    is_sited = is_land(form[-1]) or (is_place(form[0]) and is_common(lows[-1]))
    is_named = is_given(lows[0]) and lows[0] not in PARTICLES and not is_sited
    if not any(said.values()) and is_named and "of" not in lows:
        said["PERSON"] += 2.0
    return said


def _like_bodies(form: Form, lows: list[str], said: Tally) -> None:
    """What names are made like that somebody hardly has: "Kelm Namibia", "U-Haul", "Roe v. Kelm"."""
    if (is_organisation(form[0]) or is_organisation(" ".join(form[:2]))) and not form[-1].isupper():
        said["PERSON"] -= 1.5
        said["ORG"] += 0.5
    if _is_branch(form):
        said["PERSON"] -= 2.0
        said["PLACE"] += 2.0 if _is_part(form, lows) else 0.0
        said["ORG"] += (2.5 if _is_abroad(form, lows) else 0.5) if {"of", "on"}.isdisjoint(lows) else 0.0
    if _is_tied(form) or (lows[-2] == "-" and form[-1].isupper() and form[0].istitle()):
        # "U-Haul", "Zanu-PF"
        said["PERSON"] -= 1.5
        said["ORG"] += 1.5
    if "v." in form or "vs." in form:
        said["OTHER"] += 8.0


def _like_persons(form: Form, lows: list[str], said: Tally) -> None:
    """What initials, a "Jr." and a "von" say: "A. B. Roe", "Bob Doe Jr.", "Ann von Roe"."""
    is_short = len(form) < 4 and is_initial(form[0]) and not (_is_tied(form) or is_place(form[0]))
    if is_short and form[-1].istitle() and lows[-1] not in lexicon("who_org_heads"):
        # Firms go by several: "D.A. Davidson".
        said["PERSON"] += 2.5 if len(form[0]) < 3 else 2.0
    said["PERSON"] += 3.0 if bare(lows[-1]) in _SONS else 0.0
    if len(form) == _NOBLE_FORM and form[1] in _NOBLE and not is_common(lows[0]):
        said["PERSON"] += 1.5


def _is_tied(form: Form) -> bool:
    """Whether a hyphen ties a letter to the name: "U-Haul"."""
    return len(form[0]) == 1 and form[1:-1] == ("-",)


def _is_branch(form: Form) -> bool:
    """Whether a country opens or closes a name that nobody has: "China Molybdenum", "Joya de Nicaragua"."""
    ends = (form[0], form[-1])
    is_there = any(is_place(word) and not (is_surname(word) or word in _PREFECTURES) for word in ends)
    is_led = form[-2] == "de" and is_lone_country(form[-1])
    return is_there and (is_led or not is_given(form[0].lower()))


def _is_abroad(form: Form, lows: list[str]) -> bool:
    """Whether a country closes the name of a firm's or movement's branch there: "Nedrabank Namibia"."""
    is_part = any(map(is_somewhere, form[:-1])) or not lexicon("who_land_parts").isdisjoint(lows[:-1])
    is_part = is_part or not lexicon("who_demonyms").isdisjoint(lows) or _is_part(form, lows)
    return is_place(form[-1]) and not (is_part or is_somewhere(" ".join(form)) or lows[0] == "miss")


def _is_part(form: Form, lows: list[str]) -> bool:
    """Whether a part or a time of a country is meant: "Eastern Canada", "Czarist Russia"."""
    is_told = lows[0] in _TIMES or (lows[0].endswith("ern") and lows[0] in lexicon("who_demonyms"))
    return len(form) == 2 and is_told and is_place(form[1])


def is_nobody(form: Form) -> bool:
    """Whether a name closes with an abbreviation of common words, is made of common words, or is capitals."""
    if is_given(form[0].lower()) and form[0].istitle():
        return False
    if len(form) == 1:
        return (
            form[0].isupper()
            and len(form[0]) > 2
            and not (_is_someones(form[0].lower()) or form[0].title() in well_known())
        )
    return (
        _is_abbreviation(form[-1])
        or _is_firms(form[0])
        or all(_is_plain(word) or _is_abbreviation(word) for word in form)
    )


def _is_firms(word: str) -> bool:
    """Whether a word is written like a firm's or an account's: "TripleKelp", not "LaToya" or "MaryAnn"."""
    is_long = len(word) > _HUMP and word[:_HUMP].istitle() and is_camel(word) and word.isascii()
    return is_long and not is_given(word.lower())


def _is_someones(low: str) -> bool:
    return is_given(low) or is_surname(low) or low in lexicon("who_ambiguous")


def is_hardly_anyone(form: Form) -> bool:
    """Whether a common word closes two of which the first is no given name: "Trippy Tales", "Rom Con"."""
    if len(form) != 2 or not _is_plain(form[1]) or form[1] in well_known():
        return False
    return not (is_given(form[0].lower()) or is_initial(form[0]) or form[0].lower() in PARTICLES)


def _is_plain(word: str) -> bool:
    low = word.lower()
    return is_common(low) and word.istitle() and not _is_someones(low)


def _is_abbreviation(word: str) -> bool:
    return word.isupper() and word.lower() in lexicon("who_abbreviations")


def _listed(text: str) -> Tally:
    said = tally()
    if listed := _listed_place(text):
        said["PLACE"] += listed
    if text.isupper() and len(text) > 3 and is_thing(text.title()) and not is_organisation(text):
        said["OTHER"] += 5.0  # "BREXIT: …"
    if text in teams() and not is_city(text):
        said["ORG"] += 3.0
    if is_organisation(undotted(text)) or is_loud_body(text):
        said["ORG"] += 5.0
    if text in characters().names or text.replace(" ", "").lower() in newsmakers():
        said["PERSON"] += _FIGURE
    return said


def _listed_place(text: str) -> float:
    """What being listed says for a place."""
    if text in nicknamed_places() or (text.endswith(" State") and is_place(text[: -len(" State")])):
        return 5.0
    if is_place(text) and not is_postal(text):
        # "Oval Office"
        is_headed = " " in text and bare(text.rsplit(maxsplit=1)[-1].lower()) in lexicon("who_org_heads")
        return 8.0 if is_headed else 3.0
    if _is_realm(text):
        return 5.0
    if is_city(text):
        return 1.6
    if is_postal(text) and is_place(text) and text.lower() not in _WORDY:
        return 1.5
    return 2.0 if text.isupper() and len(text) > 3 and is_somewhere(text.title()) else 0.0


def _is_realm(text: str) -> bool:
    """Whether a country or state has its full name: "Commonwealth of Tarnia"."""
    realm, _, name = text.partition(" of ")
    return realm in _REALMS and is_place(name.removeprefix("the "))


def _single(word: str, said: Tally) -> None:
    if word in well_known():
        said["PERSON"] += 8.0
    if word.lower() in REGIONS or word == "States":
        said["PLACE"] += 2.0
    if is_site(word):
        said["ORG"] += 2.0
    elif word[0].islower():
        said["OTHER"] += 1.5
    elif is_camel(word):
        said["PERSON"] -= 2.0
        said["PLACE"] -= 1.0
        said["ORG"] += 1.0


def _heads(lows: list[str], said: Tally, *, doubtful: bool) -> None:
    """What the name is called by: "Bank of …", "… Party", "… River"."""
    last = bare(lows[-1])
    if _opens(lows, said):
        return
    if _is_purposeful(lows):
        said["ORG"] += 2.0
        return
    if _is_wild(lows):
        said["PLACE"] += 3.5
        return
    if last == "watch" and len(lows) > _WATCHED:
        said["ORG"] += 3.0
        return
    opened = {low for low, following in pairwise(lows) if following in {"of", "for", "on"}}
    if not bodies().isdisjoint(low for low, following in pairwise(lows) if following == "for"):
        said["ORG"] += 3.5
        return
    if not lexicon("who_associates").isdisjoint(opened):
        said["ORG"] += 3.5
        return
    for kind, heads in _HEADS:
        if not lexicon(heads).isdisjoint(opened):
            # A conference is an event, but the conference of some is those themselves.
            said["ORG" if opened & lexicon("who_org_heads") else kind] += 3.5
            break
        if last in lexicon(heads) and not (kind == "PLACE" and _is_no_place(lows)):
            # A bank or a house is a firm as often as a building.
            is_vague = last in lexicon("who_vague_heads") or (kind == "ORG" and _is_event(lows))
            said[kind] += 1.0 if doubtful or is_vague else 3.0


def _is_event(lows: list[str]) -> bool:
    """Whether people come together at what has the name: "Kelm Retail Conference"."""
    return lows[-1] == "conference" and _LEAGUES.isdisjoint(lows)


def _is_no_place(lows: list[str]) -> bool:
    """Whether what goes before its head makes the name none of a place: "Medical Center", "Roe-Bridge"."""
    return lows[-2] == "-" or lows[-2] in lexicon("who_place_heads_not")


def _is_purposeful(lows: list[str]) -> bool:
    """Whether the name is of a centre for something: "Financial Intelligence Center"."""
    is_centre = lows[-1] in {"center", "centre"} and is_common(lows[-2]) and lows[-3:-1] != ["world", "trade"]
    return is_centre and lows[-2] not in lexicon("who_gatherings", "who_place_heads")


def _is_wild(lows: list[str]) -> bool:
    """Whether the name is of protected land: "Tarn National Park"."""
    return lows[-2] in _WILD and lows[-1] in _WILDS


def _opens(lows: list[str], said: Tally) -> bool:
    """Whether an outer word tells what the name is of, as in Romance languages: "Musée …", "Kelm Online"."""
    if lows[0] in _PERIODICALS or (len(lows) > 1 and lows[-1] == "online"):
        said["PERSON"] -= 3.0
        said["ORG"] += 3.0
    kind = next((kind for kind, firsts in _FIRSTS if lows[0] in lexicon(firsts)), "")
    is_body = lows[-1] in _OFFICES or lows[-1] in lexicon("who_org_heads") - lexicon("who_vague_heads")
    if not kind or is_given(lows[0]) or (kind == "PLACE" and is_body and len(lows) > 2):
        return False
    said[kind] += 2.5
    return True
