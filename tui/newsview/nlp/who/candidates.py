"""Where names may stand: the model's entities, repaired, and runs of capitalised words it missed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsview.nlp.who.lexicon import fullest, given_names
from newsview.nlp.who.lexicon import words as lexicon
from newsview.nlp.who.runs import GENERATIONS, headline_blocks, is_capitalised, runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from newsview.nlp.who.words import Words

LABELS = {
    "PERSON": "PERSON", "ORG": "ORG", "GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE", "PRODUCT": "OTHER", "EVENT": "OTHER",
    "WORK_OF_ART": "OTHER", "LAW": "OTHER", "LANGUAGE": "OTHER", "NORP": "OTHER",
}
"""The model's labels and the kinds they speak for."""

HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "dr", "rep", "reps", "sen", "sens", "gov", "govs", "prof", "rev", "sgt", "lt",
                        "col", "capt", "gen", "sir", "lady", "lord", "dame", "sheikh", "pope"})
_BREAKS = frozenset({"(", ")", "[", "]", "{", "}", "“", "”", '"', ";", ":", "—", "–", "--", "|", "/", "•", "…", "...", "``", "''", "*", "<", ">"})
_POSSESSIVES = frozenset({"'s", "’s", "'", "’", "ʼs"})
_LOOSE_STARTS = lexicon("who_loose_starts")
_LEGAL = frozenset({"inc", "llc", "ltd", "corp", "jr", "sr", "l.p", "llp", "ii", "iii"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens that may be a name.

    Attributes:
        start: First token.
        end: After the last token.
        label: ``PERSON``, ``ORG``, ``PLACE``, ``OTHER``, or ``""`` where only its shape speaks for it.
        titled: Whether a title stands before it.
        headline: Whether it stands where capitals tell nothing.
    """

    start: int
    end: int
    label: str
    titled: bool = False
    headline: bool = False


def bare(low: str) -> str:
    """A lower-case word without its closing dot."""
    return low[:-1] if low.endswith(".") and len(low) > 1 else low


def is_title(words: Words, i: int) -> bool:
    """Whether the token belongs to titles that may stand before a name."""
    low = words.lowers[i]
    return bare(low) in lexicon("who_titles") or low in lexicon("who_titles")


def candidates(doc: Doc, words: Words) -> list[Candidate]:
    """All candidates in order of the text; they do not overlap."""
    heads = headline_blocks(words)
    found: list[Candidate] = []
    for ent in doc.ents:
        label = LABELS.get(ent.label_)
        if label is None:
            continue
        for start, end in _parts(words, ent.start, ent.end):
            found.extend(_repaired(words, start, end, label, ent.label_, words.blocks[start] in heads))
    covered = {i: candidate for candidate in found for i in range(candidate.start, candidate.end)}
    grown: list[Candidate] = []
    for run in runs(words):
        if words.blocks[run.start] not in heads:
            for start, end, titled in _segments(words, run.start, run.end, covered):
                grown.extend(_merged(words, start, end, titled, covered))
    taken = {i for candidate in grown for i in range(candidate.start, candidate.end)}
    rest = [c for c in found if not any(i in taken for i in range(c.start, c.end))]
    return sorted(grown + rest, key=lambda candidate: candidate.start)


def _parts(words: Words, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The entity cut where no name goes on: at brackets, quotation marks, line ends, most commas."""
    begin = start
    for i in range(start, end):
        text = words.texts[i]
        breaks = text in _BREAKS or text.isspace() or words.blocks[i] != words.blocks[start]
        if text == "," and not (i + 1 < end and bare(words.lowers[i + 1]) in _LEGAL):
            breaks = not _within_list_name(words, i, start, end)
        if breaks:
            if i > begin:
                yield begin, i
            begin = i if words.blocks[i] != words.blocks[begin] and text not in _BREAKS and not text.isspace() else i + 1
    if end > begin:
        yield begin, end


def _within_list_name(words: Words, comma: int, start: int, end: int) -> bool:
    """Whether the comma parts items of one name: "Bureau of Alcohol, Tobacco and Firearms"."""
    before = words.lowers[start:comma]
    return "of" in before and "and" in words.lowers[comma:end]


def _repaired(words: Words, start: int, end: int, label: str, raw: str, headline: bool) -> Iterator[Candidate]:
    """The part without titles, articles, possessives and the like at its ends."""
    titled = False
    not_names = lexicon("who_not_names")
    while end > start and _is_loose_end(words, start, end, not_names):
        end -= 1
    while start < end:
        low = words.lowers[start]
        if label == "PERSON" and is_title(words, start) and end - start > 1 and not _is_given(words, start, end):
            titled = True
        elif not (low in _LOOSE_STARTS and end - start > 1 or not words.texts[start][0].isalnum() and low != "@"
                  or not is_capitalised(words.texts[start]) and not words.texts[start][0].isdigit()):
            break
        start += 1
    if start >= end:
        return
    for i in range(start + 1, end - 1):
        if words.texts[i] in _POSSESSIVES and (label == "PERSON" or not _closes_organisation(words, end)):
            yield from _repaired(words, start, i, label, raw, headline)
            yield from _repaired(words, i + 1, end, "" if label == "PERSON" else label, raw, headline)
            return
    if raw == "NORP" and (words.lowers[start] in lexicon("who_demonyms") or words.lowers[end - 1] in not_names):
        return
    if end - start == 1 and (words.lowers[start] in lexicon("who_demonyms") or words.lowers[start] in not_names):
        return
    if not any(is_capitalised(text) for text in words.texts[start:end]):
        return
    titled = titled or (start > 0 and is_title(words, start - 1))
    yield Candidate(start, end, label, titled, headline)


def _is_given(words: Words, start: int, end: int) -> bool:
    return words.lowers[start] in given_names() and bare(words.lowers[start]) not in HONORIFICS and end - start == 2


def _closes_organisation(words: Words, end: int) -> bool:
    return words.lowers[end - 1] in lexicon("who_org_heads")


def _is_loose_end(words: Words, start: int, end: int, not_names: frozenset[str]) -> bool:
    """Whether the last token is no part of a name."""
    text, low = words.texts[end - 1], words.lowers[end - 1]
    if text in _POSSESSIVES or not text[-1].isalnum() and not (text.endswith(".") and len(text) > 1) and text not in {"!", "+"}:
        return True
    if low in GENERATIONS or text[0].isdigit():
        return False
    if not is_capitalised(text):
        heads = lexicon("who_org_heads") | lexicon("who_place_heads")
        return low not in heads or end - start == 1
    return low in not_names and end - start > 1 and low not in {"republican", "conservatives", "democrats", "west"}


Segment = tuple[int, int, bool]


def _segments(words: Words, start: int, end: int, covered: dict[int, Candidate]) -> Iterator[Segment]:
    """The run without the titles in it; each part with whether a title stands before it."""
    begin, titled = start, False
    i = start
    while i < end:
        stop = _title_end(words, i, end, covered)
        if stop > i:
            if i > begin:
                yield from _trimmed(words, begin, i, titled)
            begin, titled = stop, True
            i = stop
        else:
            i += 1
    if end > begin:
        yield from _trimmed(words, begin, end, titled or (begin > 0 and _title_before(words, begin)))


def _title_before(words: Words, i: int) -> bool:
    return is_title(words, i - 1) and words.blocks[i - 1] == words.blocks[i]


def _title_end(words: Words, i: int, end: int, covered: dict[int, Candidate]) -> int:
    """Where the title that begins at ``i`` ends; ``i`` where none does."""
    modifiers = lexicon("who_title_modifiers")
    j = i
    while j < end and (words.lowers[j] in modifiers or is_title(words, j) or (j > i and words.lowers[j] in {"of", "the", "-"})):
        j += 1
    while j > i and not is_title(words, j - 1) and words.lowers[j - 1] not in {"state", "general", "elect"}:
        j -= 1
    if j == i or not any(is_title(words, k) for k in range(i, j)):
        return i
    if words.lowers[j - 1] == "state" and "of" not in words.lowers[i:j]:
        return i
    if bare(words.lowers[j - 1]) in HONORIFICS:
        return j
    if j == end:
        inside = covered.get(j - 1)
        return i if inside is not None and inside.label in {"ORG", "PLACE", "OTHER"} and inside.start < i and end - i == 1 else j
    follows = covered.get(j)
    if follows is not None and follows.start >= j and follows.label == "PERSON":
        return j
    if words.lowers[j] in given_names() and (follows is None or follows.start >= i):
        return j
    return i


def _trimmed(words: Words, start: int, end: int, titled: bool) -> Iterator[Segment]:
    """A segment without connecting words and demonyms at its edges."""
    while end > start and (not is_capitalised(words.texts[end - 1]) and words.lowers[end - 1] not in GENERATIONS):
        end -= 1
    while start < end and not is_capitalised(words.texts[start]):
        start += 1
    if start < end:
        yield start, end, titled


def _merged(words: Words, start: int, end: int, titled: bool, covered: dict[int, Candidate]) -> Iterator[Candidate]:
    """What stands in a segment, from its shape and the entities that touch it."""
    touching = list(dict.fromkeys(covered[i] for i in range(start, end) if i in covered))
    if not touching:
        if _speaks_for_itself(words, start, end, titled):
            yield Candidate(start, end, "", titled)
        return
    low = min(start, touching[0].start)
    high = max(end, touching[-1].end)
    is_whole = len(touching) == 1 and touching[0].start <= start and touching[0].end >= end
    if is_whole:
        first = touching[0]
        yield Candidate(first.start, first.end, first.label, titled or first.titled)
    elif _has_head(words, start, end) and (len(touching) == 1 or "of" in words.lowers[start:end] or touching[-1].label == "ORG"):
        yield Candidate(min(low, start), max(high, end), "ORG" if touching[-1].label != "PLACE" else "PLACE", titled)
    elif len(touching) == 1 and touching[0].label == "PERSON" and _is_plain(words, start, end):
        yield Candidate(start, end, "PERSON", titled or touching[0].titled)
    else:
        for candidate in touching:
            if candidate.start >= start:
                is_titled = candidate.titled or (titled and candidate.start == start)
                yield Candidate(candidate.start, candidate.end, candidate.label, is_titled)


def _is_plain(words: Words, start: int, end: int) -> bool:
    """Whether the words could all be parts of one person's name."""
    others = lexicon("who_demonyms") | lexicon("who_not_names") | lexicon("who_org_heads")
    places = fullest("who_places")
    return end - start <= 4 and not any(
        low in others or text in places or text == "of" for low, text in zip(words.lowers[start:end], words.texts[start:end], strict=True)
    )


def _has_head(words: Words, start: int, end: int) -> bool:
    """Whether the segment closes with, or has before "of" or "for", the head of an organisation's or place's name."""
    if end - start < 2:
        return False
    heads = lexicon("who_org_heads") | lexicon("who_place_heads") | lexicon("who_other_heads")
    if bare(words.lowers[end - 1]) in heads:
        return True
    return any(words.lowers[i] in heads and words.lowers[i + 1] in {"of", "for"} for i in range(start, end - 1))


def _speaks_for_itself(words: Words, start: int, end: int, titled: bool) -> bool:
    """Whether a segment in which the model found nothing is a name all the same."""
    text = " ".join(words.texts[start:end])
    if text in fullest("who_places") and (len(text) > 2 or text in {"US", "UK"}):
        return True
    if text in fullest("who_organisations") and len(text) > 2:
        return True
    if end - start == 1:
        return (titled and words.tags[start] in {"NNP", "NNPS"} and not is_title(words, start)
                and words.lowers[start] not in lexicon("who_demonyms")
                and bare(words.lowers[start - 1]) in HONORIFICS)
    if _has_head(words, start, end):
        return not titled
    return (titled or words.lowers[start] in given_names()) and _is_plain(words, start, end)
