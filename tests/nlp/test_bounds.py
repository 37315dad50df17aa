"""How far what is told goes: where it begins, what belongs to words in marks, what the writer adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_ends import told

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The governor called the ruling “reckless” and an insult to sailors.",
            "the ruling “reckless” and an insult to sailors",
        ),
        (
            "Moll was blunt about his rival, calling him “vain” and lacking in any values.",
            "him “vain” and lacking in any values",
        ),
        (
            "The union accused the yard of “cooking the books” and misleading buyers for years.",
            "the yard of “cooking the books” and misleading buyers for years",
        ),
        (
            "Lind called for “calm” and for an independent inquiry into the storm.",
            "“calm” and for an independent inquiry into the storm",
        ),
        (
            "The critic hailed it as “a masterpiece” and one of the year's best boats.",
            "“a masterpiece” and one of the year's best boats",
        ),
        (
            "Roe accused the town of trying to “undermine the right to row” without doing enough to keep the pier safe.",
            "trying to “undermine the right to row” without doing enough to keep the pier safe",
        ),
    ],
)
def test_what_is_joined_to_words_in_marks_is_told(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text) == [[words]]


def test_another_deed_is_not_joined_to_words_in_marks(analyser: Analyser) -> None:
    text = "Lind called the fee “odd” and promised to pay it."
    assert told(analyser, text) == [["the fee “odd”"], ["to pay it"]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Rep. Jon Roe slammed the visit in a lengthy statement as a “desperate attempt to hide the leak.”",
            "a “desperate attempt to hide the leak.”",
        ),
        (
            "Lind took office vowing in a tough address to restore the fleet and “fight” for the town.",
            "to restore the fleet and “fight” for the town",
        ),
        (
            "According to the interior minister, Juan Torres, all of the boats were sent from the same town.",
            "all of the boats were sent from the same town",
        ),
        (
            "Moll vowed to seek full pay for the crews, in a letter to the guild.",
            "to seek full pay for the crews",
        ),
        ("Moll promised to cut the fee by half in a speech to sailors in Kelm.", "to cut the fee by half"),
        (
            "Lind argued that she was more careful than her rival at the time, Senator Karl M. Brandt.",
            "she was more careful than her rival at the time, Senator Karl M. Brandt",
        ),
        (
            "Roe warned that such a leak was the gravest threat to the town — greater than the storm or any fire.",
            "such a leak was the gravest threat to the town — greater than the storm or any fire",
        ),
    ],
)
def test_when_and_where_it_was_told_is_not_told(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text) == [[words]]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Lind voiced concern that the plan was rushed and urged the guild to delay the vote.",
            "the plan was rushed",
            "to delay the vote",
        ),
        (
            "Moll expressed disbelief that the candidate did well with young sailors and called on them to open their eyes.",
            "the candidate did well with young sailors",
            "to open their eyes",
        ),
    ],
)
def test_another_report_behind_a_noun_is_told_apart(
    analyser: Analyser, text: str, first: str, second: str
) -> None:
    assert told(analyser, text) == [[first], [second]]


def test_a_noun_taken_for_a_verb_still_reports(analyser: Analyser) -> None:
    text = (
        "Despite Mr. Moll’s promises that Kelm will pay for his border wall, Mr. Fox vowed that it would not."
    )
    assert told(analyser, text) == [["Kelm will pay for his border wall"], ["it would not"]]


@pytest.mark.parametrize(
    "parts",
    [
        ("If the deal falls through, the firm said it would cut 400 jobs.", "it would cut 400 jobs"),
        ("Unless crews agree, Norsk says it will sell the yard.", "it will sell the yard"),
    ],
)
def test_a_condition_before_is_told(analyser: Analyser, parts: tuple[str, str]) -> None:
    text, rest = parts
    assert told(analyser, text) == [[text.partition(",")[0], rest]]


def test_what_came_of_it_is_told(analyser: Analyser) -> None:
    text = "A boat exploded outside the yard, police said, killing at least eight sailors."
    assert told(analyser, text) == [["A boat exploded outside the yard", "killing at least eight sailors"]]


@pytest.mark.parametrize(
    "text",
    [
        "She was given a scan on Monday and started “drug therapy” in May.",
        "The secret is revealed in style: Ann is not ill, and she is leaving.",
        "“Love Is Blind” Season 4 Puts A Charismatic Crew Through The Wringer\n\nThe show is back.",
        "The sailors joined other captains demanding the chairman's ouster.",
    ],
)
def test_nobody_is_quoted(analyser: Analyser, text: str) -> None:
    assert told(analyser, text) == []


def test_saying_brings_in_what_a_verb_before_it_does_not(analyser: Analyser) -> None:
    text = "He concluded by saying silver is “one of the great stores of value,” and it should be bought."
    quotes = analyser.analyse(Article(text)).quotes
    assert [quote.cue.of(text) for quote in quotes if quote.cue] == ["saying"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Moll proposed that more boats be left in Kelm, and pushed to send sails.",
            "more boats be left in Kelm",
        ),
        (
            "Lind has said she wants to set up a yard in Kelm and has expressed support for a pier.",
            "she wants to set up a yard in Kelm",
        ),
        (
            "Moll has started asking his crew to raise their right hands and pledge their loyalty to him.",
            "to raise their right hands and pledge their loyalty to him",
        ),
        (
            "Moll has said that it would be “very hard” to row, but downplayed the leak.",
            "it would be “very hard” to row",
        ),
        ("Moll says the yard is old but conceded nothing.", "the yard is old"),
        (
            "Moll has said that he favors letting small boats in, but he has not spelled the plan out.",
            "he favors letting small boats in",
        ),
    ],
)
def test_a_deed_of_who_speaks_is_told_by_its_tense(analyser: Analyser, text: str, words: str) -> None:
    assert [words] in told(analyser, text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The crew has proposed remaking the pier to give them more room.",
            "remaking the pier to give them more room",
        ),
        (
            "He closed by saying blockchain, Bitcoin and smart contracts are making up one of the “greatest shifts.”",
            "blockchain, Bitcoin and smart contracts are making up one of the “greatest shifts.”",
        ),
        (
            "The publisher, Norris House, said this was done to comply with Gov. Ron Arden’s (R) “Stop Row Act.”",
            "this was done to comply with Gov. Ron Arden’s (R) “Stop Row Act.”",
        ),
        (
            "The sailors hired a lawyer to complain that the yard had paid them less than minimum wage, did not pay for "
            "work beyond 40 hours a week and paid them in cash.",
            "the yard had paid them less than minimum wage, did not pay for work beyond 40 hours a week and paid them in "
            "cash",
        ),
        (
            "Roe clarified that he was merely commenting on freedoms -- not specifically on the “wisdom” of the pier.",
            "he was merely commenting on freedoms -- not specifically on the “wisdom” of the pier",
        ),
        (
            "She said she met the sailors and thanked them for their help.",
            "she met the sailors and thanked them for their help",
        ),
        ("Moll asked that the deal be deemed illegal and stopped.", "the deal be deemed illegal and stopped"),
    ],
)
def test_what_is_told_goes_on(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text) == [[words]]


def test_who_reports_all_of_it_may_speak_in_secret(analyser: Analyser) -> None:
    text = (
        "Moll told Lind that he needed a “public promise” that the yard would close, one person close to the talks said, "
        "speaking on the condition of anonymity."
    )
    assert told(analyser, text) == [
        ["Moll told Lind that he needed a “public promise” that the yard would close"],
    ]


def test_words_in_marks_within_a_quote_are_closed(analyser: Analyser) -> None:
    text = "“I think Roe said that they needed to ‘take back the pier.’” he told the paper."
    within = [quote for quote in analyser.analyse(Article(text)).quotes if quote.parent is not None]
    assert [span.of(text) for quote in within for span in quote.spans] == [
        "they needed to ‘take back the pier.’"
    ]


def test_a_relative_clause_of_the_report_is_not_told(analyser: Analyser) -> None:
    text = (
        "According to the report, which appears to close the case once and for all:\n\nNorsk paid 7 million."
    )
    assert told(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Moll told diplomats gathered at the pier in Kelm that it had been “a bit of a shock.”",
            "it had been “a bit of a shock.”",
        ),
        ("The chief told officers stationed along the border that help was coming.", "help was coming"),
        ("Moll told a crowd packed into a school gym that he would not quit.", "he would not quit"),
    ],
)
def test_where_they_stand_who_are_told_is_not_told(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text) == [[words]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He vowed to co-operate with the guild.", "to co-operate with the guild"),
        ("Lind vowed to re-examine the boat.", "to re-examine the boat"),
        ("Moll asked the guild to re-zone the yard.", "to re-zone the yard"),
    ],
)
def test_a_verb_with_a_hyphen_is_one(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text) == [[words]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Moll told the paper that the shark swam up from underneath and grabbed him.",
            "the shark swam up from underneath and grabbed him",
        ),
        (
            "Roe's lawyers told a judge that she had no power over the mayor and urged her to drop the case.",
            "she had no power over the mayor",
        ),
        (
            "Moll is telling Roe to go home after Roe was pressed Sunday in an interview about the pier.",
            "to go home after Roe was pressed Sunday in an interview about the pier",
        ),
        (
            "Men criticized the guild as too slow, and Ann Lind at the same rally lashed out at “lazy clerks.”",
            "too slow",
        ),
    ],
)
def test_a_second_deed_belongs_to_who_did_it(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text)[0] == [words]
