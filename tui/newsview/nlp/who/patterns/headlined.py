"""Names in headlines, where capitals tell nothing, and in credits and bylines that look like them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    heads,
    is_common,
    is_given,
    is_organisation,
    is_place,
    is_surname,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.kinds.contributors import contributors
from newsview.nlp.who.kinds.credits import agencies, credited
from newsview.nlp.who.patterns.bylines import bylines
from newsview.nlp.who.patterns.listed import in_headlines
from newsview.nlp.who.spans.runs import is_manner

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.given.words import Words

_PAIR = 2


def with_headlines(words: Words, quiet: list[Candidate], model: list[Candidate]) -> list[Candidate]:
    """What was found outside headlines, whom credits name, and what else of the model's in headlines holds.

    Args:
        words: The document.
        quiet: What was found outside them.
        model: The model's entities, repaired.
    """
    forms = {candidate.form(words) for candidate in quiet}
    model = [_somebody(words, c) if words.headlines[c.start] else c for c in model]
    told = (*contributors(words), *bylines(words), *credited(words), *agencies(words))
    loud: list[Candidate] = []
    seen: set[int] = set()
    for candidate in told:
        if words.headlines[candidate.start] and seen.isdisjoint(candidate.tokens):
            loud.append(candidate)
            seen.update(candidate.tokens)
    quiet = [c for c in quiet if seen.isdisjoint(c.tokens)]
    loud += [
        c
        for c in model
        if words.headlines[c.start] and seen.isdisjoint(c.tokens) and _is_borne_out(words, c, forms)
    ]
    seen = {i for c in loud for i in c.tokens}
    loud += [c for c in in_headlines(words) if seen.isdisjoint(c.tokens)]
    return sorted([*quiet, *loud], key=lambda candidate: candidate.start)


def _somebody(words: Words, candidate: Candidate) -> Candidate:
    """The candidate, or whoever's name opens it before common words: "Ann Roe Delivers Eulogy"."""
    start, end = candidate.start, candidate.end
    is_body = is_organisation(candidate.text(words)) or candidate.label == "PERSON"
    if end - start < _PAIR or not is_given(words.lowers[start]) or is_body:
        return candidate
    one, last = words.lowers[start + 1], start + _PAIR
    is_word = is_common(one) and not is_surname(one) and is_common(words.lowers[start])
    is_word |= one in lexicon("who_loose_starts", "who_not_names")
    is_somebody = one.isalpha() and not (is_word or one in heads() or is_place(candidate.text(words)))
    is_over = last == end or _ends_name(words, last)
    return Candidate(start, last, "PERSON") if is_somebody and is_over else candidate


def _ends_name(words: Words, i: int) -> bool:
    """Whether the token is a common word that closes no other name, or tells how a thing is done."""
    low = words.lowers[i]
    return (is_common(low) or is_manner(words, i)) and not (is_surname(low) or low in heads())


def _may_be_given(word: str) -> bool:
    """Whether a word may be somebody's first name of which nothing is known."""
    is_word = is_common(word.lower()) or word.lower() in lexicon(
        "who_titles", "who_demonyms", "who_adjectives"
    )
    return word.istitle() and word.isalpha() and not is_word


def _is_borne_out(words: Words, candidate: Candidate, forms: set[Form]) -> bool:
    """Whether an entity in a headline is a name elsewhere, or surely looks like one."""
    form, text = candidate.form(words), candidate.text(words)
    if form in forms or is_place(text) or is_organisation(text):
        return True
    if candidate.label == "PERSON" and len(form) == _PAIR and form[1:] in forms and _may_be_given(form[0]):
        return True
    if any(form[i:j] in forms for i in range(len(form)) for j in range(i + 1, len(form) + 1)):
        return False
    are_words = is_common(form[0].lower()) and is_common(form[-1].lower()) and form[-1].endswith("s")
    is_somebody = is_given(form[0].lower()) and not (are_words and not is_surname(form[-1]))
    return candidate.label == "PERSON" and len(form) in {2, 3} and is_somebody
