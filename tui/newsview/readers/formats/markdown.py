"""Markdown: its words without the marks, its headings as headings, its front matter as fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.model import BlockKind
from newsview.readers.compose import Composer, tidy
from newsview.readers.decode import decode
from newsview.readers.registry import Format, register

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from markdown_it.token import Token

    from newsview.model import Article
    from newsview.readers.raw import Raw

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^([A-Za-z_-]+)[ \t]*:[ \t]*(.*)$")

_TAGS = re.compile(r"<!--.*?(?:-->|\Z)|<[^>]*>", re.DOTALL)
_BREAK = re.compile(r"<br\b", re.IGNORECASE)

_WORDS = {"text", "text_special", "code_inline"}
_LITERAL = {"fence", "code_block"}
_CELLS = {"td_open", "th_open"}

_FIELD_NAMES = {
    "title": ("title",),
    "author": ("author", "authors", "byline", "by"),
    "date": ("date", "published", "pubdate"),
    "publication": ("publication", "publisher", "site", "source"),
    "language": ("lang", "language"),
}


def read(raw: Raw) -> Article:
    """The words of a Markdown file, and what its front matter says of them."""
    text = decode(raw.data, raw.charset)
    matter = _FRONT_MATTER.match(text)
    fields = front_matter(matter[1] or "") if matter else {}
    composer = Composer()
    first_heading = compose(text[matter.end() :] if matter else text, composer)
    named = {
        field: next((fields[name] for name in names if fields.get(name)), None)
        for field, names in _FIELD_NAMES.items()
    }
    named["title"] = named["title"] or first_heading
    return composer.article(media_type="text/markdown", **named)


def front_matter(matter: str) -> dict[str, str]:
    """The ``name: value`` lines of a front matter; names in lower case, lists joined by commas."""
    fields: dict[str, str] = {}
    name = ""
    for line in matter.split("\n"):
        field = _FIELD.match(line)
        if field:
            name = field[1].lower()
            fields[name] = _value(field[2])
        elif name and line.lstrip().startswith("- "):
            item = _value(line.lstrip()[2:])
            fields[name] = f"{fields[name]}, {item}" if fields[name] else item
    return fields


def _value(written: str) -> str:
    value = written.strip()
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(_value(item) for item in value[1:-1].split(","))
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def compose(text: str, composer: Composer) -> str | None:
    """Adds the blocks of ``text`` to ``composer``; gives the words of its first heading, if it has one."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - only Markdown needs it

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    title: str | None = None
    for lines, kind, close in _blocks(parser.parse(text)):
        for number, line in enumerate(lines):
            composer.add(line, kind, close=close or number > 0)
        if kind is BlockKind.HEADING and title is None:
            title = tidy(" ".join(lines)) or None
    return title


def _blocks(tokens: Iterable[Token]) -> Iterator[tuple[list[str], BlockKind, bool]]:
    """Lines, kind and whether they follow closely, of each block that has words."""
    opened: list[Token] = []
    row: list[str] = []
    after_item = False
    for token in tokens:
        if token.nesting > 0:
            opened.append(token)
        elif token.nesting < 0:
            opened.pop()
            if token.type == "tr_close":
                yield [" | ".join(row)], BlockKind.PARAGRAPH, False
                row = []
        elif token.type == "inline" and opened[-1].type in _CELLS:
            row += _lines(token.children or [])
        elif token.type == "inline":
            kind = BlockKind.HEADING if opened[-1].type == "heading_open" else BlockKind.PARAGRAPH
            in_tight_list = opened[-1].hidden
            yield _lines(token.children or []), kind, in_tight_list and after_item
            after_item = in_tight_list
        elif token.type in _LITERAL:
            yield token.content.split("\n"), BlockKind.PARAGRAPH, False
            after_item = False
        elif token.type == "html_block":
            yield [_TAGS.sub(" ", token.content)], BlockKind.PARAGRAPH, False


def _lines(inline: Iterable[Token]) -> list[str]:
    """The words of a block, one string for each line that its writer wanted."""
    lines = [""]
    for token in inline:
        if token.type == "hardbreak" or (token.type == "html_inline" and _BREAK.match(token.content)):
            lines.append("")
        elif token.type == "softbreak":
            lines[-1] += " "
        elif token.type in _WORDS:
            lines[-1] += token.content
    return lines


MARKDOWN = register(
    Format("Markdown", ("text/markdown", "text/x-markdown"), (".md", ".markdown", ".mdown", ".mkd"), read)
)
