"""The names in a run of capitalised words, told from its titles, its shape and what the model saw in it."""

from __future__ import annotations

from itertools import dropwhile
from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    bodies,
    groups,
    has_head,
    heads,
    is_brand,
    is_city,
    is_common,
    is_given,
    is_listed,
    is_organisation,
    is_place,
    is_somewhere,
)
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import (
    DASHES,
    DIRECTIONS,
    GENERATIONS,
    PARTICLES,
    PLACE_TAILS,
    POSSESSIVES,
    PROPER,
    bare,
    is_camel,
    is_capitalised,
    is_initial,
)
from newsview.nlp.who.given.titles import (
    HONORIFICS,
    NOBLE,
    begins_title,
    field_end,
    is_cleric,
    is_officer,
    is_post,
    is_title,
    title_end,
    title_weight,
)
from newsview.nlp.who.kinds.callings import is_introduced
from newsview.nlp.who.kinds.evidence import speaks
from newsview.nlp.who.kinds.introductions import behind_role, is_somebody
from newsview.nlp.who.kinds.papers import has_capital_article
from newsview.nlp.who.kinds.whereabouts import comes_from, is_owned, is_part_of_town, is_settled
from newsview.nlp.who.spans.chiefs import is_full_name
from newsview.nlp.who.spans.cuts import is_firm_of, is_ministers, leads_in
from newsview.nlp.who.spans.openers import opens_speech
from newsview.nlp.who.spans.runs import is_article
from newsview.nlp.who.spans.studies import is_study
from newsview.nlp.who.spans.wholes import closes_with_country

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.spans.runs import Run

Segment = tuple[int, int]
_ROMANCE = frozenset({"de", "del", "da", "do", "dos", "das"})
"""Particles that no English sentence has between two names: "San Cristóbal de las Casas"."""

_CALLED = frozenset({"party", "movement", "militia", "newspaper", "daily", "broadcaster", "agency"})
"""Bodies that are told apart by their names."""

_INNER = frozenset({"-", "’s"})


