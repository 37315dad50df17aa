"""``newsview_names``: every place where a person, organisation or place is named."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Span as TokenSpan

from newsview.nlp.who.given.knowledge import is_place
from newsview.nlp.who.given.text import POSSESSIVES
from newsview.nlp.who.given.words import words_of
from newsview.nlp.who.kinds.kinds import decide
from newsview.nlp.who.kinds.sites import venues
from newsview.nlp.who.kinds.tickers import letters_behind
from newsview.nlp.who.kinds.towns import posted
from newsview.nlp.who.names.candidates import candidates
from newsview.nlp.who.names.capitals import ruling
from newsview.nlp.who.names.fielded import fielded
from newsview.nlp.who.names.first_names import with_first_names
from newsview.nlp.who.names.monograms import with_monograms
from newsview.nlp.who.names.recall import recall
from newsview.nlp.who.patterns.heavens import heavens
from newsview.nlp.who.patterns.itineraries import itineraries
from newsview.nlp.who.patterns.routes import routes
from newsview.nlp.who.patterns.shared import campuses_named, shared
from newsview.nlp.who.patterns.written_places import filed

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.names.recall import Named

KEY = "newsview_names"
"""Where in ``doc.spans`` the names stand; their labels are PERSON, ORG, PLACE and OTHER."""


@Language.component("newsview_names", requires=["doc.ents"])
def newsview_names(doc: Doc) -> Doc:
    """Repair the model's entities over the whole document, and find what it missed."""
    words = words_of(doc)
    places = _sure_places(words)
    found = _with_places(places, candidates(doc, words))
    kinds = decide(words, found) | {place.form(words): "PLACE" for place in places}
    named = [(c.start, c.end, kinds[form]) for c in found if (form := c.form(words)) in kinds]
    everywhere = with_first_names(words, recall(words, named, kinds))
    everywhere = ruling(words, with_monograms(words, fielded(words, everywhere)))
    everywhere = _with_letters(words, _with_campuses(words, everywhere))
    inside = _owners(words, everywhere)
    doc.spans[KEY] = [TokenSpan(doc, start, end, label) for start, end, label in sorted(everywhere + inside)]
    return doc


def _sure_places(words: Words) -> list[Candidate]:
    """The places that where they stand tells for sure, none overlapping another."""
    kept: list[Candidate] = []
    taken: set[int] = set()
    for place in chain(
        filed(words),
        itineraries(words),
        heavens(words),
        shared(words),
        routes(words),
        venues(words),
        posted(words),
    ):
        if taken.isdisjoint(place.tokens):
            taken.update(place.tokens)
            kept.append(place)
    return kept


def _with_places(places: list[Candidate], found: list[Candidate]) -> list[Candidate]:
    """The candidates with these places instead of what overlaps them, in order."""
    if not places:
        return found
    taken = {i for place in places for i in place.tokens}
    others = [candidate for candidate in found if taken.isdisjoint(candidate.tokens)]
    return sorted([*places, *others], key=lambda candidate: candidate.start)


def _with_campuses(words: Words, named: list[Named]) -> list[Named]:
    """The names with those of universities that are told by their cities, instead of what overlaps them."""
    learned = list(campuses_named(words))
    inside = {i for start, end in learned for i in range(start, end)}
    others = [name for name in named if inside.isdisjoint(range(name[0], name[1]))] if inside else named
    return [*others, *((start, end, "ORG") for start, end in learned)]


def _with_letters(words: Words, named: list[Named]) -> list[Named]:
    """The names with the letters of shares behind them, which are no names elsewhere: "Hallbury (ALL)"."""
    taken = {i for start, end, _ in named for i in range(start, end)}
    bodies = ((start, end) for start, end, label in named if label == "ORG")
    letters = (tokens for start, end in bodies for tokens in letters_behind(words, start, end))
    return [*named, *((i.start, i.stop, "ORG") for i in letters if taken.isdisjoint(i))]


def _owners(words: Words, named: list[Named]) -> list[Named]:
    """The places inside names such as "Russia's foreign ministry"."""
    bodies = ((start, end) for start, end, label in named if label == "ORG")
    ministries = ((start, end) for start, end in bodies if words.texts[end - 1].islower())
    return [
        (start, i, "PLACE")
        for start, end in ministries
        for i in range(start + 1, end)
        if words.texts[i] in POSSESSIVES and is_place(" ".join(words.texts[start:i]))
    ]
