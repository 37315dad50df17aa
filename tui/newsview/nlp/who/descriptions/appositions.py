"""Nouns that the text puts beside a name: "Roe, the baker"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.descriptions.bare_roles import bare_from, before_and
from newsview.nlp.who.descriptions.before_names import (
    BRACKETED,
    DASHES,
    before_bracket,
    is_between_dashes,
    is_titling,
)
from newsview.nlp.who.descriptions.body_phrases import located_from
from newsview.nlp.who.descriptions.figures import is_body_figure, is_figure, is_of_several
from newsview.nlp.who.descriptions.kin import is_kin, is_own_kin
from newsview.nlp.who.descriptions.leads import children_behind
from newsview.nlp.who.descriptions.noun_ends import closed
from newsview.nlp.who.descriptions.nouns_behind import LEADING, LONGEST, STOPS, TRAILING, NounsBehind
from newsview.nlp.who.descriptions.set_apart import behind_asides
from newsview.nlp.who.descriptions.unnamed import acts_behind, acts_itself, closes_report
from newsview.nlp.who.entities.bearers import ARTICLES, DETERMINERS
from newsview.nlp.who.given.nominal import Nominal
from newsview.nlp.who.given.roles import gender_of, is_person_noun
from newsview.nlp.who.given.text import FINITE, POSSESSIVES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.phrases import Phrases
    from newsview.nlp.who.given.words import Words

_ASIDES = frozenset({"now", "then", "once", "also", "currently", "formerly", "notably", "yet"})
_OPENING = DETERMINERS | {"another", "one", "this", "that"}
"""What opens a phrase before a name: "another resident, Ann Roe"."""

_LED = (["the"], ["a"], ["an"])
"""What opens a role behind a dash: "Ann Roe — the boss who"."""

_SHORT = 6
"""Tokens before a noun within which its determiner is looked for."""

_OFFICES = frozenset({"of", "for", "at"})
"""What stands between a role and its body or place."""

_INSIDE = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "CD", "HYPH"})
"""Tags of the words between an owner and what it has."""


class Appositions:
    """Finds the nouns beside names.

    Args:
        words: The document.
        named: Its names.
        phrases: Its noun phrases.
    """

    def __init__(self, words: Words, named: Bearers, phrases: Phrases) -> None:
        self._words = words
        self._named = named
        self._phrases = phrases
        self._behind = NounsBehind(words, named)
        self._starts = {start - 1 for start, _, _ in named.names}

    def find(self) -> list[Nominal]:
        """The appositives, in order."""
        parsed = self._appositives()
        inside = {i for nominal in parsed for i in range(nominal.start, nominal.end)}
        written = [item for item in (*self._written(), *self._ahead()) if item.head not in inside]
        found = (n for n in (*parsed, *written) if not self._is_apart(n))
        return self._merged(sorted(found, key=lambda item: item.start))

    def _is_apart(self, item: Nominal) -> bool:
        """Whether the noun is somebody else who says or does what is told."""
        words = self._words
        return closes_report(words, item.start, item.end) or acts_itself(words, item.start, item.end)

    def _merged(self, found: list[Nominal]) -> list[Nominal]:
        """The appositives with those as one that an "and" joins: "head of the club and a founder of it"."""
        merged: list[Nominal] = []
        for item in found:
            last = merged[-1] if merged else item
            between = self._words.lowers[last.end : item.start]
            is_same = item is not last and last.entity is item.entity
            if is_same and between[:1] == ["and"] and ARTICLES.issuperset(between[1:]):
                merged[-1] = Nominal(last.start, item.end, last.head, last.entity)
            else:
                merged.append(item)
        return merged

    def _appositives(self) -> list[Nominal]:
        """What the parse says to be apposed to a name."""
        found: list[Nominal] = []
        at, fits = self._named.at, self._named.fits
        for i, label in enumerate(self._words.deps):
            if label == "appos":
                head = self._bearer(i)
                named, other = (head, i) if head in at else (i, head)
                owner = at.get(self._words.heads[named])
                if owner and self._is_mistaken(named, other, owner):
                    # "Rainsy, the Rescue Movement president": the movement is parsed as appositive.
                    start, _ = self._phrases.phrase(named)
                    found.append(Nominal(start, other + 1, other, owner))
                elif (
                    named in at
                    and other not in at
                    and (fits(other, at[named]) or self._is_told(named, other))
                ):
                    nominal = self._appositive(named, other)
                    found += [nominal] if nominal else []
        return found

    def _bearer(self, i: int) -> int:
        """What the appositive ``i`` stands beside: the name, over a degree ("Ann Roe, MD, head of X")."""
        head = self._words.heads[i]
        while head not in self._named.at and self._words.deps[head] == "appos" and head < i:
            head = self._words.heads[head]
        return head if head in self._named.at else self._words.heads[i]

    def _is_told(self, named: int, other: int) -> bool:
        """Whether the noun can stand for the named because it stands beside the name."""
        kind, first = self._named.at[named].kind, self._phrases.phrase(other)[0]
        of_kind = {EntityKind.PERSON: is_figure, EntityKind.ORGANISATION: is_body_figure}.get(kind)
        is_figured = named < other and of_kind is not None and of_kind(self._words, first, other)
        return is_figured or is_of_several(self._words, other, kind)

    def _is_mistaken(self, named: int, other: int, owner: EntityDraft) -> bool:
        """Whether the name in an appositive was taken for its head."""
        if owner is self._named.at.get(named) or not self._named.fits(other, owner):
            return False
        first, _ = self._phrases.phrase(named)
        beside = self._words.texts[first - 1 : first] == [","] and self._words.lowers[first] in DETERMINERS
        return beside and self._words.deps[named] in {"appos", "conj"}

    def _appositive(self, named: int, other: int) -> Nominal | None:
        """The phrase beside the name; before it only where a comma parts the two ("her lawyer, Ann Roe")."""
        words = self._words
        comma = next((i for i in range(other, named) if words.texts[i] == ","), other + 1)
        if is_own_kin(words, self._phrases, comma - 1, self._named.at[named].gender):
            other = comma - 1  # "a lawyer for Roe's son, Bob Roe"
        outer = self._outermost(other) if other < named else other
        other = outer if self._named.fits(outer, self._named.at[named]) else other
        first, end = self._phrases.phrase(other, relative=other < named)
        if other < named:
            return self._before(named, other, first, end)
        if words.tags[first] == "POS" or self._named.begins_person(other + 1):
            return None  # "Roe's wife"; "Roe, actor Bob Doe" are two.
        is_bare = first == other and words.texts[other - 1] == ","
        is_of = words.lowers[other + 1 : other + 2] in (["of"], ["to"])
        if is_bare and is_kin(words.lowers[other]) and not is_of:
            return None  # "Roe, wife indicted"
        if self._is_owned(other) and any(
            words.deps[j] == "conj" and self._is_owned(j) for j in self._phrases.children(other)
        ):
            return None  # "Roe, her mother and her sister" are three.
        if any(words.deps[j] == "appos" and j in self._named.at for j in self._phrases.children(other)):
            return None  # "Roe, his wife Ann" are two.
        first = self._owned_from(max(first, named + 1))
        entity = self._nearer(first, other) or self._named.at[named]
        first = self._past_asides(first, other)
        end = self._with_body(first, self._whole(self._joined(other, end, entity)))
        return Nominal(first, closed(words, other, end), other, entity)

    def _before(self, named: int, other: int, first: int, end: int) -> Nominal | None:
        """The phrase before the name, if a comma parts the two and something opens it."""
        words = self._words
        verb = next((i for i in range(other, first, -1) if words.tags[i] in FINITE), first - 1)
        first = self._past_asides(verb + 1, other)
        if (
            words.deps[named] == "poss"  # "an aide, Roe's", is another
            or acts_behind(words, other, named + 1)
            or not (self._is_owned(other) or words.lowers[first] in _OPENING or is_of_several(words, other))
            or "," not in words.texts[other + 1 : named]
        ):
            return None
        comma = next(i for i in range(named, other, -1) if words.texts[i] == ",")
        end = self._phrases.shut(other, min(end, comma))
        if words.lowers[end : end + 1] == ["and"]:
            return self._second(first, end, other, named)
        return Nominal(first, end, other, self._named.at[named])

    def _past_asides(self, first: int, head: int) -> int:
        """Where the phrase begins behind adverbs: "notably his rival", "allegedly his rival"."""
        lowers, tags = self._words.lowers, self._words.tags
        opens = (i for i in range(first, head) if lowers[i] not in _ASIDES)
        at = next(opens, head)
        return at + (at < head and tags[at] == "RB" and lowers[at + 1] in DETERMINERS)

    def _second(self, first: int, end: int, head: int, named: int) -> Nominal:
        """The phrase before a name and an "and": all of it ("boss and founder, Roe"), or what that joins."""
        words, entity = self._words, self._named.at[named]
        comma = next(i for i in range(named, end, -1) if words.texts[i] == ",")
        if words.lowers[end + 1] in DETERMINERS:
            return Nominal(end + 1, comma, comma - 1, entity)  # "the winner and his wife, Roe"
        return Nominal(first, comma, head, entity)

    def _outermost(self, noun: int) -> int:
        """The noun that is named, not one it hangs on: "a spokesman for the minister, Ann Roe"."""
        words = self._words
        prep = words.heads[noun]
        outer = words.heads[prep]
        if (
            words.deps[noun] != "pobj"
            or is_own_kin(words, self._phrases, noun)
            or not is_person_noun(words.lowers[outer])
            or words.tags[outer] != "NN"
        ):
            return noun
        return outer if words.lowers[self._phrases.phrase(outer)[0]] in {"a", "an"} else noun

    def _owned_from(self, first: int) -> int:
        """Where the phrase begins with its owner: "Disney's" of "Mayer, Disney's chairman"."""
        words = self._words
        if words.texts[first - 1] not in POSSESSIVES:
            return first
        before = max(0, first - LONGEST)
        begin = next((i + 1 for i in range(first, before, -1) if words.texts[i] == ","), first)
        return begin if all(words.tags[i] in _INSIDE | {"DT", "POS"} for i in range(begin, first)) else first

    def _is_owned(self, noun: int) -> bool:
        return any(self._words.deps[i] == "poss" for i in self._phrases.children(noun))

    def _nearer(self, first: int, head: int) -> EntityDraft | None:
        """Whose name stands right before the comma: the second of two that the parser joins."""
        beside = self._named.at.get(first - 2) if self._words.texts[first - 1 : first] == [","] else None
        return beside if beside is not None and self._named.fits(head, beside) else None

    def _joined(self, head: int, end: int, entity: EntityDraft) -> int:
        """The end of the phrase with what is joined to it: "a pollster and consultant"."""
        for child in self._phrases.children(head):
            if (
                self._words.deps[child] == "conj"
                and child not in self._named.at
                and (self._named.fits(child, entity) or self._goes_on(child, end))
            ):
                end = max(end, self._joined(child, self._phrases.phrase(child)[1], entity))
        return end

    def _goes_on(self, noun: int, end: int) -> bool:
        """Whether the phrase that ends at ``end`` goes on to the noun with no more than an "and"."""
        words = self._words
        first, stop = self._phrases.phrase(noun)
        begins = words.lowers[end : end + 1] == ["and"] and first == end + 1
        is_whole = words.tags[stop : stop + 1] != [] and words.tags[stop][:1] not in {"N", "H"}
        return begins and is_whole and words.tags[noun] == "NN" and words.tags[first] not in {"DT", "PRP$"}

    def _written(self) -> Iterator[Nominal]:
        """Appositives that the parse missed: a noun for a person behind the comma after a name."""
        for _, stop, entity in self._named.names:
            is_told = entity.kind in {EntityKind.PERSON, EntityKind.ORGANISATION}
            if is_told and (found := self.behind(stop, entity)) is not None:
                yield found

    def behind(self, stop: int, entity: EntityDraft) -> Nominal | None:
        """What the comma or dash behind the token sets beside what stands for the entity before it."""
        end = self._behind_bracket(stop)
        mark = self._words.texts[end : end + 1]
        opens_aside = mark != [] and mark[0] in DASHES and self._words.lowers[end + 1 : end + 2] in _LED
        if mark != [","] and not opens_aside:
            return None
        first = behind_asides(self._words, self._named, end)
        head = self._behind.find(first, entity)
        if head is None:
            return None
        end = self._with_body(first, self._close(head))
        return Nominal(first, closed(self._words, head, end), head, entity)

    def _behind_bracket(self, end: int) -> int:
        """The end of a name with what stands in brackets behind it: "Ann Roe (D-Ohio), a baker"."""
        texts = self._words.texts[end : end + BRACKETED]
        return end + texts.index(")") + 1 if texts[:1] == ["("] and ")" in texts else end

    def _ahead(self) -> Iterator[Nominal]:
        """Roles in front of a name and its comma that the parse missed: "the governor of Ohio, Ann Roe"."""
        words = self._words
        for start, end, entity in self._named.names:
            comma = start - 1
            while comma > 0 and is_titling(words, self._named, comma):
                comma -= 1
            is_owner = words.texts[end : end + 1] != [] and words.texts[end] in POSSESSIVES
            is_parted = words.texts[comma : comma + 1] == [","] or is_between_dashes(words, comma, end)
            if entity.kind is not EntityKind.PERSON or not is_parted or is_owner:
                continue
            is_listed = words.lowers[end : end + 1] in (["and"], ["&"]) or end in self._starts
            head = None if is_listed else self._noun_before(before_bracket(words, comma), entity)
            first = comma if head is None else self._opening(head)
            # "When he rang his mother, Roe was out": the name begins another clause.
            is_subject = words.tags[end : end + 1] != [] and words.tags[end][:1] in {"V", "M"}
            opens = first == words.sentence(first)[0] or words.texts[first - 1] == ","
            is_apart = head is not None and acts_behind(words, head, end)
            if head is not None and (not is_subject or opens) and not is_apart:
                yield Nominal(first, comma, head, entity)

    def _noun_before(self, comma: int, entity: EntityDraft) -> int | None:
        """The outermost noun of the role that the comma ends, where something opens it."""
        words, found = self._words, None
        for i in range(comma - 1, max(words.sentence(comma)[0], comma - LONGEST) - 1, -1):
            if words.texts[i] in {",", ";", ":", "(", ")"} or words.tags[i][:1] in {"V", "M"}:
                break
            low = words.lowers[i]
            is_role = words.tags[i] in {"NN", "NNP"} and is_person_noun(low)
            gender = gender_of(low) if low != "chairman" else None  # women are called so, too
            is_role = is_role and gender in {None, entity.gender or gender}
            closes = i + 1 == comma or words.lowers[i + 1] in TRAILING | {"to", "as"}
            if is_role and closes and self._named.fits(i, entity) and self._opening(i) >= 0:
                found = i
                if is_own_kin(words, self._phrases, i):
                    break
        return found

    def _opening(self, head: int) -> int:
        """What opens the role with that noun, a determiner or not ("Mayor of Tarn, Ann Roe"); else -1."""
        first = self._determiner(head)
        if first < head:
            return first
        bare = bare_from(self._words, self._named, head)
        joined = before_and(self._words, bare)
        whole = self._determiner(joined) if joined >= 0 else joined
        return whole if whole < joined else bare

    def _determiner(self, head: int) -> int:
        """The determiner or named owner that opens the noun's phrase; the noun itself where none does."""
        words = self._words
        for i in range(head - 1, max(-1, head - _SHORT), -1):
            if words.lowers[i] in DETERMINERS:
                return i
            if words.texts[i] == ",":
                return located_from(words, head, head)  # "the Tarn, Ohio, mayor"
            if words.texts[i] in POSSESSIVES:
                owners = self._named.between(max(0, i - LONGEST), i)
                owner = next((start for start, end, _ in owners if end == i), None)
                if owner is not None:
                    return owner
                continue  # "the boss's son"
            if words.tags[i] not in LEADING or (
                i in self._named.at and self._named.at[i].kind is EntityKind.PERSON
            ):
                break
        return head

    def _with_body(self, first: int, end: int) -> int:
        """The end with the body that follows bare titles behind a comma: "president, Tarn Games"."""
        words = self._words
        body = self._named.between(end + 1, end + 2) if self._behind.are_bare_titles(first, end - 1) else []
        if not body or body[0][2].kind is not EntityKind.ORGANISATION or words.texts[end] != ",":
            return end
        last = body[0][1]
        return last if words.texts[last : last + 1] in ([","], ["."], [")"], [";"]) else end

    def _close(self, head: int) -> int:
        """Where the appositive ends: before the next comma or verb."""
        words, end = self._words, max(head + 1, children_behind(self._words, head))
        last = words.sentence(head)[1] if not self._behind.goes_on(head) else end
        while end < last and not self._is_verb(end) and (words.lowers[end] not in STOPS or self._pairs(end)):
            name = next(iter(self._named.between(end, end + 1)), None)
            end = end + 1 if name is None else name[1]
        return self._whole(self._phrases.shut(head, end))

    def _pairs(self, i: int) -> bool:
        """Whether an "and" joins what tells a noun: "of old and new arms"."""
        words = self._words
        is_pair = words.tags[i - 1] in {"JJ", "NN"} and words.tags[i + 1 : i + 2] == ["JJ"]
        return words.lowers[i] == "and" and is_pair

    def _with_office(self, end: int) -> int:
        """The end with the body or place that an "of" right there is for, else without the "of"."""
        words = self._words
        at = end - 1 if words.lowers[end - 1] in _OFFICES else end
        if words.lowers[at : at + 1] == [] or words.lowers[at] not in _OFFICES:
            return end
        first = at + 2 if words.lowers[at + 1 : at + 2] == ["the"] else at + 1
        name = next(iter(self._named.between(first, first + 1)), None)
        if name is None or name[2].kind is EntityKind.PERSON:
            return min(at, end)
        return max(end, name[1])

    def _whole(self, end: int) -> int:
        """The end with what the parse cuts off: "of Hallbury|'s police", "at Tarn University, Leeds|"."""
        words, end = self._words, self._with_office(end)
        owns = not POSSESSIVES.isdisjoint(words.texts[end : end + 1])
        if owns and words.tags[end + 1 : end + 2] != [] and words.tags[end + 1][:1] in {"N", "J"}:
            end += 1
            while end < len(words) and (words.tags[end] in _INSIDE or words.texts[end] == "-"):
                end += 1
        place = self._named.between(end + 1, end + 2) if words.texts[end : end + 1] == [","] else []
        if place and place[0][2].kind is EntityKind.PLACE and words.tags[end - 1] in {"NNP", "NNPS"}:
            is_closed = words.texts[place[0][1] : place[0][1] + 1] in ([","], ["."], [")"])
            return place[0][1] if is_closed else end
        return end

    def _is_verb(self, i: int) -> bool:
        """Whether a clause goes on there; "the ruling party" does not."""
        return self._words.tags[i][:1] in {"V", "M"} and self._words.deps[i] != "amod"
