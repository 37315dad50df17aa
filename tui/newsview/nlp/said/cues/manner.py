"""Verbs for ways to speak or to act while one speaks, which bring in only the words right behind them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms
from newsview.nlp.said.given.parse import DASHES, FINITE
from newsview.nlp.said.given.titles import is_title

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse, Range

_BETWEEN = frozenset({"RB", "RP", "UH", "_SP"})
_INTRODUCING = frozenset({",", ":", "that", "as"}) | DASHES
_WORDS = frozenset({"word", "words", "phrase", "phrases", "line", "lines", "lyrics", "name", "names"})
_PUT = frozenset({"it", "this", "that", "things", "matters"})
_CARRYING_ON = frozenset({"begin", "start", "continue", "finish", "end", "open", "close", "resume", "go"})
_NEAR = 8
"""Words between “put” and a colon: “puts the case of the crew so: “…””."""


_THINKING = frozenset(
    {"guess", "read", "reckon", "wonder", "worry"} | {"begin", "start", "go", "open", "close"}
)
"""Verbs of the list whose clause may be only thought, or another's: “read that …”, “talk began that …”."""


@cache
def _manners() -> frozenset[str]:
    others = (verb_forms(name) for name in ("verbs", "verbs_telling", "verbs_naming", "verbs_finding"))
    return frozenset(verb_forms("verbs_quoting")).difference(*others)


def is_manner(word: str) -> bool:
    """Whether a verb reports as a manner of speaking only: “smiled”, “went”."""
    return word in _manners()


def brings_in_clause(parse: Parse, verb: int) -> bool:
    """Whether such a verb has a clause with “that” right behind it: “shot back that it was late”."""
    lemma = verb_forms("verbs_quoting").get(parse.words[verb])
    if lemma is None or lemma in _THINKING:
        return False
    behind = verb + 1
    while behind < len(parse) and parse.tags[behind] in {"RB", "RP"}:
        behind += 1
    is_that = behind < len(parse) and parse.words[behind] == "that" and parse.deps[behind] == "mark"
    subject = parse.subject(verb)
    if subject is not None and not can_speak(parse, parse.edges(subject)):
        return False  # “the number of emails that …”
    return is_that and parse.deps[parse.heads[behind]] == "ccomp" and parse.heads[parse.heads[behind]] == verb


def is_parted(parse: Parse, behind: int, low: int) -> bool:
    """Whether other words than adverbs part such a verb from the words in marks: “went on a “tour””.

    A comma or a colon brings them in nonetheless, and so does a word for words: “sang the lines “…””.
    """
    if parse.words[low - 1] in _INTRODUCING:
        return False
    between = range(behind, low)
    named = ("nouns_shouted", "nouns_texts", "nouns_words")
    is_worded = any(
        parse.words[i] in _WORDS or any(parse.words[i] in noun_forms(name) for name in named) for i in between
    )
    return not is_worded and any(parse.tags[i] not in _BETWEEN for i in between)


def is_brought_in(verb: Verb, content: Range) -> bool:
    """Whether words behind are the verb's: in marks behind “…, said Kim”, next to “smiled”, “went”."""
    if verb.inverted is not None:
        return content in verb.parse.at_outer
    is_behind = content[0] >= verb.cue_end
    return not is_behind or brings_in(verb.parse, verb.word, verb.cue_end, content)


def brings_in(parse: Parse, word: str, behind: int, content: Range) -> bool:
    """Whether a verb that ends at ``behind`` can bring in the words behind it."""
    if not is_manner(word):
        return True
    is_apart = is_parted(parse, behind, content[0]) or _goes_on(parse, content)
    return not is_apart and not _is_entitled(parse, content)


def is_deed(verb: Verb) -> bool:
    """Whether such a verb only tells what is done: “he began to row”, “she put together “mixers””."""
    if not is_manner(verb.word):
        return False
    parse, behind = verb.parse, verb.cue_end
    if parse.tags[behind : behind + 2] == ["TO", "VB"] and parse.words[behind + 1] not in said_forms():
        return True
    if verb_forms("verbs_quoting")[verb.word] in _CARRYING_ON and _is_carried_on(verb):
        return True
    if verb_forms("verbs_quoting")[verb.word] == "put":
        near = parse.words[verb.verb + 1 : verb.verb + _NEAR]
        return near[:1] == [] or (near[0] not in _PUT and ":" not in near)
    return False


def _is_carried_on(verb: Verb) -> bool:
    """“started “drug therapy””: words in marks right behind that are no clause, and none before."""
    parse, quote = verb.parse, verb.quote_at(verb.cue_end)
    if quote is None or verb.quote_before(verb.clause) is not None:
        return False
    start, end = parse.ranges[quote]
    return parse.text[parse.start_of(start)].islower() and FINITE.isdisjoint(parse.tags[start:end])


def _goes_on(parse: Parse, content: Range) -> bool:
    """Whether words in marks behind a comma only go on with the deed: “where she went, “taking notes””."""
    is_behind = content in parse.at_outer and parse.words[content[0] - 1] == ","
    first = content[0] + 1
    return is_behind and parse.tags[first] in {"VBG", "IN"} and parse.text[parse.start_of(first)].islower()


def _is_entitled(parse: Parse, content: Range) -> bool:
    """Whether words in marks name the thing right before them: “began with a show, “Playing Roe””."""
    stretch, noun = parse.at_outer.get(content), content[0] - 2
    if stretch is None or parse.words[noun + 1] != ",":
        return False
    words = parse.quoted[stretch].inner.of(parse.text)
    return parse.tags[noun] in {"NN", "NNS"} and words[-1] not in ".?!" and is_title(words)
