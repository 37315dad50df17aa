"""What goes on behind words in marks within the same phrase: “praised their “anger” [over the fee]”.

Counted in 900 annotated articles: but for where and when it was said, nearly all of it is told as theirs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.asides import reports_somehow, tells_no_more
from newsview.nlp.said.contents.open_ends import past_marked_word
from newsview.nlp.said.cues.calling import word_calls
from newsview.nlp.said.given.lexicon import verb_forms
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE, MARKS
from newsview.nlp.said.given.times import TIMES
from newsview.nlp.said.given.venues import is_date, is_venue, is_year

if TYPE_CHECKING:
    from newsview.nlp.said.given.frame import Frame
    from newsview.nlp.said.given.parse import Parse, Range

_TIED = frozenset({"of", "for", "about", "from", "with", "over", "against", "between", "among", "toward"})
_TIED |= {"towards"}
"""Prepositions behind marks that hardly ever tell how or when words were said."""

_GOVERNING = frozenset({"of", "for", "against", "about"})
"""Prepositions of verbs that speak of something: “warned of “chaos” [at sea]”."""

_LOOSE = frozenset({"in", "on", "to", "at"})
"""Those that do, unless they hang on the words in marks."""

_RELATIVES = frozenset({"that", "who", "which"})
_CLAUSES = frozenset({"relcl", "acl", "ccomp"})
_BREAKS = frozenset(
    {",", ";", ":", "during", "as", "while", "when", "after", "before", "without", "according"}
)
_BREAKS |= DASHES | ENDS | MARKS
_CLOSING = frozenset({",", *ENDS})


def with_tail(parse: Parse, frame: Frame) -> Range:
    """The last words that a frame reports, with what goes on in their phrase behind a closing mark."""
    start, end = frame.content[-1]
    if not _ends_in_marks(parse, frame):
        return start, end
    last = parse.stretch[end - 2]
    limit = parse.sentence(end - 1)[1]
    at = _past_noun(parse, end, limit)
    at = at if _is_open(parse, end, at) else end
    stop = _tail_end(parse, parse.ranges[last][0], at, limit)
    is_where = parse.words[at : at + 1] == ["on"] and word_calls(parse, frame.verb)
    stop = at if is_where and parse.heads[at] == frame.verb else stop  # “called it “odd” on the radio”
    stop = stop if _is_open(parse, end, stop) else at
    return start, _past_second(parse, last, stop, limit)


def _ends_in_marks(parse: Parse, frame: Frame) -> bool:
    """Whether what stands behind a verb ends in marks that close no sentence, and is more than “said “No””.

    So “the word “odd”” ends there.
    """
    start, end = frame.content[-1]
    if not frame.verb < start < end - 2 or end >= len(parse):
        return False
    last = parse.stretch[end - 2]
    if last < 0:
        return False
    is_marked = parse.outers[last][1] == end and parse.words[end - 2] not in _CLOSING
    word = parse.words[frame.verb]
    is_named = word in verb_forms("verbs_naming") or word in verb_forms("verbs_judging")
    is_said = not is_named and (word in verb_forms("verbs") or word in verb_forms("verbs_quoting"))
    is_said = is_said and not (frame.verb < start - 1 and parse.words[start - 1] in _GOVERNING)
    is_said = (is_said or parse.tags[frame.cue[1] - 1][:2] == "NN") and parse.outers[last][0] == start
    return is_marked and not is_said and parse.stretch[end] == parse.stretch[frame.verb]


def _past_noun(parse: Parse, at: int, limit: int) -> int:
    """The end of the nouns that words in marks describe: “a “merit-based” [visa system]”."""
    if at >= limit or parse.tags[at][:2] != "NN" or parse.words[at] in TIMES:
        return at
    end = past_marked_word(parse, at, limit) or at
    end = next((i for i in range(at, end) if parse.words[i] in _BREAKS), end)
    while at < end < limit and parse.tags[end][:2] == "NN" and parse.words[end] not in TIMES:
        end += 1
    return end


def _past_second(parse: Parse, stretch: int, at: int, limit: int) -> int:
    """The end of what “and” joins to the words in marks: “called it “odd” [and a waste of money]”."""
    if parse.words[at : at + 1] not in (["and"], ["or"]) or at + 1 >= limit:
        return at
    joined = _joined(parse, stretch, at)
    low, high = parse.edges(joined)
    stop = min(next((i for i in range(at + 1, high) if parse.words[i] in _BREAKS), high), limit)
    return stop if low == at + 1 and joined < stop and _is_open(parse, at, stop) else at


def _joined(parse: Parse, stretch: int, at: int) -> int:
    """The head of what “and” joins to the words in marks: “for “calm” and [for] help”; else “and”."""
    first, above = parse.ranges[stretch][0], parse.heads[at]
    governs = parse.words[at + 1] == parse.words[parse.outers[stretch][0] - 1]
    if governs and parse.tags[at + 1] == "IN":
        return at + 1
    if parse.words[at + 1] in {"a", "an", "one"}:  # a word for the same thing, wherever it hangs
        joined = at + 1 if parse.words[at + 1] == "one" else parse.heads[at + 1]
        return joined if FINITE.isdisjoint(parse.tags[slice(*parse.edges(joined))]) else at
    joined = next((c for c in parse.children[above] if c > at and parse.deps[c] == "conj"), at)
    return joined if first <= above < at and _is_alike(parse, above, joined) else at


def _is_alike(parse: Parse, first: int, second: int) -> bool:
    """Whether two words are of a kind, and the second is no verb of the speaker's."""
    kinds = [parse.tags[i][:2] for i in (first, second)]
    if parse.child(second, "nsubj", "nsubjpass") is not None:
        return False
    if parse.words[second] == "lacking" or not {*kinds} - {"NN", "JJ"}:
        return True
    is_same = parse.tags[first] == parse.tags[second] and parse.tags[second] in {"VB", "VBG"}
    return is_same and not reports_somehow(parse.words[second])


