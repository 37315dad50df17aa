"""The drafts on a ``Doc``, frozen into an ``Analysis``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from newsview.model import Analysis, Article, Entity, Evidence, Quote, Span, Speaker
from newsview.model.analysis import Mention
from newsview.nlp import drafts

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.tokens import Doc

    Move = Callable[[Span], Span]


def assemble(doc: Doc, article: Article, move: Move, *, language: str, model: str) -> Analysis:
    """The analysis of ``article`` that the drafts on ``doc`` amount to.

    Args:
        doc: A document that the newsview components have been through.
        article: What it was made from.
        move: Maps a span of ``doc.text`` to the same words in ``article.text``.
        language: The pipeline's language.
        model: The pipeline's label.
    """
    found = sorted(
        (entity for entity in drafts.entities(doc) if entity.mentions),
        key=lambda entity: min(move(mention.span) for mention in entity.mentions),
    )
    entity_ids = {id(entity): f"e{n}" for n, entity in enumerate(found, 1)}
    quotes = sorted(drafts.quotes(doc), key=lambda quote: _order(quote, move))
    quote_ids = {id(quote): f"q{n}" for n, quote in enumerate(quotes, 1)}
    return Analysis(
        text=article.text,
        entities=tuple(_entity(entity, entity_ids, move) for entity in found),
        quotes=tuple(_quote(quote, quote_ids, entity_ids, move) for quote in quotes),
        title=article.title,
        source=article.source,
        language=article.language or language,
        model=model,
    )


def _entity(draft: drafts.EntityDraft, ids: dict[int, str], move: Move) -> Entity:
    mentions = sorted(draft.mentions, key=lambda mention: move(mention.span))
    return Entity(
        id=ids[id(draft)],
        kind=draft.kind,
        name=draft.name,
        aliases=tuple(draft.aliases),
        description=draft.description,
        mentions=tuple(Mention(move(mention.span), mention.kind) for mention in mentions),
        roles=tuple(move(span) for span in draft.roles),
    )


def _order(draft: drafts.QuoteDraft, move: Move) -> tuple[int, int]:
    span = move(Span(draft.start, draft.end))
    return span.start, -span.end


def _quote(draft: drafts.QuoteDraft, ids: dict[int, str], entity_ids: dict[int, str], move: Move) -> Quote:
    return Quote(
        id=ids[id(draft)],
        kind=draft.kind,
        spans=tuple(move(span) for span in draft.spans),
        cue=move(draft.cue) if draft.cue else None,
        speaker=_speaker(draft, entity_ids, move),
        parent=ids.get(id(draft.parent)) if draft.parent else None,
    )


def _speaker(draft: drafts.QuoteDraft, entity_ids: dict[int, str], move: Move) -> Speaker | None:
    entity = entity_ids.get(id(draft.speaker)) if draft.speaker else None
    if entity is None and draft.speaker_span is None:
        return None
    span = move(draft.speaker_span) if draft.speaker_span else None
    return Speaker(span, entity, _evidence(draft.evidence, move))


def _evidence(evidence: Evidence | None, move: Move) -> Evidence | None:
    if evidence is None or evidence.span is None:
        return evidence
    return replace(evidence, span=move(evidence.span))
