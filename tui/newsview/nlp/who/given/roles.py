"""The roles that the text gives to persons: in front of a name, and in appositives."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import genders, lines
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import PROPER, bare
from newsview.nlp.who.given.titles import HONORIFICS, is_modifier, is_title

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words

_FULL = {
    "gov": "governor",
    "sen": "senator",
    "sens": "senator",
    "rep": "representative",
    "gen": "general",
    "prof": "professor",
    "sgt": "sergeant",
    "capt": "captain",
    "col": "colonel",
    "lt": "lieutenant",
    "dr": "doctor",
    "supt": "superintendent",
    "insp": "inspector",
    "det": "detective",
    "cpl": "corporal",
    "maj": "major",
    "adm": "admiral",
    "rev": "reverend",
    "pres": "president",
}
_ARTICLES = frozenset({"the", "a", "an"})
_LONGEST = 12
_MOST = 2
_BEFORE = frozenset(
    {"compound", "amod", "nmod", "nummod", "punct", "conj", "cc", "poss", "case", "advmod", "npadvmod"}
)


def title_before(words: Words, start: int, end: int) -> tuple[int, int] | None:
    """First token and end of the role in front of the name ``start`` to ``end``, or ``None``.

    "Former CNRP lawmaker", "Walt Disney Co. executive"; not "Mr.".
    """
    role = _before_field(words, start - 1)
    if not start or not _is_role(words, role) or words.sentences[role] != words.sentences[start]:
        return None
    first = role + 1
    least = max(words.sentence(start)[0], start - _LONGEST)
    while first > least and _belongs(words, first - 1, end):
        first -= 1
    first = _behind_credit(words, first, start)
    while first < start and (words.lowers[first] in _ARTICLES or not words.texts[first][0].isalnum()):
        first += 1
    if first == start or all(bare(words.lowers[i]) in HONORIFICS - _TELLING for i in range(first, start)):
        return None
    return first, start


def _before_field(words: Words, i: int) -> int:
    """The title of which a name's last word tells the field: "Secretary of [State]"; else the word itself."""
    return i - 2 if i > 1 and words.texts[i - 1 : i + 1] == ["of", "State"] and is_title(words, i - 2) else i


def _behind_credit(words: Words, first: int, start: int) -> int:
    """Where a role begins behind a credit: "Carl Poe/CP Mayor Ann Roe", not "actor/director Ann Roe"."""
    slash = next((i for i in range(start - 2, first, -1) if words.texts[i] == "/"), None)
    is_credit = slash is not None and words.tags[slash - 1] in PROPER and words.texts[slash + 1].isupper()
    return slash + 2 if slash is not None and is_credit else first


def _is_role(words: Words, i: int) -> bool:
    if words.lowers[i] in _WAITING:
        return is_person_noun(role_noun(words, i))
    return is_title(words, i) or (words.lowers[i] in lexicon("who_relations") and words.tags[i] == "NN")


def _belongs(words: Words, i: int, end: int) -> bool:
    """Whether the token goes before the name that ends at ``end``, given that all tokens between do."""
    low = words.lowers[i]
    if low in _ARTICLES or words.tags[i][:1] in {"V", "M"}:
        return False
    if is_title(words, i) or is_modifier(words, i) or low in {"co", "vice"}:
        return True
    return words.deps[i] in _BEFORE and i < words.heads[i] < end


_WAITING = frozenset({"elect", "designate"})
"""What stands behind the role of someone who does not have it yet: "president-elect"."""

_CLERICS = {"Father": "priest", "Fr": "priest", "Fr.": "priest", "Sister": "nun"}
"""Titles of clerics, who are nobody's fathers and sisters."""

_STYLES = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "sir", "dame", "messrs", "mme", "madame", "lady", "lord"}
)
"""Titles that tell nothing of what somebody does."""

_SECONDS = frozenset({"vice", "deputy"})
_SECOND = "vice-"

_TELLING = frozenset({"rep", "reps", "sen", "sens", "gov", "govs", "prof", "gen", "pope", "sheikh"})


def _goes_with(words: Words, i: int) -> bool:
    return is_title(words, i) or is_modifier(words, i)


def role_noun(words: Words, i: int) -> str:
    """The noun a role is known by, in lower case: "president-elect" for its "elect", "vice-president"."""
    low = words.lowers[i]
    at = i
    if low in _WAITING and i > 1:
        at = _waited_for(words, i)
        low = f"{words.lowers[at]}-{low}"
    return f"{_SECOND}{low}" if _is_second(words, at) else low


