"""Reporting verbs that the model takes for other words, by the words around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.cues.calling import NOMINAL
from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms, word_list
from newsview.nlp.said.given.parse import FINITE
from newsview.nlp.said.given.times import TIMES

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse, Range

_AGED = ["year", "old"]
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_NAMING = frozenset({"NNP", "NNPS", "NN", "JJ"})
_DESCRIBING = frozenset({"DT", "PRP$", "JJ", "RB"})
_NEAR = 4
"""Words between a verb and what it reports: “on Monday night”."""

_NO_NOUNS = frozenset(
    {"allege", "argue", "insist", "contend", "assert", "maintain", "say", "tell", "add", "admit", "suggest"}
    | {"acknowledge", "confirm", "predict", "deny", "explain", "reveal", "announce", "concede", "believe"}
)
"""Verbs that are never nouns, whatever the model takes them for."""

_FORETELLING = frozenset({"estimate", "forecast", "predict", "project", "claim", "reckon"})
"""Verbs for what will be, whose third person is a plural noun as well."""

_TENSED = FINITE | {"VBN", "VBG"}
"""Tags of a clause's verb: “they [were threatened]”."""

_COUNTS = frozenset({"one", "another", "some", "others", "many", "several", "two", "three"})
_ORDINALS = frozenset({"latest", "newest", "recent", "first", "last", "second", "third"})
"""Which of several texts or people it is."""

_IN_PHRASE = frozenset({"DT", "PRP$", "JJ", "JJS", "NN", "NNS", "NNP", "NNPS", "CD", "HYPH"})
"""Tags of the words of a noun phrase: “the country's two state media”."""

_OPENING = frozenset({",", "and", "but", "that", ";", ":"})
_LEADING = frozenset({"DT", "PRP$", "NNP"})
_LONGEST_SOURCE = 10
"""Words of who closes a sentence with a verb."""


def describing_source(parse: Parse, at: int) -> Range | None:
    """Who says so in “[the 31-year-old] admitted hope was low”, to the model an “admitted hope”."""
    noun = parse.heads[at]
    is_subject = parse.deps[at] == "amod" and at < noun and parse.deps[noun] in {"nsubj", "nsubjpass"}
    if not is_subject or parse.words[at] not in verb_forms("verbs") or parse.stretch[at] >= 0:
        return None
    if parse.words[at - 3 : at : 2] == _AGED and at > 5:
        return at - 6 + (parse.tags[at - 6] != "DT"), at
    if parse.tags[at - 1] != "CC":
        return None
    start = parse.sentence(at)[0]
    said = (i for i in range(at - 2, start, -1) if parse.words[i] in said_forms() and parse.is_verb(i))
    subject = next((s for i in said if (s := parse.subject(i)) is not None), None)
    return noun_phrase(parse, subject) if subject is not None else None


def plural_source(parse: Parse, at: int) -> Range | None:
    """Who says so in “[Father Kim] claims he met a ghost”, to the model “claims” of that name."""
    if (first := _plural_root(parse, at)) is not None:
        return parse.edges(first)[0], at
    if (low := _compound(parse, at)) is not None:
        return low, at
    is_plural = parse.tags[at] in {"NNS", "NNPS"} and parse.words[at] in verb_forms("verbs")
    pronoun = at + 1
    is_next = pronoun < len(parse) and parse.tags[pronoun] == "PRP" and parse.deps[pronoun] in _SUBJECTS
    if not is_plural or not is_next or parse.stretch[at] >= 0 or pronoun >= parse.sentence(at)[1]:
        return None
    start, low = parse.sentence(at)[0], at
    while low > start and parse.tags[low - 1] in _NAMING and parse.text[parse.start_of(low - 1)].isupper():
        low -= 1
    is_apart = low < at and (low == start or parse.words[low - 1] in _OPENING)
    soon = parse.tags[pronoun + 1 : pronoun + 3]
    return (low, at) if is_apart and not FINITE.isdisjoint(soon) else None


