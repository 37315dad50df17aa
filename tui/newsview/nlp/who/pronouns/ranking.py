"""How likely a person is the one a pronoun means: a log-linear ranking of all who come into question.

What is looked at are the classic signs: role, distance and number of the mentions (S. Lappin and H. Leass,
"An algorithm for pronominal anaphora resolution", Computational Linguistics 20, 1994), parallel roles and the
clause the pronoun stands in, and whom the whole text is about. What each weighs was learned as P. Denis and
J. Baldridge do ("A ranking approach to pronoun resolution", IJCAI 2007), with "nobody who is named" as one
more candidate; ``lexicon/SOURCES.txt`` says on which texts.
"""

from __future__ import annotations

from functools import cache
from math import log2
from typing import TYPE_CHECKING

from msgspec import Struct

from newsview.nlp.who.given.clefts import is_cleft
from newsview.nlp.who.given.lexicon import lines
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import GENDERS, SUBJECTS
from newsview.nlp.who.pronouns.owners import judging, owning
from newsview.nlp.who.pronouns.said_of import is_served_by
from newsview.nlp.who.pronouns.salience import SAYING, subjects, verb_of
from newsview.nlp.who.pronouns.standing import acting_before, is_aimed_at_actor, telling
from newsview.nlp.who.pronouns.undergone import undergone
from newsview.nlp.who.pronouns.who_clauses import is_kept_unnamed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.pronouns.discourse import Person
    from newsview.nlp.who.pronouns.regions import Regions
    from newsview.nlp.who.pronouns.salience import Seen

Signs = list[tuple[str, float]]
"""Name and strength of each sign that speaks for or against a candidate."""

_ROLES = {
    "nsubj": "S",
    "nsubjpass": "S",
    "dobj": "O",
    "dative": "O",
    "agent": "O",
    "poss": "G",
    "pobj": "N",
    "appos": "A",
    "attr": "A",
    "ROOT": "R",
}
_ORDER = "SROAGNX"
"""Best first: subject, root (in headings), object, apposition, possessive, after a preposition, any other."""

ANYONE = frozenset(
    {"man", "woman", "boy", "girl", "patient", "victim", "person", "child", "baby", "teenager"}
)
"""Nouns that hardly ever stand for someone the text names; those for trades and offices often do."""

_OWN = frozenset({"friend", "widow", "widower", "colleague", "neighbor", "neighbour", "spouse", "mum", "mom"})
_MEANWHILE = frozenset({"when", "while"})
_THEREAFTER = frozenset({"after", "once"})
_CLIMBS = 8
"""Steps up the parse after which nothing is looked for."""

_LEAD = 1
"""Number of the last sentence that the lead or a heading over it has."""

_JOINED = 8
"""Tokens behind a noun in which what an "and" joins to it is looked for."""

_PHRASE = 8
"""Tokens of a phrase up to its noun."""

_MOST = 32
"""Mentions after which more of them tell nothing new."""


class Place(Struct, frozen=True):
    """Where a pronoun stands.

    Attributes:
        token: The pronoun.
        kind: ``"s"`` for a subject, ``"g"`` for a possessive, ``"o"`` for any object.
        clause: ``"main"`` where its verb is the sentence's own, else ``"sub"``.
        distance: A running number for each token; the difference of two is how far apart they are.
        own: Subjects of the clause it stands in.
        above: Subjects of the clauses around that.
        hosts: Nouns whose relative clauses it stands in.
        undergone: Those done to for what is theirs, in a phrase or clause about that: "praised Roe for his".
    """

    token: int
    kind: str
    clause: str
    distance: list[int]
    own: frozenset[int]
    above: frozenset[int]
    hosts: frozenset[int]
    undergone: frozenset[int]


