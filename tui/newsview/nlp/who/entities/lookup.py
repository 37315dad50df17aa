"""Which entity a noun phrase names: "former CNRP lawmaker Ou Chanrath", "its chief, Ms. Roe, 41,"."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind, Span
from newsview.nlp import drafts
from newsview.nlp.who.given.roles import is_person_noun
from newsview.nlp.who.given.text import HONOURS
from newsview.nlp.who.given.words import Words, words_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.nlp.drafts import EntityDraft

_KEY = "newsview_lookup"
_SAME_THING = frozenset({"appos", "compound", "flat", "nmod"})
_IN_ROLES = frozenset({"NN", "NNP", "JJ", "CC", "HYPH", "VBN"})
_OWNING = frozenset({"’", "'", "’s", "'s"})
_OPENING = frozenset({"the", "a", "an", "another", "one"})
_AT = frozenset({"at", "for", "in", "of", "on", "with"})
_PAUSES = frozenset({",", "-", "–", "—", "(", ")", "[", "]", "“", "”", '"'})


class Lookup:
    """The mentions of a document by the tokens they cover; made for the mentions there are by then."""

    def __init__(self, doc: Doc) -> None:
        self._words: Words = words_of(doc)
        self._covering: dict[int, list[tuple[int, int, bool, EntityDraft]]] = defaultdict(list)
        self._exact: dict[Span, EntityDraft] = {}
        for entity, mention in drafts.mentions(doc):
            start, end = self._words.within(mention.span)
            named = mention.kind is MentionKind.NAME
            self._exact[mention.span] = entity
            for i in range(start, end):
                self._covering[i].append((start, end, named, entity))

    def entity_at(self, span: Span) -> EntityDraft | None:
        """The entity of the mention that ``span`` is, or that heads the noun phrase ``span``.

        "Trump's lawyer" is not Trump, "his lawyer, Rudy Giuliani" is Giuliani, "A and B" is A.
        """
        if span in self._exact:
            return self._exact[span]
        start, end = self._words.within(span)
        end = min(end, len(self._words))
        if start >= end:
            return None
        root = self._words.root(start, end)
        if root > start and self._words.texts[root] in HONOURS:
            root -= 1
        found = self._at(root, start, end) or self._beside(root, start, end)
        if found is not None and found.kind is not EntityKind.PERSON:
            if (served := self._served(start, end) or self._called(end)) is not None:
                return served
            if self.is_someones(span):
                return None
        return found or self._closing(root, start, end)

    def _served(self, start: int, end: int) -> EntityDraft | None:
        """The person who closes a phrase that a body opens: “University at Lorvane law professor Ann Roe”.

        So does who only works there: “Lorvane News’ Ann Roe”.
        """
        words = self._words
        start += words.lowers[start] == "the"
        opening = self._covering.get(start, ())
        body = max((stop for first, stop, _, _ in opening if first == start), default=end)
        for first, stop, named, entity in self._covering.get(end - 1, ()):
            is_last = named and entity.kind is EntityKind.PERSON and stop == end and start < first
            if is_last and words.texts[first - 1] in _OWNING:
                return entity
            is_role = is_last and body < first and is_person_noun(words.lowers[first - 1])
            if is_role and all(tag in _IN_ROLES for tag in words.tags[body:first]):
                return entity
        return None

    def _called(self, end: int) -> EntityDraft | None:
        """The person whom the words that close a phrase describe: “Tarn Department Director, Ann Roe”."""
        closing = self._covering.get(end - 1, ())
        people = (e for _, stop, named, e in closing if stop == end and not named)
        return next((one for one in people if one.kind is EntityKind.PERSON), None)

    def is_someones(self, span: Span) -> bool:
        """Whether a body only tells what somebody is at, badly parsed: “the top Democrat on its Panel”."""
        words = self._words
        start, end = words.within(span)
        root = words.root(start, end)
        first = min((low for low, _, named, _ in self._covering.get(root, ()) if named), default=root)
        link = next((i for i in range(start + 1, first) if words.tags[i] == "IN"), start)
        is_whole = words.lowers[start] in _OPENING and words.lowers[link] in _AT
        return is_whole and is_person_noun(words.lowers[link - 1])

    def _at(self, token: int, start: int, end: int) -> EntityDraft | None:
        """The longest mention over ``token`` that ends where the span does or sooner."""
        inside = [item for item in self._covering.get(token, ()) if item[1] <= end and item[0] >= start]
        around = self._covering.get(token, ())
        best = max(inside or around, key=lambda item: item[1] - item[0], default=None)
        if best is None:
            return None
        # A mention over the token that it does not head says nothing of the phrase ("Trump" in "Trump ally").
        return best[3] if self._words.root(best[0], best[1]) == token or best[2] else None

    def _beside(self, root: int, start: int, end: int) -> EntityDraft | None:
        """An appositive of the root, or a name the parser hung on its title."""
        for i in range(start, end):
            is_named = self._words.deps[i] in _SAME_THING or self._words.tags[root] == "VB"
            if self._words.heads[i] == root and is_named and i != root:
                is_after = i > root
                if is_after and self._speaks_for(root, i):
                    continue  # “officials for Senators Ann Roe and Bob Doe”
                found = self._at(i, start, end) if is_after or self._words.deps[i] == "appos" else None
                if found is not None:
                    return found
        return None

    def _speaks_for(self, root: int, name: int) -> bool:
        """Whether a “for” parts a noun from a name, and no comma does."""
        between = self._words.lowers[root + 1 : name]
        return "for" in between and "," not in between

    def _closing(self, root: int, start: int, end: int) -> EntityDraft | None:
        """A name that closes the phrase right behind its root ("lawmaker Ou Chanrath", badly parsed)."""
        last = end
        while last > start and not self._words.texts[last - 1][:1].isalnum():
            last -= 1
        for first, stop, named, entity in self._covering.get(last - 1, ()):
            if named and stop == last and root < first and self._is_title(root, first):
                return entity
        return None

    def _is_title(self, root: int, first: int) -> bool:
        """Whether nothing parts a noun from a name behind it, or a role does: "chair and founder"."""
        words = self._words
        if all(text in _PAUSES for text in words.texts[root + 1 : first]):
            return True
        is_joined = all(tag in _IN_ROLES for tag in words.tags[root + 1 : first])
        return is_joined and is_person_noun(words.lowers[first - 1])


def entity_at(doc: Doc, span: Span) -> EntityDraft | None:
    """``Lookup.entity_at`` on the mentions ``doc`` has now.

    The lookup is kept until a mention is added; adding and looking up in turns costs a pass each time.
    """
    count = sum(len(entity.mentions) for entity in drafts.entities(doc))
    kept: tuple[int, Lookup] | None = doc.user_data.get(_KEY)
    if kept is None or kept[0] != count:
        kept = (count, Lookup(doc))
        doc.user_data[_KEY] = kept
    return kept[1].entity_at(span)
