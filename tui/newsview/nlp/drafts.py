"""What the components write on a ``Doc`` while they work, before it becomes an ``Analysis``.

Offsets are code points into ``doc.text``. Drafts are the one mutable thing in newsview, and they never
leave this room: ``assemble.py`` freezes them.

``doc._.newsview_entities``  list of ``EntityDraft``, by ``newsview_entities``; coreference adds mentions
``doc._.newsview_quotes``    list of ``QuoteDraft``, by ``newsview_quotes``; speakers by ``newsview_speakers``
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field
from spacy.tokens import Doc

from newsview.model import EntityKind, Evidence, Mention, MentionKind, QuoteKind, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class EntityDraft(Struct, eq=False):
    """One thing, as far as it is known.

    Attributes:
        kind: Person, organisation, place or other.
        name: The fullest name so far.
        aliases: The other names, in order of appearance.
        mentions: Every mention found so far, in no order, without doubles.
        description: The role the article gives.
        roles: The words that give it.
        gender: ``"m"``, ``"f"`` or ``None`` where nothing tells.
        gender_is_guess: Whether only the given name tells it.
    """

    kind: EntityKind
    name: str
    aliases: list[str] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    description: str | None = None
    roles: list[Span] = field(default_factory=list)
    gender: str | None = None
    gender_is_guess: bool = False
    _seen: set[Span] = field(default_factory=set)

    def add(self, span: Span, kind: MentionKind) -> None:
        """Note a mention, once."""
        if span not in self._seen:
            self._seen.add(span)
            self.mentions.append(Mention(span, kind))

    def drop(self, span: Span) -> None:
        """Take a mention back."""
        self._seen.discard(span)
        self.mentions[:] = [mention for mention in self.mentions if mention.span != span]

    def has(self, span: Span) -> bool:
        """Whether exactly these characters are a mention."""
        return span in self._seen


class QuoteDraft(Struct, eq=False):
    """Words attributed to someone, as far as it is known.

    Attributes:
        kind: Direct, indirect or mixed.
        spans: The words, marks left out; at least one span.
        cue: The reporting words.
        speaker_span: The noun phrase or pronoun that names the speaker for this quote.
        speaker: The entity that is.
        evidence: What decided.
        parent: The quote this one stands in.
    """

    kind: QuoteKind
    spans: list[Span]
    cue: Span | None = None
    speaker_span: Span | None = None
    speaker: EntityDraft | None = None
    evidence: Evidence | None = None
    parent: QuoteDraft | None = None

    @property
    def start(self) -> int:
        """Where its first word stands."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Where its last word ends."""
        return self.spans[-1].end


def entities(doc: Doc) -> list[EntityDraft]:
    """The entities drafted on ``doc`` so far."""
    drafts: list[EntityDraft] = doc._.newsview_entities
    return drafts


def quotes(doc: Doc) -> list[QuoteDraft]:
    """The quotes drafted on ``doc`` so far."""
    drafts: list[QuoteDraft] = doc._.newsview_quotes
    return drafts


def mentions(doc: Doc) -> Iterator[tuple[EntityDraft, Mention]]:
    """Every mention on ``doc`` with its entity."""
    for entity in entities(doc):
        for mention in entity.mentions:
            yield entity, mention


def register_extensions() -> None:
    """Make the drafts' places on ``Doc``; doing it twice does no harm.

    An extension's ``default`` would be shared by all documents if it were a list, so the lists are made
    per document on first use.
    """
    for name in ("newsview_entities", "newsview_quotes", "newsview_blocks"):
        if not Doc.has_extension(name):
            Doc.set_extension(name, getter=_list_of(name))


def _list_of(name: str) -> Callable[[Doc], list[object]]:
    def getter(doc: Doc) -> list[object]:
        made: list[object] = doc.user_data.setdefault(name, [])
        return made

    return getter
