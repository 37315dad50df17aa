"""What the text tells of a person's gender where neither title nor given name does."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from newsview.nlp.who.given.text import GENDERS, SUBJECTS
from newsview.nlp.who.pronouns.salience import meant_by, subjects, verb_of

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.regions import Regions
    from newsview.nlp.who.pronouns.salience import Seen


_ENOUGH = 2
"""Sentences with a pronoun that belie a given name; one does where it is clear who the pronoun is."""


def learn(regions: Regions, seen: list[Seen]) -> bool:
    """Give a gender to persons from the pronouns in the sentences that mention them alone.

    Args:
        regions: The document, and what in it is quoted.
        seen: The mentions of persons, unnamed ones too.

    Returns:
        Whether anyone's gender is known better now.
    """
    words = regions.words
    heard: dict[int, list[Seen]] = defaultdict(list)
    for mention in seen:
        heard[words.sentences[mention.head]].append(mention)
    votes: dict[EntityDraft, Counter[str]] = defaultdict(Counter)
    belying: dict[EntityDraft, dict[int, int]] = defaultdict(dict)
    for i, low in enumerate(words.lowers):
        if low in GENDERS:
            here = _alone_here(regions, heard, i)
            meant = here or _alone_before(regions, heard, i)
            if meant is not None and meant.entity is not None:
                votes[meant.entity][GENDERS[low]] += 1
                if meant.gender != GENDERS[low]:
                    told, number = belying[meant.entity], words.sentences[i]
                    is_clear = here is None or _is_actors(words, here, i)
                    told[number] = max(told.get(number, 1), _ENOUGH if is_clear else 1)
    is_news = False
    for entity, count in votes.items():
        gender, most = count.most_common(1)[0]
        rest = sum(count.values()) - most
        # "Lindsey Roe hid his map" says more than the given name, if hardly anything bears that out.
        is_belied = entity.gender_is_guess and most > 2 * rest and sum(belying[entity].values()) >= _ENOUGH
        if (entity.gender in {None, gender} and most > rest) or is_belied:
            entity.gender, entity.gender_is_guess = gender, False
            is_news = True
    return is_news


def _is_actors(words: Words, seen: Seen, i: int) -> bool:
    """Whether the pronoun goes back to the subject of its own clause: "Lindsey Roe hid his map"."""
    is_own = words.deps[i] == "poss" or words.lowers[i] in {"himself", "herself"}
    if not is_own:
        return words.deps[i] in SUBJECTS and seen.head in _doing_in(words, i)
    acting = {_counted(words, meant_by(words, j)) for j in subjects(words, verb_of(words, i))}
    # "Lindsey Roe is a baker who lives with his wife"
    whose = {k for j in acting if words.deps[j] == "attr" for k in subjects(words, words.heads[j])}
    return seen.head in acting | whose


def _doing_in(words: Words, i: int) -> set[int]:
    """Who does what the pronoun acts in: "Lindsey Roe wrote a book in which he"."""
    clause, before = words.heads[i], i - 1
    noun = words.heads[clause]
    is_in = words.lowers[before] == "which" and words.deps[clause] == "relcl" and words.deps[noun] == "dobj"
    return subjects(words, words.heads[noun]) if is_in else set()


def _counted(words: Words, noun: int) -> int:
    """Who a "who" behind the token is, where that only counts others: "a father of four who"."""
    is_count = words.tags[noun] == "CD" and words.lowers[words.heads[noun]] == "of"
    return words.heads[words.heads[noun]] if is_count else noun


def _is_owned(words: Words, seen: Seen, i: int) -> bool:
    """Whether the pronoun tells whose the one mentioned is: "his wife"."""
    return words.deps[i] == "poss" and words.heads[i] == seen.head


def _alone_here(regions: Regions, heard: dict[int, list[Seen]], i: int) -> Seen | None:
    """Whom the pronoun's sentence names before it, and nobody else: "Ann Roe sold her mill"."""
    words, quoted = regions.words, regions.inside
    inside = [m for m in heard.get(words.sentences[i], ()) if quoted[m.head] == quoted[i]]
    if not inside or inside[0].start > i:
        return None
    others = [m for m in inside if m.key != inside[0].key and not _is_owned(words, m, i)]
    # "Lindsey Roe said he had thanked Bob Doe" belies the given name, and bears nothing else out.
    is_told = inside[0].gender != GENDERS[words.lowers[i]] and _is_own_words(words, inside[0].head, i)
    if others and (others[0].start < i or not is_told):
        return None
    head, label = inside[0].head, words.deps[i]
    is_other = label != "poss" and head in subjects(words, verb_of(words, i))
    return None if words.deps[head] == "dobj" or (is_other and label not in SUBJECTS) else inside[0]


def _alone_before(regions: Regions, heard: dict[int, list[Seen]], i: int) -> Seen | None:
    """Whom alone the sentence before is of, where the pronoun opens its own: "Ann Roe left. She …"."""
    words, quoted = regions.words, regions.inside
    number = words.sentences[i]
    before = [m for m in heard.get(number - 1, ()) if not quoted[m.head]]
    is_new = not quoted[i] and _is_top(words, i) and all(m.start > i for m in heard.get(number, ()))
    is_sole = len({m.key for m in before}) == 1 and any(_is_top(words, _owned(words, m.head)) for m in before)
    return before[-1] if is_new and is_sole else None


def _is_own_words(words: Words, head: int, i: int) -> bool:
    """Whether the pronoun is the subject of what the one named says: "Roe said she would meet Bob Doe"."""
    clause = words.heads[i]
    is_said = words.deps[i] in SUBJECTS and words.deps[clause] == "ccomp"
    return is_said and words.deps[head] == "nsubj" and words.heads[head] == words.heads[clause]


def _owned(words: Words, i: int) -> int:
    """What belongs to the token or stands before it, or itself: "Roe's report", "the mayor, Roe"."""
    return words.heads[i] if words.deps[i] in {"poss", "appos"} else i


def _is_top(words: Words, i: int) -> bool:
    """Whether it is the subject of its whole sentence."""
    return words.deps[i] in SUBJECTS and words.deps[words.heads[i]] == "ROOT"
