"""Where the writer's own words go on behind those reported: asides, remarks, further reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.added import is_added, is_days_after
from newsview.nlp.said.contents.beside_reports import is_beside, is_counted
from newsview.nlp.said.contents.credited import is_background, is_told_already, is_told_by_other
from newsview.nlp.said.contents.effects import stirs
from newsview.nlp.said.contents.lone_dashes import is_lone_aside
from newsview.nlp.said.contents.open_ends import is_guess
from newsview.nlp.said.contents.reported_deeds import (
    does_to_met,
    holds_marks,
    is_mute,
    is_others_deed,
    is_reported_deed,
)
from newsview.nlp.said.contents.shares import counts_in_poll
from newsview.nlp.said.contents.tenses import is_behind_timeless, tense
from newsview.nlp.said.contents.withheld import withholds
from newsview.nlp.said.cues.behind_links import joined_subject
from newsview.nlp.said.cues.verbs import UNSAID
from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms, word_list
from newsview.nlp.said.given.parse import DASHES, FINITE, MARKS
from newsview.nlp.said.given.venues import is_broadcast, is_venue

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse

_REPORTING = ("verbs", "verbs_telling", "verbs_naming", "verbs_quoting")
_BESIDE = frozenset({"and", "but", "while", "though", "although"})
_CONTRASTS = frozenset({"while", "whereas", "though", "although"})
_AUXILIARIES = frozenset(
    {"has", "have", "had", "do", "does", "did", "is", "are", "was", "were", "will", "would"}
)
_LONGEST_REMARK = 6
_JOINING = frozenset({"and", "or"})

_TELLING = frozenset({"citing", "elaborating", "explaining", "giving", "naming", "offering", "providing"})
_TELLING |= {"commenting", "detailing", "disclosing", "identifying", "saying", "sharing", "specifying"}
"""What someone who speaks leaves out: “without giving details”."""

_POINTERS = frozenset({"reference", "nod", "swipe", "dig", "allusion"})
"""What the writer takes words for: ", in an apparent reference to the vote"."""

_CREDITED = frozenset({"reported", "noted", "revealed", "disclosed", "quoted", "cited", "published"})

_NEAR = 5
_FARTHEST = 14
"""Tokens from “and” to the verb of somebody else's report."""

_JUDGING = frozenset(
    {"accuse", "blame", "call", "characterise", "characterize", "condemn", "criticise", "criticize"}
    | {"decry", "denounce", "describe", "dismiss", "dub", "hail", "label", "praise", "refer", "slam"}
)
"""Verbs of naming whose participle tells what else who is quoted said: “…, calling it a shame”."""

_PARTICIPLES = frozenset({"written", "spoken", "sworn", "sung", "begun"})
"""Those of reporting verbs that are no past tense as well: "a map [and written answers]"."""

_POINTING = frozenset({"citing", "pointing", "echoing", "contradicting", "contrasting", "speaking"})
"""Participles of what else who speaks does, or of what the words are to others': “…, citing the rain”."""


def cut(verb: Verb, complement: int, start: int, end: int) -> int:
    """The first place where words of the writer's own begin behind a reported clause."""
    parse = verb.parse
    for i in range(start, end - 1):
        if parse.stretch[i] >= 0:
            continue
        is_behind = parse.words[i] in MARKS and parse.words[i - 1] == ","
        is_deed = parse.tags[i + 1] == "VBG" and parse.words[i + 1] != "including"
        is_own = is_behind and (is_deed or _is_circumstance(verb, i + 1))
        is_own = is_own or (is_behind and is_days_after(verb, complement, i + 1))
        if is_own or (is_behind and _is_remark(verb, i)):
            return i + 1
        if is_broadcast(parse, i) or (parse.words[i] in MARKS and is_venue(parse, i + 1)):
            return i + (parse.words[i] in MARKS)
        if _is_writers(verb, complement, i, end):
            return i
    return end


