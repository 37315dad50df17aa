"""Accounts, and names in another script: "@Ilhan", "Hallbury Echo (@hallburyecho)", "Kelm Lo (金露)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.persons import core

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsview.nlp.who.candidate import Form
    from newsview.nlp.who.cluster import Cluster
    from newsview.nlp.who.words import Words


def add_handles(words: Words, found: Sequence[Cluster]) -> None:
    """Add them as names of whom they stand in brackets behind, or whose name they spell."""
    accounts = [i for i, text in enumerate(words.texts) if _is_account(text) or _is_foreign(text)]
    if not accounts:
        return
    spelt: dict[str, Cluster] = {}
    for thing in found:
        for form in thing.forms:
            for spelling in _spellings(form, thing.kind):
                spelt.setdefault(spelling, thing)
    named = {end: thing for thing in found for _, end in thing.mentions}
    for i in accounts:
        is_bracketed = words.texts[i - 1 : i] == ["("] and words.texts[i + 1 : i + 2] == [")"]
        owner = named.get(_before(words, i - 1)) if is_bracketed else None
        if meant := owner or spelt.get(words.lowers[i][1:].replace("_", "")):
            meant.add((words.texts[i],), words.texts[i], i, i + 1)
            meant.mentions.sort()


def _before(words: Words, bracket: int) -> int:
    """The end of what goes before a bracket, pictures left out: "Ann Roe 🌈 (@annroe)"."""
    end = bracket
    while end > 0 and not (words.texts[end - 1].isascii() or words.texts[end - 1].isalnum()):
        end -= 1
    return end


def _is_account(text: str) -> bool:
    return text[0] == "@" and len(text) > 1


def _is_foreign(text: str) -> bool:
    """Whether a word is in a script without capitals."""
    return not text.isascii() and text[0].isalpha() and text[0].lower() == text[0].upper()


def _spellings(form: Form, kind: str) -> Iterator[str]:
    """What the account of whoever is named so may be called."""
    if kind == "PERSON":
        names = [word.lower() for word in core(form)]
        if len(names) > 1:
            yield from (names[0] + names[-1], f"real{names[0]}{names[-1]}", names[0])
        if names and len(names[-1]) > 3:
            yield names[-1]
    elif kind == "ORG":
        yield "".join(letter for word in form for letter in word.lower() if letter.isalnum())
