"""Firms that go by their names' first word, which is another's, too: "Taylor", "Berkshire"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import heads, is_club, is_common, is_organisation
from newsview.nlp.who.given.lexicon import listed, well_known
from newsview.nlp.who.given.nations import of_nation
from newsview.nlp.who.kinds.forms import without_suffix
from newsview.nlp.who.kinds.somebody import person_weight

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Set

    from newsview.nlp.who.given.candidate import Candidate, Form
    from newsview.nlp.who.given.words import Words


_PAIR = 2
_SCHOOLS = frozenset({"University", "College"})
"""What universities are told without: "Howard" for "Howard University"."""

_TOWNS = frozenset({"in", "near", "outside", "of"})
"""What goes before a town, hardly before a university."""


def by_first_word(words: Words, found: list[Candidate], kinds: dict[Form, str]) -> set[Form]:
    """The single words taken for people of whom nobody has a name in full or a title, but a firm its name.

    "Taylor" for "Taylor Kelm Corp."
    """
    firms = {form[:1] for form, kind in kinds.items() if kind == "ORG" and _is_firm(form)}
    alone = {form for form in firms if kinds.get(form) == "PERSON" and form[0] not in well_known()}
    if not alone:
        return alone
    alone -= {(word,) for form, kind in kinds.items() if kind == "PERSON" and len(form) > 1 for word in form}
    return alone - {c.form(words) for c in found if c.is_single and person_weight(words, c)}


def _is_firm(form: Form) -> bool:
    """Whether a legal form or "University" closes it, or a nickname behind a city, or it is a listed pair."""
    if len(without_suffix(form)) < len(form) or is_club(form, 1):
        return True
    if len(form) == _PAIR and form[1] in _SCHOOLS:
        return True
    is_pair = len(form) == _PAIR and is_organisation(" ".join(form))
    return is_pair and not (is_common(form[1].lower()) or form[1].lower() in heads())


def by_college(words: Words, found: list[Candidate], kinds: dict[Form, str]) -> set[Form]:
    """The single words taken for places that are a university's, which the text has whole: "Georgetown".

    A town of the name is told by "in" or its state.
    """
    whole = {form[:1] for form in kinds if len(form) == _PAIR and form[1] in _SCHOOLS}
    alone = {form for form in whole if kinds.get(form) == "PLACE" and form[0] in listed("who_universities")}
    places = (c for c in found if c.is_single) if alone else ()
    return alone - {
        c.form(words)
        for c in places
        if words.lowers[c.start - 1] in _TOWNS or words.texts[c.end : c.end + 1] == [","]
    }


def by_place(uses: dict[Form, Counter[str]], kinds: dict[Form, str], placed: Set[Form]) -> Iterator[Form]:
    """The single words taken for places that mostly act, and where nothing is: "Berkshire" of the firm.

    Args:
        uses: How each name is used.
        kinds: The kind of each so far.
        placed: Names that something is said to be at or to come from.
    """
    firms = {form[:1] for form, kind in kinds.items() if kind == "ORG" and _is_firm(form) and len(form) > 1}
    for form in firms - placed:
        often = uses[form]["acts"] if kinds.get(form) == "PLACE" else 0
        if often > 1 and 2 * often > uses[form].total() and not of_nation(form[0].lower()):
            yield form
