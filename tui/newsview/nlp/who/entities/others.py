"""Which names are names of one organisation, place or other thing."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from newsview.nlp.who.entities.chambers import own_chambers
from newsview.nlp.who.entities.circuits import circuit_names
from newsview.nlp.who.entities.cities import own_names
from newsview.nlp.who.entities.cluster import Cluster
from newsview.nlp.who.entities.realms import without_realm
from newsview.nlp.who.entities.seats import seats
from newsview.nlp.who.entities.short_bodies import short_bodies
from newsview.nlp.who.given.knowledge import (
    closes_body,
    is_city,
    is_club,
    is_common,
    is_given,
    is_organisation,
    is_somewhere,
)
from newsview.nlp.who.given.lexicon import clubs, fullest, listed, nicknamed_places, teams
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.nations import of_nation
from newsview.nlp.who.given.text import HALVES, POSSESSIVES, is_camel, unaccented
from newsview.nlp.who.kinds.acronyms import (
    bracket_end,
    is_made_of,
    is_short_for,
    short_end,
)
from newsview.nlp.who.kinds.forms import (
    initials,
    is_branch,
    is_division,
    is_placed,
    is_telling,
    openers,
    short_forms,
    town_of,
    without_suffix,
)
from newsview.nlp.who.kinds.metro_police import metro_police
from newsview.nlp.who.kinds.panels import panel_names
from newsview.nlp.who.kinds.roads import interstate
from newsview.nlp.who.kinds.tickers import letters_behind, tickers_behind
from newsview.nlp.who.patterns.shared import sharing

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.names.recall import Named


_OWNERS = frozenset({"US", "U.S.", "UK", "U.K.", "American", "British"})
"""What may go before the name of a state's own body: "US Secret Service"."""


_RULED = frozenset({"County", "Parish", "Republic"})
"""What closes the name of a place that goes without it where no town has the same."""

_HALVED = frozenset({("Korea",)})
"""Countries that are two states."""

_RULING = ("Government",)
_WASHINGTON = "Washington"
_TELLING = 4
"""Words of a name whose common ones may be anyone's."""

_OF_FIELDS = frozenset({"department", "ministry", "bureau", "office"})
"""Bodies that are as often named behind their field as before it."""


def group_others(words: Words, named: list[Named]) -> list[Cluster]:
    """The organisations, places and other things that the mentions are of."""
    found: list[Cluster] = []
    by_key: dict[tuple[str, str], Cluster] = {}
    by_opener: dict[tuple[str, str], Cluster] = {}
    settled: set[str] = set()
    told = _told(words, named)
    firms = _firms(words, named)
    # The longest names first: they tell what shorter ones are short for.
    for start, end, kind in sorted(named, key=lambda item: (item[0] - item[1], item[0])):
        form = tuple(words.texts[start:end])
        keys = [*_keys(form, kind), *told.get(form, [])]
        known = (by[kind, key] for by in (by_key, by_opener) for key in keys if (kind, key) in by)
        thing = next(known, None)
        if thing is None:
            thing = Cluster(kind)
            found.append(thing)
        led = _titled(words, start, form) if kind == "ORG" else []
        whole = _plain(" ".join(form))
        short = [
            key
            for key in _short_keys(form, kind)
            if firms.get(key, form) == form or not whole.startswith(f"{key} ")
        ]
        for key in [*keys, *short, *_bracketed(words, start, end, kind), *led]:
            by_key.setdefault((kind, key), thing)
        is_listed = kind == "ORG" and is_organisation(" ".join(without_suffix(form)))
        for key in _opening_keys(form) if kind == "ORG" else ():
            if is_listed and key not in settled:
                # "Goldman" is Goldman Sachs rather than a fund of its.
                settled.add(key)
                by_opener[kind, key] = thing
            by_opener.setdefault((kind, key), thing)
        thing.add(form, words.written(start, end), start, end)
    for thing in found:
        thing.mentions.sort()
    return found


def _told(words: Words, named: list[Named]) -> dict[Form, list[str]]:
    """What names are found by, too, because of the others in the text."""
    return {
        **_halved(words, named),
        **_of_cities(words, named),
        **_chambers(words, named),
        **_of_government(words, named),
        **_of_president(words, named),
        **_sharing(words, named),
        **_short(words, named),
        **own_names(words, {tuple(words.texts[start:end]) for start, end, kind in named if kind == "PLACE"}),
    }


def _firms(words: Words, named: list[Named]) -> dict[str, Form]:
    """Listed firms by their names without legal forms, which no part of them goes by: "Kelm", "Kelm L.P."."""
    forms = {tuple(words.texts[start:end]) for start, end, kind in named if kind == "ORG"}
    cores = {form: " ".join(without_suffix(form)) for form in forms if without_suffix(form) != form}
    return {_plain(core): form for form, core in cores.items() if is_organisation(core)}


