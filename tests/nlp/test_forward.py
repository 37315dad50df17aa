"""The model's layers for reading alone."""

import numpy as np
import pytest
import spacy

from newsview.nlp import Analyser, find_model
from newsview.nlp.analyser import UNUSED
from newsview.nlp.forward import only_forward

TEXTS = [
    "",
    "Roe",
    "The mayor of Kelm, Ann Roe, said on Tuesday that the mill would close.\n\nShe said the mill was old.",
    "The mill closed. “The mill,” said Roe, “is closed!”",
]


def loaded():
    return spacy.load(find_model().location, exclude=list(UNUSED))


@pytest.fixture(scope="module")
def pipelines():
    plain, changed = loaded(), loaded()
    only_forward(changed)
    return plain, changed


def annotated(doc):
    return [(word.tag_, word.dep_, word.head.i, word.ent_type_, word.is_sent_start) for word in doc]


@pytest.mark.parametrize("texts", [*([text] for text in TEXTS), TEXTS])
def test_the_numbers_are_the_same(pipelines, texts):
    for plain, changed in zip(*(list(nlp.pipe(texts)) for nlp in pipelines), strict=True):
        assert np.allclose(plain.tensor, changed.tensor, atol=1e-4)
        assert annotated(plain) == annotated(changed)


def test_every_layer_known_to_be_faster_is_replaced(pipelines):
    names = [
        [node.name for name in ("tok2vec", "ner") for node in nlp.get_pipe(name).model.walk()]
        for nlp in pipelines
    ]
    assert [(some.count("maxout"), some.count("layernorm"), some.count("hidden")) for some in names] == [
        (10, 10, 0),
        (0, 0, 10),
    ]
    assert [some.count("once_a_word") for some in names] == [0, 2]


def with_vectors_of_words():
    """A pipeline whose words have vectors of their own, as those of medium and large models do."""
    nlp = spacy.blank("en")
    for word in ("The", "mill"):
        nlp.vocab.set_vector(word, np.ones(4, dtype="f"))
    embed = {"width": 8, "attrs": ["NORM", "SHAPE"], "rows": [9, 9], "include_static_vectors": True}
    encode = {"width": 8, "depth": 1, "window_size": 1, "maxout_pieces": 2}
    words = {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {"@architectures": "spacy.MultiHashEmbed.v2", **embed},
        "encode": {"@architectures": "spacy.MaxoutWindowEncoder.v2", **encode},
    }
    model = {"@architectures": "spacy.Tagger.v2", "tok2vec": words}
    nlp.add_pipe("tagger", config={"model": model}).add_label("NN")
    nlp.initialize()
    return nlp


def test_models_with_vectors_of_words_stay_right():
    nlp = with_vectors_of_words()
    docs = [nlp.make_doc(text) for text in TEXTS]
    tok2vec = nlp.get_pipe("tagger").model.get_ref("tok2vec")
    before = tok2vec.predict(docs)
    only_forward(nlp)
    assert [node.name for node in tok2vec.walk()].count("hidden") == 2
    for old, new in zip(before, tok2vec.predict(docs), strict=True):
        assert np.allclose(old, new, atol=1e-5)


def test_pipelines_without_a_model_are_left_alone():
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    assert len(list(Analyser(nlp, find_model())._nlp("She left. He stayed.").sents)) == 2
