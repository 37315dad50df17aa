"""Participles that report: past tenses taken for them, and one of who has just spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import said_forms
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_FOR_COVER = (["not"], ["to"], ["for"], ["that"])
"""What stands behind “asking” where a source wants to stay unnamed."""

_TAKING = frozenset({"took", "takes", "taken", "take", "won", "assumed", "entered", "left", "sought"})
_LONGEST_SAID = 10
"""Words between a reporting verb and the comma before such a participle."""


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


def acting_beside(parse: Parse, verb: int) -> int | None:
    """Who a participle is told of by the words beside it, whatever the parse hangs it on."""
    took = took_office(parse, verb)
    return took if took is not None else fronted(parse, verb)


def fronted(parse: Parse, verb: int) -> int | None:
    """Who speaks in “Asserting it was late, [Kim] said, “…””: to the parse, a subject of the words said."""
    start, end = parse.sentence(verb)
    is_first = parse.tags[verb] == "VBG" and not any(parse.is_word(i) for i in range(start, verb))
    if not is_first or parse.deps[verb] != "csubj" or parse.stretch[verb] >= 0:
        return None
    comma = next((i for i in range(verb, end) if parse.words[i] == ","), end)
    finite = next((i for i in range(comma, end) if parse.tags[i] in FINITE), end)
    if finite == end or parse.words[finite] not in said_forms():
        return None
    return parse.subject(finite)


def took_office(parse: Parse, verb: int) -> int | None:
    """Who pledges in “[Kim] took office pledging to stay”: no office does."""
    is_so = parse.tags[verb] == "VBG" and parse.words[verb - 1] == "office" and verb > 1
    return parse.subject(verb - 2) if is_so and parse.words[verb - 2] in _TAKING else None


def said_before(parse: Parse, verb: int) -> int | None:
    """Who wants no name for the words before: “The boat sank, [guards] said, asking not to be named”.

    Or who has more to say: “Men say it sank, [guards] said in a note, adding that it was old”.

    The parse hangs the participle on the verb of what is said.
    """
    behind = parse.words[verb + 1 : verb + 2]
    is_cover = (parse.words[verb] == "asking" and behind in _FOR_COVER) or parse.words[verb] == "adding"
    if parse.words[verb - 1] != "," or not is_cover:
        return None
    low = max(parse.sentence(verb)[0], verb - _LONGEST_SAID)
    near = (i for i in range(verb - 2, low, -1) if parse.tags[i] in FINITE and parse.stretch[i] < 0)
    said = next(near, None)
    if said is None or parse.words[said] not in said_forms():
        return None
    subject = parse.subject(said)
    if subject is None or "," in parse.words[max(said, subject) + 1 : verb - 1]:
        return None
    start = min(said, parse.edges(subject)[0])
    is_behind = parse.words[start - 1] == "," or not parse.words[start - 1][0].isalnum()
    return subject if is_behind and start > parse.sentence(verb)[0] else None
