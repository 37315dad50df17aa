"""What an article and its analysis are: the one vocabulary every other room speaks.

Everything here is immutable and imports neither spaCy nor Textual.
"""

from newsview.model.analysis import (
    Analysis,
    Entity,
    EntityKind,
    Evidence,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Rule,
    Speaker,
)
from newsview.model.article import Article
from newsview.model.blocks import Block, BlockKind
from newsview.model.document import DocumentError, from_json, to_json
from newsview.model.span import Span

__all__ = [
    "Analysis",
    "Article",
    "Block",
    "BlockKind",
    "DocumentError",
    "Entity",
    "EntityKind",
    "Evidence",
    "Mention",
    "MentionKind",
    "Quote",
    "QuoteKind",
    "Rule",
    "Span",
    "Speaker",
    "from_json",
    "to_json",
]
