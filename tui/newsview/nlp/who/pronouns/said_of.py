"""Whom somebody's words are about, by how they are reported: “…,” Roe said of Doe, “…,” said Doe's lawyer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind, QuoteKind
from newsview.nlp import drafts
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import gender_of, is_person_noun
from newsview.nlp.who.given.text import GENDERS, SUBJECTS
from newsview.nlp.who.pronouns.salience import subjects

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.nlp.drafts import EntityDraft, QuoteDraft
    from newsview.nlp.who.given.words import Words

_OF = frozenset({"of", "about"})
_FOR = frozenset({"for", "of"})
_LAWYERS = frozenset({"lawyer", "attorney", "solicitor", "barrister", "counsel"})
_VOICES = _LAWYERS | frozenset(
    {"spokesman", "spokeswoman", "spokesperson", "agent", "publicist", "representative", "rep"}
)
_SERVING = _VOICES | {"manager", "aide", "adviser", "advisor"}
"""Those who speak for somebody: "a lawyer for Roe", not "member for Roe County"."""

_BESIDE = frozenset({"compound", "nmod", "appos"})
_MARKS = frozenset({"“", '"', "``"})
CLIENTS = frozenset({"client", "clients"})
_WHAT = frozenset({"acomp", "xcomp", "dobj"})
_NEAR = 6
"""Tokens from the reporting words within which it is told of whom."""


def is_served_by(words: Words, head: int, speaking: int, i: int) -> bool:
    """Whether those speak for a name in whose words the token is: "Roe's lawyers said he", not "a clerk".

    A wife tells of her husband, a brother may well tell of himself: "Roe's wife said he was ill".
    """
    who = _serving(words, head)
    named = words.heads[who] if who >= 0 and words.deps[who] == "appos" else who  # “Doe, Roe's lawyer, said”
    if speaking not in {who, named} or not (
        words.lowers[who].removesuffix("s") in _VOICES or _is_other_kin(words, who, i)
    ):
        return False
    if words.lowers[who].removesuffix("s") in _LAWYERS and _is_lawyers(words, i):
        return False
    while words.heads[i] != i:
        if words.deps[i] == "ccomp" and speaking in subjects(words, words.heads[i]):
            return True
        i = words.heads[i]
    return False


def is_served(words: Words, head: int) -> bool:
    """Whether somebody speaks for a name: "Roe's lawyer", "a lawyer for Roe"."""
    who = _serving(words, head)
    return who >= 0 and words.lowers[who].removesuffix("s") in _VOICES


def _serving(words: Words, head: int) -> int:
    """Whatever noun a name owns or stands behind a "for" of; or -1."""
    above = words.heads[head]
    is_owner = words.deps[head] == "poss" or (words.deps[head] == "compound" and words.tags[head] == "NNP")
    return words.heads[above] if words.lowers[above] in _FOR else above if is_owner else -1


def _is_lawyers(words: Words, i: int) -> bool:
    """Whether lawyers do or feel that themselves: "Roe's lawyer said he would appeal", "his client"."""
    verb, own = words.heads[i], lexicon("who_speaking_for", "who_feelings")
    if words.deps[i] not in SUBJECTS:
        return words.lowers[verb] in CLIENTS
    behind = range(i + 1, words.sentence(i)[1])
    told = {verb, *(j for j in behind if words.heads[j] == verb and words.deps[j] in _WHAT)}
    return any(words.lowers[j] in own for j in told)


def _is_other_kin(words: Words, noun: int, i: int) -> bool:
    """Whether a relative is of another gender than the pronoun."""
    low = words.lowers[noun]
    return low in lexicon("who_kin") and gender_of(low) not in {None, GENDERS[words.lowers[i]]}


def said_of(doc: Doc, words: Words) -> dict[QuoteDraft, EntityDraft]:
    """The quotes whose report tells whom they are about, each with that person."""
    quotes = [quote for quote in drafts.quotes(doc) if quote.cue is not None]
    at = {
        words.root(*words.within(mention.span)): entity
        for entity, mention in (drafts.mentions(doc) if quotes else ())
        if entity.kind is EntityKind.PERSON
    }
    found: dict[QuoteDraft, EntityDraft] = {}
    for quote in quotes:
        about = (
            _told(words, quote, at)
            or _served(words, quote, at)
            or _before(words, quote, at)
            or _around(words, quote, at)
        )
        if about is not None and about is not quote.speaker:
            found[quote] = about
    return found


def _told(words: Words, quote: QuoteDraft, at: dict[int, EntityDraft]) -> EntityDraft | None:
    """Who stands behind an "of" with the reporting words: "she said of Roe"."""
    cues = range(*words.within(quote.cue)) if quote.cue is not None else range(0)
    speaker = words.root(*words.within(quote.speaker_span)) if quote.speaker_span is not None else -1
    for i in range(cues.start + 1, min(cues.stop + _NEAR, len(words))):
        if words.lowers[i] in _OF and words.heads[i] in {*cues, speaker}:
            return next((entity for j, entity in at.items() if words.heads[j] == i and j > i), None)
    return None


def _served(words: Words, quote: QuoteDraft, at: dict[int, EntityDraft]) -> EntityDraft | None:
    """Whose relative or helper speaks: "said Roe's lawyer", "a spokesman for Roe said", "said a Roe aide"."""
    if quote.speaker_span is None:
        return None
    head = words.root(*words.within(quote.speaker_span))
    who = {head, words.heads[head]} if words.deps[head] == "appos" else {head}
    sentence = range(*words.sentence(head))
    who |= {i for i in sentence if words.heads[i] == head and words.deps[i] in _BESIDE}
    roles = {i for i in who if is_person_noun(words.lowers[i])}
    for i in sentence:
        above = words.heads[i]
        is_owner = words.deps[i] == "poss" and (above in roles or (above == head and bool(roles)))
        is_served = words.lowers[above] in _FOR and words.lowers[words.heads[above]] in _SERVING
        is_named = words.deps[i] == "compound" and above in roles and words.lowers[above] in _SERVING
        if i in at and (is_owner or is_served or is_named):
            return at[i]
    return None


def _before(words: Words, quote: QuoteDraft, at: dict[int, EntityDraft]) -> EntityDraft | None:
    """Whom the speaker is just told to speak about: "Roe raved about Doe, who led her: “…,” she said"."""
    opening = words.at(quote.start)
    here = words.sentence(opening)[0]
    start = words.sentence(here - 1)[0] if here else 0
    near = range(start if words.blocks[start] == words.blocks[opening] else here, opening)
    abouts = [i for i in near if words.lowers[i] == "about"]
    if quote.speaker is None or len(abouts) != 1:
        return None
    about = abouts[0]
    is_speakers = any(at.get(i) is quote.speaker for i in range(near.start, about))
    return next((at[i] for i in near if is_speakers and words.heads[i] == about and i in at), None)


def _around(words: Words, quote: QuoteDraft, at: dict[int, EntityDraft]) -> EntityDraft | None:
    """Whom alone the sentence tells of that some of the words are quoted from: "Roe called Doe “his” man"."""
    if quote.kind is not QuoteKind.MIXED:
        return None
    start = words.at(quote.start)
    marks = (j for span in quote.spans for j in range(*words.within(span)) if words.texts[j] in _MARKS)
    opening = next(marks, start)
    before = range(words.sentence(start)[0], opening)
    told = {at[i]: None for i in before if i in at and at[i] is not quote.speaker}
    return next(iter(told)) if len(told) == 1 else None
