"""Bodies by the words that have stood beside their names: "the monitoring group Tarnwatch"."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.salience import Seen

_TELLING = frozenset({"JJ", "NN", "VBG", "NNP"})


class Dubbed:
    """What the names and the nouns beside them say that a body is, by two words.

    Args:
        words: The document.
        mentions: The mentions of its organisations.
    """

    def __init__(self, words: Words, mentions: Iterable[Seen]) -> None:
        self._words = words
        self._found: defaultdict[tuple[str, str], dict[EntityDraft, int]] = defaultdict(dict)
        for seen in mentions:
            if seen.entity is None:
                continue
            for noun in (seen.head, seen.start - 1):
                if noun > 0 and words.tags[noun] == "NN" and words.lowers[noun] in lexicon("who_bodies"):
                    self._note(noun, seen.entity)

    def _note(self, noun: int, body: EntityDraft) -> None:
        if self._words.tags[noun - 1] in _TELLING:
            self._found[self._key(noun)].setdefault(body, noun)

    def _key(self, noun: int) -> tuple[str, str]:
        return self._words.lowers[noun - 1], self._words.lowers[noun]

    def body(self, noun: int) -> EntityDraft | None:
        """The only body that was called by a noun and the word before it, if that was before."""
        found = self._found.get(self._key(noun), {})
        body = next(iter(found), None) if len(found) == 1 else None
        return body if body is not None and found[body] < noun else None
