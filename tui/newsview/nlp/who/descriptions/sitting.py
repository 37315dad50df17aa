"""Who “the president” is throughout an article: the one in office whom it tells of, as readers know.

Whom readers know by another office, or by one that is over, is told by ``renowned``, noun by noun.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.descriptions.clauses import above
from newsview.nlp.who.descriptions.offices import FORMER, PRESIDENT, is_aides, is_office, is_only_said
from newsview.nlp.who.given.nominal import Nominal
from newsview.nlp.who.given.phrases import DAYS
from newsview.nlp.who.given.renown import known_as, offices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_NOUNS = frozenset({"president", "President", "commander", "Commander", "leader"})
_LONGER = {
    "commander": (["in", "chief"], ["-", "in", "-", "chief"]),
    "leader": (["of", "the", "free", "world"],),
}
"""What goes on behind those nouns that alone tell of no president."""

_POINTING = frozenset({"the", "this", "our"})
_PEOPLE = frozenset({"american"})
_TELLING = frozenset({"sitting", "american", "u.s.", "us"})
"""What may stand between the article and the noun."""

_LESSER = frozenset({"vice", "a"})
"""What stands before the office of a deputy or of whoever only might have it."""

_RUNNING = frozenset({"candidate", "nominee", "hopeful", "contender", "frontrunner"})
_ELECT = frozenset({"elect", "Elect"})
"""What says that two may be meant: "the president-elect"."""

_FAR = 3
"""How many times as often as another who may be meant the one is named who is."""

_NATION = frozenset({"united", "states", "u.s.", "us", "usa", "america"})


def sitting(words: Words, named: Bearers) -> Iterator[Nominal]:
    """The nouns that stand for the president whom an article tells of, wherever it names them."""
    one = _in_office(words, named)
    for i in words.standing(_NOUNS, before=1, behind=1) if one else ():
        first, end = _phrase(words, i)
        if one is None or first < 0 or i in named.at or _is_nobodys(words, named, i, (first, end)):
            continue
        rivals = _rivals(named, i, one)
        is_rivalled = any(named.times(who) >= named.times(one) for who in rivals)
        is_anothers = is_rivalled and not _is_quoted(words, i)
        if one not in above(words, named, i) and not is_anothers:
            yield Nominal(first, end, i, one)


def _in_office(words: Words, named: Bearers) -> EntityDraft | None:
    """The one known as a president who is told to be in office, or else named far more than any other."""
    told, past = _told(words, named)
    known = [one for one in named.people if _is_known(one) or (one in told and not _is_another(one))]
    current = [one for one in known if told[one] > past[one]]
    others = [one for one in known if one not in told and not past[one] and not _runs(named, one)]
    fit = current or others
    if not fit or any(words.texts[i - 1] == "-" for i in words.standing(_ELECT, before=1)):
        return None
    times, one = named.times, fit[0]
    rivals = (who for who in fit[1:] if _FAR * told[who] >= told[one])
    is_clear = all(_FAR * times(who) <= times(one) for who in rivals)
    return one if is_clear and all(who is one or times(who) < times(one) for who in others) else None


def _told(words: Words, named: Bearers) -> tuple[Counter[EntityDraft], Counter[EntityDraft]]:
    """Who is told how often to be president, of those readers know, and who to have been."""
    told: Counter[EntityDraft] = Counter()
    past: Counter[EntityDraft] = Counter()
    for start, end, one in named.names:
        before = words.lowers[max(0, start - 3) : start]
        if before[-1:] != [PRESIDENT] or _surnames().isdisjoint(words.lowers[start:end]):
            continue
        if not FORMER.isdisjoint(before):
            past[one] += 1
        elif _LESSER.isdisjoint(before[-2:]):
            told[one] += 1
    return told, past


def _is_known(one: EntityDraft) -> bool:
    return any(office.is_meant(PRESIDENT, _PEOPLE) for office in offices(one.name, one.gender))


def _is_another(one: EntityDraft) -> bool:
    """Whether a whole name is that of somebody known for something else: "Melania Trump"."""
    return " " in one.name and bool(offices(one.name, one.gender))


def _runs(named: Bearers, one: EntityDraft) -> bool:
    """Whether somebody wants to be president, or is vice president."""
    is_told = any(one in named.roles.get(noun, {}) for noun in _RUNNING)
    return is_told or "vice" in named.role_words[one]


@cache
def _surnames() -> frozenset[str]:
    """The surnames of those whom readers know as presidents of the United States, in lower case."""
    return frozenset(who.split()[-1] for who in known_as(PRESIDENT, _PEOPLE))


def _phrase(words: Words, noun: int) -> tuple[int, int]:
    """Where the phrase begins and ends; the beginning is -1 if it says more than what the office is.

    "The president of the United States" says no more, "the president of France" and "the team president" do.
    """
    first, longer = noun - 1, _LONGER.get(words.lowers[noun], ([],))
    end = next((i for more in longer if words.lowers[noun + 1 : (i := noun + 1 + len(more))] == more), -1)
    while first > 0 and words.lowers[first] in _TELLING:
        first -= 1
    if end < 0 or words.lowers[first] not in _POINTING:
        return -1, end
    if words.lowers[end : end + 1] == ["of"]:
        end += 1
        while end < len(words) and words.lowers[end] in _NATION | {"the"}:
            end += 1
        return (first, end) if words.lowers[end - 1] in _NATION else (-1, end)
    is_more = words.lowers[end : end + 1] in (["-"], ["at"], ["("]) or _is_run_on(words, end)
    return (-1, end) if is_more else (first, end)


def _is_run_on(words: Words, end: int) -> bool:
    """Whether a name follows that is no day: "the president Monday"."""
    return words.tags[end : end + 1] == ["NNP"] and words.lowers[end] not in DAYS


def _goes_with_name(words: Words, named: Bearers, end: int) -> bool:
    """Whether the phrase goes with a name: "the president, Ann Roe,", but not "the president, Roe said"."""
    begin = end + 1 if words.texts[end : end + 1] == [","] else end
    stop = next((stop for _, stop, _ in named.between(begin, begin + 1)), begin)
    return stop > begin and not (begin > end and words.tags[stop : stop + 1] in (["VBD"], ["VBZ"]))


def _is_nobodys(words: Words, named: Bearers, noun: int, phrase: tuple[int, int]) -> bool:
    """Whether the noun goes with a name, or tells only what somebody is: "as our president"."""
    first, end = phrase
    is_cup = words.tags[end : end + 1] == ["POS"] and words.tags[end + 1 : end + 2] == ["NNP"]
    if (is_cup and words.texts[noun] == "President") or _goes_with_name(words, named, end):
        return True  # "The President's Cup"
    is_as = words.lowers[first - 1] == "as" and words.deps[noun] == "pobj"
    return is_as or is_aides(words, first) or is_only_said(words, noun) or is_office(words, noun)


def _rivals(named: Bearers, noun: int, one: EntityDraft) -> list[EntityDraft]:
    """Who else is told to be president before the noun, and named since the one in office was."""
    last = named.last_before(one, noun)
    return [
        who
        for who, at in named.roles.get(PRESIDENT, {}).items()
        if who is not one and at < noun and who.kind is EntityKind.PERSON
        if named.last_before(who, noun) > last
    ]


def _is_quoted(words: Words, i: int) -> bool:
    """Whether a quotation mark is open before the token in its paragraph."""
    while i > 0 and words.blocks[i - 1] == words.blocks[i]:
        i -= 1
        if words.tags[i] in {"``", "''"}:
            return words.tags[i] == "``"
    return False
