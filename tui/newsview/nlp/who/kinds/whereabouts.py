"""What the words around a name say of its being a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    groups,
    is_common,
    is_given,
    is_organisation,
    is_place,
    is_somewhere,
    is_surname,
)
from newsview.nlp.who.given.lexicon import teams, well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import DASHES, POSSESSIVES, PROPER, is_initial
from newsview.nlp.who.given.titles import is_title
from newsview.nlp.who.kinds.towns import is_addressed

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words

_PLACING = frozenset({"in", "near", "across", "throughout", "outside", "around"})
_HOMES = _PLACING - {"throughout"} | {"from"}
_NEARING = frozenset({"neighbouring", "neighboring", "nearby", "downtown", "rural", "inner", "mainland"})
_LEADING = frozenset({"in", "at", "near", "from", "of", "to", "outside"})
"""What goes before an address: "in Igloolik, Nunavut"."""

_MEMBERS = frozenset(
    {"mp", "mps", "mla", "mlas", "mpp", "mpps", "msp", "msps", "mep", "meps", "mna", "mnas", "senator"}
)
"""Who sits in a parliament for some seat."""

_SEATED = 5.0
"""What it says that somebody sits for it: "the MP for Kelm Central"."""

_FROM_OR_OF = frozenset({"of", "from"})
_TRUSTING = frozenset(
    {
        "trust",
        "faith",
        "confidence",
        "interest",
        "interested",
        "believe",
        "belief",
        "hope",
        "stake",
        "shares",
        "invest",
        "invested",
    }
)
"""What is put in people."""

_CLUBBED = 5.0
"""What is said against its being the club that has a place's name: "a street in Chelsea"."""

_THE_REGION = 3.5
"""What the noun behind says of an unknown word with an article: "the Tura district"."""

_TOWNS = frozenset(
    {"city", "town", "village", "state", "province", "district", "suburb", "municipality", "hamlet"}
)
_PARTS = frozenset({"neighborhood", "neighbourhood", "borough", "quarter", "island", "county", "region"})
_IN_LIST = frozenset({",", "and", "-", "al", "the", "&"})
_LONGEST_LIST = 30
"""Tokens before a name in a list: "the neighborhoods of Tarn Hill, Bab al-Nasr and Kelm"."""

_TOWN = 8.0
"""What "the town of" says, which no body that is called by the town outweighs."""

_ADDRESSED = 3.0
"""What the state behind it says of a town: "in Kelm, Washington,"."""

_AGED = 3.5
"""What somebody's age says of where they are from: "Ann Roe, 55, of Kelm, said"."""

_HOUSED = 5.0
"""What the noun for a house behind it says of a name: "the Kelmora casino"."""

_HOUSES = frozenset(
    {"casino", "hotel", "airbase", "airfield", "mall", "café", "cafe", "nightclub", "pub", "cinema"}
    | {"barracks", "oilfield", "refinery", "restaurant", "airport", "diner"}
)
_CLOSING = frozenset({",", ".", ";", ")", "”", '"'})
_LEADING_IN = frozenset({"the", "al", "el", "'s", "’s", "at", "near", "outside"})
_HOUSE_PAIRS = frozenset(
    {("movie", "complex"), ("movie", "theater"), ("movie", "theatre"), ("cinema", "complex")}
    | {("shopping", "mall"), ("shopping", "centre"), ("shopping", "center"), ("air", "base")}
)

_FLYING = frozenset({"airport", "flight", "flights", "terminal", "runway"})
_OLDEST = 110
_NOBODY = 2.5
"""What "in" says against the guess that an unknown name is a person's."""

_STRUCK = 2.5
"""What being hit in a war or a quake says."""

_HITTING = frozenset(
    {"hit", "hits", "struck", "strikes", "rocked", "rocks", "shook", "shakes", "pummeled", "lashed"}
)
_NEAR = 6

_CAPITALS = ([",", "the", "capital", "of"], [",", "capital", "of", "the"])
_CAPITAL = 6.0
"""What being told for a capital says, so that it holds against a given name of the same letters."""

_WHERE = frozenset({"in", "at", "from", "near", "of", "to"})


def place_weight(words: Words, candidate: Candidate) -> float:
    """How much the words around a name make it one of a place, in model votes."""
    if words.texts[candidate.end : candidate.end + 1] in (["'s"], ["’s"]):
        return _before(words, candidate)
    if _is_struck(words, candidate):
        return _STRUCK
    if _is_airport(words, candidate):
        return _TOWN
    return _before(words, candidate) + _behind(words, candidate) + _seat(words, candidate)


def _is_struck(words: Words, candidate: Candidate) -> bool:
    """Whether a name is of what is shelled or shaken: "shells hit Kelmansk", "a blast rocked Tarn"."""
    root = words.root(candidate.start, candidate.end)
    if candidate.label == "PERSON" or words.deps[root] != "dobj" or is_organisation(candidate.text(words)):
        return False
    verb = words.heads[root]
    if words.lowers[verb] in lexicon("who_shelling"):
        return True
    doer = next((i for i in range(verb - 1, max(-1, verb - _NEAR), -1) if words.deps[i] == "nsubj"), -1)
    return words.lowers[verb] in _HITTING and doer >= 0 and words.lowers[doer] in lexicon("who_striking")


