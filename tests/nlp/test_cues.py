"""Reporting words, the words they report and who reports them, one sentence at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, Quote, QuoteKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

DIRECT, INDIRECT, MIXED = QuoteKind.DIRECT, QuoteKind.INDIRECT, QuoteKind.MIXED

Told = tuple[QuoteKind, list[str], str, str | None]


def told(quote: Quote, text: str) -> Told:
    span = quote.speaker.span if quote.speaker else None
    return (
        quote.kind,
        [span.of(text) for span in quote.spans],
        quote.cue.of(text) if quote.cue else "",
        span.of(text) if span else None,
    )


def all_told(analyser: Analyser, text: str) -> list[Told]:
    return [told(quote, text) for quote in analyser.analyse(Article(text)).quotes]


SENTENCES: list[tuple[str, Told]] = [
    # Before the words, with "that" and without
    (
        "The mayor said that the bridge would open in May.",
        (INDIRECT, ["the bridge would open in May"], "said", "The mayor"),
    ),
    (
        "Officials said the bridge would open in May.",
        (INDIRECT, ["the bridge would open in May"], "said", "Officials"),
    ),
    (
        "The minister told reporters on Monday that taxes would rise.",
        (INDIRECT, ["taxes would rise"], "told", "The minister"),
    ),
    (
        "The union warned its members that the plant could close.",
        (INDIRECT, ["the plant could close"], "warned", "The union"),
    ),
    # Behind and around them
    (
        "The bridge would open in May, the mayor said.",
        (INDIRECT, ["The bridge would open in May"], "said", "the mayor"),
    ),
    (
        "The bridge would open in May, said a spokeswoman for the city.",
        (INDIRECT, ["The bridge would open in May"], "said", "a spokeswoman for the city"),
    ),
    (
        "The larger boats, she said, could carry cars across the lake.",
        (INDIRECT, ["The larger boats", "could carry cars across the lake"], "said", "she"),
    ),
    (
        "“We are tired of waiting,” the driver told us.",
        (DIRECT, ["We are tired of waiting,"], "told", "the driver"),
    ),
    (
        "“We are tired,” the driver said, “and we want to go home.”",
        (DIRECT, ["We are tired,", "and we want to go home."], "said", "the driver"),
    ),
    (
        "The driver said: “We are tired of waiting.”",
        (DIRECT, ["We are tired of waiting."], "said", "The driver"),
    ),
    ("“Why?” the driver asked.", (DIRECT, ["Why?"], "asked", "the driver")),
    (
        "The passengers had complained for days (“We want to go home,” the driver said).",
        (DIRECT, ["We want to go home,"], "said", "the driver"),
    ),
    # Part of it in quotation marks
    (
        "The farmer said the rain was “very welcome” in the valley.",
        (MIXED, ["the rain was “very welcome” in the valley"], "said", "The farmer"),
    ),
    (
        "Waiting for rain “is our life,” the farmer said.",
        (MIXED, ["Waiting for rain “is our life,”"], "said", "the farmer"),
    ),
    (
        "If you try to question it, for example, “you’ll be called a thief,” Moll said.",
        (
            MIXED,
            ["If you try to question it, for example, “you’ll be called a thief,”"],
            "said",
            "Moll",
        ),
    ),
    (
        "In Kestavia, “I would be glad if it sold half as well,” Moll said.",
        (MIXED, ["In Kestavia, “I would be glad if it sold half as well,”"], "said", "Moll"),
    ),
    (
        "On Monday evening, “we saw a light at the pier,” Moll said.",
        (DIRECT, ["we saw a light at the pier,"], "said", "Moll"),
    ),
    (
        'Lind at the time called the aircraft "an example of the procurement process gone amok".',
        (
            MIXED,
            ['the aircraft "an example of the procurement process gone amok"'],
            "called",
            "Lind at the time",
        ),
    ),
    (
        'Dock Federation President J. Owen Tarn Sr., who also represents ferry sailors, warned against "a return '
        'to the winters of old."',
        (
            MIXED,
            ['"a return to the winters of old."'],
            "warned",
            "J. Owen Tarn Sr.",
        ),
    ),
    (
        "The mayor knows those whose work is in line with the science and the Moll administration, which has "
        'spoken about "the urgent imperatives of the tide."',
        (
            MIXED,
            ['"the urgent imperatives of the tide."'],
            "spoken",
            "Moll administration",
        ),
    ),
    (
        "Lind accused Henrik Moll of running a “poor campaign” and wasting public money.",
        (
            MIXED,
            ["running a “poor campaign” and wasting public money"],
            "accused",
            "Lind",
        ),
    ),
    (
        "Rosa Lind accused the mayor of acting like a “spoiled child.”",
        (MIXED, ["acting like a “spoiled child.”"], "accused", "Rosa Lind"),
    ),
    (
        "In May, Moll called the rival player “Lazy Otter” on the radio.",
        (MIXED, ["the rival player “Lazy Otter”"], "called", "Moll"),
    ),
    (
        "Rosa Lind, a cook from Lorvane, called Moll a “fool.”",
        (MIXED, ["Moll a “fool.”"], "called", "Rosa Lind"),
    ),
    (
        "Moss’ campaign called AP’s report a “rush to judgment,” because boats change.",
        (MIXED, ["AP’s report a “rush to judgment,”"], "called", "Moss’ campaign"),
    ),
    ("Lind belittled the plan as “folly” in May.", (MIXED, ["“folly”"], "belittled", "Lind")),
    (
        "The league slammed Lind for acting like a “spoiled child.”",
        (MIXED, ["acting like a “spoiled child.”"], "slammed", "The league"),
    ),
    ("The league called it a “sad day”.", (MIXED, ["it a “sad day”"], "called", "The league")),
    (
        "It led Lind to say, in an interview on Monday, “We will have to swim for it.”",
        (DIRECT, ["We will have to swim for it."], "say", "Lind"),
    ),
    (
        "The pier – as Lind puts it – “is the best place on the island”.",
        (DIRECT, ["is the best place on the island"], "puts it", "Lind"),
    ),
    ("Lind said “not much”.", (DIRECT, ["not much"], "said", "Lind")),
    (
        "Lind called the rival's account “misleading”.",
        (MIXED, ["the rival's account “misleading”"], "called", "Lind"),
    ),
    (
        "Lind has called a harbour report confirming the old debts “ridiculous.”",
        (MIXED, ["a harbour report confirming the old debts “ridiculous.”"], "called", "Lind"),
    ),
    (
        "Lind denounced what he called a plot “to close the pier”.",
        (MIXED, ["a plot “to close the pier”"], "called", "he"),
    ),
    # Other frames
    (
        "The bridge cost twice as much, according to an audit.",
        (INDIRECT, ["The bridge cost twice as much"], "according to", "an audit"),
    ),
    (
        "According to an audit, the bridge cost twice as much.",
        (INDIRECT, ["the bridge cost twice as much"], "According to", "an audit"),
    ),
    (
        "The committee asked whether the bridge was safe.",
        (INDIRECT, ["whether the bridge was safe"], "asked", "The committee"),
    ),
    (
        "The company vowed to appeal against the ruling.",
        (INDIRECT, ["to appeal against the ruling"], "vowed", "The company"),
    ),
    # A noun with what was said
    (
        "The envoy repeated a false claim that the bridge was sold.",
        (INDIRECT, ["the bridge was sold"], "repeated a false claim", "The envoy"),
    ),
    (
        "Officials warned against crossing the border at night.",
        (INDIRECT, ["crossing the border at night"], "warned", "Officials"),
    ),
    # A phrase the parse runs on
    (
        "Nobody noticed: According to Rep. Trey Gowdy, Congressional probing of the affair was to blame.",
        (INDIRECT, ["Congressional probing of the affair was to blame"], "According to", "Trey Gowdy"),
    ),
    # What stands between “according to” and the rest of the sentence
    (
        "Behind the quarrel, according to Rosa Lind, another former envoy, was a plan to sell the harbour.",
        (
            INDIRECT,
            ["Behind the quarrel", "was a plan to sell the harbour"],
            "according to",
            "Rosa Lind",
        ),
    ),
    (
        "It was a promise, they say, that would be kept within three years.",
        (INDIRECT, ["It was a promise", "that would be kept within three years"], "say", "they"),
    ),
    # What the words reported are about stands before the reporting words
    (
        "The firm sells boats that the harbour master said leaked in heavy rain.",
        (INDIRECT, ["leaked in heavy rain"], "said", "the harbour master"),
    ),
    # A full stop that ends no sentence
    (
        "The mayor said the U.S. “clearly” wanted a stronger bridge.",
        (MIXED, ["the U.S. “clearly” wanted a stronger bridge"], "said", "The mayor"),
    ),
    # Hyphens, and blanks that do not break
    (
        "The harbour master said a long-term loss was near.",
        (INDIRECT, ["a long-term loss was near"], "said", "The harbour master"),
    ),
    (
        "Nobody knew what the driver meant:\xa0“We waited\xa0an hour,” she said.",
        (DIRECT, ["We waited\xa0an hour,"], "said", "she"),
    ),
    # What the writer only links to, inserts or goes on from
    (
        "The boats come late, but, according to Rosa Lind, the harbour pays them all the same.",
        (INDIRECT, ["the harbour pays them all the same"], "according to", "Rosa Lind"),
    ),
    (
        "The council vowed to ban all cars — some two thousand of them — from the isle.",
        (
            INDIRECT,
            ["to ban all cars — some two thousand of them — from the isle"],
            "vowed",
            "The council",
        ),
    ),
    (
        "Mending the bridge is a slow affair, “because nobody knows the tides,” said Rosa Lind, an engineer.",
        (
            MIXED,
            ["Mending the bridge is a slow affair, “because nobody knows the tides,”"],
            "said",
            "Rosa Lind",
        ),
    ),
    (
        "In other words, the envoy said, “the age of the ferries is over.”",
        (MIXED, ["In other words", "“the age of the ferries is over.”"], "said", "the envoy"),
    ),
    (
        "On Friday, the envoy said, “the ferries are leaving.”",
        (DIRECT, ["the ferries are leaving."], "said", "the envoy"),
    ),
    (
        "A labour official said this year that cuts in the harbour could cost a thousand people their work.",
        (
            INDIRECT,
            ["that cuts in the harbour could cost a thousand people their work"],
            "said",
            "A labour official",
        ),
    ),
    # Titles and shows, which nobody says
    (
        "On Channel Five's “Breakfast,” Rosa Lind said the bridge was closed.",
        (INDIRECT, ["the bridge was closed"], "said", "Rosa Lind"),
    ),
    # An opening mark typed twice
    (
        "He waved. “”Nobody asked us and we are tired,” he said.",
        (DIRECT, ["Nobody asked us and we are tired,"], "said", "he"),
    ),
    # Polls
    (
        "About 4 in 10 say they want the next president to have more liberal policies.",
        (INDIRECT, ["they want the next president to have more liberal policies"], "say", "About 4 in 10"),
    ),
    (
        "A survey of 900 sailors found that most of them like tea.",
        (INDIRECT, ["most of them like tea"], "found", "A survey of 900 sailors"),
    ),
    (
        "Fresh polling suggests the mayor is gaining on Moll.",
        (INDIRECT, ["the mayor is gaining on Moll"], "suggests", "Fresh polling"),
    ),
    (
        "The town sold the pier to Lind in 2010, court records show.",
        (INDIRECT, ["The town sold the pier to Lind in 2010"], "show", "court records"),
    ),
    # Clauses the parse loses
    (
        "She said legalizing it could put thousands of people to work in upstate New York.",
        (
            INDIRECT,
            ["legalizing it could put thousands of people to work in upstate New York"],
            "said",
            "She",
        ),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_a_report_is_heard(analyser: Analyser, text: str, wanted: Told) -> None:
    assert all_told(analyser, text) == [wanted]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Kim said the road was safe, despite the hole in it.", "the road was safe"),
        ("Kim noted that the road was safe, even as carts fell into it.", "the road was safe"),
        ("Kim said the road was “safe,” without giving details.", "the road was “safe,”"),
        ("Kim said the road was safe, adding that the bridge was not.", "the road was safe"),
        ("Kim said the road was safe and urged drivers to stay calm.", "the road was safe"),
        (
            "Kim said the rules applied to the Island Council, which meets on Monday.",
            "the rules applied to the Island Council",
        ),
        (
            "Kim says the road is safe, and the bridge is safe too.",
            "the road is safe, and the bridge is safe too",
        ),
        (
            "Kim said that the road was safe and that nobody was hurt.",
            "the road was safe and that nobody was hurt",
        ),
    ],
)
def test_a_report_ends_where_the_writer_speaks_again(analyser: Analyser, text: str, content: str) -> None:
    assert all_told(analyser, text)[0][1] == [content]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor declined to say when the bridge would open.",
        "The mayor did not say that the bridge was safe.",
        "That being said, the bridge is safe.",
        "It is important to note that the bridge is old.",
        "This isn't to say the bridge is a poor place to fish.",
        "Visitors will likely remember when the mayor swam under the bridge.",
        "There are many ways over the river. I wondered if the bridge could close.",
        "Lind's lawyers filed a motion, however, the cook agreed to be heard in Lorvane.",
        "The sail was mended, as fresh polls show Lind far ahead of Moll.",
        "The refugees admitted to the country have been given work.",
        "The office reported waits that exceeded two hours.",
        "She can't do what she promised to do.",
        "As the vote drew near, some of his admirers wondered about the old style.",
        "That said, the bridge is safe.",
        "Lind refused to say the words “old bridge” in May.",
        "Anything that bears the words “Tarnavest Bridge” sells.",
        "One could say the bridge is safe.",
        "The harbour master, known as “Ace,” left the town in May.",
        "The islanders were asked to say in which month the bridge had closed.",
        "It would be safe to say that the bridge is old.",
        "The “Lantern” star wrote a long letter about the bridge.",
        "The old town is truly called “Tarnavest” by all who have ever seen it.",
        "Given the size of the land once referred to as “Tarnavest” the naming has prompted some doubt.",
        "The forum was held on the theme: “Taking Stock of Progress and Rising to the Challenge.”",
        "The office sent out a notice titled: “Rosa Lind Safely Returns to the Old Harbour.”",
        "The patient was diagnosed with what's called “feather duvet lung,” a severe disease.",
    ],
)
def test_what_nobody_said_is_no_quote(analyser: Analyser, text: str) -> None:
    assert all_told(analyser, text) == []


@pytest.mark.parametrize(
    ("text", "question", "asker"),
    [
        ("Asked by Starnes if he would run again, Carson shrugged.", "if he would run again", "Starnes"),
    ],
)
def test_a_question_put_is_reported(analyser: Analyser, text: str, question: str, asker: str) -> None:
    assert all_told(analyser, text)[0] == (INDIRECT, [question], "Asked", asker)


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            'Mr. Coan argued that his client was a "shock jock," "an entertainer," and no threat.',
            [(MIXED, ['his client was a "shock jock," "an entertainer," and no threat'])],
        ),
        (
            "Mr. Hale endorsed eight candidates “who embody the spirit of our movement.”",
            [(MIXED, ["“who embody the spirit of our movement.”"])],
        ),
        (
            "Her speech had one message: “Vote in May.”",
            [(DIRECT, ["Vote in May."])],
        ),
        (
            "The crowd broke into chants of “Four more!”",
            [(DIRECT, ["Four more!"])],
        ),
        (
            "Mr. Hale has hailed the vote as “fantastic” and “bold.”",
            [(MIXED, ["“fantastic” and “bold.”"])],
        ),
        (
            "Lind has often used the term “false friends” of the islanders.",
            [(MIXED, ["“false friends”"])],
        ),
        (
            "His boldest claim is that the committee is a “witch hunt” against her.",
            [(MIXED, ["the committee is a “witch hunt” against her"])],
        ),
        (
            "The crowd chanted, “Send them home,” and “Build the bridge.”",
            [(DIRECT, ["Send them home,", "Build the bridge."])],
        ),
    ],
)
def test_words_in_marks_in_a_running_sentence_are_heard(
    analyser: Analyser, text: str, quotes: list[tuple[QuoteKind, list[str]]]
) -> None:
    assert [(kind, spans) for kind, spans, _, _ in all_told(analyser, text)] == quotes


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We were wrong,” Ramos, 58, told AFP in an interview in Mexico City.", "Ramos"),
        ("“Why now?” Kent's senior adviser Paul Hale conceded on Monday.", "Paul Hale"),
        ("“Better watch out,” tweeted another.", "another"),
        ("“We missed the tide,” said Karl Moen-Rask, the harbour master.", "Karl Moen-Rask"),
        ('Mr. Hale issued a statement saying the bridge was "a remarkable work".', "Hale"),
        ("The deal was described by Gabriel Sherman, who said it would fail.", "Gabriel Sherman"),
        ("According to the WHO, the plan was read by sailors.", "WHO"),
        ("The plan was drawn up by sailors who said it would fail.", "sailors"),
        ("The mood, said Doyle, would be grim since nobody came.", "Doyle"),
        ("RANGOON, Burma - Officials on Monday predicted that the fee would rise.", "Officials"),
    ],
)
def test_the_speaker_is_found(analyser: Analyser, text: str, speaker: str) -> None:
    assert all_told(analyser, text)[0][3] == speaker


def test_a_second_report_has_the_first_ones_speaker(analyser: Analyser) -> None:
    text = "He says the obvious response was to act and says he introduced a bill to do so."
    assert [source for *_, source in all_told(analyser, text)] == ["He", "He"]


def test_a_participle_has_the_subject_of_its_sentence(analyser: Analyser) -> None:
    text = "The minister defended her plan to close the ferries, saying the boats were empty in winter."
    assert all_told(analyser, text) == [
        (INDIRECT, ["the boats were empty in winter"], "saying", "The minister")
    ]


def test_an_aside_behind_the_reporting_words_is_not_part_of_the_report(analyser: Analyser) -> None:
    text = "“We are tired,” the driver said, pointing at the queue."
    assert all_told(analyser, text) == [(DIRECT, ["We are tired,"], "said", "the driver")]


def test_a_relative_clause_belongs_to_the_person_its_noun_describes(analyser: Analyser) -> None:
    text = "It was an answer to Rosa Lind, the Island Council (IC) president, who vowed to keep the ferries."
    assert [speaker for *_, speaker in all_told(analyser, text)] == ["Rosa Lind"]


def test_each_reporting_verb_has_the_words_behind_itself(analyser: Analyser) -> None:
    text = "The envoy mentioned that his boats were new, joking that nobody swims there."
    assert all_told(analyser, text) == [
        (INDIRECT, ["his boats were new"], "mentioned", "The envoy"),
        (INDIRECT, ["nobody swims there"], "joking", "The envoy"),
    ]
