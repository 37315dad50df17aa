"""Quotations in the writer's running sentence that no reporting word claims.

Counted over 600 news articles: four in five of three words or more are someone's words, and so are nearly
all behind a colon or behind words already reported in the same sentence. The rest are titles, names
and scare quotes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from newsview.model import QuoteKind, Rule
from newsview.nlp.said.contents.contents import is_entitled, is_show
from newsview.nlp.said.contents.inferred import cites_someone
from newsview.nlp.said.cues.calling import word_calls
from newsview.nlp.said.cues.citing import cited_as
from newsview.nlp.said.cues.manner import brings_in
from newsview.nlp.said.cues.naming import is_so_called
from newsview.nlp.said.cues.sources import noun_phrase, source_head
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.frames.frames import known_forms
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms
from newsview.nlp.said.given.parse import ENDS, FINITE
from newsview.nlp.said.given.titles import is_title

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_ELSEWHERE = frozenset({"related", "read", "more", "see", "also", "watch", "video", "listen", "gallery"})
"""Labels of links to other pages."""

_PHRASE, _CLAUSE = 3, 5
"""Words that a quotation in running text has at least, beginning small and beginning with a capital."""

_LONGEST_TERM = 4
"""Words of the name of a thing."""

_NEAR = 9
"""Words between reported words and a quotation that carries them on."""

_BESIDE = 3
"""Quotations to either side of a phrase of which one shows that somebody is quoted there."""

_STEPS = 12
_EXPRESSIONS = frozenset({"term", "terms", "word", "words", "phrase", "phrases", "slogan", "expression"})
_JOINING = frozenset({",", "and", "or", "but", "then", "to"})
_EXPRESSING = frozenset({"express", "expresses", "expressed", "expressing", "recognizes", "recognized"})
_EXPRESSING |= {"recognises", "recognised"}
_DESCRIBING = frozenset({"amod", "compound", "nmod"})
BEING = frozenset({"is", "are", "was", "were", "be", "been", "has", "have", "had", "'s", "’s"})
"""Verbs that tell what something is or has, and so are never the cue of what is said."""


def is_introduced_by_colon(parse: Parse, stretch: int) -> bool:
    """Whether a colon stands right before a quotation, with words before it in the same paragraph."""
    low = parse.outers[stretch][0]
    is_behind = low > 1 and parse.words[low - 1] == ":" and parse.block(low) == parse.block(low - 2)
    return is_behind and not is_entitled(parse, stretch)


def heads_another_page(parse: Parse, stretch: int) -> bool:
    """Whether quoted words open the headline of another page: “(RELATED: ‘Wow’ — Boat Sinks In Kelm)”."""
    low = parse.outers[stretch][0]
    at = low - 2
    is_label = low > 1 and parse.words[low - 1] == ":" and parse.words[at] in _ELSEWHERE
    at -= at > 0 and parse.words[at - 1] in _ELSEWHERE
    return is_label and (
        at == 0 or parse.words[at - 1] in {"(", "["} or parse.block(at) != parse.block(at - 1)
    )


def is_term(parse: Parse, stretch: int) -> bool:
    """Whether quoted words only name a thing: "a new plan: “Sovereign Ports.”"."""
    words = parse.quoted[stretch].inner.of(parse.text).split()
    named = parse.words[max(0, parse.outers[stretch][0] - 2)]
    if any(named in noun_forms(name) for name in ("nouns_texts", "nouns_words", "nouns_shouted")):
        return False
    long = [word for word in words if len(word) >= _PHRASE]
    return bool(long) and len(words) <= _LONGEST_TERM and all(word[0].isupper() for word in long)


def carries_on(parse: Parse, stretch: int, frame: Frame, end: int) -> bool:
    """Whether a quotation belongs to the words a frame reports up to the token ``end``, before it."""
    low = parse.outers[stretch][0]
    gap = range(end, low)
    is_gloss = parse.words[low - 2 : low] == ["known", "as"]
    if is_gloss or is_show(parse, stretch) or is_introduced_by_colon(parse, stretch):
        return False
    if len(gap) > _NEAR and (any(parse.tags[i] in FINITE for i in gap) or _tells_of_other(parse, gap)):
        return False
    return not any(
        parse.words[i - 1] in {"and", "but"} and parse.tags[i] == parse.tags[frame.verb]
        for i in gap
        if i > end
    )


def _tells_of_other(parse: Parse, gap: range) -> bool:
    """Whether somebody else does something in between: “too slow, and Kim at a rally railed at “clerks””."""
    links = (i for i in gap if parse.words[i] in {"and", "but"} and parse.words[i - 1] == ",")
    link = next(links, None)
    return link is not None and parse.tags[link + 1] == "NNP" and "VBN" in parse.tags[link + 1 : gap.stop]


def is_joined(parse: Parse, end: int, stretch: int) -> bool:
    """Whether only joining words part a quotation from the one that ends at ``end``: “A” and “B”."""
    gap = parse.words[end : parse.outers[stretch][0]]
    return len(gap) in {1, 2} and all(word in _JOINING for word in gap)


def parted(parse: Parse, frame: Frame) -> Frame:
    """The frame of “Yes, it is” but “we cannot”, as of two quotations instead of words with marks."""
    content: list[Range] = []
    for start, end in frame.content:
        inside = sorted({parse.stretch[i] for i in range(start, end)} - {-1})
        outers = [parse.outers[n] for n in inside]
        is_joined_up = len(outers) > 1 and outers[0][0] == start and outers[-1][1] == end
        is_said = is_joined_up and parse.text[parse.start_of(parse.ranges[inside[0]][0])].isupper()
        joins = is_said and all(is_joined(parse, a[1], n) for a, n in zip(outers, inside[1:], strict=False))
        content += outers if joins else [(start, end)]
    return replace(frame, content=content)


def is_phrase(parse: Parse, frame: Frame, stretch: int) -> bool:
    """Whether quoted words are but a phrase of the writer's clause ("warned of “a disaster”")."""
    low, (start, end) = parse.outers[stretch][0], parse.ranges[stretch]
    is_named = low <= frame.cue[0] and word_calls(parse, frame.verb)  # “no “act of war,” as Kim called it”
    is_apart = low <= frame.cue[0] or parse.words[low - 1] in {",", ":", ")"}
    if len(frame.content) > 1 or (is_apart and not is_named):
        return False
    is_lower = parse.text[parse.start_of(start)].islower()
    return is_lower and not any(tag in FINITE for tag in parse.tags[start:end])


