"""What newsview understands on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from newsview import __version__

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
        "newsview [OPTION…] [SOURCE…]\n       newsview analyze [OPTION…] SOURCE…\n"
        "       newsview serve [OPTION…] [SOURCE…]",
        "Read an article closely: who is in it, and who said what, lit up in the text.",
        "“newsview analyze --help” tells about the analysis without the screen,\n"
        "“newsview serve --help” about the screen in a browser.\n"
        "To open a file called “analyze” or “serve”, write ./analyze or ./serve.",
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


def serve_parser() -> argparse.ArgumentParser:
    """For ``newsview serve [SOURCE…]``."""
    parser = _parser(
        "newsview serve",
        "newsview serve [OPTION…] [SOURCE…]",
        "Show the reading screen in a browser, on this machine only, at the address that is printed.",
        "Each page reads for itself; leaving newsview there, or closing the page, ends what it started.\n"
        "Ctrl+C ends everything.",
    )
    parser.add_argument(
        "-p",
        "--port",
        type=port,
        default=0,
        metavar="NUMBER",
        help="the port to serve at; any that is free if not given",
    )
    parser.add_argument(
        "sources",
        nargs="*",
        type=again,
        metavar="SOURCE",
        help="a file, a folder of them, or a URL; with none, the article opened last, or at first a sample",
    )
    return parser


def words_for(options: argparse.Namespace) -> list[str]:
    """The command line of ``newsview [SOURCE…]`` that asks for the same as these options of any command."""
    words = [f"--model={options.model}"] if options.model is not None else []
    words += ["--no-cache"] if options.no_cache else []
    words += [f"--max-size={options.max_size}"] if options.max_size is not None else []
    words += ["--allow-private"] if options.allow_private else []
    return [*words, "--", *options.sources]


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
        help="a file, a folder of them, a URL, or - for standard input; of a feed, each page that it lists",
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
        help="write DIR/NAME.json for each NAME.* instead of printing (.jsonl, .txt by the format); "
        "a name that is taken gets a number",
    )
    parser.add_argument(
        "-l",
        "--limit",
        type=count,
        metavar="N",
        help="of each feed and folder, only the first N articles",
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


def count(words: str) -> int:
    """A number of articles, 1 or more."""
    if not words.isdecimal() or int(words) < 1:
        raise argparse.ArgumentTypeError(f"{words!r} is no number of articles")
    return int(words)


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


def port(words: str) -> int:
    """The port that is meant; 0 for any that is free."""
    if not words.isascii() or not words.isdigit() or int(words) > 65535:
        raise argparse.ArgumentTypeError(f"{words!r} is no port; write a number up to 65535")
    return int(words)


def again(source: str) -> str:
    """A source that can be read as often as it is asked for."""
    if source == "-":
        raise argparse.ArgumentTypeError("standard input can be read only once; write it to a file first")
    return source
