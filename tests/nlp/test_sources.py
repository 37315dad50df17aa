"""Which words of a sentence are those of who speaks in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def told(analyser: Analyser, text: str) -> list[tuple[str | None, str | None, str | None]]:
    """Of each quote its cue, the words that name who speaks, and who that is."""
    analysis = analyser.analyse(Article(text))
    found = []
    for quote in analysis.quotes:
        speaker = quote.speaker
        entity = speaker.entity if speaker else None
        words = speaker.span.of(text) if speaker and speaker.span else None
        name = analysis.entity_by_id[entity].name if entity else None
        found.append((quote.cue.of(text) if quote.cue else None, words, name))
    return found


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("The Herald quoted two local guards as saying that the pier was lost.", "two local guards", None),
        ("The magazine cites aides at Norsk as saying the pier will close.", "aides at Norsk", None),
        (
            "The outlet quoted Rosa Lind, the harbour's vice president, as saying that boats would sail.",
            "Rosa Lind",
            "Rosa Lind",
        ),
        ("“We saw the boat sink,” the tabloid quoted a cook as saying.", "a cook", None),
        (
            "“We found new boats,” the Lorvane Herald quoted the head of the council Rosa Lind as saying.",
            "Rosa Lind",
            "Rosa Lind",
        ),
        (
            "The report cited “two aides with good ears” as saying the boat was lost.",
            "“two aides with good ears”",
            None,
        ),
        ("Rosa Lind was quoted by the Herald as saying the boat was lost.", "Rosa Lind", "Rosa Lind"),
        ("“It does not matter, I have five boats,” she's quoted as saying.", "she", None),
        (
            "“We have enough boats,” Lorvane Airlines' assistant manager for marketing, Rosa Lind, was quoted as saying.",
            "Rosa Lind",
            "Rosa Lind",
        ),
    ],
)
def test_who_is_quoted_as_saying_something_speaks_and_not_who_quotes(
    analyser: Analyser, text: str, words: str, speaker: str | None
) -> None:
    cue, named, found = told(analyser, text)[-1]
    assert (cue, found) == ("saying", speaker)
    assert speaker is not None or named == words


@pytest.mark.parametrize(
    "text",
    [
        "The Islamic State (IS) told cooks to pay. They pay, but IS responded that they should pay more.",
        "The Islamic State (IS) told cooks to pay.\n\n“It is a gift, but they have to pay,” IS reportedly said.",
    ],
)
def test_a_name_right_before_its_verb_speaks_though_it_looks_like_another_word(
    analyser: Analyser, text: str
) -> None:
    assert told(analyser, text)[-1][2] == "Islamic State"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "In addition to Mr. Moll, two tired members of the council from Oslo, Rosa Lind and Ann Roe, "
            "have said they will not vote.",
            "two tired members of the council from Oslo",
        ),
        (
            "In a letter to Mr. Moll, the harbour guards of Oslo, Rosa Lind and Ann Roe, have said they left.",
            "the harbour guards of Oslo",
        ),
    ],
)
def test_a_subject_hung_on_the_words_that_open_the_sentence_speaks(
    analyser: Analyser, text: str, words: str
) -> None:
    assert told(analyser, text)[-1][1] == words


@pytest.mark.parametrize(
    ("text", "cue", "words"),
    [
        (
            "A spokesperson for the harbour told reporters.\n\n“We lost the boat.”",
            "told",
            "A spokesperson for the harbour",
        ),
        (
            "A statement by the harbour later announced the following. “We lost the boat.”",
            "announced",
            "A statement by the harbour",
        ),
        ("The council issued a statement on Monday.\n\n“We lost the boat.”", "statement", "The council"),
        (
            "The council sent a letter in which Rosa Lind went into the details.\n\n“We lost the boat.”",
            "letter",
            "Rosa Lind",
        ),
    ],
)
def test_a_sentence_that_only_brings_words_in_says_whose_they_are(
    analyser: Analyser, text: str, cue: str, words: str
) -> None:
    before = "“It is cold,” Henrik Moll said.\n\n"
    assert told(analyser, before + text)[-1][:2] == (cue, words)


def test_a_sentence_that_has_told_something_brings_nothing_in(analyser: Analyser) -> None:
    text = "The boat sank, Henrik Moll told reporters. “We saw nothing. It was dark.”"
    assert [cue for cue, _, _ in told(analyser, text)] == ["told", None]


@pytest.mark.parametrize(
    "text",
    [
        "An analyst named Rosa Lind told the Herald: “We lost the boat.”",
        "Another cook – a student named Rosa Lind – said, “We lost the boat.”",
        "The Oslo cook, who calls herself Rosa Lind, said she had lost the boat.",
        "“We lost the boat,” Moll’s sister, who goes by the name Rosa Lind, told the Herald.",
    ],
)
def test_whoever_goes_by_a_name_speaks_by_it(analyser: Analyser, text: str) -> None:
    assert told(analyser, text)[-1][2] == "Rosa Lind"


def test_who_names_somebody_is_not_who_is_named(analyser: Analyser) -> None:
    assert told(analyser, "A cook named by Rosa Lind said the boat was lost.")[-1][2] is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We lost the boat,” the girl's father later wrote in a post.", "the girl's father"),
        ("“We lost the boat,” one cook angrily wrote on the page.", "one cook"),
        ("“We lost the boat,” said one of the guards after hearing of the storm.", "one of the guards"),
        ("A harbour official on Thursday told the Herald that the boat was lost.", "A harbour official"),
        ("Now a senior harbour official is saying that the boat was lost.", "a senior harbour official"),
        ("Some 55 percent of cooks nationwide said they lost a boat.", "Some 55 percent of cooks nationwide"),
    ],
)
def test_what_tells_when_and_how_is_no_part_of_who_speaks(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text)[-1][1] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cooks at the pier have trashed reports that claimed the boat was lost.", "reports"),
        ("Those figures corroborate an earlier report that said the boat was lost.", "an earlier report"),
        ("The council published a report that said the boat was lost.", "The council"),
    ],
)
def test_a_text_that_somebody_only_judges_speaks_for_itself(
    analyser: Analyser, text: str, words: str
) -> None:
    assert told(analyser, text)[-1][1] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "It was a guard in the Lorvane-backed Free Harbour rebel group, who urged the cook not to sail.",
            "a guard in the Lorvane-backed Free Harbour rebel group",
        ),
        (
            "I remember an old advertisement from the print days that said “What is worse than a wet boat?”",
            "an old advertisement from the print days",
        ),
        (
            "It is the harbour council in the north of the land, who said that it was late.",
            "the harbour council in the north of the land",
        ),
    ],
)
def test_a_clause_behind_two_nouns_is_about_the_one_that_can_speak(
    analyser: Analyser, text: str, words: str
) -> None:
    assert told(analyser, text)[-1][1] == words


def test_a_short_name_in_brackets_does_not_end_who_speaks(analyser: Analyser) -> None:
    text = "“We lost the boat,” warned Lorvane Civil Defense Services (LCD) spokesman Henrik Moll."
    assert told(analyser, text)[-1][2] == "Henrik Moll"


def test_a_noun_in_the_name_of_one_body_alone_speaks_for_it(analyser: Analyser) -> None:
    text = (
        "The Lorvane Observatory for Human Rights counts boats. Guards came by, Henrik Moll said.\n\n"
        "The observatory said that they had sunk."
    )
    assert told(analyser, text)[-1][2] == "Lorvane Observatory for Human Rights"
    other = "The Tarn Observatory is old. "
    assert told(analyser, other + text)[-1][2] is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The family revealed that Lind had sold the boats.", "The family"),
        ("Kelm's tech-news site revealed that one boat was lost.", "Kelm's tech-news site"),
        ("The embassy confirmed that two boats were lost.", "The embassy"),
        ("Both have promised to sell their boats.", "Both"),
        ("The Herald was sold. It also promised to keep its pages.", "It"),
    ],
)
def test_groups_and_houses_speak(analyser: Analyser, text: str, words: str) -> None:
    assert [source for _, source, _ in told(analyser, text)] == [words]


def test_what_promises_to_be_long_has_promised_nothing(analyser: Analyser) -> None:
    assert told(analyser, "The night began. It promised to be a long one.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She deleted a tweet by Ann Roe saying that boats sink.", "Ann Roe"),
        ("It took down a post by former baker Bob Doe accusing the yard of being “odd”.", "Bob Doe"),
        ("The talk ended with Henrik Moll asking Rosa Lind whether she would sail.", "Henrik Moll"),
        ("About a third were cooks with about three in 10 saying they were guards.", "about three in 10"),
        ("The boats were late, with critics arguing that the harbour was too small.", "critics"),
        ("He agreed with Rosa Lind, saying the harbour was too small.", "He"),
    ],
)
def test_who_stands_with_a_participle_speaks(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text)[-1][1] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Guild sources believe Moll has joined a crew that has many boats, and admit that it is late.", "Guild sources"),
        ("She has called on the crew to mend the boat that feeds the town and demanded a new harbour.", "She"),
        (
            "Moll spoke on Monday, saying that the boat was fine but was stopped by guards – and arguing "
            "that it could sail.",
            "Moll",
        ),
    ],
)  # fmt: skip
def test_a_verb_goes_on_from_one_of_its_form(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text)[-1][1] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Over two weeks, guards charged the cook with theft and Lind fired her captain, admitting that the "
            "crew had lost heart.",
            "Lind",
        ),
        ("Moll cannot say that “in his view,” Lind added, saying it was “up to the crew to sail or not.”", "Lind"),
        (
            "Rosa Lind told the crew about it after the cook easily won the race, noting that the boat was old.",
            "Rosa Lind",
        ),
        ("The harbour was so calm that Rosa Lind was prompted to say, “I cannot believe it.”", "Rosa Lind"),
        ("The storm drove Rosa Lind to say that the harbour was lost.", "Rosa Lind"),
        ("The mayor emailed sailors saying: “The race goes on”.", "The mayor"),
        ("Still, McNally said disease can complicate a race. Ann McNally is a cook.", "McNally"),
    ],
)  # fmt: skip
def test_the_subject_that_belongs_to_a_verb_speaks(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text)[-1][1] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Harking back to the “Great Race,” the old contest between the two crews on the bay, he says there "
            "is only one winner.",
            "he",
        ),
        (
            "Sunday on “The Harbour Hour,” when asked about captain Henrik Moll, President Rosa Lind said she "
            "would sail.",
            "Rosa Lind",
        ),
    ],
)  # fmt: skip
def test_what_stands_between_a_mark_and_a_subject_does_not_speak(
    analyser: Analyser, text: str, words: str
) -> None:
    assert told(analyser, text)[-1][1] == words


def test_a_name_that_is_a_verb_elsewhere_speaks(analyser: Analyser) -> None:
    text = "The captain George Will came on Monday.\n\n“The boat was lost in the storm,” Will wrote."
    assert told(analyser, text)[-1][2] == "George Will"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Aides say that she will sail. From the captain's letter: “We must move on from here.”", "the captain's letter"),
        ("Cooks agree - Henrik Moll: “One of the lessons was a simple one.”", "Henrik Moll"),
        ("The delay was on display when Rosa Lind took to the air with this: “It is over.”", "Rosa Lind"),
        ("They sailed from Lorvane on Monday: “It was a trip to remember.”", "They"),
    ],
)  # fmt: skip
def test_what_stands_before_a_colon_tells_whose_the_words_are(
    analyser: Analyser, text: str, words: str
) -> None:
    assert told(analyser, text)[-1][1] == words


def test_a_player_is_the_one_just_told_of(analyser: Analyser) -> None:
    text = "Caleb Lind scored his first goal.\n\n“I will have a little smile,” said the rookie defenceman."
    assert told(analyser, text)[-1][2] == "Caleb Lind"


@pytest.mark.parametrize("when", ["Thursday morning on Harbour TV", "Monday night at the pier"])
def test_no_day_speaks_behind_said(analyser: Analyser, when: str) -> None:
    text = (
        "“There is a deep rift between this House and our crews,” "
        f"Kim, a top guild man, said {when}. “I mean, it is much.”"
    )
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.speaker is not None
    assert quote.speaker.span is not None
    assert quote.speaker.span.of(text) == "Kim"
    assert len(quote.spans) == 2


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The film concludes with footage of Kim saying in a debate, “That makes me smart,” and a song.",
            "Kim",
        ),
        (
            "Ann Kim ran past the pier — where the Gulls played the Terns — while chanting, “Hands up!”",
            "Ann Kim",
        ),
    ],
)
def test_a_participle_is_of_whoever_acts(analyser: Analyser, text: str, speaker: str) -> None:
    quote = analyser.analyse(Article(text)).quotes[-1]
    assert quote.speaker is not None
    assert quote.speaker.span is not None
    assert quote.speaker.span.of(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Sailors ran for the exits after a fight broke out outside a restroom and a guard yelled “Run!”",
            "a guard",
        ),
        (
            "The family of a sailor waiting for a boat got a call saying the boats were suddenly free.",
            "a call",
        ),
        ("Roe wrote to the council, asking the city to mend the pier.", "Roe"),
        ("The guards we spoke to said that the pier had been shut.", "The guards"),
        ("Several sailors I talked with said the pier was shut.", "Several sailors"),
        ("The pier is old, according to co-founder and CEO Matt Wynn.", "Matt Wynn"),
        ("According to co-founder Ann Lott, the pier is old.", "Ann Lott"),
        ("The pier is old, according to a co-owner of the yard.", "a co-owner of the yard"),
        (
            "The boat sank behind the bay, according to information provided by a spokesperson.",
            "information provided by a spokesperson",
        ),
    ],
)
def test_who_or_what_stands_nearest_speaks(analyser: Analyser, text: str, speaker: str) -> None:
    assert told(analyser, text)[-1][1] == speaker
