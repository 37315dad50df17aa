"""What titles and other lines without a stop say that somebody said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser

BODY = "KELM — The council met on Monday to hear about the boats.\n\nIt lasted two hours."


def told(analyser: Analyser, text: str) -> list[tuple[str | None, str]]:
    """Who speaks and what is said in every quote of a text."""
    quotes = analyser.analyse(Article(text)).quotes
    speakers = [q.speaker.span.of(text) if q.speaker and q.speaker.span else None for q in quotes]
    return [
        (speaker, " … ".join(span.of(text) for span in quote.spans))
        for speaker, quote in zip(speakers, quotes, strict=True)
    ]


@pytest.mark.parametrize(
    ("title", "speaker", "words"),
    [
        ("Meridian Says Harbour Chief Ana Lind Leaving in April", "Meridian", "Harbour Chief Ana Lind Leaving in April"),
        ("Meridian Says Shutting Out Small Boats Hurts Trade", "Meridian", "Shutting Out Small Boats Hurts Trade"),
        ("EU Warns Worst May Be Ahead for Boats", "EU", "Worst May Be Ahead for Boats"),
        ("Kelm Bank Vows to Focus on Boats", "Kelm Bank", "to Focus on Boats"),
        ("Kelm's New Mayor Tells Guards He's Open to Talks", "Kelm's New Mayor", "He's Open to Talks"),
        ("Shares Fall as Analyst Says Company Facing Loss", "Analyst", "Company Facing Loss"),
        ("Fight Harder Against Fake Boats, EU Tells Sea Giants", "EU", "Fight Harder Against Fake Boats"),
        ("‘We Row No More,’ Ana Lind Tells Harbour Council", "Ana Lind", "We Row No More,"),
        ("Kelm police: Man sank boat in harbour", "Kelm police", "Man sank boat in harbour"),
        ("Historians: Boats were slower than rafts", "Historians", "Boats were slower than rafts"),
    ],
)  # fmt: skip
def test_a_title_says_who_said_what(analyser: Analyser, title: str, speaker: str, words: str) -> None:
    assert told(analyser, f"{title}\n\n{BODY}") == [(speaker, words)]


@pytest.mark.parametrize(
    "title",
    [
        "Mayor Says No to New Pier",
        "Meridian Warns of Losses as Storms Hit Boats",
        "Meridian Confirms Offer, But Isn't Ready to Sell",
        "Kelm Said to Be Planning New Pier",
        "Victims: Ann Roe and Bo Lind",
    ],
)
def test_a_title_that_names_a_thing_says_nothing(analyser: Analyser, title: str) -> None:
    assert told(analyser, f"{title}\n\n{BODY}") == []


def test_a_line_below_the_title_says_so_too(analyser: Analyser) -> None:
    text = f"Boats lost\n\nMeridian Says Harbour Chief Ana Lind Leaving in April\n\n{BODY}"
    assert told(analyser, text) == [("Meridian", "Harbour Chief Ana Lind Leaving in April")]
