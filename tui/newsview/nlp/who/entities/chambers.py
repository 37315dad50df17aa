"""Whose "House" and "Senate" a text means: a parliament's own, or the one state's that it names first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import is_state

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.nlp.who.given.candidate import Form

_CHAMBERS = frozenset({"House", "Senate", "Assembly"})
_LOWER = ("House", "of", "Representatives")
_NATIONAL = frozenset(
    {("Congress",), ("U.S.", "House"), ("U.S.", "Senate"), ("US", "House"), ("US", "Senate")}
)
"""What has a text tell of the nation's chambers as well."""


def own_chambers(bodies: Sequence[Form]) -> dict[Form, Form]:
    """The chambers without a name of their own to those that have one, of the bodies in order."""
    forms = dict.fromkeys(bodies)
    houses = sorted(form for form in forms if form[:2] == ("House", "of") and form[:3] != _LOWER)
    found: dict[Form, Form] = {("House",): houses[0]} if houses else {}
    if not _NATIONAL.isdisjoint(forms):
        return found
    order = {form: i for i, form in enumerate(forms)}
    for noun in _CHAMBERS:
        states = [form for form in forms if _is_states(form, noun)]
        is_one = len({_state(form) for form in states}) == 1
        if is_one and (noun,) in forms and order[states[0]] < order[noun,]:
            found.setdefault((noun,), states[0])
    return found


def _is_states(form: Form, noun: str) -> bool:
    """Whether a chamber has its state before it: "Tarnia House", "Tarnia House of Representatives"."""
    core = form[:-2] if form[-3:] == _LOWER else form
    return core[-1] == noun and is_state(" ".join(core[:-1]))


def _state(form: Form) -> Form:
    return form[: -3 if form[-3:] == _LOWER else -1]
