"""Agencies and papers in credits: "(Ann Roe/Hallbury Echo)", "originally published by Kestrelo"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    has_head,
    is_city,
    is_common,
    is_given,
    is_organisation,
    is_place,
    is_somewhere,
    is_surname,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import PARTICLES, PROPER, is_capitalised, is_initial, is_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words

_PUBLISHING = frozenset({"published", "appeared", "reported", "posted"})
_REPORTING = frozenset({"reports", "reported"})
_GATHERING = frozenset({"gathered", "learnt", "learned", "observed", "understands", "recalls"})
"""What a paper in capitals does, too: "TRIBUNE gathered that"."""

_WHERE = frozenset({"by", "in", "on", "at"})
_STOPS = frozenset({".", ",", ";", ")"})
_CLOSING = frozenset({")", "]", "."})
_CONTENTS = (["that"], [","], ["."], [":"])
"""What goes behind the verb where a matter, and no thing, is reported."""

_OPENING = {"[": "]", "(": ")"}
_FINAL = frozenset({".", "!", "?", "”", '"'})
_ENDS = frozenset({")", "]", ".", "/", "|", ","})
_LABELS = frozenset(
    form
    for low in ("source", "via", "h", "tag", "image", "photo", "picture", "credit", "pic")
    for form in (low, low.title(), low.upper())
)
"""What goes before whose a picture or a story is."""

_SELLERS = frozenset({"Getty", "AP", "AFP", "Reuters", "REUTERS", "EPA", "Shutterstock", "GETTY"})
_PICTURES = frozenset({"image", "images", "photo", "photos", "picture", "pictures", "screenshot", "video"})
_NOTES = frozenset({"video", "photo", "photos", "via", "watch", "update", "updated", "sic", "more", "source"})
"""What is in brackets and credits nobody."""

_LONGEST = 4
_ON_TO = frozenset({"via", "for"})
_SOURCES = frozenset(
    {"File", "Files", "Pool", "Handout", "Handouts", "Stringer", "Staff", "Archive"}
    | {"Contributed", "Submitted", "Courtesy", "Provided", "Supplied"}
)
"""What a picture is from, behind the slash, and no body."""


def credited(words: Words) -> Iterator[Candidate]:
    """Photographers before a slash and the names behind it: "(Ann K. Roe/Hallbury Echo via AP)"."""
    for i in words.standing({"/"}, before=2, behind=1):
        start = _photographer_start(words, i)
        if start < i and (bodies := _credited_bodies(words, i + 1)):
            yield Candidate(start, i, "PERSON")
            yield from bodies


def _credited_bodies(words: Words, start: int) -> list[Candidate]:
    """The agencies and papers from the token on, with slashes between them, if the credit ends there."""
    end = start
    while end < len(words) and words.blocks[end] == words.blocks[start - 1] and _is_name(words, end):
        end += 1
    if words.texts[end : end + 1] == ["/"] and (stop := _repeated_end(words, start, end)):
        return [Candidate(start + (words.lowers[start] == "via"), stop, "ORG")]
    count = end - start - 2 * words.texts[start:end].count("-")
    if not 0 < count <= _LONGEST:
        return []
    is_last = end == len(words) or words.blocks[end] != words.blocks[start] or words.texts[end].isspace()
    is_last = is_last or words.texts[end] in _CLOSING or words.lowers[end] in _ON_TO
    more = _credited_bodies(words, end + 1) if words.texts[end : end + 1] == ["/"] else []
    if not (is_last or more):
        return []
    begin = start + (words.lowers[start] == "via")
    # "Toronto Star File Photo"
    end = next((i for i in range(begin, end) if words.texts[i] in _SOURCES), end)
    return [*([Candidate(begin, end, "ORG")] if begin < end else []), *more]


def _repeated_end(words: Words, start: int, end: int) -> int:
    """Where an agency ends behind which the credit stands once more: "AFP/Getty Images | Ann Roe/AFP"."""
    start += words.lowers[start] == "via"
    stops = range(end - 1, start, -1)
    return next((i for i in stops if is_organisation(_joined(words, start, i))), 0)


def agencies(words: Words) -> Iterator[Candidate]:
    """Listed bodies before a caption and a wide gap, and who is credited: "Getty   A boat", "[AFP]"."""
    for i in (i for i in range(len(words) - 2) if words.texts[i + 1].isspace()):
        is_first = i == 0 or words.blocks[i - 1] != words.blocks[i]
        is_caption = is_first and words.blocks[i + 1] == words.blocks[i]
        if is_caption and "\n" not in words.texts[i + 1] and is_organisation(words.texts[i]):
            yield Candidate(i, i + 1, "ORG")
    for i in words.standing(_OPENING.keys(), behind=2):
        end = _name_end(words, i + 1)
        is_whole = words.texts[end : end + 1] == [_OPENING[words.texts[i]]]
        if is_whole and i + 1 < end and _is_bracketed_credit(words, i, end):
            yield Candidate(i + 1, end, "ORG")
    for i in words.standing(_LABELS, behind=1):
        start = _credit_start(words, i)
        end = _name_end(words, start)
        if i < start < end and _is_over(words, end) and _is_agency(words, start, end):
            yield Candidate(start, end, "ORG")
            yield from _others(words, i, end)


def _others(words: Words, label: int, end: int) -> Iterator[Candidate]:
    """The bodies behind the first source in a line: "Source: CDC, Kelm Department of Public Health"."""
    while words.lowers[label] == "source" and words.texts[end : end + 1] == [","]:
        start = end + 1
        end = _name_end(words, start)
        while words.lowers[end : end + 1] in (["of"], ["for"]) and _name_end(words, end + 1) > end + 1:
            end = _name_end(words, end + 1)
        if start == end or not (has_head(words, start, end) or is_organisation(_joined(words, start, end))):
            return
        yield Candidate(start, end, "ORG")


def _joined(words: Words, start: int, end: int) -> str:
    return " ".join(words.texts[start:end])


def _is_bracketed_credit(words: Words, opening: int, end: int) -> bool:
    """Whether who took a picture or told a story stands in brackets: "[AFP]", "It sank. (Reuters)"."""
    start = opening + 1
    is_behind = opening == 0 or words.blocks[opening - 1] != words.blocks[opening]
    is_behind = is_behind or words.texts[opening - 1] in _FINAL
    is_last = end + 1 >= len(words) or words.blocks[end + 1] != words.blocks[opening]
    is_last = is_last or words.texts[end + 1].isspace()
    if is_organisation(" ".join(words.texts[start:end])):
        return end == start + 1 and (words.texts[opening] == "[" or is_behind)
    is_square = (
        words.texts[opening] == "[" and opening > 0 and words.blocks[opening - 1] == words.blocks[opening]
    )
    return is_square and is_behind and is_last and words.lowers[start] not in _NOTES


def _credit_start(words: Words, i: int) -> int:
    """Where the name begins that a label credits: "SOURCE Kelmly", "Image via Kelmly"; ``i`` for none."""
    is_first = i == 0 or words.blocks[i - 1] != words.blocks[i] or words.texts[i - 1] in _OPENING
    behind = words.texts[i + 1]
    if words.lowers[i : i + 3] == ["h", "/", "t"]:
        return i + 3 + (words.texts[i + 3 : i + 4] == [":"])
    if words.lowers[i] == "via":
        is_picture = words.lowers[i - 1 : i] != [] and words.lowers[i - 1] in _PICTURES
        return i + 1 + (behind == ":") if is_first or is_picture else i
    if behind == ":":
        return i + 2
    return i + 1 if is_first and words.texts[i] == "SOURCE" else i


def _is_agency(words: Words, start: int, end: int) -> bool:
    """Whether a credit is a body's: a listed one, or a strange word that is nobody's name."""
    if is_organisation(" ".join(words.texts[start:end])):
        return True
    text = words.texts[start]
    is_name = is_given(text.lower()) or is_surname(text) or is_somewhere(text) or is_common(text.lower())
    return end == start + 1 and (is_site(text) or (not is_name and text.isalpha() and len(text) > 2))


def _is_over(words: Words, end: int) -> bool:
    """Whether a credit ends at the token."""
    is_last = end == len(words) or words.blocks[end] != words.blocks[end - 1]
    return is_last or words.texts[end] in _ENDS or words.texts[end].isspace()


def _name_end(words: Words, start: int) -> int:
    """Where the capitalised words or the address that begin at the token end."""
    end = start
    while end < min(len(words), start + _LONGEST) and words.blocks[end] == words.blocks[start]:
        if not (is_capitalised(words.texts[end]) or (end == start and is_site(words.texts[end]))):
            break
        end += 1
    return end


def published(words: Words) -> Iterator[Candidate]:
    """The names behind what tells where an article comes from."""
    for i in words.standing({"originally"}, behind=3):
        start = i + 3 + (words.lowers[i + 3] == "the")
        end = start
        while end < len(words) and words.blocks[end] == words.blocks[i] and _is_name(words, end):
            end += 1
        is_told = words.lowers[i + 1] in _PUBLISHING and words.lowers[i + 2] in _WHERE
        is_whole = end == len(words) or words.texts[end] in _STOPS or words.blocks[end] != words.blocks[i]
        is_when = words.lowers[start : start + 1] != [] and words.lowers[start] in lexicon("who_loose_starts")
        if is_told and is_whole and start < end <= start + _LONGEST and not is_when:
            yield Candidate(start, end, "ORG")


def is_published(words: Words, candidate: Candidate) -> bool:
    """Whether an article is said to come from whoever has the name."""
    i = candidate.start - 3 - (words.lowers[candidate.start - 1] == "the")
    return i >= 0 and words.lowers[i] == "originally" and words.lowers[i + 1] in _PUBLISHING


def is_reporting(words: Words, candidate: Candidate) -> bool:
    """Whether a paper's name is what reports: "Kelmist reports that", "as the Tarn Sun reported"."""
    start, end = candidate.start, candidate.end
    text = candidate.text(words)
    is_loud = candidate.is_single and text.isupper() and is_common(text.lower())
    is_other = is_place(text) or words.lowers[end - 1] in lexicon("who_place_heads")
    if is_other or (candidate.label == "PERSON" and not is_loud):
        return False
    has_article = words.lowers[start - 1 : start] == ["the"]
    if is_given(words.lowers[start]) and not (candidate.is_single or has_article):
        return False
    first = start - has_article
    if words.lowers[first - 2 : first] in ([",", "reports"], [",", "reported"]):
        return True
    if is_city(text) and not has_article:
        return False
    verb = end + (words.lowers[end : end + 1] in (["has"], ["have"]))
    verbs = _REPORTING | (_GATHERING if is_loud else frozenset())
    if verbs.isdisjoint(words.lowers[verb : verb + 1]) or words.tags[verb][0] != "V":
        return False
    return words.lowers[first - 1 : first] == ["as"] or words.lowers[verb + 1 : verb + 2] in _CONTENTS


