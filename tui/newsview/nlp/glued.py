"""Words that spaCy would leave whole or part: "U.S.-led" is three, “said,“Look” is four, "Sgt." is one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from spacy.symbols import NORM, ORTH
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

from newsview.nlp.who.given.knowledge import (
    is_city,
    is_common,
    is_given,
    is_lone_body,
    is_lone_country,
    is_organisation,
    is_thing,
)
from newsview.nlp.who.given.lexicon import words as lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.language import Language

_BEHIND_A_DOT = r"(?<=[A-Z]\.)[-–](?=[A-Za-z])"
_STOP_BY_A_MARK = r"(?<=[A-Za-z])[,:.?!](?=[“”\"](?:[A-Za-z]|(?:—|–|--+)[A-Z]))"
_MARK_BY_A_STOP = r"(?<=[,:.?!])[“”\"](?=[A-Za-z])"
"""Where the blank beside a quotation mark is missing."""

_CLOSING = r"(?<=[A-Za-z])\)(?=[A-Z][a-z])"
_OPENING = r"(?<=[a-z])\((?=[A-Z])"
"""Where that beside a bracket is missing: "(CNN)Rebels"."""

_BEFORE_AN_AGE = r"(?<=[a-z]),(?=[0-9])"
"""Where that behind a comma is missing: "Ann Roe,60, left"."""

_BEHIND_A_PERCENTAGE = r"(?<=[0-9]%)\.?(?=[A-Z][a-z])"
"""Where the end of a line has gone: "fell 0.3%South Korea’s index rose 1%."."""

_DASHES = r"--+(?=[A-Z])"
"""A dash of hyphens that a name stands right behind: "--Rosa Lind"."""

_BEHIND_A_MARK = r"(?<=[”\"])(?:—|–|--+)(?=[A-Z])"
_MARK_BY_A_DASH = r"[”\"](?=(?:—|–|--+)[A-Z])|”(?=—)"
_DASH_AT_THE_END = r"(?<=[”\"])--+"
"""One of hyphens that a blank stands behind: "“It sank.”-- Rosa Lind"."""

_SLASH_BEHIND_A_STOP = r"(?<=[A-Za-z]\.)/(?=[A-Z])"
"""One between two places: "MIAMI, Fla./WASHINGTON"."""

_LONG_DASH = r"(?<!\")—"
"""One that stands behind a bracket or before a number or mark: "(D-Tex.)—so", "Roe—35 percent"."""

_BY_A_LONG_DASH = r"(?<=[A-Za-z0-9.])[)\]](?=—|,[A-Z][a-z])"
_BEHIND_A_LONG_DASH = r"(?<=—)[“(\[]"
_SLASH_BY_A_BLANK = r"(?<=[A-Za-z]{2})/$"
"""A slash that a blank stands behind: "Rosa Lind/ Hallbury Echo"."""

_BEHIND_A_BRACKET = r"(?<=\)),(?=[A-Z][a-z])"
_AT_THE_START = r"[-–—](?=[A-Z][a-z])"
"""Dashes that a name stands right behind: "“It is true”—Rosa Lind"."""

_SEAM = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_MONTH = re.compile(r"(?<=[a-z]{2})(?=(?:JAN|FEB|MARCH|APRIL|MAY|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC)$)")
"""Where the date of a page's headline runs into it: "TarniaFEB. 1"."""

_CREDITS = frozenset({"Editing", "Reporting", "Writing", "Additional", "Email", "Compiled", "Photograph"})
"""What agencies and pages run into the name of whoever wrote: "Reporting by Ann RoeEditing by Bob Doe"."""

_SHORTEST_LEFT = 5
_SHORTEST_RIGHT = 4
"""Letters of the shortest words that pages let run together; names like "SpongeBob" have shorter ones."""

