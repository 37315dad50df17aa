"""What kind of thing a name is of, decided once for the whole document from all its occurrences."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    heads,
    is_city,
    is_common,
    is_organisation,
    is_place,
    is_somewhere,
)
from newsview.nlp.who.given.lexicon import teams
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import HALVES, POSSESSIVES, is_camel
from newsview.nlp.who.given.titles import title_weight
from newsview.nlp.who.given.works import is_marked
from newsview.nlp.who.kinds.acronyms import is_short_for, short_end
from newsview.nlp.who.kinds.callings import introduced
from newsview.nlp.who.kinds.coins import coins
from newsview.nlp.who.kinds.common_nouns import common_nouns, is_body, is_common_noun
from newsview.nlp.who.kinds.contributors import contributors
from newsview.nlp.who.kinds.dealings import dealt_with
from newsview.nlp.who.kinds.evidence import evidence, speaks
from newsview.nlp.who.kinds.firms import firms
from newsview.nlp.who.kinds.first_words import by_college, by_first_word, by_place
from newsview.nlp.who.kinds.forms import initials
from newsview.nlp.who.kinds.indexes import is_index
from newsview.nlp.who.kinds.inherited import inherit
from newsview.nlp.who.kinds.metro_police import metro_police
from newsview.nlp.who.kinds.namesakes import namesakes
from newsview.nlp.who.kinds.offers import PROGRAMMES, offers
from newsview.nlp.who.kinds.panels import panels
from newsview.nlp.who.kinds.shapes import Tally, is_hardly_anyone, shape, tally
from newsview.nlp.who.kinds.sites import sites
from newsview.nlp.who.kinds.storms import storms
from newsview.nlp.who.kinds.unintroduced import unintroduced
from newsview.nlp.who.kinds.uses import has_members, use
from newsview.nlp.who.kinds.wares import is_craft, is_model, is_ware

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.who.given.candidate import Candidate, Form
    from newsview.nlp.who.given.words import Words

_DECISIVE = 10.0
_OFFERED = 4.0
"""What somebody's programme or service says of its name, which may end in a body's noun."""

_NEIGHBOURLY = 0.8
"""What a name in a list says for the kind of the next."""
_MATCHED = 4.0
"""What one club says for the next: "between Hallbury United and Liverpool"."""

_CALLED = 1.6
"""What the noun that introduces a list says of all but the first in it."""

_CALLED_CITY = 4.5
"""The same of cities among organisations: "universities such as Exeter, Cardiff and Leeds"."""

_RANKS = ("OTHER", "ORG", "PERSON", "PLACE")

_PLACING = frozenset({"in", "at", "near", "from", "outside", "around", "across"})
_RELATED = 1.5
"""What a surname of somebody in the text says of a name that ends in it."""

_MARKED = 2.5
"""What marks say at each place for the title of a work."""

_HARDLY = 1.2
"""What is said against somebody's being called like a thing whom the text never calls by surname."""
_SHORTEST_PLACE = 4
"""Letters of the shortest place in capitals that is no acronym."""

_LISTING = ([","], ["and"], ["or"], [",", "and"], ["&"], [",", "or"])


