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


def test_a_name_right_behind_a_verb_is_no_second_subject() -> None:
    words = ["A", "baker", "vying", "to", "unseat", "Mayor", "Roe", "wept", "."]
    tags = ["DT", "NN", "VBG", "TO", "JJ", "NNP", "NNP", "VBD", "."]
    heads = [1, 7, 1, 4, 2, 6, 7, 7, 7]
    deps = ["det", "nsubj", "acl", "aux", "advcl", "compound", "nsubj", "ROOT", "punct"]
    doc = Doc(spacy.blank("en").vocab, words=words, tags=tags, heads=heads, deps=deps)
    rehang(doc)
    assert (doc[6].head.text, doc[6].dep_) == ("unseat", "dobj")
