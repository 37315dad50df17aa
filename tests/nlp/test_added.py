"""Where reported words end before what the writer adds, and what else belongs to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_ends import told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bo Roe said the boats were safe in an interview Tuesday.", "the boats were safe"),
        (
            "Lind told reporters the yard would close in comments that angered sailors.",
            "the yard would close",
        ),
        ("The suit said Roe broke the law and lied, among other claims.", "Roe broke the law and lied"),
        ("Roe vowed to beat the Lorvane Front, also known as LF.", "to beat the Lorvane Front"),
        ("Norsk said it would close the yard even as its boats sell well.", "it would close the yard"),
        ("The Front had threatened to sink the boat two weeks ago, in a video.", "to sink the boat"),
        ("The town ordered sailors to close the pier last week.", "to close the pier"),
        ("The boats were gone, spurring rumors he is ill and leading to talks over who rows.", "he is ill"),
        ("Roe left town, saying he was old and blaming the crew for it.", "he was old"),
        ("Lind announced he would leave, prompting a scramble for his seat.", "he would leave"),
        ("Lind said he will not run again, becoming the latest mayor to leave.", "he will not run again"),
        ("Most sailors say the pier is unsafe, but the town has done nothing.", "the pier is unsafe"),
        (
            "Norsk lawyers said the yard may have been singled out but Lind rejected their bid to see it.",
            "the yard may have been singled out",
        ),
        (
            "Roe told Norsk on Monday he will row, after he complained about a storm in the bay.",
            "he will row",
        ),
        (
            "Lind said he wanted a tax of 20 percent despite the mayor saying recently that it could go up.",
            "he wanted a tax of 20 percent",
        ),
        (
            "Roe left, saying it will be a gift for the town with just days to go before the race.",
            "it will be a gift for the town",
        ),
        (
            "While Roe said last week he was not leaving and Lind said he was, Roe has been on leave.",
            "he was not leaving",
        ),
        (
            "Bo Roe said on Wednesday he wanted to put his work “on the high seas” and indicated he might sail.",
            "he wanted to put his work “on the high seas”",
        ),
        ("Sailors denounced the yard as a “trap” Sunday after the storm.", "a “trap”"),
        ("They left, resulting in a delay described as a “nightmare” by sailors.", "a “nightmare”"),
        ("Instead, he says, someone told the yard of it.", "someone told the yard of it"),
        ("In contrast, he says, someone told the yard of it.", "someone told the yard of it"),
        (
            "Lind explained how the town would use a tax that sailors call a “trap”.",
            "how the town would use a tax",
        ),
    ],
)
def test_the_writers_words_are_none_of_them(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text)[0] == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Bo Roe said he was “hurt” that the crew had taken weeks to decide which boats should go, and had given "
            "them to the yard.",
            "he was “hurt” that the crew had taken weeks to decide which boats should go, and had given them to the "
            "yard",
        ),
        (
            "Moll raised concerns that no study had been done on the need for the pier as compared to other works.",
            "no study had been done on the need for the pier as compared to other works",
        ),
        (
            "Roe said on Monday that Norsk would sell boats to Kelm Corp. It is late.",
            "Norsk would sell boats to Kelm Corp.",
        ),
        (
            "A lower court said the court lacked power over their claims, and the sailors did not state any claims.",
            "the court lacked power over their claims, and the sailors did not state any claims",
        ),
        (
            "Roe told the court she was at home, that the door was locked and that nobody came in.",
            "she was at home, that the door was locked and that nobody came in",
        ),
        (
            "Roe told the court the boats had sunk, that Lind had seen it and wept.",
            "the boats had sunk, that Lind had seen it and wept",
        ),
        (
            "Kelm was promising $500 million to increase the number of boats.",
            "$500 million to increase the number of boats",
        ),
        (
            "Some asked for new words, suggesting the bank would give weight to boosting prices and countering growth.",
            "the bank would give weight to boosting prices and countering growth",
        ),
        (
            "Lind said the costs would have come “irrespective of the existence of the” special town office.",
            "the costs would have come “irrespective of the existence of the” special town office",
        ),
        (
            "The town declared the bank a “primary concern” for serving as a gate for thieves.",
            "the bank a “primary concern” for serving as a gate for thieves",
        ),
        (
            "There were reports that he would speak since his Islamic State in Iraq and the Levant changed its name.",
            "he would speak since his Islamic State in Iraq and the Levant changed its name",
        ),
        (
            "Gregg Lind said he hopes to file a bipartisan bill by Wednesday evening overhauling how Kelm handles storms.",
            "he hopes to file a bipartisan bill by Wednesday evening overhauling how Kelm handles storms",
        ),
        (
            "Sailors are arguing the storm will not be too bad so there is no need to stop using boats.",
            "the storm will not be too bad so there is no need to stop using boats",
        ),
        (
            "The firm notes it built its own boat some two years ago, in order to help sailors rowing too close to it.",
            "it built its own boat some two years ago, in order to help sailors rowing too close to it",
        ),
        (
            "Both have helped the yard in court, arguing Kelm’s plan is old since its years of “hard work” have been "
            "replaced with storms.",
            "Kelm’s plan is old since its years of “hard work” have been replaced with storms",
        ),
        (
            "The meeting pledged to reduce interest rates and the amount of cash banks have to keep at the town bank.",
            "to reduce interest rates and the amount of cash banks have to keep at the town bank",
        ),
        (
            "Lind said she had seen the dogs getting down on all fours – barking, growling and biting each other.",
            "she had seen the dogs getting down on all fours – barking, growling and biting each other",
        ),
        (
            "Moll said the objective “right now” was to keep the pier open.",
            "the objective “right now” was to keep the pier open",
        ),
        (
            "It added that the storm left the pier “old and unsightly”, which has forced him to wear “a mask” to hide it.",
            "the storm left the pier “old and unsightly”, which has forced him to wear “a mask” to hide it",
        ),
        (
            "It is over, Lind said, adding that more storms are possible and rowing home is an option.",
            "more storms are possible and rowing home is an option",
        ),
        (
            "Roe urged Lind to drop a bill passed last month.",
            "to drop a bill passed last month",
        ),
        (
            "Roe said she had posted it in a tweet to her mother.",
            "she had posted it in a tweet to her mother",
        ),
    ],
)
def test_what_belongs_to_them_is_told_with_them(analyser: Analyser, text: str, words: str) -> None:
    assert [words] in told(analyser, text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Sales fell 4 percent, according to analysts at Norsk, with boats and nets leading the drop.",
            ["Sales fell 4 percent", "with boats and nets leading the drop"],
        ),
        (
            "It sold 40 boats in May, Roe said, representing a third of its stock.",
            ["It sold 40 boats in May", "representing a third of its stock"],
        ),
        (
            "Given the past trouble the town has had raising money, he said, ending or cutting back the tax might sink it.",
            [
                "Given the past trouble the town has had raising money",
                "ending or cutting back the tax might sink it",
            ],
        ),
        ("It sold 40 boats, Roe said, leaving the room.", ["It sold 40 boats"]),
    ],
)
def test_they_go_on_behind_who_says_so(analyser: Analyser, text: str, words: list[str]) -> None:
    assert told(analyser, text)[0] == words


@pytest.mark.parametrize("opener", ["Overall", "After all", "On top of that", "In fact"])
def test_words_that_open_what_somebody_says_are_theirs(analyser: Analyser, opener: str) -> None:
    text = f"{opener}, he says, someone told the yard of it."
    assert told(analyser, text)[0] == [opener, "someone told the yard of it"]
