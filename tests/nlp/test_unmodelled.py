"""What is shown of an article whose language no installed pipeline knows."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsview.model import Article, QuoteKind, from_json, to_json
from newsview.nlp.unmodelled import quotes_alone


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Il a déclaré : « Nous ne céderons pas. » Puis il est parti au « bar ».", ["Nous ne céderons pas."]),
        ("„Das ist nicht gut“, sagte sie. Der Film „Das Boot“ läuft.", ["Das ist nicht gut"]),
        ("»Wir gehen jetzt«, sagte er.", ["Wir gehen jetzt"]),
        ("首相は「われわれは決して交渉しない」と述べた。", ["われわれは決して交渉しない"]),
        ("他说：“我们不会谈判。”", ["我们不会谈判。"]),
        ("El alcalde dijo: “No lo haremos nunca”.", ["No lo haremos nunca"]),
    ],
)
def test_words_in_the_marks_of_many_languages_are_quotes_and_titles_are_none(text, said):
    assert [quote.words(text) for quote in quotes_alone(Article(text)).quotes] == said


@pytest.mark.parametrize(
    ("opening", "again", "closing"),
    [
        ("“", "“", "”"),
        ("« ", "« ", " »"),
        ("« ", "» ", " »"),
        ("«\u202f", "»\u202f", "\u202f»"),
        ("«", "»", "»"),
        ("»", "»", "«"),
        ("„", "„", "“"),
        ("„", "„", "”"),
    ],
)
def test_a_quote_that_runs_over_paragraphs_is_one(opening, again, closing):
    parts = ["Nous avons attendu longtemps.", "Nous n’attendrons plus ici.", "Allons-y maintenant tous."]
    text = (
        f"{opening}{parts[0]}\n\n{again}{parts[1]}\n\n{again}{parts[2]}{closing} Fin.\n\n"
        f"Il y a {opening}bar{closing} et rien."
    )
    (quote,) = quotes_alone(Article(text)).quotes
    assert [span.of(text) for span in quote.spans] == parts


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Elle dit : « Nous avons commencé hier ». Il ajoute : « Ils resteront deux ans ».",
            ["Nous avons commencé hier", "Ils resteront deux ans"],
        ),
        (
            "« Il m’a dit : « Venez demain matin ». Je suis venue. » Elle rit.",
            ["Il m’a dit : « Venez demain matin ». Je suis venue."],
        ),
        ("»Vi började arbetet», sade hon. »Det tar två år.»", ["Vi började arbetet", "Det tar två år."]),
        ("»Wir gehen „jetzt“ nach Hause«, sagte er.", ["Wir gehen „jetzt“ nach Hause"]),
    ],
)
def test_which_guillemets_open_is_told_from_the_whole_text(text, said):
    assert [quote.words(text) for quote in quotes_alone(Article(text)).quotes] == said


@given(st.text(alphabet="“”„«»「」『』\"'‘’ \nabc.,:!éß中の", max_size=200))
def test_whatever_the_text_its_quotes_are_sound(text):
    analysis = quotes_alone(Article(text))
    assert from_json(to_json(analysis)) == analysis
    assert all(quote.kind is QuoteKind.DIRECT and quote.speaker is None for quote in analysis.quotes)
    spans = [span for quote in analysis.quotes for span in quote.spans]
    assert spans == sorted(spans)
    assert all(before.end <= after.start for before, after in itertools.pairwise(spans))
