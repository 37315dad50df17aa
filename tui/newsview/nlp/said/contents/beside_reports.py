"""What the writer tells beside words reported: further reports, what others said, what was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.shares import counts_on
from newsview.nlp.said.given.lexicon import said_forms, verb_forms, word_list
from newsview.nlp.said.given.parse import FINITE, MARKS
from newsview.nlp.said.given.times import TIMES, UNITS

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse

_OPENING = frozenset({"that", "it", "he", "she", "they", "there"})
_ASKED = frozenset({"asked", "pressed", "questioned", "told", "prompted", "reached"})
_ASKED_OF = frozenset({"asked", "pressed", "questioned"})
_ASKED_WHAT = (["about"], ["if"], ["whether"], ["why"], ["how"], ["who"], ["what"], ["by"], ["on"], ["for"])
_COUNTING = frozenset({"CD", "IN", "JJ", "JJR", "JJS", "DT", "NN", "NNS", "RB", "RBR", "RBS", ","})
_FAR = 8
_HAVING = frozenset({"has", "have"})
_DENIED = frozenset({"denied", "dismissed", "rejected"})
_OTHERS = frozenset({"others", "some", "many", "most"})
_BEING = frozenset({"is", "was", "'s", "’s", "remains", "remained"})
_FORETELLING = frozenset({"will", "'ll", "’ll", "would", "'d", "’d"})
_SHORT = frozenset(
    {"beat", "bid", "cast", "cut", "hit", "hurt", "let", "put", "set", "shut", "split", "spread"}
)
"""Verbs whose past looks like what somebody will do."""

_AUXILIARIES = frozenset({"had", "was", "were", "did", "has", "is", "does"})


def is_beside(verb: Verb, complement: int, at: int, end: int) -> bool:
    """Whether a comma or a conjunction brings in what the writer tells beside the words reported."""
    parse = verb.parse
    match parse.words[at]:
        case ",":
            is_other = _answers(verb, at + 1) or counts_on(verb, at) or _is_first_time(parse, at + 1)
            return is_other or _ends_otherwise(verb, complement, at)
        case "and" | "but":
            is_other = (
                _was_asked(verb, at)
                or (is_unclear(verb, at + 1) and _is_apart(verb, at))
                or _disagrees(verb, complement, at + 1)
                or counts_on(verb, at)
                or _points(verb, complement, at + 1)
                or _is_denied(verb, at)
                or _says_too(verb, at)
            )
            return is_other or _turns(verb, complement, at) or _has_done(verb, complement, at)
        case "when":
            return parse.words[at + 1] in _ASKED_OF and parse.words[at + 2 : at + 3] in _ASKED_WHAT
        case "before":
            is_own = parse.heads[at] == verb.verb or parse.words[at + 1] in verb_forms("verbs")
            return is_own and _reports(verb, at + 1, end)
        case "while":
            is_other = _is_behind_quote(verb, at, end) or _adds(verb, at, end) or counts_on(verb, at)
            return is_other or _is_denied(verb, at)
        case _:
            return counts_on(verb, at)


def _is_behind_quote(verb: Verb, at: int, end: int) -> bool:
    """“said it was “late,” [while others rowed]”: what others did, in the report's own tense."""
    parse = verb.parse
    first = next((i for i in range(at, end) if parse.tags[i] in FINITE), None)
    is_behind = parse.words[at - 1] in MARKS and parse.words[at - 2] == ","
    return is_behind and first is not None and parse.tags[first] == parse.tags[verb.verb]


def _ends_otherwise(verb: Verb, complement: int, at: int) -> bool:
    """“threatened to leave, [only to stay] for years”: what came of it."""
    words = verb.parse.words
    is_meant = any(verb.parse.tags[c] == "TO" for c in verb.parse.children[complement])
    return is_meant and words[at + 1 : at + 3] == ["only", "to"]


def _is_apart(verb: Verb, at: int) -> bool:
    """Whether a comma or the writer's present parts it: not “had begun [and] it was not clear who rowed”."""
    return verb.parse.words[at - 1] == "," or verb.parse.words[at + 2] in {"is", "'s", "’s", "remains"}


def is_unclear(verb: Verb, at: int) -> bool:
    """“said it sank, and [it is unclear] who rowed it”: what the writer does not know."""
    words = verb.parse.words
    is_it = words[at : at + 1] == ["it"] and words[at + 1 : at + 2] and words[at + 1] in _BEING
    behind = words[at + 2 : at + 5]
    is_not = behind[:1] == ["not"] and "clear" in behind[1:3]
    return bool(is_it) and verb.parse.stretch[at] < 0 and (is_not or "unclear" in behind[:2])


def _reports(verb: Verb, at: int, end: int) -> bool:
    """Whether the participle of a reporting verb stands there: “… before [saying] …”."""
    parse = verb.parse
    return at < end and parse.tags[at] == "VBG" and parse.words[at] in said_forms()


