"""Every key and what it does, made from the registry of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from newsview.app.actions import ACTIONS, Group
from newsview.app.article import Look
from newsview.app.article.looks import LOOKS

if TYPE_CHECKING:
    from collections.abc import Callable

SIGNS = Content.assemble(
    ("Signs", "bold $accent"),
    "\n  ",
    ("person", LOOKS[Look.PERSON]),
    " ",
    ("organisation", LOOKS[Look.ORGANISATION]),
    " ",
    ("place", LOOKS[Look.PLACE]),
    " ",
    ("quoted words", LOOKS[Look.QUOTE]),
    "  in the article"
    "\n  ▸      lit by the selection"
    "\n  ▎      beside the words of a quote that is lit"
    "\n  “”     a direct quote: all of it inside quotation marks"
    "\n  “…     a mixed quote: a part of it"
    "\n  …      an indirect quote: none of it"
    "\n  ↳      inside another quote"
    "\n  28     how often someone is mentioned"
    "\n  ▁▃█▁   where in the article that is, from its beginning to its end"
    "\n  11”    how many quotes someone speaks"
    "\n  ▀ ▏ ◆  beside the scrollbar: mentions, quotes and hits that are lit",
)


def help_text(keys_of: Callable[[str], str]) -> Content:
    """The whole help; ``keys_of`` gives an action's keys, as they are shown, by its id."""
    wide = max(len(keys_of(action.id)) for action in ACTIONS) + 2
    groups = []
    for group in Group:
        lines = [Content.styled(group.value, "bold $accent")]
        for action in ACTIONS:
            if action.group is group:
                keys = f"  {keys_of(action.id):<{wide}}"
                lines.append(Content.assemble((keys, "bold"), action.help))
        groups.append(Content("\n").join(lines))
    return Content("\n\n").join([*groups, SIGNS])
