"""The model's entities with their ends put right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    groups,
    has_head,
    is_city,
    is_common,
    is_given,
    is_organisation,
    is_place,
    is_somewhere,
    is_surname,
    owns_office,
)
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.positions import is_position
from newsview.nlp.who.given.text import (
    CLOCK,
    COMMON_OWNERS,
    DASHES,
    GENERATIONS,
    HONOURS,
    PARTICLES,
    PLACE_TAILS,
    POSSESSIVES,
    PROPER,
    bare,
    is_capitalised,
)
from newsview.nlp.who.given.titles import HONORIFICS, PERSONAL, ROYAL, is_modifier, is_title
from newsview.nlp.who.kinds.legal_forms import LEGAL_FORMS, PARTED, closes_firm
from newsview.nlp.who.kinds.roads import road_end
from newsview.nlp.who.kinds.whereabouts import is_posting
from newsview.nlp.who.spans.breaks import breaks, joins
from newsview.nlp.who.spans.chiefs import is_chief
from newsview.nlp.who.spans.cuts import (
    begins_anew,
    is_addressing,
    is_attorneys,
    is_ministers,
    is_personal,
    leads_in,
)
from newsview.nlp.who.spans.runs import is_deed, is_manner, is_tied
from newsview.nlp.who.spans.small_ends import is_small_surname, small_end
from newsview.nlp.who.spans.stations import is_holder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from newsview.nlp.who.given.words import Words

LABELS = {
    "PERSON": "PERSON",
    "ORG": "ORG",
    "GPE": "PLACE",
    "LOC": "PLACE",
    "FAC": "PLACE",
    "NORP": "OTHER",
    **dict.fromkeys(("PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE"), "OTHER"),
}
"""The model's labels and the kinds they speak for; it has others, for dates and sums, that name nothing."""

_ADJECTIVAL = ("esque", "ism", "ists", "-era", "-style")
_GROUPED = frozenset({"middle", "people", "peoples"})
"""What stands with the words for nations, faiths and days: "Middle Eastern"."""

