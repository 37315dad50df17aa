"""What one occurrence of a name says of its kind, by the words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    heads,
    is_city,
    is_common,
    is_given,
    is_lone_body,
    is_lone_country,
    is_organisation,
    is_outlet,
    is_place,
    is_somewhere,
    is_surname,
    is_thing,
)
from newsview.nlp.who.given.lexicon import characters
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import DASHES, POSSESSIVES
from newsview.nlp.who.given.works import CASTS, is_marked, work_weight
from newsview.nlp.who.kinds.callings import calling, is_called_before, is_namesake, is_ones_own
from newsview.nlp.who.kinds.credits import is_credited, is_published
from newsview.nlp.who.kinds.edges import VENTURES
from newsview.nlp.who.kinds.outlets import source_weight
from newsview.nlp.who.kinds.papers import is_told
from newsview.nlp.who.kinds.scores import plays
from newsview.nlp.who.kinds.shapes import Tally, is_nobody, tally
from newsview.nlp.who.kinds.somebody import is_nickname, person_weight
from newsview.nlp.who.kinds.strangers import are_team, is_strange, plain_word, sort_weight, stranger
from newsview.nlp.who.kinds.uses import ACTING, employs, of_body, use
from newsview.nlp.who.kinds.wares import is_ware_or_work
from newsview.nlp.who.kinds.whereabouts import place_weight

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words

_CHILDREN = frozenset(
    {"son", "sons", "daughter", "daughters", "wife", "husband", "widow", "nephew", "niece", "grandson"}
)
"""Whose "of" goes before somebody: "the daughter of Karim Tarn"."""

_MAKING = frozenset(
    {
        "developer",
        "maker",
        "publisher",
        "owner",
        "provider",
        "operator",
        "giant",
        "manufacturer",
        "retailer",
        "rival",
        *("unit", "parent", "subsidiary", "affiliate", "supplier", "competitor", "spinoff", "arm", "pioneer"),
        *("spin-off", "division", "creator", "marketer", "distributor", "contractor", "broker", "exchange"),
    }
)
"""What firms are behind the name of what they make: "Minecraft developer Mojang"."""

_TELLING = frozenset({"bill", "bills", "act", "law", "film", "movie", "sitcom", "app", "virus", "vaccine"})
"""What no strange place has the name of."""

_ACTED = frozenset({"film", "movie", "sitcom"})
"""Those that are told by who plays in them."""

_PRESS = frozenset({"daily", "weekly", "newspaper", "magazine", "website", "broadcaster", "blog"})
_STORMS = frozenset({"hurricane", "storm", "superstorm", "typhoon", "cyclone", "typhoons", "hurricanes"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
HE_OR_SHE = frozenset({"he", "she", "his", "her", "himself", "herself"})
_PARTIES = frozenset({"d", "r", "i"})
_LONGEST_OUTLET = 5
"""Words from the first of a paper's name to the one of somebody who works for it."""

_SPEAKING = frozenset(
    {
        *(
            "said",
            "says",
            "told",
            "tells",
            "added",
            "adds",
            "asked",
            "wrote",
            "writes",
            "replied",
            "claimed",
            "claims",
        ),
        *(
            "argued",
            "recalled",
            "recalls",
            "believes",
            "thinks",
            "thought",
            "admitted",
            "joked",
            "laughed",
            "smiled",
        ),
        *("born", "married", "divorced", "graduated", "retired", "died", "resigned"),
    }
)
"""What people do and places seldom."""

_HUMANS = frozenset(
    {"man", "woman", "girl", "boy", "mother", "father", "teenager", "pensioner", "grandmother"}
)
_SERVICES = frozenset({"Army", "Navy", "Cabinet", "Treasury"})
"""Parts of a state that go by a common noun alone; "Marines" are as often the men."""

_HEADING = frozenset({"ceo", "cfo", "coo", "cto", "co-founder", "cofounder", "founder"})
"""Whom only bodies have, and have had."""

_CALLED = 2.5
"""What the noun says that the text calls a name."""

_ENTERING = frozenset(
    {
        *("stormed", "visited", "visit", "visiting", "entered", "entering", "toured", "attacked", "raided"),
        *("occupied", "bombed", "evacuated", "surrounded", "reached", "leave", "enter", "storm", "attack"),
    }
)
"""What is done to buildings, also to those that are called by the institution in them."""

_CITED = 1.5
_ARTICLED = 6.0
"""What "the" says of a name that a river or forest shares with a firm."""

