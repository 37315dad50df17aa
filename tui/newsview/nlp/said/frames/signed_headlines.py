"""Headlines that end in who says so behind a dash: “Fee may rise next year – traders”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind, Rule
from newsview.nlp.drafts import entities
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import noun_forms
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE
from newsview.nlp.who.given.knowledge import is_outlet
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.said.given.parse import Parse, Range

_SOURCES = frozenset({"police", "report", "reports", "study", "poll", "survey", "source", "sources"})
_PEOPLE = frozenset({EntityKind.PERSON})
_SPEAKERS = _PEOPLE | {EntityKind.ORGANISATION}
_WHOSE = ("NN", "JJ", "POS")
_TIMES = frozenset({"to", "may", "will"})
"""What stands for a finite verb in the capitals of headlines."""

_LONGEST_SOURCE = 5
_SHORTEST = 4
"""Words that what is said has at least."""


def find_signed_headline(parse: Parse) -> Iterator[Frame]:
    """The frame of a title behind whose last dash stands who is named in the text, or “sources”."""
    start, end = parse.tokens(parse.blocks[0].span) if len(parse.blocks) > 1 else (0, 0)
    dash = next((i for i in range(end - 2, start, -1) if parse.words[i] in DASHES), None)
    if dash is None or end - dash - 1 > _LONGEST_SOURCE or not _is_said(parse, (start, dash)):
        return
    if _is_anyone(parse, (dash + 1, end)) or _is_someone(parse, (dash + 1, end)):
        label = next((i + 1 for i in range(dash - _SHORTEST, start, -1) if parse.words[i] == ":"), start)
        yield Frame(dash, (dash, dash + 1), [(label, dash)], (dash + 1, end), Rule.SIGNED)


def _is_said(parse: Parse, said: Range) -> bool:
    """Whether the words before the dash can be a clause of a headline, which no stop ends."""
    return (
        said[1] - said[0] >= _SHORTEST
        and parse.words[said[1] - 1] not in ENDS
        and any(parse.tags[i] in FINITE or parse.words[i] in _TIMES for i in range(*said))
    )


def _is_anyone(parse: Parse, source: Range) -> bool:
    """Whether the words are those who speak unnamed: “police”, “UN report”, “experts”."""
    last = parse.words[source[1] - 1]
    is_text = last in _SOURCES or last in noun_forms("nouns_findings")
    return (is_text or is_person_noun(last.removesuffix("s"))) and all(
        parse.tags[i].startswith(_WHOSE) for i in range(*source)
    )


def _is_someone(parse: Parse, source: Range) -> bool:
    """Whether the words name a person or a body of whom the text tells, and no paper that prints it.

    A hyphen may be part of a body's name: “A.P. Moller - Maersk”.
    """
    is_hyphen = parse.words[source[0] - 1] == "-"
    return any(
        mention.kind is MentionKind.NAME
        and parse.tokens(mention.span) == source
        and not is_outlet(mention.span.of(parse.text))
        for entity in entities(parse.doc)
        if entity.kind in (_PEOPLE if is_hyphen else _SPEAKERS) and _is_told_of(entity)
        for mention in entity.mentions
    )


def _is_told_of(entity: EntityDraft) -> bool:
    return sum(mention.kind is MentionKind.NAME for mention in entity.mentions) > 1
