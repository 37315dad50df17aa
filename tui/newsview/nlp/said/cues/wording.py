"""The words of a source that name who speaks: “a cook” of “what a cook on Monday”, “she” of “she’s”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.holders import holder
from newsview.nlp.said.cues.places import past_places
from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import said_forms, word_list
from newsview.nlp.said.given.parse import DASHES, FINITE, RELATIVES
from newsview.nlp.said.given.times import DAYS, TIMES

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_NOW = frozenset({"now", "then", "later", "meanwhile", "today", "tonight", "yesterday"})
_NOW |= {"also", "again", "earlier", "first", "still", "once", "since"}
_OPENING = frozenset({"DT", "NN", "NNP", "PRP$", "CD", "JJ"})
_WHEN = frozenset({"after", "before", "during", "following", "amid", "amidst", "ahead"})
_OFTEN = frozenset({"often", "always", "sometimes", "never", "just", "even"})
_HELPING = frozenset({"has", "have", "had", "is", "was"})
"""Auxiliaries that the model may take into who speaks: “the yard has”."""

SHARES = frozenset({"shares", "stock", "stocks"})
_LONGEST_TIME = 4
"""Words of “late last month”."""


def naming(parse: Parse, source: Range) -> Range:
    """The words of a source that name somebody: “those” of “those who”, “a cook” of “a cook on Monday”.

    All of “the WHO” does.
    """
    start, end = past_places(parse, _owner(parse, _antecedent(parse, source)))
    if end - start > 1 and parse.span(end - 1, end).of(parse.text) in RELATIVES:
        end -= 1
        end -= end - start > 1 and parse.words[end - 1] == ","
    while end - start > 1 and (_helps(parse, end - 1) or _opens_clause(parse, end - 1)):
        end -= 1
    while end - start > 2 and parse.words[start] in _NOW and parse.tags[start + 1] in _OPENING:
        start += 1
    start += end - start > 1 and _leads(parse, start) and FINITE.isdisjoint(parse.tags[start:end])
    end = next((i for i in range(start + 1, end) if _is_when(parse, i)), end)
    while end - start > 1 and _tells_how(parse, end - 1) and end not in parse.named:
        end -= 1
    name = parse.named.get(end, start)  # of “Liu He said”, where the model ends a sentence within
    return (name if name < start and said_forms().isdisjoint(parse.words[name:start]) else start), end


def _leads(parse: Parse, at: int) -> bool:
    """Whether a word only opens the clause of who speaks: “[As] Kim of Norsk notes”, “[what] a cook says”."""
    if parse.words[at] == "even" and parse.tags[at] == "RB":
        return True
    is_what = parse.words[at] == "what" and parse.tags[at + 1] in _OPENING
    return is_what or (parse.words[at] == "as" and parse.tags[at] == "IN")


def _helps(parse: Parse, at: int) -> bool:
    """Whether a word belongs to the verb behind: “she[’s] told them”, “the yard [has] said”."""
    is_short = parse.words[at] in {"'s", "’s"} and parse.tags[at - 1] == "PRP"
    return is_short or parse.span(at, at + 1).of(parse.text) in _HELPING


def _opens_clause(parse: Parse, at: int) -> bool:
    """Whether a pronoun opens a clause that goes with what stands before: “a study [she] co-wrote”."""
    return parse.tags[at] == "PRP" and parse.tags[at - 1][:2] == "NN"


def _antecedent(parse: Parse, source: Range) -> Range:
    """What “who”, “which” or “that” alone stands for, right before it: “Ann Kim - [who] says so - rows”."""
    at = source[0]
    if source[1] - at > 1 or at < 1 or parse.words[at] not in RELATIVES or parse.tags[at][0] != "W":
        return source
    last = at - 1
    while last > 0 and at - last <= _LONGEST_TIME and _is_of_time(parse, last):
        last -= 1
    last -= last > 0 and (parse.words[last] == "," or parse.words[last] in DASHES)
    if parse.tags[last][:2] != "NN" or parse.stretch[last] != parse.stretch[at]:
        return source
    noun = holder(parse, last, parse.words[at] == "who")
    is_place = noun == last and parse.deps[noun] == "pobj" and noun + 1 not in parse.named
    if is_place and parse.tags[noun] == "NNP":
        noun = parse.heads[parse.heads[noun]]  # “a cook in Kelm who”
    found = noun_phrase(parse, noun)
    return found if found[1] <= at and can_speak(parse, found) else source


def _is_of_time(parse: Parse, at: int) -> bool:
    """Whether a word is one of “late last month”."""
    return parse.words[at] in TIMES or parse.words[at] in {"last", "this"} or parse.tags[at] == "RB"


def _owner(parse: Parse, source: Range) -> Range:
    """Whose shares are told of, as nobody else speaks in “Shares of [Norsk] fell after saying …”."""
    head = parse.root(*source)
    if parse.words[head] not in SHARES:
        return source
    of = parse.child(head, "prep")
    body = parse.child(of, "pobj") if of is not None and parse.words[of] == "of" else None
    if body is not None:
        return noun_phrase(parse, body)
    end = head - (parse.tags[head - 1] == "POS")
    return (source[0], end) if source[0] < end and parse.tags[end - 1] == "NNP" else source


def _tells_how(parse: Parse, at: int) -> bool:
    """Whether an adverb belongs to the verb behind it: “a cook reportedly wrote”, but “voters nationwide”."""
    word = parse.words[at]
    return parse.tags[at] == "RB" and (word in _NOW | _OFTEN or word.endswith("ly"))


def _is_when(parse: Parse, at: int) -> bool:
    """Whether a phrase that begins there only tells when somebody spoke: “on Monday”, “ahead of a show”.

    What was “released on Monday by” somebody is theirs.
    """
    behind = "".join(parse.words[at + 1 : at + 2])
    is_when = parse.words[at] in _WHEN and (parse.deps[at] == "prep" or behind == "of")
    is_day = parse.words[at] == "on" and behind in DAYS and parse.words[at - 1] not in word_list("made")
    return is_when or is_day
