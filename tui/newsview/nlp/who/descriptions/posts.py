"""Who holds a post at a body: "Roe Motors' chairman", "the company's chief executive"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.descriptions.offices import is_before_name
from newsview.nlp.who.descriptions.telling import CONTRASTS
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import role_noun

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.phrases import Phrases
    from newsview.nlp.who.given.words import Words

_SEATS = frozenset({"city", "town", "county", "state", "borough", "village", "district", "province"})
"""What has posts beside bodies."""

_PANELS = frozenset({"panel", "subcommittee", "caucus", "paper", "chamber"})
_LONGEST = 4
"""Tokens before the owner's mark and behind it."""

_BACK = 4
"""Sentences back in which no other body is named."""


def named_owner(named: Bearers, phrases: Phrases, words: Words, head: int) -> EntityDraft | None:
    """The body or place that the noun is of: "Roe Motors' chairman"."""
    owners = (named.at.get(j) for j in phrases.children(head) if words.deps[j] == "poss")
    owner = next(owners, None)
    return owner if owner is not None and owner.kind is not EntityKind.PERSON else None


def of_owner(
    words: Words, named: Bearers, noun: tuple[int, int, str], owner: EntityDraft
) -> EntityDraft | None:
    """Who is said to have that role there: "the Roe Motors chairman Bob Doe".

    Args:
        words: The document.
        named: Its names and roles.
        noun: Where the phrase begins, its noun, and what the role is known by.
        owner: The body or place.
    """
    first, head, role = noun
    if is_before_name(words, named, head):
        return None
    spoken = (mention.span.of(words.text).lower() for mention in owner.mentions)
    names = {word for text in spoken for word in text.split()}
    contrasts = set(words.lowers[first:head]) & CONTRASTS
    fitting = [
        one
        for one in named.holders(role)
        if not names.isdisjoint(named.role_words[one]) and contrasts <= named.role_words[one]
    ]
    return fitting[0] if len(fitting) == 1 else None


def at_post(words: Words, named: Bearers, head: int, first: int) -> EntityDraft | None:
    """The only one named before who has the post of the noun, if no other body was named since.

    Args:
        words: The document.
        named: Its names and roles.
        head: The noun for the post.
        first: Where its phrase begins, with the owner.
    """
    mark = next((i for i in range(first, head) if words.tags[i] == "POS"), -1)
    if mark < 1 or words.lowers[first] not in {"the", "its"} or head - first > 2 * _LONGEST:
        return None
    owner = words.lowers[mark - 1]
    if words.tags[mark - 1] != "NN" or not (
        owner in _SEATS | _PANELS or owner in lexicon("who_bodies", "who_headed_bodies")
    ):
        return None
    contrasts = set(words.lowers[mark + 1 : head]) & CONTRASTS
    holders = {
        one: start
        for one, start in named.holders(role_noun(words, head)).items()
        if one.kind is EntityKind.PERSON and ("former" in contrasts) == ("former" in named.role_words[one])
    }
    one, start = next(iter(holders.items())) if len(holders) == 1 else (None, head)
    if one is None or start > head or not contrasts <= named.role_words[one]:
        return None
    return one if _is_there(words, named, one, head) else None


def _is_there(words: Words, named: Bearers, one: EntityDraft, head: int) -> bool:
    """Whether the body named last before the noun is that of the role, where the role names any."""
    own = {
        body
        for role in one.roles
        for _, _, body in named.between(*words.within(role))
        if body.kind is EntityKind.ORGANISATION
    }
    begin = words.sentence_starts[max(0, words.sentences[head] - _BACK)]
    last = [body for _, _, body in named.between(begin, head) if body.kind is EntityKind.ORGANISATION]
    return not own or not last or last[-1] in own
