"""The rest of a reported sentence behind its reporting clause: “…, he said, …”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.asides import cut, tells_no_more
from newsview.nlp.said.contents.beside_reports import is_unclear
from newsview.nlp.said.contents.next_turns import is_next_turn
from newsview.nlp.said.contents.specifying import SPECIFYING, attends
from newsview.nlp.said.contents.two_reports import closes_with_report
from newsview.nlp.said.contents.withheld import withholds
from newsview.nlp.said.contents.works import is_work
from newsview.nlp.said.cues.naming import COPULAS
from newsview.nlp.said.cues.verb_first import resumed
from newsview.nlp.said.given.lexicon import verb_forms, word_list
from newsview.nlp.said.given.parse import DASHES, FINITE, MARKS, RELATIVES

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Range

_JOINING = frozenset({"and", "but", "so"})
_PHRASE_JOINING = frozenset({"and", "but", "or"})
_CONDITIONS = frozenset({"while", "although", "though", "if", "unless", "when", "once", "because", "since"})
"""What a clause begins with that needs another one behind it."""

_CONTRASTS = frozenset({"though", "although", "while", "but", "and"})
_PREPOSITIONS = frozenset({"in", "on", "at", "during", "after", "before", "with", "from", "for", "as", "via"})
_DENYING = frozenset({"denied", "denies", "disputed", "disputes", "dismissed", "dismisses", "rejected"})
_DENYING |= {"rejects", "downplayed", "refuted", "declined"}

_NEAR = 6
_FAR = 14


def behind_parenthesis(verb: Verb, tail: int, *, only_quotes: bool = False) -> list[Range]:
    """The rest of the reported sentence after “…, he said, …”."""
    parse = verb.parse
    if only_quotes and tail < verb.end and parse.words[tail] != ",":
        return _behind_description(verb, tail)
    if tail + 1 < verb.end and parse.words[tail] in DASHES and parse.words[tail + 1] in SPECIFYING:
        return verb.trimmed(tail + 1, verb.end)  # “…, he said — [including old boats]”
    if tail >= verb.end or parse.words[tail] != ",":
        return []
    if closes_with_report(parse, min(tail + 1, verb.end - 1), verb.end):
        return []
    is_whole = verb.has_finite(verb.start, verb.clause) and not _is_resumed(verb, tail)
    if verb.inverted is not None and is_whole:
        return _joined(verb, tail + 1) or _behind_description(verb, tail)
    is_aside = parse.tags[tail + 1 : tail + 2] == ["VBG"] and not verb.has_finite(verb.start, verb.clause)
    can_resume = (is_aside or verb.inverted is not None) and any(
        tag[:2] in {"NN", "PR", "CD"} for tag in parse.tags[verb.start : verb.clause]
    )  # “The fee, he said, citing Lind, [will rise]”
    at = 1 + ((resumed(parse, verb.verb) if can_resume else None) or tail)
    quote = verb.quote_at(at)
    if quote is not None and (is_work(verb, quote) or is_next_turn(verb, quote)):
        return []
    if quote is not None:
        return [parse.outers[quote]] if only_quotes else verb.trimmed(at, _own_end(verb, at))
    if only_quotes:
        return _behind_description(verb, tail)
    is_description = verb.inverted is not None and at == tail + 1 and not verb.has_finite(at, verb.end)
    if at >= verb.end or _is_added(verb, at) or is_description:
        return []
    found = _joined(verb, at) or verb.trimmed(at, _own_end(verb, at))
    joins = parse.words[at] in _PHRASE_JOINING and not verb.opens_quote(at + 1)
    return [(at, end) for _, end in found] if joins else found


def _is_resumed(verb: Verb, tail: int) -> bool:
    """Whether a noun with a clause has its own verb behind: “The reason it sank, says Kim, is …”."""
    parse = verb.parse
    return tail + 1 < verb.end and parse.words[tail + 1] in COPULAS and parse.tags[tail + 1] in FINITE


def _joined(verb: Verb, at: int) -> list[Range]:
    """A second clause behind “…, he said, [but it was late]”, with the word that joins it."""
    parse = verb.parse
    joins = at < verb.end and parse.words[at] in _JOINING
    is_clause = joins and verb.is_clause(at, verb.end) and not _is_added(verb, at)
    found = verb.trimmed(at, _own_end(verb, at)) if is_clause else []
    return [(at, end) for _, end in found]


def _is_added(verb: Verb, at: int) -> bool:
    """Whether what follows “…, he said,” is the writer's: "…, in a letter", "…, while adding"."""
    parse = verb.parse
    first = at + 1 if parse.words[at] == "while" and at + 1 < len(parse.words) else at
    if parse.words[at] == "according" or tells_no_more(parse, at):
        return True
    if parse.words[at : at + 2] == ["followed", "by"]:
        return True  # “…, the Post first reported, [followed by others]”
    if (parse.words[at] in SPECIFYING and not verb.opens_quote(at + 1)) or attends(parse, at):
        return False
    if _is_open(verb) and verb.is_clause(at, verb.end):
        return False
    if parse.tags[first] == "VBG":
        return parse.words[first] not in word_list("consequences") and not _is_deed_told(verb, first)
    if parse.words[at] in _CONTRASTS and (_reports_again(verb, at) or _keeps_back(verb, at + 1)):
        return True
    if parse.words[at] in RELATIVES and parse.words[at] != "that":
        return not any(n >= 0 for n in parse.stretch[at : verb.end]) and not _is_of_subject(verb, at)
    is_infinitive = parse.words[at] == "for" and "to" in parse.words[at : at + _NEAR]
    is_reason = parse.words[at] == "as" and _is_told_now(verb, at)
    is_reason = is_reason or (parse.words[at] in {"after", "before"} and _is_told_before(verb, at))
    is_phrase = parse.words[at] in _PREPOSITIONS and not is_infinitive and not is_reason
    return is_phrase and verb.is_clause(verb.start, verb.clause)


