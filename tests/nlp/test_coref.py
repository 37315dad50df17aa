"""What else points at the people and organisations: "he", "the prime minister", "his company", "I"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, EntityKind, MentionKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

NOMINAL, PRONOUN = MentionKind.NOMINAL, MentionKind.PRONOUN


def pointing(analyser: Analyser, text: str, kind: MentionKind) -> dict[str, list[str]]:
    """Who is pointed at by which words of a kind, those without any left out."""
    analysis = analyser.analyse(Article(text))
    found = {e.name: [m.span.of(text) for m in e.mentions if m.kind is kind] for e in analysis.entities}
    return {name: words for name, words in found.items() if words}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Roe said she was tired.", {"Ann Roe": ["she"]}),
        ("Ann Roe met Bob Doe. He greeted her.", {"Ann Roe": ["her"], "Bob Doe": ["He"]}),
        ("Bob Doe wrote to Carl Poe about himself.", {"Bob Doe": ["himself"]}),
        ("In his speech, Bob Doe thanked the crowd.", {"Bob Doe": ["his"]}),
        ("Bob Doe said he told Carl Poe that he was tired.", {"Bob Doe": ["he", "he"]}),
        ("Ashraf Ghani arrived. Mrs. Lee Park waved, and she left.", {"Lee Park": ["she"]}),
        ("Actor Lee Park waved. Later she left.", {"Lee Park": ["she"]}),
        (
            "Ann Roe owns a mill. The crowd met Zuno Doe while she sang. Doe is tired. Later he left.",
            {"Ann Roe": ["she"], "Zuno Doe": ["he"]},
        ),
        (
            "Lily Miya won on Monday. It was Kate Boult who won on Tuesday. Later she left.",
            {"Kate Boult": ["she"]},
        ),
        ("Bob Doe had asked them to join him on the boat.", {"Bob Doe": ["him"]}),
        ("Lindsey Roe said he has a gift for Bob Doe.", {"Lindsey Roe": ["he"]}),
        ("The widow of Bob Doe is using a notebook to help her sleep.", {}),
        (
            "Fans of the novelist say he is tired.\n\nBob Doe told them so in May.",
            {"Bob Doe": ["he"]},
        ),
        ("Michelle Roe sang. President Roe is the dad of three. She left.", {"Michelle Roe": ["She"]}),
        ("Bob Doe sang. Bob Doe fed the cat of Carl Poe himself.", {"Carl Poe": ["himself"]}),
        ("Bob Doe's team said Carl Poe will serve as his adviser.", {"Bob Doe": ["his"]}),
        ("Bob Doe runs a mill. Bob Doe met Carl Poe and his aides on Monday.", {"Carl Poe": ["his"]}),
        (
            "Bob Doe runs a mill. He wants to replace Carl Poe when he retires.",
            {"Bob Doe": ["He"], "Carl Poe": ["he"]},
        ),
        ("Bob Doe liked tea.\n\nA mill in Leeds. (Carl Poe/Getty)\n\nHe had it built.", {"Bob Doe": ["He"]}),
        (
            "Bob Doe runs a mill. He faces ten years in jail if convicted of the charges against him.",
            {"Bob Doe": ["He", "him"]},
        ),
        (
            "Ann Roe owns a mill. Bob Doe called Zuno Poe a traitor who would lose her hat.",
            {"Zuno Poe": ["her"]},
        ),
        (
            "Bob Doe came with his wife, Zuno Poe. Snow fell. It was cold. "
            "Doe shared a film of his wife losing her hat.",
            {"Bob Doe": ["his", "his"], "Zuno Poe": ["her"]},
        ),
        ("In Leeds, Bob Doe told the tale of a 43-year-old man who saw his doctor in May.", {}),
        (
            "In Leeds, Bob Doe told the tale of a 43-year-old man who came with his doctor in May.",
            {},
        ),
        (
            "Bob Doe runs a mill. He thinks that no judge should lose his or her seat.",
            {"Bob Doe": ["He"]},
        ),
        ("The town is old. He is seen in films which threaten the lives of Bob Doe and Carl Poe.", {}),
        (
            "Bob Doe runs a mill. Doe saw the man over tea. Once the man said that he and his wife had left, "
            "Doe was glad.",
            {},
        ),
        (
            "Carl Poe wrote in May. Bob Doe sang. Doe said it is old. Doe said he is ill. Doe said he left. "
            "Then Poe wanted the crowd to know.\n\n“The singer Bob Doe was the victim of a lie,” he said.",
            {"Bob Doe": ["he", "he"], "Carl Poe": ["he"]},
        ),
        ("Bob Doe runs a mill. The crowd met both the mayor and his staff.", {"Bob Doe": ["his"]}),
        (
            "Bob Doe leads Tarnia. He grew up in Kelm. Carl Poe is choosing Ann Roe as his running mate.",
            {"Bob Doe": ["He"], "Carl Poe": ["his"]},
        ),
        ("Friends told him that Bob Doe had left.", {}),
        ("The crowd mocked his rival Bob Doe.", {}),
    ],
)
def test_pronouns_outside_quotes(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, PRONOUN) == expected


def test_how_a_dignitary_is_styled_is_no_pronoun(analyser: Analyser) -> None:
    text = "Bob Doe said on Tuesday that His Highness the Crown Prince was tired of his work."
    assert pointing(analyser, text, PRONOUN).get("Bob Doe", []) in ([], ["his"])


def test_who_opens_the_next_sentence_tells_the_gender(analyser: Analyser) -> None:
    text = "Ann Roe owns a mill. Zuno Doe spoke on Monday. He said it is old. Doe's mill in her town is new."
    assert "He" in pointing(analyser, text, PRONOUN)["Zuno Doe"]


def test_nobody_is_he_and_her_in_one_sentence(analyser: Analyser) -> None:
    text = (
        "Zuno Doe owns a mill. Doe met Ann Roe in May. Doe sold the mill. He has denied being unfair to her."
    )
    assert pointing(analyser, text, PRONOUN) == {"Zuno Doe": ["He"], "Ann Roe": ["her"]}


def test_an_object_is_never_its_own_subject(analyser: Analyser) -> None:
    text = "Bob Doe arrived late. Carl Poe thanked him."
    assert pointing(analyser, text, PRONOUN) == {"Bob Doe": ["him"]}


def test_whoever_answers_was_asked(analyser: Analyser) -> None:
    text = 'Ann Roe met Bob Doe.\n\n"Are you tired?" Roe asked.\n\n"No, not really," Doe said.'
    assert pointing(analyser, text, PRONOUN) == {"Bob Doe": ["you"]}


def test_who_is_asked_in_a_transcript_is_you(analyser: Analyser) -> None:
    text = (
        "Ann Roe met Bob Doe on Monday. They spoke of tea.\n\nRoe: Do you like tea?\n\n"
        "Doe: Yes, as you know.\n\nRoe: Tell me what you drink.\n\nDoe: I drink tea."
    )
    assert pointing(analyser, text, PRONOUN) == {"Ann Roe": ["me"], "Bob Doe": ["you", "you", "I"]}


def test_a_man_whom_nobody_names_has_his_pronouns(analyser: Analyser) -> None:
    text = "Superintendent Kim Peters spoke. Peters said officers found a man in a yard. His body had wounds."
    assert not pointing(analyser, text, PRONOUN)


def test_a_woman_who_names_herself_is_nobody_else(analyser: Analyser) -> None:
    text = "Ann Roe arrived. She sang. A woman who called herself a nurse left."
    assert pointing(analyser, text, PRONOUN) == {"Ann Roe": ["She"]}


def test_whom_somebody_quoted_means_is_not_first_named_behind_it(analyser: Analyser) -> None:
    text = "The town is old.\n\n“He likes mills,” said the girl.\n\nBob Doe sang on Monday."
    assert not pointing(analyser, text, PRONOUN)


def test_nobody_is_their_own_relative(analyser: Analyser) -> None:
    text = "Bob Doe lives in Leeds. Carl Doe, watched by his father, Bob Doe, carves spoons."
    assert pointing(analyser, text, PRONOUN) == {"Carl Doe": ["his"]}


def test_a_signed_post_is_in_the_words_of_who_signed_it(analyser: Analyser) -> None:
    text = "I saw it.\n\nSharing my letter.\nI wrote “I like tea”.\n\n— Rep. Ann Roe (@annroe) May 1, 2018\n\nI left."
    assert pointing(analyser, text, PRONOUN) == {"Ann Roe": ["my", "I"]}
    assert not pointing(analyser, text.replace("(@annroe) ", ""), PRONOUN)


def test_who_signs_a_post_is_nobody_whom_the_text_tells_of(analyser: Analyser) -> None:
    text = "The crowd mocked her on Monday.\n\nWe like tea— Ann Roe (@annroe) May 1, 2018\n\nThen she left."
    assert not pointing(analyser, text, PRONOUN)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dog is lost.\n\nI would take it! Pls reply— Ann Roe (@annroe) May 1, 2018", {"Ann Roe": ["I"]}),
        ("The mill is old.\n\nI like it\n\n— zzap (@zzap) May 1, 2018\n\nBob Doe, Leeds", {"zzap": ["I"]}),
    ],
)
def test_a_post_is_nobody_s_but_who_signed_it(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, PRONOUN) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I lost my hat. A man said, “I have it.”\n\nAnn Roe, Leeds", ["I", "my"]),
        ("By Ann Roe\n\nI have never liked tea. My mother did.", ["I", "My"]),
        ("The mayor left.\n\nAnalysis: Ann Roe, Hallbury Echo\n\nHe smiled when I asked him.", ["I"]),
        ("I never liked tea.\n\nHow do I make it?\n\nAnn Roe is a columnist in Leeds.", ["I"]),
        ("Statement from the mayor – Ann Roe\n\nI will resign on Monday.", ["I"]),
        ("Ann Roe, a baker, likes tea.\n\nI do, too.", []),
        ("I am a player.\n\nGot a tip? Email Ann Roe at ann@echo.com.\n\nMore from Ann", ["I"]),
        (
            "I asked him why.\n\nAnn Roe, tech columnist for the Hallbury Echo, welcomes comments below. On the "
            "Web, she is annroe.com. You can sign up to get the best stuff on paper there.\n\nRead more",
            ["I", "she"],
        ),
    ],
)
def test_a_text_that_names_its_author_is_in_the_author_s_words(
    analyser: Analyser, text: str, expected: list[str]
) -> None:
    assert pointing(analyser, text, PRONOUN).get("Ann Roe", []) == expected


def test_a_town_that_is_tagged_as_a_verb_stands_behind_an_author_all_the_same(analyser: Analyser) -> None:
    assert pointing(analyser, "I lost my hat.\n\nRosa Lind, Leeds", PRONOUN) == {"Rosa Lind": ["I", "my"]}


def test_words_said_to_someone_are_for_them(analyser: Analyser) -> None:
    text = 'Bob Doe stood up. "It is a fine thing you have done," Ann Roe said to Doe.'
    assert pointing(analyser, text, PRONOUN) == {"Bob Doe": ["you"]}


def test_someone_unnamed_has_pronouns_too(analyser: Analyser) -> None:
    text = "Dr. Owen Dempsey treated the case. The patient said he felt better, and his wife agreed."
    assert not pointing(analyser, text, PRONOUN)


@pytest.mark.parametrize(
    "text",
    [
        "Roe Motors said on Monday that a guard had died. Sailors hid the body.",
        "Roe Motors said on Monday that it was growing. It will go into the grocery business.",
        "Roe Motors said on Monday that it was growing. The parliamentary committee wants to know more.",
        "Kelm Police said on Monday that it was raining. The group climbed on the stage.",
    ],
)
def test_another_body_is_not_the_one_just_named(analyser: Analyser, text: str) -> None:
    assert not pointing(analyser, text, NOMINAL)


@pytest.mark.parametrize(
    ("text", "name", "phrase"),
    [
        (
            "Roe Motors said on Monday that it was growing. The car giant has won.",
            "Roe Motors",
            "The car giant",
        ),
        (
            "Lorvane News said on Monday that it was growing. The network has won.",
            "Lorvane News",
            "The network",
        ),
        (
            "Doe Besecker Company sells fish. Roe Motors is growing. The company has won.",
            "Roe Motors",
            "The company",
        ),
    ],
)
def test_what_kind_of_firm_it_is_may_be_told(analyser: Analyser, text: str, name: str, phrase: str) -> None:
    assert pointing(analyser, text, NOMINAL) == {name: [phrase]}


def test_a_network_of_cables_is_no_broadcaster(analyser: Analyser) -> None:
    text = "Roe Power said on Monday that it was growing. The network has failed."
    assert not pointing(analyser, text, NOMINAL)


@pytest.mark.parametrize(
    "text",
    [
        "Bob Doe ran the mill. Doe was tired and it got to Carl Poe, who dropped his hat on the floor.",
        "Bob Doe runs the mill. Doe has met Carl Poe, who said he took the blame.",
        "Bob Doe runs the mill. Doe let go of the foreman Carl Poe, who said he took the blame.",
    ],
)
def test_who_is_whoever_stands_before_it(analyser: Analyser, text: str) -> None:
    assert list(pointing(analyser, text, PRONOUN)) == ["Carl Poe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Carl Poe has won. Poe won again. Poe beat Bob Doe. Poe raced to a lead. Doe lost the lead he had.",
            "Bob Doe",
        ),
        (
            "Carl Poe is a baker. Poe was born in Leeds. Poe sells bread. "
            "On Monday Bob Doe and Ian Lee came. He was happy.",
            "Carl Poe",
        ),
    ],
)
def test_who_acts_and_who_is_one_of_two_count(analyser: Analyser, text: str, expected: str) -> None:
    assert list(pointing(analyser, text, PRONOUN)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The four baked bread, Bob Doe said. Doe left. A fifth baker, who had to watch, still waits for his bread.",
            {},
        ),
        (
            "Bob Doe lives in Leeds. Once a baker with earnings of two million he sells tea.",
            {"Bob Doe": ["he"]},
        ),
        (
            "The Tansy Front has met. The measure is nothing new, its leader Doe said. “It is an old one,” he wrote.",
            {"Doe": ["he"]},
        ),
        ("A resident named Bob Doe was tired, as he had worked.", {"Bob Doe": ["he"]}),
    ],
)
def test_a_noun_brings_in_someone_else_unless_it_says_what_someone_is(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, PRONOUN) == expected


def test_the_text_knows_better_than_the_given_name(analyser: Analyser) -> None:
    text = "Tammy Abraham said he was happy with his goal. Abraham limped off. He will have a scan."
    assert pointing(analyser, text, PRONOUN) == {"Tammy Abraham": ["he", "his", "He"]}


def test_one_pronoun_says_more_than_the_given_name_where_none_bears_it_out(analyser: Analyser) -> None:
    text = "Ashley Corben ran the mill. Corben told us he was worried.\n\n“It leaks,” he said of the roof.\n"
    assert pointing(analyser, text, PRONOUN) == {"Ashley Corben": ["he", "he"]}


def test_whoever_is_called_otherwise_is_not_meant(analyser: Analyser) -> None:
    text = "Neighbours met Roger Tanbury on Monday. The shop shut because she owed too much."
    assert pointing(analyser, text, PRONOUN) == {}


def test_a_relative_named_behind_one_comma_has_a_gender(analyser: Analyser) -> None:
    text = (
        "The police named the hunter as Bharrat Tandrol. Speaking on Monday, Tandrol’s sister, Inderdai Meyal "
        "said that he had left his home."
    )
    assert pointing(analyser, text, PRONOUN) == {"Bharrat Tandrol": ["he", "his"]}


def test_a_pronoun_that_bears_the_given_name_out_settles_the_gender(analyser: Analyser) -> None:
    text = (
        "Bob Doe asked the questions. Elizabeth Roe was calm. She answered him with care. "
        "And she was not moved by what he said."
    )
    assert pointing(analyser, text, PRONOUN) == {"Bob Doe": ["him", "he"], "Elizabeth Roe": ["She", "she"]}


def test_nobody_speaks_of_themselves_by_name(analyser: Analyser) -> None:
    text = (
        "Bob Doe went further in holding Carl Poe to account. “There are no excuses,” he said. "
        "“Carl Poe knew about it.”"
    )
    assert pointing(analyser, text, PRONOUN) == {"Bob Doe": ["he"]}


def test_voices_inside_quotes(analyser: Analyser) -> None:
    text = '"I love what you do, and he knows my name," Ann Roe told Bob Doe. Carl Poe smiled.'
    found = pointing(analyser, text, PRONOUN)
    assert found["Ann Roe"] == ["I", "my"]
    assert found["Bob Doe"] == ["you"]
    assert "he" not in found["Ann Roe"] + found["Bob Doe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rainsy, the party's president, left.", {"Rainsy": ["the party's president"]}),
        ("Her lawyer, Ann Roe, agreed.", {"Ann Roe": ["Her lawyer"]}),
        ("Another baker, Ann Roe, agreed.", {"Ann Roe": ["Another baker"]}),
        ("They met Ann Roe, a shy whittler of spoons.", {"Ann Roe": ["a shy whittler of spoons"]}),
        ("They told Ann Roe, a matter of honour.", {}),
        (
            "Ann Roe, head of civic outreach and engagement at Poe Motors, left.",
            {"Ann Roe": ["head of civic outreach and engagement at Poe Motors"]},
        ),
        ("The firm's boss and co-founder, Ann Roe, left.", {"Ann Roe": ["The firm's boss and co-founder"]}),
        ("They saw the winner and his wife, Ann Roe.", {"Ann Roe": ["his wife"]}),
        ("One baker in particular, Ann Roe, agreed.", {"Ann Roe": ["One baker in particular"]}),
        ("Michelle Hege is the chief executive of DH.", {"Michelle Hege": ["the chief executive of DH"]}),
        (
            "Prime Minister Hun Sen spoke. Sam Rainsy listened. Then the prime minister left.",
            {"Hun Sen": ["the prime minister"]},
        ),
    ],
)
def test_nominals_of_people(analyser: Analyser, text: str, expected: dict[str, list[str]]) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Ann Roe, a pollster and consultant, agreed.", "Ann Roe", ["a pollster and consultant"]),
        ("Bob Doe, now the governor of Ohio, agreed.", "Bob Doe", ["the governor of Ohio"]),
        (
            "Carl Poe is the brother of Bob Doe and Ann Roe, the presidential candidate, who won.",
            "Ann Roe",
            ["the presidential candidate"],
        ),
        (
            "Ann Roe, MD, president of the Tansy Society, agreed.",
            "Ann Roe",
            ["president of the Tansy Society"],
        ),
        ("Ann Roe, a Trenton, New Jersey, native, agreed.", "Ann Roe", ["a Trenton, New Jersey, native"]),
        (
            "Ann Roe, one of the loudest voices in town, agreed.",
            "Ann Roe",
            ["one of the loudest voices in town"],
        ),
        ("Bob Doe, head of Tansy, which makes tea, agreed.", "Bob Doe", ["head of Tansy"]),
        (
            "Rep. Lee Hye-jin, acting chair and floor leader of the ruling Tansy Party, agreed.",
            "Lee Hye-jin",
            ["acting chair and floor leader of the ruling Tansy Party"],
        ),
        (
            "It rained, according to Bob Doe, head of the Tansy Club and a co-founder of the mill.",
            "Bob Doe",
            ["head of the Tansy Club and a co-founder of the mill"],
        ),
        (
            "Bob Doe, leader of the Greens and Roe's rival, agreed.",
            "Bob Doe",
            ["leader of the Greens and Roe's rival"],
        ),
        (
            "“We had tea,” Carl Poe, Sony's chairman of tea and coffee, said.",
            "Carl Poe",
            ["Sony's chairman of tea and coffee"],
        ),
        ("Bob Doe, his wife Ann Roe and two friends agreed.", "Bob Doe", None),
        ("A spokesman for the minister, Bob Doe, agreed.", "Bob Doe", ["A spokesman for the minister"]),
        (
            "Ann Roe, leader of the rebel group Free North Front (FNF), agreed.",
            "Ann Roe",
            ["leader of the rebel group Free North Front (FNF)"],
        ),
        (
            "Ann Roe, 38, general secretary of the teachers, agreed.",
            "Ann Roe",
            ["general secretary of the teachers"],
        ),
        (
            "They met the minister of labour and trade, Senator Ann Roe, when it rained.",
            "Ann Roe",
            ["the minister of labour and trade"],
        ),
        (
            "They told the disgraced treasurer of the town, the late Ann Roe.",
            "Ann Roe",
            ["the disgraced treasurer of the town"],
        ),
        ("The leader of the Greens, Bob Doe said so.", "Bob Doe", ["The leader of the Greens"]),
        ("When they rang the director of the town's music school, Bob Doe was tired.", "Bob Doe", None),
        (
            "“It works,” says Bob Doe, a research scientist at the lab’s Smarter Energy Group, who led it.",
            "Bob Doe",
            ["a research scientist at the lab’s Smarter Energy Group"],
        ),
        (
            "Ann Roe, a biologist at Bonn University in Bonn, Germany, liked tea.",
            "Ann Roe",
            ["a biologist at Bonn University in Bonn, Germany"],
        ),
        ("Police identified the gunman as Bob Doe, 40, on Monday.", "Bob Doe", ["the gunman"]),
        ("It was built by Bob Doe, allegedly her fiercest critic.", "Bob Doe", ["her fiercest critic"]),
    ],
)
def test_the_whole_apposition_is_of_the_nearest_name(
    analyser: Analyser, text: str, name: str, words: list[str] | None
) -> None:
    assert pointing(analyser, text, NOMINAL).get(name) == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bob Doe was born in Leeds. Doe's tour of the town, where the former senator is loved, begins today.",
            {"Bob Doe": ["the former senator"]},
        ),
        (
            "Few like the Ohio governor. On Monday, Ohio Governor Ann Roe said so.",
            {"Ann Roe": ["the Ohio governor"]},
        ),
        ("Governor Ann Roe left. Then the governor's office closed.", {}),
        ("Judge Ann Roe spoke. A judge in Leeds disagreed. The judge left.", {}),
        ("Bob Doe spoke. On Monday, Doe praised the former senator.", {}),
        (
            "Prime Minister Ann Roe spoke. Carl Poe, the prime minister's lawyer, listened.",
            {"Ann Roe": ["the prime minister"], "Carl Poe": ["the prime minister's lawyer"]},
        ),
        ("Senator Ann Roe spoke. The crowd kept the senator from leaving.", {"Ann Roe": ["the senator"]}),
        ("Rep. Bob Doe spoke. On Monday the congressman left.", {"Bob Doe": ["the congressman"]}),
        (
            "Ann Roe came. Ann Roe ate. Ann Roe left. Mayor Bob Doe spoke. Doe left the room. Everyone thanked the former senator.",
            {},
        ),
        (
            "Ann Roe came. Ann Roe ate. Ann Roe left. Bob Doe spoke. Doe left the room. Everyone thanked the former senator.",
            {"Bob Doe": ["the former senator"]},
        ),
        ("Rep. Bob Doe spoke. On Monday the congresswoman left.", {}),
        ("Bob Doe, who is the mayor of Leeds, spoke.", {"Bob Doe": ["the mayor of Leeds"]}),
        ("Bob Doe is the mayor. It rained. Then the mayor left.", {"Bob Doe": ["the mayor"]}),
        ("Ann Roe spoke. She is the first judge in town.", {"Ann Roe": ["the first judge in town"]}),
        ("Ann Roe spoke. She is the first judge.", {}),
        ("The baker, known only as Ann, spoke.", {"Ann": ["The baker"]}),
        ("The baker, who identifies herself as Ann Roe, spoke.", {"Ann Roe": ["The baker"]}),
        ("A former actress known as Ann Roe spoke.", {"Ann Roe": ["A former actress"]}),
        ("The mill known as Roe House burned.", {}),
        ("Ann Roe spoke. She will stay if she is the mayor.", {}),
        ("Ann Roe spoke. She is not the mayor.", {}),
        ("One of the authors, Senator Ann Roe, spoke.", {"Ann Roe": ["One of the authors"]}),
        ("Senator Ann Roe spoke. The politician was tired.", {"Ann Roe": ["The politician"]}),
        ("Senator Ann Roe spoke. The diplomat was tired.", {}),
        ("Prime Minister Ann Roe spoke. Everyone thanked the PM.", {"Ann Roe": ["the PM"]}),
        ("Chief minister Ann Roe spoke. “The CM is tired,” her aide said.", {"Ann Roe": ["The CM"]}),
        (
            "Bob Doe was charged with theft on Monday. The court freed the suspect.",
            {"Bob Doe": ["the suspect"]},
        ),
        (
            "Ann Roe opened a tea house. The Kuwaiti architect was tired.",
            {"Ann Roe": ["The Kuwaiti architect"]},
        ),
        (
            "Bob Doe spoke. Bob Doe sang. Rapper Ann Roe joined in.\n\nThe Tansy Party member called it a joy.",
            {"Ann Roe": ["The Tansy Party member"]},
        ),
        (
            "Ann Roe left the meeting, although Bob Doe stayed. The Kuwaiti architect was tired.",
            {"Ann Roe": ["The Kuwaiti architect"]},
        ),
        (
            "Singer Ann Roe came. Roe lives in Leeds. Roe sings. It rained. The economist has a garden.",
            {"Ann Roe": ["The economist"]},
        ),
        ("Singer Ann Roe came. Roe lives in Leeds. Roe met Bob Doe. The economist has a garden.", {}),
        ("Ann Roe met Bob Doe in May. The latter was tired.", {"Bob Doe": ["The latter"]}),
        ("Ann Roe met Bob Doe and Carl Poe in May. The latter was tired.", {}),
        ("Ann Roe lost the ball. A pass found Lee Park and the winger scored.", {}),
        ("Mr. Bob Doe opened a mill in Leeds. The baker was tired.", {"Bob Doe": ["The baker"]}),
        ("Bob Doe spoke in Leeds. “The minister is tired.”", {}),
        (
            "Ann Roe came to the show in Leeds. Fans of the actress were glad. Bob Doe came.",
            {"Ann Roe": ["the actress"]},
        ),
        (
            "Ann Roe met Emma Poe at the show in Leeds. It rained on fans of the actress. Poe sang. Poe left.",
            {"Emma Poe": ["the actress"]},
        ),
        (
            "Ann Roe has a mill in Leeds. It is old. The mother of two said so.",
            {"Ann Roe": ["The mother of two"]},
        ),
        ("Ann Roe has a mill in Leeds. It is old. The mother said so.", {}),
        ("An actress met Ann Roe in Leeds. Fans of the actress were glad. Bob Doe came.", {}),
        (
            "President Bob Doe met President Carl Poe. Doe said the president is tired.",
            {"Carl Poe": ["the president"]},
        ),
        (
            "They met Supt. Bob Doe. Ann Roe came. Then the superintendent left.",
            {"Bob Doe": ["the superintendent"]},
        ),
        (
            "The Tansy Group chairman Bob Doe came to Leeds. It rained. Tansy Group’s chairman was tired.",
            {"Bob Doe": ["Tansy Group’s chairman"]},
        ),
        ("The Tansy Group chairman Bob Doe came to Leeds. The Poe Union’s chairman was tired.", {}),
        ("Ann Roe, Carl Roe and Bob Roe came. Bob Roe’s wife left.", {}),
        (
            "President-elect Bob Doe met Vice-president elect Carl Poe. Then the president-elect left.",
            {"Bob Doe": ["the president-elect"]},
        ),
        (
            "Bob Doe has sent a hat to Ann Roe.\n\nSources claimed that the 54-year-old was keen to meet.",
            {"Bob Doe": ["the 54-year-old"]},
        ),
        (
            "ABC’s Ann Roe and Rosa Lind attended.\n\nThe president-elect was late. Mr. Doe left. Doe sang.",
            {"Doe": ["The president-elect"]},
        ),
        ("A former baker spoke on Monday. Bob Doe left. The former baker agreed with Ann Roe.", {}),
        (
            "President-elect Bob Doe left. Dramas roiling the president-elect’s transition team show it.",
            {"Bob Doe": ["the president-elect"]},
        ),
        (
            "President-elect Bob Doe left. Aides have told the president-elect himself that they are tired.",
            {"Bob Doe": ["the president-elect"]},
        ),
        (
            "President Bob Doe met Vice President Carl Poe. Then the president left, the vice president sat.",
            {"Bob Doe": ["the president"], "Carl Poe": ["the vice president"]},
        ),
    ],
)
def test_descriptions_stand_for_whom_they_fit(
    analyser: Analyser, text: str, expected: dict[str, list[str]]
) -> None:
    assert pointing(analyser, text, NOMINAL) == expected


@pytest.mark.parametrize(
    ("lead", "then", "expected"),
    [
        ("A man was rescued on Monday", "Bob Doe, 34, was found by a fisherman.", ["A man"]),
        ("A 34-year-old baker was rescued on Monday", "Bob Doe, 34, was found.", ["A 34-year-old baker"]),
        (
            "A federal judge on Monday closed the road",
            "Judge Bob Doe said it was unsafe.",
            ["A federal judge"],
        ),
        (
            "The boss of the ferries resigned on Monday",
            "Ferry boss Bob Doe spoke.",
            ["The boss of the ferries"],
        ),
        ("The man was rescued on Monday", "Bob Doe, 34, found the boat.", None),
        ("A 34-year-old baker was rescued on Monday", "Bob Doe, 29, found the boat.", None),
        ("A woman was rescued on Monday", "Bob Doe, 34, found the boat.", None),
        ("A man was rescued on Monday", "Bob Doe found the boat.", None),
        ("A baker said on Monday that he left", "Bob Doe told the paper so.", ["A baker"]),
        ("A Leeds baker went home on Monday", "Bob Doe had a sore foot.", ["A Leeds baker"]),
        ("A baker from Leeds went home on Monday", "Bob Doe had a sore foot.", ["A baker from Leeds"]),
        ("A baker for Ann Roe went home on Monday", "Bob Doe had a sore foot.", None),
        (
            "A baker was rescued on Monday",
            "In May, the town gave a prize to Bob Doe, a baker.",
            ["A baker", "a baker"],
        ),
        ("A baker left on Monday", "Bob Doe told the paper so.", None),
        ("A baker went home on Monday", "Bob Doe said he had sold the mill.", ["A baker"]),
        ("A baker lost his mill on Monday", "Bob Doe's mill was old.", ["A baker"]),
        ("One baker went home on Monday", "Bob Doe had a sore foot.", ["One baker"]),
        ("A baker who sued Ann Roe went home on Monday", "Bob Doe had a sore foot.", ["A baker"]),
        ("A priest went home on Monday", "At night, Father Bob Doe sang.", ["A priest"]),
        ("A baker left on Monday", "Bob Doe saw the baker leave.", None),
        ("A baker left on Monday", "Plumber Bob Doe sold the mill.", None),
    ],
)
def test_the_next_sentence_names_whom_the_first_leaves_unnamed(
    analyser: Analyser, lead: str, then: str, expected: list[str] | None
) -> None:
    text = f"{lead} after a long storm off the northern coast of the island.\n\n{then}"
    assert pointing(analyser, text, NOMINAL).get("Bob Doe") == expected


def test_who_is_named_behind_the_lead_is_known_by_its_noun(analyser: Analyser) -> None:
    lead = "A Leeds baker went home on Monday after a long storm off the northern coast of the island."
    text = f"{lead}\n\nBob Doe had a sore foot.\n\nIt snowed. Rain had hurt the baker."
    assert pointing(analyser, text, NOMINAL) == {"Bob Doe": ["A Leeds baker", "the baker"]}


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("Many like the sculptor's hats.", "the sculptor"),
        ("It hurt the man.", "the man"),
        ("A man fell. It hurt the man.", ""),
        ("“It rained. It hurt the man,” read a note.", ""),
        ("It hurt the judge.", ""),
        ("It hurt the treasury secretary.", ""),
        ("He likes the new model.", ""),
        ("Ann Roe liked the sculptor's hats.", ""),
    ],
)
def test_whom_alone_an_article_is_about_is_described_in_any_place(
    analyser: Analyser, then: str, words: str
) -> None:
    text = f"Bob Doe has a mill. Bob Doe left on Monday. He rested. Bob Doe came back in May. {then}"
    assert pointing(analyser, text, NOMINAL).get("Bob Doe", []) == ([words] if words else [])


@pytest.mark.parametrize(
    ("spokesman", "expected"),
    [
        ("Roe Motors spokesman Bob Doe", ["a spokesman for Roe Motors"]),
        ("Roe Motors spokesperson Bob Doe", ["a spokesman for Roe Motors"]),
        ("Poe Motors spokesman Bob Doe", None),
        ("Roe Motors driver Bob Doe", None),
    ],
)
def test_a_spokesman_is_named_later(analyser: Analyser, spokesman: str, expected: list[str] | None) -> None:
    text = f"It rained.\n\nOn Monday, a spokesman for Roe Motors said so.\n\nSnow fell.\n\n{spokesman} left."
    assert pointing(analyser, text, NOMINAL).get("Bob Doe") == expected


@pytest.mark.parametrize("between", ["The man gave no name.", "Ann Roe saw a dog."])
def test_who_is_told_of_in_between_keeps_the_lead_unnamed(analyser: Analyser, between: str) -> None:
    lead = "A Leeds baker went home on Monday after a long storm off the northern coast of the island."
    assert "Bob Doe" not in pointing(analyser, f"{lead}\n\n{between}\n\nBob Doe had a sore foot.", NOMINAL)


def test_a_caption_goes_before_the_lead(analyser: Analyser) -> None:
    caption = "Bob Doe's old blue van has been seen by many in a film shot in Poland this week."
    text = f"{caption}\n\nThis is the day a baker found out how it had come there.\n\nBob Doe sold it in May."
    assert pointing(analyser, text, NOMINAL) == {"Bob Doe": ["a baker"]}


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Ann Roe came with her mother, Lara Poe. Bob Doe met Roe’s mom in May.", "Lara Poe", "Roe’s mom"),
        ("Ann Roe and her advocate, Bob Doe, left. Later Doe met his client.", "Ann Roe", "his client"),
    ],
)
def test_relatives_are_known_by_other_nouns(analyser: Analyser, text: str, name: str, words: str) -> None:
    assert words in pointing(analyser, text, NOMINAL)[name]


def test_relatives_are_who_the_text_says_they_are(analyser: Analyser) -> None:
    text = (
        "Bob Doe came with his wife, Ann Roe. He sang. His wife clapped. "
        "Later Ann Roe said her husband sang badly."
    )
    found = pointing(analyser, text, NOMINAL)
    assert "His wife" in found["Ann Roe"]
    assert found["Bob Doe"] == ["her husband"]


def test_relatives_of_whoever_is_described_are_known(analyser: Analyser) -> None:
    text = "Rep. Bob Doe came with his wife, Ann Roe. Later, the congressman's wife sang."
    assert "the congressman's wife" in pointing(analyser, text, NOMINAL)["Ann Roe"]


def test_a_clause_in_front_waits_for_the_owner_of_the_subject(analyser: Analyser) -> None:
    text = (
        "The crowd laughed at Carl Poe. Since he entered the race in May, Bob Doe's rivals have been nervous."
    )
    assert pointing(analyser, text, PRONOUN) == {"Bob Doe": ["he"]}


def test_a_client_is_whoever_has_the_lawyer(analyser: Analyser) -> None:
    text = "Bob Doe sat in court. Ann Roe, Doe's attorney, spoke first. Roe said her client was sorry."
    assert "her client" in pointing(analyser, text, NOMINAL)["Bob Doe"]


def test_a_friend_whom_nobody_has_named_is_left_open(analyser: Analyser) -> None:
    text = "Bob Doe met Carl Doe. Bob Doe said his friend was late."
    assert not pointing(analyser, text, NOMINAL)


def test_a_surname_that_a_couple_shares_is_of_whom_its_pronoun_fits(analyser: Analyser) -> None:
    text = (
        "Mary Doe met Rosa Lind with her husband, Paul Doe, on Monday.\n\n"
        "Doe reflected on her years as mayor."
    )
    assert pointing(analyser, text, MentionKind.NAME)["Mary Doe"] == ["Mary Doe", "Doe"]


def test_a_relative_with_two_namesakes_is_left_open(analyser: Analyser) -> None:
    text = "Bob Doe met Carl Doe and Dan Doe. Bob Doe said his brother was late."
    assert not pointing(analyser, text, NOMINAL)


def test_a_phrase_that_opens_with_a_pronoun_hides_it_from_nobody(analyser: Analyser) -> None:
    text = "President Bob Doe stayed away. His lawyer, Ann Roe, said the talks were over."
    assert pointing(analyser, text, PRONOUN) == {"Bob Doe": ["His"]}


def test_whoever_is_told_beside_the_cue_is_spoken_to(analyser: Analyser) -> None:
    text = 'Bob Doe left early. "I miss him as you do," Ann Roe added, telling Carl Poe the rest.'
    found = pointing(analyser, text, PRONOUN)
    assert found == {"Ann Roe": ["I"], "Bob Doe": ["him"], "Carl Poe": ["you"]}


def test_a_place_or_a_party_tells_who_is_meant(analyser: Analyser) -> None:
    text = "Bob Doe spoke at noon. A second rally is planned for the Vermont senator, who was cheered."
    assert pointing(analyser, text, NOMINAL) == {"Bob Doe": ["the Vermont senator"]}


INTERVIEW = """The Ledger interviews {whom}

