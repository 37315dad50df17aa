"""Committees of a chamber, which go by what they are for: "Judiciary Chairman Ann Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsview.nlp.who.given.candidate import Form

CHAMBERS = frozenset({"house", "senate"})
PANELS = frozenset({"committee", "committees", "subcommittee", "panel", "caucus"})
"""What closes the names of what a chamber has, which may open with its name."""

_FIELDS = frozenset(
    {("judiciary",), ("foreign", "relations"), ("foreign", "affairs"), ("armed", "services")}
    | {("ways", "and", "means"), ("appropriations",), ("banking",), ("ethics",)}
)
"""What committees are for and no department is."""


def panels(forms: Collection[Form]) -> set[Form]:
    """The names among these that are only what a committee that is named as well is for."""
    return {field for form in forms for field in panel_fields(form) if field in forms}


def panel_fields(form: Form) -> list[Form]:
    """What a committee is for, where that alone may be its name: "Judiciary"."""
    lows = [word.lower() for word in form]
    i = next((i for i, low in enumerate(lows) if low in CHAMBERS), -1)
    # "House of Representatives Ethics Committee"
    i += 2 * (lows[i + 1 : i + 3] == ["of", "representatives"])
    is_of_committee = lows[-1] == "committee" and tuple(lows[i + 1 : -1]) in _FIELDS
    return [form[i + 1 : -1]] if is_of_committee else []
