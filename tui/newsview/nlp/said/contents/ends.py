"""Where reported words end and the writer's own go on.

The parse knows the end of a reported clause four times out of five. It stops short where it loses the
sentence, mostly at quotation marks and at “and”, and it runs on into what the writer adds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.asides import (
    broken_quote,
    cut,
    is_subordinate,
    reports_somehow,
)
from newsview.nlp.said.contents.conditions import opens_condition
from newsview.nlp.said.contents.limits import limit
from newsview.nlp.said.contents.open_ends import (
    past_aim,
    past_body,
    past_bracket,
    past_comparison,
    past_contrast,
    past_example,
    past_firm,
    past_guess,
    past_marked_word,
    past_name,
    past_open_word,
    past_purpose,
    past_rest,
    past_stop,
    tells_of_part,
)
from newsview.nlp.said.contents.question_ends import question_end
from newsview.nlp.said.contents.reported_deeds import is_plain_deed
from newsview.nlp.said.contents.series import tells_next_deed
from newsview.nlp.said.contents.tenses import tense
from newsview.nlp.said.contents.withheld import NEGATIONS
from newsview.nlp.said.given.lexicon import said_forms, verb_forms
from newsview.nlp.said.given.parse import DASHES, FINITE, MARKS

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

_CONDITIONS = frozenset({"if", "when", "as", "while", "once", "unless", "although", "though"})
_TENSES = ({"VBD"}, {"MD"}, {"VBZ"}, {"VBP"}, {"VBZ", "VBP"})
"""Tags of finite verbs of one tense."""

_INSERTING = frozenset({"including", "like", "especially", "particularly", "along"})
_SHIFTED = frozenset({"would", "could", "might", "should"})
"""What “will” and the like become in words reported in the past."""


def complement_end(verb: Verb, start: int, complement: int | None) -> int:
    """Where the words that begin at ``start`` under the clause ``complement`` end."""
    parse = verb.parse
    if complement is None:
        hung = parse.heads[start] if parse.deps[start] == "mark" else start
        return cut(verb, hung, hung + 1, limit(verb)) if hung > start else limit(verb)
    if verb.word == "asked" and verb.source is None:
        return question_end(verb, start, limit(verb))
    end = min(max(parse.edges(complement)[1], start), limit(verb))
    is_joined = start < end < verb.end and parse.words[end - 1] in {"and", "but", "or"}
    end -= is_joined and (parse.words[end] != "that" or parse.tags[end] == "IN")
    end = _extended(verb, start, complement, end)
    return _with_quoted(verb, start, cut(verb, complement, max(start, complement) + 1, end))


def _with_quoted(verb: Verb, start: int, end: int) -> int:
    """The end of a quotation that the reported clause brings in: “said Lind told her: “Never!””."""
    parse = verb.parse
    is_plain = all(n < 0 for n in parse.stretch[end : verb.end])
    if end + 2 < verb.end and parse.words[end] == ":" and is_plain:
        return verb.end  # “said she saw a change: the market had cooled”
    quote = verb.quote_at(end + 1) if end + 1 < verb.end and parse.words[end] in {",", ":"} else None
    if quote is None or not parse.text[parse.start_of(parse.ranges[quote][0])].isupper():
        return end
    finite = next((i for i in range(end - 1, start, -1) if parse.tags[i] in FINITE), None)
    if finite is None or parse.words[finite] not in said_forms() or parse.subject(finite) is None:
        return end
    is_done = parse.words[finite] in verb_forms("verbs") and parse.child(finite, "dobj") is not None
    return end if is_done or verb.is_claimed(quote) else parse.outers[quote][1]


def _extended(verb: Verb, start: int, complement: int, end: int) -> int:
    """The end the parse gives, moved on where the parse plainly lost the sentence."""
    parse = verb.parse
    while 0 < end < verb.end:
        broken = broken_quote(verb, end)
        if broken is not None:
            end = parse.outers[broken][1]
            continue
        quote = verb.quote_at(end)
        if quote is not None and (parse.words[end - 1] != "," or _goes_on(verb, quote)):
            end = parse.outers[quote][1]
            continue
        after_comma = verb.quote_at(end + 1) if parse.words[end] == "," and end + 1 < verb.end else None
        if after_comma is not None and _goes_on(verb, after_comma):
            end = parse.outers[after_comma][1]
            continue
        word = parse.words[end]
        if (hung := _hung_behind(verb, end)) is not None:
            return hung
        listed = end + 1 if word == "," else end
        inside = end - 2 if parse.words[end - 1] in MARKS else end - 1  # “ready to “sail,” [row and rest]”
        is_parted = "," in parse.words[inside : end + 1] and listed < verb.end
        if is_parted and (parse.tags[listed] == "VB" or tells_next_deed(verb, complement, listed)):
            return verb.end
        lost = end + 1 if _closes_insertion(verb, start, end) else end
        if lost < verb.end and _is_lost_verb(verb, lost):
            main = parse.main_verb(lost)
            end = min(max(parse.edges(main)[1], lost + 1), verb.end)
            continue
        if parse.deps[end] in {"punct", "dep"} and word.replace("’", "").replace("'", "").isalnum():
            end += 1
            continue
        joined = _joined(verb, complement, end)
        if joined is None:
            break
        end = joined
    return end


def _joined(verb: Verb, complement: int, at: int) -> int | None:
    """The end of what goes on with the clause right behind, although it hangs elsewhere."""
    parse = verb.parse
    return (
        _behind_auxiliary(verb, at)
        or past_open_word(parse, at, verb.end)
        or past_bracket(parse, at, verb.end)
        or past_stop(parse, at, verb.end)
        or past_guess(parse, at, verb.end)
        or past_aim(parse, at, verb.end)
        or past_purpose(parse, verb.verb, at, verb.end)
        or past_comparison(parse, at, verb.end)
        or past_contrast(parse, at, verb.end)
        or past_example(parse, at, verb.end)
        or past_firm(parse, at, verb.end)
        or past_body(parse, at, verb.end)
        or past_name(parse, at, verb.end)
        or (None if is_subordinate(verb) else past_rest(parse, at, verb.end))
        or _second_that(verb, at)
        or _clause_at(verb, at)
        or _past_lead(verb, complement, at)
        or past_marked_word(parse, at, verb.end)
        or _joined_infinitive(verb, complement, at)
        or _joined_clause(verb, complement, at)
        or _joined_phrase(verb, at)
        or _to_quote(verb, at)
        or _past_dashes(verb, at)
    )


def _hung_behind(verb: Verb, at: int) -> int | None:
    """The end of a condition or a reason right behind: “were told they must go [because of cuts]”."""
    parse, word = verb.parse, verb.parse.words[at]
    if word == "," and parse.words[at + 1 : at + 2] == ["because"]:
        return _hung_behind(verb, at + 1)
    if word not in {"if", "unless", "because"} or (parse.words[at - 1] == "," and word != "because"):
        return None
    if parse.heads[at] >= at:
        return min(parse.edges(parse.heads[at])[1], verb.end)
    is_reason = word == "because" and parse.heads[at] == verb.verb
    return min(parse.edges(at)[1], verb.end) if is_reason else None


def _is_lost_verb(verb: Verb, at: int) -> bool:
    """Whether the verb that the words so far are the subject of stands outside the clause to the parse."""
    parse = verb.parse
    is_apart = parse.stretch[at] != parse.stretch[verb.verb] or is_subordinate(verb)
    is_apart = is_apart and not _is_behind_main(verb)
    return parse.tags[at] in FINITE and not is_apart and not reports_somehow(parse.words[at])


def _closes_insertion(verb: Verb, start: int, at: int) -> bool:
    """“said that boats, such as Roe's[,] leak”: the comma before the verb of what stands before."""
    parse = verb.parse
    before = next((i for i in range(at - 1, start, -1) if parse.words[i] == ","), None)
    if parse.words[at] != "," or before is None:
        return False
    opens = parse.words[before + 1 : before + 3] in (["such", "as"], ["as", "well"])
    return opens or parse.words[before + 1] in _INSERTING


