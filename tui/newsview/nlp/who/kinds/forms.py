"""The shorter forms in which a name may come back."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    closes_body,
    is_city,
    is_club,
    is_common,
    is_given,
    is_organisation,
    is_place,
    is_somewhere,
    is_state,
)
from newsview.nlp.who.given.lexicon import teams
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import PLACE_PAIRS, PRINTED, bare
from newsview.nlp.who.kinds.legal_forms import closes_firm
from newsview.nlp.who.kinds.panels import CHAMBERS, PANELS, panel_fields
from newsview.nlp.who.kinds.surnames import surnames, with_particles

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Form


_WATERS = frozenset({"bay", "island", "islands", "beach", "valley", "stadium", "prison"})
"""Heads that the names of places are often left without: "Guantánamo" for "Guantánamo Bay"."""

_CITY_HEADS = frozenset({"airport", "province", "governorate"})
"""Those that a place is listed without; a town may have its name, too."""

_OTHER_THAN_STATE = frozenset(
    {"Washington", "New York", "Mexico", "Niger", "Free", "Guatemala", "Oaxaca", "Puebla", "Veracruz"}
    | {"São Paulo", "Sao Paulo", "Rio de Janeiro", "Malacca", "Zacatecas"}
)
"""What is as often a country, a city far from most of its state or a word as the state."""

_DIVISIONS = frozenset({"State", "County", "Province", "Governorate"})
"""What stands behind a place's name in the name of a body of it."""

_DISTRICT = frozenset({"DC", "D.C.", "D.C"})
"""What Washington is as often named without, or by."""

_SEATS = frozenset({("Capitol", "Hill"), ("Parliament", "Hill")})
"""Where parliaments meet, "the Hill" for short."""

_SCHOOLED = frozenset(
    {"Public", "Community", "Central", "Senior", "Junior", "Memorial", "Regional", "Catholic"}
)
"""What schools are told without: "Tarn High School" for "Tarn Public High School"."""

SCHOOLS = frozenset({"Elementary", "Middle", "High"})
"""What schools are that go without that noun: "Tarn High"."""

SHIPS = frozenset({"USS", "USNS", "USCGC", "HMS", "HMAS", "HMCS", "HMNZS", "RMS", "INS", "MV", "RRS"})
"""What goes before the names of ships, which go without it."""

_CRAFT = frozenset({"telescope", "observatory", "spacecraft", "orbiter", "rover", "lander", "probe"})
"""What closes the names of what people send into space."""

_SEATED = frozenset({"university", "college", "hospital"})
"""Bodies whose seat closes their name: "Tarn University of the Fells"."""

_OPENERS = frozenset({"Gulf", "Strait", "Isle", "Bay"})
"""What opens the names of places that go by it alone: "the Gulf" for "Gulf of Tarnia"."""

_JOINTS = frozenset({",", "&", "and"})
"""What may stand before a legal form: "Roe & Co."."""

_JOINING = frozenset({*_JOINTS, "of", "for", "in", "the", "-", "–", "'s", "’s", "'", "’"})
"""Where no shorter name of a firm can end or be cut off."""

_POLICE = frozenset({"department", "service", "force", "bureau"})
"""What closes the name of a town's police, which goes without it."""

_AUTHORITIES = frozenset(
    {
        ("police", "department"),
        ("police", "force"),
        ("police", "service"),
        ("police",),
        ("fire", "department"),
    }
    | {("fire", "rescue"), ("city", "council"), ("town", "council"), ("borough", "council")}
    | {("school", "district"), ("public", "schools"), ("unified", "school", "district"), ("school", "board")}
    | {("independent", "school", "district"), ("city", "schools"), ("public", "library")}
    | {("chamber", "of", "commerce"), ("town", "board"), ("city", "commission"), ("planning", "commission")}
)
"""What towns have, in the names of these bodies."""

_TOWN = range(1, 3)
"""Words of a town's name."""

_TRADES = frozenset(
    {"airlines", "airways", "market", "markets", "stores", "foods", "pharmaceuticals", "motors", "clinic"}
    | {"healthcare", "electronics", "technologies", "software", "energy", "entertainment", "pictures"}
    | {"records", "publishing", "networks", "communications", "telecom", "wireless", "semiconductor"}
    | {"therapeutics", "ventures", "industries", "laboratories", "labs", "studios", "hotels", "resorts"}
    | {"restaurants", "brewing", "insurance", "logistics", "aerospace", "chemicals", "petroleum", "mining"}
)
"""Trades that a firm's name is often told without."""


_PLAIN_TAILS = frozenset({"news", "motor", "computer", "computers", "technology"})
"""What else closes a body's name and makes no part of it."""


