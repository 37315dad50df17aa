"""Clauses whose subject stands before the verb that reports them: “what she said is a rise”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.cues.naming import COPULAS
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms
from newsview.nlp.said.given.parse import FINITE, RELATIVES

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse, Range

_CLIMBS = 8

_SAID = frozenset({"thing", "things", "something", "everything", "anything", "nothing", "all", "that"})
_SAID |= {"much", "lot", "half", "part", "most"}
"""What is said itself: “things he said were odd”."""

_CLAUSAL = frozenset({"say", "argue", "insist", "contend", "allege", "assert"})
"""Verbs that hardly have a thing for their object."""

_CLAIMING = frozenset({"claim", "warn", "suggest", "believe"})
_BESIDE = frozenset({"in", "of", "with", "from", "for", "to", "at", "by", "on", "after"})
"""Prepositions behind which “what she said” is but a part of a clause."""

_TOLD = frozenset({"told", "tell", "tells"})
_PARTED = frozenset({"which", "who"})
_SOME = frozenset({"some", "many", "most", "others", "critics", "all", "both"})
_LONGEST_INTERPOSED = 6
"""Words of a speaker between “which” and the verb."""

HEADS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
NOMINAL = HEADS | {"DT", "PRP$", "JJ", "CD"}


def gap_at(verb: Verb) -> int | None:
    """The verb of a clause whose subject stands before: “what she said is a rise”, “who he noted was ill”."""
    parse, at = verb.parse, gap_start(verb)
    is_led = parse.tags[at : at + 1] == ["RB"] and parse.deps[verb.verb] == "relcl"
    at += is_led and at + 1 < verb.end  # “which guards claimed [now allows it]”
    before = verb.verb - 1
    while before > verb.start and parse.tags[before] == "RB":
        before -= 1
    is_past = parse.child(verb.verb, "aux") is not None or parse.subject(verb.verb) == before
    has_said = parse.tags[verb.verb] == "VBN" and is_past and not verb.is_passive
    is_tensed = parse.tags[verb.verb] in FINITE or has_said
    is_next = at < verb.end and is_tensed and (parse.tags[at] in FINITE or _is_in_gap(verb, at))
    subject = verb.subject if verb.subject is not None else _shared_subject(parse, verb.verb)
    reports = verb.reports or at > verb.cue_end
    if not is_next or not reports or subject is None or subject > verb.verb:
        return None
    main = _main(parse, at)
    above = verb.verb
    for _ in range(_CLIMBS):
        above = parse.heads[above]
        if above == main and not _is_what_of(verb) and not _is_of_thing(verb, main):
            return None
    return main


def gap_start(verb: Verb) -> int:
    """Behind the verb and whoever is told: “a tax that he told [voters] would fall”."""
    parse, subject = verb.parse, verb.subject
    if verb.word not in _TOLD or verb.is_passive or subject is None or parse.tags[subject] in {"WP", "WDT"}:
        return verb.cue_end
    someone = (c for c in parse.children[verb.verb] if parse.deps[c] in {"dobj", "dative"})
    is_gap = any(c >= verb.cue_end and parse.edges(c)[1] == verb.tail for c in someone)
    is_gap = is_gap and verb.cue_end < verb.tail
    is_someone = is_gap and (verb.tail in parse.named or can_speak(parse, (verb.cue_end, verb.tail)))
    return verb.tail if is_someone else verb.cue_end


def _main(parse: Parse, at: int) -> int:
    """The verb of a clause, or the noun it describes to the parse: “what she said [is growing demand]”."""
    main = parse.main_verb(at)
    return parse.heads[main] if parse.deps[main] == "amod" else main


def _shared_subject(parse: Parse, verb: int) -> int | None:
    """Who likes it and says so: “a tax, which [he] likes but says would fail”."""
    first = parse.heads[verb]
    is_shared = parse.deps[verb] == "conj" and parse.deps[first] == "relcl"
    return parse.subject(first) if is_shared else None


def _is_what_of(verb: Verb) -> bool:
    """“with [what] the town says is a loss”: behind a preposition, the verb behind has no other subject.

    So it is behind a verb that takes no clause: “protest [what] they said was a plot”, not “know what”.
    """
    parse, what = verb.parse, verb.clause - 1
    if parse.words[what] != "what" or what <= verb.start + 1:
        return False
    takes_clause = parse.words[what - 1] in said_forms() | verb_forms("verbs_knowing").keys()
    return parse.tags[what - 1] in {"IN", "TO"} or (parse.is_verb(what - 1) and not takes_clause)


def tells_being(verb: Verb, start: int) -> bool:
    """“to what he said [had become a feud]”: what a thing is told to be, not only that it happened."""
    parse, last = verb.parse, min(start + 3, verb.end)
    linking = verb_forms("verbs_linking").keys() | COPULAS
    is_linking = any(parse.words[i] in linking for i in range(start, last))
    return is_linking and _is_what_of(verb)


def _is_of_thing(verb: Verb, main: int) -> bool:
    """“an exemption they said [did not apply]”: to the parse, what the exemption did; nobody says one."""
    parse, noun = verb.parse, verb.parse.heads[verb.verb]
    is_subject = parse.deps[verb.verb] == "relcl" and parse.deps[noun][:5] == "nsubj"
    is_subject = is_subject and verb_forms("verbs").get(verb.word) in _CLAUSAL
    is_subject = is_subject and parse.heads[noun] == main and parse.tags[noun] in HEADS | {"DT"}
    words = noun_forms("nouns") | noun_forms("nouns_words") | noun_forms("nouns_texts")
    return is_subject and parse.words[noun] not in words and parse.words[noun] not in _SAID


def _is_in_gap(verb: Verb, at: int) -> bool:
    """“a step they said [caused delays]”: a verb whose tense the model misreads, in a relative clause."""
    parse = verb.parse
    is_own = parse.heads[at] == verb.verb and parse.deps[at] in {"ccomp", "xcomp", "acomp"}
    is_relative = parse.deps[verb.verb] == "relcl" or any(
        parse.words[c] in RELATIVES | {"what"} and c < verb.verb for c in parse.children[verb.verb]
    )
    is_bare = parse.tags[at] == "VB" and parse.deps[verb.verb] == "relcl"  # “plans that she says help us”
    is_bare = is_bare or (is_own and parse.tags[at] in {"VB", "VBN", "NNS"})
    return is_bare and is_relative and parse.subject(at) is None


def equated(parse: Parse, verb: int) -> int | None:
    """The “that” of “What she said was [that] the pier is old”."""
    at = verb + 2
    is_clause = parse.words[at : at + 1] == ["that"] and parse.words[verb + 1] in COPULAS
    subject = parse.subject(verb)
    if not is_clause or parse.deps[at] != "mark" or parse.tags[verb] not in FINITE or subject is None:
        return None
    is_what = parse.words[parse.edges(subject)[0] - 1] == "what" and subject < verb
    return at if is_what and parse.words[parse.edges(subject)[0] - 2] not in _BESIDE else None


def interposed_source(parse: Parse, at: int) -> Range | None:
    """Who says so in “the fee, which [ministers] claim will rise, …”, whatever ``at`` is to the model."""
    first = at
    if parse.words[at] not in verb_forms("verbs") or parse.stretch[at] >= 0:
        return None
    if (squeezed := _squeezed_source(parse, at)) is not None:
        return squeezed
    while first > 0 and at - first < _LONGEST_INTERPOSED and parse.tags[first - 1] in NOMINAL:
        first -= 1
    is_someone = parse.tags[at - 1] in HEADS or parse.words[at - 1] in _SOME
    is_next = first < at and is_someone and parse.tags[at + 1 : at + 2] != [] and parse.tags[at + 1] in FINITE
    is_parted = parse.words[first - 2 : first - 1] in ([","], ["("]) and parse.words[first - 1] in _PARTED
    return (first, at) if is_next and (is_parted or _is_lost_behind(parse, first - 1, at)) else None


def _squeezed_source(parse: Parse, at: int) -> Range | None:
    """“shared a video [police] say shows it”: to the parse, one noun, and no clause of theirs."""
    is_next = at + 1 < len(parse) and parse.tags[at + 1] in FINITE and at > 2
    if verb_forms("verbs").get(parse.words[at]) not in _CLAUSAL | _CLAIMING or not is_next:
        return None
    low = at - 1
    while low > 1 and parse.tags[low] == parse.tags[low - 1] == "NNP":
        low -= 1
    is_someone = parse.tags[low] in {"NNS", "NNP"} and can_speak(parse, (at - 1, at))
    is_lost = parse.subject(at) != at - 1 or parse.deps[at] != "relcl"
    is_noun = parse.tags[low - 1] == "NN" and parse.words[low - 1][-1] != "."
    first = low - 1
    while first > 0 and parse.tags[first - 1] in {"NN", "JJ"}:
        first -= 1
    is_noun = is_noun and parse.tags[first - 1] in {"DT", "PRP$"} and parse.heads[first - 1] >= low - 1
    is_own = parse.tags[low] == "NNS" or not can_speak(parse, (low - 1, low))  # no “the firm Norsk said was”
    return (low, at) if is_someone and is_lost and is_noun and is_own else None


def _is_lost_behind(parse: Parse, relative: int, at: int) -> bool:
    """“a tax [that Kim Lee claims] is low”: to the parse, the verb is a noun or has no subject."""
    is_relative = relative > 0 and parse.tags[relative] in {"WDT", "WP"}
    is_relative = is_relative and parse.words[relative] in {"that", "which", "who"}
    is_noun = parse.tags[at] == "NNS" and parse.tags[at - 1] == "NNP"
    is_lost = is_noun or (parse.tags[at] in FINITE and parse.subject(at) is None)
    return is_relative and is_lost and parse.tags[relative - 1] in HEADS


def interposed_clause(verb: Verb) -> list[Range]:
    """What such a verb reports: “which ministers claim [will rise]”."""
    parse, at = verb.parse, verb.verb + 1
    end = complement_end(verb, at, _main(parse, at))
    return verb.trimmed(at, _before_main(verb, end, FINITE | {"VBN", "VB"}))


def gap_clause(verb: Verb) -> list[Range]:
    """What a verb in a gap reports: “a step they said [caused delays]”."""
    main, at = gap_at(verb), gap_start(verb)
    that = equated(verb.parse, verb.verb) if verb.reports else None
    if that is not None and at == that - 1:
        return verb.trimmed(that + 1, complement_end(verb, that + 1, verb.parse.heads[that]))
    if main is None:
        return []
    end = _past_object(verb, complement_end(verb, at, main))
    words = verb.parse.words
    is_between = words[verb.clause - 1] in RELATIVES and words[verb.clause - 2] == ","
    if is_between or _is_of_thing(verb, main):
        end = _before_main(verb, end, FINITE | {"VBN"} if is_between else FINITE)
    is_equation = _is_what_of(verb) and verb.parse.words[at] in COPULAS and main == at
    return verb.trimmed(at + is_equation, end)


def _before_main(verb: Verb, end: int, goes_on: AbstractSet[str]) -> int:
    """“the inn that they said was theirs[, was shut]”, “Kim, who they say was ill[, left]”."""
    parse = verb.parse
    commas = [i for i in range(verb.cue_end + 1, end - 1) if parse.words[i] == "," and parse.stretch[i] < 0]
    comma = next((i for i in commas if parse.tags[i + 1] in goes_on), end)
    is_list = any(parse.words[i] == "and" and parse.tags[i + 1] in goes_on for i in range(comma, end - 1))
    return end if is_list else comma


def _past_object(verb: Verb, end: int) -> int:
    """Where a phrase ends that the parse hangs on what is told of: “a step they said cut it [from Kelm]”."""
    parse, noun = verb.parse, min(verb.parse.heads[verb.verb], verb.verb)
    while end < verb.end and parse.tags[end] in {"IN", "TO"} and parse.heads[end] in {noun, verb.verb}:
        end = min(parse.edges(end)[1], verb.end)
    return end