def _is_behind_main(verb: Verb) -> bool:
    """Whether a participle carries on a clause that has its verb before: “Kim left, [saying] it leaks”."""
    parse, main = verb.parse, verb.parse.heads[verb.verb]
    is_carrying = parse.tags[verb.verb] == "VBG" and parse.deps[verb.verb] == "advcl" and main < verb.verb
    has_tense = any(parse.tags[i] in FINITE for i in (main, *parse.children[main]) if i < verb.verb)
    return is_carrying and has_tense and parse.words[verb.verb - 1] == ","


def _behind_auxiliary(verb: Verb, at: int) -> int | None:
    """The end of a clause that the parse breaks off: “said she would [like a new boat]”."""
    parse = verb.parse
    if parse.tags[at - 1] != "MD" or not parse.words[at].isalnum():
        return None
    return next((i for i in range(at, verb.end) if parse.words[i] == ","), verb.end)


def _clause_at(verb: Verb, at: int) -> int | None:
    """The end of another clause of the verb's right there: “said Moll was elected [mayor and Lind is …]”."""
    parse = verb.parse
    found = (c for c in parse.children[verb.verb] if c >= at and parse.deps[c] in {"ccomp", "dobj"})
    clause = next((c for c in found if parse.edges(c)[0] == at), None)
    is_word = parse.words[at].isalnum() and parse.words[at] not in {"and", "but", "or"}
    is_word = is_word or parse.words[at] in NEGATIONS or parse.words[at : at + 2] == ["and", "what"]
    goes_on = is_word or _follows(verb, at) or tells_of_part(parse, at)
    return min(parse.edges(clause)[1], verb.end) if clause is not None and goes_on else None


