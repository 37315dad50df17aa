"""Where the clause of a reporting verb must end, whatever the parse makes of what it reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.asides import opens_phrase, reports_somehow
from newsview.nlp.said.given.lexicon import said_forms
from newsview.nlp.said.given.parse import FINITE, MARKS

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

_SUBORDINATORS = frozenset(
    {"while", "although", "though", "as", "after", "when", "before", "because", "since"}
)
_CLIMBS = 4
"""Verbs between one that reports and the one that the whole sentence hangs on."""

_NEAR = 6
"""Tokens from its verb to the full stop: “reported in May 1991.”"""

_LONGEST_ATTRIBUTION = 12
"""Tokens of “, a senior source told reporters.”"""


def limit(verb: Verb) -> int:
    """Where the verb's clause must end: “Asked whether …, he said …” stops before its main clause."""
    parse = verb.parse
    top = verb.verb
    while parse.deps[top] == "conj" and parse.heads[top] != top:
        top = parse.heads[top]
    hangs_on = parse.heads[top]
    hangs = parse.deps[top] in {"advcl", "acl", "relcl", "dep"} and verb.verb < hangs_on < verb.end
    is_past = parse.tags[verb.verb] in {"VBN", "VBD"} and verb.subject is None
    hangs = hangs and not _reports_main(verb, hangs_on)
    hangs = hangs or (is_past and parse.deps[verb.verb] == "ccomp" and verb.verb < hangs_on < verb.end)
    hangs = hangs or opens_phrase(verb)
    main = _main_clause(verb) or _behind_relative(verb)
    if hangs:
        end = min(verb.end, max(parse.edges(verb.verb)[1], verb.verb + 1))
        if main is not None and end <= verb.cue_end:
            return main  # “While Kim noted [that it sank], …”: to the parse, it hangs on the main clause
        return end if main is None else min(end, main)
    return main or _attribution(verb) or _closing_attribution(verb) or verb.end


def _reports_main(verb: Verb, main: int) -> bool:
    """“While Kim [said] he was not leaving, …”: what it says, on which the parse hangs the verb itself."""
    parse, subject = verb.parse, verb.parse.subject(main)
    is_told = verb.subject is not None and subject is not None and verb.subject < verb.verb < subject < main
    return is_told and parse.tags[verb.verb] in FINITE and "," not in parse.words[verb.verb : main]


def _main_clause(verb: Verb) -> int | None:
    """The comma before the main clause, if the verb's own opens the sentence: “While Kim says …, he …”."""
    parse = verb.parse
    mark = parse.child(verb.verb, "mark")
    opens = mark is not None and all(verb.is_light(i) for i in range(verb.start, mark))
    if not opens or parse.words[mark or 0] not in _SUBORDINATORS:
        return None
    finite = next((i for i in range(verb.cue_end, verb.end) if parse.tags[i] in FINITE), verb.end)
    if any(word == "," for word in parse.words[verb.cue_end : finite]):
        return None
    commas = [i for i in range(finite, verb.end - 1) if parse.words[i] == "," and parse.stretch[i] < 0]
    return next((i for i in commas if _opens_main(verb, i + 1)), None)


def _behind_relative(verb: Verb) -> int | None:
    """The comma before the main verb, if the verb's clause describes its subject: “Kim, who says …, is”."""
    parse, noun = verb.parse, verb.parse.heads[verb.verb]
    main = parse.heads[noun]
    if parse.deps[verb.verb] != "relcl" or parse.deps[noun] != "nsubj" or not noun < verb.verb < main:
        return None
    commas = (i for i in range(min(main, verb.end) - 1, verb.verb, -1) if parse.words[i] == ",")
    return next(commas, None) if parse.words[noun + 1] == "," else None


def _opens_main(verb: Verb, at: int) -> bool:
    """Whether a noun phrase or a phrase with a preposition follows, and a verb behind it."""
    parse = verb.parse
    is_phrase = parse.tags[at][:2] in {"NN", "PR", "DT", "JJ", "CD", "IN"} and parse.words[at] != "that"
    return is_phrase and verb.has_finite(at, verb.end)


def _attribution(verb: Verb) -> int | None:
    """The comma before words that report the whole sentence: “They insist he stays, a guard said”."""
    parse = verb.parse
    above = verb.verb
    for _ in range(_CLIMBS):
        above = parse.heads[above]
        if above > verb.verb and reports_somehow(parse.words[above]):
            break
    else:
        return None
    comma = next((i for i in range(above, verb.verb, -1) if parse.words[i] == ","), None)
    is_short = comma is not None and verb.end - comma <= _LONGEST_ATTRIBUTION
    if comma is None or not is_short or any(n >= 0 for n in parse.stretch[comma : verb.end]):
        return None
    subject = parse.subject(above)
    is_said = subject is not None and comma < subject and parse.tags[above] in FINITE
    return comma if is_said and sum(tag in FINITE for tag in parse.tags[comma : verb.end]) == 1 else None


def _closing_attribution(verb: Verb) -> int | None:
    """The comma before the same where the parse hangs it lower: “He said it sank, [the Post reported]”."""
    parse = verb.parse
    end = _before_participle(verb)
    low = max(verb.cue_end, end - _LONGEST_ATTRIBUTION)
    last = next((i for i in range(end - 1, low, -1) if parse.tags[i] in FINITE), None)
    subject = parse.subject(last) if last is not None else None
    if last is None or subject is None or parse.words[last] not in said_forms() or subject > last:
        return None
    start = parse.edges(subject)[0]
    comma = start - 2 if parse.words[start - 1] in MARKS else start - 1
    is_plain = all(n < 0 for n in parse.stretch[start:end])
    is_behind = comma > verb.cue_end and parse.words[comma] == "," and parse.tags[start] != "PRP"
    is_next = parse.edges(subject)[1] <= last and "," not in parse.words[start:end]
    is_clause = any(tag in FINITE for tag in parse.tags[verb.cue_end : max(comma, verb.cue_end)])
    has_more = any(c > last and parse.deps[c] in {"dobj", "ccomp"} for c in parse.children[last])
    is_last = end - last <= _NEAR and not has_more
    is_closing = is_plain and is_behind and is_next and is_clause and is_last
    return start - (comma == start - 1) if is_closing else None


def _before_participle(verb: Verb) -> int:
    """The comma before what somebody does who reports all of it: “…, a guard said[, speaking in Kelm]”."""
    parse = verb.parse
    commas = (i for i in range(verb.end - 2, verb.cue_end, -1) if parse.words[i] == ",")
    comma = next(commas, verb.end)
    is_deed = parse.words[comma + 1 : comma + 2] in (["speaking"], ["asking"], ["citing"], ["requesting"])
    return comma if is_deed else verb.end
