"""Whether what looks like a reporting verb reports: no idiom, no participle of a thing, no plural."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.citing import cited_as
from newsview.nlp.said.cues.naming import is_calling, is_so_called
from newsview.nlp.said.cues.participles import reports_that, tells_behind_description
from newsview.nlp.said.cues.sources import is_attributive

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

_ONLY_POSSIBLE = frozenset(
    {"worth", "fair", "safe", "hard", "easy", "evidence", "reason", "nothing", "enough", "soon"}
) | {"early", "difficult", "impossible", "possible", "help", "helps", "helped"}
_ONLY_POSSIBLE |= {"ready", "prepared", "willing", "unwilling", "reluctant", "unable", "afraid"}
"""What an infinitive hangs on that says what could be said, and not what was: "too soon to say"."""

_MADE = frozenset({"written", "posted"})
"""Participles of texts, which somebody has made, and not told something by."""


def can_report(verb: Verb) -> bool:
    """Whether it can be a verb with someone behind it: no plural noun taken for one, no bare "asked"."""
    parse = verb.parse
    if parse.tags[verb.verb] in {"VBZ", "VBP"} and verb.source is None:
        return parse.deps[verb.verb] in {"conj", "relcl", "ccomp", "advcl"}
    head = parse.heads[verb.verb]
    is_apart = parse.words[verb.verb - 1] == ","  # “it would help, calling her a “star””
    if parse.tags[verb.verb] in {"VB", "VBG"} and parse.words[head] in _ONLY_POSSIBLE and not is_apart:
        return False
    if parse.tags[verb.verb] == "VB" and parse.deps[verb.verb] == "acl" and verb.is_near:
        return False
    is_one = verb.subject is not None and parse.words[verb.subject] == "one"
    if is_one and any(parse.tags[c] == "MD" for c in parse.children[verb.verb]):
        return False
    is_asked = verb.word == "asked" and parse.tags[verb.verb] in {"VBN", "VBD"} and verb.subject is None
    is_other = verb.inverted is not None or parse.deps[verb.verb] in {"conj", "relcl", "ccomp"}
    is_other = is_other or (parse.deps[verb.verb] == "ROOT" and parse.child(verb.verb, "xcomp") is not None)
    return not is_asked or is_other or verb.asks


def is_bare_participle(verb: Verb) -> bool:
    """Whether it is "refugees admitted to …", "the ruling body": a participle that modifies a noun."""
    parse = verb.parse
    if _is_owned(verb) or (verb.behind_quote is not None and _is_made_by(verb)):
        return True
    if verb.behind_quote is not None or is_attributive(parse, verb.verb):
        return verb.behind_quote is None
    is_misread = parse.tags[verb.verb] == "VBD" and parse.child(verb.verb, "agent") is not None
    is_participle = parse.tags[verb.verb] == "VBN" or is_misread  # “a video, [posted] online by Kim, shows”
    if not is_participle or parse.deps[verb.verb] not in {"acl", "amod", "nmod"}:
        return False
    if verb.reports and not verb.tells and reports_that(parse, verb.verb):
        return False  # “The Harbour Group, a charity, reported last week that …”
    if verb.is_speech and tells_behind_description(parse, verb.verb, verb.end):
        return False
    called = parse.child(verb.verb, "aux", "auxpass", "agent") is None or verb.word in _MADE
    return called and not is_calling(parse, verb.verb)


def _is_owned(verb: Verb) -> bool:
    """Whether it describes what somebody owns: “Kelm's [proposed] changes may sink it”."""
    parse, at = verb.parse, verb.verb
    is_behind_owner = at > 0 and parse.tags[at - 1] == "POS" and parse.tags[at] in {"VBN", "VBD"}
    is_thing = not verb.tells or verb.word == "threatened"  # not “Kim's told reporters”
    return is_behind_owner and is_thing and parse.tags[at + 1 : at + 2] in (["NN"], ["NNS"], ["JJ"])


def _is_made_by(verb: Verb) -> bool:
    """““Roe Revealed,” a biography written by a friend”: what is named and by whom it was made."""
    parse = verb.parse
    is_by = parse.tags[verb.verb] == "VBN" and parse.words[verb.cue_end : verb.cue_end + 1] == ["by"]
    return is_by and parse.words[(verb.behind_quote or (0, 0))[0]] in {"a", "an"}


def is_idiom(verb: Verb) -> bool:
    """Whether it is "that being said", "having said that", "calls into question" or "what is called"."""
    if verb.parse.words[verb.verb + 1 : verb.verb + 3] == ["into", "question"]:
        return True
    near = verb.parse.words[max(verb.start, verb.verb - 1) : verb.verb + 2]
    that_said = near == ["that", "said", ","]
    if is_so_called(verb.parse, verb.verb) or that_said or cited_as(verb.parse, verb.verb):
        return True
    return verb.word == "said" and (near[0] == "being" or near == ["having", "said", "that"])
