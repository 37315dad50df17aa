"""Whom the words behind a strange name introduce as somebody: "Ann Tarn, a cook", "Tarn, 43, says"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    has_head,
    is_common,
    is_given,
    is_listed,
    is_somewhere,
    is_surname,
)
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import CLOSING_MARKS, DASHES, PROPER
from newsview.nlp.who.given.titles import is_title
from newsview.nlp.who.kinds.evidence import speaks

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_LONGEST = 4
"""Words of somebody's name."""

_BEHIND = 10
"""Words from the comma behind a name to the noun for whose it is."""

_SAID = (["said"], ["says"], ["added"], ["adds"], ["explained"], ["explains"], ["recalled"], ["told"])
_PAUSES = frozenset({",", "?", "!", "."})
_ARTICLES = frozenset({"a", "an", "the", "another"})
_OLDEST = 110
_FIRMS = frozenset(
    {
        *("leader", "pioneer", "sponsor", "supporter", "partner", "supplier", "customer", "member"),
        *("producer", "owner", "rival", "maker", "provider", "giant", "backer", "investor"),
        *("donor", "publisher", "seller", "operator", "retailer", "manufacturer", "ally", "competitor"),
        *("challenger", "client", "contender", "favourite", "guide", "developer", "distributor", "broker"),
        *("lender", "employer", "winner", "runner-up", "opponent", "host"),
    }
)
"""Nouns for persons that things go by as well."""


def behind_role(words: Words, start: int, end: int) -> int:
    """Where a name begins behind what whoever has it is: "Neighbour Ann Tarn, 80,"."""
    low = words.lowers[start]
    is_role = is_person_noun(low) or (words.is_first(start) and is_common(low) and not is_given(low))
    return start + (end - start > 2 and is_role)


def is_somebody(words: Words, start: int, end: int) -> bool:
    """Whether the name of which nothing is known is introduced as a person's, or speaks as one."""
    if _is_heard(words, start, end):
        return True
    if not _is_made_so(words, start, end):
        return False
    if _is_aged(words, end):
        return True
    root = words.root(start, end)
    noun = _apposition(words, root, end)
    return bool(noun) and (noun not in _FIRMS or (end - start > 1 and speaks(words, root)))


def _is_heard(words: Words, start: int, end: int) -> bool:
    """Whether one word with a capital says what stands in marks before it: “…,” Hale said."""
    text, low = words.texts[start], words.lowers[start]
    is_word = end - start == 1 and words.tags[start] == "NNP" and text.istitle() and len(text) > 2
    is_behind = start > 1 and words.texts[start - 1] in CLOSING_MARKS and words.texts[start - 2] in _PAUSES
    if not (is_word and is_behind and words.lowers[end : end + 1] in _SAID):
        return False
    is_known = is_listed(text) or is_somewhere(text) or is_title(words, start) or is_person_noun(low)
    is_known = is_known or (is_common(low) and not is_surname(low))
    return not (is_known or low in lexicon("who_demonyms", "who_not_names", "who_bodies", "who_kin"))


def _is_made_so(words: Words, start: int, end: int) -> bool:
    """Whether a name may be somebody's by its words."""
    texts, lows = words.texts[start:end], words.lowers[start:end]
    if end - start > _LONGEST or words.tags[end - 1] not in PROPER or has_head(words, start, end):
        return False
    if (
        is_title(words, start)
        or words.headlines[start]
        or words.lowers[start - 1 : start] in (["the"], ["#"])
    ):
        return False
    text = " ".join(texts)
    if not all(one[0].isalpha() or one in DASHES for one in texts):
        return False
    is_known = is_listed(text) or any(
        is_somewhere(one) or one.isupper() for one in (text, *texts) if len(one) > 2
    )
    is_plain = all(is_common(low) or low in lexicon("who_demonyms") for low in lows)
    return not (is_known or is_plain or "of" in lows)


def _is_aged(words: Words, end: int) -> bool:
    """Whether an age follows a name between commas: "Tarn, 43, says"."""
    texts = words.texts[end : end + 3]
    is_set = len(texts) > 2 and texts[0] == "," and texts[2] == ","
    return is_set and texts[1].isdecimal() and len(texts[1]) == 2 and int(texts[1]) < _OLDEST


def _apposition(words: Words, root: int, end: int) -> str:
    """The noun for a person in the phrase that stands behind a name between commas; "" where none does."""
    if words.texts[end : end + 1] != [","] or words.lowers[end + 1 : end + 2] == []:
        return ""
    if words.lowers[end + 1] not in _ARTICLES:
        return ""
    near = range(end + 2, min(end + _BEHIND, words.sentence(root)[1]))
    noun = next((i for i in near if words.deps[i] == "appos" and words.heads[i] == root), None)
    return words.lowers[noun] if noun is not None and is_person_noun(words.lowers[noun]) else ""
