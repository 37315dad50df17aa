"""What goes wrong, said on standard error: one sentence a line."""

from __future__ import annotations

import sys
from contextlib import suppress


def complain(sentence: object) -> None:
    """Say what happened, if standard error is there to say it on."""
    if sys.stderr is None:
        return
    # Sentences name files and models, whose names may hold what the terminal's encoding does not.
    words = f"newsview: {sentence}\n".encode(sys.stderr.encoding or "utf-8", "backslashreplace")
    with suppress(OSError):  # a full disk behind it: there is nowhere left to say so
        sys.stderr.write(words.decode(sys.stderr.encoding or "utf-8"))
        sys.stderr.flush()
