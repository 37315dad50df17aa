"""Names told by where they stand or what they are made of: ministries, works, regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import (
    bodies,
    eponyms,
    is_common,
    is_given,
    is_organisation,
    is_somewhere,
)
from newsview.nlp.who.given.lexicon import (
    characters,
    joint_places,
    known_phrases,
    known_things,
    titled_people,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import (
    COMMON_OWNERS,
    DASHES,
    HALVES,
    POSSESSIVES,
    PROPER,
    REGIONS,
    is_capitalised,
)
from newsview.nlp.who.given.titles import is_title
from newsview.nlp.who.kinds.bills import bills
from newsview.nlp.who.kinds.brands import brands
from newsview.nlp.who.kinds.called_bodies import called_bodies
from newsview.nlp.who.kinds.contributors import contributors
from newsview.nlp.who.kinds.credits import agencies, credited, published
from newsview.nlp.who.kinds.outlets import outlets, stations
from newsview.nlp.who.kinds.papers import citizens, web_sites
from newsview.nlp.who.kinds.sites import capitols, joined_houses
from newsview.nlp.who.kinds.tickers import tickers
from newsview.nlp.who.kinds.wares import wares
from newsview.nlp.who.patterns.books import books
from newsview.nlp.who.patterns.bylines import bylines
from newsview.nlp.who.patterns.campuses import campuses
from newsview.nlp.who.patterns.founders import founded
from newsview.nlp.who.patterns.governments import governments, parties, powers
from newsview.nlp.who.patterns.known import PURPOSE_TAGS, known, last_body, names_another
from newsview.nlp.who.patterns.local import (
    chambers,
    forces,
    local_bodies,
    offices_of,
    officials,
    policed,
    state_offices,
)
from newsview.nlp.who.patterns.national import national
from newsview.nlp.who.patterns.nicknamed import NICKNAMING, nicknames
from newsview.nlp.who.patterns.partnerships import partnerships
from newsview.nlp.who.patterns.priced import priced
from newsview.nlp.who.patterns.supplied import supplied
from newsview.nlp.who.patterns.syllables import syllables
from newsview.nlp.who.patterns.written_places import written_places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words


_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ"})
_LEADING = frozenset({"the", "The", "of", "for", "by", "to", "at"})
_TOWN = 2
_LONGEST_TITLE = 16
_CHAMBERS = frozenset({"House", "Senate"})
"""Whose committees are named behind them."""

_SCOPES = frozenset(
    {"International", "National", "American", "European", "British", "Royal", "World", "Global", "Federal"}
)
"""What goes before the purposes of a body: "International Swaps and Derivatives Association"."""

_FIELDS = ("ism", "tion", "ment", "ence", "ance", "ity", "ology", "ics", "ture")
"""How words for a field of work end: "Tourism and Hospitality Council"."""

_NATIONWIDE = frozenset({"national", "international", "american", "european", "african", "british"})
"""What opens the name of a body before a word that nobody knows."""

_PURPOSEFUL = frozenset(
    {
        *(
            "department",
            "departments",
            "ministry",
            "ministries",
            "committee",
            "subcommittee",
            "commission",
            "council",
        ),
        *("office", "institute", "agency", "association", "society", "board", "faculty", "school", "college"),
        *("bureau", "directorate", "academy", "federation", "center", "centre", "foundation", "network"),
        *("campaign", "organization", "organisation", "forum", "coalition", "alliance", "authority"),
    }
)
"""Bodies that are named by what they are for."""


def patterns(words: Words) -> Iterator[Candidate]:
    """All names of this sort; they may overlap others, and win."""
    yield from books(words)
    yield from bills(words)
    yield from contributors(words)
    yield from bylines(words)
    yield from caliphates(words)
    yield from written_places(words)
    yield from governments(words)
    yield from powers(words)
    yield from parties(words)
    yield from local_bodies(words)
    yield from officials(words)
    yield from state_offices(words)
    yield from forces(words)
    yield from offices_of(words)
    yield from policed(words)
    yield from chambers(words)
    yield from credited(words)
    yield from agencies(words)
    yield from published(words)
    yield from tickers(words)
    yield from priced(words)
    yield from citizens(words)
    yield from outlets(words)
    yield from stations(words)
    yield from brands(words)
    yield from joined_houses(words)
    yield from capitols(words)
    yield from wares(words)
    yield from web_sites(words)
    yield from bodies_of(words)
    yield from founded(words)
    yield from joint_bodies(words)
    yield from national(words)
    yield from partnerships(words)
    yield from campuses(words)
    yield from known(words, known_things(), "OTHER")
    yield from known(words, known_phrases(), "ORG")
    yield from known(words, joint_places(), "PLACE")
    yield from known(words, titled_people(), "PERSON")
    yield from works(words)
    yield from called_after(words)
    yield from called_bodies(words)
    yield from known(words, characters(), "PERSON")
    yield from nicknames(words)
    yield from halves(words)
    yield from supplied(words)
    yield from syllables(words)
    yield from regions(words)


def caliphates(words: Words) -> Iterator[Candidate]:
    """The Islamic State with the countries in its name: "Islamic State of Iraq and Greater Syria"."""
    for i in words.standing({"Islamic"}, behind=1):
        ends = range(min(i + _LONGEST_TITLE, len(words)), i + _TOWN, -1)
        end = next((end for end in ends if is_organisation(" ".join(words.texts[i:end]))), 0)
        if end and words.texts[i + 1] == "State":
            yield Candidate(i, end, "ORG")


def works(words: Words) -> Iterator[Candidate]:
    """Titles of works in marks, with the names in them: “Once Upon a Time in Hollywood”."""
    for i in words.standing(NICKNAMING.keys() - {"("}):
        closing = NICKNAMING[words.texts[i]]
        near = range(i + 1, min(i + _LONGEST_TITLE, len(words)))
        end = next((j for j in near if words.texts[j] == closing), 0)
        is_opening = not words.spaced[i]  # not what closes words: ““Stay.” Roe is a “rock””
        is_inside = is_opening and end - i > 3 and words.blocks[end] == words.blocks[i]
        if is_inside and _is_title_of_work(words, i + 1, end):
            yield Candidate(i + 1, end - (words.texts[end - 1] in {",", "."}), "OTHER")


def _is_title_of_work(words: Words, start: int, end: int) -> bool:
    """Whether all words but little ones have capitals, and one little word is neither "of" nor "for"."""
    inside = [i for i in range(start, end) if words.texts[i] not in {",", "."}]
    little = [i for i in inside if words.lowers[i] in lexicon("who_loose_starts")]
    is_loud = all(words.texts[i][0].isupper() or len(words.texts[i]) < 4 for i in inside)
    return (
        is_loud
        and {"?", "not"}.isdisjoint(words.texts[start:end])  # titles write "Not"
        and not {"of", "for"}.issuperset(words.lowers[i] for i in little)
        and not words.headlines[start]
    )


def called_after(words: Words) -> Iterator[Candidate]:
    """What is called by somebody whose it is not: "Lou Gehrig’s disease", "Moore’s Law"."""
    for i in words.standing(eponyms(), before=2):
        is_owned = words.texts[i - 1] in POSSESSIVES and words.texts[i - 2].istitle()
        if is_owned and words.lowers[i - 2] not in COMMON_OWNERS:
            is_full = i > 2 and words.texts[i - 3].istitle() and is_given(words.lowers[i - 3])
            yield Candidate(i - 2 - is_full, i + 1, "OTHER")


def bodies_of(words: Words) -> Iterator[Candidate]:
    """Bodies named by what they are for: "Department for Culture, Media and Sport"."""
    for i in range(1, len(words) - 1):
        if words.lowers[i] in {"of", "for", "on"} and words.texts[i - 1][0].isupper():
            start = _body_start(words, i - 1) if words.lowers[i - 1] in _PURPOSEFUL else i
            end = _purpose_end(words, i + 1) if start < i else i
            if end > i + 1:
                yield Candidate(start, _region_end(words, start, end), "ORG")


def _region_end(words: Words, start: int, end: int) -> int:
    """Where the region ends that a listed body's name goes on to: "Council for Tarn and Tide in Kelmia"."""
    return end + 2 if is_organisation(" ".join(words.texts[start : end + 2])) else end


