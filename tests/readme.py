"""The parts of the README that the program itself writes: ``python -m tests.readme`` puts them in.

A part stands between ``<!-- NAME -->`` and ``<!-- /NAME -->``. A test holds each to the program.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from os import environ
from pathlib import Path
from typing import TYPE_CHECKING

from textual.keys import format_key

from newsview.app.actions import ACTIONS, Group

if TYPE_CHECKING:
    from collections.abc import Callable

TOP = Path(__file__).parents[1]
README = TOP / "README.md"
SAMPLE = "seeds/hun-sen-rainsy.txt"
_LONGEST = 150


def keys() -> str:
    """A table of every key of the reading screen, from the registry of actions."""
    rows = ["| keys | what they do |", "| --- | --- |"]
    for group in Group:
        actions = [
            action for action in ACTIONS if action.group is group and not action.id.startswith("article.")
        ]
        if actions:
            rows.append(f"| **{group.value}** | |")
        rows.extend(f"| {_spelt(action.keys)} | {action.help} |" for action in actions)
    return "\n".join(rows)


def _spelt(named: str) -> str:
    return " ".join(f"`{_shown(key)}`" for key in named.split(","))


def _shown(key: str) -> str:
    if "+" in key:
        modifier, _, rest = key.rpartition("+")
        return f"{modifier.title()}+{format_key(rest).title()}"
    shown = format_key(key)
    return shown if len(shown) == 1 else shown.title()


def report() -> str:
    """What ``newsview analyze --format text`` prints for the sample; long lines end in an ellipsis."""
    return _console("newsview", "analyze", SAMPLE, "--format", "text")


def _console(*words: str) -> str:
    lines = run(*words).splitlines()
    cut = [line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…" for line in lines]
    return "\n".join(["```console", f"$ {' '.join(words)}", *cut, "```"])


def run(*words: str) -> str:
    """Standard output of a newsview command, run at the top of the checkout with places of its own."""
    with tempfile.TemporaryDirectory() as place:
        folders = {f"NEWSVIEW_{name}_DIR": place for name in ("CACHE", "STATE", "CONFIG")}
        command = [sys.executable, "-m", *words]
        done = subprocess.run(
            command,
            cwd=TOP,
            env=environ | folders,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        )
    return done.stdout


PARTS: dict[str, Callable[[], str]] = {"keys": keys, "report": report}


def part(readme: str, name: str) -> str:
    """What stands in the README for a part."""
    return _between(name).search(readme)[2].strip()  # type: ignore[index]


def _between(name: str) -> re.Pattern[str]:
    return re.compile(f"(<!-- {name} -->\n)(.*?)(<!-- /{name} -->)", re.DOTALL)


def main() -> None:
    """Write every part anew."""
    readme = README.read_text(encoding="utf-8")
    for name, made in PARTS.items():
        text = made()
        readme = _between(name).sub(lambda match, text=text: match[1] + text + "\n" + match[3], readme)
    README.write_text(readme, encoding="utf-8")


if __name__ == "__main__":
    main()
