"""Nouns for what somebody says, by words in marks: “his view that it is “odd””, “her call for “more””."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.contents.quoting import has_words
from newsview.nlp.said.cues.sources import noun_phrase, source_head
from newsview.nlp.said.cues.speaking import OF_WRITERS, can_speak
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms
from newsview.nlp.said.given.parse import ENDS, FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_LINKS = frozenset({"of", "for", "to", "about", "on", "against", "over"})
_LEADING = frozenset({"DT", "PRP$", "JJ", "JJR", "RB", "CD"})
_UNOWNED = frozenset(
    {"accusation", "admission", "allegation", "claim", "complaint", "report", "statement", "suggestion"}
)
"""Nouns that report a clause even where nobody is told to own it."""

_LONGEST_LEAD = 4
_LONGEST_TIME = 3
"""Words between the noun and its clause: “his statement [on Wednesday] that …”."""

_LONGEST_CLAUSE = 20
"""Words of a clause before the ones in marks."""

_MAKING = frozenset(
    {"issued", "issues", "issuing", "delivered", "delivers", "delivering", "offered", "offers", "offering"}
    | {"made", "makes", "making", "gave", "gives", "giving", "launched", "launches", "launching"}
    | {"voiced", "voices", "voicing", "repeated", "repeats", "repeating", "renewed", "renews", "renewing"}
    | {"added", "adds", "adding", "reprised", "reiterated", "reiterates", "reiterating", "included"}
)
"""Verbs whose object is what their subject says."""


def marked_noun(parse: Parse, at: int) -> Frame | None:
    """The frame of a noun for something said behind which stand words in marks of whoever says it."""
    listed = any(parse.words[at] in noun_forms(name) for name in ("nouns_marked", "nouns"))
    content = (_clause(parse, at) or _phrase(parse, at)) if listed else None
    source = _source(parse, at) if content is not None else None
    if content is not None and source is None and parse.words[content[0] - 1] == "that":
        is_said = noun_forms("nouns").get(parse.words[at]) in _UNOWNED
        return Frame(at, (at, at + 1), [content]) if is_said else None  # “the admission that it was “odd””
    if content is None or source is None:
        return None
    is_somebodys = parse.tags[source[0]] == "PRP$" and parse.words[source[0]] not in OF_WRITERS
    if not is_somebodys and not can_speak(parse, source):
        return None
    return Frame(at, (at, at + 1), [content], source)


def _clause(parse: Parse, at: int) -> Range | None:
    """“his statement on Wednesday that [it was “over”]”."""
    stop = min(at + 2 + _LONGEST_TIME, parse.sentence(at)[1])
    that = next((i for i in range(at + 1, stop) if parse.words[i] == "that"), None)
    if that is None or any(parse.words[i] == "," or parse.is_verb(i) for i in range(at + 1, that)):
        return None
    low = next((i for i in range(that + 1, parse.sentence(at)[1]) if i in parse.at_opening), None)
    if low is None or low - that > _LONGEST_CLAUSE or (parse.words[that + 1] == "," and low > that + 2):
        return None
    others = any(parse.is_verb(i) and _speaks_again(parse, i) for i in range(that + 1, low))
    if others or parse.deps[that] == "det":
        return None  # “a claim that it rained, but he said it was “no storm””, “a statement that week”
    that += low == that + 2 and parse.words[that + 1] == ","
    quote = parse.at_opening[low]
    high = parse.outers[quote][1]
    finite = next((i for i in range(that + 1, high) if parse.tags[i] in FINITE), None)
    if finite is None or finite == that + 1 or not has_words(parse, [quote]):
        return None
    if parse.words[parse.ranges[quote][1] - 1] in {",", *ENDS}:
        return that + 1, high
    main = parse.main_verb(finite)
    found = Verb(parse, at, set()).trimmed(that + 1, complement_end(Verb(parse, at, set()), that + 1, main))
    return found[0] if found and found[0][1] >= high else (that + 1, high)


def _speaks_again(parse: Parse, at: int) -> bool:
    """Whether a verb brings in words of its own: “his belief that it rains, [calling] it “odd””."""
    calls = parse.words[at - 1] == "," and parse.words[at] in verb_forms("verbs_naming")
    return parse.words[at] in said_forms() or (calls and parse.tags[at] == "VBG")


def _phrase(parse: Parse, at: int) -> Range | None:
    """“her claims of [“fraud”]”, “a lament for [the “many sailors”]”."""
    if parse.words[at + 1 : at + 2] == [] or parse.words[at + 1] not in _LINKS:
        return None
    low = (
        at + 2 + (parse.words[at + 1] == "to" and parse.tags[at + 2 : at + 3] == ["VB"])
    )  # “calls to end the “fee””
    while low < at + 2 + _LONGEST_LEAD and low < len(parse) and parse.tags[low] in _LEADING:
        low += 1
    quote = parse.at_opening.get(low)
    if quote is None or not has_words(parse, [quote]) or parse.quoted[quote].parent is not None:
        return None
    start = at + 1 if parse.words[at + 1] == "to" and low > at + 2 else at + 2
    return start, parse.outers[quote][1]


def _source(parse: Parse, at: int) -> Range | None:
    """Who says so: the owner of the noun, a name before it, “by” behind it, or who makes it heard."""
    owner = parse.child(at, "poss")
    if owner is not None and owner < at:
        return parse.edges(owner)[0], owner + 1
    named = at - 1
    while named > 0 and parse.tags[named] in {"JJ", "VBD", "VBN"}:
        named -= 1
    if named + 1 in parse.named:
        return parse.named[named + 1], named + 1
    by = parse.child(at + 1, "pobj") if parse.words[at + 1] in {"by", "from"} else None
    if by is not None:
        return noun_phrase(parse, by)
    above = parse.heads[at]
    above = parse.heads[above] if parse.deps[at] == "pobj" and parse.words[above] == "into" else above
    if parse.words[above] not in _MAKING or above > at:
        return None
    head = source_head(parse, above)
    return noun_phrase(parse, head) if head is not None else None
