"""Where a question begins behind a verb of asking, whatever the parse hangs it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.parse import FINITE, MARKS

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_ASKED = frozenset({"ask", "asks", "asked", "asking"})
_ALWAYS = frozenset({"whether", "if", "why", "how", "what", "whom"})
_SOMETIMES = frozenset({"who", "which", "when", "where"})
"""Words that describe a noun before them as often: “asked the man who rows”."""

_QUESTION_TAGS = frozenset({"IN", "WRB", "WP", "WDT"})
_LONGEST = 16
"""Words for who is asked, and when and where."""


def question_at(parse: Parse, verb: int, start: int, end: int) -> int | None:
    """The first word of the question in “asked Kim during a debate in May [if] he would …”."""
    if parse.words[verb] not in _ASKED:
        return None
    for i in range(start, min(start + _LONGEST, end - 1)):
        if parse.tags[i] in FINITE or parse.words[i] in MARKS | {",", ";", ":", "to", "about", "of"}:
            return None
        asks = parse.words[i] in _ALWAYS or (
            parse.words[i] in _SOMETIMES and (i == start or parse.tags[i - 1] == "PRP")
        )
        if asks and parse.tags[i] in _QUESTION_TAGS:
            return i if any(tag in FINITE for tag in parse.tags[i + 1 : end]) else None
    return None
