"""Which of the people mentioned so far a pronoun most likely means.

Each mention lends its entity a weight by its grammatical role, halved with every sentence that passes,
after S. Lappin and H. Leass, "An algorithm for pronominal anaphora resolution" (Computational Linguistics
20, 1994).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import RELATIVES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words

ROLE_WEIGHTS = {
    "nsubj": 80.0,
    "nsubjpass": 75.0,
    "ROOT": 70.0,
    "agent": 60.0,
    "poss": 45.0,
    "dobj": 45.0,
    "dative": 40.0,
    "pobj": 35.0,
    "appos": 30.0,
    "attr": 30.0,
}
"""What a mention lends its entity, by its dependency label; 30 for any other."""

DECAY = 0.5
"""What is left of a weight a sentence later."""

FORGET = 10
"""Sentences after which a mention lends nothing any more."""

SAME_SENTENCE = 1.3
OUT_OF_QUOTE = 0.25
"""What a mention inside quotation marks counts for a pronoun outside them."""

UNNAMED = 0.9
REPEATED = 0.12
"""What the weights of an entity's mentions but the strongest count."""

SAYING = frozenset(
    {"said", "says", "told", "tells", "added", "adds", "asked", "wrote", "writes", "recalled", "explained"}
)
"""The plainest verbs of those who speak."""

_CHAINED = frozenset(
    {"prep", "pobj", "pcomp", "agent", "dative", "conj", "appos", "poss", "amod", "compound", "nmod"}
    | {"acomp", "attr"}
)
_CONTROLLED = frozenset({"xcomp", "conj", "advcl", "pcomp", "acl", "prep", "acomp"})
_BLAMING = frozenset({"of", "for", "from"})
OBJECTS = frozenset({"dobj", "dative"})
_DEEDS_OF = frozenset({"of", "about", "without", "despite"})
_OTHERS = frozenset({"me", "us", "you", "him", "her", "them"})
_CALLING = {
    **dict.fromkeys(("call", "calls", "called", "calling"), frozenset({"on", "upon"})),
    **dict.fromkeys(("rely", "relies", "relied", "relying"), frozenset({"on", "upon"})),
    **dict.fromkeys(("appeal", "appeals", "appealed", "appealing"), frozenset({"to"})),
    **dict.fromkeys(("plead", "pleads", "pleaded", "pleading"), frozenset({"with"})),
}
"""Verbs that ask whoever is named behind a preposition to act, with these."""

ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})
"""Labels of nouns that act or that something is done to."""

_NEAR = 4
"""Tokens before a noun in which its owner stands."""

_STEPS = 3
"""Verbs up from that of a "who" to the one that the parse hangs on the noun: "who rose and said"."""


class Seen(Struct, frozen=True):
    """A mention somewhere before the pronoun.

    Attributes:
        head: The mention's head token.
        start: Its first token.
        end: After its last token.
        entity: Whose it is; ``None`` for someone the article does not name.
        gender: Of the one meant: ``"m"``, ``"f"`` or ``None``.
        key: Equal for mentions of one person.
        quoted: Whether it stands inside quotation marks.
        is_guess: Whether only the given name tells the gender.
        is_pronoun: Whether it is a pronoun.
    """

    head: int
    start: int
    end: int
    entity: EntityDraft | None
    gender: str | None
    key: object
    quoted: bool = False
    is_guess: bool = False
    is_pronoun: bool = False


def role_weight(words: Words, head: int) -> float:
    """The weight of a mention headed by the token ``head``."""
    label = words.deps[head]
    if label == "conj":
        return 0.8 * ROLE_WEIGHTS.get(words.deps[words.heads[head]], 30.0)
    return ROLE_WEIGHTS.get(label, 30.0)


def verb_of(words: Words, token: int) -> int:
    """The verb that governs a subject, an object or a prepositional object."""
    i = words.heads[token]
    while words.deps[i] in _CHAINED and not words.tags[i].startswith("V") and words.heads[i] != i:
        i = words.heads[i]
    return i


def subjects(words: Words, verb: int) -> set[int]:
    """The subject of a verb, its own or the one it takes over from the verb above ("wants to hit him")."""
    i = verb
    for _ in range(6):
        own = {
            j
            for j in range(*words.sentence(i))
            if words.heads[j] == i and words.deps[j] in {"nsubj", "nsubjpass"}
        }
        if own:
            return own
        if (named := _named_before(words, i)) >= 0:
            return {named}
        planned, above = _planned(words, i)
        if planned := planned | _blamed(words, i):
            return planned
        if above != i:
            i = above
            continue
        if (
            not (_is_purpose(words, i) or _is_aim(words, i) or words.deps[i] in _CONTROLLED)
            or words.heads[i] == i
        ):
            return set()
        if made := made_to(words, i):
            return made
        i = words.heads[i]
    return set()


def _is_purpose(words: Words, verb: int) -> bool:
    """Whether an infinitive tells what a noun is for, "time to go", whatever the parse calls it."""
    is_relative = words.deps[verb] == "relcl" and words.lowers[verb - 1] == "to"
    return words.tags[verb] == "VB" and (is_relative or words.deps[verb] == "acl")


