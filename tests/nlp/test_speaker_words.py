"""The words that name who speaks, without those of the clause around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_sources import told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("As Rosa Lind of Tarn Media notes, “the boats sink fast here.”", "Rosa Lind", "Rosa Lind"),
        ("Here's what part of the letter says:\n\n“The boats sink fast here.”", "part of the letter", None),
        ("Rosa Lind shook the crew. She’s told them that the pier may stay shut.", "She", "Rosa Lind"),
        ("The maker has indicated it was on a tight schedule to run the plant.", "The maker", None),
    ],
)
def test_words_that_open_or_go_on_with_the_clause_are_no_part_of_who_speaks(
    analyser: Analyser, text: str, words: str, speaker: str | None
) -> None:
    assert [(spoken, name) for _, spoken, name in told(analyser, text)] == [(words, speaker)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rosa Lind is a liar, cook and thief who has repeatedly pledged to ban all boats.", "Rosa Lind"),
        ("Rosa Lind is a cook who, on her page, wrote the following: “Where is the boat?”", "Rosa Lind"),
        ("Talk was fuelled by a radio report late last month that said the boat was lost.", "a radio report"),
        ("The patent has an abstract which reads as follows: “A boat that is made of gold.”", "an abstract"),
    ],
)
def test_a_relative_pronoun_stands_for_whoever_is_told_of_before_it(
    analyser: Analyser, text: str, words: str
) -> None:
    assert [spoken for _, spoken, _ in told(analyser, text)] == [words]


def test_a_relative_clause_between_dashes_is_told_of_the_name_before_it(analyser: Analyser) -> None:
    text = "Rosa Mary Lind - who says she is fond of boats - revealed on a page that she was called Moll."
    assert {(spoken, name) for _, spoken, name in told(analyser, text)} == {("Rosa Mary Lind",) * 2}


@pytest.mark.parametrize(
    "text",
    [
        "Shares of Tarnair Co. jumped 4.5% after saying it expected a profit.",
        "Tarnair Co. shares jumped 4.5% after saying the company expected a profit.",
    ],
)
def test_a_firm_and_not_its_shares_speaks(analyser: Analyser, text: str) -> None:
    assert [name for _, _, name in told(analyser, text)] == ["Tarnair Co."]


def test_a_name_goes_on_behind_a_short_one_in_brackets(analyser: Analyser) -> None:
    words = "co-chair of the Harbour Union Party (HUP) Rosa Lind"
    text = f"“It could have been a boat,” {words} told the Lorvane Herald."
    assert [spoken for _, spoken, _ in told(analyser, text)] == [words]


@pytest.mark.parametrize(
    ("text", "cue", "words"),
    [
        (
            "The cook was asked. The mayor shook her head, saying,\n\n“It is not allowed.”",
            "saying",
            "The mayor",
        ),
        ("The cook was asked. The mayor went on, adding\n\n“It is not allowed.”", "adding", "The mayor"),
        (
            "Rosa Lind said it was a way of keeping the pier open: “You cannot moor there, so it is rare.”",
            "said",
            "Rosa Lind",
        ),
    ],
)
def test_a_quotation_has_the_reporting_verb_before_it(
    analyser: Analyser, text: str, cue: str, words: str
) -> None:
    assert told(analyser, text)[-1][:2] == (cue, words)


@pytest.mark.parametrize(
    "text",
    [
        "The shop has closed.\n\nStory continues below the picture:\n\nLater Rosa Lind felt she had had enough.",
        "Read more about “The Boats That Sank All Night” below.",
        "Lorvane is full.\n\nTalent: Rosa Lind shows off her boat.\nTalent: Rosa Lind shows off her boat.",
        "It is late. Kelm’s proposed changes to the rules may sink the boats.",
    ],
)
def test_nobody_speaks_in_directions_captions_and_things_proposed(analyser: Analyser, text: str) -> None:
    assert told(analyser, text) == []


def test_a_link_to_another_page_says_nothing(analyser: Analyser) -> None:
    assert told(analyser, "READ MORE: ‘It becomes a nightmare’: the rise of the boats") == []


def test_the_site_of_a_shop_is_no_papers(analyser: Analyser) -> None:
    text = "The shop is new, the Lorvane Herald reported. The shop’s website notes, “This is no boat!”"
    assert told(analyser, text)[-1][1:] == ("The shop’s website", None)


def test_a_signature_may_stick_to_the_quotation_by_its_dash(analyser: Analyser) -> None:
    text = "“The shortfall shows that demand for boats is weak.”-- Rosa Lind, harbour analyst"
    assert told(analyser, text) == [("--", "Rosa Lind", "Rosa Lind")]


def test_what_is_said_about_something_is_told_before(analyser: Analyser) -> None:
    text = (
        "Kelm itself is keeping tabs on the pier.\n\n“Traffic could rise substantially in May” if the late"
        " boats and other craft start this year, Rosa Lind said about the pier in her last report."
    )
    assert told(analyser, text) == [("said", "Rosa Lind", "Rosa Lind")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "A 2017 study she co-wrote found that “the cost of boats far exceeds their benefit here.”",
            "A 2017 study",
        ),
        ("“It is clear that she had no boats,” he often says. “Her ideas do not work.”", "he"),
    ],
)
def test_a_clause_or_an_adverb_behind_who_speaks_is_no_part_of_it(
    analyser: Analyser, text: str, words: str
) -> None:
    assert [spoken for _, spoken, _ in told(analyser, text)] == [words]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "This does not surprise the Republican pollster Rosa Lind: “Many boats have sunk since.”",
            "Rosa Lind",
        ),
        (
            "Statement from Rosa Lind, head of Norsk, on plans for a pier:\n\n“We are not glad to hear of it.”",
            "Rosa Lind",
        ),
        ("Rep. Rosa Lind (D-Mich.) on the Norsk Watch: “I have had a good life.”", "Rosa Lind"),
        (
            "“Ann Moll saw it,” Rosa Lind said of the boat. Adding, “It was a fine day for all of us.”",
            "Rosa Lind",
        ),
    ],
)
def test_who_is_named_beside_a_quotation_says_it(analyser: Analyser, text: str, speaker: str) -> None:
    assert told(analyser, text)[-1][2] == speaker


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The boat was lost, the Norsk Council said. Activists protest in the town. “We feel that we are"
            " not heard.”",
            "Activists",
        ),
        (
            "“We may do so,” Rosa Lind said.\n\nAn unnamed cook in the town best describes what is sought."
            "\n\n“Eyes with a nice shape.”",
            "An unnamed cook in the town",
        ),
    ],
)
def test_people_without_a_name_speak_where_the_sentence_before_brings_them_in(
    analyser: Analyser, text: str, words: str
) -> None:
    assert told(analyser, text)[-1][1:] == (words, None)


@pytest.mark.parametrize(
    "between",
    [
        "MORE: Ann Moll survives a fall from a cliff in Lorvane",
        "- Tarnish boats -",
        "Dreams of boats: The harbour cook, 40, said it was a dream to row",
    ],
)
def test_a_link_a_heading_or_a_caption_brings_nobody_in(analyser: Analyser, between: str) -> None:
    text = (
        f"“It was long and cold,” Rosa Lind said.\n\n{between}\n\n“She had a soft voice and was very kind.”"
    )
    assert told(analyser, text)[-1][2] == "Rosa Lind"


def test_the_title_of_a_piece_is_nobodys_words(analyser: Analyser) -> None:
    text = "In short:\n\n“A tired cook gets a new boat,” by Rosa Lind of the Lorvane Herald."
    assert told(analyser, text) == []


def test_what_hit_something_before_a_colon_does_not_say_what_follows(analyser: Analyser) -> None:
    text = (
        "Rosa Lind sent a letter, explaining what had been seen after the boat had been hit by a truck:\n\n"
        "“The boat was gone. Five days later, it came up.”"
    )
    assert told(analyser, text)[-1][:2] == ("explaining", "Rosa Lind")


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("“It is a fine boat,” Portland, Oregon-based boat maker Rosa Lind said.", "Rosa Lind", "Rosa Lind"),
        (
            "The Mandan, North Dakota, police chief, Rosa Lind, has asserted that guards “can use whatever"
            " force they need to keep the peace”.",
            "police chief",
            "Rosa Lind",
        ),
        (
            "Most Republican voters in Alabama, Georgia and Virginia said they felt betrayed by the party.",
            "Most Republican voters in Alabama, Georgia and Virginia",
            None,
        ),
        ("A judge in Tampa, Florida, ruled that the boats were stolen.", "A judge in Tampa", None),
        ("Germany, France and Spain said the boats were stolen.", "Germany", "Germany"),
    ],
)
def test_people_in_or_from_a_place_speak_and_not_the_place(
    analyser: Analyser, text: str, words: str, speaker: str | None
) -> None:
    assert [(spoken, name) for _, spoken, name in told(analyser, text)] == [(words, speaker)]


def test_who_said_so_is_no_place(analyser: Analyser) -> None:
    text = "It was nice, said Rosa Lind, a cook from Englewood, New Jersey, who said the boats were old."
    assert [name for _, _, name in told(analyser, text)] == ["Rosa Lind", "Rosa Lind"]


def test_who_is_praised_in_a_headline_does_not_speak(analyser: Analyser) -> None:
    text = (
        "Rep. Rosa Lind slams Moll, praises Clinton as ‘work horse, not show horse.’\n\nShe spoke on Monday."
    )
    assert told(analyser, text) == [("praises", "Rosa Lind", "Rosa Lind")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lind said that the boat was old and the pier was new and added that both would be sold.", "Lind"),
        (
            "Monday’s announcement followed a Herald report that revealed that boats had sunk.",
            "a Herald report",
        ),
    ],
)
def test_who_speaks_is_no_thing_that_the_parse_hangs_the_verb_on(
    analyser: Analyser, text: str, words: str
) -> None:
    assert told(analyser, text)[-1][1] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The pier is old, and Ned Lind is believed to have told guests that it would close.", "Ned Lind"),
        (
            "The rumour comes from a fair – the Tarn Awards – where Ned Lind is said to have told guests it was over.",
            "Ned Lind",
        ),
    ],
)
def test_who_is_said_to_have_told_something_speaks(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text)[-1][1] == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Roe spoke. One lawmaker called Roe “the queen of the pier.”", None),
        ("Ann Roe spoke. One lawmaker called Ann Roe said: “It is late.”", "Ann Roe"),
        (
            "The Lorvane Times is old. The patriotic Lorvane Times tabloid noted that it was late.",
            "Lorvane Times",
        ),
    ],
)
def test_who_speaks_is_called_by_what_is_no_cue(analyser: Analyser, text: str, name: str | None) -> None:
    assert told(analyser, text)[-1][2] == name


@pytest.mark.parametrize(
    "text",
    [
        "Ned Lind spoke. The ad then cuts to footage of Lind saying, “You have to give them a boat.”",
        "Ned Lind spoke. The ad cuts to a video of Lind saying, “We have to do that.”",
    ],
)
def test_who_is_shown_saying_something_speaks(analyser: Analyser, text: str) -> None:
    assert told(analyser, text)[-1] == ("saying", "Lind", "Ned Lind")


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("According to police, Rosa Lind, a cook, fled the town.", "police", None),
        ("According to court papers, Lind, 45, of Kelm, fled. Rosa Lind is ill.", "court papers", None),
        ("According to its director, Rosa Lind, the town is old.", "Rosa Lind", "Rosa Lind"),
    ],
)
def test_nobody_speaks_of_whom_the_words_tell(
    analyser: Analyser, text: str, words: str, speaker: str | None
) -> None:
    assert [(spoken, name) for _, spoken, name in told(analyser, text)] == [(words, speaker)]


def test_who_warns_behind_after_is_no_part_of_what_comes_before(analyser: Analyser) -> None:
    text = "Shares fell after strategists this week warned that boats could sink."
    assert [spoken for _, spoken, _ in told(analyser, text)] == ["strategists"]
