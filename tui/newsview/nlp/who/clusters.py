"""Which names are names of one thing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from math import sqrt
from typing import TYPE_CHECKING

from newsview.nlp.who.titles import bare, title_weight
from newsview.nlp.who.kinds import Name, surname, surnames
from newsview.nlp.who.lexicon import fullest, genders, given_names, well_known
from newsview.nlp.who.lexicon import words as lexicon
from newsview.nlp.who.runs import GENERATIONS

if TYPE_CHECKING:
    from newsview.nlp.who.recall import Named
    from newsview.nlp.who.words import Words


@dataclass(eq=False)
class Cluster:
    """The names of one thing and where they stand.

    Attributes:
        kind: ``PERSON``, ``ORG``, ``PLACE`` or ``OTHER``.
        names: How it is named, each name once, in order.
        mentions: First token and end of each mention.
        gender: ``"m"``, ``"f"`` or ``None``.
        gender_is_guess: Whether only the given name tells it.
    """

    kind: str
    names: list[Name] = field(default_factory=list)
    mentions: list[tuple[int, int]] = field(default_factory=list)
    texts: dict[str, int] = field(default_factory=dict)
    gender: str | None = None
    gender_is_guess: bool = False

    def note_gender(self, told: str | None, guessed: str | None) -> None:
        """Keep what a title tells, or failing that what the given name lets one guess."""
        if told and (self.gender is None or self.gender_is_guess):
            self.gender, self.gender_is_guess = told, False
        elif guessed and self.gender is None:
            self.gender, self.gender_is_guess = guessed, True

    @property
    def name(self) -> str:
        """The fullest name."""
        return max(self.texts, key=self._fullness)

    def _fullness(self, text: str) -> tuple[int, int, bool, int]:
        known = list(fullest("who_places")) if self.kind == "PLACE" else []
        listed = -known.index(text) if text in known else -len(known)
        words = len(text.split()) - text.startswith("@")
        return words, listed if words == 1 else 0, not text.isupper(), len(text)

    @property
    def aliases(self) -> list[str]:
        """The other names, in order."""
        return [text for text in self.texts if text != self.name]

    def add(self, name: Name, start: int, end: int, text: str) -> None:
        """Note a mention."""
        if name not in self.names:
            self.names.append(name)
        self.mentions.append((start, end))
        self.texts[text] = self.texts.get(text, 0) + 1


def cluster(words: Words, named: list[Named]) -> list[Cluster]:
    """The clusters, in order of their first mention."""
    persons = [item for item in named if item[2] == "PERSON"]
    others = [item for item in named if item[2] != "PERSON"]
    found = _persons(words, persons) + _things(words, others)
    return sorted(found, key=lambda item: item.mentions[0])


def _text(words: Words, start: int, end: int) -> str:
    parts = [words.texts[i] + (" " if words.spaced[i] else "") for i in range(start, end)]
    return "".join(parts).strip()


# --- persons ---------------------------------------------------------------------------------------


def _persons(words: Words, named: list[Named]) -> list[Cluster]:
    found: list[Cluster] = []
    by_surname: dict[str, list[Cluster]] = defaultdict(list)
    by_given: dict[str, list[Cluster]] = defaultdict(list)
    single: list[tuple[int, int]] = []
    for start, end, _ in named:
        name = tuple(words.texts[start:end])
        if len(_core(name)) < 2:
            single.append((start, end))
            continue
        last = surname(name)[-1].lower()
        keys = {key[-1].lower() for key in surnames(name)}
        match = next((c for c in by_surname[last] if _is_another_name(name, c)), None)
        if match is None:
            match = Cluster("PERSON")
            found.append(match)
            for key in keys:
                by_surname[key].append(match)
            by_given[name[0].lower()].append(match)
        match.add(name, start, end, _text(words, start, end))
        match.note_gender(_title_gender(words, start), _given_gender(name))
    for start, end in single:
        name = tuple(words.texts[start:end])
        key = name[0].lower()
        options = by_surname.get(key) or by_given.get(key) or []
        if _generation(name):
            options = [c for c in options if any(_generation(other) for other in c.names)]
        gender = _title_gender(words, start)
        fitting = [c for c in options if not gender or not c.gender or c.gender == gender] or options
        match = _likeliest(words, fitting, start)
        if match is None:
            match = Cluster("PERSON")
            found.append(match)
            by_surname[key].append(match)
        match.add(name, start, end, _text(words, start, end))
        match.note_gender(gender, None)
    for item in found:
        item.mentions.sort()
        item.note_gender(None, _lone_gender(item.names[0]))
    _add_handles(words, found)
    return found


def _lone_gender(name: Name) -> str | None:
    """The gender of someone known by one name: a surname from the news, or a given name."""
    known = well_known().get(name[0])
    return known if known in {"m", "f"} else None if known else _given_gender(name)


def _add_handles(words: Words, persons: list[Cluster]) -> None:
    """Accounts that spell a person's name are names of that person: "@Ilhan", "@mike_pence"."""
    spelt: dict[str, Cluster] = {}
    for item in persons:
        for name in item.names:
            core = [word.lower() for word in _core(name)]
            if len(core) > 1:
                spelt.setdefault(core[0] + core[-1], item)
                spelt.setdefault(core[0], item)
                spelt.setdefault("real" + core[0] + core[-1], item)
            if core and len(core[-1]) > 3:
                spelt.setdefault(core[-1], item)
    for i, low in enumerate(words.lowers):
        if low.startswith("@"):
            item = spelt.get(low[1:].replace("_", ""))
            if item is not None:
                item.add((words.texts[i],), i, i + 1, words.texts[i])


