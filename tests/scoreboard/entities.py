"""Figures about names, the rows of the panes, and who is meant by which mention."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.model import Analysis, Entity, EntityKind, MentionKind, Span
from tests.scoreboard.clusters import b_cubed, ceaf_e, muc
from tests.scoreboard.counts import Figures, Overlap, Share
from tests.scoreboard.matching import best_matching
from tests.scoreboard.words import name_core

if TYPE_CHECKING:
    from collections.abc import Collection

LISTED = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE)
"""The kinds that have a pane."""

Aligned = dict[str, str]
"""Ids of predicted entities to the ids of the gold entities they are."""

_TOUCHING = 1 / 1000
"""What a mention that is not exact weighs in the matching: it decides only where nothing else does."""


def align(predicted: Analysis, gold: Analysis) -> Aligned:
    """The matching of entities of the same kind that share most mentions by name."""
    weights: dict[tuple[str, str], float] = {}
    for mine in predicted.entities:
        known = _known_by(mine, predicted.text)
        for theirs in gold.entities:
            if mine.kind is theirs.kind:
                wanted = _known_by(theirs, gold.text)
                touching = sum(any(span.overlaps(other) for other in known) for span in wanted)
                if touching:
                    weights[mine.id, theirs.id] = len(known & wanted) + touching * _TOUCHING
    return best_matching(weights)


def entity_figures(predicted: Analysis, gold: Analysis, aligned: Aligned) -> Figures:
    """Names, rows, canonical names, coreference and pronouns."""
    return {
        **_names(predicted, gold),
        **_rows(predicted, gold, aligned),
        **_coreference(predicted, gold),
        "pronouns of persons": _pronouns(predicted, gold, aligned),
    }


def _cores(entity: Entity, text: str, kinds: Collection[MentionKind]) -> frozenset[Span]:
    return frozenset(name_core(text, mention.span) for mention in entity.mentions if mention.kind in kinds)


def _known_by(entity: Entity, text: str) -> frozenset[Span]:
    """Its names, or whatever there is of an entity without a name."""
    return _cores(entity, text, {MentionKind.NAME}) or _cores(entity, text, set(MentionKind))


def named_spans(analysis: Analysis, kind: EntityKind) -> frozenset[Span]:
    """Every name of the entities of a kind."""
    found = (_cores(entity, analysis.text, {MentionKind.NAME}) for entity in analysis.of_kind(kind))
    return frozenset[Span]().union(*found)


def right_rows(predicted: Analysis, gold: Analysis, aligned: Aligned) -> list[tuple[Entity, Entity]]:
    """The listed entities that share an exact name with the gold entity they are matched to."""
    pairs = [(predicted.entity_by_id[mine], gold.entity_by_id[theirs]) for mine, theirs in aligned.items()]
    return [
        (mine, theirs)
        for mine, theirs in pairs
        if theirs.kind in LISTED and _known_by(mine, predicted.text) & _known_by(theirs, gold.text)
    ]


def same_name(name: str, other: str) -> bool:
    """Whether two names are one but for case, dots, a leading "the" and a possessive ending."""
    return _plain(name) == _plain(other)


def pronouns_of_persons(analysis: Analysis) -> dict[Span, str]:
    """The pronouns that are mentions of persons, with the person's id."""
    persons = analysis.of_kind(EntityKind.PERSON)
    return {core: e.id for e in persons for core in _cores(e, analysis.text, {MentionKind.PRONOUN})}


def _names(predicted: Analysis, gold: Analysis) -> Figures:
    by_kind = {kind: Overlap.of(named_spans(predicted, kind), named_spans(gold, kind)) for kind in LISTED}
    figures: Figures = {f"names {kind}": overlap for kind, overlap in by_kind.items()}
    return {**figures, "names all": sum(by_kind.values(), Overlap())}


def _rows(predicted: Analysis, gold: Analysis, aligned: Aligned) -> Figures:
    right = right_rows(predicted, gold, aligned)
    by_kind = {
        kind: Overlap.pairs(
            sum(theirs.kind is kind for _, theirs in right),
            len(predicted.of_kind(kind)),
            len(gold.of_kind(kind)),
        )
        for kind in LISTED
    }
    figures: Figures = {f"rows {kind}": overlap for kind, overlap in by_kind.items()}
    return {
        **figures,
        "rows all": sum(by_kind.values(), Overlap()),
        "canonical names": Share.of(same_name(mine.name, theirs.name) for mine, theirs in right),
    }


def _plain(name: str) -> str:
    words = " ".join(name.replace("’", "'").split())
    return re.sub(r"^the\s", "", re.sub(r"'s?$", "", words).casefold()).replace(".", "").strip()


def _coreference(predicted: Analysis, gold: Analysis) -> Figures:
    named = (EntityKind.PERSON, EntityKind.ORGANISATION), {MentionKind.NAME}
    persons = (EntityKind.PERSON,), set(MentionKind)
    return {
        "coreference, names only (B³)": b_cubed(_clusters(predicted, *named), _clusters(gold, *named)),
        "persons MUC": muc(_clusters(predicted, *persons), _clusters(gold, *persons)),
        "persons B³": b_cubed(_clusters(predicted, *persons), _clusters(gold, *persons)),
        "persons CEAFe": ceaf_e(_clusters(predicted, *persons), _clusters(gold, *persons)),
    }


def _clusters(
    analysis: Analysis, kinds: Collection[EntityKind], mentions: Collection[MentionKind]
) -> list[frozenset[Span]]:
    found = (_cores(entity, analysis.text, mentions) for entity in analysis.entities if entity.kind in kinds)
    return [cluster for cluster in found if cluster]


def _pronouns(predicted: Analysis, gold: Analysis, aligned: Aligned) -> Overlap:
    """A pronoun is right when it is a mention of the person who was matched to the gold one."""
    mine, theirs = pronouns_of_persons(predicted), pronouns_of_persons(gold)
    right = sum(aligned.get(who) == theirs[span] for span, who in mine.items() if span in theirs)
    return Overlap.pairs(right, len(mine), len(theirs))
