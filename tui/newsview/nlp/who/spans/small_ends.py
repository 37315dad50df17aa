"""People whose surname is written like a small word: "Liu He", "Ian Read", "Hwang Byong So"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import is_given
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import MODALS, PROPER, is_capitalised

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

SMALL = frozenset(
    {"he", "she", "you", "so", "an", "my", "no", "nor", "or", "to", "on", "in", "up", "key", "read"}
    | {"now", "than", "like", "per", "sep", "not", "over"}
)
"""Words that hardly anybody but a person is called by, behind a name."""


_PAIRED = frozenset({"He", "So", "An", "You"})
"""Those of them that stand behind a family name: "Liu He"."""


def is_small_surname(words: Words, start: int, end: int) -> bool:
    """Whether the small word that ends somebody's name is part of it: no capital is owed to its place."""
    last = end - 1
    if end - start < 2 or words.lowers[last] not in SMALL or words.headlines[last]:
        return False
    is_name = words.texts[last].istitle() and words.tags[last] in PROPER and not words.is_first(last)
    is_over = end == len(words) or not is_capitalised(words.texts[end])
    return (is_name and is_over and is_capitalised(words.texts[last - 1])) or is_paired(words, last)


def is_paired(words: Words, i: int) -> bool:
    """Whether a small word goes with the family name before it: “China’s Liu He said”.

    No sentence begins there: nothing closes one, and a pronoun within one has no capital.
    """
    if i == 0 or words.blocks[i] != words.blocks[i - 1] or words.headlines[i]:
        return False
    if words.texts[i] in MODALS:
        return _is_modal_surname(words, i)
    if words.texts[i] not in _PAIRED:
        return False
    return words.texts[i - 1].istitle() and words.lowers[i - 1] in lexicon("who_family_first")


def _is_modal_surname(words: Words, i: int) -> bool:
    """Whether a given name goes before and no capital follows: “George Will once said”."""
    is_given_before = words.texts[i - 1].istitle() and is_given(words.lowers[i - 1])
    return is_given_before and not (i + 1 < len(words) and is_capitalised(words.texts[i + 1]))


def small_end(words: Words, start: int, end: int) -> int:
    """Where a name of one word ends, with the small word that goes with it."""
    return end + 1 if end - start == 1 and end < len(words) and is_paired(words, end) else end
