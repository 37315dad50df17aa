"""The model's parse as plain lists, and the outer sentences that quotation marks make of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from newsview.model import Block, EntityKind, MentionKind, Span
from newsview.model.blocks import split_blocks
from newsview.nlp import drafts
from newsview.nlp.said.given.datelines import LONGEST_DATELINE, is_dateline
from newsview.nlp.said.given.lexicon import said_forms, verb_forms
from newsview.nlp.said.given.marks import find_quoted
from newsview.nlp.said.given.mending import (
    bodies_called_who,
    finite_tags,
    named_tokens,
    names_in,
    objects_by_dots,
    owners_marks,
)
from newsview.nlp.said.given.times import HALVES, ZONE
from newsview.nlp.who.given.words import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from newsview.nlp.said.given.block_marks import Quoted
    from newsview.nlp.who.given.words import Words

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
Range = tuple[int, int]
"""A half-open range of tokens."""

MARKS = frozenset("\"“”„‟«»″‘’‚'`´") | {"''", "``", "´´", "’’", "‘‘"}
DASHES = frozenset({"-", "–", "—", "―", "--", "---"})
HYPHEN = "‐"
"""What stands in ``Parse.words`` for a dash between two parts of one word, so that it parts nothing."""

RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})

ENDS = frozenset(".?!…") | {"...", "?!", "!!", "..", "!?", "…."}

_OVER = ENDS | {","}
"""What stands behind a verb that only says how words were spoken: ““Why?” Smith laughed.”."""

_OFFICERS = frozenset({"ceo", "coo", "cfo", "cto", "cio", "cmo"})
_SIGNS = frozenset({"£", "$", "€", "¥", "%"})
"""What belongs to the number beside it."""

_WITH_VERB = frozenset({"on", "aloud", "again"})
"""What may close reporting words: “… Smith went on.”, “… Smith wondered aloud.”."""

_LONGEST_ATTRIBUTION = 12
"""Words looked through for a reporting verb behind “?” or “!” and a closing mark."""

_OPENING = frozenset({"NN", "PR", "DT", "JJ", "CD", "IN", "EX", "RB"})
"""What the tags of words start with that a clause begins with."""


class Parse:
    """A parsed text; every position is a token's number.

    Attributes:
        text: The document's text.
        words: Words in lower case, ``HYPHEN`` for a hyphen.
        tags, deps: The model's fine tags, past tenses mended, and its relations, objects mended.
        heads: The number of each word's head.
        quoted: Every stretch between quotation marks.
        ranges, outers: The tokens of each stretch, without and with its marks.
        at_outer: The number of the stretch that has these tokens with its marks.
        at_opening: The number of the stretch that a token's mark opens.
        at_closing: The number of the nested stretch that a token's mark closes.
        stretch: For each token the number of the outermost stretch whose inner words it is in, or -1.
    """

    def __init__(self, doc: Doc) -> None:
        found = words_of(doc)
        self.doc = doc
        self.text = found.text
        self.words = _hyphenated(found)
        self.deps, self.heads = list(found.deps), list(found.heads)
        self._ends_of_phrases: dict[int, int] = {}
        self._mend(objects_by_dots(doc, found))
        self.tags = finite_tags(found, named_tokens(doc, found))
        self._found = found
        self._starts = found.starts
        self._ends = found.ends
        self.blocks: tuple[Block, ...] = tuple(doc._.newsview_blocks) or split_blocks(self.text)
        self.quoted: list[Quoted] = find_quoted(self.text, self.blocks)
        self.ranges = [self.tokens(quoted.inner) for quoted in self.quoted]
        self.outers = [self.tokens(quoted.outer) for quoted in self.quoted]
        self.at_outer = {outer: n for n, outer in enumerate(self.outers)}
        self.at_opening = {outer[0]: n for n, outer in reversed(list(enumerate(self.outers)))}
        self.at_closing = {
            self.outers[n][1] - 1: n for n, quoted in enumerate(self.quoted) if quoted.parent is not None
        }
        self.stretch = self._stretches()
        for i in owners_marks(found, self.stretch):
            self.tags[i] = "POS"
        self._sentence_starts = self._sentences()
        self._sentence_ends = self._ends_of_sentences()
        self.children: list[list[int]] = self._children()
        self._names = names_in(found)

    def __len__(self) -> int:
        return len(self.words)

    # Offsets

    def tokens(self, span: Span) -> tuple[int, int]:
        """The half-open range of tokens that a span of the text touches."""
        return bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)

    def span(self, start: int, end: int) -> Span:
        """The span of the tokens from ``start`` up to ``end``."""
        return Span(self._starts[start], self._ends[end - 1])

    def start_of(self, token: int) -> int:
        """Where a token starts in the text."""
        return self._starts[token]

    # Sentences

    def sentence(self, token: int) -> tuple[int, int]:
        """The outer sentence around a token: quotation marks never cut it, paragraphs always do."""
        n = bisect_right(self._sentence_starts, token) - 1
        return self._sentence_starts[n], self._sentence_ends[n]

    def block(self, token: int) -> int:
        """The number of the block a token stands in, or of the one before it."""
        return self._found.blocks[token]

    def plain_sentence(self, token: int) -> Range:
        """The sentence around a token as the parser tells it, whatever the quotation marks."""
        return self._found.sentence(token)

    def clause_bounds(self, token: int) -> Range:
        """The outer sentence around a token, or what stands in the brackets around it."""
        start, end = self.sentence(token)
        opened = self._within_brackets.get(token)
        if opened is None or not start <= opened < token:
            return start, end
        closed = self.words.index(")", token)
        stops = [i + 1 for i in range(opened + 1, closed - 1) if self.words[i] == "." and self.stretch[i] < 0]
        start = next((i for i in reversed(stops) if i <= token), opened + 1)
        return start, next((i for i in stops if i > token), closed)

    def is_open(self, start: int, end: int) -> bool:
        """Whether a bracket opens in a range that closes right behind it: “the harbour board (LHB”."""
        words = self.words[start:end]
        return self.words[end : end + 1] == [")"] and words.count("(") > words.count(")")

    def _stretches(self) -> list[int]:
        stretch = [-1] * len(self.words)
        for n, quoted in enumerate(self.quoted):
            if quoted.parent is None:
                start, end = self.ranges[n]
                stretch[start:end] = [n] * (end - start)
        return stretch

    def _sentences(self) -> list[int]:
        """The first token of each outer sentence, looked for where one can begin at all."""
        blocks, brackets = self._found.blocks, self._within_brackets
        parsed = set(self._found.sentence_starts)
        datelines = self._behind_datelines()
        beside = {i for low, high in self.outers for i in (low, low + 1, high) if i < len(self.words)}
        return [
            i
            for i in sorted(parsed | beside | datelines)
            if i == 0
            or i in datelines
            or blocks[i] != blocks[i - 1]
            or (i not in brackets and self._starts_sentence(i, i in parsed))
        ]

    def _behind_datelines(self) -> set[int]:
        """The first token behind the dateline of each paragraph that has one."""
        found: set[int] = set()
        for block in self.blocks:
            start, end = self.tokens(block.span)
            end = min(end, start + LONGEST_DATELINE)
            dash = next((i for i in range(start, end) if self.words[i] in DASHES), start)
            if start < dash < end - 1 and is_dateline(self, start, dash):
                found.add(dash + 1)
        return found

    @cached_property
    def _within_brackets(self) -> dict[int, int]:
        """Where each token between round brackets of a paragraph, or that closes them, has them opened."""
        inside: dict[int, int] = {}
        opened: int | None = None
        for i in (i for i, word in enumerate(self.words) if word in {"(", ")"}):
            if self.words[i] == "(":
                opened = i
            elif opened is not None:
                if self._found.blocks[opened] == self._found.blocks[i]:
                    inside.update(dict.fromkeys(range(opened + 1, i + 1), opened))
                opened = None
        return inside

    def _starts_sentence(self, i: int, parser_says: bool) -> bool:
        word, before = self.words[i], self.words[i - 1]
        if self.stretch[i] >= 0 and i > self.ranges[self.stretch[i]][0]:
            return False
        if word in MARKS:
            opens = i in self.at_opening and self.stretch[i] < 0
            ended = self._ended(i) and before not in {",", ":"}
            is_apart = self.stretch[i - 1] < 0 or not self.quoted[self.stretch[i - 1]].is_closed
            return opens and ended and is_apart and not self._is_low(i + 1)
        if self.stretch[i] >= 0:
            return parser_says and before not in MARKS
        if before in MARKS and self.stretch[i - 2] >= 0:
            shown = self.text[self._starts[i]]
            return shown.isupper() and self._ended(i) and not self._is_attribution(i)
        is_cut = before in said_forms() and self._ended(i - 1)  # “Said | Kim: “…””
        is_low = not self.text[self._starts[i]].isupper()
        is_inside = before in DASHES or self._is_cut_name(i) or self._goes_on_small(i)
        goes_on = is_cut or self._is_behind_short_name(i) or self._is_dots_own(i)
        return parser_says and not goes_on and not (is_inside and is_low) and self.tags[i - 1] != "POS"

    def _is_behind_short_name(self, i: int) -> bool:
        """Whether a name goes on behind the short one of a body: “chair of the Tarn Union (TU) | Ann Kim”."""
        if i < 4 or (self.words[i - 3], self.words[i - 1]) != ("(", ")"):
            return False
        short = self.text[self._starts[i - 2] : self._ends[i - 2]]
        return short.isupper() and self.tags[i - 4][:3] == self.tags[i][:3] == "NNP"

    def _is_dots_own(self, i: int) -> bool:
        """Whether a dot is an abbreviation's by what follows: “12:02 p.m. | CT”, “Kelm Co. | CFO Ann Roe”."""
        word, before = self.words[i], self.words[i - 1]
        shown = self.text[self._starts[i] : self._ends[i]]
        is_zone = before in HALVES and ZONE.fullmatch(shown) is not None
        return is_zone or (before.endswith(".") and word in _OFFICERS and shown.isupper())

    def _is_cut_name(self, i: int) -> bool:
        """Whether the model ends a sentence with a name that ends in a dot: “Norsk Inc. | analysts said”."""
        return self.words[i - 1].endswith(".") and self.words[i - 1][0].isalpha() and self._is_low(i)

    def _goes_on_small(self, i: int) -> bool:
        """Whether a small word goes on: “fosters crime | and he left”, “4 bbl. | of oil”, “(R-Tarn.) | a”."""
        shown, before = self.text[self._starts[i] : self._ends[i]], self.words[i - 1]
        is_next = self.text[self._ends[i - 1] : self._starts[i]] == " " and shown.isalpha()
        return is_next and shown.islower() and (before in ENDS | {")"} or before.isalpha())

    def _is_low(self, i: int) -> bool:
        """Whether a word is written small, as none is that begins a sentence: "the U.S. “clearly” needed"."""
        return self.text[self._starts[i]].islower()

    def _is_attribution(self, i: int) -> bool:
        """Whether reporting words follow a quote that ends in “?” or “!”: "“Why?” Smith asked."."""
        last = i - 1
        while last > 0 and self.words[last] in MARKS:
            last -= 1
        if self.words[last] not in {"?", "!", "?!", "…"}:
            return False
        said, quoting = said_forms(), verb_forms("verbs_quoting")
        for at in range(i, min(i + _LONGEST_ATTRIBUTION, len(self.words) - 1)):
            if self.words[at] in ENDS or self.words[at] in MARKS:
                return False
            behind = at + 2 if self.words[at + 1] in _WITH_VERB else at + 1
            is_over = at > i and "".join(self.words[behind : behind + 1]) in _OVER
            if self.words[at] in said or (self.words[at] in quoting and is_over):
                return True
        return False

    def _ended(self, i: int) -> bool:
        """Whether the words before token ``i`` end a sentence, closing marks aside."""
        j = i - 1
        while j >= 0 and (self.words[j] in MARKS or self.words[j].isspace() or self.words[j] in {")", "]"}):
            j -= 1
        is_cut = j >= 0 and self.text[self._ends[j] : self._ends[j] + 1] == "."  # “at SpaceX.”: see Words
        return j < 0 or is_cut or self.words[j] in ENDS or self.words[j].endswith((".", "?", "!"))

    def _ends_of_sentences(self) -> list[int]:
        ends = [*self._sentence_starts[1:], len(self.words)] if self._sentence_starts else []
        trimmed = []
        for start, end in zip(self._sentence_starts, ends, strict=True):
            stop = end
            while stop > start + 1 and self.words[stop - 1].isspace():
                stop -= 1
            trimmed.append(stop)
        return trimmed

    # The tree

    def _children(self) -> list[list[int]]:
        children: list[list[int]] = [[] for _ in self.words]
        for i, head in enumerate(self.heads):
            if head != i:
                children[head].append(i)
        return children

    def _mend(self, objects: dict[int, int]) -> None:
        """Hang words on the prepositions before them, and let what these stand in reach as far."""
        for i, preposition in objects.items():
            self.deps[i], self.heads[i] = "pobj", preposition
            at, end = preposition, self.doc[i].left_edge.i
            while at not in self._ends_of_phrases and self.doc[at].right_edge.i + 1 == end:
                self._ends_of_phrases[at] = i + 1
                at = self.heads[at]

    def edges(self, token: int) -> tuple[int, int]:
        """The half-open range that a word and everything under it cover."""
        found = self.doc[token]
        return found.left_edge.i, self._ends_of_phrases.get(token) or found.right_edge.i + 1

    def child(self, token: int, *relations: str) -> int | None:
        """The first child in one of these relations."""
        return next((c for c in self.children[token] if self.deps[c] in relations), None)

    def root(self, start: int, end: int) -> int:
        """The first word of a range that hangs on none of the others."""
        return next(
            (i for i in range(start, end) if not start <= self.heads[i] < end or self.heads[i] == i), start
        )

    def subject(self, verb: int) -> int | None:
        """The nearest subject of a verb that no quotation mark parts from it, and that is a word."""
        inside = self.stretch[verb]
        found = [
            c
            for c in self.children[verb]
            if self.deps[c] in {"nsubj", "nsubjpass"}
            and self.stretch[c] == inside
            and any(character.isalnum() for character in self.words[c])
        ]
        return min(found, key=lambda c: (c > verb, abs(c - verb)), default=None)

    def main_verb(self, finite: int) -> int:
        """The verb that an auxiliary goes with, or the finite verb itself."""
        return self.heads[finite] if self.deps[finite] in {"aux", "auxpass"} else finite

    def is_word(self, token: int) -> bool:
        """Whether a token is a word, a number or the sign of one, and not punctuation."""
        word = self.words[token]
        return word in _SIGNS or any(character.isalnum() for character in word)

    def is_name(self, token: int) -> bool:
        """Whether a word is one of a name, although the model may take it for a plain noun here."""
        return self.tags[token][:2] == "NN" and self.words[token] in self._names

    @cached_property
    def bodies(self) -> dict[int, int]:
        """Where the name of each organisation starts, and where it ends."""
        return dict(self._named_as(EntityKind.ORGANISATION))

    @cached_property
    def named(self) -> dict[int, int]:
        """Where each name of anything but a place ends, and where it starts."""
        speaking = {*EntityKind} - {EntityKind.PLACE}
        return {end: start for start, end in self._named_as(*speaking)}

    @cached_property
    def people(self) -> dict[int, int]:
        """Where each name of a person ends, and where it starts."""
        return {end: start for start, end in self._named_as(EntityKind.PERSON)}

    @cached_property
    def places(self) -> frozenset[int]:
        """The words of the names of all places."""
        return frozenset(i for name in self._named_as(EntityKind.PLACE) for i in range(*name))

    def _named_as(self, *kinds: EntityKind) -> Iterator[Range]:
        """The tokens of each name of something of these kinds."""
        entities = (entity for entity in drafts.entities(self.doc) if entity.kind in kinds)
        mentions = (mention for entity in entities for mention in entity.mentions)
        return (self.tokens(mention.span) for mention in mentions if mention.kind is MentionKind.NAME)

    def brings_in(self, token: int) -> bool:
        """Whether a word is a “that” that only brings in a clause: not “said [that] is late”."""
        if self.words[token : token + 1] != ["that"]:
            return False
        tags = self.tags[token : token + 2]
        is_subject = self.deps[token + 1 : token + 2] in (["nsubj"], ["nsubjpass"])
        is_opened = is_subject or (tags[0] == "IN" and tags[-1][:2] in _OPENING)
        return tags[0] in {"IN", "WDT"} and is_opened

    def is_verb(self, token: int) -> bool:
        """Whether the model takes a word for a verb, and so does its parse: not in “Reports that …”."""
        is_subject = self.tags[token] == "VBZ" and self.deps[token] in {"nsubj", "nsubjpass"}
        is_noun = is_subject and self.words[token + 1 : token + 2] == ["that"]
        is_thing = self.tags[token] == "VBZ" and self.deps[token] == "pobj"  # “at the claims that follow”
        is_noun |= is_thing and self.text[self.start_of(token)].islower()
        return self.tags[token].startswith("VB") and not is_noun


def _hyphenated(found: Words) -> list[str]:
    """The words in lower case, with hyphens told from dashes, no blank beside them, and the WHO from who."""
    words = list(found.lowers)
    for i in bodies_called_who(found):
        words[i] = "w.h.o."
    for i in range(1, len(words) - 1):
        if words[i] == "-" and not found.spaced[i - 1] and not found.spaced[i]:
            words[i] = HYPHEN
    return words
