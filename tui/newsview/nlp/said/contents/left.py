"""What stands right before a reporting clause: a quotation with what belongs to it, or a clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.rest import behind_parenthesis
from newsview.nlp.said.cues.calling import word_calls
from newsview.nlp.said.cues.manner import is_manner
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import verb_forms
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE
from newsview.nlp.said.given.times import TIMES
from newsview.nlp.said.given.titles import is_name

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse, Range

_TENSED = frozenset({"VBD", "VBZ", "VBP", "VBN", "VBG"})
_CONDITIONS = frozenset({"if", "while", "because", "although", "though", "unless", "even"})
_LEADING = frozenset({"aside", "apart", "along", "together", "instead", "outside", "regardless"})
"""Adverbs before a preposition: “[Aside] from the weather, “we had luck””."""

_SHORTEST_LOST = 8
"""Words of a sentence whose verb the model takes for a noun, before “, she said”."""

_SHORTEST_MARKED = 4
"""Words in marks, with these, that open a sentence which tells what somebody says."""

_GOING_ON = frozenset({"because", "so", "which", "who", "since", "though", "although", "unless", "where"})
"""Words that a clause begins with which only carries on the one before it."""

LINKS = frozenset(
    {"however", "instead", "still", "meanwhile", "separately", "nevertheless", "nonetheless", "conversely"}
    | {"in contrast", "by contrast", "in comparison", "by comparison", "at the same time", "in turn"}
    | {"furthermore", "moreover", "additionally", "in addition"}
)
"""What a writer joins a report with to the one before."""

_TOPICAL = frozenset({"complain", "boast", "brag", "warn"})
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their"})


def left_quote(verb: Verb, quote: int, tail: int) -> list[Range]:
    """A quotation right before the reporting clause, with what goes on behind the clause."""
    parse = verb.parse
    low, high = parse.outers[quote]
    if parse.quoted[quote].parent is not None:
        return [(low, high)]
    start = parse.sentence(low)[0]
    lead = [i for i in range(start, low) if not verb.is_light(i)]
    quoted = {parse.stretch[i] for i in lead}
    if lead and -1 not in quoted:
        # “It is gone. “We lost it,” she said: a closing mark is missing.
        return [parse.outers[n] for n in sorted({*quoted, quote})]
    if not lead or _stands_alone(verb, quote):
        return [(low, high), *behind_parenthesis(verb, tail, only_quotes=True)]
    return [*verb.trimmed(start, high), *behind_parenthesis(verb, tail)]


def _stands_alone(verb: Verb, quote: int) -> bool:
    """Whether the words before a quotation only open its sentence ("That being said, “…”")."""
    parse = verb.parse
    low = parse.outers[quote][0]
    if parse.words[low - 1] == "(":
        return True
    if parse.words[low - 1] in DASHES and verb.tail < verb.end and parse.words[verb.tail] in DASHES:
        return True
    if parse.words[low - 1] not in {",", ":"}:
        return False
    start, end = parse.ranges[quote]
    is_new = parse.text[parse.start_of(start)].isupper() and parse.words[start] != "i"
    return is_new or (verb.is_clause(start, end) and not _is_own_lead(verb, low, start))


def _is_own_lead(verb: Verb, low: int, start: int) -> bool:
    """Whether who is quoted said the words before, too: “In Kestavia, “we row””, “If it rains, “we stay””."""
    parse = verb.parse
    lead = range(parse.sentence(low)[0], low)
    if any(parse.words[i] in verb_forms("verbs") and parse.tags[i][:3] in _TENSED for i in lead):
        return False
    if verb.is_clause(lead.start, low):
        return parse.words[start] in _GOING_ON or parse.words[lead.start] in _CONDITIONS
    is_plain = not any(parse.is_verb(i) or parse.tags[i] in FINITE or parse.words[i] in TIMES for i in lead)
    first = lead.start + (parse.words[lead.start] in _LEADING)
    return parse.tags[first] == "IN" and is_plain


def both_sides(parse: Parse, left: list[Range], right: list[Range]) -> list[Range]:
    """What stands before and behind “he says”, but for a writer's link: “However, he says, [it sank]”.

    “[Overall], he says, [it sank]” is theirs: so have 10 of 13 such openers in PolNeAR's training part.
    """
    is_link = bool(right and left) and " ".join(parse.words[slice(*left[0])]) in LINKS
    return right if is_link else [*left, *right]


def tells(verb: Verb, start: int, end: int) -> bool:
    """Whether words before “, she said” are a clause: to the parse, too, if its verb is plain."""
    parse = verb.parse
    said = (c for c in parse.children[verb.verb] if parse.deps[c] == "ccomp" and start <= c < end)
    is_lost = verb.inverted is not None and parse.tags[verb.inverted[1] - 1] == "NNP"
    is_lost = is_lost and verb.subject is not None and verb.subject < verb.verb
    if is_lost or verb.has_finite(start, end) or any(parse.child(c, "nsubj") is not None for c in said):
        return True
    if _is_order(verb, start, end):
        return True
    quote = parse.at_opening.get(start)
    if quote is not None and parse.outers[quote][1] - start > _SHORTEST_MARKED:
        return parse.outers[quote][1] < end  # “Why not row now” then, she said.
    loose = (c for c in parse.children[verb.verb] if parse.deps[c] == "dep" and start <= c < end)
    return end - start >= _SHORTEST_LOST and any(parse.tags[c][:2] == "NN" for c in loose)


def _is_order(verb: Verb, start: int, end: int) -> bool:
    """“Stay at home, the mayor said”, “Never give up, she told them”: words that open with a bare verb."""
    parse = verb.parse
    at = start
    while at < end - 1 and (parse.tags[at] == "RB" or parse.words[at] == "please"):
        at += 1
    is_whole = start == verb.start or all(verb.is_light(i) for i in range(verb.start, start))
    return is_whole and parse.tags[at] == "VB" and parse.words[at - 1] != "to"


def has_own_topic(verb: Verb) -> bool:
    """“Morale is low, cooks complain of the pay”, “…, as he laments a “sad” day”: not what stands before."""
    parse, behind = verb.parse, verb.cue_end
    lemma = verb_forms("verbs").get(verb.word)
    if lemma in _TOPICAL and parse.words[behind : behind + 1] in (["of"], ["about"]):
        return True
    if _is_to_someone(verb):
        return True
    quote = verb.quote_at(behind + 1) if behind + 1 < verb.end else None
    return quote is not None and parse.words[behind] in _ARTICLES and not verb.is_claimed(quote)


def _is_to_someone(verb: Verb) -> bool:
    """“…, Lind asked Roe about it”, “…, we have written to both of them”."""
    parse = verb.parse
    is_put = verb.word == "asked" and any(parse.words[c] == "about" for c in parse.children[verb.verb])
    is_put = is_put and parse.words[verb.clause - 1] != "?"
    is_letter = verb.word == "written" and parse.words[verb.cue_end : verb.cue_end + 1] == ["to"]
    return is_put or is_letter


def describes_speaker(parse: Parse, start: int, end: int) -> bool:
    """Whether words before “, Roe marvelled” only describe her: “A cook who is often at sea, …”."""
    finite = [i for i in range(start, end) if parse.tags[i] in FINITE]
    if len(finite) != 1 or parse.words[start] not in {"a", "an"} or "," in parse.words[start:end]:
        return False
    link = finite[0] - 1
    while link > start and parse.tags[link] == "RB":
        link -= 1
    return parse.tags[link] in {"WP", "WDT"}


def names_thing(verb: Verb, quote: int) -> bool:
    """Whether quoted words name a thing that does something: ““Tides,” a film of the sea, opens in May”."""
    words = verb.parse.quoted[quote].inner.of(verb.parse.text)
    is_of_thing = verb.source is not None and not can_speak(verb.parse, verb.source)
    return is_manner(verb.word) and is_of_thing and is_name(words.rstrip(",")) and words[-1] not in "?!"


def put_phrase(verb: Verb) -> list[Range]:
    """“It was, as Kim put it, [a “disaster”]”: an article before the marks behind the comma."""
    parse, at = verb.parse, verb.tail + 1
    puts_it = verb.cue_end > verb.verb + 1 and parse.words[verb.cue_end - 1] == "it"
    is_article = puts_it and at < verb.end and parse.words[at] in {"a", "an", "the"}
    quote = verb.quote_at(at + 1) if is_article and parse.words[at - 1] == "," else None
    return [(at, parse.outers[quote][1])] if quote is not None and not verb.is_claimed(quote) else []


def ends_quoting(verb: Verb) -> bool:
    """“You need to “row away” from it, she continued.”: words in marks within the clause before."""
    inside = set(verb.parse.stretch[verb.start : verb.clause]) - {verb.parse.stretch[verb.verb]}
    is_own = verb.parse.stretch[verb.verb] < 0 and bool(inside) and not any(map(verb.is_claimed, inside))
    is_last = verb.cue_end >= verb.end or verb.parse.words[verb.cue_end] in ENDS
    return is_own and is_last and verb.word in verb_forms("verbs_quoting")


def answers(verb: Verb) -> bool:
    """“The pier closed, as the town responded to the storm”: a deed beside, and no answer in words."""
    words = verb.parse.words
    return words[verb.clause] == "as" and words[verb.cue_end : verb.cue_end + 1] == ["to"]


def called_before(verb: Verb) -> list[Range]:
    """“It was no “[act of war],” as Kim called it”: words in marks before that a thing is called by."""
    parse, at = verb.parse, verb.clause
    at -= parse.words[at] != "as"
    is_it = parse.words[verb.cue_end : verb.cue_end + 1] in (["it"], ["them"], ["him"], ["her"])
    if not is_it or not word_calls(parse, verb.verb) or parse.words[at] != "as":
        return []
    quote = verb.quote_before(at)
    return [parse.outers[quote]] if quote is not None and not verb.is_claimed(quote) else []
