"""How something came about, as somebody tells it: “described how it sank”, “talked about how old it was”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.cues.speaking import can_speak, is_writer
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import regular_forms, verb_forms, word_pairs
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_PLAIN = frozenset(
    form for verb in ("describe", "outline", "discuss") for form in (verb, *regular_forms(verb))
)
"""Verbs right behind which “how” may stand."""

_ABOUT = {
    form: links
    for verb, links, irregular in (
        ("talk", {"about"}, ()),
        ("speak", {"about"}, ("spoke", "spoken")),
        ("tell", {"about"}, ("told",)),
        ("write", {"about"}, ("wrote", "written")),
        ("open", {"about"}, ()),
        ("rave", {"about"}, ()),
        ("touch", {"on", "upon"}, ()),
        ("reflect", {"on", "upon"}, ()),
    )
    for form in (verb, *regular_forms(verb), *irregular)
}
"""Verbs behind which a preposition stands before it, beside those that name with one what was said."""

_LONGEST_GAP = 7
"""Words of “openly”, “for an hour”, “to the paper” before the preposition."""

_BETWEEN = frozenset({"discuss", *regular_forms("discuss")})
"""What several do among themselves without telling anybody."""

_SUBJECTS = frozenset({"DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "RB", "CD", "VBN", "VBG"})
"""Tags of the word behind “how” where a clause follows."""


def told_how(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """The frame of a verb of telling that has “how” and a clause behind it."""
    how = _how(parse, at)
    is_told = parse.tags[at] in {"VBD", "VBZ", "VBP"} or (
        parse.tags[at] in {"VBN", "VBG"} and parse.child(at, "aux") is not None
    )
    if how is None or not is_told or parse.stretch[at] >= 0 or parse.tags[how + 1] not in _SUBJECTS:
        return None
    verb = Verb(parse, at, claimed)
    finite = next((i for i in range(how + 1, verb.end) if parse.tags[i] in FINITE), None)
    source, is_possible = verb.source, any(parse.tags[c] == "MD" for c in parse.children[at])
    if finite is None or verb.is_unsaid or verb.is_passive or is_possible or not can_speak(parse, source):
        return None
    if source is None or is_writer(parse, source):
        return None
    if parse.words[at] in _BETWEEN and parse.tags[parse.root(*source)] in {"NNS", "NNPS"}:
        return None
    content = verb.trimmed(how, complement_end(verb, how, parse.main_verb(finite)))
    return Frame(at, (at, at + 1), content, source)


def _how(parse: Parse, at: int) -> int | None:
    """The “how” behind a verb of telling, and behind the “about” that some have."""
    if "how" not in parse.words[at + 1 : at + _LONGEST_GAP]:
        return None
    word, how = parse.words[at], at + 1
    while word in _PLAIN and parse.tags[how : how + 1] == ["RB"]:
        how += 1
    if word not in _PLAIN:
        how = next(
            (i for i in range(at + 2, min(at + _LONGEST_GAP, len(parse))) if _is_linked(parse, at, i)), at
        )
    return how if parse.words[how : how + 1] == ["how"] and how + 1 < len(parse) else None


def _is_linked(parse: Parse, at: int, how: int) -> bool:
    """Whether “how” stands behind a verb's preposition, with no comma and no other verb between the two."""
    word, link = parse.words[at], parse.words[how - 1]
    lemma = verb_forms("verbs").get(word)
    is_listed = link in _ABOUT.get(word, ()) or (lemma, link) in word_pairs("verbs_about")
    between = range(at + 1, how)
    is_plain = all(parse.words[i] != "," and parse.tags[i] not in FINITE for i in between)
    return parse.words[how] == "how" and is_listed and is_plain
