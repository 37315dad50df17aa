"""Words that look like a report although nobody says anything by them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, QuoteKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    "text",
    [
        "There has been no official word from Kestavia confirming that they are opening a yard in Kelm.",
        "The pier closed. (Updates stock price in third paragraph, adds chart and Needham downgrade.)",
        "Founded in 1987 in Kelm, Ndevo, pronounced en-day-vo, is one of the largest firms of the land.",
        "If the note is real, it tells us how many boats were sold.",
        "But it turns out the high fives and told-you-sos might be premature.",
        "Other customs are maintained by the airline: most notably a verse of the book is read out before each trip.",
        'Ann Roe wrote an op-ed in the Lorvane Post with the headline "Something is deeply broken at the yard."',
        "Say what you will about Ann Roe, the star proved to be a great guest.",
        "Norsk Gets an Offer, But Isn’t Ready to Say Yes\n\nNorsk had an offer on Monday. Ann Roe spoke.",
        "Ann Roe is not yet ready to say whether the pier will be mended.",
        "The ban would also catch someone who omitted to mention that they had been near a friend.",
        "A Facebook group called 'We support Anders Moll & co', named for the doctor, has 85,000 members.",
        "He went on a tour of 'Merica rather than letting them rest. Is Alissa the Lewis' perfect match?",
        "The council has proposed what's known as Rule 31, which would lead to the loss of such boats.",
        'They spent an hour allowing the vendor to offer "free services" to fix it.',
        'Sellers have called in to report "emergency" incidents, then turned it into a pitch.',
        "In May, employees marched to protest how it handles claims of theft.",
        "In 2014 she acted as “outside eye” for the Lorvane show.",
        "Moll and his wife discovered the £15.95 “no show fee” invoice in their bag.",
        "Needless to say, that job gave her the skills needed to row.",
        "They had two divers try to estimate how fast the oil in the water would have gone.",
        "The yard might have suggested that it would use its own crews.",
        "They should have told the sailors that the pier was rotten.",
        "The yard raises its prices whenever the data suggests that sailors can pay them.",
        "The message would imply that Moll left the town in May.",
        "I was recently reminded how hard it is to row.",
        "Moll took that as a warning that his boat would sink.",
        "He took that as a warning that his pay would fall and he would be shunned if he praised the pier.",
        "The yard paid for the campaign to urge the council to pass the rules.",
        "Prices have gone up in Kelm to encourage more sailors to come.",
        "The fee worked. It encouraged people to row a little less.",
        "Kelmer Inc. gave a strong forecast for the quarter, suggesting that demand for boats is picking up.",
        "The Lorvane Post, citing “people familiar with the matter,” wrote its own story.",
        "The Lorvane Post cited “two aides” in May.",
        "Look at the growth of the yard, and its path looks the same, even though its name is rarely mentioned.",
        "The mayor did not punish anyone, nor did he report that any boat had been lost.",
        "But to say that the council is theatre doesn't require it to be tawdry.",
        "It is a disgusting rumor that the sailors want no part of.",
        "It is a claim that the mayor's office strongly disputes.",
        "Moll, who ordered the attack at a mall last year that killed 67 people, has fled.",
        "The video, posted online Monday by the Lorvane Yard Group, shows a boat pulling up beside a car.",
        "Some boats already use charging that requires the boat to be moored at a pier.",
        "If Moll's threatened fees on boats go into effect, prices will rise.",
        "There's no way to tell which came first, the boat or the pier.",
        "Rowe offered help and promised sweeping fee cuts as part of his plan to revive the harbour.",
        "Rowe promised fee cuts to revive the harbour.",
        "New data on Thursday showed claims had topped 6 million for the second week in a row.",
        "It also seems to confirm what some witnesses to the shooting say happened during the incident.",
        "To call last week a “doozy” for Uber would be an understatement, with chief Bob Roe leaving the "
        "business after a slew of scandals in recent months.",
        "The recording suggested that the crew was drunk, and the photos showed the pier was gone.",
        "In Kelm, early figures suggest the town's economy slowed for an eighth month in May.",
        "The latest data indicates that we need to close the pier, and new research suggests why women row.",
        "Lind has ten days to say whether the pier will open. There is no evidence to suggest that it will.",
        "The yard used the tape as a means to deny it had ever sold a boat.",
        "It is harder to predict how much of a problem the pier could become.",
        "The watch will tell you how long you have slept.",
        "He fled when the guard asked to see his hands. A sailor asked to use her phone.",
        "Everything the mayor says is a lie unless proven otherwise. Not all that Moll claims is true.",
        "Three guards have filed a paper suggesting ways that towns could lower their costs.",
        "The council announced a truce, raising hopes that the sailors would be freed.",
        "The target it pledged to reach at talks in Kelm last May is far off.",
        "She started off by emphasizing economic fairness. They demanded additional tools, like oars.",
        'The thieves want to hit Kelm with so-called "boat bombs" in May.',
        "The tweets have raised fears that the pier would close.",
        "Lind has proposed a second route to the harbour. Moll denied any wrongdoing or any role in the sale.",
        "She found a cook who agreed to row on the grounds that he kept her name a secret.",
        "Built on the novel by Moll, which tells of the last boat, the crew told their own tale of storms.",
        "Lorvane did not respond to requests from the paper to explain why the account was closed.",
        "To call the Kelm gang the “big bang” of rowing is unfair. Calling Lind a “thief” is, too.",
        "Lind went silent when asked about the boats on Monday, the reporter asked Lind about the claims, and "
        "the cook just shook her head.",
        "We have been to the pier on a number of days and, while it is open, we have written to both parties.",
        "The town's rapid growth demanded new fire stations, schools and roads.",
        "Norsk took down the page last year without disclosing what was wrong with it.",
        "Firms are responding by borrowing less: they sold fewer boats last month.",
        "The crown posted its best gain since May and every other coin rose.",
        "He was going home when he remembered he had left his keys at work.",
        "The council ordered a three-week halt to fight the spread of the rot.",
        "Moll agreed to the talk on the condition we only discuss her show.",
        "The picture was retweeted many times and used by some as a proof that boats leak.",
        "A report that references “a source close to the matter” is out.",
        "The firm announced a plan for boats that the yard says helps.",
        "Roe had asked the town for $4 million to mend the pier.",
        "A deep cut to the forecast calls into question “the plans of the yard and the rest of it.”",
        "The sheer length of the trip may reassure some that the boats are safe.",
        "The rain assures rowers that they can go home.",
        "The way the boats were sold reminded him of another yard that Roe had sold.",
        "The feature will be able to tell you how long the boat has been away.",
        "The mayor has yet to say whether he will run, and the guild is yet to formally confirm that it will.",
        "People project whatever they want onto the boat.",
        "Norsk had a response to the storm: It raised prices.",
        'Many have believed the "Moll is dead" hoax.',
        "The watchdog found gaping holes in how spending was being tracked.",
        "The mayor never dared to ask whether the plan would work.",
        "The mayor did not have the nerve to say that the plan was dead.",
        "The complaint does not allege that Roe told Moll to lie.",
        "There is no evidence that Roe told Moll to lie.",
        "Nobody has claimed that Roe ordered the men to leave.",
        "It is not known whether Roe told Moll to go.",
        "Prosecutors would have to prove that Roe told Moll to lie.",
    ],
)
def test_nobody_says_anything(analyser: Analyser, text: str) -> None:
    assert analyser.analyse(Article(text)).quotes == ()


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ('Two men had been shot "at close range," Mayor Moll said.', QuoteKind.MIXED, "Two men had been"),
        (
            "“They blamed me for it all,” Roe said, The Lorvane Post reported.",
            QuoteKind.DIRECT,
            "They blamed",
        ),
    ],
)
def test_words_are_told_but_once(analyser: Analyser, text: str, kind: QuoteKind, words: str) -> None:
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.kind is kind
    assert text[quote.spans[0].start :].startswith(words)


@pytest.mark.parametrize(
    "text",
    [
        "The merchants told the guards that the boats were late.",
        "A noted figure, Ann Roe, told the guild that the boats were late.",
        "Witnesses confirmed that the boats were late.",
        "The letter reminded parents that the boats were late.",
        "Our ancestors tell us the boats were late.",
        "A lot of my friends are telling me that the boats were late.",
        "The management tells them that the boats were late.",
    ],
)
def test_people_and_letters_tell(analyser: Analyser, text: str) -> None:
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.spans[0].of(text) == "the boats were late"
