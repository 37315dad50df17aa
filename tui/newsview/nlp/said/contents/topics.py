"""What a verb reports as its object: “lamented the fact that …”, “noted the lack of boats”.

With most verbs a plain noun only names the matter: who “predicted a loss”, “denied the charges” or
“announced a recount” is told to have said nothing that could be quoted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import noun_forms, verb_forms, word_pairs
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE, MARKS, RELATIVES
from newsview.nlp.said.given.times import TIMES

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Range

_TELLING = frozenset(
    {"acknowledge", "emphasise", "emphasize", "note", "proclaim", "stress", "underline"} | {"lament"}
)
"""Verbs whose noun tells in short what was said: twelve of nineteen were quotes to readers, and of the others
("recalled the storm", "promised jobs") three of thirteen, of what is "demanded" three of eight. What is
announced or made known ("announced a new phone", "revealed the price") is a thing, and to most no quote."""

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_GOING_ON = frozenset({"of", "for", "with", "against", "to", "between", "about", "over"})
"""Prepositions that carry a noun on, although the parse may hang them on the verb."""

_ENDING = frozenset({";", ":", "(", "during", "before", "after", "while"})
"""Marks and words behind which comes no more of it: "urged calm [during a visit]"."""

_EVIDENT = frozenset({"confirm", "suggest", "underline", "underscore"})
"""Verbs that facts have for subjects as often as people: "the findings underscore …"."""

_TIMING = frozenset({"after", "as", "before", "since", "until", "when", "while"})
"""What opens a clause that only says when: "since she announced her run"."""

_OWNED = frozenset({"responsibility", "credit"})
"""What somebody claims, so that the matter alone says enough: "claimed responsibility"."""

_SHORTEST_DANGER = 3
_BARE = 2
"""Words of a noun phrase that tells nothing: "noted the scheme", "noted small gains"."""

_OPENERS = RELATIVES | {"and", "but", "or", "as", "when", "while", "because", ";", ":", "(", *DASHES}
"""What opens a clause of its own, or parts one from the words before."""


def topic(verb: Verb) -> list[Range]:
    """The fact, the clause, the deed or, with some verbs, the matter that a verb reports as its object."""
    parse = verb.parse
    did = any(parse.words[c] in {"did", "does", "do"} for c in parse.children[verb.verb] if c < verb.verb)
    if verb.source is None or (parse.tags[verb.verb] == "VB" and not did) or verb.is_passive:
        return []
    noun = parse.child(verb.verb, "dobj")
    if noun is not None and parse.words[noun] in _OWNED and verb_forms("verbs").get(verb.word) == "claim":
        return _owned(verb, noun)
    lemma = verb_forms("verbs_topics").get(verb.word)
    noun = noun if lemma is not None else None
    if noun is None:
        return _about(verb)
    if lemma in _EVIDENT and not {"NNP", "PRP"} & set(parse.tags[slice(*verb.source)]):
        return []
    is_named = parse.tags[noun] in _NOUNS and parse.child(noun, "det", "poss", "amod", "prep", "nummod")
    start, end = parse.edges(noun)
    if not is_named or start < verb.cue_end or parse.child(verb.verb, "dative") is not None:
        return []
    told = _fact(verb, noun) or _subject_of(verb, start, noun)
    tells = lemma in _TELLING and not _is_time(verb)
    return told or (_phrase(verb, start, noun, end) if tells else [])


def _owned(verb: Verb, noun: int) -> list[Range]:
    """“claimed responsibility for the attack”: short as it is, it says enough."""
    parse = verb.parse
    start, end = parse.edges(noun)
    if start != verb.cue_end or _is_time(verb):
        return []
    return _carried_on(verb, start, noun, end)


def _is_time(verb: Verb) -> bool:
    """Whether the verb's clause only says when something else happened."""
    parse = verb.parse
    openers = (c for c in parse.children[verb.verb] if parse.deps[c] in {"mark", "advmod"})
    is_led = any(parse.words[c] in _TIMING and c < verb.verb for c in openers)
    return is_led or parse.words[verb.verb - 1] in _TIMING


def _fact(verb: Verb, noun: int) -> list[Range]:
    """“lamented the fact that the boat had gone”: the fact is told whole."""
    parse = verb.parse
    if parse.words[noun : noun + 2] != ["fact", "that"]:
        return []
    return verb.trimmed(noun + 2, complement_end(verb, noun + 2, parse.heads[noun + 1]))


def _subject_of(verb: Verb, start: int, noun: int) -> list[Range]:
    """“clarified Ana Lind, her sister, joined the crew”: to the parse an object and a verb."""
    parse = verb.parse
    finite = next((i for i in range(noun + 1, verb.end) if parse.tags[i] in FINITE), None)
    if finite is None or parse.stretch[finite] != parse.stretch[verb.verb] or parse.deps[verb.verb] == "acl":
        return []
    main = parse.main_verb(finite)
    subject = parse.subject(main)
    between = parse.words[noun + 1 : finite]
    is_parted = "," in between and (between[-1] != "," or between.count(",") != 2)
    compares = between.count("as") == 2 and between[between.index("as") + 2 :][:1] == ["as"]
    openers = _OPENERS - {"as"} if compares else _OPENERS  # “boats [as old as] the pier were …”
    is_another = is_parted or any(word in openers or word in MARKS for word in between)
    if is_another or (subject is not None and subject > verb.verb and not compares):
        return []
    return verb.trimmed(start + (parse.words[start] == "that"), complement_end(verb, start, main))


