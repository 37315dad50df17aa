"""Who speaks by a role: in headings, behind a field, before a comma and the name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def _speakers(analyser: Analyser, text: str) -> dict[str, str | None]:
    """The words for who speaks, each with the name of who that is."""
    analysis = analyser.analyse(Article(text + "\n"))
    names = {one.id: one.name for one in analysis.entities}
    speakers = [quote.speaker for quote in analysis.quotes if quote.speaker is not None]
    return {one.span.of(analysis.text): names.get(one.entity or "") for one in speakers if one.span}


@pytest.mark.parametrize(
    ("text", "role", "name"),
    [
        (
            "Kansas mayor says tax plan will hurt small towns\n\nTOPEKA (AP) — Mayor Dana Whitlock of Kelm said"
            " the plan was bad. Whitlock spoke to reporters on Monday.",
            "Kansas mayor",
            "Dana Whitlock",
        ),
        (
            "Norsk CEO: investors are wrong\n\nNorsk CEO Patrick Dunn says the firm is fine. “We are,” Dunn said.",
            "Norsk CEO",
            "Patrick Dunn",
        ),
        (
            "Minister calls for calm\n\nIsrael’s defense minister called Saturday for a freeze, saying the row was"
            " a threat.\n\nThe defense minister, Yoav Dunn, has waited for days. “It is deep,” Dunn said.",
            "Israel’s defense minister",
            "Yoav Dunn",
        ),
        ("Woman says dog saved her life\n\nAnna Burke, 34, said her dog barked.", "Woman", None),
        (
            "County mayor says no\n\nMayor Ann Roe and Mayor Bob Doe met. Roe said it rained. Doe said it snowed.",
            "County mayor",
            None,
        ),
    ],
)
def test_a_heading_names_who_has_the_role(analyser: Analyser, text: str, role: str, name: str | None) -> None:
    assert _speakers(analyser, text)[role] == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“It is wrong,” said Ohio Department of Health Deputy Director, Anna Burke.", "Anna Burke"),
        (
            "The Labor Party's shadow minister for health Anna Burke told reporters it was failing.",
            "Anna Burke",
        ),
    ],
)
def test_the_name_behind_a_role_speaks(analyser: Analyser, text: str, name: str) -> None:
    assert list(_speakers(analyser, text).values()) == [name]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Defense Minister Yoav Dunn, a reservist, said the row was deep.\n\nThe communications minister said he"
            " had given in.",
            "The communications minister",
        ),
        (
            "Ryan Dunn said herds are healthy.\n\nIt came as the top Republican on the House Tarn Committee urged"
            " the guard to stop it.",
            "the top Republican on the House Tarn Committee",
        ),
    ],
)
def test_another_office_is_somebody_elses(analyser: Analyser, text: str, role: str) -> None:
    assert _speakers(analyser, text)[role] is None


@pytest.mark.parametrize(
    ("text", "role", "name"),
    [
        (
            "Tim Dunn spoke in Kelm.\n\nHis book argues that banks fail. Dunn rowed.",
            "His book",
            "Tim Dunn",
        ),
        (
            "Tim Dunn posted a tweet.\n\nDunn's tweet said it was rigged. The post claimed that boats sank.",
            "The post",
            "Tim Dunn",
        ),
        (
            "Tim Dunn spoke in Kelm.\n\nAnn Lind said that Dunn's letter warned that boats could sink.",
            "Dunn's letter",
            "Tim Dunn",
        ),
        ("Sam Lind is a doctor.\n\n“It got smaller.” Dr. Lind pointed out.", "Lind", "Sam Lind"),
    ],
)
def test_a_text_is_its_writers(analyser: Analyser, text: str, role: str, name: str) -> None:
    assert _speakers(analyser, text)[role] == name
