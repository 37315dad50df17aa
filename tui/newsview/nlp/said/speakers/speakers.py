"""``newsview_speakers``: who said each quote."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from spacy.language import Language

from newsview.model import EntityKind, MentionKind, QuoteKind, Rule
from newsview.model.blocks import split_blocks
from newsview.nlp import drafts
from newsview.nlp.said.given.confidence import evidence
from newsview.nlp.said.given.marks import LONGEST_HEADING
from newsview.nlp.said.given.shortest import PAUSE, shortest
from newsview.nlp.said.speakers.behalf import is_text, on_behalf
from newsview.nlp.said.speakers.described import Described
from newsview.nlp.said.speakers.joint import nearest
from newsview.nlp.said.speakers.named_next import NamedNext
from newsview.nlp.said.speakers.notes import Notes
from newsview.nlp.said.speakers.own_texts import own_text
from newsview.nlp.said.speakers.owned_roles import OwnedRoles
from newsview.nlp.said.speakers.press import Press
from newsview.nlp.said.speakers.said_again import note_said_again
from newsview.nlp.said.speakers.strangers import speaks
from newsview.nlp.said.speakers.texts import Texts
from newsview.nlp.who.entities.lookup import Lookup
from newsview.nlp.who.given.words import words_of
from newsview.nlp.who.pronouns.narrators import is_narrators

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.model import Span
    from newsview.nlp.drafts import EntityDraft, QuoteDraft

_PERSONS = frozenset({EntityKind.PERSON})
_SPEAKING = _PERSONS | {EntityKind.ORGANISATION}
_THIRD = {"he": EntityKind.PERSON, "she": EntityKind.PERSON, "it": EntityKind.ORGANISATION}
_GENDERS = {"he": "m", "she": "f", "it": "n"}
_I = frozenset({"i", "me", "we", "us", "myself", "ourselves"})
_ADDING = frozenset({"Adding", "Saying", "Continuing", "Noting", "Concluding"})
_LEAD = 8
"""Characters before a quote that a colon and an opening mark stand in."""

_OPENING = "“”„\"'‘’«»` \n"
_MARKS = 4
"""Characters of the marks around a quote."""

ECHO = 12
"""Quotes before and behind a heading that its words are looked for in."""

NEAR = 2
"""Paragraphs after which a quote without reporting words no longer carries on the one before."""


def newsview_speakers(doc: Doc) -> Doc:
    """Give every quote on ``doc`` its speaker, where the text tells."""
    conversation = _Conversation(doc)
    conversation.resolve()
    Press(doc).note_told()
    conversation.shorten()
    return doc


class _Conversation:
    """The quotes of a document in order, with who has spoken so far."""

    def __init__(self, doc: Doc) -> None:
        self._words = words_of(doc)
        self._text = self._words.text
        self._lookup = Lookup(doc)
        self._described = Described(doc)
        self._press = Press(doc)
        self._owned = OwnedRoles(doc, self._lookup)
        self._texts = Texts(self._words, self._lookup)
        self._quotes = sorted(drafts.quotes(doc), key=lambda quote: (quote.start, -quote.end))
        self._blocks = doc._.newsview_blocks or split_blocks(self._text)
        self._block_starts = [block.span.start for block in self._blocks]
        self._turns: list[QuoteDraft] = []
        self._entities = drafts.entities(doc)
        self._labels = _Labels(self._entities)
        self._notes = Notes(doc, self._blocks)

    def resolve(self) -> None:
        for quote in self._quotes:
            if quote.parent is not None:
                continue
            self._outer(quote)
            if not is_narrators(self._text, quote):
                self._turns.append(quote)
        NamedNext(self._words, self._entities).note(self._turns)
        note_said_again(self._words, self._turns)
        for quote in self._quotes:
            if quote.parent is not None:
                self._nested(quote, quote.parent)
        for n, quote in enumerate(self._turns):
            if self._is_heading(quote):
                self._echo(quote, self._turns[max(0, n - ECHO) : n + ECHO] if n else self._turns)

    def _outer(self, quote: QuoteDraft) -> None:
        """Give a quote that stands in no other its speaker."""
        if (analyst := self._notes.speaker(quote)) is not None:
            quote.speaker, quote.speaker_span, quote.evidence = analyst, None, evidence(Rule.TRANSCRIPT)
        elif (quote.cue is None and not self._is_told(quote)) or self._is_added(quote):
            self._without_cue(quote)
        elif quote.speaker_span is not None:
            quote.speaker = self._named(quote, quote.speaker_span)

    def _is_added(self, quote: QuoteDraft) -> bool:
        """Whether a participle alone brings words in, of whoever spoke last: “Adding: “It sank.””."""
        cue = quote.cue.of(self._text) if quote.cue is not None else ""
        is_alone = cue in _ADDING and quote.speaker_span is None and quote.kind is QuoteKind.DIRECT
        return is_alone and bool(self._turns) and self._distance(self._turns[-1], quote) == 0

    def shorten(self) -> None:
        """Keep of the speakers' phrases what names them, unless somebody speaks through something."""
        named: dict[int, list[Span]] = {}
        for quote in self._quotes:
            span, speaker = quote.speaker_span, quote.speaker
            if span is not None and speaker is not None and self._lookup.entity_at(span) is speaker:
                names = named.get(id(speaker)) or named.setdefault(id(speaker), _names(speaker))
                low = bisect_left(names, span.start, key=_start)
                near = names[low : bisect_right(names, span.end + len(PAUSE), key=_start)]
                quote.speaker_span = shortest(self._text, span, speaker.kind, near)

    def _named(self, quote: QuoteDraft, span: Span) -> EntityDraft | None:
        """Who the words of a span are, here."""
        found = nearest(self._words, self._lookup, span, quote.cue) or self._lookup.entity_at(span)
        words = span.of(self._text).lower()
        if words == "it" and self._is_near(quote) and self._texts.goes_on(self._turns[-1], quote, span):
            meant = self._turns[-1].speaker
            if found is not None and found is not meant:
                found.drop(span)
            return meant
        if found is not None:
            return found
        if self._is_labelled(quote):
            return self._labels.speaker(words)
        if words in _THIRD:
            return self._last_speaker(quote, words)
        last = self._turns[-1].speaker if self._turns else None
        cue = quote.cue.of(self._text).lower() if quote.cue is not None else ""
        meant = on_behalf(self._words, self._lookup, span, quote.cue, quote.spans)
        meant = meant or self._described.speaker(span, last, cue)
        meant = meant or self._owned.speaker(span) or self._press.speaker(span)
        if meant is None and self._is_near(quote):
            meant = self._described.body(span, last) or self._described.issuer(span, self._turns[-1])
        meant = meant or self._texts.author(span, last if self._is_near(quote) else None)
        return meant or own_text(self._words, self._lookup, span)

    def _is_near(self, quote: QuoteDraft) -> bool:
        """Whether whoever spoke last did so a paragraph or two before."""
        return bool(self._turns) and self._distance(self._turns[-1], quote) <= NEAR

    def _last_speaker(self, quote: QuoteDraft, pronoun: str) -> EntityDraft | None:
        """Who "he" is where nobody could tell: whoever spoke last, if that fits."""
        before = self._turns[-1] if self._turns else None
        if before is None or before.speaker is None:
            return None
        if self._distance(before, quote) > NEAR:
            return None
        entity = before.speaker
        fits = entity.kind is _THIRD[pronoun] and entity.gender in {None, _GENDERS.get(pronoun)}
        return entity if fits else None

    def _is_told(self, quote: QuoteDraft) -> bool:
        """Whether a label, a signature or the subject before a colon says who speaks."""
        lead = self._text[max(0, quote.start - _LEAD) : quote.start].rstrip(_OPENING)
        is_introduced = quote.evidence is not None and quote.evidence.rule is Rule.INTRODUCED
        return (is_introduced and lead.endswith(":")) or self._is_labelled(quote)

    @staticmethod
    def _is_labelled(quote: QuoteDraft) -> bool:
        return quote.evidence is not None and quote.evidence.rule in {Rule.TRANSCRIPT, Rule.SIGNED}

    def _block(self, offset: int) -> int:
        return bisect_right(self._block_starts, offset) - 1

    def _distance(self, before: QuoteDraft, quote: QuoteDraft) -> int:
        """The paragraphs from one quote to another; headings and captions between them do not count."""
        first, last = self._block(before.end - 1), self._block(quote.start)
        between = [self._blocks[n].span.of(self._text) for n in range(first + 1, last)]
        told = sum(words.rstrip("”’'\"» ").endswith((".", "?", "!", ":")) for words in between)
        return told + 1 if last > first else 0

    # Quotes without reporting words

    def _without_cue(self, quote: QuoteDraft) -> None:
        if self._is_introduced(quote):
            return
        turns = (turn for turn in reversed(self._turns) if not self._is_captions(turn, quote))
        before = next((turn for turn in turns if not self._is_nobodys(turn)), None)
        span = quote.speaker_span
        is_alone = before is None or self._distance(before, quote) > NEAR
        if not is_alone or quote.evidence is None or (span is not None and self._is_apart(quote, span)):
            quote.speaker_span, quote.evidence = None, None
        is_next = before is not None and self._distance(before, quote) < NEAR
        behind = self._introduced_behind(quote) if quote.evidence is None and not is_next else None
        if behind is not None:
            quote.speaker, quote.evidence = behind, evidence(Rule.INTRODUCED)
            return
        if before is None or is_alone:
            return
        other = self._other_speaker(quote)
        if other is not None:
            quote.speaker, quote.evidence = other.speaker, evidence(Rule.CONVERSATION, other.cue)
        elif before.speaker is not None:
            quote.speaker, quote.evidence = before.speaker, evidence(Rule.CONTINUATION, before.cue)
        elif before.speaker_span is not None:
            quote.speaker_span, quote.evidence = before.speaker_span, evidence(Rule.CONTINUATION, before.cue)

    def _is_captions(self, turn: QuoteDraft, quote: QuoteDraft) -> bool:
        """Whether nobody known speaks below a picture, on a line without a stop: no quote goes on from it."""
        number = self._block(turn.start)
        line = self._blocks[number].span.of(self._text).rstrip("”’'\"» )")
        is_open = line[-1:].isalnum() and number < self._block(quote.start)
        return is_open and turn.kind is QuoteKind.INDIRECT and turn.speaker is None

    @staticmethod
    def _is_nobodys(turn: QuoteDraft) -> bool:
        """Whether words are reported of nobody: “when asked what had happened”."""
        return turn.kind is not QuoteKind.DIRECT and turn.speaker is None and turn.speaker_span is None

    def _is_introduced(self, quote: QuoteDraft) -> bool:
        """Whether the sentence before names a person or organisation, and reports nothing itself.

        Over the end of a paragraph it introduces a person only.
        """
        span = quote.speaker_span
        if span is None or self._reports(span):
            return False
        is_apart = self._is_apart(quote, span)
        entity = self._lookup.entity_at(span)
        if entity is None and not is_apart:
            entity = on_behalf(self._words, self._lookup, span)
        if entity is None and quote.evidence is not None and speaks(self._words, span, quote):
            quote.evidence = evidence(Rule.INTRODUCED)
            return True
        if entity is None or entity.kind not in (_PERSONS if is_apart else _SPEAKING):
            return False
        quote.speaker, quote.evidence = entity, evidence(Rule.INTRODUCED)
        return True

    def _introduced_behind(self, quote: QuoteDraft) -> EntityDraft | None:
        """Whoever is brought in where the next paragraph begins: “We won.” ¶ Rosa Lind, a cook, sings."""
        words, number = self._words, self._block(quote.end - 1)
        if number + 1 >= len(self._blocks) or self._blocks[number].span.end - quote.end > _MARKS:
            return None
        first = words.at(self._blocks[number + 1].span.start)
        stop = first
        while stop < words.sentence(first)[1] and words.lowers[stop] != "," and words.tags[stop][:1] != "V":
            stop += 1
        entity = self._lookup.entity_at(words.span(first, stop)) if stop > first else None
        if entity is None or entity.kind is not EntityKind.PERSON:
            return None
        return entity if _first(entity) >= words.starts[first] else None

    def _is_apart(self, quote: QuoteDraft, span: Span) -> bool:
        """Whether words stand in another paragraph than a quote."""
        return self._block(span.start) != self._block(quote.start)

    def _reports(self, subject: Span) -> bool:
        """Whether the sentence of a subject holds the last quote or its reporting words."""
        before = self._turns[-1] if self._turns else None
        if before is None:
            return False
        start = self._words.span(*self._words.sentence(self._words.within(subject)[0])).start
        return max(before.end, before.cue.end if before.cue is not None else 0) > start

    def _other_speaker(self, quote: QuoteDraft) -> QuoteDraft | None:
        """The last turn but one, where a question was put and this quote is the next turn."""
        if len(self._turns) < 2:
            return None
        last, earlier = self._turns[-1], self._turns[-2]
        block = self._block(quote.start)
        direct = last.kind is QuoteKind.DIRECT and earlier.kind is QuoteKind.DIRECT
        adjoin = block - self._block(last.end - 1) == 1 and block - self._block(earlier.end - 1) == 2
        asks = any(turn.spans[-1].of(self._text).endswith("?") for turn in (last, earlier))
        if not (direct and adjoin and asks) or last.speaker is None or earlier.speaker is None:
            return None
        return earlier if last.speaker is not earlier.speaker else None

    # Headings

    def _is_heading(self, quote: QuoteDraft) -> bool:
        """Whether a quote without reporting words has a short paragraph to itself."""
        number = self._block(quote.start)
        is_short = len(quote.spans[0]) <= LONGEST_HEADING or number == 0
        if quote.cue is not None or len(quote.spans) > 1 or not is_short:
            return False
        block = self._blocks[number].span
        return len(block) - len(quote.spans[0]) <= _MARKS

    def _echo(self, heading: QuoteDraft, others: list[QuoteDraft]) -> None:
        """A section heading in quotation marks is taken from a quote nearby: its speaker is that one's."""
        words = _bare(heading.spans[0].of(self._text))
        for other in others:
            said = _bare(" ".join(span.of(self._text) for span in other.spans))
            is_told = other.speaker or (other.speaker_span and heading.speaker is None)
            if other is not heading and words in said and is_told:
                heading.speaker, heading.speaker_span = other.speaker, None
                heading.evidence = evidence(Rule.ECHO, other.cue)
                return

    # Quotes within quotes

    def _nested(self, quote: QuoteDraft, parent: QuoteDraft) -> None:
        span = quote.speaker_span
        if span is None:
            return
        if span.of(self._text).lower() in _I:
            quote.speaker = self._speaker_of(parent)
            quote.evidence = evidence(Rule.ENCLOSING, parent.cue)
        else:
            quote.speaker = self._lookup.entity_at(span) or self._writer(quote, span)

    def _writer(self, quote: QuoteDraft, span: Span) -> EntityDraft | None:
        """Whose a text is that is quoted within a quote: “He said [Roe's letter] warned that …”."""
        noun = self._words.lowers[self._words.root(*self._words.within(span))]
        return on_behalf(self._words, self._lookup, span, quote.cue, quote.spans) if is_text(noun) else None

    @staticmethod
    def _speaker_of(parent: QuoteDraft) -> EntityDraft | None:
        return parent.speaker


