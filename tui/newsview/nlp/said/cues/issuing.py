"""Who speaks in what somebody gives out: “Kim issued [a statement] saying”, “she emailed [voters] saying”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.speaking import EVENTS, can_speak
from newsview.nlp.said.given.lexicon import noun_forms, verb_forms, word_list
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_GAVE = frozenset({"wrote", "gave", "delivered", "made", "filed", "submitted", "shared", "commissioned"})
_SENDING = frozenset({"emailed", "e-mailed", "texted", "messaged", "phoned", "telephoned", "cabled", "wrote"})
"""Verbs whose object gets what their subject says: “she emailed voters saying …”."""

_HOLDING = frozenset({"hold", "holds", "held", "holding", "call", "called", "host", "hosted", "gave"})
"""Verbs of whoever speaks at what could speak itself: “held a news conference condemning …”."""


def governor(parse: Parse, noun: int, participle: int) -> int | None:
    """The verb whose subject speaks in its object: "Kim issued a statement saying", "rejected it, saying"."""
    noun = _sent(parse, noun)
    within = parse.deps[noun] == "pobj" and parse.words[parse.heads[noun]] == "in"
    verb = parse.heads[parse.heads[noun]] if within else parse.heads[noun]
    is_object = (within or parse.deps[noun] in {"dobj", "attr"}) and parse.is_verb(verb) and verb < noun
    is_own = parse.words[verb] not in verb_forms("verbs_hearing")
    if not is_own and parse.words[noun] in word_list("heard") and parse.words[participle - 1] != ",":
        return None
    is_text = is_own and parse.words[noun] in noun_forms("nouns_texts")
    is_mute = parse.words[participle - 1] == "," or not (within or can_speak(parse, (noun, noun + 1)))
    is_held = parse.words[noun] in EVENTS and parse.words[verb] in _HOLDING
    is_apart = parse.tags[participle] == "VBG" and (is_mute or is_held or parse.words[verb] in _SENDING)
    is_anyones = parse.subject(verb) is not None or (is_text and parse.tags[verb] == "VB")
    return verb if is_object and (is_text or is_apart) and is_anyones else None


def text_beside(parse: Parse, participle: int) -> int | None:
    """The text right before a participle, with its owner: “at [Kim’s letter] calling her a fool”.

    Its author, where that is named: “a letter by [Kim] calling her a fool”.
    """
    noun = participle - 1
    author = _before_name(parse, noun)
    by = parse.edges(author)[0] - 1
    is_author = parse.tags[participle] == "VBG" and (
        parse.words[by] == "by" if parse.tags[author] == "NNP" else _is_person(parse, by, author)
    )
    if is_author and parse.words[by - 1] in noun_forms("nouns_texts"):
        return author
    is_text = parse.tags[participle] == "VBG" and parse.words[noun] in noun_forms("nouns_texts")
    owner = parse.child(noun, "poss") if is_text else None
    return noun if owner is not None and can_speak(parse, (owner, owner + 1)) else None


def _before_name(parse: Parse, at: int) -> int:
    """The noun that a name between commas stands behind: “from her [doctor], Ann Kim, saying”."""
    if parse.words[at] != ",":
        return at
    low = at - 1
    while low > 0 and parse.tags[low] == "NNP":
        low -= 1
    return low - 1 if parse.words[low] == "," and low < at - 1 else at


def _is_person(parse: Parse, link: int, noun: int) -> bool:
    """“a statement [from her doctor] saying”, whoever put it out."""
    is_from = parse.words[link] in {"from", "by"} and parse.tags[noun] == "NN"
    return is_from and is_person_noun(parse.words[noun])


def _sent(parse: Parse, noun: int) -> int:
    """What is sent to someone: "a message to her voters saying" is the message's; others are themselves."""
    link = parse.heads[noun]
    if parse.deps[noun] != "pobj" or parse.words[link] not in {"to", "for"}:
        return noun
    above = parse.heads[link]
    sent = parse.child(above, "dobj") if parse.is_verb(above) else above
    return sent if sent is not None and sent < noun else noun


def before_clause(parse: Parse, at: int) -> int:
    """``at``, or where a clause begins whose verb stands there: “[figures] the ministry released”.

    Not so where it names whose words they are: “[a memo Roe] wrote”.
    """
    is_written = parse.words[at] in word_list("made") | _GAVE
    if parse.deps[at] != "relcl" or (is_written and parse.tags[at - 1] == "NNP"):
        return at
    return min(at, parse.edges(at)[0])
