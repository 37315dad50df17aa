"""Set phrases with a reporting verb that report nothing, and nouns that look like one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import regular_forms, verb_forms
from newsview.nlp.said.given.parse import ENDS, FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse, Range

_AMOUNTS = (["a", "lot"], ["it", "all"], ["a", "great", "deal"])
"""How much a look, a smile or a silence says."""

_PLURALS = frozenset({"states", "reports", "remarks", "claims", "charges", "notes", "promises", "warnings"})
"""Plural nouns that are verbs as well."""

PLURALS_THAT_ACT = frozenset({"states", "reports"})
"""Those of them that do something themselves: “which states could vote for her”."""

_DISPUTED = frozenset(
    {"dispute", "reject", "refute", "contest", "dismiss", "denounce", "corroborate", "verify", "repeat"}
    | {"deny", "substantiate", "echo", "support"}
)
_GAINED = frozenset(
    {"asylum", "benefits", "compensation", "credit", "damages", "ownership", "success", "victory"}
)
"""What is claimed as one's own, and told of nobody."""

_NEAR = 7
"""Words of “claimed the lives of”, “claimed at least 20 lives”."""

_ANSWERING = frozenset({"respond", "reply", "answer", "counter"})
_TALES = frozenset({"joke", "jokes", "lie", "lies", "stories", "story", "tale", "tales", "truth"})
"""What somebody tells, and no words with it: “they told a tale of storms”."""

_STRANDED = frozenset({"of", "with", "from", "about", "for"})
"""Prepositions that a clause ends with where what they belong to stands before it."""

_PLURAL_VERBS = frozenset({"were", "are", "have"})


def is_set_phrase(verb: Verb) -> bool:
    """“without saying why”, “responded by selling”, “all told, …”, “concludes with film of …”."""
    words, at = verb.parse.words, verb.verb
    is_told_all = words[max(0, at - 1) : at + 2] == ["all", "told", ","]
    if is_told_all or words[at - 1] == "without" or words[at - 1 : at + 1] == ["no", "denying"]:
        return True
    lemma = verb_forms("verbs").get(verb.word) or verb_forms("verbs_quoting").get(verb.word)
    if words[at + 1 : at + 2] == ["by"] and lemma in _ANSWERING:
        return True
    if verb.word == "retweeted" and verb.is_passive:
        return True
    if words[max(0, at - 2) : at + 1] == ["needless", "to", "say"] or words[at + 1 : at + 3] == ["by", ":"]:
        return True  # “Posted by: Kim, 3 May”
    tale = verb.parse.child(at, "dobj") if verb.tells else None
    if points_on(verb.parse, at) or (tale is not None and at < tale and words[tale] in _TALES):
        return True
    if words[at : at + 2] in (["shouted", "down"], ["shout", "down"]) or _is_idiom(verb):
        return True
    if words[at : at + 3] == ["say", "what", "you"] or (verb.word == "pronounced" and words[at - 1] == ","):
        return True  # “Say what you will about it, …”, “Ndevo, pronounced en-day-vo, …”
    if verb_forms("verbs").get(verb.word) == "add" and _adds_to(verb):
        return True
    if verb_forms("verbs_finding").get(verb.word) == "conclude" and words[at + 1 : at + 2] == ["with"]:
        return at + 2 not in verb.parse.at_opening
    is_plea = verb_forms("verbs_promising").get(verb.word) == "plead"
    return is_plea and "guilty" in words[at + 1 : at + 3]


def _adds_to(verb: Verb) -> bool:
    """“the sum will add greatly to it”: nothing is said, but more made of it."""
    parse, behind = verb.parse, verb.verb + 1
    while behind < verb.end and parse.tags[behind] == "RB":
        behind += 1
    return parse.words[behind : behind + 1] == ["to"] and verb.quote_before(verb.clause) is None


def points_on(parse: Parse, at: int) -> bool:
    """Whether a verb only leads to another page: “Read more about “Tides””, “READ ALSO: …”, “Also read:”."""
    if parse.words[max(0, at - 1) : at + 2] in (["also", "read", ":"], ["also", "read", "|"]):
        return at - 1 == parse.sentence(at)[0]
    return parse.words[at : at + 2] in (["read", "more"], ["read", "also"], ["read", "next"])