_SURNAMED = 0.7
_KNOWN = 3.0
"""What being on the list of things says at each place, so that it holds against any label repeated."""

_MADE = 8.0
"""What being made like a thing's name says there, which no list says as well: "MacBook Pros"."""


def evidence(words: Words, candidate: Candidate) -> Tally:
    """What one occurrence says for each kind, in model votes."""
    said = tally()
    text = candidate.text(words)
    unknown = not is_somewhere(text) and words.lowers[candidate.end - 1] not in lexicon("who_place_heads")
    if is_ware_or_work(candidate.form(words)):
        is_shared = candidate.is_single or is_given(words.lowers[candidate.start])
        is_shared |= text in characters().names
        said["OTHER"] += _KNOWN if is_shared and is_thing(text) else _MADE
    if text == "Moon" and words.lowers[candidate.start - 1 : candidate.start] == ["the"]:
        said["OTHER"] += _MADE  # unlike somebody of that name, and no place to tell apart from others
    if candidate.label:
        said[candidate.label] += _label(words, candidate, unknown=unknown)
    said["PERSON"] += person_weight(words, candidate)
    _before(words, candidate, unknown, said)
    _after(words, candidate, said)
    said["PLACE"] += place_weight(words, candidate)
    _role(words, candidate, said)
    _family(words, candidate, said)
    cited = source_weight(words, candidate)
    said["ORG"] += cited
    if called := calling(words, candidate):
        # "universities such as Cambridge": what is called by its city.
        said[called] += _CALLED + (_CITED if called == "ORG" and is_namesake(words, candidate) else 0.0)
    if text in _SERVICES and not words.is_first(candidate.start):
        said["ORG"] += _KNOWN
    elif candidate.is_single and not (cited or text.isupper()) and is_common(words.lowers[candidate.start]):
        plain_word(words, candidate, said)
    if candidate.is_single and unknown and is_strange(text):
        stranger(words, candidate, said)
    else:
        said["OTHER"] += sort_weight(words, candidate)
    is_short = words.texts[candidate.start].isupper() and not candidate.is_single
    if is_short and words.lowers[candidate.start] in lexicon("who_abbreviations"):
        # "AI Overviews"
        said["OTHER"] += 1.2
    if candidate.label == "PLACE" and plays(words, candidate):
        said["ORG"] += 5.0
    return said


def _label(words: Words, candidate: Candidate, *, unknown: bool) -> float:
    """How much the model's label counts."""
    if words.headlines[candidate.start]:
        return 0.3
    text, label = candidate.text(words), candidate.label
    # It takes a country or firm it seldom read of for somebody, and does so each time.
    if (label in {"ORG", "PERSON"} and is_lone_country(text)) or (label == "PERSON" and is_lone_body(text)):
        return 0.3
    if label in {"PLACE", "OTHER"} and unknown and is_lone_body(text) and not is_thing(text):
        return 0.3
    if (label == "PERSON" or (label == "ORG" and not is_organisation(text))) and is_city(text):
        return 0.5
    if label == "PERSON" and is_nobody(candidate.form(words)):
        return 0.1
    if label == "ORG" and _is_like_person(words, candidate):
        return 0.5
    # It takes any strange word for a place more often than for anything else.
    return 0.7 if label == "PLACE" and unknown else 1.0


def _is_like_person(words: Words, candidate: Candidate) -> bool:
    """Whether a name is made like someone's, of a given name and a surname: "Bianca Tarn"."""
    first, last = words.texts[candidate.start], words.texts[candidate.end - 1]
    is_plain = last.istitle() and not is_common(last.lower()) and last.lower() not in heads()
    is_short = 2 <= candidate.end - candidate.start <= 3
    return is_short and is_plain and is_given(first.lower()) and not is_somewhere(first)


