"""Where reported words end and the writer's own go on.

The parse knows the end of a reported clause four times out of five. It stops short where it loses the
sentence, mostly at quotation marks and at “and”, and it runs on into what the writer adds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.lexicon import noun_forms, verb_forms
from newsview.nlp.said.parse import DASHES, FINITE, MARKS
from newsview.nlp.said.verbs import UNSAID

if TYPE_CHECKING:
    from newsview.nlp.said.verbs import Verb

_REPORTING = ("verbs", "verbs_telling", "verbs_naming", "verbs_quoting")
_SUBORDINATORS = frozenset(
    {"while", "although", "though", "as", "after", "when", "before", "because", "since"}
)
_CONTRASTS = frozenset({"while", "whereas", "though", "although"})
_AUXILIARIES = frozenset(
    {"has", "have", "had", "do", "does", "did", "is", "are", "was", "were", "will", "would"}
)
_CLOSING = frozenset({",", ".", "?", "!", "…"})
_CLIMBS = 4
"""Verbs between one that reports and the one that the whole sentence hangs on."""

_LONGEST_ATTRIBUTION = 12
"""Tokens of “, a senior source told reporters.”"""

_REMARKS = frozenset({"latter", "reference", "move", "step", "message", "figure", "sign", "stance"})
_LONGEST_REMARK = 6

_LONE_DASHES = DASHES - {"-"}


def complement_end(verb: Verb, start: int, complement: int | None) -> int:
    """Where the words that begin at ``start`` under the clause ``complement`` end."""
    parse = verb.parse
    if complement is None:
        return _limit(verb)
    if verb.word == "asked" and verb.source is None:
        return _question_end(verb, start)
    end = min(max(parse.edges(complement)[1], start), _limit(verb))
    is_joined = start < end < verb.end and parse.words[end - 1] in {"and", "but", "or"}
    end -= is_joined and (parse.words[end] != "that" or parse.tags[end] == "IN")
    end = _extended(verb, complement, end)
    return _cut(verb, complement, max(start, complement) + 1, end)


def _question_end(verb: Verb, start: int) -> int:
    """Where a question ends that nobody is named for: at the comma behind its verb."""
    parse, end = verb.parse, _limit(verb)
    finite = next((i for i in range(start, end) if parse.tags[i] in FINITE), end)
    return next((i for i in range(finite, end) if parse.words[i] == "," and parse.stretch[i] < 0), end)


def _limit(verb: Verb) -> int:
    """Where the verb's clause must end: “Asked whether …, he said …” stops before its main clause."""
    parse = verb.parse
    top = verb.verb
    while parse.deps[top] == "conj" and parse.heads[top] != top:
        top = parse.heads[top]
    hangs_on = parse.heads[top]
    hangs = parse.deps[top] in {"advcl", "acl", "relcl", "dep"} and verb.verb < hangs_on < verb.end
    is_past = parse.tags[verb.verb] in {"VBN", "VBD"} and verb.subject is None
    hangs = hangs or (is_past and parse.deps[verb.verb] == "ccomp" and verb.verb < hangs_on < verb.end)
    main = _main_clause(verb) or _behind_relative(verb)
    if hangs:
        end = min(verb.end, max(parse.edges(verb.verb)[1], verb.verb + 1))
        return end if main is None else min(end, main)
    return main or _attribution(verb) or verb.end


def _main_clause(verb: Verb) -> int | None:
    """The comma before the main clause, if the verb's own opens the sentence: “While Kim says …, he …”."""
    parse = verb.parse
    mark = parse.child(verb.verb, "mark")
    opens = mark is not None and all(verb.is_light(i) for i in range(verb.start, mark))
    if not opens or parse.words[mark or 0] not in _SUBORDINATORS:
        return None
    finite = next((i for i in range(verb.cue_end, verb.end) if parse.tags[i] in FINITE), verb.end)
    if any(word == "," for word in parse.words[verb.cue_end : finite]):
        return None
    commas = [i for i in range(finite, verb.end - 1) if parse.words[i] == "," and parse.stretch[i] < 0]
    return next((i for i in commas if _opens_main(verb, i + 1)), None)


def _behind_relative(verb: Verb) -> int | None:
    """The comma before the main verb, if the verb's clause describes its subject: “Kim, who says …, is”."""
    parse, noun = verb.parse, verb.parse.heads[verb.verb]
    main = parse.heads[noun]
    if parse.deps[verb.verb] != "relcl" or parse.deps[noun] != "nsubj" or not noun < verb.verb < main:
        return None
    commas = (i for i in range(min(main, verb.end) - 1, verb.verb, -1) if parse.words[i] == ",")
    return next(commas, None) if parse.words[noun + 1] == "," else None


