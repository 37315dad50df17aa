"""Whom a text tells its readers to write to: "Ann Roe is a reporter. Follow her on Twitter @annroe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.text import GENDERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen

_REACHING = frozenset({"follow", "email", "e-mail", "reach", "contact", "tweet", "message", "call"})
_JOINING = frozenset({"and", "or", ",", ";", "—", "–", "--", "-", "to", "you", "can"})
"""What goes before the verb where it does not open its sentence: "email Roe at …; follow him"."""

_HOW = frozenset({"on", "at", "via", "by", "@", ":", "directly", "here"})
_BACK = 40
"""Tokens back in which the name stands."""


def followed(words: Words, i: int, starts: Mapping[int, Seen]) -> Seen | None:
    """The person named last before a pronoun behind such a verb.

    Args:
        words: The document.
        i: A pronoun.
        starts: The mentions by their first token.
    """
    verb = i - 1
    how = words.lowers[i + 1 : i + 2]
    if verb < 0 or words.lowers[verb] not in _REACHING or _HOW.isdisjoint(how):
        return None
    if verb != words.sentence(verb)[0] and words.lowers[verb - 1] not in _JOINING:
        return None
    gender = GENDERS[words.lowers[i]]
    near = (starts[j] for j in range(verb - 1, max(-1, verb - _BACK), -1) if j in starts)
    named = next((seen for seen in near if seen.entity is not None and not seen.is_pronoun), None)
    return named if named is not None and named.gender in {gender, None} else None
