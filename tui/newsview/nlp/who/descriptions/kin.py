"""Relatives and others pointed at through someone: "his wife", "Roe's father", "her client"."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from newsview.model import EntityKind, MentionKind
from newsview.nlp.who.given.lexicon import lines
from newsview.nlp.who.given.nominal import Nominal
from newsview.nlp.who.given.roles import gender_of
from newsview.nlp.who.given.text import GENERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.given.phrases import Phrases
    from newsview.nlp.who.given.words import Words

    Tie = tuple[EntityDraft, str]

_FOND = {"mom": "mother", "mum": "mother", "dad": "father"}
"""What relatives are called as well."""

_WIDER = {
    "son": "child",
    "daughter": "child",
    "father": "parent",
    "mother": "parent",
    "brother": "sibling",
    "sister": "sibling",
    "husband": "spouse",
    "wife": "spouse",
}
"""Nouns for relatives by those that leave the gender open."""

_BARE = frozenset({"father", "mother", "son", "daughter", "brother", "sister", "widow", "husband", "wife"})
_HALF = (["half", "-"], ["step", "-"])
"""What tells a relative who need not have the surname."""

_FATHERS = frozenset({"father", "dad"})
_REPRESENTING = frozenset({"represents", "representing", "represented", "defends", "defended", "defending"})
_REACH = 9
"""Tokens from a relative's noun within which the owner's name ends."""

_BEFORE_NAMES = frozenset({"DT", "JJ", "NN", "NNP", "CD", "HYPH"})
"""Tags of what stands before an owner's name: "the mother of the journalist Ann Roe"."""

_NO_HEADS = frozenset({"compound", "nmod"})
_IN_LAW = "-in-law"
_IN_LAW_TOKENS = ["-", "in", "-", "law"]
_BACK = 2
"""Paragraphs back in which someone has been told of who is called "the father"."""


