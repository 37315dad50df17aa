"""Gold is perfect against itself, and each kind of damage lowers its own figure."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from newsview.model import (
    Analysis,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Span,
    Speaker,
)
from tests.scoreboard.__main__ import OWN_ARTICLES, main
from tests.scoreboard.brat import Attribution, AttributionGold, GoldError
from tests.scoreboard.counts import summed
from tests.scoreboard.errors import errors
from tests.scoreboard.folders import AnalysisGold, read_analysis, read_gold, score
from tests.scoreboard.table import CONLL, Cells, cells

if TYPE_CHECKING:
    from pathlib import Path

GOLD = [gold for gold in read_gold(OWN_ARTICLES) if isinstance(gold, AnalysisGold)]

Damage = Callable[[Analysis], Analysis]


def figures(damage: Damage) -> dict[str, Cells]:
    return cells(summed(score(damage(gold.analysis), gold) for gold in GOLD))


def change_entities(change: Callable[[Entity], Entity]) -> Damage:
    return lambda analysis: replace(analysis, entities=tuple(change(e) for e in analysis.entities))


def change_quotes(change: Callable[[Quote], Quote]) -> Damage:
    return lambda analysis: replace(analysis, quotes=tuple(change(q) for q in analysis.quotes))


def cut_names(entity: Entity) -> Entity:
    return replace(
        entity, mentions=tuple(replace(m, span=Span(m.span.start, m.span.end - 1)) for m in entity.mentions)
    )


def split_entities(analysis: Analysis) -> Analysis:
    halves = [
        replace(e, id=f"{e.id}{n}", mentions=part)
        for e in analysis.entities
        for n, part in enumerate((e.mentions[::2], e.mentions[1::2]))
        if part
    ]
    return replace(analysis, entities=tuple(halves), quotes=())


def merge_persons(analysis: Analysis) -> Analysis:
    persons, others = analysis.of_kind(EntityKind.PERSON), analysis.entities
    one = replace(persons[0], mentions=tuple(m for person in persons for m in person.mentions))
    kept = tuple(e for e in others if e.kind is not EntityKind.PERSON)
    return replace(analysis, entities=(one, *kept), quotes=())


def turn_pronouns(analysis: Analysis) -> Analysis:
    """Each person gets the next one's pronouns."""
    persons = analysis.of_kind(EntityKind.PERSON)

    def of_kind(entity: Entity, *, pronouns: bool) -> tuple[Mention, ...]:
        return tuple(m for m in entity.mentions if (m.kind is MentionKind.PRONOUN) is pronouns)

    turned = {
        mine.id: replace(mine, mentions=of_kind(mine, pronouns=False) + of_kind(other, pronouns=True))
        for mine, other in zip(persons, persons[1:] + persons[:1], strict=True)
    }
    return replace(analysis, entities=tuple(turned.get(e.id, e) for e in analysis.entities))


def wrong_speaker(quote: Quote) -> Quote:
    return replace(quote, speaker=Speaker(Span(0, 1), None))


def widen(quote: Quote) -> Quote:
    return replace(quote, spans=tuple(Span(max(0, s.start - 20), s.end) for s in quote.spans))


DAMAGE: list[tuple[Damage, list[str]]] = [
    (change_entities(cut_names), ["names all", "coreference, names only (B³)", "rows all"]),
    (change_entities(lambda e: replace(e, kind=EntityKind.OTHER)), ["names person", "rows place"]),
    (split_entities, ["rows all", CONLL]),
    (merge_persons, ["rows person", CONLL, "coreference, names only (B³)"]),
    (change_entities(lambda e: replace(e, name=e.name + " Jr")), ["canonical names"]),
    (turn_pronouns, ["pronouns of persons", CONLL]),
    (change_quotes(wrong_speaker), ["speaker of direct quotes", "speaker of reported quotes"]),
    (change_quotes(widen), ["direct quotes exact spans", "reported quotes exact"]),
    (lambda analysis: replace(analysis, quotes=()), ["all quotes content", "speaker of direct quotes"]),
    (
        change_quotes(lambda q: replace(q, kind=QuoteKind.DIRECT)),
        ["reported quotes content", "all quotes kind"],
    ),
    (change_quotes(lambda q: replace(q, cue=None)), ["all quotes cue"]),
]


