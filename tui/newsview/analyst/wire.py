"""What travels between newsview and its worker: JSON objects, one a line.

The worker answers a request in *takes*. A take is some lines of entities, some lines of quotes, and a
``found`` line that makes an analysis of them; lines of mentions are more of the entity before them. Lines
are short, so that decoding one never keeps the screen waiting, and the text, which both sides have, is
not among them. A take is also what the cache keeps: a cached analysis is a recording of what the worker
said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct, field
from msgspec.structs import replace

from newsview.model import Analysis, Article, Block, BlockKind, DocumentError, Entity, Mention, Quote, Span
from newsview.model.document import (
    entity_from_json,
    entity_to_json,
    mention_from_json,
    mention_to_json,
    quote_from_json,
    quote_to_json,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

FORMAT = "2"
"""Another with every change to what the lines say, so that recordings of before are not taken for damaged."""

LINE_ITEMS = 200
"""Entities, mentions or quotes on one line at most: decoding a line takes 1 ms, for which no other thread
gets to run."""

Message = dict[str, Any]


def line(message: Message) -> bytes:
    """A message as it travels."""
    import json  # noqa: PLC0415 - not needed for the first paint; msgspec refuses halves of surrogate pairs

    return json.dumps(message, separators=(",", ":")).encode("ascii") + b"\n"


def parse(received: bytes) -> Message:
    """The message on a line.

    Raises:
        ValueError: If it holds none.
    """
    import json  # noqa: PLC0415

    message = json.loads(received)
    if not isinstance(message, dict):
        raise DocumentError(f"a message is a JSON object, not {received[:40]!r}")
    return message


def article_to_json(article: Article) -> Message:
    """As much of an article as an analysis depends on."""
    blocks = [[block.span.start, block.span.end, block.kind.value] for block in article.marked_blocks]
    return {"text": article.text, "language": article.language, "blocks": blocks}


def article_from_json(message: Message) -> Article:
    """The article the other side sent."""
    blocks = tuple(Block(Span(start, end), BlockKind(kind)) for start, end, kind in message["blocks"])
    return Article(message["text"], language=message["language"], marked_blocks=blocks)


def take(analysis: Analysis, *, complete: bool, lacking: str | None = None) -> Iterator[bytes]:
    """The lines that carry an analysis, and what it lacks."""
    yield from _entities(analysis.entities)
    yield from _items("quotes", analysis.quotes, quote_to_json)
    yield line(
        {
            "is": "found",
            "complete": complete,
            "lacking": lacking,
            "language": analysis.language,
            "model": analysis.model,
            "entities": len(analysis.entities),
            "mentions": sum(len(entity.mentions) for entity in analysis.entities),
            "quotes": len(analysis.quotes),
        }
    )


def _entities(entities: tuple[Entity, ...]) -> Iterator[bytes]:
    """Lines of entities; the mentions of one with many follow on lines of their own."""
    together: list[Entity] = []
    room = LINE_ITEMS
    for entity in entities:
        if len(entity.mentions) > room:
            yield from _items("entities", tuple(together), entity_to_json)
            together, room = [], LINE_ITEMS
        first = replace(entity, mentions=entity.mentions[:LINE_ITEMS])
        together.append(first)
        room -= 1 + len(first.mentions)
        if len(entity.mentions) > LINE_ITEMS:
            yield from _items("entities", tuple(together), entity_to_json)
            yield from _items("mentions", entity.mentions[LINE_ITEMS:], mention_to_json)
            together, room = [], LINE_ITEMS
    yield from _items("entities", tuple(together), entity_to_json)


def _items(name: str, items: tuple[Any, ...], to_json: Callable[[Any], Message]) -> Iterator[bytes]:
    for start in range(0, len(items), LINE_ITEMS):
        yield line({"is": name, "items": [to_json(item) for item in items[start : start + LINE_ITEMS]]})


class Assembly(Struct):
    """Puts an analysis of ``article`` together from the lines of a take."""

    article: Article
    entities: list[Entity] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    more: list[Mention] = field(default_factory=list)

    def add(self, message: Message) -> Analysis | None:
        """Take one message in; the analysis, if that was the last of its take.

        Raises:
            DocumentError: If the message is no part of an analysis of this article.
        """
        length = len(self.article.text)
        match message.get("is"):
            case "mentions":
                self.more.extend(mention_from_json(item, length) for item in message["items"])
            case "entities":
                self._complete_the_last()
                self.entities.extend(entity_from_json(item, length) for item in message["items"])
            case "quotes":
                self._complete_the_last()
                self.quotes.extend(quote_from_json(item, length) for item in message["items"])
            case "found":
                return self._finish(message)
            case other:
                raise DocumentError(f"a line of an analysis is {other!r}")
        return None

    def _complete_the_last(self) -> None:
        """Give the last entity the mentions that followed it."""
        if self.more:
            if not self.entities:
                raise DocumentError("mentions stand before any entity")
            last = self.entities.pop()
            self.entities.append(replace(last, mentions=last.mentions + tuple(self.more)))
            self.more = []

    def _finish(self, message: Message) -> Analysis:
        self._complete_the_last()
        entities, quotes = tuple(self.entities), tuple(self.quotes)
        self.entities, self.quotes = [], []
        mentions = sum(len(entity.mentions) for entity in entities)
        there = {"entities": len(entities), "mentions": mentions, "quotes": len(quotes)}
        if any(message[name] != count for name, count in there.items()):
            raise DocumentError("lines of an analysis are missing")
        return Analysis(
            text=self.article.text,
            entities=entities,
            quotes=quotes,
            title=self.article.title,
            source=self.article.source,
            language=message["language"],
            model=message["model"],
        )


def replay(article: Article, lines: Iterable[bytes]) -> Analysis:
    """The whole analysis in a recorded take.

    Raises:
        DocumentError: If the lines are not one whole take for this article.
    """
    assembly = Assembly(article)
    analysis = None
    try:
        for recorded in lines:
            if analysis is not None:
                raise DocumentError("lines follow the end of the analysis")
            analysis = assembly.add(parse(recorded))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DocumentError(f"the recording is damaged: {error}") from error
    if analysis is None:
        raise DocumentError("the recording breaks off")
    return analysis