_PERIOD = re.compile(r"(?:Q[1-4]|H[12])(?: (?:19|20)\d\d)?|[FC]Y ?\d{2,4}")
"""Parts of a firm's year: "Q3", "FY2020"."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_ARTICLES = frozenset({"al", "el", "an", "ar", "as", "ash", "at", "az", "An", "Ar", "As", "Ash", "Az"})
"""What hyphens join to the front of Arabic names."""

_MONTHS = frozenset({"jan", "april", "may", "june", "august"})
"""Months that are given names, too."""

_SPELLS = frozenset({"seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "times"})
"""What is counted behind a name: "left Kelm 10 days ago"."""

_FAITHS = frozenset({"sunni", "shiite", "shia", "shi’ite", "shi'ite", "muslim", "communist", "socialist"})
"""What tells of a country: "Sunni Tarnia"."""

_CLOSING = frozenset({"Watch", "Next", "Now"})
"""Words that close the name of a body or ware, and no other: "Kelm Rights Watch"."""

_SAINTS = frozenset({"st", "st.", "saint"})
_MODALS = frozenset({"will", "may"})
_AUXILIARIES = frozenset({"be", "have", "not", "happen"})


def repaired(doc: Doc, words: Words) -> Iterator[Candidate]:
    """The entities of the model without titles, articles and possessives, in order."""
    for ent in doc.ents:
        label = LABELS.get(ent.label_)
        if label is not None and not (ent.label_ == "NORP" and _is_group(words, ent.start, ent.end)):
            for start, end in _parts(words, ent.start, _end(words, ent.start, ent.end), label):
                is_home = (
                    start > ent.start and words.lowers[start - 1] == "of" and words.lowers[start] != "the"
                )
                is_sent = start > ent.start and is_posting(words, ent.start, start)
                is_sent |= start > ent.start and is_chief(words, start - 1, end)
                is_firm = label == "PERSON" and is_chief(words, end, ent.end)
                kind = "PLACE" if is_home else "PERSON" if is_sent else "ORG" if is_firm else label
                yield from _narrowed(words, _whole(words, start, kind), end, kind)


def _end(words: Words, start: int, end: int) -> int:
    return small_end(words, start, _subject_end(words, start, road_end(words, start, end)))


def _subject_end(words: Words, start: int, end: int) -> int:
    """Where a name ends that the model took the rest of a headline for: "Kelm Farm Wins Award"."""
    stop = next((i for i in range(start + 1, end) if is_deed(words, i) or is_manner(words, i)), end)
    text = " ".join(words.texts[start:stop])
    is_name = (
        text in well_known() or is_organisation(text) or is_somewhere(text) or is_given(words.lowers[start])
    )
    return stop if is_name or has_head(words, start, stop) else end


def _whole(words: Words, start: int, label: str) -> int:
    """Where a name begins whose particle the model left out: "De Niro", "al-Tanf"."""
    if start > 1 and words.texts[start - 1] == "-" and words.texts[start - 2] in _ARTICLES:
        is_close = not (words.spaced[start - 1] or words.spaced[start - 2])
        is_inside = start > 2 and is_capitalised(words.texts[start - 3]) and words.tags[start - 3] in PROPER
        return start - 2 if is_close and not is_inside else start
    if label != "PERSON" or not start or words.blocks[start - 1] != words.blocks[start]:
        return start
    is_particle = words.lowers[start - 1] in PARTICLES and words.texts[start - 1].istitle()
    return start - 1 if is_particle else start


def _is_group(words: Words, start: int, end: int) -> bool:
    """Whether the tokens name a people, a religion or a party's members."""
    if not groups().isdisjoint(words.lowers[start:end]):
        return True
    return not (words.texts[start].isupper() or is_city(" ".join(words.texts[start:end])))


