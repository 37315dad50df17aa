"""Whom pronouns mean where something is done to one person by another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_pronouns import meant

if TYPE_CHECKING:
    from newsview.nlp import Analyser

MAIN = "Tom Roe spoke. Roe is mayor. "


@pytest.mark.parametrize(
    "text",
    [
        "Roe praised Bob Doe for his work on the bridge.",
        "Roe blasted Bob Doe over his handling of the crisis.",
        "Roe left after Bob Doe was panned for his speech.",
        "Roe congratulated Bob Doe on his victory.",
        "Roe endorsed Bob Doe in his race against Carl Poe.",
        "Roe fired Bob Doe because his leadership was weak.",
        "Roe hired Bob Doe because he knew the firm.",
        "Roe sued Bob Doe, claiming he stole the design.",
        "Roe criticized Bob Doe, saying his policies had failed.",
        "Roe fired Bob Doe, saying he was late too often.",
        "Roe defended Bob Doe, saying he was kind.",
        "Police said Roe shot Bob Doe as he slept.",
        "Roe was convicted of killing Bob Doe in his sleep.",
        "Bob Doe was replaced by Roe after he resigned.",
        "Roe asked Bob Doe if he had seen the memo.",
        "Roe told Bob Doe he should resign.",
        "Roe reminded Bob Doe that he was under oath.",
        "Roe offered Bob Doe a job, but he declined.",
        "Roe told Bob Doe that the plan would fail, and he replied at once.",
        "Roe asked Bob Doe what he would do.",
        "Roe asked Bob Doe how he felt.",
        "Roe shot Bob Doe after he pulled a gun.",
        "Roe stabbed Bob Doe because he refused to pay.",
        "Roe removed Bob Doe from his post at the bank.",
        "Roe stripped Bob Doe of his titles.",
        "Roe sentenced Bob Doe to a year in prison after he pleaded guilty.",
        "Roe appointed Bob Doe to the board, citing his skills as a clerk.",
        "Bob Doe left. Roe mourned his death.",
    ],
)
def test_what_tells_of_whom_a_deed_is_done_to_is_theirs(analyser: Analyser, text: str) -> None:
    assert [who for _, who in meant(analyser, MAIN + text)] == ["Bob Doe"]


@pytest.mark.parametrize(
    "text",
    [
        "Roe blamed Bob Doe for his defeat.",
        "Roe attacked Bob Doe in his speech.",
        "Roe endorsed Bob Doe, saying he wants a Senate of friends.",
        "Roe asked Bob Doe if he could leave.",
        "Roe asked Bob Doe what he could do.",
        "Roe cited Bob Doe's concerns about his role.",
        "Roe dismissed Bob Doe's criticism of his plan.",
    ],
)
def test_what_tells_of_who_acts_is_theirs(analyser: Analyser, text: str) -> None:
    assert [who for _, who in meant(analyser, MAIN + text)] == ["Tom Roe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tom Roe had no plan to fire Bob Doe even though he questioned his honesty.",
            ["Tom Roe", "Bob Doe"],
        ),
        ("Ann Poe sided with Bob Doe after Tom Roe challenged his powers.", ["Bob Doe"]),
        ("Tom Roe served the firm and wanted to save his family.", ["Tom Roe"]),
    ],
)
def test_what_is_questioned_is_anothers(analyser: Analyser, text: str, expected: list[str]) -> None:
    assert [who for _, who in meant(analyser, text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MAIN + "Roe said Bob Doe claimed he met a clerk.", "Bob Doe"),
        (MAIN + "Bob Doe apologized to Roe for his remarks.", "Bob Doe"),
        ("Bob Doe left. Doe was ill. If Tom Roe went with Carl Poe, he would win.", "Tom Roe"),
        ("Bob Doe left. Doe was ill. Before Tom Roe got out, Doe said, he had called.", "Bob Doe"),
        ("Tom Roe left. Roe is ill. Bob Doe described Roe as a fool whom he would tame.", "Bob Doe"),
        (
            "Tom Roe is dead. Roe was shot. Bob Doe, one of Tom Roe's closest aides, was jailed for his part in it.",
            "Bob Doe",
        ),
        ("Tom Roe pardoned Bob Doe, who had served four years of his sentence.", "Bob Doe"),
        ("The man was a Swede named Bob Doe. He is ill.", "Bob Doe"),
        (
            MAIN + "Roe said Bob Doe was only coming as part of a desperate strategy to improve his numbers.",
            "Bob Doe",
        ),
        (MAIN + "Roe shrugged off recent signs of Bob Doe softening his plans.", "Bob Doe"),
        (
            "Prime Minister Bob Doe spoke. Tom Roe waited. It was the prime minister who led the talks, "
            "at which he was firm.",
            "Bob Doe",
        ),
    ],
)
def test_whoever_acts_or_speaks_nearest_is_meant(analyser: Analyser, text: str, expected: str) -> None:
    assert [who for _, who in meant(analyser, text)] == [expected]


def test_a_given_name_is_belied_by_what_one_acts_in(analyser: Analyser) -> None:
    text = (
        "Ann Poe won. In Kelm, Bob Moll lost a race in which she stressed schools. The card she had was red."
    )
    assert meant(analyser, text)[0] == ("she", "Bob Moll")


def test_who_tells_what_is_done_to_the_one_told_has_done_it(analyser: Analyser) -> None:
    text = MAIN + "Roe fired back, reminding Bob Doe that he invited him to town."
    assert meant(analyser, text) == [("he", "Tom Roe"), ("him", "Bob Doe")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe called Bob Doe a prophet who was misleading his followers.", "Bob Doe"),
        ("Roe, the son of Bob Doe, the man who was shot by police as he left, wept.", "Bob Doe"),
        ("Roe, a friend of Bob Doe, who was shot by police after he called for help, wept.", "Bob Doe"),
    ],
)
def test_who_is_called_that_or_shot_then_is_meant(analyser: Analyser, text: str, expected: str) -> None:
    assert [who for _, who in meant(analyser, MAIN + text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "A judge on Monday stood by his previous decision.",
        "In Kelm, an assistant principal ran to his truck.",
    ],
)
def test_what_someone_new_acts_upon_is_theirs(analyser: Analyser, text: str) -> None:
    assert meant(analyser, MAIN + text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The officer, whose name was not released, was placed on leave. He has been here for years.",
        "The driver, who was not identified, left. He was seen in Kelm.",
    ],
)
def test_who_is_said_to_be_kept_unnamed_is_nobody_named(analyser: Analyser, text: str) -> None:
    assert meant(analyser, "Tom Roe died in Kelm. " + text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Roe has the help of Bob Doe, who is using his name to save him.", ["Bob Doe", "Tom Roe"]),
        ("Tom Roe said Bob Doe was wrong to blame him.", ["Tom Roe"]),
        ("Tom Roe left. Roe's spokesman, Bob Doe, said he had not reviewed it.", ["Tom Roe"]),
        ("Tom Roe wrote a letter to Bob Doe asking him to come.", ["Bob Doe"]),
        ("Tom Roe left. Roe's lawyer said his client was ill.", []),
    ],
)
def test_nobody_is_who_acts_upon_him_or_his_own_client(
    analyser: Analyser, text: str, expected: list[str]
) -> None:
    assert [who for _, who in meant(analyser, text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "A retired Tarn County schoolteacher lost his hat on Monday.\n\nBob Doe, 46, was found by a neighbor.",
        "A senior local baker said he was ill.\n\nIt was a shame, said Bob Doe.",
        "Bob Doe passed the microphone to a young local clerk to end his speech.",
    ],
)
def test_who_a_lead_tells_of_is_named_next(analyser: Analyser, text: str) -> None:
    assert {who for _, who in meant(analyser, text)} == {"Bob Doe"}


def test_who_is_not_named_next_is_nobody(analyser: Analyser) -> None:
    text = "A retired Tarn County schoolteacher lost his hat on Monday.\n\nBob Doe, a lawyer, said so."
    assert meant(analyser, text) == []
