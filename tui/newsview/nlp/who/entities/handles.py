"""Accounts, and names in another script: "@Ilhan", "Hallbury Echo (@hallburyecho)", "Kelm Lo (金露)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.entities.cluster import Cluster
from newsview.nlp.who.entities.persons import core
from newsview.nlp.who.given.knowledge import has_head, is_common

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.given.words import Words

_POSTING = frozenset(
    {
        *("tweeted", "tweets", "wrote", "writes", "posted", "posts", "replied", "replies", "said", "says"),
        *("commented", "responded", "asked", "joked", "retweeted", "shared", "added", "warned", "quipped"),
    }
)
"""What whoever has an account does with it."""

_USERS = frozenset({"user", "User", "redditor", "Redditor"})
_SHARING = frozenset({"rt", "user", "redditor", "via", "from"})
"""What goes before the account that a post is of, or a picture is from."""

_DASHES = frozenset({"—", "–", "--"})
_STOPS = frozenset({",", ":", "."})
_LETTERS = 3
"""Capitals in a row as in the accounts of bodies: "@NBCNews"."""

_PRESS = ("news", "politics", "times", "media", "magazine", "radio", "sport", "opinion", "online", "daily")
"""What is in the accounts of bodies that report."""

_LONGEST_NAME = 4
_NEAR = 5
_SHORTEST = 6
"""Letters of a name that an account hardly begins with by chance: "@annroeNEWS"."""

_CUT = 8
"""Letters of an account that is the beginning of somebody's name: "@rosalind"."""


def add_handles(words: Words, found: Sequence[Cluster]) -> list[Cluster]:
    """Add them as names of whom they stand behind, or whose name they spell.

    Returned is who else has one: whoever posts, signs or is followed under it.
    """
    nicks = {words.texts[i + 1] for i in words.standing(_USERS, behind=2) if _is_nick(words, i + 1)}
    texts = enumerate(words.texts)
    accounts = [i for i, text in texts if _is_account(text) or _is_foreign(text) or text in nicks]
    if not accounts:
        return []
    spelt = _spelt(found)
    named = {end: thing for thing in found if thing.kind != "PLACE" for _, end in thing.mentions}
    taken = {i for thing in found for start, end in thing.mentions for i in range(start, end)}
    owners = {words.lowers[i]: owner for i in accounts if (owner := _owner(words, i, named, spelt))}
    others: list[Cluster] = []
    for i in accounts:
        handle = words.lowers[i]
        meant = owners.get(handle) or _spelling(spelt, handle[1:].replace("_", ""))
        if meant is None and i not in taken:
            meant = Cluster("PERSON") if words.texts[i] in nicks else _stranger(words, i, taken)
            if meant:
                owners[handle] = meant
                others.append(meant)
        if meant:
            end = _nick_end(words, i) if words.texts[i] in nicks else i + 1
            meant.add(tuple(words.texts[i:end]), words.written(i, end), i, end)
            meant.mentions.sort()
    return others


def _spelt(found: Sequence[Cluster]) -> dict[str, Cluster]:
    """Who or what is meant by accounts that are called so."""
    spelt: dict[str, Cluster] = {}
    for thing in found:
        for form in thing.forms:
            for spelling in _spellings(form, thing.kind):
                spelt.setdefault(spelling, thing)
    return spelt


def _owner(words: Words, i: int, named: dict[int, Cluster], spelt: dict[str, Cluster]) -> Cluster | None:
    """Who is named right before an account, in whose brackets it stands, or with "on Twitter" between."""
    if _is_bracketed(words, i):
        end = _before(words, i - 1)
        beside = named.get(end) or named.get(end - (words.texts[end - 1] == "."))
        spelling = spelt.get(words.lowers[i][1:].replace("_", ""))
        # "Ann Roe/Tarn.com (@AnnRoe)" is a reporter's.
        return spelling if beside and spelling and spelling.kind == "PERSON" else beside
    gap = i - (words.texts[i - 1] == ":")
    if words.lowers[max(gap - 2, 0) : gap] == ["on", "twitter"]:
        return named.get(gap - 2)
    return named.get(_before(words, i)) if _is_account(words.texts[i]) and _posts(words, i) else None


def _spelling(spelt: dict[str, Cluster], handle: str) -> Cluster | None:
    """Whose name an account spells, or begins with."""
    if handle in spelt:
        return spelt[handle]
    ends = range(len(handle) - 1, _SHORTEST - 1, -1)
    begun = (spelt[handle[:end]] for end in ends if handle[:end] in spelt)
    found = next((thing for thing in begun if thing.kind == "PERSON"), None)
    if found or len(handle) < _CUT:
        return found
    # "@rosalind" of Rosa Lindgren
    cut = (thing for spelling, thing in spelt.items() if spelling.startswith(handle))
    return next((thing for thing in cut if thing.kind == "PERSON"), None)


