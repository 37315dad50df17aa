"""One reporting verb in its sentence: where its clause runs, and which quotations stand beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.apart import before_others
from newsview.nlp.said.cues.beside import (
    end_between_dashes,
    is_subject_behind,
    source_aside,
    source_at_place,
    source_beside,
    source_between,
    source_counted,
    source_named,
    source_nearby,
    source_of_text,
    source_swallowed,
)
from newsview.nlp.said.cues.causing import is_passive, is_put_to
from newsview.nlp.said.cues.citing import cited_source
from newsview.nlp.said.cues.finding import is_finder
from newsview.nlp.said.cues.joined import joined
from newsview.nlp.said.cues.manner import brings_in_clause
from newsview.nlp.said.cues.met import met, named_behind
from newsview.nlp.said.cues.parted import source_parted
from newsview.nlp.said.cues.questions import question_at
from newsview.nlp.said.cues.reduced import start_of_speaker
from newsview.nlp.said.cues.sources import (
    before_report,
    noun_phrase,
    source_head,
    with_relative,
)
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.cues.verb_first import joins_in, source_behind
from newsview.nlp.said.given.lexicon import verb_forms
from newsview.nlp.said.given.parse import DASHES, FINITE, MARKS, SUBJECTS

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_ADVERBIALS = frozenset(
    {"prep", "npadvmod", "advmod", "prt", "dative", "agent", "dobj", "nsubj", "nsubjpass"}
)
_LEADING = frozenset({"aux", "advmod", "neg", "auxpass"})
_LIGHT = frozenset({"but", "and", "yet", "still", "so", "or", "however", "though", "moreover", "meanwhile"})
_QUESTIONS = frozenset({"whether", "if", "what", "why", "how", "which", "who", "when", "where"})
_ORDERING = frozenset({"order", "request"})
"""Verbs whose object is the thing asked for as often as the one asked."""

_JOINING = frozenset({"and", "but", "or", "nor"})
UNSAID = frozenset(
    {"decline", "declined", "declines", "declining", "refuse", "refused", "refuses", "refusing"}
)


class Verb:
    """A reporting verb and the outer sentence it stands in, or the sentence inside a quotation.

    Attributes:
        parse: The document.
        verb: The verb's token.
        word: Its form.
        start, end: The range its frame must stay in.
        is_speech: Whether it is a verb of speaking, rather than one that only names what it judges.
        inverted: The subject of "…, said Kim", behind the verb.
        source: The noun phrase of who speaks, if the sentence tells.
        behind_quote: The subject that stands alone between a quotation and the verb.
        is_near: Whether that is only the nearest one that can be, for want of a parse that tells.
        clause: Where its clause starts: at the subject, or at the verb where the subject follows.
        tail: Where its objects and adverbials end, and the words reported may begin.
    """

    def __init__(self, parse: Parse, verb: int, claimed: set[int]) -> None:
        self.parse = parse
        self.verb = verb
        self.word = parse.words[verb]
        self._claimed = claimed
        self.reports = self.word in verb_forms("verbs")
        self.tells = self.word in verb_forms("verbs_telling")
        self.is_speech = self.reports or self.tells or self.word in verb_forms("verbs_quoting")
        self.start, self.end = self._bounds()
        self.subject = parse.subject(verb)
        finds = self.word in verb_forms("verbs_finding")
        can_invert = self.is_speech or finds or self._is_behind_quote()
        self.inverted = source_behind(parse, verb, self.start) if can_invert else None
        self.is_near = False
        self.behind_quote = source_between(parse, verb, self.start) if self.is_speech or finds else None
        self.source = self._source()
        self.reports = self.reports or (finds and is_finder(parse, verb, self.source))
        self.reports = self.reports or brings_in_clause(parse, verb)
        self.is_speech = self.is_speech or self.reports
        self.clause = self._clause()
        self.end = end_between_dashes(parse, (self.start, self.end), self.clause, self.cue_end)
        self.end = before_others(parse, verb, self.end)
        self.tail = self._tail()

    def _bounds(self) -> Range:
        start, end = self.parse.clause_bounds(self.verb)
        inside = self.parse.stretch[self.verb]
        if inside < 0:
            return start, end
        (low, high), (start, end) = self.parse.ranges[inside], self.parse.plain_sentence(self.verb)
        return max(low, start), min(high, end)

    def _is_behind_quote(self) -> bool:
        """Whether a quotation that ends in a comma stands right before it: "“…,” denounced the Center"."""
        before = self.parse.words[max(0, self.verb - 2) : self.verb]
        return before[:1] == [","] and before[-1] in MARKS

    def _source(self) -> Range | None:
        if self.inverted is not None:
            return self.inverted
        if self.behind_quote is not None:
            return joined(self.parse, self.behind_quote, self.verb)
        named = cited_source(self.parse, self.verb) or met(self.parse, self.verb, self.start)
        if named is not None:
            return named
        if is_put_to(self.parse, self.verb) and self.parse.child(self.verb, "agent") is None:
            return None
        aside = source_aside(self.parse, self.verb, self.start)
        if aside is not None and (self.subject is None or self.subject < aside[0]):
            self.subject = None
            return aside
        head = source_head(self.parse, self.verb)
        if head is not None and self.start <= head < self.end:
            return self._phrase_of(head)
        self.is_near = True
        beside = source_beside(self.parse, self.verb, self.start)
        beside = beside or source_named(self.parse, self.verb, self.start)
        if beside is None and not self.is_passive:
            beside = source_parted(self.parse, self.verb, self.start)
        if beside is not None or self.is_passive:
            return beside or (source_of_text(self.parse, self.verb) if self.tells else None)
        nearby = source_swallowed(self.parse, self.verb, self.start)
        nearby = nearby or source_nearby(self.parse, self.verb, self.start)
        nearby = nearby or source_at_place(self.parse, self.verb, self.start)
        is_plural = nearby is None and self.parse.tags[self.verb] in {"VBP", "VBD"}
        return source_counted(self.parse, self.verb, self.start) if is_plural else nearby

    def _phrase_of(self, head: int) -> Range:
        """The phrase of who speaks around its noun, or the name behind: “The lawyer for Kim, [Ann Lind],”."""
        start, end = noun_phrase(self.parse, head)
        start = start_of_speaker(self.parse, start, head, self.verb)
        end = self.verb if start < self.verb < end else before_report(self.parse, start, head, end)
        named = named_behind(self.parse, self.verb, (start, end))
        whole = joined(self.parse, (start, end), self.verb)
        return named or with_relative(self.parse, whole, self.verb)

    @property
    def is_unsaid(self) -> bool:
        """Whether the sentence denies that anything was said: "did not say", "declined to say"."""
        parse = self.parse
        if any(
            parse.deps[c] == "neg" and self._is_near(c) for c in parse.children[self.verb] if c < self.verb
        ):
            return True
        if any(parse.deps[c] == "aux" and parse.words[c - 1] == "nor" for c in parse.children[self.verb]):
            return True  # “nor did he say that …”
        return parse.deps[self.verb] == "xcomp" and parse.words[parse.heads[self.verb]] in UNSAID

    @property
    def asks(self) -> bool:
        """Whether a question stands behind it: "asked by a reporter if …", "asked what …"."""
        parse = self.parse
        openings = (parse.edges(c)[0] for c in parse.children[self.verb] if c > self.verb and c < self.end)
        if any(parse.words[i] in _QUESTIONS for i in openings):
            return True
        return question_at(parse, self.verb, self.cue_end, self.end) is not None

    @property
    def is_passive(self) -> bool:
        """Whether its subject is the one spoken to: "they were told"."""
        return is_passive(self.parse, self.verb)

    @property
    def has_object(self) -> bool:
        """Whether it has an object that is not the one spoken to: "posted a picture"."""
        if self.tells and verb_forms("verbs_telling").get(self.word) not in _ORDERING:
            return False
        found = self.parse.child(self.verb, "dobj")
        if (
            found is None
            or (self.inverted is not None and found < self.inverted[1])
            or self._is_apart(found)
            or not self.start <= found < self.end
            or not {self.parse.stretch[found], self.parse.stretch[self.parse.edges(found)[0]]}
            & {-1, self.parse.stretch[self.verb]}
        ):
            return False
        is_it = self.parse.words[found] in {"it", "them"} and found >= self.cue_end
        return is_it or self.parse.tags[found] not in {"NNP", "PRP"}

    def _is_apart(self, found: int) -> bool:
        """Whether it is no object: “he said, a deal that …”, “she said outside court”."""
        parse, start = self.parse, self.parse.edges(found)[0]
        is_place = parse.tags[start] == "IN" or parse.words[start] in {"outside", "inside"}
        return is_place or "," in parse.words[self.cue_end : max(start, found)]

    @property
    def cue_end(self) -> int:
        """Where the verb ends, its particle ("pointed out") included."""
        particle = self.verb + 1
        if self.word in {"put", "puts"} and self.parse.words[particle : particle + 1] == ["it"]:
            return particle + 1
        is_particle = particle < self.end and self.parse.deps[particle] == "prt"
        return particle + (is_particle or joins_in(self.parse, self.verb))

    def is_claimed(self, stretch: int) -> bool:
        """Whether an earlier reporting verb has a quotation already."""
        return stretch in self._claimed

    # Its clause

    def _clause(self) -> int:
        parse, start = self.parse, self.verb
        if self.inverted is not None:
            return start
        if self.behind_quote is not None:
            return self.behind_quote[0]
        for child in parse.children[self.verb]:
            leads = parse.deps[child] in _LEADING or (
                parse.deps[child] == "mark" and parse.words[child] == "as"
            )
            if child < self.verb and leads and self._is_near(child):
                start = min(start, parse.edges(child)[0])
        if self.subject is not None and self.source is not None and self.subject < self.verb:
            start = min(start, noun_phrase(parse, self.subject)[0])
        elif self.source is not None and self.subject is None and self.start <= self.source[0] < self.verb:
            is_beside = self.source[1] == self.verb or parse.words[self.verb - 1] == ","
            start = self.source[0] if is_beside and self.parse.tags[self.verb] in FINITE else start
        elif self.source is None and self.subject is not None:
            someone = noun_phrase(parse, self.subject)
            is_told = parse.words[self.subject] == "it" or (self.word == "told" and can_speak(parse, someone))
            start = min(start, someone[0]) if is_told else start
        if start > self.start and (parse.words[start - 1], parse.heads[start - 1]) == ("as", self.verb):
            start -= parse.words[start - 2] not in DASHES  # “As guards, among them Kim, have noted, …”
        while start < self.verb and (
            parse.words[start] in MARKS or parse.words[start] in {",", "but", "and"}
        ):
            start += 1
        return start

    def _is_near(self, child: int) -> bool:
        """Whether no comma or mark parts an adverb from the verb."""
        return self.parse.stretch[child] == self.parse.stretch[self.verb] and not any(
            word == "," or word in MARKS for word in self.parse.words[child : self.verb]
        )

    def _tail(self) -> int:
        parse, at = self.parse, self.cue_end
        if self.inverted is not None:
            return self.inverted[1]
        for child in sorted(parse.children[self.verb]):
            if child < at:
                continue
            low, high = parse.edges(child)
            if low != at or high > self.end or parse.deps[child] not in _ADVERBIALS:
                break
            if (parse.deps[child] == "dobj" and not self.tells) or is_subject_behind(parse, self.verb, high):
                break
            if parse.deps[child] == "npadvmod" and parse.words[child] == "way":
                break  # “said [the way they row is wrong]”
            if (parse.words[low], parse.deps[child]) == ("that", "prep") and self.has_finite(low, self.end):
                break  # “said that while it rains, …”
            at = self._before_quote(low, high)
            if at < high:
                break
        return at

    def _before_quote(self, low: int, high: int) -> int:
        """As far into an adverbial as no quotation and no clause of the verb's own begins in it."""
        words, stretch = self.parse.words, self.parse.stretch
        inside = stretch[self.verb]
        for i in range(low, high):
            opens = words[i] in MARKS and i + 1 < len(words) and stretch[i + 1] != inside
            if opens or stretch[i] != inside:
                return i
            if i > low and words[i] == "that" and (self.parse.deps[i] == "mark" or self.parse.brings_in(i)):
                return i
            if words[i] == "," and any(tag in {"WDT", "WP"} for tag in self.parse.tags[i + 1 : i + 3]):
                return i  # “asked about it, [to which Kim replied that …]”
            if i > low and self.parse.tags[i] == "TO" and self.word in verb_forms("verbs_promising"):
                return i  # “vowed in a speech [to “row”]”
        return high

    # Quotations beside it

    def opens_quote(self, at: int) -> bool:
        """Whether a quotation's opening mark is token ``at``."""
        return self.quote_at(at) is not None

    def quote_at(self, at: int) -> int | None:
        """The quotation whose opening mark is token ``at``."""
        parse = self.parse
        n = parse.at_opening.get(at)
        if n is None or parse.ranges[n][0] <= self.verb < parse.ranges[n][1]:
            return None
        return n

    def quote_before(self, at: int) -> int | None:
        """The quotation whose closing mark is the last token before ``at``, a comma or dash aside."""
        parse, i = self.parse, at - 1
        low = max(1, self.start)
        while i >= low and (parse.words[i] == "," or parse.words[i].isspace() or parse.words[i] in DASHES):
            i -= 1
        if i < low or parse.words[i] not in MARKS:
            return None
        if parse.stretch[i] >= 0:  # “… ‘Never,’ he said.”
            n = parse.at_closing.get(i)
            return n if n is not None and parse.stretch[i] == parse.stretch[self.verb] else None
        while (
            i > low
            and parse.stretch[i - 1] < 0
            and (parse.words[i - 1] in MARKS or parse.words[i - 1].isspace())
        ):
            i -= 1
        n = parse.stretch[i - 1]
        is_other = n >= 0 and n != parse.stretch[self.verb] and n not in self._claimed
        return n if is_other and parse.block(i) == parse.block(self.verb) else None

    def closes_quote(self, at: int) -> bool:
        """Whether token ``at`` is the closing mark of a quotation, or stands in one."""
        parse = self.parse
        if parse.stretch[at] >= 0:
            return parse.stretch[at] != parse.stretch[self.verb]
        return parse.words[at] in MARKS and parse.stretch[at - 1] >= 0

    # Ranges

    def is_light(self, at: int) -> bool:
        """Whether a token has no content of its own: punctuation, "but", a link; not "[so] far"."""
        word = self.parse.words[at]
        is_adverb = self.parse.words[at : at + 2] in (["so", "far"], ["so", "long"])
        is_link = "/" in word and self.parse.doc[at].like_url
        return (word in _LIGHT and not is_adverb) or is_link or not self.parse.is_word(at)

    def trimmed(self, start: int, end: int) -> list[Range]:
        """A range without the punctuation and conjunctions at its ends, marks of its own kept."""
        parse = self.parse
        start += start > self.verb and parse.brings_in(start)
        while start < end and self.is_light(start) and not self.opens_quote(start):
            if parse.words[start] == "though" and parse.deps[start] == "mark":
                break
            start += 1
        while end > start and not self.closes_quote(end - 1):
            word = parse.words[end - 1]
            is_closed = word == ")" and "(" in parse.words[start:end]
            hangs = word in _JOINING or (word == "since" and parse.words[end - 2] in DASHES | {","})
            if is_closed or (not hangs and parse.is_word(end - 1)):
                break
            end -= 1
        end += parse.is_open(start, end)
        return [self._with_marks(start, end)] if start < end else []

    def _with_marks(self, start: int, end: int) -> Range:
        """A range that cuts no quotation."""
        parse = self.parse
        first, last, inside = parse.stretch[start], parse.stretch[end - 1], parse.stretch[self.verb]
        low = parse.outers[first][0] if first >= 0 and first != inside else start
        high = parse.outers[last][1] if last >= 0 and last != inside else end
        return min(start, low), max(end, high)

    def has_finite(self, start: int, end: int) -> bool:
        """Whether a range holds a finite verb."""
        return any(tag in FINITE for tag in self.parse.tags[start:end])

    def is_clause(self, start: int, end: int) -> bool:
        """Whether a range holds a finite verb together with a subject before it."""
        parse = self.parse
        for i in range(start, end):
            if parse.tags[i] in FINITE:
                verb = parse.main_verb(i)
                if any(start <= c < i and parse.deps[c] in SUBJECTS for c in parse.children[verb]):
                    return True
        return False