def _is_of_subject(verb: Verb, at: int) -> bool:
    """Whether the main verb stands behind a relative clause: “Boats, he said, [which leak, will sink]”."""
    parse = verb.parse
    ends = (i for i in range(at, verb.end - 1) if parse.words[i] == "," and parse.tags[i + 1] in FINITE)
    return not verb.has_finite(verb.start, verb.clause) and next(ends, None) is not None


def _is_deed_told(verb: Verb, at: int) -> bool:
    """“As Kim reports, [weighing boats is hard]”: what is told of, and not “…, speaking in Kelm, …”."""
    parse = verb.parse
    finite = next((i for i in range(at, verb.end) if parse.tags[i] in FINITE), at)
    is_lead = parse.words[verb.clause] == "as" and not verb.has_finite(verb.start, verb.clause)
    is_lead = is_lead or parse.words[verb.start] in {"given", "considering", "despite"}
    return is_lead and finite > at and "," not in parse.words[at:finite]


def _is_open(verb: Verb) -> bool:
    """Whether the words before “, he said,” are but a clause with “while” or “if”, and no main one."""
    parse = verb.parse
    words = parse.words
    lead = [i for i in range(verb.start, verb.clause) if words[i] in _CONDITIONS or not verb.is_light(i)]
    finite = sum(parse.tags[i] in FINITE for i in lead)
    return finite == 1 and parse.words[lead[0]] in _CONDITIONS


def _is_told_now(verb: Verb, at: int) -> bool:
    """“…, he said, as it is late”: a clause in the present behind a verb in the past is no circumstance."""
    parse = verb.parse
    finite = next((i for i in range(at, verb.end) if parse.tags[i] in FINITE), at)
    return parse.tags[verb.verb] == "VBD" and parse.tags[finite] in FINITE - {"VBD"}


