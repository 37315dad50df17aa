"""Analysts whose words stand in a list below headings that name them: “Lorvane Securities, Kim Lee”."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind, Rule
from newsview.nlp import drafts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

    from newsview.model import Block
    from newsview.nlp.drafts import EntityDraft, QuoteDraft

_LONGEST = 80
"""Code points of the longest heading."""

_LEAST = 2
"""Headings that make a list."""

_ANALYSTS = re.compile(r"\b(?:analyst|economist|strategist|expert)s?\b", re.IGNORECASE)
_PARTING = re.compile(r"[,;:()]+|\s[-–—]\s")
_IN_FIRMS = frozenset({"and", "of", "the", "&"})
_UNTOLD = frozenset({Rule.CUE_NEARBY, Rule.INTRODUCED})


class Notes:
    """Whose name stands over each paragraph of a list of analysts' notes.

    Args:
        doc: A document with names.
        blocks: Its paragraphs.
    """

    def __init__(self, doc: Doc, blocks: Sequence[Block]) -> None:
        # A document puts its text together anew each time it is asked for it.
        text = doc.text
        self._persons = {
            mention.span.of(text): entity
            for entity, mention in drafts.mentions(doc)
            if entity.kind is EntityKind.PERSON and mention.kind is MentionKind.NAME
        }
        found = [(block, self._named(block.span.of(text))) for block in blocks]
        named = [(block.span.start, person) for block, person in found if person is not None]
        is_list = len(named) >= _LEAST and _ANALYSTS.search(text) is not None
        self._named_at = named if is_list else []
        self._starts = [start for start, _ in self._named_at]

    def speaker(self, quote: QuoteDraft) -> EntityDraft | None:
        """Who says a quote of which no words tell it but those of the heading above."""
        is_untold = quote.cue is None or quote.speaker_span is None
        is_untold = is_untold or (quote.evidence is not None and quote.evidence.rule in _UNTOLD)
        above = bisect_right(self._starts, quote.start) - 1
        return self._named_at[above][1] if is_untold and above >= 0 else None

    def _named(self, heading: str) -> EntityDraft | None:
        """The analyst of a heading that is but a firm and a person, in whatever order.

        A firm that looks like a person stands first: “DA Lorvane, Kim Lee”.
        """
        parts = [part.strip() for part in _PARTING.split(heading)] if len(heading) <= _LONGEST else []
        parts = [part for part in parts if part]
        persons = [part for part in parts if part in self._persons]
        firms = [part for part in parts if part not in self._persons]
        is_heading = len(parts) > 1 and heading[-1] != ":" and all(map(_is_name, firms))
        if not is_heading or not persons:
            return None
        return self._persons[persons[len(persons) > 1 and persons[0] == parts[0]]]


def _is_name(part: str) -> bool:
    words = [word for word in part.split() if word not in _IN_FIRMS]
    return bool(words) and all(word[0].isupper() or word[0].isdigit() for word in words)
