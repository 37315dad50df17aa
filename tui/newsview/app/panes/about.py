"""All that is known of the selection, in words: a column on wide screens, a screen of its own elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from textual.containers import VerticalScroll
from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from newsview.app.plain import one_line, stretch
from newsview.app.shelf.shown import day_of
from newsview.app.state.selection import EntitySelected, QuoteSelected, SearchSelected
from newsview.app.state.views import UNATTRIBUTED, sureness
from newsview.app.themes import entity_style

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from textual.timer import Timer

    from newsview.app.state.lookup import Lookup
    from newsview.app.state.state import State
    from newsview.model import Article, Entity, Evidence, Quote, Span

Item = TypeVar("Item")

MOST = 8
"""Items of a list that are shown before it is cut with a count of the rest."""

AROUND = 40
"""Code points shown on either side of a mention."""


PAUSE = 0.05
"""Seconds without another selection before it is told, so that moving down a list stays light."""


class AboutColumn(VerticalScroll):
    """Room for the selection's story beside the panes; shown where the screen is wide."""

    DEFAULT_CSS = """
    AboutColumn {
        width: 44;
        display: none;
        border: round $border-blurred;
        border-title-color: $foreground;
        padding: 0 1;
        scrollbar-size-vertical: 1;
    }
    """

    def __init__(self, about: About) -> None:
        super().__init__(about, id="about", can_focus=False)
        self.border_title = Content("About")