def _past_lead(verb: Verb, complement: int, at: int) -> int | None:
    """The end of what only a lead stands before: “that should it rain, [boats row]”."""
    parse = verb.parse
    that, finite = parse.edges(complement)[0], _first_finite(verb, at)
    if parse.words[at] != "," or finite is None or parse.words[that] != "that":
        return None
    is_verbless = parse.tags[complement][:2] in {"JJ", "NN"} and tense(verb, complement) is None
    if not is_verbless and not opens_condition(parse, that):
        return None
    return min(max(parse.edges(parse.main_verb(finite))[1], finite + 1), verb.end)


def _follows(verb: Verb, at: int) -> bool:
    """“said he rows, [so he'll win]”: what follows from it, in another tense than the report's."""
    parse = verb.parse
    if parse.words[at : at + 2] != [",", "so"]:
        return False
    finite = _first_finite(verb, at)
    return finite is not None and parse.tags[finite] != parse.tags[verb.verb] == "VBD"


def _to_quote(verb: Verb, at: int) -> int | None:
    """The end of a quotation further on, if only a phrase stands before it: “…, and of “all the people””."""
    parse = verb.parse
    for i in range(at, verb.end):
        quote = verb.quote_at(i)
        if quote is not None:
            starts_low = parse.text[parse.start_of(parse.ranges[quote][0])].islower()
            return parse.outers[quote][1] if starts_low and not verb.is_claimed(quote) else None
        if parse.tags[i] in FINITE or parse.tags[i] == "VBG" or parse.words[i] in {"who", "which", ":", ";"}:
            return None
    return None


def _past_dashes(verb: Verb, at: int) -> int | None:
    """The end of a phrase that goes on behind an insertion: “to ban all cars - a million - from the isle”."""
    parse = verb.parse
    if parse.words[at] not in DASHES:
        return None
    is_closing = sum(word in DASHES for word in parse.words[verb.cue_end : at]) % 2
    after = range(at if is_closing else at + 1, verb.end - 1)
    closing = next((i for i in after if parse.words[i] in DASHES), None)
    if closing is None or parse.tags[closing + 1] not in FINITE | {"IN", "TO"}:
        return None
    opens = parse.deps[closing + 1] in {"mark", "aux", "auxpass"}  # “- because it rains”
    top = max(parse.heads[closing + 1], closing + 1) if opens else closing + 1
    return min(max(parse.edges(top)[1], closing + 2), verb.end)


