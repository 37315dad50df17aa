"""Nouns that head the names of organisations: "trust" of "Dale Transport Trust"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsview.nlp.drafts import EntityDraft

_LOOSE = frozenset({"company", "group", "corporation", "team", "administration"})
"""Nouns that mean whoever was named last or is spoken of, whatever name holds them."""

_OWNED = frozenset({"office"})
"""What alone may be anyone's: "the office" of a lawyer, but "the sheriff's office"."""

_JOINTS = frozenset({"of", "for", "on", "against"})
_AND = frozenset({"and", "&"})


class Headed:
    """The organisations by the nouns that their names are headed by.

    Args:
        organisations: Those that the document names.
    """

    def __init__(self, organisations: Iterable[EntityDraft]) -> None:
        self._words: dict[EntityDraft, set[str]] = {}
        self._by_noun: dict[str, dict[EntityDraft, None]] = {}
        for entity in organisations:
            for name in (entity.name, *entity.aliases):
                words = _split(name)
                self._words.setdefault(entity, set()).update(words)
                for noun in _heads(words):
                    self._by_noun.setdefault(noun, {}).setdefault(entity)

    def __contains__(self, noun: str) -> bool:
        return noun in self._by_noun

    def sole(self, noun: str, before: Sequence[str]) -> EntityDraft | None:
        """The one organisation whose name has the noun for its head and all of the words before it."""
        if noun in _LOOSE or (noun in _OWNED and not before):
            return None
        told = set(before) - _AND
        fitting = [entity for entity in self._by_noun.get(noun, ()) if self._words[entity] >= told]
        return fitting[0] if len(fitting) == 1 else None


def _split(name: str) -> list[str]:
    return name.lower().replace("’", "'").replace("'s", " 's").split()


def _heads(words: list[str]) -> list[str]:
    """The nouns that say what is so named, where it has more of a name."""
    joint = next((i for i, word in enumerate(words) if word in _JOINTS), len(words))
    heads = {words[joint - 1], words[-1]} if len(words) > 1 and joint else set()
    return [word for word in heads if word in lexicon("who_headed_bodies", "who_bodies")]