def _seat(words: Words, candidate: Candidate) -> float:
    """What tells a capital, seat or river: "Sana, the capital of", "the MP for Kelm", "the River Kelm"."""
    start, after = candidate.start, words.lowers[candidate.end : candidate.end + 4]
    is_sent = start > 1 and words.lowers[start - 1] == "for" and words.lowers[start - 2] in _MEMBERS
    if is_sent and not is_organisation(candidate.text(words)):
        return _SEATED
    if words.lowers[start - 1 : start + 1] == ["the", "river"] and candidate.end == start + 2:
        return _THE_REGION
    if _is_county(words, candidate) or _is_quarter(words, candidate):
        return _THE_REGION
    return _CAPITAL if candidate.is_single and after in _CAPITALS else 0.0


def _is_quarter(words: Words, candidate: Candidate) -> bool:
    """Whether the part of a city or land that it is in follows: "from Tarna Vale, west London"."""
    start, end = candidate.start, candidate.end
    is_led = start > 0 and (words.lowers[start - 1] in _WHERE or comes_from(words, start))
    part = end + 1 + (words.lowers[end + 1 : end + 2] == ["in"])
    is_told = words.texts[end : end + 1] == [","] and part < len(words)
    is_told = is_told and words.texts[part] in lexicon("who_quarters") and _can_lie(words, candidate)
    return is_led and is_told and is_somewhere(" ".join(words.texts[part + 1 : part + 2]))


def _is_airport(words: Words, candidate: Candidate) -> bool:
    """Whether it is an airport that has a president's initials: "landed at JFK", "from Kelm to JFK"."""
    start, end = candidate.start, candidate.end
    if candidate.text(words) != "JFK" or start < 2:
        return False
    is_followed = not _FLYING.isdisjoint(words.lowers[end : end + 1])
    before = words.lowers[start - 1]
    return is_followed or before == "at" or (before == "to" and is_somewhere(words.texts[start - 2]))


def _is_county(words: Words, candidate: Candidate) -> bool:
    """Whether a listed county or state closes an address: "at Halmstable, Kent,"."""
    comma, after = candidate.start - 1, words.texts[candidate.end : candidate.end + 1]
    if comma < 2 or words.texts[comma] != "," or not is_place(candidate.text(words)):
        return False
    town = comma - 1
    while town > 1 and words.tags[town - 1] in PROPER:
        town -= 1
    is_closed = after and (after[0] in _CLOSING or words.tags[candidate.end] in {"CC", "IN"})
    return bool(is_closed) and words.tags[comma - 1] in PROPER and words.lowers[town - 1] in _LEADING


def comes_from(words: Words, start: int) -> bool:
    """Whether something is or comes from where the name is, or a place goes before it in a list."""
    before = words.lowers[start - 1] if start else ""
    if before not in {",", "and", "or"} or start < 2:
        return before in _HOMES
    listed = start - 2 if words.texts[start - 2] != "," else start - 3
    return is_somewhere(words.texts[listed]) and words.blocks[listed] == words.blocks[start]


def is_posting(words: Words, start: int, end: int) -> bool:
    """Whether the tokens are where someone is sent, who may be named next: "ambassador to Chile Ann Roe"."""
    is_sent = words.lowers[start - 1 : start] == ["to"] and is_person_noun(words.lowers[start - 2])
    return is_sent and is_place(" ".join(words.texts[start:end]))


def is_owned(words: Words, start: int, end: int) -> bool:
    """Whether a place is called by whom it was once: "Hart’s Island"."""
    is_called = words.lowers[end - 1] in lexicon("who_place_heads") and end - start == 3
    return is_called and words.texts[end - 2] in POSSESSIVES and not is_somewhere(words.texts[start])


def is_part_of_town(words: Words, start: int) -> bool:
    """Whether the noun for a town or a part of one goes before: "the district of Wedding"."""
    if start < 3 or words.lowers[start - 1] != "of" or words.lowers[start] in groups():
        return False
    noun = words.texts[start - 2]
    return noun in lexicon("who_settled") and words.lowers[start - 3] in {"the", "a"}


def _is_listed(words: Words, start: int) -> bool:
    """Whether names stand before, up to the noun for what they all are: "the villages of Tarn, Kelm and"."""
    i = start - 1
    while i > max(1, start - _LONGEST_LIST) and (words.tags[i] in PROPER or words.texts[i] in _IN_LIST):
        i -= 1
    if i < 1 or words.lowers[i] != "of":
        return False
    noun = words.lowers[i - 1]
    is_open = "and" not in words.lowers[i : start - 1]  # not “the cities of Tarn and Kelm, Ann Roe”
    return is_open and noun[-1:] == "s" and _singular(noun) in _TOWNS | _PARTS


def _singular(noun: str) -> str:
    return noun[:-3] + "y" if noun.endswith("ies") else noun[:-1]


