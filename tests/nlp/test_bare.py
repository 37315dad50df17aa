"""Soft hyphens and zero-width blanks are in nobody's way, and every offset holds in the text that has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsview.model import Article, EntityKind, Span
from newsview.nlp.bare import Bare
from newsview.nlp.unmodelled import quotes_alone
from newsview.readers import mojibake

if TYPE_CHECKING:
    from newsview.nlp import Analyser

UNSEEN = "\u00ad\u200b\u202a\u2060\u2066\ufeff"

HYPHENATED = (
    "\u00adAn\u00adge\u00adla Mer\u00adkel vis\u00adited Ber\u00adlin on Mon\u00adday.\n\n"
    "“We have had a \u00adgood talk about every\u00adthing\u00ad,” Mer\u00adkel told re\u00adport\u00aders."
)


@given(st.text(alphabet=f"ab c.\n{UNSEEN}", max_size=120), st.data())
def test_spans_find_their_way_back(text: str, data: st.DataObject) -> None:
    bare = Bare.of(Article(text))
    seen = bare.article.text
    assert seen == "".join(char for char in text if char not in UNSEEN)
    start = data.draw(st.integers(0, len(seen)))
    end = data.draw(st.integers(start, len(seen)))
    back = bare.span(Span(start, end))
    assert 0 <= back.start <= back.end <= len(text)
    assert "".join(char for char in back.of(text) if char not in UNSEEN) == seen[start:end]
    if start < end:
        assert back.of(text)[0] not in UNSEEN
        assert back.of(text)[-1] not in UNSEEN
        assert bare.place(back.start) == start
    for block, whole in zip(bare.article.blocks, _with_words(text), strict=True):
        assert bare.span(block.span).of(text) == whole.strip(UNSEEN)


def _with_words(text: str) -> list[str]:
    blocks = (block.span.of(text) for block in Article(text).blocks)
    return [words for words in blocks if words.strip(UNSEEN)]


@pytest.mark.parametrize("sign", UNSEEN)
def test_names_and_quotes_are_found_through_them(analyser: Analyser, sign: str) -> None:
    text = HYPHENATED.replace("\u00ad", sign)
    analysis = analyser.analyse(Article(text))
    assert analysis.text == text
    merkel = next(entity for entity in analysis.entities if entity.name == "Angela Merkel")
    assert [mention.span.of(text).replace(sign, "") for mention in merkel.mentions] == [
        "Angela Merkel",
        "Merkel",
    ]
    (quote,) = analysis.quotes
    assert quote.words(text).replace(sign, "") == "We have had a good talk about everything,"
    assert quote.speaker is not None
    assert quote.speaker.entity == merkel.id
    assert list(analyser.grow(Article(text), first=len(text)))[-1].analysis == analysis


def test_quotes_that_need_no_model_are_found_through_them() -> None:
    (quote,) = quotes_alone(Article(HYPHENATED)).quotes
    assert quote.words(HYPHENATED).startswith("We have had a \u00adgood")


def garbled(text: str) -> str:
    """``text`` as UTF-8 that was read as windows-1252, as browsers read it."""
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())


GARBLED = "André Müller said on Friday: “Don’t ask.” “That’s all,” Müller added."


def test_names_and_quotes_are_found_behind_garbled_letters_and_stand_where_they_are(
    analyser: Analyser,
) -> None:
    text = garbled(GARBLED)
    analysis = analyser.analyse(Article(text))
    assert analysis.text == text
    (person,) = (entity for entity in analysis.entities if entity.kind is EntityKind.PERSON)
    assert person.name == "André Müller"
    assert [mention.span.of(text) for mention in person.mentions][:2] == [
        garbled("André Müller"),
        garbled("Müller"),
    ]
    assert [quote.words(text) for quote in analysis.quotes] == [garbled("Don’t ask."), garbled("That’s all,")]
    assert {quote.speaker.entity for quote in analysis.quotes if quote.speaker} == {person.id}


@given(st.text(alphabet="ab é€’“”…\u00ad\u00a0", min_size=4, max_size=60))
def test_every_place_behind_garbled_letters_finds_its_way_back(text: str) -> None:
    assume(mojibake.garbled(garbled(text)) is not None)
    bare = Bare.of(Article(garbled(text)))
    seen = bare.article.text
    assert seen == text.translate(dict.fromkeys(map(ord, UNSEEN)))
    for at, char in enumerate(seen):
        assert bare.span(Span(at, at + 1)).of(garbled(text)) == garbled(char)


def test_the_words_that_decide_who_speaks_are_told_where_they_stand(analyser: Analyser) -> None:
    text = "The mo\u00adnu\u00adment fell. “I have said whenever it is right, I will leave,” Ann Roe told the paper."
    evidence = [quote.speaker.evidence for quote in analyser.analyse(Article(text)).quotes if quote.speaker]
    assert [item.span.of(text) for item in evidence if item and item.span] == ["told"]
