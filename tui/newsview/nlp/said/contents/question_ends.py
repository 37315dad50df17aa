"""Where a question ends that was put to somebody, and what they said begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import said_forms
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
    if (answerer := _answerer(verb, finite + 1)) is not None:
        return answerer
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


def _answerer(verb: Verb, start: int) -> int | None:
    """Who answers where no comma parts them: “When asked what came next [the mayor] said, “Nothing””."""
    parse = verb.parse
    for at in range(start + 1, verb.end - 2):
        opens = at + 1 if parse.words[at + 1] not in {",", ":"} else at + 2
        if parse.tags[at] in FINITE and parse.words[at] in said_forms() and verb.opens_quote(opens):
            return _phrase_before(verb, start, at)
    return None


def _phrase_before(verb: Verb, start: int, at: int) -> int | None:
    """Where the name, the pronoun or the noun with an article right before a verb begins."""
    parse, low = verb.parse, at
    while low > start and parse.tags[low - 1][:2] in {"NN", "JJ", "PR"}:
        is_owned = parse.tags[low - 1] == "PRP$"
        low -= 1
        if is_owned:
            return low
    if low > start and parse.tags[low - 1] == "DT":
        return low - 1
    while low < at and parse.tags[low] not in {"NNP", "PRP"}:
        low += 1
    return low if low < at else None
