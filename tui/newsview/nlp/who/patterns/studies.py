"""What a listed body finds out and gives out, which has its name: "CBS News Tracker", "Kelm Bank Survey"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import bodies, is_organisation

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words

_STUDIES = frozenset({"report", "tracker", "survey", "poll", "barometer", "scorecard", "factbook"})


def study_start(words: Words, candidate: Candidate) -> int:
    """Where the name of a study begins behind that of the body whose it is; 0 for none."""
    start, end = candidate.start, candidate.end
    if words.lowers[end - 1] not in _STUDIES or is_organisation(candidate.text(words)):
        return 0
    return next((i for i in range(end - 1, start, -1) if _is_body(words, start, i)), 0)


def _is_body(words: Words, start: int, end: int) -> bool:
    """Whether the tokens are a listed body's name, or that with more and a body's noun behind it."""
    ends = [i for i in range(start + 1, end + 1) if is_organisation(" ".join(words.texts[start:i]))]
    return end in ends or (ends != [] and words.lowers[end - 1] in bodies())
