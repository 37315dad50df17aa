"""The command that installs a spaCy pipeline, for sentences that say one is missing or does not fit.

Never ``pip install`` and a name: the pipelines are not in the Python package index, and strangers have
put packages of their own there under some of their names.
"""

from __future__ import annotations

import re
import shlex
import sys
from importlib.metadata import version
from importlib.util import find_spec

_NEWS = "ca da de el es fi fr hr it ja ko lt mk nb nl pl pt ro ru sl sv uk"
_WEB = "en zh"

_OF_SPACY = re.compile(r"(?:[a-z]{2}_(?:core_news|core_web|dep_news|ent_wiki))_(?:sm|md|lg|trf)")

_WHEEL = "https://github.com/explosion/spacy-models/releases/download/{0}-{1}/{0}-{1}-py3-none-any.whl"


def pipeline_for(language: str) -> str | None:
    """The small pipeline that spaCy's makers publish for a language; ``None`` where they publish none."""
    if language in _WEB.split():
        return f"{language}_core_web_sm"
    return f"{language}_core_news_sm" if language in _NEWS.split() else None


def command_for(name: str, *, again: bool = False) -> str | None:
    """The command that installs a pipeline for the spaCy that is here; ``None`` if it is not spaCy's own.

    Args:
        name: The pipeline.
        again: Whether it is here already, but does not fit or is damaged.
    """
    if not _OF_SPACY.fullmatch(name):
        return None
    major, minor, *_ = version("spacy").split(".")
    python = shlex.quote(sys.executable)
    wheel = _WHEEL.format(name, f"{major}.{minor}.0")
    if find_spec("pip") is not None:
        return f"{python} -m pip install {'--force-reinstall --no-deps ' if again else ''}{wheel}"
    anew = f"--reinstall-package {name.replace('_', '-')} " if again else ""
    return f"uv pip install --python {python} {anew}{wheel}"