def _is_writers(verb: Verb, complement: int, at: int, end: int) -> bool:
    """Whether the writer's own words go on at a comma, a dash, a colon or a conjunction."""
    parse, word = verb.parse, verb.parse.words[at]
    is_per = parse.words[at : at + 2] == [",", "per"] and "NNP" in parse.tags[at + 2 : at + 4]
    if is_per or (parse.words[at + 1] == "according" and word in {",", "and", "but"}):
        return True  # “she said it sank[, per Reuters]”
    if word == "," and (_is_credit(parse, at + 1) or is_told_by_other(parse, at)):
        return True
    is_own = is_beside(verb, complement, at, end) or is_added(verb, complement, at, end)
    if is_own or (word == "," and _is_circumstance(verb, at + 1)):
        return True
    if word in {",", *DASHES}:
        is_second = parse.tags[at + 1] in FINITE and _is_second_report(verb, at + 1, end)
        is_second = is_second and not (is_others_deed(verb, at + 1) or is_mute(verb, at + 1))
        return is_second or _is_aside(verb, at, end) or (word == "," and _is_remark(verb, at))
    is_even = word == "even" and parse.words[at + 1] in {"as", "though", "while"}
    if (is_even or word in _BESIDE) and _is_anothers(verb, complement, at, end):
        return True
    if word in {"and", "but"}:
        is_second = _is_second_report(verb, at + 1, end) and not _is_deed_told(verb, complement, at + 1)
        is_second = is_second or withholds(verb, at + 1)
        is_second = is_second or is_behind_timeless(verb, complement, at, end)
        return is_second or _is_aside_clause(verb, complement, at, end)
    after_comma = parse.words[at - 1] == "," or parse.words[at - 1] in DASHES
    if word in _CONTRASTS and not _is_inserted(verb, at, end):
        is_own = word in {"though", "although"} or _is_contrast(verb, complement, at, end)
        return after_comma and is_own
    if word == ":":
        return verb.opens_quote(at + 1) and parse.text[parse.start_of(at + 2)].isupper()
    is_as = word == "as" and after_comma
    is_told = is_as and (is_told_already(parse, at, verb.end) or is_background(parse, at, verb.end))
    return is_told or (is_as and parse.words[at + 1] in _AUXILIARIES)


def _is_credit(parse: Parse, at: int) -> bool:
    """Whether the writer tells who brought the report: “she said it sank, [as first reported by Reuters]”."""
    words = parse.words[at : at + _NEAR]
    by = words.index("by") if "by" in words else 0
    return words[:1] == ["as"] and by > 1 and words[by - 1] in _CREDITED


def _is_circumstance(verb: Verb, at: int) -> bool:
    """Whether words behind a comma tell against what it was said: “despite …”, “without giving details”.

    Counted in 1000 news articles: two times out of three these are the writer's.
    """
    words = verb.parse.words[at : at + 2]
    is_without = tells_no_more(verb.parse, at)
    is_pointer = words[0] == "in" and not _POINTERS.isdisjoint(verb.parse.words[at + 1 : at + _NEAR])
    return (
        words[0] in {"despite", "amid"}
        or words in (["even", "as"], ["in", "spite"])
        or is_without
        or is_pointer
        or (words == ["contrary", "to"] and "," not in verb.parse.words[at : verb.end])
    )


def tells_no_more(parse: Parse, at: int) -> bool:
    """Whether it is told what who speaks leaves out: “…, [without giving details]”."""
    return parse.words[at] == "without" and not _TELLING.isdisjoint(parse.words[at + 1 : at + 2])


def _is_remark(verb: Verb, at: int) -> bool:
    """Whether a comma brings in the writer's word for what is said: ", a charge …", ", the latter …"."""
    parse = verb.parse
    if parse.words[at + 1] not in {"a", "an", "the"}:
        return False
    nouns = (i for i in range(at + 2, min(at + _LONGEST_REMARK, verb.end)) if parse.tags[i] in {"NN", "JJ"})
    noun = next((i for i in nouns if parse.tags[i + 1 : i + 2] not in (["NN"], ["JJ"])), at)
    is_listed = parse.deps[noun] == "conj" and not _JOINING.isdisjoint(parse.words[noun : noun + _NEAR])
    is_word_for_it = parse.words[noun] in noun_forms("nouns") or parse.words[noun] in word_list("remarks")
    return is_word_for_it and not is_listed  # not “had no boat, [a plan] or a sail”


