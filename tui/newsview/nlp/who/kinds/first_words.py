"""Firms that go by their names' first word, which is somebody's, too: "Taylor" for "Taylor Kelm Corp."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import heads, is_club, is_common, is_organisation
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.kinds.forms import without_suffix
from newsview.nlp.who.kinds.somebody import person_weight

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate, Form
    from newsview.nlp.who.given.words import Words


_PAIR = 2


def by_first_word(words: Words, found: list[Candidate], kinds: dict[Form, str]) -> set[Form]:
    """The single words taken for people of whom nobody has a name in full or a title, but a firm its name."""
    firms = {form[:1] for form, kind in kinds.items() if kind == "ORG" and _is_firm(form)}
    alone = {form for form in firms if kinds.get(form) == "PERSON" and form[0] not in well_known()}
    if not alone:
        return alone
    alone -= {(word,) for form, kind in kinds.items() if kind == "PERSON" and len(form) > 1 for word in form}
    return alone - {c.form(words) for c in found if c.is_single and person_weight(words, c)}


def _is_firm(form: Form) -> bool:
    """Whether a legal form closes the name, or a nickname behind a city, or it is a listed pair."""
    if len(without_suffix(form)) < len(form) or is_club(form, 1):
        return True
    is_pair = len(form) == _PAIR and is_organisation(" ".join(form))
    return is_pair and not (is_common(form[1].lower()) or form[1].lower() in heads())
