"""The words a reporting verb reports, before it, after it and around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.lexicon import verb_forms
from newsview.nlp.said.parse import DASHES, ENDS, FINITE, MARKS
from newsview.nlp.said.sources import RELATIVES
from newsview.nlp.said.verbs import UNSAID

if TYPE_CHECKING:
    from newsview.nlp.said.parse import Range
    from newsview.nlp.said.verbs import Verb

_REPORTING = ("verbs", "verbs_telling", "verbs_naming", "verbs_quoting")
_CONTRASTS = frozenset({"while", "whereas", "though", "although"})
_OPENERS = frozenset({"that", "whether", "if", "how", "why", "what", "when", "where", "who"})
_ASKING = frozenset({"ask", "wonder", "question", "inquire", "enquire", "query"})
_LONE_DASHES = DASHES - {"-"}
_PREPOSITIONS = frozenset({"in", "on", "at", "during", "after", "before", "with", "from", "for", "as", "via"})
_AUXILIARIES = frozenset(
    {"has", "have", "had", "do", "does", "did", "is", "are", "was", "were", "will", "would"}
)
_GERUNDS = frozenset({"report", "suggest", "admit", "recommend", "propose", "recall", "acknowledge"})
_LONGEST_ADDRESSEE = 12
"""Words looked through for the “that” of “told … that”."""


def contents(verb: Verb) -> list[Range]:
    """The ranges of tokens that a verb reports, in order; none where it reports nothing."""
    right = [] if _is_parenthetical(verb) else _right(verb)
    quote = verb.quote_before(verb.clause) if _can_follow(verb) else None
    if quote is not None:
        left = left_quote(verb, quote, verb.tail)
        is_quote = bool(right) and right[0] in verb.parse.at_outer
        return [*left, *(r for r in right if r not in left)] if is_quote else left
    if _completes(verb, right):
        return [*_left(verb), *verb.trimmed(right[0][0], verb.end)] or right
    return right or _left(verb)


def _completes(verb: Verb, right: list[Range]) -> bool:
    """“There was, she said, “an implicit bargain””: a quotation that ends the sentence begun before."""
    parse = verb.parse
    if not right or right[0] not in parse.at_outer or parse.words[verb.tail] != ",":
        return False
    start, end = parse.ranges[parse.at_outer[right[0]]]
    return (
        parse.text[parse.start_of(start)].islower() and not verb.is_clause(start, end) and bool(_left(verb))
    )


def _can_follow(verb: Verb) -> bool:
    """Whether the verb can stand behind the words it reports: “…, she said” but not “…, adding”."""
    return verb.parse.tags[verb.verb] != "VBG" or verb.subject is not None


def _is_parenthetical(verb: Verb) -> bool:
    """“The landers, he said, could …”: a comma right behind, and neither a quote nor “that” after it."""
    parse, tail = verb.parse, verb.tail
    if tail >= verb.end or parse.words[tail] != ",":
        return False
    return not (tail + 1 < verb.end and parse.words[tail + 1] in _OPENERS) and not verb.opens_quote(tail + 1)


# Behind the verb


def _right(verb: Verb) -> list[Range]:
    parse, at = verb.parse, verb.tail
    if at < verb.end and parse.words[at] in {",", ":"}:
        at += 1
        if at < verb.end and parse.words[at - 1] == ":" and not verb.opens_quote(at):
            return verb.trimmed(at, verb.end) if verb.reports else []
    quote = verb.quote_at(at)
    if quote is not None and at < verb.end:
        return _right_quote(verb, quote)
    complement = _complement(verb)
    if at < verb.end and parse.words[at] == "that" and (verb.reports or verb.tells):
        end = _complement_end(verb, at, complement)
        if at + 1 < end:
            return verb.trimmed(at + 1, end)
    if complement is None:
        return _that_clause(verb) or _lost_clause(verb)
    start = _complement_start(verb, complement)
    return verb.trimmed(start, _complement_end(verb, start, complement))


def _right_quote(verb: Verb, quote: int) -> list[Range]:
    """A quotation right behind the verb; what follows it belongs to it where the sentence goes on."""
    parse = verb.parse
    low, high = parse.outers[quote]
    goes_on = high < verb.end and parse.words[high] not in {",", ";", ":"} | ENDS | DASHES
    complement = _complement(verb) if goes_on else None
    if complement is not None:
        end = _complement_end(verb, low, complement)
        if end > high and parse.quoted[quote].inner.of(parse.text)[-1:] not in {".", "?", "!", ","}:
            return verb.trimmed(low, end)
    return [(low, high)]


def _complement(verb: Verb) -> int | None:
    """The head of the clause or infinitive that the parse makes the verb's object."""
    parse = verb.parse
    asks = verb_forms("verbs").get(verb.word) in _ASKING
    for child in parse.children[verb.verb]:
        if child < verb.verb or child >= verb.end:
            continue
        relation = parse.deps[child]
        if relation == "ccomp" and (verb.reports or verb.tells) and _is_finite(verb, child):
            return child
        if relation == "xcomp" and _is_promise(verb, child):
            return child
        if relation in {"xcomp", "pcomp", "advcl"} and child <= verb.tail + 2 and _is_gerund(verb, child):
            return child
        mark = parse.child(child, "mark")
        if relation == "advcl" and asks and mark is not None and parse.words[mark] in {"if", "whether"}:
            return child
    return None


