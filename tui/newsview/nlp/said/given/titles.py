"""Whether words in quotation marks are set like a name or the title of a work."""

from __future__ import annotations

_SHORT_WORD = 3
"""Letters of the words that titles may leave in lower case: "of", "and", "the"."""


def is_title(words: str) -> bool:
    """Whether quoted words are set like the title of a book or a show: "The Pear Thief"."""
    return is_name(words) and sum(len(word) > _SHORT_WORD for word in words.split()) > 1


def is_name(words: str) -> bool:
    """Whether quoted words can be a name, which a title of one long word is, too: "The Pear"."""
    long = [word for word in words.split() if len(word) > _SHORT_WORD]
    return bool(long) and words[0].isupper() and all(word[0].isupper() or word.isdigit() for word in long)