def decide(words: Words, found: list[Candidate]) -> dict[Form, str]:
    """The kind of every name among the candidates: ``PERSON``, ``ORG``, ``PLACE`` or ``OTHER``."""
    votes: defaultdict[Form, Tally] = defaultdict(tally)
    uses: defaultdict[Form, Counter[str]] = defaultdict(Counter)
    nouns = common_nouns(words)
    for candidate in found:
        form = candidate.form(words)
        _add(votes[form], evidence(words, candidate))
        is_noun = candidate.is_single and (form[0] in nouns or is_common_noun(words, candidate.start))
        if is_noun or (candidate.is_single and is_craft(words, candidate)) or is_model(words, candidate):
            # Whatever label the model repeats.
            votes[form]["OTHER"] += max(_DECISIVE, len(found))
        uses[form]["acts" if has_members(words, candidate) else use(words, candidate)] += 1
    things = (c for c in found if is_ware(words, c) or is_index(words, c))
    for form, count in Counter(c.form(words) for c in things).items():
        # "a blue VW" and "VW's chief" are one each.
        is_mostly = 2 * count >= uses[form].total() + bool(uses[form]["acts"])
        votes[form]["OTHER"] += max(_DECISIVE, len(found)) if is_mostly else 0.0
    longer = _bracketed(words, found)
    for form, said in votes.items():
        _add(said, shape(form))
    _throughout(words, found, votes)
    told = dict.fromkeys(firms(words, found) | dealt_with(words, found), "ORG") | namesakes(words, found)
    told |= dict.fromkeys((c.form(words) for c in found if _is_shops(words, c)), "ORG")
    told |= dict.fromkeys(storms(words, found) | coins(words, found), "OTHER")
    told |= dict.fromkeys((*panels(votes.keys()), *metro_police(votes.keys())), "ORG")
    for form, kind in told.items():
        votes[form][kind] += max(_DECISIVE, len(found))
    for form in list(votes):
        if form not in told and _is_label(form, uses[form], votes[form]):
            votes[form]["OTHER"] += _DECISIVE
            votes[longer.get(form, form)]["OTHER"] += _DECISIVE
    _share(words, found, votes)
    _share_calling(words, found, votes)
    kinds = {form: _most(said) for form, said in votes.items() if said}
    placed = frozenset(c.form(words) for c in found if _is_placed(words, c))
    inherit(kinds, votes, placed, _speaking(words, found))
    bodies = (*by_first_word(words, found, kinds), *by_place(uses, kinds, placed))
    kinds |= dict.fromkeys((*bodies, *by_college(words, found, kinds)), "ORG")
    kinds |= _by_longer(kinds, longer)
    return kinds | _by_case(kinds, uses) | _by_capitals(kinds) | _by_half(kinds)


def _is_shops(words: Words, candidate: Candidate) -> bool:
    """Whether a possessive closes a body's name, or stands before its house: "at Binion’s", "Roe’s Bar"."""
    texts = words.texts[candidate.start : candidate.end]
    is_owned = not POSSESSIVES.isdisjoint(texts)
    is_house = is_owned and words.lowers[candidate.end - 1] in lexicon("who_premises")
    return candidate.label == "ORG" and (texts[-1] in POSSESSIVES or is_house)


def _by_half(kinds: dict[Form, str]) -> dict[Form, str]:
    """The halves of a country that is two states, where it is named: "the North" for North Korea."""
    halves = (form for form, kind in kinds.items() if form[0] in HALVES and kind == "PLACE")
    return {form[:1]: "PLACE" for form in halves if form[1:] == ("Korea",) and form[:1] in kinds}


def _by_longer(kinds: dict[Form, str], longer: dict[Form, Form]) -> dict[Form, str]:
    """The kinds of acronyms that stand in brackets behind the names they are short for."""
    found: dict[Form, str] = {}
    for acronym, name in longer.items():
        kind = kinds.get(name, "")
        is_known = _is_bodys(acronym, name) if kind == "OTHER" else is_place(acronym[0])
        if kind in {"OTHER", "ORG"} and not is_known:
            found[acronym] = kind
    return found


def _by_capitals(kinds: dict[Form, str]) -> dict[Form, str]:
    """Places that a dateline has in capitals, unless somebody is called so: "LORVANE — In Lorvane"."""
    shouted = (" ".join(form) for form, kind in kinds.items() if kind == "PLACE")
    placed = {name.title() for name in shouted if name.isupper() and len(name) >= _SHORTEST_PLACE}
    people = {word for form, kind in kinds.items() if kind == "PERSON" and len(form) > 1 for word in form}
    alike = (form for form, kind in kinds.items() if kind in {"PERSON", "OTHER"} and " ".join(form) in placed)
    return {form: "PLACE" for form in alike if people.isdisjoint(form)}


def _by_case(kinds: dict[Form, str], uses: dict[Form, Counter[str]]) -> dict[Form, str]:
    """The kinds of names that stand oftener in other letters: of "Al-Tarn", at the sentence's start."""
    alike: defaultdict[str, list[Form]] = defaultdict(list)
    for form in kinds:
        if not all(word.isupper() for word in form):
            alike[" ".join(form).lower()].append(form)
    found: dict[Form, str] = {}
    for forms in alike.values():
        most = max(forms, key=lambda form: uses[form].total())
        rarer = (f for f in forms if uses[f].total() < uses[most].total() and kinds[f] != "OTHER")
        found |= dict.fromkeys(rarer, kinds[most])
    return found


