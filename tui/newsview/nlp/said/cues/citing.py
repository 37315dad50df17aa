"""Whom a text has say something: “the paper quoted Kim as saying”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.causing import is_passive
from newsview.nlp.said.given.lexicon import said_forms
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_CITING = frozenset({"quoted", "quotes", "quoting", "cited", "cites", "citing"})
_REPORTING = frozenset({"reports", "reported"})
"""Verbs that cite only whoever stands right behind them: “the paper reported a guard as saying”."""

_IN_PHRASE = frozenset({"DT", "NN", "NNS", "NNP", "NNPS", "JJ", "POS", "HYPH", "PRP$", "CD"})
_TIMES = ("yesterday", "today", "earlier", "later", "recently")
_LONGEST_CITED = 20
"""Words from “quoted” to the “saying” that tells what."""


def cited_as(parse: Parse, verb: int) -> int | None:
    """The “saying” of what “quoted”, “cites” and their like bring in: “the paper quoted Kim as saying”."""
    if parse.words[verb] not in _CITING | _REPORTING:
        return None
    end = min(parse.sentence(verb)[1], verb + _LONGEST_CITED)
    for i in range(verb + 1, end - 1):
        if parse.words[i] == "as" and parse.tags[i + 1] == "VBG" and parse.words[i + 1] in said_forms():
            is_cited = parse.stretch[i] == parse.stretch[verb]
            return i + 1 if is_cited and _is_citing(parse, verb, i) else None
    return None


def _is_citing(parse: Parse, verb: int, link: int) -> bool:
    """Whether the verb cites somebody up to “as”, or reports no more than a phrase for somebody."""
    return parse.words[verb] in _CITING or _IN_PHRASE.issuperset(parse.tags[verb + 1 : link])


def cited_source(parse: Parse, verb: int) -> Range | None:
    """Who speaks in “the paper quoted [the mayor Ann Kim] as saying”; nobody where that is a passive."""
    citing = _citing(parse, verb)
    if citing is None or is_passive(parse, citing):
        return None
    end = next((i for i in range(citing + 1, verb - 1) if parse.words[i] == ","), verb - 1)
    is_phrase = end > citing + 1 and parse.tags[citing + 1] not in {"IN", "TO", "RB", "VBN"}
    return (citing + 1, end) if is_phrase and parse.words[citing + 1] not in _TIMES else None


def closing_citation(parse: Parse, verb: int) -> int | None:
    """Where “…, [the paper quoted Kim as saying on Friday].” begins, which closes its sentence."""
    citing, (start, end) = _citing(parse, verb), parse.sentence(verb)
    if citing is None or not FINITE.isdisjoint(parse.tags[verb:end]) or "that" in parse.words[verb:end]:
        return None
    comma = next((i for i in range(citing - 1, start, -1) if parse.words[i] == ","), citing)
    names_someone = any(parse.tags[i][:2] in {"NN", "PR"} for i in range(comma, citing))
    first = next((i for i in range(comma, citing) if parse.tags[i] in FINITE), citing)
    is_plain = first == citing or is_passive(parse, citing)
    return comma + 1 if names_someone and is_plain else None


def _citing(parse: Parse, verb: int) -> int | None:
    """The “quoted” that a “saying” belongs to."""
    if parse.words[verb - 1] != "as" or parse.tags[verb] != "VBG":
        return None
    low = max(parse.sentence(verb)[0], verb - _LONGEST_CITED)
    near = range(verb - 2, low - 1, -1)
    citing = next((i for i in near if parse.words[i] in _CITING | _REPORTING), None)
    return citing if citing is not None and cited_as(parse, citing) == verb else None