def _parts(words: Words, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    """The entity cut where no name goes on: at brackets, quotation marks, line ends, most commas."""
    begin = start
    for i in range(start, end):
        if words.blocks[i] != words.blocks[begin]:
            yield begin, i
            begin = i
        if i > begin and begins_anew(words, begin, i, end, label):
            yield begin, i
            begin = i
        if i > begin and is_holder(words, begin, i, end):
            yield begin, i
            begin = i
        is_parted = is_chief(words, i, end) or breaks(words, i, start, end)
        if is_parted or joins(words, begin, i, end, label):
            if i > begin:
                yield begin, i
            begin = i + 1
            if begin == end:
                return
    yield begin, end


def _narrowed(words: Words, start: int, end: int, label: str) -> Iterator[Candidate]:
    while end > start and _is_loose_end(words, start, end, label):
        end -= 1
    while (
        start < end
        and not _is_article(words, start, end, label)
        and _is_loose_start(words, start, end, label)
    ):
        label = "PERSON" if is_personal(words, start, end) else label
        start += 1
    for i in range(start + 1, end - 1):
        is_shared = words.lowers[i - 1] in COMMON_OWNERS
        is_owner = label == "PERSON" or bare(words.lowers[i + 1]) not in lexicon("who_org_heads")
        is_owner = (is_owner or owns_office(words, i)) and not _is_saints(words, i)
        if words.texts[i] in POSSESSIVES and is_owner and not is_shared:
            yield from _narrowed(words, start, i, label)
            yield from _narrowed(words, i + 1, end, "" if label == "PERSON" else label)
            return
    if start < end and _can_be_name(words, start, end):
        yield Candidate(start, end, label)


def _is_saints(words: Words, i: int) -> bool:
    """Whether what is behind the possessive is called after a saint: "St Tarn’s Square"."""
    is_saint = i > 1 and words.lowers[i - 2] in _SAINTS and words.texts[i + 1].istitle()
    return is_saint and words.lowers[i + 1] in lexicon("who_place_heads", "who_org_heads")


def _is_article(words: Words, start: int, end: int, label: str) -> bool:
    """Whether the name begins with an article or little word, or a body's with a particle: "al-Tanf"."""
    is_joined = end - start > 2 and words.texts[start + 1] == "-" and not words.spaced[start]
    is_body = label == "ORG" and end - start > 1 and is_capitalised(words.texts[start + 1])
    is_article = words.texts[start] in (_ARTICLES if is_joined else PARTICLES if is_body else ())
    return is_article or is_tied(words, start)


def _is_loose_start(words: Words, start: int, end: int, label: str) -> bool:
    """Whether the first of the tokens is no part of a name."""
    text, low = words.texts[start], words.lowers[start]
    is_led = end - start > 2 and is_position(words, start)
    is_led |= label == "PERSON" and _is_ranked(words, start, end)
    if is_addressing(words, start, end) or is_led:
        return True
    if CLOCK.fullmatch(low) or (low in _FAITHS and is_somewhere(" ".join(words.texts[start + 1 : end]))):
        return True
    if low in lexicon("who_demonyms") and _is_citizen(words, start, end, label):
        return True
    if label == "PERSON" and end - start > 1:
        is_name = is_given(low) and bare(low) not in HONORIFICS | ROYAL and end - start == 2
        if is_title(words, start) and not is_name:
            return True
        if words.is_first(start) and not is_given(low):
            is_label = end - start > 2 and is_common(low) and is_given(words.lowers[start + 1])
            if words.tags[start] not in PROPER or (is_label and low not in lexicon("who_ambiguous")):
                return True
    if _is_word(words, start, end) or leads_in(words, start, end):
        return True
    is_month = label == "PERSON" and low in _MONTHS and words.texts[start + 1 : end] != []
    if low in lexicon("who_loose_starts") and not is_month:
        return end - start > 1 or low not in lexicon("who_adjectives")
    return not (text[0].isalnum() or text[0] in "@’'") or not (is_capitalised(text) or text[0].isdigit())


def _is_ranked(words: Words, start: int, end: int) -> bool:
    """Whether somebody's given name follows a title inside: "Precinct 4 Constable Ann Roe"."""
    titles = (i for i in range(start, end - 2) if words.texts[i].istitle() and words.lowers[i] in PERSONAL)
    return any(is_given(words.lowers[i + 1]) and words.texts[i + 1].istitle() for i in titles)


def _is_word(words: Words, start: int, end: int) -> bool:
    """Whether the first is the sentence's adverb, or what is done to a place: "Fortunately Ann Roe"."""
    low, is_first = words.lowers[start], words.is_first(start)
    if is_first and end - start > 2 and words.tags[start] == "RB" and low.endswith("ly"):
        return True
    is_doing = words.tags[start] == "VBG" or (is_first and low.endswith("ing") and is_common(low))
    return is_doing and is_somewhere(" ".join(words.texts[start + 1 : end]))


def _is_citizen(words: Words, start: int, end: int, label: str) -> bool:
    """Whether a nationality goes before a person's given name and surname: "Briton Tim Henman"."""
    if end - start < 3:
        return False
    is_body = bare(words.lowers[end - 1]) in lexicon("who_org_heads")
    return label == "PERSON" or (is_given(words.lowers[start + 1]) and not is_body)


def _is_loose_end(words: Words, start: int, end: int, label: str) -> bool:
    """Whether the last of the tokens is no part of a name."""
    text, low = words.texts[end - 1], words.lowers[end - 1]
    if text in POSSESSIVES or (end - start > 1 and is_attorneys(words, end - 1)):
        return True
    if not text[-1].isalnum():
        return not ((text.endswith(".") and len(text) > 1) or text in {"!", "+"})
    is_credit = words.is_run_on(end - 1) and words.lowers[end : end + 1] == ["by"]  # "Ann RoeEditing by"
    if is_credit or is_ministers(words, start, end) or (text == "HQ" and end - start > 1):
        return True
    if text[0].isdigit():
        beside = {*words.texts[end - 2 : end - 1], *words.texts[end : end + 1]}
        return label == "PERSON" or not DASHES.isdisjoint(beside) or _is_number(words, start, end, label)
    if low in GENERATIONS:
        return False
    if text in HONOURS and (end - start > 2 or is_title(words, start - 1)):
        return label == "PERSON" or is_given(words.lowers[start])
    if label == "PERSON" and end - start > 1 and _is_headline_word(words, start, end):
        return True
    if not is_capitalised(text):
        if end - start > 2 and words.texts[end - 2] == "-" and words.lowers[end - 3] in _ARTICLES:
            # "El-masri"
            return False
        is_tail = low in lexicon("who_tails") or low in PLACE_TAILS
        return end - start == 1 or not is_tail
    is_whole = label == "PERSON" and is_small_surname(words, start, end)
    # "Kelm Rights Watch", "Kelm Content Next"
    is_whole |= label in {"ORG", "OTHER"} and text in _CLOSING and words.tags[end - 1] in PROPER
    return end - start > 1 and low in lexicon("who_loose_starts") and not is_whole


def _is_number(words: Words, start: int, end: int, label: str) -> bool:
    """Whether a number closes a name without it: "Roe 68 percent", "Kelm 10 days ago", "Tarn Awards 2015"."""
    behind = words.lowers[end : end + 1]
    if behind in (["percent"], ["%"]) or (end - start > 1 and not _SPELLS.isdisjoint(behind)):
        return True
    if end - start < 2 or label == "OTHER" or not _YEAR.fullmatch(words.texts[end - 1]):
        return False
    is_there = label == "PLACE" and is_somewhere(" ".join(words.texts[start : end - 1]))
    return (
        is_there or words.lowers[end - 2] in lexicon("who_other_heads") or closes_firm(words.texts[end - 2])
    )


def _is_headline_word(words: Words, start: int, end: int) -> bool:
    """Whether the last word comes from a headline's sentence: "Donald Trump Leads", "McCain Challenger"."""
    low = words.lowers[end - 1]
    if words.texts[end - 2] == "-" and not words.spaced[end - 2]:
        return False  # "al-Rashed"
    if not is_common(low) or low in lexicon("who_ambiguous") or is_surname(low) or is_given(low):
        return False
    return (end - start > 2 and is_given(words.lowers[start])) or words.texts[start] in well_known()


def _can_be_name(words: Words, start: int, end: int) -> bool:
    low = words.lowers[start]
    if words.texts[end : end + 1] == ["("] and words.texts[end + 2 : end + 4] == [")", "Act"]:
        return False
    if (
        end < len(words)
        and words.lowers[end] == "of"
        and all(is_title(words, i) or is_modifier(words, i) for i in range(start, end))
    ):
        return False
    if low in _MODALS and not _AUXILIARIES.isdisjoint(words.lowers[start + 1 : start + 2]):
        return False
    if _PERIOD.fullmatch(" ".join(words.texts[start:end])):
        return False
    if end - start == 1:
        if words.texts[start].removesuffix(".") in LEGAL_FORMS | PARTED or low in GENERATIONS:
            return False
        is_honorific = is_title(words, start) and bare(low) in HONORIFICS
        if low in groups() or is_honorific or low.startswith("@") or low.endswith(_ADJECTIVAL):
            return False
        one, dash, other = words.texts[start].partition("-")
        if dash and is_place(one) and is_somewhere(other):
            return False
    is_group = all(low in groups() or low in _GROUPED for low in words.lowers[start:end])
    if is_group or "/" in words.texts[start] or "]" in words.texts[start]:
        return False
    return any(is_capitalised(text) and len(text.rstrip(".")) > 1 for text in words.texts[start:end])
