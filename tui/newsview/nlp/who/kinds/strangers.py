"""What a sentence says of a name of one word of which nothing is known, or which is a common word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import heads, is_common, is_organisation, is_somewhere
from newsview.nlp.who.given.lexicon import characters, well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import OPENING_MARKS, is_camel
from newsview.nlp.who.given.titles import are_officers
from newsview.nlp.who.kinds.shapes import is_nobody
from newsview.nlp.who.kinds.uses import ACTING, employs, of_body, use

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate, Form
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.kinds.shapes import Tally

_DETERMINERS = frozenset(
    {"the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our"}
)
_DOERS = frozenset({"nsubj", "poss", "nsubjpass"})
_MODIFIERS = frozenset({"compound", "amod", "nmod"})
_HOUSEHOLDS = frozenset({"family", "household", "clan", "dynasty"})
"""Who are all called by their surname."""

_PARTS = frozenset(
    {"command", "commands", "archive", "archives", "circuit", "division", "divisions", "staff", "unit"}
    | {"units"}
    | {"section", "team", "teams", "branch", "wing", "panel", "desk", "headquarters", "regiment", "squadron"}
    | {"platoon", "fleet", "cell", "chapter", "mill", "mail", "line", "lines", "order", "registry"}
    | {"register"}
    | {"room", "rooms", "hall", "suite", "lounge", "shop", "bar", "cafe", "paper", "papers", "books"}
    | {"legion", "lodge", "tribe", "tribes", "district"}
    | {"family", "class", "crew", "squad", "task", "secretary", "service", "business", "arm", "subsidiary"}
)
"""Parts of bodies, and what is as often a body as not."""

_SORT = 3.0
_ITEM = 1.2
"""Enough against the model's label at one place."""

_WHEREABOUTS = frozenset({"in", "at", "from", "to"})


def is_strange(word: str) -> bool:
    """Whether nothing is known of a word, and its shape tells nothing either."""
    is_telling = word.isupper() or is_camel(word) or word.lower() in lexicon("who_org_heads")
    return not (is_telling or is_organisation(word) or word in well_known() or word in characters().names)


def are_team(words: Words, candidate: Candidate) -> bool:
    """Whether one word is of many who may be a team: "the Tarnians", not "the Chairmen", "the Commands"."""
    low = words.lowers[candidate.start]
    is_many = candidate.is_single and words.tags[candidate.start] == "NNPS"
    return is_many and not are_officers(low) and low.removesuffix("s") not in heads()


def is_determined(words: Words, i: int) -> bool:
    """Whether an article makes nobody of a name: "the Bill", "the Tarn family", not "the Bill era"."""
    if i == 0 or words.lowers[i - 1] not in _DETERMINERS:
        return False
    if words.lowers[i - 1] == "that" and words.tags[i - 1] != "DT":
        # "said that Brown sold it"
        return False
    if words.lowers[i - 1] == "the" and not _HOUSEHOLDS.isdisjoint(words.lowers[i + 1 : i + 2]):
        return True
    return words.lowers[i] in lexicon("who_ambiguous") and words.tags[i + 1 : i + 2] not in (
        ["NN"],
        ["NNS"],
        ["NNP"],
        ["NNPS"],
        ["HYPH"],
    )


def plain_word(words: Words, candidate: Candidate, said: Tally) -> None:
    """What it says that a name is a common word with a capital: "the Bill", "this Project"."""
    before = words.lowers[candidate.start - 1] if candidate.start else ""
    if candidate.label == "PERSON":
        is_name = words.lowers[candidate.start] in lexicon("who_ambiguous")
        said["OTHER"] += 1.2 if before in _DETERMINERS else 0.0 if is_name else 1.1
    elif candidate.label == "ORG" and not of_body(words.lowers[candidate.end : candidate.end + 1]):
        said["OTHER"] += 0.4 if use(words, candidate) == "acts" else 1.2


