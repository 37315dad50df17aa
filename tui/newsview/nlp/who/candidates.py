"""Where names may stand: the model's entities, repaired, and runs of capitalised words it missed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newsview.nlp.who.lexicon import cities, fullest, given_names, known_phrases, teams, well_known
from newsview.nlp.who.lexicon import words as lexicon
from newsview.nlp.who.repair import Candidate, repaired
from newsview.nlp.who.runs import GENERATIONS, PARTICLES, POSSESSIVES, PROPER, is_camel, is_capitalised, runs
from newsview.nlp.who.titles import HONORIFICS, bare, is_modifier, is_title, title_end, title_weight

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc

    from newsview.nlp.who.words import Words

_DASHES = frozenset({"—", "–", "-", "--"})
_LONGEST_DATELINE = 12
_OPENING = frozenset({"“", '"', "‘", "``", "''"})
_PLACE_TAILS = frozenset({"theater", "theatre", "airport", "stadium", "river"})
_GOVERNMENTS = lexicon("who_tails") | {"cabinet"}
_MINISTRIES = frozenset({"foreign", "interior", "defense", "defence", "finance", "health", "justice", "education", "trade", "energy",
                         "environment", "labor", "labour", "economy", "agriculture", "oil", "culture", "affairs"})


Form = tuple[str, ...]
Segment = tuple[int, int]


def candidates(doc: Doc, words: Words) -> list[Candidate]:
    """All candidates in order of the text; none overlaps another."""
    loud = words.headlines
    model = list(repaired(doc, words))
    people = frozenset(words.texts[c.end - 1] for c in model if c.label == "PERSON" and c.end - c.start > 1)
    model = [part for candidate in model for part in _parted(words, candidate, people)]
    covered = {i: candidate for candidate in model for i in range(candidate.start, candidate.end)}
    found = [*datelines(words), *party_tags(words), *governments(words), *known(words)]
    titles: set[int] = set()
    for run in runs(words):
        if not loud[run.start]:
            parts = list(_segments(words, run.start, run.end, covered, people))
            titles.update(_between(run.start, parts))
            for start, end in parts:
                found.extend(_merged(words, start, end, covered))
    model = [c for c in model if not titles.issuperset(range(c.start, c.end)) or _is_known_place(words, c)]
    quiet = [c for c in _without_overlaps(words, [*found, *model]) if not loud[c.start]]
    forms = {tuple(words.texts[c.start : c.end]) for c in quiet}
    kept = [c for c in model if loud[c.start] and _is_borne_out(words, c, forms)]
    return sorted([*quiet, *kept], key=lambda candidate: candidate.start)


def _parted(words: Words, candidate: Candidate, people: frozenset[str]) -> Iterator[Candidate]:
    """Two people where the model took "Cruz and Rubio" for one thing; nothing for a family, "the Clintons"."""
    start, end = candidate.start, candidate.end
    texts = words.texts[start:end]
    if len(texts) == 3 and texts[1] == "and" and {texts[0], texts[2]} & people:
        yield Candidate(start, start + 1, "PERSON")
        yield Candidate(start + 2, end, "PERSON")
    elif not (len(texts) == 1 and texts[0].endswith("s") and texts[0][:-1] in people | well_known().keys()):
        yield candidate


def _is_known_place(words: Words, candidate: Candidate) -> bool:
    return " ".join(words.texts[candidate.start : candidate.end]) in fullest("who_places")


def _between(start: int, parts: list[Segment]) -> Iterator[int]:
    """The tokens of a run that go before one of its parts and belong to none: titles."""
    for begin, end in parts:
        yield from range(start, begin)
        start = end


def _is_borne_out(words: Words, candidate: Candidate, forms: set[Form]) -> bool:
    """Whether an entity in a headline is a name elsewhere, or surely looks like one."""
    name = tuple(words.texts[candidate.start : candidate.end])
    text = " ".join(name)
    if name in forms or text in fullest("who_places") or text in fullest("who_organisations"):
        return True
    if any(name[i:j] in forms for i in range(len(name)) for j in range(i + 1, len(name) + 1)):
        return False
    return candidate.label == "PERSON" and len(name) in {2, 3} and name[0].lower() in given_names()


def _without_overlaps(words: Words, found: Iterable[Candidate]) -> list[Candidate]:
    """Earlier ones win over later ones."""
    kept: list[Candidate] = []
    taken: set[int] = set()
    for candidate in found:
        tokens = range(candidate.start, candidate.end)
        if candidate.end > candidate.start and not any(i in taken for i in tokens):
            taken.update(tokens)
            kept.append(_with_tail(words, candidate))
    forms = Counter(tuple(words.texts[c.start : c.end]) for c in kept)
    shared = Counter(form[-1] for form in forms if len(form) > 1)
    plain = frozenset(words.texts)
    kept = [
        Candidate(c.start + 1, c.end, c.label) if _opens_with_verb(words, c, forms, shared) else c
        for c in kept
        if not (_is_in_title(words, c) or _is_common(words, c, plain) or words.texts[c.start - 1 : c.start] == ["#"])
    ]
    return sorted(kept, key=lambda candidate: candidate.start)


def _is_common(words: Words, candidate: Candidate, plain: frozenset[str]) -> bool:
    """Whether a single word owes its capital to its place in the sentence alone."""
    if candidate.end - candidate.start > 1:
        return False
    start, text = candidate.start, words.texts[candidate.start]
    first = words.sentence_starts[words.sentences[start]] == start or words.texts[start - 1] in _OPENING
    known = text in fullest("who_places") or text in fullest("who_organisations") or words.lowers[start] in given_names()
    is_adverb = text.endswith("ly") and words.lowers[start] not in given_names()
    is_word = words.lowers[start] in plain and candidate.label != "PERSON"
    return first and (words.tags[start] not in PROPER or is_adverb or is_word) and not known and not text[1:].isupper()


def _is_in_title(words: Words, candidate: Candidate) -> bool:
    """Whether it is the "State" of "Secretary of State"."""
    start = candidate.start
    return words.lowers[start : candidate.end] == ["state"] and start > 1 and words.lowers[start - 1] == "of"


def _opens_with_verb(words: Words, candidate: Candidate, forms: Counter[Form], surnames: Counter[str]) -> bool:
    """Whether a sentence's first word was taken for part of a person's name: "Hosting Cook", "Certainly Ann Roe"."""
    start, end = candidate.start, candidate.end
    first = words.sentence_starts[words.sentences[start]] == start or words.texts[start - 1] in _OPENING
    if candidate.label != "PERSON" or end - start < 2 or not first or words.lowers[start] in given_names():
        return False
    rest = tuple(words.texts[start + 1 : end])
    return rest in forms if len(rest) > 1 else surnames[rest[0]] > 1


def _with_tail(words: Words, candidate: Candidate) -> Candidate:
    """The candidate with a closing noun in lower case: "Obama administration", "Japanese government"."""
    start, end = candidate.start, candidate.end
    if end < len(words) and words.blocks[end] == words.blocks[end - 1]:
        if words.lowers[end] in lexicon("who_tails"):
            return Candidate(start, end + 1, "ORG")
        if words.lowers[end] in _PLACE_TAILS and end - start > 1 and candidate.label == "PLACE":
            return Candidate(start, end + 1, "PLACE")
    if start and words.lowers[start - 1] in _DIRECTIONS and end - start == 1:
        directed = f"{words.texts[start - 1].title()} {words.texts[start]}"
        return Candidate(start - 1, end, "PLACE") if directed in fullest("who_places") else candidate
    return candidate


def datelines(words: Words) -> Iterator[Candidate]:
    """Places and agencies at the head of a report: "COLUMBIA, S.C. (AP) —", "Indianapolis –"."""
    start = 0
    while start < len(words):
        end = start
        while end < len(words) and words.blocks[end] == words.blocks[start]:
            end += 1
        stop = next((i for i in range(start, min(end, start + _LONGEST_DATELINE)) if words.texts[i] in _DASHES), None)
        if stop is not None and stop > start and words.spaced[stop - 1]:
            yield from _dateline(words, start, stop)
        start = end


def _dateline(words: Words, start: int, stop: int) -> Iterator[Candidate]:
    parts: list[Candidate] = []
    begin, label = start, "PLACE"
    for i in range(start, stop + 1):
        text = words.texts[i] if i < stop else ","
        if text in {",", "(", ")", "/"}:
            if i > begin:
                parts.append(Candidate(begin, i, label))
            begin = i + 1
            label = "ORG" if text == "(" else "PLACE"
        elif not is_capitalised(text) or words.lowers[i] in lexicon("who_loose_starts"):
            if not text[0].isdigit() and words.lowers[i] not in lexicon("who_loose_starts"):
                return
            begin = i + 1
    first = words.texts[start : parts[0].end] if parts else []
    known = bool(first) and (all(text.isupper() for text in first) or len(parts) > 1 or " ".join(first) in fullest("who_places"))
    if known and all(part.end - part.start <= 4 for part in parts):
        yield from parts


def governments(words: Words) -> Iterator[Candidate]:
    """Parts of a government in lower case: "Japanese government", "Russia's foreign ministry"."""
    for i, low in enumerate(words.lowers):
        if low not in _GOVERNMENTS or i < 1 or words.texts[i] != low:
            continue
        start = i - 1
        while start > 0 and words.lowers[start] in _MINISTRIES and words.texts[start] == words.lowers[start]:
            start -= 1
        if words.texts[start] in POSSESSIVES and start > 0:
            named = " ".join(words.texts[max(0, start - 1) : start])
            if named in fullest("who_places") and start < i - 1:
                yield Candidate(start - 1, i + 1, "ORG")
        elif words.lowers[start] in lexicon("who_demonyms") and words.texts[start][0].isupper():
            yield Candidate(start, i + 1, "ORG")


def known(words: Words) -> Iterator[Candidate]:
    """Well-known organisations of several words, where no longer name holds them."""
    phrases = known_phrases()
    for i, text in enumerate(words.texts):
        for phrase in phrases.get(text, ()):
            end = i + len(phrase)
            if tuple(words.texts[i:end]) == phrase:
                is_part = i > 0 and words.tags[i - 1] in PROPER and words.texts[i - 1][0].isupper() and has_head(words, i, end)
                if not (_goes_on(words, end) or (is_part and not is_title(words, i - 1))):
                    yield Candidate(i, end, "ORG")
                break


def _goes_on(words: Words, end: int) -> bool:
    """Whether a name that could end here goes on: "United Nations High Commissioner"."""
    if end == len(words) or not is_capitalised(words.texts[end]) or words.blocks[end] != words.blocks[end - 1]:
        return False
    return not (is_title(words, end) or is_modifier(words, end) or words.lowers[end] in lexicon("who_loose_starts"))


def party_tags(words: Words) -> Iterator[Candidate]:
    """The place in "(D-Minn.)", "R-Texas" and the like."""
    for i, text in enumerate(words.texts):
        if text in {"D", "R", "I"} and i + 2 < len(words) and words.texts[i + 1] in {"-", "–"} and not words.spaced[i]:
            end = i + 3
            while end < len(words) and end < i + 5 and words.tags[end] in PROPER and is_capitalised(words.texts[end]):
                end += 1
            if is_capitalised(words.texts[i + 2]):
                yield Candidate(i + 2, end, "PLACE")


def _segments(
    words: Words, start: int, end: int, covered: dict[int, Candidate], people: frozenset[str]
) -> Iterator[Segment]:
    """The run without the titles in it."""
    begin = i = start
    while i < end:
        alone = begin < i and (words.texts[i - 1] in people or (begin > start and is_title(words, begin - 1)))
        if words.lowers[i] in {"of", "for"} and (alone or _is_person(words, begin, i, covered)):
            yield from _trimmed(words, begin, i)
            begin = i = i + 1
        stop = _title_stop(words, i, end, covered, people)
        if stop > i:
            yield from _trimmed(words, begin, i)
            begin = i = stop
        else:
            i += 1
    yield from _trimmed(words, begin, end)


def _is_person(words: Words, start: int, end: int, covered: dict[int, Candidate]) -> bool:
    """Whether a person's name goes before "of": "David Dorn of the University of Zurich"."""
    if end - start < 2 or has_head(words, start, end):
        return False
    inside = covered.get(end - 1)
    labelled = inside is not None and inside.label == "PERSON" and inside.end == end
    return labelled or (words.lowers[start] in given_names() and _is_plain(words, start, end))