def _core(name: Name) -> Name:
    return tuple(word for word in name if word.lower() not in GENERATIONS and word != ",")


def _is_another_name(name: Name, item: Cluster) -> bool:
    """Whether the full name can be of the same person; "Jr." after the name without it makes two."""
    if _generation(name) and not any(_generation(other) for other in item.names):
        return False
    return any(_same_person(name, other) for other in item.names)


def _generation(name: Name) -> bool:
    return name[-1].lower() in GENERATIONS


def _same_person(one: Name, other: Name) -> bool:
    long, short = sorted((_core(one), _core(other)), key=len, reverse=True)
    if long[-len(short) :] == short:
        return True
    a, b = long[0].lower().rstrip("."), short[0].lower().rstrip(".")
    return a == b or a.startswith(b) or b.startswith(a)


def _likeliest(words: Words, options: list[Cluster], start: int) -> Cluster | None:
    """Of the persons with one surname, whom the surname alone means: often named so far, or named near by."""
    if len(options) < 2:
        return options[0] if options else None

    def weight(item: Cluster) -> tuple[float, int]:
        before = [mention for mention, _ in item.mentions if mention < start]
        if not before:
            return 0.0, -item.mentions[0][0]
        is_near = words.blocks[max(before)] == words.blocks[start]
        return sqrt(len(before)) * (1.0 if is_near else 0.3), -before[0]

    return max(options, key=weight)


def _title_gender(words: Words, start: int) -> str | None:
    if not start or title_weight(words, start) == 0.0:
        return None
    return genders("who_titles").get(bare(words.lowers[start - 1]))


def _given_gender(name: Name) -> str | None:
    gender = given_names().get(name[0].lower())
    return gender if gender in {"m", "f"} else None


# --- organisations, places and others --------------------------------------------------------------


def _things(words: Words, named: list[Named]) -> list[Cluster]:
    found: list[Cluster] = []
    by_key: dict[tuple[str, str], Cluster] = {}
    for start, end, kind in sorted(named, key=lambda item: (item[0] - item[1], item[0])):
        name = tuple(words.texts[start:end])
        keys = _keys(name, kind)
        match = next((by_key[kind, key] for key in keys if (kind, key) in by_key), None)
        if match is None:
            match = Cluster(kind)
            found.append(match)
            for key in [*keys, *_short_keys(name, kind, words, start, end)]:
                by_key.setdefault((kind, key), match)
        match.add(name, start, end, _text(words, start, end))
    for item in found:
        item.mentions.sort()
    return found


def _keys(name: Name, kind: str) -> list[str]:
    text = " ".join(name)
    listed = fullest("who_places" if kind == "PLACE" else "who_organisations")
    known = listed.get(text) or listed.get(f"{text}.") or listed.get(text.removesuffix("."))
    plain = text.lower().replace(".", "")
    plain = plain.removeprefix("the ")
    return [known.lower(), plain] if known else [plain]


def _short_keys(name: Name, kind: str, words: Words, start: int, end: int) -> list[str]:
    """Shorter names under which a long one may come back."""
    if len(name) < 2 or kind == "OTHER":
        return []
    lows = [word.lower() for word in name]
    keys: list[str] = []
    if kind == "ORG":
        initials = "".join(word[0] for word in name if word[0].isupper()).lower()
        if len(initials) > 1:
            keys.append(initials)
        if end + 1 < len(words) and words.texts[end] in {"(", "["} and words.texts[end + 1].isupper():
            keys.append(words.lowers[end + 1].replace(".", ""))
        trimmed = [low for low in lows]
        while len(trimmed) > 1 and bare(trimmed[-1]) in lexicon("who_org_suffixes"):
            trimmed.pop()
        keys.append(" ".join(trimmed))
        if lows[0] not in lexicon("who_demonyms") and name[0] not in fullest("who_places") and lows[0] not in lexicon("who_org_heads"):
            keys.append(lows[0])
        if len(trimmed) == 2 and name[-1] != name[len(trimmed) - 1]:
            keys.append(trimmed[1])
    heads = lexicon("who_org_heads") | lexicon("who_place_heads")
    if lows[-1] in heads and name[-1] not in fullest("who_organisations"):
        keys.append(lows[-1])
        if len(lows) > 2:
            keys.append(" ".join(lows[-2:]))
    return keys
