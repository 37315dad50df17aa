"""What goes to the clipboard: the article's own words, with or without where they come from."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsview.app.plain import UNMARKED, one_line
from newsview.app.state.selection import EntitySelected, QuoteSelected, SearchSelected

if TYPE_CHECKING:
    from newsview.app.state.lookup import Lookup
    from newsview.app.state.state import State
    from newsview.model import Article, Entity, Quote, Span


_SOFT_BREAK = re.compile(r"[ \t]*[\r\n]+[ \t]*")


def unwrapped(words: str) -> str:
    """Words of one paragraph without its line ends and marks of where a line may break; all else stays."""
    seen = "".join(char for char in words if char not in UNMARKED)
    return _SOFT_BREAK.sub(" ", seen.strip())


def passage(article: Article, span: Span) -> str:
    """A stretch of the article, each paragraph ``unwrapped`` and parted from the next as it is there."""
    text, at, parts = article.text, span.start, []
    for block in article.blocks:
        start, end = max(block.span.start, at), min(block.span.end, span.end)
        if start < end:
            parts += [text[at:start], unwrapped(text[start:end])]
            at = end
    return "".join([*parts, text[at : span.end]]).strip()


def copied(state: State, marked: Span | None = None) -> str | None:
    """The words ``marked``, else those of the selected quote, the selected name, or what was searched for."""
    if marked:
        return passage(state.article, marked)
    match state.selection:
        case QuoteSelected(quote_id) if state.lookup:
            return _words(state.lookup, state.lookup.quote(quote_id))
        case EntitySelected(entity_id) if state.lookup:
            return unwrapped(state.lookup.entity(entity_id).name)
        case SearchSelected():
            place = state.current or (state.hits[0] if state.hits else None)
            return unwrapped(place.of(state.article.text)) if place else None
    return None


def cited(state: State, marked: Span | None = None) -> str | None:
    """The same with speaker, article and paragraph."""
    words = copied(state, marked)
    if words is None:
        return None
    if marked:
        return f"{words}\n— {_source(state, marked.start)}"
    match state.selection:
        case QuoteSelected(quote_id) if state.lookup:
            quote = state.lookup.quote(quote_id)
            speaker = unwrapped(state.lookup.speaker_name(quote) or "unattributed")
            return f"“{words}”\n— {speaker}, {_source(state, quote.start)}"
        case EntitySelected(entity_id) if state.lookup:
            entity = state.lookup.entity(entity_id)
            first = entity.mentions[0].span.start if entity.mentions else 0
            return f"{_described(entity)}\n— {_source(state, first)}"
        case _:
            place = state.current or state.hits[0]
            return f"{words}\n— {_source(state, place.start)}"


def _words(lookup: Lookup, quote: Quote) -> str:
    """The words of a quote, an ellipsis for what stands between them, such as “, he said.”."""
    text = lookup.analysis.text
    words = unwrapped(quote.spans[0].of(text))
    for before, span in pairwise(quote.spans):
        is_parted = any(map(str.isalnum, text[before.end : span.start]))
        words += (" … " if is_parted else " ") + unwrapped(span.of(text))
    return words


def _described(entity: Entity) -> str:
    role = unwrapped(entity.description or "")
    return f"{unwrapped(entity.name)}, {role}" if role else unwrapped(entity.name)


def _source(state: State, offset: int) -> str:
    article = state.article
    paragraph = f"paragraph {state.paragraph_at(offset)}"
    parts = [
        f"“{unwrapped(article.title)}”" if article.title else "",
        article.publication,
        article.date,
        article.source,
    ]
    return ", ".join([part for part in parts if part] + [paragraph])


class Handed(NamedTuple):
    """Text for another program.

    Attributes:
        text: The article's own words, ending in a line end.
        name: What it is, for people, such as "the whole article".
    """

    text: str
    name: str


def handed(state: State, marked: Span | None) -> Handed:
    """What a command is given: the selected text, else the selected quotes, one a line, else everything."""
    if marked:
        return Handed(f"{marked.of(state.article.text)}\n", "the selected text")
    quotes = [state.lookup.quote(quote_id) for quote_id in state.lit_quotes] if state.lookup else []
    if state.lookup and quotes:
        words = "".join(f"{unwrapped(quote.words(state.article.text))}\n" for quote in quotes)
        is_one = isinstance(state.selection, QuoteSelected)
        return Handed(words, "the selected quote" if is_one else f"what {one_line(state.title)} says")
    return Handed(state.article.text, "the whole article")
