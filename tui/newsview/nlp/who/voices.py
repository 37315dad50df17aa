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

SECOND_PERSON = frozenset({"you", "your", "yours", "yourself"})
_TELLING = frozenset({"told", "tells", "telling", "tell", "asked", "asks", "asking", "thanked", "warned", "assured", "reminded"})
_REACH = 8
FIRST_PERSON = frozenset({"i", "me", "my", "mine", "myself"})


@Language.component("newsview_voices")
def newsview_voices(doc: Doc) -> Doc:
    """Resolve the pronouns inside quotation marks."""
    words = words_of(doc)
    entities = drafts.entities(doc)
    quoted = quote_of_tokens(doc, words)
    heard = _addressees(doc, words)
    for i in sorted(quoted):
        meant = _person(quoted[i].speaker) if words.lowers[i] in FIRST_PERSON else None
        if words.lowers[i] in SECOND_PERSON and not _is_plural(words, i):
            meant = heard.get(quoted[i])
        if meant is not None:
            _add(words, i, meant)
    inside = [i in quoted for i in range(len(words))]
    resolver = Resolver(words, antecedents(words, entities, quoted), inside)
    for i, entity in resolver.resolve(lambda i: i in quoted, lambda i: {quoted[i].speaker, heard.get(quoted[i])}):
        _add(words, i, entity)
    return doc


def _addressees(doc: Doc, words: Words) -> dict[QuoteDraft, EntityDraft]:
    """Whom the quotes are spoken to, where the reporting words say so: "she told Cook"."""
    at = {words.root(*words.within(mention.span)): entity for entity, mention in drafts.mentions(doc)}
    found: dict[QuoteDraft, EntityDraft] = {}
    for quote in drafts.quotes(doc):
        cues = range(*words.within(quote.cue)) if quote.cue else ()
        for i in (i for cue in cues for i in range(cue + 1, min(cue + _REACH, len(words)))):
            is_told = words.deps[i] in {"dobj", "dative"} and words.heads[i] in cues
            listener = _person(at.get(i)) if is_told and words.lowers[words.heads[i]] in _TELLING else None
            if listener is not None and listener is not quote.speaker:
                found.setdefault(quote, listener)
    return found


def _is_plural(words: Words, i: int) -> bool:
    return words.lowers[i + 1 : i + 2] in (["guys"], ["all"], ["both"], ["folks"], ["people"])


def _person(entity: EntityDraft | None) -> EntityDraft | None:
    return entity if entity is not None and entity.kind is EntityKind.PERSON else None


def _add(words: Words, i: int, entity: EntityDraft) -> None:
    entity.add(Span(words.starts[i], words.ends[i]), MentionKind.PRONOUN)
