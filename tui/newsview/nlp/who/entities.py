"""``newsview_entities``: one draft for one thing, however many names it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from newsview.model import EntityKind, MentionKind
from newsview.nlp import drafts
from newsview.nlp.who.clusters import cluster
from newsview.nlp.who.names import KEY
from newsview.nlp.who.words import words_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

_KINDS = {
    "PERSON": EntityKind.PERSON,
    "ORG": EntityKind.ORGANISATION,
    "PLACE": EntityKind.PLACE,
    "OTHER": EntityKind.OTHER,
}


@Language.component("newsview_entities", requires=["doc.spans"])
def newsview_entities(doc: Doc) -> Doc:
    """Group the names into entities."""
    words = words_of(doc)
    named = [(span.start, span.end, span.label_) for span in doc.spans.get(KEY, ())]
    for group in cluster(words, named):
        draft = drafts.EntityDraft(_KINDS[group.kind], group.name, group.aliases)
        for start, end in group.mentions:
            draft.add(words.span(start, end), MentionKind.NAME)
        draft.gender, draft.gender_is_guess = group.gender, group.gender_is_guess
        drafts.entities(doc).append(draft)
    return doc
