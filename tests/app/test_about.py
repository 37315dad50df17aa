"""What is said of a selection in words."""

from dataclasses import replace

import pytest

from newsview.app.lookup import Lookup
from newsview.app.panes.about import about
from newsview.app.selection import QuoteSelected
from newsview.app.state import State
from newsview.model import Evidence, Rule
from newsview.nlp.said.confidence import COUNTED, ESTIMATED, MEASURED

from .conftest import ANALYSIS, ARTICLE, QUOTES


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