def own_kind(parse: Parse, stretch: int) -> QuoteKind | None:
    """How quoted words are told that are someone's, be they in the writer's sentence; else nothing.

    They are where something is done in them, and a part of what is said where they go on in lower case ("the
    team has “been at work”", "it is not “the pier that it was”"): only whoever tells of themselves there is
    quoted word for word. So is a phrase that closes a sentence beside a quote but a part.
    """
    kind = _kind_of_clause(parse, stretch)
    return QuoteKind.MIXED if kind is None and _ends_told(parse, stretch) else kind


def _kind_of_clause(parse: Parse, stretch: int) -> QuoteKind | None:
    """How quoted words are told in which something is done."""
    inside = range(*parse.ranges[stretch])
    words = parse.quoted[stretch].inner.of(parse.text)
    if len(words.split()) < _CLAUSE or _is_label(parse, stretch):
        return None
    is_first = any(parse.words[i] == "i" and parse.tags[i] == "PRP" for i in inside)
    if is_first and any(parse.tags[i] in FINITE for i in inside) and not is_title(words):
        return QuoteKind.DIRECT
    if not words[0].islower() or not parse.quoted[stretch].is_double:
        return None
    is_term = parse.deps[inside.start] in _DESCRIBING  # “floating towers in the sky”
    verbs = [i for i in inside if parse.tags[i][:2] in {"VB", "MD"} and not (is_term and i == inside.start)]
    is_relative = bool(verbs) and parse.tags[inside.start] in {"WP", "WDT"}  # “sailors “who know the sea””
    if is_relative or verbs[:1] == [inside.start]:
        return QuoteKind.MIXED
    return QuoteKind.MIXED if any(parse.tags[i] != "MD" for i in verbs) else None


def _ends_told(parse: Parse, stretch: int) -> bool:
    """Whether a phrase in marks closes a sentence beside a quote: ““We row,” she said. It is “my life.””.

    Counted over 840 news articles: four in five of those that nothing else claims are somebody's words.
    """
    low, high = parse.outers[stretch]
    quoted = parse.quoted[stretch]
    words = quoted.inner.of(parse.text)
    is_over = words[-1] == "." or parse.words[high : high + 1] == ["."]
    is_plain = words[0].islower() and quoted.is_double and quoted.is_closed and len(words.split()) >= _PHRASE
    if not is_over or not is_plain or is_entitled(parse, stretch) or is_so_called(parse, low - 1):
        return False
    return any(
        parse.quoted[n].block == quoted.block and parse.quoted[n].parent is None and _is_clause(parse, n)
        for n in range(max(0, stretch - _BESIDE), min(stretch + _BESIDE + 1, len(parse.quoted)))
        if n != stretch
    )


def _is_clause(parse: Parse, stretch: int) -> bool:
    """Whether words in marks are a clause of some length."""
    start, end = parse.ranges[stretch]
    return end - start > _CLAUSE and any(parse.tags[i] in FINITE for i in range(start, end))


