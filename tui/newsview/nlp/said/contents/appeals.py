"""What is asked for behind a preposition: “called on Roe to go”, “called for her to go”, “… for going”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import verb_forms
from newsview.nlp.said.given.parse import FINITE, RELATIVES
from newsview.nlp.said.given.times import TIMES

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Range

_APPEALING = {
    "call": frozenset({"on", "upon"}),
    "plead": frozenset({"with"}),
}
"""Verbs of asking, each with the prepositions before whoever is asked."""

_DEMANDING = frozenset({"call", "plead", "appeal", "argue"})
"""Verbs with “for” before a whole clause that is wished for."""

_LONGEST_THING = 12
"""Words of who or what shall do something: “for [the United States and its allies] to act”."""

_MEANS = frozenset({"phone", "cellphone", "line", "occasion", "weekend", "weekday", "day", "night"})
"""Words for when and by what somebody calls."""

_OPEN = frozenset({"xcomp", "advcl", "acl", "relcl"})
_BREAKS = frozenset({",", ";", ":", "(", "to"})
_LONGEST_WHEN = 6
"""Words for when and where between who is asked and what: “called on sailors [in May] to go”."""


def appeal(verb: Verb) -> list[Range]:
    """“called on the council [to sell the boats]”; nothing where nobody who can hear is asked."""
    parse, at = verb.parse, _link(verb)
    lemma = verb_forms("verbs_naming").get(verb.word) or verb_forms("verbs_promising").get(verb.word, "")
    if at < verb.end and parse.words[at] == "for":
        return _demand(verb)
    if at >= verb.end or parse.words[at] not in _APPEALING.get(lemma, ()) or verb.is_passive:
        return []
    is_it = verb.source is not None and parse.words[slice(*verb.source)] == ["it"]  # a body or its report
    is_mute = verb.source is not None and not can_speak(parse, verb.source) and not is_it
    if parse.tags[verb.verb] == "VB" or is_mute:
        return []
    to, first = _deed_behind(verb, at + 2)
    deed = parse.heads[to] if to < verb.end else to
    is_deed = to < verb.end and parse.tags[to] == "TO" and parse.tags[deed] in {"VB", "VBN"} and deed > to
    is_somebody = is_deed and can_speak(parse, (at + 1, first))  # whoever is asked is able to do it
    is_somebody = is_somebody or (is_deed and _are_many(verb, at + 1, first))
    if not is_somebody or parse.deps[deed] not in _OPEN:
        return []
    start = to - (parse.words[to - 1] == "not")
    return verb.trimmed(start, complement_end(verb, start, deed))


def _are_many(verb: Verb, start: int, end: int) -> bool:
    """“called on [world powers] to act”: any plural, but for when and by what one calls."""
    parse, head = verb.parse, verb.parse.root(start, end)
    is_means = parse.words[head] in TIMES | _MEANS or parse.words[head].removesuffix("s") in TIMES | _MEANS
    return parse.tags[head] == "NNS" and not is_means


def appeal_end(verb: Verb) -> int:
    """Where the words that appeal end: “[called on] Roe to go”, “[called] on Monday for her to go”."""
    return verb.cue_end + (_link(verb) == verb.cue_end)


def _link(verb: Verb) -> int:
    """The preposition of an appeal, past words for when: “called Monday [on]”, “called on Monday [for]”."""
    words, at = verb.parse.words, verb.verb + 1
    for when in (at, at + 1):
        if words[when : when + 1] and words[when] in TIMES and words[at] in {words[when], "on"}:
            return when + 1
    return at


def _demand(verb: Verb) -> list[Range]:
    """“called for [the pier to be shut]”: a thing and what shall be done, asked of nobody."""
    parse, at = verb.parse, _link(verb)
    lists = ("verbs", "verbs_naming", "verbs_promising")
    lemmas = {verb_forms(name).get(verb.word) for name in lists}
    if parse.words[at : at + 1] != ["for"] or _DEMANDING.isdisjoint(lemmas) or not _can_demand(verb):
        return []
    if parse.tags[at + 1 : at + 2] == ["VBG"] and parse.heads[at + 1] == at:
        return verb.trimmed(at + 1, complement_end(verb, at + 1, at + 1))  # “called for [closing the pier]”
    behind = range(at + 2, min(at + _LONGEST_THING, verb.end - 1))
    to = next((i for i in behind if parse.words[i] in _BREAKS or parse.tags[i] in FINITE), at)
    deed = parse.heads[to]
    is_deed = parse.tags[to] == "TO" and parse.tags[deed] in {"VB", "VBN"} and deed > to
    is_clause = is_deed and parse.heads[at] == deed and parse.deps[at] == "mark"
    is_someone = is_deed and parse.deps[deed] in _OPEN and _acts(verb, at, to)
    if not is_clause and not is_someone:
        return []
    return verb.trimmed(at + 1, complement_end(verb, at + 1, deed))


def _can_demand(verb: Verb) -> bool:
    """Whether somebody is told to have asked: not “a plan calls for it to be shut”, “to call for it”."""
    parse = verb.parse
    if verb.is_passive or parse.tags[verb.verb] == "VB" or verb.source is None:
        return False
    return can_speak(parse, verb.source) or parse.words[slice(*verb.source)] == ["it"]


def _acts(verb: Verb, at: int, to: int) -> bool:
    """Whether the thing behind “for” is somebody, and all of what stands before “to”."""
    parse = verb.parse
    thing = parse.child(at, "pobj")
    is_whole = thing is not None and parse.heads[at] == verb.verb and parse.edges(thing)[0] == at + 1
    return is_whole and can_speak(parse, (at + 1, to))


def _deed_behind(verb: Verb, start: int) -> Range:
    """The “to” of what shall be done, and where who is asked to do it ends.

    Brackets and a description between commas may part the two: “called on the league, a body of
    sailors, [to] …”, “called on Roe (Kelm) [to] …”, and so may words for when: “… on Monday [to] …”.
    """
    parse = verb.parse
    to = first = next((i for i in range(start, verb.end) if parse.words[i] in _BREAKS), verb.end)
    if parse.words[to : to + 1] == ["("]:
        to = next((i + 1 for i in range(to, verb.end) if parse.words[i] == ")"), verb.end)
    if parse.words[to : to + 1] == [","]:
        to = _past_description(verb, to)
    someone = parse.child(start - 2, "pobj")
    if someone is not None and start - 1 <= someone < first:
        end = next((i for i in range(someone + 1, first) if parse.heads[i] == verb.verb), first)
        first = end if first - end <= _LONGEST_WHEN else first
    return to, first


def _past_description(verb: Verb, comma: int) -> int:
    """The word behind what is between commas, if that only describes."""
    parse = verb.parse
    closing = next((i for i in range(comma + 1, verb.end - 1) if parse.words[i] == ","), comma)
    if closing == comma:
        return comma
    describes = parse.words[comma + 1] in RELATIVES or not verb.has_finite(comma, closing)
    return closing + 1 if describes and parse.words[closing + 1] == "to" else comma
