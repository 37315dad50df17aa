"""Finding words in the article, and people by any of their names."""

import pytest

from newsview.app import NewsviewApp
from newsview.app.boxes.bars import Bar
from newsview.app.boxes.hints import labels, targets
from newsview.app.state.lookup import Lookup
from newsview.app.state.names import Names
from newsview.app.state.selection import NOTHING, EntitySelected, QuoteSelected, SearchSelected
from newsview.model import Entity, EntityKind, Mention, MentionKind, Span

from .conftest import ANALYSIS, ARTICLE, FakeAnalyst, at, pilot_of


def counted(app):
    return str(app.screen.query_one("Bar #count").render())


async def test_words_are_found_as_they_are_typed(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("slash", *"bright")
        await pilot.pause()
        assert counted(analysed) == "1/3"
        assert analysed.screen.state.current == Span(at("Brightwell").start, at("Brightwell").start + 6)
        await pilot.press("down")
        assert counted(analysed) == "2/3"
        await pilot.press("enter")
        assert not analysed.screen.query(Bar)
        assert analysed.screen.state.selection == SearchSelected("bright")
        await pilot.press("n")
        assert analysed.screen.state.current.start == at("Brightwell", 3).start
        await pilot.press("n")
        assert analysed.screen.state.current.start == at("Brightwell").start
        await pilot.press("N")
        assert analysed.screen.state.current.start == at("Brightwell", 3).start


async def test_words_that_are_nowhere_say_so(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("slash", *"zzz")
        await pilot.pause()
        assert counted(analysed) == "nowhere"


async def test_escape_while_finding_puts_everything_back(long_app):
    async with pilot_of(long_app, size=(80, 24)) as pilot:
        await pilot.press("1", "slash", *"last words")
        await pilot.pause()
        assert long_app.screen.article.top_offset > 0
        await pilot.press("escape")
        await pilot.pause()
        assert long_app.screen.state.selection == EntitySelected("ada")
        assert long_app.screen.article.top_offset == 0
        assert long_app.focused is not long_app.screen.article, "the focus is back in the people"


async def test_someone_is_found_by_a_misspelt_name_and_shown_at_once(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("f", *"ferreria")
        await pilot.pause()
        assert analysed.screen.state.selection == EntitySelected("jose")
        await pilot.press("enter")
        await pilot.pause()
        assert analysed.screen.state.selection == EntitySelected("jose")
        assert analysed.focused is analysed.screen.article


async def test_moving_over_the_matches_shows_each_and_escape_restores(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("3", "f", "down")
        await pilot.pause()
        shown = analysed.screen.state.selection
        await pilot.press("down")
        await pilot.pause()
        assert analysed.screen.state.selection not in (shown, NOTHING)
        await pilot.press("escape")
        await pilot.pause()
        assert analysed.screen.state.selection == EntitySelected("selby")


async def test_before_anything_is_known_finding_someone_says_so():
    app = NewsviewApp(ARTICLE, FakeAnalyst())
    async with pilot_of(app) as pilot:
        await pilot.press("f")
        await pilot.pause()
        assert not app.screen.query("Finder")
        assert len(app._notifications) == 1


def named(*names):
    return [
        Entity(name, EntityKind.PERSON, name, tuple(aliases), None, (Mention(Span(0, 1), MentionKind.NAME),))
        for name, *aliases in names
    ]


WHO = named(
    ["Ou Chanrath"],
    ["Cambodia National Rescue Party", "CNRP"],
    ["Cambodia People’s Party", "CPP"],
    ["José Ferreira"],
    ["Zürich Chamber of Trade"],
    ["Li"],
)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("chanrat", "Ou Chanrath"),
        ("chanrht", "Ou Chanrath"),
        ("rescue party", "Cambodia National Rescue Party"),
        ("resuce party", "Cambodia National Rescue Party"),
        ("cnrp", "Cambodia National Rescue Party"),
        ("jose", "José Ferreira"),
        ("JOSÉ", "José Ferreira"),
        ("zurich", "Zürich Chamber of Trade"),
        ("zcot", "Zürich Chamber of Trade"),
        ("li", "Li"),
    ],
)
def test_a_name_is_found_however_it_is_typed(query, first):
    assert Names(WHO).search(query)[0] == first


def test_a_name_like_nobody_finds_nobody():
    assert Names(WHO).search("xylophone") == []


async def test_a_letter_selects_what_it_stands_on(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("t")
        await pilot.pause()
        screen = analysed.screen
        there = targets(screen.state.lookup, *screen.article.offsets_in_view)
        label = dict(zip(there, labels(len(there)), strict=True))[at("Ferry Union")]
        shown = "\n".join(screen.article.render_line(y).text for y in range(20))
        assert f"{label}{'Ferry Union'[len(label) :]}" in shown, "the letters stand over the name's first"
        await pilot.press(*label)
        await pilot.pause()
        assert screen.state.selection == EntitySelected("union")
        assert "the Ferry Union" in "\n".join(screen.article.render_line(y).text for y in range(20))
        assert not analysed.screen.is_box_open


async def test_every_name_and_quote_in_sight_has_a_letter(analysed):
    async with pilot_of(analysed):
        screen = analysed.screen
        found = targets(screen.state.lookup, *screen.article.offsets_in_view)
        chosen = {selection.id for selection in found.values()}
        assert {entity.id for entity in ANALYSIS.entities} <= chosen
        assert {quote.id for quote in ANALYSIS.quotes} <= chosen
        assert found[at("mayor had promised his members new work")] == QuoteSelected("work"), (
            "a name is first"
        )


def test_what_is_left_of_a_quote_at_the_top_of_the_screen_has_a_letter():
    lookup = Lookup(ARTICLE, ANALYSIS)
    found = targets(lookup, at("everyone who waited").start, len(ARTICLE.text))
    assert found[Span(at("everyone").start, at("waited for it,").end)] == QuoteSelected("bridge")


@pytest.mark.parametrize("count", [0, 1, 26, 27, 51, 300])
def test_no_label_begins_another(count):
    made = labels(count)
    assert len(set(made)) == count
    assert not any(a != b and b.startswith(a) for a in made for b in made)


async def test_clicking_elsewhere_keeps_what_was_found(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("slash", *"bright")
        await pilot.click(analysed.screen.article, offset=(50, 30))
        await pilot.pause()
        assert not analysed.screen.is_box_open
        assert analysed.screen.state.selection == SearchSelected("bright")


async def test_every_place_of_the_selection_in_its_context(analysed):
    async with pilot_of(analysed, size=(100, 30)) as pilot:
        await pilot.press("1", "c")
        await pilot.pause()
        lines = analysed.screen.query_one("Lines")
        rows = [lines.render_line(y).text for y in range(5)]
        assert rows[0].startswith("¶1")
        assert [
            row.find(name)
            for row, name in zip(
                rows, ["Ada", "Brightwell said", "the mayor", "She", "Brightwell left"], strict=True
            )
        ] == [rows[0].find("Ada")] * 5
        await pilot.press("j", "j")
        await pilot.pause()
        assert analysed.screen.state.current == at("the mayor")
        await pilot.press("enter")
        await pilot.pause()
        assert analysed.screen.state.current == at("the mayor")
        assert analysed.focused is analysed.screen.article
        assert not analysed.screen.is_box_open


async def test_leaving_the_places_puts_back_where_one_was(long_app):
    async with pilot_of(long_app, size=(80, 24)) as pilot:
        await pilot.press("3", "c", "G", "escape")
        await pilot.pause()
        assert long_app.screen.state.current is None
        assert long_app.screen.article.top_offset == 0
        assert long_app.focused.pane == "places"
