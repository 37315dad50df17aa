"""What the analyst tells while it works on an article."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsview.model import Analysis


class Progress(NamedTuple):
    """How far the analysis has come.

    Attributes:
        stage: What is being done, in a few words for the screen ("loading the language model", "reading").
        done: Code points read.
        total: Code points in all; 0 while that says nothing yet.
    """

    stage: str
    done: int = 0
    total: int = 0


class Found(NamedTuple):
    """An analysis: the whole one, or of as much as has been read.

    Attributes:
        analysis: What was found.
        complete: Whether it covers the whole article.
        lacking: What could not be looked for, and what would make it possible, as a sentence.
    """

    analysis: Analysis
    complete: bool
    lacking: str | None = None


class Noticed(NamedTuple):
    """Something the user should know that stops nothing, said once ("the cache cannot be written")."""

    sentence: str


class Failed(NamedTuple):
    """No analysis; ``sentence`` says what happened and what to do."""

    sentence: str


Event = Progress | Found | Noticed | Failed
