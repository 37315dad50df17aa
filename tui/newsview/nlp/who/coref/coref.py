"""``newsview_coref``: what else points at the named people and organisations outside their quotes."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from spacy.language import Language

from newsview.model import MentionKind, QuoteKind
from newsview.nlp import drafts
from newsview.nlp.who.descriptions.appositions import Appositions
from newsview.nlp.who.descriptions.campaigns import Campaigns
from newsview.nlp.who.descriptions.further import further
from newsview.nlp.who.descriptions.kin import Kin
from newsview.nlp.who.descriptions.nominals import nominals
from newsview.nlp.who.descriptions.predicates import identifying, predicates
from newsview.nlp.who.descriptions.things import Things
from newsview.nlp.who.entities.bearers import Bearers
from newsview.nlp.who.given.nominal import note
from newsview.nlp.who.given.phrases import Phrases
from newsview.nlp.who.given.words import words_of
from newsview.nlp.who.pronouns.antecedents import antecedents
from newsview.nlp.who.pronouns.genders import learn
from newsview.nlp.who.pronouns.narrators import is_narrators
from newsview.nlp.who.pronouns.pronouns import Resolver
from newsview.nlp.who.pronouns.regions import regions_of
from newsview.nlp.who.pronouns.salience import is_within

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.nlp.drafts import QuoteDraft
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen

_ASKING = frozenset({"asked", "asks"})
_QUESTIONS = frozenset({"whether", "if", "how", "why", "what", "when", "who", "which", "where"})
_NEAR = 4
"""Words from “asked” to whom or about what."""


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
    # "Roe's wife" may be whom "she" means; who "his wife" is waits for "his".
    described += Kin(words, entities, phrases).link(described)
    note(words, described)
    known = antecedents(regions, entities)
    if learn(regions, known):
        known = antecedents(regions, entities)
    spoken_of, asked_about = _spoken_of(doc, known)
    resolver = Resolver(regions, known, spoken_of, asked_about)
    meant = dict(resolver.resolve(lambda i: not inside[i], lambda _: ()))
    for i, entity in meant.items():
        entity.add(words.span(i, i + 1), MentionKind.PRONOUN)
    said = list(predicates(words, named, phrases, {**named.at, **meant}))
    related = list(Kin(words, entities, phrases).link([*described, *said]))
    note(words, [*related, *identifying(words, phrases, said)])
    told = {item.head: item.entity for item in (*said, *related)}
    resolver.settle(told)
    taken = {item.head for item in (*described, *said, *related)}
    led = list(Campaigns(words, entities, phrases).find(taken))
    note(words, led)
    taken |= {item.head for item in led}
    things = Things(regions, entities, named, phrases)
    called = things.link(taken)
    note(words, called)
    _link_speaking(doc, things)
    beside = Appositions(words, named, phrases)
    note(words, [*further(words, beside, [*described, *related, *led, *called])])
    return doc


def _spoken_of(doc: Doc, known: list[Seen]) -> tuple[dict[int, set[object]], dict[int, set[object]]]:
    """Head of each speaker's phrase, with those whom the words in quotation marks name.

    The same again with those whom the writer has just asked about, and with whoever has just asked: they do
    not answer. The writer is none of those who take turns.
    """
    words = words_of(doc)
    starts = [seen.start for seen in known]
    found: dict[int, set[object]] = {}
    asked: dict[int, set[object]] = {}
    asked_about: set[object] = set()
    by_head = {seen.head: seen.key for seen in known}
    before: QuoteDraft | None = None
    for quote in sorted(drafts.quotes(doc), key=lambda quote: quote.start):
        if quote.speaker_span is None or (quote.parent is not None and not _is_someone(words, quote)):
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
            asker = by_head.get(_asker(words, quote, before))
            asked[head] = asked_about | ({asker} if asker is not None else set())
        asked_about = keys if is_own else set()
        before = quote
    return found, asked


def _asker(words: Words, quote: QuoteDraft, before: QuoteDraft | None) -> int:
    """The head of who has just asked somebody, or about something, so that the quote answers; else -1."""
    last = words.at(quote.start) - 1
    while last > 0 and not words.lowers[last][:1].isalnum():
        last -= 1
    told = range(*words.sentence(last)) if last >= 0 else range(0)
    cue = words.within(before.cue) if before is not None and before.cue is not None else (0, 0)
    for verb in (*told, *range(*cue)):
        near = range(verb + 1, min(verb + _NEAR, len(words)))
        if words.lowers[verb] in _ASKING and any(_is_asked(words, i, verb) for i in near):
            return next((i for i in range(verb) if words.heads[i] == verb and words.deps[i] == "nsubj"), -1)
    return -1


def _is_asked(words: Words, i: int, verb: int) -> bool:
    """Whether the token is whom, or opens what, someone asks (about)."""
    is_whom = words.deps[i] in {"dobj", "dative"} or words.lowers[i] == "about"
    is_what = words.lowers[i] in _QUESTIONS and is_within(words, i, verb)
    return is_what or (is_whom and words.heads[i] == verb)


def _link_speaking(doc: Doc, things: Things) -> None:
    """The pronouns of organisations that are said to have spoken."""
    words = words_of(doc)
    for quote in drafts.quotes(doc):
        if quote.speaker_span is not None:
            i, end = words.within(quote.speaker_span)
            organisation = things.pronoun(i) if end == i + 1 and words.lowers[i] in _THING_PRONOUNS else None
            if organisation is not None:
                organisation.add(quote.speaker_span, MentionKind.PRONOUN)


_THING_PRONOUNS = frozenset({"it", "they"})


def _is_someone(words: Words, quote: QuoteDraft) -> bool:
    """Whether a name or a pronoun tells who speaks, no noun as in "the report said"."""
    span = quote.speaker_span
    head = words.root(*words.within(span)) if span is not None else 0
    return words.tags[head] in {"NNP", "PRP"}
