"""Clauses of a noun behind a verb that reports, or of what is done besides: these are not the verb's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

_REASONS = frozenset({"grounds", "basis", "condition", "hope", "hopes", "belief", "assumption"})
"""Nouns whose clause says why or how something is done, and not what is said."""

_HEARSAY = frozenset(
    {"accusation", "allegation", "assertion", "claim", "complaint", "contention", "report", "revelation"}
    | {"rumor", "rumour", "speculation", "suggestion", "whisper"}
)
"""Nouns for what others say."""

_OF = frozenset({"to", "on", "about", "of", "over", "at"})
"""Prepositions before what somebody speaks of."""


def is_of_deed(verb: Verb, that: int) -> bool:
    """“announced a ban, raising fears [that it would last]”: what comes of it, and not what was announced."""
    parse = verb.parse
    comma = next((i for i in range(that - 1, verb.cue_end, -1) if parse.words[i] == ","), None)
    return comma is not None and (parse.tags[comma + 1], parse.deps[comma + 1]) == ("VBG", "advcl")


def is_of_another(verb: Verb, start: int) -> bool:
    """“agreed on the condition [that] she is not named”, “replied in a letter [in which she wept]”."""
    parse = verb.parse
    link = start - 1 - (parse.words[start - 1] == "that")
    is_reason = parse.words[link] in _REASONS and verb.verb < link and parse.tags[link - 1] in {"DT", "IN"}
    is_relative = parse.tags[start] == "IN" and parse.tags[start + 1 : start + 2] == ["WDT"]
    is_told = link < start - 1 and verb.cue_end < link and parse.words[link] in said_forms()
    if is_told and parse.is_verb(link) and not verb.tells:
        return True  # “responded to a cook who had said that [it sank]”
    return is_reason or (is_relative and verb_forms("verbs").get(verb.word) != "ask")


def is_of_hearsay(verb: Verb, that: int) -> bool:
    """“responded to reports [that it sank]”: what others say, to whom or of which somebody speaks."""
    parse, clause = verb.parse, verb.parse.heads[that]
    noun = parse.heads[clause] if parse.deps[clause] in {"acl", "relcl", "ccomp"} else clause
    if not verb.verb < noun < that or noun_forms("nouns").get(parse.words[noun]) not in _HEARSAY:
        return False
    return parse.deps[noun] == "pobj" and parse.words[parse.heads[noun]] in _OF
