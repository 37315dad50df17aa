"""Words before “, she said” that are no clause of their own, whatever verbs they have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_DESCRIBING = frozenset({"relcl", "acl"})
_TIMING = frozenset({"when", "while", "as", "after", "before", "since", "until", "once"})


def is_hung(parse: Parse, start: int, end: int) -> bool:
    """Whether all verbs describe or time: “A cook who rows, Lind marvelled”, “As boats sank, Lind wrote”."""
    mains = [parse.main_verb(i) for i in range(start, end) if parse.tags[i] in FINITE]
    return bool(mains) and all(start <= main < end and _is_hung(parse, main) for main in mains)


def _is_hung(parse: Parse, main: int) -> bool:
    """Whether a verb describes a noun before it, or says when."""
    if parse.deps[main] in _DESCRIBING:
        return parse.heads[main] < main
    return parse.deps[main] == "advcl" and any(parse.words[c] in _TIMING for c in parse.children[main])