def _opens_main(verb: Verb, at: int) -> bool:
    """Whether a noun phrase or a phrase with a preposition follows, and a verb behind it."""
    parse = verb.parse
    is_phrase = parse.tags[at][:2] in {"NN", "PR", "DT", "JJ", "CD", "IN"} and parse.words[at] != "that"
    return is_phrase and verb.has_finite(at, verb.end)


def _attribution(verb: Verb) -> int | None:
    """The comma before words that report the whole sentence: “They insist he stays, a guard said”."""
    parse = verb.parse
    above = verb.verb
    for _ in range(_CLIMBS):
        above = parse.heads[above]
        if above > verb.verb and _reports_somehow(parse.words[above]):
            break
    else:
        return None
    comma = next((i for i in range(above, verb.verb, -1) if parse.words[i] == ","), None)
    is_short = comma is not None and verb.end - comma <= _LONGEST_ATTRIBUTION
    if comma is None or not is_short or any(n >= 0 for n in parse.stretch[comma : verb.end]):
        return None
    subject = parse.subject(above)
    is_said = subject is not None and comma < subject and parse.tags[above] in FINITE
    return comma if is_said and sum(tag in FINITE for tag in parse.tags[comma : verb.end]) == 1 else None


def _extended(verb: Verb, complement: int, end: int) -> int:
    """The end the parse gives, moved on where the parse plainly lost the sentence."""
    parse = verb.parse
    while 0 < end < verb.end:
        broken = _broken_quote(verb, end)
        if broken is not None:
            end = parse.outers[broken][1]
            continue
        quote = verb.quote_at(end)
        if quote is not None and (parse.words[end - 1] != "," or _goes_on(verb, quote)):
            end = parse.outers[quote][1]
            continue
        after_comma = verb.quote_at(end + 1) if parse.words[end] == "," and end + 1 < verb.end else None
        if after_comma is not None and _goes_on(verb, after_comma):
            end = parse.outers[after_comma][1]
            continue
        word = parse.words[end]
        if word in {"if", "unless", "because"} and parse.words[end - 1] != "," and parse.heads[end] >= end:
            return min(parse.edges(parse.heads[end])[1], verb.end)
        listed = end + 1 if word == "," else end
        if "," in parse.words[end - 1 : end + 1] and listed < verb.end and parse.tags[listed] == "VB":
            return verb.end
        if parse.deps[end] in {"punct", "dep"} and word.replace("’", "").replace("'", "").isalnum():
            end += 1
            continue
        if _is_lost_verb(verb, end):
            main = parse.heads[end] if parse.deps[end] in {"aux", "auxpass"} else end
            end = min(max(parse.edges(main)[1], end + 1), verb.end)
            continue
        joined = (
            _clause_at(verb, end)
            or _behind_word_in_marks(verb, end)
            or _joined_clause(verb, complement, end)
            or _to_quote(verb, end)
            or _past_dashes(verb, end)
        )
        if joined is None:
            break
        end = joined
    return end


def _broken_quote(verb: Verb, at: int) -> int | None:
    """The quotation that words ending at ``at`` break off, be it but its closing mark."""
    parse = verb.parse
    inside = parse.stretch[at - 1 if parse.words[at] in MARKS and verb.quote_at(at) is None else at]
    goes_on = inside not in {-1, parse.stretch[verb.verb]} and parse.outers[inside][1] > at
    return inside if goes_on else None


def _is_lost_verb(verb: Verb, at: int) -> bool:
    """Whether the verb that the words so far are the subject of stands outside the clause to the parse."""
    parse = verb.parse
    is_apart = parse.stretch[at] != parse.stretch[verb.verb] or _is_subordinate(verb)
    return parse.tags[at] in FINITE and not is_apart and not _reports_somehow(parse.words[at])


def _clause_at(verb: Verb, at: int) -> int | None:
    """The end of another clause of the verb's right there: “said Moll was elected [mayor and Lind is …]”."""
    parse = verb.parse
    found = (c for c in parse.children[verb.verb] if c >= at and parse.deps[c] == "ccomp")
    clause = next((c for c in found if parse.edges(c)[0] == at), None)
    is_word = parse.words[at].isalnum() and parse.words[at] not in {"and", "but", "or"}
    return min(parse.edges(clause)[1], verb.end) if clause is not None and is_word else None


