"""What the model reads in place of the text: the same length, code point for code point.

Models are trained on clean sentences. Line ends inside a paragraph and the like confuse them, so they
read a text in which such things are blanks; every offset still holds in the article's own text.
"""

from __future__ import annotations

from newsview.model import Article


def shadow_text(article: Article) -> str:
    """The text for the model, exactly as long as ``article.text``."""
    characters = list(article.text)
    for block in article.blocks:
        start = block.span.start
        while (start := article.text.find("\n", start, block.span.end)) != -1:
            characters[start] = " "
            start += 1
    return "".join(characters)
