"""What can be told of an article whose language no installed pipeline knows: its words in quotation marks.

Who said them cannot: that takes names and grammar. Nothing here needs spaCy.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.model import Analysis, BlockKind, Quote, QuoteKind
from newsview.nlp.bare import Bare
from newsview.nlp.said.given.marks import find_quoted
from newsview.nlp.shadow import shadow_text

if TYPE_CHECKING:
    from newsview.model import Article, Span
    from newsview.nlp.said.given.block_marks import Quoted

ENOUGH_WORDS = 6
"""Words that are no title or phrase any more, whatever stands around them."""

FEWEST_WORDS = 2
"""Fewer are a name or a phrase the writer steps back from, even where a sentence ends behind them."""

_CORNERS = str.maketrans("「」『』", "“”“”")
"""Marks of Japanese and Chinese by the side that they stand on."""

_LETTERS_A_WORD = 2
_WITHOUT_BLANKS = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+")
_SAYS_END = frozenset(".?!…,。！？、")


def quotes_alone(article: Article) -> Analysis:
    """The direct quotes of an article, without speakers; no model is named in it."""
    bare = Bare.of(article)
    blocks = bare.article.blocks
    text = shadow_text(bare.article).translate(_CORNERS)
    found = find_quoted(text, blocks)
    spans: dict[int | None, list[Span]] = {}
    for number, quoted in enumerate(found):
        if quoted.parent is not None:
            continue
        if quoted.follows in spans:
            spans[number] = spans[quoted.follows]
            spans[number].append(quoted.inner)
        elif _is_said(text, quoted) and blocks[quoted.block].kind is not BlockKind.HEADING:
            spans[number] = [quoted.inner]
    quotes = sorted({id(parts): tuple(map(bare.span, parts)) for parts in spans.values()}.values())
    return Analysis(
        text=article.text,
        quotes=tuple(Quote(f"q{n}", QuoteKind.DIRECT, parts) for n, parts in enumerate(quotes, 1)),
        title=article.title,
        source=article.source,
        language=article.language,
    )


def _is_said(text: str, quoted: Quoted) -> bool:
    """Whether words in quotation marks are someone's, and no title and no scare quote."""
    words = quoted.inner.of(text)
    number = len(_WORD.findall(words)) + len(_WITHOUT_BLANKS.findall(words)) // _LETTERS_A_WORD
    if number >= ENOUGH_WORDS:
        return True
    before = text[max(0, quoted.outer.start - 3) : quoted.outer.start].rstrip()[-1:]
    behind = text[quoted.outer.end : quoted.outer.end + 1]
    is_set_off = words[-1] in _SAYS_END or behind == "," or before in {":", "："}
    return is_set_off and number >= FEWEST_WORDS
