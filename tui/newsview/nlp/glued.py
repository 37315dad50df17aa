"""Words that spaCy would leave whole or part: "U.S.-led" is three, “said,“Look” is four, "Sgt." is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.symbols import NORM, ORTH
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_suffix_regex

if TYPE_CHECKING:
    from spacy.language import Language

_BEHIND_A_DOT = r"(?<=[A-Z]\.)-(?=[A-Za-z])"
_STOP_BY_A_MARK = r"(?<=[A-Za-z])[,:.?!](?=[“”\"][A-Za-z])"
_MARK_BY_A_STOP = r"(?<=[,:.?!])[“”\"](?=[A-Za-z])"
"""Where the blank beside a quotation mark is missing."""

_METRES = "|m|"
"""One of the units that the tokeniser parts from a number."""

_TITLES = (
    *(
        "Supt.",
        "Insp.",
        "Det.",
        "Sgt.",
        "Cpl.",
        "Pvt.",
        "Pte.",
        "Maj.",
        "Capt.",
        "Lt.",
        "Col.",
        "Brig.",
        "Cmdr.",
    ),
    *("Pres.", "Amb.", "Ald."),
)
"""What goes before names; parted from its dot it would end a sentence."""

_KNOWN = "gen."
"""A title that the model knows, for which it takes the others."""


_SURNAME = "Ive"
"""What the tokeniser takes for "I've" with its apostrophe left out, and parts."""


def part_glued(nlp: Language) -> None:
    """Let the tokeniser of a pipeline part them, or no name and no reporting word in them would be found."""
    tokenizer = nlp.tokenizer
    if isinstance(tokenizer, Tokenizer):
        infixes = [*(nlp.Defaults.infixes or ()), _BEHIND_A_DOT, _STOP_BY_A_MARK, _MARK_BY_A_STOP]
        tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
        # “£28.7m” is a number like “28.7bn”; parted, the model takes its “m” for “am”.
        suffixes = [suffix.replace(_METRES, "|") for suffix in nlp.Defaults.suffixes or ()]
        tokenizer.suffix_search = compile_suffix_regex(suffixes).search
        tokenizer.add_special_case(_SURNAME, [{ORTH: _SURNAME}])
        for title in _TITLES:
            tokenizer.add_special_case(title, [{ORTH: title, NORM: _KNOWN}])
