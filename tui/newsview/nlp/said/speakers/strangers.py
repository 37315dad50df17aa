"""People whom nobody names, by whom words without a cue are said: “Locals protest. “We want it back.””."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import verb_forms
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.model import Span
    from newsview.nlp.drafts import QuoteDraft
    from newsview.nlp.who.given.words import Words

_ONE = frozenset({"a", "an", "one", "another"})
_WE = frozenset({"we", "our", "us", "ourselves"})


def speaks(words: Words, span: Span, quote: QuoteDraft) -> bool:
    """Whether the subject of the sentence before a quote, who has no name, says it.

    One person does where the sentence is about telling, and people do who are “we” in the next sentence.
    """
    start, end = words.within(span)
    head = words.root(start, end)
    low, high = words.within(quote.spans[0])
    sentence = words.sentence(head)
    if words.tags[head] == "NN" and words.lowers[start] in _ONE and is_person_noun(words.lowers[head]):
        return any(word in verb_forms("verbs_opening_up") for word in words.lowers[head : sentence[1]])
    is_many = words.tags[head] == "NNS" and is_person_noun(words.lowers[head].removesuffix("s"))
    is_next = sentence[1] <= low <= sentence[1] + 1 and words.blocks[head] == words.blocks[low]
    return is_many and is_next and not _WE.isdisjoint(words.lowers[low:high])
