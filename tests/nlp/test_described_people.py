"""Nouns that stand for persons: by their people, age or trade, by what was done, as whose relative or lawyer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_coref import NOMINAL, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said that a Frenchman, Max Tarnard, had left.", {"Max Tarnard": ["a Frenchman"]}),
        ("They freed another Briton, Alan Varden, on Friday.", {"Alan Varden": ["another Briton"]}),
        (
            "Omar Vardek, a British national from London, left.",
            {"Omar Vardek": ["a British national from London"]},
        ),
        ("Carl Poe, a Muslim, left. Ann Poe, an Irish Catholic, stayed.", None),
        ("Carl Poe, an American baker, left.", {"Carl Poe": ["an American baker"]}),
    ],
)
def test_a_people_or_faith_tells_who_is_named_beside_it(
    analyser: Analyser, text: str, expected: dict[str, list[str]] | None
) -> None:
    both = {"Carl Poe": ["a Muslim"], "Ann Poe": ["an Irish Catholic"]}
    assert pointing(analyser, text, NOMINAL) == (both if expected is None else expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Roe is the chief of the Tarn Post.", {"Ann Roe": ["the chief of the Tarn Post"]}),
        ("Ann Roe is Bob Doe's daughter.", {"Ann Roe": ["Bob Doe's daughter"]}),
        (
            "Bob Doe, who is the uncle of Ann Roe, a baker, spoke.",
            {"Bob Doe": ["the uncle of Ann Roe"], "Ann Roe": ["a baker"]},
        ),
        ("Ann Roe is the winner. Bob Doe was the first man to win.", {}),
        ("Ann Roe was not the boss of the club.", {}),
    ],
)
def test_who_somebody_is_said_to_be_by_what_it_is_of(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hostage David Harrow was killed, reports said. The 44-year-old aid worker was kidnapped in March.",
            {"David Harrow": ["The 44-year-old aid worker"]},
        ),
        (
            "Bill Corby lost a show. Corby fell. Corby left. Ann Roe told of Corby."
            " A dozen women came forward to accuse the 77-year-old TV legend of fraud.",
            {"Bill Corby": ["the 77-year-old TV legend"]},
        ),
        ("Police said the 38-year-old driver, who died, had been warned. (Reporting by David Shepson)", {}),
        ("Bob Doe hit a cyclist with his car. The 40-year-old man died.", {}),
        ("Ann Roe fell. The 56-year-old was glad. A week later came the 81-year-old's death.", None),
    ],
)
def test_an_age_and_a_trade_tell_who_is_meant(
    analyser: Analyser, text: str, expected: dict[str, list[str]] | None
) -> None:
    once = {"Ann Roe": ["The 56-year-old"]}
    assert pointing(analyser, text, NOMINAL) == (once if expected is None else expected)


def test_a_partisan_is_whose_words_stood_in_the_paragraph_before(analyser: Analyser) -> None:
    text = (
        "President Bob Doe spoke. Doe left. Doe was ill. Doe said no.\n\n“It ought to be our goal,” said"
        " Tax Committee Chairman Carl Poe.\n\n“My view is that it is near. No one has decided it,” the Texas"
        " Republican told reporters."
    )
    assert pointing(analyser, text, NOMINAL) == {"Carl Poe": ["the Texas Republican"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bob Doe, a lawyer for Carl Poe, spoke. Doe said his client was ill.",
            {"Bob Doe": ["a lawyer for Carl Poe"], "Carl Poe": ["his client"]},
        ),
        ("Ann Roe, who is representing Carl Poe, said her client was ill.", {"Carl Poe": ["her client"]}),
        (
            "Ann Roe, the mother of the baker Carl Poe, spoke. “My son is ill,” she said.",
            {"Ann Roe": ["the mother of the baker Carl Poe"], "Carl Poe": ["My son"]},
        ),
        (
            "Bob Doe spoke. His sister-in-law, Ann Roe, said her brother-in-law was ill.",
            {"Ann Roe": ["His sister-in-law"], "Bob Doe": ["her brother-in-law"]},
        ),
        (
            "Ann Roe is late. Her cousin-in-law, Bob Doe, left.",
            {"Bob Doe": ["Her cousin-in-law"]},
        ),
        (
            "Bob Doe is led by his son-in-law and senior adviser, Carl Poe.",
            {"Carl Poe": ["his son-in-law and senior adviser"]},
        ),
        (
            "Ann Roe is Bob Doe's youngest child. She left. Doe was proud of his daughter.",
            {"Ann Roe": ["Bob Doe's youngest child", "his daughter"]},
        ),
        ("Ann Roe was a deputy to her mother, Jean Roe.", {"Jean Roe": ["her mother"]}),
        (
            "Bob Doe spoke. A lawyer for Doe’s son, Carl Doe, was ill.",
            {"Carl Doe": ["Doe’s son"]},
        ),
        ("Ann Roe left. When he rang her father, Carl Poe was out.", {}),
    ],
)
def test_relatives_and_clients_are_told_by_whose_they_are(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The man who broke into the bank in Leeds overpowered a guard and ran off, papers said on Monday."
            "\n\nThe suspect, Omar Gonzal, 42, was held.",
            {"Omar Gonzal": ["The man who broke into the bank in Leeds", "The suspect"]},
        ),
        (
            "Reporters learned that the man accused of killing eight people in Leeds used a van to get away."
            " Omar Gonzal, who was charged on Monday, moved there.",
            {"Omar Gonzal": ["the man accused of killing eight people in Leeds"]},
        ),
        (
            "The gunman who killed four people in a mall in Leeds was a former guard, police said on Sunday."
            "\n\nOmar Gonzal, 42, had lost his job.",
            {"Omar Gonzal": ["The gunman who killed four people in a mall in Leeds"]},
        ),
        (
            "A baker vying to unseat Mayor Ann Roe stepped up the pressure on her on Monday.\n\nOmar Gonzal ran.",
            {"Omar Gonzal": ["A baker"]},
        ),
        (
            "The man who broke into the bank in Leeds overpowered a guard and ran off, papers said on Monday."
            "\n\nOmar Gonzal said he saw it.",
            {},
        ),
    ],
)
def test_who_is_told_of_by_a_deed_is_named_next(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


def test_a_line_that_says_where_somebody_spoke_is_no_list(analyser: Analyser) -> None:
    text = (
        "“It rained.”\n\nAnn Tolland, chief strategist at Apple, in a note to clients\n\n“It snowed.”\n\n"
        "Bob Tarnwick, chief economist at Google, in an interview"
    )
    assert pointing(analyser, text, NOMINAL) == {
        "Ann Tolland": ["chief strategist at Apple"],
        "Bob Tarnwick": ["chief economist at Google"],
    }


def test_a_line_of_a_list_tells_all_behind_the_name(analyser: Analyser) -> None:
    text = (
        "Witnesses\n\nAnn Tolland, Vice President for Software, Apple\n\nBob Tarnwick, Chief Privacy Officer,"
        " Google\n\nThe panel said more on Monday."
    )
    assert pointing(analyser, text, NOMINAL) == {
        "Ann Tolland": ["Vice President for Software, Apple"],
        "Bob Tarnwick": ["Chief Privacy Officer, Google"],
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The clerk Ann Roe spoke. Bob Doe served as the clerk for years.", {}),
        ("The clerk Ann Roe spoke. Bob Doe was elected the clerk.", {}),
        ("Bob Doe ran. Doe spoke. Doe left. It showed the 78-year-old Doe supporter on Monday.", {}),
        (
            "It is backed by the singer Ann Roe. It was led by the singer and longtime activist, Bob Doe.",
            {"Bob Doe": ["the singer and longtime activist"]},
        ),
        ("Among them are nurse Ann Roe, actor Bob Doe's wife Jean Doe and Fay Poe.", {}),
    ],
)
def test_nouns_that_are_another_s(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bob Tarnwick, of Ohio, a retired miner, spoke.", {"Bob Tarnwick": ["a retired miner"]}),
        ("Ann Roe, 34, of Salem, Ohio, a teacher, spoke.", {"Ann Roe": ["a teacher"]}),
        ("Carl Poe, D-Ohio, the panel's chairman, spoke.", {"Carl Poe": ["the panel's chairman"]}),
        ("Bob Doe, 44, from Oslo, was held. Ann Roe, 40, of Leeds, was not.", {}),
        ("Eve Roe, the ex-wife of a baker, left.", {"Eve Roe": ["the ex-wife of a baker"]}),
    ],
)
def test_what_goes_between_a_name_and_its_noun(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor Ann Roe said so. It rained. The first-term mayor left.", ["The first-term mayor"]),
        ("Mayor Ann Roe said so. It rained. The Democratic mayor left.", ["The Democratic mayor"]),
        ("Republican Mayor Ann Roe said so. It rained. The Democratic mayor left.", []),
        ("Police arrested Ann Roe on Monday. It rained. The suspect was armed.", ["The suspect"]),
        ("Bob Doe accused Ann Roe of lying. It rained. The suspect was armed.", []),
        (
            "Arnish President Ann Roe spoke. Egyptian President Ann Roe left. The Republican president left.",
            [],
        ),
        ("A gunman killed Ann Roe on Monday. It rained. The victim was a nurse.", ["The victim"]),
    ],
)
def test_terms_parties_and_deeds_tell_who_is_meant(
    analyser: Analyser, text: str, expected: list[str]
) -> None:
    assert pointing(analyser, text, NOMINAL) == ({"Ann Roe": expected} if expected else {})
