"""What the writer adds to a report without another report: when, where, among what it was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms
from newsview.nlp.said.given.parse import FINITE
from newsview.nlp.said.given.times import DAYS, TIMES, UNITS
from newsview.nlp.said.given.venues import TALKS, is_event, past_talk

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse

_PAST = frozenset({"last", "earlier"})
_SPOKEN = frozenset({"remarks", "comments", "testimony", "tweets", "statements", "interviews"})
_BEING = frozenset({"is", "are", "was", "were"})
_SPEECHES = frozenset({"speech", "address"})
_PUBLISHED = frozenset({"post", "posted", "wrote", "written", "published", "shared", "sent", "made"})
_LONGEST_DEADLINE = 7
"""Words of “with just days to go”."""

_LATELY = UNITS - {"years", "decade", "decades"} | {"minute", "hour", "day", "week", "month"}
_NEAR = 8
"""Words looked through for the verb of what is added."""


def is_added(verb: Verb, complement: int, at: int, end: int) -> bool:
    """Whether words of the writer's begin there."""
    parse = verb.parse
    match parse.words[at]:
        case ",":
            is_other = parse.words[at + 1 : at + 3] == ["among", "other"] and _is_of_words(verb, at + 3)
            is_other = is_other or is_days_after(verb, complement, at + 1)
            return is_other or _is_gloss(parse, at + 1, end) or _is_behind_report(verb, at + 1)
        case "in":
            return _is_in_talk(verb, complement, at)
        case word if word in DAYS and parse.words[at + 1] == "in":
            return _is_in_talk(verb, complement, at + 1)
        case "and":
            return _joins_reporting(verb, at)
        case "that" | "which":
            return _is_called_so(verb, at)
        case "despite":
            return _speaks(verb, at)
        case "during":
            return is_event(parse, at) and _is_no_deed(verb, complement, at)
        case "with":
            return _is_deadline(parse, at)
        case "even":
            return _is_meanwhile(verb, at)
        case _:
            return _is_past(verb, complement, at)


def _is_of_words(verb: Verb, at: int) -> bool:
    """“…, [among other claims]”."""
    return any(word in noun_forms("nouns") for word in verb.parse.words[at : at + 2])


def _is_behind_report(verb: Verb, at: int) -> bool:
    """“said he would go, [after he complained of the pay]”: what others or the same said before."""
    parse = verb.parse
    near = range(at + 2, min(at + _NEAR, verb.end))
    finite = next((i for i in near if parse.tags[i] in FINITE), None)
    if finite is None or parse.words[at] != "after" or parse.stretch[finite] != parse.stretch[verb.verb]:
        return False
    told = next((parse.tags[i] for i in range(verb.cue_end, at) if parse.tags[i] in FINITE), None)
    return parse.words[finite] in said_forms() and parse.tags[finite] == "VBD" != told


def is_days_after(verb: Verb, complement: int, at: int) -> bool:
    """“said he would resign[, a day after a judge ruled so]”: what came before what is yet to be done."""
    parse = verb.parse
    link = next((i for i in range(at, min(at + _NEAR, verb.end)) if parse.words[i] == "after"), at)
    is_after = link > at and not _LATELY.isdisjoint(parse.words[at:link])
    helpers = (c for c in parse.children[complement] if c < complement)
    is_ahead = any(parse.tags[c] in {"MD", "TO"} for c in helpers)
    is_after = is_after and FINITE.isdisjoint(parse.tags[at:link]) and "," not in parse.words[at:link]
    told = FINITE | {"VBG"}  # “a day after [losing] the race”
    deed = next((parse.tags[i] for i in range(link, verb.end) if parse.tags[i] in told), None)
    return is_after and is_ahead and deed in {"VBD", "VBG"}


def _speaks(verb: Verb, at: int) -> bool:
    """“said it sank [despite Kim saying] it had not”."""
    parse = verb.parse
    deed = next((i for i in range(at + 1, min(at + _NEAR, verb.end)) if parse.tags[i] == "VBG"), None)
    return deed is not None and deed > at + 1 and parse.words[deed] in said_forms()


def _is_deadline(parse: Parse, at: int) -> bool:
    """“said it would sink [with just days to go before the race]”."""
    near = parse.words[at + 1 : at + _LONGEST_DEADLINE]
    noun = next((i for i, word in enumerate(near) if word in UNITS), None)
    return noun is not None and (near[noun + 1 :][:1] in (["left"], ["before"], ["until"]) or "go" in near)


def _is_gloss(parse: Parse, at: int, end: int) -> bool:
    """“vowed to beat the Lorvane Front[, also known as LF]”: at the end, what a thing is called besides."""
    known = at + (parse.words[at] in {"also", "formerly", "better", "commonly"})
    is_known = parse.words[known : known + 2] == ["known", "as"]
    return is_known and max(parse.edges(known)[1], known + 3) >= end - 1