def _is_idiom(verb: Verb) -> bool:
    """“time will tell if …”, “their faces said it all”, “pledged delegates”, “claim credit”."""
    words, at = verb.parse.words, verb.verb
    if words[at : at + 2] == ["pledged", "delegates"]:
        return True
    if verb.word == "tell" and verb.source is not None and words[verb.source[1] - 1] == "time":
        return True
    if verb_forms("verbs").get(verb.word) == "claim" and _takes(verb.parse, at):
        return True
    if verb.word == "advised" and words[at - 1] in {"well", "better", "best", "ill"}:
        return verb.is_passive
    says = verb_forms("verbs").get(verb.word) == "say"
    amount = next((len(run) for run in _AMOUNTS if words[at + 1 : at + 1 + len(run)] == run), 0)
    behind = words[at + 1 + amount : at + 2 + amount]
    return says and amount > 0 and (behind in ([","], ["about"]) or not ENDS.isdisjoint(behind))


def _takes(parse: Parse, at: int) -> bool:
    """Whether what is claimed is one's own or somebody's life: “claimed credit”, “claimed [20 lives]”."""
    if parse.words[at + 1 : at + 2] and parse.words[at + 1] in _GAINED:
        return True
    near = range(at + 1, min(at + _NEAR, len(parse)))
    life = next((i for i in near if parse.words[i] in {"life", "lives"}), None)
    return life is not None and FINITE.isdisjoint(parse.tags[at + 1 : life + 2])


def is_noun(verb: Verb) -> bool:
    """Whether a plural was taken for a verb: “reports that track it”, “which states could vote for her”.

    What a clause with “that” has many of does something, and so “that” stands for the noun.
    """
    parse, at = verb.parse, verb.verb
    behind = at + 1
    if verb.word not in _PLURALS or parse.tags[at] != "VBZ" or behind + 1 >= verb.end:
        return False
    if parse.words[behind] == "that":
        is_subject = parse.tags[behind + 1] == "VBP" or parse.words[behind + 1] in _PLURAL_VERBS
        return is_subject or is_disputed(parse, (behind + 1, verb.end))
    if verb.word == "states" and parse.words[at - 1] == "which" and parse.words[at - 2] != ",":
        return True  # “asked which states he could win”
    is_behind_noun = parse.tags[at - 1] in {"NN", "JJ"} and verb.word in PLURALS_THAT_ACT
    return is_behind_noun and parse.tags[behind] in FINITE


def is_disputed(parse: Parse, content: Range) -> bool:
    """Whether a clause is about the noun before “that”: “a claim that the mayor disputes”, “… knew of”."""
    start, end = content
    while end > start and not parse.is_word(end - 1):
        end -= 1
    at = end - 1
    is_verb = parse.words[at] in _disputing() and at > start
    is_led = parse.tags[at - 1] == "RB" or any(parse.words[c] == "that" for c in parse.children[at])
    is_misread = parse.tags[at] == "NNS" and is_led
    is_verb = is_verb and (parse.is_verb(at) or is_misread)
    is_about = is_verb and parse.child(at, "auxpass", "dobj") is None
    return is_about or (at > start and _is_stranded(parse, at))


def _is_stranded(parse: Parse, at: int) -> bool:
    """Whether a clause ends in a preposition whose object stands before it: not “a matter to deal with”."""
    is_open = parse.words[at] in _STRANDED and parse.tags[at] == "IN" and parse.child(at, "pobj") is None
    return is_open and not any(parse.tags[c] == "TO" for c in parse.children[parse.heads[at]])


@cache
def _disputing() -> frozenset[str]:
    """What is done to a claim, and takes an object: “disputes”."""
    return frozenset(form for lemma in _DISPUTED for form in (lemma, *regular_forms(lemma)))


def is_result(verb: Verb) -> bool:
    """“so politically charged that …”, “so convinced that …”: how much, and no words."""
    parse, at = verb.parse, verb.verb
    before = at - 2 if parse.tags[at - 1] == "RB" and parse.words[at - 1] != "so" else at - 1
    has_had = any(parse.words[c] in {"has", "have", "had"} for c in parse.children[at])
    is_so = parse.words[before] == "so" and parse.words[at + 1 : at + 2] == ["that"]
    return is_so and parse.tags[at] in {"VBN", "JJ"} and not has_had
