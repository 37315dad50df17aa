"""Who speaks by a role and whose it is: “her lawyer said”, “the company's chief executive said”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind
from newsview.nlp import drafts
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.nations import of_nation, widened
from newsview.nlp.who.given.roles import (
    covered,
    gender_of,
    is_person_noun,
    other_names,
    role_heads,
    role_noun,
)
from newsview.nlp.who.given.words import words_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.model import Span
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.lookup import Lookup

_OWNERS = frozenset({"his", "her", "its", "their"})
_REALMS = frozenset(
    {"country", "nation", "state", "city", "town", "province", "island", "kingdom", "republic"}
)
_IDLE = frozenset({"new", "top", "own", "longtime", "long-time", "current", "powerful", "veteran", "then"})
"""What goes before a noun without telling one who has the role from another."""

_PLAIN = frozenset({"premier"})
"""What is told by all its words: “the prime minister”."""

_OWNING = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION})
_LONGEST = 8
_AT = frozenset({"for", "of", "at", "with", "to"})
_FEW = 4
"""Words of what owns."""


class OwnedRoles:
    """Finds whom a role means with whose it is: “her lawyer”.

    Args:
        doc: A document with names and nouns for whom they name.
        lookup: Its mentions.
    """

    def __init__(self, doc: Doc, lookup: Lookup) -> None:
        self._words = words_of(doc)
        self._lookup = lookup
        self._owners = {
            i: one
            for one, mention in drafts.mentions(doc)
            if one.kind in _OWNING and mention.kind is not MentionKind.NOMINAL
            for i in range(*self._words.within(mention.span))
        }
        self._people = [one for one in drafts.entities(doc) if one.kind is EntityKind.PERSON]

    def speaker(self, span: Span) -> EntityDraft | None:
        """The only one told before to have the role, if not at others; then noted as meant."""
        words = self._words
        start, end = words.within(span)
        head = words.root(start, end)
        noun = role_noun(words, head)
        behind = self._behind_owner(start, head)
        is_role = words.tags[head][:2] == "NN" and is_person_noun(noun) and noun not in lexicon("who_kin")
        if not behind or head + 1 < end or end - start > _LONGEST or not is_role:
            return None
        holders = [one for one in self._people if self._holds(one, (start, behind, head))]
        if len(holders) != 1:
            return None
        holders[0].add(span, MentionKind.NOMINAL)
        return holders[0]

    def _behind_owner(self, start: int, head: int) -> int:
        """Where the words end that tell whose the role is; 0 where none do."""
        words = self._words
        if words.lowers[start] in _OWNERS:
            return start + 1
        mark = next((i for i in range(start, head) if words.tags[i] == "POS"), None)
        return mark + 1 if mark is not None and mark - start <= _FEW else 0

    def _holds(self, one: EntityDraft, phrase: tuple[int, int, int]) -> bool:
        """Whether somebody is told before to have the role, and not at others."""
        words = self._words
        start, behind, head = phrase
        noun = role_noun(words, head)
        mark = behind - (words.tags[behind - 1] == "POS")
        owner = self._lookup.entity_at(words.span(start, mark))
        if one is owner or gender_of(noun) not in {None, one.gender or gender_of(noun)}:
            return False
        heads, told, is_others = self._told(one, start, owner)
        before = {words.lowers[i] for i in range(behind, head) if words.tags[i][:1] in {"N", "J"}}
        short = set(other_names(words.lowers[behind : head + 1])) - _PLAIN
        nouns = short or {noun} | covered(noun)
        is_all = bool(short) or before - _IDLE <= told
        if not is_all or nouns.isdisjoint({*heads, *other_names(told)}):
            return False
        if owner is not None and owner.kind is EntityKind.PLACE:
            return _is_there(one, told, widened(owner.name.lower().split()))
        if words.lowers[mark - 1] in _REALMS:
            return _is_there(one, told, set())
        is_many = owner is None and words.tags[mark - 1] == "NNS"  # “the visitors' manager” is another
        return not is_others and not is_many and (owner is None or self._is_beside(one, owner, told, start))

    def _is_beside(self, one: EntityDraft, owner: EntityDraft, told: set[str], before: int) -> bool:
        """Whether whose the role is stands in it, or has been told of with whoever has it."""
        words = self._words
        if not told.isdisjoint(owner.name.lower().split()):
            return True
        spoken = {words.sentences[i] for i, other in self._owners.items() if other is one and i < before}
        return any(
            words.sentences[i] in spoken for i, other in self._owners.items() if other is owner and i < before
        )

    @staticmethod
    def _names(one: EntityDraft) -> list[Span]:
        return [mention.span for mention in one.mentions if mention.kind is MentionKind.NAME]

    def _role(self, span: Span) -> range:
        """The tokens of a role with those behind that tell at whom or what: “a spokeswoman [for Lorvane]”."""
        words = self._words
        start, end = words.within(span)
        stop = end
        if words.lowers[end : end + 1] and words.lowers[end] in _AT:
            last = min(words.sentence(start)[1], end + _FEW)
            stop = next((i for i in range(end, last) if words.tags[i] in {",", "."}), last)
        return range(start, stop)

    def _told(
        self, one: EntityDraft, before: int, owner: EntityDraft | None
    ) -> tuple[set[str], set[str], bool]:
        """The nouns of someone's roles, all their words, and whether others than the owner are in them."""
        words = self._words
        nominals = (mention.span for mention in one.mentions if mention.kind is MentionKind.NOMINAL)
        roles = {i for span in (*one.roles, *nominals) for i in self._role(span) if i < before}
        told = {words.lowers[i] for i in roles}
        heads = {role_noun(words, i) for i in roles if is_person_noun(words.lowers[i])}
        starts = (words.within(span)[0] for span in self._names(one))
        heads.update(role for low in starts if low < before for role in role_heads(words, low))
        ends = (words.within(span)[1] for span in self._names(one))
        roles.update(end + 1 for end in ends if words.lowers[end : end + 1] == ["of"] and end < before)
        owners = {self._owners[i] for i in roles if i in self._owners} - {owner, one}
        return heads, told | heads, bool(owners)


def _is_there(one: EntityDraft, told: set[str], place: set[str]) -> bool:
    """Whether someone can have a role in a country or town: no other is told, or known to all."""
    nations = {word for word in told if of_nation(word)}
    return not nations.isdisjoint(place) or not (nations or one.name.split()[-1] in well_known())
