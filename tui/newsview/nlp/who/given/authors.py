"""Whose words a text is that says "I": who signs it, "Ann Roe, Leeds", or is named over it, "By Ann Roe"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words

_LONGEST = 14
"""Tokens of a line that names who wrote what stands above or below it."""

_LAST = 3
"""Blocks at the end of a text in which a name alone signs it."""

_LABELS = frozenset(
    {"analysis", "opinion", "comment", "commentary", "column", "viewpoint", "essay", "review"}
)
_STATING = frozenset({"statement", "letter", "message", "speech"})
_DASHES = frozenset({"–", "—", "-", "--"})
_WRITING = frozenset(
    {"columnist", "writer", "author", "editor", "correspondent", "reporter", "journalist", "contributor"}
    | {"professor", "twitter", "fellow", "critic", "blogger"}
)
"""What lines below a text say of its author, or where to follow them."""

_REACHING = frozenset({"email", "e-mail", "contact", "follow"})
_AT = frozenset({"at", "on", "via"})
_REACHED = frozenset({"twitter", "facebook", "email", "e-mail", "comments", "follow"})
"""What lines on an author say of how to reach them."""

_ABOUT = 90
"""Tokens of a paragraph on an author."""

Named = dict[int, tuple[int, "EntityDraft"]]
"""First token of each person's name, with its end and whose it is."""


def authored(words: Words, entities: Iterable[EntityDraft]) -> Iterator[tuple[range, EntityDraft]]:
    """The tokens of each text that names its author, with who that is."""
    named: Named = {}
    for entity in entities:
        for mention in entity.mentions:
            if entity.kind is EntityKind.PERSON and mention.kind is MentionKind.NAME:
                start, end = words.within(mention.span)
                named[start] = end, entity
    begin, above = 0, None
    blocks = _blocks(words)
    for number, (start, end) in enumerate(blocks):
        over = _over(words, start, end, named)
        under = _under(words, start, end, named, is_last=number + _LAST >= len(blocks))
        if over is not None or under is not None:
            writer = above or under
            if writer is not None:
                yield range(begin, start), writer
            begin, above = end, over
    if above is not None:
        yield range(begin, len(words)), above


def is_asked(words: Words, i: int) -> bool:
    """Whether the token stands in a question of readers, which is a line of its own: "How do I vote?"."""
    start = end = i
    while start > 0 and words.blocks[start - 1] == words.blocks[i]:
        start -= 1
    while end < len(words) and words.blocks[end] == words.blocks[i]:
        end += 1
    return end - start <= _LONGEST and "?" in words.texts[max(i, end - 2) : end]


def _blocks(words: Words) -> list[tuple[int, int]]:
    """The blocks that hold words, without the line ends that close them."""
    starts = [i for i in range(len(words)) if i == 0 or words.blocks[i] != words.blocks[i - 1]]
    found: list[tuple[int, int]] = []
    for start, stop in pairwise([*starts, len(words)]):
        last = next((i for i in range(stop - 1, start - 1, -1) if words.texts[i].strip()), None)
        if last is not None:
            found.append((start, last + 1))
    return found


def _over(words: Words, start: int, end: int, named: Named) -> EntityDraft | None:
    """Whose text begins below the line: "By Ann Roe", "Opinion: Ann Roe", "Statement – Ann Roe"."""
    if end - start > _LONGEST or _tells(words, start, end):
        return None
    low = words.lowers[start]
    is_label = low in _LABELS and words.texts[start + 1 : start + 2] == [":"]
    first = start + 2 if is_label else start + 1
    if (is_label or low == "by") and first in named:
        return named[first][1]
    last = next((i for i in range(start + 1, end) if i in named and named[i][0] == end), None)
    is_stated = last is not None and low in _STATING and words.texts[last - 1] in _DASHES
    return named[last][1] if last is not None and is_stated else None


def _under(words: Words, start: int, end: int, named: Named, *, is_last: bool) -> EntityDraft | None:
    """Whose text ends above the line: "Ann Roe, Leeds", "Ann Roe is a columnist", "Email Ann Roe at"."""
    if (reached := _reached(words, start, end, named)) is not None:
        return reached
    if start not in named or end - start > 2 * _LONGEST:
        return None
    stop, writer = named[start]
    if stop - start < 2:
        return None
    if words.lowers[stop : stop + 1] == ["is"]:
        return writer if not _WRITING.isdisjoint(words.lowers[stop:end]) else None
    is_placed = words.texts[stop : stop + 1] == [","] or (stop == end and is_last)
    is_line = end - start <= _LONGEST and words.texts[end - 1] not in {".", ":", "?", "!"}
    return writer if is_placed and is_line and not _tells(words, start, end) else None


def _reached(words: Words, start: int, end: int, named: Named) -> EntityDraft | None:
    """Whom readers are told how to reach: "Email Ann Roe at", "Ann Roe, a columnist … on Twitter"."""
    if end - start > _ABOUT:
        return None
    for i in (i for i in range(start, end) if words.lowers[i] in _REACHING and i + 1 in named):
        stop, writer = named[i + 1]
        opens = i == start or not words.texts[i - 1].isalnum()
        if opens and words.lowers[stop : stop + 1] and words.lowers[stop] in _AT:
            return writer
    if start not in named or words.lowers[named[start][0] : named[start][0] + 1] not in ([","], ["is"]):
        return None
    stop, writer = named[start]
    is_writer = not _WRITING.isdisjoint(words.lowers[stop : min(end, stop + _LONGEST)])
    return writer if is_writer and not _REACHED.isdisjoint(words.lowers[stop:end]) else None


def _tells(words: Words, start: int, end: int) -> bool:
    """Whether a verb stands in the line; "Leeds" at its end is none, whatever its tag."""
    plain = (i for i in range(start, end) if words.texts[i].islower())
    return any(words.tags[i][:2] == "VB" or words.tags[i] == "MD" for i in plain)