def stranger(words: Words, candidate: Candidate, said: Tally) -> None:
    """What a sentence makes of a word that nothing is known of, where the model guesses by its look."""
    i, label = candidate.start, candidate.label
    role = words.deps[i]
    before = words.lowers[i - 1] if i else ""
    if label == "ORG":
        said["ORG"] -= 0.3
    if label == "PERSON" and role in ACTING and words.lowers[i + 1 : i + 3] == [",", "which"]:
        said["PERSON"] -= 1.5
        said["ORG"] += 0.5
    if label != "PLACE" and _is_one_of_many(words, candidate):
        said["OTHER"] += 1.5
    if _tells_apart(words, candidate) or (before == "the" and words.lowers[i][-1] != "s"):
        said["PERSON"] -= 1.5
        said["OTHER"] += 0.9
    elif role == "poss" and words.lowers[words.heads[i]] in lexicon("who_owned"):
        said["ORG"] += 1.5
    elif role in _DOERS and label in {"ORG", "PLACE"} and not is_common(words.lowers[i]):
        said["PERSON"] += 0.8
    elif role in _DOERS and label != "PERSON" and words.count(words.texts[i]) == 1:
        # "since Independence", "Overviews": but what the text calls often by its capital is a body's.
        said["OTHER"] += 0.8
    elif before in _WHEREABOUTS and label == "ORG":
        said["PLACE"] += 0.4


def _is_one_of_many(words: Words, candidate: Candidate) -> bool:
    """Whether an article makes the word a common noun: "a Superbug"."""
    i, tags = candidate.start, words.tags[candidate.end : candidate.end + 1]
    before = i - 1 - (words.texts[i - 1] in OPENING_MARKS)
    return before >= 0 and words.lowers[before] in {"a", "an"} and not (tags and tags[0][0] in "NJ")


def sort_weight(words: Words, candidate: Candidate) -> float:
    """How much it says of a thing that common words with capitals tell what sort it is of, or do nothing."""
    return _SORT if is_sort(words, candidate) else _ITEM if _is_item(words, candidate) else 0.0


def is_sort(words: Words, candidate: Candidate) -> bool:
    """Whether "a" before common words with capitals makes them a sort of thing: "a shy Snowy Owl"."""
    start, end = candidate.start, candidate.end
    if candidate.is_single or candidate.label not in {"ORG", "PLACE"} or not is_nobody(candidate.form(words)):
        return False
    if is_organisation(candidate.text(words)) or words.tags[end : end + 1] in (
        ["NN"],
        ["NNS"],
        ["NNP"],
        ["POS"],
    ):
        return False
    i = start - 1
    while i > 0 and words.tags[i] in {"JJ", "RB", "VBG", "VBN"} and words.texts[i].islower():
        i -= 1
    return i >= 0 and words.lowers[i] in {"a", "an"} and words.blocks[i] == words.blocks[start]


def _is_item(words: Words, candidate: Candidate) -> bool:
    """Whether common words with capitals behind "the" or whose it is do nothing: "its new Group Feed"."""
    start, form = candidate.start, candidate.form(words)
    if candidate.is_single or candidate.label != "ORG" or not is_nobody(form):
        return False
    if is_organisation(candidate.text(words)) or _is_headed(form) or use(words, candidate) == "acts":
        return False
    i = start - 1
    while i > 0 and words.tags[i] == "JJ" and words.texts[i].islower():
        i -= 1
    is_led = i >= 0 and (words.lowers[i] in _DETERMINERS or words.tags[i] == "POS")
    return is_led and words.blocks[i] == words.blocks[start] and not _is_staffed(words, candidate)


def _is_headed(form: Form) -> bool:
    """Whether a noun for a body, or for a part of one, is in the name, or a place opens it."""
    lows = {word.lower() for word in form}
    is_there = any(is_somewhere(" ".join(form[:count])) for count in (1, 2))
    return is_there or not (lows.isdisjoint(heads()) and lows.isdisjoint(_PARTS))


def _is_staffed(words: Words, candidate: Candidate) -> bool:
    """Whether somebody or something of a body is told by the name: "the Hill Street consultant"."""
    after = words.lowers[candidate.end : candidate.end + 2]
    return employs(words, candidate) or of_body(after) or not _PARTS.isdisjoint(after)


def _tells_apart(words: Words, candidate: Candidate) -> bool:
    """Whether the word tells things of one sort apart, as no person's name does: "Burkinabe pupils"."""
    i, end = candidate.start, candidate.end
    tags = ["NNS"] if candidate.label == "PLACE" else ["NN", "NNS"]
    is_before_noun = words.deps[i] in _MODIFIERS and words.tags[end : end + 1] != []
    return is_before_noun and words.tags[end] in tags and not of_body(words.lowers[end : end + 1])