def _is_in_talk(verb: Verb, complement: int, at: int) -> bool:
    """“said it sank [in a tweet July 10]”, “[in remarks that shook the town]”."""
    parse = verb.parse
    if parse.words[at + 1] in _SPOKEN and parse.tags[at - 1] != "VBN":
        return parse.words[at + 2 : at + 3] in (["that"], ["to"], ["on"], ["made"], ["published"])
    is_vow = _is_infinitive(parse, complement)
    is_on_day = parse.words[at - 1] in DAYS and FINITE.isdisjoint(parse.tags[complement:at])
    is_apart = is_vow and (
        parse.words[at - 1] == "," or is_on_day
    )  # not “to row after it sank Monday in a …”
    end = past_talk(parse, at, TALKS) if is_apart else past_talk(parse, at)
    if is_apart and end is not None:
        return True  # “vowed to row[, in a letter to Kelm]”, “[on Monday in a post that …]”
    if end is None and is_vow:
        end = past_talk(parse, at, _SPEECHES)
    if end is None or parse.words[complement] in said_forms() | _PUBLISHED:
        return False  # “said she had announced it [in a tweet]”
    behind = parse.words[end : end + 1]
    is_day = not (DAYS | {"on", "with", "to", "late", "early", "last", "this", ".", ","}).isdisjoint(behind)
    return is_day or parse.tags[end : end + 1] == ["NNP"]


def _is_no_deed(verb: Verb, complement: int, at: int) -> bool:
    """“vowed to row [during a rally]”, “said it was old [during …]”, not “said he left her during …”."""
    parse = verb.parse
    if _is_infinitive(parse, complement):
        return not verb.has_finite(complement, at) and parse.words[complement] not in said_forms()
    finite = [i for i in range(verb.cue_end, at) if parse.tags[i] in FINITE]
    is_one = len(finite) == 1 and parse.words[finite[0]] in _BEING
    return is_one and parse.main_verb(finite[0]) == finite[0]


def _is_infinitive(parse: Parse, complement: int) -> bool:
    """Whether something is told that is to be done: “vowed [to row]”."""
    has_to = any(parse.tags[c] == "TO" for c in parse.children[complement])
    return has_to and parse.tags[complement] == "VB"


def _joins_reporting(verb: Verb, at: int) -> bool:
    """“spurring rumours he is ill [and leading to talks]”: what goes on with the verb before them.

    So it is with “saying”: nothing that ends in “-ing” is reported before, with which “and” could go on.
    """
    parse = verb.parse
    above = verb.verb if parse.tags[verb.verb] == "VBG" else parse.heads[verb.verb]
    deed = at + 2 if parse.tags[at + 1] == "RB" else at + 1
    is_alike = parse.tags[above] == "VBG" == "".join(parse.tags[deed : deed + 1]) and above <= verb.verb
    between = range(verb.verb + 1, at)
    is_open = any(parse.words[i].endswith("ing") and parse.tags[i] in {"VBG", "NN"} for i in between)
    has_tense = any(parse.tags[i] in FINITE for i in between) and not _is_subject(verb, deed)
    return is_alike and has_tense and not is_open and all(parse.stretch[i] < 0 for i in (at, deed))


def _is_subject(verb: Verb, deed: int) -> bool:
    """Whether a verb behind a participle has no other subject: “[rowing] home is an option”."""
    parse = verb.parse
    finite = next((i for i in range(deed + 1, verb.end) if parse.tags[i] in FINITE), None)
    if finite is None:
        return False
    subject = parse.subject(parse.main_verb(finite))
    return subject is None or subject < deed


def _is_called_so(verb: Verb, at: int) -> bool:
    """“told how they will use a law [that sailors call a “trap”]”: what others call a thing, in marks."""
    parse, calling = verb.parse, verb.parse.heads[at]
    if parse.deps[calling] != "relcl" or parse.words[calling] not in verb_forms("verbs_naming"):
        return False
    subject = parse.subject(calling)
    is_others = subject is not None and at < subject < calling and parse.tags[subject] != "PRP"
    return is_others and any(n >= 0 for n in parse.stretch[calling : min(calling + _NEAR, verb.end)])


def _is_meanwhile(verb: Verb, at: int) -> bool:
    """“said it would sink [even as Kim mended it]”: what went on beside.

    Counted over 840 news articles: three times out of four this is the writer's.
    """
    parse = verb.parse
    has_clause = verb.has_finite(at + 2, min(at + _NEAR, verb.end))
    return parse.words[at + 1] == "as" and parse.words[at - 1] != "," and has_clause


def _is_past(verb: Verb, complement: int, at: int) -> bool:
    """“vowed to row [last week]”, “threatened to sink it [two weeks ago]”: nobody will do it in the past."""
    parse = verb.parse
    if not _is_infinitive(parse, complement):
        return False
    noun = at + 1 + (parse.words[at + 1] == "this")
    is_last = parse.words[at] in _PAST and parse.words[noun] in TIMES
    near = range(at + 1, min(at + _NEAR, verb.end))
    when = noun if is_last else next((i for i in near if parse.words[i] == "ago"), None)
    if when is None or parse.edges(when)[0] != at or verb.has_finite(complement, at):
        return False
    return parse.heads[when] in {complement, verb.verb}  # not “a bill passed [last month]”
