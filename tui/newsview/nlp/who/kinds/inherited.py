"""Short names have the kind of the full one, and full names that of a surname that stands alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    is_common,
    is_given,
    is_land,
    is_organisation,
    is_place,
    is_somewhere,
    is_thing,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.kinds.forms import (
    initials,
    is_craft,
    is_telling,
    openers,
    short_forms,
    town_of,
    without_suffix,
)
from newsview.nlp.who.kinds.last_words import last_words
from newsview.nlp.who.kinds.shapes import tally
from newsview.nlp.who.kinds.strangers import is_strange

if TYPE_CHECKING:
    from collections import defaultdict
    from collections.abc import Iterator

    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.kinds.shapes import Tally

_DECISIVE = 10.0
"""What is said for a place that nobody is called by."""

_SITED = 3.0
"""By how much the place must lead whose name a body has, too: "Hallbury High School"."""

_FOUNDER = 6.0
"""What must be said for a person of the whole name that a firm's opens with, where nobody has the surname."""

_OUTSPOKEN = 1.5

_SEEN = 1.0
"""What must be said for a person of a surname that stands alone."""

_SURE = 3.0
"""What leaves no doubt that a name is no person's."""

_FULL = 2.5
"""What must be said for a person of a whole name that ends in a place's."""

_ONLY_LISTED = 3.0
"""What alone being listed says for a place."""

_TWICE = 2.0
"""What being listed makes of what is said for a firm of which somebody has the name."""

_LISTED = 5.0
"""What alone being listed says for an organisation."""


def _bearing(kinds: dict[Form, str]) -> set[Form]:
    """Surnames that the text first has behind given names: "Evan Spiegel" and then "Spiegel"."""
    found: set[Form] = set()
    seen: set[Form] = set()
    for form, kind in kinds.items():
        if kind == "PERSON" and len(form) > 1 and is_given(form[0].lower()) and form[-1:] not in seen:
            found.add(form[-1:])
        seen.add(form)
    return found


def _is_lettered_body(form: Form, kinds: dict[Form, str]) -> bool:
    """Whether what looks like a place is a body that goes by its initials: "Tarn Dance Theatre", "TDT"."""
    letters = initials(form) if kinds[form] == "PLACE" and len(form) > 2 else ""
    return len(letters) > 2 and kinds.get((letters,)) == "ORG" and not is_somewhere(" ".join(form))


def inherit(
    kinds: dict[Form, str],
    votes: defaultdict[Form, Tally],
    placed: frozenset[Form],
    speaking: frozenset[Form],
) -> None:
    """A short name is of the kind that the full name it is part of is; persons claim theirs first.

    Args:
        kinds: The kind of each name so far, which this changes.
        votes: What is said for each kind of it.
        placed: Names that something is said to be at or to come from.
        speaking: Names that do nothing but speak.
    """
    kinds.update(dict.fromkeys(_full_names(kinds, votes), "PERSON"))
    kinds.update({form: "ORG" for form in kinds if _is_lettered_body(form, kinds)})
    families = _families(kinds, votes)
    bearing = _bearing(kinds)
    claims = _claims(kinds, votes)
    firms = _firms_with_form(kinds)
    for form, kind in list(kinds.items()):
        is_loud = len(form) == 1 and form[0].isupper()
        claim = claims.get(form) or (_shouted(claims, form) if is_loud else None) or kind
        is_firm = form in firms and votes[form]["ORG"] * firms[form] > votes[form]["PERSON"]
        if claim == "PERSON" and is_firm:
            # "Hallbury Inc.", of which Ann Hallbury is the head, and then "Hallbury grew".
            kinds[form] = "ORG"
            continue
        # "Valeska Paris says …" and then "Paris said": a place that has a person's surname and speaks.
        # Nothing is ever in a "Phoenix" that is Joaquin Phoenix.
        is_somebody = form in families - placed and not is_organisation(form[-1])
        is_somebody &= votes[form]["PLACE"] < _DECISIVE
        is_somebody |= form in bearing and votes[form]["ORG"] <= _LISTED and votes[form]["PERSON"] > 0
        is_somebody |= form in bearing & speaking
        is_namesake = claim == "PERSON" and (is_somebody or votes[form][claim] >= _OUTSPOKEN)
        is_there = kind == "PLACE" and claim == "ORG" and votes[form][kind] > votes[form][claim] + _SITED
        if not (_is_known(form) or is_there) or is_namesake or votes[form][claim] > votes[form][kind] - 3.0:
            kinds[form] = claim


def _families(kinds: dict[Form, str], votes: defaultdict[Form, Tally]) -> set[Form]:
    """The surnames of people who are named in full."""
    return {
        form[-1:]
        for form, kind in kinds.items()
        if kind == "PERSON" and len(form) > 1 and not _is_chance(form, votes)
    }


def _firms_with_form(kinds: dict[Form, str]) -> dict[Form, float]:
    """What is left of firms' names without their legal forms: "Hallbury" of "Hallbury Inc.".

    And a listed firm's first word: "Hallbury" of "Hallbury Motor Co."; each with how much its votes count.
    """
    firms = (form for form, kind in kinds.items() if kind == "ORG")
    cores = [core for form in firms if (core := without_suffix(form)) != form]
    listed = {core[:1]: _TWICE for core in cores if is_organisation(" ".join(core))}
    return listed | dict.fromkeys(cores, 1.0)


