"""The words reported behind a reporting verb: a quotation, a clause, an infinitive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.behind_asides import (
    brings_in_behind_aside,
    brings_in_behind_clause,
    past_aside,
)
from newsview.nlp.said.contents.clauses import (
    CLAUSAL,
    addressed_clause,
    has_other_subject,
    has_subject_behind,
    lost_clause,
    orders_thing,
    past_addressee,
    that_clause,
)
from newsview.nlp.said.contents.conditions import opens_condition
from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.contents.gaps import gap_at, tells_being
from newsview.nlp.said.contents.lost_subjects import list_start, lost_start, with_owner, with_taken_subject
from newsview.nlp.said.contents.next_turns import is_next_turn
from newsview.nlp.said.contents.objects import TIMING, complement_of, is_told_to, lemma_of
from newsview.nlp.said.contents.of_nouns import is_of_another, is_of_hearsay
from newsview.nlp.said.contents.past_times import past_time
from newsview.nlp.said.contents.subtitles import is_subtitle
from newsview.nlp.said.contents.works import is_in_title, is_work
from newsview.nlp.said.cues.beside import has_second_subject
from newsview.nlp.said.cues.naming import COPULAS, has_own_verb
from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import said_forms, verb_forms
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE, MARKS

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Range

_THATTING = CLAUSAL | {"complain", "contend", "assert", "concede", "caution"}
"""Verbs behind which a conjunction opens a clause, whatever the parse makes of the clause."""

_SUBJECT = frozenset({"NN", "DT", "PR"})
"""What the tags of the first word of a subject start with."""

_DETERMINERS = frozenset({"DT", "PRP$", "POS", "WDT"})
_NOMINALS = frozenset({"JJ", "NN", "NNS", "VBG"})
_ADVERBS = frozenset({"only", "just", "simply", "merely", "also", "instead", "again", "further"})
_NOMINAL = frozenset({"NN", "DT", "JJ", "PR", "CD", "VB"})
_PARTING = MARKS | {",", ":", "that"}


def behind(verb: Verb) -> list[Range]:
    """What a verb reports behind itself and its objects; nothing where it reports nothing there."""
    found = [] if _is_of_participle(verb) else past_addressee(verb, addressed_clause(verb) or _behind(verb))
    if found and (is_subtitle(verb, found[0][0]) or is_of_another(verb, found[0][0])):
        return []
    quote = verb.parse.at_outer.get(found[0]) if found else None
    if quote is not None and is_next_turn(verb, quote):
        return []
    return with_owner(verb, with_taken_subject(verb, found))


def _behind(verb: Verb) -> list[Range]:
    parse, at = verb.parse, past_aside(verb, verb.tail)
    if at < verb.end and (parse.words[at] in {",", ":", "):"} or _is_dash_before_quote(verb, at)):
        at += 1
        if at < verb.end and parse.words[at - 1] == ":" and not verb.opens_quote(at):
            is_told = (verb.reports or verb.tells) and not _is_shown(verb)
            return verb.trimmed(at, verb.end) if is_told else []
    quote = verb.quote_at(at)
    if (
        quote is not None
        and at < verb.end
        and not _is_phrase_of_another(verb, at)
        and not has_own_verb(verb, at)
        and not is_work(verb, quote)
    ):
        return _right_quote(verb, quote)
    if found := _behind_title(verb, at):
        return found
    if (verb.reports or verb.tells) and (that := brings_in_behind_clause(verb)) is not None:
        return verb.trimmed(that + 1, complement_end(verb, that + 1, parse.heads[that]))
    complement = complement_of(verb)
    is_that = at < verb.end and parse.words[at] == "that" and _opens_clause(verb, at, complement)
    if is_that and (_is_told_by_deed(verb, at) or is_of_hearsay(verb, at)):
        return []
    if is_that and (verb.reports or verb.tells) and (found := _behind_that(verb, at, complement)):
        return found
    if complement is None:
        return lost_clause(verb, at)
    found = _reported(verb, complement)
    return [] if quote is not None and found == [parse.outers[quote]] else found


def _is_shown(verb: Verb) -> bool:
    """“The secret is revealed in style: she is ill”: a thing of which nobody tells."""
    parse, subject = verb.parse, verb.subject
    is_thing = verb.is_passive and subject is not None and parse.words[subject] != "it"
    return is_thing and not can_speak(parse, noun_phrase(parse, subject or 0))


def _reported(verb: Verb, complement: int) -> list[Range]:
    """A clause or an infinitive as far as it goes, from its subject on: “promised [the boats would sail]”."""
    parse = verb.parse
    start = _complement_start(verb, complement)
    lacks_subject = parse.tags[start] in FINITE and parse.deps[complement] == "ccomp"
    is_led = parse.deps[start] == "mark" and parse.heads[start] != complement
    is_led = is_led or (parse.deps[start] == "prep" and parse.words[start - 1] == ",")
    is_led = is_led and parse.child(complement, "nsubj", "nsubjpass", "expl", "csubj") is None
    taken = parse.child(verb.verb, "dobj") if lacks_subject or is_led else None
    if taken is not None and verb.verb < taken and _is_next(verb, parse.edges(taken)[1], start):
        start, lacks_subject = parse.edges(taken)[0], False  # “promised [the boats] would sail”
    if lacks_subject and parse.words[verb.clause - 1] == "what" and not tells_being(verb, start):
        return []  # “what witnesses say happened”
    if lacks_subject and lemma_of(verb) not in CLAUSAL and gap_at(verb) is None:
        return []
    start = list_start(verb, lost_start(verb, start) if lacks_subject else start)
    return verb.trimmed(start, complement_end(verb, start, complement))


def _is_next(verb: Verb, end: int, start: int) -> bool:
    """Whether a clause goes on right behind a noun, or behind what stands between two commas."""
    parse = verb.parse
    if end >= start - (parse.words[start - 1] == ","):
        return end <= start
    is_inserted = parse.words[end] == parse.words[start - 1] == "," and parse.tags[start] in FINITE
    return is_inserted and FINITE.isdisjoint(parse.tags[end:start])


def _behind_title(verb: Verb, at: int) -> list[Range]:
    """What is told behind the name of where: “told Kelm TV's “Now” show that [it sank]”."""
    quote = verb.quote_at(at)
    if quote is None:
        return that_clause(verb) if at < verb.end and is_in_title(verb, at) else []
    return that_clause(verb) if is_work(verb, quote) else []


