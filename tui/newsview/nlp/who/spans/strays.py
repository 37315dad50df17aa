"""What stands where a name may and is none: money, time zones, the code of a page, headings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    has_head,
    is_common,
    is_currency,
    is_debt,
    is_organisation,
    is_somewhere,
)
from newsview.nlp.who.given.lexicon import listed
from newsview.nlp.who.given.text import CLOCK, DASHES, PROPER, is_link, is_site
from newsview.nlp.who.kinds.shapes import is_nobody
from newsview.nlp.who.kinds.share_codes import is_share_code
from newsview.nlp.who.spans.emphasis import is_shouted

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words

_HALVES = frozenset({"am", "pm", "a.m.", "p.m.", "a.m", "p.m", "noon", "midnight"})
_ZONES = frozenset({"Pacific", "Mountain", "Central", "Eastern", "Atlantic"})
_ZONE = re.compile(r"[A-Z]{1,3}T")
"""A zone's letters: "NST"."""

_CODE = re.compile(r"\w\.[a-z]{2,}[A-Z]|[A-Z]_[a-z]$")
"""What joins words in programs or the letters of shares as nothing else does: "page.firstChild"."""


_SUM = re.compile(r"[A-Z]{1,3}\$[\d.,]*\w*")
_NAIRA = re.compile(r"N\d[\d.,]*(?:bn|m|tn|trn)?")
"""Sums with the letters of a currency before them: "HK$12", "N2.5"."""

_TIED = re.compile(r"T-?\d{1,3}")
"""A place that players share: "T-2"."""

_CITIZENS = (["New", "Yorker"], ["Marine"])
"""Who is called like a paper or part of a service."""

_ONE = frozenset(
    {"a", "an", "every", "each", "any", "another", "one", "no", "fellow", "native", "lifelong", "former"}
    | {"average", "born", "american", "ex", "retired", "typical", "proud", "true", "real"}
)
_SLASHES = 2
_JOINED = 3
"""Tokens of what a hyphen joins to one letter."""

_CASE = re.compile(r"/[A-Z]*\d")
_COUNTED = frozenset({"million", "billion", "trillion", "per"})
_UNNAMED = frozenset({"defendant", "defendants", "plaintiff", "plaintiffs", "warrant", "indictment"})
"""Whom or what courts tell without the names of those meant, "John Doe defendants"."""

_SOURCES = frozenset(
    {"Stringer", "Handout", "Pool", "Uncredited", "File", "Files", "Staff", "Contributor", "Archive"}
    | {"Handouts"}
)
_GRADE = re.compile(r"BBB|(?:Aa|Baa?|Caa)[1-3]|Aaa")
"""How agencies grade debts."""

_AT_ADDRESSES = (["us", "at"], ["online", "at"], ["us", "on"], ["go", "to"])
_RITES = frozenset({"Mass", "Mass.", "Masses"})
_IN_STATE = frozenset({"in", "from", "across"})
_LYING = frozenset({"lie", "lies", "lying", "lay", "lain"})
_GENERATIONS = frozenset({"X", "Y", "Z"})
_RATINGS = frozenset(
    {"Buy", "Sell", "Hold", "Neutral", "Outperform", "Underperform", "Overweight", "Underweight"}
)
"""What analysts say of a share, and nobody is called."""

