"""What goes to the clipboard: the article's own words, with or without where they come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsview.app.plain import UNMARKED, one_line
from newsview.app.selection import EntitySelected, QuoteSelected, SearchSelected

if TYPE_CHECKING:
    from newsview.app.lookup import Lookup
    from newsview.app.state import State
    from newsview.model import Entity, Quote, Span


def unwrapped(words: str) -> str:
    """Words of an article without the line ends inside a paragraph and marks of where a line may break."""
    return " ".join("".join(char for char in words if char not in UNMARKED).split())


def copied(state: State) -> str | None:
    """The selected quote's words, the selected entity's name, the text searched for; or ``None``."""
    match state.selection:
        case QuoteSelected(quote_id) if state.lookup:
            return _words(state.lookup, state.lookup.quote(quote_id))
        case EntitySelected(entity_id) if state.lookup:
            return unwrapped(state.lookup.entity(entity_id).name)
        case SearchSelected():
            place = state.current or (state.hits[0] if state.hits else None)
            return unwrapped(place.of(state.article.text)) if place else None
    return None


def cited(state: State) -> str | None:
    """The same with speaker, article and paragraph."""
    words = copied(state)
    if words is None:
        return None
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
    return unwrapped(quote.words(lookup.analysis.text))


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


@dataclass(frozen=True, slots=True)
class Handed:
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
        words = "".join(f"{_words(state.lookup, quote)}\n" for quote in quotes)
        is_one = isinstance(state.selection, QuoteSelected)
        return Handed(words, "the selected quote" if is_one else f"what {one_line(state.title)} says")
    return Handed(state.article.text, "the whole article")
