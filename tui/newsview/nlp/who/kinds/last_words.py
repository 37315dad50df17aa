"""Bodies that go by the last word of their names: "Zeppelin", "the Klan", "the Intercept", "Shell"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import is_given, is_organisation, is_somewhere, is_thing
from newsview.nlp.who.kinds.forms import says_sort, without_suffix

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.who.given.candidate import Form


def last_words(bodies: Iterable[Form]) -> dict[Form, Form]:
    """The last words of listed bodies that tell one of them, each with its whole name."""
    found: dict[Form, Form] = {}
    shared: set[Form] = set()
    for form in bodies:
        core = without_suffix(form)
        is_last = len(core) > 1 and _is_last_alone(core)
        shared |= {core[-1:]} if is_last and found.setdefault(core[-1:], form) != form else set()
    return {last: form for last, form in found.items() if last not in shared}


def _is_last_alone(form: Form) -> bool:
    """Whether a body may go by its last word alone, which does not say what kind of body it is."""
    last, text = form[-1], " ".join(form)
    is_title = form[0] == "The" and len(form) > 2
    is_body = is_title or is_organisation(text.removeprefix("The ")) or is_organisation(text)
    is_other = is_organisation(last) or is_somewhere(last) or is_given(last.lower()) or is_thing(last)
    is_name = last.istitle() and last.isalpha() and not any(map(says_sort, form[1:]))
    return is_body and is_name and not is_other