def _behind_that(verb: Verb, that: int, complement: int | None) -> list[Range]:
    """A clause from behind its “that”, or from the “that” on if it is the subject: “said [that is late]”."""
    parse, end = verb.parse, complement_end(verb, that, complement)
    follows = parse.tags[that + 1] if that + 1 < verb.end else ""
    is_misread = follows == "VBP" and is_told_to(verb, that, complement)  # “told them that travel may end”
    is_condition = opens_condition(parse, that)
    is_written_big = bool(follows) and parse.text[parse.start_of(that + 1)].isupper()
    is_pronoun = follows in FINITE and not (is_misread or is_condition or is_written_big)
    is_pronoun = is_pronoun or (follows == "CC" and parse.tags[that] == "DT")  # “say [that and more is so]”
    first = that if is_pronoun else that + 1
    is_cut_short = not any(tag[:1] in {"V", "M"} for tag in parse.tags[first:end])  # no clause lacks its verb
    return verb.trimmed(first, verb.end if is_cut_short else end) if first < end else []


def _is_dash_before_quote(verb: Verb, at: int) -> bool:
    """“The pier – as Kim puts it – “is ours””."""
    parse = verb.parse
    quote = verb.quote_at(at + 1) if parse.words[at] in DASHES else None
    if quote is None:
        return False
    is_aside = any(word in DASHES for word in parse.words[verb.start : verb.clause])
    return is_aside or parse.words[parse.ranges[quote][1] - 1] != ","  # “Anger rose – “Go,” one reader wrote”


def _opens_clause(verb: Verb, that: int, complement: int | None) -> bool:
    """Whether "that" opens a clause, and is not "that contrast"."""
    parse = verb.parse
    if (that + 1 < verb.end and parse.words[that + 1] == ",") or is_told_to(verb, that, complement):
        return True
    if parse.deps[that] in {"nsubj", "nsubjpass"} and that > verb.cue_end:
        return parse.tags[that] == "IN" or has_other_subject(parse, that)
    if _describes_thing(verb, that):
        return False
    is_inside = complement is not None and parse.edges(complement)[0] <= that
    return is_inside or parse.deps[that] not in {"det", "dobj", "pobj"} or _is_lost(verb, that)


def _is_lost(verb: Verb, that: int) -> bool:
    """Whether a “that” opens a clause although it is an object or an article to the parse."""
    parse = verb.parse
    if parse.deps[that] == "dobj" and (
        parse.tags[that : that + 2] == ["IN", "DT"] or _opens_lead(verb, that)
    ):
        return True
    is_own = that == verb.cue_end and parse.deps[verb.verb] not in {"relcl", "acl"}
    if parse.deps[that] == "dobj" and is_own and has_subject_behind(parse, that):
        return True  # “joked that Lind should row”: to the parse, whom she should row
    is_next = parse.tags[that] == "IN" and that == verb.cue_end
    if is_next and lemma_of(verb) in _THATTING and "".join(parse.tags[that + 1 : that + 2])[:2] in _SUBJECT:
        return True  # “complained that the boat leaks”
    is_noun = parse.deps[that] == "det" and lemma_of(verb) in {"say", "tweet"}  # “tweeted that mail was late”
    return is_noun and verb.has_finite(that + 1, verb.end)


def _describes_thing(verb: Verb, that: int) -> bool:
    """“ordered a review of the yard [that] has …”, “charging [that] needs a cable”: it describes a thing."""
    parse = verb.parse
    clause = parse.heads[that]
    is_own = parse.deps[clause] == "relcl" and parse.heads[clause] == verb.verb
    return orders_thing(verb) or (is_own and parse.tags[that] == "WDT" and parse.tags[verb.verb] == "VBG")


