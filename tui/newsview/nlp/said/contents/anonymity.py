"""Terms on which somebody speaks without a name: “asked not to be identified as the matter is private”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import regular_forms

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb

_ASKING = frozenset(
    form
    for verb in ("ask", "request", "insist", "demand", "require")
    for form in (verb, *regular_forms(verb))
)
_NAMING = frozenset({"named", "identified", "quoted", "cited"})
_USED = frozenset({"used", "published", "printed", "disclosed", "revealed", "given", "withheld", "changed"})
"""What is done to a name or not."""

_NAMELESS = frozenset({"anonymity", "anonymous", "nameless", "unnamed", "unidentified"})
_OWN = frozenset({"name", "names", "identity", "identities"})
_LONGEST = 9
"""Words from the verb to what shall not be told."""


def is_anonymity(verb: Verb) -> bool:
    """Whether all that somebody asks is to go unnamed: who wants that has said so to the writer alone."""
    if verb.word not in _ASKING or verb.opens_quote(verb.cue_end):
        return False
    words = verb.parse.words[verb.cue_end : min(verb.cue_end + _LONGEST, verb.end)]
    if not _NAMELESS.isdisjoint(words):
        return True
    if not _OWN.isdisjoint(words) and not _USED.isdisjoint(words):
        return True  # “asked that her name not be used”
    denied = next((i for i, word in enumerate(words) if word in {"not", "never"}), len(words))
    return any(word in _NAMING for word in words[denied + 1 : denied + 6])
