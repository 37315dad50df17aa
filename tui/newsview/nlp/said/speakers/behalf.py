"""Whose words those of a text or a body are: “a tweet from Kim”, “the ministry's statement”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.said.given.lexicon import noun_forms, word_list
from newsview.nlp.said.given.parse import RELATIVES
from newsview.nlp.said.given.times import DAYS
from newsview.nlp.said.speakers.named_last import named_last
from newsview.nlp.said.speakers.teams import named_of
from newsview.nlp.who.given.knowledge import is_somewhere
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsview.model import Span
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.lookup import Lookup
    from newsview.nlp.who.given.words import Words

_ISSUING = frozenset({"from", "by"})
_PRINTED = frozenset({"report", "reports", "story", "stories", "article", "articles"})
"""What a paper tells in its own name."""

PLACES_FOR_WORDS = frozenset(
    {"website", "site", "page", "webpage", "homepage", "blog", "account", "profile", "memoir", "diary"}
    | {"book", "autobiography", "testimony", "deposition", "podcast", "newsletter", "lyrics"}
)
"""Where somebody's words stand: "according to Roe's account"."""

_MADE_FROM = frozenset(
    {"calculation", "calculations", "estimate", "estimates", "analysis", "data", "average"}
)
_MADE_FROM |= {"tally", "count", "report"}
"""What is made from other data, or comes from some year: “a Lorvane Bank calculation from shipping data”."""

_COUNTING = frozenset({"one", "some", "several", "many", "two", "three"})
_DAYS = frozenset({"today", "yesterday", "last", "earlier"})
_TOLD = frozenset({"story", "stories", "article", "articles", "documentary"})
"""What bears the name of whom it is about: “a Lind story”."""

_AGAINST = frozenset({"indictment", "indictments", "warrant", "warrants", "conviction", "obituary"})
"""Papers on whoever is named as their owner, which somebody else wrote."""

_POSTED = frozenset({"post", "message", "note", "video", "page", "tweet", "comment", "story", "statement"})
_ADDRESS = re.compile(r"[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)*\.[a-z]{2,}")
_DEEPEST = 3
"""Nouns between a text's noun and the name of whose it is."""

_SITES = frozenset({"website", "site", "homepage"})
_PAPERS = frozenset({"tabloid", "broadsheet", "daily", "weekly", "newswire", "outlet", "portal"})
_WATCHING = frozenset({"watchdog", "auditor", "monitor", "regulator"})
"""What are bodies or persons, who are not what they watch: “the Treasury's internal watchdog”."""

_LONGEST_NAME = 5
_LONGEST = 8
"""Tokens of a name with its title between commas."""

_FIELD = frozenset({"of", "for"})
_CLOSING = frozenset({",", ".", "(", ";"})
NAME_TAGS = frozenset({"NNP", "NNPS"})
_IN_NAMES = NAME_TAGS | {"JJ", "NN", "HYPH", "IN"}

_NO_PART = RELATIVES | DAYS | {","}
"""What stands behind a speaker's phrase and is no part of it: “Roe, who”, “Roe Thursday”."""

_NAMING = frozenset({"called", "named", "dubbed", "nicknamed", "known", "identified", "calls", "goes"})
_TO_NAME = frozenset({",", "(", "-", "–", "—", "“", '"', "who", "which", "that", "is", "was", "as", "only"})
_TO_NAME |= {"himself", "herself", "itself", "the", "name", "by"}
"""What stands around “called” and its like up to the name: “, who goes by the name”."""

_OF_ROLES = frozenset({"DT", "NN", "JJ"})
_ROLES = frozenset({"NN", "JJ", "CC", "HYPH", ","})
_NAMED = frozenset({"compound", "nmod", "poss", "appos"})


def on_behalf(
    words: Words, lookup: Lookup, span: Span, cue: Span | None = None, told: Collection[Span] = ()
) -> EntityDraft | None:
    """The entity that speaks through the noun phrase ``span``, which is no mention of it itself.

    No name in what is ``told`` speaks: “according to the police, Roe, a cook, fled”.

    Who calls somebody something is not called by that name: “one lawmaker called Roe “a fool””.

    Nobody speaks for a place: “data from Lorvane”, “aides for the Hallbury, Lorvane, group”.
    """
    found = _behind(words, lookup, span, words.within(cue)[0] if cue is not None else -1, told)
    is_place = found is not None and found.kind is EntityKind.PLACE and is_somewhere(found.name)
    return None if is_place else found