def _title_stop(words: Words, i: int, end: int, covered: dict[int, Candidate], people: frozenset[str]) -> int:
    """Where a title of someone named next ends; ``i`` where none begins there."""
    stop = title_end(words, i, end)
    if stop == i or bare(words.lowers[stop - 1]) in HONORIFICS:
        return stop
    around = covered.get(i)
    if stop == end:
        part_of_name = around is not None and around.start < i and around.end >= stop
        return i if part_of_name or words.lowers[i - 1 : i] == ["of"] else stop
    if words.lowers[stop] in {"of", "for"} or words.texts[stop] in POSSESSIVES:
        return i
    follows = covered.get(stop)
    is_person = follows is not None and follows.start >= stop and follows.label == "PERSON"
    is_given = words.lowers[stop] in given_names() and (follows is None or follows.start >= i)
    return stop if is_person or is_given or words.texts[stop] in people else i


def _trimmed(words: Words, start: int, end: int) -> Iterator[Segment]:
    """A segment without connecting words at its edges; nothing where no name is left."""
    while end > start and not (is_capitalised(words.texts[end - 1]) or _closes_name(words, end)):
        end -= 1
    while start < end and not is_capitalised(words.texts[start]):
        start += 1
    while start < end and words.lowers[start] in lexicon("who_demonyms") | lexicon("who_adjectives"):
        rest = " ".join(words.texts[start + 1 : end])
        whole = " ".join(words.texts[start:end])
        if whole in fullest("who_places") or (has_head(words, start, end) and rest not in fullest("who_organisations")):
            break
        if end - start > 1 and words.lowers[start] in _DIRECTIONS:
            break
        start += 1
    if start < end:
        yield start, end


