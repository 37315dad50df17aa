"""Who said it: by name, by pronoun, by turn, by label."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Analysis, Article, Rule

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def read(analyser: Analyser, text: str) -> Analysis:
    return analyser.analyse(Article(text))


def speakers(analysis: Analysis) -> list[str | None]:
    names = []
    for quote in analysis.quotes:
        entity = quote.speaker.entity if quote.speaker else None
        names.append(analysis.entity_by_id[entity].name if entity else None)
    return names


def rules(analysis: Analysis) -> list[Rule | None]:
    return [
        quote.speaker.evidence.rule if quote.speaker and quote.speaker.evidence else None
        for quote in analysis.quotes
    ]


def test_a_surname_is_the_person_named_before(analyser: Analyser) -> None:
    text = "Senator Rosa Lind arrived on Monday. “We came by boat,” Lind said."
    analysis = read(analyser, text)
    assert speakers(analysis) == ["Rosa Lind"]
    assert rules(analysis) == [Rule.CUE_SUBJECT]


def test_he_is_whoever_spoke_last(analyser: Analyser) -> None:
    text = "“We came by boat,” Henrik Moll said.\n\nThe boat was full. “Nobody saw us,” he added."
    assert speakers(read(analyser, text)) == ["Henrik Moll", "Henrik Moll"]


def test_a_paragraph_without_reporting_words_goes_on(analyser: Analyser) -> None:
    text = "“We came by boat,” Henrik Moll said.\n\n“Nobody saw us. The night was dark.”"
    analysis = read(analyser, text)
    assert speakers(analysis) == ["Henrik Moll", "Henrik Moll"]
    assert rules(analysis) == [Rule.CUE_SUBJECT, Rule.CONTINUATION]


def test_captions_do_not_part_a_quote_from_the_one_it_goes_on_from(analyser: Analyser) -> None:
    text = (
        "“We came by boat,” Henrik Moll said.\n\nHenrik Moll at the pier in Lorvane\n\n"
        "A boat like the one of that night\n\n“Nobody saw us. The night was dark.”"
    )
    assert speakers(read(analyser, text)) == ["Henrik Moll", "Henrik Moll"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The tweet from Henrik Moll reads, “We came by boat.”", "Henrik Moll"),
        ("Rosa Lind’s letter said the boat was lost.", "Rosa Lind"),
        ("The boats are old, according to data from Rosa Lind.", "Rosa Lind"),
        ("One of the bill's authors, Sen. Rosa Lind, said the boats were old.", "Rosa Lind"),
    ],
)
def test_a_text_speaks_for_who_wrote_it(analyser: Analyser, text: str, speaker: str) -> None:
    assert speakers(read(analyser, text)) == [speaker]


def test_speakers_who_alternate_take_turns(analyser: Analyser) -> None:
    text = (
        "“Where is the boat?” Rosa Lind asked.\n\n“I sold it,” Henrik Moll said.\n\n"
        "“You sold my boat?”\n\n“I needed the money.”"
    )
    analysis = read(analyser, text)
    assert speakers(analysis) == ["Rosa Lind", "Henrik Moll", "Rosa Lind", "Henrik Moll"]
    assert rules(analysis)[2:] == [Rule.CONVERSATION, Rule.CONVERSATION]


def test_the_sentence_before_introduces(analyser: Analyser) -> None:
    text = "Henrik Moll stood on the pier. “The boat is gone. We have to swim.”"
    analysis = read(analyser, text)
    assert speakers(analysis) == ["Henrik Moll"]
    assert rules(analysis) == [Rule.INTRODUCED]


def test_a_paragraph_about_someone_introduces_the_words_in_the_next_one(analyser: Analyser) -> None:
    text = (
        "“We came by boat,” Henrik Moll said.\n\nRosa Lind hopes that nobody will follow them."
        "\n\n“If we can stop one boat, then that is what we will do.”"
    )
    analysis = read(analyser, text)
    assert speakers(analysis) == ["Henrik Moll", "Rosa Lind"]
    assert rules(analysis)[1] == Rule.INTRODUCED


def test_a_paragraph_that_reports_someone_else_does_not_introduce(analyser: Analyser) -> None:
    text = (
        "According to Henrik Moll, Rosa Lind was never on board."
        "\n\n“If we can stop one boat, then that is what we will do.”"
    )
    assert speakers(read(analyser, text)) == ["Henrik Moll", "Henrik Moll"]


def test_a_colon_introduces_whatever_the_verb(analyser: Analyser) -> None:
    text = "Senator Rosa Lind delivered a blunt message: “It is time to go home and to stay there.”"
    assert speakers(read(analyser, text)) == ["Rosa Lind"]


def test_a_colon_introduces_over_the_end_of_a_paragraph(analyser: Analyser) -> None:
    text = "Henrik Moll said in a statement:\n\n“The boat is gone. We have to swim.”"
    analysis = read(analyser, text)
    assert speakers(analysis) == ["Henrik Moll"]


def test_a_label_in_capitals_is_the_person_of_that_surname(analyser: Analyser) -> None:
    text = (
        "Radio host Rosa Lind spoke with Henrik Moll.\n\nLIND: Where is the boat?\n\nMOLL: I sold it.\n\n"
        "LIND: My boat?\n\nMOLL: It was a good price."
    )
    analysis = read(analyser, text)
    assert speakers(analysis) == ["Rosa Lind", "Henrik Moll", "Rosa Lind", "Henrik Moll"]
    assert set(rules(analysis)) == {Rule.TRANSCRIPT}


def test_a_signature_names_the_speaker(analyser: Analyser) -> None:
    text = "“The boat is gone, and we have to swim.” — Henrik Moll"
    analysis = read(analyser, text)
    assert speakers(analysis) == ["Henrik Moll"]
    assert rules(analysis) == [Rule.SIGNED]


def test_a_heading_in_marks_is_the_words_of_whoever_says_them(analyser: Analyser) -> None:
    text = (
        "Rosa Lind spoke first. “The boat was fine,” Lind said.\n\n‘A floating coffin’\n\n"
        "“It was a floating coffin, and I said so,” Henrik Moll said."
    )
    analysis = read(analyser, text)
    assert speakers(analysis) == ["Rosa Lind", "Henrik Moll", "Henrik Moll"]
    assert rules(analysis)[1] == Rule.ECHO


def test_nobody_is_guessed_where_nothing_tells(analyser: Analyser) -> None:
    analysis = read(analyser, "“The boat is gone, and we have to swim.”")
    assert speakers(analysis) == [None]
    assert analysis.quotes[0].speaker is None


def test_every_confidence_is_a_share(analyser: Analyser) -> None:
    text = "“We came by boat,” Henrik Moll said. According to the police, the boat was stolen."
    for quote in read(analyser, text).quotes:
        assert quote.speaker is not None
        assert quote.speaker.evidence is not None
        assert 0 < quote.speaker.evidence.confidence <= 1
