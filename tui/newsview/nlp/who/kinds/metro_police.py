"""Police who go by "Metro" and "the Met": "Kelm Metropolitan Police Department"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsview.nlp.who.given.candidate import Form

_POLICE = ("Police",)
_METROPOLITAN = frozenset({"Metropolitan", "Metro"})
_SHORT = (("Metro",), ("Metro", "Police"), ("Met",), ("Met", "Police"))


def metro_police(forms: Collection[Form]) -> dict[Form, Form]:
    """The short names among these to the only such police, unless trains go by them: "Metro Transit"."""
    short = [form for form in _SHORT if form in forms]
    whole = [form for form in forms if _is_metropolitan(form)] if short else []
    # "Metropolitan Police Department" where the town's is named, too
    whole = [form for form in whole if not any(form == one[-len(form) :] for one in whole if one != form)]
    is_transit = any(
        form[0] == "Metro" and form[1:2] not in {(), _POLICE} for form in forms if form not in whole
    )
    return dict.fromkeys(short, whole[0]) if len(whole) == 1 and not is_transit else {}


def _is_metropolitan(form: Form) -> bool:
    opening = form[: form.index("Police")] if "Police" in form else ()
    return not _METROPOLITAN.isdisjoint(opening) and form not in _SHORT
