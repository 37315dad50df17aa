"""Common words that a writer puts in capitals to stress them: "it is TOTALLY free", "her TWIN SISTER"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    has_head,
    is_common,
    is_given,
    is_organisation,
    is_place,
    is_somewhere,
    is_surname,
)
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.titles import title_weight
from newsview.nlp.who.kinds.callings import calling

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words

_PEOPLE = frozenset(
    {
        "man",
        "men",
        "woman",
        "women",
        "girl",
        "girls",
        "boy",
        "boys",
        "mum",
        "mom",
        "dad",
        "baby",
        "kid",
        "kids",
    }
    | {"child", "children", "teenager", "pensioner", "mother", "father", "husband", "wife"}
)
"""Who may be meant in capitals, though a few are also called so: "A MAN has been held"."""

_SHORTEST = 3
"""Letters of the shortest word that is hardly an abbreviation."""


def is_stressed(words: Words, candidate: Candidate) -> bool:
    """Whether one word in capitals is a common one that others in capitals go with, or that stands once."""
    i = candidate.start
    if not (candidate.is_single and _is_shouted(words, i)) or _is_known(words.texts[i]):
        return False
    if any(_is_shouted(words, j) for j in _beside(words, i)):
        return True
    is_plain = words.tags[i] == "RB" or _is_heading(words, i)
    if words.count(words.texts[i]) > 1 and not is_plain:
        return False
    # “Kelm for All (KALM)”, “RISE, N.Y.”, “the rights group RISE”
    is_short = words.texts[i - 1 : i] == ["("]
    is_town = words.texts[i + 1 : i + 2] == [","] and is_place("".join(words.texts[i + 2 : i + 3]))
    is_called = _is_called(words, i) or calling(words, candidate) == "ORG"
    return not (is_short or is_town or is_called or title_weight(words, i))


def is_shouted(words: Words, candidate: Candidate) -> bool:
    """Whether two common words or more are all in capitals and end no name: "undergoing BRAIN SURGERY"."""
    start, end = candidate.start, candidate.end
    if candidate.is_single or not all(_is_shouted(words, i) for i in candidate.tokens):
        return False
    is_known = is_organisation(candidate.text(words)) or any(
        _is_known(words.texts[i]) for i in candidate.tokens
    )
    return not (is_known or has_head(words, start, end))


def _is_called(words: Words, i: int) -> bool:
    """Whether a noun for a body goes before the word: "the rights group, RISE"."""
    before = i - 1 - (words.texts[i - 1 : i] == [","])
    return before >= 0 and words.lowers[before] in lexicon("who_bodies", "who_called_bodies")


def _is_shouted(words: Words, i: int) -> bool:
    text = words.texts[i]
    is_word = is_common(words.lowers[i]) or words.lowers[i] in _PEOPLE
    return len(text) >= _SHORTEST and text.isupper() and text.isalpha() and is_word


def _is_known(text: str) -> bool:
    """Whether somebody or something is called so."""
    name, low = text.title(), text.lower()
    if low in _PEOPLE:
        return False
    if is_organisation(text) or is_place(text) or is_somewhere(name) or name in well_known():
        return True
    return is_given(low) or is_surname(low)


def _beside(words: Words, i: int) -> list[int]:
    """The words next to one in its sentence."""
    start, end = words.sentence(i)
    return [j for j in (i - 1, i + 1) if start <= j < end]


def _is_heading(words: Words, i: int) -> bool:
    """Whether the word opens a paragraph and something parts it from the rest: "OPINION | …"."""
    opens = i == 0 or words.blocks[i - 1] != words.blocks[i]
    return opens and not any(text.isalnum() for text in words.texts[i + 1 : i + 2])
