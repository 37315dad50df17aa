"""Whom a description or an impersonal verb does not make speak: another chief, a body served, nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_sources import told
from tests.nlp.test_speakers import read, speakers

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tarn Foods fired Rosa Lind. It's alleged that Lind took a boat.", None),
        ("Rosa Lind led the crew and it’s said that the pilots saw a boat.", None),
        ("Tarn Foods raised its prices. It's also been reported that a boat sank.", None),
        ("Tarn Foods raised its prices. It's said it would do so again.", "It"),
    ],
)
def test_it_is_said_by_nobody(analyser: Analyser, text: str, words: str | None) -> None:
    assert [spoken for _, spoken, _ in told(analyser, text)] == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Others accused Bob Roe of helping thieves by saying that boats were free.", "Bob Roe"),
        ("Critics accused the mayor of misleading voters by claiming that boats were free.", "the mayor"),
        ("He was accused of misleading sailors by telling them that boats were free.", "He"),
        ("The minister was fired for telling reporters that boats were free.", "The minister"),
    ],
)
def test_whoever_is_accused_has_said_it(analyser: Analyser, text: str, words: str) -> None:
    assert [spoken for _, spoken, _ in told(analyser, text)] == [words]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Boats sink, University at Lorvane law professor Rosa Lind said.", "Rosa Lind"),
        (
            "The top Democrat on the House of Representatives’ Oversight and Government Reform Committee said "
            "on Wednesday that the boat was good.",
            None,
        ),
        ("The Department of Homeland Security’s top internal watchdog told Reuters that he was ill.", None),
        ("Officials for Iowa Senators Rosa Lind and Bob Roe said they were glad.", None),
        ("Boats will be led by Rosa Lind, a person familiar with the plans said.", None),
        ("The bank will meet President Rosa Lind, a Tarn spokesman confirmed.", None),
        ("“It sank,” Rosa Lind, a director at Tarn Real Estate said by email.", "Rosa Lind"),
    ],
)
def test_what_somebody_is_at_or_beside_does_not_speak(
    analyser: Analyser, text: str, speaker: str | None
) -> None:
    assert speakers(read(analyser, text)) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Envoy Bob Roe said it was late. Roe left.\n\n“Boats sank,” the local police chief said.", None),
        ("Bob Roe, a Lorvane senator, spoke. He said no.\n\nThe senator from Tarn said yes.", None),
        ("Reporter Bob Roe was held. Rosa Lind told of it.\n\n“He is hurt,” the rebel said.", None),
        ("Bob Roe, a writer, said it was late. Roe left.\n\n“Boats sank,” the writer said.", "Bob Roe"),
        ("Kelm Foods said boats sank. It left.\n\nThe government said boats were old.", None),
        (
            "The Justice Department said boats sank.\n\nThe government said they were old.",
            "Justice Department",
        ),
    ],
)
def test_a_description_is_for_whom_it_fits(analyser: Analyser, text: str, speaker: str | None) -> None:
    assert speakers(read(analyser, text))[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Rosa Lind and Bob Roe said that boats sink.", "Bob Roe"),
        ("Boats sink, wrote Rosa Lind and Bob Roe.", "Rosa Lind"),
        ("Rosa Lind and her cook said that boats sink.", "Rosa Lind"),
        ("Kelm economists led by Rosa Lind wrote that boats sink.", "Rosa Lind"),
        ("Boats sink, analysts including Rosa Lind said in a note.", "Rosa Lind"),
        ("Analysts, including Rosa Lind, said that boats sink.", None),
    ],
)
def test_of_several_the_nearest_one_named_speaks(analyser: Analyser, text: str, speaker: str | None) -> None:
    assert speakers(read(analyser, text)) == [speaker]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rosa Lind felt compelled to issue a memo telling sailors that boats sink.", "Rosa Lind"),
        ("Rosa Lind was forced to send a letter saying that boats sink.", "Rosa Lind"),
        ("A row grew, with fans planning a rally to save boats and foes saying boats are ugly.", "foes"),
        ("Guards said they had met when they found the draft and recalled that it had been lost.", "Guards"),
    ],
)
def test_who_acts_before_says_what_hangs_on_something_else(analyser: Analyser, text: str, words: str) -> None:
    assert [spoken for _, spoken, _ in told(analyser, text)][-1] == words


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tarn Bank is late. Pay is low, the report said. Many boats sank, it said.", None),
        ("Tarn Bank is late. Pay is low, the report said. Boats sank, it said. It said they were old.", None),
        ("The report said that pay is low. Tarn Bank denied that. It said that boats sank.", "Tarn Bank"),
        ("Pay is low, a Tarn Bank report said. It is late. Boats sank, it said.", "Tarn Bank"),
    ],
)
def test_it_says_more_of_what_a_text_said(analyser: Analyser, text: str, speaker: str | None) -> None:
    analysis = read(analyser, text)
    assert speakers(analysis)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rosa Lind, a first-year student at Tarn University who claims she is a cook.", "Rosa Lind"),
        (
            "More than a year after Prime Minister Ann Mohamad took office pledging to boost the harbour, sailors have "
            "been left unhappy by a cut in public spending.",
            "Ann Mohamad",
        ),
        ("Bob Roe won office vowing to save boats.", "Bob Roe"),
        ("The war has come home for Lind and reports are claiming that she has left.", "reports"),
        ("Boats sink in the bay and experts are warning that piers will sink.", "experts"),
    ],
)
def test_neither_the_noun_beside_nor_the_one_before_speaks(analyser: Analyser, text: str, words: str) -> None:
    assert [spoken for _, spoken, _ in told(analyser, text)] == [words]


@pytest.mark.parametrize("behind", ["also said that boats sink", "later told us that boats sink"])
def test_a_surname_that_is_a_word_opens_a_sentence(analyser: Analyser, behind: str) -> None:
    text = f"Senator Bob Waters spoke on Monday. Waters {behind}."
    assert speakers(read(analyser, text)) == ["Bob Waters"]


def test_such_a_surname_owns_something(analyser: Analyser) -> None:
    text = "Senator Rosa Waters spoke on Monday. Waters’ office was shut."
    (waters,) = (entity for entity in read(analyser, text).entities if entity.name == "Rosa Waters")
    assert [m.span.of(text) for m in waters.mentions if m.kind.value == "name"] == ["Rosa Waters", "Waters"]
