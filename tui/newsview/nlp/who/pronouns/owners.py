"""Whose something is by the words right beside it: "he dropped his hat", "Roe said in his speech"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import GENDERS
from newsview.nlp.who.pronouns.salience import OBJECTS, SAYING, subjects

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

NOBODY = -1
"""What is told where the words beside it do not say whose it is."""

_JOINING = frozenset({"and", "or", "&"})
_ALIKE = frozenset({"as", "so", "than", "neither", "nor"})
_AUXILIARIES = frozenset(
    {"do", "does", "did", "is", "are", "was", "were", "has", "have", "had"}
    | {"will", "would", "can", "could", "should", "may", "might"}
)
_SOME = frozenset({"some", "several", "many", "most", "members", "both", "one", "dozens", "others"})
_MEDIA = frozenset({"in", "on", "during", "at", "via", "through"})
"""Prepositions before what somebody speaks or writes in."""

_OWN = frozenset(
    {"back", "backs", "backed", "backing", "support", "supports", "supported", "supporting"}
    | {"welcome", "welcomes", "welcomed", "welcoming"}
)
"""What people do to their own as well: "he supports his family"."""

_RUEING = frozenset(
    {"apologize", "apologizes", "apologized", "apologizing", "apologise", "apologises", "apologised"}
    | {"apologising", "atone", "atones", "atoned", "atoning"}
)
_ON = frozenset({"about", "of", "on", "over", "against", "for", "with"})
"""Prepositions before what somebody judges."""

_GIFTS = frozenset({"endorsement", "support", "backing", "blessing", "approval", "consent", "permission"})
"""What people give of their own: "gave Doe his endorsement"."""

_UP = 3
"""Steps up from what is owned to the noun that has another owner."""

_NEAR = 8
"""Tokens before a noun within which its owner stands."""


def acting_on(words: Words, i: int) -> int:
    """The pronoun of that gender which acts upon what ``i`` owns: "he refused to drop his hat".

    What somebody praises or questions may well be another's: "he praised his courage".
    """
    owned = words.heads[i]
    if words.deps[i] != "poss" or words.deps[owned] not in OBJECTS:
        return NOBODY
    if words.lowers[words.heads[owned]] in lexicon("who_judging"):
        return NOBODY
    gender = GENDERS[words.lowers[i]]
    acting = (j for j in subjects(words, words.heads[owned]) if j < i)
    return next((j for j in acting if GENDERS.get(words.lowers[j]) == gender), NOBODY)


def owning(words: Words, i: int) -> set[int]:
    """Who acts upon what ``i`` owns, but for others' things: "Roe is all in on Doe, staking his name".

    Or who is sorry for it: "apologized to Doe for his remarks".
    """
    owned = words.heads[i]
    verb = words.heads[owned]
    if words.deps[i] == "poss" and words.lowers[verb] == "for" and words.lowers[words.heads[verb]] in _RUEING:
        return subjects(words, words.heads[verb])
    is_given = any(words.heads[j] == verb and words.deps[j] == "dative" for j in range(verb + 1, owned))
    is_anothers = is_given and words.lowers[owned] not in _GIFTS
    if words.deps[i] != "poss" or words.deps[owned] != "dobj" or is_anothers:
        return set()
    return set() if words.lowers[verb] in lexicon("who_judging") else subjects(words, verb)


def judging(words: Words, i: int) -> set[int]:
    """Who does to what ``i`` owns what is mostly done to others' things: "he questioned his impartiality".

    But "she described her brother".
    """
    owned = words.heads[i]
    verb = words.heads[owned]
    is_own = words.lowers[verb] in _OWN or words.lowers[owned] in lexicon("who_kin")
    is_judged = words.deps[i] == "poss" and words.deps[owned] == "dobj" and not is_own
    return subjects(words, verb) if is_judged and words.lowers[verb] in lexicon("who_judging") else set()


def saying_in(words: Words, i: int) -> int:
    """Who says something in what ``i`` owns: "Roe said in his speech", "Roe wrote on her page"."""
    owned = words.heads[i]
    link = words.heads[owned]
    is_medium = words.deps[owned] == "pobj" and words.lowers[link] in _MEDIA and words.deps[link] == "prep"
    verb = words.heads[link]
    if words.deps[i] != "poss" or not is_medium or words.lowers[verb] not in SAYING:
        return NOBODY
    return next((j for j in subjects(words, verb) if j < i), NOBODY)


def is_according(words: Words, head: int) -> bool:
    """Whether the words are told by whoever the token names: "according to Roe"."""
    link = words.heads[head]
    return words.lowers[link] == "to" and words.lowers[words.heads[link]] == "according"


def joined_with(words: Words, i: int) -> int:
    """Whose company what ``i`` owns is: "Roe and his team", "Roe's agent and his aide", "as is his wife"."""
    owned = words.heads[i]
    before = words.heads[owned]
    is_joined = words.deps[i] == "poss" and words.deps[owned] == "conj" and before < i
    if not is_joined or words.lowers[i - 1] not in _JOINING:
        likened = _likened(words, i)
        return _joined_by_part(words, i) if likened == NOBODY else likened
    told = {before, words.heads[before]} if words.deps[before] == "appos" else {before}  # “her mother Ann”
    owners = (j for j in range(*words.sentence(i)) if words.heads[j] in told and words.deps[j] == "poss")
    return next(owners, before)


def _joined_by_part(words: Words, i: int) -> int:
    """The same where only some or something of what ``i`` owns is joined: "Roe and all of his team"."""
    link = words.heads[words.heads[i]]
    part = words.heads[link]
    is_part = words.deps[i] == "poss" and words.lowers[link] == "of" and words.deps[part] == "conj"
    return words.heads[part] if is_part and words.heads[part] < part else NOBODY


def _likened(words: Words, i: int) -> int:
    """Who does what the owned does too: "Roe was late, as was his wife", "Roe left, and so did her aide"."""
    verb = i - 1
    is_inverted = words.lowers[verb] in _AUXILIARIES and words.lowers[verb - 1] in _ALIKE
    if words.deps[i] != "poss" or not is_inverted:
        return NOBODY
    above = verb
    while words.heads[above] != above and above >= verb:
        above = words.heads[above]
    acting = (j for j in subjects(words, above) if j < i) if above < verb else iter(())
    return next(acting, NOBODY)


def owning_around(words: Words, i: int) -> int:
    """Whose the noun is that what ``i`` owns only tells more of: "Roe's love for his wife"."""
    noun = words.heads[i]
    if words.deps[i] == "poss" and (judging := _judging_another(words, words.heads[noun])) != NOBODY:
        return judging
    for _ in range(_UP):
        link = words.heads[noun]
        if words.deps[i] != "poss" or words.deps[noun] != "pobj" or words.deps[link] != "prep":
            break
        noun = words.heads[link]
        if words.tags[noun][:2] != "NN":
            break
        near = range(max(0, noun - _NEAR), noun)
        owner = next((j for j in near if words.heads[j] == noun and words.deps[j] == "poss"), NOBODY)
        if owner != NOBODY:
            return owner
    return NOBODY


def _judging_another(words: Words, link: int) -> int:
    """Who takes up what another thinks of what is theirs: "Roe cited Doe's concerns about his role"."""
    noun = words.heads[link]
    is_judgement = words.lowers[noun] in lexicon("who_judgements") and words.deps[noun] == "dobj"
    owned = (j for j in range(max(0, noun - _NEAR), noun) if words.heads[j] == noun)
    is_anothers = is_judgement and any(words.deps[j] == "poss" for j in owned)
    if not is_anothers or words.lowers[link] not in _ON:
        return NOBODY
    return next((j for j in subjects(words, words.heads[noun]) if j < noun), NOBODY)


def counted_with(words: Words, i: int) -> int:
    """Behind what the words stand that count some of what ``i`` owns: "Roe, and two of his aides"."""
    number = i - 2
    is_some = number > 1 and words.lowers[i - 1] == "of" and words.lowers[number - 1] == "and"
    if words.deps[i] != "poss" or not is_some or not _counts(words, number):
        return NOBODY
    return number - 2 if words.texts[number - 2] == "," else number - 1


def _counts(words: Words, number: int) -> bool:
    return words.tags[number] == "CD" or words.lowers[number] in _SOME
