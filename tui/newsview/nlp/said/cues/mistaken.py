"""Who speaks where the parse takes a day, or the last word of a clause before, for the subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.parse import FINITE
from newsview.nlp.said.given.times import DAYS, TIMES

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_LINKS = frozenset({"after", "before", "since", "until", "as", "during"})


def behind_day(parse: Parse, subject: int) -> int:
    """``subject``, or who stands behind a day taken for it: “At a rally Monday, [Kim] said …”.

    Or right before: “as the [bureau] Monday cut its forecast, saying …”.
    """
    if parse.words[subject] not in DAYS | TIMES or parse.deps[subject] not in {"nsubj", "nsubjpass"}:
        return subject
    if parse.words[subject + 1 : subject + 2] == [","]:
        behind = (c for c in parse.children[subject] if c > subject and parse.deps[c] in {"appos", "conj"})
        return next(behind, subject)
    before = parse.edges(subject)[0] - 1
    is_noun = before > 0 and parse.tags[before] in {"NN", "NNS", "NNP", "NNPS"}
    is_noun = is_noun and parse.stretch[before] == parse.stretch[subject]
    return before if is_noun and parse.heads[before] <= before else subject


def behind_relative(parse: Parse, verb: int) -> int | None:
    """Who a sentence is about whose verb the parse hangs on a clause that describes them.

    “[Guards] who ran there after the shots said …”: to the parse, the shots said so. So it is with
    “[Guards] after the shots said …”, to the parse a clause with two subjects.
    """
    link, subject = parse.child(verb, "mark"), parse.subject(verb)
    if link is None or subject is None or parse.words[link] not in _LINKS or parse.tags[verb] not in FINITE:
        return None
    if parse.edges(subject)[0] != link + 1 or subject > verb or parse.tags[subject] == "PRP":
        return None
    noun = next((c for c in parse.children[verb] if c < link and parse.deps[c] == "nsubj"), None)
    noun = _described(parse, verb) if noun is None else noun
    return noun if noun is not None and parse.stretch[noun] == parse.stretch[verb] else None


def _described(parse: Parse, verb: int) -> int | None:
    """The noun that a clause around the verb describes, if it has no verb of its own before."""
    clause = parse.heads[verb] if parse.deps[verb] == "advcl" else verb
    if (own := parse.child(clause, "relcl")) is not None and own < verb:
        clause = own
    while parse.deps[clause] != "relcl" and parse.heads[clause] != clause:
        clause = parse.heads[clause]
    noun = parse.heads[clause]
    main = parse.heads[noun]
    is_whole = main == noun or any(parse.deps[i] == "nsubj" for i in range(verb + 1, main))
    return noun if is_whole and noun < clause < verb and parse.tags[noun][:2] == "NN" else None
