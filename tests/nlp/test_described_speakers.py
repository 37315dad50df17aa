"""Speakers by a role, a party, a text or an owner: “the Ohio Republican”, “her lawyer”, “the report said”."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_speakers import read, speakers

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def last_speaker(analyser: Analyser, text: str) -> str | None:
    return speakers(read(analyser, text))[-1]


@pytest.mark.parametrize(
    ("introduction", "role"),
    [
        ("U.S. Sen. Ann Norlund (R-Ohio) introduced the bill on Monday.", "the Ohio Republican"),
        ("U.S. Sen. Ann Norlund (R., Fla.) introduced the bill on Monday.", "the Florida senator"),
        ("Rep. Ann Norlund, D-Ohio, introduced the bill on Monday.", "the Democrat"),
        ("Norsk Energy Chief Executive Ann Norlund presented the results on Monday.", "the CEO"),
        ("Ann Norlund, the chief financial officer of Norsk Energy, presented the results.", "the CFO"),
        ("District Attorney Ann Norlund brought the charges on Monday.", "the prosecutor"),
        ("Secretary of State Ann Norlund met her colleagues on Monday.", "the secretary of state"),
        ("Singer Ann Norlund visited the site on Monday.", "the artist"),
        ("Army Gen. Ann Norlund led the troops on Monday.", "the commander"),
    ],
)
def test_roles_go_by_other_names(analyser: Analyser, introduction: str, role: str) -> None:
    text = f"{introduction} Dave Marsh, a baker, was there as well.\n\n“We will not stop,” {role} said."
    assert last_speaker(analyser, text) == "Ann Norlund"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "State Senator Bill Norlo said that lawmakers were late. “We have to negotiate,” the Democrat said.",
            "Bill Norlo",
        ),
        (
            "Bill Norlo, a Democrat, said that lawmakers were late.\n\n“We have to,” the Republican said.",
            None,
        ),
        (
            "Jane Damon warned investors.\n\n“It is late,” the chief executive officer of Norsk Bank said.",
            "Jane Damon",
        ),
    ],
)
def test_who_spoke_can_be_called_by_party_or_office(
    analyser: Analyser, text: str, expected: str | None
) -> None:
    assert last_speaker(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It bought a mine in Ohio, according to a Norsk Bank calculation from shipping data.", "Norsk Bank"),
        ("She leads by 4 points, according to the RealTarn average.", "RealTarn"),
        ("Tankers are at sea, according to shipping and tracking company Kelpar.", "Kelpar"),
        ("The price hit 68 cents, according to traders and Oil Price Services.", "Oil Price Services"),
        ("A 2013 State Department inspector general report found that thieves ran it.", "State Department"),
        ("It was posted. A Facebook message from a band said that they were tired.", None),
        ("The number fell, according to traders and analysts.", None),
    ],
)
def test_bodies_speak_through_what_they_count(analyser: Analyser, text: str, expected: str | None) -> None:
    assert last_speaker(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A Lorvane Times report accused Norsk. “It should be paying wages,” the report said.",
            "Lorvane Times",
        ),
        ("Norsk Bank released a report. It rained.\n\nGrowth will slow, the report said.", "Norsk Bank"),
        ("Ann Roe said in a statement she was ill. It rained.\n\nThe statement said she was old.", "Ann Roe"),
        ("The Norsk Guild filed a lawsuit on Monday. The suit says workers were beaten.", "Norsk Guild"),
        ("The fake Rosa Lind story may be trending.\n\nThe story states that she was ill.", None),
        ("The strikes were told of in a statement. “They died,” the statement said.", None),
        ("It was found in an email seen by Norsk News. “They died,” the email said.", None),
    ],
)
def test_a_text_told_of_again_is_whoever_s_it_was(
    analyser: Analyser, text: str, expected: str | None
) -> None:
    assert last_speaker(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The airline Tarnair plans to grow, according to its website.", "Tarnair"),
        (
            "Norsk Bank posted a comparison. According to its calculations, the new chip wins.",
            "Norsk Bank",
        ),
    ],
)
def test_its_text_is_of_the_body_that_acts(analyser: Analyser, text: str, expected: str) -> None:
    assert last_speaker(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Owen Kenyon said the siege in Kenya was over.\n\nKenya's president vowed that it was.",
            "Owen Kenyon",
        ),
        (
            "Foreign Minister Jan Dahl was in Norway. It was late, the country's foreign minister said.",
            "Jan Dahl",
        ),
        (
            "Foreign Minister Jan Dahl was in Norway. It was late, the country's prime minister said.",
            None,
        ),
        (
            "Chief Executive Ann Norlund was at Norsk Bank. It rained.\n\n“We will,” the firm's CEO said.",
            "Ann Norlund",
        ),
        (
            "Ann Roe, a spokeswoman for Bob Doe, said he was ill. He is fine, Doe's spokeswoman said.",
            "Ann Roe",
        ),
        ("Lawyer Ann Roe spoke for Bob Doe. Carl Poe was ill. “He is well,” Poe's lawyer said.", None),
        ("CEO Ann Roe of Norsk Bank met Tarn Motors. “We are pleased,” Tarn's chief executive said.", None),
        ("Manager Bob Doe said they had won. “We lost,” the visitors' manager said.", None),
        (
            "Ann Roe, a spokeswoman for Norsk Bank, said it was so. He is fine, Doe's spokeswoman said.",
            None,
        ),
    ],
)
def test_roles_are_told_with_whose_they_are(analyser: Analyser, text: str, expected: str | None) -> None:
    assert last_speaker(analyser, text) == expected


@pytest.mark.parametrize(
    ("lead", "next_"),
    [
        (
            "Members are close to an agreement on the program, the top Democrat on the panel said.",
            "Representative Adam Lund said he had proposed it.",
        ),
        ("It was called off, the old consultant's lawyer said.", "Lawyer Adam Lund said it was over."),
        ("They will leave the treaty, the country's foreign minister said.", "“We will,” Adam Lund said."),
        (
            "The plan is late, the head of the chamber's tax panel said.",
            "“In talks with Bob Doe, we have moved it,” Chairman Adam Lund said.",
        ),
    ],
)
def test_a_lead_s_speaker_is_named_next(analyser: Analyser, lead: str, next_: str) -> None:
    assert speakers(read(analyser, f"{lead}\n\n{next_}")) == ["Adam Lund", "Adam Lund"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A top business lobby said on Tuesday it was worried.\n\nThe Tarn Guild said it was late.",
            ["Tarn Guild", "Tarn Guild"],
        ),
        (
            "Police shot a man, his mother said.\n\n“It was late,” said Ann Roe, a neighbor.",
            [None, "Ann Roe"],
        ),
        ("The suspect's lawyer said no. District Attorney Ann Roe said yes.", [None, "Ann Roe"]),
        ("The plan is late, the army's spending chief said. Senator Bob Doe said no.", [None, "Bob Doe"]),
        (
            "A leading Norwegian carmaker said on Tuesday it would cut jobs.\n\nTarn Motors said it was late.",
            ["Tarn Motors", "Tarn Motors"],
        ),
        (
            "A senior official said the plan was dead.\n\nTreasury Secretary Bob Doe said he knew nothing.",
            [None, "Bob Doe"],
        ),
        (
            "The leader of the rebels said he was free. Ann Roe was not.\n\nPolice Chief Bob Doe said no.",
            [None, "Bob Doe"],
        ),
    ],
)
def test_others_named_next_are_others(analyser: Analyser, text: str, expected: list[str | None]) -> None:
    assert speakers(read(analyser, text)) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The advice comes after the bank's traders earlier this week warned that it was late.",
            "the bank's traders",
        ),
        ("Shares fell after analysts on Monday said growth was slowing.", "analysts"),
    ],
)
def test_a_clause_behind_after_has_its_own_subject(analyser: Analyser, text: str, words: str) -> None:
    speaker = read(analyser, text).quotes[0].speaker
    assert speaker is not None
    assert speaker.span is not None
    assert speaker.span.of(text) == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A Lorvane official warned that the town could fall back to “crisis level.”\n\nIt has rained for days.\n\n"
            "“We will go back to the crisis level we had,” said police chief Bob Hasto.",
            "Bob Hasto",
        ),
        (
            "Her rival said she took voters “for granted.”\n\nIt rained.\n\nTim Norlo was there. "
            "“She takes us for granted,” he said.",
            "Tim Norlo",
        ),
        (
            "A guide called the hill “too steep.”\n\nBob Doe rested.\n\n“It is too steep,” another guide said.",
            None,
        ),
        (
            "A guide called it “too steep.”\n\n“Too steep,” said Bob Doe.\n\n“Too steep,” said Jim Roe.",
            None,
        ),
        ("Guides called it “too steep.”\n\nBob Doe rested. “It is too steep for me,” he said.", None),
    ],
)
def test_whose_quoted_words_come_again(analyser: Analyser, text: str, expected: str | None) -> None:
    assert speakers(read(analyser, text))[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A court met. Doe’s Swedish lawyer Ann Lind told reporters it was bad.", "Ann Lind"),
        ("Bob Doe left. “We won,” Under Secretary of State Steve Norlo said in a statement.", "Steve Norlo"),
        ("It rained, said Kelm writer and Out magazine editor-at-large Zach Norlo.", "Zach Norlo"),
        ("It rained, said an aide to Mayor Zach Norlo.", None),
        ("It rained. Ann Lind Thursday told reporters she would leave.", "Ann Lind"),
    ],
)
def test_who_is_named_behind_a_role(analyser: Analyser, text: str, expected: str | None) -> None:
    assert last_speaker(analyser, text) == expected


def test_a_body_that_speaks_does_not_stand_between_a_role_and_the_name(analyser: Analyser) -> None:
    text = (
        "Three officers were shot in Kelm on Sunday, the city’s mayor said.\n\nThe Kelm Police Department said "
        "it was over.\n\nOfficers were ambushed, Mayor Kip Norlo told reporters.\n"
    )
    assert speakers(read(analyser, text))[0] == "Kip Norlo"
