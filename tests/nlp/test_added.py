"""Where reported words end before what the writer adds, and what else belongs to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_ends import told

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bo Roe said the boats were safe in an interview Tuesday.", "the boats were safe"),
        (
            "Lind told reporters the yard would close in comments that angered sailors.",
            "the yard would close",
        ),
        ("The suit said Roe broke the law and lied, among other claims.", "Roe broke the law and lied"),
        ("Roe vowed to beat the Lorvane Front, also known as LF.", "to beat the Lorvane Front"),
        ("Norsk said it would close the yard even as its boats sell well.", "it would close the yard"),
        ("The Front had threatened to sink the boat two weeks ago, in a video.", "to sink the boat"),
        ("The town ordered the yard to close the pier last week.", "to close the pier"),
        ("The boats were gone, spurring rumors he is ill and leading to talks over who rows.", "he is ill"),
        ("Roe left town, saying he was old and blaming the crew for it.", "he was old"),
        ("Lind announced he would leave, prompting a scramble for his seat.", "he would leave"),
        ("Lind said he will not run again, becoming the latest mayor to leave.", "he will not run again"),
        (
            "Norsk lawyers said the yard may have been singled out but Lind rejected their bid to see it.",
            "the yard may have been singled out",
        ),
        (
            "While Roe said last week he was not leaving and Lind said he was, Roe has been on leave.",
            "he was not leaving",
        ),
        (
            "Bo Roe said on Wednesday he wanted to put his work “on the high seas” and indicated he might sail.",
            "he wanted to put his work “on the high seas”",
        ),
        ("Sailors denounced the yard as a “trap” Sunday after the storm.", "a “trap”"),
        ("They left, resulting in a delay described as a “nightmare” by sailors.", "a “nightmare”"),
        (
            "Lind explained how the town would use a tax that sailors call a “trap”.",
            "how the town would use a tax",
        ),
    ],
)
def test_the_writers_words_are_none_of_them(analyser: Analyser, text: str, words: str) -> None:
    assert told(analyser, text)[0] == [words]
