"""Which of the people mentioned so far a pronoun most likely means.

Each mention lends its entity a weight by its grammatical role, halved with every sentence that passes, after
S. Lappin and H. Leass, "An algorithm for pronominal anaphora resolution" (Computational Linguistics 20, 1994).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.words import Words

ROLE_WEIGHTS = {
    "nsubj": 80.0, "nsubjpass": 75.0, "poss": 45.0, "dobj": 45.0, "pobj": 35.0, "dative": 40.0, "appos": 30.0, "conj": 40.0,
    "ROOT": 70.0, "attr": 30.0, "agent": 60.0,
}
"""What a mention lends its entity, by its dependency label; 30 for any other."""

DECAY = 0.5
FORGET = 12
"""Sentences after which a mention lends nothing any more."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A mention somewhere before the pronoun.

    Attributes:
        head: The mention's head token.
        start: Its first token.
        end: After its last token.
        entity: Whose it is; ``None`` for someone the article does not name.
        gender: Of the one meant: ``"m"``, ``"f"`` or ``None``.
        key: Equal for mentions of one unnamed person.
        quoted: Whether it stands inside quotation marks.
    """

    head: int
    start: int
    end: int
    entity: EntityDraft | None
    gender: str | None
    key: object
    quoted: bool = False


def role_weight(words: Words, head: int) -> float:
    """The weight of a mention headed by the token ``head``."""
    label = words.deps[head]
    if label == "conj":
        label = words.deps[words.heads[head]]
    return ROLE_WEIGHTS.get(label, 30.0)


def clause_head(words: Words, token: int) -> int:
    """The verb (or root) of the clause that the token stands in."""
    i = token
    while words.heads[i] != i and words.deps[i] not in _CLAUSES:
        i = words.heads[i]
    return i


def verb_of(words: Words, token: int) -> int:
    """The verb a subject, object or prepositional object hangs on."""
    i = words.heads[token]
    while words.deps[i] in {"prep", "pobj", "pcomp", "agent", "dative", "conj"} and words.tags[i][:1] not in {"V"} and words.heads[i] != i:
        i = words.heads[i]
    return i


_CLAUSES = frozenset({"ROOT", "ccomp", "advcl", "relcl", "acl", "xcomp", "pcomp", "parataxis", "csubj"})


def is_within(words: Words, token: int, ancestor: int) -> bool:
    """Whether ``ancestor`` governs ``token``, at whatever remove."""
    i = token
    for _ in range(60):
        if i == ancestor:
            return True
        if words.heads[i] == i:
            return False
        i = words.heads[i]
    return False


def scores(words: Words, pronoun: int, seen: Iterable[Seen], quoted: bool) -> dict[object, float]:
    """Key of each candidate with its weight at the pronoun."""
    now = words.sentences[pronoun]
    found: dict[object, float] = {}
    for mention in seen:
        distance = now - words.sentences[mention.head]
        if distance > FORGET:
            continue
        weight = role_weight(words, mention.head) * DECAY**distance
        if mention.quoted and not quoted:
            weight *= 0.25
        if distance == 0:
            weight *= 1.3
        found[mention.key] = found.get(mention.key, 0.0) + weight
    return found
