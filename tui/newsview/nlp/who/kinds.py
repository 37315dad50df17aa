"""What kind of thing a name is of, decided once for the whole document from all its occurrences."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from newsview.nlp.who.lexicon import cities, fullest, given_names, teams, well_known
from newsview.nlp.who.lexicon import words as lexicon
from newsview.nlp.who.runs import GENERATIONS, POSSESSIVES, is_camel
from newsview.nlp.who.titles import bare, title_weight

if TYPE_CHECKING:
    from newsview.nlp.who.repair import Candidate
    from newsview.nlp.who.words import Words

Name = tuple[str, ...]
Votes = dict[Name, Counter[str]]

_CIVIC = frozenset(
    {"governor", "gov", "mayor", "resident", "residents", "native", "man", "woman", "senator", "lawmaker", "lawmakers", "official"}
    | {"officials", "police", "president", "minister", "premier", "primary", "caucus", "caucuses", "delegate", "border", "voters"}
)
_OUTLETS = frozenset({"journal", "magazine", "newspaper", "website", "company", "firm", "startup", "network", "publisher", "blog", "site", "broadcaster", "retailer", "airline",
                      "group", "organization", "organisation", "agency", "charity", "union", "band", "party", "bank", "chain", "gang", "militia", "team", "club", "nonprofit", "duo", "trio"})
_KIN = frozenset({"wife", "husband", "son", "daughter", "mother", "father", "brother", "sister", "girlfriend", "boyfriend", "fiancee",
                  "fiancée", "fiance", "fiancé", "partner", "twin", "cousin", "nephew", "niece", "aunt", "uncle", "grandson", "granddaughter"})
_PLACING = frozenset({"in", "near", "across", "throughout", "outside", "around"})
_QUOTES = frozenset({"“", "”", '"', "‘", "’", "``", "''"})
_VAGUE = frozenset({"center", "centre", "house", "hall", "bank", "park", "garden", "station", "base", "club"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "agent", "poss", "appos"})


def decide(words: Words, found: list[Candidate]) -> dict[Name, str]:
    """The kind of every name among the candidates: ``PERSON``, ``ORG``, ``PLACE`` or ``OTHER``."""
    loud = words.headlines
    votes: Votes = defaultdict(Counter)
    uses: dict[Name, Counter[str]] = defaultdict(Counter)
    for candidate in found:
        name = tuple(words.texts[candidate.start : candidate.end])
        votes[name].update(_evidence(words, candidate, loud[candidate.start]))
        uses[name][_use(words, candidate)] += 1
    longer = _bracketed(words, found)
    for name, count in votes.items():
        count.update(_shape(name))
    for name, count in votes.items():
        if _is_label(name, uses[name], count):
            count["OTHER"] += 10.0
            votes[longer.get(name, name)]["OTHER"] += 10.0
    _share(words, found, votes)
    kinds = {name: max(count, key=lambda kind: count[kind]) for name, count in votes.items() if count}
    _inherit(kinds, votes)
    for acronym, name in longer.items():
        if kinds.get(name) == "OTHER" and acronym[0] not in fullest("who_organisations"):
            kinds[acronym] = "OTHER"
    return kinds


def _evidence(words: Words, candidate: Candidate, headline: bool) -> Counter[str]:
    """What one occurrence says for each kind."""
    start, end = candidate.start, candidate.end
    said: Counter[str] = Counter()
    single = end - start == 1
    text = " ".join(words.texts[start:end])
    unknown = not _is_known_place(text) and words.lowers[end - 1] not in lexicon("who_place_heads")
    if candidate.label:
        said[candidate.label] += 0.3 if headline else 0.7 if candidate.label == "PLACE" and unknown else 1.0
    said["PERSON"] += title_weight(words, start)
    before = words.lowers[start - 1] if start else ""
    if before == "the" and single and words.tags[start] == "NNPS":
        said["ORG"] += 1.5
    if single and candidate.label != "PERSON" and _has_pronoun(words, start):
        said["PERSON"] += 0.8 + 0.8 * (words.lowers[start] in given_names())
    if before == "the":
        said["PERSON"] -= 1.5
        said["PLACE"] -= 0.7 if single and unknown else 0.0
        said["ORG"] += 0.5 if words.deps[words.root(start, end)] in _SUBJECTS else 0.0
    if before in _QUOTES and words.texts[end : end + 1] and words.texts[min(end + (words.texts[end] == ","), len(words) - 1)] in _QUOTES:
        said["OTHER"] += 2.5
    if before == "," and start > 1 and words.lowers[start - 2] in _KIN:
        said["PERSON"] += 3.0
    if before in _PLACING and candidate.label != "PERSON":
        said["PLACE"] += 1.0
    is_given = not single and words.lowers[start] in given_names()
    if before in _OUTLETS or (candidate.label != "PLACE" and not is_given and _is_of_role(words, words.root(start, end))):
        said["ORG"] += 1.5
        said["PERSON"] -= 1.0
    said.update(_what_follows(words, end, candidate.label))
    return said


def _has_pronoun(words: Words, i: int) -> bool:
    """Whether the name is a subject whose sentence goes on with "he" or "she" and names nobody else."""
    if words.deps[i] != "nsubj":
        return False
    for j in range(i + 1, words.sentence(i)[1]):
        if words.lowers[j] in _HE_OR_SHE:
            return True
        if words.tags[j] == "NNP" and words.lowers[j] not in lexicon("who_not_names"):
            return False
    return False


_HE_OR_SHE = frozenset({"he", "she", "his", "her", "himself", "herself"})


def _is_of_role(words: Words, root: int) -> bool:
    """Whether the name is whom someone works for: "president of SpaceX", "an analyst at IHS"."""
    prep = words.heads[root]
    if words.deps[root] != "pobj" or words.lowers[prep] not in {"of", "at", "for", "with"}:
        return False
    role = words.lowers[words.heads[prep]]
    return role in lexicon("who_titles") or role in {"published", "reported", "aired"}


def _what_follows(words: Words, end: int, label: str) -> Counter[str]:
    said: Counter[str] = Counter()
    after = words.lowers[end : end + 3]
    if len(after) < 3:
        return said
    if after[0] == "," and after[1].isdigit() and 1 < int(after[1]) < 110 and after[2] in {",", "."}:
        said["PERSON"] += 3.0
    if after[0] == "who" or after[:2] == [",", "who"]:
        said["PERSON"] += 1.5
    if after[0] == "(" and after[1] in {"d", "r", "i"} and after[2] in {"-", "–"}:
        said["PERSON"] += 3.0
    if words.texts[end] == after[0] and words.tags[end] in {"NN", "NNS"}:
        if after[0] in lexicon("who_other_nouns"):
            said["OTHER"] += 1.5 if label != "PERSON" else 0.0
        elif after[0] in _CIVIC:
            said["PLACE"] += 0.5
        elif after[0] in _OUTLETS or after[0] in lexicon("who_titles") or after[0] in lexicon("who_relations"):
            said["ORG"] += 1.5
    return said


def _use(words: Words, candidate: Candidate) -> str:
    """Whether the name acts, or merely tells one thing from others like it."""
    root = words.root(candidate.start, candidate.end)
    label = words.deps[root]
    if label in _SUBJECTS or words.texts[candidate.end : candidate.end + 1][:1] in [[mark] for mark in POSSESSIVES]:
        return "acts"
    return "tells apart" if label in {"compound", "nmod", "amod"} else "stands"


def _bracketed(words: Words, found: list[Candidate]) -> dict[Name, Name]:
    """Acronyms to the names they stand behind in brackets: "Commercial Lunar Payload Services (CLPS)"."""
    pairs: dict[Name, Name] = {}
    for one, other in zip(found, found[1:], strict=False):
        if words.texts[one.end : other.start] == ["("] and other.end - other.start == 1 and words.texts[other.start].isupper():
            pairs[(words.texts[other.start],)] = tuple(words.texts[one.start : one.end])
    return pairs


def _is_label(name: Name, uses: Counter[str], votes: Counter[str]) -> bool:
    """Whether a word is a programme's or a thing's name, for it never does anything ("CLPS contracts")."""
    total = sum(uses.values())
    text = name[0]
    if len(name) > 1 or len(text) < 3 or total < 3 or uses["acts"] or votes["PERSON"] > 0:
        return False
    if text in fullest("who_organisations") or _is_known_place(text):
        return False
    return (text.isupper() and uses["tells apart"] > 0.6 * total) or (votes["OTHER"] > 1.0 and not is_camel(text))


def _shape(name: Name) -> Counter[str]:
    """What the words of a name say for each kind."""
    said: Counter[str] = Counter()
    text = " ".join(name)
    if text in fullest("who_places") and not is_postal(text):
        said["PLACE"] += 3.0
    elif text in cities():
        said["PLACE"] += 1.6
    if text in teams():
        said["ORG"] += 3.0
    if text in fullest("who_organisations"):
        said["ORG"] += 5.0
    lows = [word.lower() for word in name]
    if len(name) == 1:
        if text in well_known():
            said["PERSON"] += 8.0
        if name[0][0].islower():
            said["OTHER"] += 1.5
        elif is_camel(name[0]):
            said.update({"PERSON": -2.0, "PLACE": -1.0, "ORG": 1.0})
        return said
    last = bare(lows[-1])
    if "v." in lows or "vs." in lows:
        said["OTHER"] += 8.0
    if last in lexicon("who_tails"):
        said["ORG"] += 8.0
    opened = {lows[i] for i in range(len(lows) - 1) if lows[i + 1] in {"of", "for"}}
    for kind, heads in (("OTHER", "who_other_heads"), ("ORG", "who_org_heads"), ("PLACE", "who_place_heads")):
        if opened & lexicon(heads):
            said[kind] += 3.5
            break
        if last in lexicon(heads) and lows[-2] not in lexicon(f"{heads}_not"):
            said[kind] += 1.0 if last in _VAGUE else 3.0
    if not said and lows[-1].endswith("s") and _is_known_place(" ".join(name[:-1])):
        said["ORG"] += 2.5
    if lows[0] in given_names() and not said and "of" not in lows:
        said["PERSON"] += 2.0
    return said


def is_postal(text: str) -> bool:
    """Whether it is two capitals that are a state on an envelope, and anything else elsewhere: "CT", "OR"."""
    return len(text) == 2 and text.isupper() and text not in {"US", "UK", "DC"}


def _is_known_place(text: str) -> bool:
    return text in cities() or (text in fullest("who_places") and not is_postal(text))


def _share(words: Words, found: list[Candidate], votes: Votes) -> None:
    """Names in one list are of one kind: "Astrobotic, Draper and Moon Express"."""
    sums = {name: Counter(count) for name, count in votes.items()}
    for one, other in zip(found, found[1:], strict=False):
        between = words.lowers[one.end : other.start]
        if between in ([","], ["and"], ["or"], [",", "and"], ["&"], [",", "or"]) and words.blocks[one.start] == words.blocks[other.start]:
            if between == [","] and words.lowers[other.end : other.end + 1] == [","] and one.label == "PLACE" and other.label == "PLACE":
                continue
            for mine, theirs in ((one, other), (other, one)):
                from_name = tuple(words.texts[theirs.start : theirs.end])
                best, weight = sums[from_name].most_common(1)[0]
                if weight > 0.9:
                    votes[tuple(words.texts[mine.start : mine.end])][best] += 0.8


def _inherit(kinds: dict[Name, str], votes: Votes) -> None:
    """A short name is of the kind that the full name it is part of is."""
    claims: dict[Name, str] = {}
    for name, kind in sorted(kinds.items(), key=lambda item: item[1] != "PERSON"):
        if len(name) > 1:
            for short in short_names(name, kind):
                if kind == "PERSON" or votes.get(short, Counter())["PERSON"] < 2.0:
                    claims.setdefault(short, kind)
    for name in kinds:
        claim = claims.get(name)
        if claim is not None and claim != kinds[name]:
            known = " ".join(name) in fullest("who_places") or " ".join(name) in fullest("who_organisations")
            if not known or votes[name][claim] > votes[name][kinds[name]] - 3.0:
                kinds[name] = claim


def short_names(name: Name, kind: str) -> list[Name]:
    """The shorter names under which one of two or more words may come back."""
    if kind == "PERSON":
        return surnames(name)
    lows = [word.lower() for word in name]
    if kind == "OTHER" or lows[-1] in lexicon("who_tails"):
        return []
    words = list(name)
    found: list[Name] = []
    while len(words) > 1 and bare(words[-1].lower()) in lexicon("who_org_suffixes"):
        words = words[: -2 if words[-2] == "," else -1]
        found.append(tuple(words))
    heads = lexicon("who_org_heads") | lexicon("who_place_heads")
    if len(words) > 1 and bare(words[-1].lower()) in heads:
        found += [(words[-1],), *([tuple(words[-2:])] if len(words) > 2 else [])]
    found = [name for name in found if " ".join(name) not in fullest("who_organisations")]
    if kind == "ORG":
        initials = "".join(word[0] for word in words if word[0].isupper())
        found += [(initials,)] if len(initials) > 2 else []
        if _is_telling(words[0]):
            found.append((words[0],))
        elif len(words) == 2 and words[0].lower() in given_names():
            found.append((words[1],))
    return found


def _is_telling(word: str) -> bool:
    """Whether a company's first word alone can stand for it: "Tyvak", hardly "American" or "First"."""
    low = word.lower()
    plain = lexicon("who_demonyms") | lexicon("who_adjectives") | lexicon("who_org_heads") | lexicon("who_loose_starts")
    common = {"first", "new", "united", "general", "international", "world", "big", "public", "federal", "central", "state", "royal"}
    return word not in fullest("who_places") and low not in plain and low not in common and low not in given_names()


def surnames(name: Name) -> list[Name]:
    """The names one may go by alone: the last, or the first where family names go first ("Kim Jong Un")."""
    is_first = len(name) > 1 and name[0].lower() in lexicon("who_family_first")
    return [surname(name), (name[0],)] if is_first else [surname(name)]


def surname(name: Name) -> Name:
    """The last of a person's names, without "Jr." and its like; both parts of a double-barrelled one."""
    words = list(name)
    while len(words) > 1 and (words[-1].lower() in GENERATIONS or words[-1] == ","):
        words.pop()
    if len(words) > 3 and words[-2] == "-":
        return tuple(words[-3:])
    return (words[-1],)
