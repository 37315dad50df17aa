"""What multiplies the model's matrices, which is half of the work of an analysis: NumPy, on one thread.

spaCy multiplies with BLIS, which takes three times as long as the library in NumPy (x86-64, AVX to AVX-512).
On several threads NumPy takes longer still, for an article's matrices are small and the threads wait for each
other; so where its library is none that can be kept to one, BLIS stays.

The parser and the recogniser of names multiply by BLIS in any case, a vector a word, and a sixth of that time
BLIS spends on checking that its arguments are sound.
"""

from __future__ import annotations

import ctypes
from contextlib import nullcontext
from functools import cache
from typing import TYPE_CHECKING

import blis.cy
from thinc.api import get_current_ops, use_ops
from threadpoolctl import ThreadpoolController

if TYPE_CHECKING:
    from contextlib import AbstractContextManager


_NO_CHECKS = 0


def fastest() -> AbstractContextManager[None]:
    """What is loaded within multiplies the fastest way there is, if it is run on ``one_thread``."""
    is_plain = get_current_ops().name == "numpy"  # neither a GPU's nor Apple's own
    chosen: AbstractContextManager[None] = use_ops("numpy", use_blis=False)
    return chosen if is_plain and len(_libraries()) else nullcontext()


def one_thread() -> AbstractContextManager[object]:
    """Within it NumPy multiplies on one thread, and behind it on as many as before."""
    limited: AbstractContextManager[object] = _libraries().limit(limits=1)
    return limited


def unchecked() -> None:
    """Have BLIS take arguments as they are: spaCy's are sound, and one that is not would end the process."""
    # Where the library does not show the function, BLIS goes on checking.
    set_level = getattr(ctypes.CDLL(blis.cy.__file__), "bli_error_checking_level_set", None)
    if set_level is not None:
        set_level(_NO_CHECKS)


@cache
def _libraries() -> ThreadpoolController:
    """Those that NumPy may multiply with."""
    return ThreadpoolController().select(user_api="blas")
