"""Parses mended before anything is read from them, which must stay trees."""

from __future__ import annotations

import spacy
from spacy.tokens import Doc

from newsview.nlp.rehung import rehang


def test_a_town_never_hangs_on_what_hangs_below_it() -> None:
    words = ["It", "sank", ",", "the", "Tarn", ",", "Ohio", "-", "based", "firm", "said", "."]
    tags = ["PRP", "VBD", ",", "DT", "NNP", ",", "NNP", "HYPH", "VBN", "NN", "VBD", "."]
    heads = [1, 1, 1, 4, 1, 4, 8, 8, 9, 10, 4, 1]
    deps = ["nsubj", "ROOT", "punct", "det", "npadvmod", "punct", "npadvmod", "punct", "amod", "nsubj"]
    doc = Doc(spacy.blank("en").vocab, words=words, tags=tags, heads=heads, deps=[*deps, "relcl", "punct"])
    rehang(doc)
    assert [token.head.text for token in (doc[3], doc[4], doc[9], doc[10])] == [
        "firm",
        "firm",
        "said",
        "sank",
    ]
