"""What the model makes of some words, mended by the words around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind, Span
from newsview.nlp import drafts
from newsview.nlp.said.given.lexicon import said_forms

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from spacy.tokens import Doc

    from newsview.nlp.who.given.words import Words

_MISTAKEN = frozenset({"VB", "RB", "JJ", "UH", "MD"})
"""Tags that no word of a person's name has."""

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})

_NOMINAL = frozenset({"pobj", "dobj", "nsubj", "nsubjpass"})
"""What only a noun is to its verb or preposition."""

_OTHERS = frozenset({"some", "several", "many", "others", "most", "both", "few", "one", "all"})
"""Who others are that say something besides."""

_STICKING = frozenset("-–—―")
"""Dashes that stick to the word behind them."""

_CLOSING = frozenset({"”", '"', "''"})
_SHORT_FORMS = {
    apostrophe + letters: tag
    for letters, tag in (("s", "VBZ"), ("re", "VBP"), ("ve", "VBP"), ("m", "VBP"), ("ll", "MD"), ("d", "MD"))
    for apostrophe in "'’"
}
"""Verbs behind an apostrophe, which the model does not know by every sort of it, with their tags."""


def _is_lost_is(found: Words, at: int) -> bool:
    """Whether the model takes an “is” for that of an owner although a participle follows: “Kelm’s rising”."""
    owner, follows = found.heads[at], at + 1
    is_subject = found.deps[at] == "case" and found.deps[owner] == "nsubj" and owner < at
    return is_subject and found.heads[owner] == follows and found.tags[follows] == "VBG"


def objects_by_dots(doc: Doc, found: Words) -> dict[int, int]:
    """Names that end a sentence by their own dots, each with the preposition that it is the object of.

    The model takes the last word of “…, according to Norsk Inc.” for the full stop.
    """
    dotted = (i for i, word in enumerate(found.lowers) if found.deps[i] == "punct" and word[:1].isalpha())
    objects = {i: doc[i].left_edge.i - 1 for i in dotted if found.lowers[i].endswith(".")}
    governing = {head for head, relation in zip(found.heads, found.deps, strict=True) if relation == "pobj"}
    lonely = {at for at, relation in enumerate(found.deps) if relation == "prep"} - governing
    return {i: at for i, at in objects.items() if at in lonely}


def _is_short_verb(found: Words, at: int, subjects: set[int]) -> bool:
    """Whether what stands behind an apostrophe is a verb and no mark of an owner."""
    is_main = at in subjects and found.tags[at] != "POS"
    return is_main or found.deps[at][:3] == "aux" or (found.lowers[at][1:] == "s" and _is_lost_is(found, at))


def _is_between_names(found: Words, at: int) -> bool:
    """Whether what stands behind an apostrophe only owns: “the Post[’s] Ann Kim wrote”."""
    is_owning = found.lowers[at][1:] == "s" and at > 1
    return is_owning and found.tags[at - 1][:3] == "NNP" and found.tags[at + 1 : at + 2] == ["NNP"]


def owners_marks(found: Words, stretch: Sequence[int]) -> Iterator[int]:
    """The apostrophes of owners in “s”, which the model may take for closing marks: “Barrows[’] captain”."""
    for i, word in enumerate(found.lowers):
        if word not in {"’", "'"} or i == 0 or stretch[i - 1] >= 0:
            continue
        is_owner = found.lowers[i - 1].endswith("s") and found.tags[i - 1] in {"NNP", "NNPS", "NNS"}
        if is_owner and found.ends[i - 1] == found.starts[i]:
            yield i


def named_tokens(doc: Doc, found: Words) -> set[int]:
    """The words with capitals of the names of persons, but for those that report: “Said he”."""
    people = (entity for entity in drafts.entities(doc) if entity.kind is EntityKind.PERSON)
    names = (mention.span for entity in people for mention in entity.mentions)
    tokens = (i for name in names for i in range(*found.within(name)))
    return {i for i in tokens if found.texts[i].istitle() and found.lowers[i] not in said_forms()}


def finite_tags(found: Words, named: AbstractSet[int]) -> list[str]:
    """The tags, with a participle for the past tense it is where it has a subject and no auxiliary.

    Only in front of what it hangs on, or on its own: “[A storm sunk two boats], sailors said”; behind
    that it may be “had the boat mended”. A short verb is finite whatever it is to the model: “it’s up”.
    """
    tags = _noun_tags(found, named)
    subjects = {head for head, relation in zip(found.heads, found.deps, strict=True) if relation == "nsubj"}
    helped = {head for head, relation in zip(found.heads, found.deps, strict=True) if relation[:3] == "aux"}
    for i, word in enumerate(found.lowers):
        if word in _SHORT_FORMS and _is_between_names(found, i):
            tags[i] = "POS"
        elif word in _SHORT_FORMS and _is_short_verb(found, i, subjects):
            tags[i] = _SHORT_FORMS[word]
    for i in subjects - helped:
        leads = found.deps[i] == "ROOT" or (found.deps[i] == "ccomp" and i < found.heads[i])
        if tags[i] == "VBN" and leads:
            tags[i] = "VBD"
    for i in (i for i, word in enumerate(found.lowers) if word in said_forms() or word == "called"):
        if tags[i] == "VBN" and _is_past(found, tags, i):
            tags[i] = "VBD"
        elif tags[i] == "NN" and (_goes_on_behind_comma(found, i) or _is_with_others(found, i)):
            tags[i] = "VBG"
    return tags


