"""The language of a text is named only where it is plain."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsview.readers import read
from newsview.readers.language import declared_language, language_of

TEXTS = {
    "en": "The minister said on Tuesday that the talks would go on, and that nobody wanted them to fail.",
    "de": "Die Ministerin sagte am Dienstag, dass die Gespräche noch eine Woche dauern und niemand sie aufgeben will.",
    "fr": "La ministre a déclaré mardi que les discussions se poursuivraient et que personne ne veut qu’elles échouent.",
    "es": "La ministra dijo el martes que las conversaciones seguirán una semana más y que nadie quiere que fracasen.",
    "it": "La ministra ha detto martedì che i colloqui andranno avanti per una settimana e che nessuno vuole che falliscano.",
    "pt": "A ministra disse na terça-feira que as conversas vão continuar por mais uma semana e que ninguém quer o fim.",
    "nl": "De minister zei dinsdag dat de gesprekken nog een week zullen duren en dat niemand wil dat ze mislukken.",
    "sv": "Ministern sade på tisdagen att samtalen ska fortsätta en vecka till och att ingen vill att de ska misslyckas.",
    "da": "Ministeren sagde tirsdag, at samtalerne skal fortsætte en uge mere, og at ingen af dem blev afvist over natten.",
    "pl": "Minister powiedziała we wtorek, że rozmowy potrwają jeszcze tydzień i że nikt nie chce, aby się nie udały.",
    "ru": "Министр сказала во вторник, что переговоры продлятся ещё неделю и что никто не хочет, чтобы они сорвались.",
    "ja": "首相は火曜日、組合との協議をもう一週間続けると述べた。",
    "zh": "部长星期二表示，谈判将再持续一周，没有人希望谈判失败。",
    "ko": "장관은 화요일 협상이 일주일 더 계속될 것이라고 말했다.",
    "el": "Η υπουργός είπε την Τρίτη ότι οι συνομιλίες θα συνεχιστούν.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_languages(code):
    assert language_of(TEXTS[code]) == code


@pytest.mark.parametrize(
    "text", ["", "Hun Sen", "12.5 % 2024", "Lorem ipsum dolor sit amet consectetur adipiscing elit sed"]
)
def test_what_is_not_plain_is_not_named(text):
    assert language_of(text) is None


def test_names_and_quotations_in_another_language_do_not_mislead():
    assert (
        language_of(f"{TEXTS['en']} “La vie en rose,” she added; “les jeux sont faits”. {TEXTS['en']}")
        == "en"
    )


@given(st.text())
def test_any_text_has_a_language_or_none(text):
    assert language_of(text) is None or len(language_of(text)) == 2


@pytest.mark.parametrize(
    ("declared", "meant"),
    [
        ("en", "en"),
        ("EN-us", "en-us"),
        ("en_GB", "en-GB"),
        ("eng", "en"),
        ("ger_AT", "de-AT"),
        ("tlh", "tlh"),
        ("English", None),
        ("und", None),
        ("x-default", None),
        ("os.path", None),
        ("../en", None),
        ("", None),
        (None, None),
    ],
)
def test_what_a_source_declares_is_a_code_or_nothing(declared, meant):
    assert declared_language(declared) == meant


@pytest.mark.parametrize("declared", ["English", "eng", "a.b", "../x", "[en]"])
def test_an_article_is_in_its_own_language_whatever_nonsense_it_declares(put, declared):
    assert read(put("a.md", f"---\nlang: {declared}\n---\n{TEXTS['en']}\n")).language == "en"
