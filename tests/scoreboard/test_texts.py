"""What is compared in a text: words, names, quotation marks, cues, and PolNeAR's standoff."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Span
from tests.scoreboard.brat import GoldError, parse_brat, read_attributions
from tests.scoreboard.marks import quoted_stretches
from tests.scoreboard.saying import is_speech
from tests.scoreboard.words import WordIndex, likeness, name_core

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("mention", "core"),
    [
        ("the Board", "Board"),
        ("Ada Brown’s", "Ada Brown"),
        ("The Hill", "Hill"),
        ("“ERB”,", "ERB"),
        ("the", "the"),
        ("'s", "s"),
        ("…", "…"),
        ("Theodore", "Theodore"),
    ],
)
def test_names_are_compared_without_trimmings(mention: str, core: str) -> None:
    assert name_core(f"x {mention} y", Span(2, 2 + len(mention))).of(f"x {mention} y") == core


def test_quotes_are_compared_by_words_without_the_that() -> None:
    text = "She said that “we go”, he said."
    index = WordIndex(text)
    assert index.content([Span(9, 21)]) == index.touched([Span(15, 20)])
    assert likeness(index.touched([Span(0, 8)]), index.touched([Span(4, 20)])) == pytest.approx(1 / 5)
    assert likeness(frozenset(), frozenset()) == 0


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ('He said "yes" and "no".', ["yes", "no"]),
        ("“We go,” she said. “We", ["We go,", "We"]),
        ("“One “two” three” four", ["One “two” three"]),
        ("``Old style,'' he wrote, ''twice''", ["Old style,", "twice"]),
        ("‘It’s a lovely result,’ they say", ["It’s a lovely result,"]),
        ("rock 'n' roll in the '90s", []),
        ("the dogs' bowls and 'the cats'", ["the cats"]),
        ("« Oui », dit-il", [" Oui "]),
        ('a 5" nail', []),
        ('<tweet author="x">“Go”</tweet>', ["Go"]),
        ("“never closed\n“again”", ["never closed", "again"]),
        ("“…” nothing", []),
    ],
)
def test_stretches_between_marks_are_found(text: str, stretches: list[str]) -> None:
    assert [span.of(text) for span in quoted_stretches(text)] == stretches


@pytest.mark.parametrize(
    "cue", ["said", "has told", "According to", "pointed out", ":", "denies", "replying"]
)
def test_words_of_saying_are_speech(cue: str) -> None:
    assert is_speech(cue)


@pytest.mark.parametrize("cue", ["believes", "declined to say", "did not say", "didn’t say", "plans", ""])
def test_other_cues_are_not(cue: str) -> None:
    assert not is_speech(cue)


TEXT = "He said:\n“We go”, but\n“not far”. Ad"
STANDOFF = (
    "T1\tSource 0 2\tHe\n"
    "T2\tCue 3 7\tsaid\n"
    "T3\tContent 9 16;22 31\t“We go” “not far”\n"
    "T4\tDiscard 18 24\tbut\n“n\n"
    "T5\tAttribution 3 7\tsaid\n"
    "E1\tAttribution:T5 Content:T3 Cue:T2 Source:T1\n"
)


def test_standoff_gives_sources_cues_and_contents_in_pieces() -> None:
    gold = parse_brat("a", TEXT, STANDOFF)
    (attribution,) = gold.attributions
    assert [span.of(TEXT) for span in attribution.content] == ["“We go”", "“not far”"]
    assert [span.of(TEXT) for span in attribution.cue + attribution.source] == ["said", "He"]
    assert attribution.is_speech
    assert [span.of(TEXT) for span in gold.discarded] == ["but\n“n"]


def test_standoff_of_another_text_is_refused() -> None:
    with pytest.raises(GoldError, match="T1 do not stand in the text"):
        parse_brat("a", TEXT.replace("He", "I", 1), STANDOFF)


def test_an_article_without_standoff_is_named(tmp_path: Path) -> None:
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    (tmp_path / "text" / "lost.txt").write_text("x")
    with pytest.raises(GoldError, match=r"there is no attributions/lost\.ann"):
        read_attributions(tmp_path)
