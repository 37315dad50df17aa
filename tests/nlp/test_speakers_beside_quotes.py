"""Who stands beside a quotation: behind its verb, with no verb, by a noun for the words, or in another's turn."""

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
        ("“We’d love to have you row with us,” joked Sen. Lind. Then it rained.", "Lind"),
        ("“It was late,” tweeted right-leaning commentator Rosa Lind.", "Rosa Lind"),
        ("“It was late,” said epidemiologist Ruth Lind of the Tarn Cancer Center.", "Ruth Lind"),
        ("“It was late,” said ABC News’ Henrik Moll.", "Henrik Moll"),
        ("“It was late,” the Post’s Henrik Moll wrote.", "Henrik Moll"),
        ("“It was late,” Tarn Dow Jones’ Henrik Moll said in an email.", "Henrik Moll"),
    ],
)
def test_who_follows_the_verb_of_a_quotation_or_works_for_a_paper_says_it(
    analyser: Analyser, text: str, words: str
) -> None:
    assert [(spoken, name) for _, spoken, name in told(analyser, text)] == [(words, words)]


def test_a_verb_and_its_particle_bring_in_who_speaks(analyser: Analyser) -> None:
    assert told(analyser, "“We left,” chimed in Rosa Lind.") == [("chimed in", "Rosa Lind", "Rosa Lind")]


def test_senators_of_whom_several_are_named_are_no_sentence(analyser: Analyser) -> None:
    text = "“It was late,” said Reps. Rosa Lind (D-Calif.) and Henrik Moll (D-Ill.) in a joint statement."
    assert speakers(read(analyser, text)) == ["Rosa Lind"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On Twitter Matt Lind with Tarn Relief said the plan is “a start, not a print.”", "Matt Lind"),
        ("On Monday Tom Lind from the union told reporters that “nobody slept.”", "Tom Lind"),
        ("As its final report states, “The panel found no evidence of it.”", "its final report"),
    ],
)
def test_who_speaks_behind_what_opens_the_sentence(analyser: Analyser, text: str, words: str) -> None:
    assert [spoken for _, spoken, _ in told(analyser, text)] == [words]


def test_in_what_it_is_said_is_no_part_of_who_says_it(analyser: Analyser) -> None:
    text = "“It was late,” said both sides in a joint statement on Monday."
    assert told(analyser, text) == [("said", "both sides", None)]


def test_you_say_nothing_that_is_shown_to_you(analyser: Analyser) -> None:
    assert told(analyser, "The page shows you diverse views on the day’s stories and debates.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Prime Minister Rosa May left. “It was late,” May told them.", "May"),
        ("Prime Minister Rosa May left. Later May added: “It was late.”", "May"),
        ("Will Lind left the pier. “It was late,” Will said.", "Will"),
    ],
)
def test_a_modal_before_a_past_tense_is_somebody(analyser: Analyser, text: str, words: str) -> None:
    assert [spoken for _, spoken, _ in told(analyser, text)] == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Moll left. “This is a great day for us,” Rep. David Lind, D-R.I. The vote is near.", "David Lind"),
        ("“The market trades on mood,” Rahul Lind, head of sales at Tarn Bank.", "Rahul Lind"),
        ("“We want to persuade,” Tarn Echo editor Rosa Lind in an interview.", "Rosa Lind"),
        ("“It appears the launch was planned for May” Kim Lind-yub, an expert at Tarn.", "Kim Lind-yub"),
        ("“He was kind to her,” Moll’s cousin Rikeya Lind, 17.", "Rikeya Lind"),
    ],
)
def test_who_is_named_behind_a_quotation_without_a_verb_says_it(
    analyser: Analyser, text: str, words: str
) -> None:
    assert [(cue, spoken) for cue, spoken, _ in told(analyser, text)] == [(None, words)]


@pytest.mark.parametrize(
    "text",
    [
        "The prize went to “A Long Way Home,” Rosa Lind’s new book.",
        "The song “I Will Always Love You,” Dolly Lind’s hit, was played.",
    ],
)
def test_whose_work_stands_in_marks_says_nothing(analyser: Analyser, text: str) -> None:
    assert told(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“You are wrong,” Moll told Lind, who shouted back, “No, you are!”", ["Moll", "Lind"]),
        ("“You are wrong,” Moll said, prompting Lind to reply, “No, you are.”", ["Moll", "Lind"]),
        ("“You are wrong,” Moll said, and the crowd chanted, “Go home!”", ["Moll", "the crowd"]),
        ("“Are you sure?” asked Moll. “Yes, I am,” came the reply from Lind.", ["Moll", "Lind"]),
        ("To Lind, Moll said: “Thank you.”", ["Moll"]),
    ],
)
def test_who_answers_in_the_same_breath_speaks(analyser: Analyser, text: str, words: list[str]) -> None:
    assert [spoken for _, spoken, _ in told(analyser, text)] == words