def _is_aside(verb: Verb, at: int, end: int) -> bool:
    """Whether what follows a comma or a lone dash up to the end is the writer's aside."""
    parse, following = verb.parse, at + 1
    word, tag = parse.words[following], parse.tags[following]
    if parse.stretch[following] >= 0 or parse.words[following] in MARKS:
        return False
    if tag == "RB" and parse.tags[following + 1 : following + 2] == ["VBG"]:
        word, tag = parse.words[following + 1], "VBG"
    speaks = word in said_forms() or word in _POINTING or _speaks_besides(verb, following)
    speaks = speaks or stirs(verb, following)
    tag = "VBG" if word == "with" else tag
    if tag == "VBG" and verb_forms("verbs_naming").get(word) in _JUDGING:
        return True
    if speaks and (tag == "VBG" or (tag in FINITE and verb.subject is not None and is_subordinate(verb))):
        return True
    is_last = parse.heads[following] > at and _reach(verb, parse.heads[following]) >= end - 1
    if parse.words[at] == ",":
        next_word = parse.words[following + 1 : following + 2]
        is_another = word == "one" and next_word in (["that"], ["of"], ["who"])
        is_writers = is_last and not is_guess(parse, following)
        is_writers = is_writers and not (word == "which" and _tells_in_marks(verb, parse.heads[following]))
        next_tag = "".join(parse.tags[following + 1 : following + 2])
        is_thing = word == "something" and next_tag in {"PRP", "NNP", "DT", "IN", "WDT"}
        is_thing = is_thing and "," not in parse.words[following:end]
        return is_another or is_thing or (word in {"who", "which"} and is_writers)
    return parse.words[at] in DASHES and is_lone_aside(verb, at, end)


def _tells_in_marks(verb: Verb, clause: int) -> bool:
    """Whether “which” goes on with words in marks that nobody else says: “…, which has “sunk” his plan”."""
    parse = verb.parse
    inside = range(clause, min(parse.edges(clause)[1], verb.end))
    return holds_marks(verb, clause) and not any(reports_somehow(parse.words[i]) for i in inside)


def _speaks_besides(verb: Verb, at: int) -> bool:
    """Whether others speak in a phrase with “with”: “…, [with Lind saying] it was late”."""
    parse = verb.parse
    near = range(at + 1, min(at + _LONGEST_REMARK, verb.end))
    is_others = parse.words[at] == "with" and not counts_in_poll(verb, at + 1)
    return is_others and any(parse.words[i].endswith("ing") and parse.words[i] in said_forms() for i in near)


def _reach(verb: Verb, token: int) -> int:
    """Where a word's phrase ends, a quotation that it stops at or breaks off in included."""
    parse = verb.parse
    end = parse.edges(token)[1]
    quote = verb.quote_at(end) if end < verb.end else None
    if quote is None and end < verb.end:
        quote = broken_quote(verb, end)
    return end if quote is None else parse.outers[quote][1]


def _is_second_report(verb: Verb, at: int, end: int) -> bool:
    """Whether "and" or "but" brings in another verb of the speaker's: "… and vowed to fight"."""
    parse = verb.parse
    while at < end and parse.tags[at] == "RB":
        at += 1
    if at >= end or parse.stretch[at] != parse.stretch[verb.verb] or not _is_of_a_kind(verb, at):
        return False
    if at + 1 >= end or is_reported_deed(verb, at) or _describes(parse, at, end):
        return False  # “said it must be found [and reported]”
    word = parse.words[at]
    return _finds(parse, at) or word in UNSAID or any(word in verb_forms(name) for name in _REPORTING)


def _describes(parse: Parse, at: int, end: int) -> bool:
    """Whether a word only describes the noun behind it: “a probe into fraud and [alleged] theft”."""
    is_alleged = parse.words[at] == "alleged" and parse.tags[at + 1][:2] == "NN"
    return (is_alleged or parse.deps[at] == "amod") and FINITE.isdisjoint(parse.tags[at + 1 : end])


