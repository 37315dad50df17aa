"""Whom readers know by an office that the text does not tell: "Carter spoke. The former president …".

Offices of all sorts, each noun by itself; ``sitting`` tells who “the president” is throughout an article.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.descriptions.clauses import above, beside
from newsview.nlp.who.descriptions.offices import FORMER, PRESIDENT, is_aides, is_before_name, is_office
from newsview.nlp.who.given.nominal import Nominal
from newsview.nlp.who.given.renown import office_nouns, offices

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Set

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_NO_HEADS = frozenset({"compound", "amod", "nmod", "appos", "attr"})
_INSIDE = frozenset("NJHCRV")
"""What tags within such a phrase begin with: "the New York real-estate and TV mogul"."""

_OF = frozenset({"of", "from"})
_GENERAL = frozenset(
    {"longtime", "veteran", "embattled", "outspoken", "then", "influential", "powerful", "controversial"}
    | {"popular", "prominent", "incumbent", "beleaguered", "firebrand", "fiery", "disgraced"}
)
"""What tells nobody apart from another."""

_BACK = 3
"""Sentences back in which whoever is named only now and then must be named."""

_LONGEST = 6
"""Tokens from the article to the noun, and from there to the end."""

_RUNNING = frozenset({"candidate", "nominee", "frontrunner", "runner", "hopeful", "contender", "elect"})
"""Who is not president yet."""

_HIGHEST = frozenset({"president", "presidency", "house"})
"""Of what is behind "for", that which only a president has: "the nominee for the White House"."""

_FORMERLY = dict.fromkeys(("ex", "erstwhile", "onetime"), "former")
"""What says the same as "former"."""

_BACKING = frozenset({"support", "back", "endorse"})


class Renown:
    """Whom the document names that readers know.

    Args:
        words: The document.
        named: Its names and roles.
    """

    def __init__(self, words: Words, named: Bearers) -> None:
        self._words = words
        self._named = named
        self._known = {one: own for one in named.people if (own := offices(one.name, one.gender))}

    def find(self, taken: Set[int]) -> Iterator[Nominal]:
        """The nouns for an office that the text gives to nobody, with who is known for it.

        Args:
            taken: The heads of nouns that stand for somebody already.
        """
        words, named = self._words, self._named
        for i in words.standing(office_nouns(), before=1, behind=1) if self._known else ():
            first = _article(words, i)
            if i in taken or i in named.at or words.deps[i] in _NO_HEADS or first < 0:
                continue
            end = _end(words, i)
            if is_office(words, i) or is_before_name(words, named, i) or _is_no_ones(words, first, i, end):
                continue
            phrase = self._phrase(i, first, end)
            fitting = self._fitting(i, phrase)
            barred = (above if phrase else beside)(words, named, i) if fitting else set()
            meant = [one for one in fitting if one not in barred]
            if len(meant) == 1 and not self._is_said_of_another(i, meant[0], phrase):
                yield Nominal(first, end, i, meant[0])

    def is_anothers(self, i: int, first: int, entity: EntityDraft | None) -> bool:
        """Whether the entity is named in the phrase, "the Doe supporter", or others are known for the noun.

        Those are not who it stands for only where the text does not tell it of the entity.
        """
        if entity is not None and any(one is entity for _, _, one in self._named.between(first, i)):
            return True
        if entity is None or not self._known or entity in self._named.holders(self._words.lowers[i]):
            return False
        fitting = self._fitting(i, self._phrase(i, first, i + 1))
        return bool(fitting) and entity not in fitting

    def _phrase(self, noun: int, first: int, end: int) -> set[str]:
        """The words that tell the office apart."""
        lowers = self._words.lowers
        phrase = {low if low == "u.s." else low.replace(".", "") for low in lowers[first + 1 : end]}
        told = {_FORMERLY.get(low, low) for low in phrase if low.isalnum()}
        return told - {lowers[noun], "the"} - _OF - _GENERAL

    def _fitting(self, i: int, phrase: set[str]) -> list[EntityDraft]:
        """Who is named before and known for it."""
        words, named, noun = self._words, self._named, self._words.lowers[i]
        known = (one for one, own in self._known.items() if any(o.is_meant(noun, phrase) for o in own))
        return [one for one in known if _is_at_hand(words, named, one, i) and self._can_be(one, noun, phrase)]

    def _can_be(self, one: EntityDraft, noun: str, phrase: Collection[str]) -> bool:
        """Whether what the text tells of someone does not rule it out: a candidate is not president yet."""
        is_to_be = noun == PRESIDENT and "vice" not in phrase and _is_running(self._named.role_words[one])
        return not is_to_be and self._holds(one, noun, phrase)

    def _holds(self, one: EntityDraft, noun: str, phrase: Collection[str]) -> bool:
        """Whether someone has the office still, as the text tells it, or had it as the phrase says."""
        told = self._named.role_words[one]
        if "former" in phrase:
            return noun not in told or not FORMER.isdisjoint(told)
        roles = (role.of(self._words.text).lower().replace("-", " ").split() for role in one.roles)
        of_noun = [set(role) for role in roles if noun in role] or [told if noun in told else set()]
        return any(FORMER.isdisjoint(role) for role in of_noun)

    def _is_said_of_another(self, i: int, meant: EntityDraft, phrase: set[str]) -> bool:
        """Whether the text has given the office to somebody else before the noun."""
        holders = self._named.holders(self._words.lowers[i]).items()
        others = (one for one, at in holders if at < i and one.kind is EntityKind.PERSON and one is not meant)
        return any(
            phrase <= self._named.role_words[one] and self._can_be(one, self._words.lowers[i], phrase)
            for one in others
        )


def _is_no_ones(words: Words, first: int, noun: int, end: int) -> bool:
    """Whether the phrase stands for nobody known: "Assistant to the President", "whoever it is"."""
    return is_aides(words, first) or _is_whoever(words, noun, end) or _is_anothers_run(words, first, noun)


def _is_anothers_run(words: Words, first: int, noun: int) -> bool:
    """Whether it is who runs for something else: "the Republican nominee for Senate", "as the nominee"."""
    behind = words.lowers[noun + 1 : noun + 5]
    is_less = behind[:1] == ["for"] and _HIGHEST.isdisjoint(behind)
    return words.lowers[noun] in _RUNNING and (is_less or words.lowers[first - 1] == "as")


def _is_whoever(words: Words, noun: int, end: int) -> bool:
    """Whether it is whoever will have the office: "he would support the nominee, whoever that is"."""
    is_backed = words.deps[noun] == "dobj" and words.lowers[words.heads[noun]] in _BACKING
    return (is_backed and words.lowers[noun] in _RUNNING) or "whoever" in words.lowers[end : end + 3]


def _article(words: Words, noun: int) -> int:
    """The "the" that opens the noun's phrase; -1 where something else does."""
    for i in range(noun - 1, max(-1, noun - _LONGEST - 1), -1):
        if words.lowers[i] == "the":
            return i
        if words.tags[i][:1] not in _INSIDE:
            return -1
    return -1


def _end(words: Words, noun: int) -> int:
    """The end of the phrase with where the office is: "secretary of state", "the senator from Ohio"."""
    if words.lowers[noun + 1] not in _OF:
        return noun + 1
    behind = range(noun + 2, min(noun + 2 + _LONGEST, len(words)))
    names = takewhile(
        lambda j: words.tags[j] in {"NNP", "NNPS"} or words.lowers[j] in {"the", "state"}, behind
    )
    return max(names, default=noun) + 1


def _is_at_hand(words: Words, named: Bearers, one: EntityDraft, i: int) -> bool:
    last = named.last_before(one, i)
    is_near = last >= 0 and words.sentences[i] - words.sentences[last] <= _BACK
    return is_near or (last >= 0 and named.is_prominent(one))


def _is_running(told: Set[str]) -> bool:
    """Whether the text tells that somebody may be president one day: "then-candidate Roe" is by now."""
    return not told.isdisjoint(_RUNNING) and "then" not in told