def _body_start(words: Words, i: int) -> int:
    """Where the name that has the body's noun at ``i`` begins: "US House Committee"."""
    while i > 0 and words.blocks[i - 1] == words.blocks[i]:
        if words.texts[i - 1] in DASHES and not (words.spaced[i - 1] or words.spaced[i - 2]):
            i -= 1
        if words.tags[i - 1] not in PROPER:
            break
        if not is_capitalised(words.texts[i - 1]) or words.lowers[i - 1] in lexicon("who_loose_starts"):
            break
        i -= 1
    return i


def _purpose_end(words: Words, i: int) -> int:
    """Where a list of at least two capitalised purposes ends that begins at ``i``; ``i`` where none does."""
    start, is_last = i, False
    while True:
        end = _capitals_end(words, i)
        if end == i:
            return start
        if is_last:
            return end
        joint = words.lowers[end : end + 2]
        is_last = "and" in (joint if joint[:1] == [","] else joint[:1])
        if not is_last and joint[:1] != [","]:
            return start
        i = end + (2 if joint == [",", "and"] else 1)


def _capitals_end(words: Words, i: int) -> int:
    """Where the capitalised words from ``i`` on end that name no thing by themselves."""
    start = i
    while (
        i < len(words)
        and words.blocks[i] == words.blocks[start - 1]
        and words.texts[i][0].isupper()
        and words.lowers[i] not in lexicon("who_loose_starts")
        and not names_another(words, i)
    ):
        i += 1
    return i if words.lowers[i - 1] not in _PURPOSEFUL else start