@pytest.mark.parametrize(
    ("lead", "cue", "words"),
    [
        ("Her answer was: ", "answer", "Her"),
        ("Lind’s verdict: ", "verdict", "Lind"),
        ("Lind’s take: ", "take", "Lind"),
        ("Her advice? ", "advice", "Her"),
        ("But her message to voters is simple: ", "message", "her"),
        ("Lind’s last public warning, on Monday: ", "warning", "Lind"),
    ],
)
def test_a_noun_brings_in_the_words_of_whose_they_are(
    analyser: Analyser, lead: str, cue: str, words: str
) -> None:
    text = f"Rosa Lind saw the boat. {lead}“It was far too late to go.”"
    assert told(analyser, text) == [(cue, words, "Rosa Lind")]


def test_a_noun_brings_nothing_in_where_its_sentence_tells_more(analyser: Analyser) -> None:
    text = "Rosa Lind saw the boat. Her answer came when Henrik Moll said: “It was far too late to go.”"
    assert told(analyser, text) == [("said", "Henrik Moll", "Henrik Moll")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The man Rosa Lind hired said the boat was old.", "The man"),
        ("The two officials Reuters spoke to said the boat was old.", "The two officials"),
        ("A former aide Lind fired in May told the Echo that the boat was old.", "A former aide"),
        ("The memo Lind sent to Moll says the boat is old.", "The memo"),
        ("Most of the voters we met said the boat was old.", "Most of the voters"),
        (
            "It sank, but a State Department official I spoke to said it will float.",
            "a State Department official",
        ),
        ("The lawyer representing Moll, Rosa Lind, said the boat was old.", "Rosa Lind"),
        ("The man accused of the attack, Tom Lind, told police the boat was old.", "Tom Lind"),
        ("A man who met the suspect, Tom Lind, told police the boat was old.", "A man"),
    ],
)
def test_a_clause_on_who_speaks_hides_neither_them_nor_their_name(
    analyser: Analyser, text: str, words: str
) -> None:
    assert [spoken for _, spoken, _ in told(analyser, text)] == [words]


def test_a_clause_with_that_hangs_on_who_says_it_wherever_they_do(analyser: Analyser) -> None:
    text = "Rosa Lind told investors on a conference call that profit would fall."
    assert [quote.spans[0].of(text) for quote in read(analyser, text).quotes] == ["profit would fall"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“It was late,” Rosa Lind, Tom Moll and Bob Roe wrote in a letter.", "Bob Roe"),
        ("“It was late,” Rosa Lind, D-N.Y., and Tom Moll, R-Ohio, said.", "Tom Moll"),
        ("Rosa Lind, the mayor, and Tom Moll, the chief, said it was late.", "Tom Moll"),
        ("Rosa Lind, who met Tom Moll and Bob Roe, said it was late.", "Rosa Lind"),
        ("Rosa Lind, a friend of Tom Moll and Bob Roe, said it was late.", "Rosa Lind"),
        ("Rosa Lind, head of Tarn University and Tarn Bank, said it was late.", "Rosa Lind"),
        ("Men from Tarn Bank, Kelm Bank and Hale Bank said it was late.", "Men from Tarn Bank"),
        ("Teachers, nurses and police officers said it was late.", "Teachers, nurses and police officers"),
        ("Cooks, sailors and others sued, saying it was late.", "Cooks, sailors and others"),
    ],
)
def test_all_speak_whom_commas_and_a_word_join_or_the_last_who_is_named(
    analyser: Analyser, text: str, words: str
) -> None:
    assert [spoken for _, spoken, _ in told(analyser, text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "He stressed that the vote will show if the people regain control, blaming “the corrupt” for it.",
        "He claimed that Moll and others “were trying to fool” men to serve her “own ends,” calling her “odd.”",
    ],
)
def test_a_participle_goes_on_with_what_somebody_says(analyser: Analyser, text: str) -> None:
    assert [spoken for _, spoken, _ in told(analyser, text)] == ["He", "He"]


@pytest.mark.parametrize("lead", ["For Rosa Lind, the answer is clear. ", "Not so for Rosa Lind. "])
def test_to_whom_something_is_so_speaks_next(analyser: Analyser, lead: str) -> None:
    text = f"“I’m not sure,” Senator Henrik Moll said.\n\n{lead}“We are taking it literally.”"
    assert speakers(read(analyser, text)) == ["Henrik Moll", "Rosa Lind"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A statement from the club read: “We are sorry.”", "A statement from the club"),
        ("A statement issued by the club read: “We are sorry.”", "A statement"),
        ("A sign outside the shop read: “We are sorry.”", "A sign outside the shop"),
        ("Another read: “We are sorry.”", "Another"),
        ("The caption read, “We are sorry.”", "The caption"),
        ("“We are sorry,” a sign outside the shop read.", "a sign outside the shop"),
    ],
)
def test_what_is_written_reads_so(analyser: Analyser, text: str, words: str) -> None:
    assert [(cue, spoken) for cue, spoken, _ in told(analyser, text)] == [("read", words)]