def _halved(words: Words, named: list[Named]) -> dict[Form, list[str]]:
    """What a country that is two states is found by where only one of them is named, and halves: "North"."""
    forms = {tuple(words.texts[start:end]) for start, end, kind in named if kind == "PLACE"}
    halves = {form for form in forms if form[0] in HALVES and len(form) > 1}
    whole = {form[1:] for form in halves}
    told = {form: [half for half in halves if half[1:] == form] for form in whole & _HALVED}
    alone = {form: [_plain(" ".join(half[0]))] for form, half in told.items() if len(half) == 1}
    return {**alone, **{half[:1]: [_plain(" ".join(half))] for form in told.values() for half in form}}


def _chambers(words: Words, named: list[Named]) -> dict[Form, list[str]]:
    """What "House" is found by where a parliament or state has one with another name: "House of Commons"."""
    bodies = [tuple(words.texts[start:end]) for start, end, kind in sorted(named) if kind == "ORG"]
    return {short: [_plain(" ".join(form))] for short, form in own_chambers(bodies).items()}


def _of_cities(words: Words, named: list[Named]) -> dict[Form, list[str]]:
    """What nicknames of clubs are found by, too: "76ers" for "Sixers", and the city, "Philadelphia".

    The city is a club's only where it plays, and where no other club that is at home there is named.
    """
    forms = {tuple(words.texts[start:end]) for start, end, kind in named if kind == "ORG"}
    known = {form: clubs()[" ".join(form)] for form in forms if " ".join(form) in clubs()}
    at_home = Counter(city for city, _ in set(known.values()))
    played = {city for city, count in at_home.items() if count == 1 and tuple(city.split()) in forms}
    return {
        form: [_plain(name) for name in ([nickname, city] if city in played else [nickname])]
        for form, (city, nickname) in known.items()
    }


def _of_government(words: Words, named: list[Named]) -> dict[Form, list[str]]:
    """What a capital and "the Government" are found by, too: the one of the nation, the only one."""
    bodies = {tuple(words.texts[start:end]) for start, end, kind in named if kind == "ORG"}
    ruling = [form for form in bodies if form[1:] == _RULING]
    alone = {_RULING: ruling[0]} if len(ruling) == 1 and _RULING in bodies else {}
    return {seat: [_plain(" ".join(form))] for seat, form in (seats(bodies) | alone).items()}


def _of_president(words: Words, named: list[Named]) -> dict[Form, list[str]]:
    """What Washington is found by, too, where it is a government: the one administration named."""
    forms = {tuple(words.texts[start:end]) for start, end, kind in named if kind == "ORG"}
    administrations = [form for form in forms if form[-1] == "administration"]
    is_one = len(administrations) == 1 and (_WASHINGTON,) in forms
    return {(_WASHINGTON,): [_plain(" ".join(administrations[0]))]} if is_one else {}


def _sharing(words: Words, named: list[Named]) -> dict[Form, list[str]]:
    """What places are found by that only share the noun behind them: "Kelm and Tarn counties"."""
    places = [(start, end) for start, end, kind in named if kind == "PLACE"]
    forms = {tuple(words.texts[start:end]) for start, end in places}
    shared = {(start, end): noun for start, end, noun in sharing(words)}
    told = {tuple(words.texts[start:end]): noun for (start, end), noun in shared.items()}
    alone = {tuple(words.texts[start:end]) for start, end in places if (start, end) not in shared}
    return {
        form: [_plain(" ".join((*form, noun)))]
        for form, noun in told.items()
        if form not in alone and (*form, noun) in forms
    }


def _short(words: Words, named: list[Named]) -> dict[Form, list[str]]:
    """What parts of bodies' names are found by, too: "Zeppelin" for "Led Zeppelin"."""
    bodies = dict.fromkeys(tuple(words.texts[start:end]) for start, end, kind in named if kind == "ORG")
    whole = short_bodies(bodies) | metro_police(bodies.keys())
    return {short: [_plain(" ".join(form))] for short, form in whole.items()}


def _titled(words: Words, start: int, form: Form) -> list[str]:
    """What a name that begins with "The" is found by, too: "TKG" and "The Gossip" for "The Kelm Gossip"."""
    letters = initials(form).lower()
    # Nobody has as many letters by chance, whatever the "The" is owed to.
    is_long = len(letters) >= _TELLING
    is_title = words.texts[start - 1 : start] == ["The"] and (is_long or not words.is_first(start - 1))
    if not is_title or len(letters) < 2 or (len(letters) < len(form) and not is_long):
        return []
    return [f"t{letters}", *([form[-1].lower()] if len(form) == 2 else [])]


