"""The analysis as JSON, both ways.

The format is ``newsview/1``: one object per article, offsets in Unicode code points into ``text``,
half-open. Reading checks everything it is given and says what is wrong and where.
"""

from __future__ import annotations

from typing import Any, TypeVar

from newsview.model.analysis import (
    Analysis,
    Entity,
    EntityKind,
    Evidence,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Rule,
    Speaker,
)
from newsview.model.span import Span

SCHEMA = "newsview/1"

Json = dict[str, Any]
_Kind = TypeVar("_Kind", EntityKind, MentionKind, QuoteKind, Rule)


class DocumentError(ValueError):
    """A JSON document is no analysis; the message says where and why."""


def to_json(analysis: Analysis) -> Json:
    """The analysis as a JSON-ready object of plain dicts, lists, strings and numbers."""
    return {
        "schema": SCHEMA,
        "title": analysis.title,
        "source": analysis.source,
        "language": analysis.language,
        "model": analysis.model,
        "text": analysis.text,
        "entities": [entity_to_json(entity) for entity in analysis.entities],
        "quotes": [quote_to_json(quote) for quote in analysis.quotes],
    }


def entity_to_json(entity: Entity) -> Json:
    """One item of ``entities``."""
    return {
        "id": entity.id,
        "kind": entity.kind.value,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "description": entity.description,
        "roles": [_span_to_json(span) for span in entity.roles],
        "mentions": [mention_to_json(mention) for mention in entity.mentions],
    }


def mention_to_json(mention: Mention) -> Json:
    """One item of an entity's ``mentions``."""
    return {**_span_to_json(mention.span), "kind": mention.kind.value}


def quote_to_json(quote: Quote) -> Json:
    """One item of ``quotes``."""
    return {
        "id": quote.id,
        "kind": quote.kind.value,
        "spans": [_span_to_json(span) for span in quote.spans],
        "cue": _span_to_json(quote.cue) if quote.cue is not None else None,
        "speaker": _speaker_to_json(quote.speaker) if quote.speaker else None,
        "parent": quote.parent,
    }


