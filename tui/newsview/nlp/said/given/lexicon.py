"""The word lists of reported speech, as tables of word forms.

The model's lemmatizer is left out because it costs a fifth of the time, so the forms are made here once.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files


@cache
def verb_forms(name: str) -> dict[str, str]:
    """Every form of the verbs in ``lexicon/said_<name>.txt``, with its base form."""
    forms: dict[str, str] = {}
    for lemma, *irregular in _lines(name):
        for form in (lemma, *regular_forms(lemma), *irregular):
            forms.setdefault(form, lemma)
    return forms


@cache
def said_forms() -> frozenset[str]:
    """Every form of the verbs that report a clause: "say", "tell"."""
    return frozenset(verb_forms("verbs")) | frozenset(verb_forms("verbs_telling"))


@cache
def noun_forms(name: str) -> dict[str, str]:
    """Singular and plural of the nouns in ``lexicon/said_<name>.txt``, with the singular."""
    return {form: lemma for lemma, *_ in _lines(name) for form in (lemma, third_person(lemma))}


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of ``lexicon/said_<name>.txt``, as they stand there."""
    return frozenset(word for line in _lines(name) for word in line)


@cache
def word_pairs(name: str) -> frozenset[tuple[str, str]]:
    """The pairs of a word and each word that stands behind it in its line of ``lexicon/said_<name>.txt``."""
    return frozenset((first, word) for first, *words in _lines(name) for word in words)


@cache
def word_runs(name: str) -> frozenset[tuple[str, ...]]:
    """The lines of ``lexicon/said_<name>.txt``, each as its words in order."""
    return frozenset(tuple(words) for words in _lines(name))


def regular_forms(verb: str) -> tuple[str, str, str]:
    """Third person, past and participle of a verb that doubles no consonant."""
    if verb.endswith("ie"):
        return third_person(verb), verb + "d", verb[:-2] + "ying"
    if verb.endswith("e"):
        return third_person(verb), verb + "d", verb[:-1] + "ing"
    if re.search(r"[^aeiou]y$", verb):
        return third_person(verb), verb[:-1] + "ied", verb + "ing"
    return third_person(verb), verb + "ed", verb + "ing"


def third_person(word: str) -> str:
    """The form with "s": third person of a verb, plural of a noun."""
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if re.search(r"(?:s|x|z|ch|sh)$", word) else "s")


def _lines(name: str) -> list[list[str]]:
    text = (files("newsview.nlp") / "lexicon" / f"said_{name}.txt").read_text(encoding="utf-8")
    return [line.split() for line in text.splitlines() if line and not line.startswith("#")]
