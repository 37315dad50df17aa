"""Reports of which the model takes the verb, its object or its clause for something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "cue", "speaker", "words"),
    [
        (
            "In Asia, Kelmer forecast that Vantor last year accounted for 19.6% of the Asian market for boats.",
            "forecast",
            "Kelmer",
            "Vantor last year accounted for 19.6% of the Asian market for boats",
        ),
        (
            "Abu Tal and Muham Lorv, both in their mid-20s, allege they were threatened with beatings.",
            "allege",
            "Abu Tal and Muham Lorv",
            "they were threatened with beatings",
        ),
        ("Prosecutors allege Moll lied to guards.", "allege", "Prosecutors", "Moll lied to guards"),
        (
            "The boats, which according to Roe are the best in town, were sold.",
            "according to",
            "Roe",
            "are the best in town",
        ),
        (
            "It sold Kelm Capital, which, according to its last report, has a wide range of boats.",
            "according to",
            "its last report",
            "has a wide range of boats",
        ),
        (
            "A rumor that Ana Lind tore up a contract to join the crew is old.",
            "rumor",
            None,
            "Ana Lind tore up a contract to join the crew",
        ),
        (
            "Most voters there support Moll’s tough stance on boats and his vow on Monday that there would be no "
            "second pier.",
            "vow",
            "his",
            "there would be no second pier",
        ),
        (
            "Most sailors back her firm stance and her pledge on Monday that there would be a new pier.",
            "pledge",
            "her",
            "there would be a new pier",
        ),
        (
            "He maintained that getting things done, especially being useful to others, was among his joys.",
            "maintained",
            "He",
            "getting things done, especially being useful to others, was among his joys",
        ),
        (
            "The yard would owe a lot if it lost, once the boats are counted, Moll said outside court.",
            "said",
            "Moll",
            "The yard would owe a lot if it lost, once the boats are counted",
        ),
        (
            "As many boat experts, including Mr. Lind, have pointed out, Mr. Moll is free to sell his boats.",
            "pointed out",
            "many boat experts",
            "Mr. Moll is free to sell his boats",
        ),
        (
            "The mayor continues to insist, most recently in a talk with Kelm News, that he wants to sell.",
            "insist",
            "The mayor",
            "he wants to sell",
        ),
        (
            "Moll left after he admitted under Lind's grilling he hadn't yet been held to account for the loss.",
            "admitted",
            "he",
            "he hadn't yet been held to account for the loss",
        ),
        (
            "While he acknowledged funding was a major reason he felt low in the harbour, Moll went on.",
            "acknowledged",
            "he",
            "funding was a major reason he felt low in the harbour",
        ),
        (
            "Though that sale was relatively smooth, he said, replacing Lind would be much harder.",
            "said",
            "he",
            "Though that sale was relatively smooth … replacing Lind would be much harder",
        ),
        (
            "The analyst estimates the new boat to reach 40 knots.",
            "estimates",
            "The analyst",
            "the new boat to reach 40 knots",
        ),
        (
            "Sales are forecast by Norsk Research to reach $84 million by May.",
            "forecast",
            "Norsk Research",
            "to reach $84 million by May",
        ),
        (
            "She has asked for its launch to be delayed until May.",
            "asked",
            "She",
            "its launch to be delayed until May",
        ),
        (
            "It calls on the Office for Boats, the regulator in Kestavia, to require each yard to publish figures.",
            "calls on",
            "It",
            "to require each yard to publish figures",
        ),
        (
            "Ana Brunner, a builder and spokeswoman for the Boat Council, which is made up of sailors, said many "
            "of the examples that critics point to as new boats in rich areas failed to note that it helped.",
            "said",
            "Ana Brunner",
            "many of the examples that critics point to as new boats in rich areas failed to note that it helped",
        ),
        (
            "As Tarnable reports, the yard is to charge a minimum of $100.",
            "reports",
            "Tarnable",
            "the yard is to charge a minimum of $100",
        ),
        (
            "As Tarn Weekly reports, weighing boats has been a major focus for the yard.",
            "reports",
            "Tarn Weekly",
            "weighing boats has been a major focus for the yard",
        ),
        (
            "The town's prices rose by 3 percent in May, Labor Department data show.",
            "show",
            "Labor Department",
            "The town's prices rose by 3 percent in May",
        ),
        (
            "Previous rumors have indicated that Kelmer is planning a spring launch.",
            "indicated",
            "Previous rumors",
            "Kelmer is planning a spring launch",
        ),
        (
            "The study was published in May. It found that rowing keeps sailors young.",
            "found",
            "It",
            "rowing keeps sailors young",
        ),
        (
            "The study was published in May. It found that among children at high risk for getting allergies, "
            "eating snacks by 11 months of age cut their chances of it by more than half.",
            "found",
            "It",
            "among children at high risk for getting allergies, eating snacks by 11 months of age cut their "
            "chances of it by more than half",
        ),
        (
            "The other jumped in, explaining that the dot followed the boat.",
            "explaining",
            "The other",
            "the dot followed the boat",
        ),
        (
            "It has now promised the state of Kelm that it will cap its prices.",
            "promised",
            "It",
            "it will cap its prices",
        ),
        (
            "Moll has made the case that the town needs a pier.",
            "made the case",
            "Moll",
            "the town needs a pier",
        ),
        (
            "But some workers say the new rules smack of haste.",
            "say",
            "some workers",
            "the new rules smack of haste",
        ),
        (
            "The town has (in the writer Ann Moll's phrase) “boats in everything” for sale.",
            "phrase",
            "Ann Moll",
            "boats in everything",
        ),
        (
            "Moll intimated that the boats are too old.",
            "intimated",
            "Moll",
            "the boats are too old",
        ),
        (
            "Secrecy is not a stranger in Kelm, the Democratic presidential candidate’s former doctor maintains.",
            "maintains",
            "the Democratic presidential candidate’s former doctor",
            "Secrecy is not a stranger in Kelm",
        ),
    ],
)
def test_a_report_is_found_although_misread(
    analyser: Analyser, text: str, cue: str, speaker: str | None, words: str
) -> None:
    (quote,) = analyser.analyse(Article(text)).quotes
    assert quote.cue is not None
    assert quote.cue.of(text) == cue
    told = quote.speaker.span if quote.speaker is not None else None
    assert (told.of(text) if told is not None else None) == speaker
    assert " … ".join(span.of(text) for span in quote.spans) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One guest described hiding under a table with her child.", "hiding under a table with her child"),
        ("Roe recounted getting to call her mother from prison.", "getting to call her mother from prison"),
    ],
)
def test_what_someone_did_is_told_by_a_gerund(analyser: Analyser, text: str, words: str) -> None:
    (quote,) = analyser.analyse(Article(text)).quotes
    assert [span.of(text) for span in quote.spans] == [words]


def test_someone_quoted_tells_what_another_made_clear(analyser: Analyser) -> None:
    text = "“The mayor has already made clear that he will work with them,” Lind said."
    outer, inner = analyser.analyse(Article(text)).quotes
    assert inner.parent == outer.id
    assert [span.of(text) for span in inner.spans] == ["he will work with them"]
    assert outer.parent is None