def _is_gerund(verb: Verb, child: int) -> bool:
    """“reported being logged off”."""
    first = verb.parse.edges(child)[0]
    takes = verb_forms("verbs").get(verb.word) in _GERUNDS
    return takes and first == verb.cue_end and verb.parse.tags[first] == "VBG"


def _is_finite(verb: Verb, clause: int) -> bool:
    parse = verb.parse
    if _is_relative(verb, clause):
        return False
    if parse.tags[clause] in FINITE or parse.child(clause, "mark") is not None:
        return True
    return any(parse.tags[c] in FINITE for c in parse.children[clause]) or verb.is_clause(
        *parse.edges(clause)
    )


def _is_relative(verb: Verb, clause: int) -> bool:
    """Whether a clause only describes the noun before it: “reported waits that exceeded two hours”."""
    parse = verb.parse
    start = parse.edges(clause)[0]
    return (
        parse.tags[start] in {"WDT", "WP"}
        and parse.words[start] == "that"
        and parse.tags[start - 1][:2] == "NN"
    )


def _that_clause(verb: Verb) -> list[Range]:
    """“told cheering teachers that …” where the parse hangs the clause on another word."""
    parse = verb.parse
    if not verb.reports and not verb.tells:
        return []
    for i in range(verb.cue_end, min(verb.cue_end + _LONGEST_ADDRESSEE, verb.end - 1)):
        if parse.words[i] in MARKS or parse.words[i] in {";", ":"} or parse.tags[i] in FINITE:
            return []
        if parse.words[i] == "that" and parse.deps[i] == "mark":
            return verb.trimmed(i + 1, _complement_end(verb, i, parse.heads[i]))
    return []


def _lost_clause(verb: Verb) -> list[Range]:
    """“said more than 15,000 people registered”: to the parse, an object and a participle."""
    parse = verb.parse
    found = parse.child(verb.verb, "dobj")
    if found is None or not verb.verb < found < verb.end:
        return []
    start, end = parse.edges(found)
    if verb.word in {"said", "says", "say", "saying"} and parse.child(found, "acl") is not None:
        return verb.trimmed(start, min(end, verb.end))
    if verb.word == "told" and verb.is_passive and verb.has_finite(end, verb.end):
        return verb.trimmed(start, verb.end)
    return []


def _is_promise(verb: Verb, child: int) -> bool:
    parse = verb.parse
    mark = parse.child(child, "aux")
    takes = verb.word in verb_forms("verbs_promising") or verb.tells
    reflexive = parse.words[child - 2].endswith(("self", "selves"))
    return takes and mark is not None and parse.words[mark] == "to" and not reflexive


def _complement_start(verb: Verb, complement: int) -> int:
    parse = verb.parse
    start = max(parse.edges(complement)[0], verb.verb + 1)
    if start < verb.tail < complement:
        start = verb.tail
    return start + 1 if parse.words[start] == "that" else start