def _span_to_json(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _speaker_to_json(speaker: Speaker) -> Json:
    span, evidence = speaker.span, speaker.evidence
    return {
        "start": span.start if span is not None else None,
        "end": span.end if span is not None else None,
        "entity": speaker.entity,
        "evidence": evidence
        and {
            "rule": evidence.rule.value,
            "confidence": evidence.confidence,
            "span": _span_to_json(evidence.span) if evidence.span is not None else None,
        },
    }


def from_json(document: object) -> Analysis:
    """The analysis a JSON object describes.

    Raises:
        DocumentError: If a field is missing, of the wrong type, or points outside the text or at an
            entity or quote that is not there. Fields it does not know are left alone.
    """
    fields = _Fields(document, "document")
    schema = fields.optional("schema", str)
    if schema not in (None, SCHEMA):
        raise DocumentError(f"document.schema is {schema!r}; this newsview reads {SCHEMA!r}")
    text = fields.required("text", str)
    entities = tuple(entity_from_json(item, len(text)) for item in fields.items("entities"))
    quotes = tuple(quote_from_json(item, len(text)) for item in fields.items("quotes"))
    _check_references(entities, quotes)
    return Analysis(
        text=text,
        entities=entities,
        quotes=quotes,
        title=fields.optional("title", str),
        source=fields.optional("source", str),
        language=fields.optional("language", str),
        model=fields.optional("model", str),
    )


def entity_from_json(item: _Fields | object, length: int) -> Entity:
    """One item of ``entities``, for a text of ``length`` code points.

    Raises:
        DocumentError: As ``from_json``.
    """
    fields = item if isinstance(item, _Fields) else _Fields(item, "entity")
    return Entity(
        id=fields.required("id", str),
        kind=fields.kind("kind", EntityKind),
        name=fields.required("name", str),
        aliases=tuple(fields.strings("aliases")),
        description=fields.optional("description", str),
        mentions=tuple(mention_from_json(mention, length) for mention in fields.items("mentions")),
        roles=tuple(role.span(length) for role in fields.items("roles")),
    )


def mention_from_json(item: _Fields | object, length: int) -> Mention:
    """One item of an entity's ``mentions``, for a text of ``length`` code points.

    Raises:
        DocumentError: As ``from_json``.
    """
    fields = item if isinstance(item, _Fields) else _Fields(item, "mention")
    return Mention(fields.span(length), fields.kind("kind", MentionKind))


def quote_from_json(item: _Fields | object, length: int) -> Quote:
    """One item of ``quotes``, for a text of ``length`` code points.

    Raises:
        DocumentError: As ``from_json``.
    """
    fields = item if isinstance(item, _Fields) else _Fields(item, "quote")
    spans = tuple(span.span(length) for span in fields.items("spans"))
    if not spans:
        raise DocumentError(f"{fields.where}.spans is empty; a quote has at least one span")
    cue = fields.child("cue")
    speaker = fields.child("speaker")
    return Quote(
        id=fields.required("id", str),
        kind=fields.kind("kind", QuoteKind),
        spans=spans,
        cue=cue.span(length) if cue else None,
        speaker=_speaker_from_json(speaker, length) if speaker else None,
        parent=fields.optional("parent", str),
    )


def _speaker_from_json(fields: _Fields, length: int) -> Speaker:
    evidence = fields.child("evidence")
    implied = fields.optional("start", int) is None and fields.optional("end", int) is None
    return Speaker(
        span=None if implied else fields.span(length),
        entity=fields.optional("entity", str),
        evidence=_evidence_from_json(evidence, length) if evidence else None,
    )


def _evidence_from_json(fields: _Fields, length: int) -> Evidence:
    confidence = fields.required("confidence", (int, float))
    if not 0 <= confidence <= 1:
        raise DocumentError(f"{fields.where}.confidence is {confidence}; it lies between 0 and 1")
    span = fields.child("span")
    return Evidence(fields.kind("rule", Rule), float(confidence), span.span(length) if span else None)


def _check_references(entities: tuple[Entity, ...], quotes: tuple[Quote, ...]) -> None:
    entity_ids, quote_ids = {entity.id for entity in entities}, {quote.id for quote in quotes}
    if len(entity_ids) < len(entities) or len(quote_ids) < len(quotes):
        raise DocumentError("document: two entities or two quotes have the same id")
    for quote in quotes:
        entity = quote.speaker.entity if quote.speaker else None
        if entity is not None and entity not in entity_ids:
            raise DocumentError(f"quote {quote.id}: its speaker is {entity!r}, which is no entity here")
        if quote.parent is not None and quote.parent not in quote_ids:
            raise DocumentError(f"quote {quote.id}: its parent is {quote.parent!r}, which is no quote here")
    _check_nesting(quotes)


def _check_nesting(quotes: tuple[Quote, ...]) -> None:
    parents = {quote.id: quote.parent for quote in quotes}
    for quote in quotes:
        outer, seen = quote.parent, set[str]()
        while outer is not None and outer not in seen:
            if outer == quote.id:
                raise DocumentError(f"quote {quote.id} stands inside itself")
            seen.add(outer)
            outer = parents[outer]


class _Fields:
    """A JSON object with the path to it, so that an error can say where it is."""

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, dict):
            raise DocumentError(f"{where} is {_named(value)}, not an object")
        self.where = where
        self._fields = value

    def required(self, name: str, kinds: type | tuple[type, ...]) -> Any:
        value = self._fields.get(name)
        if not isinstance(value, kinds) or isinstance(value, bool):
            raise DocumentError(f"{self.where}.{name} is {_named(value)}, not {_wanted(kinds)}")
        return value

    def optional(self, name: str, kind: type) -> Any:
        return None if self._fields.get(name) is None else self.required(name, kind)

    def kind(self, name: str, kinds: type[_Kind]) -> _Kind:
        value = self.required(name, str)
        try:
            return kinds(value)
        except ValueError:
            known = ", ".join(repr(kind.value) for kind in kinds)
            raise DocumentError(f"{self.where}.{name} is {value!r}, not one of {known}") from None

    def items(self, name: str) -> list[_Fields]:
        value = self._fields.get(name)
        if value is None:
            return []
        items = self.required(name, list)
        return [_Fields(item, f"{self.where}.{name}[{i}]") for i, item in enumerate(items)]

    def strings(self, name: str) -> list[str]:
        items: list[Any] = self.required(name, list) if self._fields.get(name) is not None else []
        for i, item in enumerate(items):
            if not isinstance(item, str):
                raise DocumentError(f"{self.where}.{name}[{i}] is {_named(item)}, not a string")
        return items

    def child(self, name: str) -> _Fields | None:
        value = self._fields.get(name)
        return None if value is None else _Fields(value, f"{self.where}.{name}")

    def span(self, length: int) -> Span:
        start, end = self.required("start", int), self.required("end", int)
        if not 0 <= start <= end <= length:
            raise DocumentError(
                f"{self.where} runs from {start} to {end}, outside the text of {length} characters"
            )
        return Span(start, end)


def _named(value: object) -> str:
    return "missing or null" if value is None else f"{type(value).__name__} {value!r:.40}"


def _wanted(kinds: type | tuple[type, ...]) -> str:
    return " or ".join(kind.__name__ for kind in (kinds if isinstance(kinds, tuple) else (kinds,)))
