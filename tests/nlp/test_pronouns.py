"""Whom the pronouns mean: who cannot be meant, who must be, and who is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, MentionKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def meant(analyser: Analyser, text: str) -> list[tuple[str, str]]:
    """The pronouns in order, each with who it means; those that mean nobody are left out."""
    analysis = analyser.analyse(Article(text))
    found = [
        (mention.span.start, mention.span.of(text), entity.name)
        for entity in analysis.entities
        for mention in entity.mentions
        if mention.kind is MentionKind.PRONOUN
    ]
    return [(word, name) for _, word, name in sorted(found)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bob Doe told a classmate he could make him vanish.", [("he", "Bob Doe")]),
        (
            "Bob Doe spoke on Monday. Bob Doe is ill. Doe, a friend of Carl Poe's who was with him, wept.",
            [("him", "Carl Poe")],
        ),
        ("God is great, said Bob Doe. Doe has never asked God to forgive him.", [("him", "Bob Doe")]),
        ("Bob Doe ordered the town to obey him.", [("him", "Bob Doe")]),
        (
            "Bob Doe left. He thanked a friend, Jim Moe, for helping him win.",
            [("He", "Bob Doe"), ("him", "Bob Doe")],
        ),
        ("Bob Doe called the clerk a hater of Bob Doe who had robbed him.", [("him", "Bob Doe")]),
    ],
)
def test_nobody_is_who_is_acted_upon(analyser: Analyser, text: str, expected: list[tuple[str, str]]) -> None:
    assert meant(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Maybe the guard will say, ‘Well, I fired,’” said Bob Doe.", []),
        ("“She wore a badge with the words 'I am late' on it, I think,” said Bob Doe.", [("I", "Bob Doe")]),
        ("“I told them, ‘No, I will stay,’” said Bob Doe.", [("I", "Bob Doe"), ("I", "Bob Doe")]),
    ],
)
def test_others_words_in_somebodys_are_not_theirs(
    analyser: Analyser, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(word, name) for word, name in meant(analyser, text) if word == "I"] == expected


def test_a_title_means_nobody(analyser: Analyser) -> None:
    text = "Bob Doe said the band and the “I Spy” star were late. Doe said that he was “my guy” anyway."
    assert ("I", "Bob Doe") not in meant(analyser, text)


def test_each_of_the_posts_in_a_row_is_its_own_authors(analyser: Analyser) -> None:
    text = (
        "Readers wrote in.\n\nIt tore my hair! — Ann Roe (@annroe) May 6, 2014 "
        "It broke my heart. — Bob Doe (@bobdoe) May 6, 2014\n"
    )
    assert meant(analyser, text) == [("my", "Ann Roe"), ("my", "Bob Doe")]


def test_a_pronoun_behind_what_somebody_owns_tells_their_gender(analyser: Analyser) -> None:
    text = "Lily Tarn wrote a book. Tarn's latest report says that shares will fall. He expects the worst."
    assert meant(analyser, text) == [("He", "Lily Tarn")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The guard who is “he” is nobody named, and so the hat is nobody's.
        (
            "Bob Doe is a baker. Doe said Bob Doe's shop was shut. "
            "Police said they shot the gunman when he refused to drop his hat.",
            [],
        ),
        (
            "Carl Poe owns a mill. Carl Poe is ill. “We cannot say if Carl Poe was there,” "
            "mill spokesman Bob Doe said in his letter.",
            [("his", "Bob Doe")],
        ),
        (
            "Bob Doe owns a mill. Bob Doe’s agent and his manager both sang.",
            [("his", "Bob Doe")],
        ),
    ],
)
def test_the_words_beside_it_tell_whose_it_is(
    analyser: Analyser, text: str, expected: list[tuple[str, str]]
) -> None:
    assert meant(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Host Bob Doe and a guest met. King Carl Poe may have flown a jet himself. Papers told of Carl Poe.\n\n"
            "“What a step that would be,” Zuno Tarn said.\n\n“He is a strong man,” Ann Roe said.",
            "Carl Poe",
        ),
        (
            "Carl Poe was to wed for money. A book says that the aim was to show the body of Carl Poe. "
            "According to writer Bob Doe, the woman hoped to gain his remains.",
            "Carl Poe",
        ),
        ("According to writer Bob Doe, he was ill.", "Bob Doe"),
    ],
)
def test_a_source_is_seldom_who_other_words_are_about(analyser: Analyser, text: str, expected: str) -> None:
    assert meant(analyser, text)[-1][1] == expected


def test_a_fronted_phrase_keeps_the_pronoun_of_whom_it_names(analyser: Analyser) -> None:
    text = (
        "Ann Roe sang on Monday. Ann Roe is ill. Jane Doe is her aunt.\n\n"
        "As for Ann Roe’s answer to the row over her song, Jane Doe said that nothing was planned."
    )
    assert meant(analyser, text)[-1] == ("her", "Ann Roe")
    text = "Even before Bob Poe’s remarks about him, Carl Doe had left."
    assert meant(analyser, text) == [("him", "Carl Doe")]


def test_no_pronoun_waits_for_a_later_paragraph_past_somebody_told_of(analyser: Analyser) -> None:
    text = (
        "Bob Doe is in jail. Bob Doe is old. Bob Doe sings. Bob Doe may leave in May.\n\n"
        "Ann Roe met Bob Doe after months of letters. She moved closer to Bob Doe in Leeds.\n\n"
        "She now visits him each week.\n\nThe owner Carl Poe came home."
    )
    assert ("him", "Carl Poe") not in meant(analyser, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Somebody else has been told of since.
        (
            "“It is shut,” Bob Doe said.\n\nThat is pretty much what Carl Poe has longed for. "
            "At fair after fair, he says that it is old.",
            [("he", "Carl Poe")],
        ),
        # Nobody else has.
        (
            "“It is shut,” Bob Doe said of the mill of Carl Poe.\n\nThe clerks met on Monday. He said that it was old.",
            [("He", "Bob Doe")],
        ),
        # Words cited within words are not of whoever speaks.
        (
            "“All that [Bob Doe] said is true,” Carl Poe said, adding that the mill was shut and that it was old.\n\n"
            "He added, “I have never seen one so old.”",
            [("He", "Carl Poe"), ("I", "Carl Poe")],
        ),
        # Whoever asked does not answer.
        (
            "Carl Poe owns a mill.\n\nPoe did not smile when Bob Doe asked whether the mill would be shut.\n\n"
            "“It is an old mill,” he said.",
            [("he", "Carl Poe")],
        ),
    ],
)
def test_whoever_spoke_last_goes_on_if_nobody_else_came(
    analyser: Analyser, text: str, expected: list[tuple[str, str]]
) -> None:
    assert meant(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # One pronoun of who is only spoken about belies no given name, and nothing belies the famous.
        ("Betty Roe issued a statement saying his hat had no place in town.", []),
        (
            "Hillary Clinton has been to town. Hillary Clinton wept over his mill. She sang.",
            [("She", "Hillary Clinton")],
        ),
        # Women go by some titles in “-man”.
        ("Mill spokeswoman Jane Doe left. Mill spokesman Ann Roe said she was ill.", [("she", "Ann Roe")]),
        # The first name is not the given name, or not all of it.
        (
            "Kim Tae-ho owns a mill. The mill of Kim Tae-ho was shut. The clerks met him.",
            [("him", "Kim Tae-ho")],
        ),
        ("The mill of Jean-Pierre Tarn was shut, and a clerk met him.", [("him", "Jean-Pierre Tarn")]),
        # "Abu" is somebody's father, "bint" a daughter.
        ("The group is led by Abu Karam Haddad. Tom Roe's sister met Abu Karam Haddad, and she left.", []),
    ],
)
def test_what_tells_somebodys_gender(analyser: Analyser, text: str, expected: list[tuple[str, str]]) -> None:
    assert meant(analyser, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Carl Poe owns a mill. Carl Poe met with Bob Doe in hopes of persuading him.", "Bob Doe"),
        ("Carl Poe owns a mill. Carl Poe met with Bob Doe in an effort to persuade him.", "Bob Doe"),
    ],
)
def test_nobody_is_who_is_acted_upon_in_an_effort(analyser: Analyser, text: str, expected: str) -> None:
    assert meant(analyser, text) == [("him", expected)]


def test_a_name_is_no_pronoun(analyser: Analyser) -> None:
    text = "Bob Doe is a baker. Doe said the mill was shut after he saw Vice Premier Liu He in town."
    assert meant(analyser, text) == [("he", "Bob Doe")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kelm Corp. is in talks with a bank, the people said. Others have left, they said.", []),
        ("Kelm Corp. is in talks, the people said. Kelm Corp. has met with a bank, they said.", []),
        (
            "Kelm Corp. is in talks. Analysts wrote that Kelm Corp. has met with a bank. They said it was old.",
            [],
        ),
        ("Kelm Corp. has no mill. Critics have sued it. They say that the town is lost.", []),
        ("Kelm Corp. shut its mill last week. They said it was lost.", [("They", "Kelm Corp.")]),
        ("The Kelm Guild says they have nothing to say.", []),
        (
            "The Kelm Liberals believe in luck. A poll is out. They say it is good.",
            [("They", "Kelm Liberals")],
        ),
        ("Kelm Corp. has a mill. We wrote to Kelm Corp. They said it was lost.", [("They", "Kelm Corp.")]),
        (
            "Kelm Corp. shut its mill last week. A deal was made by Ann Roe and Bob Doe. They said it was fair.",
            [],
        ),
        ("Kelm Corp. shut its mill. Ann Roe and Bob Doe own the land. They said it was lost.", []),
    ],
)
def test_they_are_the_last_people_told_of(
    analyser: Analyser, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(word, name) for word, name in meant(analyser, text) if word.lower() == "they"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Low won. Ann Roe saw it. “He is a great player,” Jim Doe said of Bob Poe.", "Bob Poe"),
        ("Bob Roe was held. Tom Low won. Tom Low left. “He is lost,” said Roe’s lawyer Jim Doe.", "Bob Roe"),
        ("Bob Roe was held. Tom Low won. “He is ill,” a lawyer for Roe said.", "Bob Roe"),
    ],
)
def test_words_are_about_whom_they_are_said_of(analyser: Analyser, text: str, expected: str) -> None:
    assert meant(analyser, text) == [("He", expected)]


@pytest.mark.parametrize(
    "text",
    [
        "Bob Roe met the press, an aide said on condition of anonymity because he was not allowed to talk.",
        "Supt Bob Roe said it was late. Roe said the man was at a stall when he was seen by two women.",
        "Bob Roe has won. The town is glad. One former army engineer says he was not told of the plan.",
        "Bob Roe won. Bob Roe is ill. Bob Roe left.\n\nOne student at the college in Tarn said he hated the talk "
        "there. “It was late, and nothing was heard,” he said.\n\nAt the mill, he knew his pals were fond of it, "
        "so he told no one that Bob Roe was right.",
    ],
)
def test_what_tells_of_somebody_unnamed_means_nobody_named(analyser: Analyser, text: str) -> None:
    assert meant(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bob Roe spoke. Police have not named the victim, but friends say he is Jim Doe.",
            ("he", "Jim Doe"),
        ),
        ("Bob Roe spoke. A man came in. His name was Jim Doe.", ("His", "Jim Doe")),
        ("A fierce man, Tom Low led the army, Bob Roe said. In 1990, he left it.", ("he", "Tom Low")),
        ("Ed Poe waited for news of his brother, Tom Low, and two of his sons.", ("his", "Tom Low")),
        (
            "Jim Doe won. Jim Doe is ill. They urged Bob Roe to stay and called on Doe to let him stay.",
            ("him", "Bob Roe"),
        ),
        (
            "Bob Roe came in.\n\nThe room was full.\n\nSpeaking through an interpreter he thanked them.",
            ("he", "Bob Roe"),
        ),
        ("Cristian Roe is a mother of four who lives in a home with her husband.", ("her", "Cristian Roe")),
        (
            "The mayor of Rome, Tri Pismahari, comforted people.\n\n“They are ours,” she said.",
            ("she", "Tri Pismahari"),
        ),
    ],
)
def test_the_words_around_tell_who_is_meant(analyser: Analyser, text: str, expected: tuple[str, str]) -> None:
    assert meant(analyser, text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Roe raved about Bob Poe, whom she met in Tom Low’s film Gold. “I fell in love with him,” she said.",
            ("him", "Bob Poe"),
        ),
        (
            "Ed Low won. Ed Low is ill. Ed Low left. Bob Roe, a son of Ed Low, ran. He fell.",
            ("He", "Bob Roe"),
        ),
        ("Ed Low won. Ed Low is ill. Ed Low left. Bob Roe is Ed Low's lawyer. He fell.", ("He", "Bob Roe")),
    ],
)
def test_who_is_told_of_is_meant_before_who_only_helps_to_tell(
    analyser: Analyser, text: str, expected: tuple[str, str]
) -> None:
    assert expected in meant(analyser, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ed Low won. Ed Low is ill. Bob Roe praised Ed Low, who he said is a scholar.", ("he", "Bob Roe")),
        (
            "Eve Low filed the case. Ann Roe spoke. After she returned, her breaks to pump milk became a topic "
            "of talk among male coworkers.",
            ("her", "Ann Roe"),
        ),
        (
            "Ed Low won. Ed Low is ill. Ed Low said the town was poor.\n\n"
            "During his race against Ed Low, Bob Roe was hurt.",
            ("his", "Bob Roe"),
        ),
        (
            "Ann Low won. Ann Low is ill. Ann Low was asked about Eve Roe and the fame of her gallery.",
            ("her", "Eve Roe"),
        ),
        (
            "Ed Low won. Ed Low is ill. Ed Low described Bob Roe's fond love for his pals as mad.",
            ("his", "Bob Roe"),
        ),
        (
            "Bob Roe won. Bob Roe is ill. Bob Roe left. Police said they will stay with Mayor Ed Low “all the "
            "time, no matter where he is.”",
            ("he", "Ed Low"),
        ),
    ],
)
def test_the_sentence_tells_who_is_meant_against_whom_the_text_is_about(
    analyser: Analyser, text: str, expected: tuple[str, str]
) -> None:
    assert meant(analyser, text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“He (Roe) knew,” said Bob Doe. Tom Roe left.", ("He", "Tom Roe")),
        ("“I never told him [Tom Roe] to leave,” said Bob Doe. Carl Low was there.", ("him", "Tom Roe")),
        ("“The girl is his (Roe's) daughter,” said Bob Doe. Tom Roe left.", ("his", "Tom Roe")),
    ],
)
def test_brackets_behind_a_pronoun_tell_who_it_is(
    analyser: Analyser, text: str, expected: tuple[str, str]
) -> None:
    assert expected in meant(analyser, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is judged may be another's, a relative hardly
        ("Carl Poe was late. Bob Doe praised his father.", "his Bob Doe"),
        ("In a film, Ann Roe described her older brother as a hero.", "her Ann Roe"),
        ("Eve Poe, Ann Roe's lawyer, said she had left the town.", "she Ann Roe"),
        ("Carl Poe sent the report to Bob Doe for his review.", "his Bob Doe"),
        ("Carl Poe has slammed Jim Moe's rival, Bob Doe, calling him a liar.", "him Bob Doe"),
        ("Carl Poe spoke about Bob Doe's effort to hide his ties to the firm.", "his Bob Doe"),
        ("Carl Poe leads the firm.\n\nEmail Bob Doe at bob@paper.com; follow him on Twitter.", "him Bob Doe"),
    ],
)
def test_what_is_told_beside_tells_who(analyser: Analyser, text: str, expected: str) -> None:
    assert [f"{word} {name}" for word, name in meant(analyser, text)] == [expected]


def test_two_relatives_have_one_owner(analyser: Analyser) -> None:
    text = "Ann Roe died on Monday. Roe is survived by her mother Eve and her partner, Carl Poe."
    assert meant(analyser, text) == [("her", "Ann Roe"), ("her", "Ann Roe")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“My wife is ill,” Bob Doe said. “I hope she can forgive me.” His wife, Ann Roe, is 24.",
            ("she", "Ann Roe"),
        ),
        (
            "Mayor Bob Doe's eldest son asked a council on Tuesday to look into leaks of his talks with the "
            "town. Carl Doe met the council for hours. Mayor Bob Doe's eldest son, Carl Doe, is a baker.",
            ("his", "Carl Doe"),
        ),
    ],
)
def test_a_relative_has_their_pronouns(analyser: Analyser, text: str, expected: tuple[str, str]) -> None:
    assert expected in meant(analyser, text)


def test_whose_lawyer_speaks_is_told_of(analyser: Analyser) -> None:
    text = "Wil Poe, the woman's lawyer, blasted the police, saying they never called her back."
    assert meant(analyser, text) == []


def test_who_adds_to_a_report_goes_on_about_their_own(analyser: Analyser) -> None:
    text = "Bob Doe said he was willing to help Carl Poe, adding that bakers in his rural district were ill."
    assert meant(analyser, text) == [("he", "Bob Doe"), ("his", "Bob Doe")]


def test_who_opens_a_paragraph_is_whoever_acted_last_and_not_whoever_spoke(analyser: Analyser) -> None:
    text = (
        "Bob Doe left. Doe wept. Doe is ill.\n\n“I am leaving,” Doe said.\n\n“I may be back,” he said.\n\n"
        "Carl Poe was heard bragging about it in May as he was running for office.\n\n"
        "He apologized for the remarks and said he had been drunk."
    )
    assert meant(analyser, text)[-2:] == [("He", "Carl Poe"), ("he", "Carl Poe")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A sailor aboard the USS Roe, which docked in Leeds, has died, the Navy said.\n\nThe sailor, whose name "
            "is withheld, fell ill in May. He was found on April 9.\n\n“This is a loss,” Bob Doe said.",
            0,
        ),
        (
            "Bob Doe has led the firm for years. Doe sold his mill. He has a boat. Doe was glad.\n\nPreviously, "
            "one customer showed in a video that the firm put him on hold when he called.",
            2,
        ),
    ],
)
def test_who_is_never_named_keeps_their_pronouns(analyser: Analyser, text: str, expected: int) -> None:
    assert len(meant(analyser, text)) == expected
