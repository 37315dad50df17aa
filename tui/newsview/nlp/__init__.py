"""An ``Article`` to an ``Analysis``, with spaCy.

Importing this package imports no spaCy; taking a name from it that needs spaCy does.

The work is done by spaCy components with registered factories (``newsview_names``, ``newsview_quotes`` and
the like) that anyone can add to their own pipeline after ``import newsview.nlp.components``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.models import ModelError, ModelInfo, find_model

if TYPE_CHECKING:
    from newsview.nlp.analyser import Analyser, load

__all__ = ["Analyser", "ModelError", "ModelInfo", "find_model", "load"]


def __getattr__(name: str) -> object:
    if name in {"Analyser", "load"}:
        from newsview.nlp import analyser  # noqa: PLC0415 - imports spaCy

        return getattr(analyser, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
