"""The registered spaCy factories; importing this module makes them known to spaCy.

Order matters and is ``ORDER``: names before entities, entities before quotes, and so on.
"""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from newsview.model import EntityKind, MentionKind, Span
from newsview.nlp import drafts

ORDER = ("newsview_names", "newsview_entities", "newsview_quotes", "newsview_coref", "newsview_speakers", "newsview_voices")
"""Every newsview component, in the order they run in."""

drafts.register_extensions()

_KINDS = {
    "PERSON": EntityKind.PERSON, "ORG": EntityKind.ORGANISATION, "GPE": EntityKind.PLACE, "LOC": EntityKind.PLACE,
    "FAC": EntityKind.PLACE,
}


@Language.component("newsview_names")
def names(doc: Doc) -> Doc:
    """Placeholder: the model's own entities."""
    return doc


@Language.component("newsview_entities")
def entities(doc: Doc) -> Doc:
    """Placeholder: one entity a surface form."""
    by_name: dict[str, drafts.EntityDraft] = {}
    for ent in doc.ents:
        if ent.label_ in _KINDS:
            if ent.text not in by_name:
                by_name[ent.text] = drafts.EntityDraft(_KINDS[ent.label_], ent.text)
            by_name[ent.text].add(Span(ent.start_char, ent.end_char), MentionKind.NAME)
    drafts.entities(doc).extend(by_name.values())
    return doc


for _name in ORDER[2:]:
    Language.component(_name, func=lambda doc: doc)
