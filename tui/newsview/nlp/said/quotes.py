"""``newsview_quotes``: the quotes of a document, from its quotation marks and its reporting words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from newsview.model import QuoteKind, Rule, Span
from newsview.nlp import drafts
from newsview.nlp.drafts import QuoteDraft
from newsview.nlp.said.contents.behind_marks import with_tail
from newsview.nlp.said.contents.open_ends import past_marked_word
from newsview.nlp.said.contents.quoting import quotes_words
from newsview.nlp.said.contents.works import is_piece
from newsview.nlp.said.cues.calling import word_calls
from newsview.nlp.said.cues.naming import settle
from newsview.nlp.said.cues.wording import naming
from newsview.nlp.said.frames.captions import find_captions
from newsview.nlp.said.frames.double_titles import told_in_title
from newsview.nlp.said.frames.empty import is_empty
from newsview.nlp.said.frames.fragments import (
    BEING,
    carries_on,
    chains,
    heads_another_page,
    hung_on_verb,
    is_called_out,
    is_introduced_by_colon,
    is_joined,
    is_phrase,
    is_term,
    own_kind,
    parted,
)
from newsview.nlp.said.frames.frames import find_frames
from newsview.nlp.said.frames.going_on import told_on
from newsview.nlp.said.frames.headlines import find_headline
from newsview.nlp.said.frames.introductions import introduce
from newsview.nlp.said.frames.labels import find_labelled
from newsview.nlp.said.frames.leading_headlines import find_leading_headlines
from newsview.nlp.said.frames.leads import led_to
from newsview.nlp.said.frames.listed import find_listed
from newsview.nlp.said.frames.marked_headlines import find_marked_headlines
from newsview.nlp.said.frames.nesting import (
    closed,
    is_claim_told,
    is_quoting,
    is_told_again,
    only_wraps,
    quotes_again,
    surrounds,
    within_marks,
)
from newsview.nlp.said.frames.nouns import find_nouns
from newsview.nlp.said.frames.sentences import SHORT, is_echoed, is_part, is_sentence, opens_sentence
from newsview.nlp.said.frames.tags import tagged
from newsview.nlp.said.given.confidence import evidence
from newsview.nlp.said.given.lexicon import said_forms
from newsview.nlp.said.given.mending import unglued
from newsview.nlp.said.given.parse import ENDS, Parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc

    from newsview.nlp.said.given.frame import Frame
    from newsview.nlp.said.given.parse import Range


def newsview_quotes(doc: Doc) -> Doc:
    """Write a ``QuoteDraft`` for every quote on ``doc._.newsview_quotes``; no entities yet."""
    drafts.quotes(doc).extend(_Quotes(Parse(doc)).all())
    return doc


class _Quotes:
    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._drafts: list[QuoteDraft] = []
        self._of_stretch: dict[int, QuoteDraft] = {}
        self._chains = chains(parse)
        self._owner: dict[int, QuoteDraft] = {}  # by token outside quotation marks
        self._reports: list[tuple[Frame, QuoteDraft, int]] = []  # with the token they end at
        self._cued: dict[int, QuoteDraft] = {}  # direct ones, by the first token of the cue's sentence

    def all(self) -> list[QuoteDraft]:
        inner: list[Frame] = []
        turns: dict[int, QuoteDraft] = {}
        for frame in told_in_title(self._parse, self._frames()):
            stretch = self._parse.stretch[frame.verb]
            if frame.is_verbatim and stretch >= 0 and frame.content[0][0] < self._parse.ranges[stretch][1]:
                turns[stretch] = self._turn(frame, stretch)
            elif stretch >= 0:
                inner.append(frame)
            else:
                self._reported(frame)
        self._follow(turns)
        self._without_cue()
        self._headings()
        for frame in inner:
            self._nested(frame)
        self._nested_without_cue()
        for frame, draft, _ in self._reports:
            settle(self._parse, frame.verb, draft)
        return sorted(self._drafts, key=lambda draft: draft.start)

    def _frames(self) -> Iterator[Frame]:
        yield from find_labelled(self._parse)
        yield from (captions := list(find_captions(self._parse)))
        yield from find_frames(self._parse, captions)
        yield from find_nouns(self._parse)
        yield from find_listed(self._parse)
        yield from find_headline(self._parse)
        told = {frame.verb for frame, _, _ in self._reports}
        yield from (frame for frame in find_leading_headlines(self._parse) if frame.verb not in told)
        yield from find_marked_headlines(self._parse)

    # A transcript printed between quotation marks

    def _turn(self, frame: Frame, stretch: int) -> QuoteDraft:
        """The words of one speaker behind a label that stands within the marks: “WALLACE: Why?”."""
        draft = self._draft(frame)
        draft.kind = QuoteKind.DIRECT
        end = min(frame.content[0][1], self._parse.ranges[stretch][1])
        draft.spans = [self._parse.span(frame.content[0][0], end)]
        self._drafts.append(draft)
        self._of_stretch[stretch] = draft
        return draft

    def _follow(self, turns: dict[int, QuoteDraft]) -> None:
        """Give each paragraph without a label of its own to the turn before it."""
        turned = {id(self._chains[n]): self._chains[n] for n in turns}
        for chain in turned.values():
            speaking: QuoteDraft | None = None
            for n in chain:
                speaking = turns.get(n, speaking)
                if speaking is not None and n not in turns:
                    self._of_stretch[n] = speaking
                    speaking.spans.append(self._parse.quoted[n].inner)

    # With a cue

    def _reported(self, frame: Frame) -> None:
        parse, owner = self._parse, self._owner.get(frame.verb)
        if owner is not None and (
            owner.kind is QuoteKind.DIRECT
            or is_told_again(parse, frame)
            or is_claim_told(parse, frame)
            or is_quoting(parse, frame)
        ):
            self._within(owner, frame)
        first = self._owner.get(frame.content[0][0])
        is_taken = first is not None and not surrounds(parse, frame, first)
        wrapped = self._of_stretch.get(parse.at_opening.get(frame.content[0][0], -1))
        if owner or is_taken or only_wraps(parse, frame, wrapped) or is_empty(parse, frame):
            return
        frame = parted(parse, frame)
        frame.content[-1] = with_tail(parse, frame)
        stretches = [parse.at_outer.get(content) for content in frame.content]
        whole = [n for n in stretches if n is not None]
        if whole and whole[0] in self._of_stretch and not self._taken_back(frame, whole[0]):
            return
        draft = self._draft(frame)
        if len(whole) == len(frame.content) and not is_phrase(parse, frame, whole[0]):
            draft.kind, draft.spans = QuoteKind.DIRECT, []
            self._cued[parse.sentence(frame.verb)[0]] = draft
            for n in whole:
                if n not in self._of_stretch:
                    self._claim(draft, n)
        else:
            self._mixed(draft, frame)
        self._reports.append((frame, draft, frame.content[-1][1]))
        self._drafts.append(draft)

    def _taken_back(self, frame: Frame, stretch: int) -> bool:
        """Take a paragraph with a cue of its own from the quote before: “A,” he said. “B. ¶ “C,” he added."""
        parse, owner = self._parse, self._of_stretch[stretch]
        is_behind = frame.source is not None and parse.outers[stretch][1] <= frame.verb
        first = parse.quoted[stretch].inner
        is_next = parse.quoted[stretch].follows is not None and first in owner.spans[1:]
        is_cued = owner.cue is not None and parse.block(parse.tokens(owner.cue)[0]) < parse.block(frame.verb)
        if not (is_behind and is_next and is_cued and owner.kind is QuoteKind.DIRECT):
            return False
        for n in self._chains[stretch]:
            if n >= stretch and self._of_stretch.get(n) is owner:
                owner.spans.remove(parse.quoted[n].inner)
                del self._of_stretch[n]
        return True

    def _adopt(self, draft: QuoteDraft, others: Iterable[QuoteDraft]) -> None:
        """Make earlier reports that stand within this one its children."""
        for other in others:
            inside = all(any(span.covers(inner) for span in draft.spans) for inner in other.spans)
            if inside and other is not draft and other.parent is None:
                other.parent = draft

    def _draft(self, frame: Frame) -> QuoteDraft:
        parse = self._parse
        source = self._source(frame.source) if frame.source else None
        is_cue = frame.rule is not Rule.CUE_NEARBY or parse.words[frame.verb] not in BEING
        is_cue = is_cue and frame.cue[0] < frame.cue[1]
        return QuoteDraft(
            QuoteKind.INDIRECT,
            [parse.span(*content) for content in frame.content],
            cue=parse.span(*frame.cue) if is_cue else None,
            speaker_span=source,
            evidence=evidence(frame.rule) if source else None,
        )

    def _source(self, source: Range) -> Span:
        """The span of a noun phrase, of whole words."""
        return unglued(self._parse.text, self._parse.span(*naming(self._parse, source)))

    def _claim(self, draft: QuoteDraft, stretch: int) -> None:
        """Give a stretch, and the paragraphs it goes on in, to a quote, but for those another has.

        What comes before it goes on with the quote before that, if any: “A,” she said. “B. ¶ “C,” he said.
        """
        chain = self._chains[stretch]
        begun = self._goes_on_from(chain[0]) if chain[0] < stretch else None
        for n in chain:
            if n not in self._of_stretch:
                owner = draft if begun is None or n >= stretch else begun
                self._of_stretch[n] = owner
                owner.spans.append(self._parse.quoted[n].inner)
                owner.spans.sort()

    def _mixed(self, draft: QuoteDraft, frame: Frame) -> None:
        parse = self._parse
        spans, owners = [], []
        for content in frame.content:
            inside = sorted({parse.stretch[i] for i in range(*content)} - {-1})
            start = min([content[0], *(parse.outers[n][0] for n in inside)])
            end = max([content[1], *(parse.outers[n][1] for n in inside)])
            owners += [self._of_stretch.setdefault(n, draft) for n in inside]
            owners += [self._owner.setdefault(i, draft) for i in range(start, end)]
            draft.kind = QuoteKind.MIXED if quotes_words(parse, content, inside) else draft.kind
            spans.append(parse.span(start, end))
        draft.spans = spans
        draft.kind = QuoteKind.DIRECT if frame.is_verbatim else draft.kind
        self._adopt(draft, {id(owner): owner for owner in owners}.values())

    # Without one

    def _without_cue(self) -> None:
        parse = self._parse
        for n, quoted in enumerate(parse.quoted):
            is_taken = quoted.parent is not None or n in self._of_stretch
            if is_taken or is_piece(parse, parse.outers[n][1]) or heads_another_page(parse, n):
                continue
            frame, before = self._tagged(n), self._begun(n)
            if frame is not None:
                self._reported(frame)
            elif before is not None:
                self._claim(before, n)
            elif is_sentence(parse, n) or is_introduced_by_colon(parse, n):
                draft = QuoteDraft(QuoteKind.DIRECT, [])
                introduce(parse, n, draft)
                if draft.cue is not None or is_sentence(parse, n) or not is_term(parse, n):
                    self._claim(draft, n)
                    self._drafts.append(draft)
            elif not self._carried_on(n):
                frame = hung_on_verb(parse, n) or led_to(parse, n)
                if frame is not None:
                    self._reported(frame)
                elif not self._told_on(n) and (kind := own_kind(parse, n)) is not None:
                    span = quoted.inner if kind is QuoteKind.DIRECT else quoted.outer
                    self._drafts.append(QuoteDraft(kind, [span]))

    def _told_on(self, stretch: int) -> bool:
        """Take the sentence of a quotation for whoever is quoted before: “…,” she said. It is “odd.”."""
        parse = self._parse
        start = parse.sentence(parse.outers[stretch][0])[0]
        before = self._cued.get(parse.sentence(start - 1)[0]) if start > 0 else None
        told = told_on(parse, stretch, before) if before is not None else None
        if told is None:
            return False
        draft = QuoteDraft(QuoteKind.MIXED, [parse.span(*told)])
        self._of_stretch.update(dict.fromkeys({*parse.stretch[slice(*told)]} - {-1}, draft))
        self._drafts.append(draft)
        return True

    def _headings(self) -> None:
        """Section headings in marks that are no sentence, but words that the text quotes."""
        for n in [n for n in range(len(self._parse.quoted)) if n not in self._of_stretch]:
            if self._parse.quoted[n].parent is None and is_echoed(self._parse, n, self._drafts):
                self._drafts.append(QuoteDraft(QuoteKind.DIRECT, [self._parse.quoted[n].inner]))

    def _begun(self, stretch: int) -> QuoteDraft | None:
        """The quote that words without a cue go on with: He called it “a disgrace. ¶ “It must go.”."""
        begun = self._of_stretch.get(self._chains[stretch][0])
        if begun is None and not is_part(self._parse, stretch):
            begun = self._goes_on_from(stretch)
        return begun or self._joined_to(stretch)

    def _tagged(self, stretch: int) -> Frame | None:
        """The frame of the clause behind a quotation that opens one; if short, it needs a known verb."""
        frame = tagged(self._parse, stretch) if opens_sentence(self._parse, stretch) else None
        if frame is None or is_sentence(self._parse, stretch):
            return frame
        start, end = self._parse.ranges[stretch]
        is_left_open = self._parse.words[end - 1] == "," and end - start > SHORT
        comes = frame.cue[1] > frame.cue[0] + 1  # “…,” came the reply
        return frame if is_left_open or comes or self._parse.words[frame.verb] in said_forms() else None

    def _joined_to(self, stretch: int) -> QuoteDraft | None:
        """The direct quote that “and” alone parts from this one, behind its reporting words."""
        parse = self._parse
        for _, draft, _ in self._reports_before(stretch):
            if draft.kind is QuoteKind.DIRECT and draft.cue is not None and draft.cue.end < draft.start:
                end = parse.tokens(draft.spans[-1])[1] + 1
                return draft if is_joined(parse, end, stretch) else None
        return None

    def _reports_before(self, stretch: int) -> list[tuple[Frame, QuoteDraft, int]]:
        """What is reported in the sentence of a stretch before it, the nearest first."""
        low = self._parse.outers[stretch][0]
        start = self._parse.sentence(low)[0]
        here = [report for report in self._reports if start <= report[0].verb < low and report[2] <= low]
        return sorted(here, key=lambda report: -report[2])

    def _carried_on(self, stretch: int) -> bool:
        """Take a quotation into the words reported before it in the same sentence, if it carries them on."""
        parse = self._parse
        for n, (frame, draft, end) in enumerate(self._reports_before(stretch)):
            is_last = n == 0 and frame.verb < end and draft.parent is None
            if draft.kind is QuoteKind.DIRECT or not is_last or not carries_on(parse, stretch, frame, end):
                return False
            draft.kind = QuoteKind.MIXED
            last = parse.outers[stretch][1]
            frame.content[-1] = frame.content[-1][0], last
            last = past_marked_word(parse, last, parse.sentence(last - 1)[1]) or with_tail(parse, frame)[1]
            draft.spans[-1] = Span(draft.spans[-1].start, parse.span(last - 1, last).end)
            self._of_stretch[stretch] = draft
            self._reports.append((frame, draft, last))
            return True
        return False

    def _goes_on_from(self, stretch: int) -> QuoteDraft | None:
        """The direct quote of the sentence before, in the same paragraph (“…,” she said. “…”)."""
        parse = self._parse
        low = parse.outers[stretch][0]
        start = parse.sentence(low)[0]
        if start < low and parse.words[low - 1] in ENDS:
            start = low  # “…,” she said. “and …”
        if start < low or start == 0 or parse.block(start - 1) != parse.block(low):
            return None
        draft = self._cued.get(parse.sentence(start - 1)[0])
        return draft if draft is not None and draft.start < parse.start_of(low) else None

    # Inside another quote

    def _nested(self, frame: Frame) -> None:
        parent = self._of_stretch.get(self._parse.stretch[frame.verb])
        if parent is not None:
            self._within(parent, frame)

    def _nested_without_cue(self) -> None:
        """Sentences in marks of their own within a quote: “Daily I hear it. ‘It is time!’ I am tired.”."""
        parse = self._parse
        told = {span for draft in self._drafts if draft.parent is not None for span in draft.spans}
        for n, quoted in enumerate(parse.quoted):
            parent = self._of_stretch.get(quoted.parent) if quoted.parent is not None else None
            if parent is not None and quoted.inner not in told and is_called_out(parse, n):
                self._drafts.append(QuoteDraft(QuoteKind.DIRECT, [quoted.inner], parent=parent))

    def _within(self, parent: QuoteDraft, frame: Frame) -> None:
        is_quote = frame.content[0] in self._parse.at_outer
        is_told = self._parse.words[frame.verb] == "told"  # “we are told it is for sale”
        is_anyones = frame.source is not None or is_told or is_claim_told(self._parse, frame)
        if not is_quote and (not is_anyones or self._parse.tags[frame.verb] == "VB"):
            return
        if is_quote and frame.source is None and word_calls(self._parse, frame.verb):
            return  # “it is called ‘home rule’”
        draft = self._draft(closed(self._parse, frame))
        draft.parent = parent
        stretches = [within_marks(self._parse, content) for content in frame.content]
        if all(n is not None for n in stretches):
            draft.kind = QuoteKind.DIRECT
            draft.spans = [self._parse.quoted[n].inner for n in stretches if n is not None]
        elif quotes_again(self._parse, frame):
            draft.kind = QuoteKind.MIXED
        self._drafts.append(draft)


Language.component("newsview_quotes", func=newsview_quotes)
