"""Definite nouns that someone is said to be, which are roles: "Hege is the CEO", "Roe, who is the mayor"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.entities.bearers import ARTICLES
from newsview.nlp.who.given.nominal import Nominal
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.titles import is_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.phrases import Phrases
    from newsview.nlp.who.given.words import Words

_BEING = frozenset({"is", "'s", "’s", "was", "been", "remains"})
_SUPPOSING = frozenset({"if", "whether", "unless"})
_IDENTIFYING = frozenset({"identified", "identify", "identifies", "identifying", "named", "known"})
_GOING = frozenset({"goes", "went"})
_CALLING = frozenset({"calls", "called"})
_SELVES = frozenset({"himself", "herself"})
_NAMING = frozenset({"the", "name", "nickname", "pseudonym", "alias", "of"})
"""What stands behind "goes by" and before the name."""

_CHAINED = frozenset({"xcomp", "conj"})
"""What hangs on the verb of a relative clause: "who is said to be known as"."""

_REACH = 12
"""Tokens from that verb within which the name stands."""

_AGED = frozenset({"CD", "JJ", "NN", "HYPH", "DT", ",", ":", "``", "''"})
"""Tags of what may go before the name: "as 40-year-old Bob Doe", "as “Bob”"."""

_ROLES = frozenset({"NN", "NNP", "JJ", "HYPH"})
"""Tags of the second of two roles."""

_OWNING = frozenset({"of", "for", "at", "in", "from", "to", "on", "behind", "with"})
_TELLING_MORE = frozenset({"to", "who", "that", "whose", "whom", "so"})

_VAGUE = frozenset({"person", "man", "woman", "guy", "kid"})
"""Nouns that only carry what is said about someone: "the right person"."""


def predicates(
    words: Words, named: Bearers, phrases: Phrases, at: Mapping[int, EntityDraft]
) -> Iterator[Nominal]:
    """The predicates of the things that ``at`` tells for the tokens that are subjects."""
    for i, label in enumerate(words.deps):
        verb = words.heads[i]
        is_vague = words.lowers[i] in _VAGUE or words.lowers[i - 1 : i + 1] == ["poster", "child"]
        if label != "attr" or words.lowers[verb] not in _BEING or i in named.at or is_vague:
            continue
        entity = _subject(words, phrases, at, verb)
        if entity is not None and named.fits(i, entity):
            first, end = phrases.phrase(i)
            # "Who is Leeds Public Works Director": a title that stands as if before the name.
            is_title = words.tags[i] == "NNP" and is_person_noun(words.lowers[i])
            if words.lowers[first] == "the" or is_title or _is_owned(words, phrases, i):
                yield Nominal(first, end, i, entity)


def identifying(words: Words, phrases: Phrases, said: Iterable[Nominal]) -> list[Nominal]:
    """The predicates that tell by somebody or something which person it is: "Roe is the chief of Tarn".

    "Roe is the winner" only says what somebody has become.
    """
    return [
        Nominal(item.start, _end(words, item), item.head, item.entity)
        for item in said
        if item.entity.kind is EntityKind.PERSON and _tells_which(words, phrases, item)
    ]


def _tells_which(words: Words, phrases: Phrases, item: Nominal) -> bool:
    """Whether the phrase has an owner or goes on to one, and a clause does not tell more: "the first to"."""
    is_the = words.lowers[item.start] == "the"
    at = _behind_pair(words, item.head)
    goes_on = is_the and item.end > at + 1 and words.lowers[at] in _OWNING
    is_whole = _TELLING_MORE.isdisjoint(words.lowers[item.end : item.end + 1])
    return (goes_on or _is_owned(words, phrases, item.head)) and is_whole


def _behind_pair(words: Words, head: int) -> int:
    """Where the words behind the noun begin, or behind two that an "and" joins: "the owner and head of"."""
    at = head + 2 if words.lowers[head + 1 : head + 2] in (["and"], ["&"]) else head + 1
    while at > head + 1 and words.tags[at : at + 1] != [] and words.tags[at] in _ROLES:
        at += 1
    return at


def _end(words: Words, item: Nominal) -> int:
    """The end before what only adds to a name, "the uncle of Ann Roe, a baker", or tells of a deed."""
    return next((i for i in range(item.head + 1, item.end - 1) if _only_adds(words, i)), item.end)


def _only_adds(words: Words, i: int) -> bool:
    """Whether what only adds to a name begins there, or a reason: "Ohio's governor for speaking out"."""
    is_reason = words.lowers[i] == "for" and words.tags[i + 1] == "VBG" and words.tags[i + 2] in {"RP", "IN"}
    return is_reason or (words.texts[i] == "," and words.lowers[i + 1] in ARTICLES)


def _is_owned(words: Words, phrases: Phrases, i: int) -> bool:
    return any(words.deps[c] == "poss" and words.tags[c] != "PRP$" for c in phrases.children(i))


def _subject(words: Words, phrases: Phrases, at: Mapping[int, EntityDraft], verb: int) -> EntityDraft | None:
    """Whom the verb is about, unless it denies or only supposes it."""
    if any(words.deps[c] == "neg" or words.lowers[c] in _SUPPOSING for c in phrases.children(verb)):
        return None
    for c in phrases.children(verb):
        if words.deps[c] == "nsubj":
            is_relative = words.lowers[c] == "who" and words.deps[verb] == "relcl"
            return at.get(words.heads[verb] if is_relative else c)
    return None


def identified(words: Words, named: Bearers, phrases: Phrases) -> Iterator[Nominal]:
    """The nouns for those who are identified by name: "police identified the gunman as Bob Doe, 40"."""
    for i in words.standing(_IDENTIFYING | _GOING | _CALLING, behind=3):
        last = min(i + _REACH, words.sentence(i)[1])
        first = _as_whom(words, i, last)
        name = next(iter(named.between(first, last)), None)
        if name is None or not all(
            words.tags[j] in _AGED or is_title(words, j) for j in range(first, name[0])
        ):
            continue
        for noun in _identified(words, phrases, i):
            start, end = phrases.phrase(noun)
            end = phrases.shut(noun, i) if noun < i < end else end
            end = next((j for j in range(noun + 1, end) if words.texts[j] == ","), end)
            is_led = words.lowers[start] in {"the", "a"} and noun not in named.at and end <= first
            if is_led and named.fits(noun, name[2]):
                yield Nominal(start, end, noun, name[2])


def called_by_name(words: Words, named: Bearers, phrases: Phrases) -> Iterator[Nominal]:
    """The nouns whose name is told: "the baker's name is Bob Doe"."""
    for i in words.standing(frozenset({"name", "names"}), before=2, behind=3):
        noun = i - 2 if words.tags[i - 1] == "POS" else -1
        name = next(iter(named.between(i + 2, i + 3)), None)
        if noun < 0 or name is None or words.lowers[i + 1] not in _BEING or noun in named.at:
            continue
        start, end = phrases.phrase(noun)
        if words.lowers[start] == "the" and end == noun + 1 and named.fits(noun, name[2]):
            yield Nominal(start, end, noun, name[2])


def _as_whom(words: Words, verb: int, last: int) -> int:
    """Where the name may begin: behind "as", "goes by the name" or "calls herself"; else ``last``."""
    low = words.lowers[verb]
    if low in _CALLING:
        return verb + 2 if words.lowers[verb + 1] in _SELVES else last
    if low in _GOING:
        behind = range(verb + 2, last) if words.lowers[verb + 1] == "by" else range(0)
        return next((j for j in behind if words.lowers[j] not in _NAMING), last)
    return next((j + 1 for j in range(verb + 1, last) if words.lowers[j] == "as"), last)


def _identified(words: Words, phrases: Phrases, verb: int) -> Iterator[int]:
    """The nouns that the verb can name: "identified the baker", "the baker, who is known"."""
    yield from (c for c in phrases.children(verb) if words.deps[c] in {"dobj", "nsubjpass"})
    while words.deps[verb] in _CHAINED:
        verb = words.heads[verb]
    if words.deps[verb] in {"acl", "relcl"}:
        yield words.heads[verb]
