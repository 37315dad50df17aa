from __future__ import annotations

from pathlib import Path  # noqa: TC003 - pytest reads it

import pytest


@pytest.fixture
def put(tmp_path: Path):
    """Writes a file and gives its path as a source."""

    def put(name: str, data: bytes | str) -> str:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return str(path)

    return put
