"""Whom a deed is done to for what is theirs or they did: "praised Roe for his work", "asked Roe if he"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import GENDERS, SUBJECTS, TELLING
from newsview.nlp.who.pronouns.salience import OBJECTS, SAYING

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

_PHRASES = frozenset({"poss", "pobj", "prep", "conj", "pcomp"})
"""Labels from an owner up to the preposition that tells what somebody is judged for."""

_FOR = frozenset({"for", "over"})
_ABOUT = frozenset({"about", "on", "over"})
_BEHIND = frozenset({"for", "in", "during"})
_AT = frozenset({"in", "at", "inside", "outside", "near", "from", "by"})
_SINCE = frozenset({"because", "since", "after", "once", "when", "while", "as"})
_MEANWHILE = frozenset({"as", "when", "while"})
_DEFENDING = frozenset({"defended", "defends", "defending", "defend"})
_TOLD = frozenset({"saying", "claiming", "alleging", "arguing", "suggesting", "contending"})
_CITING = frozenset({"citing", "noting", "touting"})
_WHETHER = frozenset({"whether", "if"})
_WHAT = frozenset({"what", "which", "why", "how", "where", "when", "who", "whose"})
_ASKED = frozenset({"asked", "asks", "asking", "ask"})
_DUE = frozenset({"should", "must", "ought", "needs", "needed"})
_MAY = frozenset({"can", "could", "may", "might", "should"})
_BUT = frozenset({"but", "and"})
_REMINDING = frozenset(
    {"informed", "informs", "informing", "notified", "notifies", "notifying"}
    | {"reminded", "reminds", "reminding", "advised", "advises", "advising"}
)
_TAKEN = {
    **dict.fromkeys(("strip", "strips", "stripped", "stripping", "robbed", "deprived"), "of"),
    **dict.fromkeys(("relieve", "relieves", "relieved", "relieving", "cheated"), "of"),
    **dict.fromkeys(("remove", "removes", "removed", "removing", "ousted", "ousting"), "from"),
    **dict.fromkeys(("fired", "firing", "suspended", "suspending", "dismissed", "dismissing"), "from"),
}
"""Verbs by which people lose what is theirs, with what stands before that: "removed Roe from his post"."""

_STEPS = 8
"""Steps up the parse in which the deed is looked for."""


def undergone(words: Words, i: int) -> frozenset[int]:
    """The tokens of those done to, in a phrase or clause that is most likely about them, where ``i`` stands.

    Args:
        words: The document.
        i: A pronoun.
    """
    found = {
        *_judged(words, i),
        *_told(words, i),
        *_refusing(words, i),
        *_asked_for(words, i),
        *_labelled(words, i),
    }
    return frozenset(found - {i})


def _judged(words: Words, i: int) -> set[int]:
    """Who is judged for something, harmed in what is theirs, or judged as the words next to them say."""
    is_plain = words.deps[i] == "poss"
    at = i
    for _ in range(_STEPS):
        above = words.heads[at]
        if above == at:
            break
        label, low = words.deps[at], words.lowers[at]
        acted = _done_to(words, above, at)
        if acted and label == "prep":
            return acted if is_plain and _is_for(words, above, at, i) else set()
        if acted and label == "advcl":
            return acted if _is_cited(words, above, at, i) or _is_because(words, above, at, i) else set()
        if acted and label in {"relcl", "acl", "ccomp", "xcomp"}:
            return set()
        is_plain = is_plain and label in _PHRASES and low not in {"himself", "herself"}
        at = above
    return set()


def _done_to(words: Words, verb: int, behind: int) -> set[int]:
    """Whom the verb is done to, if they are told of before a token that hangs on the verb or on them."""
    above = words.heads[verb]
    if words.deps[verb] in OBJECTS and words.tags[above][:1] == "V":
        return {verb}
    start, end = words.sentence(verb)
    by = any(words.heads[j] == verb and words.deps[j] in {"auxpass", "agent"} for j in range(start, end))
    done = (j for j in range(start, behind) if words.heads[j] == verb)
    if by:
        return {j for j in done if words.deps[j] == "nsubjpass"}
    return {j for j in done if words.deps[j] in OBJECTS and j > verb}


def _verb(words: Words, at: int) -> int:
    """The verb itself, or that of the object at the token."""
    return words.heads[at] if words.deps[at] in OBJECTS else at


def _is_for(words: Words, above: int, link: int, i: int) -> bool:
    """Whether a preposition tells what somebody is judged for, asked about, helped in or harmed at."""
    low, verb = words.lowers[link], words.lowers[_verb(words, above)]
    owned = words.lowers[words.heads[i]]
    if low in _FOR and verb in lexicon("who_judging", "who_rewarding"):
        return True
    if low in _ABOUT and verb in lexicon("who_grilling"):
        return True
    if low == _TAKEN.get(verb):
        return low == "of" or owned in lexicon("who_posts")
    if low in _BEHIND and verb in lexicon("who_backing") and owned in lexicon("who_contests"):
        return True
    return low in _AT and verb in lexicon("who_harming") and owned in lexicon("who_abodes")


def _is_because(words: Words, verb: int, clause: int, i: int) -> bool:
    """Whether a clause tells why somebody is judged or how they were found, right with the pronoun."""
    opening = i - 1
    low, deed = words.lowers[opening], words.lowers[verb]
    subject = words.heads[i] if words.deps[i] == "poss" else i
    if words.deps[subject] not in SUBJECTS:
        return False
    if low == "that":
        low = words.lowers[opening - 1]
    if words.lowers[clause] in _TOLD:
        is_own = words.heads[words.heads[subject]] == clause
        is_felt = words.lowers[words.heads[subject]] in lexicon("who_feelings")
        is_judged = deed in lexicon("who_judging", "who_suing", "who_rewarding") | _DEFENDING
        return is_own and not is_felt and low in _TOLD and is_judged
    if words.heads[subject] != clause:
        return False
    if low in _SINCE and deed in lexicon("who_judging", "who_ousting", "who_rewarding", "who_hiring"):
        return low != "as" or deed not in lexicon("who_hiring")
    if low in _SINCE and deed in lexicon("who_harming"):
        is_provoking = words.lowers[clause] in lexicon("who_provoking") and words.deps[i] != "poss"
        return is_provoking or (low in _MEANWHILE and words.deps[i] != "poss")
    return False


def _is_cited(words: Words, verb: int, clause: int, i: int) -> bool:
    """Whether what the pronoun owns is why somebody is picked or judged: "hired Roe, citing his skills"."""
    is_cited = (
        words.lowers[clause] in _CITING and words.deps[i] == "poss" and words.heads[words.heads[i]] == clause
    )
    return is_cited and words.lowers[verb] in lexicon(
        "who_hiring", "who_judging", "who_rewarding", "who_backing"
    )


def _told(words: Words, i: int) -> set[int]:
    """Who is asked whether he would or what he did, told he should or reminded that he did."""
    clause = words.heads[i]
    verb = words.heads[clause]
    if words.deps[i] not in SUBJECTS or words.deps[clause] not in {"ccomp", "advcl"} or verb == clause:
        return set()
    done, before = _done_to(words, verb, i), words.lowers[i - 1]
    modal = words.lowers[i + 1] if i + 1 < len(words) else ""
    deed = words.lowers[verb]
    is_what = before in _WHAT or words.lowers[i - 2] in {"what", "which", "how", "whose"}
    if deed in _ASKED and (before in _WHETHER or is_what):
        return done if modal not in _MAY else set()
    if deed in TELLING:
        return done if modal in _DUE else set()
    return done if deed in _REMINDING and not _acts_on_another(words, i) else set()


def _acts_on_another(words: Words, i: int) -> bool:
    """Whether "he" acts upon a "him", as mostly who tells it does: "reminded Roe that he had helped him"."""
    gender, end = GENDERS[words.lowers[i]], words.sentence(i)[1]
    done = (j for j in range(i + 1, end) if words.heads[j] == words.heads[i] and words.deps[j] in OBJECTS)
    return any(GENDERS.get(words.lowers[j]) == gender for j in done)


def _refusing(words: Words, i: int) -> set[int]:
    """Who answers what was offered or asked: "Roe offered Doe a job, but he declined"."""
    clause = words.heads[i]
    verb = words.heads[clause]
    is_answer = words.deps[i] in SUBJECTS and words.deps[clause] == "conj" and words.lowers[i - 1] in _BUT
    asked = words.lowers[verb] in _ASKED and words.lowers[clause] in SAYING
    if not is_answer or not (asked or words.lowers[clause] in lexicon("who_answering")):
        return set()
    return _done_to(words, verb, i) if words.lowers[verb] in lexicon("who_asking") else set()


def _asked_for(words: Words, i: int) -> set[int]:
    """Who is named right before, to whom something goes for what they may do: "to Roe for his signature"."""
    if i < 2:
        return set()
    is_due = words.deps[i] == "poss" and words.lowers[words.heads[i]] in lexicon("who_asked_for")
    is_due &= words.lowers[i - 1] == "for"
    link = words.heads[i - 2]
    is_whom = words.deps[i - 2] == "pobj" and words.lowers[link] == "to"
    return {i - 2} if is_due and is_whom else set()


def _labelled(words: Words, i: int) -> set[int]:
    """Who is judged behind what is done to them: "slammed Roe, calling him a liar"."""
    verb = i - 1
    is_going_on = i > 0 and words.lowers[verb] in lexicon("who_labelling") and words.deps[verb] == "advcl"
    return _done_to(words, words.heads[verb], verb) if is_going_on and words.deps[i] != "poss" else set()
