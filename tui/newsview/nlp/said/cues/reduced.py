"""Who says something of what stands right before: “a bill [guards] say will …”, “men [Kim] calls “odd””.

No pronoun opens such a clause, so that to the parse both nouns are one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.parse import FINITE, RELATIVES

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_COMMON = frozenset({"NN", "NNS"})
_ALL = frozenset({"everything", "anything", "something", "nothing"})
_PROPER = frozenset({"NNP", "NNPS"})


def named_behind_noun(parse: Parse, verb: int) -> int | None:
    """The name between a noun and a verb that has no subject to the parse: “men [Kim] calls “thugs””."""
    noun = _before_adverbs(parse, verb)
    low = _start_of_name(parse, noun)
    is_name = low <= noun and parse.tags[verb] in FINITE and parse.stretch[noun] == parse.stretch[verb]
    if not is_name or parse.subject(verb) is not None or low == parse.sentence(verb)[0]:
        return None
    return noun if _is_told_of(parse, low - 1) and parse.deps[noun] in {"pobj", "dobj", "attr"} else None


def start_of_speaker(parse: Parse, start: int, head: int, verb: int) -> int:
    """Where who speaks starts in the phrase that the parse takes for one: “a bill | supporters say will”."""
    if head != _before_adverbs(parse, verb) or not RELATIVES.isdisjoint(parse.words[start:head]):
        return start
    low = _start_of_name(parse, head)
    if start < low <= head:
        return low if _is_told_of(parse, low - 1) and _lacks_subject(parse, verb) else start
    is_many = parse.tags[head] == "NNS" and parse.tags[start] == "DT"
    is_two = is_many and (parse.words[start] in {"a", "an"} or _lacks_subject(parse, verb))
    at = head
    while at > start + 1 and parse.tags[at - 1] in {"JJ", "NNP"}:
        at -= 1
    is_two = is_two and at > start + 1 and parse.tags[at - 1] == "NN" and can_speak(parse, (head, head + 1))
    return at if is_two else start


def _is_told_of(parse: Parse, noun: int) -> bool:
    """Whether a noun is no title of the name behind it: “men”, “a plan”, not “the firm”."""
    is_plain = parse.tags[noun] in _COMMON and parse.stretch[noun] < 0 and parse.words[noun] not in _ALL
    return is_plain and (parse.tags[noun] == "NNS" or not can_speak(parse, (noun, noun + 1)))


def _lacks_subject(parse: Parse, verb: int) -> bool:
    """Whether what is said goes on with its verb: “say [will] help”."""
    return parse.tags[verb + 1 : verb + 2] != [] and parse.tags[verb + 1] in FINITE


def _before_adverbs(parse: Parse, verb: int) -> int:
    at = verb - 1
    while at > 0 and parse.tags[at] == "RB":
        at -= 1
    return at


def _start_of_name(parse: Parse, last: int) -> int:
    """Where the name starts that ends with a token; behind it, if there is none."""
    low = last + 1
    while low > 0 and parse.tags[low - 1] in _PROPER and parse.stretch[low - 1] == parse.stretch[last]:
        low -= 1
    return low
