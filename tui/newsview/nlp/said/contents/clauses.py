"""Reported clauses that the parse hangs on another word, or takes for an object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.contents.gaps import NOMINAL, gap_clause
from newsview.nlp.said.contents.infinitives import asked_later, is_thing
from newsview.nlp.said.contents.lost_clauses import clause_around, parted_clause, said_anyway
from newsview.nlp.said.contents.lost_subjects import SAYING, agrees, gerund_clause
from newsview.nlp.said.contents.of_nouns import is_of_deed, is_of_hearsay
from newsview.nlp.said.contents.works import is_in_title
from newsview.nlp.said.cues.questions import question_at
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms
from newsview.nlp.said.given.parse import DASHES, FINITE, MARKS, RELATIVES
from newsview.nlp.said.given.times import TIMES

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse, Range

CLAUSAL = frozenset(
    {"say", "claim", "state", "insist", "argue", "promise", "imply", "allege", "predict", "rule"}
)
"""Verbs whose clause may stand right behind them without a “that” or a subject."""

_LOSING = frozenset({"say", "state", "insist", "promise", "rule"})
_STOPS = frozenset({";", ":", "who", "which", "whose"}) | MARKS
_SUBJECTS = frozenset({"i", "he", "she", "it", "we", "they", "you", "there"})
_LONGEST_ADDRESSEE = 24
"""Words looked through for the “that” of “told … that”."""

_TOLD = frozenset({"told", "tell", "tells", "telling"})
_VOWING = frozenset({"pledge", "promise", "swear", "threaten", "vow"})
"""Verbs whose infinitive is what is said wherever it hangs."""

_OPENING = frozenset({"PRP", "EX", "DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "CD", "``"})
"""Tags that a clause begins with at its subject."""

_STATING = frozenset(
    {"say", "write", "tweet", "state", "argue", "announce", "insist", "allege", "claim", "testify", "post"}
    | {"acknowledge", "admit", "assert", "complain", "concede", "confirm", "contend", "declare", "deny"}
    | {"disclose", "explain", "note", "observe", "predict", "proclaim", "remark", "reveal", "stress", "warn"}
)

_CONDITIONS = frozenset({"if", "unless", "until"})
_AIMS = frozenset({"so", "order", "such", "now", "given", "except", "way", "ways"})
"""Words with which “that” tells an aim, a circumstance or a manner."""

_ALL = frozenset({"all", "something", "anything", "everything", "nothing", "things", "words", "so"})
"""What “that” goes on to describe."""


def lost_clause(verb: Verb, at: int) -> list[Range]:
    """The clause a verb reports from token ``at`` on, where none hangs on it."""
    return (
        _short_answer(verb, at)
        or _timed_clause(verb)
        or _question(verb)
        or that_clause(verb)
        or gap_clause(verb)
        or _pronoun_clause(verb)
        or _infinitive(verb)
        or _object_clause(verb)
        or _plain_clause(verb, at)
        or gerund_clause(verb, at)
        or _clause_above(verb)
        or clause_around(verb)
        or parted_clause(verb)
        or said_anyway(verb)
    )


def _timed_clause(verb: Verb) -> list[Range]:
    """“said at the time [her plans were old]”: to the parse, a clause that tells what time."""
    parse, at = verb.parse, verb.cue_end + 3
    finite = next((i for i in range(at, verb.end) if parse.tags[i] in FINITE), at)
    is_clause = parse.words[verb.cue_end : at] == ["at", "the", "time"] and finite > at
    is_clause = is_clause and verb.reports and parse.tags[at] in _OPENING and verb.is_clause(at, verb.end)
    return verb.trimmed(at, complement_end(verb, at, parse.main_verb(finite))) if is_clause else []


def _question(verb: Verb) -> list[Range]:
    """“asked Lind during a debate [if he would go]”: to the parse, a condition of another verb."""
    parse = verb.parse
    at = question_at(parse, verb.verb, verb.cue_end, verb.end)
    if at is None:
        return []
    finite = next(i for i in range(at, verb.end) if parse.tags[i] in FINITE)
    return verb.trimmed(at, complement_end(verb, at, parse.main_verb(finite)))


def _infinitive(verb: Verb) -> list[Range]:
    """“promised on Monday in the town hall to go”: an infinitive behind words for when and where."""
    parse = verb.parse
    if (asked := asked_later(verb)) is not None:
        to = asked + (parse.words[asked] == "not")
        return verb.trimmed(asked, complement_end(verb, asked, parse.heads[to]))
    if verb_forms("verbs_promising").get(verb.word) not in _VOWING or verb.is_passive or verb.has_object:
        return []
    for i in range(verb.cue_end, min(verb.cue_end + _LONGEST_ADDRESSEE, verb.end - 1)):
        if parse.words[i] in MARKS | {",", ";", ":"} or parse.tags[i] in FINITE:
            return []
        if parse.tags[i] == "TO" and parse.deps[i] == "aux":
            if is_thing(verb, parse.heads[i]):
                return []
            is_sum = parse.tags[verb.cue_end] in {"$", "CD"}  # “promising [$4 million to mend it]”
            return verb.trimmed(verb.cue_end if is_sum else i, complement_end(verb, i, parse.heads[i]))
    return []


def _pronoun_clause(verb: Verb) -> list[Range]:
    """“those who warn it could rain”: a pronoun right behind the verb, and its verb behind that."""
    parse, at = verb.parse, verb.cue_end
    is_next = at < verb.end and parse.words[at] in _SUBJECTS
    at = at if is_next else verb.tail  # “admitted under oath [he had not been held]”
    if at + 1 >= verb.end or parse.words[at] not in _SUBJECTS or not (verb.reports or verb.tells):
        return []
    finite = at + 2 if parse.tags[at + 1] == "RB" and at + 2 < verb.end else at + 1
    if parse.tags[finite] not in FINITE:
        return []
    main = parse.main_verb(finite)
    main = parse.heads[main] if parse.deps[main] == "amod" else main  # “there is growing anger”
    is_apart = parse.deps[main] in {"relcl", "acl", "advcl"} or (verb.tells and verb.word not in _TOLD)
    if not is_next and is_apart:
        return []
    return verb.trimmed(at, complement_end(verb, at, main))


def has_other_subject(parse: Parse, that: int) -> bool:
    """Whether a “that” taken for a subject is none: “told them that fears about rain were overblown”."""
    return parse.deps[that] in {"nsubj", "nsubjpass", "advmod"} and has_subject_behind(parse, that)


def has_subject_behind(parse: Parse, that: int) -> bool:
    """Whether the verb that “that” hangs on has a subject between the two."""
    above = parse.heads[that]
    return any(parse.deps[c] in {"nsubj", "nsubjpass"} and that < c < above for c in parse.children[above])


def orders_thing(verb: Verb) -> bool:
    """“ordered a review of the yard that has …”: a clause behind describes it."""
    thing = verb.parse.child(verb.verb, "dobj")
    is_order = verb_forms("verbs_telling").get(verb.word) == "order"
    return is_order and thing is not None and not can_speak(verb.parse, (thing, thing + 1))


def that_clause(verb: Verb) -> list[Range]:
    """“told cheering teachers that …” where the parse hangs the clause on another word."""
    parse = verb.parse
    if (not verb.reports and not verb.tells) or orders_thing(verb):
        return []
    named = parse.child(verb.verb, "dobj") if verb.word in verb_forms("verbs_topics") else None
    for i in range(verb.cue_end, min(verb.cue_end + _LONGEST_ADDRESSEE, verb.end - 1)):
        if is_in_title(verb, i):
            continue
        if parse.words[i] in MARKS or parse.words[i] in {";", ":"} or parse.tags[i] in FINITE:
            return []
        if parse.is_verb(i) and (
            parse.words[i] in verb_forms("verbs") or parse.words[i] in verb_forms("verbs_telling")
        ):
            return []
        if parse.words[i] == "that" and parse.words[i - 1] in _AIMS and i > verb.cue_end:
            return []  # “tweeted from the pier [so that] she could see who came”
        is_text = _opens_told(verb, i)
        if parse.words[i] == "that" and (parse.deps[i] == "mark" or is_text or has_other_subject(parse, i)):
            is_description = named is not None and parse.heads[parse.heads[i]] == named
            if _describes_object(verb, parse.heads[i]):
                continue
            if is_of_hearsay(verb, i) or is_of_deed(verb, i):
                return []
            return [] if is_description else verb.trimmed(i + 1, complement_end(verb, i, _that_main(verb, i)))
    return []


def _describes_object(verb: Verb, clause: int) -> bool:
    """“adds an option for users [that the yard says helps]”: a clause within the verb's object."""
    parse = verb.parse
    taken = _taken(verb)
    if taken is None or parse.words[taken] in noun_forms("nouns_texts"):
        return False
    start, end = parse.edges(taken)
    return parse.deps[clause] == "relcl" and start <= clause < end


