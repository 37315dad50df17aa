"""Other names that a text gives to whom it names: "Ann Roe, aka Kelvo", "Kelvo, whose real name is Roe"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.nlp.who.given.text import POSSESSIVES, PROPER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.nlp.who.entities.cluster import Cluster
    from newsview.nlp.who.given.words import Words

_LAST = frozenset(
    {
        "rendered",
        "as",
        "aka",
        "a.k.a.",
        "a.k.a",
        "alias",
        "name",
        "is",
        "was",
        "by",
        "of",
        "spelt",
        "spelled",
        "written",
    }
    | {"formerly", "previously", "born", "née", "to", "called", "from", "renamed", "itself"}
)
"""What the phrases below end in."""

_CALLED = re.compile(
    r"""(?: a\.?k\.?a\.? | alias | née
    | (?:(?:who|which)\ (?:is|was)\ )?
      (?:(?:also|formerly|previously|better|best|once|now|then|otherwise|commonly|popularly|widely)\ )?
      known\ as
    | (?:whose\ )?(?:real|birth|full|true|legal|given)\ name(?:\ (?:is|was))?
    | who\ (?:goes|went)\ by(?:\ the\ name\ of)?
    | (?:whose\ name\ is\ )?(?:also|sometimes|alternatively|variously)
      \ (?:spelt|spelled|written|rendered)(?:\ as)?
    | (?:was\ )?born\ under\ the\ name(?:\ of)? | was\ given\ the\ name
    | (?:chinese|english|western|christian|hebrew|arabic|stage|pen|screen|ring)(?:\ |-)?name\ (?:is|was)
    | (?:(?:who|which|it)\ )?(?:is|was)\ (?:also\ |now\ |usually\ |often\ |sometimes\ )?called
    | (?:(?:which|and)\ )?(?:(?:was|is|has|had|been|later|since|then)\ )*
      (?:renamed(?:\ (?:itself|to))? | rebranded(?:\ itself)?\ (?:as|from|to))
    | (?:has\ |had\ )?(?:legally\ )?changed\ (?:his|her|its|their)\ (?:last\ |first\ )?name\ to
    | (?:has\ been|have\ been|had\ been|was|is)\ (?:since\ |now\ |later\ |finally\ |today\ )?
      (?:identified|named|unmasked|revealed|outed)\ as
    | formerly | previously | born
    )$""",
    re.VERBOSE,
)
"""What goes before another name of whom was named just before."""

_SPELT = frozenset({"spelt", "spelled", "written", "rendered"})

_MARKS = frozenset({"“", '"', "‘", "``", "''", "'", "the", "The"})
_EDGES = frozenset({",", "(", "[", "—", "–", "-", "--"})
_SET_OFF = frozenset({"formerly", "previously", "born"})
"""What needs a comma or bracket before it, and one or the sentence's end behind the name."""

_TELLING = frozenset({"called", "identified", "named", "unmasked", "revealed", "outed"})
"""What needs one as well, for much else goes behind it."""

_CLOSES = frozenset({",", ")", "]", ".", ";", "—", "–", "-", "--", "and", "in", "on", "”", '"'})
_FARTHEST = 8
"""Tokens of the longest such phrase."""

_LONGEST = 10
"""Tokens of the longest description between a name and the other one."""

_DESCRIBING = ("DT", "JJ", "NN", "VBG", "VBN", "HYPH", "CD", "POS", "IN")
"""Tags inside such a description; their beginnings."""


def join_aliases(words: Words, found: Sequence[Cluster]) -> list[Cluster]:
    """The things, each with the names of another that the text says are its own."""
    mentions = [(start, end, thing) for thing in found for start, end in thing.mentions]
    # "the Hallbury-based firm formerly known as"
    starts = {start for start, end, _ in mentions if words.texts[end : end + 1] != ["-"]}
    ends = {end: thing for _, end, thing in mentions}
    joined: dict[Cluster, Cluster] = {}

    def whole(thing: Cluster) -> Cluster:
        while thing in joined:
            thing = joined[thing]
        return thing

    for start, end, thing in sorted(mentions, key=lambda item: item[0]):
        left = _phrase(words, start, end)
        one = ends.get(_named(words, left, starts)) if left else None
        if one is None or not _can_be_one(one, thing, words.lowers[left:start]):
            continue
        one, other = whole(one), whole(thing)
        if one is not other:
            one.take(other)
            joined[other] = one
    return [thing for thing in found if thing not in joined]


def _can_be_one(one: Cluster, other: Cluster, phrase: list[str]) -> bool:
    """Whether their kinds let one thing have both names; a strange alias is often taken for another thing."""
    if not _SPELT.isdisjoint(phrase):
        return True
    if one.kind == other.kind:
        return one.kind != "OTHER"
    return "PERSON" in {one.kind, other.kind} and phrase[0] not in _SET_OFF


def _phrase(words: Words, start: int, stop: int) -> int:
    """Where the phrase begins that makes the name ``start`` to ``stop`` another one; 0 for none."""
    end = start
    while end > 0 and words.texts[end - 1] in _MARKS:
        end -= 1
    if not end or words.lowers[end - 1] not in _LAST or words.blocks[end - 1] != words.blocks[start]:
        return 0
    match = _CALLED.search(" ".join(words.lowers[max(0, end - _FARTHEST) : end]))
    if match is None:
        return 0
    left = end - len(match.group().split())
    is_whole = not words.texts[stop : stop + 1] or words.texts[stop] in _CLOSES
    if match.group() in _SET_OFF:
        return left if words.texts[left - 1] in _EDGES and is_whole else 0
    if not (is_whole or _TELLING.isdisjoint(words.lowers[left:end])):
        # "Roe is called Doe's heir"
        return 0
    # "a suburb of Hallbury known as Kelm"
    is_loose = match.group() == "known as" and words.tags[left - 1] in PROPER
    return 0 if is_loose else left


def _named(words: Words, left: int, starts: set[int]) -> int:
    """Where the name ends that the phrase at the token tells of; 0 where none is near."""
    end = left - (words.texts[left - 1] in _EDGES or words.texts[left - 1] in POSSESSIVES)
    if words.blocks[end - 1] != words.blocks[left]:
        return 0
    i = left - 1
    while i > max(0, left - _LONGEST) and words.tags[i].startswith(_DESCRIBING) and i not in starts:
        i -= 1
    is_described = i < left - 1 and words.texts[i] == "," and words.tags[i + 1] == "DT"
    return i if is_described else end
