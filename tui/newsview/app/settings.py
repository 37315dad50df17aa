"""The reader's settings: one TOML file, every fault in it told with what was probably meant.

A fault costs only the setting it is in; the rest of the file counts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct, field
from textual.binding import Binding
from textual.keys import Keys

from newsview.app.actions import ACTIONS, APP_ACTIONS, ARTICLE_ACTIONS, BY_ID, SCREEN_ACTIONS
from newsview.app.article.text import NARROWEST, WIDEST
from newsview.paths import config_dir

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

NAMES = ("theme", "measure", "follow", "keys")
MODIFIERS = ("ctrl", "alt", "shift", "super", "hyper", "meta")
KEY_NAMES = frozenset(key.value for key in Keys)
UNSENT = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+[": "escape"}
"""Keys that terminals send another for."""

MOST_TOLD = 6
"""Faults told at once."""

ALIKE = 60.0
"""Score out of 100 (rapidfuzz ``ratio``) from which a name is offered as what was meant."""


class Settings(Struct, frozen=True):
    """What the file says.

    Attributes:
        theme: The name of a theme; ``None`` for the one used last.
        measure: The most cells a line of the article takes; ``None`` for as many as the last time.
        follow: Whether the article scrolls to what one moves to in a pane.
        keys: Keys by the id of an action, parted by commas.
        complaints: A sentence for each fault.
        path: The file; ``None`` where there is none.
    """

    theme: str | None = None
    measure: int | None = None
    follow: bool = True
    keys: Mapping[str, str] = field(default_factory=dict)
    complaints: tuple[str, ...] = ()
    path: Path | None = None

    @property
    def complaint(self) -> str:
        """All faults, one a line; empty if there are none."""
        if not self.complaints:
            return ""
        rest = len(self.complaints) - MOST_TOLD
        more = [f"… and {rest} more."] if rest > 0 else []
        return "\n".join([f"{self.path}:", *self.complaints[:MOST_TOLD], *more])


DEFAULTS = Settings()


def settings_file() -> Path:
    """Where the settings are."""
    return config_dir() / "settings.toml"


def read_settings(path: Path, themes: Collection[str]) -> Settings:
    """The settings in a file; all as they come where there is none.

    Args:
        path: The file.
        themes: The names of the themes there are.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        return Settings(complaints=(f"The file cannot be read: {error}.",), path=path)
    import tomllib  # noqa: PLC0415 - most have no settings

    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Settings(complaints=(f"The file is no TOML: {error}.",), path=path)
    return _checked(found, path, themes)


def _checked(found: dict[str, Any], path: Path, themes: Collection[str]) -> Settings:
    complaints = [f"{name} is no setting{_meant(name, NAMES)}." for name in found if name not in NAMES]
    theme = found.get("theme")
    if theme is not None and theme not in themes:
        complaints.append(f"theme is {theme!r}, which is no theme{_meant(str(theme), themes)}.")
        theme = None
    measure = found.get("measure")
    if measure is not None and (type(measure) is not int or not NARROWEST <= measure <= WIDEST):
        complaints.append(f"measure is {measure!r}; it is a number from {NARROWEST} to {WIDEST}.")
        measure = None
    follow = found.get("follow", DEFAULTS.follow)
    if type(follow) is not bool:
        complaints.append(f"follow is {follow!r}; it is true or false.")
        follow = DEFAULTS.follow
    keys = found.get("keys", {})
    if not isinstance(keys, dict):
        complaints.append(f"keys is {keys!r}; it is a table of actions with their keys.")
        keys = {}
    good, faults = _checked_keys(keys)
    return Settings(theme, measure, follow, good, (*complaints, *faults), path)


def _checked_keys(keys: dict[str, object]) -> tuple[dict[str, str], list[str]]:
    good: dict[str, str] = {}
    faults = []
    for name, value in keys.items():
        if name not in BY_ID:
            faults.append(f"keys.{name} is no action{_meant(name, BY_ID)}.")
        elif not isinstance(value, str) or not all(map(_is_key, value.split(","))):
            faults.append(f"keys.{name} is {value!r}; it is a key such as “j”, “ctrl+d” or “down,j”.")
        elif unsent := [key for key in map(str.strip, value.split(",")) if _sent_as(key) != key]:
            faults.append(f"keys.{name}: terminals send {_sent_as(unsent[0])} for {unsent[0]}; say that.")
        else:
            good[name] = ",".join(each.key for each in Binding.make_bindings([Binding(value, name)]))
    good = with_shared(good)
    for name, other, key in _clashes(good):
        if name in good:
            del good[name]
            faults.append(f"keys.{name}: “{key}” already means {other}; give that another key as well.")
    return good, faults


def _sent_as(key: str) -> str:
    """What a terminal sends for a key, which knows nothing of some."""
    *modifiers, name = key.split("+")
    if modifiers == ["shift"] and len(name) == 1:
        return name.upper()
    return UNSENT.get(key, key)


def with_shared(keys: Mapping[str, str]) -> dict[str, str]:
    """With the article's own action for each that it shares with the panes, such as moving down."""
    shared = {f"article.{name}": value for name, value in keys.items() if f"article.{name}" in BY_ID}
    return {**shared, **keys}


def keys_of(action_id: str, keys: Mapping[str, str]) -> list[str]:
    """The keys of an action, its own unless the settings give others."""
    return (keys.get(action_id) or BY_ID[action_id].keys).split(",")


def _clashes(keys: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """An action the settings give a key to, another that has that key, and the key."""
    for together in (SCREEN_ACTIONS + APP_ACTIONS, ARTICLE_ACTIONS + APP_ACTIONS):
        owners: dict[str, str] = {}
        for action in sorted(together, key=lambda action: action.id in keys):
            for key in keys_of(action.id, keys):
                owner = owners.setdefault(key, action.id)
                if owner != action.id:
                    yield action.id, owner, key
    yield from _hidden(keys)


def _hidden(keys: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """The same where it is the article that has the key, so that the screen's action never gets it there."""
    for screen in SCREEN_ACTIONS:
        for article in ARTICLE_ACTIONS:
            both = set(keys_of(screen.id, keys)) & set(keys_of(article.id, keys))
            both -= set(screen.keys.split(",")) & set(article.keys.split(","))
            if both and article.id != f"article.{screen.id}":
                changed, other = (screen, article) if screen.id in keys else (article, screen)
                yield changed.id, other.id, min(both)


def _is_key(key: str) -> bool:
    *modifiers, name = key.strip().split("+") if key.strip() != "+" else ["+"]
    return all(modifier in MODIFIERS for modifier in modifiers) and (
        len(name) == 1 or name in KEY_NAMES or any(name in action.keys.split(",") for action in ACTIONS)
    )


def _meant(name: str, known: Collection[str]) -> str:
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415 - only a faulty file needs it

    best = process.extractOne(
        name, list(known), scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=ALIKE
    )
    return f" (did you mean {best[0]}?)" if best else ""
