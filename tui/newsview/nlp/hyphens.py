"""Words that a hyphen joins to an abbreviation: "U.S.-led" is three, as "London-based" is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex

if TYPE_CHECKING:
    from spacy.language import Language

_BEHIND_A_DOT = r"(?<=[A-Z]\.)-(?=[A-Za-z])"


def part_abbreviations(nlp: Language) -> None:
    """Let the tokeniser of a pipeline part them too; spaCy's own leaves them whole, and no name in them."""
    tokenizer = nlp.tokenizer
    if isinstance(tokenizer, Tokenizer):
        infixes = [*(nlp.Defaults.infixes or ()), _BEHIND_A_DOT]
        tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