def joint_bodies(words: Words) -> Iterator[Candidate]:
    """Bodies whose purposes an "and" joins before their noun: "World Travel and Tourism Council"."""
    for i in range(1, len(words) - 2):
        if words.lowers[i] not in {"and", "&"}:
            continue
        start = i
        while start > 0 and words.blocks[start - 1] == words.blocks[i] and _is_purpose(words, start - 1):
            start -= 1
        start += words.texts[start] == ","
        end = last_body(words, i + 1)
        if 0 < start < i and _is_opened(words, start - 1):
            start -= 1
        elif start > 1 and words.lowers[start - 2] in _NATIONWIDE and _is_word_of(words, start - 1):
            start -= 2
        elif 0 < start == i - 1 and end > i + 2:
            start = _town_start(words, start)
        is_office = start > 1 and words.lowers[start - 1] in {"of", "for"} and _is_headed(words, start - 2)
        sides = (range(start, i), range(i + 1, end))
        is_pair = any(len(side) > 1 and is_organisation(_text(words, side)) for side in sides)
        if start < i and end > i + 2 and not (is_office or is_pair or words.is_first(start)):
            yield Candidate(start, _seat_end(words, end), "ORG")


def _is_opened(words: Words, i: int) -> bool:
    """Whether the token begins the name of a body before its purposes: whose it is, or how wide."""
    is_wide = words.texts[i] in _SCOPES and words.tags[i] in PROPER
    return is_wide or _is_owner(words, i) or words.texts[i] in _CHAMBERS


def _text(words: Words, tokens: range) -> str:
    return " ".join(words.texts[tokens.start : tokens.stop])


def _seat_end(words: Words, i: int) -> int:
    """Where the country or body ends that a body ending at the token is of: "of the United Nations"."""
    start = i + 1 + (words.lowers[i + 1 : i + 2] == ["the"])
    if words.lowers[i : i + 1] != ["of"]:
        return i
    ends = (j for j in range(min(start + 3, len(words)), start, -1))
    names = ((j, " ".join(words.texts[start:j])) for j in ends)
    return next((j for j, name in names if is_somewhere(name) or is_organisation(name)), i)


