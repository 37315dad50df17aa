"""Reporting words and what they report: “X said (that) …”, “…, X said”, “according to X”."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsview.nlp.said.lexicon import verb_forms
from newsview.nlp.said.parse import DASHES, ENDS, MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.said.parse import Parse

Range = tuple[int, int]

_CLAUSE_OPENERS = frozenset({"that", "whether", "if", "how", "why", "what", "when", "where", "who"})
_ADVERBIALS = frozenset(
    {"prep", "npadvmod", "advmod", "prt", "dative", "agent", "tmod", "dobj", "nsubj", "nsubjpass"}
)
_CONJUNCTIONS = frozenset({"but", "and", "yet", "still", "so", "or"})
_UNSAID = frozenset(
    {"decline", "declined", "declines", "declining", "refuse", "refused", "refuses", "refusing"}
)
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose"})


@dataclass(slots=True)
class Frame:
    """Reporting words and what they report, as ranges of tokens.

    Attributes:
        verb: The word that reports.
        cue: The reporting words.
        content: The words reported, in order.
        source: The noun phrase that names who reports them.
        rule: ``"verb"``, ``"according"``, ``"noun"`` or ``"naming"``.
    """

    verb: int
    cue: Range
    content: list[Range] = field(default_factory=list)
    source: Range | None = None
    rule: str = "verb"


def find_frames(parse: Parse) -> Iterator[Frame]:
    """Every frame in order of its reporting word."""
    verbs = verb_forms("verbs")
    telling, promising = verb_forms("verbs_telling"), verb_forms("verbs_promising")
    quoting = verb_forms("verbs_quoting")
    known = verbs.keys() | telling.keys() | promising.keys() | quoting.keys()
    for i, word in enumerate(parse.words):
        if word == "according" and i + 1 < len(parse) and parse.words[i + 1] == "to":
            frame = _according(parse, i)
        elif word not in known:
            continue
        elif parse.is_verb(i):
            frame = Verb(parse, i).frame()
        else:
            continue
        if frame is not None and frame.content:
            yield frame


def noun_phrase(parse: Parse, head: int) -> Range:
    """The noun phrase of a head, as far as the first comma, dash, bracket or relative clause."""
    start, end = parse.edges(head)
    while start < head and (parse.words[start] in MARKS or parse.words[start] in {",", "and", "but"}):
        start += 1
    stop = head + 1
    while stop < end:
        word = parse.words[stop]
        if word in {",", "(", ";", ":"} or word in DASHES or word in MARKS or word in _RELATIVE:
            break
        if parse.deps[stop] in {"acl", "relcl"} or parse.stretch[stop] != parse.stretch[head]:
            break
        stop += 1
    while stop > head + 1 and parse.words[stop - 1].isspace():
        stop -= 1
    return start, stop


def source_head(parse: Parse, verb: int) -> int | None:
    """Who a verb says does the saying, through coordination, participles and relative clauses."""
    at = verb
    for _ in range(6):
        if _is_passive(parse, at):
            agent = parse.child(at, "agent")
            return parse.child(agent, "pobj") if agent is not None else None
        subject = parse.child(at, "nsubj")
        relation, head = parse.deps[at], parse.heads[at]
        if subject is not None:
            if parse.words[subject] in _RELATIVE and relation == "relcl":
                return head
            return subject
        if head == at:
            return None
        if relation == "acl" and not parse.is_verb(head):
            return head
        at = head
    return None


def _is_passive(parse: Parse, verb: int) -> bool:
    return parse.child(verb, "auxpass", "nsubjpass") is not None or (
        parse.tags[verb] == "VBN" and parse.child(verb, "agent") is not None
    )


class Verb:
    """One reporting verb, with the questions its frame depends on."""

    def __init__(self, parse: Parse, verb: int) -> None:
        self.parse = parse
        self.verb = verb
        self.word = parse.words[verb]
        self.start, self.end = self._bounds()

    def _bounds(self) -> Range:
        start, end = self.parse.sentence(self.verb)
        inside = self.parse.stretch[self.verb]
        if inside < 0:
            return start, end
        low, high = self.parse.ranges[inside]
        sentence = self.parse.doc[self.verb].sent
        return max(low, sentence.start), min(high, sentence.end)

    def frame(self) -> Frame | None:
        """What this verb reports, or ``None``."""
        if self._is_unsaid():
            return None
        head = source_head(self.parse, self.verb)
        if head is not None and not self.start <= head < self.end and self.parse.words[head] not in _RELATIVE:
            head = None
        source = noun_phrase(self.parse, head) if head is not None else None
        clause_start = self._clause_start(source)
        tail = self._tail()
        content = self._right(tail) if not self._is_parenthetical(tail) else []
        left = self._left(clause_start, tail, has_right=bool(content))
        if left:
            content = (
                left if not content else [*left, *content] if self._is_quote_range(content[0]) else content
            )
        if not content:
            return None
        return Frame(self.verb, (self.verb, self._cue_end()), content, source)

    def _is_unsaid(self) -> bool:
        parse, verb = self.parse, self.verb
        if parse.child(verb, "neg") is not None:
            return True
        head = parse.heads[verb]
        return parse.deps[verb] == "xcomp" and parse.words[head] in _UNSAID

    def _cue_end(self) -> int:
        particle = self.verb + 1
        if particle < self.end and self.parse.deps[particle] == "prt":
            return particle + 1
        return self.verb + 1

    def _clause_start(self, source: Range | None) -> int:
        """Where the reporting clause starts: at its subject, or at its verb where the subject follows."""
        parse, start = self.parse, self.verb
        for child in parse.children[self.verb]:
            if (
                child < self.verb
                and parse.deps[child] in {"aux", "advmod", "neg", "auxpass"}
                and self._near(child)
            ):
                start = min(start, parse.edges(child)[0])
        if (
            source is not None
            and source[1] <= self.verb
            and parse.child(self.verb, "nsubj", "nsubjpass") is not None
        ):
            head = parse.child(self.verb, "nsubj", "nsubjpass")
            low = parse.edges(head)[0] if head is not None else source[0]
            start = min(start, source[0] if low < self.start else max(low, self.start))
        while start < self.verb and (
            parse.words[start] in MARKS or parse.words[start] in {",", "but", "and"}
        ):
            start += 1
        return start

    def _near(self, child: int) -> bool:
        """Whether no comma parts an adverb from the verb."""
        return not any(word == "," or word in MARKS for word in self.parse.words[child : self.verb])

    def _tail(self) -> int:
        """Where the verb's own objects and adverbials end, and the words reported may begin."""
        parse, at = self.parse, self._cue_end()
        for child in sorted(parse.children[self.verb]):
            if child < at:
                continue
            low, high = parse.edges(child)
            if low != at or high > self.end or parse.deps[child] not in _ADVERBIALS:
                break
            if parse.deps[child] == "dobj" and self.word not in verb_forms("verbs_telling"):
                break
            stop = self._before_quote(low, high)
            at = stop
            if stop < high:
                break
        return at

    def _before_quote(self, low: int, high: int) -> int:
        words, stretch = self.parse.words, self.parse.stretch
        inside = stretch[self.verb]
        for i in range(low, high):
            if stretch[i] != inside or (
                words[i] in MARKS and i + 1 < len(words) and stretch[i + 1] != inside
            ):
                return i
            if i > low and words[i] == "that" and self.parse.deps[i] == "mark":
                return i
        return high

    def _is_parenthetical(self, tail: int) -> bool:
        """“The landers, he said, could …”: a comma right behind, and neither a quote nor “that” after it."""
        parse = self.parse
        if tail >= self.end or parse.words[tail] != ",":
            return False
        after = tail + 1
        if after < self.end and parse.words[after] in _CLAUSE_OPENERS:
            return False
        return not self._opens_quote(after)

    def _opens_quote(self, at: int) -> bool:
        return self._quote_at(at) is not None

    def _quote_at(self, at: int) -> int | None:
        """The stretch whose opening mark is token ``at``."""
        parse = self.parse
        if at + 1 >= len(parse) or parse.words[at] not in MARKS:
            return None
        inside = parse.stretch[self.verb]
        for i in range(at + 1, min(at + 3, len(parse))):
            n = parse.stretch[i]
            if n >= 0 and n != inside and parse.outers[n][0] == at:
                return n
        return None

    def quote_before(self, at: int) -> int | None:
        """The stretch whose closing mark is the last token before ``at``, a comma aside."""
        parse, i = self.parse, at - 1
        low = max(0, self.start - 3)
        while i >= low and (parse.words[i] == "," or parse.words[i].isspace() or parse.words[i] in DASHES):
            i -= 1
        if i < low or parse.words[i] not in MARKS or parse.stretch[i] >= 0:
            return None
        n = parse.stretch[i - 1] if i >= 1 else -1
        if n < 0 and i >= 2:
            n = parse.stretch[i - 2]
        if n >= 0 and n != parse.stretch[self.verb] and parse.block(i) == parse.block(self.verb):
            return n
        return None

    def _is_quote_range(self, content: Range) -> bool:
        return content in self.parse.outers

    # Words after the verb

    def _right(self, tail: int) -> list[Range]:
        parse, at = self.parse, tail
        if at < self.end and parse.words[at] in {",", ":"}:
            at += 1
            if at < self.end and not self._opens_quote(at) and parse.words[tail] == ":":
                return [] if self.word not in verb_forms("verbs") else self.trimmed(at, self.end)
        quote = self._quote_at(at)
        if quote is not None and at < self.end:
            return self._right_quote(quote)
        if (
            at < self.end
            and parse.words[at] == "that"
            and self.word in verb_forms("verbs") | verb_forms("verbs_telling")
        ):
            complement = self._complement()
            end = self._complement_end(at, complement)
            if at + 1 < end:
                return self.trimmed(at + 1, end)
        complement = self._complement()
        if complement is None:
            return []
        start = self._complement_start(complement, tail)
        return self.trimmed(start, self._complement_end(start, complement))

    def _right_quote(self, quote: int) -> list[Range]:
        """A quotation right behind the verb; what follows it belongs to it where the sentence goes on."""
        parse = self.parse
        low, high = parse.outers[quote]
        at = high
        if at < self.end and parse.words[at] not in {",", ";", ":"} and parse.words[at] not in ENDS | DASHES:
            complement = self._complement()
            if complement is not None:
                end = self._complement_end(low, complement)
                if end > high and parse.quoted[quote].inner.of(parse.text)[-1:] not in {".", "?", "!", ","}:
                    return self.trimmed(low, end)
        return [(low, high)]

    def _complement(self) -> int | None:
        parse = self.parse
        is_clausal = self.word in verb_forms("verbs") or self.word in verb_forms("verbs_telling")
        for child in parse.children[self.verb]:
            if child < self.verb:
                continue
            relation = parse.deps[child]
            if relation == "ccomp" and is_clausal:
                return child
            if relation == "xcomp" and self._is_promise(child):
                return child
        return None

    def _is_promise(self, child: int) -> bool:
        mark = self.parse.child(child, "aux")
        to = mark is not None and self.parse.words[mark] == "to"
        return to and self.word in verb_forms("verbs_promising")

    def _complement_start(self, complement: int, tail: int) -> int:
        start = self.parse.edges(complement)[0]
        start = max(start, self.verb + 1)
        if start < tail < complement:
            start = tail
        return start + 1 if self.parse.words[start] == "that" else start

    def _complement_end(self, start: int, complement: int | None) -> int:
        if complement is None:
            return self.end
        return min(max(self.parse.edges(complement)[1], start), self.end)

    # Words before the verb

    def _left(self, clause_start: int, tail: int, *, has_right: bool) -> list[Range]:
        parse = self.parse
        quote = self.quote_before(clause_start)
        if quote is not None:
            return self.left_quote(quote, tail)
        if has_right or self.word not in verb_forms("verbs") | verb_forms("verbs_telling"):
            return []
        before = clause_start - 1
        if before <= self.start or parse.words[before] not in {",", "?", "!"} | DASHES:
            return []
        left = self.trimmed(self.start, before)
        right = self._after_parenthesis(tail)
        if not left or not (self._has_finite(left[0]) or right):
            return []
        return [*left, *right]

    def left_quote(self, quote: int, tail: int) -> list[Range]:
        """A quotation right before the reporting clause, with what goes on behind the clause."""
        parse = self.parse
        low, high = parse.outers[quote]
        start = parse.sentence(max(low, 0))[0]
        lead = [i for i in range(start, low) if not self._is_light(i)]
        spans = [(low, high)]
        if lead and not self._stands_alone(quote, low):
            spans = self.trimmed(start, high)
        return [*spans, *self._after_parenthesis(tail, only_quotes=spans == [(low, high)])]

    def _is_light(self, i: int) -> bool:
        word = self.parse.words[i]
        return word in _CONJUNCTIONS or not any(character.isalnum() for character in word)

    def _stands_alone(self, quote: int, low: int) -> bool:
        """Whether the words before a quotation only open its sentence ("That being said, “…”")."""
        parse = self.parse
        if parse.words[low - 1] not in {",", ":"}:
            return False
        start, end = parse.ranges[quote]
        first = parse.text[parse.start_of(start)]
        return first.isupper() or (self._has_finite((start, end)) and self._has_subject(start, end))

    def _has_subject(self, start: int, end: int) -> bool:
        return any(self.parse.deps[i] in {"nsubj", "nsubjpass"} for i in range(start, end))

    def _has_finite(self, content: Range) -> bool:
        return any(self.parse.tags[i] in {"VBD", "VBZ", "VBP", "MD"} for i in range(*content))

    def _after_parenthesis(self, tail: int, *, only_quotes: bool = False) -> list[Range]:
        """The rest of the reported sentence after “…, he said, …”."""
        parse = self.parse
        if tail >= self.end or parse.words[tail] != ",":
            return []
        at = tail + 1
        quote = self._quote_at(at)
        if quote is not None:
            return [parse.outers[quote]] if only_quotes else self.trimmed(at, self.end)
        if (
            only_quotes
            or at >= self.end
            or parse.tags[at] == "VBG"
            or parse.words[at] in _RELATIVE | {"according"}
        ):
            return []
        return self.trimmed(at, self.end)

    def trimmed(self, start: int, end: int) -> list[Range]:
        """A range without the punctuation and conjunctions at its ends, marks of its own kept."""
        parse = self.parse
        while start < end and self._is_light(start) and not self._opens_quote(start):
            start += 1
        while (
            end > start
            and not any(c.isalnum() for c in parse.words[end - 1])
            and not self._closes_quote(end - 1)
        ):
            end -= 1
        return [(start, end)] if start < end else []

    def _closes_quote(self, at: int) -> bool:
        parse = self.parse
        if parse.words[at] not in MARKS or parse.stretch[at] >= 0:
            return parse.stretch[at] >= 0 and parse.stretch[at] != parse.stretch[self.verb]
        return parse.stretch[at - 1] >= 0


def _according(parse: Parse, at: int) -> Frame | None:
    start, end = parse.sentence(at)
    objects = [child for child in parse.children[at + 1] if parse.deps[child] == "pobj"]
    if not objects or parse.stretch[at] >= 0:
        return None
    source = noun_phrase(parse, objects[0])
    whole_end = min(parse.edges(objects[0])[1], end)
    verb = Verb(parse, at)
    left = []
    quote = verb.quote_before(at)
    if quote is not None:
        left = verb.left_quote(quote, end)
    elif at > start:
        left = verb.trimmed(start, at)
    if left:
        return Frame(at, (at, at + 2), left, source, "according")
    comma = next((i for i in range(whole_end, end) if parse.words[i] == ","), None)
    if comma is None:
        return None
    return Frame(at, (at, at + 2), verb.trimmed(comma + 1, end), source, "according")
