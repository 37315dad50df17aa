"""The settings file: what it can say, and what is said of its faults."""

import pytest
from msgspec.structs import replace

from newsview.analyst.events import Found
from newsview.app import NewsviewApp
from newsview.app.settings import Settings, read_settings
from newsview.app.state.state import Pane

from .conftest import ANALYSIS, ARTICLE, FakeAnalyst, pilot_of

THEMES = ("newsview-dark", "newsview-light", "ansi-dark")


@pytest.fixture
def read(tmp_path):
    def read(text):
        path = tmp_path / "settings.toml"
        path.write_text(text)
        return read_settings(path, THEMES)

    return read


def test_without_a_file_everything_is_as_it_comes(tmp_path):
    assert read_settings(tmp_path / "none.toml", THEMES) == Settings()


def test_all_that_can_be_set(read):
    found = read('theme = "newsview-light"\nmeasure = 60\nfollow = false\n[keys]\nzoom = "x"\n')
    assert replace(found, path=None) == Settings("newsview-light", 60, False, {"zoom": "x"})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('them = "newsview-dark"', ["them", "did you mean theme?"]),
        ('theme = "newsview-lihgt"', ["'newsview-lihgt'", "did you mean newsview-light?"]),
        ("measure = 3", ["measure", "from 20 to 400"]),
        ("measure = true", ["measure", "from 20 to 400"]),
        ('follow = "yes"', ["follow", "true or false"]),
        ('[keys]\nzomo = "x"', ["keys.zomo", "did you mean zoom?"]),
        ('[keys]\nzoom = "ctrl+nonsense"', ["keys.zoom", "ctrl+nonsense"]),
        ('[keys]\nzoom = "s"', ["keys.zoom", "“s” already means sort"]),
        ('[keys]\nzoom = "ctrl+i"', ["keys.zoom", "terminals send tab for ctrl+i"]),
        ('[keys]\nzoom = "x, shift+d"', ["keys.zoom", "terminals send D for shift+d"]),
        ('[keys]\nzoom = "w"', ["keys.zoom", "“w” already means article.next_word"]),
        ('[keys]\n"article.next_word" = "n"', ["keys.article.next_word", "“n” already means next_stop"]),
        ('[keys]\nzoom = "?"', ["keys.zoom", "“question_mark” already means help"]),
        ("keys = 3", ["keys", "table"]),
        ("theme = ", ["no TOML"]),
    ],
)
def test_a_fault_is_told_and_costs_only_itself(read, text, words):
    found = read(text)
    assert len(found.complaints) == 1
    assert all(word in found.complaints[0] for word in words)
    assert found.complaint.splitlines()[0].endswith("settings.toml:")
    assert found.keys == {}


def test_two_keys_can_change_places(read):
    found = read('[keys]\nzoom = "s"\nsort = "z"\n')
    assert not found.complaints


async def test_keys_that_were_given_work_and_stand_in_the_help(read):
    settings = read('[keys]\nzoom = "x"\ndown = "n"\nnext_stop = "j"\n')
    app = NewsviewApp(ARTICLE, FakeAnalyst(Found(ANALYSIS, complete=True)), settings=settings)
    async with pilot_of(app) as pilot:
        await pilot.press("x")
        assert app.screen.state.zoomed is Pane.ARTICLE
        assert app.screen.keys_of("zoom") == "x"
        await pilot.press("x", "1", "n")
        assert app.screen.state.selection.id == "jose"
        await pilot.press("j")
        assert app.screen.state.current is not None


async def test_faults_are_shown(read):
    app = NewsviewApp(ARTICLE, FakeAnalyst(), settings=read('[keys]\nzomo = "[x]"'))
    async with pilot_of(app) as pilot:
        await pilot.pause()
        (note,) = app._notifications
        assert note.message == app.settings.complaint
        assert "keys.zomo" in note.message


def test_of_many_faults_the_first_are_told(read):
    found = read("".join(f"x{number} = 1\n" for number in range(20)))
    assert len(found.complaint.splitlines()) == 8
    assert found.complaint.endswith("… and 14 more.")


def test_a_key_can_be_told_by_its_sign(read):
    assert read('[keys]\nzoom = "%, ,"').complaints
    assert read('[keys]\nzoom = "%, x"').keys == {"zoom": "percent_sign,x"}
