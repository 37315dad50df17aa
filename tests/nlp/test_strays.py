"""What stands where a name may and names nobody: hours, code, abbreviations, words of faith and measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import EntityKind
from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.words import Words
from newsview.nlp.who.kinds.strangers import is_sort
from newsview.nlp.who.patterns.offices import is_office
from newsview.nlp.who.spans.emphasis import is_stressed
from newsview.nlp.who.spans.strays import is_stray

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


def everything(analyser: Analyser, text: str) -> list[str]:
    """The names of all three kinds that a text has."""
    return [name for kind in (PERSON, ORGANISATION, PLACE) for name in named(analyser, text, kind)]


def marked(text: str, label: str = "ORG") -> tuple[Words, Candidate]:
    """The tokens that blanks part, without a parse, and the name that stands in brackets: "told [ Ann ]"."""
    texts, blocks = [], []
    for block, line in enumerate(text.split("\n")):
        texts += line.split()
        blocks += [block] * len(line.split())
    start, end = texts.index("["), texts.index("]") - 1
    for bracket in ("[", "]"):
        del blocks[texts.index(bracket)]
        texts.remove(bracket)
    count, ends = len(texts), []
    for one in texts:
        ends.append((ends[-1] + 1 if ends else 0) + len(one))
    words = Words(
        text=" ".join(texts),
        texts=texts,
        lowers=[one.lower() for one in texts],
        tags=["NNP" if one[0].isupper() else "JJ" if one.endswith("ing") else "VBD" for one in texts],
        deps=["ROOT"] * count,
        heads=list(range(count)),
        starts=[end - len(one) for one, end in zip(texts, ends, strict=True)],
        ends=ends,
        sentences=blocks,
        sentence_starts=[i for i in range(count) if i == 0 or blocks[i] != blocks[i - 1]],
        blocks=blocks,
        spaced=[True] * count,
    )
    return words, Candidate(start, end, label)


@pytest.mark.parametrize(
    "text",
    [
        "The show begins at 10 a.m. Pacific and ends at 1pm Eastern.",
        "She walked into the local station at 4:30pm NST, their local time.",
        "The script calls page.firstChild.insertBefore and then Kelm.dateFormat, which fails.",
    ],
)
def test_zones_behind_a_time_and_code_name_nothing(analyser: Analyser, text: str) -> None:
    assert everything(analyser, text) == []


def test_an_ocean_stays_a_place(analyser: Analyser) -> None:
    assert named(analyser, "They left at 10am. They crossed the Pacific.", PLACE) == ["Pacific"]


@pytest.mark.parametrize(
    "text",
    [
        "They took her to an A&E unit. Nobody asked for the P&L statements.",
        "It has DSLR quality and a neat UI, and that is no B.S. story.",
        "It takes some TLC.",
    ],
)
def test_abbreviations_of_common_nouns_name_nothing(analyser: Analyser, text: str) -> None:
    assert everything(analyser, text) == []


def test_letters_of_a_degree_name_nothing_behind_somebody(analyser: Analyser) -> None:
    text = "That is fine, says Ann Roe, RD, from the Academy of Baking."
    assert everything(analyser, text) == ["Ann Roe", "Academy of Baking"]


@pytest.mark.parametrize(
    "text",
    [
        "Sharia courts opened, and the Zakat is collected. They kept track of Mujahedeen.",
        "It rose 2.7 degrees Fahrenheit. Riyal forwards have jerked higher.",
        "Serious damage was done to Gazan villages. Still, Hong Kongers pride themselves on it.",
        "Once El Ninos are taken into account, La Ninas matter.",
    ],
)
def test_words_of_faith_measure_money_and_weather_name_nothing(analyser: Analyser, text: str) -> None:
    assert everything(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It mends a fault .\n[ Stability Enhancements ]\nIt is faster .", True),
        ("Hot Air said so .\n[ Hot Air ]\nIt is faster .", False),
        ("It mends a fault .\n[ Police Department ]\nIt is faster .", False),
        ("They read [ Stability Enhancements ] first .", False),
        ("It was left ( [ END VIDEO CLIP ] ) there .", True),
        ("They met at [ SCIENCE CENTER ] there .", False),
    ],
)
def test_headings_and_shouts_of_common_words_name_nothing(text: str, expected: bool) -> None:
    assert is_stray(*marked(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“ [ It is a big win ] , ” she said .", True),
        ("He said “ [ Only you , Ned ] ” and left .", True),
        ("A “ [ pop - up ] ” yard opened .", True),
        ("They saw “ [ Hanging by a Moment ] ” then .", False),
        ("They saw “ [ Grey Is the New Blue ] ” then .", False),
        ("They saw [ Lind in the cold ] then .", False),
    ],
)
def test_no_title_is_what_somebody_says_in_marks(text: str, expected: bool) -> None:
    assert is_stray(*marked(text, "OTHER")) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was the third [ National Security Adviser ] in a year .", True),
        ("The [ Supreme Leader ] was away .", True),
        ("They asked [ Media Relations ] Officer Ann Roe .", True),
        ("They asked [ White House ] Adviser Ann Roe .", False),
        ("She wrote for [ Business Insider ] then .", False),
        ("The [ Daily Advocate ] has it .", False),
    ],
)
def test_titles_and_fields_of_common_words_are_no_bodies(text: str, expected: bool) -> None:
    assert is_office(*marked(text)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The zoo has a demanding [ Snowy Owl ] in Poland .", True),
        ("They spoke of a [ Tropical Hot Spot ] ( THS ) .", True),
        ("They spoke to [ Hot Air ] in June .", False),
        ("They saw a [ Hot Air ] Balloon there .", False),
    ],
)
def test_what_there_is_one_of_is_a_sort(text: str, expected: bool) -> None:
    assert is_sort(*marked(text)) is expected


@pytest.mark.parametrize(
    "text",
    [
        "They cooked it up with the KelmKit SDK. The Kelmic Dietary Guidelines say so.",
        "Everybody went to see The KELMO Movie.",
    ],
)
def test_guides_and_movies_are_no_bodies(analyser: Analyser, text: str) -> None:
    assert named(analyser, text, ORGANISATION) == []


def test_a_man_in_capitals_is_no_body() -> None:
    assert is_stressed(*marked("A [ MAN ] accused of it has been held ."))


@pytest.mark.parametrize(
    "text",
    [
        "They told every New Yorker about it.",
        "She is a lifelong New Yorker. He was a Marine.",
    ],
)
def test_one_of_those_who_live_there_is_no_body(analyser: Analyser, text: str) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == []


def test_part_of_a_cases_number_is_no_name(analyser: Analyser) -> None:
    text = "He filed a suit with the case number FHC/ABJ/CS/1188/2022 before a court."
    assert named(analyser, text, EntityKind.ORGANISATION) == []