def short_forms(form: Form, kind: str) -> list[Form]:
    """The shorter names under which one of two or more words may come back."""
    if kind == "PERSON":
        return [*surnames(form), *with_particles(form)]
    if kind == "OTHER" or closes_body(form[-1]):
        return [*_acronyms(form), *_craft(form)] if kind == "OTHER" else []
    core = without_suffix(form)
    found = [core] if len(core) < len(form) else []
    if len(core) > 1 and _is_head(core[-1]):
        found += [core[-1:], *([core[-2:]] if len(core) > 2 else [])]
    if kind == "PLACE" and len(core) > 1 and _is_told_alone(core):
        found.append(core[:-1])
    if kind == "PLACE" and len(core) > 3 and tuple(core[-2:]) in PLACE_PAIRS:
        found.append(core[:-2])
    texts = ((short, " ".join(short)) for short in found)
    # "Tarn Center at Virginia Beach" is not the city.
    found = [
        short
        for short, text in texts
        if not (is_organisation(text) or (kind == "PLACE" and is_city(text)))
        or (short == core and kind == "ORG")
    ]
    if kind == "PLACE" and "," in core[1:]:
        # "Washington, D.C."
        found.append(core[: core.index(",")])
    if kind == "PLACE":
        found += _as_known(core)
    found += _without_middle(core)
    if kind == "ORG":
        found += [core[i:] for i in (1, 2) if is_club(core, i)]
        found += [core[-1:]] if core[-1] in teams() and is_organisation(" ".join(core)) else []
        found += [*_without_edges(core), *_openings(form, core)]
        found += [core[:1]] if _is_party(core) else []
        letters = initials(core)
        found += [(letters,)] if len(letters) > 2 else []
        # A firm named after its founder goes by the surname: "Disney" for "Walt Disney Co.".
        is_founder = is_given(core[0].lower()) or len(core) < len(form)
        found += [core[1:]] if len(core) == 2 and is_founder and not _is_head(core[1]) else []
    return found


def _is_party(form: Form) -> bool:
    """Whether a party goes by the first word alone: "Green leader Ann Roe" of the Green Party."""
    return form[1:] == ("Party",) and form[0].lower() not in lexicon("who_demonyms")


def _as_known(form: Form) -> list[Form]:
    """What states, capitals and seats are called by as well: "Ondo", "D.C.", "the Hill"."""
    if form[-1] == "State" and " ".join(form[:-1]) not in _OTHER_THAN_STATE:
        return [form[:-1]]
    if form[-1] in _DISTRICT:
        return [form[:-1], form[-1:]]
    if form[0] in _OPENERS and form[1:2] == ("of",):
        return [form[:1]]
    return [form[-1:]] if tuple(form) in _SEATS else []


def _without_middle(form: Form) -> list[Form]:
    """A name of three words without what its noun tells more closely: "Tarn Museum", "4th District".

    The whole ones are "Tarn National Museum" and "4th Congressional District". A school's may have four.
    """
    if len(form) == 4 and form[3] == "School" and form[1] in _SCHOOLED:
        return [(form[0], *form[2:])]
    if len(form) != 3 or not (_is_head(form[2]) and is_telling(form[0])) or form[1].lower() in _JOINING:
        return []
    short = (form[0], form[2])
    return [] if is_organisation(" ".join(short)) or is_somewhere(" ".join(short)) else [short]


def _is_told_alone(form: Form) -> bool:
    """Whether a place goes by its name without the noun that closes it, and no town by the same."""
    alone, noun = " ".join(form[:-1]), form[-1].lower()
    return not is_city(alone) if noun in _CITY_HEADS else noun in _WATERS and not is_somewhere(alone)