def _is_open(parse: Parse, start: int, end: int) -> bool:
    """Whether words of the writer's sentence stand there, with no other marks among them."""
    return all(parse.stretch[i] == parse.stretch[start] for i in range(start, end))


def _tail_end(parse: Parse, first: int, at: int, limit: int) -> int:
    """The end of a phrase or a clause at a word, if it goes with the words from ``first`` on."""
    if at >= limit:
        return at
    word, hangs_within = parse.words[at], first <= parse.heads[at] < at
    if word in _RELATIVES:
        clause = parse.heads[at]
        is_clause = clause > at and parse.deps[clause] in _CLAUSES and first <= parse.heads[clause] < at
        stop = parse.edges(clause)[1] if is_clause else at
    else:
        is_phrase = parse.tags[at] in {"IN", "TO"} and not _tells_where(parse, at)
        is_matter = word == "on" and parse.tags[at + 1 : at + 2] not in (["NNP"], ["CD"])
        is_phrase = is_phrase and (word in _TIED or is_matter or (word in _LOOSE and hangs_within))
        is_phrase = is_phrase or (hangs_within and _tells_how(parse, at))
        above = parse.heads[at] if parse.tags[at] == "TO" and parse.heads[at] > at else at
        stop = parse.edges(above)[1] if is_phrase else at
    behind = range(at + 1, stop)
    return min(next((i for i in behind if parse.words[i] in _BREAKS or is_venue(parse, i)), stop), limit)


def _tells_how(parse: Parse, at: int) -> bool:
    """Whether a deed in marks is told how: “accused him of trying to “rule” [without asking]”, “[by …]”."""
    is_how = parse.words[at] in {"by", "without"} and parse.tags[at + 1 : at + 2] == ["VBG"]
    return is_how and parse.tags[parse.heads[at]] in {"VB", "VBG"} and not tells_no_more(parse, at)


def _tells_where(parse: Parse, at: int) -> bool:
    """Whether a phrase tells where, when or with what words were said: “in his book”, “in trying to …”."""
    behind = parse.tags[at + 1 : at + 2]
    is_own = parse.words[at] == "in" and behind in (["PRP$"], ["VBG"])
    return is_own or is_venue(parse, at) or is_date(parse, at) or is_year(parse, at)
