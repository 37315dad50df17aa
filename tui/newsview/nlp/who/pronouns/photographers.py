"""Who is named only for having taken a picture: "REUTERS/Ann Roe", "Photo by Ann Roe", "(Ann Roe/Getty)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_PICTURES = frozenset(
    {"photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images", "illustration"}
)
_LABELS = _PICTURES | {"photographer", "credit", "photography"}


def is_photographer(words: Words, start: int, end: int) -> bool:
    """Whether the name between two tokens only tells who took a picture."""
    if words.texts[end : end + 1] == ["/"]:
        return True
    if start < 2:
        return False
    mark, before = words.lowers[start - 1], words.lowers[start - 2]
    if mark == "/":
        return words.texts[start - 2].isupper() or before in _PICTURES
    return (mark == "by" and before in _PICTURES) or (mark == ":" and before in _LABELS)