def _waited_for(words: Words, i: int) -> int:
    """The role before "elect", over a hyphen."""
    return i - 2 if words.texts[i - 1] == "-" else i - 1


def _is_second(words: Words, i: int) -> bool:
    """Whether the role is that of a deputy: "vice president", "deputy prime minister"."""
    while i > 0 and (is_modifier(words, i - 1) or words.texts[i - 1] == "-"):
        i -= 1
        if words.lowers[i] in _SECONDS:
            return True
    return False


def role_heads(words: Words, start: int) -> list[str]:
    """The nouns of the titles right before a name: "minister" of "Prime Minister Hun Sen"."""
    found: list[str] = []
    i = _before_field(words, start - 1)
    while i >= 0 and words.blocks[i] == words.blocks[start] and _goes_with(words, i):
        if words.lowers[i] in _WAITING and is_person_noun(noun := role_noun(words, i)):
            found.append(noun)
            i = _waited_for(words, i)
        elif is_title(words, i):
            low = bare(role_noun(words, i))
            if low not in _STYLES:
                found.append(_CLERICS.get(words.texts[i]) or _FULL.get(low, low))
        i -= 1
    return found


@cache
def _members(name: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in lines(name):
        wider, _, narrower = line.partition("|")
        for noun in wider.split():
            found[noun] = found.get(noun, frozenset()) | frozenset(narrower.split())
    return found


def covered(low: str) -> frozenset[str]:
    """The roles whose holder the noun can name: "senator" for "lawmaker"."""
    return _members("who_role_kinds").get(low, frozenset())


@cache
def called_for(deed: str) -> frozenset[str]:
    """What someone is called to whom that is done: "defendant" for "charged"."""
    return frozenset(noun for noun, deeds in _members("who_deed_roles").items() if deed in deeds)


_OTHER_NAMES = (
    ({"prime", "minister"}, "premier"),
    ({"chief", "executive"}, "ceo"),
    ({"chief", "financial"}, "cfo"),
    ({"chief", "operating"}, "coo"),
    ({"chief", "technology"}, "cto"),
    ({"district", "attorney"}, "prosecutor"),
    ({"u.s.", "attorney"}, "prosecutor"),
    ({"state", "attorney"}, "prosecutor"),
    ({"attorney", "general"}, "ag"),
    *(({"press", "secretary"}, f"spokes{one}") for one in ("man", "woman", "person")),
    *(({"communications", "director"}, f"spokes{one}") for one in ("man", "woman", "person")),
)
"""What holders of offices are called by a word that none of their words covers."""


def other_names(told: Collection[str]) -> Iterator[str]:
    """What whoever is told to be that is called besides: "CEO" for "chief executive"."""
    return (name for office, name in _OTHER_NAMES if office.issubset(told))


def initials(words: Words, start: int, end: int) -> Iterator[str]:
    """What a title of two or three words is called for short: "PM" of "Prime Minister"."""
    for first in range(max(start, end - 3), end - 1):
        if all(low.isalpha() for low in words.lowers[first:end]):
            yield "".join(low[0].upper() for low in words.lowers[first:end])


def gender_of(low: str) -> str | None:
    """The gender a role or relation noun tells: "congresswoman", "widow"."""
    low = low.removeprefix(_SECOND)
    return genders("who_relations").get(low) or genders("who_titles").get(low)


def is_person_noun(low: str) -> bool:
    """Whether a noun names a kind of person."""
    low = low.removeprefix(_SECOND)
    role, _, rest = low.rpartition("-")
    low = role if rest in _WAITING else low
    return low in lexicon("who_relations") or low in lexicon("who_titles")


def describe(words: Words, entity: EntityDraft, start: int, end: int) -> None:
    """Note the role that the tokens give the entity; two different ones are enough."""
    while start < end and (words.lowers[start] in _ARTICLES or _is_one_more(words, start)):
        start += 1
    if start == end or len(entity.roles) >= _MOST:
        return
    text = " ".join(words.written(start, end).split())
    known = (entity.description or "").lower()
    if text.lower() not in known:
        entity.description = f"{entity.description}; {text}" if entity.description else text
        entity.roles.append(words.span(start, end))


def _is_one_more(words: Words, i: int) -> bool:
    """Whether the token only counts who is described: "another baker", not "one of the bakers"."""
    return words.lowers[i] in {"another", "one"} and words.lowers[i + 1 : i + 2] != ["of"]
