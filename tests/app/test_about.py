"""What is said of a selection in words."""

import pytest
from msgspec.structs import replace
from textual.containers import VerticalScroll
from textual.geometry import Offset

from newsview.app.commands import ReadingScreen
from newsview.app.panes.about import about
from newsview.app.panes.detail import line_for
from newsview.app.state.lookup import Lookup
from newsview.app.state.selection import EntitySelected, QuoteSelected
from newsview.app.state.state import State
from newsview.model import Evidence, Rule
from newsview.nlp.said.given.confidence import COUNTED, ESTIMATED, MEASURED

from .conftest import ANALYSIS, ARTICLE, QUOTES, at, pilot_of


def test_every_rule_is_counted_or_an_estimate():
    assert set(MEASURED) == set(Rule)
    assert {rule for rule in Rule if rule.is_estimate} == set(ESTIMATED)
    assert not set(ESTIMATED) & set(COUNTED)


@pytest.mark.parametrize("rule", Rule)
def test_an_estimate_is_not_told_as_if_it_had_been_counted(rule):
    evidence = Evidence(rule, MEASURED[rule])
    first = replace(QUOTES[0], speaker=replace(QUOTES[0].speaker, evidence=evidence))
    analysis = replace(ANALYSIS, quotes=(first, *QUOTES[1:]))
    said = about(State(ARTICLE, Lookup(ARTICLE, analysis), selection=QuoteSelected(first.id))).plain
    assert f"{100 * MEASURED[rule]:.0f} times in 100" in said
    assert ("an estimate" in said) == (rule in ESTIMATED)
    assert ("as counted" in said) == (rule in COUNTED)


async def test_names_and_quotes_in_a_text_lead_to_them_by_key(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("1", "i", "tab", "enter")
        assert analysed.screen.state.current == at("Ada Brightwell"), "where it is named first"
        await pilot.press("i", "tab", "tab", "enter")
        assert analysed.screen.state.selection == QuoteSelected("bridge")
        await pilot.press("V", "tab", "tab", "shift+tab", "shift+tab", "enter")
        assert analysed.screen.state.selection == EntitySelected("trust"), "the last, going round"
        await pilot.press("V", "enter")
        assert analysed.screen.state.selection == EntitySelected("trust"), "no link was gone to"
        assert isinstance(analysed.screen, ReadingScreen)


async def test_names_in_a_text_can_be_clicked(analysed):
    async with pilot_of(analysed) as pilot:
        await pilot.press("V")
        await pilot.click("TextScreen Static", offset=Offset(2, 2))
        assert analysed.screen.state.selection == EntitySelected("ada")


async def test_a_long_text_is_read_with_the_keys_of_the_article(analysed):
    async with pilot_of(analysed, size=(80, 24)) as pilot:
        await pilot.press("question_mark", "G")
        scroll = analysed.screen.query_one(VerticalScroll)
        assert scroll.scroll_y == scroll.max_scroll_y > 0
        await pilot.press("k", "k")
        assert scroll.scroll_y == scroll.max_scroll_y - 2
        await pilot.press("g", "space")
        assert scroll.scroll_y == scroll.content_size.height - 1
        await pilot.press("f1")
        assert isinstance(analysed.screen, ReadingScreen)


async def test_a_link_further_down_is_scrolled_to(analysed):
    async with pilot_of(analysed, size=(80, 12)) as pilot:
        await pilot.press("1", "i", "shift+tab")
        scroll = analysed.screen.query_one(VerticalScroll)
        assert scroll.scroll_y > 0


@pytest.mark.parametrize(
    ("quote_id", "told"),
    [
        ("bridge", "Ada Brightwell · direct quote · paragraph 2 · “Brightwell said” · sure"),
        ("work", "José Ferreira · indirect quote · paragraph 3 · “José Ferreira … said” · sure"),
        ("tolls", "Officials · indirect quote · paragraph 7 · “said” · sure"),
        ("banner", "unattributed · direct quote · paragraph 6 · Nobody can be told to have said it."),
    ],
)
def test_the_line_tells_the_words_that_name_the_speaker(quote_id, told):
    state = State(ARTICLE, Lookup(ARTICLE, ANALYSIS), selection=QuoteSelected(quote_id))
    assert line_for(state).plain == told
