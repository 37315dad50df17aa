"""The model's layers for reading alone: the same numbers, without what only learning would need.

Thinc keeps where each largest value stood, works out the mean of every row twice, and embeds a word
as often as it occurs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from thinc.api import Model, Ragged

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language

    Floats = NDArray[np.float32]

_HIDDEN = "maxout>>layernorm>>dropout"
"""What Thinc names the layers that most of the model consists of."""

_FIRST, _LAST = ["extract_features", "list2ragged"], ["ragged2list"]
"""Between these layers words become vectors, each for itself."""

_TINY = 1e-8
"""What Thinc adds to variances."""


def only_forward(nlp: Language) -> None:
    """Replace layers of a pipeline that is not to learn any more by faster ones."""
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        if isinstance(model, Model) and model.ops.name == "numpy":
            layers = list(model.walk())
            for layer in layers:
                if layer.name == _HIDDEN:
                    model.replace_node(layer, _hidden(layer))
            for layer in layers:
                names = [part.name for part in layer.layers]
                if names[:2] == _FIRST and names[-1:] == _LAST:
                    layer.layers[2:-1] = [_once_a_word(layer.layers[2:-1])]


def _hidden(layer: Any) -> Any:
    """A matrix, the largest of its pieces and the norm of rows, in one.

    The pieces stand side by side and not value by value, as NumPy compares them fastest so.
    """
    maxout, norm = layer.layers[0].layers
    weights = maxout.get_param("W").swapaxes(0, 1)
    pieces, width, _ = weights.shape
    matrix = np.ascontiguousarray(weights.reshape(pieces * width, -1).T)
    bias = maxout.get_param("b").T.reshape(-1)
    scale, shift = norm.get_param("G"), norm.get_param("b")

    def forward(model: Any, rows: Floats, is_train: bool) -> tuple[Floats, object]:  # noqa: ARG001
        mixed = model.ops.gemm(rows, matrix)
        mixed += bias
        largest = mixed.reshape(-1, pieces, width).max(axis=1)
        largest -= np.add.reduce(largest, axis=1, keepdims=True) / width
        variance = np.add.reduce(np.square(largest), axis=1, keepdims=True) / width
        largest *= (variance + _TINY) ** -0.5
        largest *= scale
        largest += shift
        return largest, None

    return Model("hidden", forward, ops=layer.ops)


def _once_a_word(layers: list[Any]) -> Any:
    """Some layers in one that sees each distinct row once."""

    def forward(model: Any, words: Any, is_train: bool) -> tuple[Any, object]:
        rows = words.data
        places: dict[bytes, int] = {}
        each = rows.view(f"V{rows.itemsize * rows.shape[1]}").ravel().tolist()
        of_word = [places.setdefault(row, len(places)) for row in each]
        distinct = np.frombuffer(b"".join(places), rows.dtype).reshape(-1, rows.shape[1])
        for layer in model.layers:
            distinct, _ = layer(distinct, is_train)
        return Ragged(distinct[of_word], words.lengths), None

    return Model("once_a_word", forward, layers=layers, ops=layers[0].ops)
