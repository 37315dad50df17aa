"""Where one was in each article, from one time newsview is opened to the next."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from msgspec import MsgspecError, Struct, field, json

from newsview.app.article.text import NARROWEST, WIDEST
from newsview.app.state.selection import EntitySelected, QuoteSelected
from newsview.app.state.state import Pane
from newsview.app.state.views import Sort
from newsview.paths import state_dir, write_private

if TYPE_CHECKING:
    from pathlib import Path

    from newsview.app.state.selection import Selection
    from newsview.app.state.state import State
    from newsview.model import Article

MOST = 300
"""Articles remembered; those read the longest ago are forgotten."""


class Place(Struct, frozen=True):
    """Where one was in an article.

    Attributes:
        top: Offset at the top of the article.
        entity: Offset of a mention of the entity that was selected, or -1.
        quote: Offset of the quote that was selected, or -1.
        sorts: The order of each side pane's rows.
        side: The side pane used last.
        marks: Offsets marked with a letter.
        theme: The theme that was chosen while the article was read, if one was.
    """

    top: int = 0
    entity: int = -1
    quote: int = -1
    sorts: dict[Pane, Sort] = field(default_factory=dict)
    side: Pane = Pane.PEOPLE
    marks: dict[str, int] = field(default_factory=dict)
    theme: str | None = None

    def selection_in(self, state: State) -> Selection | None:
        """What was selected, in the analysis that the state has."""
        if state.lookup is None:
            return None
        entity = state.lookup.entity_at(self.entity) if self.entity >= 0 else None
        quote = state.lookup.quote_at(self.quote) if self.quote >= 0 else None
        return EntitySelected(entity) if entity else QuoteSelected(quote) if quote else None


def place_of(state: State, top: int, theme: str | None) -> Place:
    """Where one is, in a theme chosen for the article."""
    entity = quote = -1
    match state.selection:
        case EntitySelected(entity_id) if state.lookup:
            mentions = state.lookup.entity(entity_id).mentions
            entity = mentions[0].span.start if mentions else -1
        case QuoteSelected(quote_id) if state.lookup:
            quote = state.lookup.quote(quote_id).start
    sorts = {pane: view.sort for pane, view in state.views.items()}
    return Place(top, entity, quote, sorts, state.side, state.marks, theme)


class Memory:
    """Places by article, the theme and the measure, in files that are written when newsview is left.

    Each article has a file of its own, so that several newsviews at once take nothing from each other.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or state_dir()
        self._places: dict[str, Place] = {}
        self._looks_before = self._looks = _read(self._looks_file)

    @property
    def theme(self) -> str | None:
        """The theme chosen last."""
        theme = self._looks.get("theme")
        return theme if isinstance(theme, str) else None

    @theme.setter
    def theme(self, theme: str | None) -> None:
        self._looks = {**self._looks, "theme": theme}

    @property
    def measure(self) -> int | None:
        """The measure used last, in cells, if it was not the one that newsview comes with."""
        measure = self._looks.get("measure")
        return measure if type(measure) is int and NARROWEST <= measure <= WIDEST else None

    @measure.setter
    def measure(self, measure: int | None) -> None:
        self._looks = {**self._looks, "measure": measure}

    def recall(self, article: Article) -> Place | None:
        """Where one was in the article, if that is known."""
        if article.digest in self._places:
            return self._places[article.digest]
        found = _read(self._file_of(article.digest))
        try:
            top = min(max(0, int(found["top"])), len(article.text))
            marks = {
                str(letter): int(at) for letter, at in found["marks"].items() if 0 <= at <= len(article.text)
            }
            place = int(found["entity"]), int(found["quote"])
            sorts = {Pane(pane): Sort(sort) for pane, sort in found["sorts"].items()}
            theme = found.get("theme")
            return Place(
                top, *place, sorts, Pane(found["side"]), marks, theme if isinstance(theme, str) else None
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            return None

    def remember(self, article: Article, place: Place) -> None:
        """Keep where one is in the article."""
        self._places[article.digest] = place

    def save(self) -> None:
        """Write the files.

        Raises:
            OSError: If one cannot be written.
        """
        if self._looks != self._looks_before:
            write_private(self._looks_file, json.encode(self._looks))
        for digest, place in self._places.items():
            write_private(self._file_of(digest), json.encode(place))
        self._forget_the_oldest()

    @property
    def _looks_file(self) -> Path:
        return self._folder / "theme.json"

    def _file_of(self, digest: str) -> Path:
        return self._folder / "places" / f"{digest[:40]}.json"

    def _forget_the_oldest(self) -> None:
        files = sorted((self._folder / "places").glob("*.json"), key=_written_at, reverse=True)
        for file in files[MOST:]:
            file.unlink(missing_ok=True)


def _read(file: Path) -> dict[str, Any]:
    """What is in a file; nothing if it is damaged or not there: neither is worth stopping for."""
    try:
        found = json.decode(file.read_bytes())
    except (OSError, ValueError, MsgspecError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _written_at(file: Path) -> float:
    with suppress(OSError):  # another newsview may have removed it just now
        return file.stat().st_mtime
    return 0.0
