"""Capitals that stand for a government which the text names as well: "Beijing" for "Chinese government"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import listed
from newsview.nlp.who.given.nations import of_nation
from newsview.nlp.who.given.text import POSSESSIVES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.who.given.candidate import Form

_GOVERNMENTS = frozenset({"government", "regime"})


def seats(bodies: Iterable[Form]) -> dict[Form, Form]:
    """The capitals among the bodies of a text to the only government of their nation among them."""
    forms = dict.fromkeys(bodies)
    ruling = [form for form in forms if form[-1].lower() in _GOVERNMENTS]
    found: dict[Form, Form] = {}
    for pair in listed("who_state_nations") if ruling else ():
        capital, _, nation = pair.partition("=")
        seat = tuple(capital.split())
        governments = [form for form in ruling if _owner(form) in _called(nation)] if seat in forms else []
        if governments:
            found[seat] = governments[0]
    return found


def _owner(form: Form) -> str:
    return " ".join(word for word in form[:-1] if word not in POSSESSIVES).lower()


def _called(nation: str) -> set[str]:
    """What is said of a nation's own, in lower case: "chinese", "china", "south korean"."""
    *half, name = nation.split()
    return {" ".join([*half, word.replace("-", " ")]) for word in of_nation(name)}
