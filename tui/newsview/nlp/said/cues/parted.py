"""Who speaks where something between commas or dashes parts them from a verb that the parse leaves alone.

“[Kim], 68, had said”, “But [the mayor's office], replying to fans, said”, “[One of the guards] – … – said”.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import said_forms
from newsview.nlp.said.given.parse import DASHES, FINITE, RELATIVES
from newsview.nlp.said.given.times import TIMES

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_HAVING = frozenset({"has", "have", "had"})
_CLAUSES = RELATIVES | {"where", "when"}
_LINKS = frozenset({"of", "in", "for", "at", "from", "on", "with"})
_NOMINAL = frozenset({"NN", "JJ", "DT", "PR", "CD", "FW", "PO", "HY"})
"""What the tags of a noun phrase start with."""

_LONGEST, _LONGEST_ASIDE = 16, 24


def source_parted(parse: Parse, verb: int, start: int) -> Range | None:
    """The phrase before what stands between two commas or dashes, right before a verb of saying."""
    at = verb
    while at > start and (parse.tags[at - 1] == "RB" or parse.words[at - 1] in _HAVING):
        at -= 1
    is_said = parse.tags[verb] in FINITE or not _HAVING.isdisjoint(parse.words[at:verb])
    if not is_said or parse.words[verb] not in said_forms() or parse.stretch[verb] >= 0 or at - 1 <= start:
        return None
    marks = DASHES if parse.words[at - 1] in DASHES else {","}
    if parse.words[at - 1] not in marks:
        return None
    aside = range(at - 2, max(start, at - _LONGEST_ASIDE), -1)
    opened = next((i for i in aside if parse.words[i] in marks and parse.stretch[i] < 0), None)
    if opened is None or not _is_aside(parse, opened + 1, at - 1):
        return None
    low = _start_of_phrase(parse, opened, start)
    is_apart = low == start or not parse.words[low - 1][0].isalnum() or parse.tags[low - 1] in {"CC", "IN"}
    is_someone = low < opened and parse.words[opened - 1] not in TIMES and can_speak(parse, (low, opened))
    return (low, opened) if is_apart and is_someone and not _describes(parse, low, opened) else None


def _describes(parse: Parse, low: int, end: int) -> bool:
    """Whether the phrase itself only tells more of a name: “Kim, D-Va., one of …, said”."""
    before = low - 2 if parse.words[low - 1] == "," else low
    is_behind_name = before < low and parse.tags[before] == "NNP" and parse.words[before] not in TIMES
    is_name = parse.named.get(end) == low and end - 1 not in parse.places
    return end - 1 in parse.places or (is_behind_name and not is_name)


def _is_aside(parse: Parse, start: int, end: int) -> bool:
    """Whether words tell more of who speaks: an age, a clause with “who”, a participle's."""
    is_clause = parse.words[start] in _CLAUSES
    return start < end and (is_clause or FINITE.isdisjoint(parse.tags[start:end]))


def _start_of_phrase(parse: Parse, end: int, start: int) -> int:
    """Where the phrase starts that ends at ``end``, what it joins and “of” included."""
    low = end
    while low > start and end - low < _LONGEST and _is_in_phrase(parse, low - 1):
        low -= 1
        if parse.tags[low] in {"DT", "PRP$"} and parse.tags[low - 1][:2] == "NN":
            break  # “In Tarn [the mayor]”
    while low < end and parse.tags[low] in {"IN", "CC", "HYPH"}:
        low += 1
    return low


def _is_in_phrase(parse: Parse, at: int) -> bool:
    is_link = parse.words[at] in _LINKS or (parse.tags[at] == "CC" and parse.words[at] == "and")
    return parse.stretch[at] < 0 and (is_link or parse.tags[at][:2] in _NOMINAL)
