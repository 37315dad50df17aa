"""Where a question ends that was put to somebody, and what they said begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.parse import DASHES, FINITE, MARKS

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb


def question_end(verb: Verb, start: int, limit: int) -> int:
    """Where a question ends that nobody is named for: before the answer, or at the comma behind its verb."""
    parse = verb.parse
    if parse.words[start + 1 : start + 2] == [","]:
        return start + 1  # “Asked why, …”
    answer = _answer(verb, start)
    if answer is not None:
        return answer
    finite = next((i for i in range(start, limit) if parse.tags[i] in FINITE), limit)
    return next((i for i in range(finite, limit) if parse.words[i] == "," and parse.stretch[i] < 0), limit)


def _answer(verb: Verb, start: int) -> int | None:
    """The comma before who answers: “Asked why the boat, which is old, [sank], Lind said …”."""
    parse, top = verb.parse, verb.verb
    while parse.deps[top] == "conj" and parse.heads[top] != top:
        top = parse.heads[top]
    main = parse.heads[top]
    subject = parse.subject(main) if verb.verb < main < verb.end else None
    if subject is None or not start < subject < main or parse.tags[subject][:2] not in {"NN", "PR"}:
        return None
    first = parse.edges(subject)[0]
    if parse.words[first - 1] in MARKS and parse.words[first - 2] == ",":
        return first
    is_apart = parse.words[first - 1] == "," or parse.words[first - 1] in DASHES
    return first - 1 if is_apart and first - 1 > start and parse.stretch[first] < 0 else None