def _goes_on(verb: Verb, quote: int) -> bool:
    """Whether a quotation only carries on the clause before it: “he was a friend, “but …””."""
    parse = verb.parse
    start = parse.ranges[quote][0]
    return parse.tags[start] in {"CC", "IN", "TO", "VBG", "VBN", "WDT"} and parse.words[start].islower()


def _joined_clause(verb: Verb, complement: int, at: int) -> int | None:
    """The end of a second reported clause: “the time is over, and the nation has to act”.

    The parse hangs it on the reporting verb as often as not. It is reported as well where its tense is
    that of the first one, and no reporting verb of its own.
    """
    parse = verb.parse
    conjunction = at + 1 if parse.words[at] in {",", *DASHES} and at + 1 < verb.end else at
    if parse.words[conjunction] not in {"and", "but", "or"}:
        return None
    is_that = conjunction + 2 < verb.end and parse.words[conjunction + 1] == "that"
    if is_that and parse.tags[conjunction + 1] == "IN":
        return min(max(parse.edges(parse.heads[conjunction + 1])[1], conjunction + 2), verb.end)
    joined = _first_finite(verb, conjunction + 1)
    if joined is not None and parse.words[conjunction + 1] in _CONDITIONS:
        comma = next((i for i in range(joined, verb.end) if parse.words[i] == ","), verb.end)
        joined = _first_finite(verb, comma) or joined  # “…, but if it rains, they will row”
    if joined is None or parse.stretch[joined] != parse.stretch[verb.verb]:
        return None
    if verb.parse.deps[verb.verb] == "relcl" and at < conjunction and complement == verb.cue_end:
        return None  # “a report which they said was old, but the claim …”
    is_bare = at == conjunction and parse.words[at - 1] not in MARKS and parse.tags[at + 1] in {"PRP", "EX"}
    is_same = {tense(verb, complement), parse.tags[joined]} in _TENSES or is_bare  # “… [and it is old]”
    is_same = is_same or _is_told_tense(verb, complement, conjunction, joined)
    main = parse.main_verb(joined)
    begins = parse.words[joined] in verb_forms("verbs_quoting") and is_plain_deed(verb, main)
    if not is_same or (reports_somehow(parse.words[joined]) and not begins):
        return None
    if _is_other_report(verb, main, conjunction) or _is_contrary(verb, main, conjunction):
        return None
    if _is_speakers_deed(verb, conjunction, joined):
        return None
    return min(max(parse.edges(main)[1], joined + 1), verb.end)


def _is_other_report(verb: Verb, main: int, conjunction: int) -> bool:
    """“Lind says it is ready, but [Roe has said it is not]”; but not “…, and Roe has not said so”."""
    parse = verb.parse
    is_report = parse.child(main, "nsubj") is not None and parse.words[main] in said_forms()
    return is_report and (parse.words[conjunction] != "and" or parse.child(main, "neg") is None)


def _is_speakers_deed(verb: Verb, conjunction: int, joined: int) -> bool:
    """“Lind has said it is “ready” and [has named a date]”, “Lind says it is ready, but [has no date]”."""
    parse, main = verb.parse, verb.parse.main_verb(joined)
    lacks_subject = all(parse.tags[i] == "RB" for i in range(conjunction + 1, joined))
    if not lacks_subject or parse.heads[main] != verb.verb:
        return False
    helper = parse.child(verb.verb, "aux")
    is_twin = helper is not None and parse.words[helper] == parse.words[joined]
    is_apart = parse.words[conjunction - 1] == "," and parse.tags[joined] != "MD"
    is_past = parse.tags[joined] == "VBD" and parse.tags[verb.verb] in {"VBZ", "VBP"}
    is_past = is_past or (parse.words[joined] == "had" and helper is None and main != joined)
    return is_twin or (is_apart and not is_past)


