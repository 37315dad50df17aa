"""Subjects of verbs in the passive and of infinitives: who is made to say something says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import word_list

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_CAUSING = frozenset(
    {
        *("led", "lead", "leads", "leading", "prompt", "prompted", "prompts", "prompting"),
        *("caused", "causes", "cause", "force", "forced", "forces", "forcing", "inspire"),
        *("inspired", "inspires", "inspiring", "drive", "drives", "drove", "driven", "driving"),
        *("push", "pushes", "pushed", "pushing", "spur", "spurs", "spurred", "spurring"),
        *("compel", "compels", "compelled", "compelling", "provoke", "provoked", "provoking", "moved"),
        *("emboldened", "obliged"),
    }
)

_ASIDE = frozenset({"acl", "relcl", "ccomp"})
"""How the parse hangs a participle between commas."""

_ANSWERING = frozenset({"VBD", "VBZ"})

_TAKING = frozenset({"took", "takes", "take", "taken"})
"""“It took [Kim] years to admit that …”."""

_SHORT = frozenset({"'s", "’s", "'d", "’d"})
"""What is short for “is” or “has”, for “would” or “had”."""


def subject_or_caused(parse: Parse, infinitive: int, verb: int) -> int | None:
    """The subject of an infinitive, or who speaks in “that led Kim to say …”, “Kim was forced to say …”."""
    subject = parse.subject(infinitive)
    if subject is not None:
        return subject
    above = parse.heads[infinitive]
    if parse.words[above] in _TAKING:
        it, whom = parse.subject(above), parse.child(above, "dobj", "dative")
        is_slow = it is not None and parse.words[it] == "it" and whom is not None and whom < infinitive
        return whom if is_slow and parse.tags[whom or 0] in {"NNP", "NNPS", "PRP"} else None
    if parse.words[above] not in _CAUSING:
        return None
    is_done_to = is_passive(parse, above)
    if is_done_to and parse.tags[verb] != "VB" and parse.deps[verb] not in {"acl", "relcl"}:
        return None
    found = parse.subject(above) if is_done_to else parse.child(above, "dobj")
    return found if found is not None and found < infinitive else None


def past_asked(parse: Parse, at: int, verb: int) -> int:
    """Who wants others to act tells why: “It wants them to stay, [saying] it is safe”; else the verb."""
    above = parse.heads[at]
    has_to = parse.tags[at] == "VB" and any(parse.tags[c] == "TO" for c in parse.children[at])
    is_wanted = has_to and parse.child(at, "nsubj") is not None and parse.is_verb(above)
    is_beside = parse.tags[verb] == "VBG" and parse.words[verb - 1] == "," and above < at < verb
    return above if is_wanted and is_beside and parse.words[above] not in _CAUSING else at


def doer(parse: Parse, subject: int) -> int:
    """Who shouts in “All [she] could do was shout”; the subject itself of anything else."""
    clause = parse.child(subject, "relcl") if parse.words[subject] == "all" else None
    who = parse.subject(clause) if clause is not None else None
    chain = {clause, parse.child(clause, "xcomp")} if clause is not None else set()
    does = any(i is not None and parse.words[i] in {"do", "did"} for i in chain)
    return who if who is not None and does else subject


def is_passive(parse: Parse, verb: int) -> bool:
    """Whether a verb stands in the passive; "he's said" is "he has said", whatever the parse thinks."""
    auxiliary = parse.child(verb, "auxpass")
    if _is_nobodys(parse, verb):
        return True
    if auxiliary is not None and parse.words[auxiliary] in _SHORT:
        return parse.child(verb, "agent") is not None
    if auxiliary is not None or parse.child(verb, "nsubjpass") is not None:
        return True
    if parse.words[verb - 1 : verb + 1] == ["when", "asked"] and parse.child(verb, "nsubj") is None:
        return True  # “…, and when asked what came next Kim said …”
    is_participle = parse.deps[verb] == "advcl" and parse.child(verb, "aux", "nsubj") is None
    if is_put_to(parse, verb):
        return True
    return parse.tags[verb] == "VBN" and (is_participle or parse.child(verb, "agent") is not None)


def is_put_to(parse: Parse, verb: int) -> bool:
    """Whether a question was put to somebody who answers: “Kim, [asked] if it sank, said …”."""
    if parse.words[verb] != "asked" or parse.child(verb, "aux") is not None:
        return False
    is_alone = parse.child(verb, "nsubj") is None
    if is_alone and parse.deps[verb] == "advcl":
        return True
    behind = range(verb + 1, parse.sentence(verb)[1] - 1)
    answers = any(parse.words[i] == "," and parse.tags[i + 1] in _ANSWERING for i in behind)
    return parse.words[verb - 1] == "," and (answers or (is_alone and parse.deps[verb] in _ASIDE))


def _is_nobodys(parse: Parse, verb: int) -> bool:
    """Whether nobody says it: “it's said that he left”, “it's also been reported”."""
    at = verb - 1
    while at > 0 and (parse.tags[at] == "RB" or parse.words[at] in {"been", "being"}):
        at -= 1
    is_own = parse.words[verb + 1 : verb + 2] in (["it"], ["to"])  # a firm's: “it's said it would”
    is_short = parse.words[at] in _SHORT and parse.words[at - 1 : at] == ["it"]
    return is_short and parse.words[verb] in word_list("by_nobody") and not is_own
