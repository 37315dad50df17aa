"""Cities that a text calls by the name of their state, too, and other short names: "D.C.", "the States"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.given.words import Words

_CITY, _STATE = ("New", "York", "City"), ("New", "York")
_CAPITALS, _DISTRICT = {("Washington",), ("WASHINGTON",)}, (("D.C.",), ("DC",))
_COUNTRY, _UNION = "united states", ("States",)
_INLAND = frozenset({"upstate", "suburban", "western", "northern", "southern", "rural", "and", "or"})
"""What goes before a state, or joins it to another."""

_RULED = frozenset(
    {"gov", "gov.", "governor", "sen", "sen.", "senator", "rep", "rep.", "state", "attorney", "legislature"}
    | {"voters", "primary", "democrat", "democrats", "republican", "republicans", "lawmakers", "delegates"}
    | {"delegation", "congressman", "congresswoman", "and", "or"}
)
"""What a state has that its city of the same name has not."""


def own_names(words: Words, places: set[Form]) -> dict[Form, list[str]]:
    """What shorter names of the country, the capital and New York are found by, where no state is meant."""
    told: dict[Form, list[str]] = {}
    if {_CITY, _STATE} <= places and not any(_is_state(words, i) for i in words.standing({"York"}, before=1)):
        told[_STATE] = [" ".join(_CITY).lower()]
    if not _CAPITALS.isdisjoint(places) and ("Washington", "state") not in places:
        told |= {form: ["washington"] for form in _DISTRICT}
    return told | ({_UNION: [_COUNTRY]} if _UNION in places else {})


def _is_state(words: Words, i: int) -> bool:
    """Whether the "York" at the token is the state's: "Ithaca, New York", "New York voters"."""
    before, after = words.lowers[max(0, i - 3) : i - 1], words.lowers[i + 1 : i + 2]
    is_there = before[-1:] == [","] or not _INLAND.isdisjoint(before[-1:]) or before == ["voters", "of"]
    return is_there or (after != [] and after[0] in _RULED)
