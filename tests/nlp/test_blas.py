"""What multiplies the model's matrices: tested in a process of its own, because NumPy asks once."""

import os
import subprocess
import sys

import pytest

from newsview.nlp import blas

SCRIPT = """
from newsview.nlp import load, blas
from thinc.api import get_current_ops
with blas.fastest():
    print("BLIS" if get_current_ops().use_blis else "NumPy")
"""


def multiplies_with(before="", **environment):
    """Which library does it in a process that did something before it took ``load`` from ``newsview.nlp``."""
    clean = {name: value for name, value in os.environ.items() if name not in blas._THREADS}
    done = subprocess.run(
        [sys.executable, "-c", before + SCRIPT],
        check=True,
        capture_output=True,
        text=True,
        env=clean | environment,
    )
    return done.stdout.strip()


def test_numpy_multiplies_where_newsview_can_keep_it_to_one_thread():
    assert multiplies_with() == "NumPy"


@pytest.mark.parametrize(
    ("before", "environment"),
    [("import numpy", {}), ("", {"OPENBLAS_NUM_THREADS": "4"})],
    ids=["imported before", "user wants more"],
)
def test_blis_stays_where_numpy_may_use_more_threads(before, environment):
    assert multiplies_with(before, **environment) == "BLIS"


def test_numpy_keeps_to_one_thread_if_the_user_said_so_before_it_was_imported():
    assert multiplies_with("import numpy", **dict.fromkeys(blas._THREADS, "1")) == "NumPy"