def _taken(verb: Verb) -> int | None:
    """The object of a verb that is nobody who is told something, nor the name of a show."""
    taken = verb.parse.child(verb.verb, "dobj") if not verb.tells else None
    return None if taken is None or is_in_title(verb, taken) else taken


def _that_main(verb: Verb, that: int) -> int:
    """The verb of the clause that “that” opens: what the parse says, or the first if that goes on further."""
    parse, above = verb.parse, verb.parse.heads[that]
    finite = next((i for i in range(that + 1, verb.end) if parse.tags[i] in FINITE), above)
    first = parse.main_verb(finite)
    is_lost = parse.deps[that] != "mark" and first > that
    return max(above, first, key=lambda i: parse.edges(i)[1]) if is_lost else above


def _opens_told(verb: Verb, that: int) -> bool:
    """Whether “that” opens what is said behind words for where and when: “said on a call that it would”."""
    parse = verb.parse
    someone = parse.child(verb.verb, "dobj", "dative") if verb.tells else None
    is_told = someone is not None and can_speak(parse, (someone, someone + 1))
    lemma = verb_forms("verbs").get(verb.word)
    is_stating = lemma in _STATING or (lemma == "report" and parse.tags[that] == "IN")
    is_said = not verb.is_passive and (is_stating or is_told)
    is_said = is_said and not any(word in DASHES | {","} for word in parse.words[verb.cue_end : that])
    taken = _taken(verb)
    is_said = is_said and not (taken is not None and verb.verb < taken < that)
    is_said = is_said and parse.deps[that] != "det" and parse.words[that - 1] not in _ALL
    follows = parse.tags[that + 1] if that + 1 < verb.end else ""
    is_subject = follows in _OPENING or follows in {"JJ", "RB"}
    return is_said and that > verb.cue_end and is_subject and verb.has_finite(that + 1, verb.end)


