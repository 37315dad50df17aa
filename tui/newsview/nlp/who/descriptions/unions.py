"""Trade unions that are called "the union", whatever their names say."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORKING = frozenset(
    {"union", "unions", "labour", "labor", "workers", "workers'", "workers’", "employees", "trades"}
    | {"teachers", "nurses", "teamsters", "steelworkers", "machinists", "brotherhood", "longshoremen"}
    | {"autoworkers", "mineworkers", "farmworkers", "dockworkers", "carpenters", "electricians", "pilots"}
)
"""What their names tell of whom they unite."""

_KNOWN = frozenset(
    {"nlc", "tuc", "asuu", "nasu", "nut", "nupeng", "pengassan", "afl-cio", "uaw", "seiu", "afscme", "cwa"}
    | {"ufcw", "unite", "unison", "gmb", "rmt", "aslef", "unifor", "cupe", "opseu", "cosatu", "numsa", "ucu"}
    | {"verdi", "solidarity", "ctu", "uft", "nea", "aft", "sag-aftra", "balpa"}
)
"""How some are known."""

_TELLING = frozenset({"the", "this", "that", "labour", "labor", "trade", "workers"})


def is_union(name: str) -> bool:
    """Whether something of that name unites workers."""
    words = name.lower().split()
    is_known = " ".join(words) in _KNOWN
    return is_known or not _WORKING.isdisjoint(words)


def is_any(before: Iterable[str]) -> bool:
    """Whether the words before "union" fit every one, as those of "the media union" do not."""
    return _TELLING.issuperset(before)
