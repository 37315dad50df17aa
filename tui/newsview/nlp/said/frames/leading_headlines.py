"""Headlines that open with who speaks: “Guard Says Boat Lost”, of which the model makes one long name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.asides import reports_somehow
from newsview.nlp.said.contents.tenses import PRONOUNS
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE, MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.said.given.parse import Parse, Range

_SAYING = frozenset({"say", "says"})
_CLAIMING = frozenset({"warn", "warns", "admit", "admits", "insist", "insists", "argues", "denies"})
_CLAIMING |= {"predicts", "reveals", "confirms", "hints", "suggests"}
_VOWING = frozenset({"vows", "pledges", "promises"})
_TELLING = frozenset({"tells", "tell"})
_URGING = frozenset({"urges", "urge", "asks", "orders", "advises", "begs"})
_CALLING = frozenset({"call", "calls"})
CLAIMING = _SAYING | _CLAIMING
_ALL = _CALLING | CLAIMING | _VOWING | _TELLING | _URGING

_NAMING = ("NN", "JJ", "CD", "DT", "POS", "PRP$", "HYPH")
_OPENING = frozenset({":", "as", "after", "while", ";"})
"""What a title's second clause begins behind."""

_RELATIVE = frozenset({"that", "who", "which", "what", "how", "why", "where"})
_BREAKS = frozenset({",", "as", "after", "while", "when", "amid", "but", "before", ";", ":"})
_ANSWERS = (["no", "to"], ["yes", "to"])
_FAREWELLS = frozenset({"goodbye", "farewell", "hello", "thanks", "sorry", "so", "nothing"})

_LONGEST, _LONGEST_SOURCE, _SHORTEST = 24, 6, 3
"""Words of a title, of who speaks in it, and of what is said."""


def find_leading_headlines(parse: Parse) -> Iterator[Frame]:
    """The frames of titles, and of other lines that no stop ends."""
    for n, block in enumerate(parse.blocks):
        start, end = parse.tokens(block.span)
        is_ended = start < end and parse.words[end - 1] in ENDS
        end -= is_ended
        if (
            not _SHORTEST < end - start <= _LONGEST
            or (is_ended and n)
            or parse.words[end - 1] in MARKS | {":"}
        ):
            continue
        for verb in range(start + 1, end - _SHORTEST):
            if parse.words[verb] in _ALL and (frame := _frame(parse, (start, end), verb)) is not None:
                yield frame
                break


def _frame(parse: Parse, title: Range, verb: int) -> Frame | None:
    source = opening_source(parse, title[0], verb)
    if source is None or parse.stretch[verb] >= 0:
        return None
    end = _end(parse, verb, title[1])
    start = verb + 1 + (parse.words[verb + 1] == "that")
    if parse.words[verb] in _TELLING:
        start = next((i for i in range(verb + 2, end) if parse.words[i] in PRONOUNS), end)
    if parse.words[verb] in _TELLING | _URGING | _CALLING:
        start = _urged(parse, verb, end) or (start if parse.words[verb] in _TELLING else end)
    calls = parse.words[verb] in _CALLING
    is_said = end - start >= (2 if calls else _SHORTEST) and _is_said(parse, verb, start, end)
    return Frame(verb, (verb, verb + 1 + calls), [(start, end)], source) if is_said else None


def _urged(parse: Parse, verb: int, end: int) -> int | None:
    """Where it is told what somebody is to do: “Police Urge Sailors [to Stay Home]”."""
    calls = parse.words[verb] in _CALLING
    if calls and parse.words[verb + 1] not in {"on", "upon"}:
        return None
    to = next((i for i in range(verb + 2 + calls, end - 1) if parse.words[i] == "to"), None)
    if to is None or parse.tags[to + 1] not in {"VB", "VBP", "NN", "NNP"}:
        return None
    someone = (verb + 1 + calls, to)
    is_noun = all(parse.tags[i].startswith(_NAMING) for i in range(*someone))
    return to if is_noun and can_speak(parse, someone) else None


def opening_source(parse: Parse, low: int, verb: int) -> Range | None:
    """Who speaks: a noun phrase right before the verb that opens the title or its second clause."""
    described, verb = verb, _before_description(parse, low, verb)
    first = verb
    while first > low and parse.words[first - 1] not in _OPENING:
        is_joined = verb < described and parse.words[first - 1] == "and"
        if not is_joined and not parse.tags[first - 1].startswith(_NAMING):
            break
        first -= 1
    opens = first == low or parse.words[first - 1] in _OPENING
    is_led = parse.words[first - 1] == "," and parse.tags[low] == "IN"
    opens = opens or (is_led and FINITE.isdisjoint(parse.tags[low:first]))  # “After a Loss, Guard Vows …”
    is_noun = 0 < verb - first <= _LONGEST_SOURCE and parse.tags[verb - 1][:2] == "NN"
    return (first, verb) if opens and is_noun and can_speak(parse, (first, verb)) else None


def _before_description(parse: Parse, low: int, verb: int) -> int:
    """The comma behind who speaks, or the verb: “Ann Roe and Kim Lind[, 2 Cooks of Kelm,] Say …”."""
    comma = next((i for i in range(low + 1, verb) if parse.words[i] == ","), verb)
    is_between = comma < verb - 1 and parse.words[verb - 1] == ","
    return comma if is_between and FINITE.isdisjoint(parse.tags[low:verb]) else verb


def _end(parse: Parse, verb: int, end: int) -> int:
    """Where what is said ends: at a stop, a dash, or the comma before what else the speaker does."""
    for i in range(verb + 1, end - 1):
        word, follows = parse.words[i], parse.words[i + 1]
        if word in ENDS | DASHES | {";", "|"} or (word == "," and reports_somehow(follows)):
            return i
        if word == "," and follows in {"but", "then"} and parse.tags[i + 2 : i + 3] == ["VBZ"]:
            return i
    return end


def _is_said(parse: Parse, verb: int, start: int, end: int) -> bool:
    """Whether the words behind the verb can be what is said, by the kind of verb."""
    word, first = parse.words[verb], parse.words[start]
    if word in _URGING | _CALLING or (word in _TELLING and first == "to"):
        return True
    if word in _VOWING:
        return first == "to" and parse.tags[start + 1][:2] in {"VB", "NN"}
    if word in _SAYING:
        return first not in _FAREWELLS and parse.words[start : start + 2] not in _ANSWERS
    if parse.tags[start] in {"IN", "TO"} or first in _RELATIVE:
        return False
    stop = next((i for i in range(start, end) if parse.words[i] in _BREAKS | _RELATIVE), end)
    return any(tag in FINITE for tag in parse.tags[start:stop])
