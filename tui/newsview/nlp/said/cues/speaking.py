"""Which noun phrases are of somebody or something that can say things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import noun_forms, word_list
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_SPEAKING_TAGS = frozenset({"NNP", "NNPS", "PRP", "CD"})
_SOME = frozenset({"some", "many", "others", "most", "few", "several", "both"})
_ANYONE = frozenset({"someone", "somebody", "anyone", "anybody", "everyone", "everybody", "other"})
THINGS = frozenset({"it", "this", "that", "these", "which"})
"""Pronouns that nobody speaks by."""

WRITERS = frozenset({"i", "we", "you", "one"})
"""Who takes a thing for something without telling it: the writer, and whoever reads along."""

OF_WRITERS = frozenset({"my", "our", "your"})
"""What is theirs."""

EVENTS = frozenset({"conference", "conferences", "convention", "assembly", "council"})
"""What is a body's name as often as something that is held: “a news conference”."""

_FIGURES = frozenset({"number", "share", "proportion"})
"""What counts that is a figure, and nobody, behind “the”."""


def can_speak(parse: Parse, source: Range | None) -> bool:
    """Whether a noun phrase is of somebody: a name, a pronoun, a person, a body, a study or a text."""
    if source is None:
        return False
    start, end = source
    head = counted(parse, parse.root(start, end), end)
    word = parse.words[head]
    if parse.tags[head] in _SPEAKING_TAGS:
        return word not in THINGS
    if word in _SOME or word in _ANYONE or word == "who" or parse.is_name(head):
        return True
    single = word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")
    return any(
        is_person_noun(form)
        or form in noun_forms("speakers")
        or form in lexicon("who_bodies")
        or form in lexicon("who_org_heads")
        or form in lexicon("who_civic")
        or form in noun_forms("finders")
        or form in noun_forms("nouns_texts")
        or form in noun_forms("nouns_findings")
        for form in (word, single, word.removesuffix("es"), word[:-2] + "is")
    )


def is_writer(parse: Parse, source: Range) -> bool:
    """Whether a noun phrase is the writer or whoever reads along: “one thinks”, not “one of them thinks”."""
    return parse.words[slice(*source)] in [[word] for word in WRITERS]


def counted(parse: Parse, head: int, end: int) -> int:
    """What “one of them”, “some of the boats” count."""
    is_count = parse.words[head] in _SOME | word_list("shares") or parse.tags[head] == "CD"
    article = parse.child(head, "det")
    is_figure = parse.words[head] in _FIGURES and article is not None and parse.words[article] == "the"
    is_count = is_count and not is_figure  # “the number of sailors suggests that …”
    of = parse.child(head, "prep") if is_count else None
    noun = parse.child(of, "pobj") if of is not None and parse.words[of] == "of" else None
    return noun if noun is not None and noun < end else head
