"""Every later occurrence of a known name is a mention too, whatever the model saw there."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    is_club,
    is_common,
    is_currency,
    is_debt,
    is_given,
    is_organisation,
    is_postal,
    is_somewhere,
    is_surname,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.positions import is_of_sport
from newsview.nlp.who.given.text import (
    DASHES,
    GENERATIONS,
    POSSESSIVES,
    PROPER,
    is_capitalised,
    is_site,
    is_slip,
    site_name,
    unaccented,
)
from newsview.nlp.who.given.titles import is_in_title, is_title
from newsview.nlp.who.kinds.forms import initials, is_branch, is_telling
from newsview.nlp.who.kinds.inherited import is_given_alone
from newsview.nlp.who.kinds.strangers import is_determined, is_strange
from newsview.nlp.who.kinds.surnames import surnames, with_particles
from newsview.nlp.who.spans.strays import is_citizen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.given.words import Words

Named = tuple[int, int, str]

_PREFIXES = frozenset({"anti", "pro", "post", "pre", "ex", "non", "mid", "sino"})
"""What a hyphen may join to the front of a name: "post-Mugabe"."""

_PARTICIPLES = frozenset({"VBN", "VBD", "VBG"})
"""The tags of what it may join to the end: "Trump-backed"."""

_SUFFIXES = frozenset({"like", "style", "era", "esque", "type"})
"""What it may join to the end as well: "Trump-like"."""

_AFTER_SUBJECTS = (["VBD"], ["VBZ"], ["MD"], ["CC"], ["POS"], [","])


def recall(words: Words, named: list[Named], kinds: dict[Form, str]) -> list[Named]:
    """The names found so far and every further occurrence of them, in order, none overlapping another."""
    taken = [False] * len(words)
    for start, end, _ in named:
        taken[start:end] = [True] * (end - start)
    forms = _slips(words, kinds) | _forms(kinds, is_playing=is_of_sport(words))
    openers: dict[str, list[Form]] = {}
    for form in sorted(forms, key=len, reverse=True):
        openers.setdefault(form[0].upper(), []).append(form)
        if len(form) == 1:
            openers.setdefault(form[0].upper() + ".", []).append(form)
    loud = words.headlines
    found = list(named)
    i, count = 0, len(words)
    while i < count:
        step = 1
        if not taken[i]:
            for form in openers.get(words.texts[i].upper(), ()):
                is_loud = loud[i] or _is_label(words, i)
                is_meant = _matches(words, i, form, is_loud) or _is_small(words, i, form)
                if is_meant and not any(taken[i : i + len(form)]):
                    name = i, i + len(form), forms[form]
                    is_other = _is_other(words, name, taken, is_short=form not in kinds)
                    if _stands_alone(words, i, i + len(form)) and not is_other:
                        found.append(name)
                        step = len(form)
                    break
        i += step
    return sorted(found)


def _is_other(words: Words, name: Named, taken: list[bool], *, is_short: bool) -> bool:
    """Whether what looks like a name found before is part of another there, or something else."""
    start, end, kind = name
    is_single = end - start == 1
    if kind == "PERSON" and (_goes_on(words, end, taken) or (is_single and is_determined(words, start))):
        return True
    if kind == "ORG" and is_short and _tells_apart(words, start + 1):
        return True
    if kind == "ORG" and is_single and (_is_word(words, start) or _closes_another(words, start)):
        return True
    is_money = is_currency(words, start, end) or is_debt(words, start, end)
    return is_money or is_citizen(words, start, end) or is_in_title(words, start, end)


def _forms(kinds: dict[Form, str], *, is_playing: bool) -> dict[Form, str]:
    """The names to look for: those found, surnames of the persons and, in sport, nicknames of clubs."""
    forms = {name: kind for name, kind in kinds.items() if _is_distinct(name)}
    givens = Counter(name[0] for name, kind in kinds.items() if kind == "PERSON" and len(name) > 1)
    for name, kind in kinds.items():
        if kind == "PERSON" and len(name) > 1 and givens[name[0]] == 1 and is_given_alone(name[0]):
            forms.setdefault(name[:1], "PERSON")
        if kind == "PERSON" and len(name) > 1:
            forms |= dict.fromkeys(with_particles(name), "PERSON")
            for last in _written(surnames(name)):
                is_short = last[0].isupper() and last[0].lower() in lexicon("who_abbreviations")
                if last[0].lower() not in GENERATIONS and len(last[0]) > 1 and not is_short:
                    forms.setdefault(last, "PERSON")
        site = site_name(name[0]) if kind == "ORG" else ""
        if len(site) > 1 and (site.isupper() or not _is_known(site)):
            forms.setdefault((site,), "ORG")
        if kind == "ORG" and is_playing:
            forms |= {name[i:]: "ORG" for i in (1, 2) if is_club(name, i)}
        if kind == "ORG" and len(name) > 1:
            for short in _short_bodies(name):
                forms.setdefault(short, "ORG")
    return forms


def _written(found: list[Form]) -> list[Form]:
    """The surnames as they are and, where letters of theirs have accents, as some write them without."""
    return [*found, *(tuple(map(unaccented, form)) for form in found if not "".join(form).isascii())]


def _slips(words: Words, kinds: dict[Form, str]) -> dict[Form, str]:
    """Surnames of somebody with another letter: "Hauser", where the text has Ann Houser."""
    people = [name[-1] for name, kind in kinds.items() if kind == "PERSON" and len(name) > 1]
    opening = {surname[0] for surname in people}
    unknown = (text for text in set(words.texts) if text[0] in opening and text.istitle())
    slips = (text for text in unknown if any(is_slip(text, surname) for surname in people))
    return {(text,): "PERSON" for text in slips if not _is_known(text)}


def _is_known(text: str) -> bool:
    low = text.lower()
    return is_common(low) or is_given(low) or is_surname(low) or is_somewhere(text) or is_organisation(text)


def _short_bodies(name: Form) -> Iterator[Form]:
    """What a body of several words may go by: its first where that is strange, its initials."""
    first, letters = name[0], initials(name)
    is_word = is_common(first.lower()) or name[1] in POSSESSIVES
    if is_telling(first) and is_strange(first) and not (is_word or is_branch(name)):
        yield (first,)
    if len(letters) > 2:
        yield (letters,)


def _is_distinct(name: Form) -> bool:
    if len(name) > 1:
        return True
    low = name[0].lower()
    return len(low) > 1 and low not in lexicon("who_not_names") and low not in lexicon("who_demonyms")


def _goes_on(words: Words, end: int, taken: list[bool]) -> bool:
    """Whether a capitalised word of no name found follows: someone else, or a thing named after them."""
    if end == len(words) or taken[end] or words.blocks[end] != words.blocks[end - 1] or words.headlines[end]:
        return False
    is_name = words.tags[end] in PROPER and words.texts[end][0].isupper()
    return is_name and words.lowers[end] not in lexicon("who_not_names") and not is_title(words, end)


def _tells_apart(words: Words, end: int) -> bool:
    """Whether a noun or capital follows a word that alone might be a body's: "Tarnista leadership"."""
    if words.texts[end - 1].isupper() or end == len(words):
        return False
    return words.tags[end][0] == "N" or is_capitalised(words.texts[end])


