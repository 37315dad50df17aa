"""What the README says is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from newsview.app import picture
from tests import readme

TOP = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def text() -> str:
    return readme.README.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", readme.PARTS)
def test_what_the_program_writes_is_current(text: str, name: str) -> None:
    assert readme.part(text, name) == readme.PARTS[name](), "run “python -m tests.readme”"


def test_ci_runs_the_readme_s_own_test_command(text: str) -> None:
    commands = re.findall(r"^    (pip install uv && uv run .*)$", text, re.MULTILINE)
    assert len(commands) == 2
    assert commands[1] in (TOP / ".ci" / "run").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("page", ["README.md", "docs/pictures.md"])
def test_what_it_links_to_is_there(page: str) -> None:
    path = TOP / page
    text = path.read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in target]
    assert targets
    assert [target for target in targets if not (path.parent / target).exists()] == []


def test_the_pictures_are_those_that_the_command_makes() -> None:
    made = {path.name for path, *_ in picture.wanted(picture.parser().parse_args(["docs", "-", "--all"]))}
    assert {path.name for path in (TOP / "docs").glob("*.svg")} == made
    shown = re.findall(r"\((reading-[^)]+)\)", (TOP / "docs" / "pictures.md").read_text(encoding="utf-8"))
    assert sorted(shown) == sorted(made)
