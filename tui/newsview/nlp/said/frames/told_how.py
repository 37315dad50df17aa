"""How something came about, as somebody tells it: “described how it sank”, “talked about how old it was”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.cues.speaking import WRITERS, can_speak
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import regular_forms
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_DESCRIBING = frozenset({"describe", "outline", *regular_forms("describe"), *regular_forms("outline")})
_TALKING = frozenset({"talk", *regular_forms("talk")})
_SUBJECTS = frozenset({"DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "RB", "CD", "VBN", "VBG"})
"""Tags of the word behind “how” where a clause follows."""


def told_how(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """The frame of a verb of telling that has “how” and a clause behind it."""
    how = _how(parse, at)
    is_told = parse.tags[at] in {"VBD", "VBZ", "VBP"} or (
        parse.tags[at] in {"VBN", "VBG"} and parse.child(at, "aux") is not None
    )
    if how is None or not is_told or parse.stretch[at] >= 0 or parse.tags[how + 1] not in _SUBJECTS:
        return None
    verb = Verb(parse, at, claimed)
    finite = next((i for i in range(how + 1, verb.end) if parse.tags[i] in FINITE), None)
    source, is_possible = verb.source, any(parse.tags[c] == "MD" for c in parse.children[at])
    if finite is None or verb.is_unsaid or verb.is_passive or is_possible or not can_speak(parse, source):
        return None
    if source is None or parse.words[source[0]] in WRITERS:
        return None
    content = verb.trimmed(how, complement_end(verb, how, parse.main_verb(finite)))
    return Frame(at, (at, at + 1), content, source)


def _how(parse: Parse, at: int) -> int | None:
    """The “how” behind a verb of telling, and behind the “about” that some have."""
    word, how = parse.words[at], at + 1
    if word not in _DESCRIBING | _TALKING:
        return None
    while parse.tags[how : how + 1] == ["RB"]:
        how += 1
    lead = ["about", "how"] if word in _TALKING else ["how"]
    last = how + len(lead) - 1
    return last if parse.words[how : last + 1] == lead and last + 1 < len(parse) else None
