"""Quotes of a whole text: paragraphs, marks within marks, titles, labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newsview.model import Analysis, Article, QuoteKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def read(analyser: Analyser, text: str) -> Analysis:
    return analyser.analyse(Article(text))


def spans(analysis: Analysis) -> list[list[str]]:
    return [[span.of(analysis.text) for span in quote.spans] for quote in analysis.quotes]


def test_a_quote_over_paragraphs_is_one_with_a_span_each(analyser: Analyser) -> None:
    text = "“We came by boat, she said.\n".replace(", she said", "") + "\n“We left on foot,” Rosa Lind said."
    analysis = read(analyser, text)
    assert spans(analysis) == [["We came by boat.", "We left on foot,"]]
    assert analysis.quotes[0].cue is not None


def test_the_same_paragraph_carries_a_quote_on(analyser: Analyser) -> None:
    analysis = read(analyser, "“We came by boat,” Rosa Lind said. “Nobody saw us.”")
    assert spans(analysis) == [["We came by boat,", "Nobody saw us."]]


def test_a_quote_of_its_own_paragraph_is_another_quote(analyser: Analyser) -> None:
    analysis = read(analyser, "“We came by boat,” Rosa Lind said.\n\n“Nobody saw us.”")
    assert spans(analysis) == [["We came by boat,"], ["Nobody saw us."]]
    assert analysis.quotes[1].cue is None


@pytest.mark.parametrize("second", ["she went on", "Bo Lind said"])
def test_what_is_left_open_belongs_to_the_cue_before_it(analyser: Analyser, second: str) -> None:
    text = f"“We row,” Ann Roe said. “We like it.\n\n“By day we sleep,” {second}. “That is fine.”"
    quotes = analyser.analyse(Article(text)).quotes
    assert [[span.of(text) for span in quote.spans] for quote in quotes] == [
        ["We row,", "We like it."],
        ["By day we sleep,", "That is fine."],
    ]


def test_a_paragraph_with_a_cue_of_its_own_is_another_quote(analyser: Analyser) -> None:
    text = "“At night,” Ann Roe said, “we row. “We like it.\n\n“By day we sleep,” she added. “That is fine.”"
    quotes = analyser.analyse(Article(text)).quotes
    assert [[span.of(text) for span in quote.spans] for quote in quotes] == [
        ["At night,", "we row.", "We like it."],
        ["By day we sleep,", "That is fine."],
    ]


def test_a_quote_whose_closing_mark_is_missing_goes_on_in_the_next(analyser: Analyser) -> None:
    analysis = read(analyser, "“The boats are a shame for us all. “They will sink,” warned Rosa Lind.")
    assert spans(analysis) == [["The boats are a shame for us all.", "They will sink,"]]


def test_a_paragraph_that_goes_on_from_words_within_a_report_is_told_once(analyser: Analyser) -> None:
    text = (
        "Vera Moll said the boats “are a shame for us all.\n\n“They will sink in the harbour.”\n\nShe left."
    )
    (quote,) = analyser.analyse(Article(text)).quotes
    assert [span.of(text) for span in quote.spans] == [
        "the boats “are a shame for us all.",
        "They will sink in the harbour.",
    ]


def test_a_quote_whose_breaks_were_lost_is_one_though_others_tell_its_end(analyser: Analyser) -> None:
    text = 'Vera Moll told the town: "The pair will not row again. "The harm is done," she added.'
    (quote,) = analyser.analyse(Article(text)).quotes
    assert [span.of(text) for span in quote.spans] == ["The pair will not row again.", "The harm is done,"]


def test_words_in_marks_of_their_own_within_a_quote_are_told_once(analyser: Analyser) -> None:
    text = (
        "\"I said to Rosa (Lind, the harbour master) 'This is touch and go.' It was out of my hands "
        'and she is steady when it comes to storms," Karim Doss added.'
    )
    outer, inner = read(analyser, text).quotes
    assert (inner.kind, inner.parent) == (QuoteKind.DIRECT, outer.id)
    assert [span.of(text) for span in inner.spans] == ["This is touch and go."]


def test_a_nested_quote_names_its_parent(analyser: Analyser) -> None:
    analysis = read(analyser, "“My father told me, ‘Never sell the boat,’ and I never did,” Rosa Lind said.")
    outer, inner = analysis.quotes
    assert inner.parent == outer.id
    assert spans(analysis)[1] == ["Never sell the boat,"]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        (
            "“I hear it every morning. ‘Get up, it is time.’ I am tired,” Rosa Lind said.",
            "Get up, it is time.",
        ),
        (
            "“Mayor Lind replied that ‘We shall not sell it,’ adding a joke,” Karim Doss said.",
            "We shall not sell it,",
        ),
        ("“It is a message of fear -- ‘you row or you drown.’” Rosa Lind said.", "you row or you drown."),
        (
            "Rosa Lind says he is a dad who tells his child, “You know what? It is fine.”",
            "You know what? It is fine.",
        ),
    ],
)
def test_what_others_say_within_a_quote_is_one_of_its_own(analyser: Analyser, text: str, inner: str) -> None:
    outer, nested = read(analyser, text).quotes
    assert nested.parent == outer.id
    assert nested.spans[0].of(text) == inner


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The price, high for weeks, is “as low as I have ever seen.”", ["as low as I have ever seen."]),
        ("Lind also praised old ways -- “I think that rowing is best.”", ["I think that rowing is best."]),
        ("The box has a button “No, I’d rather not” for it.", []),
        ("The crew had “been working all week to find” the boats.", ["“been working all week to find”"]),
        ("It is but the “tip of a very old iceberg” that drifts.", []),
        ("The pier isn’t “the old pier as Lind had known it.”", ["“the old pier as Lind had known it.”"]),
        (
            "The police posted the photo of a man with a net over his arm with the caption, “Please find him!”",
            ["Please find him!"],
        ),
    ],
)
def test_who_says_i_is_quoted_and_so_are_captions(analyser: Analyser, text: str, said: list[str]) -> None:
    assert [words for quote in spans(read(analyser, text)) for words in quote] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("“That’s my job,” Moll said in May on the podcast “Here’s the Thing.”", ["That’s my job,"]),
        ("The boats are late, Moll said in his book, “A Long Son.” It rained.", ["The boats are late"]),
        ("Moll wrote under the pseudonym “Carlo Rain,” and nobody knew.", []),
        ("Moll said in his memoir, “I was never happy there.”", ["I was never happy there."]),
    ],
)
def test_where_it_was_said_is_no_quote(analyser: Analyser, text: str, said: list[str]) -> None:
    assert [words for quote in spans(read(analyser, text)) for words in quote] == said


@pytest.mark.parametrize(
    "text",
    [
        "“They might think, ‘Why is it here?’ and go,” Rosa Lind said.",
        "“We should not say ‘rowing’ or ‘how one may row for free.’” Rosa Lind said.",
    ],
)
def test_thoughts_and_terms_within_a_quote_are_none(analyser: Analyser, text: str) -> None:
    assert len(read(analyser, text).quotes) == 1


def test_a_quote_may_open_with_another(analyser: Analyser) -> None:
    text = "The Lorvane Post wrote of his speech:\n\n“ ‘There is wrath all right,’ [Moll] said.\n\nIt rained."
    assert spans(read(analyser, text))[0] == ["‘There is wrath all right,’ [Moll] said."]


@pytest.mark.parametrize(
    "text",
    [
        "She wrote “The Long Way Home” in 1998 and “Short Cuts” a year later.",
        "The so-called “ghost boats” run twice a day.",
        "The police have “less-than-lethal” nets.",
        "The boats are old.\n\n‘Massive risks’\n\nIt rained on the pier.",
        "He grew up on “Star Harbour,” a show about boats.",
    ],
)
def test_titles_and_scare_quotes_are_no_quotes(analyser: Analyser, text: str) -> None:
    assert spans(read(analyser, text)) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Reports say Henrik Moll, known as “Captain Cod”, is the main suspect.", QuoteKind.INDIRECT),
        ("Rosa Lind claimed the “Long Tides Of Home” singer was lost at sea.", QuoteKind.INDIRECT),
        ("Reports say Henrik Moll, known for “fishing by night”, is the main suspect.", QuoteKind.MIXED),
        ("Rosa Lind: Harbour Master ‘Absolutely Wrong’ About The Pier this Year.", QuoteKind.MIXED),
    ],
)
def test_names_in_marks_make_no_words_of_a_report_anyones_own(
    analyser: Analyser, text: str, kind: QuoteKind
) -> None:
    (quote,) = read(analyser, text).quotes
    assert quote.kind is kind


def test_labels_make_a_transcript(analyser: Analyser) -> None:
    text = "Q: When did you leave?\n\nA: In the spring, by boat.\n\nQ: Why then?\n\nA: The ice had gone."
    analysis = read(analyser, text)
    assert spans(analysis) == [
        ["When did you leave?"],
        ["In the spring, by boat."],
        ["Why then?"],
        ["The ice had gone."],
    ]
    assert {quote.kind for quote in analysis.quotes} == {QuoteKind.DIRECT}


def test_a_turn_of_a_transcript_goes_on_to_who_speaks_next(analyser: Analyser) -> None:
    text = (
        "ANN LIND: Where is the boat?\n\nBOB MOLL: I sold it. It was old.\n\nIt leaked, too.\n\n"
        "(SOUNDBITE OF WAVES)\n\nLIND: My boat?\n\nMOLL: Yes. I am sorry.\n\nThe yard owns this page."
    )
    assert spans(read(analyser, text)) == [
        ["Where is the boat?"],
        ["I sold it. It was old.", "It leaked, too."],
        ["My boat?"],
        ["Yes. I am sorry."],
    ]


def test_a_label_in_capitals_may_tell_what_somebody_is(analyser: Analyser) -> None:
    text = (
        "ANN LIND, HOST:\n\nWelcome to Kelm Today. It rained.\n\nWith us is Bob Moll.\n\n"
        "SEN. BOB MOLL (R-OHIO): Good to be here.\n\nLIND: Where is your boat?\n\nMOLL: I sold it."
    )
    analysis = read(analyser, text)
    assert spans(analysis) == [
        ["Welcome to Kelm Today. It rained.", "With us is Bob Moll."],
        ["Good to be here."],
        ["Where is your boat?"],
        ["I sold it."],
    ]
    assert {quote.kind for quote in analysis.quotes} == {QuoteKind.DIRECT}


def test_details_behind_labels_are_nobodys_words(analyser: Analyser) -> None:
    text = (
        "Credit: Tarn View, seen from the pier.\n\nRosa Lind left.\n\nCredit: Tarn View, where she was born."
    )
    assert read(analyser, text).quotes == ()


@pytest.mark.parametrize(
    "text",
    [
        "It rained.\n\nFILE PHOTO: Mayor Rosa Lind waves after she spoke at the yard in Kelm, May 2.\n\nIt was cold.",
        "It rained again. (RELATED: ‘STORM’ — Talk Cancelled After The Boats Sank [VIDEO])",
        "It rained again. (RELATED: “We’re Ready To Get Rowing” Says Lind As Council Meets)",
        "It rained.\n\nREAD MORE: “He Will Not Go”: Lind On The Harbour's Plans",
    ],
)
def test_captions_and_links_are_nobodys_words(analyser: Analyser, text: str) -> None:
    assert read(analyser, text).quotes == ()


def test_what_a_thing_is_called_in_a_quote_is_nobodys_word(analyser: Analyser) -> None:
    analysis = read(analyser, "“She knows it. It is called ‘rule of sail.’ It is old,” Rosa Lind said.")
    assert len(analysis.quotes) == 1


@pytest.mark.parametrize("mark", ["″", "\u202a”", "\u200b”"])
def test_words_in_marks_with_signs_about_them_are_told(analyser: Analyser, mark: str) -> None:
    opening = mark if mark != "″" else "“"
    closing = "″" if mark == "″" else "”"
    (quote,) = read(analyser, f"{opening}We lost the boat,{closing} Rosa Lind said.").quotes
    assert quote.kind is QuoteKind.DIRECT
    assert quote.cue is not None


def test_labels_of_a_price_list_are_no_transcript(analyser: Analyser) -> None:
    parks = ("Tarn Park", "Vest Park", "Moll Park")
    text = "\n\n".join(f"{park}\n\nKestavians: 1000 kest Foreigners: $15" for park in parks)
    assert spans(read(analyser, text)) == []


def test_a_title_with_a_colon_is_no_transcript(analyser: Analyser) -> None:
    text = "\n\n".join(
        f"“Star Boats: The Long Night” {what} this year." for what in ("opens", "ends", "stars Bob Doe")
    )
    assert analyser.analyse(Article(text=text)).quotes == ()


def test_a_transcript_between_marks_is_one_turn_a_label(analyser: Analyser) -> None:
    text = (
        "Senator Mike Pence spoke to Chris Wallace on Sunday.\n\n"
        '"WALLACE: Will she be there tomorrow night?\n\n'
        '"PENCE: Well, this is America, Chris.\n\n'
        '"And that is all.\n\n'
        "\"WALLACE: So she won't.\n\n"
        '"PENCE: She won\'t."'
    )
    analysis = analyser.analyse(Article(text))
    assert [
        (
            [span.of(text) for span in quote.spans],
            quote.speaker and quote.speaker.span and quote.speaker.span.of(text),
        )
        for quote in analysis.quotes
    ] == [
        (["Will she be there tomorrow night?"], "WALLACE"),
        (["Well, this is America, Chris.", "And that is all."], "PENCE"),
        (["So she won't."], "WALLACE"),
        (["She won't."], "PENCE"),
    ]


def test_marks_inside_markup_are_no_marks(analyser: Analyser) -> None:
    text = '<tweet author="@rosa" date="March 1, 2020">We are off.<tweet/>\n\nRosa Lind left.'
    assert spans(read(analyser, text)) == []


def test_quotes_on_an_empty_text_are_none(analyser: Analyser) -> None:
    assert read(analyser, "").quotes == ()


WORDS = "“ ” \" ‘ ’ '' said he Rosa Lind that , . ? : — ( ) Q: told asked the boat left was not claims who which to go"
PARTS = st.sampled_from(WORDS.split())


@settings(max_examples=60, deadline=None)
@given(st.lists(PARTS | st.just("\n\n"), max_size=30).map(" ".join))
@example("claims Rosa Rosa")
@example("Q: told \n\n “ Q: “")
def test_any_order_of_words_and_marks_gives_sound_quotes(analyser: Analyser, text: str) -> None:
    analysis = read(analyser, text)
    for quote in analysis.quotes:
        assert list(quote.spans) == sorted(quote.spans)
        for first, second in zip(quote.spans, quote.spans[1:], strict=False):
            assert not first.overlaps(second)
        assert all(any(c.isalnum() for c in span.of(text)) for span in quote.spans)


def test_a_quotation_that_an_opening_mark_closes_ends(analyser: Analyser) -> None:
    text = "It went on to say, “the promises of the board made it clear. “\n\nOn Monday the board met."
    assert "the promises of the board" in analyser.analyse(Article(text)).quotes[0].spans[0].of(text)


def test_two_quotations_joined_by_but_are_one_direct_quote(analyser: Analyser) -> None:
    text = "Rosa Lind replies, “Yes, the cost is too high” but “we do not have another cost.”"
    analysis = read(analyser, text)
    assert [quote.kind for quote in analysis.quotes] == [QuoteKind.DIRECT]
    assert len(analysis.quotes[0].spans) == 2


def test_what_something_is_like_is_nobodys_words(analyser: Analyser) -> None:
    text = "“It was like ‘being in a war’. She was like ‘a second mother’ to me,” Rosa Lind said."
    assert len(read(analyser, text).quotes) == 1


def test_the_name_of_a_thing_behind_a_colon_is_no_quote(analyser: Analyser) -> None:
    text = "Rosa Lind has another vision for the future: “Sovereign Ports.” She went home."
    assert not read(analyser, text).quotes


def test_people_are_heard_in_an_interview(analyser: Analyser) -> None:
    text = "“People are like, ‘oh, it is horrible’ or they laugh,” Rosa Lind said."
    assert [quote.kind for quote in read(analyser, text).quotes] == [QuoteKind.DIRECT] * 2


def test_a_quote_goes_on_behind_a_verb_taken_for_a_participle(analyser: Analyser) -> None:
    text = "“With all due respect,” tweeted tennis legend Rosa Lind, “what are you waiting for?”"
    (quote,) = read(analyser, text).quotes
    assert [span.of(text) for span in quote.spans] == ["With all due respect,", "what are you waiting for?"]


def test_a_quote_goes_on_behind_a_name_that_keeps_the_stop(analyser: Analyser) -> None:
    text = (
        "“The sea is rough,” said Rosa Lind, head of boats at BofA. “We are going to stay at home for now.”"
    )
    assert [len(quote.spans) for quote in read(analyser, text).quotes] == [2]


def test_what_somebody_has_asked_is_told_within_a_quote(analyser: Analyser) -> None:
    text = "“We have asked the papers not to speak of it. She asked to fly higher,” Rosa Lind said."
    _, nested = read(analyser, text).quotes
    assert nested.spans[0].of(text) == "not to speak of it"


def test_a_link_before_what_is_told_is_no_part_of_it(analyser: Analyser) -> None:
    text = "abc.kx/2AjiOVw Norsk will ask the court for a trial, said a source familiar with the case."
    assert [span.of(text) for span in analyser.analyse(Article(text)).quotes[0].spans] == [
        "Norsk will ask the court for a trial"
    ]
