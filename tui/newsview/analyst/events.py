"""What the analyst tells while it works on an article."""

from __future__ import annotations

from dataclasses import dataclass

from newsview.model import Analysis


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the analysis has come.

    Attributes:
        stage: What is being done, in a few words for the screen ("loading the model", "reading").
        done: Code points read.
        total: Code points in all; 0 while that says nothing yet.
    """

    stage: str
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """An analysis: the whole one, or of as much as has been read."""

    analysis: Analysis
    complete: bool


@dataclass(frozen=True, slots=True)
class Failed:
    """No analysis; ``sentence`` says what happened and what to do."""

    sentence: str


Event = Progress | Found | Failed