def _behind_word_in_marks(verb: Verb, at: int) -> int | None:
    """The end of the noun phrase that a word in marks opens: “two “thank you” [calls from sailors]”."""
    parse = verb.parse
    is_noun = parse.tags[at][:2] == "NN" or (parse.tags[at] == "VBZ" and parse.child(at, "nsubj") is None)
    is_behind = parse.words[at - 1] in MARKS and parse.stretch[at] < 0 and parse.words[at - 2] not in _CLOSING
    return min(max(parse.edges(at)[1], at + 1), verb.end) if is_noun and is_behind else None


def _to_quote(verb: Verb, at: int) -> int | None:
    """The end of a quotation further on, if only a phrase stands before it: “…, and of “all the people””."""
    parse = verb.parse
    for i in range(at, verb.end):
        quote = verb.quote_at(i)
        if quote is not None:
            starts_low = parse.text[parse.start_of(parse.ranges[quote][0])].islower()
            return parse.outers[quote][1] if starts_low and not verb.is_claimed(quote) else None
        if parse.tags[i] in FINITE or parse.tags[i] == "VBG" or parse.words[i] in {"who", "which", ":", ";"}:
            return None
    return None


def _past_dashes(verb: Verb, at: int) -> int | None:
    """The end of a phrase that goes on behind an insertion: “to ban all cars - a million - from the isle”."""
    parse = verb.parse
    if parse.words[at] not in DASHES:
        return None
    closing = next((i for i in range(at + 1, verb.end - 1) if parse.words[i] in DASHES), None)
    if closing is None or verb.has_finite(at, closing) or parse.tags[closing + 1] not in {"IN", "TO"}:
        return None
    return min(parse.edges(closing + 1)[1], verb.end)


def _goes_on(verb: Verb, quote: int) -> bool:
    """Whether a quotation only carries on the clause before it: “he was a friend, “but …””."""
    parse = verb.parse
    start, _ = parse.ranges[quote]
    return parse.tags[start] in {"CC", "IN", "TO", "VBG", "VBN", "WDT"} and parse.words[start].islower()


def _joined_clause(verb: Verb, complement: int, at: int) -> int | None:
    """The end of a second reported clause: “the time is over, and the nation has to act”.

    The parse hangs it on the reporting verb as often as not. It is reported as well where its tense is
    that of the first one, and no reporting verb of its own.
    """
    parse = verb.parse
    conjunction = at + 1 if parse.words[at] in {",", *DASHES} and at + 1 < verb.end else at
    if parse.words[conjunction] not in {"and", "but", "or"}:
        return None
    is_that = conjunction + 2 < verb.end and parse.words[conjunction + 1] == "that"
    if is_that and parse.tags[conjunction + 1] == "IN":
        return min(max(parse.edges(parse.heads[conjunction + 1])[1], conjunction + 2), verb.end)
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
        if parse.words[i] in MARKS and parse.words[i - 1] == "," and parse.tags[i + 1] == "VBG":
            return i + 1
        if _is_writers(verb, complement, i, end):
            return i
    return end


def _is_writers(verb: Verb, complement: int, at: int, end: int) -> bool:
    """Whether the writer's own words go on at a comma, a dash, a colon or a conjunction."""
    parse, word = verb.parse, verb.parse.words[at]
    if word == "," and parse.words[at + 1] == "according":
        return True
    if word in {",", *DASHES}:
        is_second = parse.tags[at + 1] in FINITE and _is_second_report(verb, at + 1, end)
        return is_second or _is_aside(verb, at, end) or _is_remark(verb, at)
    if word in {"and", "but"}:
        return _is_second_report(verb, at + 1, end) or _is_aside_clause(verb, complement, at, end)
    after_comma = parse.words[at - 1] == "," or parse.words[at - 1] in DASHES
    if word in _CONTRASTS:
        return after_comma and _is_contrast(verb, complement, at, end)
    if word == ":":
        return verb.opens_quote(at + 1) and parse.text[parse.start_of(at + 2)].isupper()
    return word == "as" and after_comma and parse.words[at + 1] in _AUXILIARIES


def _is_remark(verb: Verb, at: int) -> bool:
    """Whether a comma brings in the writer's word for what is said: ", a charge …", ", the latter …"."""
    parse = verb.parse
    if parse.words[at] != "," or parse.words[at + 1] not in {"a", "an", "the"}:
        return False
    nouns = (i for i in range(at + 2, min(at + _LONGEST_REMARK, verb.end)) if parse.tags[i] in {"NN", "JJ"})
    noun = next((i for i in nouns if parse.tags[i + 1 : i + 2] not in (["NN"], ["JJ"])), at)
    return parse.words[noun] in noun_forms("nouns") or parse.words[noun] in _REMARKS