def addressed_clause(verb: Verb) -> list[Range]:
    """“told the jury the boat sank”: to the parse, a clause that describes the jury."""
    parse = verb.parse
    told = _behind_told(verb)
    if told:
        return told
    someone = parse.child(verb.verb, "dobj", "dative") if verb.tells and not verb.is_passive else None
    clause = parse.child(someone, "relcl", "acl") if someone is not None else None
    if someone is None or clause is None:
        return []
    start = parse.edges(clause)[0]
    subject = parse.child(clause, "nsubj", "nsubjpass", "expl")
    is_told = can_speak(parse, (someone, someone + 1)) or parse.tags[start] == "EX"
    is_bare = subject is not None and subject < clause and parse.words[start] not in RELATIVES
    is_next = is_told and start == someone + 1 and parse.tags[start] not in {"WRB", "WP", "WDT", "IN"}
    return verb.trimmed(start, complement_end(verb, start, clause)) if is_bare and is_next else []


def _behind_told(verb: Verb) -> list[Range]:
    """“told Lind [the boat had sunk]”: an article right behind a noun opens the clause."""
    parse = verb.parse
    if verb.word not in _TOLD or verb.is_passive:
        return []
    finite = next((i for i in range(verb.cue_end, verb.end) if parse.tags[i] in FINITE), verb.cue_end)
    for i in range(verb.cue_end + 1, finite):
        if parse.tags[i] in {"IN", "TO", "CC"} or parse.words[i] in MARKS | {","}:
            return []
        if parse.words[i] in {"the", "a", "an"} and parse.tags[i - 1][:2] == "NN":
            if parse.words[i + 1] in TIMES | {"day"} and "that" in parse.words[i + 1 : finite]:
                return []  # “told Lind [the night of the storm] that the boat had sunk”
            is_plain = all(n == parse.stretch[verb.verb] for n in parse.stretch[verb.verb : finite + 1])
            end = complement_end(verb, i, parse.main_verb(finite))
            return verb.trimmed(i, end) if is_plain else []
    return []