def _is_owner(words: Words, i: int) -> bool:
    """Whether a country or city begins the name of its body: "Rwanda Climate and Development Network"."""
    return is_somewhere(words.texts[i]) and words.tags[i] in PROPER and words.blocks[i] == words.blocks[i + 1]


def _town_start(words: Words, i: int) -> int:
    """Where the strange name begins of whose body it is, "Kelm Fire and Rescue Service"; ``i`` for none."""
    start = i - 1
    while start > 0 and _is_nobodys(words, start) and _is_nobodys(words, start - 1) and i - start < _TOWN:
        start -= 1
    return start if _is_nobodys(words, start) and words.texts[start - 1] in _LEADING else i


def _is_word_of(words: Words, i: int) -> bool:
    """Whether the token is a word that only this body's name has: "National Kelmer Law and Order Fund"."""
    return _is_nobodys(words, i) and not is_common(words.lowers[i])


def _is_nobodys(words: Words, i: int) -> bool:
    """Whether the token is a word of a name, and nobody's."""
    is_name = words.tags[i] in PROPER and words.texts[i].istitle() and words.blocks[i] == words.blocks[i + 1]
    return is_name and not (is_title(words, i) or is_given(words.lowers[i]))


def _is_headed(words: Words, i: int) -> bool:
    """Whether an office or a body goes before "of": "Minister of", "Union of"."""
    return is_title(words, i) or words.lowers[i] in bodies()


def _is_purpose(words: Words, i: int) -> bool:
    """Whether the token can be one of a body's purposes: a common word with a capital, or a comma between."""
    text = words.texts[i]
    if text == ",":
        return 0 < i < len(words) - 1 and words.texts[i + 1][0].isupper()
    low = words.lowers[i]
    is_field = is_common(low) or low.endswith(_FIELDS)
    is_plain = text.istitle() and is_field and not (is_title(words, i) or low in bodies())
    return is_plain and words.tags[i] in PURPOSE_TAGS


def halves(words: Words) -> Iterator[Candidate]:
    """Both Koreas where a text calls them halves: "the reclusive North", "North and South Korea"."""
    is_told = words.count("Korea") > 0
    for i in words.standing(HALVES, before=2, behind=1) if is_told else ():
        is_led = words.tags[i - 1] == "JJ" and words.texts[i - 1].islower()
        is_joined = words.lowers[i + 1] == "and" and words.texts[i + 3 : i + 4] == ["Korea"]
        if is_joined or (
            is_led and not is_capitalised(words.texts[i + 1]) and words.tags[i + 1] not in _NOUNS
        ):
            yield Candidate(i, i + 1, "PLACE")


def regions(words: Words) -> Iterator[Candidate]:
    """Parts of a country or of the world: "airports in the Northeast"."""
    for i in range(1, len(words) - 2):
        is_led = words.lowers[i - 1] == "the" or (
            words.lowers[i - 1] == "and" and words.lowers[i - 2] in REGIONS
        )
        if words.lowers[i] in REGIONS and words.texts[i].istitle() and is_led:
            is_more = words.texts[i + 2][0].isupper() and words.lowers[i + 2] not in REGIONS
            is_joined = words.lowers[i + 1] in {"and", "or"} and is_more
            if words.lowers[i] in {"north", "south"} and words.texts[i + 1] in {"East", "West"}:
                yield Candidate(i, i + 2, "PLACE")
                continue
            is_alone = words.tags[i + 1][0] not in "NJ" and words.texts[i + 1] not in DASHES
            is_noun = words.lowers[i] in lexicon("who_place_heads")
            is_alone = is_alone and not (
                is_noun and words.lowers[i + 1] == "of" and words.tags[i + 2] in PROPER
            )
            if is_alone and not is_joined:
                yield Candidate(i, i + 1, "PLACE")