def _is_bodys(acronym: Form, name: Form) -> bool:
    """Whether a thing's acronym is rather a listed body's: not the one of "Clean Kelp Plan (CKP)"."""
    is_things = name[-1].lower() in lexicon("who_other_heads") | PROGRAMMES and initials(name) == acronym[0]
    return is_organisation(acronym[0]) and not is_things


def _throughout(words: Words, found: list[Candidate], votes: defaultdict[Form, Tally]) -> None:
    """What the whole text says: of houses, of things with an abbreviation, and of who is a person.

    Relatives of others are persons, and nobody is whom it does not introduce.
    """
    for form in _abbreviated(words, found):
        votes[form]["OTHER"] += _DECISIVE
    for form in {c.form(words) for c in contributors(words)} & votes.keys():
        votes[form]["PERSON"] += max(_DECISIVE, len(found))
    for form in offers(words, found):
        votes[form]["OTHER"] += _OFFERED
    _unmark(words, found, votes)
    for form in sites(words, found):
        votes[form]["PLACE"] += _DECISIVE
    for form in _relatives(words, found):
        votes[form]["PERSON"] += _RELATED
    for form, said in votes.items():
        if form[-1:] not in votes and is_hardly_anyone(form) and said and _most(said) == "PERSON":
            said["PERSON"] -= _HARDLY
            said["OTHER"] += 0.2
    for form, kind in unintroduced(words, found).items():
        if _most(votes[form]) == "PERSON":
            votes[form][kind] += votes[form].pop("PERSON")


def _unmark(words: Words, found: list[Candidate], votes: defaultdict[Form, Tally]) -> None:
    """Take back what marks say where they stand around somebody."""
    for form, count in _quoted(words, found).items():
        said = votes[form]
        is_somebody = said["PERSON"] > max(said["ORG"], said["PLACE"])
        said["OTHER"] -= _MARKED * count if is_somebody else 0.0


def _quoted(words: Words, found: list[Candidate]) -> Counter[Form]:
    """How often somebody's whole name that stands without marks, too, stands in them: sent by “Ann Roe”."""
    in_marks = Counter(c.form(words) for c in found if is_marked(words, c.start, c.end))
    people = {
        c.form(words)
        for c in found
        if c.label == "PERSON" and not (c.is_single or is_marked(words, c.start, c.end))
    }
    return Counter({f: count for f, count in in_marks.items() if f in people and not is_hardly_anyone(f)})


def _relatives(words: Words, found: list[Candidate]) -> set[Form]:
    """Names of two words that end in a surname: "Namal Tarn", where Ann Tarn or Mr. Tarn is named."""
    people = {c.form(words) for c in found if c.label == "PERSON" and not c.is_single}
    families = {form[-1] for form in people}
    titled = {words.texts[c.start] for c in found if c.label == "PERSON" and _is_titled(words, c)}
    others = {c.form(words) for c in found if c.label in {"ORG", "PLACE"}} - people
    # "LiAnn Tarn", which is written like a firm
    others |= {form for form in people if not form[0].istitle()}
    return {
        form
        for form in others
        if len(form) == 2
        and form[1] in families | titled
        and form[0][0].isupper()
        and form[0].isalpha()
        and not form[0].isupper()
        and not (form[1].lower() in heads() or is_common(form[0].lower()) or is_somewhere(form[0]))
    }


def _is_titled(words: Words, candidate: Candidate) -> bool:
    """Whether a name of one word stands behind a title: "Mr. Roe"."""
    return candidate.is_single and candidate.start > 0 and title_weight(words, candidate.start) > 0


def _add(said: Tally, more: Tally) -> None:
    for kind, weight in more.items():
        said[kind] += weight


def _most(said: Tally) -> str:
    """The kind that most speaks for; of two alike the one that the model sees less often than it is.

    What nothing speaks for is another thing.
    """
    kind = max(said, key=lambda kind: (said[kind], _RANKS.index(kind)))
    return kind if any(said.values()) else "OTHER"


