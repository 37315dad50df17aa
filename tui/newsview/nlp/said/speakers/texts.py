"""Whose a text is that was brought in before: “A Lorvane Bank report … The report said”, “that poll”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.said.given.lexicon import said_forms
from newsview.nlp.said.speakers.behalf import author_of, is_text
from newsview.nlp.who.given.knowledge import is_outlet

if TYPE_CHECKING:
    from newsview.model import Span
    from newsview.nlp.drafts import EntityDraft, QuoteDraft
    from newsview.nlp.who.entities.lookup import Lookup
    from newsview.nlp.who.given.words import Words

_DEFINITE = frozenset({"the", "that", "this", "same"})
_NEW = frozenset({"a", "an", "another"})
_OWN = frozenset({"its", "his", "her", "their"})
_ALIKE = (
    frozenset({"lawsuit", "suit", "complaint", "filing", "petition"}),
    frozenset({"report", "study", "survey", "analysis"}),
    frozenset({"poll", "survey"}),
    frozenset({"email", "e-mail", "message", "letter", "memo", "note"}),
    frozenset({"statement", "release"}),
    frozenset({"tweet", "post", "message"}),
    frozenset({"article", "story", "piece", "report"}),
)
"""What the same text is called in turns."""

_MANY = frozenset({"data", "figures", "findings", "statistics"})
"""What is of one body though its noun is for several."""

_PRINTED = frozenset({"report", "article", "story", "piece"})
_IN_PHRASES = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "CD", "POS", "HYPH", "VBN", "VBG", "PRP$"})
_ISSUING = frozenset(
    {"issued", "issues", "released", "releases", "published", "publishes", "posted", "wrote", "sent"}
    | {"filed", "files", "circulated", "conducted", "commissioned", "put", "produced", "compiled"}
)
_IN = frozenset({"in", "through", "via"})
_NAMED = frozenset({"NNP", "NNPS", "POS", "PRP$"})
_STOPS = frozenset({",", ".", ":", "VBD", "VBZ", "VBP", "MD", "WDT", "``", "''", "-LRB-"})
"""Tags of what ends the phrase that tells of a text."""

_REACH = 4
"""Paragraphs back in which the text is looked for."""

_LONGEST = 10


class Texts:
    """Finds whose texts are that nouns take up again.

    Args:
        words: The document.
        lookup: Its mentions.
    """

    def __init__(self, words: Words, lookup: Lookup) -> None:
        self._words = words
        self._lookup = lookup
        self._going: set[int] = set()

    def author(self, span: Span, last: EntityDraft | None) -> EntityDraft | None:
        """Who wrote or made what the words of ``span`` call “the report”, where the text told it before.

        What a paper reports that spoke ``last`` is its report.
        """
        words = self._words
        start, end = words.within(span)
        noun = words.lowers[end - 1]
        is_one = words.tags[end - 1] in {"NN", "NNP"} or noun in _MANY
        is_again = words.lowers[start] in _DEFINITE and is_one and (is_text(noun) or noun == "suit")
        if not is_again or not _NAMED.isdisjoint(words.tags[start:end]):
            return None
        alike = {noun}.union(*(nouns for nouns in _ALIKE if noun in nouns))
        for at in range(start - 1, -1, -1):
            if words.blocks[start] - words.blocks[at] > _REACH:
                break
            if words.lowers[at] in alike and words.tags[at][:2] == "NN":
                found, is_new = self._brought_in(at)
                if found is not None or is_new:
                    return found
        is_papers = noun in _PRINTED and last is not None and is_outlet(last.name)
        return last if is_papers else None

    def goes_on(self, last: QuoteDraft, quote: QuoteDraft, pronoun: Span) -> bool:
        """Whether “it” says more of what a text said before: “the report said. It added”.

        No body has acted since.
        """
        words = self._words
        if last.speaker_span is None or last.cue is None:
            return False
        start, end = words.within(last.speaker_span)
        if not is_text(words.lowers[words.root(start, end)]) and id(last) not in self._going:
            return False
        behind = max(last.end, last.cue.end, last.speaker_span.end)
        between = range(words.at(behind), words.at(min(quote.start, pronoun.start)))
        acting = (self._lookup.entity_at(words.span(i, i + 1)) for i in between if words.deps[i] == "nsubj")
        if any(one is not None and one.kind is EntityKind.ORGANISATION for one in acting):
            return False
        self._going.add(id(quote))
        return True

    def _brought_in(self, noun: int) -> tuple[EntityDraft | None, bool]:
        """Whose the text is by the words around its noun, and whether they bring it in."""
        words = self._words
        first = noun
        while noun - first < _LONGEST and first > 0 and words.tags[first - 1] in _IN_PHRASES:
            first -= 1
        first -= first > 0 and words.tags[first - 1] == "DT"
        is_new = words.lowers[first] in _NEW | _OWN or "POS" in words.tags[first:noun]
        end = noun + 1
        while end < words.sentence(noun)[1] and end - noun < _LONGEST and words.tags[end] not in _STOPS:
            end += 1
        found = author_of(words, self._lookup, noun, first, end)
        return found or (self._issuer(noun) if is_new else None), is_new

    def _issuer(self, noun: int) -> EntityDraft | None:
        """Who issues it, or says something in it: “Norsk released a report”, “said in a statement”."""
        words = self._words
        verb = words.heads[noun]
        if words.deps[noun] == "pobj" and words.lowers[verb] in _IN:
            verb = words.heads[verb]
            is_told = words.lowers[verb] in said_forms()
        else:
            is_told = words.deps[noun] == "dobj" and words.lowers[verb] in _ISSUING
        if not is_told:
            return None
        low, high = words.sentence(noun)
        acting = (i for i in range(low, high) if words.heads[i] == verb and words.deps[i] == "nsubj")
        subject = next(acting, -1)
        found = self._lookup.entity_at(words.span(subject, subject + 1)) if subject >= 0 else None
        return found if found is not None and found.kind is not EntityKind.PLACE else None
