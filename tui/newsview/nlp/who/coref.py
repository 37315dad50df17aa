"""``newsview_coref``: what else points at the named people and organisations outside their quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from newsview.model import MentionKind
from newsview.nlp import drafts
from newsview.nlp.who.antecedents import antecedents
from newsview.nlp.who.genders import learn
from newsview.nlp.who.nominals import Nominals, note
from newsview.nlp.who.pronouns import Resolver
from newsview.nlp.who.regions import regions_of

if TYPE_CHECKING:
    from spacy.tokens import Doc


@Language.component("newsview_coref")
def newsview_coref(doc: Doc) -> Doc:
    """Link nominals, and the third-person pronouns outside quotation marks.

    Needs the results of ``newsview_entities`` and ``newsview_quotes``.
    """
    regions = regions_of(doc)
    words, inside = regions.words, regions.inside
    entities = drafts.entities(doc)
    note(words, Nominals(words, entities).link())
    learn(regions, antecedents(regions, entities))
    resolver = Resolver(regions, antecedents(regions, entities))
    for i, entity in resolver.resolve(lambda i: not inside[i], lambda _: ()):
        entity.add(words.span(i, i + 1), MentionKind.PRONOUN)
    return doc
