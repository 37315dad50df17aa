"""A text may end at any word: no rule looks behind the last one, or before the first."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

import pytest
from tests.benchmarks.throughput import OWN_ARTICLES, texts_in

from newsview.model import Article

if TYPE_CHECKING:
    from pathlib import Path

    from newsview.nlp import Analyser

ENDS = 25
"""Places at which each article is cut."""

LAST_WORDS = (
    "who", "that", "said", "to", "“", "in", "of", "and", "Senior", "the", "Ms.", "(", "by", "its", "told", "HP (",
    "With assistance from Ann Roe.\n\nTo contact the reporter on this story:", "Presumptive", "Jordan",
)  # fmt: skip
"""Words that call for another one behind them."""


@pytest.mark.parametrize("path", texts_in([OWN_ARTICLES]), ids=lambda path: path.stem)
def test_an_article_can_be_cut_off_anywhere(analyser: Analyser, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    words = [match.start() for match in re.finditer(r"\S+", text)]
    chosen = random.Random(path.stem)
    for _ in range(ENDS):
        start = chosen.randrange(len(words) - 1)
        end = chosen.randrange(start + 1, min(start + 60, len(words)))
        analyser.analyse(Article(text[words[start] : words[end]]))


@pytest.mark.parametrize("last", LAST_WORDS)
@pytest.mark.parametrize(
    "before", ["", "Ann Roe of Norsk said on Monday that it was late. ", "“We won,” Roe "]
)
def test_an_article_can_end_in_any_word(analyser: Analyser, before: str, last: str) -> None:
    assert analyser.analyse(Article(before + last)).text == before + last


def test_a_report_can_end_in_an_auxiliary(analyser: Analyser) -> None:
    text = (
        "Sharing an itinerary that has him crisscrossing northern Europe, Lind said Saturday he is planning to "
        "visit both Norsk’s headquarters in Amsterdam and Oslo, to review service in Norway where delays have"
    )
    assert analyser.analyse(Article(text)).text == text


@pytest.mark.parametrize(
    "text",
    [
        "Mayor says tax 'is dead,' claims",
        "The last two teams, the Minnesota Wild",
        "Demands",
        "According to the Iraqi newspaper al Sabaah,",
        "In a statement by its spokesperson Ann Lind, the",
        "Roe of Norsk, has died at 94. He was the last surviving member of the Norsk Trinity, which also",
        "Norsk in a statement on Monday signed by Ann Lind, assistant",
        "The informant, Representative Bob Doe, the top Democrat on the House Oversight Committee, wrote",
        "As The Daily Kelm reported, the Norsk Show creator and",
        "Trump, who has called allegations of collusion a hoax, has repeatedly called the dossier fake",
        "Johnson says he fixed his gaze on the officer to see if he was pulling a gun. That’s when he",
        "Those charges were “significantly” over $3 billion a year, Inch said, and he",
        "methods, according to Payly Chief",
        "Migrants found ‘suffocating’ in train\n\nAt least four people were flown out, authorities said, while",
        "In a letter to his lawyer, Roe said, \n\nIt rained.",
        "Lind said Roe would show his taxes after the vote, something",
        "Lind said Roe would stay, as Ann",
        "Lind warned of a strike if",
        "Lind described the boat as “old” on Fox",
        "Lind said Roe would vote no, making her the",
        "Lind said Roe had jailed ten men, closed two papers and",
        "According to the Iraqi newspaper al Sabaah, \n\nIt rained in Kelm.",
    ],
)
def test_what_a_rule_looks_for_can_be_cut_off(analyser: Analyser, text: str) -> None:
    assert analyser.analyse(Article(text)).text == text
