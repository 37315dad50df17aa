"""Well-known apps and platforms by nouns alone, and those of others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.nlp.test_coref import NOMINAL, pointing

if TYPE_CHECKING:
    from newsview.nlp import Analyser


def test_the_app(analyser: Analyser) -> None:
    text = (
        "TikTok sued on Thursday. Lawmakers asked whether the app is safe. Users have flooded the platform."
        " Banning the app in Ohio would hurt the popular video-sharing app."
    )
    nouns = ["the app", "the platform", "the app", "the popular video-sharing app"]
    assert pointing(analyser, text, NOMINAL) == {"TikTok": nouns}


def test_an_app_of_others(analyser: Analyser) -> None:
    text = "Uber sued on Thursday. A rival app said it would not. Users of the app were happy."
    assert pointing(analyser, text, NOMINAL) == {}


def test_an_app_of_whoever_is_told_of_most(analyser: Analyser) -> None:
    text = (
        "Kelm Motors grew. Kelm Motors sells boats. Kelm Motors won. Critics of Kelm Motors wept. Kelm Motors is"
        " no TikTok. The app looks plain."
    )
    assert pointing(analyser, text, NOMINAL) == {}
