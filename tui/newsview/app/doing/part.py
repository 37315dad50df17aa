"""What the groups of actions derive from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.app.reading import Reading as Part
else:
    # To the type checker a part is the screen it becomes one with. Were it one in fact, Textual would go
    # through all that is inherited anew for each: eight times 0.6 ms before the first paint.
    from textual.message_pump import MessagePump as Part

__all__ = ["Part"]
