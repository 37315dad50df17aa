"""What the words beside a name say of its being the title of a work."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_WORKS = frozenset(
    {
        *("films", "movies", "single", "opera", "drama", "comedy", "game", "codenamed", "hit"),
    }
)
"""What stands before the title of a work: "the TV soap Neighbours"."""

_TITLED = frozenset(
    {"movie", "film", "sitcom", "album", "song", "novel", "musical", "entitled", "titled", "biopic", "soap"}
    | {"documentary", "docudrama", "thriller", "sequel", "prequel", "remake", "miniseries", "videogame"}
    | {"programme", "podcast", "series"}
)
"""Those that no firm goes by: "the movie Office Party"."""

CASTS = frozenset({"actor", "actress", "costar", "costars", "alum", "finale", "episode", "episodes"})
"""Who and what belongs to a series, behind its title."""

AUTHORS = frozenset({"author", "co-author", "authors", "co-authors"})
"""Who has written what is named behind "of"."""

_MARKS = frozenset({"“", "”", '"', "‘", "’", "``", "''"})
_STOPS = frozenset({",", ".", "!", "?"})


def is_marked(words: Words, start: int, end: int) -> bool:
    """Whether a name alone stands in quotation marks, maybe with a comma: a title, “Mary Poppins,”."""
    after = words.texts[end : end + 2]
    is_opened = start > 0 and words.texts[start - 1] in _MARKS
    return is_opened and bool(after) and after[after[0] in _STOPS and len(after) > 1] in _MARKS


def work_weight(words: Words, start: int) -> float:
    """How much what goes before a name makes it a title, in model votes."""
    before = words.lowers[start - 1] if start else ""
    if before == "the" and start > 1 and words.texts[start - 1] == "The":
        before = words.lowers[start - 2]
    is_written = before == "of" and start > 1 and words.lowers[start - 2] in AUTHORS
    if before in _TITLED or is_written:
        return 5.0
    return 1.5 if before in _WORKS else 0.0