def test_gold_is_perfect_against_itself() -> None:
    perfect = figures(lambda analysis: analysis)
    assert len(perfect) == 20
    assert {name: row[-1] for name, row in perfect.items()} == dict.fromkeys(perfect, 1.0)


@pytest.mark.parametrize(("damage", "lowered"), DAMAGE, ids=[names[0] for _, names in DAMAGE])
def test_damage_lowers_its_own_figures(damage: Damage, lowered: list[str]) -> None:
    damaged = figures(damage)
    assert {name: damaged[name][-1] for name in lowered if damaged[name][-1] == 1} == {}


def test_a_quote_told_as_two_keeps_its_speaker() -> None:
    def split(analysis: Analysis) -> Analysis:
        parts = [
            replace(q, id=f"{q.id}-{n}", spans=(s,)) for q in analysis.quotes for n, s in enumerate(q.spans)
        ]
        return replace(analysis, quotes=tuple(parts))

    assert figures(split)["speaker of direct quotes"][-1] == 1


def test_another_text_than_the_golds_is_refused() -> None:
    with pytest.raises(GoldError, match="another text"):
        score(Analysis("Something else."), GOLD[0])


# --- attributions ---------------------------------------------------------------------------------

TEXT = "Brown said “we go”. Reed said he was “very happy”. Officials hope to pay. Aides said rain fell."


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def attribution(content: str, cue: str, source: str, *, is_speech: bool = True) -> Attribution:
    return Attribution((span(content),), (span(cue),), (span(source),), is_speech)


ATTRIBUTIONS = AttributionGold(
    "a",
    TEXT,
    (
        attribution("“we go”", "said “", "Brown"),
        attribution("he was “very happy”", "said he", "Reed"),
        attribution("to pay", "hope", "Officials", is_speech=False),
        attribution("rain fell", "said rain", "Aides"),
    ),
    (),
)


def predicted() -> Analysis:
    """What a perfect analysis of ``TEXT`` would be."""
    kinds = (QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT, QuoteKind.INDIRECT)
    brown = Entity("e1", EntityKind.PERSON, "Brown", mentions=(Mention(span("Brown"), MentionKind.NAME),))
    quotes = [
        Quote(f"q{n}", kind, one.content, one.cue[0], Speaker(one.source[0]))
        for n, (kind, one) in enumerate(zip(kinds, ATTRIBUTIONS.attributions, strict=True))
    ]
    return Analysis(TEXT, (brown,), (replace(quotes[0], speaker=Speaker(None, "e1")), *quotes[1:]))


def attribution_values(analysis: Analysis) -> dict[str, float | None]:
    return {name: row[-1] for name, row in cells(score(analysis, ATTRIBUTIONS)).items()}


def test_attributions_are_perfect_against_themselves() -> None:
    values = attribution_values(predicted())
    assert values == dict.fromkeys(values, 1.0)
    assert len(values) == 19


def test_what_is_no_speech_counts_for_all_attributions_only() -> None:
    without_hope = replace(predicted(), quotes=tuple(q for q in predicted().quotes if q.id != "q2"))
    values = attribution_values(without_hope)
    assert values["speech: content"] == 1
    assert values["all: content"] == pytest.approx(6 / 7)
    assert attribution_values(predicted())["speech: content"] == 1


def test_a_missed_attribution_is_wrong_in_its_source_and_cue_too() -> None:
    values = attribution_values(replace(predicted(), quotes=predicted().quotes[1:]))
    assert values["quoted spans"] == pytest.approx(2 / 3)
    assert values["speech: source"] == values["speech: cue"] == pytest.approx(2 / 3)
    assert values["speech: source direct"] == 0


