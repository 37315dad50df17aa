"""Who is in an article, and who said what: the vocabulary every other room speaks.

The terms are the field's own. A *mention* is a stretch of text that names or points at an entity; an
*entity* is one real-world thing with all its mentions; a *quote* attributes words to a *speaker*
through a *cue* (the reporting words). ``document.py`` has the same as JSON.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from newsview.model.span import Span


class EntityKind(StrEnum):
    """Which pane an entity stands in."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


class MentionKind(StrEnum):
    """How a mention points at its entity: "Hun Sen", "the prime minister", "he"."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


class QuoteKind(StrEnum):
    """All of it inside quotation marks, none of it, or an indirect quote with a quoted part."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Mention(Struct, frozen=True):
    """One place in the text that names or points at an entity."""

    span: Span
    kind: MentionKind


class Entity(Struct, frozen=True):
    """One real-world thing, with every mention of it in the order of the text.

    Attributes:
        id: Stable within the analysis ("e1").
        kind: Which pane it stands in.
        name: The fullest name the article gives.
        aliases: The other names the article uses for it, in order of appearance.
        description: The role the article gives it, or ``None``.
        mentions: In order of ``span``.
        roles: The words that give the role.
    """

    id: str
    kind: EntityKind
    name: str
    aliases: tuple[str, ...] = ()
    description: str | None = None
    mentions: tuple[Mention, ...] = ()
    roles: tuple[Span, ...] = ()


class Rule(StrEnum):
    """Why a quote has the speaker it has."""

    CUE_SUBJECT = "cue-subject"
    ACCORDING_TO = "according-to"
    CUE_NEARBY = "cue-nearby"
    CONTINUATION = "continuation"
    CONVERSATION = "conversation"
    TRANSCRIPT = "transcript"
    SIGNED = "signed"
    INTRODUCED = "introduced"
    ENCLOSING = "enclosing"
    ECHO = "echo"

    @property
    def sentence(self) -> str:
        """The rule in words for the screen."""
        return _RULE_SENTENCES[self]

    @property
    def is_estimate(self) -> bool:
        """Whether its confidence is an estimate: it decides too seldom for its quotes to be counted."""
        return self in _ESTIMATED


_ESTIMATED = frozenset({Rule.CONVERSATION, Rule.SIGNED, Rule.ENCLOSING, Rule.ECHO})

_RULE_SENTENCES = {
    Rule.CUE_SUBJECT: "The speaker is the subject of the reporting words, as in “she said”.",
    Rule.ACCORDING_TO: "The words “according to” or the like name the source.",
    Rule.CUE_NEARBY: "The reporting words stand beside this name.",
    Rule.CONTINUATION: "No reporting words of its own: it carries on the quote before it.",
    Rule.CONVERSATION: "No reporting words of its own: the speakers take turns.",
    Rule.TRANSCRIPT: "A label in front of the words names the speaker.",
    Rule.SIGNED: "A line behind the words names the speaker.",
    Rule.INTRODUCED: "The sentence before it, or the next paragraph, introduces the speaker.",
    Rule.ECHO: "The same words stand in a quote of this speaker's.",
    Rule.ENCLOSING: "It stands inside another quote, whose words name the speaker.",
}


class Evidence(Struct, frozen=True):
    """What decided who the speaker is.

    Attributes:
        rule: The rule that decided.
        confidence: How often the rule is right, between 0 and 1.
        span: The words that decided, where they are neither the cue nor the speaker's own mention.
    """

    rule: Rule
    confidence: float
    span: Span | None = None


class Speaker(Struct, frozen=True):
    """Who said a quote.

    Attributes:
        span: Where the article names the speaker for this quote; ``None`` where it is implied.
        entity: The id of the entity that is; ``None`` where it is no listed entity ("officials").
        evidence: Why; ``None`` in documents made by other tools.
    """

    span: Span | None = None
    entity: str | None = None
    evidence: Evidence | None = None


class Quote(Struct, frozen=True):
    """Words attributed to someone.

    Attributes:
        id: Stable within the analysis ("q1").
        kind: Direct, indirect or mixed.
        spans: The words, at least one span, in order; quotation marks left out. Several where the
            reporting clause interrupts, and one a paragraph where the quote runs over paragraphs.
        cue: The reporting words, or ``None``.
        speaker: ``None`` where nobody can be told.
        parent: The id of the quote this one is nested in.
    """

    id: str
    kind: QuoteKind
    spans: tuple[Span, ...]
    cue: Span | None = None
    speaker: Speaker | None = None
    parent: str | None = None

    def __post_init__(self) -> None:
        if not self.spans:
            raise ValueError(f"quote {self.id} has no words")

    @property
    def start(self) -> int:
        """Where its first word stands."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Where its last word ends."""
        return self.spans[-1].end

    def words(self, text: str) -> str:
        """The quoted words of ``text``, spans joined by a blank."""
        return " ".join(span.of(text) for span in self.spans)


class Analysis(Struct, frozen=True, dict=True):
    """Everything newsview knows of one article.

    Attributes:
        text: The article's text, which all offsets count in.
        entities: One item per real-world thing, in order of first mention.
        quotes: In order of ``start``.
        title: The title the reader found.
        source: The path or URL.
        language: Language code of the text.
        model: The spaCy pipeline that made it, name and version.
    """

    text: str
    entities: tuple[Entity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    title: str | None = None
    source: str | None = None
    language: str | None = None
    model: str | None = None

    @cached_property
    def entity_by_id(self) -> dict[str, Entity]:
        """Entities by id."""
        return {entity.id: entity for entity in self.entities}

    @cached_property
    def quote_by_id(self) -> dict[str, Quote]:
        """Quotes by id."""
        return {quote.id: quote for quote in self.quotes}

    @cached_property
    def quotes_by_speaker(self) -> dict[str | None, tuple[Quote, ...]]:
        """Quotes by entity id of the speaker, in order of the text; ``None`` for no listed entity."""
        grouped: dict[str | None, list[Quote]] = {}
        for quote in self.quotes:
            grouped.setdefault(quote.speaker.entity if quote.speaker else None, []).append(quote)
        return {speaker: tuple(quotes) for speaker, quotes in grouped.items()}

    def of_kind(self, kind: EntityKind) -> tuple[Entity, ...]:
        """The entities of one pane."""
        return tuple(entity for entity in self.entities if entity.kind is kind)
