"""People whose surname is written like a small word: "Liu He", "Ian Read", "Hwang Byong So"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.text import PROPER, is_capitalised

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

SMALL = frozenset(
    {"he", "she", "you", "so", "an", "my", "no", "nor", "or", "to", "on", "in", "up", "key", "read"}
    | {"now", "than", "like", "per", "sep", "not", "over"}
)
"""Words that hardly anybody but a person is called by, behind a name."""


def is_small_surname(words: Words, start: int, end: int) -> bool:
    """Whether the small word that ends somebody's name is part of it: no capital is owed to its place."""
    last = end - 1
    if end - start < 2 or words.lowers[last] not in SMALL or words.headlines[last]:
        return False
    is_name = words.texts[last].istitle() and words.tags[last] in PROPER and not words.is_first(last)
    is_over = end == len(words) or not is_capitalised(words.texts[end])
    return is_name and is_over and is_capitalised(words.texts[last - 1])