def _noun_tags(found: Words, named: AbstractSet[int]) -> list[str]:
    """The tags, with a noun's for what is ``named`` and for what somebody has: “Will claims”."""
    tags = list(found.tags)
    for i in bodies_called_who(found):
        tags[i] = "NNP"
    for i in named:
        if tags[i][:2] in _MISTAKEN:
            tags[i] = "NNP"
    for i in _owned_plurals(found):
        tags[i] = "NNS"
    return tags


def bodies_called_who(found: Words) -> list[int]:
    """Where “WHO” is the health body's name, and no pronoun between words that are all written so."""
    whos = (i for i, text in enumerate(found.texts) if text == "WHO")
    return [i for i in whos if not any(map(_is_shouted, found.texts[max(i - 1, 0) : i + 2]))]


def _is_shouted(text: str) -> bool:
    """Whether a word beside “WHO” is written in capitals, and no “WHO” itself."""
    return len(text) > 1 and text.isupper() and text != "WHO"


def _owned_plurals(found: Words) -> set[int]:
    """Nouns that the model takes for verbs although somebody has them: “despite Roe’s [promises] that …”."""
    owned = {head for head, relation in zip(found.heads, found.deps, strict=True) if relation == "poss"}
    return {i for i in owned if found.tags[i] == "VBZ" and found.deps[i] in _NOMINAL}


def _is_past(found: Words, tags: list[str], at: int) -> bool:
    """Whether a participle of the model's is a past tense."""
    if _asks_without_verb(found, at) or _closes_behind_description(found, tags, at):
        return True
    is_behind = at > 1 and found.lowers[at - 1] in _CLOSING and found.lowers[at - 2] == ","
    return is_behind and "".join(tags[at + 1 : at + 2])[:2] == "NN"  # ““Yes,” tweeted cook Ann Roe”


def _asks_without_verb(found: Words, at: int) -> bool:
    """Whether it is the only verb of a sentence: “Roe, who rows, [called] on us to stay.”."""
    subject, asks = found.heads[at], found.lowers[at + 1 : at + 2] in (["on"], ["upon"], ["for"])
    is_all = found.deps[at] == "acl" and found.deps[subject] == "ROOT"
    return is_all and asks and found.lowers[at] == "called" and found.tags[subject][:2] == "NN"


def _is_with_others(found: Words, at: int) -> bool:
    """Whether a noun of the model's tells what others say: “…, with several [saying] that …”."""
    is_governed = found.deps[at] in {"pobj", "pcomp"} and found.lowers[found.heads[at]] == "with"
    is_that = found.lowers[at + 1 : at + 2] == ["that"] and found.heads[at] < at - 1
    return is_governed and is_that and found.lowers[at].endswith("ing") and found.lowers[at - 1] in _OTHERS


def _goes_on_behind_comma(found: Words, at: int) -> bool:
    """Whether a noun of the model's is a participle: “posted an answer, [writing], “Yes””."""
    is_behind = found.lowers[at - 1] == "," and found.lowers[at].endswith("ing")
    return is_behind and found.deps[at] == "advcl"


def _closes_behind_description(found: Words, tags: list[str], at: int) -> bool:
    """Whether what closes a sentence is a participle to the model: “It sank, Roe, a cook, [reported]”."""
    name, words = found.heads[at], found.lowers
    is_behind = found.deps[at] == "acl" and words[at - 1] == "," in words[name + 1 : at - 1]
    if not is_behind or tags[name][:3] != "NNP" or words[at + 1 : at + 2] == ["by"]:
        return False
    start, end = found.sentence(at)
    while name > start and tags[name - 1] in {"NNP", "NNPS", "DT"}:
        name -= 1
    has_clause = name - 1 > start and words[name - 1] == "," and not _FINITE.isdisjoint(tags[start:name])
    return has_clause and _FINITE.isdisjoint(tags[name:end])


def unglued(text: str, span: Span) -> Span:
    """A span without a dash that sticks to it."""
    is_glued = len(span) > 1 and text[span.start] in _STICKING
    return Span(span.start + 1, span.end) if is_glued else span


def names_in(found: Words) -> frozenset[str]:
    """The words that the model takes for names somewhere, and that are written small nowhere."""
    names = {word for word, tag in zip(found.lowers, found.tags, strict=True) if tag in {"NNP", "NNPS"}}
    small = {
        word
        for word, start in zip(found.lowers, found.starts, strict=True)
        if word in names and found.text[start].islower()
    }
    return frozenset(names - small)