def past_addressee(verb: Verb, found: list[Range]) -> list[Range]:
    """What somebody told a body that the parse takes for words of it: “told Kelm News [Lind's boat sank]”."""
    parse = verb.parse
    start, end = found[0] if found else (verb.end, verb.end)
    if (that := _behind_described(verb, start, end)) is not None:
        return [(that + 1, end), *found[1:]]
    first = start + 1 if parse.words[start : start + 1] == ["the"] else start
    after = parse.bodies.get(first, end) if verb.word in _TOLD and not verb.is_passive else end
    is_that = parse.words[after : after + 1] == ["that"]
    is_clause = after < end and parse.tags[after] in NOMINAL and verb.is_clause(after, end)
    if not is_that and not (is_clause and start == verb.cue_end):
        return found
    return [(after + is_that, end), *found[1:]] if after + 1 < end else found


def _behind_described(verb: Verb, start: int, end: int) -> int | None:
    """The “that” behind whoever is told and what they do: “told sailors gathered ashore [that] it sank”."""
    parse = verb.parse
    is_next = start == verb.cue_end and start < end and parse.tags[start] != "PRP"
    if verb.word not in _TOLD or verb.is_passive or not is_next:
        return None
    that = next((i for i in range(start, end - 1) if parse.words[i] == "that"), end)
    is_plain = all(parse.words[i] not in MARKS | {",", ":"} for i in range(start, that))
    is_clause = that + 1 < end and parse.tags[that + 1] in _OPENING and verb.has_finite(that + 1, end)
    return that if is_plain and is_clause else None


def _object_clause(verb: Verb) -> list[Range]:
    """“said more than 15,000 people registered”: to the parse, an object and a participle."""
    parse = verb.parse
    found = parse.child(verb.verb, "dobj")
    if found is None or not verb.verb < found < verb.end:
        return []
    start, end = parse.edges(found)
    tenses = sum(tag in FINITE for tag in parse.tags[start:end])
    is_clause = parse.child(found, "acl") is not None or (tenses > 1 and start == verb.cue_end)
    if verb.word in SAYING and is_clause:
        is_open = start == verb.cue_end and end < verb.end and parse.tags[end] in FINITE
        end = complement_end(verb, start, _first_main(parse, end)) if is_open else min(end, verb.end)
        return verb.trimmed(start, end)  # “said [a law banning nets is old]”
    bare = next((c for c in parse.children[verb.verb] if parse.deps[c] == "ccomp" and c >= end), None)
    if bare is not None and verb.word in SAYING and agrees(verb, found, bare):
        return verb.trimmed(start, complement_end(verb, start, bare))
    is_aside = parse.words[end : end + 1] == [","] and "," in parse.words[start:end]
    end += is_aside and end + 1 < verb.end  # “said [Roe, 50, had sailed]”
    if end < verb.end and parse.words[end] in DASHES:
        closing = next((i for i in range(end + 1, verb.end) if parse.words[i] in DASHES), end)
        end = closing + 1
    is_finite_next = end < verb.end and parse.tags[end] in FINITE | {"RB"} and verb.has_finite(end, end + 2)
    is_tensed = parse.tags[verb.verb] != "VB" and verb_forms("verbs").get(verb.word) in _LOSING
    if is_tensed and is_finite_next:
        return verb.trimmed(start, verb.end)
    if is_finite_next and verb.reports and _is_lost_clause(verb, start, end):
        return verb.trimmed(start, complement_end(verb, start, _first_main(parse, end)))
    if verb.word == "told" and verb.is_passive and verb.has_finite(end, verb.end):
        return verb.trimmed(start, verb.end)
    return []


def _first_main(parse: Parse, at: int) -> int:
    """The verb that a finite verb at a token or right behind it belongs to."""
    return parse.main_verb(at if parse.tags[at] in FINITE else at + 1)


def _is_lost_clause(verb: Verb, start: int, at: int) -> bool:
    """“warned [revenue probably dropped]”: nothing joins the second verb to the first, on which it hangs."""
    parse = verb.parse
    main = _first_main(parse, at)
    hangs = parse.heads[main] == verb.verb and parse.deps[main] in {"dep", "conj", "ccomp"}
    is_joined = any(parse.deps[c] == "cc" for c in parse.children[verb.verb] if c < main)
    is_plain = {"and", "but", "or"}.isdisjoint(parse.words[start:at]) and not verb.has_finite(start, at)
    is_lost = hangs and is_plain and not is_joined
    return is_lost and parse.subject(main) is None and parse.tags[verb.verb] != "VB"


