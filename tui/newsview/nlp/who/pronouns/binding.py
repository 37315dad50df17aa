"""Who a pronoun cannot be for its place in the sentence (binding theory's principles B and C)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import RELATIVES, SUBJECTS
from newsview.nlp.who.pronouns.said_of import CLIENTS, is_served
from newsview.nlp.who.pronouns.salience import (
    OBJECTS,
    is_argument,
    is_within,
    made_to,
    meant_by,
    subjects,
    verb_of,
)
from newsview.nlp.who.pronouns.standing import is_aimed_at_actor

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.ranking import Place
    from newsview.nlp.who.pronouns.salience import Seen

_WHOM = frozenset({"who", "whom"})
_AROUND = frozenset({"against", "around", "behind", "near", "beside", "toward", "towards", "about"})
"""Prepositions that tell how a thing stands to the one who acts: "the people around him"."""

_HIM_OR_HER = frozenset({"him", "her"})
_NEEDING = frozenset({"need", "needs", "needed", "hire", "hires", "hired"})
_MAKING = frozenset({"make", "makes", "made", "making", "earn", "earns", "earned", "earning"})
_NAMING = frozenset({"named", "called"})
_ENDS = frozenset({"death", "deaths", "passing", "funeral", "murder", "killing", "autopsy", "burial"})
"""What nobody does anything to that is their own."""

_OF = frozenset({"of", "about"})
_NEXT = 3
_WHETHER = frozenset({"whether", "if"})
_SMALL = frozenset({"ccomp", "xcomp"})
"""Labels of what somebody is made or seen to do or to be: "made him laugh"."""


def excluded_at(words: Words, place: Place, here: list[Seen], after: Iterable[Seen]) -> set[object]:
    """Keys of who the pronoun cannot be.

    Args:
        words: The document.
        place: The pronoun's.
        here: The mentions in its sentence of all who come into question.
        after: The mentions behind it in its sentence.
    """
    i = place.token
    asking = _asking(words, i)
    excluded: set[object] = {m.key for m in here if words.heads[m.head] == asking}
    if words.deps[i] == "poss":
        return excluded | _no_owners(words, words.heads[i], here, place.own, after)
    if _is_around(words, i):
        return excluded
    verb = verb_of(words, i)
    acting = {*place.own, *_acting(words, verb, place.own), *_made(words, i)}
    if _is_for_self(words, i, verb) and len({m.key for m in here if m.start < i}) == 1:
        return excluded
    for m in here:
        if m.head in acting or (words.deps[m.head] != "poss" and verb_of(words, m.head) == verb):
            excluded.add(m.key)
    if words.deps[i] in SUBJECTS:
        if words.lowers[i - 1] in _WHOM:
            # "Roe, who she said is late"
            called = {j for host in place.hosts for j in called_so(words, host)}
            excluded |= {m.key for m in here if m.head in place.hosts | called}
        excluded |= {
            m.key for m in after if m.entity is not None and is_argument(words, m.head, words.heads[i])
        }
    return excluded | named_below(words, i, after)


def is_below(words: Words, seen: Seen, i: int) -> bool:
    """Whether a later name cannot be the pronoun for where they stand (binding theory's principle C).

    "He knows that Roe left", "they told him that Roe left", "his brother Roe left".
    """
    above = words.heads[i]
    if words.sentences[seen.head] != words.sentences[i]:
        return False
    if words.deps[i] in SUBJECTS:
        return is_within(words, seen.head, above) or verb_of(words, seen.head) == verb_of(words, i)
    if words.deps[i] == "poss":
        is_who = seen.start == above + 1 or is_person_noun(words.lowers[above])
        return is_who and is_within(words, seen.head, above)
    return words.deps[i] in OBJECTS and is_argument(words, seen.head, above)


def named_below(words: Words, i: int, after: Iterable[Seen]) -> set[object]:
    """Keys of those named in what the pronoun's own verb tells: "he said … that Roe"."""
    verb = words.heads[i]
    if words.deps[i] not in SUBJECTS:
        return set()
    names = (m for m in after if m.entity is not None and words.tags[m.head][:3] == "NNP")
    return {m.key for m in names if _is_told(words, m.head, verb)}


def told_behind(words: Words, i: int, after: Iterable[Seen]) -> set[object]:
    """Keys of those named behind who speaks, so that it is not they: "he said in a letter to Roe"."""
    verb = words.heads[i]
    named = [m for m in after if m.entity is not None and words.tags[m.head][:3] == "NNP"]
    return {m.key for m in named if is_argument(words, m.head, verb)} | named_below(words, i, named)


def _is_told(words: Words, i: int, verb: int) -> bool:
    while words.heads[i] not in {i, verb}:
        i = words.heads[i]
    return words.heads[i] == verb and words.deps[i] == "ccomp" and i > verb


def called_so(words: Words, noun: int) -> Iterator[int]:
    """Whom a noun is told for: "called Doe a fool whom he", "described Doe as a fool", "Roe is a fool"."""
    verb = words.heads[words.heads[noun]] if words.deps[noun] == "pobj" else words.heads[noun]
    if words.deps[noun] == "attr":
        yield from _own(words, verb)
    elif words.deps[noun] == "oprd" or words.lowers[words.heads[noun]] == "as":
        yield from (j for j in range(verb + 1, noun) if words.heads[j] == verb and words.deps[j] == "dobj")


def _asking(words: Words, i: int) -> int:
    """The "by" before who puts the question around the pronoun, "Roe was asked by Doe whether his"; or -1."""
    start = words.sentence(i)[0]
    opening = next((j for j in range(i - 1, start, -1) if words.lowers[j] in _WHETHER), start)
    asked = next((j for j in range(opening, start, -1) if words.lowers[j] == "asked"), opening)
    links = (j for j in range(asked, opening) if words.deps[j] == "agent" and words.heads[j] == asked)
    return next(links, -1)


def _is_for_self(words: Words, i: int, verb: int) -> bool:
    """Whether somebody needs others for what the verb tells: "Roe needs votes to save her"."""
    if words.deps[i] != "dobj" or words.heads[i] != verb:
        return False
    above = words.heads[verb]
    needed = (j for j in range(above + 1, verb) if words.heads[j] == above and words.deps[j] == "dobj")
    return words.lowers[above] in _NEEDING and words.lowers[verb - 1] == "to" and any(needed)


def _acting(words: Words, verb: int, own: Collection[int] = ()) -> Iterator[int]:
    """The verb's subjects, and whom a "who" among them stands for: "Roe, a baker who met him".

    Args:
        words: The document.
        verb: Whose subjects are told.
        own: Those that it takes over from another: "Roe, who came to meet him".
    """
    while words.deps[verb] == "conj" and next(_own(words, verb), None) is None:
        verb = words.heads[verb]
    for subject in {*_own(words, verb), *own}:
        yield subject
        noun = meant_by(words, subject)
        # No comma goes before "who" in "a hater of Roe who met him", which is of the hater.
        is_apart = words.tags[noun][:3] != "NNP" or words.lowers[subject - 1] == ","
        if noun != subject and is_apart:
            yield noun
            if words.deps[noun] == "appos":
                yield words.heads[noun]
            yield from _named(words, noun)


def _named(words: Words, noun: int) -> Iterator[int]:
    """What the one whom the noun tells of is named: "a preacher named Roe who"."""
    named = (j for j in range(noun + 1, min(noun + _NEXT, len(words))) if words.heads[j] == noun)
    verb = next((j for j in named if words.lowers[j] in _NAMING), None)
    if verb is not None:
        yield from (j for j in range(verb + 1, words.sentence(verb)[1]) if words.heads[j] == verb)


def _own(words: Words, verb: int) -> Iterator[int]:
    start, end = words.sentence(verb)
    return (j for j in range(start, end) if words.heads[j] == verb and words.deps[j] in SUBJECTS)


def _made(words: Words, i: int) -> Iterator[int]:
    """Who makes or sees whoever is meant do something: "Roe made him laugh", "Roe saw her leave"."""
    small = words.heads[i]
    if words.lowers[small] == "living" and words.lowers[words.heads[small]] in _MAKING:
        return  # "makes her living" has an owner
    if words.deps[i] in SUBJECTS and words.deps[small] in _SMALL and words.lowers[i] in _HIM_OR_HER:
        yield from _acting(words, words.heads[small])
        yield from _controlling(words, words.heads[small])


def _controlling(words: Words, verb: int) -> Collection[int]:
    """Whose deed it is: "Roe refused to let him go", "asked Roe to let him go", "of letting him go"."""
    is_own = words.deps[verb] in {"xcomp", "pcomp"} or words.lowers[words.heads[verb]] in lexicon("who_aims")
    return subjects(words, verb) if is_own else made_to(words, verb)


def _is_around(words: Words, i: int) -> bool:
    """Whether a noun is told to stand to whoever is meant: "he denied the charges against him"."""
    link = words.heads[i]
    is_nouns = words.lowers[link] in _AROUND and words.tags[words.heads[link]][:2] == "NN"
    return is_nouns or is_aimed_at_actor(words, i)


def _no_owners(
    words: Words, owned: int, here: list[Seen], own: Collection[int], after: Iterable[Seen]
) -> set[object]:
    """Who is not the noun's owner: whoever it stands for ("Roe will serve as his aide") or is in it."""
    is_person = is_person_noun(words.lowers[owned])
    beside = {words.heads[owned]} if words.deps[owned] == "appos" else set[int]()
    told = (
        {*beside, *(_holders(words, owned, own) if _is_predicate(words, owned) else ())}
        if is_person
        else set[int]()
    )
    if words.lowers[owned] in CLIENTS:
        # “Roe's lawyer said his client”
        told |= {m.head for m in here if m.start < owned and is_served(words, m.head)}
    if words.lowers[owned] in _ENDS and _is_acted_upon(words, owned):
        acting = subjects(words, verb_of(words, owned))
        named = {m.head for m in here if words.deps[m.head] == "appos" and words.heads[m.head] in acting}
        told |= acting | named
    # "Her sister Ann Roe": the name may be what the parse has owned.
    near = (m for m in after if m.head == owned or m.start in {owned + 1, owned + 2})
    apposed = {m.key for m in near if is_within(words, m.head, owned)}
    return apposed | {m.key for m in here if m.head in told}


def _is_acted_upon(words: Words, noun: int) -> bool:
    """Whether somebody does something to what the noun tells of, or speaks of it: "confirmed his death"."""
    link, verb = words.heads[noun], words.lowers[verb_of(words, noun)]
    is_behind = words.deps[noun] == "pobj" and words.lowers[link] in _OF
    is_told = is_behind and words.tags[words.heads[link]][:1] == "V"
    return (words.deps[noun] in OBJECTS or is_told) and verb not in lexicon("who_foreseeing")


def _holders(words: Words, noun: int, own: Collection[int]) -> Collection[int]:
    """Who is said to be the noun: "Roe serves as his aide", but "Doe picked Roe as his aide"."""
    verb = verb_of(words, noun)
    if words.deps[noun] == "attr":
        return own
    picked = [j for j in range(verb + 1, noun) if words.heads[j] == verb and words.deps[j] == "dobj"]
    if not picked and words.deps[verb] == "relcl" and own and not is_relative(words, own):
        picked = [words.heads[verb]]
    return picked or own


def _is_predicate(words: Words, noun: int) -> bool:
    """Whether the noun is what somebody is or serves as."""
    link = words.heads[noun]
    # "as resistant as his rival" likens two
    is_like = words.tags[words.heads[link]] == "JJ"
    is_as = words.deps[noun] == "pobj" and words.lowers[link] == "as" and not is_like
    return is_as or words.deps[noun] in {"attr", "oprd"}


def is_relative(words: Words, found: Collection[int]) -> bool:
    """Whether a "who" is among the tokens."""
    return any(words.lowers[j] in RELATIVES for j in found)
