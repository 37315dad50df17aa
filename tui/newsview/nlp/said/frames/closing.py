"""Who closes a sentence that the parse lost: “It will sink, Kim Lee, a cook at the inn, said on Monday.”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.contents import behind_own_report, led
from newsview.nlp.said.contents.left import left_quote
from newsview.nlp.said.cues.sources import BEFORE_CLOSING
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import verb_forms
from newsview.nlp.said.given.parse import ENDS, FINITE, MARKS, RELATIVES
from newsview.nlp.said.given.times import TIMES

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse, Range

_SAYING = frozenset({"say", "tell", "write", "add", "report", "announce", "note", "warn", "explain", "argue"})
"""Verbs that stand behind all that they report."""

_LONGEST = 32
"""Words of who speaks, with what describes them."""

_NOW = frozenset({"earlier", "later", "now", "then", "today", "yesterday"})

_NAMES = (2, 4)
"""Words of a name that nothing else tells, at least and at most."""

_LONGEST_ADDRESSEE, _LONGEST_NICKNAME = 6, 2
_TOPICAL = frozenset({"that", "if", "so", "about", "for", "like"})
"""Prepositions of what is talked about, and words that what is said begins with."""

_NOMINAL = frozenset({"DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "POS", "PRP", "HYPH"})
_OPENING = frozenset({"DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "PRP"})
_SUBORDINATORS = frozenset({"after", "although", "as", "because", "before", "if", "once", "since", "though"})
_SUBORDINATORS |= {"unless", "until", "when", "whereas", "while"}


def closing_report(verb: Verb) -> tuple[list[Range], Range] | None:
    """What is said before a verb that closes its sentence, and who says so."""
    parts = _parts(verb) if _closes(verb) else []
    found = _source(verb.parse, parts) if parts else None
    if found is None or not can_speak(verb.parse, found[0]):
        return None
    source, start = found
    parse, before = verb.parse, start - 1
    quote = verb.quote_before(start) if parse.words[before] in MARKS else None
    if quote is not None:
        return left_quote(verb, quote, verb.verb + 1), source
    said = led(verb, behind_own_report(verb, before), before)
    if not said or parse.words[before] != "," or not _is_clause(verb, said[0]):
        return None
    ends_quote = parse.words[before - 1] in MARKS and verb.is_claimed(parse.stretch[before - 2])
    return None if ends_quote or verb.is_claimed(parse.stretch[said[0][0] + 1]) else (said, source)


def _is_clause(verb: Verb, said: Range) -> bool:
    """Whether words hold a finite verb, or one taken for a participle: “[a row widened], he said”."""
    parse, (start, end) = verb.parse, said
    subjects = (
        c
        for c in parse.children[verb.verb]
        if parse.deps[c] in {"nsubj", "dep", "ccomp"} and start <= c < end
    )
    is_lost = any(
        parse.tags[i] == "VBN" and parse.child(i, "agent") is None
        for c in subjects
        for i in _behind(parse, c)
    )
    return is_lost or verb.has_finite(start, end)


def _behind(parse: Parse, noun: int) -> list[int]:
    """The participles that the parse hangs on a noun, or on one in its phrase."""
    low, high = parse.edges(noun)
    return [i for i in range(low, high) if parse.deps[i] == "acl"]


def _closes(verb: Verb) -> bool:
    """Whether nothing behind the verb can be what it reports: the end, a phrase, a day, a participle."""
    parse, at = verb.parse, verb.cue_end
    lemma = verb_forms("verbs").get(verb.word) or verb_forms("verbs_telling").get(verb.word)
    if lemma not in _SAYING or parse.stretch[verb.verb] >= 0 or parse.tags[verb.verb] not in FINITE:
        return False
    if any(n >= 0 for n in parse.stretch[at : verb.end]):
        return False
    if verb.tells:
        at = next((i for i in range(at, verb.end) if parse.tags[i] not in _NOMINAL), verb.end)
        if not 0 < at - verb.cue_end <= _LONGEST_ADDRESSEE:
            return False
    if at >= verb.end or parse.words[at] in ENDS or parse.words[at].isspace():
        return True
    is_adverb = parse.words[at].endswith("ly") or parse.words[at] in _NOW
    behind = at + (is_adverb and at + 1 < verb.end)
    is_phrase = parse.tags[behind] in {"IN", "TO"} and parse.words[behind] not in _TOPICAL
    is_phrase = is_phrase and (lemma != "write" or parse.words[behind] != "to")
    is_phrase = is_phrase or (behind > at and parse.words[behind] in ENDS)
    follows = parse.tags[at + 1] if at + 1 < verb.end else ""
    is_plain = not verb.has_finite(at, verb.end)
    is_apart = parse.words[at] == "," and (follows == "VBG" or (follows == "IN" and is_plain))
    is_short = is_plain or parse.words[verb.start] not in _SUBORDINATORS
    return (is_phrase or is_apart or parse.words[at] in TIMES) and is_short


def _parts(verb: Verb) -> list[Range]:
    """The parts between commas before the verb, the nearest first, as far as none of them is a clause."""
    parse, end = verb.parse, verb.verb
    while end > verb.start and (parse.tags[end - 1] == "RB" or parse.deps[end - 1] == "aux"):
        end -= 1
    parts: list[Range] = []
    stop = end
    for i in range(end - 1, max(verb.start, end - _LONGEST), -1):
        is_mark = parse.words[i] in MARKS and parse.words[i - 1] in BEFORE_CLOSING
        if parse.words[i] != "," and not is_mark:
            continue
        part = (i + 1, stop)
        if verb.has_finite(*part) and parse.words[i + 1] not in {"who", "whose"}:
            break
        if sum(n >= 0 for n in parse.stretch[slice(*part)]) > _LONGEST_NICKNAME:
            break
        parts.append(part)
        stop = i
        if is_mark:
            break
    return parts


def _source(parse: Parse, parts: list[Range]) -> tuple[Range, int] | None:
    """The part that names who speaks, and where what describes them begins."""
    last, others = parts[0], parts[1:]
    if last[0] < last[1]:
        return _last(parse, last, others)
    named = next((n for n, part in enumerate(others) if _is_person(parse, part)), None)
    if named is not None:
        above = others[named + 1] if named + 1 < len(others) else None
        is_role = above is not None and _is_someone(parse, above) and not _has_name(parse, above)
        return others[named], above[0] if above is not None and is_role else others[named][0]
    someone = next((part for part in others[1:] if _is_someone(parse, part)), None)
    return (someone, someone[0]) if someone is not None else None


def _last(parse: Parse, last: Range, others: list[Range]) -> tuple[Range, int] | None:
    """Who speaks where no comma parts the verb from the words before it."""
    start, end = last
    if others and _is_person(parse, others[0]) and not _has_name(parse, last):
        return others[0], others[0][0]
    is_phrase = parse.tags[start] in _OPENING and RELATIVES.isdisjoint(parse.words[start:end])
    return ((start, end), start) if is_phrase else None


def _is_person(parse: Parse, part: Range) -> bool:
    """Whether a part is somebody's name, a title before it or none."""
    start, end = part
    first = parse.named.get(end)
    if first is None:
        return _NAMES[0] <= end - start <= _NAMES[1] and set(parse.tags[start:end]) == {"NNP"}
    is_titled = start <= first and all(parse.tags[i] in _NOMINAL for i in range(start, first))
    return is_titled and first not in parse.bodies


def _is_someone(parse: Parse, part: Range) -> bool:
    """Whether a part is a phrase like “a spokeswoman”, “his lawyer”."""
    return parse.tags[part[0]] in {"DT", "PRP$"} and can_speak(parse, part)


def _has_name(parse: Parse, part: Range) -> bool:
    """Whether a part ends in a name with a title before it: “research firm Kelm said”."""
    return part[1] in parse.named and not any(parse.tags[i] == "IN" for i in range(*part))