def _without_edges(form: Form) -> list[Form]:
    """A body's name without whose or where it is, or without the trade that closes it.

    "Department of Roads" and "Department" of "Hallbury Department of Roads", "Tarn University" of "Tarn
    University of the Fells", "United" of "United Airlines".
    """
    lows = [word.lower() for word in form]
    joints = [i for i in range(1, len(form) - 2) if lows[i + 1] in {"of", "for"}]
    heads = [i for i in joints if lows[i] in lexicon("who_org_heads")]
    # What the House of Representatives has is not the House.
    is_panel = lows[-1] in PANELS
    heads = [i for i in heads if not (is_panel and lows[i] in CHAMBERS)]
    found = [form[: i + 1] if lows[i] in _SEATED else form[i:] for i in heads]
    if not any(is_somewhere(" ".join(form[:n])) for n in (1, 2)) and lows[0] not in lexicon("who_demonyms"):
        # The Royal Bank of Canada is not the Bank of Canada.
        found = [short for short in found if not is_organisation(" ".join(short))]
    opening = heads if is_panel and lows[0] in CHAMBERS else [0, *heads]
    before_of = [i for i in opening if lows[i + 1 : i + 2] in (["of"], ["for"])]
    alone = [form[i : i + 1] for i in before_of if lows[i] in lexicon("who_org_heads")]
    found += [short for short in alone if not is_organisation(short[0])]
    # "Allen Institute" of "Allen Institute for Kelp"
    wholes = [form[: i + 1] for i in heads if lows[i] not in _SEATED]
    found += [short for short in wholes if not is_organisation(" ".join(short))]
    found += [form[:-1]] if len(form) > 2 and _is_told_short(lows) else []
    found += panel_fields(form)
    is_closed = len(form) > 2 and is_somewhere(form[-1]) and form[-2].lower() not in _JOINING
    found += [form[:-1]] if is_closed and not is_organisation(" ".join(form[:-1])) else []
    if lows[-1] in _TRADES and len(form) > 1 and {lows[0], lows[-2]}.isdisjoint(lexicon("who_demonyms")):
        found.append(form[:-1])
    towns = (n for n in (1, 2) if len(form) > n + 1 and is_somewhere(" ".join(form[:n])))
    found += [form[n:] for n in towns if not is_organisation(" ".join(form[n:])) or _is_towns_paper(form, n)]
    is_long = len(form) > 3 and _is_head(form[-1]) and {"of", "for", "and", "&"}.isdisjoint(lows)
    # The EPA is not the "Ohio Environmental Protection Agency".
    is_states = is_state(" ".join(form[:-3])) and is_organisation(" ".join(form[-3:]))
    found += [form[-3:]] if is_long and not is_states else []
    return [short for short in found if not is_somewhere(" ".join(short))]


def _is_told_short(lows: list[str]) -> bool:
    """Whether the noun that closes a body's name goes without saying: "Hallbury Police Department"."""
    is_committee = lows[0] in CHAMBERS and lows[-1] == "committee"
    is_agency = lows[-2:] == ["news", "agency"]
    is_school = lows[-1] == "school" and lows[-2].title() in SCHOOLS
    return is_committee or is_agency or is_school or (lows[-2:-1] == ["police"] and lows[-1] in _POLICE)


def _is_towns_paper(form: Form, i: int) -> bool:
    """Whether the words from ``i`` on are a paper's at home: "Daily News" of "Hallbury Daily News"."""
    return len(form) - i > 1 and form[-1].lower() in PRINTED


def _is_head(word: str) -> bool:
    low = bare(word.lower())
    return low in lexicon("who_org_heads") or low in lexicon("who_place_heads")


def says_sort(word: str) -> bool:
    """Whether a word says what sort of body it closes the name of, or of whose or what it is."""
    low = word.lower()
    plain = _TRADES | _PLAIN_TAILS | _JOINING | lexicon("who_firm_tails", "who_org_suffixes")
    return _is_head(word) or low in plain


def without_suffix(form: Form) -> Form:
    """A company's name without "Inc.", "& Co." and the like, and without "PT" before an Indonesian one's."""
    if len(form) > 1 and form[0] == "PT":
        form = form[1:]
    while len(form) > 1 and bare(form[-1].lower()) in lexicon("who_org_suffixes"):
        form = form[: -2 if form[-2] in _JOINTS and len(form) > 2 else -1]
    return form


def _openings(form: Form, core: Form) -> list[Form]:
    """What a firm's name opens with, two words and more, where what follows says its trade or legal form.

    "Zaro Hai" of "Zaro Hai Precision Industry Co.", "Kelm Tarn" of "Kelm Tarn Capital Partners".
    """
    is_legal = len(core) < len(form)
    found = []
    for i in range(2, len(core)):
        short, rest = core[:i], core[i:]
        is_trade = all(word.lower() in lexicon("who_firm_tails") for word in rest)
        if not (is_legal or is_trade) or not _JOINING.isdisjoint({short[-1].lower(), rest[0].lower()}):
            continue
        if is_organisation(" ".join(short)):
            # Wells Fargo Insurance Services Inc. is not all of Wells Fargo.
            found += [short] if is_legal and is_trade and len(rest) == 1 else []
        elif not (is_somewhere(" ".join(short)) or _is_anyones(short) or (not is_legal and _is_plain(short))):
            found.append(short)
    return found


def _is_anyones(form: Form) -> bool:
    """Whether a firm's first words may be its founder's name."""
    return is_given(form[0].lower()) and not is_common(form[-1].lower())


def _is_plain(form: Form) -> bool:
    return all(is_common(word.lower()) or word.lower() in lexicon("who_demonyms") for word in form)


def initials(form: Form) -> str:
    """The capitals that a name's words open with, and all of "U.S."."""
    opening = (word.replace(".", "") if _is_dotted(word) else word[0] for word in form)
    return "".join(letters for letters in opening if letters[0].isupper())


def _is_dotted(word: str) -> bool:
    return "." in word[1:-1] and word.isupper()