def _keys(form: Form, kind: str) -> list[str]:
    """What a name is found by: the fullest listed name of the same thing, and its own words."""
    text = own = " ".join(form)
    fullest_names = fullest("who_places" if kind == "PLACE" else "who_organisations")
    owner = 2 if form[:2] == ("United", "States") else int(form[0] in _OWNERS)
    if owner and " ".join(form[owner:]) in fullest_names:
        text = " ".join(form[owner:])
    elif kind == "PLACE" and text not in fullest_names:
        text = nicknamed_places().get(text) or without_realm(form)
    # Datelines shout: "GAZA".
    calm = text.title() if kind == "PLACE" and text.isupper() else text
    core = " ".join(without_suffix(form)) if kind == "ORG" else text
    known = (
        fullest_names.get(text)
        or fullest_names.get(core)
        or fullest_names.get(f"{text}.")
        or fullest_names.get(text.removesuffix("."))
        or fullest_names.get(calm)
    )
    found = list(dict.fromkeys(_plain(name) for name in (known, text, own) if name))
    if kind != "ORG":
        return [*found, *interstate(form)]
    return [*found, *_turned(form), *_written_otherwise(form), *panel_names(form)[:1], *circuit_names(form)]


def _written_otherwise(form: Form) -> list[str]:
    """A firm's name whatever its legal form is written like, and a name as an address on the web has it.

    "Tarnak Systems Inc." for "Tarnak Systems, Inc.", "BrightTarn" and "BrightTarn.com" for "Bright Tarn". A
    regime is what its foes call a government.
    """
    core = without_suffix(form)
    found = [f"{_plain(' '.join(core))} {_FIRM}"] if len(core) < len(form) else []
    if form[-1].lower() == "department" and form[-2:-1] and form[-2] in POSSESSIVES:
        # "sheriff's office"
        found.append(_plain(" ".join((*form[:-1], "office"))))
    if form[-1] == "regime" and len(form) > 1:
        found.append(_plain(" ".join((*form[:-1], "government"))))
    is_site = len(form) == 1 and _DOMAIN.search(form[0])
    if is_site or len(core) > 1 or is_camel(form[0]):
        found.append(_plain("".join(word for word in core if word not in _MARKS)) + _SITE)
    return found


def _turned(form: Form) -> list[str]:
    """What a body named by its field is found by, too: "Interior Ministry" for "Ministry of the Interior"."""
    form = form[form[0] in _OWNERS and len(form) > 1 :]
    lows = [word.lower() for word in form]
    if form[-1] == "Department" and len(form) > 1:
        field, noun = form[:-1], "department of"
        if len(field) > 1 and (town_of(form) or is_somewhere(field[0])):
            return []
    elif len(form) > 2 and form[1] == "of" and lows[0] in _OF_FIELDS:
        field, noun = form[2 + (form[2] == "the") :], lows[0]
    else:
        return []
    turned = [noun, *field] if noun.endswith("of") else [*field, noun]
    # "Homeland Security" says what "Defence" alone does not.
    is_told = len(field) > 1 or noun.endswith("of")
    letters = [initials(field).lower()] if len(field) > 1 else []
    return [_plain(" ".join(turned)), *([_plain(" ".join(field))] if is_told else []), *letters]


_FIRM = "(firm)"
"""What stands in a key for any legal form: a firm without its "Corp." may be called like a place."""

_SITE = ".site"
"""What stands in a key for any end of an address."""

_MARKS = frozenset({"-", "–", "'", "’"})
"""What names are written with and without: "Kelm-Tarn", "Workers' Party"."""

_DOMAIN = re.compile(r"(?<=\w)\.(com|org|net|co\.uk)$")


def _plain(text: str) -> str:
    plain = _DOMAIN.sub("", text.lower()).replace(".", "").replace("’", "'").removeprefix("the ")
    return unaccented(" ".join(plain.split()))


def _short_keys(form: Form, kind: str) -> list[str]:
    """Shorter names under which a long one may come back."""
    if len(form) < 2:
        return []
    keys = [_plain(" ".join(short)) for short in short_forms(form, kind)]
    town = form[form[0] == "The" : -1]
    if kind == "ORG" and not is_somewhere(" ".join(town)):
        # "The Times" is the "Hallbury Times" only where a city has it.
        keys = [key for key in keys if f"The {key.title()}" not in fullest("who_organisations")]
    if kind == "PLACE" and form[-1] in _RULED and not is_city(alone := " ".join(form[:-1])):
        keys.append(_plain(alone))
    if kind == "ORG":
        letters = initials(form).lower()
        keys += [letters] if len(letters) > 1 else []
        keys += [_with_ampersand(form)] if "&" in form else []
        keys += ["".join(word[0] for word in form).lower()] if "of" in form[1:-1] else []
        keys += [*_seated(form), *([form[-1].lower()] if form[-2] == "Daily" else [])]
        keys += ["parliament"] if form[-1].lower() == "parliament" else []
        keys += [f"{letters}u"] if form[-1] == "State" else []
        keys += [*_of_nation(form), *_of_club(form), *_of_district(form), *panel_names(form)[1:]]
    return keys