class Segments:
    """Reads runs.

    Args:
        words: The document.
        model: What the model saw, repaired.
        people: Surnames in the document.
    """

    def __init__(self, words: Words, model: list[Candidate], people: frozenset[str]) -> None:
        self._words = words
        self._covered = {i: candidate for candidate in model for i in candidate.tokens}
        self._people = people
        self._edges = lexicon("who_demonyms", "who_adjectives")

    def parts(self, run: Run) -> list[Segment]:
        """The run without the titles in it."""
        words, found = self._words, []
        begin = i = run.start
        while i < run.end:
            if words.lowers[i] in {"of", "for"} and self._is_over(begin, i, titled=begin > run.start):
                found += self._trimmed(begin, i)
                begin = i = i + 1
            if i == begin and (office := field_end(words, i, run.end) or self._office_end(i, run.end)):
                begin = i = office
                continue
            stop = self._title_stop(begin, i, run.end)
            if stop > i:
                found += self._trimmed(begin, i)
                begin = stop
            i = max(stop, i + 1)
        return [*found, *self._trimmed(begin, run.end)]

    def names(self, start: int, end: int) -> Iterator[Candidate]:
        """The candidates in a part of a run."""
        is_owners = is_owned(self._words, start, end)
        if is_owners or closes_with_country(self._words, start, end):
            yield Candidate(start, end, "PLACE" if is_owners else "ORG")
            return
        touching = list(dict.fromkeys(self._covered[i] for i in range(start, end) if i in self._covered))
        if not touching:
            yield from self._unseen(start, end)
            return
        first, last = touching[0], touching[-1]
        low, high = min(first.start, start), max(last.end, end)
        if len(touching) == 1 and first.start <= start and first.end >= end:
            yield self._untitled(first, start, end)
        elif has_head(self._words, start, end) and self._is_one_name(start, end, touching):
            yield Candidate(low, high, self._of_head(start, touching))
        elif len(touching) == 1 and self._is_extension(start, end, first):
            yield Candidate(low, high, first.label)
        elif self._is_namesake(start, end, touching):
            yield Candidate(start, end, "PERSON")
        elif self._is_torn(start, end, touching):
            yield Candidate(start, end, "PERSON" if last.label == "PERSON" else first.label)
        else:
            yield from (candidate for candidate in touching if candidate.start >= start)

    def _unseen(self, start: int, end: int) -> Iterator[Candidate]:
        """The name that a part is in which the model saw nothing."""
        words = self._words
        somebody = behind_role(words, start, end)
        if self._speaks_for_itself(start, end):
            yield Candidate(start, end, "")
        elif is_somebody(words, somebody, end):
            yield Candidate(somebody, end, "PERSON")
        elif (
            has_capital_article(words, start, end)
            or self._is_called(start, end)
            or is_introduced(words, start, end)
        ):
            yield Candidate(start, end, "ORG")
        elif end - start > 1 and not PLACE_TAILS.isdisjoint(words.texts[end : end + 1]):
            # "Ninety Mile beach"
            yield Candidate(start, end, "PLACE")

    def _is_word(self, low: str) -> bool:
        """Whether it is a common word, or one for a nation, a day and the like."""
        return is_common(low) or low in self._edges or low in groups()

    def _is_called(self, start: int, end: int) -> bool:
        """Whether the noun for a body goes behind a strange word: "led by the Ennahda party"."""
        words = self._words
        is_led = words.lowers[start - 1 : start] in (["the"], ["a"], ["an"]) and end - start == 1
        is_led = is_led and not self._is_word(words.lowers[start])
        is_name = is_led and words.tags[start] in PROPER and len(words.texts[start]) > 2
        return is_name and not _CALLED.isdisjoint(words.lowers[end : end + 1])

    def _untitled(self, around: Candidate, start: int, end: int) -> Candidate:
        """What the model saw around a part, without the titles before or behind that."""
        words, stop = self._words, around.end
        if self._is_titled(around, start, end):
            return Candidate(start, end, "PERSON")
        is_firms = around.label != "PERSON" and end < stop
        if is_firms and is_full_name(words, title_end(words, end, stop), stop, is_seen=True):
            return Candidate(start, end, "ORG")  # "Kelm President Ann Roe"
        is_led = end < stop < len(words) and begins_title(words, end, stop)
        return Candidate(around.start, end, around.label) if is_led else around

    def _is_titled(self, around: Candidate, start: int, end: int) -> bool:
        """Whether the model took someone's title for part of the name: "Patrol Chief James Hall"."""
        words = self._words
        is_sole = end - start == 1 and is_cleric(words, start - 1)
        is_behind_title = around.start < start and is_title(words, start - 1)
        if is_behind_title and is_full_name(words, start, end, is_seen=True):
            return True
        if around.start == start or title_end(words, around.start, start) < start:
            return False
        is_sole |= words.texts[start] in self._people and is_post(words, start - 1)
        if is_sole or not is_given(words.lowers[start]):
            return is_sole
        return self._is_plain(start, end) and (end - start == 2 or not has_head(words, start, end))

    def _is_over(self, start: int, end: int, *, titled: bool) -> bool:
        """Whether a person's or firm's name goes before "of": "David Dorn of the University of Zurich"."""
        words = self._words
        is_told = words.texts[end - 1] in self._people or (titled and is_title(words, start - 1))
        if start < end and (is_told or is_firm_of(words, start, end)):
            return True
        if end - start < 2 or has_head(words, start, end):
            return False
        inside = self._covered.get(end - 1)
        labelled = inside is not None and inside.label == "PERSON" and inside.end == end
        return labelled or (is_given(words.lowers[start]) and self._is_plain(start, end))

    def _title_stop(self, start: int, i: int, end: int) -> int:
        """Where a title of someone named next ends; ``i`` where none begins there."""
        words = self._words
        # "Yun-king"
        stop = i if words.texts[i - 1 : i] == ["-"] and words.texts[i].islower() else title_end(words, i, end)
        if stop == i or bare(words.lowers[stop - 1]) in HONORIFICS:
            return stop
        if stop < end and is_post(words, stop - 1) and words.lowers[stop] not in heads():
            return stop
        if stop == end and i > start and words.lowers[i] in bodies():
            return i  # A centre may be a player, but hardly behind a name: "Storm Prediction Center".
        if stop == end:
            around = self._covered.get(i)
            is_part = around is not None and around.start < i and around.end >= stop
            return i if is_part or words.lowers[i - 1 : i] == ["of"] else stop
        if words.lowers[stop] in {"of", "for"} or words.texts[stop] in POSSESSIVES:
            return i
        is_ranked = end == stop + 1 and is_officer(words, stop - 1)
        is_ranked &= not is_organisation(" ".join(words.texts[i:end]))
        is_full = is_full_name(words, stop, end, is_seen=stop in self._covered)
        return stop if is_ranked or is_full or self._begins_person(stop, i) else i

    def _office_end(self, i: int, end: int) -> int:
        """The end of an office and its "of" before a body: "Chairman of the Growth Fund"; 0 for none."""
        words = self._words
        stop = title_end(words, i, end)
        if stop == i and self._is_field(i):
            stop = max(i, title_end(words, i + 1, end))
        if stop <= i + self._is_field(i) or stop + 1 >= end or words.lowers[stop] != "of":
            return 0
        office = set(words.lowers[i:stop])
        body = stop + 1 + (words.lowers[stop + 1] == "the")
        ends = (j for j in range(body, end) if bare(words.lowers[j]) in HONORIFICS)
        is_other = not office.isdisjoint(bodies() | NOBLE) or not has_head(words, body, next(ends, end))
        return 0 if is_other else body

    def _is_field(self, i: int) -> bool:
        """Whether the token can be what an officer is in charge of: "Operations Director"."""
        low = self._words.lowers[i]
        return is_common(low) and not (low in heads() or is_given(low) or is_title(self._words, i))

    def _begins_person(self, stop: int, title: int) -> bool:
        words, follows = self._words, self._covered.get(stop)
        is_lettered = stop > title and is_initial(words.texts[stop]) and not is_place(words.texts[stop])
        is_particled = words.texts[stop] in PARTICLES and is_capitalised(words.texts[stop + 1])
        is_seen = follows is not None and follows.start >= stop and follows.label == "PERSON"
        if words.texts[stop] in self._people or is_lettered or is_particled or is_seen:
            return True
        return is_given(words.lowers[stop]) and (follows is None or follows.start >= title)

    def _trimmed(self, start: int, end: int) -> list[Segment]:
        """A part without connecting words and mere adjectives at its edges; nothing where no name is left."""
        words = self._words
        while end > start and not (is_capitalised(words.texts[end - 1]) or self._closes(end)):
            end -= 1
        end -= is_ministers(words, start, end) or is_study(words, start, end)
        while start < end and self._is_loose(start, end):
            start += 1
        return [(start, end)] if start < end else []

    def _is_loose(self, start: int, end: int) -> bool:
        words = self._words
        if not is_capitalised(words.texts[start]):
            is_behind_title = words.texts[start] in PARTICLES and start > 0 and is_title(words, start - 1)
            return not (is_behind_title or is_article(words, start))
        is_first = words.lowers[start] not in self._edges or self._needs_first(start, end)
        return not is_first or leads_in(words, start, end)

    def _closes(self, end: int) -> bool:
        return self._words.lowers[end - 1] in GENERATIONS or (end > 2 and self._words.texts[end - 2] == "-")

    def _needs_first(self, start: int, end: int) -> bool:
        """Whether the adjective at the start belongs to the name: "South Carolina", "Arab League"."""
        texts = self._words.texts
        is_directed = end - start > 1 and self._words.lowers[start] in DIRECTIONS
        seen = self._covered.get(start)
        if seen is not None and seen.label == "PERSON" and seen.start == start:
            return True
        if is_directed or is_place(" ".join(texts[start:end])):
            return True
        rest = " ".join(dropwhile(lambda text: text.lower() in self._edges, texts[start + 1 : end]))
        return has_head(self._words, start, end) and not (is_organisation(rest) or is_place(rest))

    def _of_head(self, start: int, touching: list[Candidate]) -> str:
        """What a name is of that has a place's or body's noun, by the last thing that the model saw in it."""
        if self._is_landmark(start, touching):
            return "PLACE"
        return "ORG" if touching[-1].label == "PERSON" else touching[-1].label

    def _is_landmark(self, start: int, touching: list[Candidate]) -> bool:
        """Whether the model took for somebody what a place's noun and "of" go before: "Strait of Hormuz"."""
        words, last = self._words, touching[-1]
        i = last.start - 2
        is_headed = (
            i >= start and words.lowers[i] in lexicon("who_place_heads") and words.lowers[i + 1] == "of"
        )
        return is_headed and last.label == "PERSON" and not is_given(words.lowers[last.start])

    def _is_one_name(self, start: int, end: int, touching: list[Candidate]) -> bool:
        last = touching[-1]
        if last.label == "PERSON" and last.end == end and last.start > start:
            return self._is_landmark(start, touching)
        joined = not {"of", "for"}.isdisjoint(self._words.lowers[start:end])
        return len(touching) == 1 or last.label == "ORG" or joined

    def _is_extension(self, start: int, end: int, inner: Candidate) -> bool:
        """Whether the model saw only part of the name."""
        words = self._words
        if inner.label in {"PLACE", "OTHER"} and is_place(inner.text(words)):
            return False
        if inner.label == "PERSON" and inner.start > start and self._is_label(start):
            return False
        is_whole = inner.label == "ORG" and inner.start == start and is_organisation(inner.text(words))
        if is_whole and words.tags[end - 1] != "NNPS":
            # "told the Daily Mail Roe"; but "USC Trojans" are one.
            return False
        rest = [*range(start, min(inner.start, end)), *range(max(inner.end, start), end)]
        parts = end - start - sum(words.texts[i] in DASHES for i in range(start, end))
        if parts > 5 or any(self._stands_for_another(i) for i in rest):
            return False
        is_first = inner.label == "PERSON" and inner.is_single and is_given(words.lowers[inner.start])
        small = (i for i in rest if words.tags[i] not in PROPER and words.lowers[i] not in PARTICLES)
        return (is_first and rest == [inner.end]) or all(self._is_inner(i) for i in small)

    def _is_label(self, i: int) -> bool:
        """Whether a common word opens the sentence, as in a byline's "News Ann Roe"."""
        low = self._words.lowers[i]
        return opens_speech(self._words, i) and is_common(low) and not is_given(low)

    def _stands_for_another(self, i: int) -> bool:
        low = self._words.lowers[i]
        return (low in groups() or low == "of" or is_place(self._words.texts[i])) and not self._is_inner(i)

    def _is_inner(self, i: int) -> bool:
        words = self._words
        last = words.lowers[i : i + 1 + (words.texts[i] == ",")]
        return not GENERATIONS.isdisjoint(last) or words.texts[i] in _INNER or words.texts[i - 1] == "-"

    def _is_torn(self, start: int, end: int, touching: list[Candidate]) -> bool:
        """Whether the model made two entities of one name: "Lockheed" and "Martin", "Ursula" and "Leyen"."""
        seen = {i for candidate in touching for i in candidate.tokens}
        loose = [self._words.lowers[i] for i in range(start, end) if i not in seen]
        if loose:
            is_joined = touching[0].label == "PERSON" or not _ROMANCE.isdisjoint(loose)
            return is_joined and PARTICLES.issuperset(loose)
        if len(touching) == 2 and self._is_split(start, *touching):
            return True
        if end - start > 3 or not self._is_plain(start, end) or touching[0].start != start:
            return False
        return all(c.is_single and not is_organisation(c.text(self._words)) for c in touching)

    def _is_split(self, start: int, one: Candidate, other: Candidate) -> bool:
        """Whether the model took someone for two: "Syed Qandil" and "Abbas", "Dr Kailor" and "Kumar Tarn"."""
        if other.label != "PERSON" or one.start != start or one.end != other.start:
            return False
        last = self._words.texts[one.end - 1]
        if other.is_single and not one.is_single:
            return one.label == "PERSON" and not (last in well_known() or last in GENERATIONS)
        return one.is_single and title_weight(self._words, start) > 0

    def _is_namesake(self, start: int, end: int, touching: list[Candidate]) -> bool:
        """Whether a person who speaks is called like a place: "Valeska Paris says"."""
        words = self._words
        if end - start != 2 or any(c.label == "PERSON" or not c.is_single for c in touching):
            return False
        is_known = is_listed(words.texts[start]) or words.lowers[start] in DIRECTIONS | self._edges
        return not is_known and is_somewhere(words.texts[end - 1]) and speaks(words, end - 1)

    def _is_relative(self, start: int, end: int) -> bool:
        """Whether a name ends in someone's surname: "Namal Tarn", where the text names Ann Tarn."""
        words = self._words
        is_surname = end - start == 2 and words.texts[end - 1] in self._people
        is_other = self._is_word(words.lowers[start])
        return is_surname and words.tags[start] in PROPER and words.texts[start].istitle() and not is_other

    def _is_plain(self, start: int, end: int) -> bool:
        """Whether no word of the part stands for another thing than the rest."""
        lows, named = self._words.lowers[start:end], map(is_place, self._words.texts[start:end])
        return end - start <= 5 and "of" not in lows and groups().isdisjoint(lows) and not any(named)

    def _speaks_for_itself(self, start: int, end: int) -> bool:
        """Whether a part in which the model found nothing is a name all the same."""
        words = self._words
        text = " ".join(words.texts[start:end])
        if is_listed(text):
            is_plain = words.is_first(start) or is_common(words.lowers[start]) or not is_place(text)
            return words.tags[start] in PROPER or not is_plain or is_brand(words, start)
        is_there = (comes_from(words, start) and is_city(text)) or is_settled(words, start, end)
        if is_part_of_town(words, start) or (words.tags[end - 1] in PROPER and is_there):
            return True
        titled = title_weight(words, start)
        if end - start == 1:
            is_name = titled > 3 or (is_camel(text) and text[0] != "@") or text in well_known()
            return is_name and words.tags[start][0] == "N" and not is_title(words, start)
        if has_head(words, start, end) or self._is_relative(start, end):
            return True
        return (titled > 0 or is_given(words.lowers[start])) and self._is_plain(start, end)
