"""Whom a sentence most likely goes on about, by what the words before it are about.

"Roe turned the offer down. “It is late,” he said", "Roe was shot. He died", "Roe said Doe would win and he",
"Roe's plan is to show that he": whoever acts goes on acting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import GENDERS, SUBJECTS
from newsview.nlp.who.pronouns.ranking import is_joined
from newsview.nlp.who.pronouns.salience import OBJECTS, subjects
from newsview.nlp.who.pronouns.standing import is_behind_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.discourse import Person
    from newsview.nlp.who.pronouns.ranking import Place, Signs
    from newsview.nlp.who.pronouns.salience import Seen
    from newsview.nlp.who.pronouns.sources import Sources

_ALSO = frozenset({"also"})
_NEXT = 3
"""Tokens behind "he" in which "also" tells that he goes on."""

Told = list[tuple["Seen", "Person"]]
"""Mentions, each with whose it is."""


def carried_on(
    words: Words,
    place: Place,
    persons: Iterable[Person],
    quoted: Sequence[bool],
    sources: Sources,
    *,
    speaks: bool,
) -> Mapping[object, Signs]:
    """The keys of those whom the pronoun's sentence goes on about, each with what speaks for them.

    Args:
        words: The document.
        place: The pronoun's.
        persons: All who come into question.
        quoted: For each token whether it stands inside quotation marks.
        sources: Who only tells things.
        speaks: Whether the pronoun is said to speak.
    """
    i = place.token
    found: dict[object, Signs] = {}
    if quoted[i]:
        return found
    told = [(m, person) for person in persons for m in person.mentions if m.start < i and not m.quoted]
    here = [(m, p) for m, p in told if words.sentences[m.head] == words.sentences[i]]
    here.sort(key=lambda one: one[0].head)
    before = [(m, p) for m, p in told if place.distance[i] - place.distance[m.head] == 1]
    is_going_on = speaks or not _ALSO.isdisjoint(words.lowers[i + 1 : i + _NEXT])
    carrying = before if is_going_on else [(m, p) for m, p in before if not sources.says(m)]
    is_opening = not here and _opens(words, place)
    is_next = is_opening or (speaks and place.kind == "s" and is_behind_words(words, i))
    is_alone = is_opening and len({id(p) for _, p in carrying}) == 1
    signs = {
        f"carried:{place.kind}": _acting(words, carrying) if is_next else [],
        "alone": [p for _, p in carrying] if is_alone else [],
        "conjoined": [] if place.undergone else _acting_in(words, i, here),
        f"owning:{place.kind}": _owning(words, place, here),
    }
    for sign, people in signs.items():
        person = next((p for p in people if _is_known(words, p, i)), None)
        if person is not None:
            found.setdefault(person.key, []).append((sign, 1.0))
    return found


def _is_known(words: Words, person: Person, i: int) -> bool:
    """Whether somebody is named and told to be of the pronoun's gender."""
    return person.entity is not None and person.gender == GENDERS[words.lowers[i]]


def _opens(words: Words, place: Place) -> bool:
    """Whether the pronoun, or what it owns, opens its sentence as a part of the main clause."""
    i = place.token
    head = words.heads[i] if place.kind == "g" else i
    is_part = words.deps[head] in SUBJECTS or (place.kind == "g" and words.deps[head] in OBJECTS)
    return is_part and words.deps[words.heads[head]] == "ROOT" and i - words.sentence(i)[0] <= 1


def _acting(words: Words, before: Told) -> list[Person]:
    """Who acts alone in the sentence before, as far as its main verb goes."""
    return [p for m, p in before if _is_main(words, m.head) and not is_joined(words, m.head)]


def _is_main(words: Words, i: int) -> bool:
    return words.deps[i] in SUBJECTS and words.deps[words.heads[i]] == "ROOT"


def _acting_in(words: Words, i: int, here: Told) -> list[Person]:
    """Who acts in the clause that an "and" joins the pronoun's to."""
    clause = words.heads[i]
    if words.deps[i] not in SUBJECTS or words.deps[clause] != "conj" or words.heads[clause] > clause:
        return []
    verb = words.heads[clause]
    is_on_another = any(words.heads[m.head] == verb and m.head > verb for m, _ in here)
    if is_on_another and words.deps[i] == "nsubjpass":
        return []  # "Doe hit Roe and he was taken away"
    acting = subjects(words, verb)
    return [p for m, p in here if m.head in acting and not is_joined(words, m.head)]


def _owning(words: Words, place: Place, here: Told) -> list[Person]:
    """Whose thing the sentence is about, where nobody else acts in it: "Roe's plan shows that he"."""
    i = place.token
    is_anothers = i > 1 and words.tags[i - 1] == "VBG" and words.tags[i - 2] == "NNP"  # “Roe losing his hat”
    if is_anothers or place.hosts or any(words.deps[m.head] in SUBJECTS for m, _ in here):
        return []
    owners = [(words.heads[m.head], p) for m, p in here if words.deps[m.head] == "poss"]
    last = owners[-1:] if place.kind == "g" else owners
    return [p for noun, p in last if _is_main(words, noun) and not is_person_noun(words.lowers[noun])]