def _full_names(kinds: dict[Form, str], votes: defaultdict[Form, Tally]) -> list[Form]:
    """Names of two words that can be the whole one of somebody of whom else only the surname stands there.

    "Ann Tolland" of whom nothing shows what it is, and then "Tolland said"; or "Ann Mary Tolland".
    """
    people = [form for form, kind in kinds.items() if kind == "PERSON" and len(form) > 1]
    full = {form[-1:] for form in people}
    outer: set[Form] = {(form[0], form[-1]) for form in people if len(form) > 2}
    # "VG Tolland" for "V.G. Tolland"
    outer |= {(form[0].replace(".", ""), *form[1:]) for form in people if "." in form[0][:-1]}
    alone = {
        form
        for form, kind in kinds.items()
        if kind == "PERSON" and len(form) == 1 and votes[form]["PERSON"] >= _SEEN
    } - full
    return [
        form
        for form, kind in kinds.items()
        if (form in outer and kind in {"OTHER", "ORG"})
        or (
            len(form) == 2
            and form[1:] in alone
            and votes[form][kind] - votes[form]["PERSON"] < _SURE
            and _is_full_name(form, votes[form[1:]]["PERSON"])
        )
    ]


def _is_full_name(form: Form, said: float) -> bool:
    """Whether the first of two words may be a given name, and the two are not known for another thing's.

    Args:
        form: The two words.
        said: What is said for a person of the second where it stands alone.
    """
    first, last = form
    if not (first.istitle() and last.istitle() and first.isalpha()) or _is_known(form):
        return False
    is_word = is_common(first.lower()) or is_somewhere(first) or is_organisation(first)
    is_plain = is_common(last.lower()) and said < _SURE
    return is_given(first.lower()) or not (is_word or is_plain)


def _claims(kinds: dict[Form, str], votes: defaultdict[Form, Tally]) -> dict[Form, str]:
    """The kinds of short names by the full ones."""
    claims: dict[Form, str] = {}
    alone = {form[0] for form, kind in kinds.items() if kind == "PERSON" and len(form) == 1}
    for form, kind in sorted(kinds.items(), key=lambda item: (item[1] != "PERSON", not is_craft(item[0]))):
        for short in _shorts(form, kind, votes) if len(form) > 1 else ():
            # "Roe Tarn & Co." and then "Roe Tarn", who is never called Tarn.
            is_founder = len(short) > 1 and form[: len(short)] == short and short[-1] not in alone
            bar = _FOUNDER if is_founder or is_craft(form) else 2.0
            if kind == "PERSON" or short not in votes or votes[short]["PERSON"] < bar:
                claims.setdefault(short, kind)
        town = town_of(form) if kind == "ORG" else ()
        if town in votes and votes[town]["PERSON"] < _SEEN:
            claims.setdefault(town, "PLACE")
    for short, kind in _parts(kinds):
        claims.setdefault(short, kind)
    return claims


def _shorts(form: Form, kind: str, votes: defaultdict[Form, Tally]) -> list[Form]:
    """The names that one of several words is short for, if they come back."""
    shorts = short_forms(form, kind)
    if kind == "ORG":
        return [*shorts, *openers(form)]
    if kind == "PERSON" and is_given(form[0].lower()):
        # "Ann Grey Elk" is "Grey Elk", too.
        return [*shorts, form[:1], *([form[1:]] if len(form) > 2 and form[1].istitle() else [])]
    return [*shorts, form[:1]] if kind == "PERSON" and _goes_by_first(form, votes) else shorts


def _parts(kinds: dict[Form, str]) -> Iterator[tuple[Form, str]]:
    """Words of full names that stand alone more rarely, and kinds: of "Ana Sada Solana", "Led Zeppelin"."""
    for form, kind in kinds.items():
        for word in form[1:-1] if kind == "PERSON" else ():
            if word.istitle() and not is_common(word.lower()):
                yield (word,), kind
    for last in last_words(form for form, kind in kinds.items() if kind == "ORG"):
        if kinds.get(last) == "OTHER":
            yield last, "ORG"


def _goes_by_first(form: Form, votes: defaultdict[Form, Tally]) -> bool:
    """Whether somebody may go by a first word that is no common given name: "Tiger", "JP", "Helric"."""
    first, said = form[0], votes[form]["PERSON"]
    is_short = len(first) == len("JP") and first.isupper() and first.isalpha()
    alone = votes[form[:1]] if form[:1] in votes else tally()
    is_somebody = alone["PERSON"] >= max(_SEEN, alone["ORG"], alone["PLACE"])
    is_strange = is_given_alone(first) and not is_common(first.lower()) and alone["ORG"] < _SEEN
    return said >= _SEEN and (is_short or is_somebody or is_strange)


def is_given_alone(word: str) -> bool:
    """Whether a full name's first word alone is that person's: a given name, or one that is nothing else."""
    low = word.lower()
    is_first = is_given(low) or (is_strange(word) and is_telling(word) and word.istitle() and len(word) > 2)
    return is_first and low not in lexicon("who_ambiguous", "who_not_names", "who_titles")


def _is_known(form: Form) -> bool:
    text = " ".join(form)
    return is_place(text) or is_organisation(text) or is_thing(text)


def _is_chance(form: Form, votes: defaultdict[Form, Tally]) -> bool:
    """Whether somebody's name ends in a place's as few do: "Chase Manhattan", which is hardly anybody."""
    said = votes[form]["PERSON"]
    # The chief executive Ko Tarnia, where nothing but a list makes "Tarnia" a place.
    is_sure = said > _FULL and form[-1:] in votes and votes[form[-1:]]["PLACE"] <= _ONLY_LISTED
    is_nobodys = said < 1.0 or not is_given(form[0].lower()) or is_land(form[-1])
    return is_place(form[-1]) and not is_sure and is_nobodys


def _shouted(claims: dict[Form, str], form: Form) -> str | None:
    """The kind of a name in capitals that is someone's surname: "FALLIN: Yes."."""
    claim = claims.get((form[0].title(),))
    return claim if claim == "PERSON" and len(form[0]) > 3 else None
