"""Reporting words and what they report: “X said (that) …”, “…, X said”, “according to X”."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsview.model import Rule
from newsview.nlp.said.contents.appeals import appeal, appeal_end
from newsview.nlp.said.contents.complements import behind
from newsview.nlp.said.contents.contents import contents
from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.contents.gaps import interposed_clause, interposed_source
from newsview.nlp.said.contents.misread import (
    closing_source,
    commenting_source,
    counted_source,
    described_clause,
    describing_source,
    foretold,
    joined_vow,
    newest_source,
    plural_source,
    rival_clause,
    rival_source,
    rooted_source,
    squeezed_clause,
    squeezed_judgement,
    vow,
)
from newsview.nlp.said.contents.set_phrases import PLURALS_THAT_ACT
from newsview.nlp.said.contents.topics import topic
from newsview.nlp.said.contents.unsaid import is_unsaid
from newsview.nlp.said.cues.calling import called_so, source_in_gap, with_object, word_calls
from newsview.nlp.said.cues.finding import closing_finder
from newsview.nlp.said.cues.naming import (
    COPULAS,
    is_clausal,
    is_misread,
    is_named,
    named,
)
from newsview.nlp.said.cues.senses import can_report, is_bare_participle, is_idiom
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.cues.verb_first import source_before_colon
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.frames.according import according, according_by_marks, names_source
from newsview.nlp.said.frames.backwards import told_before
from newsview.nlp.said.frames.closing import closing_report
from newsview.nlp.said.frames.describing import described
from newsview.nlp.said.frames.judging import judged
from newsview.nlp.said.frames.phrases import ACCOUNTS, VIEWS, in_view, in_words, to_quote, was_like
from newsview.nlp.said.frames.readings import reading
from newsview.nlp.said.frames.thinking import thought
from newsview.nlp.said.frames.told_how import told_how
from newsview.nlp.said.frames.viewed import viewed_by
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import noun_forms, verb_forms
from newsview.nlp.said.given.parse import FINITE, HYPHEN
from newsview.nlp.said.given.times import TIMES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from newsview.nlp.said.given.parse import Parse, Range

_MUSING = frozenset({"ask", "guess", "reckon", "add", "reason", "recall", "remember", "agree"})
"""Verbs that inside a quotation mostly tell what its speaker thinks."""

_HABITUAL = frozenset({"will", "would", "'ll", "’ll", "'d", "’d"})
"""Modals with which words are told that somebody keeps saying: “they'd say, ‘Never!’”."""

_MAKING = frozenset({"makes", "made", "making", "make"})
_LONGEST_TIME = 6
"""Words of “on Monday night in Kelm”, with the one behind them."""

_RULINGS = frozenset({"ruling", "decision", "opinion", "verdict", "judgment", "judgement", "dissent"})
"""Texts of courts, which hold that something is so."""

_HOLDING = frozenset({"hold", "holds", "held"})

_LISTS = ("verbs", "verbs_telling", "verbs_promising", "verbs_quoting", "verbs_naming", "verbs_finding")


@cache
def known_forms() -> frozenset[str]:
    """Every form of every listed verb."""
    return frozenset().union(*(verb_forms(name).keys() for name in _LISTS))


def find_frames(parse: Parse, captions: Collection[Frame] = ()) -> Iterator[Frame]:
    """Every frame in order of its reporting word.

    Args:
        parse: The document.
        captions: The frames of quotations that have their reporting words already.
    """
    claimed = {parse.at_outer[caption.content[0]] for caption in captions}
    called: dict[int, int] = {}
    for i in range(len(parse)):
        frame = _first_frame(parse, i, claimed)
        if frame is not None and frame.content and not any(_tells_again(frame, other) for other in captions):
            frame.content = [_before_called(content, called) for content in frame.content]
            if frame.content[0][0] == frame.content[0][1]:
                continue
            if word_calls(parse, i) and (so := called_so(parse, i)) is not None:
                called[so[0]] = i
                frame.content[:1] = [with_object(parse, i, frame.content[0])]
            claimed.update(n for content in frame.content for n in parse.stretch[slice(*content)])
            claimed -= {-1, parse.stretch[i]}
            yield frame