def is_credited(words: Words, candidate: Candidate) -> bool:
    """Whether the name stands behind the slash after a photographer's."""
    i = candidate.start - 1
    is_behind = i > 1 and words.texts[i] == "/" and words.texts[i + 1] not in _SOURCES
    return is_behind and _photographer_start(words, i) < i


def _photographer_start(words: Words, slash: int) -> int:
    """Where a full name begins that goes before the slash: "Ann K. Roe/", "Bob van der Doe/"; it for none."""
    last = _tied_start(words, slash - 1)
    first = max(last - 1, 0)
    if words.blocks[first] != words.blocks[slash] or not words.texts[last][0].isupper():
        return slash
    while first > 0 and (is_initial(words.texts[first]) or words.texts[first] in PARTICLES):
        first -= 1
    is_here = words.blocks[first] == words.blocks[slash] and words.texts[first][0].isupper()
    is_named = is_here and words.texts[last].isalpha()
    is_named = is_named and (is_given(words.lowers[first]) or _is_pictured(words, last, slash))
    return _whole_start(words, first) if is_named else slash


def _is_pictured(words: Words, last: int, slash: int) -> bool:
    """Whether an agency that sells pictures is credited with what cannot but be a surname."""
    is_agencys = not _SELLERS.isdisjoint(words.texts[slash + 1 : slash + 2])
    is_name = all(words.texts[i][:2].istitle() and words.tags[i] in PROPER for i in (last - 1, last))
    return is_agencys and is_name and not is_common(words.lowers[last])


def _whole_start(words: Words, first: int) -> int:
    """Where the names begin that stand before a given one: "J. Bob Roe", "Ann-Lee Roe", "Bob Lee Roe"."""
    start = _tied_start(words, first)
    before = words.texts[start - 1] if start > 0 and words.blocks[start - 1] == words.blocks[first] else ""
    return start - (before.istitle() and (is_initial(before) or is_given(before.lower())))


def _tied_start(words: Words, i: int) -> int:
    """Where a word begins that goes on behind a hyphen: "Kelm-Roe"; the token where none does."""
    is_tied = i > 1 and words.texts[i - 1] == "-" and not (words.spaced[i - 1] or words.spaced[i - 2])
    return i - 2 if is_tied and is_capitalised(words.texts[i - 2]) else i


def _is_name(words: Words, i: int) -> bool:
    return is_capitalised(words.texts[i]) or words.texts[i] in {"-", "&"}
