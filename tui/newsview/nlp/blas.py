"""What multiplies the model's matrices, which is half of the work of an analysis: NumPy, on one thread.

spaCy multiplies with BLIS, which takes three times as long as the library in NumPy (x86-64, AVX to AVX-512).
On several threads NumPy takes longer still, for an article's matrices are small and the threads wait for each
other; so where its library is none that can be kept to one, BLIS stays.
"""

from __future__ import annotations

from contextlib import nullcontext
from functools import cache
from typing import TYPE_CHECKING

from thinc.api import get_current_ops, use_ops
from threadpoolctl import ThreadpoolController

if TYPE_CHECKING:
    from contextlib import AbstractContextManager


def fastest() -> AbstractContextManager[None]:
    """What is loaded within multiplies the fastest way there is, if it is run on ``one_thread``."""
    is_plain = get_current_ops().name == "numpy"  # neither a GPU's nor Apple's own
    chosen: AbstractContextManager[None] = use_ops("numpy", use_blis=False)
    return chosen if is_plain and len(_libraries()) else nullcontext()


def one_thread() -> AbstractContextManager[object]:
    """Within it NumPy multiplies on one thread, and behind it on as many as before."""
    limited: AbstractContextManager[object] = _libraries().limit(limits=1)
    return limited


@cache
def _libraries() -> ThreadpoolController:
    """Those that NumPy may multiply with."""
    return ThreadpoolController().select(user_api="blas")