def _opening_keys(form: Form) -> list[str]:
    """The first word of a body's name, under which it comes back where nothing else has that name."""
    if len(form) < 2 or closes_body(form[-1]) or town_of(form):
        return []
    # "Walden" is a given name, but here the one body that is called so.
    is_first = is_telling(form[0]) or (form[0].istitle() and is_given(form[0].lower()))
    # "Hallbury Energy Corp." is "Hallbury" where that is a body.
    is_firm = len(without_suffix(form)) < len(form)
    is_other = bool(of_nation(form[0].lower())) or is_organisation(form[0])
    is_first |= is_firm and is_somewhere(form[0]) and not is_other
    is_first |= form[1:] == ("University",) and form[0] in listed("who_universities")
    is_first &= not (is_branch(form) or is_placed(form) or is_division(form))
    return [*([form[0].lower()] if is_first else []), *(_plain(short[0]) for short in openers(form))]


def _of_district(form: Form) -> list[str]:
    """Somebody's office without what it is for: "U.S. Attorney's Office for the District of Tarnia"."""
    lows = [word.lower() for word in form]
    i = next((i for i, low in enumerate(lows) if low == "office" and i > 1), 0)
    is_owned = i > 0 and lows[i - 1] in POSSESSIVES and lows[i + 1 : i + 2] in (["for"], ["in"], ["of"])
    return [_plain(" ".join(form[: i + 1]))] if is_owned else []


def _of_club(form: Form) -> list[str]:
    """The city by which a club goes, where that is one: "Denver" for "Denver Broncos"."""
    if len(form) == 2 and " ".join(form) in teams():
        return [_plain(form[0])]
    return [_plain(" ".join(form[:i])) for i in (1, 2) if is_club(form, i)]


def _with_ampersand(form: Form) -> str:
    """The initials with the "&" that stands between two of them: "PG&E"."""
    core = without_suffix(form)
    return "".join(word[0] for word in core if word[0].isupper() or word == "&").lower()


def _of_nation(form: Form) -> list[str]:
    """A listed body's name without the nation before it: "Taliban" for "Afghan Taliban", not "Navy"."""
    rest = " ".join(form[1:])
    is_plain = len(form) <= _TELLING and all(is_common(word.lower()) for word in form[1:])
    is_body = form[0].lower() in lexicon("who_demonyms") and is_organisation(rest)
    return [_plain(fullest("who_organisations").get(rest, rest))] if is_body and not is_plain else []


def _seated(form: Form) -> list[str]:
    """Acronyms of a body that its place opens or closes: "Tarn ISO" and "ISO", "CPA Tarn"."""
    opening = next((n for n in (2, 1) if len(form) > n + 2 and is_somewhere(" ".join(form[:n]))), 0)
    letters = initials(form[opening:]).lower()
    found = [letters, f"{_plain(' '.join(form[:opening]))} {letters}"] if opening and len(letters) > 2 else []
    letters = initials(form[:-1]).lower()
    is_closed = len(letters) > 2 and is_somewhere(form[-1])
    return [*found, f"{letters} {_plain(form[-1])}"] if is_closed else found


def _bracketed(words: Words, start: int, end: int, kind: str) -> list[str]:
    """The acronym that follows a name in brackets, or behind ", or": "Front of the Fells, or FroFe"."""
    if kind == "PERSON":
        return []
    tickers = [range(i, i + 1) for i in tickers_behind(words, end)]
    tickers += letters_behind(words, start, end) if kind == "ORG" else []
    if tickers:
        return [_plain(" ".join(words.texts[i.start : i.stop])) for i in tickers]
    closing = bracket_end(words, end) or short_end(words, start, end)
    if closing:
        return [_plain(" ".join(words.texts[end + 1 : closing]))]
    after = words.texts[end : end + 3]
    is_alone = len(after) == 3 and after[0] in {"(", "["} and after[2] in {")", "]"}
    name = words.written(start, end)
    if is_alone and is_short_for(after[1], name):
        return [_plain(after[1])]
    is_or = len(after) == 3 and after[:2] == [",", "or"] and len(after[2]) > 1
    return [_plain(after[2])] if is_or and is_made_of(after[2], name) else []
