"""Who says what somebody is accused of or thanked for: “accused [him] of saying”, “of lying by saying”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.causing import is_passive
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import verb_forms

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_FOR = frozenset({"of", "for"})
_LONGEST = 10
"""Words from a deed to how it was done."""


def accused(parse: Parse, verb: int) -> int | None:
    """Who speaks in “accused [him] of saying”, “thanked [the mayor] for telling”, “of lying by saying”."""
    link = parse.heads[verb]
    reports = any(parse.words[verb] in verb_forms(name) for name in ("verbs", "verbs_telling"))
    if not reports or parse.tags[verb] != "VBG" or parse.deps[verb] != "pcomp":
        return None
    if parse.words[link] == "by":
        link = _reason(parse, link)
    above = parse.heads[link]
    found = above if parse.deps[above] == "dobj" else parse.child(above, "dobj")
    if found is None and is_passive(parse, above):
        found = parse.subject(above)
    if found is None and parse.tags[above] == "VBN" and parse.deps[above] in {"acl", "advcl"}:
        found = _accused_beside(parse, above)
    is_told = parse.words[link] in _FOR and found is not None and found < link
    return found if is_told and found is not None and can_speak(parse, (found, found + 1)) else None


def _accused_beside(parse: Parse, accused: int) -> int | None:
    """Who is “accused of telling …”: “[Kim] was held Friday, accused …”, “[men] accused …”."""
    noun = parse.heads[accused]
    is_thing = not parse.is_verb(noun) and parse.words[accused - 1] == ","
    is_thing = is_thing and not can_speak(parse, (noun, noun + 1))  # “[Kim] faces new charges, accused …”
    verb = parse.heads[noun] if is_thing else noun
    return parse.subject(verb) if parse.is_verb(verb) else noun


def _reason(parse: Parse, by: int) -> int:
    """The “of” in “accused him [of] lying by saying”; the “by” itself where nobody is accused."""
    for i in range(by - 1, max(by - _LONGEST, parse.sentence(by)[0]), -1):
        if parse.tags[i] == "VBG" and parse.deps[i] == "pcomp" and parse.words[parse.heads[i]] in _FOR:
            return parse.heads[i]
    return by
