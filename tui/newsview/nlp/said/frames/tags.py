"""The clause behind a quotation that says whose words they were, whatever its verb: “…,” Kim riffed.

A quotation that ends in a comma is always somebody's words, and so is one behind which the sentence goes on
in lower case. So the verb need not be one of speaking, nor need the model have taken it for a verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import Rule
from newsview.nlp.said.cues.citing import cited_as, cited_source
from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.cues.verb_first import past_particle, past_short_name
from newsview.nlp.said.frames.frames import known_forms
from newsview.nlp.said.frames.verbless import verbless
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE, MARKS, RELATIVES
from newsview.nlp.said.given.titles import is_title

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_LONGEST = 16
"""Words looked through for the verb."""

_LONGEST_CITING = 12
"""Words from an auxiliary to the participle of “was quoted by the Lorvane Herald as saying”."""

_PLAIN = frozenset({"said", "says", "told", "tells"})
_NEAR = 6
"""Words from an auxiliary to its participle."""

_NO_VERBS = frozenset({"is", "was", "are", "were", "be", "been", "has", "have", "had", "does", "do", "did"})
_NO_VERBS |= {"'s", "’s"}
_COMING = frozenset({"came", "comes", "went", "goes", "rang", "rose", "follows", "followed"})
_REPLIES = ("nouns_words", "nouns_shouted")
_BEFORE_REPLY = frozenset({"DT", "JJ", "RP", "RB", "PR", "NN"})
_WITHIN = frozenset(
    {"of", "for", "at", "in", "on", "outside", "from", "with", "and", "-", "‐", "'s", "’s", "'", "’"}
)
"""Words that stand inside a noun phrase besides its nouns."""

_ADVERBIAL = frozenset({"IN", "RB", "NNP"})
"""Tags of what a verb's adverbials begin with, a day's name among them."""


def tagged(parse: Parse, stretch: int) -> Frame | None:
    """The frame of the clause right behind a quotation, if it has a subject and a verb there."""
    low, after = parse.outers[stretch]
    end = parse.sentence(low)[1]
    if is_title(_words(parse, stretch)):
        return None
    if after == end:
        return _signed(parse, stretch) or verbless(parse, stretch)
    if after > end or not _goes_on(parse, stretch, after):
        return verbless(parse, stretch)
    first = after + (parse.words[after] == ",")
    while first < end and parse.words[first].isspace():
        first += 1
    if (came := _came(parse, stretch, first, end)) is not None:
        return came
    is_as = parse.words[first : first + 1] == ["as"]
    found = _verb_last(parse, first + is_as, end) or _verb_first(parse, first + is_as, end)
    if found is None or (is_as and parse.words[found[1]] not in said_forms()):
        return verbless(parse, stretch)
    source, verb = found
    if (saying := cited_as(parse, verb)) is not None:
        cited = cited_source(parse, saying)
        source, verb = (cited, saying) if cited is not None else found
    return Frame(verb, (verb, verb + 1), [parse.outers[stretch]], source, Rule.CUE_SUBJECT)


def _came(parse: Parse, stretch: int, first: int, end: int) -> Frame | None:
    """““Never,” came the reply from the harbour board.”."""
    near = range(first + 1, min(first + _NEAR, end))
    nouns = (i for i in near if any(parse.words[i] in noun_forms(name) for name in _REPLIES))
    noun = next(nouns, None) if parse.words[first : first + 1] and parse.words[first] in _COMING else None
    if noun is None or any(parse.tags[i][:2] not in _BEFORE_REPLY for i in range(first + 1, noun)):
        return None
    link = noun + 1
    head = parse.child(link, "pobj") if parse.words[link : link + 1] == ["from"] else None
    source = noun_phrase(parse, head) if head is not None else None
    return Frame(first, (first, noun + 1), [parse.outers[stretch]], source, Rule.CUE_SUBJECT)


def _signed(parse: Parse, stretch: int) -> Frame | None:
    """“The boat is gone.” Kim says. The attribution is a sentence of its own, and there is no more in it."""
    after = parse.outers[stretch][1]
    if after >= len(parse) or parse.block(after) != parse.block(after - 1):
        return None
    start, end = parse.sentence(after)
    found = _verb_last(parse, start, end) if start == after else None
    if found is None:
        return None
    source, verb = found
    behind = verb + 1 + (parse.tags[verb + 1 : verb + 2] == ["RP"])  # “Kim points [out].”
    rest = range(behind, end)
    tells = parse.words[verb] in verb_forms("verbs_telling")
    is_over = behind >= end or parse.words[behind] in ENDS or tells or parse.tags[behind] in _ADVERBIAL
    holds_more = any(parse.tags[i] in FINITE or parse.stretch[i] >= 0 for i in rest)
    if parse.words[verb] not in said_forms() or not is_over or holds_more or len(rest) > _NEAR:
        return None
    return Frame(verb, (verb, behind), [parse.outers[stretch]], source, Rule.CUE_SUBJECT)


def _words(parse: Parse, stretch: int) -> str:
    return parse.quoted[stretch].inner.of(parse.text)


def _goes_on(parse: Parse, stretch: int, after: int) -> bool:
    """Whether the sentence a quotation opens is not over with it."""
    last = _words(parse, stretch)[-1]
    is_low = parse.text[parse.start_of(after)].islower()
    return last == "," or parse.words[after] == "," or last in "?!…" or (last == "—" and is_low)


def _verb_last(parse: Parse, first: int, end: int) -> tuple[Range, int] | None:
    """“…,” the senator from Lorvane riffed."""
    stop = first
    while stop < min(end, first + _LONGEST) and (_is_within(parse, stop) or _is_written_big(parse, stop)):
        stop = past_short_name(parse, stop + 1, end)
    verb = _past_auxiliaries(parse, _past_parenthesis(parse, stop, end), end)
    if stop == first:
        return None
    if verb >= end or not _is_cue(parse, verb):
        # “the two write”, “a voice in the film states”: taken for a noun.
        verb = stop = stop - 1
        if verb <= first or parse.words[verb] not in known_forms() or parse.tags[verb] == "NNP":
            return None
    own = next((i for i in range(stop - 1, first, -1) if parse.words[i] in {"'", "’"}), first - 1)
    source = (own + 1, stop) if own + 1 < stop else (first, stop)
    return (source, verb) if _can_be_source(parse, source, verb) else None


def _verb_first(parse: Parse, first: int, end: int) -> tuple[Range, int] | None:
    """“…,” beamed the senator from Lorvane."""
    verb = first
    while verb < end and parse.tags[verb] == "RB":
        verb += 1
    if verb + 1 >= end or not _is_cue(parse, verb) or parse.tags[verb] in {"VBP", "VB"}:
        return None
    first = stop = past_particle(parse, verb)
    while stop < min(end, verb + _LONGEST) and _is_within(parse, stop):
        stop += 1
    source = (first, stop)
    return (source, verb) if source[0] < stop and _can_be_source(parse, source, verb) else None


def _past_parenthesis(parse: Parse, at: int, end: int) -> int:
    """The word behind what stands between two commas or in brackets at ``at``, and behind adverbs."""
    closing = {",": ",", "(": ")"}.get(parse.words[at]) if at < end else None
    if closing is not None:
        soon = range(at + 1, min(end, at + _LONGEST))
        close = next((i for i in soon if parse.words[i] == closing), None)
        at = close + 1 if close is not None else _reporting(parse, soon, end)
    while at < end and parse.tags[at] == "RB":
        at += 1
    return at


def _reporting(parse: Parse, among: range, end: int) -> int:
    """The verb of saying behind a description that no comma closes: “…,” Kim, head of sales at Norsk said."""
    found = next((i for i in among if parse.words[i] in _PLAIN or parse.words[i] in ENDS), end)
    return found if found < end and _is_cue(parse, found) else end


def _past_auxiliaries(parse: Parse, at: int, end: int) -> int:
    """The verb in “was quoted as saying”, “can be heard shouting”, “is due to say”, or the word itself."""
    if not (at < end and (parse.words[at] in _NO_VERBS or parse.tags[at] == "MD")):
        return at
    is_citing = parse.words[at + 1 : at + 2] == ["quoted"]
    for i in range(at + 1, min(end, at + (_LONGEST_CITING if is_citing else _NEAR))):
        if parse.words[i] in {",", *ENDS} or parse.words[i] in MARKS:
            break
        is_infinitive = parse.tags[i] == "VB" and parse.words[i - 1] == "to"
        is_infinitive = is_infinitive or parse.words[i - 2 : i] == ["to", "have"]
        if (parse.tags[i] == "VBG" or is_infinitive) and parse.words[i] in known_forms():
            return i
    return at


def _is_within(parse: Parse, at: int) -> bool:
    """Whether a word can belong to the noun phrase of who speaks."""
    word, tag = parse.words[at], parse.tags[at]
    is_acronym = parse.span(at, at + 1).of(parse.text).isupper()
    if parse.stretch[at] >= 0 or word in ENDS or word in DASHES or (word in RELATIVES and not is_acronym):
        return False
    is_genitive = tag == "POS" or (word in {"'", "’"} and parse.words[at - 1].endswith("s"))
    if word in MARKS and not is_genitive:
        return False
    is_small = word in _WITHIN and tag not in FINITE  # “she's quoted”
    return tag[:2] in {"NN", "JJ", "DT", "PR", "CD", "HY", "PO"} or is_small


def _is_written_big(parse: Parse, at: int) -> bool:
    """Whether a word behind a quotation's comma is a name, whatever the model takes it for: “…,” Nor said."""
    is_word = parse.stretch[at] < 0 and parse.words[at][0].isalpha()
    return is_word and parse.text[parse.start_of(at)].isupper() and not _is_sentence_start(parse, at)


def _is_sentence_start(parse: Parse, at: int) -> bool:
    return parse.sentence(at)[0] == at


def _is_cue(parse: Parse, at: int) -> bool:
    """Whether a word is a verb that someone can speak by; participles are where a list knows them."""
    word = parse.words[at]
    if word in _NO_VERBS or parse.stretch[at] >= 0 or parse.tags[at] == "MD":
        return False
    return parse.tags[at] in FINITE or (word in known_forms() and parse.tags[at] in {"VBN", "VB", "VBG"})


def _can_be_source(parse: Parse, source: Range, verb: int) -> bool:
    first = source[0]
    is_bare = parse.tags[first] == "PRP$" or parse.words[first] in {"a", "an", "the"}
    if parse.words[first] in _WITHIN or (is_bare and source[1] == first + 1):
        return False
    return parse.words[verb] in known_forms() or can_speak(parse, source)
