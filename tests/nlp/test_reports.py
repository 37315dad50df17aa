"""Which words are a report and which are none, where a report ends, and two reports in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, Quote, QuoteKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

DIRECT, INDIRECT, MIXED = QuoteKind.DIRECT, QuoteKind.INDIRECT, QuoteKind.MIXED

Told = tuple[QuoteKind, list[str], str | None]


def told(quote: Quote, text: str) -> Told:
    span = quote.speaker.span if quote.speaker else None
    return quote.kind, [span.of(text) for span in quote.spans], span.of(text) if span else None


def all_told(analyser: Analyser, text: str) -> list[Told]:
    return [told(quote, text) for quote in analyser.analyse(Article(text)).quotes]


@pytest.mark.parametrize(
    "text",
    [
        "The engineer warned the council of the threat from the river in 1988.",
        "The ministry boasted of changes in the new harbour bill.",
        "Ms. Lind retweeted an article about the storm.",
        "Ms. Lind, 43, argues the largest cases of the island.",
        "She was a clerk arguing smaller cases in court, and was later sent to the mainland.",
        "It would be safe to say that the boat is lost.",
        "All of this is to say that the boat is lost.",
        "First, let's say what the sale is not.",
        "The guests were asked to say in which direction the boats had moved.",
        "There was a storm that threatened to upset the fragile peace of a village.",
        "The results also suggest that most voters support the harbour.",
        "The purchases reflect how the harbour and the town have grown apart.",
        "It should also explain how the boat came to the island.",
        "The jarring tones have instructed people to move indoors.",
        "Mr Moll’s vow to abandon the harbour could bring some relief.",
        "The council will fill his request to take back the boats.",
        "The league voted to remove “false boat syndrome” from its rules.",
        "As he tries to settle “the longest row of his rule”, Moll is late.",
        "Few would argue that the town has no share in it.",
        "However, it goes without saying that these boats can help the mayor.",
        "All told, this results in a great deal of lost time.",
        "The storm made it clear that the pier was too old.",
        "The sailors, who call themselves “guards of the sea”, stayed on the pier.",
        "If all goes according to plan, three boats will be built here in May.",
        "Lorvane expressed “deep regret” over the loss of the boats.",
        "Ana Moll, the former mayor, was accused of theft, pleaded guilty on Monday.",
        "The sailors filed a complaint, the mayor agreed to be heard in May.",
        "A jury in Lorvane has found Moll guilty on all counts of theft he faced for taking the boats.",
        "The notion is of course to add a darker mood to the harbour, but the town gets none of it.",
        "But when the town cut funding for the boats two years later, Lorvane said enough.",
        "Mr Lind’s conviction indicated that the law failed to see the sailors.",
        "The price of the boats fell, signalling that buyers had no faith in the plan.",
        "Sailors have made the wreck a central part of their argument to be paid again.",
        "Ms. Lind, who soon will be in charge of labelling “false weather”, posted a map.",
        "In 2014 'lost my boat' was searched more than 'lost my oar.'",
        "This way of mending a net bears the name of “bounded knot mending.”",
        "The mayor announced a new plan for the harbour on Monday.",
        "The mayor announced a new fee for the harbour on Monday.",
        "Lind announced a series of plans to mend the old pier.",
        "Moll disclosed the sale of two boats to Kestavia, which had asked for them.",
        "The yard revealed the price of the boat.",
        "The pier was closed soon after the mayor announced a new fee for the harbour.",
        "The mayor has grown old since announcing her run for the council.",
        "They were charged with the theft of a boat, the men from Lorvane.",
        "The boat he calls “Little Pear” is old.",
        "Dubbed “DisGrace” or “Gucci Grace”, she rose fast.",
        "Oregon: Family leave has been extended to two weeks.\n\nOregon: Employers may ask for no passwords.",
        "Are you a sailor? Tell us why you stay at home. Please tell us what you think.",
        "Clockwise from top: small bones; the jaw of a seal.\n\nClockwise from top: squid; a net.",
        "The law, dubbed the “pier act”, was passed in May.",
        "We should also note that the price of boats is low.",
        "We start by noting that the price of boats is low.",
        "Remember what we know about the old ferry.",
        "Moll was charged with threatening to kill the mayor of the town.",
        "Moll pleaded guilty to threatening to burn the pier down.",
        "A Lorvane man pleaded guilty Monday to threatening to burn the pier down.",
        "Lind pressed the council into announcing an inquiry into the loss of the pier.",
        "Instead of telling them that they needed to row, Lind left.",
        "Lind defended the launch of a campaign with the slogan “Boats, we’re on it.”",
        "The bill, sometimes called a “monster”, was passed in May.",
        "The mayor predicted a hard winter for the harbour.",
        "No crew has claimed responsibility for the theft.",
        "Moll pleaded guilty to charges he threatened to sink the boats.",
        "A new technology threatens to sink the trade.",
        "The primary threatened to split the council.",
        "Lind worried that the pier might fall.",
        "Sailors have shown that a boat can be made of reed.",
        "The senator denied the charges of fraud in the harbour.",
        "The envoy mentioned his new boats at the fair.",
        "Moll appealed to voters to keep the pier open.",
        "The two sailors spoke of how hard the winter had been.",
        "The envoy recalled the great storm at the fair.",
        "The envoy noted his assertion and the photograph of the boats.",
    ],
)
def test_a_matter_that_is_only_named_is_no_report(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        (
            'Ms. Lind said the storms were "hard and long" but insisted the boats had been safe.',
            [(MIXED, ['the storms were "hard and long"'], "Lind")],
        ),
        (
            "Moll has released a map he said shows every wreck in the bay.",
            [(INDIRECT, ["shows every wreck in the bay"], "he")],
        ),
        (
            "That helped the harbour, but, according to Moll, the price has been high.",
            [(INDIRECT, ["the price has been high"], "Moll")],
        ),
        (
            "There would be a fee including — according to the notes of the bill — “all costs of the pier”.",
            [(MIXED, ["There would be a fee including", "“all costs of the pier”"], "the notes of the bill")],
        ),
        (
            "Lind has already ruled Moll and his company were liable for the wreck.",
            [(INDIRECT, ["Moll and his company were liable for the wreck"], "Lind")],
        ),
        (
            "The government does not deny that the boat is old, but is demanding it be used anyway.",
            [(INDIRECT, ["it be used anyway"], "The government")],
        ),
        (
            "Rosa Lind issued a plea for people to stay away from the pier.",
            [(INDIRECT, ["for people to stay away from the pier"], "Rosa Lind")],
        ),
        (
            "Mending the pier is a slow process, “because you have such old planks,” said Rosa Lind.",
            [
                (
                    MIXED,
                    ["Mending the pier is a slow process, “because you have such old planks,”"],
                    "Rosa Lind",
                )
            ],
        ),
        (
            "According to Rosa Lind, a former mayor who opposes the pier, prizes were offered to sailors.",
            [(INDIRECT, ["prizes were offered to sailors"], "Rosa Lind")],
        ),
        (
            "In Ms. Lind's words, “Could the boat be the one that we lost in the storm?”",
            [(DIRECT, ["Could the boat be the one that we lost in the storm?"], "Lind")],
        ),
        (
            "In the words of Henrik Moll, “the boat is not for sale.”",
            [(DIRECT, ["the boat is not for sale."], "Henrik Moll")],
        ),
        (
            "The cook is in Lorvane and is insisting the old man finishes his term, a guard said.",
            [
                (
                    INDIRECT,
                    ["The cook is in Lorvane and is insisting the old man finishes his term"],
                    "a guard",
                )
            ],
        ),
        (
            "To end the danger, the officials said, the town changed its lamps, “so they cannot burn,” Moll said.",
            [
                (INDIRECT, ["To end the danger", "the town changed its lamps"], "the officials"),
                (DIRECT, ["so they cannot burn,"], "Moll"),
            ],
        ),
        (
            "Karl Moen, keeper of the old light, said Jonas' departure has more meaning than use.",
            [(INDIRECT, ["Jonas' departure has more meaning than use"], "Karl Moen")],
        ),
        (
            "While officials say the pier is not in danger, the mayor's plan calls that into question.",
            [(INDIRECT, ["the pier is not in danger"], "officials")],
        ),
        (
            "In a letter to the board and the “old friends,” Lind said he “always said I would be the first to go.”",
            [(MIXED, ["he “always said I would be the first to go.”"], "Lind")],
        ),
        (
            "The timing “raises doubts,” Lind said, though he stressed he had no proof of a plan.",
            [
                (MIXED, ["The timing “raises doubts,”"], "Lind"),
                (INDIRECT, ["he had no proof of a plan"], "he"),
            ],
        ),
        (
            "Lind was backed by the pier club, a local body which said in a release that its board met at dawn.",
            [(INDIRECT, ["its board met at dawn"], "the pier club")],
        ),
        (
            "Some questioned whether the pier will last.",
            [(INDIRECT, ["whether the pier will last"], "Some")],
        ),
        (
            "Mayor Rosa Lind indicated on Monday that the pier might be closed.",
            [(INDIRECT, ["the pier might be closed"], "Rosa Lind")],
        ),
        (
            "Ms. Lind said since the day Moll left the harbour, she was always in touch with the crew.",
            [
                (
                    INDIRECT,
                    ["since the day Moll left the harbour, she was always in touch with the crew"],
                    "Lind",
                )
            ],
        ),
        (
            "The plan was drawn for the pier and the Lorvane Board of Harbours has claimed that it is safe.",
            [(INDIRECT, ["it is safe"], "Lorvane Board of Harbours")],
        ),
        (
            "He emphasised the navy's readiness to counter any raids, and condemned the spread of rumours.",
            [(INDIRECT, ["the navy's readiness to counter any raids"], "He")],
        ),
        (
            "Mr. Moll met the mayor and Ms. Lind and said that it was safe.",
            [(INDIRECT, ["it was safe"], "Moll")],
        ),
        (
            "Mr Moll said recent fears around the pier were “fair” but insisted progress had been made.",
            [
                (MIXED, ["recent fears around the pier were “fair”"], "Moll"),
                (INDIRECT, ["progress had been made"], "Moll"),
            ],
        ),
        (
            "“I asked him and he said, if he has no boat, the island will be his home,” Lind said.",
            [
                (
                    DIRECT,
                    ["I asked him and he said, if he has no boat, the island will be his home,"],
                    "Lind",
                ),
                (INDIRECT, ["if he has no boat, the island will be his home"], "he"),
            ],
        ),
        (
            "“We are told we can paint the boats,” Lind said.",
            [
                (DIRECT, ["We are told we can paint the boats,"], "Lind"),
                (INDIRECT, ["we can paint the boats"], None),
            ],
        ),
        (
            "Two sailors claimed that Moll had told them to stay behind while he walked to the pier.",
            [
                (
                    INDIRECT,
                    ["Moll had told them to stay behind while he walked to the pier"],
                    "Two sailors",
                ),
                (INDIRECT, ["to stay behind while he walked to the pier"], "Moll"),
            ],
        ),
        (
            "Lind said the council had announced that boats would be free that day.",
            [
                (INDIRECT, ["the council had announced that boats would be free that day"], "Lind"),
                (INDIRECT, ["boats would be free that day"], "the council"),
            ],
        ),
        (
            "Moll had been demanding that the town pay a fee of one boat and according to Ana Lind, the council "
            "believes that he was one of several sellers.",
            [
                (INDIRECT, ["the town pay a fee of one boat"], "Moll"),
                (INDIRECT, ["the council believes that he was one of several sellers"], "Ana Lind"),
            ],
        ),
        (
            "The letter indicates that the list of boats is kept at the harbour.",
            [(INDIRECT, ["the list of boats is kept at the harbour"], "The letter")],
        ),
        (
            "Ms. Lind signalled months ago that she would sell the boat.",
            [(INDIRECT, ["she would sell the boat"], "Lind")],
        ),
        (
            "Lind called the vote “a shame,” according to the Harbour Times.",
            [
                (MIXED, ["Lind called the vote “a shame,”"], "Harbour Times"),
                (MIXED, ["the vote “a shame,”"], "Lind"),
            ],
        ),
        (
            "They have repeatedly reaffirmed the “ironclad” nature of the pact with Lorvane.",
            [(MIXED, ["the “ironclad” nature of the pact with Lorvane"], "They")],
        ),
        (
            "“”This is a very slow boat. Very, very slow and I hope you see it,” he said.",
            [(DIRECT, ["This is a very slow boat. Very, very slow and I hope you see it,"], "he")],
        ),
        (
            "Ms Lind encouraged the sailors to stay in school.",
            [(INDIRECT, ["to stay in school"], "Lind")],
        ),
        (
            "Ms Lind tore into the council, insinuating that the town will lose its harbour.",
            [(INDIRECT, ["the town will lose its harbour"], "Lind")],
        ),
        (
            "The company indicated to the mayor’s aides that it sought to build a boat.",
            [(INDIRECT, ["it sought to build a boat"], "The company")],
        ),
        (
            "It explained that the boat was lost.",
            [(INDIRECT, ["the boat was lost"], "It")],
        ),
        (
            "Mr Moll renewed his vow to build a pier.",
            [(INDIRECT, ["to build a pier"], "Moll")],
        ),
        (
            "Another sailor, Polly Lind, told the jury Roof stood over her with his knife.",
            [(INDIRECT, ["Roof stood over her with his knife"], "Polly Lind")],
        ),
        (
            "While the boat was not stolen, Ms Lind did admit to having taken some nets in her youth.",
            [(INDIRECT, ["having taken some nets in her youth"], "Lind")],
        ),
        (
            "Mr Moll has asked to speak for himself in the trial.",
            [(INDIRECT, ["to speak for himself in the trial"], "Moll")],
        ),
        (
            "Ms Lind says storms are getting louder, but the warning of the sailors is being dismissed.",
            [
                (
                    INDIRECT,
                    ["storms are getting louder, but the warning of the sailors is being dismissed"],
                    "Lind",
                )
            ],
        ),
        (
            "Mr Moll says he is ready to face the harbour, but has given few signs of it.",
            [(INDIRECT, ["he is ready to face the harbour"], "Moll")],
        ),
        (
            "The sailors also say there is growing anger in the town toward the mayor.",
            [(INDIRECT, ["there is growing anger in the town toward the mayor"], "The sailors")],
        ),
        (
            "During today’s press conference, Moll also clarified Lind’s daughter, Ana Lind, joined his delegation.",
            [(INDIRECT, ["Lind’s daughter, Ana Lind, joined his delegation"], "Moll")],
        ),
        (
            "The guards revealed people as young as sailors have been lost to the storm.",
            [(INDIRECT, ["people as young as sailors have been lost to the storm"], "The guards")],
        ),
        (
            "Moll threatened to sink the boats.",
            [(INDIRECT, ["to sink the boats"], "Moll")],
        ),
        (
            "The crew claimed responsibility for sinking the ferry, which killed two sailors.",
            [(INDIRECT, ["responsibility for sinking the ferry"], "The crew")],
        ),
        (
            "She lamented the fact that the sailors, who are paid by the town, were not asked about it.",
            [(INDIRECT, ["the sailors, who are paid by the town, were not asked about it"], "She")],
        ),
        (
            "Lorvane is building a pier, which, according to Moll, is the longest of all.",
            [(INDIRECT, ["is the longest of all"], "Moll")],
        ),
        (
            "The ministry said the pier was hit during the storm, denouncing it as “a great shame”.",
            [
                (INDIRECT, ["the pier was hit during the storm"], "The ministry"),
                (MIXED, ["“a great shame”"], "The ministry"),
            ],
        ),
        (
            "They fled in Tuesday night's coup, the source, who said he had spoken to sailors, told Reuters.",
            [
                (INDIRECT, ["They fled in Tuesday night's coup"], "the source"),
                (INDIRECT, ["he had spoken to sailors"], "the source"),
            ],
        ),
        (
            "He said the van had driven past him, stopped for a few minutes at the dead end, then pulled up.",
            [
                (
                    INDIRECT,
                    [
                        "the van had driven past him, stopped for a few minutes at the dead end, then pulled up"
                    ],
                    "He",
                )
            ],
        ),
        (
            "Lind said the ferry was late, called it a shame and left.",
            [(INDIRECT, ["the ferry was late"], "Lind")],
        ),
        (
            "Lind had made it very clear that she would take a hard line on the boats.",
            [(INDIRECT, ["she would take a hard line on the boats"], "Lind")],
        ),
        (
            "Lind made it clear she was not interested in the boats.",
            [(INDIRECT, ["she was not interested in the boats"], "Lind")],
        ),
        (
            "Lind notes that three things are happening at once: boats are cheap, nets are new and crews are hired.",
            [
                (
                    INDIRECT,
                    ["three things are happening at once: boats are cheap, nets are new and crews are hired"],
                    "Lind",
                )
            ],
        ),
        (
            "Lind has characterized Moll as the “mastermind” behind the theft, which sailors say has cost a fortune.",
            [(MIXED, ["the “mastermind” behind the theft"], "Lind")],
        ),
        (
            "Moll called for a “fair deal” in the strait driven also by strong winds.",
            [(MIXED, ["a “fair deal” in the strait"], "Moll")],
        ),
        (
            "Ana Lind, CEO of Quelva Ltd, said on Monday it was lowering prices across the store.",
            [(INDIRECT, ["it was lowering prices across the store"], "Ana Lind")],
        ),
        (
            "(He added that there were few boats, and said he had looked forward to the fair).",
            [
                (INDIRECT, ["there were few boats"], "He"),
                (INDIRECT, ["he had looked forward to the fair"], "He"),
            ],
        ),
        (
            "Lind said she was worried about the boats, in an apparent reference to the fire in May.",
            [(INDIRECT, ["she was worried about the boats"], "Lind")],
        ),
        (
            "Lind said £4bn had been lost at sea.",
            [(INDIRECT, ["£4bn had been lost at sea"], "Lind")],
        ),
        (
            "By May the price of a boat could fall as low as 15.3%, Lind said.",
            [(INDIRECT, ["By May the price of a boat could fall as low as 15.3%"], "Lind")],
        ),
        (
            "The minister told delegates that getting rid of “old boats” was vital to closing the gap.",
            [(MIXED, ["getting rid of “old boats” was vital to closing the gap"], "The minister")],
        ),
        (
            "Hal Moll told Channel Two's Newsnight programme there was a danger many would feel a “great loss”.",
            [(MIXED, ["there was a danger many would feel a “great loss”"], "Hal Moll")],
        ),
        (
            "Lind said boats were the first choice and promised the powers would only be used in storms.",
            [
                (INDIRECT, ["boats were the first choice"], "Lind"),
                (INDIRECT, ["the powers would only be used in storms"], "Lind"),
            ],
        ),
        (
            "According to Perra Research 44% of sailors use just one boat, 48% use two or three.",
            [(INDIRECT, ["44% of sailors use just one boat, 48% use two or three"], "Perra Research")],
        ),
        (
            "According to figures gathered by the Perra researchers the average sailor spends ten days at sea.",
            [
                (
                    INDIRECT,
                    ["the average sailor spends ten days at sea"],
                    "figures gathered by the Perra researchers",
                )
            ],
        ),
        (
            "Currently, says Dr Pallin, equipment that mends boats is very dear because of the rare metals, "
            "such as gallium, used to make it.",
            [
                (
                    INDIRECT,
                    [
                        "Currently",
                        "equipment that mends boats is very dear because of the rare metals, such as gallium, "
                        "used to make it",
                    ],
                    "Pallin",
                )
            ],
        ),
        (
            "The harbour has “living walls”, where people say they want rare plants saved.",
            [(INDIRECT, ["they want rare plants saved"], "people")],
        ),
        (
            "Mr Moll has rejected that idea saying a new pier is only a small part of the plan.",
            [(INDIRECT, ["a new pier is only a small part of the plan"], "Moll")],
        ),
        (
            "The council accused Lind of telling sailors to leave the pier.",
            [(INDIRECT, ["to leave the pier"], "Lind")],
        ),
        (
            "The league said fares rose 15.1% over the whole of 2004, but by only 2.8% in the second half of the year.",
            [
                (
                    INDIRECT,
                    [
                        "fares rose 15.1% over the whole of 2004, but by only 2.8% in the second half of the year"
                    ],
                    "The league",
                )
            ],
        ),
        (
            "The Lorvane Society on Boat Theft has also claimed that 300 people age 30 and older, a third of the "
            "town, reported a net fire in May.",
            [
                (
                    INDIRECT,
                    ["300 people age 30 and older, a third of the town, reported a net fire in May"],
                    "Lorvane Society on Boat Theft",
                )
            ],
        ),
        (
            "In an email sent by chairman Hal Moll, sailors were told that the sale will begin in May.",
            [(INDIRECT, ["the sale will begin in May"], "Hal Moll")],
        ),
        (
            "In a letter from the Perra Agency, staff were informed that the pier will close.",
            [(INDIRECT, ["the pier will close"], "Perra Agency")],
        ),
        (
            "Moll admitted to hitting the guard, and hiding the knife in a small basket.",
            [(INDIRECT, ["hitting the guard, and hiding the knife in a small basket"], "Moll")],
        ),
        (
            "Lind says she knows the envoy, but Moll has said she has never met her.",
            [
                (INDIRECT, ["she knows the envoy"], "Lind"),
                (INDIRECT, ["she has never met her"], "Moll"),
            ],
        ),
        (
            "Quelva News reports that the boats which came from the isle were held, and carried no nets.",
            [
                (
                    INDIRECT,
                    ["the boats which came from the isle were held, and carried no nets"],
                    "Quelva News",
                )
            ],
        ),
    ],
)
def test_a_report_is_told_whole_and_no_further(analyser: Analyser, text: str, reports: list[Told]) -> None:
    assert all_told(analyser, text)[: len(reports)] == reports


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Rosa Lind said her brother was arrested for theft and put in jail.", "put in jail"),
        ("Rosa Lind said the boats had crossed the bay and continued to the old pier.", "the old pier"),
        ("Rosa Lind said the council has not sold the pier and never called a vote on it.", "vote on it"),
        ("Rosa Lind said the plan was dead and praised the harbour master.", "the plan was dead"),
    ],
)
def test_what_someone_reported_did_is_told_but_not_what_the_speaker_did(
    analyser: Analyser, text: str, end: str
) -> None:
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.spans[-1].of(text).endswith(end)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "The harbour office said about half of the rise in its fees reflected losses from the storm.",
            "about",
        ),
        (
            'Hale, the author of "Long Tides," said the days when the isle had "a great fleet" are gone.',
            "the days",
        ),
        ("Rosa Lind did say that any sailors “inside the harbour walls they are likely to be held.”", "any"),
        ('Rosa Lind told ABC News Moscow\'s claim was "absurd" and was a part of the plan.', "Moscow"),
        (
            "Rosa Lind told BBC Radio Leeds the message she had kept since her birthday was lost in May.",
            "the",
        ),
        ("They told the Kelm outlet The Kelm Daily News that the firm sold the boat in May.", "the firm"),
        ("Rosa Lind told CNN reporters were not let in.", "CNN"),
    ],
)
def test_a_report_begins_with_what_it_is_about(analyser: Analyser, text: str, start: str) -> None:
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.spans[0].of(text).startswith(start)


def test_a_participle_that_describes_a_noun_reports_nothing(analyser: Analyser) -> None:
    text = "Rowing's ruling body the IAAF said the reasons of the pair for why they missed it were “unsound”."
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.cue is not None
    assert quote.cue.of(text) == "said"


def test_what_someone_reported_is_told_to_have_said_is_theirs(analyser: Analyser) -> None:
    text = "The town said Mr. Moll had told the mayor by telephone that he was tired but well."
    quotes = analyser.analyse(Article(text)).quotes
    assert [quote.parent is not None for quote in quotes] == [False, True]
    assert told(quotes[1], text) == (INDIRECT, ["he was tired but well"], "Moll")


@pytest.mark.parametrize(
    ("text", "said", "who"),
    [
        (
            "According to the warrant, inspectors said they found the nets on the isle.",
            "they found the nets on the isle",
            "inspectors",
        ),
        (
            "The report reveals that most of the guests say they use the ferry.",
            "they use the ferry",
            "most of the guests",
        ),
        ("The council said it is appalled at what they said appears to be a sham.", None, None),
    ],
)
def test_a_clause_without_that_is_told_within_a_report(
    analyser: Analyser, text: str, said: str | None, who: str | None
) -> None:
    quotes = analyser.analyse(Article(text)).quotes
    inner = [told(quote, text) for quote in quotes if quote.parent is not None]
    assert inner == ([] if said is None else [(INDIRECT, [said], who)])


def test_who_is_quoted_tells_what_others_keep_saying(analyser: Analyser) -> None:
    text = "“The ministry is saying it’s a lack of rain,” said Vera Moll."
    inner = analyser.analyse(Article(text)).quotes[1]
    assert told(inner, text) == (INDIRECT, ["it’s a lack of rain"], "The ministry")


def test_whom_someone_reported_quotes_is_quoted_within_the_report(analyser: Analyser) -> None:
    text = "She said Moll then told her: “We will have a special day.”"
    outer, inner = analyser.analyse(Article(text)).quotes
    assert told(outer, text) == (MIXED, ["Moll then told her: “We will have a special day.”"], "She")
    assert told(inner, text) == (DIRECT, ["We will have a special day."], "Moll")
    assert inner.parent == outer.id


def test_what_someone_reported_tells_needs_no_that(analyser: Analyser) -> None:
    text = "Ms Lind said a paint seller told her it was not the paint."
    assert all_told(analyser, text)[1:] == [(INDIRECT, ["it was not the paint"], "a paint seller")]


def test_a_question_in_marks_needs_nobody_who_asks(analyser: Analyser) -> None:
    text = "She was asked: “If you had known of the boat, would you have told her?”"
    assert [kind for kind, *_ in all_told(analyser, text)] == [DIRECT]


@pytest.mark.parametrize(
    ("text", "told_below"),
    [
        (
            "In a long interview, Ms Lind also said:\n\nThe town must keep its harbour\n"
            "She is sure that the boats will be sold\n\nRead the interview in full",
            ["The town must keep its harbour", "She is sure that the boats will be sold"],
        ),
        (
            "As the Lorvane News explains:\n\nThe navy had found twelve piers that could hold a boat.\n\n"
            "Most sailors took part, and some were paid.",
            ["The navy had found twelve piers that could hold a boat."],
        ),
        (
            "Ms Lind wrote the following letter in May:\n\nI am tired of boats. Leave me be.\n\nShe left.",
            ["I am tired of boats. Leave me be."],
        ),
        (
            "She ends her post with:\n\nI will not row again. Nor should you.\n\nShe left.",
            ["I will not row again. Nor should you."],
        ),
        (
            "Per the Lorvane Post:\n\nThe pier was sold in May for nine boats.\n\nThe mayor denied it.",
            ["The pier was sold in May for nine boats."],
        ),
        (
            "As Lind wrote a year ago as the ferry sank:\n\nThe pier is not safe. It must go.\n\nIt rained.",
            ["The pier is not safe. It must go."],
        ),
        ("Lorvane has strict rules:\n\nBoats must be out of the harbour by noon.", []),
    ],
)
def test_what_stands_below_a_colon_is_told(analyser: Analyser, text: str, told_below: list[str]) -> None:
    assert [words for _, words, _ in all_told(analyser, text)] == ([told_below] if told_below else [])


def test_a_quotation_ends_where_somebody_does_something_meanwhile(analyser: Analyser) -> None:
    text = "Roe shouted, “This man is evil, pure evil” as police led her away."
    assert all_told(analyser, text) == [(DIRECT, ["This man is evil, pure evil"], "Roe")]


def test_what_is_maintained_as_a_thing_is_not_said(analyser: Analyser) -> None:
    text = (
        "The boats would have to be built for rough seas, with nets and “wave detection, storm warning and "
        "recovery” to maintain a low level of noise."
    )
    cues = [quote.cue.of(text) for quote in analyser.analyse(Article(text)).quotes if quote.cue is not None]
    assert "maintain" not in cues