_MARKS = frozenset({"“", "‘", '"', "'", "''", "``", "«", "„"})
_PRONOUNS = frozenset({"PRP", "PRP$", "EX"})
_LINKING = frozenset(
    {"a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "by", "from", "with", "as", "is"}
    | {"into", "over", "under", "about", "vs", "vs.", "v", "v."}
)
"""Words that titles may leave without a capital."""


def is_stray(words: Words, candidate: Candidate) -> bool:
    """Whether a name tells whose money or whose hour is meant, is a rating, a sum, code or a heading."""
    return (
        is_currency(words, candidate.start, candidate.end)
        or is_debt(words, candidate.start, candidate.end)
        or _is_zone(words, candidate)
        or _is_address(words, candidate)
        or _is_electronic(words, candidate)
        or _is_heading(words, candidate)
        or _is_label(words, candidate)
        or _is_lying(words, candidate)
        or _is_rite(words, candidate)
        or is_shouted(words, candidate)
        or _is_sum(words, candidate)
        or _is_passed_on(words, candidate)
        or is_share_code(words, candidate)
        or is_citizen(words, candidate.start, candidate.end)
        or _is_in_code(words, candidate)
        or _is_link(words, candidate)
        or _is_unnamed(words, candidate)
        or _is_uncredited(words, candidate)
        or candidate.text(words).lower() in listed("who_written_like_names")
        or _is_said(words, candidate)
        or (candidate.is_single and _is_rating(words.texts[candidate.start]))
        or _is_generation(words, candidate)
        or any(_CODE.search(text) for text in words.texts[candidate.start : candidate.end])
    )


def _is_electronic(words: Words, candidate: Candidate) -> bool:
    """Whether it is a common thing in its electronic form: "E-Commerce", but not "E-Trade" the firm."""
    texts = words.texts[candidate.start : candidate.end]
    is_joined = len(texts) == _JOINED and texts[0] in {"E", "e"} and texts[1] in DASHES
    return is_joined and is_common(texts[2].lower()) and not is_organisation("".join(texts))


def _is_address(words: Words, candidate: Candidate) -> bool:
    """Whether it is only told where to go on the web: "visit us at tarnfacts.org"."""
    start = candidate.start
    is_small = candidate.is_single and is_site(words.texts[start]) and words.texts[start].islower()
    return is_small and words.lowers[max(0, start - 2) : start] in _AT_ADDRESSES


def _is_link(words: Words, candidate: Candidate) -> bool:
    """Whether it is where something is on the web, and names nobody's page."""
    return candidate.is_single and is_link(words.texts[candidate.start])


def _is_unnamed(words: Words, candidate: Candidate) -> bool:
    """Whether a court's name for whom it does not know is meant: "25 John Doe defendants"."""
    start, end = candidate.start, candidate.end
    if words.texts[start:end] not in (["John", "Doe"], ["Jane", "Doe"]):
        return False
    return not _UNNAMED.isdisjoint(words.lowers[end : end + 1])


def _is_generation(words: Words, candidate: Candidate) -> bool:
    """Whether a letter tells of when people were born: "Gen X investors"."""
    is_letter = candidate.is_single and words.texts[candidate.start] in _GENERATIONS
    return is_letter and words.lowers[candidate.start - 1] in {"gen", "generation"}


def _is_rating(text: str) -> bool:
    return text in _RATINGS or _GRADE.fullmatch(text) is not None


def _is_uncredited(words: Words, candidate: Candidate) -> bool:
    """Whether an agency tells what sort of source a picture has: "REUTERS/Stringer"."""
    return candidate.is_single and words.texts[candidate.start] in _SOURCES and _is_slashed(words, candidate)


def _is_slashed(words: Words, candidate: Candidate) -> bool:
    return words.texts[candidate.start - 1 : candidate.start] == ["/"]


def _is_in_code(words: Words, candidate: Candidate) -> bool:
    """Whether it is part of a file's or a case's number: "suit TNC/KM/CS/118/2022"."""
    start, end = candidate.start, candidate.end
    while start > 0 and not words.spaced[start - 1] and words.blocks[start - 1] == words.blocks[end - 1]:
        start -= 1
    while end < len(words) and not words.spaced[end - 1] and words.blocks[end] == words.blocks[start]:
        end += 1
    text = "".join(words.texts[start:end])
    return text.count("/") >= _SLASHES and _CASE.search(text) is not None


def is_citizen(words: Words, start: int, end: int) -> bool:
    """Whether one of those who live there is meant, and not what is called so: "every New Yorker"."""
    is_one = words.texts[start:end] in _CITIZENS and start > 0 and words.lowers[start - 1] in _ONE
    return is_one and words.tags[end : end + 1] not in (["NN"], ["NNS"])


def _is_passed_on(words: Words, candidate: Candidate) -> bool:
    """Whether two letters say that a post is another's: "RT @annroe"."""
    is_mark = words.texts[candidate.start : candidate.end] == ["RT"]
    return (
        is_mark
        and words.texts[candidate.end : candidate.end + 1] != []
        and words.texts[candidate.end][0] == "@"
    )


def _is_sum(words: Words, candidate: Candidate) -> bool:
    """Whether an amount of money or a rank was taken for a name: "HK$188", "N2.04" trillion, "T-2"."""
    text = "".join(words.texts[candidate.start : candidate.end])
    if _SUM.fullmatch(text) or _TIED.fullmatch(text):
        return True
    is_counted = not _COUNTED.isdisjoint(words.lowers[candidate.end : candidate.end + 1])
    return is_counted and _NAIRA.fullmatch(text) is not None


def _is_zone(words: Words, candidate: Candidate) -> bool:
    """Whether a time goes before a zone's name: "4:30pm NST", "10 a.m. Pacific"."""
    start, end = candidate.start, candidate.end
    text = words.texts[start]
    is_zone = candidate.is_single and (text in _ZONES or _ZONE.fullmatch(text) is not None)
    if not is_zone or not start or words.blocks[start - 1] != words.blocks[start]:
        return False
    before = words.lowers[start - 1]
    is_timed = before in _HALVES or CLOCK.fullmatch(before) is not None
    is_alone = words.tags[end : end + 1] not in (["NNP"], ["NNPS"]) or words.lowers[end] == "time"
    return is_timed and is_alone


def _is_heading(words: Words, candidate: Candidate) -> bool:
    """Whether common words with capitals are all that their paragraph has, and stand nowhere else."""
    start, end = candidate.start, candidate.end
    if candidate.is_single or not _is_whole(words, start, end) or not is_nobody(candidate.form(words)):
        return False
    text = candidate.text(words)
    if has_head(words, start, end) or is_organisation(text) or is_somewhere(text):
        return False
    form = words.texts[start:end]
    again = (i for i in words.standing({form[0]}) if i != start)
    return not any(words.texts[i : i + len(form)] == form for i in again)


def _is_said(words: Words, candidate: Candidate) -> bool:
    """Whether it is no title that stands in marks, but words somebody says: "“I am not shy,” she said"."""
    start = candidate.start
    if candidate.label != "OTHER" or not start or words.texts[start - 1] not in _MARKS:
        return False
    return any(_is_small(words, i) for i in candidate.tokens)


def _is_small(words: Words, i: int) -> bool:
    """Whether a word has no capital that has one in a title: "not", but no "of" and no "the"."""
    text = words.texts[i]
    return text.islower() and text not in _LINKING and (is_common(text) or words.tags[i] in _PRONOUNS)


def _is_label(words: Words, candidate: Candidate) -> bool:
    """Whether common words with capitals open a line and say what follows: "Media Inquiries: Ann Roe"."""
    start, end = candidate.start, candidate.end
    is_opening = start == 0 or words.blocks[start - 1] != words.blocks[start]
    if not is_opening or candidate.is_single or words.texts[end : end + 1] != [":"]:
        return False
    is_known = has_head(words, start, end) or is_organisation(candidate.text(words))
    return not is_known and is_nobody(candidate.form(words))


def _is_lying(words: Words, candidate: Candidate) -> bool:
    """Whether somebody dead is shown there: "lying in State"."""
    before = words.lowers[max(0, candidate.start - 2) : candidate.start]
    return candidate.text(words) == "State" and before[1:] == ["in"] and before[0] in _LYING


def _is_rite(words: Words, candidate: Candidate) -> bool:
    """Whether a church's service is meant, and no state: "at Sunday Mass.", "to celebrate Masses"."""
    start, end = candidate.start, candidate.end
    if not candidate.is_single or words.texts[start] not in _RITES or start == 0:
        return False
    is_more = end < len(words) and words.blocks[end] == words.blocks[start] and words.tags[end] in PROPER
    before = words.lowers[start - 1]
    return before.isalpha() and before not in _IN_STATE and not (is_more and not words.is_first(end))


def _is_whole(words: Words, start: int, end: int) -> bool:
    """Whether the tokens are a paragraph, maybe with the colon or the stop that closes it."""
    end += words.texts[end : end + 1] in ([":"], ["."], ["!"], ["?"])
    while end < len(words) and words.texts[end].isspace():
        end += 1
    is_last = end == len(words) or words.blocks[end] != words.blocks[start]
    return is_last and (start == 0 or words.blocks[start - 1] != words.blocks[start])
