"""What newsview understands on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from newsview import __version__

ANALYZE = ("analyze", "analyse")
"""First words that ask for the analysis without the screen."""

FORMATS = ("json", "jsonl", "text")

_UNITS = {"": 1, "K": 1_000, "M": 1_000_000, "G": 1_000_000_000}

_STATUS = "exit status: 0 done; 1 some source failed (each is named, the others are done); 2 wrong usage"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        from newsview.readers.errors import harmless  # noqa: PLC0415 - only a failing run needs it

        super().error(harmless(message))


def open_parser() -> argparse.ArgumentParser:
    """For ``newsview [SOURCE…]``."""
    parser = _parser(
        "newsview",
        "newsview [OPTION…] [SOURCE…]\n       newsview analyze [OPTION…] SOURCE…",
        "Read an article closely: who is in it, and who said what, lit up in the text.",
        "“newsview analyze --help” tells about the analysis without the screen.\n"
        "To open a file called “analyze”, write ./analyze.",
    )
    parser.add_argument("--version", action="version", version=f"newsview {__version__}")
    parser.add_argument(
        "sources",
        nargs="*",
        metavar="SOURCE",
        help="a file, a folder of them, a URL, or - for standard input; "
        "with none, the article opened last, or at first a sample",
    )
    return parser


def analyze_parser() -> argparse.ArgumentParser:
    """For ``newsview analyze SOURCE…``."""
    parser = _parser(
        "newsview analyze",
        "newsview analyze [OPTION…] SOURCE…",
        "Print who is in each article and who said what: one JSON object an article, fit for jq.",
        "JSON has the article's text to the letter (line ends as \\n); offsets count its Unicode characters.",
    )
    parser.add_argument(
        "sources",
        nargs="+",
        metavar="SOURCE",
        help="a file, a folder of them, a URL, or - for standard input",
    )
    parser.add_argument(
        "-f",
        "--format",
        choices=FORMATS,
        default="json",
        help="json: an object an article, indented (default); jsonl: one a line; text: a report to read",
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="DIR",
        help="write DIR/NAME.json for each NAME.* instead of printing (.jsonl, .txt by the format)",
    )
    return parser


def _parser(name: str, usage: str, description: str, epilog: str) -> _Parser:
    parser = _Parser(
        prog=name,
        usage=usage,
        description=description,
        epilog=f"{epilog}\n{_STATUS}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "-m", "--model", metavar="NAME", help="the spaCy pipeline to use, instead of the one for the language"
    )
    parser.add_argument("--no-cache", action="store_true", help="neither look up nor keep analyses on disk")
    parser.add_argument(
        "--max-size",
        type=size,
        metavar="SIZE",
        help="the largest source to read, such as 200M; 50M if not given",
    )
    parser.add_argument(
        "--allow-private",
        action="store_true",
        help="open addresses that lead to this machine or a private network, too",
    )
    return parser


def size(words: str) -> int:
    """Bytes meant by a size such as ``200M``, ``1.5 GB`` or ``5000``."""
    number = words.strip().upper().removesuffix("B")
    unit = number[-1:] if number[-1:] in "KMG" else ""
    try:
        meant = int(float(number.removesuffix(unit)) * _UNITS[unit])
    except (ValueError, OverflowError):
        meant = 0
    if meant <= 0:
        raise argparse.ArgumentTypeError(f"{words!r} is no size; write one such as 200M")
    return meant
