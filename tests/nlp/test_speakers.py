"""Who said it: by name, by pronoun, by turn, by label."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Analysis, Article, QuoteKind, Rule

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
        ("Rosa Lind is a baker who has said that she will run.", "Rosa Lind"),
        ("Norsk is a firm that says it can mend boats.", "Norsk"),
        ("Their claims are like those of Norsk, which said the boats had sunk.", "Norsk"),
        ("Rosa Lind is not a baker who says that boats are safe.", None),
        ("Rosa Lind asked about the boats, to which Henrik Moll replied that they had sunk.", "Henrik Moll"),
    ],
)
def test_a_relative_clause_has_its_own_speaker(analyser: Analyser, text: str, speaker: str | None) -> None:
    assert speakers(read(analyser, text)) == [speaker]


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


@pytest.mark.parametrize(
    ("introduction", "speaker"),
    [
        ("Senator Rosa Lind, a former nurse, delivered a blunt message to Mr. Moll: ", "Rosa Lind"),
        ("One early supporter, Senator Rosa Lind, gave the idea a whirl on Tuesday: ", "Rosa Lind"),
        ("The last words of Rosa Lind, a sailor shot down by pirates, have become a motto: ", "Rosa Lind"),
        ("Moll lost a vote that nobody saw coming - Rosa Lind: ", "Rosa Lind"),
        ("Henrik Moll left. A neighbour had a simple explanation: ", None),
    ],
)
def test_a_colon_introduces_whatever_the_verb(analyser: Analyser, introduction: str, speaker: str) -> None:
    text = f"“We left,” Henrik Moll said.\n\n{introduction}“They came because they were afraid of it.”"
    analysis = read(analyser, text)
    assert speakers(analysis) == ["Henrik Moll", speaker]
    assert rules(analysis)[1] == Rule.INTRODUCED


@pytest.mark.parametrize(
    ("attribution", "cue"),
    [
        ("senator Rosa Lind riffed on the old song", "riffed"),
        ("retaliated an angry Rosa Lind", "retaliated"),
        ("officially announced Rosa Lind", "announced"),
        ("Rosa Lind was quoted as saying", "saying"),
        ("Rosa Lind can be heard angrily shouting in the film", "shouting"),
        ("Rosa Lind, wearing a hat and a “Moll” button, said", "said"),
        ("as Rosa Lind, the head of the port, said in a statement", "said"),
    ],
)
def test_the_clause_behind_a_quotation_tells_whatever_its_verb(
    analyser: Analyser, attribution: str, cue: str
) -> None:
    text = f"“We left,” Henrik Moll said.\n\n“The boat is gone and we have to swim,” {attribution}. “It is cold.”"
    analysis = read(analyser, text)
    assert speakers(analysis) == ["Henrik Moll", "Rosa Lind"]
    found = analysis.quotes[1]
    assert found.cue is not None
    assert found.cue.of(text) == cue
    assert len(found.spans) == 2


@pytest.mark.parametrize(
    "clause", ["a song from her first film", "is what the sailors call it", "which he wrote"]
)
def test_other_words_behind_a_quotation_are_no_speakers(analyser: Analyser, clause: str) -> None:
    analysis = read(analyser, f"“We left the harbour and it rained,” {clause}, was played again on Monday.")
    assert speakers(analysis) in ([], [None])


@pytest.mark.parametrize(
    "text",
    [
        "Despite the fears of the Lorvaners, Rosa Lind, Director of Harbour Affairs at the Lorvane Division of "
        "Boats and Naval Matters told the Courier the plane was safe.",
        "“The pier is gone, and the boats are too,” Rosa Lind, vice president of Kelm, a paper boat folding "
        "company in Lorvane told the Courier.",
        "“The pier has big flaws. You miss the boats,” says study co-author Rosa Lind, a biologist.",
        "Henrik Moll has accepted the letter of his minister Rosa Lind, who said the boats were gone.",
    ],
)
def test_a_long_description_does_not_hide_who_speaks(analyser: Analyser, text: str) -> None:
    assert speakers(read(analyser, text)) == ["Rosa Lind"]


@pytest.mark.parametrize("clause", ["the two write", "a voice in the film states", "the 43-year-old asked"])
def test_a_verb_that_looks_like_a_noun_still_tells_who_speaks(analyser: Analyser, clause: str) -> None:
    text = f"“Why did you leave the harbour at night?” {clause}. “It was cold.”"
    found = read(analyser, text).quotes[0]
    assert found.speaker is not None
    assert found.speaker.span is not None
    assert found.speaker.span.of(text) == clause.rsplit(" ", 1)[0]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("In a note to the Observer, her senior adviser, Rosa Lind, said: “We have to swim.”", "Rosa Lind"),
        ("Referring to the drill, the mayor of Lorvane added, “We have to swim.”", "the mayor of Lorvane"),
        ("Reviewing the plan, chairperson Rosa Lind (KP) said it would rain.", "Rosa Lind"),
        (
            "“If we had stayed, I would be sitting there,” Ms. Lind, now 81 and retired in Lorvane, said.",
            "Lind",
        ),
    ],
)
def test_a_subject_the_model_misses_is_what_stands_before_the_verb(
    analyser: Analyser, text: str, speaker: str
) -> None:
    found = read(analyser, text).quotes[0].speaker
    assert found is not None
    assert found.span is not None
    assert found.span.of(text) == speaker


@pytest.mark.parametrize("role", ["KPN founder and president, Rosa Lind", "general of police (DG) Rosa Lind"])
def test_a_name_behind_the_speakers_role_is_who_speaks(analyser: Analyser, role: str) -> None:
    text = f"“The boat is gone,” said {role}. “It is cold.”"
    assert speakers(read(analyser, text)) == ["Rosa Lind"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«The boat supports thousands of families who work there,» said the official.", "the official"),
        ("“We need a boat to leave this town,” says Rosa Lind noting that it was late.", "Rosa Lind"),
        ("Her campaign sent out a text message to supporters saying: “We won tonight.”", "Her campaign"),
        ("“If we were mad to sell a boat, we were mad to buy it.” Rosa says. It was cold.", "Rosa"),
    ],
)
def test_who_speaks_is_no_mark_no_participle_and_no_addressee(
    analyser: Analyser, text: str, speaker: str
) -> None:
    found = read(analyser, text).quotes[0].speaker
    assert found is not None
    assert found.span is not None
    assert found.span.of(text) == speaker


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Rosa Lind was quoted as saying: “The boat is gone and we have to swim.”", "saying"),
        ("Rosa Lind was quoted by the Lorvane Times as saying that the boat was gone.", "saying"),
        ("“Get down!” senator Rosa Lind can be heard telling him.", "telling"),
        ("“The boat is gone and we have to swim,” Rosa Lind is expected to say.", "say"),
    ],
)
def test_whoever_is_heard_or_quoted_speaks(analyser: Analyser, text: str, cue: str) -> None:
    analysis = read(analyser, text)
    assert speakers(analysis) == ["Rosa Lind"]
    assert analysis.quotes[0].cue is not None
    assert analysis.quotes[0].cue.of(text) == cue


def test_a_text_speaks_for_whoever_issued_it(analyser: Analyser) -> None:
    text = "“The form does not touch anyone's rights,” states a circular issued by Director Rosa Lind."
    assert speakers(read(analyser, text)) == ["Rosa Lind"]


def test_a_body_does_not_speak_for_the_place_it_is_in(analyser: Analyser) -> None:
    text = "The Lisbon court, led by Rosa Lind, said it hoped to sit again in May."
    assert speakers(read(analyser, text)) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Rosa Lind said,“Look, these boats have got no place in a harbour.”",
        "“Look, these boats have got no place in a harbour,”Rosa Lind said.",
        '"Look, these boats have got no place in a harbour,"Rosa Lind, who is the mayor, said.',
        "“Look, these boats have got no place in a harbour,’’ Rosa Lind said.",
    ],
)
def test_a_lost_blank_beside_a_mark_and_two_single_marks_are_in_nobodys_way(
    analyser: Analyser, text: str
) -> None:
    assert speakers(read(analyser, text)) == ["Rosa Lind"]


def test_what_nobody_in_particular_asked_does_not_end_anyones_turn(analyser: Analyser) -> None:
    text = (
        "“We came by boat,” Rosa Lind told the Lorvane Times when asked how she had come."
        "\n\n“Nobody saw us. The night was dark.”"
    )
    analysis = read(analyser, text)
    assert speakers(analysis)[-1] == "Rosa Lind"
    assert rules(analysis)[-1] == Rule.CONTINUATION


def test_what_is_admitted_is_no_part_of_who_admits_it(analyser: Analyser) -> None:
    text = (
        "Henrik Moll, 31, came home. The 31-year-old conceded defeat would be a blow, adding: “We must win.”"
    )
    assert speakers(read(analyser, text)) == ["Henrik Moll", "Henrik Moll"]


def test_a_sentence_behind_a_quotation_tells_whom_it_was_told(analyser: Analyser) -> None:
    text = "“The boat is gone and we have to swim.” Rosa Lind told the Lorvane Times."
    assert speakers(read(analyser, text)) == ["Rosa Lind"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The farmer shook his head. “We have lost all that we had in one night.”", "The farmer"),
        ("“Mayor, please let me help you out with all of it,” the candidate riffed.", "the candidate"),
        ("The farmer clashed with him, chiding him, “What is it to you?” when questioned.", "The farmer"),
        ("It was held there because, in Forbes’ words, “it is the greatest place on the island.”", "Forbes"),
    ],
)
def test_speakers_need_no_row(analyser: Analyser, text: str, speaker: str) -> None:
    found = read(analyser, text).quotes[0].speaker
    assert found is not None
    assert found.span is not None
    assert found.span.of(text) == speaker


def test_a_text_introduces_the_words_of_whose_it_is(analyser: Analyser) -> None:
    text = (
        "Rosa Lind's first message on Sunday was a short comment. “Bad weather in Lorvane. Police are there.”"
    )
    assert speakers(read(analyser, text)) == ["Rosa Lind"]


@pytest.mark.parametrize(
    ("phrase", "speaker"),
    [
        ("Secretary General of the Presidency Rosa Lind", "Rosa Lind"),
        ("Deputy chief and acting Interior Minister Rosa Lind", "Rosa Lind"),
        ("Kestavian member of parliament Rosa Lind", "Rosa Lind"),
        ("The secretary of President Rosa Lind", None),
        ("The lawyer of murder victim Rosa Lind", None),
    ],
)
def test_a_name_that_closes_a_role_is_who_speaks(
    analyser: Analyser, phrase: str, speaker: str | None
) -> None:
    text = f"{phrase} said the boat was cold and the night was dark."
    assert speakers(read(analyser, text)) == [speaker]


def test_a_sentence_that_reports_something_of_its_own_leaves_the_quotation_alone(analyser: Analyser) -> None:
    text = "“We came by boat.” Moll said about forty people were on it."
    assert read(analyser, text).quotes[0].cue is None


def test_words_that_are_nobodys_in_particular_have_no_speaker(analyser: Analyser) -> None:
    text = "Here is the question on the ballot: “Do you support a change of the island's laws?”"
    assert read(analyser, text).quotes[0].speaker is None


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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We must be heard before the pier goes.\nHenrik Moll, Boats for Kelm.”", "Henrik Moll"),
        ("“It was May. I never begrudged it.\n\nFormer mayor Henrik Moll.”", "Henrik Moll"),
    ],
)
def test_a_name_below_a_quotation_and_within_its_marks_says_it(
    analyser: Analyser, text: str, speaker: str
) -> None:
    text = f"Rosa Lind spoke of the sea.\n\n{text}\n\nLind had been asked."
    analysis = read(analyser, text)
    assert (speakers(analysis), rules(analysis)) == ([speaker], [Rule.SIGNED])
    (quote,) = analysis.quotes
    assert [span.of(text)[-1] for span in quote.spans] == ["."]
    assert speaker not in quote.spans[0].of(text)


def test_a_heading_of_words_quoted_below_is_whose_they_are(analyser: Analyser) -> None:
    text = (
        "“The boat was fine,” Rosa Lind said.\n\n‘A messy, messy mess’\n\n"
        "The pier is “a messy, messy mess”, Henrik Moll said.\n\n‘The Harbour Tales’\n\nThey went home."
    )
    analysis = read(analyser, text)
    assert speakers(analysis) == ["Rosa Lind", "Henrik Moll", "Henrik Moll"]
    assert rules(analysis)[1] == Rule.ECHO


def test_a_heading_in_marks_is_the_words_of_whoever_says_them(analyser: Analyser) -> None:
    text = (
        "Rosa Lind spoke first. “The boat was fine,” Lind said.\n\n‘It was a floating coffin’\n\n"
        "“It was a floating coffin, and I said so,” Henrik Moll said."
    )
    analysis = read(analyser, text)
    assert speakers(analysis) == ["Rosa Lind", "Henrik Moll", "Henrik Moll"]
    assert rules(analysis)[1] == Rule.ECHO


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We came by boat and lost it.”\n\nRosa Lind, a cook, is tired of boats.", "Rosa Lind"),
        (
            "“It sank,” Henrik Moll said.\n\nIt was cold.\n\n“We came by boat.”\n\nRosa Lind, a cook, was tired.",
            "Rosa Lind",
        ),
        (
            "“It sank,” Henrik Moll said.\n\n“We came by boat.”\n\nRosa Lind, a cook, was tired.",
            "Henrik Moll",
        ),
        ("“We came by boat and lost it.”\n\nIt was said by Rosa Lind, a cook.", None),
        (
            "“The boat is lost, all lost.”\n\nRosa Lind, a cook, is tired.\n\n“The boat is lost,” they said.",
            "Rosa Lind",
        ),
    ],
)
def test_who_is_brought_in_behind_a_quote_says_it(analyser: Analyser, text: str, speaker: str | None) -> None:
    said = speakers(read(analyser, text))
    assert said[1 if text.startswith("“It sank") else 0] == speaker


def test_a_heading_in_marks_may_say_whose_words_it_is(analyser: Analyser) -> None:
    text = "The bank kept its rate on Monday.\n\n‘Hard to be sure’: Rosa Lind\n\nShe was cautious."
    analysis = read(analyser, text)
    assert [quote.spans[0].of(text) for quote in analysis.quotes] == ["Hard to be sure"]
    assert (speakers(analysis), rules(analysis)) == (["Rosa Lind"], [Rule.SIGNED])


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("“Henrik Moll was there that night. He said, ‘I never saw the boat.’”", "I never saw the boat."),
        ("“Then Henrik Moll came. ‘I never saw the boat,’ he said. And he left.”", "I never saw the boat,"),
        ("“Then Henrik Moll came. He was like, ‘I never saw it.’ And he left.”", "I never saw it."),
    ],
)
def test_quotes_within_quotes_are_of_whom_their_pronouns_mean(
    analyser: Analyser, text: str, inner: str
) -> None:
    text = f"Her neighbour, Rosa Lind, told the paper: {text}"
    analysis = read(analyser, text)
    assert [quote.spans[0].of(text) for quote in analysis.quotes if quote.parent] == [inner]
    assert speakers(analysis) == ["Rosa Lind", "Henrik Moll"]
    moll = next(entity for entity in analysis.entities if entity.name == "Henrik Moll")
    assert "I" in [mention.span.of(text) for mention in moll.mentions]


def test_whoever_is_led_to_say_something_speaks(analyser: Analyser) -> None:
    text = "Rosa Lind heard it. That kind of talk led Lind to suggest, “The boat is going to sink this year.”"
    analysis = read(analyser, text)
    assert [quote.kind for quote in analysis.quotes] == [QuoteKind.DIRECT]
    assert speakers(analysis) == ["Rosa Lind"]


def test_a_clause_left_open_before_according_to_is_no_quote_of_its_own(analyser: Analyser) -> None:
    text = "The plan is, according to Meridian Bank chief Rosa Lind, “truly the biggest change in 25 years.”"
    analysis = read(analyser, text)
    assert [quote.spans[0].of(text) for quote in analysis.quotes] == ["truly the biggest change in 25 years."]
    assert speakers(analysis) == ["Rosa Lind"]


def test_who_recalls_according_to_others_speaks(analyser: Analyser) -> None:
    text = "According to reports, Rosa Lind recalled: “I knocked on the door for ten minutes.”"
    analysis = read(analyser, text)
    assert [quote.kind for quote in analysis.quotes] == [QuoteKind.DIRECT]
    assert speakers(analysis) == ["Rosa Lind"]


def test_an_apostrophe_turned_the_wrong_way_still_ends_a_name(analyser: Analyser) -> None:
    text = "They liked Rosa Lind‘s boat. “It floats,” Lind said."
    analysis = read(analyser, text)
    assert [mention.span.of(text) for mention in analysis.entities[0].mentions][:2] == ["Rosa Lind", "Lind"]


def test_a_quote_that_goes_on_in_small_letters_is_one(analyser: Analyser) -> None:
    text = "“It is an easy plant,” Rosa Lind explains. “and its main appeal is its colour.”"
    analysis = read(analyser, text)
    assert [len(quote.spans) for quote in analysis.quotes] == [2]


@pytest.mark.parametrize(
    "text",
    [
        "“Ivy is easy to grow,” explains Rosa Lind from Lorvane.\n\nIt is big. “Cut it back,” the expert says.",
        "According to Rosa Lind, 34, trade grew fast. “Nothing can harm us,” says the mother of four.",
        "Rosa Lind held up a sign. The 57-year-old scientist says that she was never afraid.",
        "Rosa Lind held up a sign. The 57-year-old says that she was never afraid.",
        "Rosa Lind, 57, met Henrik Moll, 36, on the pier. The 57-year-old says that it rained.",
        "Rosa Lind sang.\n\nIt rained for days.\n\nThe mother of three says the work is hard.",
        "Rosa Lind met Henrik Moll and his son. They sang.\n\n“I love boats,” the Dark Harbour actress wrote.",
    ],
)
def test_who_is_described_is_whoever_was_just_told_of(analyser: Analyser, text: str) -> None:
    analysis = read(analyser, text)
    assert speakers(analysis)[-1] == "Rosa Lind"
    assert "nominal" in [mention.kind.value for mention in analysis.entities[0].mentions]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The boats are late, the Lorvane Sea Institute said. “They sank,” the agency revealed.", True),
        ("A court met. The Lorvane Sea Institute said it was late. “They sank,” the court revealed.", False),
        ("“We stay,” Quelva Securities said.\n\n“They sank,” the brokerage said.", True),
    ],
)
def test_a_body_called_by_its_noun_is_the_one_that_spoke(
    analyser: Analyser, text: str, *, speaker: bool
) -> None:
    said = speakers(read(analyser, text))
    assert (said[-1] == said[0]) is speaker


@pytest.mark.parametrize(
    ("beside", "speaker"),
    [("", True), (" of the Perra Food Council", False)],
)
def test_a_noun_told_of_elsewhere_is_of_the_only_body_in_the_paragraph(
    analyser: Analyser, beside: str, *, speaker: bool
) -> None:
    text = (
        "An agency has been late.\n\nThe Lorvane Sea Institute told members"
        f"{beside} that the boats were late. “They sank,” the agency revealed."
    )
    said = speakers(read(analyser, text))
    assert (said[-1] == said[0]) is speaker


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("a report in the Lorvane Post", "Lorvane Post"),
        ("guidance from the Perra Clinic", "Perra Clinic"),
        ("a boat in the Lorvane Post", None),
    ],
)
def test_a_paper_speaks_in_its_report(analyser: Analyser, source: str, speaker: str | None) -> None:
    assert speakers(read(analyser, f"The mayor has left, according to {source}.")) == [speaker]


def test_a_report_with_a_month_behind_it_stands_in_no_paper(analyser: Analyser) -> None:
    text = "A Lorvane Rights Council report in August said the boats sank."
    assert speakers(read(analyser, text)) == ["Lorvane Rights Council"]


@pytest.mark.parametrize(
    "text",
    [
        "Rosa Lind called Eva Berg's lawyer. Lind said trade grew fast. The lawyer added that it was a “joy”.",
        "Eva Berg joins Rosa Lind. Lind said it would be fun. The comic and actor said she had a “list”.",
    ],
)
def test_who_adds_something_is_whoever_has_just_spoken(analyser: Analyser, text: str) -> None:
    assert set(speakers(read(analyser, text))) == {"Rosa Lind"}


@pytest.mark.parametrize(
    "text",
    [
        "Rosa Lind met a gardener there. “Cut it back,” the gardener says.",
        "Rosa Lind was told by the mayor, who said that the boat was lost.",
        "Rosa Lind, 57, came by boat. The 36-year-old said that it was lost.",
        "Rosa Lind saw a 36-year-old sailor there. The 36-year-old said that the boat was lost.",
        "Rosa Lind saw it. Henrik Moll, too, saw it with his own eyes. “Cut it back,” said the woman.",
    ],
)
def test_who_is_described_may_be_somebody_else(analyser: Analyser, text: str) -> None:
    assert set(speakers(read(analyser, text))) == {None}


@pytest.mark.parametrize(
    "question",
    [
        "Clara Bell also asked about Lind's visit to the port.",
        "A reporter asked Lind: “Is there anything that you would see changed?”",
    ],
)
def test_whoever_asks_does_not_answer(analyser: Analyser, question: str) -> None:
    text = f"Rosa Lind spoke to Clara Bell. {question}\n\n“It was very pleasant there,” she said."
    assert speakers(read(analyser, text))[-1] == "Rosa Lind"


def test_whoever_the_writer_asks_answers(analyser: Analyser) -> None:
    text = (
        "As I sit opposite Sir Henrik Moll in his office, I ask if Sir Owen Tarn is good enough to win.\n\n"
        "“Yes, of course he is,” he says.\n\nBut you have never met him, I say.\n\n“No, never.”"
    )
    analysis = read(analyser, text)
    told = [name for name in speakers(analysis) if name]
    assert told == ["Henrik Moll", "Henrik Moll"]


@pytest.mark.parametrize(
    "roles",
    [
        "Meridian Bank president and chief executive",
        "Meridian founder and former chief scientist",
        "environmental lawyer and campaigner",
        "actor, director and producer",
    ],
)
def test_several_roles_stand_before_a_name(analyser: Analyser, roles: str) -> None:
    assert speakers(read(analyser, f"“It was lost,” said {roles} Rosa Lind.")) == ["Rosa Lind"]


def test_single_marks_among_double_ones_only_name_things(analyser: Analyser) -> None:
    text = "Police seized ‘green leafy substance’ there. “We were surprised,” Rosa Lind said."
    assert speakers(read(analyser, text)) == ["Rosa Lind"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rosa Lind posted a photo with the caption “My dad says goodbye” in May.", ["My dad says goodbye"]),
        (
            "Rosa Lind had shared videos with the words “we see you” or “I see you”.",
            ["we see you", "I see you"],
        ),
    ],
)
def test_what_stands_beside_a_picture_is_of_whoever_shows_it(
    analyser: Analyser, text: str, words: list[str]
) -> None:
    analysis = read(analyser, text)
    assert [quote.kind for quote in analysis.quotes] == [QuoteKind.DIRECT]
    assert [span.of(text) for span in analysis.quotes[0].spans] == words
    assert speakers(analysis) == ["Rosa Lind"]


def test_the_words_an_article_opens_with_are_of_whoever_says_them_later(analyser: Analyser) -> None:
    text = (
        "“We have been told for many years that this old harbour would be mended, and nobody ever came to do it.”"
        "\n\nThe harbour was closed on Monday.\n\n“We have been told for many years that this old harbour would "
        "be mended,” said Rosa Lind, “and nobody ever came to do it.”"
    )
    assert speakers(read(analyser, text)) == ["Rosa Lind", "Rosa Lind"]


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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Harbour minister Rosa Lind of Lorvane said the pier was safe.", "Rosa Lind"),
        ("Rosa Lind in a long talk with the paper said the pier was safe.", "Rosa Lind"),
        ("Rosa Lind left. The plan was drawn by Lind, who said the pier was safe.", "Lind"),
        ("Rosa Lind's lawyer said the pier was safe.", "Rosa Lind's lawyer"),
    ],
)
def test_a_speaker_is_named_by_the_shortest_phrase(analyser: Analyser, text: str, wanted: str) -> None:
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.speaker is not None
    assert quote.speaker.span is not None
    assert quote.speaker.span.of(text) == wanted


@pytest.mark.parametrize("body", ["President-elect Ann Roe's transition team", "The Roe committee"])
def test_a_body_does_not_speak_for_whom_it_works(analyser: Analyser, body: str) -> None:
    text = f"Ann Roe ran in May. {body} said on Monday that it would grow."
    assert speakers(read(analyser, text)) == [None]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Rosa Lind's account", "Rosa Lind"),
        ("the Velora Society's website", "Velora Society"),
        ("the website", None),
        ("a Twitter account", None),
    ],
)
def test_a_site_or_an_account_speaks_for_its_owner(
    analyser: Analyser, source: str, speaker: str | None
) -> None:
    text = f"The boat was late on Monday, according to {source}."
    assert speakers(read(analyser, text)) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Henrik Moll came late, the union Velora said in a short statement.", "Velora"),
        ("Rosa Lind came late, she said in her letter.", "Rosa Lind"),
    ],
)
def test_what_someone_spoke_in_speaks_for_them_in_the_next_paragraph(
    analyser: Analyser, text: str, speaker: str
) -> None:
    noun = text.rstrip(".").rsplit(maxsplit=1)[-1]
    text += f"\n\n“Nobody saw the boat that night,” the {noun} said."
    assert speakers(read(analyser, text))[-1] == speaker


def test_a_text_that_is_only_told_of_speaks_for_nobody(analyser: Analyser) -> None:
    text = (
        "Henrik Moll said a letter had come for Rosa Lind.\n\n"
        "“Nobody saw the boat that night,” the letter said."
    )
    assert speakers(read(analyser, text)) == ["Henrik Moll", None]


@pytest.mark.parametrize(
    "text",
    [
        "Henrik Moll told the paper that Rosa Lind had come too late, adding, “Nobody saw the boat.”",
        "Henrik Moll said Rosa Lind will have to choose whose side she takes, adding, “Nobody saw the boat.”",
        "Henrik Moll told them Rosa Lind had come too late and said she would lose the vote in May.",
    ],
)
def test_whoever_told_of_someone_goes_on(analyser: Analyser, text: str) -> None:
    assert speakers(read(analyser, text))[-1] == "Henrik Moll"


@pytest.mark.parametrize(
    "text",
    [
        "The row began in a speech at the harbour, when Henrik Moll broke in, shouting, “Nobody saw the boat.”",
        "It was a hard night for the harbour, as Henrik Moll repeated the charge, saying “nobody saw it.”",
        "The film uses footage of Henrik Moll asking, “Why did nobody see the boat?”",
    ],
)
def test_a_thing_does_not_shout_where_someone_acts_beside_it(analyser: Analyser, text: str) -> None:
    assert speakers(read(analyser, text)) == ["Henrik Moll"]


def test_the_analyst_over_a_note_says_it_where_its_own_words_name_nobody(analyser: Analyser) -> None:
    text = (
        "Analysts were unimpressed by the results of the ferry company.\n\nKestrel Capital (Rosa Lind)\n\n"
        "“The boats have lost their lead in the north,” leading to a loss.\n\nResults were “a sign of the "
        "slow decline of the ferries that nobody wants to see.”\n\nTabor Securities (Henrik Moll)\n\n"
        "“We see no reason to buy the stock before the spring.”\n\n“Rates will fall,” Ann Berg wrote in a note."
    )
    assert speakers(read(analyser, text)) == ["Rosa Lind", "Rosa Lind", "Henrik Moll", "Ann Berg"]


def test_a_label_that_leads_to_other_articles_says_nothing(analyser: Analyser) -> None:
    text = (
        "The ferry sank.\n\nMORE: The captain slept through the storm\n\nNobody was hurt.\n\n"
        "MORE: Ferries sink more often than buses burn\n\nRecommended: Are you afraid of ferries? Find out here."
    )
    assert speakers(read(analyser, text)) == []


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("data compiled by Norsk Bank", "Norsk Bank"),
        ("figures collected by Norsk Bank in May", "Norsk Bank"),
        ("a survey conducted by Norsk Bank", "Norsk Bank"),
    ],
)
def test_findings_are_of_whoever_made_them(analyser: Analyser, source: str, name: str) -> None:
    text = f"Norsk Bank is in Tarnby.\n\nPrices of boats fell by a third, according to {source}."
    analysis = analyser.analyse(Article(text))
    (quote,) = analysis.quotes
    assert quote.speaker is not None
    assert quote.speaker.span is not None
    assert quote.speaker.span.of(text) == source
    assert quote.speaker.entity == next(e.id for e in analysis.entities if e.name == name)
