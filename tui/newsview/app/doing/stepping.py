"""From mention to mention and quote to quote, and what to do with them."""

# ruff: noqa: D102 - what an action does stands in the registry, once

from __future__ import annotations

from newsview.app.doing.part import Part
from newsview.app.state.selection import EntitySelected, QuoteSelected
from newsview.app.state.steps import step
from newsview.model import Span


class Stepping(Part):
    """Reading closely."""

    def action_next_stop(self) -> None:
        self.step(1)

    def action_previous_stop(self) -> None:
        self.step(-1)

    def action_next_quote(self) -> None:
        self._step_quote(1)

    def action_previous_quote(self) -> None:
        self._step_quote(-1)

    def _step_quote(self, by: int) -> None:
        quotes = self.state.analysis.quotes if self.state.analysis else ()
        if not quotes:
            self.say_none("There is no quote to go to.")
            return
        starts = [quote.spans[0] for quote in quotes]
        selected = self.state.selection
        current = next(
            (q.spans[0] for q in quotes if isinstance(selected, QuoteSelected) and q.id == selected.id), None
        )
        span = step(starts, current, by, self.article.reading_at)
        if span is not None:
            self.select(QuoteSelected(quotes[starts.index(span)].id))
            self.reveal(span)

    def action_speaker(self) -> None:
        speaker = self.state.lit_entity if isinstance(self.state.selection, QuoteSelected) else None
        if speaker is None:
            self.notify("Select a quote whose speaker is known first.", markup=False)
        else:
            self.select(EntitySelected(speaker))

    def action_about(self) -> None:
        from newsview.app.panes.about import about  # noqa: PLC0415 - not needed for the first paint

        self.read("About", about(self.state), "about")

    def action_voices(self) -> None:
        from newsview.app.boxes.voices import voices  # noqa: PLC0415 - not needed for the first paint

        if self.state.lookup is None:
            self.say_none("Nobody has been found.")
        else:
            self.read("Voices", voices(self.state.lookup), "voices")

    def action_select_entity(self, entity_id: str) -> None:
        self.select(EntitySelected(entity_id))

    def action_select_quote(self, quote_id: str) -> None:
        self.select(QuoteSelected(quote_id))

    def action_show_place(self, start: int, end: int) -> None:
        self.open(Span(start, end))

    def action_copy(self) -> None:
        from newsview.app.state.citation import copied  # noqa: PLC0415 - not needed for the first paint

        self._copy(copied(self.state, self.article.selected))

    def get_selected_text(self) -> str | None:
        """What Ctrl+C copies; Textual would bring along the line ends inside paragraphs."""
        from newsview.app.state.citation import copied  # noqa: PLC0415

        marked = self.article.selected
        return copied(self.state, marked) if marked else super().get_selected_text()

    def action_copy_cited(self) -> None:
        from newsview.app.state.citation import cited  # noqa: PLC0415

        self._copy(cited(self.state, self.article.selected))

    def _copy(self, text: str | None) -> None:
        if text is None:
            self.notify("Select a quote, a name or some words first.", markup=False)
            return
        self.app.copy_to_clipboard(text)
