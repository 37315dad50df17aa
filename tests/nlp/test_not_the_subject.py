"""Who speaks where the words right before the verb are not who: “this week said”, “have both said”."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_cited_as import all_told
from tests.nlp.test_speakers import read, speakers

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The firm began drilling two wells in 2017 and this week said the gas was of a high quality.",
            "The firm",
        ),
        (
            "The governors of Tarn and Kelm, Ann Roe and Bob Lind, have both previously said they were tired.",
            "The governors of Tarn and Kelm",
        ),
        ("Kelm Corp. and Tarn Corp. both told guards that the boats were late.", "Kelm Corp. and Tarn Corp."),
        ("The baker and the guard both said that the boats were late.", "The baker and the guard"),
        ("The paper reports a police spokesman as saying that the dam is safe.", "a police spokesman"),
        ("The paper reported that it was, as saying goes, “late.”", "The paper"),
    ],
)
def test_who_speaks_is_before_the_words_that_count_or_date(
    analyser: Analyser, text: str, speaker: str
) -> None:
    assert all_told(analyser, text)[0][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Bob Doe met the king in May. One of Doe's tweets read: “The boat is old.”", "Bob Doe"),
        ("One of the tweets read: “Bob Doe's boat is old.”", None),
        ("The misleading report on tarnfacts.com said: “The boat is old.”", "tarnfacts.com"),
        ("The boats rose by 7 percent, according to Lorvane Bank indexes.", "Lorvane Bank"),
    ],
)
def test_whose_a_text_is_speaks(analyser: Analyser, text: str, speaker: str | None) -> None:
    assert speakers(read(analyser, text)) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "At a hearing in Denver Monday, a lawyer for Barlow said the boats were late.",
            "a lawyer for Barlow",
        ),
        (
            "It came as the International Rowing Fund Monday cut its forecast, predicting boats will sink.",
            "International Rowing Fund",
        ),
        ("Residents who fled their homes after the strikes said they had heard boats.", "Residents"),
        ("Two neighbors who ran outside after the blast told guards the boat was gone.", "Two neighbors"),
        ("A former aide who worked for Reed until his resignation said the boat sank.", "A former aide"),
        ("Lawyers for a man who was shot by police after a chase said he was late.", "Lawyers for a man"),
    ],
)
def test_neither_a_day_nor_the_end_of_a_clause_before_speaks(
    analyser: Analyser, text: str, speaker: str
) -> None:
    assert all_told(analyser, text)[0][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Boats rose, according to a new report the guild released this week.", "a new report"),
        ("Boats rose, according to the document Reuters reviewed.", "the document"),
        ("Boats rose, according to a memo Bob Lind wrote on Monday.", "Bob Lind"),
    ],
)
def test_who_put_a_text_out_speaks_by_name_only(analyser: Analyser, text: str, speaker: str) -> None:
    assert all_told(analyser, text)[0][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("His case also drew the ire of Bob Lind, who said the boats were late.", "Bob Lind"),
        (
            "It led to a flurry of reactions by members of the board who said boats sink.",
            "members of the board",
        ),
        (
            "It was named as a plan with criticism from guards and cooks, who say boats sink.",
            "guards and cooks",
        ),
        (
            "The Post interviewed three women who were teenagers at the time who claimed boats sink.",
            "three women",
        ),
        ("Police met with guards in June 2016 who said boats sink.", "guards"),
        ("A cluster of people at the pier said boats sink.", "A cluster of people at the pier"),
        ("There were dozens of sailors in Kelm who said boats sink.", "dozens of sailors in Kelm"),
    ],
)
def test_somebody_goes_on_with_who(analyser: Analyser, text: str, speaker: str) -> None:
    assert all_told(analyser, text)[0][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Witnesses said the Norsk sedan did not brake prior to impact, police said in a statement, "
            "adding it was unknown if the feature was engaged at the time.",
            "police",
        ),
        ("Norsk said it expects people to mend it daily, suggesting the boat will leak.", "Norsk"),
        ("Roe called Moll after the story was published and told her that boats sink.", "Roe"),
        ("All she could do was shout: “Yes, we sank it!”", "she"),
    ],
)
def test_no_one_else_goes_on(analyser: Analyser, text: str, speaker: str) -> None:
    assert all_told(analyser, text)[-1][1] == speaker


def test_nobody_speaks_by_an_indictment_of_him(analyser: Analyser) -> None:
    text = "Ann Lind said Bob Kelm’s indictment and Tom Moll’s plea indicated it would rain."
    assert speakers(read(analyser, text)) == ["Ann Lind", None]