def _adds(verb: Verb, at: int, end: int) -> bool:
    """“…, [while adding] that …”, “…, [while also noting] it …”: a report of the speaker's own beside."""
    parse, first = verb.parse, at + 1
    first += parse.tags[first] == "RB"
    if not _reports(verb, first, end) or parse.words[first] not in verb_forms("verbs"):
        return False
    return parse.words[at - 1] == "," or (first + 1 < end and parse.words[first + 1] in _OPENING)


def _answers(verb: Verb, at: int) -> bool:
    """“…, [to which Kim replied] …”: what others said to it."""
    parse = verb.parse
    near = range(at + 2, min(at + 8, verb.end))
    return parse.words[at : at + 2] == ["to", "which"] and any(
        parse.words[i] in said_forms() or parse.words[i] in verb_forms("verbs_quoting") for i in near
    )


def _has_done(verb: Verb, complement: int, at: int) -> bool:
    """“insists boats must go, [and has sold his own]”: what who speaks has done beside.

    So is it with a pronoun behind “has said”: “has said boats must go, [but he has not sold his]”.
    """
    parse, has = verb.parse, at + 1
    helpers = {parse.words[c] for c in parse.children[verb.verb]} & _HAVING
    has += bool(helpers) and parse.words[at - 1] == "," and parse.tags[has] == "PRP"
    while has < verb.end and (behind := _past_adverbial(parse, has)) > has:
        has = behind
    if has >= verb.end or parse.words[has] not in _HAVING or parse.stretch[has] != parse.stretch[verb.verb]:
        return False
    main = parse.main_verb(has)
    is_twin = parse.words[has] in helpers and parse.words[at] == "and"  # wherever it hangs
    is_own = parse.tags[main] == "VBN" and (is_twin or parse.heads[main] in {complement, verb.verb})
    told = [i for i in (complement, *parse.children[complement]) if parse.tags[i] in FINITE]
    if not is_own or not told or parse.words[told[0]] in _HAVING | {"had", "'ve", "’ve"}:
        return False
    subject = parse.subject(complement)
    is_apart = parse.words[at - 1] == "," or parse.words[at] == "but"
    return is_apart or parse.tags[told[0]] == "MD" or (subject is not None and parse.tags[subject] == "PRP")


def _past_adverbial(parse: Parse, at: int) -> int:
    """Behind an adverb or words for a time: “and [to date] has”, “and [over the past months] has”."""
    low, high = parse.edges(at)
    is_when = parse.tags[at] == "IN" and low == at and not (TIMES | UNITS).isdisjoint(parse.words[at:high])
    if parse.tags[at] == "RB" or parse.words[at : at + 2] == ["to", "date"]:
        return at + 1 + (parse.words[at] == "to")
    return high if is_when else at


def _is_first_time(parse: Parse, at: int) -> bool:
    """“said it sank, [the first time he has said so]”: what is new in its being said."""
    is_time = parse.words[at : at + 3] == ["the", "first", "time"]
    return (
        is_time
        and parse.tags[at + 3 : at + 4] == ["PRP"]
        and parse.words[at + 4 : at + 5] in (["has"], ["have"])
    )


def _is_denied(verb: Verb, at: int) -> bool:
    """“Kim said it sank [and has denied that]”, “Kim says it sank [and Roe denies all]”: a report beside."""
    parse = verb.parse
    first = next((i for i in range(at + 1, min(at + _FAR, verb.end)) if parse.tags[i] in FINITE), at)
    is_perfect = parse.words[first] in _HAVING and parse.words[parse.main_verb(first)] in _DENIED
    is_told = parse.tags[verb.verb] == "VBZ" or parse.child(verb.verb, "aux") is not None
    denies = is_perfect or (is_told and parse.words[first] in {"denies", "deny"})
    if not denies or parse.stretch[first] >= 0:
        return False
    lead = parse.tags[at + 1 : first]
    is_alone = set(lead) <= {"RB"} and parse.tags[verb.verb] in {"VBD", "VBN"}
    is_someone = "NNP" in lead or parse.words[at] == "while"
    return is_alone or (is_someone and all(tag[:2] in {"NN", "DT", "JJ", "RB"} for tag in lead))


def _was_asked(verb: Verb, at: int) -> bool:
    """“said it sank, [and when asked] if …”: what somebody was asked next."""
    words = verb.parse.words
    return words[at + 1 : at + 2] == ["when"] and bool(words[at + 2 : at + 3]) and words[at + 2] in _ASKED