def _second_that(verb: Verb, at: int) -> int | None:
    """The end of another clause with “that”: “saying it had sunk, [that Kim had seen it and cried]”."""
    parse, that = verb.parse, at + 1
    if parse.words[at : at + 2] != [",", "that"] or parse.tags[that] != "IN" or parse.deps[that] != "mark":
        return None
    clause = parse.heads[that]
    is_clause = parse.deps[clause] in {"ccomp", "advcl", "conj"} and clause > that
    return min(parse.edges(clause)[1], verb.end) if is_clause else None


def _is_contrary(verb: Verb, main: int, conjunction: int) -> bool:
    """“Some say it leaks, but [Kim has mended it]”: what others do now, to the parse beside the report."""
    parse, subject = verb.parse, verb.parse.subject(main)
    is_beside = parse.words[conjunction - 1 : conjunction + 1] == [",", "but"]
    is_beside = is_beside and parse.heads[main] == verb.verb and parse.tags[verb.verb] == "VBP"
    return is_beside and subject is not None and parse.tags[subject] not in {"PRP", "DT", "EX"}


def _first_finite(verb: Verb, start: int) -> int | None:
    """The first finite verb from a word on."""
    return next((i for i in range(start, verb.end) if verb.parse.tags[i] in FINITE), None)


def _is_told_tense(verb: Verb, complement: int, conjunction: int, finite: int) -> bool:
    """Whether the verb of a second clause can only go on with the first: “it was old and [would] sink”."""
    parse = verb.parse
    own = tense(verb, complement)
    is_next = parse.tags[conjunction + 1] == "PRP" or (
        parse.words[conjunction - 1] != "," and parse.tags[conjunction + 1] == "NNP"
    )
    is_foreseen = own is not None and is_next and parse.tags[finite] == "MD"
    if is_foreseen or (own == "VBD" and parse.words[finite] in _SHIFTED):
        return True  # “said it is old, [and it will sink]”
    auxiliary = parse.child(verb.verb, "aux")
    is_other = auxiliary is None or parse.tags[auxiliary] != "MD"
    has_subject = any(parse.tags[i] != "RB" for i in range(conjunction + 1, finite))
    is_bare = not has_subject and parse.words[conjunction - 1] != ","
    return parse.tags[finite] == "MD" and is_other and is_bare


def _joined_phrase(verb: Verb, at: int) -> int | None:
    """The end of a phrase that closes the sentence: “said they rose by 15%[, but by 2% in the spring]”."""
    parse = verb.parse
    conjunction = at + 1 if parse.words[at] in {",", *DASHES} else at
    end = verb.end
    if conjunction + 1 >= end or parse.words[conjunction] not in {"and", "but", "or"}:
        return None
    rest = range(conjunction + 1, end)
    is_plain = all(parse.stretch[i] == parse.stretch[verb.verb] for i in rest)
    is_phrase = is_plain and not verb.has_finite(conjunction, end) and limit(verb) == end
    verbs = [parse.words[i] for i in rest if parse.is_verb(i) and parse.deps[i] != "amod"]
    reports = any(reports_somehow(word) for word in verbs)
    return end if is_phrase and not reports and not is_subordinate(verb) else None


def _joined_infinitive(verb: Verb, complement: int, at: int) -> int | None:
    """The end of a second infinitive that the parse hangs elsewhere: “to stay at home [and report …]”.

    So is it with what a deed is for: “proposed selling the boats [to pay the crew]”.
    """
    parse = verb.parse
    if parse.tags[complement] == "VBG" and parse.tags[at : at + 1] == ["TO"] and parse.heads[at] > at:
        return min(parse.edges(parse.heads[at])[1], verb.end)
    is_open = any(parse.tags[c] in {"TO", "MD"} for c in parse.children[complement])
    conjunction = at + 1 if parse.words[at] == "," and at + 1 < verb.end else at
    if not is_open or parse.words[conjunction] not in {"and", "or", "but"}:
        return None
    joined = conjunction + 1
    while joined < verb.end and (parse.tags[joined] == "RB" or parse.words[joined] == ","):
        joined += 1
    if joined >= verb.end or parse.tags[joined] != "VB" or parse.tags[verb.verb] == "VB":
        return None
    return min(max(parse.edges(joined)[1], joined + 1), verb.end)
