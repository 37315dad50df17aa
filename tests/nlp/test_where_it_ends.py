"""How far reports go: up to where it was said and what the writer adds, and past what the parse breaks off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_ends import told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("before", "content", "behind"),
    [
        ("Roe described the remark as ", "a “very obvious threat”", " on NBC’s “Meet the Crew” on Sunday."),
        ("Roe called ", "Lind a “full-time critic” of the mayor", " on Fox News on Tuesday."),
        ("Roe slammed Lind as ", "a “liar”", " in an op-ed for the Kelm Post."),
        ("Roe called ", "the ruling “a disgrace”", " in an e-mail to the crew."),
        ("Roe threatened ", "to “start rowing”", " in an incendiary string of tweets."),
        ("Lind attacked the yard as ", "a “trap”", " in a scathing editorial."),
    ],
)
def test_marks_end_before_where_it_was_said(
    analyser: Analyser, before: str, content: str, behind: str
) -> None:
    assert told(analyser, f"{before}{content}{behind}") == [[content]]


@pytest.mark.parametrize(
    ("before", "content", "behind"),
    [
        ("Roe threatened ", "to shut the pier", " during a rally in Kelm."),
        ("Roe said ", "Lind was a great sailor", " during a rally in Kelm."),
        ("Roe said ", "his late son was the harbor master", " during a Kelm TV town hall on Thursday."),
        ("The suit says ", "he shouted at her during a staff interview", "."),
        ("Roe said ", "the probe found no leak during a news conference on Monday", "."),
        ("The clerk said ", "the crew will not row", ", as Ann Roe moves to shut the pier."),
        ("Roe said ", "the fees were old", ", as he said again in his latest tweets."),
        ("She said ", "the pier was safe", ", as she has said before."),
        ("Roe said ", "the yard would sway the vote, as it did in May", "."),
        ("Roe said ", "it sank because, as Lind has said, it was too old to sail", "."),
        ("Ann Roe announced that ", "she will vote no", ", making her the sixth senator to break ranks."),
        ("The yard said ", "it will raise its wages", ", signaling a rise for most of its crew."),
        (
            "The yard has denied claims that ",
            "it broke the treaty",
            " and accused the town of doing the same.",
        ),
        (
            "The North has said ",
            "it has built a boat that can reach the isle",
            " but officials and experts believe it is some time away from a good one.",
        ),
        ("", "Roe sent a letter to the yard", ", the Kelm Post first reported, followed by other papers."),
        ("Police said ", "the man was shot twice", ", and it was not clear who had called them."),
        (
            "Roe said ",
            "he would show his taxes after the vote",
            ", something he has refused to do for years.",
        ),
        ("Lind said ", "the report did not clear the yard", ", contrary to what Roe has claimed."),
        ("The paper wrote that ", "Roe should leave office", ", a view also held by the Kelm Post."),
        ("The yard said ", "a wave had hit the pier", ", an explanation dismissed in the town."),
        ("Roe said ", "a boat tax, something that few like, would help the crew", "."),
        ("Roe said ", "the crew had no boat, a plan or a sail", "."),
        ("Roe said ", "the talks would go on", " and issued a note to the crew."),
        ("Roe said ", "he could not breathe and died on the pier", "."),
    ],
)
def test_reports_end_before_what_the_writer_adds(
    analyser: Analyser, before: str, content: str, behind: str
) -> None:
    assert told(analyser, f"{before}{content}{behind}") == [[content]]


@pytest.mark.parametrize(
    ("before", "content"),
    [
        ("The North has warned of ", "a strike against the isle if provoked"),
        ("Kelm warned of ", "retaliation if the fees go up"),
        ("Roe also said ", "the review had just begun and it was not clear what would be changed about it"),
        ("They said ", "the town had jailed ten men, closed two papers on old grounds and dismissed a judge"),
        (
            "She testified that ",
            "he held her down, groped her, tried to take her watch and covered her mouth",
        ),
        ("Officials said ", "the officers knocked, announced themselves and then forced their way in"),
        (
            "The trooper said ",
            "the driver smelled of rum, slurred his words and could not stand without help",
        ),
        (
            "The school said ",
            "it has put off exams under odd conditions, including when sailors had to be at sea",
        ),
        ("Lind said ", "the yard had made “serious errors,” including leaving out facts that helped Roe"),
        ("Lind said ", "Roe had lied to the crew and threatened two of the sailors"),
        ("The court ruled that ", "privately held boats, such as Roe’s, deserved the same treatment"),
        ("The union said ", "workers at several yards, including the one in Kelm, walked out on Monday"),
        (
            "Roe said ",
            "the town, like many others in the valley, had been hit hard by the closing of the mill",
        ),
        (
            "Top sailors say ",
            "it is not fair to devise a big plan, make it public and then expect them to be won over by gifts",
        ),
        (
            "Roe told the Post ",
            "he would answer questions in a probe into meddling and alleged theft by Lind",
        ),
    ],
)
def test_reports_go_on_behind_what_the_parse_breaks(analyser: Analyser, before: str, content: str) -> None:
    assert told(analyser, f"{before}{content}.") == [[content]]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Rents rose in May, according to the yard, and fell in June.",
            ["Rents rose in May", "and fell in June"],
        ),
        (
            "The yard will close, according to Lind, but will reopen.",
            ["The yard will close", "but will reopen"],
        ),
        ("Roe did not row, according to friends, and declined to comment.", ["Roe did not row"]),
    ],
)
def test_a_second_verb_goes_on_behind_who_says_so(analyser: Analyser, text: str, content: list[str]) -> None:
    assert told(analyser, text) == [content]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "The chief accused the crew of trying to “rule” the pier and vowed to “fight back” in court.",
            [["trying to “rule” the pier"], ["to “fight back” in court"]],
        ),
        (
            "The yard is split, with one camp saying the boat will sink, and another camp saying it will float.",
            [["the boat will sink"], ["it will float"]],
        ),
    ],
)
def test_two_reports_are_two(analyser: Analyser, text: str, contents: list[list[str]]) -> None:
    assert told(analyser, text) == contents