class Kin:
    """Finds out who is whose relative, and links the phrases that say no more.

    Args:
        words: The document.
        entities: Its entities, with their names and pronouns.
        phrases: Its noun phrases.
    """

    def __init__(self, words: Words, entities: Iterable[EntityDraft], phrases: Phrases) -> None:
        self._words = words
        self._phrases = phrases
        self._families: defaultdict[str, list[EntityDraft]] = defaultdict(list)
        self._starts: defaultdict[EntityDraft, list[int]] = defaultdict(list)
        self._at: dict[int, EntityDraft] = {}
        self._names: dict[int, EntityDraft] = {}
        self._ends: dict[int, EntityDraft] = {}
        for entity in entities:
            if entity.kind is not EntityKind.PERSON:
                continue
            if " " in entity.name:
                self._families[_surname(entity)].append(entity)
            for mention in entity.mentions:
                start, end = words.within(mention.span)
                self._at.setdefault(words.root(start, end), entity)
                insort(self._starts[entity], start)
                if mention.kind is MentionKind.NAME:
                    self._names[start] = entity
                    self._ends[end - 1] = entity

    def link(self, linked: Iterable[Nominal]) -> Iterator[Nominal]:
        """The phrases that point at a named relative, but for those of the other nominals."""
        beside = {nominal.head: nominal.entity for nominal in linked}
        owned = [
            (i, owner)
            for i, low in enumerate(self._words.lowers)
            if low in inverses() and self._words.tags[i] == "NN" and (owner := self._owner(i)) is not None
        ]
        known = self._introduced([*owned, *self._owned_behind(beside)], beside)
        for tie, named in self._represented():
            known.setdefault(tie, named)
        yield from self._bare(known, beside)
        for i, owner in owned:
            if i not in beside and i + 1 not in self._names and self._words.deps[i] not in _NO_HEADS:
                low = self._tie(i)
                meant = self._known(known, owner, low) or self._namesake(i, owner)
                if meant is not None and not _is_otherwise(known, owner, low, meant):
                    yield Nominal(self._first(i), self._end(i), i, meant)
        yield from self._back(dict(owned), beside)

    def _back(self, owned: dict[int, EntityDraft], beside: dict[int, EntityDraft]) -> Iterator[Nominal]:
        """Who is whose relative's relative: "Roe's mother said her son", "his parents said their son"."""
        words = self._words
        told: dict[int, tuple[int, EntityDraft]] = {}
        for i, low in enumerate(words.lowers):
            tie = self._tie(i)
            if low == "parents" and (owner := self._owner(i)) is not None:
                told[words.sentences[i]] = i, owner
            elif i in owned and i not in beside and i + 1 not in self._names:
                told[words.sentences[i]] = i, owned[i]
            elif tie in inverses() and words.tags[i] == "NN" and i not in beside and i + 1 not in self._names:
                before = told.get(words.sentences[i])
                if before is not None and self._is_back(i, *before):
                    yield Nominal(self._first(i), self._end(i), i, before[1])

    def _is_back(self, i: int, relative: int, owner: EntityDraft) -> bool:
        """Whether the token tells what the owner is to the relative, by a pronoun for that one."""
        words, first = self._words, self._first(i)
        back = "parent" if words.lowers[relative] == "parents" else self._tie(relative)
        whose = {"m": "his", "f": "her"}.get(_gender(back) or "", "their")
        is_theirs = words.lowers[first] == whose and first not in self._at
        is_theirs = is_theirs and not any(j in self._names for j in range(relative, i))
        tie = self._tie(i)
        is_alike = _gender(tie) in {None, owner.gender or _gender(tie)}
        return is_theirs and back in _backs(tie) and is_alike

    def _bare(self, known: dict[Tie, EntityDraft], beside: dict[int, EntityDraft]) -> Iterator[Nominal]:
        """Who "the father" is where the text tells of one alone: of "his son, Bob Doe"."""
        words = self._words
        told: defaultdict[str, dict[EntityDraft, None]] = defaultdict(dict)
        for (owner, tie), named in known.items():
            told[tie].setdefault(named)
            for back in _backs(tie) & _BARE:
                if _gender(back) == owner.gender:
                    told[back].setdefault(owner)
        for i, low in enumerate(words.lowers):
            if low not in _BARE or words.tags[i] != "NN" or i in beside or words.deps[i] in _NO_HEADS:
                continue
            is_bare = words.lowers[i - 1] == "the" and self._phrases.phrase(i) == (i - 1, i + 1)
            meant = list(told[_FOND.get(low, low)])
            is_open = is_bare and len(meant) == 1 and i + 1 not in self._names
            if is_open and self._is_near(meant[0], i):
                yield Nominal(i - 1, i + 1, i, meant[0])

    def _is_near(self, person: EntityDraft, i: int) -> bool:
        """Whether the person has been told of in the paragraph or a few before."""
        starts = self._starts[person]
        before = bisect_left(starts, i)
        return before > 0 and self._words.blocks[i] - self._words.blocks[starts[before - 1]] <= _BACK

    def _introduced(
        self, owned: list[tuple[int, EntityDraft]], beside: dict[int, EntityDraft]
    ) -> dict[Tie, EntityDraft]:
        """Who is named beside the word for a relative: "his wife, Ann Roe", "Ann Roe, his wife"."""
        known: dict[Tie, EntityDraft] = {}
        for i, owner in owned:
            end = self._end(i)
            after = end + 1 if self._words.texts[end : end + 1] == [","] else end
            named = beside.get(i) or (None if self._acts(after) else self._names.get(after))
            if named is not None and named is not owner:
                known.setdefault((owner, self._tie(i)), named)
        return known

    def _owned_behind(self, beside: dict[int, EntityDraft]) -> Iterator[tuple[int, EntityDraft]]:
        """The nouns beside names whose owner comes behind: "Ann Roe, a lawyer for Bob Doe"."""
        words = self._words
        for i in beside:
            if words.lowers[i] not in inverses():
                continue
            owner = next((j for j in range(i + 2, i + _REACH) if j in self._ends), -1)
            is_joined = words.lowers[i + 1 : i + 2] in (["of"], ["for"], ["representing"])
            opens = all(words.tags[j] in _BEFORE_NAMES for j in range(i + 2, owner))
            if is_joined and owner > 0 and opens:
                yield i, self._ends[owner]

    def _represented(self) -> Iterator[tuple[Tie, EntityDraft]]:
        """Whose lawyer somebody is said to be: "Ann Roe, who represents Bob Doe"."""
        words = self._words
        for i in words.standing(_REPRESENTING, before=2, behind=1):
            clients = (
                self._at[j] for j in self._phrases.children(i) if words.deps[j] == "dobj" and j in self._at
            )
            acting = [j for j in self._phrases.children(i) if words.deps[j] == "nsubj"]
            if words.lowers[acting[0]] == "who" if acting else words.deps[i] == "acl":
                acting = [words.heads[i]]
            lawyer = self._at.get(acting[0]) if acting else None
            client = next(clients, None)
            if client is not None and lawyer is not None:
                yield (client, "lawyer"), lawyer

    def _tie(self, i: int) -> str:
        low = self._words.lowers[i]
        return f"{low}{_IN_LAW}" if is_in_law(self._words, i) else _FOND.get(low, low)

    def _acts(self, start: int) -> bool:
        """Whether a name behind a comma opens a clause: "when she rang her father, Roe was out"."""
        words = self._words
        end = next((i + 1 for i in range(start, min(start + _REACH, len(words))) if i in self._ends), start)
        return (
            words.texts[start - 1] == "," and words.tags[end : end + 1] != [] and words.tags[end][0] in "VM"
        )

    def _end(self, i: int) -> int:
        return i + len(_IN_LAW_TOKENS) + 1 if is_in_law(self._words, i) else i + 1

    def _owner(self, i: int) -> EntityDraft | None:
        """Whose relative the noun tells."""
        owners = (child for child in self._phrases.children(i) if self._words.deps[child] == "poss")
        owner = next((self._at[child] for child in owners if child in self._at), None)
        # "Roe lawyer Carl Poe"
        return owner or (self._at.get(i - 1) if i + 1 in self._names else None)

    def _first(self, i: int) -> int:
        """Where the phrase begins, behind an adverb: "especially my wife"."""
        first = min(self._phrases.phrase(i)[0], i)
        return first + 1 if self._words.tags[first] == "RB" and first < i else first

    def _known(self, known: dict[Tie, EntityDraft], owner: EntityDraft, low: str) -> EntityDraft | None:
        """Who the text says is that relative, of the owner or the other way round."""
        told = known.get((owner, low)) or self._of_wider(known, owner, low)
        if told is None:
            back = _backs(low)
            told = next((a for (a, tie), b in known.items() if b is owner and tie in back), None)
            gender = _gender(low)
            if told is not None and gender and told.gender not in {None, gender}:
                return None
        return told

    def _of_wider(self, known: dict[Tie, EntityDraft], owner: EntityDraft, low: str) -> EntityDraft | None:
        """Who is told by a noun that leaves the gender open: "his youngest child" is "his daughter"."""
        told = known.get((owner, _WIDER.get(low, "")))
        return told if told is not None and told.gender == gender_of(low) else None

    def _namesake(self, i: int, owner: EntityDraft) -> EntityDraft | None:
        """The only other person with the owner's surname, where the gender fits."""
        if is_in_law(self._words, i):
            return None
        others = [entity for entity in self._families[_surname(owner)] if entity is not owner]
        low = self._words.lowers[i]
        if low in _FATHERS and (elder := next((one for one in others if _is_junior(owner, one)), None)):
            return elder
        if self._words.lowers[max(0, i - 2) : i] in _HALF:
            return None
        gender = gender_of(low)
        others = [one for one in others if one.gender in {None, gender}]
        if len(others) != 1 or gender is None or others[0].gender != gender:
            return None
        # Nobody is the father of whom he is named after, nor the son of whom is named after him.
        elder, younger = (owner, others[0]) if low in _FATHERS else (others[0], owner)
        return None if _is_junior(younger, elder) else others[0]


