"""Whom a pronoun can take up: every mention of a person, named or not."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.posts import signatures
from newsview.nlp.who.given.roles import gender_of, is_person_noun, role_noun
from newsview.nlp.who.given.text import GENDERS
from newsview.nlp.who.pronouns.photographers import is_photographer
from newsview.nlp.who.pronouns.salience import ARGUMENTS, Seen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.regions import Regions

_NO_HEADS = frozenset({"compound", "attr", "amod", "appos", "oprd"})
_SAYING = frozenset({"said", "says", "told", "tells", "recalled", "added", "asked"})
_NAMING = frozenset({"named", "called", "surnamed"})
"""What joins a noun to the name of the same person: "a resident named Roe"."""

_BEING = frozenset({"as", "like", "once", "being", "than", "become", "became"})
_INTERPRETERS = frozenset({"interpreter", "translator"})
_VIA = frozenset({"through", "via"})
_INDEFINITE = frozenset({"a", "an"})
_NEAR = 6
"""Tokens before a noun in which its article is looked for."""

_TRADES = ("er", "or", "ist", "ian", "ent", "ant", "man", "ee")


def antecedents(regions: Regions, entities: list[EntityDraft]) -> list[Seen]:
    """Every mention of a person, the unnamed ones too, in order.

    Someone unnamed takes up the pronouns meant for no entity: "The man went to his doctor."
    """
    words = regions.words
    found = _mentioned(regions, entities)
    spans = (m.span for entity in entities if entity.kind is EntityKind.PERSON for m in entity.mentions)
    covered = {i for span in spans for i in range(*words.within(span)) if not _owns_part(words, i)}
    # "The mayor, Ann Roe, left": the name behind the noun tells who that is.
    named = {words.heads[m.head] for m in found.values() if words.deps[m.head] == "appos"}
    named |= {j for m in found.values() if not m.is_pronoun for j in _said_to_be(words, m.head)}
    for i, tag in enumerate(words.tags):
        is_national = _is_national(words, i)
        if (tag != "NN" and not is_national) or i in covered or words.deps[i] in _NO_HEADS:
            continue
        is_title = i + 1 in found and not found[i + 1].is_pronoun
        if not (is_title or i in named) and (is_national or _is_someone(regions, i)):
            low = role_noun(words, i)
            found[i] = Seen(i, i, i + 1, None, gender_of(low), low, regions.inside[i])
    return [found[start] for start in sorted(found)]


def by_head(words: Words, mentions: list[Seen]) -> dict[int, object]:
    """Who the noun at each token is, that before a name, too: "her brother, Bob Roe"."""
    before = {words.heads[m.head]: m.key for m in mentions if m.entity and words.deps[m.head] == "appos"}
    return before | {m.head: m.key for m in mentions}


def _mentioned(regions: Regions, entities: list[EntityDraft]) -> dict[int, Seen]:
    """The mentions of persons whom the text names, each by where it starts."""
    words, inside = regions.words, regions.inside
    found: dict[int, Seen] = {}
    signed = {i for signature in signatures(words) for i in signature}
    named_at = {words.within(m.span)[0] for e in entities for m in e.mentions if m.kind is MentionKind.NAME}
    ends = {words.within(mention.span)[1]: entity for entity in entities for mention in entity.mentions}
    people = (one for one in entities if one.kind is EntityKind.PERSON)
    for entity, mention in ((one, mention) for one in people for mention in one.mentions):
        start, end = words.within(mention.span)
        if is_photographer(words, start, end) or start in signed:
            continue  # "— Ann Roe (@annroe)" signs a post.
        if words.texts[end : end + 1] == [")"] and _plays(words, start, ends):
            continue
        head = words.root(start, end)
        if mention.kind is MentionKind.NOMINAL and start in named_at:
            start = head  # “Ann Roe's son” mentions her, too.
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
    return found


def _owns_part(words: Words, i: int) -> bool:
    """Whether a noun owns what somebody is called: "the woman's lawyer"."""
    return words.tags[i] == "NN" and words.deps[i] == "poss" and words.heads[i] > i


def _said_to_be(words: Words, head: int) -> Iterator[int]:
    """The noun that a name is told for: "the victim is Ann Roe", "the man was a baker named Bob Roe"."""
    above = words.heads[head]
    if words.deps[head] == "oprd" and words.lowers[above] in _NAMING:
        head = words.heads[above]
    verb = words.heads[head]
    if words.deps[head] == "attr":
        yield from (j for j in range(max(0, verb - _NEAR), verb) if _is_subject(words, j, verb))


def _is_subject(words: Words, j: int, verb: int) -> bool:
    return words.heads[j] == verb and words.deps[j] == "nsubj"


def _plays(words: Words, start: int, ends: dict[int, EntityDraft]) -> bool:
    """Whether a name that a bracket closes tells who plays somebody: "Bob Doe (Carl Poe), a baker"."""
    part = ends.get(start - 1) if words.texts[start - 1 : start] == ["("] else None
    return part is not None and part.kind is EntityKind.PERSON


def _is_someone(regions: Regions, i: int) -> bool:
    """Whether a noun brings a person in: "one staffer, who", "the developer said"."""
    words = regions.words
    after = words.lowers[i + 1 : i + 3]
    is_person = is_person_noun(role_noun(words, i)) or after[:1] == ["who"] or after == [",", "who"]
    return (is_person or _speaks(words, i)) and not _is_role(words, i) and _NAMING.isdisjoint(after[:1])


def _is_national(words: Words, i: int) -> bool:
    """Whether somebody is told of by the nation alone: "an American who fights there said"."""
    is_noun = words.deps[i] in ARGUMENTS and words.tags[i + 1 : i + 2] not in (["NN"], ["NNS"], ["NNP"])
    return is_noun and words.lowers[i] in lexicon("who_demonyms") and words.lowers[i - 1] in _INDEFINITE


def _speaks(words: Words, i: int) -> bool:
    low = words.lowers[i]
    says = words.deps[i] == "nsubj" and words.lowers[words.heads[i]] in _SAYING
    return says and low.endswith(_TRADES) and low not in _speaking_things()


def _is_role(words: Words, i: int) -> bool:
    """Whether the noun only says what someone is: "as a clerk", "once a baker", "through an interpreter"."""
    first = next((j for j in range(i - 1, max(-1, i - _NEAR), -1) if words.lowers[j] in _INDEFINITE), 0)
    between = words.lowers[i] in _INTERPRETERS and words.lowers[words.heads[i]] in _VIA
    is_mark = words.deps[first - 1] == "mark"  # “as a clerk said”
    return between or (first > 0 and words.lowers[first - 1] in _BEING and not is_mark)


@cache
def _speaking_things() -> frozenset[str]:
    return lexicon("who_bodies", "who_papers")