def _is_word(words: Words, i: int) -> bool:
    """Whether a word that is a paper's, too, may owe its capital to where it stands: "Time flies"."""
    if words.lowers[i] not in lexicon("who_press") or words.texts[i - 1] == "The":
        return False
    return words.headlines[i] or (words.is_first(i) and words.tags[i] not in PROPER)


def _closes_another(words: Words, i: int) -> bool:
    """Whether a common word with a capital is the last of some other name: "the Kelm.com Tour"."""
    if i == 0 or words.blocks[i - 1] != words.blocks[i] or not is_common(words.lowers[i]):
        return False
    return is_site(words.texts[i - 1]) and words.spaced[i - 1] and not words.headlines[i]


def _is_label(words: Words, i: int) -> bool:
    """Whether the token is a speaker's label in capitals: "ABARA: Not at all."."""
    is_line = i == 0 or words.blocks[i] != words.blocks[i - 1]
    return is_line and words.texts[i].isupper() and words.texts[i + 1 : i + 2] == [":"]


def _matches(words: Words, i: int, form: Form, headline: bool) -> bool:
    texts = words.texts[i : i + len(form)]
    if tuple(texts) == form or (*texts[:-1], texts[-1].removesuffix(".")) == form:
        return True
    # "IN", a state behind its town, is not the "In" of a headline.
    is_short = len(form) == 1 and is_postal(form[0])
    return (
        headline
        and not is_short
        and [text.upper() for text in texts] == [word.upper() for word in form]
        and is_capitalised(texts[0])
    )


def _is_small(words: Words, i: int, form: Form) -> bool:
    """Whether somebody's full name stands at the token without its capitals: "ann roeham", "Ann roeham"."""
    if len(form) < 2 or not is_given(words.lowers[i]):
        return False
    small = [word.lower() for word in form]
    if words.texts[i] == form[0]:
        return words.texts[i + 1 : i + len(form)] == small[1:]
    is_plain = all(word.isalpha() and not is_common(word.lower()) for word in form)
    return is_plain and words.texts[i : i + len(form)] == small


def _stands_alone(words: Words, start: int, end: int) -> bool:
    """Whether a one-word name is neither part of a longer word nor a common word at a sentence's start."""
    if end - start > 1:
        return True
    before, after = start - 1, end
    if before > 0 and words.texts[before] in DASHES and not words.spaced[before]:
        return words.lowers[before - 1] in _PREFIXES
    if after + 1 < len(words) and words.texts[after] in DASHES and not words.spaced[start]:
        return words.tags[after + 1] in _PARTICIPLES or words.lowers[after + 1] in _SUFFIXES
    low, tag = words.lowers[start], words.tags[start]
    if low in lexicon("who_not_names"):
        return (
            tag in PROPER
            and words.lowers[before:start] != ["the"]
            and words.tags[after : after + 1] not in (["NNP"], ["NNPS"])
        )
    first = words.sentence_starts[words.sentences[start]] == start
    if not first or tag in PROPER or low not in lexicon("who_ambiguous"):
        return True
    owns = low.endswith("s") and words.texts[after : after + 1] in (["’"], ["'"])
    while after < len(words) and words.tags[after] == "RB":
        after += 1  # “Waters also said”
    goes_on = owns or words.tags[after : after + 1] in _AFTER_SUBJECTS
    return goes_on and tag not in {"MD", "VB", "RB", "IN"}
