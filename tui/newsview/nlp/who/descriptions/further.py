"""What is set beside a noun that stands for somebody: "The mayor, a former judge, said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsview.nlp.who.descriptions.appositions import Appositions
    from newsview.nlp.who.given.nominal import Nominal
    from newsview.nlp.who.given.words import Words

_NEW = (["a"], ["an"], ["one"])
_JOINING = frozenset({"and", "or", "as"})


def further(words: Words, beside: Appositions, described: Iterable[Nominal]) -> Iterator[Nominal]:
    """The appositives of the nouns, for whom those stand for."""
    described = [*described]
    inside = {i for item in described for i in range(item.start, item.end)}
    for item in described:
        if words.lowers[item.end + 1 : item.end + 2] not in _NEW:
            continue
        found = beside.behind(item.end, item.entity)
        if found is not None and found.head not in inside and _is_shut(words, found.end):
            yield found


def _is_shut(words: Words, end: int) -> bool:
    """Whether the phrase is closed by its second comma, by what tells more or with the sentence.

    No list goes on, "the mayor, a judge, and two clerks", nor a verb: "near the mayor, a clerk said".
    """
    if words.texts[end : end + 1] == [","]:
        return _JOINING.isdisjoint(words.lowers[end + 1 : end + 2])
    return words.texts[end : end + 1] in ([], ["."], [")"], [";"]) or words.lowers[end] in {"who", "whose"}