def _complement_end(verb: Verb, start: int, complement: int | None) -> int:
    parse = verb.parse
    if complement is None:
        return _limit(verb)
    end = _extended(verb, complement, min(max(parse.edges(complement)[1], start), _limit(verb)))
    return _cut(verb, complement, max(start, complement) + 1, end)


def _limit(verb: Verb) -> int:
    """Where the verb's clause must end: “Asked whether …, he said …” stops before its main clause."""
    parse = verb.parse
    hangs_on = parse.heads[verb.verb]
    hangs = parse.deps[verb.verb] in {"advcl", "acl", "relcl", "dep"} and verb.verb < hangs_on < verb.end
    is_past = parse.tags[verb.verb] in {"VBN", "VBD"} and verb.subject is None
    hangs = hangs or (is_past and parse.deps[verb.verb] == "ccomp" and verb.verb < hangs_on < verb.end)
    return min(verb.end, max(parse.edges(verb.verb)[1], verb.verb + 1)) if hangs else verb.end


def _extended(verb: Verb, complement: int, end: int) -> int:
    """The end the parse gives, moved on where the parse plainly lost the sentence."""
    parse = verb.parse
    while 0 < end < verb.end:
        quote = verb.quote_at(end)
        if quote is not None and parse.words[end - 1] != ",":
            end = parse.outers[quote][1]
            continue
        word = parse.words[end]
        if word in {"if", "unless", "because"} and parse.words[end - 1] != "," and parse.heads[end] >= end:
            return min(parse.edges(parse.heads[end])[1], verb.end)
        if word == "," and end + 1 < verb.end and parse.tags[end + 1] == "VB":
            return verb.end
        if parse.deps[end] in {"punct", "dep"} and word.replace("’", "").replace("'", "").isalnum():
            end += 1
            continue
        joined = _joined_clause(verb, complement, end)
        if joined is None:
            break
        end = joined
    return end


def _joined_clause(verb: Verb, complement: int, at: int) -> int | None:
    """The end of a second reported clause: “the time is over, and the nation has to act”.

    The parse hangs it on the reporting verb as often as not. It is reported as well where its tense is
    that of the first one, and no reporting verb of its own.
    """
    parse = verb.parse
    conjunction = at + 1 if parse.words[at] in {",", *DASHES} and at + 1 < verb.end else at
    if parse.words[conjunction] not in {"and", "but", "or"}:
        return None
    joined = next((i for i in range(conjunction + 1, verb.end) if parse.tags[i] in FINITE), None)
    if joined is None or parse.stretch[joined] != parse.stretch[verb.verb]:
        return None
    if _tense(verb, complement) != parse.tags[joined] or _reports_somehow(parse.words[joined]):
        return None
    main = parse.heads[joined] if parse.deps[joined] in {"aux", "auxpass"} else joined
    return min(max(parse.edges(main)[1], joined + 1), verb.end)


def _tense(verb: Verb, clause: int) -> str | None:
    """The tag of the finite verb of a clause."""
    parse = verb.parse
    if parse.tags[clause] in FINITE:
        return parse.tags[clause]
    return next((parse.tags[c] for c in parse.children[clause] if parse.tags[c] in FINITE), None)


def _reports_somehow(word: str) -> bool:
    return word in UNSAID or any(word in verb_forms(name) for name in _REPORTING)


def _cut(verb: Verb, complement: int, start: int, end: int) -> int:
    """The first place where words of the writer's own begin behind a reported clause."""
    parse = verb.parse
    for i in range(start, end - 1):
        if parse.stretch[i] >= 0:
            continue
        word = parse.words[i]
        if word in {",", *DASHES} and _is_aside(verb, i, end):
            return i
        if word in {"and", "but"} and _is_second_report(verb, i + 1, end):
            return i
        after_comma = parse.words[i - 1] == ","
        if word in _CONTRASTS and after_comma and _is_contrast(verb, complement, i, end):
            return i
        if word == "as" and after_comma and parse.words[i + 1] in _AUXILIARIES:
            return i
        if word == ":" and verb.opens_quote(i + 1) and parse.text[parse.start_of(i + 2)].isupper():
            return i
    return end


