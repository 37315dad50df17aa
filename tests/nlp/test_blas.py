"""What multiplies the model's matrices."""

import numpy as np
from thinc.api import get_current_ops
from threadpoolctl import ThreadpoolController

from newsview.model import Article
from newsview.nlp import blas


def threads():
    """How many threads each of NumPy's libraries may use now."""
    return [library["num_threads"] for library in ThreadpoolController().select(user_api="blas").info()]


def test_numpy_multiplies_if_it_can_be_kept_to_one_thread():
    with blas.fastest():
        ops = get_current_ops()
    assert ops.use_blis is not bool(threads())
    assert get_current_ops().use_blis
    square = np.arange(9, dtype="f").reshape(3, 3)
    assert np.allclose(ops.gemm(square, square, trans2=True), square @ square.T)


def test_an_analysis_leaves_as_many_threads_as_there_were(analyser):
    with ThreadpoolController().limit(limits=2, user_api="blas"):
        before = threads()
        with blas.one_thread():
            assert set(threads()) <= {1}
        analyser.analyse(Article("Kofi Annan lived in Accra."))
        assert threads() == before
