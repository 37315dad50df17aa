"""Whom a pronoun can take up: every mention of a person, named or not."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind
from newsview.nlp.who.genders import GENDERS
from newsview.nlp.who.lexicon import words as lexicon
from newsview.nlp.who.roles import gender_of, is_person_noun
from newsview.nlp.who.salience import Seen

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.regions import Regions

_NO_HEADS = frozenset({"compound", "attr", "amod", "appos"})
_SAYING = frozenset({"said", "says", "told", "tells", "recalled", "added", "asked"})
_TRADES = ("er", "or", "ist", "ian", "ent", "ant", "man", "ee")


def antecedents(regions: Regions, entities: list[EntityDraft]) -> list[Seen]:
    """Every mention of a person, the unnamed ones too, in order.

    Someone unnamed takes up the pronouns meant for no entity: "The man went to his doctor."
    """
    words, inside = regions.words, regions.inside
    found: dict[int, Seen] = {}
    covered: set[int] = set()
    for entity in entities:
        if entity.kind is EntityKind.PERSON:
            for mention in entity.mentions:
                start, end = words.within(mention.span)
                head = words.root(start, end)
                is_pronoun = mention.kind is MentionKind.PRONOUN
                found[start] = Seen(
                    head,
                    start,
                    end,
                    entity,
                    GENDERS.get(words.lowers[start], entity.gender) if is_pronoun else entity.gender,
                    entity,
                    inside[head],
                    is_guess=entity.gender_is_guess,
                    is_pronoun=is_pronoun,
                )
                covered.update(range(start, end))
    for i, tag in enumerate(words.tags):
        if tag == "NN" and i not in covered and words.deps[i] not in _NO_HEADS and _is_someone(regions, i):
            low = words.lowers[i]
            found[i] = Seen(i, i, i + 1, None, gender_of(low), low, inside[i])
    return [found[start] for start in sorted(found)]


def _is_someone(regions: Regions, i: int) -> bool:
    """Whether a noun stands for a person: "one staffer, who", "the developer said"."""
    words = regions.words
    low = words.lowers[i]
    if is_person_noun(low):
        return True
    after = words.lowers[i + 1 : i + 3]
    if after[:1] == ["who"] or after == [",", "who"]:
        return True
    says = words.deps[i] == "nsubj" and words.lowers[words.heads[i]] in _SAYING
    return says and low.endswith(_TRADES) and low not in _speaking_things()


@cache
def _speaking_things() -> frozenset[str]:
    return lexicon("who_bodies") | lexicon("who_papers")
