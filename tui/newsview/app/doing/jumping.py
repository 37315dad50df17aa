"""Places to come back to: marks with a letter, and where one jumped from."""

# ruff: noqa: D102 - what an action does stands in the registry, once

from __future__ import annotations

from msgspec.structs import replace
from textual import on

from newsview.app.boxes.typed import LetterTyped
from newsview.app.doing.part import Part
from newsview.app.plain import one_line
from newsview.app.state.jumps import going_ahead, going_back

LONGEST = 24
"""Code points of the words that tell a mark."""


class Jumping(Part):
    """Marking places and going to them."""

    async def action_mark(self) -> None:
        from newsview.app.boxes.bars import LetterBar  # noqa: PLC0415 - not needed for the first paint

        await self.open_box(LetterBar("Mark this place with a letter · esc back", id="mark"))

    async def action_go_to_mark(self) -> None:
        if not self.state.marks:
            self.notify("No place is marked yet: press m and a letter.", markup=False)
            return
        marks = " · ".join(
            f"{letter} {self._words_at(at)}" for letter, at in sorted(self.state.marks.items())
        )
        from newsview.app.boxes.bars import LetterBar  # noqa: PLC0415 - not needed for the first paint

        await self.open_box(LetterBar(f"Go to {marks} · esc back", id="go-to-mark"))

    @on(LetterTyped, "#mark")
    def _mark(self, event: LetterTyped) -> None:
        self.restore()
        self.close_box()
        self.change(replace(self.state, marks={**self.state.marks, event.letter: self.article.top_offset}))
        self.notify(f"Marked. Press ' and {event.letter} to come back here.", markup=False)

    @on(LetterTyped, "#go-to-mark")
    def _go_to_mark(self, event: LetterTyped) -> None:
        self.restore()
        self.close_box()
        if event.letter in self.state.marks:
            self.jump(self.state.marks[event.letter])
        else:
            self.notify(f"No place is marked {event.letter}.", markup=False)

    def action_jump_back(self) -> None:
        jumps, offset = going_back(self.state.jumps, self.article.top_offset)
        self.change(replace(self.state, jumps=jumps))
        self._go_to(offset, "There is no place to go back to.")

    def action_jump_ahead(self) -> None:
        jumps, offset = going_ahead(self.state.jumps, self.article.top_offset)
        self.change(replace(self.state, jumps=jumps))
        self._go_to(offset, "There is no place to go forth to.")

    def _go_to(self, offset: int | None, otherwise: str) -> None:
        if offset is None:
            self.notify(otherwise, markup=False)
        else:
            self.article.go_to(offset)

    def _words_at(self, offset: int) -> str:
        words = one_line(self.state.article.text[offset : offset + LONGEST])
        return f"“{words}…”"
