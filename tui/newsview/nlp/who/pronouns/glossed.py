"""Pronouns that somebody explained in brackets: “he (Roe) knew”, “his [Roe’s] wife”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.text import POSSESSIVES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen

_OPENING = {"(": ")", "[": "]"}


def glossed(words: Words, i: int, starts: Mapping[int, Seen]) -> Seen | None:
    """Whom alone the brackets right behind the pronoun name."""
    closing = _OPENING.get(words.texts[i + 1]) if i + 1 < len(words) else None
    seen = starts.get(i + 2) if closing else None
    if seen is None or seen.entity is None or seen.is_pronoun:
        return None
    end = seen.end
    if not POSSESSIVES.isdisjoint(words.texts[end : end + 1]):
        end += 1
    return seen if words.texts[end : end + 1] == [closing] else None
