"""Parses that the model mostly gets wrong, mended by their words before anything is read from them.

“The Palo Alto, California-based company” is to the model Palo Alto, and “company” stands beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.manner import is_manner
from newsview.nlp.said.given.lexicon import said_forms, verb_forms, word_list
from newsview.nlp.said.given.parse import FINITE
from newsview.nlp.who.given.text import MODALS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

_BASED = "based"
_HYPHEN = "-"
_STATE = 3
"""Tokens between the comma behind a town and the hyphen."""

_ARTICLES = frozenset({"the", "a", "an"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_OBJECTS = frozenset({"dobj", "dative"})
_PHRASE = 4
"""Tokens from an owner to behind the noun."""

_TRADES = frozenset(
    {"marketing", "advertising", "engineering", "manufacturing", "programming", "planning"}
    | {"banking", "accounting", "training", "recruiting", "publishing", "nursing"}
)
"""What looks like a verb before a name and is a field: "a manager for marketing Bob Roe"."""

_COUNTING = frozenset({"both", "each", "all"})
_WHEN = frozenset({"this", "last"})
_TIMES = frozenset({"week", "weekend", "month", "year", "night", "morning", "afternoon", "evening"})
_FULL = frozenset({"VB", "VBG", "VBD", "VBZ", "VBP"})
_LOOSE = frozenset({"dep", "conj", "ccomp"})
_PARTING = frozenset({",", "–", "—", "--", "-", "and", "but", "while"})
_DISAGREEING = frozenset({("VBZ", "NNS"), ("VBP", "NN"), ("VBP", "NNP")})
"""Tags of a verb and of a noun that is not its subject."""

_PROPER = frozenset({"NNP", "NNPS"})
_TIMING = frozenset({"after", "before", "when", "as", "while", "once"})
_OPENING = frozenset({"“", '"', "‘", "'", "''", "``"})


def rehang(doc: Doc) -> None:
    """Hang the town of “the Tarn, Ohio-based firm” on the firm, and the firm where the town hung."""
    for town, firm in _based(doc):
        if town.head == firm:
            continue
        below = next((token for token in (firm, *firm.ancestors) if token.head == town), None)
        if below is not None:  # else the two would hang on each other
            is_root = town.head == town
            below.head, below.dep_ = below if is_root else town.head, town.dep_
        article = doc[_article(town)]
        town.head, town.dep_ = firm, "nmod"
        article.head, article.dep_ = firm, "det"
    for hyphen in _parting_hyphens(doc):
        _join(hyphen)
    for saying in _sayings(doc):
        _make_participle(saying)
    for second, verb in _second_subjects(doc):
        second.head, second.dep_ = verb, "dobj"
    _hang_participles(doc)
    for clause, verb in _reports_later(doc):
        clause.head, clause.dep_ = verb, "ccomp"
    for that, clause, verb in _reports_somewhere(doc):
        clause.head, clause.dep_ = verb, "ccomp"
        that.head, that.dep_, that.tag_ = clause, "mark", "IN"
    for token in doc:
        _relabel(token)


def _relabel(token: Token) -> None:
    """Mend what one word is to another, by that word and those beside it."""
    if (owned := _owned(token)) is not None:
        token.head, token.dep_, token.tag_ = owned, "poss", "PRP$"
    elif _counts_subjects(token):
        token.dep_ = "advmod"
    elif _is_when(token):
        token.dep_ = "npadvmod"
    elif _is_named_so(token):
        token.dep_, token.tag_ = "nsubj", "NNP"


def _is_named_so(token: Token) -> bool:
    """Whether somebody is called what is a modal to the model: “[May] told”; none stands before a past."""
    is_modal = token.text in MODALS and token.tag_ == "MD" and token.i + 1 < len(token.doc)
    behind = token.nbor(1) if is_modal else token
    forms = (verb_forms("verbs").get(behind.lower_), verb_forms("verbs_telling").get(behind.lower_))
    is_past = behind.tag_ == "VBD" and behind.lower_ in said_forms() and behind.lower_ not in forms
    return is_modal and is_past and token.head == behind


def _based(doc: Doc) -> Iterator[tuple[Token, Token]]:
    """Each town with an article before it and a state behind it up to “-based”, and what is based there."""
    for token in doc:
        at = _hyphen(token)
        comma = next((i for i in range(at - 1, max(at - 1 - _STATE, 0), -1) if doc[i].text == ","), 0)
        if not comma or any(doc[i].tag_ not in _PROPER for i in range(comma + 1, at)):
            continue
        town, firm = doc[comma - 1], token.head
        if firm.i > token.i and _article(town) >= 0:
            yield town, firm


def _parting_hyphens(doc: Doc) -> Iterator[Token]:
    """Each hyphen in a verb that is three verbs to the model: “vowed to re[-]open it”."""
    for hyphen in doc[1:-1]:
        first, last = hyphen.nbor(-1), hyphen.nbor(1)
        is_glued = hyphen.text == _HYPHEN and not first.whitespace_ and not hyphen.whitespace_
        are_verbs = all(token.tag_ == last.tag_ in _FULL for token in (first, hyphen))
        if is_glued and are_verbs and first.head == hyphen.head == last.head not in {first, last}:
            yield hyphen


def _join(hyphen: Token) -> None:
    """Make a verb with a hyphen one, whose parts before its last hang on that."""
    first, last = hyphen.nbor(-1), hyphen.nbor(1)
    for token in (*first.children, *hyphen.children):
        token.head = last
    last.dep_ = first.dep_
    first.head, first.dep_, first.tag_ = last, "compound", "AFX"
    hyphen.head, hyphen.dep_, hyphen.tag_ = last, "punct", "HYPH"


def _sayings(doc: Doc) -> Iterator[Token]:
    """Each “saying” that is a noun to the model, though a name is before it and words behind."""
    for token in doc[1:-2]:
        is_noun = token.lower_ == "saying" and token.tag_ == "NN"
        before, behind = token.nbor(-1), token.nbor(1)
        is_led = behind.text in {",", ":"} and token.nbor(2).text in _OPENING
        if is_noun and is_led and before.tag_ in _PROPER and before.head == token:
            yield token


def _second_subjects(doc: Doc) -> Iterator[tuple[Token, Token]]:
    """Each name that is a second subject, and the verb right before whose object it is.

    “A baker vying to unseat Mayor Roe stepped up his attacks.”
    """
    for second in doc:
        if second.dep_ not in _SUBJECTS or second.tag_ not in _PROPER:
            continue
        first = next((t for t in second.head.lefts if t.dep_ in _SUBJECTS and t.i < second.i), None)
        verb = doc[second.left_edge.i - 1] if second.left_edge.i else second
        is_verb = verb.tag_ in _FULL or (verb.i and verb.nbor(-1).tag_ == "TO")
        is_around = first is not None and first.i < verb.i and first in verb.ancestors
        if is_around and is_verb and verb.lower_ not in _TRADES:
            yield second, verb


def _owned(token: Token) -> Token | None:
    """Whose somebody is behind a "her" that is an object to the model: "described her older brother"."""
    if token.lower_ != "her" or token.dep_ not in _OBJECTS:
        return None
    owned = next((t for t in token.doc[token.i + 1 : token.i + _PHRASE] if t.tag_[:2] != "JJ"), token)
    is_object = owned.tag_ == "NN" and owned.head == token.head and owned.dep_ in _OBJECTS
    return owned if is_object and owned.lower_ in word_list("own_people") else None


def _hang_participles(doc: Doc) -> None:
    """Hang a clause on the participle before it that reports it, and the participle where the clause hung."""
    for participle, subject, verb in _participles(doc):
        if participle.head == verb:
            participle.head = verb.head
        participle.dep_ = "advcl"
        verb.head, verb.dep_ = participle, "ccomp"
        subject.head, subject.dep_ = verb, "nsubj"


def _participles(doc: Doc) -> Iterator[tuple[Token, Token, Token]]:
    """Each participle that reports a clause which is none to the parse, with the clause's subject and verb.

    “It left, warning [the boats] [are] old.”; “Arguing [it] [leaks], she left.”
    """
    for participle in doc:
        if participle.tag_ != "VBG" or participle.lower_ not in said_forms():
            continue
        taken = next((t for t in participle.rights if t.dep_ == "dobj"), None)
        if taken is None or taken.left_edge.i != participle.i + 1 or taken.right_edge.i + 1 >= len(doc):
            continue
        finite = doc[taken.right_edge.i + 1]
        verb = finite.head if finite.dep_ in {"aux", "auxpass"} else finite
        lacks_subject = finite.tag_ in FINITE and not any(t.dep_ in _SUBJECTS for t in verb.lefts)
        agrees = (finite.tag_, taken.tag_) not in _DISAGREEING
        if lacks_subject and agrees and _reports_clause(participle, verb):
            yield participle, taken, verb


def _reports_clause(participle: Token, verb: Token) -> bool:
    """Whether a clause hangs beside or above a participle that can report it."""
    is_about = participle.dep_ in {"csubj", "csubjpass"} and participle.head == verb != verb.head
    is_loose = participle.dep_ == "advcl" and verb.head == participle.head and verb.dep_ in _LOOSE
    is_apart = participle.i > 0 and participle.nbor(-1).text in _PARTING
    is_led = participle.is_sent_start and verb.dep_ == "ccomp" and verb.head.i > verb.i
    is_led = is_led and verb.head.lower_ not in said_forms()  # not “Adding boats was a mistake, she said”
    return (is_about or is_loose) and (is_apart or is_led)


def _reports_later(doc: Doc) -> Iterator[tuple[Token, Token]]:
    """Each clause that hangs on when something was said, and who said it: “said after they left that …”."""
    forms = said_forms()
    for clause in doc:
        deed = clause.head
        if clause.dep_ != "ccomp" or deed.dep_ != "advcl" or not deed.head.i < deed.i < clause.i:
            continue
        is_mute = deed.lower_ not in forms - {"asked"} and not is_manner(deed.lower_)  # no “shot back that …”
        is_told = is_mute and deed.head.lower_ in forms
        if is_told and clause.left_edge.lower_ == "that" and any(t.lower_ in _TIMING for t in deed.lefts):
            yield clause, deed.head


def _reports_somewhere(doc: Doc) -> Iterator[tuple[Token, Token, Token]]:
    """Each clause that hangs on where something was said, its “that”, and who said it: “said on air that …”.

    No relative pronoun is an article: “told investors on a call [that] profit would fall”.
    """
    for clause in doc:
        noun = clause.head
        if clause.dep_ != "relcl" or noun.dep_ != "pobj" or noun.i + 1 >= len(doc):
            continue
        that, verb = noun.nbor(1), noun.head.head
        is_article = that.lower_ == "that" and that.tag_ == "DT" and that.i < clause.i
        has_own = any(t.dep_ in _SUBJECTS and t.i > that.i for t in clause.lefts)
        is_open = (
            verb.lower_ in said_forms() and verb.i < noun.i and all(t.dep_ != "ccomp" for t in verb.rights)
        )
        if is_article and has_own and is_open:
            yield that, clause, verb


def _counts_subjects(token: Token) -> bool:
    """Whether it only counts who acts: "Roe and Doe have both said"."""
    is_subject = token.dep_ in _SUBJECTS and token.lower_ in _COUNTING and not list(token.children)
    return is_subject and any(t.dep_ in _SUBJECTS and t.i < token.i for t in token.head.lefts)


def _is_when(token: Token) -> bool:
    """Whether it only tells when somebody says one more thing: "began in May and this week said"."""
    verb = token.head
    is_subject = token.dep_ == "nsubj" and token.lower_ in _TIMES and verb.dep_ == "conj"
    is_time = is_subject and any(t.lower_ in _WHEN for t in token.lefts)
    return is_time and any(t.dep_ == "ccomp" and t.i > verb.i for t in verb.children)


def _make_participle(saying: Token) -> None:
    """Hang “saying” on the name before it, and the name where “saying” hung: “footage of Roe saying, “…””."""
    name = saying.nbor(-1)
    is_root = saying.head == saying
    name.head, name.dep_ = name if is_root else saying.head, saying.dep_
    for token in list(saying.lefts):
        if token != name:
            token.head = name
    saying.head, saying.dep_, saying.tag_, saying.pos_ = name, "acl", "VBG", "VERB"


def _hyphen(token: Token) -> int:
    """The place of the hyphen, or of the state it sticks to: “Ohio-based”, “Calif.-based”; else 0."""
    if token.lower_ == _BASED and token.i and token.nbor(-1).text == _HYPHEN:
        return int(token.i) - 1
    return int(token.i) if token.lower_.endswith(_HYPHEN + _BASED) else 0


def _article(town: Token) -> int:
    """The article before a town; -1 where there is none."""
    at = int(town.i)
    while at >= 0 and town.doc[at].tag_ in _PROPER:
        at -= 1
    is_article = 0 <= at < town.i and town.doc[at].lower_ in _ARTICLES
    return at if is_article else -1