def _behind(words: Words, lookup: Lookup, span: Span, cue: int, told: Collection[Span]) -> EntityDraft | None:
    """Whom or what the phrase names, which speaks by the word ``cue``."""
    start, end = words.within(span)
    while end > start + 1 and words.lowers[end - 1] in _NO_PART:
        end -= 1
    whole = words.span(start, end)
    found = lookup.entity_at(whole) if whole != span else None
    head = _counted(words, words.root(start, end), end)
    word = words.lowers[head]
    if found is None and word in PLACES_FOR_WORDS:
        found = _host(words, lookup, head, start)
    elif found is None and is_text(word):
        found = author_of(words, lookup, head, start, end)
    elif found is None and (word in _PAPERS or word in lexicon("who_bodies", "who_org_heads")):
        is_part = word in _WATCHING and any(words.deps[i] == "poss" for i in range(start, head))
        is_part = is_part or lookup.is_someones(span)
        found = None if is_part else _within(words, lookup, head, range(start, head))
        if found is not None and found.kind is not EntityKind.ORGANISATION:
            found = None  # “a Lorvane court” does not speak for Lorvane, nor “Roe's team” for Roe
    found = found or named_of(words, lookup, head) or _closing(words, lookup, head, end)
    found = found or named_last(words, lookup, start, end)
    found = found or _beside(words, lookup, head, end, told)
    return found or (_called(words, lookup, end) if cue != end else None)


def _counted(words: Words, head: int, end: int) -> int:
    """What “one of Roe's tweets” is one of, where that is somebody's words; else the noun itself."""
    if words.lowers[head] not in _COUNTING or words.lowers[head + 1 : head + 2] != ["of"]:
        return head
    noun = next((i for i in range(head + 2, end) if words.heads[i] == head + 1), head)
    return noun if is_text(words.lowers[noun]) else head


def is_text(noun: str) -> bool:
    """Whether a noun is for somebody's words or findings, or for what holds them: "statement", "poll"."""
    return noun in word_list("counts") or any(
        noun in noun_forms(name) for name in ("nouns_texts", "nouns_findings", "nouns_words")
    )


def author_of(words: Words, lookup: Lookup, head: int, start: int, end: int) -> EntityDraft | None:
    """Who owns a text, whose name it bears, or who it is from."""
    issuing = _ISSUING | {"of"} if words.lowers[head] in noun_forms("nouns_words") else _ISSUING
    is_in = words.lowers[head + 1 : head + 2] == ["in"] or _is_on_site(words, head + 1)
    if is_in and head + 2 < end and words.lowers[head] in _PRINTED:
        found = _paper(words, lookup, head + 2, end)
        if found is not None:
            return found
    for i in range(head + 1, end - 1):
        made = words.heads[i]
        is_issued = words.lowers[i] == "by" and words.heads[made] == head
        is_issued = is_issued and words.lowers[made] in word_list("made")
        is_issued |= words.lowers[i - 1 : i + 1] == ["attributed", "to"]
        if is_issued or (words.lowers[i] in issuing and words.heads[i] == head):
            until = next((j for j in range(i + 2, end) if words.tags[j] == "IN"), end)
            whole, short = words.span(i + 1, end), words.span(i + 1, until)
            found = lookup.entity_at(whole) or lookup.entity_at(short)
            is_dated = words.tags[i + 1] == "CD" or words.lowers[i + 1] in _DAYS
            if (
                found is not None
                or words.lowers[i] == "by"
                or not (is_dated or words.lowers[head] in _MADE_FROM)
            ):
                return found
    if words.lowers[head] in _AGAINST and "POS" in words.tags[start:head]:
        return None
    owner = _owner(words, lookup, head, start) or _within(words, lookup, head, range(start, head), _DEEPEST)
    is_posted = words.lowers[head] in _POSTED
    is_place = is_posted and owner is not None and owner.name.lower() in word_list("platforms")
    is_person = owner is not None and owner.kind is EntityKind.PERSON
    is_about = is_person and words.lowers[head] in _TOLD and "POS" not in words.tags[start:head]
    return None if is_place or is_about else owner


def _is_on_site(words: Words, link: int) -> bool:
    """Whether the words go on with the address of a site: “on tarnfacts.com”."""
    is_on = words.lowers[link : link + 1] in (["on"], ["at"])
    return is_on and link + 1 < len(words) and bool(_ADDRESS.fullmatch(words.lowers[link + 1]))


def _owner(words: Words, lookup: Lookup, head: int, start: int) -> EntityDraft | None:
    """Who owns what the noun is for: "Roe's report"."""
    owner = next((i for i in range(start, head) if words.deps[i] == "poss" and words.heads[i] == head), None)
    return lookup.entity_at(words.span(start, owner + 1)) if owner is not None else None


def _host(words: Words, lookup: Lookup, head: int, start: int) -> EntityDraft | None:
    """Whose words stand on a site or in an account: the owner's, or a body's that names its site.

    A “YouTube account” is not YouTube's.
    """
    owned = _owner(words, lookup, head, start)
    if owned is not None or words.lowers[head] not in _SITES:
        return owned
    found = _within(words, lookup, head, range(start, head))
    return found if found is not None and found.kind is EntityKind.ORGANISATION else None


