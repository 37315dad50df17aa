"""Posts that a page shows between its paragraphs, signed below: "— Ann Roe (@annroe) May 1, 2018"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.words import Words

_DASHES = frozenset({"—", "–", "--"})
_LONGEST = 12
"""Tokens from the dash within which the handle follows."""


def posts(words: Words, entities: Iterable[EntityDraft]) -> Iterator[tuple[range, EntityDraft]]:
    """The tokens of each post that a person has signed, with who that is."""
    signed = [i for i, text in enumerate(words.texts) if text in _DASHES and _is_signature(words, i)]
    if not signed:
        return
    people = {
        words.within(mention.span)[0]: entity
        for entity in entities
        for mention in entity.mentions
        if entity.kind is EntityKind.PERSON
    }
    for dash in signed:
        author = next((people[i] for i in range(dash, dash + _LONGEST) if i in people), None)
        if author is not None:
            yield range(_begin(words, dash), dash), author


def _is_signature(words: Words, dash: int) -> bool:
    """Whether a paragraph opens with the dash, a name and its handle in brackets."""
    if not dash or words.blocks[dash - 1] == words.blocks[dash]:
        return False
    return any(
        words.texts[i] == "(" and words.texts[i + 1][0] == "@" and words.blocks[i] == words.blocks[dash]
        for i in range(dash + 2, min(dash + _LONGEST, len(words) - 1))
    )


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
