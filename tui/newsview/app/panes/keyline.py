"""The line at the bottom: the keys that matter where one is, as many as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style

from newsview.app.actions import ALWAYS, APP_ACTIONS, BY_ID, IN_ARTICLE, IN_PANE
from newsview.app.unframed import OneLine

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual.binding import Binding

APART = Content("  ")


class KeyLine(OneLine):
    """Keys and what they do; a click does it too."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    KeyLine {
        height: 1; dock: bottom; background: $panel; color: $footer-description-foreground;
        pointer: pointer;
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self.auto_links = False  # the keys have colours of their own

    def on_mount(self) -> None:
        """Follow the focus, and what can be done where it is."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.refresh())

    def words(self) -> Content:
        """The line."""
        bindings: dict[str | None, Binding] = {}
        for active in self.screen.active_bindings.values():
            bindings.setdefault(active.binding.id, active.binding)
        focused = self.screen.focused
        wanted = IN_PANE if focused is not None and focused.has_class("side") else IN_ARTICLE
        # While a box is open most of them cannot be done, and have no binding.
        there = {name: self._entry(name, bindings[name]) for name in (*wanted, *ALWAYS) if name in bindings}
        return Content.assemble(" ", fitting(there, wanted, ALWAYS, self.size.width - 2))

    def _entry(self, name: str, binding: Binding) -> Content:
        action = BY_ID[name]
        does = f"app.{name}" if action in APP_ACTIONS else f"screen.{name}"
        key = (self.app.get_key_display(binding), "bold $footer-key-foreground")
        return Content.assemble(key, f" {action.name}").stylize(Style.from_meta({"@click": does}))


def fitting(
    there: Mapping[str, Content], wanted: Sequence[str], always: Sequence[str], width: int
) -> Content:
    """Those ``wanted`` that fit into ``width`` cells beside those ``always`` shown, in this order."""
    last = [there[name] for name in always if name in there]
    shown: list[Content] = []
    left = width - sum(entry.cell_length + len(APART) for entry in last)
    for entry in (there[name] for name in wanted if name in there):
        if entry.cell_length > left:
            break
        shown.append(entry)
        left -= entry.cell_length + len(APART)
    return APART.join([*shown, *last]).truncate(width)