def hung_on_verb(parse: Parse, stretch: int) -> Frame | None:
    """The frame of the verb that a quotation in running text hangs on, where it is long enough for speech.

    However short it is, it is taken behind a noun for what is shouted ("chants of “No!”") and where someone
    judges something "as “fantastic”".
    """
    noun = max(0, parse.outers[stretch][0] - 2)
    if parse.words[noun] in noun_forms("nouns_shouted") and parse.words[noun + 1] == "of":
        return Frame(noun, (noun, noun + 1), [parse.outers[stretch]])
    if (used := _used(parse, stretch, noun)) is not None:
        return used
    words = parse.quoted[stretch].inner.of(parse.text)
    verb = _verb_above(parse, stretch) if not is_title(words) else None
    if verb is None or _is_of_something(parse, verb, stretch):
        return None
    source = _source(parse, verb)
    if source is not None and parse.words[slice(*source)] in (["you"], ["we"]):
        return None  # “if you search for “old pier map”, …”: the writer to the reader
    judges = parse.child(verb, "dobj", "auxpass") is not None  # not “she acted as “outside eye””
    is_judged = judges and source is not None and parse.words[noun + 1] == "as" and words[0].islower()
    is_someones = can_speak(parse, source) or (source is None and len(words.split()) > _CLAUSE)
    if not is_someones or not (is_judged or _is_long(parse, stretch)):
        return None
    reporting = _reporting(parse, verb, parse.outers[stretch][0])
    verb, source = (verb, source) if reporting is None else (reporting, _source(parse, reporting) or source)
    content = _with_clause(parse, verb, stretch)
    is_told = content[0] < parse.outers[stretch][0] or not words[0].islower()
    is_known = parse.words[verb] in known_forms() or parse.words[verb] in _EXPRESSING
    if not is_known and not (is_told and _is_done(parse, verb)):
        return None
    if not is_judged and not brings_in(parse, parse.words[verb], verb + 1, content):
        return None
    return Frame(verb, (verb, verb + 1), [content], source, Rule.CUE_NEARBY)


def _is_of_something(parse: Parse, verb: int, stretch: int) -> bool:
    """Whether words in marks name a thing, a deed or whom somebody cites: “cited “two aides” as saying”."""
    if cited_as(parse, verb) is not None or cites_someone(parse, verb):
        return True
    if _is_thing_done(parse, verb, *parse.ranges[stretch]) or is_so_called(parse, verb):
        return True
    is_named = _is_label(parse, stretch) or is_entitled(parse, stretch)
    return is_named or cites_someone(parse, parse.outers[stretch][0] - 1)


def _is_long(parse: Parse, stretch: int) -> bool:
    """Whether words in marks are long enough for speech: a phrase, or with a capital a clause."""
    quoted = parse.quoted[stretch]
    words = quoted.inner.of(parse.text)
    is_scare = not quoted.is_double and any(other.is_double for other in parse.quoted)
    if words[0].islower():
        is_long = len(words.split()) >= (_CLAUSE if is_scare else _PHRASE)
    else:
        has_finite = any(tag in FINITE for tag in parse.tags[slice(*parse.ranges[stretch])])
        is_long = len(words.split()) >= _CLAUSE and has_finite
    return is_long and not _is_name_of_a_kind(parse, stretch)


def _with_clause(parse: Parse, verb: int, stretch: int) -> Range:
    """A quotation with the clause of the verb's that it stands in: “sniped that [Roe was “a cook””]."""
    low, high = parse.outers[stretch]
    that = next(
        (i for i in range(verb + 1, low) if parse.words[i] == "that" and parse.deps[i] == "mark"), low
    )
    clause = parse.heads[that]
    is_own = that + 1 < low and parse.heads[clause] == verb and parse.deps[clause] == "ccomp"
    is_within = (
        is_own
        and parse.edges(clause)[1] >= parse.ranges[stretch][1] - 1
        and all(n < 0 for n in parse.stretch[that:low])
    )
    start = that + 1 + (parse.words[that + 1] == ",")
    return (start, high) if is_within else (low, high)


def _is_done(parse: Parse, verb: int) -> bool:
    """Whether a verb tells what somebody does, not what it is done for: “to build “a boat””."""
    return any(parse.tags[i] in FINITE for i in (verb, *parse.children[verb]) if i <= verb)


def _source(parse: Parse, verb: int) -> Range | None:
    """The subject of a verb in its sentence."""
    head = source_head(parse, verb)
    low, high = parse.sentence(verb)
    return noun_phrase(parse, head) if head is not None and low <= head < high else None


