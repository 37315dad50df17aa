"""Whom headlines and leads tell of before the name: "Ohio Governor Says …", "Israel's premier said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.descriptions.leads import keeps_name_back
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.nations import of_nation
from newsview.nlp.who.given.nominal import Nominal
from newsview.nlp.who.given.roles import is_person_noun, role_noun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_NEXT = 5
"""Paragraphs after the headline or the lead in which the name is looked for."""

_LONGEST = 25
"""Tokens of a headline."""

_PHRASE = 6
"""Tokens from the noun back to where its phrase may begin."""

_LEADS = 2
"""Sentences behind the headline in which a role with its place may go before the name."""

_INSIDE = frozenset({"NN", "NNP", "NNPS", "JJ", "HYPH", "POS"})
_BEHIND = frozenset("VMIRT:.,`'")
"""What the tags behind such a noun begin with."""

_GENERAL = frozenset(
    {"top", "senior", "ex", "former", "-", "new", "embattled", "'s", "’s"}
    | {"longtime", "federal", "local", "outgoing", "incoming", "prominent", "popular", "veteran"}
)
"""What goes before a role and tells nobody apart."""

_PAST = frozenset({"ex", "former"})


def billed(words: Words, named: Bearers) -> Iterator[Nominal]:
    """The nouns of the headline and the lead for those who are first named behind them."""
    end = _headline(words)
    firsts: dict[EntityDraft, int] = {}
    for start, _, entity in named.names:
        firsts.setdefault(entity, start)
    for i in range(_lead(words, end)):
        low = role_noun(words, i)
        is_noun = words.tags[i] in {"NN", "NNP"} and is_person_noun(low) and low not in lexicon("who_anyone")
        if not is_noun or i in named.at or words.tags[i + 1 : i + 2] == [] or not _is_closed(words, i):
            continue
        first = _opening(words, i, bare=i < end)
        if first >= 0 and not keeps_name_back(words, i):
            meant = _meant(words, named, (first, i), firsts)
            if meant is not None:
                yield Nominal(first, i + 1, i, meant)


def _headline(words: Words) -> int:
    """Where the headline ends, a first paragraph without a full stop; 0 where there is none."""
    end = next((i for i in range(len(words)) if words.blocks[i] != words.blocks[0]), len(words))
    last = next((words.texts[i] for i in range(end - 1, -1, -1) if not words.texts[i].isspace()), ".")
    return end if end <= _LONGEST and end < len(words) and last != "." else 0


def _lead(words: Words, end: int) -> int:
    """Where the first sentences behind the headline end."""
    starts = [start for start in words.sentence_starts if start >= end]
    return starts[_LEADS] if len(starts) > _LEADS else len(words) - 1


def _is_closed(words: Words, i: int) -> bool:
    """Whether the noun closes its phrase."""
    return words.tags[i + 1][:1] in _BEHIND and words.tags[i + 1] != "POS"


def _opening(words: Words, head: int, *, bare: bool) -> int:
    """Where the noun's phrase begins, which has no article or opens with an owner; else -1."""
    first = head
    while first and head - first < _PHRASE and words.tags[first - 1] in _INSIDE:
        first -= 1
    is_owned = "POS" in words.tags[first:head]
    is_led = words.tags[first - 1 : first] in (["DT"], ["PRP$"], ["CD"])
    return first if not is_led and (is_owned or (bare and first < head)) else -1


def _meant(
    words: Words, named: Bearers, noun: tuple[int, int], firsts: dict[EntityDraft, int]
) -> EntityDraft | None:
    """The only one who has the role, there and of that sort, if the name first stands behind the noun."""
    first, head = noun
    inside = named.between(first, head)
    owners = {owner for _, _, owner in inside}
    is_owned = "POS" in words.tags[first:head]
    if is_owned and any(owner.kind is EntityKind.PERSON for owner in owners):
        return None  # "Roe's lawyer" is found with relatives.
    phrase = set(words.lowers[first:head])
    where = {low for low in phrase if of_nation(low)}
    for start, end, owner in inside:
        where.update(words.lowers[start:end] if owner.kind is EntityKind.PLACE else ())
    telling = phrase - _GENERAL - where
    holders = [
        one
        for one in named.holders(role_noun(words, head))
        if one.kind is EntityKind.PERSON and one not in owners and _is_so(named, one, phrase, telling)
    ]
    meant = holders[0] if len(holders) == 1 else None
    if meant is None or firsts[meant] < head or words.blocks[firsts[meant]] > words.blocks[head] + _NEXT:
        return None
    told = named.role_words[meant]
    is_there = where <= told or not any(of_nation(low) for low in told)
    return meant if is_there else None


def _is_so(named: Bearers, one: EntityDraft, phrase: set[str], telling: set[str]) -> bool:
    """Whether the text says of the one all that tells which, and that it is past where it is."""
    told = named.role_words[one]
    return telling <= told and _PAST.isdisjoint(phrase) == _PAST.isdisjoint(told)