def commenting_source(parse: Parse, at: int) -> Range | None:
    """Who says so in “As [Kelmable] reports, …”, to the model “reports” of that name."""
    if parse.tags[at] not in {"NNS", "NNPS"} or parse.words[at] not in verb_forms("verbs"):
        return None
    low, start = at, parse.sentence(at)[0]
    while low > start and parse.text[parse.start_of(low - 1)].isupper() and parse.words[low - 1] != "as":
        low -= 1
    is_comment = start < low < at and parse.words[low - 1] == "as" and parse.words[at + 1 : at + 2] == [","]
    is_lead = is_comment and (low - 1 == start or parse.tags[low - 2] == "CC")
    return (low, at) if is_lead and parse.stretch[at] < 0 else None


def rooted_source(parse: Parse, at: int) -> Range | None:
    """Who says so in “[Norsk] forecast that …”, to the model a noun, to which the parse gives a subject."""
    subject, clause = parse.child(at, "nsubj"), parse.child(at, "ccomp")
    is_misread = parse.tags[at] in {"NN", "NNS", "JJ"}
    if not is_misread or subject is None or clause is None or parse.stretch[at] >= 0:
        return None
    if parse.words[subject] in word_list("figures"):
        return None  # “Data from the bank show that …”
    behind = at + 2 if parse.deps[at + 1 : at + 2] == ["prt"] else at + 1  # “point out”
    is_between = subject < at < clause and parse.edges(clause)[0] == behind
    is_finite = any(parse.tags[i] in _TENSED for i in (clause, *parse.children[clause]))
    return noun_phrase(parse, subject) if is_between and is_finite else None


def foretold(verb: Verb) -> tuple[list[Range], Range] | None:
    """“Norsk projects [boat sales will fall]”, to the model one long name: the clause, and who says so."""
    parse, at = verb.parse, verb.verb
    main = _foretold_verb(parse, at)
    lists = (verb_forms("verbs"), verb_forms("verbs_finding"))
    foretells = any(words.get(parse.words[at]) in _FORETELLING for words in lists)
    if main is None or not foretells or parse.stretch[at] >= 0:
        return None
    low = at
    while low > parse.sentence(at)[0] and parse.tags[low - 1] in _IN_PHRASE | {"POS"}:
        low -= 1
    is_lone = low < at and (low == parse.sentence(at)[0] or parse.words[low - 1] in _OPENING)
    is_body = is_lone and (parse.is_name(at - 1) or can_speak(parse, (at - 1, at)))
    start = at + 1 + (parse.words[at + 1] == "that")
    return (verb.trimmed(start, complement_end(verb, start, main)), (low, at)) if is_body else None


def _foretold_verb(parse: Parse, at: int) -> int | None:
    """The verb of what a plural or “forecast” foretells: “projects sales [fall]”, “… that it will [fall]”."""
    head = parse.heads[at]
    if parse.tags[at] not in {"NNS", "NNPS"} and parse.words[at] != "forecast":
        return None
    if parse.deps[at] == "compound" and at < head and parse.deps[head] in _SUBJECTS:
        main = parse.heads[head]
        will = next((c for c in parse.children[main] if parse.tags[c] == "MD" and c > head), None)
        return main if will is not None and "," not in parse.words[at:will] else None
    is_that = parse.deps[at] == "ROOT" and parse.words[at + 1 : at + 2] == ["that"]
    clauses = (c for c in parse.children[at] if c > at and parse.deps[c] == "relcl")
    return next(clauses, None) if is_that else None


def squeezed_clause(verb: Verb) -> tuple[list[Range], Range] | None:
    """“Guards allege [Moll lied]”, to the model an “allege Moll” of theirs: the clause, and who says so."""
    parse, at = verb.parse, verb.verb
    noun = parse.heads[at]
    while parse.deps[noun] == "compound":
        noun = parse.heads[noun]
    main = parse.heads[noun]
    is_compound = parse.deps[at] in {"compound", "amod"} and parse.deps[noun] in _SUBJECTS and at + 1 <= noun
    is_verb = parse.words[at] in _NO_NOUNS and parse.stretch[at] < 0
    source = _squeezed_source(parse, at) if is_verb and is_compound and main > noun else None
    if source is None or not verb.has_finite(noun, main + 1):
        return None
    return verb.trimmed(at + 1, complement_end(verb, at + 1, main)), source