class Ranking:
    """Tells the signs at one place and what they amount to."""

    def __init__(self, regions: Regions) -> None:
        self._regions = regions
        self._words = regions.words

    def place(self, i: int) -> Place:
        """What there is to know of the pronoun ``i``."""
        words = self._words
        label = words.deps[i]
        kind = "s" if label in {"nsubj", "nsubjpass"} else "g" if label == "poss" else "o"
        distance = words.sentences if self._regions.inside[i] else self._regions.told
        verb = verb_of(words, i)
        own = frozenset(subjects(words, verb))
        clause = "main" if words.deps[words.heads[i]] == "ROOT" else "sub"
        above = frozenset(self._above(verb)) - own
        hosts = frozenset(_hosts(words, i))
        return Place(i, kind, clause, distance, own, above, hosts, undergone(words, i))

    def _above(self, verb: int) -> Iterator[int]:
        """The subjects of the verbs that govern the clause."""
        words = self._words
        for _ in range(_CLIMBS):
            above = words.heads[verb]
            if above == verb:
                return
            verb = above
            if words.tags[verb][:1] == "V" or words.deps[verb] == "ROOT":
                yield from subjects(words, verb)

    def signs(self, place: Place, person: Person, rank: int, rivals: int, most: int) -> Signs:
        """What speaks for a person.

        Args:
            place: The pronoun's.
            person: Who is weighed.
            rank: How many candidates were mentioned later.
            rivals: How many named candidates there are.
            most: The number of mentions of the candidate who has most.
        """
        found: Signs = [(f"rank{min(rank, 3)}", 1.0)]
        found += self._mentioned(place, person)
        found += self._syntax(place, person)
        found += self._setting(place, person)
        if person.entity is None:
            is_kept = is_kept_unnamed(self._words, (person.noun or person.last).head)
            how = "a" if is_kept or self._says_new(place, person) else self._introduced(person)
            is_new = how == "a" or (how == "the" and person.key in ANYONE)
            # "One student said he …": a pronoun has told of which gender someone new is.
            is_gendered = person.gender is not None or (how == "a" and self._told(person, place) > 0)
            apart = min(place.distance[place.token] - place.distance[person.last.head], 3)
            found += [
                (f"unnamed{apart}{self._role(person.last.head)}", 1.0),
                (f"unnamed:{how}", 1.0),
                (f"unnamed:{'some' if is_new else 'role'}{apart}", 1.0),
                (f"unnamed{apart}", 1.0),
                ("unnamed:kept", float(is_kept)),
                ("unnamed:acting", float(how == "a" and self._does_around(place, person))),
                (f"unnamed:{is_gendered}", 1.0),
                ("unnamed:title", float(how == "the" and not _is_kind(person.key))),
                ("unnamed:count", log2(1 + min(person.count, _MOST)) / 5),
            ]
            return found
        found.append(("count", log2(1 + min(person.count, _MOST)) / 5))
        found.append(("share", person.count / most))
        if person.count == most:
            found.append(("most", 1.0))
        if rivals == 1:
            found.append(("sole", 1.0))
        if self._words.sentences[person.first] <= _LEAD:
            found.append(("lead", 1.0))
        return found

    def _mentioned(self, place: Place, person: Person) -> Iterator[tuple[str, float]]:
        """The best role in each of the last sentences, or how long ago it was."""
        best: dict[int, str] = {}
        tops: set[int] = set()
        for seen in person.mentions:
            apart = place.distance[place.token] - place.distance[seen.head]
            if 0 <= apart <= 2 and seen.start < place.token:
                role = self._role(seen.head)
                best[apart] = min(best.get(apart, "X"), role, key=_ORDER.index)
                if self._is_top(seen.head):
                    tops.add(apart)
        quoted = "q" if self._regions.inside[place.token] else ""
        for apart, role in best.items():
            yield f"{apart}{role}{place.kind}", 1.0
            yield f"{apart}{role}", 1.0
            yield f"{quoted}{apart}", 1.0
        clause = f":{place.clause}" if place.kind == "s" else ""
        for apart in tops - {0}:
            yield f"top{apart}", 1.0
            if clause:
                yield f"top{apart}{clause}", 1.0
        if not best:
            apart = place.distance[place.token] - place.distance[person.last.head]
            yield "old" if 0 <= apart <= 5 else "older" if apart <= 10 else "oldest", 1.0

    def _introduced(self, person: Person) -> str:
        """How an unnamed person is spoken of: "the patient", "a man", or with neither word."""
        words, told = self._words, person.noun or person.last
        noun = told.start
        near = range(max(0, noun - _PHRASE), noun)
        # A speaker's “a top court judge” may well be somebody named.
        # One done to by somebody named, “adopted a young local man to stop him”, seldom is told of more.
        behind = range(told.head + 1, min(told.head + _PHRASE, len(words)))
        is_more = any(words.heads[j] == told.head and words.deps[j] == "relcl" for j in behind)
        is_wide = not told.quoted and (is_more or words.deps[told.head] in SUBJECTS)
        is_own = {j for j in near if words.heads[j] == noun and is_wide}
        before = {words.lowers[j] for j in near if j in is_own or j >= noun - 2}
        return "the" if "the" in before else "a" if {"a", "an", "one"} & before else "bare"

    def is_led_up_to(self, person: Person) -> bool:
        """Whether someone unnamed acts whom more is told of at once: "a senior Tarn officer"."""
        if person.entity is not None:
            return False
        words, told = self._words, person.noun or person.last
        is_first = words.sentences[told.head] <= _LEAD and words.deps[told.head] in SUBJECTS
        is_told = is_first and self._introduced(person) == "a"
        return is_told and not {"a", "an", "one"} & {*words.lowers[max(0, told.start - 2) : told.start]}

    def _says_new(self, place: Place, person: Person) -> bool:
        """Whether someone new says what the pronoun, or its own, acts in: "a senior official said he"."""
        words, noun = self._words, person.last.head
        is_acting = place.kind == "s" or words.deps[words.heads[place.token]] in SUBJECTS
        if not is_acting or noun not in place.above or words.lowers[words.heads[noun]] not in SAYING:
            return False
        near = range(max(0, noun - _PHRASE), noun)
        return any(words.lowers[j] in {"a", "an", "one"} and words.heads[j] == noun for j in near)

    def _does_around(self, place: Place, person: Person) -> bool:
        """Whether someone new does what the pronoun's clause belongs to: "a client showed how we let him"."""
        noun = person.last.head
        return noun in place.above and self._words.lowers[self._words.heads[noun]] not in SAYING

    def is_by_role(self, person: Person) -> bool:
        """Whether a role tells of someone who may well be named: "the candidate", not "the man"."""
        is_role = person.entity is None and person.key not in ANYONE
        return is_role and self._introduced(person) == "the"

    def _is_top(self, head: int) -> bool:
        """Whether it is the subject of the whole sentence."""
        words = self._words
        return words.deps[head] in {"nsubj", "nsubjpass"} and words.deps[words.heads[head]] == "ROOT"

    def _role(self, head: int) -> str:
        words = self._words
        label = words.deps[head]
        for _ in range(_CLIMBS):
            if label not in {"conj", "appos"}:
                break
            head = words.heads[head]
            label = words.deps[head]
        return "S" if is_cleft(words, head) else _ROLES.get(label, "X")

    def _syntax(self, place: Place, person: Person) -> Iterator[tuple[str, float]]:
        words = self._words
        here = words.sentences[place.token]
        heads = {seen.head for seen in person.mentions if words.sentences[seen.head] == here}
        yield from self._deeds(place, heads, is_named=person.entity is not None)
        if heads & place.own:
            yield f"own{place.kind}", 1.0
        if heads & place.above:
            yield f"above{place.kind}", 1.0
        if any(is_served_by(words, head, who, place.token) for head in heads for who in place.above):
            yield "served", 1.0
        if place.kind == "o" and heads & place.own and is_aimed_at_actor(words, place.token):
            yield "aimed", 1.0
        if heads & place.hosts:
            yield f"host{place.kind}", 1.0
        if place.kind == "s" and self._is_beside(place.token, person.last):
            yield "beside", 1.0
        label = words.deps[place.token]
        if words.deps[person.last.head] == label:
            yield f"parallel{place.kind}", 1.0
        verb = verb_of(words, place.token)
        if place.kind == "s" and words.lowers[verb] in SAYING:
            said = any(_says(words, seen) for seen in person.mentions)
            yield ("saying" if said else "silent"), 1.0

    def _deeds(self, place: Place, heads: set[int], *, is_named: bool) -> Iterator[tuple[str, float]]:
        """What somebody does to what the pronoun owns, or has done to them."""
        words = self._words
        if is_named and heads & owning(words, place.token):
            yield "acting", 1.0
        if heads & judging(words, place.token):
            yield "judging", 1.0
        if _named_there(words, heads) & place.undergone:
            yield "undergone", 1.0
        if not self._regions.inside[place.token] and heads & acting_before(words, place.token):
            yield "acting:before", 1.0
        if is_named and not place.undergone and heads & telling(words, place.token):
            yield "telling", 1.0

    def _is_beside(self, i: int, seen: Seen) -> bool:
        """Whether someone acted upon stands right before the pronoun's clause: "met Roe when he was ill".

        Before an "after" that only holds for what is done for something done before: "replaced Roe after he".
        """
        words = self._words
        before = i - 1 - (words.texts[i - 2] == ",")
        is_later = words.lowers[i - 1] in _THEREAFTER and _is_repaid(words, seen.head)
        # "Roe was meeting Doe when he fell"
        is_going_on = words.tags[words.heads[words.heads[i]]] == "VBG"
        is_while = words.lowers[i - 1] in _MEANWHILE and not is_going_on
        is_next = (is_while or is_later) and seen.end == before
        return is_next and words.deps[seen.head] not in {"nsubj", "nsubjpass", "poss"}

    def _setting(self, place: Place, person: Person) -> Iterator[tuple[str, float]]:
        words, inside = self._words, self._regions.inside
        last = person.last
        blocks = min(abs(words.blocks[place.token] - words.blocks[last.head]), 2)
        yield f"block{blocks}", 1.0
        quoted = inside[place.token]
        if quoted or last.quoted:
            yield f"quoted:{'in' if quoted else 'out'}:{'in' if last.quoted else 'out'}", 1.0
        if last.is_pronoun:
            yield "chain", 1.0
        if is_joined(words, last.head):
            yield f"joined{min(place.distance[place.token] - place.distance[last.head], 2)}", 1.0
        yield f"gender:{_known(person)}", 1.0
        told = self._told(person, place)
        if told:
            yield ("told" if told > 0 else "untold"), min(abs(told), 3) / 3

    def _told(self, person: Person, place: Place) -> int:
        """How many more pronouns of that gender than of the other were the person's."""
        return person.told if GENDERS[self._words.lowers[place.token]] == "m" else -person.told

    def nobody(self, place: Place, rivals: int) -> Signs:
        """What speaks for no one who is named."""
        quoted = self._regions.inside[place.token]
        return [("nobody", 1.0), (f"nobody:quoted:{quoted}", 1.0), (f"nobody:{min(rivals, 2)}", 1.0)]