def _finds(parse: Parse, at: int) -> bool:
    """Whether a clause stands right behind a verb that also reports: “and indicated [he might go]”."""
    clause = parse.child(at, "ccomp")
    is_next = parse.words[at + 1] == "that" or (clause is not None and parse.edges(clause)[0] == at + 1)
    is_next = is_next and parse.words[at - 1] not in DASHES  # “reports – taken by some – indicated it”
    return is_next and parse.words[at] in verb_forms("verbs_finding")


def _is_anothers(verb: Verb, complement: int, at: int, end: int) -> bool:
    """Whether somebody else reports something beside: “said it sank, and [guards confirmed it is gone]”.

    Where the verb has the tense of what is reported, a comma or another person's name tells them apart.
    """
    parse = verb.parse
    first = next((i for i in range(at + 1, min(at + _FARTHEST, end)) if parse.tags[i] in FINITE), None)
    is_that = parse.words[at + 1] == "that"  # “… and that Lind said …” goes on reporting
    if first is None or is_that or parse.stretch[first] != parse.stretch[verb.verb]:
        return False
    main = parse.main_verb(first)
    subject = parse.subject(main) if parse.deps[main] != "relcl" else None
    if is_counted(verb, at, first):
        return True
    subject = joined_subject(parse, main) if subject is None else subject
    finds = verb_forms("verbs_finding")
    is_same = verb.word in finds and finds.get(parse.words[main]) == finds[verb.word]
    reports = is_same or parse.words[main] in said_forms() | verb_forms("verbs_promising").keys()
    thinks = parse.words[at] == "but" and parse.words[main] in verb_forms("verbs_thinking")
    reports = reports or (thinks and subject is not None and parse.tags[subject] != "PRP")
    if subject is None or not at < subject < first or not reports:
        return False
    if not any(c > main and parse.deps[c] in {"ccomp", "xcomp"} for c in parse.children[main]):
        return False
    if parse.tags[first] != tense(verb, complement):
        return True
    is_apart = parse.words[at - 1] == "," or parse.words[at] == "while" or parse.words[main] == verb.word
    return (is_apart or is_same) and parse.tags[subject] != "PRP"


def _is_inserted(verb: Verb, at: int, end: int) -> bool:
    """Whether “though” only brings in another word for the noun behind: “a short, [though warm], talk”."""
    parse = verb.parse
    comma = next((i for i in range(at + 1, min(at + _NEAR, end)) if parse.words[i] == ","), None)
    if comma is None or comma + 1 >= end or not FINITE.isdisjoint(parse.tags[at:comma]):
        return False
    return parse.tags[comma - 1][:2] == "JJ" and parse.tags[comma + 1][:2] in {"NN", "JJ"}


def _is_deed_told(verb: Verb, complement: int, at: int) -> bool:
    """Whether a verb behind "and" tells what someone reported did: “said he was held and [put] in jail”.

    So do verbs that are no reports but for words in marks, and participles beside a participle.
    """
    parse = verb.parse
    while parse.tags[at] == "RB":
        at += 1
    top = at
    while parse.deps[top] == "conj" and parse.heads[top] != top:
        top = parse.heads[top]
    quotes = any(parse.stretch[i] >= 0 for i in range(at, min(parse.edges(at)[1], verb.end)))
    is_passive = parse.words[at + 1] != "that" or parse.words[at] in verb_forms("verbs_telling")
    is_deed = parse.child(complement, "auxpass") is not None and parse.child(at, "dobj") is not None
    is_participle = parse.tags[at] == parse.tags[complement] == "VBN" and is_passive and not is_deed
    is_mute = not (_finds(parse, at) or any(parse.words[at] in verb_forms(name) for name in _REPORTING[:3]))
    is_told = top == complement and parse.words[at] not in UNSAID
    return is_told and ((not quotes and (is_participle or is_mute)) or does_to_met(parse, complement, at))


def _telling(parse: Parse, cue: int) -> int:
    """The verb that tells of words: “[voiced] concern that …”; the cue itself, if it is one."""
    for _ in range(_NEAR):
        if parse.tags[cue][:2] != "NN" or parse.heads[cue] > cue:
            break
        cue = parse.heads[cue]
    return cue


