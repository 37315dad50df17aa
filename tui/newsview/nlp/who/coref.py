"""``newsview_coref``: what else points at the named people and organisations outside their quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from newsview.model import EntityKind, MentionKind, Span
from newsview.nlp import drafts
from newsview.nlp.who.genders import learn
from newsview.nlp.who.nominals import Nominals, note
from newsview.nlp.who.pronouns import GENDERS, Resolver
from newsview.nlp.who.roles import gender_of, is_person_noun
from newsview.nlp.who.regions import quote_of_tokens
from newsview.nlp.who.salience import Seen
from newsview.nlp.who.words import words_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.nlp.drafts import EntityDraft, QuoteDraft
    from newsview.nlp.who.words import Words


@Language.component("newsview_coref")
def newsview_coref(doc: Doc) -> Doc:
    """Resolve nominals, and third-person pronouns outside quotation marks."""
    words = words_of(doc)
    entities = drafts.entities(doc)
    note(words, Nominals(words, entities).link())
    quoted = quote_of_tokens(doc, words)
    inside = [i in quoted for i in range(len(words))]
    learn(words, antecedents(words, entities, quoted), inside)
    resolver = Resolver(words, antecedents(words, entities, quoted), inside)
    for i, entity in resolver.resolve(lambda i: i not in quoted, lambda _: None):
        entity.add(Span(words.starts[i], words.ends[i]), MentionKind.PRONOUN)
    return doc


def antecedents(words: Words, entities: list[EntityDraft], quoted: dict[int, QuoteDraft]) -> list[Seen]:
    """Every mention of a person that a pronoun can follow, the unnamed ones too, in order."""
    found: dict[int, Seen] = {}
    for entity in entities:
        if entity.kind is EntityKind.PERSON:
            for mention in entity.mentions:
                start, end = words.within(mention.span)
                head = words.root(start, end)
                found[start] = Seen(head, start, end, entity, entity.gender, entity, head in quoted)
    covered = {i for seen in found.values() for i in range(seen.start, seen.end)}
    for i, low in enumerate(words.lowers):
        if i in covered or words.tags[i] != "NN" or words.deps[i] in {"compound", "attr", "amod"} or low in GENDERS:
            continue
        if is_person_noun(low) and words.deps[i] != "appos":
            found.setdefault(i, Seen(i, i, i + 1, None, gender_of(low), low, i in quoted))
    return [found[start] for start in sorted(found)]
