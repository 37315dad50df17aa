"""Plain reports that the parse hides: behind a show's title, when they were asked, beside others' reports."""

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
            "The panel looks into allegations Lorvane meddled in the vote.",
            ("allegations", None, "Lorvane meddled in the vote"),
        ),
        (
            "Ann Roe has not been seen for a month, leading to rumors her sister has taken over.",
            ("rumors", None, "her sister has taken over"),
        ),
        (
            "The loss prompted speculation the yard might quit the market.",
            ("speculation", None, "the yard might quit the market"),
        ),
        (
            "A sailor confirmed the reports Lind was moved to another crew.",
            ("confirmed the reports", "A sailor", "Lind was moved to another crew"),
        ),
    ],
)
def test_what_others_say_needs_no_that(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Lind has rejected the allegations he faces in Kelm.",
        "They spoke of accusations she made to the harbour board.",
        "The claims Lind brought against the yard are old.",
    ],
)
def test_a_clause_that_lacks_its_object_describes_what_is_said(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Roe, the senior senator from Kelm, said on KTV’s “State of the Coast” that she did not row.",
            ("said", "Ann Roe", "she did not row"),
        ),
        (
            "Bob Lind told KTV News’ “Face the Coast” on Sunday that Roe expected to sign the bill.",
            ("told", "Bob Lind", "Roe expected to sign the bill"),
        ),
        (
            "Lind told KTV’s “Today” show that the mayor had “broken my oar” and laughed.",
            ("told", "Lind", "the mayor had “broken my oar” and laughed"),
        ),
        (
            "Lind argued in an essay called “Why Sailors Row” that the boats are old.",
            ("argued", "Lind", "the boats are old"),
        ),
    ],
)
def test_a_title_stands_before_what_is_said(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lind asked a harbour committee on Tuesday to look into the loss of the boats.",
            [("asked", "Lind", "to look into the loss of the boats")],
        ),
        (
            "The sailors asked two senators in a letter on Thursday not to open the bay to oil.",
            [("asked", "The sailors", "not to open the bay to oil")],
        ),
        (
            "The company also threatened in 2018 to stop work in Kelm if the town passed a tax.",
            [("threatened", "The company", "to stop work in Kelm if the town passed a tax")],
        ),
        ("Lind told the board on Monday of a plan to sell the yard.", []),
        ("Roe asked Lind on Monday to dinner.", []),
    ],
)
def test_when_somebody_is_asked_stands_before_what(
    analyser: Analyser, text: str, expected: list[Told]
) -> None:
    assert all_told(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lind said the yard would close even though Roe insisted that it would stay open.",
            [("said", "Lind", "the yard would close"), ("insisted", "Roe", "it would stay open")],
        ),
        (
            "Norsk said it would hire more people even as Mayor Ann Roe threatened to ban it in Kelm.",
            [("said", "Norsk", "it would hire more people"), ("threatened", "Ann Roe", "to ban it in Kelm")],
        ),
        (
            "Lorvane says it did not meddle in the vote and Roe has denied any guilt.",
            [("says", "Lorvane", "it did not meddle in the vote")],
        ),
        (
            "Lind, who has said that the charges were false and has denied wrongdoing, will stay.",
            [("said", "Lind", "the charges were false")],
        ),
        (
            "Lind said the firm owed them money and the firm denied it.",
            [("said", "Lind", "the firm owed them money and the firm denied it")],
        ),
    ],
)
def test_others_say_the_contrary(analyser: Analyser, text: str, expected: list[Told]) -> None:
    assert all_told(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There is no Father Roe in Kelm. So says a cook.",
            ("says", "a cook", "There is no Father Roe in Kelm"),
        ),
        (
            "Most boats share a fault: they leak. That’s according to a study by Norsk.",
            ("according to", "a study by Norsk", "Most boats share a fault: they leak"),
        ),
        ("The boats are old. So said the crew, they must go.", ("said", "the crew", "they must go")),
    ],
)
def test_a_sentence_tells_who_said_the_one_before(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lind called the allegations disturbing.", [("called", "Lind", "the allegations disturbing")]),
        (
            "Lind, who called the board's decision baffling, rows.",
            [("called", "Lind", "the board's decision baffling")],
        ),
        (
            "The firm calls it the first great boat.",
            [("calls", "The firm", "it the first great boat")],
        ),
        ("Lind called the hearing.", []),
        ("Lind called the new building Kelm House.", []),
    ],
)
def test_what_something_is_called_judges_it(analyser: Analyser, text: str, expected: list[Told]) -> None:
    assert all_told(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bank forecast that prices would rise.", ("forecast", "The bank", "prices would rise")),
        ("On Tuesday the lender forecast sales would fall.", ("forecast", "the lender", "sales would fall")),
        (
            "The deal stirred anger with some questioning whether he had broken the law.",
            ("questioning", "some", "whether he had broken the law"),
        ),
        (
            "Media reports have said Roe, also a cook like Lind, had a long dispute with the senator.",
            ("said", "Media reports", "Roe, also a cook like Lind, had a long dispute with the senator"),
        ),
        (
            "He said at the time her claims were careless, but did not rise to a crime.",
            ("said", "He", "her claims were careless"),
        ),
        (
            "The boats had sunk in May, the Kelm Wave, a newspaper, reported on Tuesday, citing a cook.",
            ("reported", "Kelm Wave", "The boats had sunk in May"),
        ),
        (
            "Many Democrats have said Roe, with her reputation for being tough on banks and defending consumers,"
            " is their best hope for taking the office.",
            (
                "said",
                "Many Democrats",
                "Roe, with her reputation for being tough on banks and defending consumers, is their best hope"
                " for taking the office",
            ),
        ),
        (
            "Neither Lorvane nor Tarnia has offered boats but both have argued that the bay is full.",
            ("argued", "both", "the bay is full"),
        ),
        (
            "Lind has tweeted a response, writing, “We will do all in our power to hunt them down.”",
            ("writing", "Lind", "We will do all in our power to hunt them down."),
        ),
        (
            "A load of oars, he said, which had been meant for the sailors, had fallen into the sea.",
            ("said", "he", "A load of oars … which had been meant for the sailors, had fallen into the sea"),
        ),
    ],
)
def test_the_parse_takes_a_report_for_something_else(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    "text", ["The forecast that sales would fall was wrong.", "No comment, he said, which was odd."]
)
def test_no_report_is_made_of_it(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor hit back, warning the boats are old.",
            [("warning", "The mayor", "the boats are old")],
        ),
        (
            "“It is over,” the mayor said, reporting the boats are old.",
            [("said", "the mayor", "It is over,"), ("reporting", "the mayor", "the boats are old")],
        ),
        (
            "Arguing the boats are old, Lind called for new ones.",
            [("Arguing", "Lind", "the boats are old")],
        ),
        (
            "The mayor hit back, reporting the firm lost money in May.",
            [("reporting", "The mayor", "the firm lost money in May")],
        ),
        ("Adding boats is costly for a harbour of this size.", []),
    ],
)
def test_a_participle_reports_a_clause_without_that(
    analyser: Analyser, text: str, expected: list[Told]
) -> None:
    assert all_told(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lind describes how Roe, too, wanted to row the boat.",
            [("describes", "Lind", "how Roe, too, wanted to row the boat")],
        ),
        (
            "Cooks talk openly about how sad the storm has left them.",
            [("talk", "Cooks", "how sad the storm has left them")],
        ),
        ("Lind spoke of how old the boats are.", []),
        (
            "Rosa Lind discussed how she mended the boat.",
            [("discussed", "Rosa Lind", "how she mended the boat")],
        ),
        ("The sailors discussed how the boat would sail.", []),
        ("She opened up about how she lost the boat.", [("opened", "She", "how she lost the boat")]),
        (
            "Roe talked to the paper about how he built the pier.",
            [("talked", "Roe", "how he built the pier")],
        ),
        ("He joked about how bad his boat was.", [("joked", "He", "how bad his boat was")]),
        ("I could talk about how old the boats are.", []),
        ("The book describes how to build a boat.", []),
    ],
)
def test_how_it_was_is_told(analyser: Analyser, text: str, expected: list[Told]) -> None:
    assert all_told(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Adam Lind, the top Democrat, said after the report was released that Roe had been less than open.",
            ("said", "Adam Lind", "Roe had been less than open"),
        ),
        (
            "Bob Doe told reporters after he left the court that he would appeal.",
            ("told", "Bob Doe", "he would appeal"),
        ),
        (
            "Rosa Lind said when she was asked about it that she knew nothing.",
            ("said", "Rosa Lind", "she knew nothing"),
        ),
    ],
)
def test_when_or_to_whom_it_was_said_stands_before(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The inn that the guards said was a focus of the suit, was on the pier.",
            ("said", "the guards", "was a focus of the suit"),
        ),
        (
            "Roe proposed an $87.4 billion budget he says boosts spending on some boats.",
            ("says", "he", "boosts spending on some boats"),
        ),
        (
            "The firm, which analysts say faces a long slump, cut jobs.",
            ("say", "analysts", "faces a long slump"),
        ),
        (
            "But Tillis said boats in the interior of the country - and not just at sea - must be sold.",
            ("said", "Tillis", "boats in the interior of the country - and not just at sea - must be sold"),
        ),
        (
            "Roe said the boats each consisted of a hull with a mast.",
            ("said", "Roe", "the boats each consisted of a hull with a mast"),
        ),
    ],
)
def test_what_is_told_of_stands_before_or_apart(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


def test_what_was_promised_itself_reports_nothing(analyser: Analyser) -> None:
    assert not all_told(analyser, "The recovery he promised has turned into a cascade of losses.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rowers demanded the boat's return, with several saying that they were owed it.",
            ("saying", "several", "they were owed it"),
        ),
        (
            "The guild has confirmed that it has the boats, confirming that it has received the oars.",
            ("confirming", "The guild", "it has received the oars"),
        ),
        ("The agency pledges to fully mend the boats.", ("pledges", "The agency", "to fully mend the boats")),
    ],
)
def test_who_says_so_besides(analyser: Analyser, text: str, expected: Told) -> None:
    assert expected in all_told(analyser, text)