def _is_kind(key: object) -> bool:
    """Whether a noun tells of what kind or whose somebody is, not who: "man", "friend", "father"."""
    return key in ANYONE or key in _OWN or key in lexicon("who_kin")


def _known(person: Person) -> str:
    """How well the gender that agrees with the pronoun's is known."""
    return "unknown" if person.gender is None else "guess" if person.is_guess else "known"


def _named_there(words: Words, heads: set[int]) -> set[int]:
    """The mentions' heads and the nouns that they tell the names of: "his aide, Bob Roe"."""
    return heads | {words.heads[head] for head in heads if words.deps[head] == "appos"}


def _is_repaid(words: Words, head: int) -> bool:
    """Whether somebody is replaced, punished or praised."""
    deeds = lexicon("who_judging", "who_ousting", "who_rewarding")
    return words.deps[head] == "dobj" and words.lowers[words.heads[head]] in deeds


def is_joined(words: Words, head: int) -> bool:
    """Whether an "and" joins the noun to another: one of them alone seldom is "he"."""
    after = range(head + 1, min(head + _JOINED, len(words)))
    return words.deps[head] == "conj" or any(
        words.heads[i] == head and words.deps[i] == "conj" and words.tags[i][:1] in "NP" for i in after
    )


def _says(words: Words, seen: Seen) -> bool:
    return words.deps[seen.head] == "nsubj" and words.lowers[words.heads[seen.head]] in SAYING


def _hosts(words: Words, i: int) -> Iterator[int]:
    """The nouns whose relative clauses the token stands in, and what those are appositives of."""
    while words.heads[i] != i:
        label, i = words.deps[i], words.heads[i]
        if label in {"relcl", "acl"}:
            yield i
            if words.deps[i] == "appos":
                yield words.heads[i]


@cache
def weights() -> dict[str, float]:
    """What each sign weighs."""
    return {name: float(weight) for name, weight in (line.split() for line in lines("weights_pronouns"))}


def score(signs: Signs) -> float:
    """What signs amount to: the higher, the likelier."""
    weigh = weights().get
    return sum([weigh(name, 0.0) * strength for name, strength in signs])
