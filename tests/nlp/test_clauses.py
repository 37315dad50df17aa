"""Reports whose clause, subject or end the parse misses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, QuoteKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

REPORTS = [
    (
        "In an interview with The Harbour Post - held on Monday at Lind's house in Palm Bay - Moll continued to "
        "assert that the boat was never sold.",
        ["the boat was never sold"],
        "Moll",
    ),
    (
        "Friday on Harbour TV’s “New Tide,” Sen. Ana Lind (D-NY), a supporter of Ben Moll’s 2016 bid for the "
        "council told host Bo Roe she believed that the pier would be closed.",
        ["she believed that the pier would be closed"],
        "Ana Lind",
    ),
    (
        "The council met Ben Prawn on Monday. Prawn has implied that the pier is sold.",
        ["the pier is sold"],
        "Prawn",
    ),
    (
        "The mayor's office announced its lease with Kestavia, which gave the town the right to sell boats, would "
        "end in May.",
        ["its lease with Kestavia, which gave the town the right to sell boats, would end in May"],
        "The mayor's office",
    ),
    (
        "A former senior harbour official also noted Moll's assertion Sunday on Fox News that he doesn't always "
        "take the Daily Harbour Briefing — the top-secret briefing on harbour security developments — because "
        "he is smart.",
        [
            "he doesn't always take the Daily Harbour Briefing — the top-secret briefing on harbour security "
            "developments — because he is smart"
        ],
        "Moll",
    ),
    ("Lind communicated that the boat would be late.", ["the boat would be late"], "Lind"),
    (
        "What's more, there are many kinds of boats, Lind added.",
        ["there are many kinds of boats"],
        "Lind",
    ),
    (
        "Overall, according to one report, the pier drew two million guests.",
        ["the pier drew two million guests"],
        "one report",
    ),
    ("The town is struggling with what it says is a $14 million loss.", ["a $14 million loss"], "it"),
    (
        "Moll called them out for what he said was a “slow answer to a real plan”.",
        ["a “slow answer to a real plan”"],
        "he",
    ),
    (
        "The great news is that the fair is on, as Moll told Chortle a simple phone call to the mayor’s aide led "
        "to the new pier.",
        ["a simple phone call to the mayor’s aide led to the new pier"],
        "Moll",
    ),
    (
        "The 31-year-old admitted interest in the fair was low.",
        ["interest in the fair was low"],
        "The 31-year-old",
    ),
    (
        "Under questioning Ana Lind, the transportation department’s deputy director, acknowledged last week that until "
        "the council raised the issue the department had never looked at the pier.",
        ["until the council raised the issue the department had never looked at the pier"],
        "Ana Lind",
    ),
    (
        "Some of Lind’s oldest friends have expressed concern to the mayor himself that they are being left out.",
        ["they are being left out"],
        "Some of Lind’s oldest friends",
    ),
    ("Lind says the boat is ready, though it has no sail.", ["the boat is ready"], "Lind"),
    (
        "The mayor told the Harbour Times that the town had found the boat — based on a map and a letter.",
        ["the town had found the boat — based on a map and a letter"],
        "The mayor",
    ),
    (
        "He asked that the council provide the map and written answers well in advance of the next meeting.",
        ["the council provide the map and written answers well in advance of the next meeting"],
        "He",
    ),
    (
        "Keeping the boats small is key to a calm harbour and to clean water, the paper states.",
        ["Keeping the boats small is key to a calm harbour and to clean water"],
        "the paper",
    ),
    ("There were boats, Lind said, but they were full.", ["There were boats", "but they were full"], "Lind"),
    (
        "The bay is shallow, say sailors, but strong winds keep boats away.",
        ["The bay is shallow", "but strong winds keep boats away"],
        "sailors",
    ),
    (
        "The harbour is full, and as Lind noted, boats that came late could still be turned away.",
        ["boats that came late could still be turned away"],
        "Lind",
    ),
    (
        "As reported by the Harbour Times, divers found over forty crates near the wreck.",
        ["divers found over forty crates near the wreck"],
        "Harbour Times",
    ),
    (
        "The captain thanked Moll, who he noted was late for his own party.",
        ["was late for his own party"],
        "he",
    ),
    (
        "The toll, which skippers claim will ruin the harbour, begins in May.",
        ["will ruin the harbour"],
        "skippers",
    ),
    ("Ferry fee to go up, says mayor", ["Ferry fee to go up"], "mayor"),
    ("Boat prices rebound says Lindholm", ["Boat prices rebound"], "Lindholm"),
    (
        "The ferry does 30 knots, which its builders claim is twice as fast as the old one.",
        ["is twice as fast as the old one"],
        "its builders",
    ),
    (
        "The source of the trouble at the harbour, sailors and cooks say, is money.",
        ["The source of the trouble at the harbour", "is money"],
        "sailors and cooks",
    ),
    ("Some have suggested that the mayor is no judge of boats.", ["the mayor is no judge of boats"], "Some"),
    (
        "One of them, the Harbour Group, has vowed to leave the island.",
        ["to leave the island"],
        "One of them",
    ),
    (
        "Several of the mayor's allies suggest the ferry is late because of the fog.",
        ["the ferry is late because of the fog"],
        "Several of the mayor's allies",
    ),
    (
        "Lind promised on Monday at a meeting in Lorvane to end the fee for boats.",
        ["to end the fee for boats"],
        "Lind",
    ),
    (
        "The plan was fought by others, among them small shops that warn it could cost them guests.",
        ["it could cost them guests"],
        "small shops",
    ),
    ("Asked whether the ferry would sail, Lind laughed.", ["whether the ferry would sail"], None),
    (
        "When asked what might surprise people about her, Lind laughed.",
        ["what might surprise people about her"],
        None,
    ),
    (
        "Because of the reef, argued harbour residents, it would be easier to sail north.",
        ["Because of the reef", "it would be easier to sail north"],
        "harbour residents",
    ),
    ("The boat had sunk within minutes, it is said.", ["The boat had sunk within minutes"], None),
    (
        "On the pier, Lind insisted on making the nets stronger, but to no avail.",
        ["making the nets stronger"],
        "Lind",
    ),
    (
        "The letter followed a complaint by the group, according to which the captain is a thief.",
        ["the captain is a thief"],
        None,
    ),
    (
        "The Harbour Times shot back in an article stating that the pier was safe.",
        ["the pier was safe"],
        "Harbour Times",
    ),
    ("Their answer was that the boat was safe.", ["the boat was safe"], "Their"),
    (
        "Despite the mayor's comment that the boat was safe, nobody went.",
        ["the boat was safe"],
        "the mayor",
    ),
    (
        "The harbour board announced plans Tuesday to build a second pier.",
        ["to build a second pier"],
        "The harbour board",
    ),
    (
        "Any late crossing of the bay, said Rosa Lind, an expert on boats at the harbour school, would be folly.",
        ["Any late crossing of the bay", "would be folly"],
        "Rosa Lind",
    ),
    (
        "Nor are nets likely to help, said Rosa Lind, a professor of boats who has lost some.",
        ["Nor are nets likely to help"],
        "Rosa Lind",
    ),
    (
        "Moll complained that the vote had been rigged, a charge that the harbour board denied.",
        ["the vote had been rigged"],
        "Moll",
    ),
    (
        "Moll did say he found the pier very charming and called for more boats.",
        ["he found the pier very charming"],
        "Moll",
    ),
    (
        "Moll said the plan “should be done by the spring,” referring to the fair in April.",
        ["the plan “should be done by the spring,”"],
        "Moll",
    ),
    (
        "The price of nets, mostly in the north, points to a better year for sailors, he said.",
        ["The price of nets, mostly in the north, points to a better year for sailors"],
        "he",
    ),
    (
        "The heavy storm damaged buildings across the island capital, including a school and a market, "
        "island authorities said.",
        [
            "The heavy storm damaged buildings across the island capital, including a school and a market",
        ],
        "island authorities",
    ),
    ("Lind was elected in May and has said the pier is closed.", ["the pier is closed"], "Lind"),
    (
        "The storm inspired the captain, an old man, to urge Moll to “be a hero”.",
        ["to “be a hero”"],
        "the captain",
    ),
    ("The guests concurred that the pier was a risk.", ["the pier was a risk"], "The guests"),
    (
        "A report from the auditor highlighted that the office was late.",
        ["the office was late"],
        "A report from the auditor",
    ),
    (
        "He urged sailors to avoid flooded piers and immediately report hazardous nets.",
        ["to avoid flooded piers and immediately report hazardous nets"],
        "He",
    ),
    (
        "He said that though he offered help, the town did not answer.",
        ["though he offered help, the town did not answer"],
        "He",
    ),
]


@pytest.mark.parametrize(("text", "contents", "speaker"), REPORTS)
def test_a_report_is_heard_where_the_parse_loses_it(
    analyser: Analyser, text: str, contents: list[str], speaker: str | None
) -> None:
    quotes = analyser.analyse(Article(text)).quotes
    assert [span.of(text) for quote in quotes for span in quote.spans] == contents
    span = quotes[0].speaker.span if quotes[0].speaker else None
    assert (span.of(text) if span else None) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "As part of the suit against the ferry company that she is hearing, Judge Lind ordered the "
        "release of the letters.",
        "As earlier storms on the coast have shown, how a captain responds can be as important as the storm.",
        "Lind explained the old custom of burning a boat in the harbour.",
    ],
)
def test_what_only_stands_before_a_verb_is_not_reported_by_it(analyser: Analyser, text: str) -> None:
    assert not analyser.analyse(Article(text)).quotes


def test_a_sentence_in_marks_behind_a_colon_is_its_own_quote(analyser: Analyser) -> None:
    text = "Lind described the storm and the harbour in full: “We were late.”"
    quotes = analyser.analyse(Article(text)).quotes
    assert [quote.kind for quote in quotes] == [QuoteKind.DIRECT]


def test_words_she_has_said_before_are_not_said_again(analyser: Analyser) -> None:
    text = (
        "Other captains said they use nets and ropes, but they would not buy any, because those shops, "
        "they said, are bad."
    )
    quotes = analyser.analyse(Article(text)).quotes
    assert [span.of(text) for span in quotes[-1].spans] == ["those shops", "are bad"]


def test_a_participle_within_a_quote_reports_too(analyser: Analyser) -> None:
    text = "“A woman came to the pier on Monday claiming that she saw the boat,” the captain said."
    quotes = analyser.analyse(Article(text)).quotes
    assert [quote.parent for quote in quotes] == [None, quotes[0].id]


def test_what_the_speaker_told_someone_to_do_is_within_the_quote(analyser: Analyser) -> None:
    text = "“I agreed, and I instructed the board to repair the park,” he said."
    quotes = analyser.analyse(Article(text)).quotes
    assert [quote.spans[-1].of(text) for quote in quotes if quote.parent] == ["to repair the park"]


def test_a_quote_goes_on_behind_a_title_in_the_same_marks(analyser: Analyser) -> None:
    text = "''Moll is no good,'' she said on the radio's ''This Week.'' ''Perhaps he will go.''"
    quotes = analyser.analyse(Article(text)).quotes
    assert [[span.of(text) for span in quote.spans] for quote in quotes] == [
        ["Moll is no good,", "Perhaps he will go."]
    ]


@pytest.mark.parametrize(
    "text",
    [
        "“The storms are fast. We urge all sailors to stay at home,” said Lind.",
        "“No, I didn't build the boat for him, I wrote the book for sailors,” said Lind.",
    ],
)
def test_who_is_quoted_reports_nothing_by_speaking(analyser: Analyser, text: str) -> None:
    assert len(analyser.analyse(Article(text)).quotes) == 1
