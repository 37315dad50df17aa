"""Those who speak and are never named: "an official said … Mayor Ann Roe came … the official said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.roles import role_noun
from newsview.nlp.who.given.text import FINITE, INDEFINITE
from newsview.nlp.who.pronouns.salience import SAYING

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.words import Words

_REFUSING = frozenset({"declined", "refused"})
_SPEAKING = (SAYING | {"called", "described", "confirmed", "denied"}) - _REFUSING
_NAMING = frozenset({"named", "identified", "authorized", "authorised"})
_BEFORE_NAME = frozenset({",", "”", '"', "''", "’", "'"})
"""What stands before the name of whoever says it."""

_FAR = 12
"""Tokens from a noun to what tells that its name is kept back."""

_NEAR = 4
"""Tokens from there to "comment"."""


def is_sooner_unnamed(words: Words, named: Bearers, unnamed: int, head: int, one: EntityDraft | None) -> bool:
    """Whether the noun ``head`` stands for the one without a name at ``unnamed``, not for ``one``.

    Someone without a name has spoken, and since then the named one, who is called by another noun, has not.
    Whoever has refused to comment is not meant by whatever noun.
    """
    if one is None or unnamed < 0 or not _speaks(words, unnamed):
        return False
    if _is_anonymous(words, unnamed) or _is_anonymous(words, head):
        return role_noun(words, head) not in named.role_words[one]
    told = [words.root(start, end) for start, end, who in named.between(unnamed, head) if who is one]
    refuses = any(_refuses(words, words.heads[i]) for i in told)
    if refuses or role_noun(words, head) in named.role_words[one]:
        return refuses
    return not any(_speaks(words, i) for i in told)


def closes_report(words: Words, first: int, end: int) -> bool:
    """Whether a phrase behind a name says what goes before: “The mayor will meet Ann Roe, an aide said.”."""
    is_new = words.lowers[first] in INDEFINITE and words.texts[first - 1] == ","
    says = words.tags[end : end + 1] in (["VBD"], ["VBZ"]) and words.lowers[end] in _SPEAKING
    name = first - 2
    while name > 0 and words.tags[name][:3] == "NNP":
        name -= 1
    opens = words.texts[name] in _BEFORE_NAME  # “It sank,” Ann Roe, an aide to the mayor said.
    before = range(words.sentence(first)[0], first)
    return is_new and says and not opens and any(words.tags[i] in FINITE for i in before)


def acts_itself(words: Words, first: int, end: int) -> bool:
    """Whether a new noun behind a comma is whom the clause is about: “After meeting Roe, an aide left”."""
    begin = words.sentence(first)[0]
    is_new = words.lowers[first] in INDEFINITE and words.texts[first - 1] == ","
    acts = words.tags[end : end + 1] != [] and words.tags[end] in FINITE
    is_fronted = words.tags[begin] in {"IN", "VBG", "VBN", "TO"}
    return is_new and acts and is_fronted and not any(words.tags[i] in FINITE for i in range(begin, first))


def acts_behind(words: Words, noun: int, end: int) -> bool:
    """Whether the name that ends at ``end`` is whom the clause is about, behind what opens it.

    "In a letter to his lawyer, Ann Roe (D-Ohio), the chair, said".
    """
    begin = words.sentence(noun)[0]
    is_fronted = words.tags[begin] in {"IN", "VBG", "TO"} and words.lowers[begin] not in {"as", "like"}
    is_inside = words.deps[noun] == "pobj" and "," not in words.texts[begin:noun]
    if not (is_fronted and is_inside) or any(words.tags[i] in FINITE for i in range(begin, noun)):
        return False
    last = words.sentence(noun)[1]
    while words.texts[end : end + 1] in ([","], ["("]):
        closing = ")" if words.texts[end] == "(" else ","
        stop = min(end + _FAR, last)
        behind = next((i for i in range(end + 1, stop) if words.texts[i] == closing), last - 1)
        if any(tag in FINITE for tag in words.tags[end + 1 : max(end + 2, behind)]):
            end += 1
            break
        if behind <= end:
            return False  # The sentence breaks off there.
        is_verb = not FINITE.isdisjoint(words.tags[behind + 1 : behind + 2])
        end = behind + 1 if closing == ")" or is_verb else behind
    return end < last and words.tags[end] in FINITE


def _is_anonymous(words: Words, noun: int) -> bool:
    """Whether somebody is told to stay without a name: "an official, who asked not to be named"."""
    behind = words.lowers[noun + 1 : min(noun + _FAR, words.sentence(noun)[1])]
    return "anonymity" in behind or ("not" in behind and not _NAMING.isdisjoint(behind))


def _refuses(words: Words, verb: int) -> bool:
    return words.lowers[verb] in _REFUSING and "comment" in words.lowers[verb : verb + _NEAR]


def _speaks(words: Words, i: int) -> bool:
    """Whether the token says something: "an official said", "according to an official"."""
    verb = words.heads[i]
    is_source = words.lowers[verb] == "to" and words.lowers[verb - 1] == "according"
    return is_source or (words.deps[i] == "nsubj" and words.lowers[verb] in _SPEAKING)
