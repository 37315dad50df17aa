"""How somebody named before a pronoun stands to its clause: acting around it, or told of only in passing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import SUBJECTS, TELLING
from newsview.nlp.who.pronouns.salience import OBJECTS, SAYING, is_within, subjects

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.discourse import Person
    from newsview.nlp.who.pronouns.ranking import Place

_AROUND = frozenset({"against", "around", "behind", "beside", "near"})
"""Prepositions that tell how a thing stands to somebody."""

_MAIN = frozenset({"ROOT", "ccomp", "conj"})
_CLAUSES = frozenset({"relcl", "acl"})
_GOING_ON = frozenset({"adding", "saying", "noting", "stressing", "explaining", "insisting", "arguing"})
_BEING = frozenset({"is", "'s", "’s", "was", "be", "been"})
_MAY = frozenset({"can", "could", "may", "might", "should", "must", "needs", "needed", "ought"})
_NAMING = frozenset({"name", "named", "called", "nicknamed", "dubbed", "known", "identified"})
"""What joins a noun to the name of the same person: "a man who goes by the name Roe"."""


def is_aimed_at_actor(words: Words, i: int) -> bool:
    """Whether what stands to the one meant stands to whoever acts: "he denied the claims against him".

    What somebody brings, makes or leads against a "him" is aimed at another.
    """
    link = words.heads[i]
    above = words.heads[link]
    if words.lowers[link] not in _AROUND:
        return False
    if words.tags[above][:2] == "NN":
        return words.deps[above] != "dobj" or words.lowers[words.heads[above]] in lexicon("who_denying")
    told = (j for j in range(above + 1, link) if words.heads[j] == above and words.deps[j] == "dobj")
    return words.lowers[above] in lexicon("who_denying") and any(told)


def acting_around(words: Words, place: Place, candidates: Iterable[Person]) -> dict[int, Person]:
    """The heads of those who act in the clauses around a pronoun, each with who it is.

    Someone new of whom no gender is known may well tell of others: "a lawyer said he".
    """
    around = place.own | place.above
    mentions = ((m.head, person) for person in candidates for m in person.mentions)
    acting = [(_told_for(words, head), person) for head, person in mentions]
    acting = [(head, person) for head, person in acting if head in around]
    return {i: p for i, p in acting if p.entity or p.gender or words.lowers[words.heads[i]] not in SAYING}


def _told_for(words: Words, head: int) -> int:
    """The noun that a name is told for, "his father Bob Roe", or the head of the name itself."""
    return words.heads[head] if words.deps[head] == "appos" else head


def is_in_passing(words: Words, person: Person, place: Place, acting: Mapping[int, Person]) -> bool:
    """Whether the sentence only tells of somebody to say who else acts: "a man who sued Roe"."""
    sentence = words.sentences[place.token]
    here = [m.head for m in person.mentions if words.sentences[m.head] == sentence]
    others = {head for head, other in acting.items() if other is not person}
    return bool(here) and all(_is_within_another(words, head, place.token, others) for head in here)


def _is_within_another(words: Words, head: int, i: int, others: Collection[int]) -> bool:
    """Whether a name stands in a clause that tells who another is, and the token outside of it."""
    clause, above = -1, head
    while words.heads[above] != above:
        if words.deps[above] in _CLAUSES or (above != head and _is_told_of(words, above)):
            clause = above
        above = words.heads[above]
        if above in others:
            is_naming = any(words.lowers[j] in _NAMING for j in range(above, head))
            return clause >= 0 and not is_naming and not is_within(words, i, clause)
    return False


def _is_told_of(words: Words, noun: int) -> bool:
    """Whether a noun tells who one is that acts, "Roe, Doe's aide, left"; who speaks may speak for him."""
    verb = words.heads[words.heads[noun]]
    return words.deps[noun] == "appos" and words.lowers[verb] not in SAYING


def telling(words: Words, i: int) -> set[int]:
    """Whose words or thoughts the pronoun's clause is, next to it: "Poe said Roe claimed he was ill".

    A feeling is of whoever tells it: "Roe told Doe he hoped to win".
    """
    if (adding := _adding(words, i)) >= 0:
        return subjects(words, adding)
    subject = words.heads[i] if words.deps[i] == "poss" else i
    clause = words.heads[subject]
    verb = words.heads[clause]
    # "Roe praised Doe's work, saying he was able" is about Doe.
    is_judging = words.tags[verb] == "VBG" and words.lowers[words.heads[verb]] in lexicon("who_judging")
    is_told = words.deps[clause] == "ccomp" and verb < i and not is_judging
    if words.deps[subject] not in SUBJECTS or not is_told:
        return set()
    heard = any(words.heads[j] == verb and words.deps[j] in OBJECTS for j in range(verb + 1, i))
    is_felt = words.deps[i] in SUBJECTS and words.lowers[clause] in lexicon("who_feelings")
    return subjects(words, verb) if is_felt or not heard or _is_news(words, i) else set()


def _is_news(words: Words, i: int) -> bool:
    """Whether "he" tells another about himself: "told Doe he won", but "told Doe he was late", "he must"."""
    clause = words.heads[i]
    is_told = words.lowers[words.heads[clause]] in TELLING and words.deps[i] == "nsubj"
    between = {*words.lowers[i + 1 : clause]}
    return is_told and words.lowers[clause] not in _BEING and between.isdisjoint(_MAY)


def _adding(words: Words, i: int) -> int:
    """The participle that goes on with a report in which the pronoun stands, and no name before it; or -1.

    "Roe said he might help Doe, adding that men in his town were ill."
    """
    at = i
    while words.deps[at] != "ccomp" and words.heads[at] != at:
        at = words.heads[at]
    verb = words.heads[at]
    saying = words.heads[verb]
    if words.lowers[verb] not in _GOING_ON or words.lowers[saying] not in SAYING or verb > i:
        return -1
    start = words.sentence(verb)[0]
    is_told = any(words.heads[j] == saying and words.deps[j] in OBJECTS for j in range(start, verb))
    is_named = any(words.tags[j][:3] == "NNP" for j in range(verb, i))
    return -1 if is_told or is_named else verb


def acting_before(words: Words, i: int) -> set[int]:
    """Who acts in a clause before that of the subject ``i``: "If Roe went with Doe, he would"."""
    verb = words.heads[i]
    if words.deps[i] not in SUBJECTS or words.deps[verb] not in _MAIN:
        return set()
    start = words.sentence(i)[0]
    before = [j for j in range(start, i) if words.heads[j] == verb and words.deps[j] == "advcl"]
    # "Before Roe left, Doe said, he was ill" is about Doe.
    if any(words.deps[j] in SUBJECTS for j in range(max(before, default=i) + 1, i)):
        return set()
    return {k for j in before for k in range(start, j) if words.heads[k] == j and words.deps[k] in SUBJECTS}


def is_behind_words(words: Words, i: int) -> bool:
    """Whether "he said" stands behind or within what was said, rather than before it."""
    verb = words.heads[i]
    told = (j for j in range(verb + 1, words.sentence(i)[1]) if words.heads[j] == verb)
    is_main = words.deps[verb] in {"ROOT", "parataxis"}
    return is_main and all(words.deps[j] not in {"ccomp", "xcomp", "dobj"} for j in told)
