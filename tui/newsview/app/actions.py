"""Every action of the reading screen, once. Bindings, footer, help and command palette are made from here."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from textual.binding import Binding

from newsview.app.article import ArticleView


class Group(StrEnum):
    """The headings of the help screen, in its order."""

    MOVING = "Moving"
    PANES = "Panes"
    FINDING = "Finding"
    READING = "Reading"
    SHELF = "From article to article"
    ARTICLE = "In the article"
    GENERAL = "General"


class Action(NamedTuple):
    """Something a person can do on the reading screen.

    Attributes:
        id: Names it in the settings; the screen's method is ``action_`` and this.
        keys: The keys that do it unless the settings say otherwise, parted by commas.
        name: A word or two, for footer and palette.
        help: One line.
        group: Where it stands in the help.
    """

    id: str
    keys: str
    name: str
    help: str
    group: Group

    @property
    def binding(self) -> Binding:
        """What Textual needs to know of it."""
        return Binding(
            self.keys, self.id, self.name, show=self.id in AT_THE_BOTTOM, tooltip=self.help, id=self.id
        )


IN_ARTICLE = (
    *("next_stop", "find", "who", "hints", "about", "copy", "back", "next_quote", "concordance", "voices"),
    *("mark", "wider", "zoom", "edit"),
)
"""Ids of what the line at the bottom names while one reads, that which is left out first last."""

IN_PANE = (
    *("open", "next_stop", "about", "limit", "only", "sort", "copy", "back", "concordance", "pin", "zoom"),
    *("find", "who", "voices"),
)
"""The same while one moves about in a side pane."""

ALWAYS = ("help", "command_palette")
"""Those that are always named, at the end."""

AT_THE_BOTTOM = frozenset((*IN_ARTICLE, *IN_PANE, *ALWAYS))
"""What a screen without a line of its own names."""

_M, _P, _F, _R, _L, _A, _G = Group

SCREEN_ACTIONS = (
    Action("down", "j,down", "Down", "One row or line down", _M),
    Action("up", "k,up", "Up", "One row or line up", _M),
    Action("page_down", "pagedown,space,ctrl+d", "Page down", "One page down", _M),
    Action("page_up", "pageup,ctrl+u", "Page up", "One page up", _M),
    Action("top", "g,home", "Top", "To the first row or line", _M),
    Action("bottom", "G,end", "Bottom", "To the last row or line", _M),
    Action("open", "enter", "Open", "Show what is selected in the article and read on there", _M),
    Action("next_stop", "n", "Next", "To the next mention of what is selected, or the next hit", _R),
    Action("previous_stop", "N", "Previous", "To the mention or hit before", _R),
    Action("next_quote", "right_square_bracket", "Next quote", "To the next quote in the article", _R),
    Action("previous_quote", "left_square_bracket", "Quote before", "To the quote before", _R),
    Action("speaker", "a", "Speaker", "From a quote to the one who said it", _R),
    Action("about", "i", "About", "All that is known of the selection, or of the article", _R),
    Action("voices", "V", "Voices", "Who speaks how much, and who is only talked about", _R),
    Action("copy", "y", "Copy", "Copy the selected quote, name or text", _R),
    Action("copy_cited", "Y", "Copy with source", "Copy it with speaker, article and paragraph", _R),
    Action("edit", "e", "Editor", "Open the file, or its text, in your editor where you read", _R),
    Action("browse", "O", "Browser", "Open the page the article was read from in a browser", _R),
    Action("pipe", "vertical_line", "Pipe", "Give the selected text, quotes or the article to a command", _R),
    Action("mark", "m", "Mark", "Mark this place with the letter you type next", _M),
    Action("go_to_mark", "apostrophe", "To a mark", "To the place marked with the letter you type next", _M),
    Action("jump_back", "H,alt+left", "Jump back", "To where you jumped from", _M),
    Action("jump_ahead", "J,alt+right", "Jump ahead", "To where you went back from", _M),
    Action("next_pane", "tab", "Next pane", "To the next pane", _P),
    Action("previous_pane", "shift+tab", "Pane before", "To the pane before", _P),
    Action("article", "0", "Article", "To the article", _P),
    Action("people", "1", "People", "To the people", _P),
    Action("organisations", "2", "Organisations", "To the organisations", _P),
    Action("places", "3", "Places", "To the places", _P),
    Action("quotes", "4", "Quotes", "To the quotes", _P),
    Action("zoom", "z", "Zoom", "Give this pane the whole screen, and back", _P),
    Action("narrower", "left_parenthesis", "Narrower", "Shorter lines in the article", _P),
    Action("wider", "right_parenthesis", "Wider", "Longer lines in the article", _P),
    Action("follow", "F", "Follow", "Whether the article scrolls to what you move to in a pane", _P),
    Action("only", "o", "Only", "Only some rows: direct quotes …, those quoted, never quoted", _P),
    Action("limit", "l", "Limit", "Only rows with the words you type", _P),
    Action("pin", "p", "Pin", "Let the pane keep what it shows while you look elsewhere", _P),
    Action("sort", "s", "Sort", "Order the pane by first seen, mentions, quotes or name", _P),
    Action("next_article", "greater_than_sign", "Next article", "To the next article", _L),
    Action("previous_article", "less_than_sign", "Article before", "To the article before", _L),
    Action("articles", "L", "List", "Every article there is, to pick one", _L),
    Action("paste", "ctrl+v", "Paste", "How to open an article, a path or an address by pasting it", _L),
    Action("find", "slash", "Find", "Find words in the article", _F),
    Action(
        "concordance", "c", "Concordance", "Every place of what is selected, with the words around it", _F
    ),
    Action("hints", "t", "Tag", "Letters on all names and quotes in sight, to select by", _F),
    Action("who", "f", "Who", "Find a person, organisation or place by any of its names", _F),
    Action(
        "back",
        "escape",
        "Back",
        "Step back: close what is open, then drop the selection",
        _G,
    ),
    Action("retry", "r", "Analyse again", "Analyse the article once more", _G),
    Action("help", "question_mark,f1", "Help", "Every key and what it does", _G),
)

APP_ACTIONS = (
    Action("command_palette", "ctrl+p", "Commands", "Every action by name", _G),
    Action(
        "suspend_process", "ctrl+z", "Suspend", "Back to the shell for a while; its fg comes back here", _G
    ),
    Action("quit", "q,ctrl+q", "Quit", "Leave newsview", _G),
)
"""What the app binds for itself, so that it works on every screen."""

ARTICLE_ACTIONS = tuple(
    Action(binding.id or "", binding.key, binding.description, binding.tooltip or binding.description, _A)
    for binding in ArticleView.BINDINGS
    if isinstance(binding, Binding)
)
"""What the article pane binds for itself; its ids begin with ``article.``."""

ACTIONS = SCREEN_ACTIONS + ARTICLE_ACTIONS + APP_ACTIONS

BY_ID = {action.id: action for action in ACTIONS}