def _first_frame(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """The first of a word's frames that has a content."""
    frame = _frame(parse, at, claimed)
    if parse.words[at] in _thinking() and (frame is None or not frame.content):
        frame = thought(parse, at, claimed)
    if frame is None or not frame.content:
        frame = judged(parse, at, claimed) or described(parse, at, claimed) or told_how(parse, at, claimed)
    return frame


@cache
def _thinking() -> frozenset[str]:
    """Every form of a verb that can tell what somebody thinks."""
    return frozenset(verb_forms("verbs_thinking")) | frozenset(verb_forms("verbs_quoting"))


def _before_called(content: Range, called: Mapping[int, int]) -> Range:
    """A report within what is called something, without its end: “called a claim [it sank] “odd””."""
    start, end = content
    return start, min([end, *(low for low, verb in called.items() if verb < start <= low < end)])


def _frame(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """What the word at ``at`` reports, if it is one that does."""
    word, known = parse.words[at], known_forms()
    if (before := told_before(parse, at)) is not None:
        return before
    if word in {"according", "per"} and names_source(parse, at):
        found = according(parse, at, claimed)
        return found if found is None or found.content else according_by_marks(parse, at)
    if word in {"words", "like", "clear", "adamant", "phrase", "phrasing", "formulation", "quote"}:
        return _by_phrase(parse, at, claimed)
    if word == "to" and (viewed := viewed_by(parse, at)) is not None:
        return viewed
    if word in VIEWS | ACCOUNTS and (viewed := in_view(parse, at)) is not None:
        return viewed
    if word in _HOLDING and (held := _held(parse, at, claimed)) is not None:
        return held
    if word not in known:
        return None
    if (judgement := squeezed_judgement(parse, at, claimed)) is not None:
        return Frame(at, (at, at + 1), [judgement[1]], judgement[0])
    if (found := _by_place(parse, at, claimed)) is not None:
        return found
    is_verb = parse.is_verb(at) and not _is_label(parse, at)
    return _verb(parse, at, claimed) if is_verb else _misread(parse, at, claimed)


def _by_place(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """What a word reports by where it stands, whatever the parse takes it for."""
    if (opened := source_before_colon(parse, at)) is not None:
        quote = parse.at_opening.get(opened[1] + 1)
        content = [parse.outers[quote]] if quote is not None else []
        return Frame(at, (at, at + 1), content, opened)
    if (read := reading(parse, at)) is not None:
        return read
    if (finder := closing_finder(parse, at)) is not None:
        verb = Verb(parse, at, claimed)
        return Frame(at, (at, at + 1), verb.trimmed(verb.start, finder[0] - 1), finder)
    if (source := interposed_source(parse, at)) is not None:
        return Frame(at, (at, at + 1), interposed_clause(Verb(parse, at, claimed)), source)
    return None


def _is_label(parse: Parse, at: int) -> bool:
    """Whether a verb alone before a colon leads to something else to read: “Recommended: …”."""
    is_before_colon = parse.words[at + 1 : at + 2] == [":"] and parse.words[at] in noun_forms("labels")
    is_first = at == 0 or parse.block(at) != parse.block(at - 1) or parse.words[at - 1] in {"(", "["}
    return is_before_colon and (is_first or parse.words[at - 1].isspace())


def _misread(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """The frame of a verb that the model takes for a noun."""
    if parse.words[at] in PLURALS_THAT_ACT and parse.tags[at + 1 : at + 2] == ["MD"]:
        return None  # “Which states could vote for her?”
    if (closing := closing_source(parse, at)) is not None:
        verb = Verb(parse, at, claimed)
        return Frame(at, (at, at + 1), verb.trimmed(verb.start, closing[0] - 1), closing)
    if (source := counted_source(parse, at)) is not None:
        return Frame(at, (at, at + 1), [parse.outers[parse.at_opening[at + 2]]], source)
    if (source := commenting_source(parse, at)) is not None:
        verb = Verb(parse, at, claimed)
        return Frame(at, (at, at + 1), verb.trimmed(at + 2, verb.end), source)
    if (source := _noun_source(parse, at)) is not None:
        verb = Verb(parse, at, claimed)
        return Frame(at, (at, verb.cue_end), behind(verb), source)
    if (found := _misread_clause(Verb(parse, at, claimed))) is not None:
        return Frame(at, (at, at + 1), *found)
    if is_clausal(parse, at):
        low = min(parse.edges(at)[0], parse.named.get(at, at))
        source = (low, at) if low < at else None
        return Frame(at, (at, at + 1), behind(Verb(parse, at, claimed)), source)
    if is_misread(parse, at):
        return Frame(at, (at, at + 1), named(Verb(parse, at, claimed)), (parse.edges(at - 1)[0], at))
    return None


def _noun_source(parse: Parse, at: int) -> Range | None:
    """Who says so where the model takes the verb for a noun, with the words reported right behind."""
    return plural_source(parse, at) or rooted_source(parse, at) or newest_source(parse, at)


def _misread_clause(verb: Verb) -> tuple[list[Range], Range] | None:
    """The clause of a verb that the model takes for a noun, and who says so, if their words tell."""
    match verb.parse.tags[verb.verb]:
        case "NN":
            return squeezed_clause(verb) or joined_vow(verb) or foretold(verb)
        case "NNP":
            return squeezed_clause(verb)
        case "NNS" | "NNPS":
            return joined_vow(verb) or vow(verb) or foretold(verb)
        case _:
            return None


def _by_phrase(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """The frame of words that report without a verb of speaking."""
    match parse.words[at]:
        case "words" | "phrase" | "phrasing" | "formulation":
            return in_words(parse, at)
        case "like":
            return was_like(parse, at)
        case "quote":
            return to_quote(parse, at)
        case _:
            return _made_clear(parse, at, claimed)


def _tells_again(frame: Frame, caption: Frame) -> bool:
    """“posted [a photo with the caption “…”]”: the words are those of the caption."""
    return frame.source == caption.source and frame.content[-1][1] == caption.content[0][1]


def _made_clear(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """“she made it very clear that she would stay”, “made clear she would stay”, “is adamant that …”."""
    made = at - 1
    while made > 0 and (parse.tags[made] == "RB" or parse.words[made] == "it"):
        made -= 1
    before = _past_time(parse, at + 1)
    is_that = parse.words[before : before + 1] == ["that"]
    clause = parse.heads[before] if is_that else _clause_from(parse, before, (made, at))
    is_made = parse.words[made] in _MAKING and parse.stretch[made] == parse.stretch[at]
    is_made = is_made or (before == at + 1 and parse.words[made] in COPULAS and parse.stretch[made] < 0)
    if not is_made or clause is None or parse.tags[made] == "VB":
        return None
    verb = Verb(parse, made, claimed)
    if verb.is_unsaid or not can_speak(parse, verb.source):
        return None
    if parse.stretch[made] >= 0 and parse.words[slice(*(verb.source or (0, 0)))] in (["i"], ["we"]):
        return None
    start = before + is_that
    content = verb.trimmed(start, complement_end(verb, start, clause))
    return Frame(made, (made, at + 1), content, verb.source)


def _clause_from(parse: Parse, start: int, heads: Range) -> int | None:
    """The verb of the clause right behind “made it clear [the mayor must go]”; its subject comes first."""
    last = parse.sentence(heads[1])[1]
    finite = next((i for i in range(start, last) if parse.tags[i] in FINITE), None)
    clause = parse.main_verb(finite) if finite is not None else None
    subject = parse.subject(clause) if clause is not None else None
    is_own = subject is not None and parse.edges(subject)[0] == start and subject <= (finite or 0)
    return clause if is_own and clause is not None and parse.heads[clause] in heads else None


def _past_time(parse: Parse, at: int) -> int:
    """The word behind those that say when: “made clear [on Monday night] that …”; else ``at``."""
    is_when = at < len(parse) and (parse.words[at] in TIMES or parse.tags[at] == "IN")
    if not is_when or parse.words[at] == "that":
        return at
    last = min(at + _LONGEST_TIME, parse.sentence(at)[1])
    for i in range(at + 1, last):
        if parse.words[i] == "that" or parse.deps[i][:5] == "nsubj":
            return i
        if parse.tags[i] not in {"IN", "DT", "NN", "NNP", "JJ", "CD"}:
            break
    return at


def _held(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """“the court held that a boat is a home”."""
    is_that = parse.words[at + 1 : at + 2] == ["that"] and parse.deps[at + 1] == "mark"
    if not is_that or not parse.is_verb(at) or parse.heads[parse.heads[at + 1]] != at:
        return None
    verb = Verb(parse, at, claimed)
    is_ruling = verb.subject is not None and parse.words[verb.subject] in _RULINGS
    if verb.is_unsaid or verb.is_passive or not (is_ruling or can_speak(parse, verb.source)):
        return None
    content = verb.trimmed(at + 2, complement_end(verb, at + 2, parse.heads[at + 1]))
    return Frame(at, (at, at + 1), content, verb.source) if parse.stretch[at] < 0 else None


def _verb(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    if parse.words[at + 1 : at + 2] == [HYPHEN]:
        return None  # “the told-you-so crowd”
    verb = Verb(parse, at, claimed)
    describing = describing_source(parse, at)
    if describing is not None:
        return Frame(at, (at, at + 1), described_clause(verb), describing)
    if (rival := rival_source(parse, at)) is not None:
        return Frame(at, (at, at + 1), rival_clause(verb), rival)
    if (
        not can_report(verb)
        or verb.is_unsaid
        or is_bare_participle(verb)
        or is_idiom(verb)
        or is_unsaid(verb)
        or is_named(verb)
    ):
        return None
    content = contents(verb)
    if not content and (closing := closing_report(verb)) is not None:
        return Frame(at, (at, verb.cue_end), *closing)
    if parse.stretch[at] >= 0 and not _is_nested(verb, content):
        return None
    plain = parse.tags[at] != "VB" and not any(
        parse.tags[c] == "MD" for c in parse.children[at] if parse.deps[c] == "aux"
    )
    names = verb.word in verb_forms("verbs_naming") or (verb.reports and plain)
    if not content and names and parse.stretch[at] < 0:
        content = named(verb) if verb.source is not None or not verb.is_passive else []
    if not content and parse.stretch[at] < 0:
        content = topic(verb)
    rule = Rule.CUE_NEARBY if verb.is_near else Rule.CUE_SUBJECT
    source = source_in_gap(parse, at) if word_calls(parse, at) else None
    cue_end = appeal_end(verb) if content and content == appeal(verb) else verb.cue_end
    return Frame(at, (at, cue_end), content, source or verb.source, rule)


def _is_nested(verb: Verb, content: list[Range]) -> bool:
    """Whether someone quoted plainly quotes another: “they say …”, not “I could tell …”, “we urge …”."""
    parse = verb.parse
    modals = {parse.words[c] for c in parse.children[verb.verb] if parse.tags[c] == "MD"}
    is_marked = bool(content) and content[0] in parse.at_outer
    if not content or modals or is_marked:
        return is_marked and modals <= _HABITUAL
    if (
        parse.words[content[0][0] - 1] == ","
        and verb.verb < content[0][0]
        and not _is_spoken(verb, content[0])
    ):
        return False
    someone = parse.child(verb.verb, "dobj", "dative") if verb.tells else None
    tells_someone = someone is not None and parse.edges(someone)[0] == verb.cue_end
    if verb.word == "told" and verb.is_passive and verb.has_finite(*content[0]):
        is_that = parse.words[verb.cue_end : verb.cue_end + 1] == ["that"]
        return content[0][0] == verb.cue_end + is_that  # “we are told it is for sale”
    is_musing = verb_forms("verbs").get(verb.word) in _MUSING
    is_musing = is_musing and not (_is_question_put(verb) or _is_told_of_another(verb, content[0]))
    if is_musing or verb.source is None:
        return False
    if verb.tells and parse.words[slice(*verb.source)] in (["it"], ["that"], ["this"]):
        return False  # “it tells you there is hope”
    if parse.tags[verb.verb] == "VBP" and parse.words[slice(*verb.source)] in (["i"], ["we"]):
        return False
    if not verb.reports and not tells_someone:
        return False
    if any(parse.tags[c] == "TO" for c in parse.children[verb.verb]):
        return False
    goes_on = parse.child(verb.verb, "aux") is not None  # “they're saying it's full”
    is_participle = parse.tags[verb.verb] == "VBG" and (goes_on or parse.words[content[0][0] - 1] == "that")
    return is_participle or parse.tags[verb.verb] in {"VBD", "VBZ", "VBP", "VBN"}


def _is_told_of_another(verb: Verb, content: Range) -> bool:
    """“and he added that …”: what another than the one quoted has said, not only remembered."""
    parse = verb.parse
    is_said = verb_forms("verbs").get(verb.word) in {"add", "agree"}
    is_past = is_said and parse.tags[verb.verb] == "VBD" and parse.words[content[0] - 1] == "that"
    return is_past and parse.words[slice(*(verb.source or (0, 0)))] not in (["i"], ["we"], ["you"])


def _is_question_put(verb: Verb) -> bool:
    """“she asked how it could be”, “I'd asked you to stay”: what was asked of somebody, in a quotation."""
    parse = verb.parse
    is_past = verb.word == "asked" and parse.tags[verb.verb] in {"VBD", "VBN"}
    deed = parse.child(verb.verb, "xcomp", "ccomp")
    someone = parse.child(verb.verb, "dobj", "dative") or (deed and parse.child(deed, "nsubj"))
    is_request = bool(deed and someone) and any(parse.tags[c] == "TO" for c in parse.children[deed or 0])
    return is_past and not verb.is_passive and (verb.asks or is_request)


def _is_spoken(verb: Verb, content: Range) -> bool:
    """Whether words behind a comma are told as they were said: “and I said, what are you doing?”."""
    parse, at = verb.parse, content[0]
    opens = parse.tags[at] in {"PRP", "WP", "WRB"} or parse.words[at] == "if"
    return verb.word in {"said", "says"} and at == verb.cue_end + 1 and opens and verb.has_finite(*content)