def test_nested_quotes_are_left_out() -> None:
    first, *others = predicted().quotes
    nested = replace(others[0], id="n", spans=(Span(0, 5),), parent=first.id)
    values = attribution_values(replace(predicted(), quotes=(first, nested, *others)))
    assert values["speech: content"] == 1


# --- the command ------------------------------------------------------------------------------------


def test_the_command_prints_one_table_for_folders_of_both_kinds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    polnear = tmp_path / "polnear"
    (polnear / "text").mkdir(parents=True)
    (polnear / "attributions").mkdir()
    (polnear / "text" / "a.txt").write_text("Ada said no.")
    (polnear / "attributions" / "a.ann").write_text(
        "T1\tSource 0 3\tAda\nT2\tCue 4 8\tsaid\nT3\tContent 9 11\tno\nE1\tAttribution:T2 Content:T3 Cue:T2 Source:T1\n"
    )
    analyses = tmp_path / "analyses"
    analyses.mkdir()
    for path in OWN_ARTICLES.glob("*.json"):
        (analyses / path.name).write_bytes(path.read_bytes())
    (analyses / "a.json").write_text('{"text": "Ada said no.", "quotes": []}')
    assert main([str(OWN_ARTICLES), str(polnear), "--analyses", str(analyses), "--errors"]) == 0
    printed = capsys.readouterr().out
    assert printed.endswith("\na\n  quote missed: no\n")
    rows = {line[:30].strip(): line[30:].split() for line in printed.splitlines()}
    assert rows["names person"] == ["100.0"] * 3
    assert rows["all: content"] == ["0.0", "0.0"]


def test_every_error_is_listed() -> None:
    gold = next(gold for gold in GOLD if gold.name == "council-swings")
    known = {entity.name: entity for entity in gold.analysis.entities}
    gwen, dennis = known["Gwen Parry-Oakes"], known["Dennis Whitlow"]
    one = replace(gwen, name="Cllr Parry-Oakes", mentions=gwen.mentions + dennis.mentions)
    quotes = tuple(
        replace(q, speaker=Speaker(None, gwen.id)) if q.speaker and q.speaker.entity == dennis.id else q
        for q in gold.analysis.quotes[1:]
    )
    entities = tuple(one if e is gwen else e for e in gold.analysis.entities if e is not dennis)
    assert errors(replace(gold.analysis, entities=entities, quotes=quotes), gold) == [
        "row of person missed, or merged away: Dennis Whitlow",
        "row is called Cllr Parry-Oakes, should be Gwen Parry-Oakes",
        "pronoun he @512: Cllr Parry-Oakes; is Dennis Whitlow",
        "pronoun My @522: Cllr Parry-Oakes; is Dennis Whitlow",
        "quote missed: the site floods every winter",
        "speaker Cllr Parry-Oakes; is Dennis Whitlow: the money should go on drains",
        "speaker Cllr Parry-Oakes; is Dennis Whitlow: You can't swing under water, … My own garden is a pond.",
    ]


def test_gold_has_no_errors_against_itself() -> None:
    assert [errors(gold.analysis, gold) for gold in GOLD] == [[] for _ in GOLD]
    assert errors(predicted(), ATTRIBUTIONS) == []
    assert errors(replace(predicted(), quotes=predicted().quotes[1:]), ATTRIBUTIONS) == [
        "quote missed: “we go”"
    ]


def test_the_command_says_what_it_cannot_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 1
    assert "there is no gold here" in capsys.readouterr().err
    (tmp_path / "a.json").write_text('{"text": 3}')
    assert main([str(tmp_path)]) == 1
    assert "a.json: document.text is int 3" in capsys.readouterr().err
    assert main(["--analyses", str(tmp_path)]) == 1
    assert "No such file" in capsys.readouterr().err


def test_own_articles_are_gold_for_every_pane() -> None:
    assert read_gold(OWN_ARTICLES) == GOLD
    assert read_analysis(OWN_ARTICLES / f"{GOLD[0].name}.json") == GOLD[0].analysis
