"""``newsview_voices``: who "I", "you" and "he" are inside someone's words."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from spacy.language import Language

from newsview.model import EntityKind, MentionKind
from newsview.nlp import drafts
from newsview.nlp.who.coref.addressed import Letters, is_approached
from newsview.nlp.who.coref.called import called, names_of_persons
from newsview.nlp.who.descriptions.own_kin import link_kin
from newsview.nlp.who.given.authors import authored, is_asked
from newsview.nlp.who.given.interviews import interview_of
from newsview.nlp.who.given.posts import posts
from newsview.nlp.who.given.text import GENDERS
from newsview.nlp.who.pronouns.antecedents import antecedents
from newsview.nlp.who.pronouns.pronouns import Resolver
from newsview.nlp.who.pronouns.regions import between_marks, regions_of
from newsview.nlp.who.pronouns.retold import is_in_work, is_pit, is_retold, is_told_to_speaker
from newsview.nlp.who.pronouns.said_of import said_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from spacy.tokens import Doc

    from newsview.model import Span
    from newsview.nlp.drafts import EntityDraft, QuoteDraft
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.regions import Regions

FIRST_PERSON = frozenset({"i", "me", "my", "mine", "myself"})
"""The speaker. "We" is not: it takes in people whom nobody names."""

SECOND_PERSON = frozenset({"you", "your", "yours", "yourself"})
"""Whoever the words are spoken to."""

_TELLING = frozenset(
    {
        "told",
        "tells",
        "telling",
        "tell",
        "asked",
        "asks",
        "asking",
        "thanked",
        "warned",
        "assured",
        "reminded",
    }
)
_PLURAL = frozenset({"guys", "all", "both", "folks", "people", "two", "three"})
_REACH = 8
"""Tokens from the reporting verb within which the one told is looked for."""


@Language.component("newsview_voices")
def newsview_voices(doc: Doc) -> Doc:
    """Resolve the pronouns of persons inside quotation marks.

    Needs the results of all other newsview components: a speaker is known only after ``newsview_speakers``.
    """
    regions = regions_of(doc)
    words, quotes = regions.words, regions.quotes
    heard = _addressees(doc, words, quotes)
    for i in sorted(quotes):
        meant = _meant(words, i, quotes[i], heard)
        if meant is not None:
            meant.add(words.span(i, i + 1), MentionKind.PRONOUN)
    _link_interview(doc, words, quotes)
    posted = _link_posts(doc, words, quotes)
    _link_authors(doc, words, {*quotes, *posted})
    is_told = any(words.lowers[i] in GENDERS for i in quotes)
    resolver = _link_others(doc, regions, heard) if is_told else None
    kin = {item.head: item.entity for item in link_kin(regions, drafts.entities(doc))}
    if resolver is not None:
        resolver.settle(kin)
    return doc


def _link_others(doc: Doc, regions: Regions, heard: Mapping[QuoteDraft, EntityDraft]) -> Resolver:
    """Whom "he" and "she" are, neither who speaks nor who is spoken to, and the "I" of those that speak."""
    words, quotes = regions.words, regions.quotes
    subjects, by = said_of(doc, words), _speaking_by(doc, words)
    about = {
        i: (subjects[q], words.within(q.spans[0])[0])
        for i, q in quotes.items()
        if q in subjects and subjects[q] is not heard.get(q)
    }
    known = antecedents(regions, drafts.entities(doc))
    resolver = Resolver(regions, known, speaking=frozenset(by.values()), about=about)
    bound = resolver.resolve(
        lambda i: i in quotes,
        lambda i: {quotes[i].speaker, heard.get(quotes[i]), by.get(quotes[i])},
    )
    for i, entity in bound:
        entity.add(words.span(i, i + 1), MentionKind.PRONOUN)
    told = _speak(doc, {words.span(i, i + 1): entity for i, entity in bound})
    for i in (i for i in quotes if quotes[i] in told and words.lowers[i] in FIRST_PERSON):
        told[quotes[i]].add(words.span(i, i + 1), MentionKind.PRONOUN)
    return resolver


def _speaking_by(doc: Doc, words: Words) -> dict[QuoteDraft, int]:
    """The head of the phrase for who speaks, for each quote that has one."""
    spans = ((quote, quote.speaker_span) for quote in drafts.quotes(doc))
    return {quote: words.root(*words.within(span)) for quote, span in spans if span is not None}


def _speak(doc: Doc, meant: dict[Span, EntityDraft]) -> dict[QuoteDraft, EntityDraft]:
    """Give quotes within quotes to whom the pronouns before them mean: “I asked him. He said ‘no’”."""
    told: dict[QuoteDraft, EntityDraft] = {}
    for quote in drafts.quotes(doc):
        entity = meant.get(quote.speaker_span) if quote.speaker_span is not None else None
        if entity is not None and quote.parent is not None and quote.speaker is None:
            quote.speaker = told[quote] = entity
    return told


def _link_interview(doc: Doc, words: Words, quotes: dict[int, QuoteDraft]) -> None:
    """Who "I" is in the answers and "you" in the questions of an interview without marks."""
    interview = interview_of(words, drafts.entities(doc))
    if interview is not None:
        said = [i for i in interview.answers if words.lowers[i] in FIRST_PERSON]
        heard = [i for i in interview.questions if words.lowers[i] in SECOND_PERSON]
        for i in sorted({*said, *heard} - quotes.keys()):
            interview.asked.add(words.span(i, i + 1), MentionKind.PRONOUN)


def _link_posts(doc: Doc, words: Words, quotes: dict[int, QuoteDraft]) -> set[int]:
    """Who "I" is in posts between the paragraphs, outside what those quote; the tokens of all posts."""
    posted: set[int] = set()
    for tokens, author in posts(words, drafts.entities(doc)):
        posted.update(tokens)
        if author is not None:
            for i in (i for i in tokens if words.lowers[i] in FIRST_PERSON and i not in quotes):
                author.add(words.span(i, i + 1), MentionKind.PRONOUN)
    return posted


def _link_authors(doc: Doc, words: Words, said: set[int]) -> None:
    """Who "I" is outside all that others said, where the text names its author."""
    owned = [i for i, low in enumerate(words.lowers) if low in FIRST_PERSON and i not in said]
    if not owned:
        return
    marked = between_marks(words)
    owned = [i for i in owned if not (marked[i] or is_asked(words, i))]
    taken = {mention.span.start for _, mention in drafts.mentions(doc)}
    for tokens, author in authored(words, drafts.entities(doc)):
        for i in (i for i in owned if i in tokens and words.starts[i] not in taken):
            author.add(words.span(i, i + 1), MentionKind.PRONOUN)


def _meant(
    words: Words, i: int, quote: QuoteDraft, heard: dict[QuoteDraft, EntityDraft]
) -> EntityDraft | None:
    """Whom the token means where it is "I" or "you"."""
    low = words.lowers[i]
    if low in FIRST_PERSON:
        is_others = is_retold(words, i, quote) or is_in_work(words, i, quote) or is_pit(words, i)
        return None if is_others else _person(quote.speaker)
    if low in SECOND_PERSON and not _PLURAL & set(words.lowers[i + 1 : i + 2]):
        is_speaker = quote not in heard and is_told_to_speaker(words, i, quote)
        return _person((quote.parent or quote).speaker) if is_speaker else heard.get(quote)
    return None


def _addressees(doc: Doc, words: Words, quoted: Iterable[int]) -> dict[QuoteDraft, EntityDraft]:
    """Whom the quotes are spoken to, where the reporting words say so: "she told Cook"."""
    quotes = [quote for quote in drafts.quotes(doc) if quote.cue]
    at = (
        {words.root(*words.within(mention.span)): entity for entity, mention in drafts.mentions(doc)}
        if quotes
        else {}
    )
    found = _told_directly(words, quotes, at)
    if any(words.lowers[i] in SECOND_PERSON for i in quoted):
        names = names_of_persons(doc, words)
        for quote in quotes:
            if quote not in found and (listener := called(words, quote, names)) is not None:
                found[quote] = listener
    letters = Letters(words, at)
    for quote in quotes:
        if (
            quote not in found
            and (reader := letters.heard(quote)) is not None
            and reader is not quote.speaker
        ):
            found[quote] = reader
    for quote, answer in pairwise(sorted(quotes, key=lambda quote: quote.start)):
        if quote not in found and _is_answered(words, quote, answer) and answer.speaker is not None:
            found[quote] = answer.speaker
    for quote, listener in _turns(words, quotes):
        found.setdefault(quote, listener)
    return found


def _told_directly(
    words: Words, quotes: list[QuoteDraft], at: dict[int, EntityDraft]
) -> dict[QuoteDraft, EntityDraft]:
    """Whom the reporting words name: "she told Cook", "he went up to Cook, saying"."""
    found: dict[QuoteDraft, EntityDraft] = {}
    for quote in quotes:
        cues = range(*words.within(quote.cue)) if quote.cue else range(0)
        start = max(words.sentence(cues.start)[0], cues.start - _REACH) if cues else 0
        for i in range(start, min(cues.stop + _REACH, len(words))):
            is_told = (i > cues.start and _is_told(words, i, cues)) or is_approached(words, i, cues)
            listener = _person(at.get(i)) if is_told else None
            if listener is not None and listener is not quote.speaker:
                found.setdefault(quote, listener)
    return found


def _turns(words: Words, quotes: list[QuoteDraft]) -> Iterator[tuple[QuoteDraft, EntityDraft]]:
    """The turns of whoever asks in a transcript, "Roe: …?", "Doe: …", "Roe: …", each with who is asked."""
    turns = sorted((quote for quote in quotes if _is_labelled(words, quote)), key=lambda quote: quote.start)
    asking = Counter(turn.speaker for turn in turns if _asks(words, turn))
    for before, turn, after in zip(turns, turns[1:], turns[2:], strict=False):
        asker, asked = _person(before.speaker), _person(turn.speaker)
        if asker is None or asked is None or after.speaker is not asker:
            continue
        if asking[asker] > asking[asked]:
            yield from ((before, asked), (after, asked))


def _asks(words: Words, quote: QuoteDraft) -> bool:
    """Whether a question is among the words."""
    return any("?" in span.of(words.text) for span in quote.spans)


def _is_labelled(words: Words, quote: QuoteDraft) -> bool:
    """Whether only a colon behind the name tells who speaks."""
    return quote.cue is not None and quote.parent is None and quote.cue.of(words.text) == ":"


def _is_answered(words: Words, quote: QuoteDraft, answer: QuoteDraft) -> bool:
    """Whether someone "asked" and whoever the next words are of was asked."""
    asks = quote.cue is not None and words.lowers[words.within(quote.cue)[0]] in {"asked", "asks"}
    first, last = words.within(quote.spans[-1])[1] - 1, words.within(answer.spans[0])[0]
    follows = words.texts[first] == "?" and words.blocks[last] - words.blocks[first] in {0, 1}
    person = _person(answer.speaker)
    return asks and follows and person is not None and person is not quote.speaker


def _is_told(words: Words, i: int, cues: range) -> bool:
    """Whether the reporting words are spoken to the token: "told Cook", "said to Cook"."""
    above = words.heads[i]
    if words.deps[i] == "pobj" and words.lowers[above] == "to":
        return words.heads[above] in cues
    # "Roe weighed in, telling Doe": the verb beside the cue's says to whom.
    return (
        words.deps[i] in {"dobj", "dative"}
        and words.lowers[above] in _TELLING
        and (above in cues or words.heads[above] in cues)
    )


def _person(entity: EntityDraft | None) -> EntityDraft | None:
    return entity if entity is not None and entity.kind is EntityKind.PERSON else None
