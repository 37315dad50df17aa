"""What belongs to words reported at their ends, and what the writer adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_reports import INDIRECT, MIXED, Told, all_told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "The boats were still waiting, Zarit said, though he did not give specifics.",
            (INDIRECT, ["The boats were still waiting"], "Zarit"),
        ),
        (
            "Roe was on leave when the boats sank, Meridian reported, and it’s unclear if he’s since returned.",
            (INDIRECT, ["Roe was on leave when the boats sank"], "Meridian"),
        ),
        (
            "Roe said the yard had been sold, and it was not immediately clear who had bought it.",
            (INDIRECT, ["the yard had been sold"], "Roe"),
        ),
        (
            "Ann Roe has met the guild, but beyond saying they covered a variety of boats has said nothing.",
            (INDIRECT, ["they covered a variety of boats"], "Ann Roe"),
        ),
        (
            "Roe threatened to leave the town, only to return months later.",
            (INDIRECT, ["to leave the town"], "Roe"),
        ),
    ],
)
def test_what_the_writer_remarks_is_left_out(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "Officials cautioned that the plan has yet to be finalized and Roe could still alter parts of it.",
            (
                INDIRECT,
                ["the plan has yet to be finalized and Roe could still alter parts of it"],
                "Officials",
            ),
        ),
        (
            "Roe said that the claim smacked of envy, because sailors have been at the head of the trade.",
            (
                INDIRECT,
                ["the claim smacked of envy, because sailors have been at the head of the trade"],
                "Roe",
            ),
        ),
        (
            "Roe said that he hasn’t had much time to think about it (really?) and that he’ll try to row.",
            (
                INDIRECT,
                ["he hasn’t had much time to think about it (really?) and that he’ll try to row"],
                "Roe",
            ),
        ),
        (
            "The mayor said the plan had successes — for instance, by showing gaps to the public.",
            (INDIRECT, ["the plan had successes — for instance, by showing gaps to the public"], "The mayor"),
        ),
        (
            "The mayor said he expected two sailors to drop out — including Roe.",
            (INDIRECT, ["he expected two sailors to drop out — including Roe"], "The mayor"),
        ),
        (
            "But Paul Hanlow, a lawyer representing the towns, said rules, while laudable, would be “toothless.”",
            (MIXED, ["rules, while laudable, would be “toothless.”"], "Paul Hanlow"),
        ),
    ],
)
def test_what_only_seems_a_remark_is_reported(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "Roe said he wanted to sign the deal before leaving on Friday, so he could keep his promise.",
            (
                INDIRECT,
                ["he wanted to sign the deal before leaving on Friday, so he could keep his promise"],
                "Roe",
            ),
        ),
        (
            "The boat only sank, Roe contends, after it had struck a rock.",
            (INDIRECT, ["The boat only sank", "after it had struck a rock"], "Roe"),
        ),
        (
            "The boat sank, Roe said, after the guards struck a rock.",
            (INDIRECT, ["The boat sank"], "Roe"),
        ),
        (
            "The yard moved to Tarn, Roe said, where taxes are lower.",
            (INDIRECT, ["The yard moved to Tarn", "where taxes are lower"], "Roe"),
        ),
        (
            "A poll showed that 32 percent want the pier, with more than half predicting it would sink.",
            (INDIRECT, ["32 percent want the pier, with more than half predicting it would sink"], "A poll"),
        ),
    ],
)
def test_going_on(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "Roe reiterated that Norland would strive for peace but offered no hint it would change tack.",
            (INDIRECT, ["Norland would strive for peace"], "Roe"),
        ),
        (
            "Critics say the yard has failed to mend its boats and point to several examples.",
            (INDIRECT, ["the yard has failed to mend its boats"], "Critics"),
        ),
        (
            "Sailors say the yard has failed its guards and cite several cases.",
            (INDIRECT, ["the yard has failed its guards"], "Sailors"),
        ),
        (
            "The bank said it saw “healthy levels of trade” this spring, contrasting with warnings from peers.",
            (MIXED, ["it saw “healthy levels of trade” this spring"], "The bank"),
        ),
        (
            "The mayor said the pier was unsafe, the first time she has said so.",
            (INDIRECT, ["the pier was unsafe"], "The mayor"),
        ),
        (
            "The mayor said the pier would be closed, speaking at a rally in Tarn.",
            (INDIRECT, ["the pier would be closed"], "The mayor"),
        ),
        (
            "The mayor said the pier was “unsafe,” when asked about the boats.",
            (MIXED, ["the pier was “unsafe,”"], "The mayor"),
        ),
        (
            "Roe left after the mayor said in July she would ban boats.",
            (INDIRECT, ["she would ban boats"], "the mayor"),
        ),
        (
            "On the flip side, the rain can be explained by the wind, according to Roe.",
            (INDIRECT, ["the rain can be explained by the wind"], "Roe"),
        ),
    ],
)
def test_writers(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "Roe said that boats must be stored so that leaks can quickly be identified and reported.",
            (INDIRECT, ["boats must be stored so that leaks can quickly be identified and reported"], "Roe"),
        ),
        (
            "Roe said that were he in charge, he would have sold the boats.",
            (INDIRECT, ["were he in charge, he would have sold the boats"], "Roe"),
        ),
        (
            "Roe said that had he known about the boats, he would have resigned.",
            (INDIRECT, ["had he known about the boats, he would have resigned"], "Roe"),
        ),
        (
            "But the classified version, Roe said, detailed the boats, and suggested they were old.",
            (INDIRECT, ["the classified version", "detailed the boats, and suggested they were old"], "Roe"),
        ),
        (
            "He resigned in 2017 — a move she said provided Mark Ridley with a motive to help his son.",
            (INDIRECT, ["provided Mark Ridley with a motive to help his son"], "she"),
        ),
        (
            "Roe said it would open “soon,” but was not more specific.",
            (MIXED, ["it would open “soon,”"], "Roe"),
        ),
        (
            "Roe said she met Bob Lind in 2006, while Lind has denied the claim.",
            (INDIRECT, ["she met Bob Lind in 2006"], "Roe"),
        ),
        (
            "Roe noted that boats worked “perfectly,” a point the firm later made in its statement.",
            (MIXED, ["boats worked “perfectly,”"], "Roe"),
        ),
    ],
)
def test_what_goes_on_and_what_is_the_writers(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)


def test_a_claim_somebody_denies_denies_nothing(analyser: Analyser) -> None:
    text = "Roe said they were not “all the boats,” a claim the yard's office denied."
    assert all_told(analyser, text) == [(MIXED, ["they were not “all the boats,”"], "Roe")]