def _before(words: Words, candidate: Candidate, unknown: bool, said: Tally) -> None:
    start, end = candidate.start, candidate.end
    before = words.lowers[start - 1] if start else ""
    if is_place(text := candidate.text(words)) and is_organisation(text) and _has_article(words, candidate):
        said["PLACE"] += _ARTICLED
    if before == "the":
        said["PERSON"] -= 1.5
        said["ORG"] += 2.0 if is_told(words, candidate) else 0.0
        said["PLACE"] -= 0.7 if candidate.is_single and unknown else 0.0
        said["ORG"] += 0.5 if words.deps[words.root(start, end)] in ACTING else 0.0
        said["ORG"] += 1.5 if are_team(words, candidate) else 0.0
        # "the Sierra Sur"
        is_headed = not candidate.is_single and words.lowers[start] in lexicon("who_place_firsts")
        said["PLACE"] += 2.5 if is_headed else 0.0
    elif before == "," and start > 1 and words.lowers[start - 2].removesuffix("s") in lexicon("who_kin"):
        said["PERSON"] += 3.0
    elif unknown and before == "of" and words.lowers[start - 2] in _HEADING:
        said["ORG"] += _CALLED
    elif unknown and before == "of" and words.lowers[start - 2] in _CHILDREN and not is_organisation(text):
        said["PERSON"] += 4.0
    elif before in _MAKING and candidate.is_single and start > 1 and words.tags[start - 2] in _NOUNS:
        said["ORG"] += _KNOWN
        said["PERSON"] -= 1.5
    elif before in _STORMS:
        said["OTHER"] += _KNOWN + 1.0
    elif is_marked(words, start, end) and not is_nickname(words, candidate):
        said["OTHER"] += 2.5
    elif (before == "/" and is_credited(words, candidate)) or is_published(words, candidate):
        said["ORG"] += _KNOWN


def _has_article(words: Words, candidate: Candidate) -> bool:
    """Whether "the" goes before a name that tells nothing else apart: "the Brazilian Amazon"."""
    i = candidate.start - 1
    while i > 0 and words.lowers[i] in lexicon("who_demonyms"):
        i -= 1
    return i >= 0 and words.lowers[i] == "the" and use(words, candidate) != "tells apart"


def _after(words: Words, candidate: Candidate, said: Tally) -> None:
    end = candidate.end
    after = words.lowers[end : end + 3]
    if len(after) < 3:
        return
    if after[0] == "," and after[1].isdecimal() and 1 < int(after[1]) < 110 and after[2] in {",", "."}:
        said["PERSON"] += 3.0
    if after[0] == "who" or after[:2] == [",", "who"]:
        said["PERSON"] += 1.5
    if after[0] == "(" and after[1] in _PARTIES and after[2] in DASHES:
        said["PERSON"] += 3.0
    if after[0] == "(" and after[1][0] == "@":
        # An account is somebody's.
        said["PLACE"] -= 2.0
    if words.texts[end] == after[0] and words.tags[end] in {"NN", "NNS"}:
        is_told = (
            after[0] in _TELLING and candidate.label == "PLACE" and not is_somewhere(candidate.text(words))
        )
        if after[0] in _ACTED and end == candidate.start + 2 and is_given(words.lowers[candidate.start]):
            said["PERSON"] += _KNOWN  # "the Ann Roe film"
        else:
            _noun(after[0], "OTHER" if is_told else candidate.label, said)
    elif (
        words.tags[end] == "JJ" and words.tags[end + 1] in {"NN", "NNS"} and is_strange(candidate.text(words))
    ):
        # "the Oreshnik ballistic missile"
        said["OTHER"] += 1.5 if after[1] in lexicon("who_other_nouns") else 0.0


def _noun(low: str, label: str, said: Tally) -> None:
    """What a common noun right behind says: "VIPER rover", "Iowa voters", "Wild coach"."""
    if low in lexicon("who_other_nouns"):
        said["OTHER"] += 1.5 if label not in {"PERSON", "PLACE"} else 0.0
    elif low in CASTS and label == "ORG":
        said["OTHER"] += _KNOWN
    elif low in lexicon("who_civic"):
        said["PLACE"] += 0.5
    elif of_body([low]):
        said["ORG"] += 1.5


def _role(words: Words, candidate: Candidate, said: Tally) -> None:
    start, label = candidate.start, candidate.label
    named = is_given(words.lowers[start])
    if candidate.is_single and label != "PERSON" and goes_on(words, start, HE_OR_SHE):
        said["PERSON"] += 1.6 if named else 0.8
    if label == "PLACE" and candidate.is_single and speaks(words, start):
        said["PERSON"] += 0.8
    before = words.lowers[start - 1] if start else ""
    is_employer = label != "PLACE" and (candidate.is_single or not named) and employs(words, candidate)
    said["PLACE"] += 2.5 if _is_entered(words, candidate) else 0.0
    if not (label == "PERSON" and named and not candidate.is_single):
        said["OTHER"] += work_weight(words, start)
    # "the Kelm Council Ann Roe": the noun closes another name.
    is_behind = label == "PERSON" and not candidate.is_single and words.texts[start - 1].istitle()
    is_outlets = before in lexicon("who_outlets") and not is_ones_own(words, start - 1)
    is_called = is_outlets or is_employer or is_called_before(words, candidate)
    if before == "account" and words.tags[start - 1] == "NN" and label in {"PLACE", "OTHER", "ORG"}:
        # "the Twitter account Kelm Vegas"
        said["ORG"] += _KNOWN
    if is_called and not is_behind:
        is_sure = words.texts[start] in VENTURES or before in _PRESS
        said["ORG"] += 2.5 if is_sure else 2.0 if candidate.is_single else 1.5
        said["PERSON"] -= 1.0