def _plain_clause(verb: Verb, at: int) -> list[Range]:
    """“said legalizing it could create jobs”: by the words a clause, whatever the parse makes of them."""
    parse = verb.parse
    is_perfect = parse.tags[verb.verb] == "VBN" and parse.child(verb.verb, "dobj") is None
    is_tensed = is_perfect or parse.tags[verb.verb] in {"VBD", "VBZ", "VBP", "VBG"}
    can_report = is_tensed and verb.source is not None
    is_next = at == verb.cue_end or (at == verb.cue_end + 1 and _opens_all(verb))
    is_deed = parse.tags[at : at + 1] == ["VBG"] and parse.deps[at] != "amod"  # not “found gaping holes”
    finds = verb_forms("verbs_finding").get(verb.word) == "find" and is_deed
    is_clausal = verb_forms("verbs").get(verb.word) in CLAUSAL | {"add", "assert", "contend"}
    if not can_report or not (is_clausal or (finds and verb.reports)) or not is_next:
        return []
    if at == verb.cue_end and verb_forms("verbs").get(verb.word) == "add":
        return []
    finite = next((i for i in range(at, verb.end) if parse.tags[i] in FINITE), None)
    if finite is None or finite == at or parse.tags[at] == "IN":
        return []
    main = parse.main_verb(finite)
    between = parse.words[at:finite]
    stops = _STOPS | {","} if is_perfect or parse.tags[verb.verb] == "VBG" else _STOPS
    is_second = parse.deps[main] == "conj" and parse.heads[main] == verb.verb  # “ruled out talks and said …”
    subject = parse.subject(main)
    is_source = finds and subject == parse.heads[verb.verb]  # “a study found eating less helps”
    is_second = is_second or (subject is not None and subject < verb.verb and not is_source)
    is_own = parse.deps[main] not in {"relcl", "acl", "advcl"} and not any(w in stops for w in between)
    start = at + (parse.words[at] == "that" and parse.tags[at] == "IN")
    return verb.trimmed(start, complement_end(verb, start, None)) if is_own and not is_second else []


def _clause_above(verb: Verb) -> list[Range]:
    """“While Lind admitted [the boats were old], …”: to the parse, a circumstance of what she admitted."""
    parse, above = verb.parse, verb.parse.heads[verb.verb]
    subject = parse.subject(above)
    is_own = parse.subject(verb.verb) is not None and parse.tags[verb.verb] in FINITE
    is_own = is_own and (verb.reports or verb.tells)
    if parse.deps[verb.verb] != "advcl" or above < verb.verb or subject is None or not is_own:
        return []
    is_behind = verb.tells or parse.tags[subject] == "PRP"  # “admitted under oath [he was ill]”
    start = verb.tail if is_behind else verb.cue_end  # “days after Lind told the paper [he was ill]”
    is_next = parse.edges(subject)[0] == start and subject < above
    is_next = is_next and parse.stretch[start] == parse.stretch[verb.verb]
    if verb.tells and (parse.words[above] in said_forms() or parse.words[verb.clause - 1] in _CONDITIONS):
        return []  # “When I told them they said …”, “until he tells us it is over”
    if not is_next or not verb.has_finite(subject, above + 1):
        return []
    end = min(parse.edges(above)[1], verb.end)
    comma = next((i for i in range(above, end) if parse.words[i] == ","), end)
    return verb.trimmed(start, comma)


def _opens_all(verb: Verb) -> bool:
    """Whether nothing stands before “he said, the storm is over”."""
    is_first = all(verb.is_light(i) for i in range(verb.start, verb.clause))
    return is_first and verb.parse.words[verb.cue_end] == ","


def _short_answer(verb: Verb, at: int) -> list[Range]:
    """“46 percent said yes”."""
    says = at < verb.end and verb.word in {"said", "say", "says", "saying"}
    following = verb.parse.words[at + 1] if at + 1 < verb.end else ""
    is_alone = not following.isalnum() or following in {"while", "compared"}
    return [(at, at + 1)] if says and is_alone and verb.parse.words[at] in {"yes", "no"} else []
