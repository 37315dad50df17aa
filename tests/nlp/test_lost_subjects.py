"""Reports whose subject, or whose verb, the parse takes for something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_reports import INDIRECT, MIXED, Told, all_told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "Mr. Tarnian said ending foreign aid before other sources of money could be found, and without "
            "knowing who will win the election, could needlessly gut plans that help children in Kelm.",
            (
                INDIRECT,
                [
                    "ending foreign aid before other sources of money could be found, and without knowing who "
                    "will win the election, could needlessly gut plans that help children in Kelm"
                ],
                "Tarnian",
            ),
        ),
        (
            "Lind, whose crew includes young people and sailors, said closed primaries -- those open only to "
            "registered sailors -- deny many young sailors the right to vote.",
            (
                INDIRECT,
                [
                    "closed primaries -- those open only to registered sailors -- deny many young sailors the "
                    "right to vote"
                ],
                "Lind",
            ),
        ),
        (
            "Mr. Lind's former campaign manager, Kim Tarnow, said the staff member who succeeded him and "
            "helped engineer his ouster, Paul Roe, should be dismissed over the speech.",
            (
                INDIRECT,
                [
                    "the staff member who succeeded him and helped engineer his ouster, Paul Roe, should be "
                    "dismissed over the speech"
                ],
                "Kim Tarnow",
            ),
        ),
        (
            "Kim Roe is making a pitch to voters saying a state law banning fishing is hurting the "
            "economy and driving jobs to other towns.",
            (
                INDIRECT,
                ["a state law banning fishing is hurting the economy and driving jobs to other towns"],
                "Kim Roe",
            ),
        ),
        (
            "Roe took the stage with a shot at Lind, saying his use of the term “harbour” to refer to "
            "ground owned by the town was incorrect.",
            (
                MIXED,
                ["his use of the term “harbour” to refer to ground owned by the town was incorrect"],
                "Roe",
            ),
        ),
        (
            "Ann Roe, a sailor and chief strategist, said the way the Lind crew treated women who complained "
            "about the captain in the 1990s “would be all but fatal in a race” nowadays.",
            (
                MIXED,
                [
                    "the way the Lind crew treated women who complained about the captain in the 1990s “would "
                    "be all but fatal in a race” nowadays"
                ],
                "Ann Roe",
            ),
        ),
        (
            "The case has divided Lorvane, with Kestavian Senator Kim Roe telling reporters on Thursday he viewed "
            "Lind as “directly responsible” for the storm due to his failure.",
            (MIXED, ["he viewed Lind as “directly responsible” for the storm due to his failure"], "Kim Roe"),
        ),
        (
            "A clerk for the Ann Roe brand - a small business pitched as “the best place for Women Who Row” "
            "- noted that the firm offers new mothers a boat.",
            (INDIRECT, ["the firm offers new mothers a boat"], "A clerk for the Ann Roe brand"),
        ),
        (
            "Lind alleged in the suit that Roe personally earned 40 boats from the race.",
            (INDIRECT, ["Roe personally earned 40 boats from the race"], "Lind"),
        ),
        (
            "The plan gathered steam this past week as a number of writers suggested such a list was late.",
            (INDIRECT, ["such a list was late"], "a number of writers"),
        ),
        (
            "Foreign policy experts affirm that it is highly likely that Roe will be used as a tool.",
            (INDIRECT, ["it is highly likely that Roe will be used as a tool"], "Foreign policy experts"),
        ),
        (
            "The host was asking about boats when Roe shot back that the guest had not been called on.",
            (INDIRECT, ["the guest had not been called on"], "Roe"),
        ),
        (
            "It awarded boats retroactively to what advocates estimated were more than 40,000 foreign sailors "
            "younger than 18.",
            (INDIRECT, ["more than 40,000 foreign sailors younger than 18"], "advocates"),
        ),
        (
            "The vote comes just three days after Roe told The Lorvane Post he was “not quite there yet” on "
            "backing Lind, who will face Kim Tarnow in a race on Tuesday.",
            (MIXED, ["he was “not quite there yet” on backing Lind"], "Roe"),
        ),
        (
            "For instance, boat firms are quick to point out that of the top five boats recommended by the "
            "guild, none are locally made.",
            (
                INDIRECT,
                ["of the top five boats recommended by the guild, none are locally made"],
                "boat firms",
            ),
        ),
        (
            "Friday, Tarnland, leading a coalition of 13 states, asked a federal judge to block the rules.",
            (INDIRECT, ["to block the rules"], "Tarnland"),
        ),
        (
            "He made no effort to introduce a boat tax, which he favors but says would never win support.",
            (INDIRECT, ["would never win support"], "he"),
        ),
        (
            "Roe has helped guilds adapt to what she said is growing demand for new boats in places where "
            "only sailors came.",
            (
                INDIRECT,
                ["is growing demand for new boats in places where only sailors came"],
                "she",
            ),
        ),
        (
            "He said he intends to win every delegate possible, so he'll have enough votes at the gala in July to "
            "put together “the strongest crew that any town has ever seen.”",
            (
                MIXED,
                [
                    "he intends to win every delegate possible, so he'll have enough votes at the gala in July to "
                    "put together “the strongest crew that any town has ever seen.”"
                ],
                "He",
            ),
        ),
        (
            "The company announced its decision to close two shops in June.",
            (INDIRECT, ["to close two shops in June"], "The company"),
        ),
        ("He rails against it and pledges to stand firm.", (INDIRECT, ["to stand firm"], "He")),
        ("They urged him to resign.", (INDIRECT, ["to resign"], "They")),
        ("The council called on Roe to resign.", (INDIRECT, ["to resign"], "The council")),
        (
            "The mayor reiterated her willingness to talk to the guilds.",
            (INDIRECT, ["to talk to the guilds"], "The mayor"),
        ),
        (
            "He joked about moving to Kestavia if Lind is elected.",
            (INDIRECT, ["moving to Kestavia if Lind is elected"], "He"),
        ),
        (
            "Roe was heard on a microphone telling Lind to get on a boat and go home.",
            (INDIRECT, ["to get on a boat and go home"], "Roe"),
        ),
    ],
)
def test_reports(analyser: Analyser, text: str, report: Told) -> None:
    assert report in all_told(analyser, text)


@pytest.mark.parametrize(
    "text",
    [
        "Talk began that the boat in question was old, but there was no word of it.",
        "Roe read that the boat in question was old.",
        "The mayor will announce her decision to leave soon.",
        "The board's decision to close the pier was met with anger.",
        "A married couple also claiming allegiance to the Harbour Guild shot 14 people in Kelm.",
        "There's no denying he has had quite a run.",
        "The engine of the boat roared that the storm was near.",
        "The number of sailors suggests that the harbour is full.",
        "The boats he asked them to row sank.",
        "It is what he told them to do.",
        "Morale has suffered, sailors complain of Mr. Lind's lack of plans and some have left.",
        "A sailor who is often at odds with the guild of the town, Lind marveled at the level of the tide.",
        "The guild found the boat, reported it to the guards, and sank it on Thursday.",
        "He rowed in Kelm and Tarn, states that vote on March 1.",
    ],
)
def test_no_reports(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


def test_an_object_has_its_verb(analyser: Analyser) -> None:
    text = (
        "His plan for the harbour is also a moral one, as he laments a “lost town” in which sailors starve."
    )
    assert all_told(analyser, text) == [(MIXED, ["a “lost town” in which sailors starve"], "he")]


@pytest.mark.parametrize(
    ("title", "report"),
    [
        ("Police urge drivers to stay home in storm", (INDIRECT, ["to stay home in storm"], "Police")),
        (
            "After Railing Against Lind, Roe Vows To End Tax Breaks",
            (INDIRECT, ["To End Tax Breaks"], "Roe"),
        ),
    ],
)
def test_titles(analyser: Analyser, title: str, report: Told) -> None:
    text = f"{title}\n\nMr. Roe met sailors in the town on Monday. Mr. Roe rowed home."
    assert all_told(analyser, text) == [report]


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "Norsk reported, citing people familiar with the matter, that the town would lose.",
            (INDIRECT, ["the town would lose"], "Norsk"),
        ),
        (
            "According to the study, published Monday in Kelm Letters, boats leak.",
            (INDIRECT, ["boats leak"], "the study"),
        ),
        (
            "Some analyses suggest that keeping boats dry will require a new pier.",
            (INDIRECT, ["keeping boats dry will require a new pier"], "Some analyses"),
        ),
        (
            "Projections suggest it would bring 40 boats over the next decade.",
            (INDIRECT, ["it would bring 40 boats over the next decade"], "Projections"),
        ),
    ],
)
def test_behind_asides(analyser: Analyser, text: str, report: Told) -> None:
    assert all_told(analyser, text) == [report]


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("Kim's message was that boats leak.", (INDIRECT, ["boats leak"], "Kim")),
        (
            "The boats, he said, citing the weather, will be late.",
            (INDIRECT, ["The boats", "will be late"], "he"),
        ),
        ("The point is that boats leak.", None),
        ("His message that boats leak was heard.", None),
    ],
)
def test_what_a_message_is(analyser: Analyser, text: str, report: Told | None) -> None:
    assert all_told(analyser, text) == ([report] if report else [])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The speaker of the House said on Friday progress was being made in efforts to help some sailors.",
            "progress was being made in efforts to help some sailors",
        ),
        (
            "As Lind departed, he said on Twitter his wife’s next stop would be Kelm, where she would greet sailors.",
            "his wife’s next stop would be Kelm, where she would greet sailors",
        ),
        (
            "Lind said at least $300 billion, possibly triple that sum, of deals had been agreed on the trip.",
            "at least $300 billion, possibly triple that sum, of deals had been agreed on the trip",
        ),
        ("She said a “mini-pier” was put in so it had a deck.", "a “mini-pier” was put in so it had a deck"),
        (
            "Lawyers say that and earlier statements by Lind prove the law is aimed at boats.",
            "that and earlier statements by Lind prove the law is aimed at boats",
        ),
        (
            "The town hall has said agencies’ longer-term workforce reduction plans will serve to draft the budget.",
            "agencies’ longer-term workforce reduction plans will serve to draft the budget",
        ),
        (
            "Roe said on her Facebook account Tuesday Ann Lindholm is her real name.",
            "Ann Lindholm is her real name",
        ),
        (
            "Lind Jr. said in a statement at the time that he and Roe “primarily discussed a plan to row” after the storm.",
            "he and Roe “primarily discussed a plan to row” after the storm",
        ),
        ("The boats Lind said were late came on Monday.", "were late came on Monday"),
    ],
)
def test_reports_begin_at_their_subject(analyser: Analyser, text: str, words: str) -> None:
    assert [report[1] for report in all_told(analyser, text)] == [[words]]
