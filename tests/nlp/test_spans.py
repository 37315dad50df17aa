"""Where a name begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Analysis, Article, EntityKind, MentionKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE
_FOUNDATION = "Foundation for Relief and Reconciliation"


def named(analysis: Analysis, kind: EntityKind) -> list[str]:
    """The words of all names of a kind, in order."""
    spans = [
        mention.span
        for entity in analysis.of_kind(kind)
        for mention in entity.mentions
        if mention.kind is MentionKind.NAME
    ]
    return [span.of(analysis.text) for span in sorted(spans)]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("ISIS Revealed: Top Man Talks\n\nISIS is strong.", ORGANISATION, ["ISIS", "ISIS"]),
        ("Urgent: Should Obama Be Impeached? Vote now.", PERSON, ["Obama"]),
    ],
)
def test_a_name_ends_before_the_verb_of_a_headline(
    analyser: Analyser, text: str, kind: EntityKind, expected: list[str]
) -> None:
    assert named(analyser.analyse(Article(text)), kind) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("“Maybe [President Ann] Roe lied,” he said.", PERSON, ["Ann] Roe"]),
        ("“I apologize to Phil [Roe],” he said.", PERSON, ["Phil [Roe]"]),
        ("On Monday Mayor de Moranda spoke.", PERSON, ["de Moranda"]),
        ("Photos show Jordan King Hussein in uniform.", PERSON, ["Hussein"]),
        ("Photos show Jordan King Hussein in uniform.", PLACE, ["Jordan"]),
        ("It was drawn for Crown Prince Hussein, he said.", PERSON, ["Hussein"]),
        ("He spoke to Dr. Taher El-masri. El-masri said no.", PERSON, ["Taher El-masri", "El-masri"]),
        ("She met them at a hotel in Lagos Nigeria on Monday.", PLACE, ["Lagos", "Nigeria"]),
        ("A popular Banksy Instagram account showed it.", ORGANISATION, ["Instagram"]),
        ("Apple showed it. The Apple Watch Sport is dear. Apple Watches sell.", ORGANISATION, ["Apple"]),
        ("He spoke to David “Mad Dog” McRoe on Monday.", PERSON, ["David “Mad Dog” McRoe"]),
        ("RelatedIsrael: Will Peace Come? It will not.", PLACE, ["Israel"]),
        ("[+] EnlargeWayne Hobb scored twice on Monday.", PERSON, ["Wayne Hobb"]),
        ("SANAA, Yemen (CNN)Rebels took the town.", ORGANISATION, ["CNN"]),
        ("The late Ann Tarnwick,60, was a baker.", PERSON, ["Ann Tarnwick"]),
        ("For Carole Laurick, a series of strokes at 42 meant she had to go.", PERSON, ["Carole Laurick"]),
        ("A judge of the Court of Queen’s Bench ruled.", ORGANISATION, ["Court of Queen’s Bench"]),
        ("Lake Tarnia State University bans them.", ORGANISATION, ["Lake Tarnia State University"]),
        ("The Kelm School District closed it.", ORGANISATION, ["Kelm School District"]),
        ("Carl Poe / Reuters Local newspapers are out.", ORGANISATION, ["Reuters"]),
        ("She won at the Kelm Paralympics.", ORGANISATION, []),
        ("BREXIT: Ann Roe said it was bad for all of them.", PERSON, ["Ann Roe"]),
        ("“It is huge,” said Jordan Higgins, head of design.", PERSON, ["Jordan Higgins"]),
        ("Ann Roe(Credit: Carl Poe) left on Monday.", PERSON, ["Ann Roe", "Carl Poe"]),
        ("He left MacArthur for YouTube and BlackBerry.", ORGANISATION, ["YouTube", "BlackBerry"]),
        ("Leelah Hobb, 17, left. Her aunt Ann Hobb wept.", PERSON, ["Leelah Hobb", "Ann Hobb"]),
        ("He named Maj. Jan Mohammad Tarash on Jan. 5.", PERSON, ["Jan Mohammad Tarash"]),
        ("They went to Mazar-e-Sharif on Monday.", PLACE, ["Mazar-e-Sharif"]),
        ("He joined al Qaeda in the Arabian Peninsula.", ORGANISATION, ["al Qaeda in the Arabian Peninsula"]),
        ("NBC 5 believes it, and ABC 7 News does.", ORGANISATION, ["NBC 5", "ABC 7 News"]),
        ("He told Tarn Radio 104.1 on Monday.", ORGANISATION, ["Tarn Radio 104.1"]),
        ("They played at the Tarn Hotel and Casino in Kelm.", PLACE, ["Tarn Hotel and Casino", "Kelm"]),
        ("The Foundation for Relief and Reconciliation paid.", ORGANISATION, [_FOUNDATION]),
        ("Rumors swirl. Senior Lenovo executives said so.", ORGANISATION, ["Lenovo"]),
        ("It was in the American Huffington Post.", ORGANISATION, ["Huffington Post"]),
        ("They took over the al-Tarim neighbourhood.", PLACE, ["al-Tarim"]),
        ("He fought for al Nusra, an affiliate of al Qaeda.", ORGANISATION, ["al Nusra", "al Qaeda"]),
        ("They live in the San Francisco Bay Area.", PLACE, ["San Francisco Bay Area"]),
        ("He spent August on Martha’s Vineyard, alone.", PLACE, ["Martha’s Vineyard"]),
        ("The pope spoke in St. Peter's Square on Monday.", PLACE, ["St. Peter's Square"]),
        (
            "Pat Roe, president of the Patrolmen's Benevolent Association, spoke.",
            ORGANISATION,
            ["Patrolmen's Benevolent Association"],
        ),
        (
            "They fought for the Islamic State of Iraq and Levant (ISIL) for years.",
            ORGANISATION,
            ["Islamic State of Iraq and Levant", "ISIL"],
        ),
    ],
)
def test_a_name_is_whole_and_alone(
    analyser: Analyser, text: str, kind: EntityKind, expected: list[str]
) -> None:
    assert named(analyser.analyse(Article(text)), kind) == expected


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        (
            "Lind said Kelm Boats, once the biggest yard on the coast, “has lost its way.”",
            ["Kelm Boats, once the biggest yard on the coast, “has lost its way.”"],
        ),
        (
            "It depends on how quickly sailors can learn to row, she said — including those who live far away.",
            ["It depends on how quickly sailors can learn to row", "including those who live far away"],
        ),
        (
            "Citing its “own sources,” the Kelm Post claims that the new boat will have two masts.",
            ["the new boat will have two masts"],
        ),
    ],
)
def test_what_belongs_to_the_words_reported(analyser: Analyser, text: str, spans: list[str]) -> None:
    (quote,) = analyser.analyse(Article(text)).quotes
    assert [span.of(text) for span in quote.spans] == spans