def is_settled(words: Words, start: int, end: int) -> bool:
    """Whether the noun for a town or region stands behind: "the Baffin region"."""
    is_alone = lexicon("who_settled").isdisjoint(words.lowers[end : end + 1])
    low = words.lowers[start]
    is_word = is_common(low) or low in groups() or low in lexicon("who_demonyms", "who_adjectives")
    return not (is_alone or words.is_first(start) or is_word or is_title(words, start))


def _before(words: Words, candidate: Candidate) -> float:
    start = candidate.start
    before = words.lowers[start - 1] if start else ""
    if before in _NEARING:
        return 1.5
    if before == "the" and start > 1:
        start -= 1
        before = words.lowers[start - 1]
    if before in _PLACING:
        return _inside(words, candidate, start - 1)
    noun = words.lowers[start - 2] if start > 1 else ""
    is_of_town = before == "of" and noun in _TOWNS and words.texts[start - 2].islower()
    if _is_listed(words, start) or (is_of_town and _is_town(words, candidate, noun)):
        return _TOWN
    if before == "of" and noun in lexicon("who_settled"):
        return 3.0
    if not _can_lie(words, candidate):
        return 0.0
    if before in _FROM_OR_OF and _is_aged(words, start - 1):
        return _AGED
    if before in _FROM_OR_OF and noun in lexicon("who_whereabouts"):
        return 2.0
    if before == "from" and noun == "," and words.texts[candidate.end : candidate.end + 1] == [","]:
        # "Ann Roe, from Hallbury, said"
        return 2.5
    return 1.5 if before == "to" and noun in lexicon("who_motion") else 0.0


def _is_town(words: Words, candidate: Candidate, noun: str) -> bool:
    """Whether a name may be a town's: "the city of Balad", not "the province of Twitter"."""
    is_vague = noun in {"state", "province"} and is_organisation(candidate.text(words))
    return not (is_vague or is_common(words.lowers[candidate.start]))


def _is_aged(words: Words, i: int) -> bool:
    """Whether an age goes before the token: "Ann Roe, 55, of", "Ann Roe, 55, from"."""
    if i < 3 or words.texts[i - 1] != "," or words.texts[i - 3] != ",":
        return False
    age = words.texts[i - 2]
    return age.isdecimal() and len(age) < 4 and 0 < int(age) < _OLDEST


def _inside(words: Words, candidate: Candidate, preposition: int) -> float:
    """What "in" says: much where the model guessed a person of whom nothing is known."""
    is_trusted = words.lowers[words.heads[preposition]] in _TRUSTING
    if candidate.label != "PERSON":
        is_inside = words.deps[words.root(candidate.start, candidate.end)] == "pobj" and not is_trusted
        return _CLUBBED if is_inside and candidate.text(words) in teams() else 1.0
    if not _can_lie(words, candidate) or is_trusted:
        return 0.0
    return _NOBODY


def _can_lie(words: Words, candidate: Candidate) -> bool:
    """Whether what stands behind "in" may be a place, whatever the model says of it."""
    if candidate.label != "PERSON":
        return True
    first, last = words.texts[candidate.start], words.texts[candidate.end - 1]
    # "al-Tanf" has an article, not the given name.
    is_someone = (is_given(first.lower()) and not first.islower()) or is_initial(first)
    return not (is_someone or is_surname(last) or last in well_known())


def _behind(words: Words, candidate: Candidate) -> float:
    """What follows: "Tura district", "in Igloolik, Nunavut", "Tura-based"."""
    end = candidate.end
    after = words.lowers[end : end + 2]
    if is_addressed(words, candidate):
        return _ADDRESSED
    if after and after[0] in lexicon("who_settled") and _can_lie(words, candidate):
        is_one = candidate.is_single and words.lowers[candidate.start - 1] == "the"
        return _CLUBBED if candidate.text(words) in teams() else _THE_REGION if is_one else 2.0
    if _is_housed(words, candidate):
        return _HOUSED
    if len(after) == 2 and after[0] in DASHES and after[1] == "based":
        return 2.0
    is_led = candidate.start > 0 and words.lowers[candidate.start - 1] in _LEADING
    if is_led and after[:1] == [","] and _is_place_at(words, end + 1):
        return 1.5
    return 0.0


def _is_housed(words: Words, candidate: Candidate) -> bool:
    """Whether the noun for a house that is called so stands behind the name, and no firm has the house."""
    end, text = candidate.end, candidate.text(words)
    if end == len(words) or not _can_lie(words, candidate) or is_organisation(text):
        return False
    is_led = words.lowers[candidate.start - 1] in _LEADING_IN or candidate.label == "PLACE"
    return is_led and (words.texts[end] in _HOUSES or tuple(words.texts[end : end + 2]) in _HOUSE_PAIRS)


def _is_place_at(words: Words, i: int) -> bool:
    """Whether a country, state or city is named at the token."""
    return any(is_place(" ".join(words.texts[i : i + n])) for n in (1, 2, 3)) or any(
        is_somewhere(" ".join(words.texts[i : i + n])) for n in (1, 2)
    )