def _opens_lead(verb: Verb, that: int) -> bool:
    """Whether “that” opens a clause by what it begins with: “explained that to save fuel, boats drift”."""
    parse = verb.parse
    comma = next((i for i in range(that, verb.end) if parse.words[i] == ","), verb.end)
    leads = parse.tags[that : that + 2] in (["IN", "TO"], ["IN", "IN"], ["IN", "VBG"], ["DT", "IN"])
    return leads and not verb.has_finite(that, comma) and verb.has_finite(comma, verb.end)


def _is_phrase_of_another(verb: Verb, at: int) -> bool:
    """Whether a quotation ends a phrase of the clause: "said Feldman, who waited in an “endless” line"."""
    parse = verb.parse
    if at <= verb.cue_end:
        return False
    starts_low = parse.text[parse.start_of(at + 1)].islower()
    return parse.tags[at - 1] in _DETERMINERS or (starts_low and parse.tags[at - 1] in _NOMINALS)


def _is_of_participle(verb: Verb) -> bool:
    """Whether a participle brings in the words: "praised it, one [commenting]: “…”", "by calling it “…”"."""
    parse = verb.parse
    at = verb.tail + (parse.words[verb.tail : verb.tail + 1] in ([","], [":"]))
    before = at - 2 if parse.words[at - 1] in {",", ":"} else at - 1
    is_participle = parse.words[before].endswith("ing") and parse.words[before] in said_forms()
    is_near = before > verb.cue_end and parse.stretch[before] == parse.stretch[verb.verb]
    between = range(verb.cue_end, at)
    deeds = [i for i in between if parse.tags[i] == "VBG"]
    names = any(parse.words[i] in verb_forms("verbs_naming") for i in deeds)
    says = any(parse.words[i - 1] == "by" and parse.words[i] in said_forms() for i in deeds)
    return ((is_participle and is_near) or names or says) and verb.opens_quote(at)


def _is_told_by_deed(verb: Verb, that: int) -> bool:
    """“responded to it by [pointing out] that …”: the clause of the participle."""
    parse, clause = verb.parse, verb.parse.heads[verb.parse.heads[that]]
    is_deed = parse.deps[that] == "mark" and verb.verb < clause < that and parse.tags[clause] == "VBG"
    return is_deed and parse.deps[clause] == "pcomp" and parse.words[clause] in said_forms()


def _right_quote(verb: Verb, quote: int) -> list[Range]:
    """A quotation right behind the verb; what follows it belongs to it where the sentence goes on."""
    parse = verb.parse
    low, high = parse.outers[quote]
    goes_on = high < verb.end and parse.words[high] not in {",", ";", ":"} | ENDS | DASHES
    is_whole = parse.text[parse.start_of(low + 1)].isupper() or verb.is_clause(*parse.ranges[quote])
    if goes_on and parse.words[high] in TIMING | {"as"} and is_whole:
        return [(low, high)]  # “shouted, “It leaks” as they led her away”, “said “it leaks” after the storm”
    complement = complement_of(verb) if goes_on else None
    if goes_on and complement is None and verb.reports:
        complement = parse.root(*parse.ranges[quote])
        is_subject = parse.deps[complement] in {"nsubj", "nsubjpass"} and complement < parse.heads[complement]
        complement = parse.heads[complement] if is_subject else complement
    if complement is not None:
        end = complement_end(verb, low, complement)
        if end > high and parse.quoted[quote].inner.of(parse.text)[-1:] not in {".", "?", "!", ","}:
            return verb.trimmed(low, end)
    return [(low, high)]


def _is_how_or_whom(verb: Verb, at: int) -> bool:
    """Whether how or when stands behind the verb: “stated [openly] that”, “said [after it sank] that”."""
    parse = verb.parse
    return parse.tags[at][:2] not in _NOMINAL or can_speak(parse, (at, at + 1))


def _complement_start(verb: Verb, complement: int) -> int:
    parse = verb.parse
    is_apart = parse.words[verb.tail : verb.tail + 1] == [","]
    if is_apart and (that := brings_in_behind_aside(verb, verb.tail)) is not None:
        return that + 1  # “reported, citing Lind, that [it had sunk]”
    start = max(parse.edges(complement)[0], verb.verb + 1)
    between = parse.words[verb.tail : start]
    is_parted = parse.words[start] == "that" and _is_how_or_whom(verb, verb.tail)
    is_subject_lost = bool(between) and verb.reports and _PARTING.isdisjoint(between) and not is_parted
    if start < verb.tail < complement or is_subject_lost or has_second_subject(verb.parse, verb.verb):
        start = verb.tail
    start = past_time(verb, start, complement)
    start += parse.words[start] in _ADVERBS and parse.words[start + 1] == "that"  # “said [only] that …”
    is_conjunction = parse.words[start] == "that" and not any(
        t in FINITE for t in parse.tags[start + 1 : start + 2]
    )
    is_equation = parse.words[verb.clause - 1] == "what" and parse.words[start] in COPULAS
    if start == verb.cue_end and parse.words[start] == "for":
        return start + 1  # “asked for [the sale to be put off]”
    return start + 1 if is_conjunction or is_equation else start  # “what he said was [a slow answer]”
