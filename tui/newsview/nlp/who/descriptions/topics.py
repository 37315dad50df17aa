"""What an article is about: the body that it names far more often than any other."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import is_outlet
from newsview.nlp.who.given.text import SUBJECTS
from newsview.nlp.who.pronouns.owners import is_according
from newsview.nlp.who.pronouns.salience import SAYING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen

_OFTEN = 5
"""Names of a body that can make an article one about it."""

_PASSING = 4
"""How much less often a body is named that is only come across."""

TOPICAL = frozenset(
    {"company", "firm", "group", "agency", "corporation", "startup", "start-up", "retailer", "airline"}
    | {"automaker", "carmaker", "chipmaker", "drugmaker", "organization", "organisation"}
)
"""Nouns that go on standing for what an article is about."""

_REPORTING = SAYING | {"reported", "reports", "published", "quoted", "cited", "noted", "confirmed"}

STAYING = 20.0
"""What the topic weighs at the least, however long ago it was named: a subject two sentences back."""


def topic(mentions: Iterable[Seen]) -> EntityDraft | None:
    """The body that is named twice as often as any other; papers are rather those who tell of it."""
    counts = Counter(seen.entity for seen in mentions if seen.entity is not None)
    (first, most), (_, second) = [*counts.most_common(2), (None, 0), (None, 0)][:2]
    return first if first and most >= max(_OFTEN, 2 * second) and not is_outlet(first.name) else None


def without_passers_by(words: Words, fitting: list[Seen], topic: EntityDraft) -> list[Seen]:
    """The mentions without those of bodies that are only come across in an article about the topic.

    They are named much less often, and do nothing: "a manager at Roe Partners".
    """
    acting = {seen.entity for seen in fitting if _acts(words, seen.head)}
    most = len(topic.mentions)
    return [
        seen
        for seen in fitting
        if seen.entity is topic
        or seen.entity in acting
        or (seen.entity is not None and _PASSING * len(seen.entity.mentions) > most)
    ]


def _acts(words: Words, head: int) -> bool:
    """Whether it does something, or somebody of it does: "Roe Partners' clerk left the firm"."""
    owned = words.heads[head] if words.deps[head] == "poss" else head
    return words.deps[owned] in SUBJECTS


def only_tells(words: Words, seen: Seen) -> bool:
    """Whether the mention is of a paper or a station that only tells of others: "Reuters says"."""
    if seen.entity is None or not is_outlet(seen.entity.name):
        return False
    verb = words.lowers[words.heads[seen.head]]
    tells = words.deps[seen.head] == "nsubj" and verb in _REPORTING
    return tells or words.deps[seen.head] == "compound" or is_according(words, seen.head)
