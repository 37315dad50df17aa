"""What stands behind a colon and a noun for it: “had a message for the mayor: You are not welcome here.”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.naming import COPULAS
from newsview.nlp.said.cues.sources import noun_phrase, source_head
from newsview.nlp.said.cues.speaking import OF_WRITERS, can_speak, is_writer
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import word_list
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_WORDS = frozenset({"advice", "argument", "message", "pitch", "plea", "warning", "verdict"})
"""What is words, and no deed: not “her answer was swift: she left”."""

_SAYINGS = _WORDS | {"answer", "demand", "reply", "request", "response", "retort", "question"}
_SAYINGS |= {"suggestion", "conclusion"}

_DEEDS = frozenset({"answer", "response", "reply", "retort"})
"""Those that may be either."""

_THIRD = frozenset({"it", "he", "she", "they"})

_FARTHEST = 12
"""Words between the noun and the colon: “for the new mayor of the town”."""

_SHORTEST = 3


def message(parse: Parse, at: int) -> Frame | None:
    """The frame of a noun for what somebody says that the words behind a colon tell."""
    if parse.words[at] not in _SAYINGS or parse.tags[at] != "NN" or parse.stretch[at] >= 0:
        return None
    end = parse.sentence(at)[1]
    colon = next((i for i in range(at + 1, min(at + _FARTHEST, end)) if parse.words[i] == ":"), end)
    if colon + _SHORTEST >= end or colon + 1 in parse.at_opening:
        return None
    source = _giver(parse, at, colon) or _owner(parse, at, colon)
    if source is None or not can_speak(parse, source) or is_writer(parse, source):
        return None
    if _is_deed(parse, at, colon + 1):
        return None
    content = Verb(parse, at, set()).trimmed(colon + 1, end)
    has_words = bool(content) and any(parse.is_verb(i) for i in range(*content[0]))
    return Frame(at, (at, at + 1), content, source) if has_words else None


def _is_deed(parse: Parse, at: int, start: int) -> bool:
    """“had a response to the panic: It raised prices”: what somebody did, and said nothing."""
    is_their = parse.words[start] in _THIRD and "VBD" in parse.tags[start + 1 : start + 3]
    return parse.words[at] in _DEEDS and is_their


def _giver(parse: Parse, at: int, colon: int) -> Range | None:
    """Who has it: “[Roe] had a message”, “[she] came with a request”."""
    above = parse.heads[at]
    is_given = parse.deps[at] in {"dobj", "pobj"} and above < at and parse.words[above] in word_list("giving")
    if not is_given or not FINITE.isdisjoint(parse.tags[at:colon]):
        return None
    verb = parse.heads[above] if parse.deps[at] == "pobj" else above
    head = source_head(parse, verb) if parse.is_verb(verb) else None
    return noun_phrase(parse, head) if head is not None else None


def _owner(parse: Parse, at: int, colon: int) -> Range | None:
    """Whose it is: “[Roe's] message to voters was simple: …”, “the message from [Kelm] is clear: …”."""
    copula = parse.heads[at]
    is_being = parse.deps[at] == "nsubj" and parse.words[copula] in COPULAS and at < copula < colon
    if not is_being or parse.words[at] not in _WORDS or not FINITE.isdisjoint(parse.tags[copula + 1 : colon]):
        return None
    owner = parse.child(at, "poss")
    if owner is not None:
        is_writers = parse.words[owner] in OF_WRITERS
        return None if is_writers else (parse.edges(owner)[0], owner + 1)
    by = next((c for c in parse.children[at] if parse.words[c] == "from"), None)
    head = parse.child(by, "pobj") if by is not None else None
    return noun_phrase(parse, head) if head is not None else None
