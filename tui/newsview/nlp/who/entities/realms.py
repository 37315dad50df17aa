"""What places call themselves: "Islamic Republic of Tarnia", "County of Kelm", "City of Hallbury"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Form

_REALMS = frozenset(
    {"Republic", "Kingdom", "State", "Commonwealth", "Federation", "Sultanate", "Principality", "Emirate"}
    | {"Islamic", "Federal", "Democratic", "Socialist", "Arab", "Hashemite", "Bolivarian", "Plurinational"}
    | {"People's", "People’s", "United"}
)
"""What countries and states call themselves."""

_COUNTY, _CITY = "County of ", "City of "
_SQUARE_MILE = "City of London"
"""Which is not all of London."""

FORMAL = (_COUNTY, _CITY)
"""What opens the names of places in documents."""


def without_realm(form: Form) -> str:
    """A place's name without what it calls itself: "Tarnia", "Kelm County", "Hallbury"."""
    i = form.index("of") if "of" in form[1:-1] else 0
    text = " ".join(form[i + 1 :] if i and _REALMS.issuperset(form[:i]) else form)
    if text.startswith(_COUNTY):
        return f"{text.removeprefix(_COUNTY)} County"
    return text if text == _SQUARE_MILE else text.removeprefix(_CITY)
