"""What somebody takes a thing for, in words of their own behind “as”: “painted her as a “fool””."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.calling import called_so, is_someone, word_calls
from newsview.nlp.said.cues.naming import branch_above, phrase
from newsview.nlp.said.cues.senses import is_idiom
from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.cues.speaking import can_speak, is_writer
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import verb_forms
from newsview.nlp.said.given.parse import FINITE
from newsview.nlp.said.given.titles import is_name

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_WITH = {
    "after": frozenset({"go", "goes", "going", "went", "gone", "come", "comes", "came", "coming"}),
    "off": frozenset({"brush", "brushes", "brushed", "brushing", "wave", "waves", "waved", "waving"})
    | {"laugh", "laughs", "laughed", "laughing", "shrug", "shrugs", "shrugged", "shrugging"}
    | {"write", "writes", "wrote", "written", "writing"},
    "down": frozenset({"play", "plays", "played", "playing"}),
    "up": frozenset({"sum", "sums", "summed", "summing"}),
    "of": frozenset({"think", "thinks", "thought", "thinking"}),
}
"""Verbs that judge only with the word behind them, by that word."""

_LEADING = frozenset({"DT", "PRP$", "JJ", "JJR", "RB", "RBR", "RBS", "PDT"})
_BEING = frozenset({"being", "having"})
_ALIKE = frozenset({"such", "as", "so", "well", "much", "same", "far", "known"})
"""Words before an “as” that compares or adds."""

_NEAR = 4
_FARTHEST = 40
"""Words from the verb to what it takes a thing for."""

_LONGEST_LEAD = 5


def judged(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """The frame of a verb behind which words in marks tell, with “as”, what somebody takes a thing for."""
    end = _particle_end(parse, at)
    if end is None or not parse.is_verb(at) or parse.stretch[at] >= 0 or parse.tags[at] == "VB":
        return None
    if (so := called_so(parse, at)) is not None and parse.at_outer.get(so) not in claimed:
        verb = Verb(parse, at, claimed)
        return Frame(at, (at, at + 1), [so], verb.source) if _is_told(verb, is_passive=False) else None
    found = _behind_as(parse, at, end)
    if found is None or found[1] in claimed:
        return None
    link, stretch = found
    verb = Verb(parse, at, claimed)
    is_passive = verb.is_passive or (parse.tags[at] == "VBN" and link == end)
    if verb.is_unsaid or is_idiom(verb) or not _is_told(verb, is_passive):
        return None
    if link == end and not is_passive and parse.words[at] in verb_forms("verbs_judging"):
        return None  # “peace, which they see as “a right”,”: a belief told in passing
    is_nickname = _link(parse, parse.outers[stretch][0]) == link and is_someone(parse, end, link)
    if is_name(parse.quoted[stretch].inner.of(parse.text)) and not is_nickname:
        return None
    source, content = verb.source, phrase(verb, stretch, link)
    if source is not None and source[0] < link < source[1]:
        source = source[0], link  # “is seen by [sailors] as a “trap””
    if is_passive and (agent := _agent_behind(parse, content[0][1])) is not None:
        source = agent
    return Frame(at, (at, max(end, verb.cue_end)), content, source)


def _agent_behind(parse: Parse, at: int) -> Range | None:
    """Who judges so in “labeled a “trap” by [sailors]”."""
    head = parse.child(at, "pobj") if parse.words[at : at + 1] == ["by"] else None
    return noun_phrase(parse, head) if head is not None else None


def _particle_end(parse: Parse, at: int) -> int | None:
    """Where a verb that can judge ends: “painted”, “brushed off”, “brushed it off”."""
    word = parse.words[at]
    if word in verb_forms("verbs_judging") or word in verb_forms("verbs_naming"):
        return at + 1
    behind = parse.words[at + 1 : at + 2]
    return at + 2 if behind and word in _WITH.get(behind[0], ()) else None


def _behind_as(parse: Parse, verb: int, end: int) -> Range | None:
    """The “as” that belongs to a verb, and the words in marks that it brings in."""
    stop = min(parse.sentence(verb)[1], verb + _FARTHEST)
    for low in range(end, stop):
        stretch = parse.at_opening.get(low)
        if stretch is None or parse.quoted[stretch].parent is not None:
            continue
        link = _link(parse, low)
        if link is None and (branch := branch_above(Verb(parse, verb, set()), stretch)) is not None:
            link = branch if parse.words[branch] == "as" else None
        if link is not None and link >= end and _belongs(parse, verb, link):
            return link, stretch
    return None


def _link(parse: Parse, low: int) -> int | None:
    """The “as” before words in marks: “as a “fool””, “as a mere “fool””, “as being “foolish””."""
    at = low - 1
    while low - at < _LONGEST_LEAD and (parse.tags[at] in _LEADING or parse.words[at] in _BEING):
        at -= 1
    return at if parse.words[at] == "as" and parse.words[at - 1] not in _ALIKE else None


def _belongs(parse: Parse, verb: int, link: int) -> bool:
    """Whether no other verb stands between a verb and “as”, but for one that a comma parts from it."""
    if parse.heads[link] == verb:
        return True
    between = range(verb + 1, link)
    others = any(parse.tags[i] in FINITE | {"VBN", "VBG", "VB"} and parse.stretch[i] < 0 for i in between)
    return not others or parse.words[link - 1] == ","


def _is_told(verb: Verb, is_passive: bool) -> bool:
    """Whether somebody is told to judge so; of what is judged by nobody, only that it is."""
    parse, source = verb.parse, verb.source
    if source is None or verb.is_near:
        names = word_calls(parse, verb.verb) and "what" in parse.words[max(0, verb.verb - _NEAR) : verb.verb]
        return is_passive and not names  # “what has been described as an “army””
    return can_speak(parse, source) and not is_writer(parse, source)
