"""``newsview_entities``: one draft for one thing, however many names it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from newsview.model import EntityKind, MentionKind
from newsview.nlp import drafts
from newsview.nlp.who.entities.aliases import join_aliases
from newsview.nlp.who.entities.handles import add_handles
from newsview.nlp.who.entities.others import group_others
from newsview.nlp.who.entities.persons import Persons
from newsview.nlp.who.entities.slips import join_slips
from newsview.nlp.who.given.words import words_of
from newsview.nlp.who.names.names import KEY

if TYPE_CHECKING:
    from spacy.tokens import Doc

_KINDS = {
    "PERSON": EntityKind.PERSON,
    "ORG": EntityKind.ORGANISATION,
    "PLACE": EntityKind.PLACE,
    "OTHER": EntityKind.OTHER,
}


@Language.component("newsview_entities")
def newsview_entities(doc: Doc) -> Doc:
    """Group the names that ``newsview_names`` found into entities."""
    words = words_of(doc)
    named = [(span.start, span.end, span.label_) for span in doc.spans.get(KEY, ())]
    persons = Persons(words).group([(start, end) for start, end, kind in named if kind == "PERSON"])
    others = group_others(words, [item for item in named if item[2] != "PERSON"])
    others += add_handles(words, [*persons, *others])
    for cluster in sorted(
        join_aliases(words, join_slips([*persons, *others])), key=lambda cluster: cluster.mentions[0]
    ):
        draft = drafts.EntityDraft(_KINDS[cluster.kind], cluster.name, cluster.aliases)
        for start, end in cluster.mentions:
            draft.add(words.span(start, end), MentionKind.NAME)
        draft.gender, draft.gender_is_guess = cluster.gender, cluster.gender_is_guess
        drafts.entities(doc).append(draft)
    return doc