def _squeezed_source(parse: Parse, at: int) -> Range | None:
    """Who says so: its subject, or the noun phrase alone before it."""
    said = parse.child(at, "nsubj")
    if said is not None:
        return noun_phrase(parse, said) if said < at else None
    start, low = parse.sentence(at)[0], at
    while low > start and parse.tags[low - 1] in _IN_PHRASE:
        low -= 1
    is_lone = low == start or parse.words[low - 1] in _OPENING
    return (low, at) if low < at and is_lone and can_speak(parse, (at - 1, at)) else None


def squeezed_judgement(parse: Parse, at: int, claimed: set[int]) -> tuple[Range, Range] | None:
    """“[Lind] blasted Norsk for [its “odd ways”]”, to the model one long name: who, and the words."""
    head = parse.heads[at]
    is_squeezed = parse.tags[at] == "VBN" and parse.deps[at] == "amod" and head > at > 0
    is_named = is_squeezed and parse.tags[head] == "NNP" and parse.text[parse.start_of(at - 1)].isupper()
    is_named = is_named and (parse.heads[at - 1] == head or parse.heads[head] == at - 1)
    if not is_named or parse.words[at] not in verb_forms("verbs_naming"):
        return None
    end = parse.sentence(at)[1]
    low = next((i for i in range(head + 1, end) if i in parse.at_opening or parse.tags[i] in FINITE), end)
    quote = parse.at_opening.get(low)
    if quote is None or quote in claimed or parse.stretch[at] >= 0:
        return None
    start = low
    while start - 1 > head and parse.tags[start - 1] in _DESCRIBING:
        start -= 1
    first = at - 1
    while first > parse.sentence(at)[0] and parse.tags[first - 1] == "NNP":
        first -= 1
    return (first, at), (start, parse.outers[quote][1])


def joined_vow(verb: Verb) -> tuple[list[Range], Range] | None:
    """“He hates it and vows [to stop it]”, to the model a noun joined to a verb; and who vows."""
    parse, at = verb.parse, verb.verb
    above = parse.heads[at]
    is_joined = parse.deps[at] == "conj" and parse.is_verb(above) and parse.tags[at - 1] in {"CC", "RB"}
    is_vow = parse.words[at] in verb_forms("verbs_promising") and parse.words[at + 1 : at + 2] == ["to"]
    while parse.subject(above) is None and parse.deps[above] == "conj":
        above = parse.heads[above]
    subject, deed = parse.subject(above), parse.heads[at + 1] if is_vow else at
    if not is_joined or subject is None or subject > at or parse.tags[deed] != "VB" or parse.stretch[at] >= 0:
        return None
    return verb.trimmed(at + 1, complement_end(verb, at + 1, deed)), noun_phrase(parse, subject)


def vow(verb: Verb) -> tuple[list[Range], Range] | None:
    """“The yard pledges [to fully mend it]”, to the model a plural with a noun before it; and who vows."""
    parse, at = verb.parse, verb.verb
    is_vow = parse.words[at] in verb_forms("verbs_promising") and parse.words[at + 1 : at + 2] == ["to"]
    if not is_vow or parse.deps[at] != "ROOT" or parse.stretch[at] >= 0:
        return None
    low, deed = parse.edges(at)[0], parse.heads[at + 1]
    is_someone = low < at and parse.tags[low] in {"DT", "PRP$", "NNP"} and can_speak(parse, (at - 1, at))
    is_someone = is_someone and low == parse.sentence(at)[0] and not verb.has_finite(at, verb.end)
    if not is_someone or parse.tags[deed] != "VB" or parse.deps[deed] not in {"xcomp", "acl"}:
        return None
    return verb.trimmed(at + 1, complement_end(verb, at + 1, deed)), (low, at)


