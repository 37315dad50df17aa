"""Which of a person's names stand alone: "Roe", "Kim" of "Kim Jong Un", "Salinas" of "Ana Salinas León"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import given_names
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import GENERATIONS, PARTICLES

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Form

_ARTICLES = frozenset({"al", "el", "ul", "as", "ad", "an", "ar", "az"})
"""What Arabic surnames begin with, and are told without."""

_ACCENTED = re.compile("[áéíóúñ]")
"""What surnames are written with in Spanish."""

_MARKS = frozenset("“”‘’\"'()")

_GIVEN_AND_TWO = 3
"""Words of a name that ends in both parents' surnames."""


def surnames(form: Form) -> list[Form]:
    """The names one may go by alone: the last, or the first where family names go first ("Kim Jong Un")."""
    is_first = len(form) > 1 and form[0].lower() in lexicon("who_family_first")
    last = surname(form)
    # “Samir al-Kelmadi” is “Kelmadi”, too.
    is_led = len(last) > 1 and last[0].lower() in _ARTICLES
    bare_last = [last[-1:], (last[0].capitalize(), *last[1:])] if is_led else []
    father = [form[-2:-1]] if _has_two(form) else []
    return [last, *bare_last, *([form[:1]] if is_first else []), *father, *_nickname(form)]


def _nickname(form: Form) -> list[Form]:
    """What stands between marks within a name, with the surname if it is one word: "Ann “Big Kelm” Roe"."""
    marks = [i for i, word in enumerate(form) if word in _MARKS]
    within = form[marks[0] + 1 : marks[-1]] if marks else ()
    if len(within) == 1 and marks[0] > 0:
        return [(*within, *surname(form))]
    return [within] if within else []


def _has_two(form: Form) -> bool:
    """Whether a name ends in those of both parents, the first of which people go by: "Ana Salinas León"."""
    if len(form) < _GIVEN_AND_TWO or not (form[-2].istitle() and form[-2].isalpha()):
        return False
    is_given = form[-2].lower() in given_names()
    return not is_given and any(word.endswith("ez") or _ACCENTED.search(word) for word in form[-2:])


def with_particles(form: Form) -> list[Form]:
    """The surname from the particles before it on, as inside and at the start of a sentence: "de Moranda"."""
    i = len(form) - 1
    while i > 1 and form[i - 1] in PARTICLES:
        i -= 1
    return [form[i:], (form[i].capitalize(), *form[i + 1 :])] if 0 < i < len(form) - 1 else []


def surname(form: Form) -> Form:
    """The last of a person's names, without "Jr." and its like; both parts of a double-barrelled one."""
    while len(form) > 1 and (form[-1].lower() in GENERATIONS or form[-1] == ","):
        form = form[:-1]
    return form[-3:] if len(form) > 3 and form[-2] == "-" else form[-1:]
