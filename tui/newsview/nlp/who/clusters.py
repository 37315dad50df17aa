"""Which names are names of one thing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsview.nlp.who.titles import bare
from newsview.nlp.who.kinds import Name, surname
from newsview.nlp.who.lexicon import fullest, genders, given_names
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
    """

    kind: str
    names: list[Name] = field(default_factory=list)
    mentions: list[tuple[int, int]] = field(default_factory=list)
    texts: dict[str, int] = field(default_factory=dict)
    gender: str | None = None

    @property
    def name(self) -> str:
        """The fullest name."""
        best = max(self.texts, key=lambda text: (len(text.split()), not text.isupper(), len(text)))
        return best

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
        match = next((c for c in by_surname[last] if any(_same_person(name, other) for other in c.names)), None)
        if match is None:
            match = Cluster("PERSON")
            found.append(match)
            by_surname[last].append(match)
            by_given[name[0].lower()].append(match)
        match.add(name, start, end, _text(words, start, end))
        match.gender = match.gender or _title_gender(words, start) or _given_gender(name)
    for start, end in single:
        name = tuple(words.texts[start:end])
        key = name[0].lower()
        options = by_surname.get(key) or by_given.get(key) or []
        gender = _title_gender(words, start)
        fitting = [c for c in options if not gender or not c.gender or c.gender == gender] or options
        match = _nearest(fitting, start)
        if match is None:
            match = Cluster("PERSON")
            found.append(match)
            by_surname[key].append(match)
        match.add(name, start, end, _text(words, start, end))
        match.gender = match.gender or gender
    for item in found:
        item.mentions.sort()
    return found


def _core(name: Name) -> Name:
    return tuple(word for word in name if word.lower() not in GENERATIONS and word != ",")


def _same_person(one: Name, other: Name) -> bool:
    a, b = _core(one)[0].lower().rstrip("."), _core(other)[0].lower().rstrip(".")
    return a == b or a.startswith(b) or b.startswith(a)


def _nearest(options: list[Cluster], start: int) -> Cluster | None:
    """The cluster with the last mention before ``start``, or the first one after it."""
    if len(options) < 2:
        return options[0] if options else None

    def distance(item: Cluster) -> int:
        before = [start - mention for mention, _ in item.mentions if mention < start]
        return min(before) if before else 10**9 + item.mentions[0][0]

    return min(options, key=distance)


def _title_gender(words: Words, start: int) -> str | None:
    return genders("who_titles").get(bare(words.lowers[start - 1])) if start else None


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
    known = fullest("who_places" if kind == "PLACE" else "who_organisations").get(text)
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
    if lows[-1] in heads:
        keys.append(lows[-1])
        if len(lows) > 2:
            keys.append(" ".join(lows[-2:]))
    return keys
