"""Verbs behind which all that they report stands, however much describes who speaks before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range


def is_told_behind(parse: Parse, start: int, verb: int, behind: Range) -> bool:
    """Whether a thing behind a verb does something: “Kim, a cook, said [boats], while old, would float”."""
    subject = parse.subject(verb)
    finite = (parse.main_verb(i) for i in range(start, verb) if parse.tags[i] in FINITE)
    is_led = subject is not None and subject < verb and all(parse.deps[i] == "relcl" for i in finite)
    is_told = not FINITE.isdisjoint(parse.tags[behind[1] : parse.sentence(verb)[1]])
    return is_led and is_told and not can_speak(parse, behind)