def _turns(verb: Verb, complement: int, at: int) -> bool:
    """“Kim said it sank, [but Kim later took it back]”, “…, [but no one was available]”: the writer's."""
    parse = verb.parse
    behind = parse.words[at + 1 : min(at + _FAR, verb.end)]
    if parse.words[at - 1 : at + 1] != [",", "but"] or parse.stretch[at] >= 0:
        return False
    is_absent = behind[:2] == ["no", "one"] or behind[:1] == ["nobody"]
    if is_absent and not {"available", "answered", "responded"}.isdisjoint(behind):
        return True
    subject = parse.subject(complement)
    speaker = parse.words[slice(*verb.source)] if verb.source is not None else []
    is_same = parse.tags[at + 1] == "NNP" and behind[0] in speaker
    return is_same and not (subject is not None and parse.words[subject] in speaker)


def is_counted(verb: Verb, at: int, finite: int) -> bool:
    """“One in four said it sank [and one in five said it floats]”: what others said, whatever the parse."""
    parse = verb.parse
    said = finite + 1 if parse.words[finite] in {"have", "has"} else finite
    if parse.words[said : said + 1] != [verb.word] or parse.words[finite - 1] == "who":
        return False
    between = range(at + 1, finite)
    counts = any(parse.tags[i] == "CD" or parse.words[i] in _OTHERS for i in between)
    return counts and all(parse.tags[i] in _COUNTING for i in between)


def _says_too(verb: Verb, at: int) -> bool:
    """“with one camp saying it sinks [and another saying] it floats”: what others say beside."""
    parse = verb.parse
    near = range(at + 1, min(at + _FAR, verb.end))
    said = next((i for i in near if parse.tags[i] == "VBG"), at)
    someone = parse.tags[at + 1 : said]
    is_told = parse.tags[verb.verb] == "VBG" and parse.words[said] in said_forms()
    return is_told and bool(someone) and all(tag[:2] in {"NN", "DT", "JJ", "CD"} for tag in someone)


def _disagrees(verb: Verb, complement: int, at: int) -> bool:
    """“says boats will sink [and sells his own]”: a verb that cannot go on with what the boats will do."""
    parse = verb.parse
    while at < verb.end and parse.tags[at] == "RB":
        at += 1
    if at >= verb.end or parse.stretch[at] != parse.stretch[verb.verb] or parse.words[at] in _AUXILIARIES:
        return False
    told = _told_tense(parse, complement)
    subject = parse.subject(complement)
    if parse.tags[verb.verb] == "VBZ" == told and parse.tags[at] == "VBD" and _speaks_out(parse, at):
        return True  # “says it leaks [and called for help]”
    is_other = subject is not None and parse.tags[subject] != "PRP"  # not “says he was old and is tired”
    is_apart = parse.words[at - 2] == "," and parse.words[at - 1] == "but"
    is_done = told == "MD" and parse.tags[at] == "VBD" and parse.tags[verb.verb] in {"VBD", "VBN"}
    is_apart = is_apart or (is_done and _is_only_foretold(verb, complement, at))
    if is_apart and is_done:
        return True  # “said it would sink, [but rowed it home]”, “… [and rowed it home]”
    return is_other and parse.tags[at] == parse.tags[verb.verb] == "VBZ" and told in {"VBD", "MD"}


def _is_only_foretold(verb: Verb, complement: int, at: int) -> bool:
    """Whether no verb before is in the past, or a participle that goes on: “would be sold [and moved]”."""
    parse = verb.parse
    finite = [i for i in range(verb.cue_end, at) if parse.tags[i] in FINITE]
    is_alone = len(finite) == 1 and parse.words[finite[0]] in _FORETELLING and parse.words[at] not in _SHORT
    return is_alone and parse.tags[complement] == "VB" and "VBN" not in parse.tags[complement:at]


def _speaks_out(parse: Parse, at: int) -> bool:
    """Whether a verb is one of reporting or judging."""
    lists = ("verbs", "verbs_telling", "verbs_naming")
    return any(parse.words[at] in verb_forms(name) for name in lists)


def _told_tense(parse: Parse, complement: int) -> str | None:
    """The tag of the finite verb of what is reported: of “is” in “say it is sinking”."""
    first = (complement, *parse.children[complement])
    return next((parse.tags[i] for i in first if parse.tags[i] in FINITE), None)


def _points(verb: Verb, complement: int, at: int) -> bool:
    """“Critics say it leaks [and point to others]”: what they do beside, as it leaks and does not point."""
    parse = verb.parse
    while at < verb.end and parse.tags[at] == "RB":
        at += 1
    if at >= verb.end or parse.tags[verb.verb] != "VBP" or parse.stretch[at] != parse.stretch[verb.verb]:
        return False
    if parse.words[at : at + 2] == ["point", "to"]:
        return True
    first = parse.heads[at]
    is_helped = any(parse.tags[c] in FINITE for c in parse.children[first])  # “it doesn't leak [and call …]”
    is_listed = parse.deps[at] == "conj" and parse.tags[first] == "VB" and not is_helped
    is_other = parse.tags[at] in {"VB", "VBP"} and _told_tense(parse, complement) == "VBZ" and not is_listed
    is_other = is_other and parse.words[at] in word_list("of_many")
    return is_other and parse.subject(at) in {None, verb.subject}
