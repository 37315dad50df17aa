"""What multiplies the model's matrices, which is half of the work of an analysis: NumPy, on one thread.

spaCy multiplies with BLIS, which takes three times as long as the library in NumPy (x86-64, AVX to AVX-512).
On several threads NumPy takes longer still, for an article's matrices are small and the threads wait for each
other; so where it is not kept to one, BLIS stays.
"""

from __future__ import annotations

import os
import sys
from contextlib import nullcontext
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

_THREADS = ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
"""Where the libraries that NumPy may be built with look once, when it is imported."""


def keep_to_one_thread() -> None:
    """Have NumPy multiply on one thread, unless the user wants more or it is imported already."""
    if "numpy" not in sys.modules:
        for name in _THREADS:
            os.environ.setdefault(name, "1")


def fastest() -> AbstractContextManager[None]:
    """What is loaded within multiplies the fastest way there is."""
    from thinc.api import get_current_ops, use_ops  # noqa: PLC0415 - imports NumPy

    is_alone = all(os.environ.get(name) == "1" for name in _THREADS)
    is_plain = get_current_ops().name == "numpy"  # neither a GPU's nor Apple's own
    chosen: AbstractContextManager[None] = use_ops("numpy", use_blis=False)
    return chosen if is_alone and is_plain else nullcontext()