def _plural_root(parse: Parse, at: int) -> int | None:
    """Who says so in “[Sailors] on the Lorvane Star state that …”, to the model a noun and no verb at all."""
    is_base = parse.tags[at] == "NN" and parse.words[at] in verb_forms("verbs").values()
    is_base = is_base and parse.tags[at - 1][:2] == "NN"  # not “updates with report that …”
    is_that = parse.words[at + 1 : at + 2] == ["that"] and parse.deps[at + 1] == "mark"
    start = parse.sentence(at)[0]
    if not is_base or not is_that or not FINITE.isdisjoint(parse.tags[start:at]):
        return None
    root = next((i for i in range(start, at) if parse.deps[i] == "ROOT"), None)
    return root if root is not None and parse.tags[root] in {"NNS", "NNPS"} else None


def counted_source(parse: Parse, at: int) -> Range | None:
    """Who says so in “they ran, with [one] warning: “…””, to the model a noun."""
    word = parse.words[at]
    is_one = parse.words[at - 1] in _COUNTS and parse.words[at - 2] in {"with", ","} and parse.stretch[at] < 0
    is_noun = parse.tags[at] in {"NN", "NNS"} and word.endswith("ing") and word in verb_forms("verbs")
    is_next = parse.words[at + 1 : at + 2] in ([":"], [","]) and at + 2 in parse.at_opening
    return (at - 1, at) if is_one and is_noun and is_next else None


def newest_source(parse: Parse, at: int) -> Range | None:
    """Who says so in “with [the latest] alleging that …”, “[a hoax] claiming …”, to the model nouns."""
    word = parse.words[at]
    is_noun = parse.tags[at] == "NN" and word.endswith("ing") and word in verb_forms("verbs")
    is_next = parse.words[at + 1 : at + 2] in (["that"], ["whether"])
    is_next = is_next or parse.tags[at + 1 : at + 2] == ["PRP"]
    is_relative = not FINITE.isdisjoint(parse.tags[at + 2 : at + 3])  # “a court ruling that upheld the tax”
    if not is_noun or not is_next or (is_relative and parse.tags[at + 1] != "PRP") or parse.stretch[at] >= 0:
        return None
    if parse.words[at - 1] in _COUNTS and parse.words[at - 2] in {"with", "and", ","}:
        return at - 1, at  # “with [some] questioning whether …”
    low = at - 2 if parse.words[at - 2] != "most" else at - 3
    if parse.words[at - 1] in _ORDINALS:
        return (low, at) if parse.words[low] == "the" and parse.words[low - 1] in {"with", ","} else None
    is_text = any(parse.words[at - 1] in noun_forms(name) for name in ("finders", "nouns", "nouns_texts"))
    is_whole = is_text and parse.tags[low] in {"DT", "PRP$", "JJ"}
    return (low, at) if is_whole else None


def closing_source(parse: Parse, at: int) -> Range | None:
    """Who says so in “It must stay, [the paper] states.”, where the model takes the verb for a plural."""
    is_plural = parse.tags[at] in {"NNS", "NNPS"} and parse.words[at] in verb_forms("verbs")
    finds = parse.words[at] in verb_forms("verbs_finding") and parse.words[at - 1] in noun_forms("finders")
    is_tag = parse.tags[at] == "NNS" and parse.words[at] in verb_forms("verbs_quoting")
    if is_tag or is_plural:
        name = _tagged_source(parse, at) if parse.stretch[at] < 0 else None
        if name is not None or not is_plural:
            return name
    is_verb = is_plural or (finds and parse.tags[at] == "NN")  # “…, Harbour Board data show.”
    if not is_verb or parse.words[at + 1 : at + 2] != ["."] or parse.stretch[at] >= 0:
        return None
    start, low = parse.sentence(at)[0], at
    while low > start and at - low < _LONGEST_SOURCE and parse.tags[low - 1] in NOMINAL:
        low -= 1
    is_apart = start < low < at and parse.words[low - 1] == "," and parse.tags[low] in _LEADING
    return (low, at) if is_apart and any(tag in FINITE for tag in parse.tags[start:low]) else None


