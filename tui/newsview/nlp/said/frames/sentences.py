"""Whether words in marks that nothing reports are a sentence of somebody's, and no title or scare quote."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.model import QuoteKind
from newsview.nlp.said.frames.frames import known_forms
from newsview.nlp.said.given.lexicon import word_list
from newsview.nlp.said.given.marks import LONGEST_HEADING
from newsview.nlp.said.given.parse import DASHES, FINITE
from newsview.nlp.said.given.titles import is_title

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.drafts import QuoteDraft
    from newsview.nlp.said.given.parse import Parse

SHORT = 4
"""Words that a quote without a verb has more than, where no reporting words mark it as one."""


def opens_sentence(parse: Parse, stretch: int) -> bool:
    """Whether a stretch opens its sentence, a dash or one word before it aside."""
    low = parse.outers[stretch][0]
    opens = parse.sentence(low)[0] >= low - 1
    return opens or parse.words[low - 1] in DASHES  # “Anger rose – “Stop,” one shopper began – …”


def is_sentence(parse: Parse, stretch: int) -> bool:
    """Whether words in quotation marks without a cue are someone's words, and no title or scare quote."""
    start, end = parse.ranges[stretch]
    words = parse.quoted[stretch].inner.of(parse.text)
    has_finite = any(parse.tags[i] in FINITE for i in range(start, end))
    opening = words.lstrip("“„\"'‘«`")[:1]
    if not (opening.isupper() or opening in "[$…." or opening.isdigit()):
        return False
    is_alone = parse.quoted[stretch].outer == parse.blocks[parse.quoted[stretch].block].span
    length = sum(word[0].isalnum() for word in parse.words[start:end])
    is_ended = words[-1] in "?!" or (words[-1] == "." and (is_alone or length > SHORT))
    least = 1 if is_alone else SHORT // 2
    is_whole = opens_sentence(parse, stretch) and (has_finite or is_ended) and length > least
    return is_whole and not is_part(parse, stretch)


def is_part(parse: Parse, stretch: int) -> bool:
    """Whether words in marks are but a part of the writer's sentence that goes on right behind them.

    They name which noun is meant (“the “Boats Sink Here” star”) or are what the sentence is about: a title
    (““The Man Who Rows” is out”) or one or two words (““Off-deck” is a sailor's word”).
    """
    high = parse.outers[stretch][1]
    words = parse.quoted[stretch].inner.of(parse.text)
    if not words[-1].isalnum() or high >= len(parse) or parse.block(high) != parse.block(high - 1):
        return False
    if not is_title(words) and len(words.split()) > SHORT:
        return False
    verb = high + (parse.tags[high] == "RB")
    is_about = parse.tags[verb : verb + 1] != [] and parse.tags[verb] in FINITE
    is_named = is_title(words) or len(words.split()) < SHORT - 1
    is_subject = is_about and is_named and parse.words[verb] not in known_forms()
    is_of_show = is_title(words) and parse.words[high] in word_list("of_shows")  # “‘Sails’ Season 2 Is Here”
    return is_subject or is_of_show or parse.tags[high] in {"NN", "NNS"}


def is_echoed(parse: Parse, stretch: int, said: Iterable[QuoteDraft]) -> bool:
    """Whether words in marks alone on their line, a heading, are taken from what someone is quoted with."""
    quoted = parse.quoted[stretch]
    block = parse.blocks[quoted.block].span
    words = _bare(quoted.inner.of(parse.text))
    is_alone = quoted.outer.start == block.start and len(block) - len(quoted.outer) <= 1
    if not is_alone or not quoted.is_closed or len(block) > LONGEST_HEADING or " " not in words:
        return False
    spans = (span for draft in said if draft.kind is not QuoteKind.INDIRECT for span in draft.spans)
    return any(words in _bare(span.of(parse.text)) for span in spans)


def _bare(text: str) -> str:
    """The words alone, in lower case."""
    return " ".join(re.findall(r"[\w’'-]+", text.lower()))
