"""What a listed body gives out and who writes for it, behind its name: "CBS Tracker", "AP Sports Writer"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import bodies, is_organisation

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words

_STUDIES = frozenset({"report", "tracker", "survey", "poll", "barometer", "scorecard", "factbook"})
_STAFF = frozenset({"writer", "correspondent", "reporter", "photographer", "columnist", "contributor"})


def study_start(words: Words, candidate: Candidate) -> int:
    """Where a study or somebody's post begins behind the name of the body whose it is; 0 for none."""
    start, end = candidate.start, candidate.end
    if words.lowers[end - 1] not in _STUDIES | _STAFF or is_organisation(candidate.text(words)):
        return 0
    is_body = _is_body if words.lowers[end - 1] in _STUDIES else _is_listed
    return next((i for i in range(end - 1, start, -1) if is_body(words, start, i)), 0)


def is_study(words: Words, start: int, end: int) -> bool:
    """Whether a poll's noun closes the name of the body that made it: "Kelm University Poll"."""
    return end - start > 1 and words.lowers[end - 1] in _STUDIES and _is_listed(words, start, end - 1)


def _is_listed(words: Words, start: int, end: int) -> bool:
    return is_organisation(" ".join(words.texts[start:end]))


def _is_body(words: Words, start: int, end: int) -> bool:
    """Whether the tokens are a listed body's name, or that with more and a body's noun behind it."""
    ends = [i for i in range(start + 1, end + 1) if _is_listed(words, start, i)]
    return end in ends or (ends != [] and words.lowers[end - 1] in bodies())