class About(Static):
    """The selection's story; names and quotes in it can be clicked."""

    DEFAULT_CSS = """
    About { width: 1fr; height: auto; link-style: underline; link-style-hover: bold underline; }
    """

    def __init__(self) -> None:
        super().__init__("", markup=False)
        self._shown: State | None = None
        self._timer: Timer | None = None

    def show(self, state: State) -> None:
        """Show this state, if there is room for it."""
        before, self._shown = self._shown, state
        if before is None or _told(before) != _told(state):
            self._tell_soon()

    def on_show(self) -> None:
        """Catch up with what was selected while there was no room."""
        self._tell_soon()

    def _tell_soon(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(PAUSE, self._tell)

    def _tell(self) -> None:
        if self._shown is not None and self.size.width:
            self.update(about(self._shown))


def _told(state: State) -> tuple[object, ...]:
    return state.selection, state.lookup, state.all_hits


def about(state: State) -> Content:
    """What is known of the selection; with none, of the article."""
    match state.selection:
        case EntitySelected(entity_id) if state.lookup:
            parts = _about_entity(state.lookup, state.lookup.entity(entity_id))
        case QuoteSelected(quote_id) if state.lookup:
            parts = _about_quote(state.lookup, state.lookup.quote(quote_id))
        case SearchSelected(query):
            so_far = "" if state.all_hits else " so far"
            places = f"“{one_line(query)}”: {len(state.hits):,} places{so_far}"
            parts = iter([_heading("Search"), Content(places)])
        case _:
            parts = _about_article(state.article)
    return Content("\n").join(parts)


def _about_article(article: Article) -> Iterator[Content]:
    """What its source says of an article, and how it was read."""
    yield Content.styled(one_line(article.title or "") or "The article", "bold")
    yield Content.styled("Nothing is selected.", "$faint")
    facts = {
        "Author": article.author,
        "Publication": article.publication,
        "Date": day_of(article.date),
        "Language": article.language,
        "Source": "standard input" if article.source == "-" else article.source or "the clipboard",
        "Kind": article.media_type,
        "Read so": article.notice,
    }
    for heading, fact in facts.items():
        if fact:
            yield from _listed(heading, [fact], _words)


def _about_entity(lookup: Lookup, entity: Entity) -> Iterator[Content]:
    yield Content.styled(one_line(entity.name), f"bold {entity_style(entity.kind)}")
    yield Content.styled(entity.kind.value, "$faint")

    def quote(item: Quote) -> Content:
        return _quote_link(lookup, item)

    def place(span: Span) -> Content:
        return _place(lookup, span)

    def other(item: tuple[str, int]) -> Content:
        return _entity_link(lookup, item[0], f" {item[1]}")

    yield from _listed("Also called", entity.aliases, _words)
    if entity.roles:
        yield from _listed("Roles", entity.roles, place)
    elif entity.description:
        yield from _listed("Roles", [entity.description], _words)
    yield from _listed("First named", [mention.span for mention in entity.mentions[:1]], place)
    share = lookup.shares.get(entity.id)
    if share is not None:
        yield from _listed("Share of what is quoted", [f"{100 * share:.0f} %"], _words)
    yield from _listed("Quotes by", lookup.quotes_of(entity.id), quote)
    yield from _listed("Quotes about", lookup.portrait(entity.id).quotes_about, quote)
    yield from _listed("Named with, in paragraphs", lookup.portrait(entity.id).named_with, other)


def _words(text: str) -> Content:
    return Content(one_line(text))


def _about_quote(lookup: Lookup, quote: Quote) -> Iterator[Content]:
    text = lookup.analysis.text
    yield _speaker(lookup, quote)
    paragraph = f"{quote.kind.value} quote, paragraph {lookup.paragraph_at(quote.start)}"
    yield Content.styled(paragraph, "$faint")
    yield Content("")
    yield Content(one_line(quote.words(text)))
    yield from _listed(
        "Why this speaker" if quote.speaker else "Why nobody", list(reasons(quote, text)), Content
    )
    if quote.parent:
        yield from _listed("Inside", [quote.parent], lambda parent: _quote_link(lookup, lookup.quote(parent)))


def _speaker(lookup: Lookup, quote: Quote) -> Content:
    name = lookup.speaker_name(quote)
    if name is None:
        return Content.styled(UNATTRIBUTED, "bold italic")
    if quote.speaker and quote.speaker.entity:
        return _entity_link(lookup, quote.speaker.entity, "").stylize("bold")
    return Content.styled(f"{one_line(name)} (not named)", "bold italic")


def reasons(quote: Quote, text: str) -> Iterator[str]:
    """Why a quote has the speaker it has, in sentences, most telling first."""
    if quote.speaker is None:
        yield "The article does not tell who said it, or it could not be made out."
        return
    evidence = quote.speaker.evidence
    if evidence:
        yield f"{evidence.rule.sentence} {_confidence(evidence)}"
    if quote.cue:
        yield f"Reporting words: “{one_line(quote.cue.of(text))}”"
    if quote.speaker.span:
        yield f"Named as: “{one_line(quote.speaker.span.of(text))}”"
    if evidence and evidence.span:
        yield f"Told by: “{one_line(evidence.span.of(text))}”"


def _confidence(evidence: Evidence) -> str:
    word = sureness(evidence.confidence).capitalize()
    share = f"{100 * evidence.confidence:.0f} times in 100"
    if evidence.rule.is_estimate:
        return f"{word}: right perhaps {share}, an estimate, as it seldom decides."
    return f"{word}: right {share}, as counted."


def _place(lookup: Lookup, span: Span) -> Content:
    """Some words of the article with what stands around them, and their paragraph."""
    text = lookup.analysis.text
    before = text[max(0, span.start - AROUND) : span.start]
    after = text[span.end : span.end + AROUND]
    link = Style.from_meta({"@click": f"screen.show_place({span.start}, {span.end})"})
    starts, ends = "\n" in before or span.start <= AROUND, "\n" in after or span.end + AROUND >= len(text)
    return Content.assemble(
        (f"¶{lookup.paragraph_at(span.start)} ", "$faint"),
        ("" if starts else "…", "$faint"),
        (stretch(before.rpartition("\n")[2]).lstrip(), "$faint"),
        Content.styled(one_line(span.of(text)), "bold").stylize(link),
        (stretch(after.partition("\n")[0]).rstrip(), "$faint"),
        ("" if ends else "…", "$faint"),
    )


def _entity_link(lookup: Lookup, entity_id: str, suffix: str) -> Content:
    entity = lookup.entity(entity_id)
    name = Content.styled(one_line(entity.name), entity_style(entity.kind)).stylize(link_to(entity_id))
    return name + Content.styled(suffix, "$faint")


def link_to(entity_id: str) -> Style:
    """What leads to someone when it is clicked."""
    return Style.from_meta({"@click": f"screen.select_entity({entity_id!r})"})


def _quote_link(lookup: Lookup, quote: Quote) -> Content:
    words = one_line(quote.spans[0].of(lookup.analysis.text)[:80])
    link = Style.from_meta({"@click": f"screen.select_quote({quote.id!r})"})
    number = Content.styled(f"¶{lookup.paragraph_at(quote.start)} ", "$faint")
    return number + Content(words).truncate(60, ellipsis=True).stylize(link)


def _heading(words: str) -> Content:
    return Content.styled(words, "bold $accent")


def _listed(heading: str, items: Sequence[Item], shown: Callable[[Item], Content]) -> Iterator[Content]:
    if not items:
        return
    yield Content("")
    yield _heading(heading)
    yield from map(shown, items[:MOST])
    if len(items) > MOST:
        yield Content.styled(f"… and {len(items) - MOST:,} more", "$faint")
