"""The command line. Nothing but the standard library is imported until the arguments are understood."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

from newsview.cli.leaving import AskedToLeave, when_asked
from newsview.cli.options import Options

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

ANALYZE = ("analyze", "analyse")
"""First words that ask for the analysis without the screen."""

SERVE = "serve"
"""First word that asks for the screen in a browser."""

INTERRUPTED = 130
"""Exit status after Ctrl+C: 128 and the number of the signal, as the shell has it."""

PIPE_CLOSED = 141
"""Exit status when whoever read the output stopped reading (``| head``)."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run newsview with these arguments (the process's own if not given); the exit status."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        with when_asked():
            return _run(words)
    except KeyboardInterrupt:
        return INTERRUPTED
    except AskedToLeave as request:
        return request.status
    except BrokenPipeError:
        return PIPE_CLOSED


def _run(words: list[str]) -> int:
    # Each command loads its own rooms, and only once its arguments make sense.
    if words and words[0] in ANALYZE:
        from newsview.cli.arguments import analyze_parser  # noqa: PLC0415

        asked = analyze_parser().parse_args(words[1:])
        from newsview.cli import analyze  # noqa: PLC0415

        return analyze.run(asked)
    if words and words[0] == SERVE:
        from newsview.cli.arguments import serve_parser  # noqa: PLC0415

        asked = serve_parser().parse_args(words[1:])
        from newsview.cli import serve  # noqa: PLC0415

        return serve.run(asked)
    options = Options(words)
    if any(word.startswith("-") for word in words):
        from newsview.cli.arguments import open_parser  # noqa: PLC0415 - takes as long as reading the article

        open_parser().parse_args(words, options)
    # What start-up makes stays; looking for garbage in it took a tenth of the time to first paint. The app
    # enables the collector once it is ready.
    gc.disable()
    try:
        from newsview.cli.lean import import_without_openssl  # noqa: PLC0415

        import_without_openssl()
        from newsview.cli import reading  # noqa: PLC0415

        return reading.run(options)
    finally:
        gc.enable()
