"""Who has been spoken of so far, as a reader who has come to a certain word remembers it."""

from __future__ import annotations

from collections import OrderedDict, deque
from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.pronouns.salience import Seen

FORGET = 10
"""Sentences after which only whom the text is about is still remembered."""

_KEPT = 12
"""Mentions kept of each person: more than a pronoun ever looks back on."""

_SETTLED = 2
"""How many more pronouns of one gender than of the other settle whose they are."""


class Person(Struct, eq=False):
    """Someone spoken of, named or not.

    Attributes:
        key: Equal for mentions of one person.
        entity: Who it is; ``None`` for someone the article does not name.
        gender: ``"m"``, ``"f"`` or ``None``.
        is_guess: Whether only the given name tells the gender.
        mentions: The last mentions, in order.
        count: How many mentions there were.
        told: How many more pronouns were masculine than feminine.
        first: Where the first mention has its head.
    """

    key: object
    entity: EntityDraft | None
    gender: str | None
    is_guess: bool
    mentions: deque[Seen] = field(default_factory=lambda: deque(maxlen=_KEPT))
    count: int = 0
    told: int = 0
    first: int = 0

    @property
    def last(self) -> Seen:
        """The latest mention."""
        return self.mentions[-1]

    @property
    def noun(self) -> Seen | None:
        """The latest mention that is no pronoun."""
        return next((seen for seen in reversed(self.mentions) if not seen.is_pronoun), None)

    def can_be(self, gender: str) -> bool:
        """Whether a pronoun of that gender can mean the person.

        Where no name tells the gender, several pronouns do.
        """
        if self.gender is None:
            return self.told > -_SETTLED if gender == "m" else self.told < _SETTLED
        return self.gender == gender


class Discourse:
    """The persons spoken of up to a word, the latest last."""

    def __init__(self) -> None:
        self._persons: OrderedDict[object, Person] = OrderedDict()
        self._main: dict[str | None, Person] = {}

    def hear(self, seen: Seen) -> None:
        """Take in one more mention."""
        person = self._persons.get(seen.key)
        if person is None:
            person = Person(seen.key, seen.entity, seen.gender, seen.is_guess, first=seen.head)
            self._persons[seen.key] = person
        person.mentions.append(seen)
        person.count += 1
        if seen.is_pronoun:
            person.told += 1 if seen.gender == "m" else -1 if seen.gender == "f" else 0
        elif not seen.is_guess and seen.gender:
            person.gender, person.is_guess = seen.gender, False
        self._persons.move_to_end(seen.key)
        main = self._main.get(person.gender)
        if person.entity is not None and (main is None or person.count >= main.count):
            self._main[person.gender] = person

    def knows(self, key: object) -> bool:
        """Whether anybody of that key has been mentioned."""
        return key in self._persons

    def remembered(self, gender: str, distance: list[int], at: int) -> Iterator[Person]:
        """Whom a pronoun at the token ``at`` can mean, the latest first.

        Args:
            gender: The pronoun's.
            distance: A running number for each token; the difference of two is how far apart they are.
            at: The pronoun.
        """
        rest = {id(person): person for person in self._main.values()}
        for person in reversed(self._persons.values()):
            if distance[at] - distance[person.last.head] > FORGET:
                break
            rest.pop(id(person), None)
            if person.can_be(gender):
                yield person
        for person in rest.values():
            if person.can_be(gender):
                yield person