def _acronyms(form: Form) -> list[Form]:
    """The initials of a programme or event, unless a body has them: "ISS"."""
    letters = initials(form)
    return [(letters,)] if len(letters) > 2 and not is_organisation(letters) else []


def is_craft(form: Form) -> bool:
    """Whether the name is a ship's, a telescope's or a spacecraft's: "Tarn Space Telescope", "USS Tarn"."""
    return form[0] in SHIPS or (len(form) > 2 and form[-1].lower() in _CRAFT)


def _craft(form: Form) -> list[Form]:
    """What one goes by: "Tarn" for "Ann Tarn Space Telescope" and "USS Ann Tarn"."""
    if form[0] in SHIPS:
        return [form[1:], form[-1:]]
    if not is_craft(form):
        return []
    i = next((i for i in range(1, len(form)) if _is_sort(form[i])), 0)
    is_name = i > 0 and not _is_sort(form[0]) and form[i - 1].istitle()
    return [form[i - 1 : i]] if is_name and i < len(form) - 1 and not is_place(form[i - 1]) else []


def _is_sort(word: str) -> bool:
    """Whether a word, or each of those that a hyphen joins, is a common one: "Gamma-ray", "Space"."""
    return all(is_common(part.lower()) or len(part) == 1 for part in word.split("-"))


def is_telling(word: str) -> bool:
    """Whether an organisation's first word alone can stand for it: "Tyvak", hardly "American" or "First"."""
    low = word.lower()
    return not (is_somewhere(word) or low in _common_firsts() or is_given(low))


@cache
def _common_firsts() -> frozenset[str]:
    lists = ("demonyms", "adjectives", "org_heads", "common_firsts", "loose_starts")
    return frozenset().union(*(lexicon(f"who_{name}") for name in lists))


def openers(form: Form) -> list[Form]:
    """The one word that a body may go by: the first, or what follows the town in a firm's name.

    "Tarnak" of "Tarnak Front", "Kelmvision" of "Hangzhou Kelmvision Digital Technology Co.".
    """
    if closes_body(form[-1]) or town_of(form):
        return []
    core = without_suffix(form)
    if len(core) < len(form) and len(core) > 2 and is_somewhere(core[0]):
        return [core[1:2]] if is_telling(core[1]) and not is_common(core[1].lower()) else []
    if _is_nations(core):
        # "China Tarnwei Credit Rating"
        return [core[1:2]]
    is_own = is_telling(core[0]) and not (is_branch(core) or is_placed(core) or is_division(form))
    return [core[:1]] if is_own else []


def town_of(form: Form) -> Form:
    """The town whose police, council or the like has the name: "Kelm" of "Kelm Police Department"."""
    lows = [word.lower() for word in form]
    tails = (n for n in (3, 2, 1) if tuple(lows[-n:]) in _AUTHORITIES)
    town = form[: -next(tails, len(form))]
    is_name = all(word.istitle() and word.isalpha() and not is_common(word.lower()) for word in town)
    is_other = is_organisation(" ".join(town)) or not lexicon("who_demonyms").isdisjoint(lows[: len(town)])
    return town if is_name and len(town) in _TOWN and not is_other else ()


def _is_nations(form: Form) -> bool:
    """Whether a country, a strange word and what a firm does make its name: "China Tarnwei Credit Rating"."""
    is_led = len(form) > 3 and is_place(form[0]) and _can_only_be_firm(form[1])
    return is_led and all(is_common(word.lower()) for word in form[2:])


def _can_only_be_firm(word: str) -> bool:
    """Whether nothing but a firm can be called so, for all that is known."""
    low = word.lower()
    is_word = is_common(low) or is_given(low) or low in _common_firsts() or low in lexicon("who_place_heads")
    return word.istitle() and not (is_word or is_place(word) or is_organisation(word))


def is_division(form: Form) -> bool:
    """Whether a listed body's name opens the name of a part of it or of what it makes: "Tarnak Shield".

    A trade or noun that says what the body is makes none: "Tarnak Motors", "Tarnak News".
    """
    core = without_suffix(form)
    if len(core) < 2 or len(core) < len(form) or closes_firm(form[-1]) or not is_organisation(core[0]):
        return False
    own = _TRADES | lexicon("who_firm_tails") | lexicon("who_org_heads") | _PLAIN_TAILS
    return not own.issuperset(word.lower() for word in core[1:])


def is_branch(form: Form) -> bool:
    """Whether the name is of an organisation's branch in some country: "Toyota Canada"."""
    return len(form) == 2 and is_place(form[1])


def is_placed(form: Form) -> bool:
    """Whether the name opens with whose body it is: "Kelm State Ministry of Health"."""
    return form[1:2] != () and form[1] in _DIVISIONS and len(form) > 2
