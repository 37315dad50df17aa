"""Who speaks in a lead without a name, and is named next: “the committee's head said. ¶ Rosa Lind said …”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind, QuoteKind
from newsview.nlp.said.given.lexicon import word_list
from newsview.nlp.said.speakers.told_roles import told_nouns
from newsview.nlp.who.given.knowledge import is_outlet
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import covered, gender_of, is_person_noun, other_names
from newsview.nlp.who.given.text import GENDERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsview.nlp.drafts import EntityDraft, QuoteDraft
    from newsview.nlp.who.given.words import Words

_LEAD = 3
"""Paragraphs in which somebody is brought in without a name, headings among them."""

_NEXT = 3
"""Paragraphs from there to the name, and quotes to the one that is told to be of whoever has it."""

_INDEFINITE = frozenset({"a", "an"})
_DEFINITE = frozenset({"the", "his", "her", "its", "their"})
_ANY = frozenset({"head", "chief", "leader", "boss", "official", "executive", "politician", "officer"})
"""Who may have any office."""

_AT_HEAD = frozenset({"head", "chief", "leader", "boss"})
_ANYBODY = frozenset({"man", "woman", "person", "victim", "suspect", "source", "survivor", "witness", "user"})
"""Who stays without a name."""

_LAWYERS = frozenset({"lawyer", "attorney", "counsel"})
_BODIES = frozenset({"lobby", "monitor", "body", "tank", "federation", "organizer", "network"})
"""What bodies are called besides whose names do not say so."""

_LONGEST = 6
"""Tokens up to a noun within which its article is looked for."""


class NamedNext:
    """Finds who speaks in a lead by a noun, and is named next.

    Args:
        words: The document.
        entities: Its entities.
    """

    def __init__(self, words: Words, entities: Sequence[EntityDraft]) -> None:
        self._words = words
        self._firsts = [(words.at(_first_name(one)), one.kind) for one in entities]

    def note(self, turns: Sequence[QuoteDraft]) -> None:
        """Give the speakers of the lead's quotes whom the next ones name."""
        words = self._words
        for n, quote in enumerate(turns):
            span = quote.speaker_span
            start, end = words.within(span or quote.spans[0])
            if words.blocks[start] - words.blocks[0] >= _LEAD:
                return
            meant = self._named(start, end, turns[n + 1 : n + 1 + _NEXT]) if self._is_open(quote) else None
            meant = None if meant is not None and self._is_otherwise(quote, meant) else meant
            if span is not None and meant is not None:
                meant.add(span, MentionKind.NOMINAL)
                for other in turns[n:]:
                    if other.speaker_span == span:
                        other.speaker = meant

    def _is_otherwise(self, quote: QuoteDraft, one: EntityDraft) -> bool:
        """Whether what is reported begins with a pronoun of the other gender: “said she would go”."""
        words = self._words
        first = next((i for i in range(*words.within(quote.spans[0])) if words.lowers[i] != "that"), 0)
        told = GENDERS.get(words.lowers[first])
        return quote.kind is not QuoteKind.DIRECT and told is not None and one.gender not in {None, told}

    @staticmethod
    def _is_open(quote: QuoteDraft) -> bool:
        return quote.speaker is None and quote.speaker_span is not None

    def _named(self, start: int, end: int, behind: Sequence[QuoteDraft]) -> EntityDraft | None:
        """The first one who speaks behind the phrase, is named there first and can be meant by it."""
        words = self._words
        head = words.root(start, end)
        is_told = words.lowers[start] in _DEFINITE or "POS" in words.tags[start:head]
        if words.tags[head] not in {"NN", "NNP", "JJ"} or not (is_told or words.lowers[start] in _INDEFINITE):
            return None
        is_person = is_person_noun(words.lowers[head])
        for turn in behind:
            one = turn.speaker
            if one is None or turn.speaker_span is None or (is_person and one.kind is not EntityKind.PERSON):
                continue
            low, high = words.within(turn.speaker_span)
            first = words.at(_first_name(one))
            is_near = low - _LONGEST <= first < high and words.sentences[low] == words.sentences[first]
            is_near = is_near and first <= low + _LONGEST
            others = [at for at, kind in self._firsts if kind is one.kind and end <= at < first]
            is_next = all(self._is_said(at, behind) for at in others)
            if is_near and end <= first and words.blocks[first] - words.blocks[start] <= _NEXT:
                is_one = self._is_person if one.kind is EntityKind.PERSON else self._is_body
                return one if is_next and is_one(start, head, one) else None
        return None

    def _is_said(self, at: int, turns: Sequence[QuoteDraft]) -> bool:
        """Whether a token stands in what is said there word for word."""
        offset = self._words.starts[at]
        direct = (turn for turn in turns if turn.kind is QuoteKind.DIRECT)
        return any(span.start <= offset < span.end for turn in direct for span in turn.spans)

    def _is_person(self, start: int, head: int, one: EntityDraft) -> bool:
        """Whether the phrase can be for a person, by the roles that the text gives them."""
        words = self._words
        noun = words.lowers[head]
        is_definite = words.lowers[start] not in _INDEFINITE
        if (
            not is_definite
            or not is_person_noun(noun)
            or noun in _ANYBODY
            or self._is_brought_in(noun, start)
        ):
            return False
        if gender_of(noun) not in {None, one.gender or gender_of(noun)} or self._is_other_side(noun, one):
            return False
        told = told_nouns(words, one)
        if not told:
            return noun not in lexicon("who_kin")
        heading = word_list("heads") - ({"senator"} if noun != "leader" else set())
        is_any = noun in _ANY and not (noun in _AT_HEAD and told.isdisjoint(heading))
        return noun in told or is_any or not covered(noun).isdisjoint(told)

    def _is_other_side(self, noun: str, one: EntityDraft) -> bool:
        """Whether a lawyer is somebody's, and the one named prosecutes."""
        roles = (span.of(self._words.text).lower().split() for span in one.roles)
        return noun in _LAWYERS and any("prosecutor" in {*told, *other_names(told)} for told in roles)

    def _is_brought_in(self, noun: str, before: int) -> bool:
        """Whether someone was told of by that noun: “a lawyer came. The lawyer said …”."""
        words = self._words
        return any(
            words.lowers[i] == noun and not _INDEFINITE.isdisjoint(words.lowers[max(0, i - _LONGEST) : i])
            for i in range(before)
        )

    def _is_body(self, start: int, head: int, one: EntityDraft) -> bool:
        """Whether the phrase can be for a body: “A U.S. business lobby said. ¶ The Tarn Guild said …”."""
        words = self._words
        noun = words.lowers[head]
        is_kind = noun in lexicon("who_bodies", "who_org_heads", "who_body_kinds")
        if one.kind is not EntityKind.ORGANISATION or is_outlet(one.name):
            return False
        is_new = words.lowers[start] in _INDEFINITE
        is_any = noun in _BODIES or (is_kind and noun not in word_list("named_bodies"))
        return is_new and (is_any or (is_kind and noun in one.name.lower().split()))


def _first_name(one: EntityDraft) -> int:
    """Where something is named first."""
    return min(
        (mention.span.start for mention in one.mentions if mention.kind is MentionKind.NAME), default=0
    )