def _reporting(parse: Parse, verb: int, low: int) -> int | None:
    """The verb that reports, where quoted words at ``low`` hang on one that does not.

    It stands right before them, “left a note, [writing], “…””, or above: “[praised] Lind, who left, as “…””.
    """
    before = low - 2 if parse.words[low - 1] in {",", ":"} else low - 1
    if parse.words[before].endswith("ing") and parse.words[before] in said_forms():
        return before
    at, start = verb, parse.sentence(verb)[0]
    known = said_forms() | verb_forms("verbs_naming").keys() | verb_forms("verbs_finding").keys()
    while parse.words[at] not in known and parse.heads[at] != at and parse.deps[at] not in {"conj", "advcl"}:
        at = parse.heads[at]
    if parse.words[at] not in known or parse.words[verb] in known_forms():
        return None
    is_plain = start <= at < low and parse.is_verb(at) and parse.stretch[at] < 0 and at != verb
    return at if is_plain else None


def _used(parse: Parse, stretch: int, comma: int) -> Frame | None:
    """Words that someone is told to use: "Kim used the term “false friends”"."""
    noun = comma if parse.words[comma + 1] == "," else comma + 1
    verb = parse.heads[noun]
    is_used = (
        parse.words[noun] in _EXPRESSIONS and verb_forms("verbs_using").get(parse.words[verb]) is not None
    )
    is_done = parse.deps[verb] not in {"xcomp", "acl"} and parse.child(verb, "neg") is None
    if not (is_used and is_done) or parse.deps[noun] != "dobj" or verb > noun or parse.stretch[verb] >= 0:
        return None
    head = source_head(parse, verb)
    source = noun_phrase(parse, head) if head is not None else None
    if not can_speak(parse, source):
        return None
    return Frame(verb, (verb, noun + 1), [parse.outers[stretch]], source, Rule.CUE_NEARBY)


def _is_name_of_a_kind(parse: Parse, stretch: int) -> bool:
    """Whether quoted words are but a noun with what describes it, in which nothing is said of anything.

    “doctors use phrases like “net resistant eels””, “took out “false boat syndrome”” only name a thing.
    """
    start, end = parse.ranges[stretch]
    tags = [tag for tag in parse.tags[start:end] if tag[:1].isalpha() and tag != "HYPH"]
    return (
        len(tags) <= _LONGEST_TERM
        and all(tag[:2] in {"NN", "JJ", "VB", "RB"} for tag in tags)
        and not ({"VBD", "VBZ", "VBP", "VB", "VBG"} & set(tags))
    )


def _is_label(parse: Parse, stretch: int) -> bool:
    """Whether quoted words only tell which noun behind them is meant: "“boats sink here” stories"."""
    low, high = parse.outers[stretch]
    is_noun = high < len(parse) and parse.tags[high] in {"NN", "NNS"} and parse.stretch[high] < 0
    return is_noun and parse.tags[low - 1] in {"DT", "IN", "JJ", "PRP$", "CD"}


def _is_thing_done(parse: Parse, verb: int, start: int, end: int) -> bool:
    """Whether quoted words are what an infinitive's deed is done to: “to settle “the longest row””."""
    is_open = parse.tags[verb] == "VB" and not any(parse.tags[c] == "MD" for c in parse.children[verb])
    found = parse.child(verb, "dobj")
    return is_open and found is not None and start <= found < end


def _verb_above(parse: Parse, stretch: int) -> int | None:
    """The nearest verb outside a quotation that its words hang on."""
    start, end = parse.ranges[stretch]
    at = parse.root(start, end)
    for _ in range(_STEPS):
        above = parse.heads[at]
        if above == at:
            return None
        at = above
        if parse.is_verb(at) and not start <= at < end:
            return at if parse.stretch[at] < 0 else None
    return None


def is_called_out(parse: Parse, stretch: int) -> bool:
    """Whether a sentence within a quote stands apart in it, and is no thought: “I wondered, ‘Why?’”."""
    low, (start, end) = parse.outers[stretch][0], parse.ranges[stretch]
    has_finite = any(parse.tags[i] in FINITE for i in range(start, end))
    is_ended = parse.words[end - 1] in ENDS or parse.words[end - 1] == ","
    before = parse.words[low - 1]
    is_apart = not before[-1].isalnum() and not (before in {",", ":"} and parse.is_verb(low - 2))
    return has_finite and is_ended and is_apart


def chains(parse: Parse) -> dict[int, list[int]]:
    """For each stretch all the stretches of its quote that run over paragraphs, itself among them."""
    found: dict[int, list[int]] = {}
    for n, quoted in enumerate(parse.quoted):
        chain = found[quoted.follows] if quoted.follows is not None else []
        chain.append(n)
        found[n] = chain
    return found