def _first(entity: EntityDraft) -> int:
    """Where someone is named first."""
    names = (mention.span.start for mention in entity.mentions if mention.kind is MentionKind.NAME)
    return min(names, default=0)


def _names(entity: EntityDraft) -> list[Span]:
    """Where it is named, in order: in a book somebody is thousands of times."""
    return sorted((m.span for m in entity.mentions if m.kind is MentionKind.NAME), key=_start)


def _start(span: Span) -> int:
    return span.start


def _bare(text: str) -> str:
    """The words alone, in lower case."""
    return " ".join(re.findall(r"\w+", text.lower()))


class _Labels:
    """Who the labels of a transcript are: "Q", "A", "RAUTIO"."""

    def __init__(self, entities: list[EntityDraft]) -> None:
        people = [entity for entity in entities if entity.kind is EntityKind.PERSON]
        self._main = max(people, key=lambda entity: len(entity.mentions), default=None)
        self._by_name: dict[str, EntityDraft] = {}
        for entity in people:
            for name in (entity.name, *entity.aliases):
                words = name.lower().split()
                self._by_name.setdefault(" ".join(words), entity)
                self._by_name.setdefault(words[-1], entity)

    def speaker(self, label: str) -> EntityDraft | None:
        """The person of a label in lower case; an interview's answers are its main person's."""
        if label in {"a", "answer"}:
            return self._main
        return self._by_name.get(label) or self._by_name.get(label.rsplit(maxsplit=1)[-1])


Language.component("newsview_speakers", func=newsview_speakers)
