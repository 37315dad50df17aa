"""An analysis as plain text to read: ``newsview analyze --format text``."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from newsview.model import EntityKind, QuoteKind
from newsview.readers.errors import called

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.model import Analysis, Article, Entity, Quote

_SECTIONS = (
    ("People", EntityKind.PERSON),
    ("Organisations", EntityKind.ORGANISATION),
    ("Places", EntityKind.PLACE),
    ("Others", EntityKind.OTHER),
)

_WHITE = re.compile(r"\s+")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_RISKY = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters a terminal may obey rather than show, or UTF-8 cannot carry."""


def report(article: Article, analysis: Analysis) -> str:
    """Who is in the article, and who said what in which paragraph; ends in a blank line."""
    return "\n".join([*_heading(article), *_entities(analysis), *_quotes(article, analysis)]) + "\n\n"


def harmless(text: str) -> str:
    """``text`` on one line, with nothing in it that a terminal would obey."""
    return _RISKY.sub(
        lambda match: match[0].encode("unicode_escape").decode(),
        _WHITE.sub(" ", _UNSEEN.sub("", text)).strip(),
    )


def _heading(article: Article) -> Iterator[str]:
    yield harmless(article.title or called(article.source or "-"))
    facts = (article.author, article.publication, article.date, _counted(len(article.text.split()), "word"))
    yield harmless(" · ".join(fact for fact in facts if fact))


def _entities(analysis: Analysis) -> Iterator[str]:
    for title, kind in _SECTIONS:
        entities = analysis.of_kind(kind)
        if entities:
            yield ""
            yield f"{title} ({len(entities)})"
            yield from (f"  {_row(entity, analysis)}" for entity in entities)


def _row(entity: Entity, analysis: Analysis) -> str:
    quotes = len(analysis.quotes_by_speaker.get(entity.id, ()))
    parts = [
        entity.name + (f", {entity.description}" if entity.description else ""),
        _counted(len(entity.mentions), "mention"),
        _counted(quotes, "quote") if quotes else "",
        f"also {', '.join(f'“{alias}”' for alias in entity.aliases)}" if entity.aliases else "",
    ]
    return harmless("; ".join(part for part in parts if part))


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _quotes(article: Article, analysis: Analysis) -> Iterator[str]:
    if not analysis.quotes:
        return
    starts = [block.span.start for block in article.blocks]
    yield ""
    yield f"Quotes ({len(analysis.quotes)}), by paragraph"
    for quote in analysis.quotes:
        paragraph = bisect_right(starts, quote.start)
        yield f"  {paragraph:>3}  {_speaker(quote, analysis)}: {_words(quote, analysis.text)}"


def _speaker(quote: Quote, analysis: Analysis) -> str:
    speaker = quote.speaker
    if speaker is None:
        return "(no speaker)"
    if speaker.entity is not None:
        return harmless(analysis.entity_by_id[speaker.entity].name)
    return harmless(speaker.span.of(analysis.text)) if speaker.span else "(no speaker)"


def _words(quote: Quote, text: str) -> str:
    words = harmless(" … ".join(span.of(text) for span in quote.spans))
    return f"“{words}”" if quote.kind is QuoteKind.DIRECT else words