def _is_otherwise(known: dict[Tie, EntityDraft], owner: EntityDraft, low: str, meant: EntityDraft) -> bool:
    """Whether the text says that one of the two is something else to the other: a husband is no son."""
    own, theirs = {low, _WIDER.get(low)}, _backs(low) | _backs(_WIDER.get(low, ""))
    return any(
        (a is owner and b is meant and tie not in own) or (a is meant and b is owner and tie not in theirs)
        for (a, tie), b in known.items()
    )


def _is_junior(child: EntityDraft, parent: EntityDraft) -> bool:
    """Whether the one is named after the other: "Bob Doe Jr." after "Bob Doe"."""
    parts = child.name.split()
    return parts[-1].lower() in GENERATIONS and " ".join(parts[:-1]).rstrip(",") == parent.name


def is_kin(low: str) -> bool:
    """Whether the noun is for a relative, or for somebody's lawyer or friend."""
    return low in inverses()


def is_own_kin(words: Words, phrases: Phrases, noun: int, gender: str | None = None) -> bool:
    """Whether the noun tells whose relative, of that gender, is named: "a deputy to her mother, Ann Roe"."""
    low = words.lowers[noun]
    is_alike = gender is None or gender_of(low) in {None, gender}
    return low in inverses() and is_alike and any(words.deps[i] == "poss" for i in phrases.children(noun))


def is_in_law(words: Words, i: int) -> bool:
    """Whether the noun for a relative tells one by marriage: "brother-in-law"."""
    return words.lowers[i + 1 : i + 1 + len(_IN_LAW_TOKENS)] == _IN_LAW_TOKENS


def _gender(tie: str) -> str | None:
    return gender_of(tie.removesuffix(_IN_LAW))


def _surname(entity: EntityDraft) -> str:
    parts = [part for part in entity.name.split() if part.lower() not in GENERATIONS]
    return parts[-1] if parts else entity.name


def _backs(tie: str) -> frozenset[str]:
    """What a relative's other is to them; nothing for a tie that no list has, "cousin-in-law"."""
    return inverses().get(tie, frozenset())


@cache
def inverses() -> dict[str, frozenset[str]]:
    """Nouns for relatives, each with what the other is to them: "wife" with "husband"."""
    found: dict[str, frozenset[str]] = {}
    for line in lines("who_ties"):
        one, other = (frozenset(side.split()) for side in line.split("|"))
        for tie, back in (*((tie, other) for tie in one), *((tie, one) for tie in other)):
            found[tie] = found.get(tie, frozenset()) | back
    return found
