"""Blocks that an extractor takes for parts of an article but that only stand around it.

The title once more at the top, the author's name, links to other articles, invitations to subscribe.
Each kind is told by its words; a block is only left out if it has few, so that no paragraph is lost.
"""

from __future__ import annotations

import re

from newsview.readers.compose import Composer, Piece

FIRST = 4
"""Blocks at the top of an article among which its title and byline are looked for."""

LONGEST_LINK = 160
"""Code points of a label with a link behind it."""

LONGEST_INVITATION = 300
"""Code points of an invitation."""

_LABELS = (
    r"related(?: (?:articles?|content|posts?|stor(?:y|ies)|links?|coverage|video))?|read (?:more|also|next)"
    r"|also read|see (?:more|also)|more(?: from [\w ]+| on this(?: story)?)?|don['’]?t miss"
    r"|you (?:may|might) also like|recommended(?: for you)?|watch(?: now)?|most read(?: in [\w ]+)?|tags?"
    r"|filed under|share(?: this)?|in pictures|leia (?:mais|também)|lea también|leer más"
    r"|lire aussi|à lire aussi"
    r"|lesen sie auch|mehr zum thema|leggi anche|lees ook|läs (?:också|även)|les også|læs også|czytaj też"
    r"|читайте также"
)
_LINK = re.compile(rf"\W*(?:{_LABELS})\s*[:|»›>]", re.IGNORECASE)
_LABEL_ALONE = re.compile(
    rf"\W*(?:{_LABELS}|comments?|advertisement|anzeige|publicité|publicidad)\W*", re.IGNORECASE
)
_ALSO_ON = re.compile(r"also on [\w.-]+\.\w+\b", re.IGNORECASE)

_INVITATION = re.compile(
    r"(?:(?:please )?(?:sign up|subscribe|register) (?:for|to|here|now|today)\b.*"
    r"\b(?:newsletter|inbox|email|e-mail|daily)"
    r"|get (?:the|our|all|more|your) .*\b(?:inbox|newsletter|letterbox)\b"
    r"|receba .*\be-?mail\b"
    r"|follow (?:@|us\b|[\w@ .’'-]+ on (?:twitter|facebook|instagram|x)\b)"
    r"|(?:have a tip|like this (?:story|article)|tell us what you think)\b"
    r"|if you (?:enjoyed|liked) this (?:article|story|post)\b"
    r"|(?:click|tap) here to\b)",
    re.IGNORECASE,
)


_MAILING = re.compile(
    r"(?:(?:view|read|open|see) .*\b(?:in|on) (?:your|a|the) (?:web ?)?(?:browser|web)\b|view in browser\b"
    r"|you (?:receive|are receiving|received|get|are getting) this (?:e-?mail|message|newsletter|because)\b"
    r"|(?:to )?unsubscribe\b"
    r"|(?:manage|update|change) (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)\b)",
    re.IGNORECASE,
)


def trimmed_mailing(composer: Composer) -> Composer:
    """The blocks of a newsletter without what mailing programs put around it; as it is if that is all."""
    kept = Composer()
    for piece in composer.pieces:
        is_around = len(piece.words) <= LONGEST_INVITATION and _MAILING.match(piece.words)
        if not (is_around or _is_furniture(piece)):
            kept.add(piece.words, piece.kind, close=piece.close)
    return composer if kept.is_empty else kept


def trimmed(composer: Composer, title: str | None, author: str | None) -> Composer:
    """The blocks of ``composer`` without those that only stand around the article."""
    kept = Composer()
    for number, piece in enumerate(composer.pieces):
        opens = number < FIRST and _is_opening(piece.words, title, author)
        if not (opens or _is_furniture(piece)):
            kept.add(piece.words, piece.kind, close=piece.close)
    return composer if kept.is_empty else kept


def _is_opening(words: str, title: str | None, author: str | None) -> bool:
    said = _letters(words)
    names = {_letters(name) for name in (author or "").split(",")} - {""}
    bylines = names | {f"by{name}" for name in names} | {f"von{name}" for name in names}
    return said == _letters(title or "") or said in bylines


def _is_furniture(piece: Piece) -> bool:
    words = piece.words
    if len(words) <= LONGEST_LINK and (
        _LINK.match(words) or _LABEL_ALONE.fullmatch(words) or _ALSO_ON.match(words)
    ):
        return True
    return len(words) <= LONGEST_INVITATION and _INVITATION.match(words) is not None


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words)).lower()
