"""Every action is in the help and the palette, can be reached by a key, and does something."""

from rich.cells import cell_len

from newsview.app import NewsviewApp
from newsview.app.actions import ACTIONS, APP_ACTIONS, ARTICLE_ACTIONS, SCREEN_ACTIONS
from newsview.app.article import ArticleView
from newsview.app.boxes.help import help_text
from newsview.app.commands import ReadingScreen

from .conftest import pilot_of


def test_every_action_has_an_id_of_its_own_and_is_explained():
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    assert all(action.id and action.name and action.help for action in ACTIONS)


def test_every_action_has_a_key_and_no_two_share_one():
    for actions in (SCREEN_ACTIONS + APP_ACTIONS, ARTICLE_ACTIONS + APP_ACTIONS):
        keys = [key for action in actions for key in action.keys.split(",")]
        assert all(keys)
        assert len(set(keys)) == len(keys)


def test_every_action_can_be_done():
    for action in SCREEN_ACTIONS:
        assert callable(getattr(ReadingScreen, f"action_{action.id}"))
    for action in APP_ACTIONS:
        assert callable(getattr(NewsviewApp, f"action_{action.id}"))
    for action in ARTICLE_ACTIONS:
        assert callable(getattr(ArticleView, f"action_{action.id.removeprefix('article.')}"))


def test_every_action_of_the_screen_is_in_the_registry():
    own = {
        name
        for cls in ReadingScreen.__mro__
        if cls.__module__.startswith("newsview.app")
        for name in vars(cls)
        if name.startswith("action_")
    }
    links = {
        "action_select_entity",
        "action_select_quote",
        "action_show_place",
    }  # of the About column; the panes do the same by key
    assert own - links == {f"action_{action.id}" for action in SCREEN_ACTIONS}


async def test_every_action_is_in_the_help_with_its_keys(analysed):
    async with pilot_of(analysed):
        text = help_text(analysed.screen.keys_of).plain
        for action in ACTIONS:
            assert action.help in text
            assert analysed.screen.keys_of(action.id) in text
            assert analysed.screen.keys_of(action.id)
        too_long = [line for line in text.splitlines() if cell_len(line) > 80 - 4]
        assert not too_long, "it fits the smallest screen"


async def test_every_action_is_in_the_palette(analysed):
    async with pilot_of(analysed):
        named = {command.title for command in analysed.get_system_commands(analysed.screen)}
        assert {action.name for action in ACTIONS} <= named


async def test_every_action_of_the_palette_runs(analysed):
    async with pilot_of(analysed) as pilot:
        for command in list(analysed.get_system_commands(analysed.screen)):
            if command.title not in {"Quit", "Theme"}:
                result = command.callback()
                if result is not None:
                    await result
                await pilot.pause()
                while len(analysed.screen_stack) > 1:
                    await pilot.press("escape")
                await pilot.press("escape", "escape")
        assert analysed.is_running
