"""``newsview_names``: every place where a person, organisation or place is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Span as TokenSpan

from newsview.nlp.who.candidates import candidates
from newsview.nlp.who.kinds import decide
from newsview.nlp.who.recall import recall
from newsview.nlp.who.words import words_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

KEY = "newsview_names"
"""Where in ``doc.spans`` the names stand; their labels are PERSON, ORG, PLACE and OTHER."""


@Language.component("newsview_names", requires=["doc.ents"])
def newsview_names(doc: Doc) -> Doc:
    """Repair the model's entities over the whole document, and find what it missed."""
    words = words_of(doc)
    found = candidates(doc, words)
    kinds = decide(words, found)
    named = [(c.start, c.end, kinds[name]) for c in found if (name := tuple(words.texts[c.start : c.end])) in kinds]
    doc.spans[KEY] = [TokenSpan(doc, start, end, label) for start, end, label in recall(words, named, kinds)]
    return doc
