"""What a person names on the command line: an address or a path."""

from __future__ import annotations

import re

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")
_SCHEMES_WITHOUT_SLASHES = {"about", "blob", "data", "file", "javascript", "mailto"}


def is_url(source: str) -> bool:
    """Whether ``source`` is an address rather than a path."""
    scheme = _SCHEME.match(source)
    if scheme is None:
        return False
    return source.startswith("//", scheme.end()) or scheme[1].lower() in _SCHEMES_WITHOUT_SLASHES
