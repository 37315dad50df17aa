"""Stretches in which capitals tell nothing, for every word has one."""

from __future__ import annotations

from itertools import pairwise

from newsview.nlp.who.given.text import PARTICLES

_SEVERAL = 15
"""Words that are hardly those of one headline."""

_LONG = 5
"""Longer words that are hardly all in capitals in a sentence: "Mayor Tells Council Where Money Went."."""

_SHORT = 3
"""Letters of the longest little word."""

_LONGEST = 40
"""Tokens of the longest headline."""

_LABEL = 4
_LABELS = frozenset(
    {"also read", "read also", "read more", "see also", "related", "more", "photos", "photo", "read", "watch"}
    | {"now watch", "video", "also", "gallery", "pictures", "must read", "must see", "exclusive", "update"}
)
"""What goes before headlines of other articles."""

_HEADING = range(2, 4)
"""Words of a heading between parts of an article."""

_SMALL = frozenset(
    {"a", "an", "the", "and", "or", "but", "of", "in", "on", "to", "for", "at", "by", "with", "from", "as"}
    | {"into", "over", "after", "vs", "n’t", "n't", "is", "are", "be", "was", "it", "its", "than", "via"}
)
"""What headlines write small."""

_LINKS = frozenset(
    {
        "about",
        "after",
        "against",
        "amid",
        "before",
        "between",
        "could",
        "down",
        "from",
        "into",
        "more",
        "most",
    }
    | {"over", "past", "than", "that", "their", "this", "through", "under", "will", "with", "would"}
)
"""Longer little words, which no row of names has."""

_MAY_BE_SMALL = _SMALL | _LINKS | PARTICLES | {"off", "out", "up", "when", "while", "because", "if", "so"}

_FEW = 2
"""Commas of the shortest list of names."""

_MARKS = frozenset({"“", '"', "``", "''"})
_EDGES = frozenset({"“", "”", '"', "``", "''", ".", "!", "?", ":"})


def headlines(texts: list[str], blocks: list[int]) -> list[bool]:
    """Whether each token stands in ALL CAPITALS, or Where Every Longer Word Has a Capital.

    Such stretches are blocks, or sentences and quoted headlines inside blocks.
    """
    found = [False] * len(texts)
    start = 0
    for i in range(1, len(texts) + 1):
        is_abbreviation = texts[i - 1] == "." and texts[i : i + 1] == [","]
        is_edge = texts[i - 1] in _EDGES and not is_abbreviation
        if i == len(texts) or is_edge or blocks[i] != blocks[i - 1]:
            is_whole = blocks[start - 1] != blocks[start] or not start
            is_whole = is_whole and (i == len(texts) or blocks[i] != blocks[i - 1])
            is_last = i == len(texts) or blocks[i] != blocks[i - 1] or texts[i].isspace()
            is_alone = is_last or texts[start - 1] in _MARKS
            is_told = i - start > 3 and _is_headline(texts[start:i], alone=is_alone)
            if is_told or (is_whole and _is_heading(texts[start:i])):
                found[start:i] = [True] * (i - start)
            start = i
    _mark_blocks(texts, blocks, found)
    return found


def _mark_blocks(texts: list[str], blocks: list[int], found: list[bool]) -> None:
    """Mark the blocks whose headline a colon or marks cut into parts too short: "Roe Wins Tarn: I …"."""
    starts = [i for i in range(len(texts)) if i == 0 or blocks[i] != blocks[i - 1]]
    for opening, last in pairwise([*starts, len(texts)]):
        start, end = _told(texts, opening, last)
        parts = range(start + 1, end - 1)
        if end - start <= _LONGEST and any(texts[i] in _EDGES for i in parts) and not all(found[start:end]):
            words = [text for text in texts[start:end] if text[0].isalpha()]
            if _is_whole(texts[start:end], words) and _has_links(words):
                found[start:end] = [True] * (end - start)


def _told(texts: list[str], start: int, end: int) -> tuple[int, int]:
    """Where a block's headline begins and ends without "Also read:" before it and "(Video)" behind it."""
    last = end - (texts[end - 1].isspace())
    if texts[last - 1] == ")" and texts[last - 3 : last - 2] == ["("] and last - 3 > start:
        end = last - 3
    colon = next((i for i in range(start + 1, min(start + _LABEL, end)) if texts[i] == ":"), start)
    is_label = " ".join(texts[start:colon]).lower() in _LABELS
    return (colon + 1 if is_label else start), end


def _is_heading(texts: list[str]) -> bool:
    """Whether a block is of two or three words in capitals: "TARNIA WINS AGAIN"."""
    words = [text for text in texts if not text.isspace()]
    return len(words) in _HEADING and all(text.isalpha() and text.isupper() for text in words)


def _is_headline(texts: list[str], *, alone: bool) -> bool:
    """Whether the words have a headline's capitals; those ``alone`` end a block or stand in marks."""
    words = [text for text in texts if text[0].isalpha()]
    capitals = sum(text[0].isupper() for text in words)
    if capitals < 0.6 * len(words):
        return False
    if len(words) >= 4 and sum(text.isupper() for text in words) >= 0.7 * len(words):
        return True
    long = [text for text in words if len(text) > _SHORT]
    # “iPhone” has its capital.
    lower = sum(text.islower() for text in long)
    is_list = texts.count(",") + texts.count("(") > 2
    # A headline closes with no full stop, but several that are run together may.
    is_short = len(words) < _SEVERAL and not (alone and _is_whole(texts, words))
    is_sentence = texts[-1] == "." and (is_short or _has_small_verb(words))
    is_telling = not (is_list or is_sentence) and len(long) >= 4 and 5 < len(words) <= 30
    return is_telling and _has_links(words) and lower <= 0.1 * len(long)


def _has_small_verb(words: list[str]) -> bool:
    """Whether there is a small word that headlines write with a capital: "met", "won"."""
    return any(text.isalpha() and text.islower() and text not in _MAY_BE_SMALL for text in words)


def _is_whole(texts: list[str], words: list[str]) -> bool:
    """Whether every word but the little ones has a capital, and they are no list of names."""
    is_list = "(" in texts or texts.count(",") >= _FEW
    is_long = sum(len(text) > _SHORT for text in words) >= _LONG
    return is_long and not is_list and all(text[0].isupper() or text in _SMALL for text in words)


def _has_links(words: list[str]) -> bool:
    """Whether there is a little word, which no row of names has."""
    return any(len(text) <= _SHORT or text.lower() in _LINKS for text in words)
