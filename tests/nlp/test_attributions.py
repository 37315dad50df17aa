"""Reporting words beside a quotation, or a clause, that the model's parse loses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_cues import DIRECT, INDIRECT, MIXED, Told, all_told

if TYPE_CHECKING:
    from newsview.nlp import Analyser

ATTRIBUTIONS: list[tuple[str, Told]] = [
    (
        "Norsk specified that using those boats depends on the town.",
        (INDIRECT, ["using those boats depends on the town"], "specified", "Norsk"),
    ),
    # A name that ends the sentence by its own dot
    (
        "Boats will cost more, according to Norsk Inc. The firm builds them.",
        (INDIRECT, ["Boats will cost more"], "according to", "Norsk Inc."),
    ),
    (
        "Boats cost too much, according to Bank of Kestavia Corp. That is new.",
        (INDIRECT, ["Boats cost too much"], "according to", "Bank of Kestavia Corp."),
    ),
    (
        "A hunt is driving sailors to offshore isles, according to National Kestavia Bank Ltd.\n\n"
        "Demand for boats jumped last year.",
        (
            INDIRECT,
            ["A hunt is driving sailors to offshore isles"],
            "according to",
            "National Kestavia Bank Ltd.",
        ),
    ),
    (
        "Prices rose by half, according to a sailor at Lind & Co.\n\nBoats fell.",
        (INDIRECT, ["Prices rose by half"], "according to", "a sailor at Lind & Co."),
    ),
    # Short verbs behind an apostrophe
    ("Norsk said it’s also adding boats.", (INDIRECT, ["it’s also adding boats"], "said", "Norsk")),
    ("Russia has signaled it’s not done.", (INDIRECT, ["it’s not done"], "signaled", "Russia")),
    # Behind a question or an exclamation
    (
        "“Is he so dull that he forgot?” Lind continued. “Is he asleep?”",
        (DIRECT, ["Is he so dull that he forgot?", "Is he asleep?"], "continued", "Lind"),
    ),
    (
        "“You know, it happens, right?” Lind went on, as if nobody were there.",
        (DIRECT, ["You know, it happens, right?"], "went on", "Lind"),
    ),
    ("“You thought so, huh?” Moll interrupts.", (DIRECT, ["You thought so, huh?"], "interrupts", "Moll")),
    # Names and descriptions that the model takes for something else
    ("“We saw something,” Nor said.", (DIRECT, ["We saw something,"], "said", "Nor")),
    (
        "“Tides are the cause of it,” Ilya Spiv, senior tide strategist with DailyTide said.",
        (DIRECT, ["Tides are the cause of it,"], "said", "Ilya Spiv"),
    ),
    (
        "“It is no flu at all,” WHO’s director of tides Rosa Lind told the Post in an email.",
        (DIRECT, ["It is no flu at all,"], "told", "Rosa Lind"),
    ),
    (
        "“A lot of boats in this list leak,” Norsk Boats’ Bak said.",
        (DIRECT, ["A lot of boats in this list leak,"], "said", "Bak"),
    ),
    (
        "“You’re talking of one boat only,” points out the laid-back sailor, who left.",
        (DIRECT, ["You’re talking of one boat only,"], "points out", "the laid-back sailor"),
    ),
    (
        "“We thought it sank,” Rosa Lind, a resident of Kelm, was quoted by The Lorvane Herald as saying.",
        (DIRECT, ["We thought it sank,"], "saying", "Rosa Lind"),
    ),
    ("“Would you go?” Lind pressed. “Or stay?”", (DIRECT, ["Would you go?", "Or stay?"], "pressed", "Lind")),
    # Before the quotation
    ("It helps. Said Himel: “One way is this.”", (DIRECT, ["One way is this."], "Said", "Himel")),
    ("Added sailor Rosa Lind, “We were wrong.”", (DIRECT, ["We were wrong."], "Added", "Rosa Lind")),
    ("Article 33 affirms: “No one shall row.”", (DIRECT, ["No one shall row."], "affirms", "Article 33")),
    (
        "Rosa Lind, founder of the Boat Network, commented during one panel: “The tide is high.”",
        (DIRECT, ["The tide is high."], "commented", "Rosa Lind"),
    ),
    (
        "The grumpy sailor, who appeared to row alone, barked at the cook, “You shouldn't say that.”",
        (DIRECT, ["You shouldn't say that."], "barked", "The grumpy sailor"),
    ),
    ("In his words: “Boats cost too much.”", (DIRECT, ["Boats cost too much."], "words", "his")),
    # Without marks
    ("As Lind put it, the boats leak.", (INDIRECT, ["the boats leak"], "put it", "Lind")),
    (
        "As Lind puts it, the mayor is making sailors “an offer they can't refuse.”",
        (MIXED, ["the mayor is making sailors “an offer they can't refuse.”"], "puts it", "Lind"),
    ),
    (
        "Lind has also raised concerns that Norsk is too big.",
        (INDIRECT, ["Norsk is too big"], "raised concerns", "Lind"),
    ),
    (
        "Rosa Lind explained that to avoid a storm, the boats must leave.",
        (INDIRECT, ["to avoid a storm, the boats must leave"], "explained", "Rosa Lind"),
    ),
    (
        "Norsk Bank warned fourth-quarter trading revenue probably dropped.",
        (INDIRECT, ["fourth-quarter trading revenue probably dropped"], "warned", "Norsk Bank"),
    ),
    ("She was yelling that her boat sank.", (INDIRECT, ["her boat sank"], "yelling", "She")),
    (
        "In Lind's view, clever boats are better than sailors.",
        (INDIRECT, ["clever boats are better than sailors"], "view", "Lind"),
    ),
    (
        "Citigroup notes that Norsk is a small yard.",
        (INDIRECT, ["Norsk is a small yard"], "notes", "Citigroup"),
    ),
    (
        "People familiar with the program estimate that Norsk spent millions on the boats.",
        (
            INDIRECT,
            ["Norsk spent millions on the boats"],
            "estimate",
            "People familiar with the program",
        ),
    ),
    (
        "Lind complained at the meeting that Norsk builds bad boats.",
        (INDIRECT, ["Norsk builds bad boats"], "complained", "Lind"),
    ),
    (
        "But the publication mentions that Norsk has been looking at boats.",
        (INDIRECT, ["Norsk has been looking at boats"], "mentions", "the publication"),
    ),
    # What is found out
    ("A judge found that Norsk had lied.", (INDIRECT, ["Norsk had lied"], "found", "A judge")),
    (
        "She found that the law set no “limits on what lenders may do” in May.",
        (MIXED, ["the law set no “limits on what lenders may do” in May"], "found", "She"),
    ),
    (
        "Google found that long interviews were useless.",
        (INDIRECT, ["long interviews were useless"], "found", "Google"),
    ),
    (
        "The firm also found that boats cost twice as much in Lorvane.",
        (INDIRECT, ["boats cost twice as much in Lorvane"], "found", "The firm"),
    ),
    (
        "Moll’s colleagues had found that old boats leak.",
        (INDIRECT, ["old boats leak"], "found", "Moll’s colleagues"),
    ),
    (
        "A judge let the suit go on. She found that the law on boats was vague.",
        (INDIRECT, ["the law on boats was vague"], "found", "She"),
    ),
    (
        "Previous research has found our love of boats might stem from the sea.",
        (INDIRECT, ["our love of boats might stem from the sea"], "found", "Previous research"),
    ),
    (
        "The report came out in May. It also found sailors have built new boats.",
        (INDIRECT, ["sailors have built new boats"], "found", "It"),
    ),
    (
        "The courts have held that a boat is a home.",
        (INDIRECT, ["a boat is a home"], "held", "The courts"),
    ),
    # What somebody says is not so
    (
        "Lind also rejected a rumor, spread by sailors, that the pier had tilted in the storm.",
        (INDIRECT, ["the pier had tilted in the storm"], "rejected a rumor", "Lind"),
    ),
    (
        "Moll dismissed the idea that the yard is slow.",
        (INDIRECT, ["the yard is slow"], "dismissed the idea", "Moll"),
    ),
    (
        "Lind challenged the mayor’s claim that the pier is safe.",
        (INDIRECT, ["the pier is safe"], "claim", "the mayor"),
    ),
    # Clauses that the model hangs elsewhere
    (
        "Sailors argued in the town’s high court on Wednesday the Lorvane Harbour Agency failed to look at it.",
        (INDIRECT, ["the Lorvane Harbour Agency failed to look at it"], "argued", "Sailors"),
    ),
    (
        "The boats, al-Roe told the Post, were coming from Lorvane.",
        (INDIRECT, ["The boats", "were coming from Lorvane"], "told", "al-Roe"),
    ),
    (
        "While many point out that 12 boats is unrealistically low, sailors are meeting to think about it.",
        (INDIRECT, ["12 boats is unrealistically low"], "point out", "many"),
    ),
    (
        "Lind made clear over the weekend that meeting sailors has an impact.",
        (INDIRECT, ["meeting sailors has an impact"], "made clear", "Lind"),
    ),
    (
        "Officials of the guild made clear Monday they have no plans to sell it.",
        (INDIRECT, ["they have no plans to sell it"], "made clear", "Officials of the guild"),
    ),
    (
        "Like those of other firms, Lind's cash sits in custodial accounts with U.S.-based banks such as Roe "
        "Lind & Co. and State Pier Corp., said people with direct knowledge of the matter.",
        (
            INDIRECT,
            [
                "Like those of other firms, Lind's cash sits in custodial accounts with U.S.-based banks such as "
                "Roe Lind & Co. and State Pier Corp."
            ],
            "said",
            "people with direct knowledge of the matter",
        ),
    ),
    (
        "Newer versions of Lind’s hardware feature fewer servers and more efficient cameras, software and "
        "networking gear, substantially cutting the cost of a new yard, the person said.",
        (
            INDIRECT,
            [
                "Newer versions of Lind’s hardware feature fewer servers and more efficient cameras, software and "
                "networking gear, substantially cutting the cost of a new yard"
            ],
            "said",
            "the person",
        ),
    ),
    (
        "Several pictures were shown in the letter which they said showed the end of the storm, but the noise of "
        "that night could not be heard.",
        (INDIRECT, ["showed the end of the storm"], "said", "they"),
    ),
    # Who speaks beside what happened to them, and before words between dashes
    (
        "She was kept from leaving Lorvane, telling Mr Roe in an email: “I had a boat and a crew waiting for me.”",
        (DIRECT, ["I had a boat and a crew waiting for me."], "telling", "She"),
    ),
    (
        "Ann Lind was booed and shouted down by rowers after telling them that they were slow.",
        (INDIRECT, ["they were slow"], "telling", "Ann Lind"),
    ),
    (
        "The bill was rejected by senators, saying it was bad.",
        (INDIRECT, ["it was bad"], "saying", "senators"),
    ),
    (
        "Roe - a cook from Kelm - told the paper: “I had parked my car.”",
        (DIRECT, ["I had parked my car."], "told", "Roe"),
    ),
    (
        "After claiming they found nets on his boat, a cook was thrown into the sea.",
        (INDIRECT, ["they found nets on his boat"], "claiming", None),
    ),
    (
        "STORMS FAVOR RIVERS, BUT BOATS FAVOR LIND - Ann Roe: “The isle has long looked like a fork in the road.”",
        (DIRECT, ["The isle has long looked like a fork in the road."], "", "Ann Roe"),
    ),
    # A noun, to the model, that is a verb behind a plural
    (
        "The new guidelines state that sailors must wear masks at sea.",
        (INDIRECT, ["sailors must wear masks at sea"], "state", "The new guidelines"),
    ),
    (
        "State media report three sailors died in the storm.",
        (INDIRECT, ["three sailors died in the storm"], "report", "State media"),
    ),
    (
        "Local media report that three sailors died.",
        (INDIRECT, ["three sailors died"], "report", "Local media"),
    ),
    # Words for a thing
    (
        "They broke up over what Bay Lind, the treasurer, called “hand-to-hand combat.”",
        (MIXED, ["“hand-to-hand combat.”"], "called", "Bay Lind"),
    ),
    (
        "Boats were sunk, with a spokesperson for the camp describing the scene as “chaos all around.”",
        (MIXED, ["“chaos all around.”"], "describing", "a spokesperson for the camp"),
    ),
    ("Lind answered by calling him “dopey.”", (MIXED, ["him “dopey.”"], "calling", "Lind")),
    (
        "He later called her “third-rate” and boycotted the debate.",
        (MIXED, ["her “third-rate”"], "called", "He"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), ATTRIBUTIONS, ids=[text for text, _ in ATTRIBUTIONS])
def test_each_sentence_tells_its_quote(analyser: Analyser, text: str, expected: Told) -> None:
    assert all_told(analyser, text) == [expected]


def test_who_hails_or_calls_beside_a_report_says_that_apart(analyser: Analyser) -> None:
    text = "Lind claimed his aim was to help the crew, calling his work “a matter of boats.”"
    assert all_told(analyser, text) == [
        (INDIRECT, ["his aim was to help the crew"], "claimed", "Lind"),
        (MIXED, ["his work “a matter of boats.”"], "calling", "Lind"),
    ]
    text = "The action would bolster Lind, he said, while accusing the regime of “human rights abuses.”"
    assert [told[1:3] for told in all_told(analyser, text)] == [
        (["The action would bolster Lind"], "said"),
        (["the regime of “human rights abuses.”"], "accusing"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“Is it late?” Lind went home.",
        "The law, often called the “Pier Act”, failed.",
        "He found that the door was shut.",
        "The new boat challenges the idea that boats are slow.",
        "The pair were shocked to find that the door was shut.",
        "Posted by: Kelm Sailor, 27 Sep 2011 | 15:22",
        "The storm raised fears that the pier would sink.",
        "In other words, the boats leak.",
        "In my view, boats are better than sailors.",
    ],
)
def test_no_words_report_that_only_look_so(analyser: Analyser, text: str) -> None:
    assert all(cue == "" for _, _, cue, _ in all_told(analyser, text))


def test_who_did_research_that_showed_something_cites_nobody(analyser: Analyser) -> None:
    text = "“We built it, because we did some research that showed that boats leak,” Lind said."
    assert [cue for _, _, cue, _ in all_told(analyser, text)] == ["said"]


@pytest.mark.parametrize("word", ["warning", "writing", "adding"])
def test_one_of_many_says_words_of_their_own(analyser: Analyser, word: str) -> None:
    text = f"The sailors vowed to row on in spite of the storm, with one {word}: “We will never turn back.”"
    assert all_told(analyser, text) == [
        (INDIRECT, ["to row on in spite of the storm"], "vowed", "The sailors"),
        (DIRECT, ["We will never turn back."], word, "one"),
    ]
