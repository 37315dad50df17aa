"""Campaigns and administrations called by who leads them: "his campaign said", "the campaign's chief".

A campaign is a body only where it acts or has people; what is run, joined in or lasts is none.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.nominal import Nominal
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import POSSESSIVES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.phrases import Phrases
    from newsview.nlp.who.given.words import Words

_LED = frozenset({"campaign", "administration"})
_OWNERS = frozenset({"his", "her"})
_TELLING = frozenset(
    {"presidential", "election", "re", "-", "re-election", "reelection", "own", "gubernatorial"}
)
"""What may stand before "campaign", beside years."""

_FAILING = frozenset({"fail", "fails", "failed", "struggle", "struggles", "struggled", "launch", "launched"})
"""What an effort does as well as those who make it."""

_LINKS = frozenset({"for", "with", "to", "of", "from", "between", "against", "at", "within", "inside"})
_BACK = 10
"""Sentences back in which "the campaign" was named."""


class Campaigns:
    """Finds what stands for campaigns and administrations that the text names.

    Args:
        words: The document.
        entities: Its entities with their names, pronouns and nominals so far.
        phrases: Its noun phrases.
    """

    def __init__(self, words: Words, entities: list[EntityDraft], phrases: Phrases) -> None:
        self._words = words
        self._phrases = phrases
        self._leaders: dict[int, str] = {}
        """The last token of each name of and pronoun for a person, with the surname."""

        for person in entities:
            for mention in person.mentions if person.kind is EntityKind.PERSON else ():
                if mention.kind is not MentionKind.NOMINAL:
                    self._leaders[words.within(mention.span)[1] - 1] = person.name.lower().split()[-1]
        surnames = set(self._leaders.values())
        self._by_leader: dict[tuple[str, str], EntityDraft] = {}
        for body in entities:
            name = body.name.lower().split()
            is_led = len(name) > 1 and name[-1] in _LED and name[-2] in surnames
            if body.kind is EntityKind.ORGANISATION and is_led:
                self._by_leader[name[-2], name[-1]] = body
        campaigns = [body for (_, low), body in self._by_leader.items() if low == "campaign"]
        told = ((words.within(item.span)[0], body) for body in campaigns for item in body.mentions)
        self._told = sorted(told, key=lambda item: item[0])

    def find(self, taken: set[int]) -> Iterator[Nominal]:
        """The descriptions, in order; ``taken`` are the heads of others."""
        words = self._words
        for i in words.standing(_LED, before=1) if self._by_leader else ():
            if i in taken or words.tags[i][:2] != "NN" or words.deps[i] == "compound":
                continue
            led = self._led(i)
            if led is not None and (words.lowers[i] != "campaign" or self._is_body(i)):
                yield Nominal(led[0], led[1], i, led[2])

    def _led(self, i: int) -> tuple[int, int, EntityDraft] | None:
        """Where the phrase begins and ends, and what it stands for."""
        words, low = self._words, self._words.lowers[i]
        first = i - 1
        while first > 0 and (words.lowers[first] in _TELLING or words.tags[first] == "CD"):
            first -= 1
        opening = words.lowers[first]
        if opening in _OWNERS or words.texts[first] in POSSESSIVES:
            at = first if opening in _OWNERS else first - 1
            body = self._by_leader.get((self._leaders.get(at, ""), low))
            begin = first if opening in _OWNERS else self._phrases.phrase(words.root(at, at + 1))[0]
            return (begin, i + 1, body) if body is not None else None
        if opening != "the":
            return None
        if words.lowers[i + 1 : i + 2] == ["of"]:
            return self._of_leader(first, i)
        body = self._last(i) if low == "campaign" and first == i - 1 else None
        return (first, i + 1, body) if body is not None else None

    def _of_leader(self, first: int, i: int) -> tuple[int, int, EntityDraft] | None:
        """What "the administration of President Ann Roe" is."""
        words = self._words
        leader = self._leader_behind(i)
        body = self._by_leader.get((self._leaders.get(leader, ""), words.lowers[i]))
        is_owner = not POSSESSIVES.isdisjoint(words.texts[leader + 1 : leader + 2])
        return (first, leader + 1, body) if body is not None and not is_owner else None

    def _leader_behind(self, i: int) -> int:
        """The last token of the name that the "of" behind the noun leads to, over titles; else -1."""
        words = self._words
        end = i + 2
        while end < len(words) and words.tags[end] in {"NNP", "DT", "JJ"} and end not in self._leaders:
            end += 1
        return end if end in self._leaders and words.tags[end] == "NNP" else -1

    def _last(self, i: int) -> EntityDraft | None:
        """The campaign told of last, where no other's has been told of lately."""
        words = self._words
        before = self._told[: bisect_left(self._told, i, key=lambda item: item[0])]
        near = {body for at, body in before if words.sentences[i] - words.sentences[at] <= _BACK}
        return near.pop() if len(near) == 1 else None

    def _is_body(self, i: int) -> bool:
        """Whether the campaign is those who run it, because it acts, has somebody or is dealt with."""
        words = self._words
        is_joined = words.deps[i] == "conj"
        while words.deps[i] == "conj":
            i = words.heads[i]
            if i in self._leaders:
                return True  # "Roe and her campaign"
        label, head = words.deps[i], words.heads[i]
        low = words.lowers[head]
        if label == "nsubj":
            does = low in lexicon("who_state_verbs") and low not in _FAILING
            return does or low in lexicon("who_campaign_deeds")
        if label == "nsubjpass":
            return low in lexicon("who_done_to_bodies")
        if label == "dobj":
            return low in lexicon("who_done_to_bodies", "who_doing_to_bodies")
        if label == "poss":
            return low not in lexicon("who_effort_parts") and not is_joined
        return label == "pobj" and self._is_dealt_with(head)

    def _is_dealt_with(self, link: int) -> bool:
        """Whether the preposition leads to a body: "a spokesman for", "worked with", "donations to"."""
        words = self._words
        if words.lowers[link] == "by":
            return True
        if words.lowers[link] not in _LINKS:
            return False
        above = words.lowers[link - 1] if words.lowers[link] == "to" else words.lowers[words.heads[link]]
        near = words.lowers[link - 1]
        return bool({above, near} & lexicon("who_body_dealings")) or is_person_noun(near)
