"""A module binds each of its constants once: a second one of that name would take its place unseen."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import newsview

SOURCES = Path(newsview.__file__).parent


def test_no_module_binds_a_constant_twice() -> None:
    twice = [
        f"{path.relative_to(SOURCES)}: {name}"
        for path in sorted(SOURCES.rglob("*.py"))
        for name, count in _constants(path).items()
        if count > 1
    ]
    assert twice == []


def _constants(path: Path) -> Counter[str]:
    """How often each name is assigned at the top of a module, whatever ``if`` does to it."""
    assigned = [
        node for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.Assign)
    ]
    targets = (target for node in assigned for target in node.targets)
    return Counter(target.id for target in targets if isinstance(target, ast.Name))
