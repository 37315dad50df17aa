"""Pronouns that their own sentence explains: “he (Roe) knew”, “his [Roe’s] wife”, “he is Bob Roe”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.text import POSSESSIVES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen

_BEING = frozenset({"is", "was", "'s", "’s"})
_DENYING = frozenset({"not", "n't", "n’t", "never", "no", "hardly"})
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


def said_to_be(words: Words, i: int, gender: str, starts: Mapping[int, Seen]) -> Seen | None:
    """Who the pronoun is said to be: "he is Bob Roe", "her name was Ann Roe"."""
    is_name = words.deps[i] == "poss" and words.lowers[words.heads[i]] == "name"
    subject = words.heads[i] if is_name else i
    verb = words.heads[subject]
    if words.deps[subject] != "nsubj" or words.lowers[verb] not in _BEING:
        return None
    for seen in (starts[j] for j in range(verb + 1, words.sentence(i)[1]) if j in starts):
        is_fit = seen.entity is not None and not seen.is_pronoun and seen.gender in {gender, None}
        if is_fit and words.heads[seen.head] == verb and words.deps[seen.head] == "attr":
            is_plain = all(words.tags[j] == "RB" for j in range(verb + 1, seen.start))
            is_so = is_plain and _DENYING.isdisjoint(words.lowers[verb + 1 : seen.start])
            return seen if is_so else None
    return None