def _about(verb: Verb) -> list[Range]:
    """“warned against waiting”: one of the verb's prepositions right behind it, and a gerund."""
    parse, at = verb.parse, verb.cue_end
    lemma = verb_forms("verbs").get(verb.word) or verb_forms("verbs_telling").get(verb.word)
    someone = parse.child(verb.verb, "dobj") if verb.tells else None
    if someone is not None and someone >= at:
        at = parse.edges(someone)[1]
    if at >= verb.end or (lemma, parse.words[at]) not in word_pairs("verbs_about"):
        return []
    if lemma == "warn" and (found := _danger(verb, at)):
        return found
    noun = parse.child(at, "pcomp")
    if noun is None or not any(parse.tags[i] == "VBG" for i in (noun, *parse.children[noun])):
        return []
    start, end = parse.edges(noun)
    if start <= at:
        return []
    joined = _joined_gerund(verb, end)
    return verb.trimmed(start, joined) if joined is not None else _phrase(verb, start, noun, end)


def _danger(verb: Verb, link: int) -> list[Range]:
    """“warned of [a slide in its sales]”: what may come, if more than a word tells of it."""
    parse, noun = verb.parse, verb.parse.child(link, "pobj")
    is_told = verb.parse.tags[verb.verb] in FINITE | {"VBN"} and can_speak(parse, verb.source)
    if noun is None or not is_told or parse.tags[noun] not in {"NN", "NNS"} or noun < verb.verb:
        return []
    is_carried = any(parse.deps[c] in {"prep", "acl", "relcl", "amod"} for c in parse.children[noun])
    start, end = parse.edges(noun)
    whole = _past_condition(verb, start, end)
    is_carried = is_carried or whole > end
    is_told = is_carried and start == link + 1 and whole - start >= _SHORTEST_DANGER
    found = _phrase(verb, start, noun, end) if is_told and whole == end else []
    return verb.trimmed(start, whole) if is_told and whole > end else found


def _past_condition(verb: Verb, start: int, end: int) -> int:
    """Behind what would bring it about: “warned of a strike [if provoked]”, “… [if it sinks]”."""
    parse = verb.parse
    at = next((i for i in range(start, min(end + 1, verb.end)) if parse.words[i] in {"if", "unless"}), None)
    if at is None or at + 1 >= verb.end:
        return end
    stop = max(parse.edges(max(parse.heads[at], at))[1], end)
    comma = next((i for i in range(at, stop) if parse.words[i] == ","), stop)
    return min(comma, verb.end)


def _joined_gerund(verb: Verb, end: int) -> int | None:
    """Where a second deed behind the first one ends: “admitted to hitting her, [and hiding a knife]”."""
    parse = verb.parse
    at = end + 1 if parse.words[end : end + 1] == [","] else end
    if at + 1 >= verb.end or parse.words[at] not in {"and", "or"} or parse.tags[at + 1] != "VBG":
        return None
    return min(max(parse.edges(at + 1)[1], at + 2), verb.end)


def _phrase(verb: Verb, start: int, noun: int, end: int) -> list[Range]:
    """A noun phrase with what carries it on, as far as the first comma behind its noun."""
    parse = verb.parse
    if parse.words[noun] in noun_forms("nouns_shown") or parse.words[noun] in noun_forms("nouns"):
        return []
    found = _carried_on(verb, start, noun, end)
    is_short = bool(found) and found[0][1] - start <= _BARE
    is_bare = is_short and parse.tags[start] in {"DT", "NN", "NNP", "JJ", "JJR"}
    return [] if is_bare else found


def _carried_on(verb: Verb, start: int, noun: int, end: int) -> list[Range]:
    """A noun phrase and what the parse hangs on the verb although it carries the noun on."""
    parse, end = verb.parse, min(end, verb.end)
    while end < verb.end and parse.words[end] in _GOING_ON and parse.heads[end] == verb.verb:
        end = min(max(parse.edges(end)[1], end + 1), verb.end)
    if end < verb.end and parse.words[end] == "to" and parse.heads[parse.heads[end]] == verb.verb:
        end = min(parse.edges(parse.heads[end])[1], verb.end)  # “announced steps [to help]”
    stop = noun + 1
    while stop < end and not _ends(verb, stop):
        stop += 1
    return verb.trimmed(start, stop)


def _ends(verb: Verb, at: int) -> bool:
    parse = verb.parse
    word = parse.words[at]
    if word in DASHES or word in ENDS or word in _ENDING:
        return True
    day, *behind = parse.words[at + 1 : at + 3] or [""]
    if word == "on" and day in TIMES and not (behind and behind[0].isalnum()):
        return True  # “announced a new fee [on Monday].”
    following = parse.tags[at + 1] if at + 1 < verb.end else ""
    return word == "," and (
        parse.words[at + 1] in MARKS or following in FINITE | {"VBG", "WDT", "WP", "IN", "RB", "WRB"}
    )
