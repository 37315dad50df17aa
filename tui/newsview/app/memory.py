"""Where one was in each article, from one time newsview is opened to the next."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from newsview.app.lookup import Sort
from newsview.app.selection import EntitySelected, QuoteSelected
from newsview.app.state import Pane
from newsview.paths import state_dir, write_private

if TYPE_CHECKING:
    from pathlib import Path

    from newsview.app.selection import Selection
    from newsview.app.state import State
    from newsview.model import Article

MOST = 300
"""Articles remembered; those read the longest ago are forgotten."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where one was in an article.

    Attributes:
        top: Offset at the top of the article.
        entity: Offset of a mention of the entity that was selected, or -1.
        quote: Offset of the quote that was selected, or -1.
        sort: The order of the rows.
        side: The side pane used last.
        marks: Offsets marked with a letter.
    """

    top: int = 0
    entity: int = -1
    quote: int = -1
    sort: Sort = Sort.FIRST_SEEN
    side: Pane = Pane.PEOPLE
    marks: dict[str, int] = field(default_factory=dict)

    def selection_in(self, state: State) -> Selection | None:
        """What was selected, in the analysis that the state has."""
        if state.lookup is None:
            return None
        entity = state.lookup.entity_at(self.entity) if self.entity >= 0 else None
        quote = state.lookup.quote_at(self.quote) if self.quote >= 0 else None
        return EntitySelected(entity) if entity else QuoteSelected(quote) if quote else None


def place_of(state: State, top: int) -> Place:
    """Where one is."""
    entity = quote = -1
    match state.selection:
        case EntitySelected(entity_id) if state.lookup:
            mentions = state.lookup.entity(entity_id).mentions
            entity = mentions[0].span.start if mentions else -1
        case QuoteSelected(quote_id) if state.lookup:
            quote = state.lookup.quote(quote_id).start
    return Place(top, entity, quote, state.sort, state.side, state.marks)


class Memory:
    """Places by article, and the theme, in a file that is written when newsview is left."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or state_dir() / "reading.json"
        self.theme: str | None = None
        self._places: dict[str, dict[str, Any]] = {}
        self._read()

    def _read(self) -> None:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
            self.theme = str(found["theme"]) if found.get("theme") else None
            self._places = {str(digest): dict(place) for digest, place in found["articles"].items()}
        except FileNotFoundError:
            pass
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            # Nothing in it is worth stopping for: a damaged file is one that remembers nothing.
            self._places = {}

    def recall(self, article: Article) -> Place | None:
        """Where one was in the article, if that is known."""
        try:
            found = self._places[article.digest]
            top = min(max(0, int(found["top"])), len(article.text))
            marks = {
                str(letter): int(at) for letter, at in found["marks"].items() if 0 <= at <= len(article.text)
            }
            place = int(found["entity"]), int(found["quote"])
            return Place(top, *place, Sort(found["sort"]), Pane(found["side"]), marks)
        except (KeyError, TypeError, ValueError, AttributeError):
            return None

    def remember(self, article: Article, place: Place) -> None:
        """Keep where one is in the article."""
        self._places.pop(article.digest, None)
        self._places[article.digest] = asdict(place)
        while len(self._places) > MOST:
            del self._places[next(iter(self._places))]

    def save(self) -> None:
        """Write the file.

        Raises:
            OSError: If it cannot be written.
        """
        found = {"theme": self.theme, "articles": self._places}
        write_private(self._path, json.dumps(found).encode())