When did you begin to paint?

I began when I was nine, because my aunt had paint and no time for it.

Does your work sell?

Hardly ever, and I like that.

What will you do next?

I shall paint the aunt.
"""


def test_answers_of_an_interview_without_marks_are_of_who_is_asked(analyser: Analyser) -> None:
    found = pointing(analyser, INTERVIEW.format(whom="the painter Ann Roe"), PRONOUN)
    assert found == {"Ann Roe": ["you", "I", "I", "my", "your", "I", "you", "I"]}


@pytest.mark.parametrize(
    "whom", ["a painter about Ann Roe", "Ann Roe and Bob Doe", "a painter", "them when Ann Roe is away"]
)
def test_an_interview_with_nobody_in_particular_stays_open(analyser: Analyser, whom: str) -> None:
    assert not pointing(analyser, INTERVIEW.format(whom=whom), PRONOUN)


def test_whom_the_text_is_about_is_remembered(analyser: Analyser) -> None:
    aside = "The village has a mill and a church. " * 12
    text = f"Bob Doe was born in Ohio. He studied law. Doe wrote a book. {aside}His book sold well."
    assert pointing(analyser, text, PRONOUN) == {"Bob Doe": ["He", "His"]}


def test_an_agency_of_that_name_is_no_administration(analyser: Analyser) -> None:
    text = "The Tarn Roads Administration grew on Monday. The administration wept. The agency is old."
    assert pointing(analyser, text, NOMINAL) == {"Tarn Roads Administration": ["The agency"]}


def test_a_body_is_pointed_at_within_a_role(analyser: Analyser) -> None:
    text = "The Dale Museum opened on Monday. “It is old,” said Ann Roe, the museum's director."
    assert pointing(analyser, text, NOMINAL)["Dale Museum"] == ["the museum"]


def test_a_role_of_another_party_is_someone_else(analyser: Analyser) -> None:
    text = "Republican nominee Donald Trump spoke. He said the Democratic nominee was wrong."
    assert not pointing(analyser, text, NOMINAL)


def test_organisations_are_pointed_at(analyser: Analyser) -> None:
    text = (
        "Blue Origin will offer its lander to NASA. The company said it was ready. "
        "“We are pleased,” it said in a statement."
    )
    assert pointing(analyser, text, NOMINAL) == {"Blue Origin": ["The company"]}
    assert "it" in pointing(analyser, text, PRONOUN).get("Blue Origin", [])


@pytest.mark.parametrize(
    ("text", "name", "phrase"),
    [
        (
            "The trust wants more buses. The Dale Transport Trust spoke on Monday.",
            "Dale Transport Trust",
            "The trust",
        ),
        (
            "The Kelm County Sheriff's Office spoke on Monday. Snow fell. The sheriff's office took two men in.",
            "Kelm County Sheriff's Office",
            "The sheriff's office",
        ),
        (
            "The Kelm Harbour Committee met on Monday. " + 11 * "Snow fell. " + "The committee was tired.",
            "Kelm Harbour Committee",
            "The committee",
        ),
    ],
)
def test_a_noun_that_heads_one_name_stands_for_it(
    analyser: Analyser, text: str, name: str, phrase: str
) -> None:
    assert pointing(analyser, text, NOMINAL) == {name: [phrase]}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Ostara party lost on Monday. The Tarn Front is new. The Tarn Front sang. The party wept.",
            "Ostara",
        ),
        (
            "Roe Motors said so to the newspaper Kelm Heute. Roe Motors grew. The newspaper wrote of it.",
            "Kelm Heute",
        ),
        ("Bob Doe works at Roe Motors. He told Reuters so on Monday. The company is old.", "Roe Motors"),
        ("The Dallas Cowboys lost on Monday. Snow fell. The team wept.", "Dallas Cowboys"),
        ("Roe Air is in Tarn. The Safety Authority of Tarn spoke. The airline is old.", "Roe Air"),
        ("The Tarn Water Commission met on Monday. The water watchdog said no.", "Tarn Water Commission"),
        (
            "The Roe administration wrote on Monday. The Tarn Roads Administration grew. The administration wept.",
            "Roe administration",
        ),
    ],
)
def test_a_noun_stands_for_what_is_called_so(analyser: Analyser, text: str, name: str) -> None:
    found = pointing(analyser, text, NOMINAL)
    assert [key for key, nouns in found.items() if nouns[-1].startswith("The ")] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The Dale Transport Trust and the Kelm Bus Trust met on Monday. The trust spoke.",
        "The Kelm County Sheriff's Office spoke on Monday. The office of a lawyer burned. The office is old.",
        7 * "Snow fell. "
        + "The trust wants more buses. "
        + 4 * "Snow fell. "
        + "The Dale Transport Trust spoke.",
    ],
)
def test_a_noun_that_may_mean_another_body_stands_for_none(analyser: Analyser, text: str) -> None:
    assert not pointing(analyser, text, NOMINAL)


def test_nothing_crosses_a_paragraph_by_a_slip_of_the_parser(analyser: Analyser) -> None:
    text = "In a post she was cheered\n\nBob Doe has worked with her.\n"
    assert not pointing(analyser, text, PRONOUN)


def test_he_said_goes_on_with_whoever_spoke_last(analyser: Analyser) -> None:
    text = (
        "Prime Minister Bob Doe spoke on Monday. Bob Doe said he would stay. Doe praised his own plan.\n\n"
        "Lawmaker Ou Chan said that the plan had failed.\n\n"
        "“It is right for the prime minister to try. But we must end it ourselves.”\n\n"
        "“They will give the tasks back to us,” he said."
    )
    analysis = analyser.analyse(Article(text))
    names = {entity.id: entity.name for entity in analysis.entities}
    last = analysis.quotes[-1].speaker
    assert last is not None
    assert last.entity is not None
    assert names[last.entity] == "Ou Chan"


def test_whoever_adds_something_spoke_last_whatever_others_did(analyser: Analyser) -> None:
    text = (
        "Former president Bob Doe ruled the port. Bob Doe built it. Doe owns it.\n\n"
        "Lawmaker Ou Chan said that the port had failed. Papers show that Doe knew of it. "
        "Doe left the town in May.\n\n“I cannot say that Doe is to blame,” he added."
    )
    analysis = analyser.analyse(Article(text))
    names = {entity.id: entity.name for entity in analysis.entities}
    last = analysis.quotes[-1].speaker
    assert last is not None
    assert last.entity is not None
    assert names[last.entity] == "Ou Chan"


def test_what_only_carried_words_does_not_speak(analyser: Analyser) -> None:
    text = (
        "Ann Roe wrote to her voters on Monday.\n\n"
        "“You texted me via WhatsApp about it. When I refuse, they say I lack the will,” she said."
    )
    analysis = analyser.analyse(Article(text))
    assert all(m.span.of(text) != "they" for entity in analysis.entities for m in entity.mentions)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Trevor Houser was there. “It will not happen,” Hauser said.", [("Trevor Houser", 2)]),
        ("She met Hagen Teingob. Then madam Teingos called.", [("Hagen Teingob", 1), ("Teingos", 1)]),
        ("Jessica Tarnstain wept. They used the training that Tarnstian had.", [("Jessica Tarnstain", 2)]),
    ],
)
def test_a_surname_with_another_letter_is_a_slip(
    analyser: Analyser, text: str, people: list[tuple[str, int]]
) -> None:
    found = analyser.analyse(Article(text)).of_kind(EntityKind.PERSON)
    names = [[m for m in row.mentions if m.kind is MentionKind.NAME] for row in found]
    assert {(row.name, len(mentions)) for row, mentions in zip(found, names, strict=True)} == set(people)


def test_what_someone_tells_of_takes_no_turn(analyser: Analyser) -> None:
    deeds = " ".join(f"He {deed}." for deed in ("sang", "swam", "ran", "sat", "ate", "slept", "left", "lost"))
    text = (
        f"Carl Poe owns a mill. Carl Poe is ill. {deeds}\n\nCarl Poe spoke of it. "
        "Zuno Doe said to Carl Poe that the report revealed that the mill was old.\n\nHe said it was lost."
    )
    assert pointing(analyser, text, PRONOUN)["Zuno Doe"] == ["He"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The baker, who goes by the name Ann Roe, sang.", ["The baker"]),
        ("The baker, who calls herself Ann Roe, sang.", ["The baker"]),
        ("The baker, who was identified as Dr. Ann Roe, sang.", ["The baker"]),
        ("The baker, who calls the mill Ann Roe liked, sang.", None),
    ],
)
def test_a_noun_stands_for_the_name_that_it_goes_by(
    analyser: Analyser, text: str, expected: list[str] | None
) -> None:
    assert pointing(analyser, text, NOMINAL).get("Ann Roe") == expected
