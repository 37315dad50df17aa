"""What is found of one report: its words, who says so, and what they report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct, field

from newsview.model import Rule

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Range


class Frame(Struct):
    """Reporting words and what they report, as ranges of tokens.

    Attributes:
        verb: The word that reports.
        cue: The reporting words.
        content: The words reported, in order.
        source: The noun phrase that names who reports them.
        rule: How the source was found.
        is_verbatim: Whether the words are the speaker's own although no marks say so, as in a transcript.
    """

    verb: int
    cue: Range
    content: list[Range] = field(default_factory=list)
    source: Range | None = None
    rule: Rule = Rule.CUE_SUBJECT
    is_verbatim: bool = False