def _paper(words: Words, lookup: Lookup, start: int, end: int) -> EntityDraft | None:
    """The paper that a report stands in: "a story in the Lorvane Post of Hallbury"."""
    of = next((i for i in range(start, end) if words.lowers[i] == "of"), end)
    found = next((found for stop in (end, of) if (found := lookup.entity_at(words.span(start, stop)))), None)
    return found if found is not None and found.kind is EntityKind.ORGANISATION else None


def _within(words: Words, lookup: Lookup, head: int, before: range, depth: int = 0) -> EntityDraft | None:
    """The name before a noun that goes with it: "the Lorvane News agency".

    There may be nouns between the two: “a Lorvane Treasury inspector general report”.
    """
    for i in reversed(before):
        above = words.heads[i]
        for _ in range(depth):
            above = words.heads[above] if i < above < head else above
        if above == head and words.deps[i] in _NAMED and words.tags[i] in {"NNP", "NNPS"}:
            found = lookup.entity_at(words.span(i, i + 1))
            if found is not None:
                return found
    return None


def _closing(words: Words, lookup: Lookup, head: int, end: int) -> EntityDraft | None:
    """The name that closes “Secretary of the Presidency Rosa Lind” or “author and lawyer Rosa Lind”.

    “The secretary of President Rosa Lind” is somebody else.
    """
    if not (words.lowers[head] in lexicon("who_titles") or words.lowers[head] == "member"):
        return None
    for i in range(max(head + 2, end - _LONGEST_NAME), end - 1):
        name = words.span(i, end)
        found = lookup.entity_at(name)
        if found is not None and found.kind is EntityKind.PERSON and found.has(name):
            before = words.lowers[_before_brackets(words, i - 1)]
            if is_person_noun(before.rstrip(".")):
                return None if {"IN", "TO"} & set(words.tags[head:i]) else found
            is_body = before in lexicon("who_org_heads") or before in lexicon("who_bodies")
            is_body = is_body or words.lowers[head + 1] in _FIELD  # “minister for [health] Rosa Lind”
            return found if is_body or words.tags[i - 1] in NAME_TAGS else None
    return None


def _beside(words: Words, lookup: Lookup, head: int, end: int, told: Collection[Span]) -> EntityDraft | None:
    """A name that follows: "one of its authors, Sen. Rosa Lind, said", "the director (DG) Rosa Lind."."""
    at = _past_brackets(words, end)
    at += at < len(words) and words.lowers[at] == ","
    at = _past_roles(words, at) if is_person_noun(words.lowers[head]) else at
    if at == end or at >= len(words) or words.tags[at] not in {"NNP", "JJ"}:
        return None
    if any(span.start <= words.span(at, at + 1).start < span.end for span in told):
        return None
    stop = at
    while stop < len(words) and stop - at < _LONGEST and words.tags[stop] in _IN_NAMES:
        stop += 1
    closing = _CLOSING if is_person_noun(words.lowers[head]) else {","}
    closes = stop < len(words) and words.lowers[stop] in closing
    return lookup.entity_at(words.span(at, stop)) if closes and words.tags[stop - 1] in NAME_TAGS else None


def _called(words: Words, lookup: Lookup, end: int) -> EntityDraft | None:
    """The name that a noun goes by: “a site called Tarnfacts”, “his sister, who goes by the name Ann Roe”."""
    at, last, naming = end, words.sentence(end - 1)[1], -1
    while at < last:
        is_role = naming < 0 and at > end and words.tags[at] in _OF_ROLES  # “a cook - a student named …”
        if words.lowers[at] in _NAMING:
            naming = at if naming < 0 else naming
        elif words.lowers[at] not in _TO_NAME and not is_role:
            break
        at += 1
    between = words.lowers[end:at]
    if naming < 0 or at == last or ("by" in between and "goes" not in between):
        return None
    is_told = words.tags[naming] == "VBN" or not RELATIVES.isdisjoint(between)
    stop = at
    while stop < last and words.tags[stop] in NAME_TAGS:
        stop += 1
    return lookup.entity_at(words.span(at, stop)) if is_told and stop > at else None


def _past_roles(words: Words, at: int) -> int:
    """The name behind more roles, if one follows: "actor, director and producer Rosa Lind"."""
    stop = at
    while stop < len(words) and stop - at < _LONGEST and words.tags[stop] in _ROLES:
        stop += 1
    is_role = stop > at and is_person_noun(words.lowers[stop - 1])
    return stop if is_role and stop < len(words) and words.tags[stop] == "NNP" else at


def _before_brackets(words: Words, at: int) -> int:
    """The word before what stands in brackets up to ``at``, if anything does."""
    if words.lowers[at] != ")":
        return at
    return next((i - 1 for i in range(at, max(0, at - _LONGEST), -1) if words.lowers[i] == "("), at)


def _past_brackets(words: Words, at: int) -> int:
    """The word behind what stands in brackets at ``at``, if anything does."""
    if at >= len(words) or words.lowers[at] != "(":
        return at
    close = next((i for i in range(at, min(at + _LONGEST, len(words))) if words.lowers[i] == ")"), at - 1)
    return close + 1
