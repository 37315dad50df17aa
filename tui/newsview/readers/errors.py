"""What a person is told when a source cannot be read."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_NAME = 120
"""Code points of a source's name that a sentence shows; the middle of a longer one is left out."""


class ReadError(Exception):
    """A source cannot be read; ``str()`` is one sentence: what happened, to which source, what to do.

    Attributes:
        source: The source as it was given.
        problem: What happened and what to do, a clause without a full stop.
        passing: Whether trying again later may help (a network that was down, a server in trouble).
    """

    def __init__(self, source: str, problem: str, *, passing: bool = False) -> None:
        super().__init__(source, problem)
        self.source = source
        self.problem = problem
        self.passing = passing

    def __str__(self) -> str:
        return f"Cannot read {called(self.source)}: {self.problem}."


class Unreadable(Exception):  # noqa: N818 - it becomes a ReadError as soon as the source is known
    """Some bytes cannot be read as what they are; ``str()`` is the problem of a ``ReadError``."""


def called(source: str) -> str:
    """The name of ``source`` for a sentence."""
    return "standard input" if source == "-" else harmless(source)


def harmless(name: str) -> str:
    """``name`` as a terminal may show it: control and other unprintable characters escaped, long ones cut.

    Bytes of a file name that are no text (lone surrogates) are escaped as well.
    """
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in name)
    if len(shown) > LONGEST_NAME:
        half = LONGEST_NAME // 2
        shown = f"{shown[:half]}…{shown[-half:]}"
    return shown


@contextmanager
def surprises_told(source: str) -> Iterator[None]:
    """Make whatever goes wrong in reading a source, in a library too, a ``ReadError`` about that source."""
    try:
        yield
    except ReadError:
        raise
    except MemoryError:
        raise ReadError(source, "there is not enough memory to read it") from None
    except Exception as error:
        what = f"{type(error).__name__}: {harmless(str(error))}"
        raise ReadError(source, f"reading it went wrong ({what})") from error