def _closes_name(words: Words, end: int) -> bool:
    return words.lowers[end - 1] in GENERATIONS or (end > 2 and words.texts[end - 2] == "-")


_DIRECTIONS = frozenset({"north", "south", "east", "west"})


def _merged(words: Words, start: int, end: int, covered: dict[int, Candidate]) -> Iterator[Candidate]:
    """What stands in a segment, from its shape and the entities that touch it."""
    touching = list(dict.fromkeys(covered[i] for i in range(start, end) if i in covered))
    if not touching:
        if _speaks_for_itself(words, start, end):
            yield Candidate(start, end, "")
        return
    first, last = touching[0], touching[-1]
    if len(touching) == 1 and first.start <= start and first.end >= end:
        yield first
    elif has_head(words, start, end) and _is_one_name(words, start, end, touching):
        yield Candidate(min(first.start, start), max(last.end, end), "ORG" if last.label == "PERSON" else last.label)
    elif len(touching) == 1 and _is_plain(words, start, end) and _is_extension(words, start, end, first):
        yield Candidate(min(first.start, start), max(first.end, end), first.label)
    elif _is_torn(words, start, end, touching):
        yield Candidate(start, end, first.label)
    else:
        yield from (candidate for candidate in touching if candidate.start >= start)


def _is_torn(words: Words, start: int, end: int, touching: list[Candidate]) -> bool:
    """Whether the model made two entities of one name: "Lockheed" and "Martin", "Ursula" and "Leyen"."""
    loose = [low for i, low in enumerate(words.lowers[start:end], start) if not any(c.start <= i < c.end for c in touching)]
    if loose and touching[0].label == "PERSON" and all(low in PARTICLES for low in loose):
        return True
    if end - start > 3 or not _is_plain(words, start, end) or touching[0].start != start or touching[-1].end != end:
        return False
    known = fullest("who_organisations")
    parts = (" ".join(words.texts[c.start : c.end]) for c in touching)
    return all(c.end - c.start == 1 for c in touching) and not any(part in known for part in parts)