_ADDRESS = re.compile(r"(?<=\.(?:com|net|org|edu));?(?=[A-Z][a-z])")
"""Where somebody's name follows another's address: "annroe@example.net;Bob Doe"."""

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
        "Pfc.",
        "Spc.",
        "Const.",
    ),
    *("Pres.", "Amb.", "Ald.", "Hon.", "Engr.", "Alh.", "Arc.", "Adv.", "Pst."),
    *("Sens.", "Reps.", "Govs.", "Profs.", "Drs.", "Gens.", "Revs."),
)
"""What goes before names; parted from its dot it would end a sentence."""

_PARTS = {"Ft.": "fort", "Sr.": "jr.", "Tex.": "calif.", "Wyo.": "calif.", "W.Va.": "calif."}
"""What else goes with its dot, and what the model knows that stands like it."""

_KNOWN = "gen."
"""A title that the model knows, for which it takes the others."""


_SURNAME = "Ive"
"""What the tokeniser takes for "I've" with its apostrophe left out, and parts."""


def part_glued(nlp: Language) -> None:
    """Let the tokeniser of a pipeline part them, or no name and no reporting word in them would be found."""
    tokenizer = nlp.tokenizer
    if isinstance(tokenizer, Tokenizer):
        infixes = [*(nlp.Defaults.infixes or ()), _BEHIND_A_DOT, _STOP_BY_A_MARK, _MARK_BY_A_STOP]
        infixes += [_CLOSING, _OPENING, _BEFORE_AN_AGE, _BEHIND_A_PERCENTAGE, _MARK_BY_A_DASH, _BEHIND_A_MARK]
        infixes += [_LONG_DASH, _BY_A_LONG_DASH, _BEHIND_A_LONG_DASH, _BEHIND_A_BRACKET, _SLASH_BY_A_BLANK]
        infixes.append(_SLASH_BEHIND_A_STOP)
        tokenizer.infix_finditer = _with_seams(compile_infix_regex(infixes).finditer)
        # “£28.7m” is a number like “28.7bn”; parted, the model takes its “m” for “am”.
        suffixes = [suffix.replace(_METRES, "|") for suffix in nlp.Defaults.suffixes or ()]
        suffixes.append(_DASH_AT_THE_END)
        tokenizer.prefix_search = compile_prefix_regex(
            [_DASHES, _AT_THE_START, *(nlp.Defaults.prefixes or ())]
        ).search
        tokenizer.suffix_search = compile_suffix_regex(suffixes).search
        tokenizer.add_special_case(_SURNAME, [{ORTH: _SURNAME}])
        for title in _TITLES:
            tokenizer.add_special_case(title, [{ORTH: title, NORM: _KNOWN}])
        for part, known in _PARTS.items():
            tokenizer.add_special_case(part, [{ORTH: part, NORM: known}])


def _with_seams(
    finditer: Callable[[str], Iterator[re.Match[str]]],
) -> Callable[[str], Iterator[re.Match[str]]]:
    """The same finder of infixes, which finds the seam between two words run together, too."""

    def find(text: str) -> Iterator[re.Match[str]]:
        if "@" in text and (ends := list(_ADDRESS.finditer(text))):
            return iter(ends)
        seam = _seam(text)
        return finditer(text) if seam is None else iter([seam])

    return find


def _seam(text: str) -> re.Match[str] | None:
    """Where a headline or label of a page runs into the name that begins the next: "RelatedIsrael"."""
    if not (text.isalpha() and text.isascii()):
        return None
    if month := _MONTH.search(text):
        return month
    seams = list(_SEAM.finditer(text))
    if len(seams) != 1:
        return None
    left, right = text[: seams[0].start()], text[seams[0].start() :]
    if right in _CREDITS and text[0].isupper():
        return seams[0]
    if (
        len(left) < _SHORTEST_LEFT
        or len(right) < _SHORTEST_RIGHT
        or right.lower() in lexicon("who_common", "who_loose_starts")
    ):
        return None
    if is_organisation(text) or is_thing(text):
        return None
    is_name = is_common(left.lower()) and (is_given(right.lower()) or is_city(right))
    is_body = is_lone_body(right) and not is_common(right.lower())
    return seams[0] if is_name or is_body or is_lone_country(right) else None
