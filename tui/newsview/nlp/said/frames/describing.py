"""What somebody says a thing is, without marks: “described him as a thief”, “called the plan a mistake”.

With marks ``naming`` and ``judging`` tell the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.cues.calling import GAPS, is_gap
from newsview.nlp.said.cues.senses import is_idiom
from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.cues.speaking import can_speak, is_writer
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import verb_forms, word_list
from newsview.nlp.said.given.parse import FINITE, SUBJECTS
from newsview.nlp.said.given.venues import is_date, is_venue

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_DESCRIBING = frozenset({"describe", "characterise", "characterize", "portray"})
_NEAR = 4
_CALLING = frozenset({"call", "label", "brand", "term", "deem"})
_OBJECT = frozenset(
    {"DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "PRP", "JJ", "CD", "POS", "HYPH", "RB", "CC", "IN", "VBG"}
)
"""Tags of words of what is described."""

_CALLED = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
"""Tags of the last word of it."""

_ALIKE = frozenset({"if", "though", "well", "soon", "long", "many", "much", "such", "to", "of"})
"""Words behind an “as” that compares or adds."""

_IDLE = frozenset({"day", "night", "quits", "wrap", "draw", "meeting", "halt", "truce", "vote"})
"""What is called without saying anything of it: “called it a day”."""

_OF_THING = frozenset({"of", "to", "for", "by", "against", "as", "on", "between"})
"""Prepositions of what belongs to a thing."""

_SUPERLATIVES = frozenset({"JJS", "RBS"})
_FARTHEST = 16
"""Words from the verb to what it says of a thing."""


def described(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """The frame of a verb that tells, without marks, what somebody says a thing is."""
    lemma = verb_forms("verbs_naming").get(parse.words[at])
    judges = lemma in word_list("denouncing")
    if not (judges or lemma in _DESCRIBING | _CALLING) or not parse.is_verb(at) or parse.stretch[at] >= 0:
        return None
    if parse.tags[at] == "VB" or (parse.tags[at] == "VBG" and parse.deps[at] == "acl"):
        return None
    verb = Verb(parse, at, claimed)
    if verb.is_unsaid or is_idiom(verb) or any(parse.tags[c] == "MD" for c in parse.children[at]):
        return None
    link = _behind_as(verb) if lemma not in _CALLING else None
    if link is not None and judges and not _judges(parse, link + 1):
        return None
    source = _agent(verb) if verb.is_passive else verb.source
    if source is None or not (can_speak(parse, source) or _is_body(parse, source)):
        return None
    if is_writer(parse, source):
        return None
    if verb.is_near and not verb.is_passive:
        return None
    if link is not None and source[0] < link < source[1]:
        source = source[0], link  # “was denounced by [sailors] as a trap”
    content = _as(verb, link) if link is not None else _called(verb, lemma)
    return Frame(at, (at, verb.cue_end), [content], source) if content is not None else None


def _is_body(parse: Parse, source: Range) -> bool:
    """“for what [it] calls a plot”: no thing has a word for another."""
    return parse.words[slice(*source)] == ["it"] and parse.words[source[0] - 1] == "what"


def _behind_as(verb: Verb) -> int | None:
    """The “as” that belongs to a verb, with nothing but what is described between the two."""
    parse = verb.parse
    for i in range(verb.verb + 1, min(verb.end - 1, verb.verb + _FARTHEST)):
        if parse.words[i] == "as":
            has_thing = i > verb.cue_end or verb.is_passive or is_gap(parse, verb.verb)
            return i if has_thing and parse.words[i + 1] not in _ALIKE else None
        is_agent = verb.is_passive and parse.words[i] == "by"
        if not is_agent and (parse.tags[i] not in _OBJECT or parse.stretch[i] >= 0):
            return None
    return None


def _judges(parse: Parse, at: int) -> bool:
    """Whether what follows “as” judges: “dismissed it as a joke”, not “dismissed him as mayor”."""
    end = min(at + _NEAR, parse.sentence(at)[1])
    if parse.deps[at - 1] == "mark" or any(parse.deps[i] in SUBJECTS for i in range(at, end)):
        return False
    while at < end and parse.tags[at] == "RB":
        at += 1
    if at == end:
        return False
    is_bare = parse.tags[at] in {"NN", "NNP", "PRP", "EX"} and parse.words[at] not in word_list("slights")
    return not is_bare


def _agent(verb: Verb) -> Range | None:
    """Who describes it in “was described by [the mayor] as a thief”."""
    parse, agent = verb.parse, verb.parse.child(verb.verb, "agent")
    head = parse.child(agent, "pobj") if agent is not None else None
    return noun_phrase(parse, head) if head is not None else None


def _as(verb: Verb, link: int) -> Range | None:
    """What follows “as”, up to when or where it was said."""
    parse = verb.parse
    root = parse.child(link, "pobj", "pcomp", "amod", "acomp", "prep", "advcl")
    end = complement_end(verb, link + 1, root if root is not None else link)
    own = parse.edges(root if root is not None else link)[1]
    if own < end and parse.words[own] == "," and any(n >= 0 for n in parse.stretch[own:end]):
        end = own  # “criticised it as slow, and Lind lashed out at “judges””
    return _trimmed(verb, link + 1, end)


def _called(verb: Verb, lemma: str | None) -> Range | None:
    """What is called so, and what it is called: “called [him divisive]”, “called [the plan a mistake]”."""
    parse = verb.parse
    if lemma not in _CALLING or verb.is_passive:
        return None
    if (found := _called_in_gap(verb)) is not None:
        return found
    if (judged := _judgement(verb)) is not None:
        return _trimmed(verb, verb.cue_end, max(judged + 1, parse.edges(judged)[1]))
    so = next((c for c in parse.children[verb.verb] if c > verb.cue_end and _is_word_for(parse, c)), None)
    if so is None or so >= verb.end:
        return None
    start = verb.cue_end
    low = parse.edges(so)[0]
    thing = parse.child(verb.verb, "dobj") if low > start else parse.child(so, "nsubj")
    if thing is None or not start <= thing < so or parse.edges(thing)[0] != start:
        return None
    is_own = parse.words[thing].endswith(("self", "selves"))
    first = max(low, parse.edges(thing)[1])
    is_said = _says_something(parse, first, so) or _is_matter(verb, first, so)
    is_said = is_said and parse.words[so] not in _IDLE
    return _trimmed(verb, start, parse.edges(so)[1]) if is_said and not is_own else None


def _called_in_gap(verb: Verb) -> Range | None:
    """“for what he called [a plot]”, “a fee, which guards call [unfair]”: what is called so stands before."""
    parse, start = verb.parse, verb.cue_end
    before = parse.words[verb.source[0] - 1] if verb.source is not None and verb.source[0] > 0 else ""
    is_bare = parse.deps[verb.verb] == "relcl" and parse.tags[start : start + 1] == ["JJ"]
    if before not in GAPS and not is_bare:
        return None
    so = next((c for c in parse.children[verb.verb] if c >= start and parse.edges(c)[0] == start), None)
    if so is None or so >= verb.end or parse.tags[so] not in {"NN", "NNS", "JJ"}:
        return None
    owner = parse.child(so, "poss")
    if owner is None and (parse.tags[start] == "DT" or is_bare or before != "what"):
        is_said = _says_something(parse, start, so)
    else:
        first = owner + 1 if owner is not None else start
        is_said = not any(tag in {"NNP", "NNPS"} for tag in parse.tags[first : so + 1])
    return _trimmed(verb, start, _past_phrases(verb, parse.edges(so)[1])) if is_said else None


def _past_phrases(verb: Verb, end: int) -> int:
    """Where phrases end that the parse hangs on the verb: “called a gift [to the yard]”."""
    parse = verb.parse
    for child in parse.children[verb.verb]:
        if child == end and parse.words[child] in _OF_THING:
            end = parse.edges(child)[1]
    return end


def _judgement(verb: Verb) -> int | None:
    """The judging word of “called the report [misleading]”, which the parse may take for a noun."""
    parse = verb.parse
    for i in range(verb.cue_end + 1, min(verb.cue_end + _FARTHEST, verb.end)):
        is_behind = parse.tags[i - 1] in _CALLED and parse.tags[i + 1 : i + 2] not in (["NN"], ["NNS"])
        if is_behind and parse.words[i] in word_list("judgements"):
            return i
        if parse.tags[i] not in _OBJECT or parse.stretch[i] >= 0:
            return None
    return None


def _is_word_for(parse: Parse, at: int) -> bool:
    """Whether a word is to the parse what something is called."""
    is_noun = parse.tags[at] in {"NN", "NNS", "JJ", "JJR", "VBN", "CD"}
    is_plain = not any(parse.deps[c] in {"aux", "cop", "mark"} for c in parse.children[at])
    return is_noun and is_plain and parse.deps[at] in {"oprd", "ccomp", "xcomp", "acomp"}


def _says_something(parse: Parse, start: int, so: int) -> bool:
    """Whether a word for a thing judges it, and does not name it: “a mistake”, “unfair”, “the worst”."""
    while start < so and parse.tags[start] in {"RB", "PDT"}:
        start += 1
    if any(tag in {"NNP", "NNPS"} for tag in parse.tags[start : so + 1]):
        return False
    is_superlative = any(parse.tags[i] in _SUPERLATIVES for i in range(start, so + 1))
    is_adjective = start == so and parse.tags[so] in {"JJ", "VBN"}
    is_one = parse.words[so : so + 2] == ["one", "of"]
    is_superlative = is_superlative or parse.words[start + 1 : start + 2] in (["first"], ["last"], ["only"])
    is_said = parse.words[start] in {"a", "an"} or is_superlative or is_adjective or is_one
    return is_said and parse.text[parse.start_of(so)].islower()


def _is_matter(verb: Verb, start: int, so: int) -> bool:
    """“called it wage theft”, and not “they call it comfort food”, by which it goes."""
    tags = verb.parse.tags
    is_told = tags[verb.verb] in {"VBD", "VBG", "VBN"}
    return is_told and tags[start : so + 1] in (["NN", "NN"], ["JJ", "NN"])


def _is_over(parse: Parse, at: int) -> bool:
    """Whether words for when or where it was said, or an aside, begin there."""
    return is_date(parse, at) or is_venue(parse, at) or parse.words[at] == "("


def _trimmed(verb: Verb, start: int, end: int) -> Range | None:
    """A range up to words for when or where it was said, if any words are left."""
    parse, end = verb.parse, min(end, verb.end)
    stop = next((i for i in range(start + 1, end) if _is_over(parse, i)), end)
    found = verb.trimmed(start, stop)
    has_words = bool(found) and any(parse.tags[i] not in FINITE for i in range(*found[0]))
    return found[0] if has_words else None
