"""Reports that stand where the parse does not look for them: behind “what”, as orders, in clauses it hangs elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_hearsay import Told, all_told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Roe pitched himself as the antidote to what he said had become a one-sided trade with Tarn.",
            ("said", "he", "had become a one-sided trade with Tarn"),
        ),
        (
            "The remarks undercut what his aides had said would be an attempt to calm the town.",
            ("said", "his aides", "would be an attempt to calm the town"),
        ),
        (
            "They were held in what sailors say amounts to a prison.",
            ("say", "sailors", "amounts to a prison"),
        ),
        (
            "The pier would be closed, which a senior aide told Fox News was important to the mayor.",
            ("told", "a senior aide", "was important to the mayor"),
        ),
        (
            "It is a problem the senator told reporters has gotten worse since May.",
            ("told", "the senator", "has gotten worse since May"),
        ),
        (
            "The town paid for the wall, which the yard later confirmed was true.",
            ("confirmed", "the yard", "was true"),
        ),
        (
            "Without that law, which some argue was part of a plot, the yard would be rich.",
            ("argue", "some", "was part of a plot"),
        ),
        (
            "The officer fired at a man police say was armed with a knife.",
            ("say", "police", "was armed with a knife"),
        ),
        ("He shared a video police say shows the attack.", ("say", "police", "shows the attack")),
        (
            "The agency banned a drug studies suggest can harm children.",
            ("suggest", "studies", "can harm children"),
        ),
    ],
)
def test_what_is_told_of_what_stands_before(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The film seems to confirm what some witnesses say happened on the pier.",
        "The story he told the sailors was false.",
        "The woman who told the crew was ill.",
    ],
)
def test_what_only_happened_is_no_report(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stay home, the mayor said.", ("said", "the mayor", "Stay home")),
        ("Never give up, she told the sailors.", ("told", "she", "Never give up")),
        (
            "The mayor said to expect delays on the pier.",
            ("said", "The mayor", "to expect delays on the pier"),
        ),
        ("Police said to avoid the area.", ("said", "Police", "to avoid the area")),
    ],
)
def test_orders_and_advice_are_said(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Sun can reveal that Ann Roe has left the band.",
            ("reveal", "The Sun", "Ann Roe has left the band"),
        ),
        ("Police can confirm a man was shot in Kelm.", ("confirm", "Police", "a man was shot in Kelm")),
    ],
)
def test_who_can_reveal_it_has_done_so(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "During the news conference, Tarnov joked that Logan should only call on a friendly Turkish reporter.",
            ("joked", "Tarnov", "Logan should only call on a friendly Turkish reporter"),
        ),
        (
            "While Lind noted that the closures occurred in fifteen different towns, he did not name them.",
            ("noted", "Lind", "the closures occurred in fifteen different towns"),
        ),
        (
            "Trump tweeted Friday, a day after Lorvane News reported GM employed fewer women than Kelm Motor Co.",
            ("reported", "Lorvane News", "GM employed fewer women than Kelm Motor Co."),
        ),
        (
            "Lind said the fan blade, after suffering metal fatigue where it was attached, has a second crack.",
            (
                "said",
                "Lind",
                "the fan blade, after suffering metal fatigue where it was attached, has a second crack",
            ),
        ),
        (
            "A group of sailors said being forced to pay union fees violated their rights.",
            ("said", "A group of sailors", "being forced to pay union fees violated their rights"),
        ),
        (
            "Student senators will vote on the plan and it will pass if two-thirds of the group votes in favor, the Tarn"
            " Bay Times reports.",
            (
                "reports",
                "Tarn Bay Times",
                "Student senators will vote on the plan and it will pass if two-thirds of the group votes in favor",
            ),
        ),
        (
            "The mayor's lawyer responded Monday to the secretary of the yard who said that her office cannot help.",
            ("said", "the secretary of the yard", "her office cannot help"),
        ),
        (
            "Lund says illegal fishing fosters crime and he implemented a strict policy in May.",
            ("says", "Lund", "illegal fishing fosters crime and he implemented a strict policy in May"),
        ),
        (
            "The virus has reached Kelm, WHO officials said last month.",
            ("said", "WHO officials", "The virus has reached Kelm"),
        ),
    ],
)
def test_clauses_that_the_parse_loses(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


def test_if_before_the_clause_of_the_verb_is_a_condition(analyser: Analyser) -> None:
    assert all_told(analyser, "If the mayor, who is ill, says that the fair is off, it is off.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Leaders issued a new warning that the harbour appears to be the target of a plot.",
            ("issued a new warning", "Leaders", "the harbour appears to be the target of a plot"),
        ),
        (
            "The town voted, despite Lind's insistence for months that sailors hold off on rowing.",
            ("insistence", "Lind", "sailors hold off on rowing"),
        ),
        (
            "The yard pushed back against criticism that it had not done enough.",
            ("criticism", None, "it had not done enough"),
        ),
        (
            "Lind is back, repeating his refrain that the town must reopen.",
            ("repeating his refrain", "Lind", "the town must reopen"),
        ),
        (
            "Reuters could not verify Lind's claim that 300 people came.",
            ("claim", "Lind", "300 people came"),
        ),
    ],
)
def test_nouns_for_words_bring_in_clauses(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Agents arrested hundreds of people this week in what officials on Friday called routine work.",
            ("called", "officials", "routine work"),
        ),
        (
            "The mayor will crack down on what he calls Tarn's unfair trade practices.",
            ("calls", "he", "Tarn's unfair trade practices"),
        ),
        (
            "The court struck down the law, which critics had called a gift to landlords.",
            ("called", "critics", "a gift to landlords"),
        ),
        (
            "The group has led the protests, focusing on what it describes as old rules.",
            ("describes", "it", "old rules"),
        ),
        ("Roe has opposed the law, calling it wage theft.", ("calling", "Roe", "it wage theft")),
    ],
)
def test_what_somebody_calls_it_stands_before(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "They live in what locals call the Hollow.",
        "The yard sells what it calls Smart Boats.",
        "It is part of what is called a rolling review.",
        "He said that she called a taxi.",
        "They call it comfort food.",
    ],
)
def test_names_that_things_go_by_are_no_reports(analyser: Analyser, text: str) -> None:
    assert [told for told in all_told(analyser, text) if told[0] in {"call", "calls", "called"}] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In November, according to Customs and Border Protection, an average of 175 boats came every day.",
            (
                "according to",
                "Customs and Border Protection",
                "In November … an average of 175 boats came every day",
            ),
        ),
        ("The boats sank, according to that poll.", ("according to", "that poll", "The boats sank")),
        (
            "According to the lawsuit, filed Monday in Tarn, Roe was fired because she was ill.",
            ("According to", "the lawsuit", "Roe was fired because she was ill"),
        ),
    ],
)
def test_who_or_what_stands_behind_according_to(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


def test_labels_of_a_transcript_tell_roles(analyser: Analyser) -> None:
    text = (
        "ANN ROE, HOST:\n\nThe pier has sunk. It was old.\n\nWe hear more.\n\nBOB LIND, BYLINE: Hi there.\n\n"
        "ROE: What did you see?\n\nLIND: Well, it sank.\n\n(APPLAUSE)\n\nROE: We thank you."
    )
    found = all_told(analyser, text)
    assert [(who, what) for _, who, what in found] == [
        ("ANN ROE", "The pier has sunk. It was old. … We hear more."),
        ("BOB LIND", "Hi there."),
        ("ROE", "What did you see?"),
        ("LIND", "Well, it sank."),
        ("ROE", "We thank you."),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He argued the mayor, under town law, can't sell the pier.",
            ("argued", "He", "the mayor, under town law, can't sell the pier"),
        ),
        (
            "Roe claimed the town, which owns the pier, had known of the leak.",
            ("claimed", "Roe", "the town, which owns the pier, had known of the leak"),
        ),
        (
            "No less an expert on the matter than Bob Lind wrote in 2013 that the law was bad.",
            ("wrote", "Bob Lind", "the law was bad"),
        ),
        ('Lind tweeted (in 2013): "The boat is sinking."', ("tweeted", "Lind", "The boat is sinking.")),
    ],
)
def test_what_stands_between_does_not_hide_a_report(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


def test_who_is_quoted_tells_what_another_added(analyser: Analyser) -> None:
    text = "“Lind stayed and he added that the pier was old,” Roe said."
    assert ("added", "he", "the pier was old") in all_told(analyser, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He called on world powers to impose new fees on Tarn.",
            ("called on", "He", "to impose new fees on Tarn"),
        ),
        (
            "Roe, who has called on the mayor to resign, left.",
            ("called on", "Roe", "to resign"),
        ),
        ("The union called upon its members to strike.", ("called upon", "The union", "to strike")),
        ("Officials urged struggling students to seek help.", ("urged", "Officials", "to seek help")),
        (
            "The mayor urged residents who live near the river to leave.",
            ("urged", "The mayor", "to leave"),
        ),
    ],
)
def test_whoever_is_asked_can_be_many_and_described(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    "text", ["The mayor she called on to resign has left.", "Lind calls on weekends to chat."]
)
def test_nobody_is_called_on_without_a_name_behind(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Shares fell on a Reuters report that the deal was off.",
            ("report", "Reuters", "the deal was off"),
        ),
        (
            "He denied a Washington Post report that he had rowed.",
            ("report", "Washington Post", "he had rowed"),
        ),
    ],
)
def test_a_name_before_a_report_says_whose_it_is(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The firm has fired its chief, as first reported by The Washington Post.",
            [("reported", "The Washington Post", "The firm has fired its chief")],
        ),
        ("Lind rowed there and, as reported by the Journal, has since left.", []),
    ],
)
def test_who_reported_it_closes_the_sentence(analyser: Analyser, text: str, expected: list[Told]) -> None:
    assert all_told(analyser, text) == expected
