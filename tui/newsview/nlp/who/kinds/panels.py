"""Committees of a chamber, which go by what they are for: "Judiciary Chairman Ann Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.text import POSSESSIVES

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsview.nlp.who.given.candidate import Form

CHAMBERS = frozenset({"house", "senate"})
"""Whose committees are: "the Senate committee"."""

PANELS = frozenset({"committee", "committees", "subcommittee", "panel", "caucus"})
"""What closes the names of what a chamber has, which may open with its name."""

_NATIONS = frozenset({"u.s.", "us", "united", "states"})
_RANKS = frozenset({"permanent", "select", "special", "standing"})
"""What a committee is told without: "House Permanent Select Committee on Kelp"."""

_CALLED = (["of", "representatives"], ["of", "commons"], ["of", "lords"])

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


def panel_names(form: Form) -> list[str]:
    """How else a committee may be named, the field before it and its chamber before that.

    "house kelp committee" for "U.S. House of Representatives' Committee on Kelp"; only the first of two
    fields goes by itself: "Senate Kelp and Tarn Committee".
    """
    lows = [word.lower() for word in form]
    while lows and lows[0] in _NATIONS:
        lows = lows[1:]
    chamber = lows[:1] if lows and lows[0] in CHAMBERS else []
    rest = lows[len(chamber) :]
    rest = rest[2 * (rest[:2] in _CALLED) :] if chamber else rest
    rest = rest[rest[:1] != [] and rest[0] in POSSESSIVES :]
    noun = next((i for i, low in enumerate(rest) if low in PANELS), -1)
    if noun < 0:
        return []
    behind = rest[noun + 2 :] if rest[noun + 1 : noun + 2] == ["on"] else []
    field = behind[behind[:1] == ["the"] :] or rest[:noun]
    is_whole = bool(behind) or noun == len(rest) - 1
    if not field or not is_whole or (behind and not _RANKS.issuperset(rest[:noun])):
        return []
    firsts = [field[: field.index("and")]] if chamber and "and" in field else []
    return [" ".join((*chamber, *one, rest[noun])) for one in (field, *firsts)]