def _is_of_a_kind(verb: Verb, at: int) -> bool:
    """Whether a word has the tense of the verb, or is a participle to the parse that looks like its past."""
    telling = _telling(verb.parse, verb.verb)
    tag, own = verb.parse.tags[at], verb.parse.tags[telling]
    auxiliary = verb.parse.child(telling, "aux") if verb.parse.words[telling] != "been" else None
    if own == "VB" and auxiliary is not None:
        own = verb.parse.tags[auxiliary]
    reports = verb.parse.words[at] in {*UNSAID, *verb_forms("verbs")}
    if own == "TO" and verb.parse.deps[verb.verb] == "xcomp" and reports:
        own = verb.parse.tags[verb.parse.heads[verb.verb]]  # “continues to insist it sank and refuses”
    if own == "VBN" and auxiliary is not None:
        own = "VBD"  # “has said it sank and vowed to fight”
    is_bare = verb.parse.child(at, "aux", "auxpass") is None and verb.parse.words[at] not in _PARTICIPLES
    return tag == own or (own == "VBD" and tag == "VBN" and is_bare)


def _is_aside_clause(verb: Verb, complement: int, at: int, end: int) -> bool:
    """Whether "and" or "but" behind a comma brings in a clause of the writer's: its tense is the report's."""
    parse = verb.parse
    is_apart = parse.words[at - 1] in {",", *DASHES}
    is_other = parse.words[at] == "but" and parse.tags[at + 1] == "NNP"
    if not (is_apart or is_other) or parse.tags[at + 1] not in {"PRP", "NNP", "DT", "NN", "NNS"}:
        return False
    first = next((i for i in range(at, end) if parse.tags[i] in FINITE), None)
    if first is None or parse.stretch[first] >= 0:
        return False
    main = parse.main_verb(first)
    if holds_marks(verb, main):
        return False
    if parse.tags[first] == "VBD" == parse.tags[verb.verb] and tense(verb, complement) != "VBD":
        return tense(verb, complement) is not None
    is_silent = parse.words[main] in verb_forms("verbs") and parse.child(main, "neg") is not None
    return is_silent and (parse.tags[at + 1] == "PRP" or _is_of_source(verb, main))


def _is_of_source(verb: Verb, main: int) -> bool:
    """Whether the subject of a verb is whoever speaks."""
    subject = verb.parse.subject(main)
    source = verb.parse.words[slice(*verb.source)] if verb.source is not None else []
    return subject is not None and verb.parse.words[subject] in source


def _is_contrast(verb: Verb, complement: int, at: int, end: int) -> bool:
    """Whether "while" brings in what the writer tells beside the report: its tense is the report's own."""
    parse = verb.parse
    first = next((i for i in range(at, end) if parse.tags[i] in FINITE), None)
    if first is None or parse.tags[first] != parse.tags[verb.verb]:
        return False
    return parse.tags[first] != tense(verb, complement) or reports_somehow(parse.words[first])


def is_subordinate(verb: Verb) -> bool:
    """Whether the reporting verb stands in a relative or adverbial clause: "Trump, who said …, said …"."""
    return verb.parse.deps[verb.verb] in {"relcl", "advcl", "acl"} or opens_phrase(verb)


def opens_phrase(verb: Verb) -> bool:
    """Whether the verb only leads to the main one: “beyond [saying] it sank has told nobody anything”."""
    parse, preposition = verb.parse, verb.parse.heads[verb.verb]
    is_governed = parse.deps[verb.verb] == "pcomp" and preposition < verb.verb
    return is_governed and verb.verb < parse.heads[preposition] < verb.end


def broken_quote(verb: Verb, at: int) -> int | None:
    """The quotation that words ending at ``at`` break off, be it but its closing mark."""
    parse = verb.parse
    inside = parse.stretch[at - 1 if parse.words[at] in MARKS and verb.quote_at(at) is None else at]
    goes_on = inside not in {-1, parse.stretch[verb.verb]} and parse.outers[inside][1] > at
    return inside if goes_on else None


def reports_somehow(word: str) -> bool:
    """Whether a word is any verb of reporting, or one of keeping silent."""
    return word in UNSAID or any(word in verb_forms(name) for name in _REPORTING)