def _is_entered(words: Words, candidate: Candidate) -> bool:
    """Whether a museum or the like is where somebody goes: "gunmen stormed the National Museum"."""
    root = words.root(candidate.start, candidate.end)
    is_vague = words.lowers[candidate.end - 1] in lexicon("who_vague_heads")
    return is_vague and words.deps[root] == "dobj" and words.lowers[words.heads[root]] in _ENTERING


def _family(words: Words, candidate: Candidate, said: Tally) -> None:
    """What a surname says of a name that the model took for another thing: "said McIlroy"."""
    start, end = candidate.start, candidate.end
    if candidate.label == "PERSON" or is_organisation(candidate.text(words)):
        return
    if is_surname(words.texts[end - 1]) and end - start <= 3 and words.lowers[start - 1 : start] != ["the"]:
        said["PERSON"] += _SURNAMED
    if 2 <= end - start <= 3 and _has_role(words, candidate):
        said["PERSON"] += 2.0
    elif candidate.label == "ORG" and _is_stranger_heard(words, candidate):
        said["PERSON"] += 1.0
    elif candidate.label == "ORG" and _is_outlets(words, candidate):
        said["PERSON"] += 1.5


def _is_stranger_heard(words: Words, candidate: Candidate) -> bool:
    """Whether two strange words speak, as few bodies but many people are named: "said Pairoj Lohsun"."""
    start, end = candidate.start, candidate.end
    is_said = words.lowers[start - 1] in _SPEAKING or speaks(words, words.root(start, end))
    return is_said and _is_unheard_of(words, candidate)


def _is_outlets(words: Words, candidate: Candidate) -> bool:
    """Whether two strange words are who works for a paper or station: "Kelm TV’s Pairoj Lohsun"."""
    start = candidate.start
    is_owned = start > 1 and words.texts[start - 1] in POSSESSIVES
    before = max(words.sentence(start)[0], start - _LONGEST_OUTLET)
    owners = (" ".join(words.texts[i : start - 1]) for i in range(before, start - 1))
    return is_owned and any(map(is_outlet, owners)) and _is_unheard_of(words, candidate)


def _is_unheard_of(words: Words, candidate: Candidate) -> bool:
    """Whether nothing is known of two or three words with capitals."""
    return candidate.end - candidate.start in {2, 3} and all(
        words.texts[i].istitle()
        and not (is_common(words.lowers[i]) or words.lowers[i] in heads() or is_somewhere(words.texts[i]))
        for i in candidate.tokens
    )


def _has_role(words: Words, candidate: Candidate) -> bool:
    """Whether a role stands in apposition: "Jim Press, vice president", "The director, Jim Press, said"."""
    root, end = words.root(candidate.start, candidate.end), candidate.end
    if words.texts[end : end + 1] != [","]:
        return False
    holder = words.heads[root]
    if words.deps[root] == "appos" and words.lowers[holder] in lexicon("who_titles"):
        return True
    near = range(end + 1, min(end + 9, words.sentence(root)[1]))
    return any(
        words.heads[i] == root
        and words.deps[i] == "appos"
        and (words.lowers[i] in lexicon("who_titles") or words.lowers[i] in _HUMANS)
        for i in near
    )


def speaks(words: Words, root: int) -> bool:
    """Whether the token is the subject of a verb that asks for a person."""
    return words.deps[root] in {"nsubj", "nsubjpass"} and words.lowers[words.heads[root]] in _SPEAKING


def goes_on(words: Words, i: int, pronouns: frozenset[str]) -> bool:
    """Whether the name is a subject whose sentence goes on with such a pronoun and names nobody else."""
    if words.deps[i] != "nsubj":
        return False
    for j in range(i + 1, words.sentence(i)[1]):
        if words.lowers[j] in pronouns:
            return True
        if words.tags[j] == "NNP" and words.lowers[j] not in lexicon("who_not_names"):
            return False
    return False