def _is_aside(verb: Verb, at: int, end: int) -> bool:
    """Whether what follows a comma or a lone dash up to the end is the writer's aside."""
    parse, following = verb.parse, at + 1
    word, tag = parse.words[following], parse.tags[following]
    if parse.stretch[following] >= 0 or parse.words[following] in MARKS:
        return False
    if tag == "VBG" and (word in verb_forms("verbs") or word in verb_forms("verbs_telling")):
        return True
    is_last = parse.edges(parse.heads[following])[1] >= end - 1 if parse.heads[following] > at else False
    if parse.words[at] == ",":
        is_another = word == "one" and parse.words[following + 1] in {"that", "of", "who"}
        return is_another or (word in {"who", "which"} and is_last)
    others = any(parse.words[i] in _LONE_DASHES for i in range(following, end))
    is_phrase = tag in {"DT", "CD"} or not verb.is_clause(following, end)
    return parse.words[at] in _LONE_DASHES and not others and is_phrase


def _is_second_report(verb: Verb, at: int, end: int) -> bool:
    """Whether "and" or "but" brings in another verb of the speaker's: "… and vowed to fight"."""
    parse = verb.parse
    while at < end and parse.tags[at] == "RB":
        at += 1
    if at >= end or parse.tags[at] != parse.tags[verb.verb] or parse.stretch[at] != parse.stretch[verb.verb]:
        return False
    word = parse.words[at]
    return word in UNSAID or any(word in verb_forms(name) for name in _REPORTING)


def _is_contrast(verb: Verb, complement: int, at: int, end: int) -> bool:
    """Whether "while" brings in what the writer tells beside the report: its tense is the report's own."""
    parse = verb.parse
    first = next((i for i in range(at, end) if parse.tags[i] in FINITE), None)
    if first is None or parse.tags[first] != parse.tags[verb.verb]:
        return False
    return parse.tags[first] != _tense(verb, complement) or _reports_somehow(parse.words[first])


# Before it


def _left(verb: Verb) -> list[Range]:
    parse = verb.parse
    if not verb.reports and not verb.tells:
        return []
    if parse.tags[verb.verb] == "VBG" or verb.has_object or not _has_own_subject(verb):
        return []
    before = verb.clause - 1
    if before <= verb.start or parse.words[before] not in {",", "?", "!"} | DASHES:
        return []
    left = verb.trimmed(verb.start, before)
    right = behind_parenthesis(verb, verb.tail)
    if not right and not (left and verb.has_finite(*left[0])):
        return []
    return [*left, *right]


def _has_own_subject(verb: Verb) -> bool:
    return verb.subject is not None and verb.parse.words[verb.subject] not in RELATIVES


def left_quote(verb: Verb, quote: int, tail: int) -> list[Range]:
    """A quotation right before the reporting clause, with what goes on behind the clause."""
    parse = verb.parse
    low, high = parse.outers[quote]
    start = parse.sentence(low)[0]
    lead = [i for i in range(start, low) if not verb.is_light(i)]
    if not lead or _stands_alone(verb, quote):
        return [(low, high), *behind_parenthesis(verb, tail, only_quotes=True)]
    return [*verb.trimmed(start, high), *behind_parenthesis(verb, tail)]


def _stands_alone(verb: Verb, quote: int) -> bool:
    """Whether the words before a quotation only open its sentence ("That being said, “…”")."""
    parse = verb.parse
    low = parse.outers[quote][0]
    if parse.words[low - 1] not in {",", ":"}:
        return False
    start, end = parse.ranges[quote]
    return parse.text[parse.start_of(start)].isupper() or verb.is_clause(start, end)


def behind_parenthesis(verb: Verb, tail: int, *, only_quotes: bool = False) -> list[Range]:
    """The rest of the reported sentence after “…, he said, …”."""
    parse = verb.parse
    if tail >= verb.end or parse.words[tail] != ",":
        return []
    at = tail + 1
    quote = verb.quote_at(at)
    if quote is not None:
        return [parse.outers[quote]] if only_quotes else verb.trimmed(at, verb.end)
    if (
        only_quotes
        or at >= verb.end
        or parse.tags[at] == "VBG"
        or parse.words[at] in RELATIVES | {"according"}
    ):
        return []
    if parse.words[at] in _PREPOSITIONS and verb.is_clause(verb.start, verb.clause):
        return []
    return verb.trimmed(at, verb.end)
