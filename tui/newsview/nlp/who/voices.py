"""``newsview_voices``: who "I", "you" and "he" are inside someone's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from newsview.model import EntityKind, MentionKind, Span
from newsview.nlp import drafts
from newsview.nlp.who.coref import antecedents
from newsview.nlp.who.pronouns import Resolver
from newsview.nlp.who.regions import quote_of_tokens
from newsview.nlp.who.words import words_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.nlp.drafts import EntityDraft, QuoteDraft
    from newsview.nlp.who.words import Words

FIRST_PERSON = frozenset({"i", "me", "my", "mine", "myself"})


@Language.component("newsview_voices")
def newsview_voices(doc: Doc) -> Doc:
    """Resolve the pronouns inside quotation marks."""
    words = words_of(doc)
    entities = drafts.entities(doc)
    quoted = quote_of_tokens(doc, words)
    for i in sorted(quoted):
        if words.lowers[i] in FIRST_PERSON:
            speaker = _person(quoted[i])
            if speaker is not None:
                _add(words, i, speaker)
    inside = [i in quoted for i in range(len(words))]
    resolver = Resolver(words, antecedents(words, entities, quoted), inside)
    for i, entity in resolver.resolve(lambda i: i in quoted, lambda i: quoted[i].speaker):
        _add(words, i, entity)
    return doc


def _person(quote: QuoteDraft) -> EntityDraft | None:
    speaker = quote.speaker
    return speaker if speaker is not None and speaker.kind is EntityKind.PERSON else None


def _add(words: Words, i: int, entity: EntityDraft) -> None:
    entity.add(Span(words.starts[i], words.ends[i]), MentionKind.PRONOUN)
