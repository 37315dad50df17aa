"""What somebody is called, told by the words between the verb and the marks: “called [her plans] “odd””.

The parse seldom knows the two objects of such a verb, so they are told by what stands right before the quoted
words: the end of what is called, and no word that brings in something of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import said_forms, verb_forms
from newsview.nlp.said.given.parse import DASHES, ENDS
from newsview.nlp.said.given.times import DAYS
from newsview.nlp.said.given.titles import is_title
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

CALLING = frozenset({"call", "label", "brand", "dub", "term", "tag", "describe", "characterize"})
ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their"})
SOMEONE = frozenset({"NNP", "NNPS", "PRP"})
GAPS = frozenset({"what", "which"})
_PERSONAL_GAPS = frozenset({"who", "whom", "that"})
PLAIN = CALLING - {"describe", "characterize"} | {"deem", "pronounce"}
"""Verbs that name without “as”."""

_DESCRIBING = frozenset({"describe", "characterize", "characterise", "portray", "depict"})
_PARTICLES = frozenset({"for", "on", "upon", "off", "out", "up", "in", "back", "to"})
"""What makes another verb of “call”."""

NOMINAL = frozenset({"DT", "PRP$", "NN", "NNP", "NNPS", "JJ", "CD", "POS"})
_CALLED = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_OBJECT = NOMINAL | _CALLED
_ENDING = _CALLED | {"CD", "RB", "VBD", "VBN", "VBZ", "VBP", "EX"}
"""What what is called can end in: a noun, or the verb of “what she saw”."""

_BEING = frozenset({"is", "was", "are", "were", "be", "been", "being", "has", "had", "have"})
_OWNING = frozenset({"NN", "NNS", "NNP", "NNPS"})
_BREAKS = frozenset({";", ":", "(", ")"}) | DASHES | ENDS
_NEAR = 3
_FARTHEST = 30
"""Words of what is called."""


def calling(parse: Parse, verb: int) -> Range | None:
    """What someone is called, behind whom a verb calls so, whatever the parse makes of the two."""
    if verb_forms("verbs_naming").get(parse.words[verb]) not in CALLING:
        return None
    at = verb + 1
    while at < len(parse) and parse.tags[at] in _OBJECT and parse.stretch[at] < 0:
        at += 1
    quote, last = parse.at_opening.get(at), at - 1
    if quote is None:
        return None
    is_both = last > verb + 1 and parse.words[last] in ARTICLES and parse.tags[last - 1] in _CALLED
    if is_both:
        return last, parse.outers[quote][1]
    first, end = parse.ranges[quote][0], parse.outers[quote][1]
    is_named = last > verb and parse.tags[last] in SOMEONE and parse.words[first] in ARTICLES
    is_nickname = parse.tags[end : end + 1] == ["NNP"]  # “called Ann “the Boat” Lind”
    return parse.outers[quote] if is_named and not is_nickname else None


def called_so(parse: Parse, verb: int) -> Range | None:
    """The words in marks, with their article, that end what a verb calls something, however long that is.

    “called [her plans to build a pier] “a disgrace”, “called [what she saw] “odd””, “calling [him, among
    other things,] “a fool””.
    """
    if naming_lemma(parse.words[verb]) not in PLAIN or parse.child(verb, "auxpass") is not None:
        return None
    end = min(parse.sentence(verb)[1], verb + _FARTHEST)
    low = next((i for i in range(verb + 1, end) if i in parse.at_opening), None)
    behind = parse.words[min(verb + 1, len(parse) - 1)]
    if low is None or behind in _PARTICLES or behind.endswith(("self", "selves")):
        return None
    if parse.stretch[low] != parse.stretch[verb]:
        return None
    start = low - 1 if parse.words[low - 1] in ARTICLES and parse.tags[low - 1] != "PRP" else low
    quote = parse.at_opening[low]
    if not _ends_object(parse, verb, start) or not _is_word_for(parse, quote):
        return None
    is_named = is_title(parse.quoted[quote].inner.of(parse.text)) and not is_someone(parse, verb + 1, start)
    return None if is_named else (start, parse.outers[quote][1])


def with_object(parse: Parse, verb: int, content: Range) -> Range:
    """A word for something in marks with what a verb calls so: “called [the plan “a disgrace”]”."""
    start, end = content
    if verb >= start or called_so(parse, verb) is None:
        return content
    first = verb + 1
    while first < start and parse.tags[first] == "RB":
        first += 1
    return first, end


def described_as(parse: Parse, verb: int, low: int) -> int | None:
    """Where a long phrase with marks begins: “described her as [a cook who rows “to the point of pain”]”."""
    taken = {verb, parse.child(verb, "dobj")}
    links = (i for i in range(verb + 1, low) if parse.words[i] == "as" and _links(parse, i, verb, taken))
    link = next(links, None) if naming_lemma(parse.words[verb]) in _DESCRIBING else None
    if link is None:
        return None
    between = parse.tags[link + 1 : low]
    if all(tag in {"DT", "PRP$"} for tag in between):
        return link + 1  # “described it as [his “dream”]”
    is_phrase = any(tag[:2] == "NN" for tag in between) and {",", "CC", ":"}.isdisjoint(between)
    return link + 1 if is_phrase and all(n < 0 for n in parse.stretch[link:low]) else None


def _links(parse: Parse, at: int, verb: int, taken: set[int | None]) -> bool:
    """Whether an “as” goes with a verb or its object, be it by a deed: “described [being in jail] as”."""
    above = parse.heads[at]
    is_deed = parse.heads[above] == verb and parse.deps[above] in {"xcomp", "advcl", "ccomp"}
    return above in taken or is_deed


def naming_lemma(word: str) -> str | None:
    """The base form of a verb that names or judges."""
    return verb_forms("verbs_naming").get(word) or verb_forms("verbs_judging").get(word)


def word_calls(parse: Parse, at: int) -> bool:
    """Whether a word is a form of “call” or the like."""
    return verb_forms("verbs_naming").get(parse.words[at]) in CALLING


def joined_end(parse: Parse, end: int) -> int:
    """Where the last of several words in marks ends: “called him a “fool,” a “liar” [and “worse”]”."""
    at, is_last = end, False
    while not is_last:
        behind = at + (parse.words[at : at + 1] == [","])
        is_last = parse.words[behind : behind + 1] in (["and"], ["or"])
        behind += is_last
        behind += parse.words[behind : behind + 1] in (["a"], ["an"], ["the"])
        quote = parse.at_opening.get(behind)
        is_joined = quote is not None and (is_last or parse.words[at - 2] == "," or behind > at)
        if quote is None or not is_joined:
            break
        at = end = parse.outers[quote][1]
    return end


def is_someone(parse: Parse, start: int, end: int) -> bool:
    """Whether words outside marks name somebody, who can have a nickname: "he called [her] “Queen”"."""
    someone = (i for i in range(start, end) if parse.tags[i] in SOMEONE or is_person_noun(parse.words[i]))
    return any(parse.stretch[i] < 0 for i in someone)


def is_gap(parse: Parse, verb: int) -> bool:
    """Whether what somebody calls so stands before: “Lind, [whom] the crew called “Captain””."""
    near = parse.words[max(0, verb - _NEAR) : verb]
    taken = parse.child(verb, "dobj")  # “which the mayor of Kelm has since called”
    return any(word in GAPS | _PERSONAL_GAPS for word in (*near, *parse.words[slice(taken, verb)][:1]))


def is_gap_behind_commas(parse: Parse, comma: int) -> bool:
    """Whether who calls something so stands between it and a comma: “[which the mayor, Kim Lee,] called”."""
    at = comma
    while at > 0 and (parse.tags[at] in _OBJECT or parse.words[at] == "," or parse.tags[at] == "IN"):
        at -= 1
    return parse.words[at] in GAPS | _PERSONAL_GAPS and "," in parse.words[at:comma]


def source_in_gap(parse: Parse, verb: int) -> Range | None:
    """Who calls something so between commas: “which [the mayor], Kim Lee, called “odd””; the name, if any."""
    last = verb - 1
    if parse.words[last] != "," or not is_gap_behind_commas(parse, last):
        return None
    comma = next(i for i in range(last - 1, 0, -1) if parse.words[i] == ",")
    gap = next(i for i in range(comma, -1, -1) if parse.words[i] in GAPS | _PERSONAL_GAPS)
    is_name = all(tag in SOMEONE for tag in parse.tags[comma + 1 : last])
    return (comma + 1, last) if is_name else (gap + 1, comma)


def _ends_object(parse: Parse, verb: int, start: int) -> bool:
    """Whether what a verb calls so ends at ``start``, no other words being in between."""
    words = parse.words[verb + 1 : start]
    if any(parse.deps[c] == "prt" for c in parse.children[verb]):
        return False  # “called them out”
    if not words and parse.deps[verb] == "relcl" and parse.subject(verb) is not None:
        return True  # “an act that the town deemed “unlawful””
    if not words or any(word in _BREAKS for word in words):
        return False
    commas = words.count(",")
    is_parted = commas == 2 and words[-1] == "," and words[0] != ","  # “him, among other things,”
    if commas and not is_parted:
        return False
    last = start - 1
    is_misread = parse.tags[last] in {"VB", "VBP"} and parse.child(last, "nsubj") is None
    if is_misread and parse.tags[last - 1] in {"NN", "NNS", "JJ", "DT"}:
        return True  # “called the jobs report a “win””: to the model, a verb
    is_said = parse.words[last] in said_forms() and parse.is_verb(last) and parse.deps[last] != "dobj"
    is_said = is_said or parse.words[last] in _BEING
    ends = parse.tags[last] in _ENDING or parse.tags[last - 1 : last + 1] == ["TO", "VB"]  # “the call to row”
    return is_parted or (ends and not is_said)


def _is_word_for(parse: Parse, quote: int) -> bool:
    """Whether words in marks can say what something is: no infinitive, and no part of a name behind."""
    first, high = parse.ranges[quote][0], parse.outers[quote][1]
    is_noun = high < len(parse) and parse.tags[high] in _OWNING and parse.block(high) == parse.block(first)
    is_noun = is_noun and parse.words[high] not in DAYS
    is_over = parse.words[parse.ranges[quote][1] - 1] in {",", *ENDS}
    return parse.tags[first] not in {"TO", "IN"} and (not is_noun or is_over)