def _is_told_before(verb: Verb, at: int) -> bool:
    """“It sank, he says, after it had hit a rock”: a clause in the past behind a verb in the present."""
    parse = verb.parse
    finite = next((i for i in range(at, verb.end) if parse.tags[i] in FINITE), at)
    has_subject = parse.subject(parse.main_verb(finite)) is not None and "," not in parse.words[at:finite]
    return parse.tags[verb.verb] in {"VBZ", "VBP"} and parse.tags[finite] == "VBD" and has_subject


def _reports_again(verb: Verb, at: int) -> bool:
    """“…, he said, though he stressed that …”: reporting words of their own right behind a conjunction."""
    parse = verb.parse
    finite = next((i for i in range(at, min(at + _NEAR, verb.end)) if parse.tags[i] in FINITE), at)
    return finite > at and parse.words[finite] in verb_forms("verbs") and parse.stretch[finite] < 0


def _keeps_back(verb: Verb, at: int) -> bool:
    """“…, he said, though [he did not give details]”, “…, and [it is unclear] why”: the writer's own."""
    is_kept = verb.parse.tags[at : at + 1] == ["PRP"] and withholds(verb, at + 1)
    return is_unclear(verb, at) or is_kept or _denies(verb, at)


def _denies(verb: Verb, at: int) -> bool:
    """“…, he said, but [the mayor and an aide played it down]”: what others say to it."""
    parse = verb.parse
    finite = next((i for i in range(at, min(at + _FAR, verb.end)) if parse.tags[i] in FINITE), at)
    words = parse.words[finite : finite + 5]
    plays_down = bool(words) and words[0] in {"played", "plays"} and "down" in words
    return finite > at and parse.stretch[finite] < 0 and (words[0] in _DENYING or plays_down)


def _own_end(verb: Verb, at: int) -> int:
    """Where a quotation with reporting words of its own or what the writer adds begins, or the words' end."""
    for i in range(at + 1, verb.end):
        quote = verb.quote_at(i)
        if quote is not None and _has_own_verb(verb, quote):
            return i
    finite = next((i for i in range(at, verb.end) if verb.parse.tags[i] in FINITE), None)
    if finite is None:
        return verb.end
    end = cut(verb, verb.parse.main_verb(finite), finite + 1, verb.end)
    if at == finite and _goes_on_doing(verb, end):
        return verb.end
    goes_on = verb.parse.words[end - 1] in MARKS or not RELATIVES.isdisjoint(verb.parse.words[end : end + 2])
    return verb.end if goes_on or verb.parse.words[end : end + 1] == [":"] else end


def _goes_on_doing(verb: Verb, end: int) -> bool:
    """“The study, he said, [found boats and suggested they leak]”: a second verb of the same subject."""
    parse = verb.parse
    link = end + (parse.words[end : end + 1] == [","])
    is_bare = parse.words[link : link + 1] in (["and"], ["but"]) and link + 1 < verb.end
    return is_bare and parse.tags[link + 1] in FINITE and verb.inverted is None


def _behind_description(verb: Verb, tail: int) -> list[Range]:
    """“…,” said Kim, a farmer, “…”: the second quotation alone, unless another verb brings it in."""
    for i in range(tail, verb.end):
        if verb.parse.is_verb(i) and verb.parse.words[i] in verb_forms("verbs"):
            return []
        follows = i + 2 if verb.parse.words[i + 1 : i + 2] in (["and"], ["but"]) else i + 1
        quote = verb.quote_at(follows) if verb.parse.words[i] == "," else None
        if quote is not None:
            is_others = _has_own_verb(verb, quote) or is_next_turn(verb, quote)
            return [] if is_others else [verb.parse.outers[quote]]
    return []


def _has_own_verb(verb: Verb, quote: int) -> bool:
    """Whether a reporting verb of its own stands right behind a quotation."""
    end = verb.parse.outers[quote][1]
    return any(word in verb_forms("verbs") for word in verb.parse.words[end : min(end + 3, verb.end)])
