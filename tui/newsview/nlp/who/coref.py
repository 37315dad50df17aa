"""``newsview_coref``: what else points at the named people and organisations outside their quotes."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from spacy.language import Language

from newsview.model import MentionKind, QuoteKind
from newsview.nlp import drafts
from newsview.nlp.who.antecedents import antecedents
from newsview.nlp.who.bearers import Bearers
from newsview.nlp.who.genders import learn
from newsview.nlp.who.kin import Kin
from newsview.nlp.who.narrators import is_narrators
from newsview.nlp.who.nominal import note
from newsview.nlp.who.nominals import nominals
from newsview.nlp.who.phrases import Phrases
from newsview.nlp.who.predicates import predicates
from newsview.nlp.who.pronouns import Resolver
from newsview.nlp.who.regions import regions_of
from newsview.nlp.who.things import Things
from newsview.nlp.who.words import words_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.nlp.who.salience import Seen


@Language.component("newsview_coref")
def newsview_coref(doc: Doc) -> Doc:
    """Link nominals, and the third-person pronouns outside quotation marks.

    Needs the results of ``newsview_entities`` and ``newsview_quotes``.
    """
    regions = regions_of(doc)
    words, inside = regions.words, regions.inside
    entities = drafts.entities(doc)
    phrases = Phrases(words)
    named = Bearers(words, entities)
    described = nominals(words, named, phrases)
    note(words, described)
    known = antecedents(regions, entities)
    if learn(regions, known):
        known = antecedents(regions, entities)
    spoken_of, asked_about = _spoken_of(doc, known)
    resolver = Resolver(regions, known, spoken_of, asked_about)
    meant = dict(resolver.resolve(lambda i: not inside[i], lambda _: ()))
    for i, entity in meant.items():
        entity.add(words.span(i, i + 1), MentionKind.PRONOUN)
    said = [item for item in predicates(words, named, phrases, meant) if item not in described]
    note(words, said)
    described += said
    related = list(Kin(words, entities, phrases).link(described))
    note(words, related)
    taken = {item.head for item in (*described, *related)}
    _link_things(doc, Things(regions, entities, phrases), taken)
    return doc


def _spoken_of(doc: Doc, known: list[Seen]) -> tuple[dict[int, set[object]], dict[int, set[object]]]:
    """Head of each speaker's phrase, with those whom the words in quotation marks name.

    The same again with those whom the writer has just asked about: they do not answer. The writer is none
    of those who take turns.
    """
    words = words_of(doc)
    starts = [seen.start for seen in known]
    found: dict[int, set[object]] = {}
    asked: dict[int, set[object]] = {}
    asked_about: set[object] = set()
    for quote in sorted(drafts.quotes(doc), key=lambda quote: quote.start):
        if quote.speaker_span is None:
            continue
        is_own = is_narrators(words.text, quote)
        spans = quote.spans if is_own or quote.kind is QuoteKind.DIRECT else ()
        keys = {
            seen.key
            for start, end in (words.within(span) for span in spans)
            for seen in known[bisect_left(starts, start) : bisect_left(starts, end)]
            if seen.entity
        }
        if not is_own:
            head = words.root(*words.within(quote.speaker_span))
            found.setdefault(head, set()).update(keys)
            asked[head] = asked_about
        asked_about = keys if is_own else set()
    return found, asked


def _link_things(doc: Doc, things: Things, taken: set[int]) -> None:
    """The descriptions of organisations, and those of their pronouns that are said to have spoken."""
    words = words_of(doc)
    note(words, things.link(taken))
    for quote in drafts.quotes(doc):
        if quote.speaker_span is not None:
            i, end = words.within(quote.speaker_span)
            organisation = things.pronoun(i) if end == i + 1 and words.lowers[i] in _THING_PRONOUNS else None
            if organisation is not None:
                organisation.add(quote.speaker_span, MentionKind.PRONOUN)


_THING_PRONOUNS = frozenset({"it", "they"})
