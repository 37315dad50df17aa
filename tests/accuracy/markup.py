"""Gold articles written with their annotations in the text, turned into a text and its analysis.

``python -m tests.accuracy.markup`` turns every ``marked/NAME.txt`` into ``articles/NAME.txt`` and
``articles/NAME.json``. So offsets are never counted by hand, and a gold article can be read and mended.

A marked article has a head, a line of three dashes, and the text. Lines of the head::

    person ada: Ada Brown; Brown; Ada | mayor of Leeds     KIND KEY: name; aliases | description
    quote q1: direct ada                                   quote ID: kind speaker
    quote q2: direct - in q1                               no listed speaker; nested in q1

In the text, ``{ada=Brown}`` is a name, ``{ada~the mayor}`` a nominal and ``{ada.she}`` a pronoun of an
entity; ``{q1>…}`` are words of a quote, ``{q1!said}`` is its cue and ``{q1?…}`` the place that names its
speaker. Marks nest.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path

from newsview.model import (
    Analysis,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    to_json,
)

HERE = Path(__file__).parent

_MARK = re.compile(r"\{(\w+)([=~.>!?])|\}")
_MENTION_KINDS = {"=": MentionKind.NAME, "~": MentionKind.NOMINAL, ".": MentionKind.PRONOUN}

Marks = dict[tuple[str, str], list[Span]]
"""The spans marked with a key and a sign, in order."""


def read_marked(marked: str) -> Analysis:
    """The analysis that a marked article describes.

    Raises:
        ValueError: If a mark is never closed or its key is not in the head.
    """
    head, _, body = marked.partition("\n---\n")
    text, marks = _unmark(body)
    declared = [line.partition(":") for line in head.splitlines() if line.strip()]
    entities = [(name.split(), rest) for name, _, rest in declared if not name.startswith("quote ")]
    quotes = [
        (name.removeprefix("quote "), rest.split()) for name, _, rest in declared if name.startswith("quote ")
    ]
    keys = [words[1] for words, _ in entities] + [name for name, _ in quotes]
    if unknown := {key for key, _ in marks} - set(keys):
        raise ValueError(f"marked, but not in the head: {', '.join(sorted(unknown))}")
    found = sorted(
        (_entity(key, EntityKind(kind), rest, marks) for (kind, key), rest in entities),
        key=lambda entity: entity.mentions[0].span,
    )
    ids = {entity.id for entity in found}
    return Analysis(
        text=text,
        entities=tuple(found),
        quotes=tuple(
            sorted((_quote(name, rest, ids, marks) for name, rest in quotes), key=lambda quote: quote.start)
        ),
        language="en",
    )


def _unmark(body: str) -> tuple[str, Marks]:
    marks: Marks = defaultdict(list)
    opened: list[tuple[tuple[str, str], int]] = []
    text, position = "", 0
    for mark in _MARK.finditer(body):
        text += body[position : mark.start()]
        position = mark.end()
        if mark.group() != "}":
            opened.append(((mark.group(1), mark.group(2)), len(text)))
        else:
            key, start = opened.pop()
            marks[key].append(Span(start, len(text)))
    if opened:
        raise ValueError(f"never closed: {opened}")
    return text + body[position:], {key: sorted(spans) for key, spans in marks.items()}


def _entity(key: str, kind: EntityKind, rest: str, marks: Marks) -> Entity:
    names, _, description = rest.partition("|")
    name, *aliases = [part.strip() for part in names.split(";")]
    mentions = [
        Mention(span, what) for sign, what in _MENTION_KINDS.items() for span in marks.get((key, sign), [])
    ]
    return Entity(
        id=key,
        kind=kind,
        name=name,
        aliases=tuple(aliases),
        description=description.strip() or None,
        mentions=tuple(sorted(mentions, key=lambda mention: mention.span)),
    )


def _quote(name: str, rest: list[str], entity_ids: set[str], marks: Marks) -> Quote:
    kind, speaker, *parent = rest
    if speaker != "-" and speaker not in entity_ids:
        raise ValueError(f"quote {name}: its speaker {speaker!r} is no entity of the head")
    place = next(iter(marks.get((name, "?"), [])), None)
    entity = None if speaker == "-" else speaker
    return Quote(
        id=name,
        kind=QuoteKind(kind),
        spans=tuple(marks[name, ">"]),
        cue=next(iter(marks.get((name, "!"), [])), None),
        speaker=Speaker(place, entity) if place or entity else None,
        parent=parent[1] if parent else None,
    )


def main() -> None:
    """Write the articles anew."""
    for path in sorted((HERE / "marked").glob("*.txt")):
        analysis = read_marked(path.read_text(encoding="utf-8"))
        target = HERE / "articles" / path.name
        target.write_text(analysis.text, encoding="utf-8", newline="")
        gold = json.dumps(to_json(analysis), ensure_ascii=False, indent=1)
        target.with_suffix(".json").write_text(gold + "\n", encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