def _tagged_source(parse: Parse, at: int) -> Range | None:
    """Who says so in ““That is fine,” [Roe] replies and laughs.”."""
    low = at
    while low > 1 and parse.tags[low - 1][:2] == "NN" and parse.text[parse.start_of(low - 1)].isupper():
        low -= 1
    if low < 2:
        return None
    quote = parse.stretch[low - 2]
    is_left_open = low < at and quote >= 0 and parse.words[low - 2 : low - 1] == [","]
    is_left_open = is_left_open and parse.outers[quote][1] == low
    is_end = parse.words[at + 1 : at + 2] in (["."], [","], ["and"], ["as"], ["with"])
    return (low, at) if is_left_open and is_end else None


def _compound(parse: Parse, at: int) -> int | None:
    """Where who says so begins in “[Local media] report that …”, to the model one noun and no verb at all."""
    clause = next((c for c in parse.children[at] if parse.deps[c] in {"ccomp", "relcl"} and c > at), None)
    is_noun = parse.deps[at] == "ROOT" and parse.tags[at] == "NN" and parse.stretch[at] < 0
    is_base = parse.words[at] in verb_forms("verbs").values() and parse.tags[at - 1] in {"NNS", "NNPS"}
    if clause is None or not is_noun or not is_base or parse.heads[at - 1] != at:
        return None
    start, low = parse.sentence(at)[0], at
    is_that = parse.words[at + 1] == "that" and parse.deps[at + 1] == "mark"
    is_whole = parse.deps[clause] == "ccomp" and parse.edges(clause)[0] == at + 1
    while low > start and parse.tags[low - 1] in _IN_PHRASE:
        low -= 1
    is_lone = low == start or parse.words[low - 1] in _OPENING
    return low if is_lone and (is_that or is_whole) and FINITE.isdisjoint(parse.tags[start:at]) else None


def rival_source(parse: Parse, at: int) -> Range | None:
    """Who says so in “[A guard in Kelm] revealed Lind has left”, to the parse two subjects of “left”."""
    if parse.deps[at] not in {"amod", "acl"} or parse.words[at] not in verb_forms("verbs"):
        return None
    first, second, main = _rivals(parse, at)
    is_plain = first < at < second < main and all(n < 0 for n in parse.stretch[first:main])
    between = parse.words[at + 1 : parse.edges(second)[0]] if is_plain else []
    if not is_plain or not (between == [] or (between[-1] in TIMES and len(between) < _NEAR)):
        return None
    start, end = noun_phrase(parse, first)
    return (start, min(end, at)) if can_speak(parse, (start, min(end, at))) else None


def _rivals(parse: Parse, at: int) -> tuple[int, int, int]:
    """The two subjects on both sides of a participle, and the verb of the second."""
    noun, own = parse.heads[at], parse.subject(at)
    main = parse.heads[noun]
    subjects = [c for c in parse.children[main] if parse.deps[c] in _SUBJECTS]
    if own is not None and noun in subjects:
        return own, noun, main
    is_pair = len(subjects) == 2 and noun in subjects
    return (subjects[0], subjects[1], main) if is_pair else (at, at, at)


def rival_clause(verb: Verb) -> list[Range]:
    """What such a verb reports: “revealed [Lind has left]”, “reported on Monday [the mayor had left]”."""
    parse = verb.parse
    _, second, main = _rivals(parse, verb.verb)
    start = max(verb.verb + 1, parse.edges(second)[0])
    return verb.trimmed(start, complement_end(verb, start, main))


def described_clause(verb: Verb) -> list[Range]:
    """What such a verb reports: “admitted [hope was low]”."""
    parse, at = verb.parse, verb.verb + 1
    return verb.trimmed(at, complement_end(verb, at, parse.heads[parse.heads[verb.verb]]))
