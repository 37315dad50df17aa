"""Which body a noun stands for: by where it is based, what it makes, who acts on whom, and who printed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing
from tests.nlp.test_names import named
from tests.nlp.test_speakers import read, speakers

from newsview.model import EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "name", "phrase"),
    [
        (
            "Roe Motors is growing. The Cleveland, Ohio-based company has won.",
            "Roe Motors",
            "The Cleveland, Ohio-based company",
        ),
        ("Roe Motors is growing. The Lima-based firm has won.", "Roe Motors", "The Lima-based firm"),
        ("Roe Motors is growing. The electric-car maker has won.", "Roe Motors", "The electric-car maker"),
        ("The Besecker Group is growing. The company has won.", "Besecker Group", "The company"),
        ("Doe Holdings sells fish. Roe Motors sued the company.", "Doe Holdings", "the company"),
        ("Apple Inc. fell. Roe Motors rose. The iPhone maker sank.", "Apple Inc.", "The iPhone maker"),
        (
            "Facebook lost users. Roe Motors gained. The social network has changed.",
            "Facebook",
            "The social network",
        ),
        ("Boko Haram fled. Roe Motors gained. The terror group struck.", "Boko Haram", "The terror group"),
        (
            "Roe Motors is growing, data compiled by Kelm Press show. The company sank.",
            "Roe Motors",
            "The company",
        ),
        ("Roe Motors fell, Doe Securities analysts wrote. The company sank.", "Roe Motors", "The company"),
        ("Roe Motors fell. The 19-year-old company sank.", "Roe Motors", "The 19-year-old company"),
        ("Roe Motors fell. Lack of tin at the firm resulting in queues hurt.", "Roe Motors", "the firm"),
        ("Roe Motors fell. The company by that date had closed a plant.", "Roe Motors", "The company"),
        ("Roe Motors fell. Reuters reported that the company sank.", "Roe Motors", "the company"),
    ],
)
def test_a_body_is_called_by_what_fits_it(analyser: Analyser, text: str, name: str, phrase: str) -> None:
    assert pointing(analyser, text, NOMINAL) == {name: [phrase]}


def test_what_an_article_is_about_stays_at_hand(analyser: Analyser) -> None:
    told = " ".join(f"Roe Motors has sold {i} boats." for i in range(2, 8))
    text = f"{told} It rained. It was cold. It snowed. Doe Foods was glad of it. It thawed. The company sank."
    assert pointing(analyser, text, NOMINAL) == {"Roe Motors": ["The company"]}


@pytest.mark.parametrize(
    "text",
    [
        "Roe Motors is growing. The supply chain has failed.",
        "Roe Motors is growing. The iPhone maker sank.",
        "Roe Motors is growing. The truck's long-term utility is small.",
    ],
)
def test_a_noun_for_something_else_is_no_bodys(analyser: Analyser, text: str) -> None:
    assert not pointing(analyser, text, NOMINAL)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A cook told the Lorvane Post of it. The boats had sunk, the paper said.", "Lorvane Post"),
        ("The boats had sunk, Tarnfeed reported. It was late, according to the website.", "Tarnfeed"),
        ("She said so in an interview with Tarnfeed. The site wrote that it was late.", "Tarnfeed"),
        ("A cook told Lorvane News of it. The boats had sunk, the paper said.", None),
        ("Roe Motors said it was late. The boats had sunk, the paper said.", None),
    ],
)
def test_a_paper_is_the_last_that_was_a_source(analyser: Analyser, text: str, speaker: str | None) -> None:
    assert speakers(read(analyser, text))[-1] == speaker


def test_a_body_is_called_by_the_words_that_stood_beside_it(analyser: Analyser) -> None:
    text = "They called the monitoring group Tarnwatch. Roe Motors fell. The monitoring group told them."
    assert pointing(analyser, text, NOMINAL)["Tarnwatch"][-1] == "The monitoring group"


def test_a_sham_paper_is_no_source(analyser: Analyser) -> None:
    text = "A cook told the Lorvane Post of it. The boats had sunk, the satirical site said."
    assert speakers(read(analyser, text))[-1] is None


def test_a_paper_is_told_things(analyser: Analyser) -> None:
    text = "The boats had sunk, Tarnfeed reported. “They were old,” a cook told the website."
    assert pointing(analyser, text, NOMINAL) == {"Tarnfeed": ["the website"]}


def test_a_word_of_a_name_is_no_adverb(analyser: Analyser) -> None:
    text = "Bob Early runs the town. Informed of the vote, Early described it as “news to me.”"
    assert speakers(read(analyser, text)) == ["Bob Early"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The agency approved a smallpox medication, Tecovirin, for the treatment.", "Tecovirin"),
        ("They gave her the drug Kelmoxa.", "Kelmoxa"),
        ("They lent the ship Arctic Sunrise to the crew.", "Arctic Sunrise"),
        ("She had a role on the comedy series Chuck, while also singing.", "Chuck"),
    ],
)
def test_the_noun_before_a_thing_calls_it(analyser: Analyser, text: str, name: str) -> None:
    assert name in named(analyser, text, EntityKind.OTHER)


@pytest.mark.parametrize(
    ("text", "name"),
    [("The car Tarnak made was good.", "Tarnak"), ("They saw the film star Ann Roe.", "Ann Roe")],
)
def test_whoever_makes_a_thing_is_none(analyser: Analyser, text: str, name: str) -> None:
    assert name in named(analyser, text, EntityKind.PERSON)
