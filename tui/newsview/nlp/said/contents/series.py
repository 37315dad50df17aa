"""Verbs behind a comma that go on with what somebody reported did: “said it came, [sank, then rose]”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.asides import reports_somehow
from newsview.nlp.said.contents.reported_deeds import goes_on_list, is_mute
from newsview.nlp.said.contents.tenses import tense
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb


def tells_next_deed(verb: Verb, complement: int, at: int) -> bool:
    """Whether a verb behind a comma goes on with what its subject did: “said it came, [sank, then rose]”.

    Where the parse takes it for another verb of the speaker's, its tense tells that it is none.
    """
    parse = verb.parse
    main = parse.main_verb(at)
    own, relation = parse.tags[verb.verb], parse.deps[main]
    is_other = own in FINITE - {parse.tags[at]} and parse.deps[verb.verb] == "ROOT"
    is_same = relation == "ccomp" or (own == "VBD" and _is_in_series(verb, main))
    is_same = is_same and parse.tags[at] == tense(verb, complement)
    is_told = is_same or (is_other and relation in {"ccomp", "conj"})
    is_next = parse.tags[at] in FINITE and parse.heads[main] == verb.verb and parse.subject(main) is None
    if parse.tags[verb.verb] in {"VB", "VBG"} and parse.tags[at] == tense(verb, complement):
        return _is_in_series(verb, main)
    reports = reports_somehow(parse.words[main]) and not is_mute(verb, main)
    return is_told and is_next and (not reports or goes_on_list(verb, at))


def _is_in_series(verb: Verb, main: int) -> bool:
    """Whether a verb is one of three that tell the same: “to complain it sank, [had leaked and was sold]”."""
    parse = verb.parse
    joined = parse.child(main, "conj")
    is_series = joined is not None and main < joined < verb.end and parse.deps[main] == "conj"
    reports = any(reports_somehow(parse.words[i]) and not is_mute(verb, i) for i in (main, joined or main))
    return is_series and not reports and parse.child(main, "nsubj", "nsubjpass") is None
