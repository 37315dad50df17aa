"""Past tenses that the model takes for participles, because what describes their subject stands between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse


def tells_behind_description(parse: Parse, verb: int, end: int) -> bool:
    """Whether a verb behind a description brings in a quotation: “Kim, a cook, commented on air: “…””."""
    noun = parse.heads[verb]
    is_behind = parse.words[verb - 1] == "," and "," in parse.words[noun + 1 : verb - 1]
    mark = next((i for i in range(verb + 1, end) if parse.words[i] in {",", ":"}), end)
    is_plain = FINITE.isdisjoint(parse.tags[verb:mark])
    return is_behind and is_plain and mark + 1 in parse.at_opening


def reports_that(parse: Parse, verb: int) -> bool:
    """Whether a clause with “that” hangs on it: “The Harbour Group, a charity, reported last week that …”."""
    clause = parse.child(verb, "ccomp")
    mark = parse.child(clause, "mark") if clause is not None else None
    return mark is not None and mark > verb and parse.words[mark] == "that"
