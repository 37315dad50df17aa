"""Which clause tells what a noun for words says: “reports [it may close]”, “a rumour [that] Kim left it”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import verb_forms
from newsview.nlp.said.given.parse import FINITE, SUBJECTS
from newsview.nlp.said.given.times import TIMES

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_FILLING = frozenset({"dobj", "attr", "acomp", "ccomp", "xcomp", "prt"})
"""Relations of what fills a clause behind its verb."""

_COMPLETING = _FILLING | {"nsubjpass", "expl"}
"""Relations of what makes a clause whole that a relative one would lack."""

_PERIODS = frozenset({"days", "weeks", "months", "years", "decades"})
_LONGEST_WHEN = 5
"""Words of “earlier this month”, with the “that” behind."""


def that_behind_time(parse: Parse, at: int) -> int:
    """The “that” behind when it was said: “her insistence [for months] that …”; else ``at``."""
    last = min(at + _LONGEST_WHEN, parse.sentence(at)[1])
    that = next((i for i in range(at, last) if parse.words[i] == "that"), at)
    is_when = parse.words[that - 1] in TIMES | _PERIODS
    return that if is_when and parse.stretch[that] < 0 and "," not in parse.words[at:that] else at


def is_spare(parse: Parse, that: int) -> bool:
    """Whether a verb has another object than “that”: “a rumour [that] Kim tore up her contract”."""
    clause = parse.heads[that]
    owner = parse.heads[clause] if parse.deps[clause] == "xcomp" else clause
    subject = parse.subject(owner)
    is_object = parse.deps[that] in {"dobj", "pobj"} and subject is not None and that < subject < clause
    return is_object and any(parse.deps[c] in _FILLING and c > clause for c in parse.children[clause])


def bare_clause(parse: Parse, at: int) -> int | None:
    """The verb of a clause right behind what is said: “reports [it may close]”, not “claims he made”."""
    is_bare = parse.tags[at] == "NNS" or parse.words[at] == "speculation"
    if not is_bare or parse.child(at, "poss") is not None or at + 1 >= parse.sentence(at)[1]:
        return None
    subject = at + 1
    while parse.heads[subject] > subject and parse.deps[subject] not in SUBJECTS:
        subject = parse.heads[subject]
    clause = parse.heads[subject]
    is_subject = parse.deps[subject] in SUBJECTS and parse.edges(subject)[0] == at + 1 and clause > subject
    has_tense = any(parse.tags[i] in FINITE for i in (clause, *parse.children[clause]) if i > at)
    is_told = parse.deps[clause] != "relcl" or _is_complete(parse, clause)
    is_own = is_told and parse.deps[clause] != "ROOT" and parse.stretch[clause] < 0
    return clause if is_subject and has_tense and is_own else None


def _is_complete(parse: Parse, clause: int) -> bool:
    """Whether a clause lacks nothing that a noun before it could be: “claims [he lied]”, no “[he denies]”."""
    parts = {parse.deps[c] for c in parse.children[clause] if parse.stretch[c] == parse.stretch[clause]}
    return not _COMPLETING.isdisjoint(parts) or parse.words[clause] in verb_forms("verbs_intransitive")