def _stranger(words: Words, i: int, taken: set[int]) -> Cluster | None:
    """Who has an account that posts, signs or is followed, where the text names nobody else with it."""
    if not _is_account(words.texts[i]):
        return None
    start = _display_start(words, i)
    if start < i:
        is_body = _is_press(words.texts[i]) or has_head(words, start, i - 1) or "&" in words.written(start, i)
        stranger = Cluster("ORG" if is_body else "PERSON")
        if taken.isdisjoint(range(start, i - 1)):
            stranger.add(tuple(words.texts[start : i - 1]), words.written(start, i - 1), start, i - 1)
        return stranger
    is_somebody = _posts(words, i) or _is_shared(words, i) or _is_followed(words, i) or _is_alone(words, i)
    return Cluster("PERSON") if is_somebody and not _is_press(words.texts[i]) else None


def _display_start(words: Words, i: int) -> int:
    """Where the name begins that signs a post behind a dash, "— kelmina (@kelmina7)"; ``i`` for none."""
    if not _is_bracketed(words, i):
        return i
    near = range(i - 2, max(i - 3 - _LONGEST_NAME, -1), -1)
    dash = next((j for j in near if words.texts[j] in _DASHES and words.blocks[j] == words.blocks[i]), i)
    return dash + 1 if dash + 1 < i - 1 and not _is_foreign(words.texts[dash + 1]) else i


def _is_bracketed(words: Words, i: int) -> bool:
    return words.texts[i - 1 : i] == ["("] and words.texts[i + 1 : i + 2] == [")"]


def _posts(words: Words, i: int) -> bool:
    """Whether something is posted under the account: "@kelmina7 tweeted", "@kelmina7, wrote"."""
    after = words.lowers[i + 1 : i + 3]
    is_subject = bool(after) and after[after[0] in _STOPS and len(after) > 1] in _POSTING
    is_opening = words.texts[i + 1 : i + 2] == [":"]
    is_behind = words.lowers[i - 1 : i] != [] and words.lowers[i - 1] in _POSTING - {"retweeted", "shared"}
    return is_subject or is_opening or (is_behind and words.texts[i + 1 : i + 2] in (["."], [","]))


def _is_shared(words: Words, i: int) -> bool:
    return not _SHARING.isdisjoint(words.lowers[i - 1 : i])


def _is_followed(words: Words, i: int) -> bool:
    """Whether readers may follow whoever writes: "Follow me on Twitter @kelmina7", "Twitter: @kelmina7"."""
    near = words.lowers[max(i - _NEAR, 0) : i]
    if words.lowers[max(i - 2, 0) : i] == ["twitter", ":"]:
        return True
    is_where = "twitter" in near or words.lowers[i + 1 : i + 3] == ["on", "twitter"]
    return "follow" in near and "us" not in near and is_where


def _is_alone(words: Words, i: int) -> bool:
    """Whether the account is a paragraph, which signs the one before."""
    block = words.blocks[i]
    is_first = i > 0 and words.blocks[i - 1] != block
    after = [j for j in range(i + 1, min(i + 3, len(words))) if words.blocks[j] == block]
    return is_first and all(words.texts[j] == "." or words.texts[j].isspace() for j in after)


def _is_press(handle: str) -> bool:
    """Whether an account is a body's by its letters: "@NBCNews", "@hallburypolitics"."""
    is_loud = any(handle[i : i + _LETTERS].isupper() for i in range(1, len(handle) - _LETTERS + 1))
    return is_loud or any(word in handle.lower() for word in _PRESS)


def _is_nick(words: Words, i: int) -> bool:
    """Whether a strange word behind "user" is somebody's name there: "Redditor kelmina says"."""
    text, after = words.texts[i], _nick_end(words, i)
    is_strange = text.isalnum() and text.islower() and not (text.isdecimal() or is_common(text))
    # "redditor kelmina recently said"
    after += words.tags[after : after + 1] == ["RB"]
    is_subject = after < len(words) and words.tags[after][0] == "V"
    return is_strange and words.tags[i][0] in "NJ" and is_subject


def _nick_end(words: Words, i: int) -> int:
    """Where a nick ends whose underscore the tokeniser parts: "kelmina_"."""
    return i + 1 + (words.texts[i + 1] == "_" and not words.spaced[i])


def _before(words: Words, bracket: int) -> int:
    """The end of what goes before a bracket, pictures left out: "Ann Roe 🌈 (@annroe)"."""
    end = bracket
    while end > 0 and not (words.texts[end - 1].isascii() or words.texts[end - 1].isalnum()):
        end -= 1
    return end


def _is_account(text: str) -> bool:
    return text[0] == "@" and len(text) > 1


def _is_foreign(text: str) -> bool:
    """Whether a word is in a script without capitals."""
    return not text.isascii() and text[0].isalpha() and text[0].lower() == text[0].upper()


def _spellings(form: Form, kind: str) -> Iterator[str]:
    """What the account of whoever is named so may be called."""
    if kind == "PERSON":
        names = [word.lower() for word in core(form)]
        if len(names) > 1:
            yield from (names[0] + names[-1], f"real{names[0]}{names[-1]}", names[0])
        if names and len(names[-1]) > 3:
            yield names[-1]
    elif kind == "ORG":
        yield "".join(letter for word in form for letter in word.lower() if letter.isalnum())
