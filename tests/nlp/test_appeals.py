"""What somebody is asked or told to do, and “per X”."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser

Told = tuple[str, str, str]


def all_told(analyser: Analyser, text: str) -> list[Told]:
    """The reporting words, the words reported and who says so, of every quote."""
    told = []
    for quote in analyser.analyse(Article(text)).quotes:
        assert quote.cue is not None
        assert quote.speaker is not None
        assert quote.speaker.span is not None
        said = " … ".join(span.of(text) for span in quote.spans)
        told.append((quote.cue.of(text), said, quote.speaker.span.of(text)))
    return told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The harbour office called on the council to close the old pier.",
            [("called on", "to close the old pier", "The harbour office")],
        ),
        (
            "The harbour office called on the “interim” council to close the old pier.",
            [("called on", "to close the old pier", "The harbour office")],
        ),
        (
            "The sailors pleaded with the ministry to keep the ferry.",
            [("pleaded with", "to keep the ferry", "The sailors")],
        ),
        ("Lind called on sailors not to leave the pier.", [("called on", "not to leave the pier", "Lind")]),
        (
            "The sailors were calling for the old pier to be closed by May.",
            [("calling for", "the old pier to be closed by May", "The sailors")],
        ),
        (
            "A few mayors have called for a special judge to look at the plan.",
            [("called for", "a special judge to look at the plan", "A few mayors")],
        ),
        (
            "Norsk called for sailors to be able to choose a boat, and for all piers to be open.",
            [("called for", "sailors to be able to choose a boat, and for all piers to be open", "Norsk")],
        ),
        ("The plan calls for the old pier to be closed.", []),
        (
            "Lind is calling on Rep. Ada Roe (Kelm) to resign over her remarks.",
            [("calling on", "to resign over her remarks", "Lind")],
        ),
        (
            "Rosa Lind called on sailors over the weekend to leave the pier.",
            [("called on", "to leave the pier", "Rosa Lind")],
        ),
        (
            "The guild called on the mayor, who took office in May, to close the pier.",
            [("called on", "to close the pier", "The guild")],
        ),
        (
            "The sailors called on Monday for the pier to be closed.",
            [("called", "the pier to be closed", "The sailors")],
        ),
        (
            "Mr. Lind, who has been accused of rowing by night, called on Mr. Moll to stay on the pier.",
            [("called on", "to stay on the pier", "Lind")],
        ),
        (
            "Rosa Lind said the guild had called on her to close the pier.",
            [
                ("said", "the guild had called on her to close the pier", "Rosa Lind"),
                ("called on", "to close the pier", "the guild"),
            ],
        ),
        (
            "The senator has called for raising the fee to $2.",
            [("called for", "raising the fee to $2", "The senator")],
        ),
        ("The plan calls for raising the fee.", []),
        ("Taxpayers called on the town to sell it.", [("called on", "to sell it", "Taxpayers")]),
        (
            "One of the staff called the plan a mistake.",
            [("called", "the plan a mistake", "One of the staff")],
        ),
        ("Lind called for a new pier to the east of the town.", []),
        ("The sailors called on the mayor to resign.", [("called on", "to resign", "The sailors")]),
        (
            "A petition calling on the mayor to be banned from the pier has been a success.",
            [("calling on", "to be banned from the pier", "A petition")],
        ),
        ("Lind has asked the court to act.", [("asked", "to act", "Lind")]),
        ("Lind left the pier, as the sailors had asked her to do.", []),
        ("Lind called on the way to the harbour.", []),
        ("The job calls on the captain to choose the nets.", []),
        ("Lind called on Moll on Monday and left for the town.", []),
    ],
)
def test_who_is_asked_can_stand_behind_a_preposition(analyser: Analyser, text: str, told: list[Told]) -> None:
    assert all_told(analyser, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The crew was told by the mayor to leave the pier.", [("told", "to leave the pier", "the mayor")]),
        (
            "Staff said they were told by Quelva Ltd to sign the papers by Monday.",
            [
                ("said", "they were told by Quelva Ltd to sign the papers by Monday", "Staff"),
                ("told", "to sign the papers by Monday", "Quelva Ltd"),
            ],
        ),
    ],
)
def test_who_tells_somebody_what_to_do_can_stand_behind_by(
    analyser: Analyser, text: str, told: list[Told]
) -> None:
    assert all_told(analyser, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The ferry sank at noon, per Reuters.", [("per", "The ferry sank at noon", "Reuters")]),
        (
            "The lake, per the Lorvane Institute, is often frozen in March.",
            [("per", "The lake … is often frozen in March", "Lorvane Institute")],
        ),
        (
            "Lind said the ferry had sunk, per Reuters.",
            [
                ("per", "Lind said the ferry had sunk", "Reuters"),
                ("said", "the ferry had sunk", "Lind"),
            ],
        ),
        ("The town pays two crowns per Lorvanian.", []),
        ("Income per head rose by a third.", []),
    ],
)
def test_per_names_who_says_so(analyser: Analyser, text: str, told: list[Told]) -> None:
    assert all_told(analyser, text) == told


@pytest.mark.parametrize(
    "text", ["According to QVRN, there were few boats.", "The boats, per the QVRN, are few."]
)
def test_letters_that_are_cited_are_a_body(analyser: Analyser, text: str) -> None:
    analysis = analyser.analyse(Article(text))
    assert [entity.name for entity in analysis.entities] == ["QVRN"]
    (quote,) = analysis.quotes
    assert quote.speaker is not None
    assert quote.speaker.entity == analysis.entities[0].id


def test_who_in_capitals_is_no_pronoun(analyser: Analyser) -> None:
    text = "According to WHO, there were few cases."
    assert all_told(analyser, text) == [("According to", "there were few cases", "WHO")]
