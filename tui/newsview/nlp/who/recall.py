"""Every later occurrence of a known name is a mention too, whatever the model saw there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.kinds import Name, surname
from newsview.nlp.who.lexicon import given_names
from newsview.nlp.who.lexicon import words as lexicon
from newsview.nlp.who.runs import GENERATIONS, headline_blocks, is_capitalised

if TYPE_CHECKING:
    from newsview.nlp.who.words import Words

Named = tuple[int, int, str]

_LONGEST = 10


def recall(words: Words, named: list[Named], kinds: dict[Name, str]) -> list[Named]:
    """The names found so far and every further occurrence of them, in order, none overlapping another."""
    taken = [False] * len(words)
    for start, end, _ in named:
        taken[start:end] = [True] * (end - start)
    forms = _forms(kinds)
    openers: dict[str, list[Name]] = {}
    for form in sorted(forms, key=len, reverse=True):
        openers.setdefault(form[0].upper(), []).append(form)
    headlines = headline_blocks(words)
    found = list(named)
    i = 0
    while i < len(words):
        step = 1
        if not taken[i]:
            for form in openers.get(words.texts[i].upper(), ()):
                if _matches(words, i, form, words.blocks[i] in headlines) and not any(taken[i : i + len(form)]):
                    if _stands_alone(words, i, i + len(form), taken):
                        found.append((i, i + len(form), forms[form]))
                        step = len(form)
                    break
        i += step
    return sorted(found)


def _forms(kinds: dict[Name, str]) -> dict[Name, str]:
    """The names to look for: those found, and the surnames of the persons."""
    forms = {name: kind for name, kind in kinds.items() if _is_distinct(name)}
    for name, kind in kinds.items():
        if kind == "PERSON" and len(name) > 1:
            last = surname(name)
            if _is_distinct(last) and last[0].lower() not in GENERATIONS:
                forms.setdefault(last, "PERSON")
    return forms


def _is_distinct(name: Name) -> bool:
    return len(name) > 1 or (len(name[0]) > 1 and name[0].lower() not in lexicon("who_not_names"))


def _matches(words: Words, i: int, form: Name, headline: bool) -> bool:
    texts = words.texts[i : i + len(form)]
    if tuple(texts) == form:
        return True
    return headline and [text.upper() for text in texts] == [word.upper() for word in form] and is_capitalised(texts[0])


def _stands_alone(words: Words, start: int, end: int, taken: list[bool]) -> bool:
    """Whether a one-word name is not part of a longer, other name."""
    if end - start > 1:
        return True
    before, after = start - 1, end
    if before >= 0 and words.texts[before] in {"-", "’"} and not words.spaced[before]:
        return False
    if after < len(words) and words.texts[after] in {"-", "–"} and not words.spaced[start] and is_capitalised(words.texts[min(after + 1, len(words) - 1)]):
        return False
    is_named = words.tags[start] in {"NNP", "NNPS"} or words.lowers[start] not in given_names()
    first = words.sentence_starts[words.sentences[start]] == start
    return not (first and words.tags[start] not in {"NNP", "NNPS"} and words.lowers[start] in {"will", "may", "mark", "grant", "bush", "rice", "young", "long", "price", "love", "rose", "hope", "king", "brown", "white", "black", "green"}) and (is_named or not first or True)
