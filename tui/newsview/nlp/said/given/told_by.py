"""Who says words in quotation marks, as the text around a mark shows: “…,” Lind said."""

from __future__ import annotations

import re

from newsview.nlp.said.given.lexicon import said_forms, verb_forms

_TAG = re.compile(r"[,?!’'\"”] +(?P<tag>(?:[^,?!“”‘’\"]|’(?=\w)){6,80})\.\s*$")
"""A reporting clause at the end of words whose closing mark was forgotten."""

_PRONOUNS = frozenset({"he", "she", "they"})
"""How it may begin, if not with a name."""

_LONGEST_TELLER = 3
"""Words of the name or pronoun in it, behind which the verb stands."""

_FIRST_SENTENCE = re.compile(r"[^“”\"?!]{4,80}?[a-z]{3}\.\s+(?=[A-Z])")
_FEWEST_WORDS = 3

_CLAUSAL = frozenset({"that", "he", "she", "they", "it", "i", "we", "you"})
"""What shows that it tells more than who speaks: “…, he said he would go.”."""

_READING = frozenset({"reads", "read"})
_ARTICLES = frozenset({"the", "a", "an", "one", "another"})
_LONGEST_TAG = 20
"""Words of “Ann Moll, who runs the shop, [said]”."""

_SHORTEST_LAST = 5
"""Letters with its stop of a word that ends a sentence, and is no “Mr.” or “Gov.”."""


def tag_before(words: str) -> int:
    """How many code points at the end of the words are who said them: “We lost it, Lind said. “It.."""
    match = _TAG.search(words)
    if match is None or " " not in match["tag"].strip():
        return 0
    first, *others = match["tag"].split()
    names = first[:1].isupper() or first in _PRONOUNS
    is_verb = first in said_forms() and not first.endswith("ing")
    is_verb = is_verb and (others[0][0].isupper() or others[0] in _PRONOUNS | _ARTICLES)
    told = is_verb or (names and not said_forms().isdisjoint(others[:_LONGEST_TELLER]))
    told = told and _CLAUSAL.isdisjoint(others)
    return len(words) - match.start("tag") if told else 0


def tag_behind(words: str) -> int:
    """How many code points before the next sentence are who said what stands before: “…,” Lind said. We.."""
    match = _FIRST_SENTENCE.match(words)
    rest = words[match.end() :].split() if match is not None else []
    return match.end() if match is not None and len(rest) >= _FEWEST_WORDS and tells_who(match[0]) else 0


def tells_who(words: str, *, is_over: bool = False) -> bool:
    """Whether words behind a mark tell who said what stands before it: “…,” [the Moll report reads].

    Behind a full stop (``is_over``) only those do that begin with the verb.
    """
    behind = words.split()[:_LONGEST_TAG]
    if not behind:
        return False
    if behind[0] in said_forms() | _READING:
        return behind[1:2] != ["by"]
    if is_over or not (behind[0][0].isupper() or behind[0] in _PRONOUNS | _ARTICLES):
        return False
    last = next((n for n, word in enumerate(behind) if _ends_sentence(word)), len(behind) - 1)
    return any(_is_told(word.rstrip(".,:")) for word in behind[1 : last + 1])


def _is_told(word: str) -> bool:
    """Whether a word can be the finite verb of who speaks: no “report”, no “saying”."""
    if word in _READING:
        return True
    lemma = verb_forms("verbs").get(word) or verb_forms("verbs_telling").get(word)
    return lemma is not None and lemma != word and not word.endswith("ing")


def _ends_sentence(word: str) -> bool:
    return (len(word) >= _SHORTEST_LAST and word[-1] in ".:") or word[-1] in "?!;"