def _is_one_name(words: Words, start: int, end: int, touching: list[Candidate]) -> bool:
    if touching[-1].label == "PERSON" and touching[-1].end == end and touching[-1].start > start:
        return False
    return len(touching) == 1 or touching[-1].label == "ORG" or bool({"of", "for"} & set(words.lowers[start:end]))


def _is_extension(words: Words, start: int, end: int, inner: Candidate) -> bool:
    """Whether the model saw only part of the name."""
    if inner.label == "PLACE" and " ".join(words.texts[inner.start : inner.end]) in fullest("who_places"):
        return False
    rest = [*range(start, min(inner.start, end)), *range(max(inner.end, start), end)]
    is_given = inner.end - inner.start == 1 and words.lowers[inner.start] in given_names()
    if inner.label == "PERSON" and is_given and len(rest) == 1 and rest[0] == inner.end:
        return True
    return all(words.tags[i] in PROPER or words.texts[i - 1] == "-" or words.texts[i] in {"-", "’s"} or words.lowers[i] in GENERATIONS for i in rest)


def _is_plain(words: Words, start: int, end: int) -> bool:
    """Whether no word of the segment stands for another thing than the rest."""
    others = lexicon("who_demonyms") | lexicon("who_not_names")
    places = fullest("who_places")
    inside = zip(words.lowers[start:end], words.texts[start:end], strict=True)
    return end - start <= 5 and not any(low in others or text in places or low == "of" for low, text in inside)


def has_head(words: Words, start: int, end: int) -> bool:
    """Whether the last word, or one before "of" or "for", is what organisations, places or events are called by."""
    if end - start < 2:
        return False
    heads = lexicon("who_org_heads") | lexicon("who_place_heads") | lexicon("who_other_heads")
    if bare(words.lowers[end - 1]) in heads:
        return True
    if words.texts[end - 1] in cities() and any(low in lexicon("who_org_heads") for low in words.lowers[start : end - 1]):
        return True
    return any(words.lowers[i] in heads and words.lowers[i + 1] in {"of", "for"} for i in range(start, end - 1))


def _speaks_for_itself(words: Words, start: int, end: int) -> bool:
    """Whether a segment in which the model found nothing is a name all the same."""
    text = " ".join(words.texts[start:end])
    if text in fullest("who_places") and (len(text) > 2 or text in {"US", "UK"}):
        return words.tags[start] in PROPER
    if (text in fullest("who_organisations") and len(text) > 2) or text in teams():
        return words.tags[start] in PROPER
    titled = title_weight(words, start)
    if end - start == 1:
        named = titled > 3 or (is_camel(text) and text[0] != "@") or text in well_known()
        return named and words.tags[start] in PROPER and not is_title(words, start) and words.texts[start - 1] != "#"
    if has_head(words, start, end):
        return True
    return (titled > 0 or words.lowers[start] in given_names()) and _is_plain(words, start, end)
