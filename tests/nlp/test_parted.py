"""Words and sources that stand apart although the model joins them to what is beside them, or the reverse."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_cues import DIRECT, INDIRECT, MIXED, Told, all_told

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser

TOLD: list[tuple[str, Told]] = [
    # Words for when it was told, before its “that”
    (
        "Roe told the Kelm Star the day after the storm that his boat had sunk.",
        (INDIRECT, ["his boat had sunk"], "told", "Roe"),
    ),
    (
        "Roe told reporters the morning of the storm that his boat had sunk.",
        (INDIRECT, ["his boat had sunk"], "told", "Roe"),
    ),
    # A question that no comma parts from its answer
    (
        "When asked who would pay Roe replied: “The town will pay for it all.”",
        (INDIRECT, ["who would pay"], "asked", None),
    ),
    (
        "Her aim was to build boats, and when asked what was next the Kelm founder said, “There need not be more.”",
        (INDIRECT, ["what was next"], "asked", None),
    ),
    # What follows from it, as only who speaks can foresee, and why
    (
        "Roe claimed his boat would be late, which would mean a loss for the yard.",
        (INDIRECT, ["his boat would be late, which would mean a loss for the yard"], "claimed", "Roe"),
    ),
    (
        "Roe said the yard could be sold, which might mean a loss of jobs.",
        (INDIRECT, ["the yard could be sold, which might mean a loss of jobs"], "said", "Roe"),
    ),
    (
        "Roe said the yard had been sold, which meant a loss of jobs for the town.",
        (INDIRECT, ["the yard had been sold"], "said", "Roe"),
    ),
    (
        "Some sailors were later told they were let go because of cuts at the yard.",
        (INDIRECT, ["they were let go because of cuts at the yard"], "told", None),
    ),
    # What who speaks does beside, or does not say
    (
        "Lind confirmed the yard was sold but would not name the buyer.",
        (INDIRECT, ["the yard was sold"], "confirmed", "Lind"),
    ),
    (
        "Lind confirmed that the yard is sold but did not share how the boats would be built.",
        (INDIRECT, ["the yard is sold"], "confirmed", "Lind"),
    ),
    (
        "The yard has a handful of old piers that need care, Lind said, including two that are closed.",
        (
            INDIRECT,
            ["The yard has a handful of old piers that need care", "including two that are closed"],
            "said",
            "Lind",
        ),
    ),
    (
        "Lind said she would not change her vote and did not offer further details of her plans.",
        (INDIRECT, ["she would not change her vote"], "said", "Lind"),
    ),
    (
        "Lind said the guards came to the house and would not give him his boat back.",
        (INDIRECT, ["the guards came to the house and would not give him his boat back"], "said", "Lind"),
    ),
    (
        "Speaking on Kelm Radio on Monday, the mayor said rather than closing the pier, she was mending it.",
        (INDIRECT, ["she was mending it"], "said", "the mayor"),
    ),
    (
        "Lind said the pier would be closed in May, drawing sharp criticism from sailors.",
        (INDIRECT, ["the pier would be closed in May"], "said", "Lind"),
    ),
    (
        "Lind said the new pier was a success, drawing thousands of sailors.",
        (INDIRECT, ["the new pier was a success, drawing thousands of sailors"], "said", "Lind"),
    ),
    # Whose text tells
    (
        "She was hailed after answering Roe’s tweet calling her a “fool” and went home.",
        (MIXED, ["her a “fool”"], "calling", "Roe’s tweet"),
    ),
    # A noun with a clause whose verb goes on behind who says so
    (
        "The biggest reason boats are lost, writes Roe, is “that nobody mends them.”",
        (MIXED, ["The biggest reason boats are lost", "is “that nobody mends them.”"], "writes", "Roe"),
    ),
    # Who closes words between dashes
    (
        "A wave of anger erupted – “Stop the old ferry now,” one resident began – and the town shut the pier.",
        (DIRECT, ["Stop the old ferry now,"], "began", "one resident"),
    ),
    (
        "Praise poured in - “We love it all,” one tweet read - and the shop sold out.",
        (DIRECT, ["We love it all,"], "read", "one tweet"),
    ),
    (
        "“The yard is pleased to start,” the captain Bo Roe was quoted to have said in a note.",
        (DIRECT, ["The yard is pleased to start,"], "said", "Bo Roe"),
    ),
    (
        "Now, in Roe’s view, the yard is known for “sinking boats, because it is too old.”",
        (MIXED, ["the yard is known for “sinking boats, because it is too old.”"], "view", "Roe"),
    ),
    (
        "But in Roe’s view, the plan makes sense for the boats, because it frees sailors: “The sea is wide.”",
        (INDIRECT, ["the plan makes sense for the boats, because it frees sailors"], "view", "Roe"),
    ),
    # Those of whom no noun beside can be meant
    (
        "The bank expects the price to fall to 2.30 by May, having previously forecast that it would be around 3.",
        (INDIRECT, ["it would be around 3"], "forecast", "The bank"),
    ),
    (
        "The team interviewed witnesses at a local mountain lodge who claimed to have seen the wreck.",
        (INDIRECT, ["to have seen the wreck"], "claimed", "witnesses"),
    ),
    (
        "The storm has eroded support for the plan, with almost 90% of island residents saying they opposed it.",
        (INDIRECT, ["they opposed it"], "saying", "almost 90% of island residents"),
    ),
    (
        "The mayor sent out a letter as the committee meeting began vowing to “fight for every vote” in May.",
        (MIXED, ["to “fight for every vote” in May"], "vowing", "The mayor"),
    ),
    # Who brings words in right before them, not what echoes
    (
        "The park was echoing with its usual mix of screeching from the train, when a young boy shouted, “Come on!”",
        (DIRECT, ["Come on!"], "shouted", "a young boy"),
    ),
    # Nobody says what the writer calls on the reader to read
    (
        "Let’s start by reading that tweet: “We are all worried about the pier. It is old.”",
        (DIRECT, ["We are all worried about the pier. It is old."], "", None),
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_is_told_and_by_whom(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lind left. When Bo Roe finally ended — “I will fight for you, and I will win for you!” — the crowd rose.",
        "Lind spoke of boats. Bo Roe took the remark as a compliment -- “That makes me smart” -- and went home.",
    ],
)
def test_whoever_acts_before_a_dash_says_what_stands_behind_it(analyser: Analyser, text: str) -> None:
    analysis = analyser.analyse(Article(text))
    names = {entity.id: entity.name for entity in analysis.entities}
    (quote,) = analysis.quotes
    assert quote.speaker is not None
    assert quote.speaker.entity is not None
    assert names[quote.speaker.entity] == "Bo Roe"
