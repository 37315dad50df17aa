"""No article is so badly set that its analysis fails or comes out unsound."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsview.model import Analysis
    from newsview.nlp import Analyser

ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))


def words_lost(text: str, chance: random.Random) -> str:
    return "\n".join(
        " ".join(w for w in line.split(" ") if chance.random() > 0.3) for line in text.split("\n")
    )


def words_swapped(text: str, chance: random.Random) -> str:
    lines = [line.split(" ") for line in text.split("\n")]
    for line in lines:
        chance.shuffle(line)
    return "\n".join(" ".join(line) for line in lines)


def marks_everywhere(text: str, chance: random.Random) -> str:
    return "".join(chance.choice("“”‘’\"',.:—@()Jr") + c if chance.random() < 0.05 else c for c in text)


def names_lost(text: str, chance: random.Random) -> str:
    """Capitals replaced by what hangs on names elsewhere, so that it stands alone."""
    rest = ("Jr.", "III", "’s", "Mr.", "the", "of", "&", "@", "D-Ohio", "St.")
    return "\n".join(
        " ".join(
            chance.choice(rest) if w[:1].isupper() and chance.random() < 0.4 else w for w in line.split(" ")
        )
        for line in text.split("\n")
    )


def capitals(text: str, _chance: random.Random) -> str:
    return text.title()


def in_one_line(text: str, _chance: random.Random) -> str:
    return " ".join(text.split())


def one_word_a_line(text: str, _chance: random.Random) -> str:
    return "\n".join(text.split())


@pytest.mark.parametrize(
    "mangle",
    [words_lost, words_swapped, marks_everywhere, names_lost, capitals, in_one_line, one_word_a_line],
)
def test_a_mangled_article_still_has_a_sound_analysis(
    analyser: Analyser, mangle: Callable[[str, random.Random], str]
) -> None:
    chance = random.Random(7)
    for path in ARTICLES:
        text = mangle(path.read_text(encoding="utf-8"), chance)
        analysis = analyser.analyse(Article(text))
        assert analysis.text == text
        assert_sound(analysis)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_that_breaks_off_anywhere_still_has_a_sound_analysis(
    analyser: Analyser, path: Path
) -> None:
    text = path.read_text(encoding="utf-8")
    last_words = list(re.finditer(r"\b(the|without|of|said|who|that|and|in)\b|[,:“(]", text))
    for last in random.Random(7).sample(last_words, 12):
        assert_sound(analyser.analyse(Article(text[max(0, last.end() - 300) : last.end()])))


@pytest.mark.parametrize(
    "ending",
    [
        "“It is open,” said the",
        "“It is open,” said the mother of",
        "He said it was open, without",
        "She made it clear",
        "He made clear Tuesday night that",
        "Jordan",
        "ISIS",
        "Pier to close\n…Says Lind is its leader\nThe Indigenous People of Biafra, IPOB, has said",
        "Official",
        "CBBC",
        "FRBs",
        "The woman fell asleep, the Korea Bizwire website",
        "This is what they call",
        "The mayor also said:\n\n",
    ],
)
def test_a_report_that_breaks_off_still_has_a_sound_analysis(analyser: Analyser, ending: str) -> None:
    assert_sound(analyser.analyse(Article(ending)))


def assert_sound(analysis: Analysis) -> None:
    """What every pane relies on."""
    assert from_json(json.loads(json.dumps(to_json(analysis)))) == analysis
    for entity in analysis.entities:
        spans = [mention.span for mention in entity.mentions]
        assert spans == sorted(set(spans)), entity.name
        assert all(span.of(analysis.text).strip() for span in spans), entity.name
        assert entity.name.strip()
    for quote in analysis.quotes:
        assert all(span.of(analysis.text).strip() for span in quote.spans), quote.id
        assert list(quote.spans) == sorted(quote.spans), quote.id
    starts = [quote.start for quote in analysis.quotes]
    assert starts == sorted(starts)