def _named_before(words: Words, verb: int) -> int:
    """Whose deed it is right behind a name: "signs of Roe softening his tone"; or -1."""
    before = verb - 1
    link = words.heads[before]
    is_deed = words.tags[verb] == "VBG" and words.deps[verb] in _CONTROLLED and words.tags[before] == "NNP"
    # “With Roe leading …, Doe left”, but “met with Roe seeking …”.
    is_fronted = words.lowers[link] == "with" and words.heads[link] > verb
    is_told = is_deed and words.deps[before] == "pobj" and (words.lowers[link] in _DEEDS_OF or is_fronted)
    return before if is_told else -1


def _is_aim(words: Words, i: int) -> bool:
    """Whether the noun is what whoever acts acts in or for: "in a bid to", "as part of a strategy to"."""
    link = words.heads[i]
    above = words.heads[link]
    if words.deps[i] != "pobj":
        return False
    if words.lowers[i] == "part":
        return words.lowers[link] == "as"
    is_part = words.lowers[link] == "of" and words.lowers[above] == "part"
    return words.lowers[i] in lexicon("who_aims") and (words.lowers[link] == "in" or is_part)


def _blamed(words: Words, i: int) -> set[int]:
    """Who does what others are accused of, thanked for or kept from: "accused the firm of shaming him"."""
    link = words.heads[i]
    above = words.heads[link]
    if words.deps[i] != "pcomp" or words.lowers[link] not in _BLAMING or words.tags[above][:1] != "V":
        return set()
    return {j for j in range(above + 1, link) if words.heads[j] == above and words.deps[j] == "dobj"}


def _planned(words: Words, verb: int) -> tuple[set[int], int]:
    """Who does what a noun acted upon is for, or the verb whose subject does: "took time to name Doe"."""
    noun = words.heads[verb]
    above = words.heads[noun]
    if not _is_purpose(words, verb) or words.deps[noun] not in ARGUMENTS:
        return set(), verb
    if words.deps[noun] != "dobj":
        return _owners(words, range(max(0, noun - _NEAR), noun), noun), verb
    if _is_person(words, noun):
        return {noun}, verb
    near = range(above + 1, noun)
    owners = _owners(words, near, noun)
    return owners or {j for j in near if words.heads[j] == above and words.deps[j] == "dative"}, above


def _owners(words: Words, near: Iterable[int], noun: int) -> set[int]:
    return {j for j in near if words.heads[j] == noun and words.deps[j] == "poss"}


def made_to(words: Words, verb: int) -> set[int]:
    """Whom the verb above an infinitive is done to: "asked the court to", "hired a guide to".

    A thing is used to do something unless the verb asks or lets it.
    """
    above = words.heads[verb]
    if words.tags[verb] != "VB":
        return set()
    if words.deps[verb] in {"xcomp", "advcl"} and words.lowers[above] in _CALLING:
        # "They called on Roe to free him"
        return {j for j in range(above + 1, verb) if words.deps[j] == "pobj" and _is_called(words, j, above)}
    if words.deps[verb] != "xcomp":
        return set()
    return {
        j
        for j in range(above + 1, verb)
        if words.heads[j] == above
        and words.deps[j] in OBJECTS
        and (words.lowers[above] in lexicon("who_bidding") or _is_person(words, j))
    }


def _is_called(words: Words, i: int, verb: int) -> bool:
    link = words.heads[i]
    return words.heads[link] == verb and words.lowers[link] in _CALLING[words.lowers[verb]]


def _is_person(words: Words, i: int) -> bool:
    return words.lowers[i] in _OTHERS or is_person_noun(words.lowers[i])


def meant_by(words: Words, subject: int) -> int:
    """The noun that a subject stands for: the one that "who" belongs to, or itself."""
    if words.lowers[subject] not in RELATIVES:
        return subject
    i = words.heads[subject]
    for _ in range(_STEPS):
        if words.deps[i] == "relcl":
            return words.heads[i]
        i = words.heads[i]
    return subject


def is_within(words: Words, token: int, ancestor: int) -> bool:
    """Whether ``ancestor`` governs ``token``, at whatever remove."""
    i = token
    while i != ancestor:
        if words.heads[i] == i:
            return False
        i = words.heads[i]
    return True


def is_argument(words: Words, token: int, verb: int) -> bool:
    """Whether the verb governs the token with no clause but its own complement between them."""
    i = token
    while i != verb:
        if words.heads[i] == i or words.deps[i] in {"relcl", "acl", "advcl"}:
            return False
        i = words.heads[i]
    return True


def weigh(
    words: Words, seen: Iterable[Seen], distance: dict[int, int] | list[int], at: int, quoted: bool
) -> dict[object, float]:
    """Key of each candidate with its weight at the token ``at``.

    Args:
        words: The document.
        seen: The mentions that can be antecedents.
        distance: A running number for each token; the difference of two is how far apart they are.
        at: The pronoun.
        quoted: Whether it stands inside quotation marks.
    """
    strongest: dict[object, float] = {}
    total: dict[object, float] = {}
    for mention in seen:
        apart = abs(distance[at] - distance[mention.head])
        weight = role_weight(words, mention.head) * DECAY**apart * (SAME_SENTENCE if apart == 0 else 1.0)
        if mention.quoted and not quoted:
            weight *= OUT_OF_QUOTE
        if mention.entity is None:
            weight *= UNNAMED
        strongest[mention.key] = max(strongest.get(mention.key, 0.0), weight)
        total[mention.key] = total.get(mention.key, 0.0) + weight
    return {key: best + REPEATED * (total[key] - best) for key, best in strongest.items()}
