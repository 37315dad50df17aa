"""What goes wrong, said on standard error: one sentence a line."""

from __future__ import annotations

import sys


def complain(sentence: object) -> None:
    """Say what happened."""
    # Sentences name files and models, whose names may hold what the terminal's encoding does not.
    words = f"newsview: {sentence}\n".encode(sys.stderr.encoding or "utf-8", "backslashreplace")
    sys.stderr.write(words.decode(sys.stderr.encoding or "utf-8"))
    sys.stderr.flush()
