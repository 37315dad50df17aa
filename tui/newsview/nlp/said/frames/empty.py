"""Contents that say nothing by themselves: “(what he promised) to do”, “(hit) the “like” button”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import verb_forms

if TYPE_CHECKING:
    from newsview.nlp.said.given.frame import Frame
    from newsview.nlp.said.given.parse import Parse, Range

_SHORT = 3
"""Words of an infinitive that says something whoever is to do it."""

_POINTING = frozenset({"do", "be", "have", "know", "think"})
"""Verbs that say nothing without an object: “told them to do”."""

_LABELLED = frozenset(
    form
    for noun in ("app", "banner", "box", "button", "emoji", "emoticon", "icon", "key", "link", "menu")
    for form in (noun, noun + "s")
)
"""What bears a word or two, and is pressed or looked at."""

_LONGEST_LABEL = 4


def is_empty(parse: Parse, frame: Frame) -> bool:
    """Whether an unquoted content says nothing: but a word, or an infinitive that lacks its object."""
    start, end = frame.content[0]
    if _is_label(parse, frame.content[0]):
        return True
    if len(frame.content) > 1 or any(n >= 0 for n in parse.stretch[start:end]):
        return False
    words = [word for word in parse.words[start:end] if word[0].isalnum()]
    if len(words) < 2:
        return words not in (["yes"], ["no"])
    return words[0] == "to" and len(words) < _SHORT and not _is_order(parse, frame.verb, words[1])


def _is_order(parse: Parse, verb: int, deed: str) -> bool:
    """“urged him [to resign]”, “called on Lind [to go]”, and not “boats that he told them to row”."""
    is_called = verb_forms("verbs_naming").get(parse.words[verb]) == "call"
    is_called = is_called and parse.words[verb + 1 : verb + 2] in (["on"], ["upon"])
    if is_called and parse.words[verb + 2 : verb + 3] != ["to"]:
        return deed not in _POINTING
    someone = (
        parse.child(verb, "dobj", "dative", "agent")
        if parse.words[verb] in verb_forms("verbs_telling")
        else None
    )
    is_told = someone is not None and someone > verb
    return is_told and parse.deps[verb] != "relcl" and deed not in _POINTING


def _is_label(parse: Parse, content: Range) -> bool:
    """Whether all that is quoted is what a thing bears: “[the “like” button]”."""
    start, end = content
    quotes = [n for i in range(start, end) if (n := parse.at_opening.get(i)) is not None]
    if len(quotes) != 1 or parse.outers[quotes[0]][0] > start + 2:
        return False
    (low, high), behind = parse.ranges[quotes[0]], parse.outers[quotes[0]][1]
    return high - low <= _LONGEST_LABEL and not _LABELLED.isdisjoint(parse.words[behind : behind + 1])