def _is_aside(verb: Verb, at: int, end: int) -> bool:
    """Whether what follows a comma or a lone dash up to the end is the writer's aside."""
    parse, following = verb.parse, at + 1
    word, tag = parse.words[following], parse.tags[following]
    if parse.stretch[following] >= 0 or parse.words[following] in MARKS:
        return False
    speaks = word in verb_forms("verbs") or word in verb_forms("verbs_telling")
    if speaks and (tag == "VBG" or (tag in FINITE and verb.subject is not None and _is_subordinate(verb))):
        return True
    is_last = parse.heads[following] > at and _reach(verb, parse.heads[following]) >= end - 1
    if parse.words[at] == ",":
        is_another = word == "one" and parse.words[following + 1 : following + 2] in (
            ["that"],
            ["of"],
            ["who"],
        )
        return is_another or (word in {"who", "which"} and is_last)
    others = any(parse.words[i] in _LONE_DASHES for i in range(verb.cue_end, end) if i != at)
    is_phrase = tag in {"DT", "CD"} or not verb.is_clause(following, end)
    return parse.words[at] in _LONE_DASHES and not others and is_phrase


def _reach(verb: Verb, token: int) -> int:
    """Where a word's phrase ends, a quotation that it stops at or breaks off in included."""
    parse = verb.parse
    end = parse.edges(token)[1]
    quote = verb.quote_at(end) if end < verb.end else None
    if quote is None and end < verb.end:
        quote = _broken_quote(verb, end)
    return end if quote is None else parse.outers[quote][1]


def _is_second_report(verb: Verb, at: int, end: int) -> bool:
    """Whether "and" or "but" brings in another verb of the speaker's: "… and vowed to fight"."""
    parse = verb.parse
    while at < end and parse.tags[at] == "RB":
        at += 1
    if at >= end or parse.stretch[at] != parse.stretch[verb.verb] or not _is_of_a_kind(verb, at):
        return False
    word = parse.words[at]
    return word in UNSAID or any(word in verb_forms(name) for name in _REPORTING)


def _is_of_a_kind(verb: Verb, at: int) -> bool:
    """Whether a word has the tense of the verb, or is a participle to the parse that looks like its past."""
    tag, own = verb.parse.tags[at], verb.parse.tags[verb.verb]
    auxiliary = verb.parse.child(verb.verb, "aux")
    if own == "VB" and auxiliary is not None:
        own = verb.parse.tags[auxiliary]
    is_bare = verb.parse.child(at, "aux", "auxpass") is None
    return tag == own or (own == "VBD" and tag == "VBN" and is_bare)


def _is_subordinate(verb: Verb) -> bool:
    """Whether the reporting verb stands in a relative or adverbial clause: "Trump, who said …, said …"."""
    return verb.parse.deps[verb.verb] in {"relcl", "advcl", "acl"}


def _is_aside_clause(verb: Verb, complement: int, at: int, end: int) -> bool:
    """Whether "and" or "but" behind a comma brings in a clause of the writer's: its tense is the report's."""
    parse = verb.parse
    if parse.words[at - 1] not in {",", *DASHES} or parse.tags[at + 1] not in {
        "PRP",
        "NNP",
        "DT",
        "NN",
        "NNS",
    }:
        return False
    first = next((i for i in range(at, end) if parse.tags[i] in FINITE), None)
    if first is None or parse.stretch[first] >= 0:
        return False
    if parse.tags[first] == "VBD" == parse.tags[verb.verb] and _tense(verb, complement) != "VBD":
        return _tense(verb, complement) is not None
    main = parse.heads[first] if parse.deps[first] in {"aux", "auxpass"} else first
    return parse.words[main] in verb_forms("verbs") and parse.child(main, "neg") is not None


def _is_contrast(verb: Verb, complement: int, at: int, end: int) -> bool:
    """Whether "while" brings in what the writer tells beside the report: its tense is the report's own."""
    parse = verb.parse
    first = next((i for i in range(at, end) if parse.tags[i] in FINITE), None)
    if first is None or parse.tags[first] != parse.tags[verb.verb]:
        return False
    return parse.tags[first] != _tense(verb, complement) or _reports_somehow(parse.words[first])