def _bracketed(words: Words, found: list[Candidate]) -> dict[Form, Form]:
    """Acronyms to the names they stand behind in brackets: "Commercial Lunar Payload Services (CLPS)"."""
    pairs: dict[Form, Form] = {}
    for one, other in pairwise(found):
        is_short = other.is_single and is_short_for(words.texts[other.start], one.text(words))
        is_short |= one.label == "ORG" and short_end(words, one.start, one.end) == other.end
        between = words.lowers[one.end : other.start]
        if is_short and between[-1:] == ["("] and PROGRAMMES.issuperset(between[:-1]):
            pairs[other.form(words)] = one.form(words)
    return pairs


def _abbreviated(words: Words, found: list[Candidate]) -> Iterator[Form]:
    """Things and their common abbreviation in brackets: "use a Virtual Private Network (VPN)"."""
    for one, other in pairwise(found):
        low = words.lowers[other.start]
        if not (other.is_single and low in lexicon("who_abbreviations")):
            continue
        is_many = low.endswith("s") or words.lowers[one.start - 1] in {"a", "an"}
        is_thing = is_many or not is_body(words, one.start, one.end)
        if is_thing and words.texts[one.end : other.start] == ["("] and not is_organisation(one.text(words)):
            yield from (one.form(words), other.form(words))


def _is_label(form: Form, uses: Counter[str], said: Tally) -> bool:
    """Whether a word is a programme's or a thing's name, for it never does anything ("CLPS contracts")."""
    total = uses.total()
    text = form[0]
    if len(form) > 1 or len(text) < 3 or total < 3 or uses["acts"] or said["PERSON"] > 0:
        return False
    if is_organisation(text) or text in teams() or is_somewhere(text) or said["PLACE"] > said["OTHER"]:
        return False
    return (text.isupper() and uses["tells apart"] > 0.6 * total) or (
        said["OTHER"] > 1.0 and not is_camel(text)
    )


def _share(words: Words, found: list[Candidate], votes: defaultdict[Form, Tally]) -> None:
    """Names in one list are of one kind: "Astrobotic, Draper and Moon Express"."""
    so_far = {form: dict(said) for form, said in votes.items()}
    for one, other in pairwise(found):
        if _are_listed(words, one, other):
            for mine, theirs in ((one, other), (other, one)):
                said, form = so_far[theirs.form(words)], mine.form(words)
                best = max(said, key=lambda kind: said[kind])
                if said[best] > 0.9:
                    is_match = best == "ORG" and {mine.text(words), theirs.text(words)} <= teams()
                    votes[form][best] += _MATCHED if is_match else _NEIGHBOURLY


def _share_calling(words: Words, found: list[Candidate], votes: defaultdict[Form, Tally]) -> None:
    """What is said of the first in a list holds for all: "firms such as Elbit, Candiru and Rafael"."""
    kind = ""
    for one, other in pairwise(found):
        kind = introduced(words, one.start) or kind
        if not _are_listed(words, one, other):
            kind = ""
        elif kind:
            by_city = kind == "ORG" and is_city(other.text(words))
            votes[other.form(words)][kind] += _CALLED_CITY if by_city else _CALLED


def _are_listed(words: Words, one: Candidate, other: Candidate) -> bool:
    between = words.lowers[one.end : other.start]
    if between not in _LISTING or words.blocks[one.start] != words.blocks[other.start]:
        return False
    # "in Columbia, Ohio," is no list.
    is_address = between == [","] and words.texts[other.end : other.end + 1] == [","]
    return not (is_address and one.label == other.label == "PLACE")


def _speaking(words: Words, found: list[Candidate]) -> frozenset[Form]:
    """The single words that do nothing but speak, as surnames do: "Bentley said"."""
    spoken: defaultdict[Form, set[bool]] = defaultdict(set)
    for candidate in found:
        if candidate.is_single:
            spoken[candidate.form(words)].add(speaks(words, candidate.start))
    return frozenset(form for form, does in spoken.items() if does == {True})


def _is_placed(words: Words, candidate: Candidate) -> bool:
    """Whether something is or comes from where the name is, and not at what belongs to it."""
    behind = words.texts[candidate.end : candidate.end + 1]
    return words.lowers[candidate.start - 1] in _PLACING and POSSESSIVES.isdisjoint(behind)
