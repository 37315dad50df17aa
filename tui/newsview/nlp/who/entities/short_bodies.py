"""Parts of bodies' names under which they come back: "Zeppelin", "the Ninth Circuit", "First Look"."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import is_organisation, is_somewhere
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import bare
from newsview.nlp.who.kinds.last_words import last_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.who.given.candidate import Form

_OWNERS = frozenset(
    {"U.S.", "US", "UN", "U.N.", "UK", "U.K.", "House", "Senate", "Federal", "National", "Joint"}
)
_ORDINALS = frozenset(
    {"First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"}
    | {"Eleventh"}
)
"""What a body's name may be told without, besides the nation."""

_COURTS = frozenset({"Circuit", "District"})
"""Whose courts are called by them: "the Court of Appeals for the Ninth Circuit"."""

_TOLD_TOO = frozenset(
    {"Bank", "Railway", "Railroad", "Airlines", "Airways", "Workshop", "Stores", "Hospital", "University"}
    | {"Restaurants", "Supermarkets", "Health", "Healthcare", "Hotels", "Motors", "Pharmacy", "Newspapers"}
)
"""What well-known bodies are told with and without: "BNSF Railway"."""

_JOINTS = frozenset({"of", "for", "in", "and", "&", "-", "'s", "’s", "'", "’", ","})
_PAIR = 2


def short_bodies(bodies: Iterable[Form]) -> dict[Form, Form]:
    """The short names among those of the bodies of a text to the only longer one that they are part of."""
    forms = dict.fromkeys(bodies)
    found = {last: form for last, form in last_words(forms).items() if last in forms}
    by_first: defaultdict[str, list[Form]] = defaultdict(list)
    by_start: defaultdict[Form, list[Form]] = defaultdict(list)
    by_end: defaultdict[Form, list[Form]] = defaultdict(list)
    for form in forms:
        by_first[form[0]].append(form)
        by_start[form[:_PAIR]].append(form)
        by_end[form[-_PAIR:]].append(form)
    for short in forms:
        text = " ".join(short)
        if is_somewhere(text):
            continue
        if is_organisation(text):
            # A university's hospital is not all of it.
            near = by_first[short[0]] if not _is_head(short[-1]) else []
            whole = [form for form in near if form[:-1] == short and form[-1] in _TOLD_TOO]
            whole += [form for form in by_end[short[-_PAIR:]] if form[1:] == short and _is_nations(form)]
            found |= {short: whole[0]} if len(whole) == 1 else {}
            continue
        if len(short) < _PAIR:
            continue
        whole = [form for form in by_start[short[:_PAIR]] if _is_opening(short, form)]
        whole += [form for form in by_end[short[-_PAIR:]] if _is_close(short, form)]
        if len(whole) == 1:
            found[short] = whole[0]
    return found


def _is_opening(short: Form, form: Form) -> bool:
    """Whether a noun for a body is left out at the end: "First Look" for "First Look Media"."""
    rest = form[len(short) :]
    if (
        not 0 < len(rest) <= _PAIR
        or form[: len(short)] != short
        or _JOINTS.intersection({short[-1], rest[0]})
    ):
        return False
    return _is_head(rest[-1]) and not (_is_head(short[-1]) or short[-1].lower() in lexicon("who_firm_tails"))


def _is_close(short: Form, form: Form) -> bool:
    """Whether the nation, chamber or number is left out, or whose court it is: "the Ninth Circuit"."""
    rest = form[: -len(short)]
    if not rest or form[-len(short) :] != short:
        return False
    if short[-1] in _COURTS:
        return rest[-2:] == ("for", "the")
    return _is_head(short[-1]) and all(map(_is_telling_apart, rest))


def _is_nations(form: Form) -> bool:
    """Whether a nation goes before what its party is called: "Chinese Communist Party"."""
    return form[-1] == "Party" and form[0].lower() in lexicon("who_demonyms")


def _is_telling_apart(word: str) -> bool:
    is_nation = word.lower() in lexicon("who_demonyms") or is_somewhere(word)
    return is_nation or word in _OWNERS | _ORDINALS or word[0].isdecimal()


def _is_head(word: str) -> bool:
    return bare(word.lower()) in lexicon("who_org_heads") or word == "PAC"
