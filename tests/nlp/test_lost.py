"""Plain reports that the model's parse loses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_reports import DIRECT, INDIRECT, MIXED, Told, all_told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "Tarnow has said it’s expecting to sell more boats this year, despite the storm.",
            (INDIRECT, ["it’s expecting to sell more boats this year"], "Tarnow"),
        ),
        (
            "Lorvane Corp., whose firms include Quelva boats and Perra nets, also said Kestavia’s doing better.",
            (INDIRECT, ["Kestavia’s doing better"], "Lorvane Corp."),
        ),
        (
            "Clerks inside and outside the firm said the focus on tides rewarded dull and slow boats.",
            (
                INDIRECT,
                ["the focus on tides rewarded dull and slow boats"],
                "Clerks inside and outside the firm",
            ),
        ),
        (
            "The boats will be late this year, Tarnow Group Ltd. analysts said in a note.",
            (INDIRECT, ["The boats will be late this year"], "Tarnow Group Ltd."),
        ),
        (
            "“The boats will be late this year,” Will wrote. Tom Will, a sailor, likes them.",
            (DIRECT, ["The boats will be late this year,"], "Will"),
        ),
        (
            "“I have big boats that get caught in everything,” @RosaLind tweeted.",
            (DIRECT, ["I have big boats that get caught in everything,"], "@RosaLind"),
        ),
        (
            "The last man to lead the harbour board says he was never asked.",
            (INDIRECT, ["he was never asked"], "The last man"),
        ),
        (
            "People familiar with the plan, who said the talks were private, went home.",
            (INDIRECT, ["the talks were private"], "People familiar with the plan"),
        ),
        (
            "“The boats will be late. They always are.”\n\n--Rosa Lind",
            (DIRECT, ["The boats will be late. They always are."], "Rosa Lind"),
        ),
        (
            "Ann Lind told the AP that May had been staying at an inn she owns.",
            (INDIRECT, ["May had been staying at an inn she owns"], "Ann Lind"),
        ),
        (
            "Lind told QuelvaNews: 'As a sailor, I'd always worried about the tides, despite the rain.",
            (INDIRECT, ["As a sailor, I'd always worried about the tides, despite the rain"], "Lind"),
        ),
        (
            "Hal Moll, Tarnow’s chief officer, has previously said during earnings calls that he intends to pay "
            "the debt with his own boats.",
            (INDIRECT, ["he intends to pay the debt with his own boats"], "Hal Moll"),
        ),
        (
            "Ann Lind, a clerk from Kelm, said before attending the talks that Moll wanted to sail.",
            (INDIRECT, ["Moll wanted to sail"], "Ann Lind"),
        ),
        (
            "Hal Moll, Tarnow’s deputy clerk, wrote in a reply letter that the guild respectfully disagreed with Perra.",
            (INDIRECT, ["the guild respectfully disagreed with Perra"], "Hal Moll"),
        ),
        (
            "Politicians and even some sailors say that boat, and hundreds like it, show how the harbour works.",
            (
                INDIRECT,
                ["boat, and hundreds like it, show how the harbour works"],
                "Politicians and even some sailors",
            ),
        ),
        (
            "And he said, the storm highlights the need for more money for the harbour.",
            (INDIRECT, ["the storm highlights the need for more money for the harbour"], "he"),
        ),
        (
            "Added clerk Hal Moll, “Of course we are still surprised that Lind is here.”",
            (DIRECT, ["Of course we are still surprised that Lind is here."], "Hal Moll"),
        ),
        (
            "The list leaves out the lost boats, which the guild has said run to “several hundred.”",
            (MIXED, ["run to “several hundred.”"], "the guild"),
        ),
    ],
)
def test_what_is_said_behind_the_verb(analyser: Analyser, text: str, report: Told) -> None:
    assert all_told(analyser, text) == [report]


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "Kelm Boats will have more nets to sell this summer about its harbour plan, Ann Lind, a spokeswoman "
            "for the firm, said in an email.",
            (
                INDIRECT,
                ["Kelm Boats will have more nets to sell this summer about its harbour plan"],
                "Ann Lind",
            ),
        ),
        (
            "The boats are at the pier east of the old town of Kelm, the Perran Observatory for Human Rights said.",
            (
                INDIRECT,
                ["The boats are at the pier east of the old town of Kelm"],
                "Perran Observatory for Human Rights",
            ),
        ),
        (
            "Some studies suggest the island will lose two boats by May, he said.",
            (INDIRECT, ["Some studies suggest the island will lose two boats by May"], "he"),
        ),
        (
            "She responded well to the offer and was released on Monday, he said.",
            (INDIRECT, ["She responded well to the offer and was released on Monday"], "he"),
        ),
        (
            "While old, that could bring the harbour down and be good for nets, she said.",
            (INDIRECT, ["While old, that could bring the harbour down and be good for nets"], "she"),
        ),
        (
            "More than 16,000 boats have been lost in 75 harbours this year, the WHO said on Monday.",
            (INDIRECT, ["More than 16,000 boats have been lost in 75 harbours this year"], "WHO"),
        ),
        (
            "Kelm’s largest maker of boats after Tarnow Nets can rely on its harbour to drive a rise in sales, "
            "said Hal Moll, a clerk.",
            (
                INDIRECT,
                [
                    "Kelm’s largest maker of boats after Tarnow Nets can rely on its harbour to drive a rise "
                    "in sales"
                ],
                "Hal Moll",
            ),
        ),
        (
            "A harbour office investigation into the firm’s boat-sharing rules broadened to include two guards, a "
            "person with knowledge of the matter said Wednesday.",
            (
                INDIRECT,
                [
                    "A harbour office investigation into the firm’s boat-sharing rules broadened to include two "
                    "guards"
                ],
                "a person with knowledge of the matter",
            ),
        ),
        (
            "The sale, however, was 10 million crowns in total, we're told.",
            (INDIRECT, ["The sale, however, was 10 million crowns in total"], None),
        ),
        (
            "Lorvane to Ease Boat Rules for Another 90 Days, Hal Moll Says\n\nIt rained.",
            (INDIRECT, ["Lorvane to Ease Boat Rules for Another 90 Days"], "Hal Moll"),
        ),
        (
            "“A lot of sailors want to row here in May,” Tarnow Nets’ Moll said. “We like it.”",
            (DIRECT, ["A lot of sailors want to row here in May,", "We like it."], "Moll"),
        ),
    ],
)
def test_who_closes_a_sentence(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)


@pytest.mark.parametrize(
    "text",
    [
        "But when the town cut funding for the boats two years later, Lorvane said enough.",
        "The pier is run by Kelm, a guild which says little, and Lind, an expert who writes about it on Monday.",
        "The same could be said of dull rules like those that the town of Kelm plans.",
        "That is, instead of one long film to watch, boats are told in short parts.",
        "Kurdish sailors tweeted messages of thanks that apparently show boats.",
        "It showed a short film on Monday. It told the story of sailors - a row that Moll had seen.",
    ],
)
def test_what_only_looks_like_one_of_them(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []
