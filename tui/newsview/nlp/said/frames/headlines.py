"""Who speaks behind a headline: “Fee to rise, say traders”, which a parse made for sentences loses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.frames.signed_headlines import find_signed_headline
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import noun_forms
from newsview.nlp.said.given.parse import ENDS, MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.said.given.parse import Parse, Range

_SAYING = frozenset({"say", "says"})
_REPORTING = _SAYING | {"admit", "admits", "argue", "argues", "insist", "insists", "predict", "predicts"}
_REPORTING |= {"warn", "warns"}
"""Verbs in the tense of headlines, none of which is a noun too."""

_FINDING = frozenset({"find", "finds", "rule", "rules"})
"""Verbs of those who find out or judge: “Deal Was Illegal, Judge Rules”."""

_UNSAID = frozenset({"to", "not", "n’t", "n't", "will", "would", "must", "should", "can", "may", "never"})
_TELLING = frozenset({"tell", "tells"})
_NOMINAL = ("NN", "JJ", "DT", "CD", "POS")
_ASKING = ("W", "PR")
_LONGEST_SOURCE = 5
_SHORTEST = 3
"""Words that what is said has at least."""


def find_headline(parse: Parse) -> Iterator[Frame]:
    """The frame of a title that ends in who says so, comma or none before the verb, or a dash."""
    start, end = parse.tokens(parse.blocks[0].span) if parse.blocks else (0, 0)
    yield from find_signed_headline(parse)
    yield from _closed(parse, start, end)
    yield from _told(parse, start, end)
    for verb in range(max(start + _SHORTEST, end - _LONGEST_SOURCE - 1), end - 1):
        if parse.words[verb] in _REPORTING and _is_source(parse, (verb + 1, end)):
            last = verb - (parse.words[verb - 1] == ",")
            if _is_said(parse, (start, last), verb):
                yield Frame(verb, (verb, verb + 1), [(start, last)], (verb + 1, end))


def _closed(parse: Parse, start: int, end: int) -> Iterator[Frame]:
    """“Fee to Rise in May, Traders Say”: the frame of a title that ends in the verb."""
    verb = end - 1
    low = max(start + _SHORTEST, verb - _LONGEST_SOURCE - 1)
    comma = next((i for i in range(verb - 1, low - 1, -1) if parse.words[i] == ","), None)
    if comma is None or comma + 1 == verb:
        return
    finds = any(word in noun_forms("finders") for word in parse.words[comma:verb])
    if parse.words[verb] not in _REPORTING and not (finds and parse.words[verb] in _FINDING):
        return
    start = next((i + 1 for i in range(comma, start, -1) if parse.words[i] == ":"), start)
    is_plain = all(parse.stretch[i] < 0 and parse.words[i] not in ENDS for i in range(start, verb))
    if is_plain and _is_source(parse, (comma + 1, verb)):
        yield Frame(verb, (verb, end), [(start, comma)], (comma + 1, verb))


def _told(parse: Parse, start: int, end: int) -> Iterator[Frame]:
    """“You Can't Row Here, Mayor Tells Guards”: the frame of a title that ends in who was told."""
    end -= start < end and parse.words[end - 1] == "."
    for verb in range(max(start + _SHORTEST, end - _LONGEST_SOURCE - 1), end - 1):
        if parse.words[verb] not in _TELLING or not _is_source(parse, (verb + 1, end)):
            continue
        comma = next((i for i in range(verb - 1, start + _SHORTEST - 1, -1) if parse.words[i] == ","), None)
        source = None if comma is None else (comma + 1 + (parse.words[comma + 1] in MARKS), verb)
        if comma is None or source is None or not 0 < verb - source[0] <= _LONGEST_SOURCE:
            continue
        if _is_source(parse, source) and all(parse.words[i] not in ENDS for i in range(start, verb)):
            yield Frame(verb, (verb, verb + 1), [(start, source[0] - (source[0] == comma + 1))], source)


def _is_source(parse: Parse, rest: Range) -> bool:
    """Whether the title ends in a noun phrase and in no full stop."""
    return all(parse.tags[i].startswith(_NOMINAL) and parse.words[i] not in ENDS for i in range(*rest))


def _is_said(parse: Parse, said: Range, verb: int) -> bool:
    """Whether the words before are all plain, and without a comma are no subject of the verb."""
    is_plain = all(parse.stretch[i] < 0 and parse.words[i] not in ENDS for i in range(*said))
    if said[1] < verb:
        return is_plain and "," not in parse.words[slice(*said)]  # “Lind, the mayor, says goodbye”
    is_parted = parse.words[verb] in _SAYING and parse.tags[verb + 1] == "NNP"
    is_parted = is_parted and parse.words[verb - 1] not in _UNSAID  # “Guards Slow to Say Yes”
    asks = any(parse.tags[i].startswith(_ASKING) for i in (said[0], verb - 1))
    return is_plain and is_parted and not asks and parse.subject(verb) != verb - 1
