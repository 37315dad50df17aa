"""Posts that a page shows between its paragraphs, signed at their end: "— Ann Roe (@annroe) May 1, 2018"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words

_DASHES = frozenset({"—", "–", "--"})
_LONGEST = 12
"""Tokens from the dash within which the handle follows."""


def posts(words: Words, entities: Iterable[EntityDraft]) -> Iterator[tuple[range, EntityDraft | None]]:
    """The tokens of each signed post, with the person who signed it, if that is one."""
    signed = list(signatures(words))
    if not signed:
        return
    people = {
        words.within(mention.span)[0]: entity
        for entity in entities
        for mention in entity.mentions
        if entity.kind is EntityKind.PERSON
    }
    last = 0
    for signature in signed:
        author = next((people[i] for i in signature if i in people), None)
        yield range(max(last, _begin(words, signature.start)), signature.start), author
        last = signature.stop


def signatures(words: Words) -> Iterator[range]:
    """The tokens of each dash with a name and its handle in brackets behind it, up to the handle."""
    for dash, text in enumerate(words.texts):
        if text in _DASHES and dash:
            near = range(dash + 2, min(dash + _LONGEST, len(words) - 1))
            handle = next((i for i in near if words.texts[i] == "(" and words.texts[i + 1][0] == "@"), None)
            if handle is not None and words.blocks[handle] == words.blocks[dash]:
                yield range(dash, handle + 2)


def _begin(words: Words, dash: int) -> int:
    """The first token of the lines before, up to an empty one."""
    i = dash - 1
    while i > 0 and words.texts[i].isspace():
        i -= 1
    while i > 0 and (words.blocks[i - 1] == words.blocks[i] or not _is_parted(words, i)):
        i -= 1
    return i


def _is_parted(words: Words, i: int) -> bool:
    """Whether an empty line goes before the token."""
    before = i - 1 if words.texts[i - 1].strip() else i - 2
    return "\n\n" in words.text[words.ends[before] : words.starts[i]].replace(" ", "")
