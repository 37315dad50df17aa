"""Which verb another goes on from by its form, where the parse joins it to one of another form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.participles import reports_that
from newsview.nlp.said.cues.speaking import EVENTS, can_speak
from newsview.nlp.said.given.lexicon import said_forms, verb_forms
from newsview.nlp.said.given.parse import FINITE, MARKS, RELATIVES
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_CLIMBS = 5
"""Verbs up the tree among which one of the same form is looked for."""

_PAST = frozenset({"VBD", "VBN"})
_HAVING = frozenset({"has", "have", "had"})


def goes_on_from(parse: Parse, verb: int) -> int | None:
    """The verb of its form that one without a subject goes on from: “they [think] he has left and say”.

    ``None`` where the parse joins it to one of its form already.
    """
    above = parse.heads[verb]
    if (listed := _listed(parse, verb)) is not None:
        return listed
    if parse.deps[verb] != "conj" or parse.subject(verb) is not None or not parse.is_verb(above):
        return None
    form = _form(parse, verb)
    if (teller := _teller(parse, verb, form)) is not None:
        return teller
    if form == "VB" and _form(parse, above) in {"VBZ", "VBD"}:
        form = "VBP"  # to the model “they think he left, and [admit]” is an infinitive
    if form not in {"VBP", "VBZ", "VBD", "VBG"} or _form(parse, above) == form:
        return None
    at = above
    for _ in range(_CLIMBS):
        if parse.heads[at] == at or parse.stretch[at] != parse.stretch[verb]:
            return None
        at = parse.heads[at]
        if at < verb and parse.is_verb(at) and _form(parse, at) == form:
            return at if parse.stretch[at] == parse.stretch[verb] else None
    return None


def _teller(parse: Parse, verb: int, form: str) -> int | None:
    """Who tells twice: “Kim [said] the crew was ill and recalled that it had been so before”."""
    at = parse.heads[verb]
    if not reports_that(parse, verb) or parse.words[at] in said_forms():
        return None
    for _ in range(_CLIMBS):
        above = parse.heads[at]
        is_told = parse.deps[at] == "ccomp" and parse.words[above] in said_forms() and above < at
        if is_told and parse.stretch[above] == parse.stretch[verb]:
            return above if _form(parse, above) == form else None
        at = above
    return None


def _listed(parse: Parse, verb: int) -> int | None:
    """The first of several things somebody did: “Kim [claimed] it sank; said he rowed; and vowed to go”."""
    at = verb - 1
    while at > 0 and (parse.tags[at] in {"RB", "CC"} or parse.words[at] in MARKS):
        at -= 1
    if parse.words[at] != ";" or parse.subject(verb) is not None or parse.tags[verb] not in FINITE:
        return None
    form = _form(parse, verb)
    for i in range(parse.sentence(verb)[0], at):
        subject = parse.subject(i) if parse.is_verb(i) and parse.stretch[i] == parse.stretch[verb] else None
        is_main = parse.deps[i] not in {"relcl", "advcl", "acl"} and parse.child(i, "mark") is None
        if subject is not None and subject < i and is_main and _form(parse, i) == form:
            return i
    return None


def acting_alike(parse: Parse, verb: int, subject: int | None) -> int | None:
    """Who acts last in a verb of its form, where the one that a verb behind “and” is joined to is a thing's.

    “[Kim] called the race “fast” and said …”, “[Kim] says the nature of it is “odd” and adds …”.
    """
    link = verb - 1
    while link > 0 and parse.tags[link] == "RB":
        link -= 1
    is_joined = parse.words[link] in {"and", "but"} and parse.tags[verb] in FINITE
    near = _nearest_subject(parse, verb) if subject is None else subject
    is_open = is_joined and parse.subject(verb) is None and near is not None
    is_mute = near is not None and (_is_done_to(parse, verb, near) or not _can_speak(parse, near))
    if not is_open or not is_mute:
        return subject
    form = _form(parse, verb)
    for i in range(link - 1, parse.sentence(verb)[0], -1):
        actor = parse.subject(i) if parse.is_verb(i) and parse.stretch[i] == parse.stretch[verb] else None
        is_actor = actor is not None and actor < i and parse.words[actor] not in RELATIVES and actor != near
        if actor is not None and is_actor and _form(parse, i) == form and _can_speak(parse, actor):
            return actor
    return subject


def _is_done_to(parse: Parse, verb: int, noun: int) -> bool:
    """“Kim rang Lind after the story was published and [told] her”: a thing, of which that is not told."""
    above = parse.heads[verb]
    is_passive = parse.deps[noun] == "nsubjpass" and parse.heads[noun] == above
    is_thing = parse.tags[noun] in {"NN", "NNS"} and not is_person_noun(parse.words[noun])
    is_past = parse.tags[verb] == "VBD" and parse.deps[above] == "advcl"
    return (
        is_passive and is_thing and is_past and verb_forms("verbs_telling").get(parse.words[verb]) == "tell"
    )


def _nearest_subject(parse: Parse, verb: int) -> int | None:
    """The last subject of any verb before it in its sentence."""
    before = range(verb - 1, parse.sentence(verb)[0] - 1, -1)
    inside = parse.stretch[verb]
    return next((i for i in before if parse.deps[i] == "nsubj" and parse.stretch[i] == inside), None)


def _can_speak(parse: Parse, noun: int) -> bool:
    """Whether it is somebody, or some of them: “a cluster of people”."""
    of = parse.child(noun, "prep")
    some = parse.child(of, "pobj") if of is not None and parse.words[of] == "of" else None
    is_some = some is not None and parse.tags[some] == "NNS" and can_speak(parse, (some, some + 1))
    return is_some or (can_speak(parse, (noun, noun + 1)) and parse.words[noun] not in EVENTS)


def _form(parse: Parse, verb: int) -> str:
    """The tag that tells the form of a verb with its auxiliaries; a participle behind “has” is past."""
    helping = [c for c in parse.children[verb] if parse.deps[c] in {"aux", "auxpass"} and c < verb]
    first = parse.tags[helping[0]] if helping else parse.tags[verb]
    is_perfect = bool(helping) and parse.words[helping[0]] in _HAVING and parse.tags[verb] == "VBN"
    if first in _PAST or is_perfect:
        return "VBD"
    return first
