"""Nouns for words said, with what was said: “his vow not to negotiate”, “the claim that …”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.ends import complement_end
from newsview.nlp.said.contents.set_phrases import is_disputed
from newsview.nlp.said.cues.naming import COPULAS
from newsview.nlp.said.cues.sources import noun_phrase, source_head
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.cues.verbs import Verb
from newsview.nlp.said.frames.marked_nouns import marked_noun
from newsview.nlp.said.frames.messages import message
from newsview.nlp.said.frames.noun_clauses import bare_clause, is_spare, that_behind_time
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import noun_forms, regular_forms, verb_forms
from newsview.nlp.said.given.parse import FINITE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.said.given.parse import Parse, Range


_WILLS = frozenset(
    {"commitment", "decision", "desire", "determination", "intent", "readiness", "willingness"}
)
"""Nouns for what somebody will do, which are words only where a verb tells them."""

_EQUATED = frozenset(
    {"advice", "excuse", "explanation", "message", "point", "reaction", "reply", "response", "verdict"}
)
"""Nouns that are words only where a verb says what they are: “her message was that …”."""

_WILLED = frozenset(
    {"call", "claim", "demand", "intention", "offer", "order", "plan", "plea", "pledge", "promise"}
    | {"proposal", "request", "threat", "vow", "warning"}
    | _WILLS
)
"""Nouns with an infinitive of what is to be done; "her argument to stay" says nothing."""

_INTENDED = _WILLS | {"intention", "plan"}
"""Nouns that report only as the object of a verb that does: "announced plans to go"."""

_MAKING = frozenset(
    {"renew", "renews", "renewed", "renewing", "make", "makes", "made", "making"}
    | {"issue", "issues", "issued", "issuing", "file", "files", "filed", "filing"}
)
"""Verbs with which a promise, a plea or a threat is made, besides those of speaking."""

_ANSWERING = frozenset({"answer", "answers", "answered", "answering", "heed", "heeds", "heeded", "heeding"})
_EXPRESSING = frozenset(
    {"express", "expressed", "expresses", "expressing", "voice", "voiced", "voices", "voicing"}
)

_ECHOING = frozenset(
    form for verb in ("echo", "reiterate", "renew", "repeat") for form in (verb, *regular_forms(verb))
)
"""Verbs with which somebody says again what others have said."""

_RAISING = frozenset({"raise", "raised", "raises", "raising"})
_RAISED = frozenset({"alarm", "concern", "doubt", "objection", "possibility", "prospect"})
"""What somebody raises by words."""

_GIVING = frozenset(
    form
    for verb, irregular in (("lay", ("laid",)), ("maintain", ()), ("offer", ()), ("give", ("gave", "given")))
    for form in (verb, *regular_forms(verb), *irregular)
)
_OPINIONS = frozenset({"belief", "conviction", "opinion", "view", "doubt", "fear", "hope", "suspicion"})
"""What somebody gives in words if it is their own: “laid out her view that …”, “offers his opinion …”."""

_UNSOURCED = frozenset(
    {"claim", "allegation", "accusation", "assertion", "complaint", "criticism", "report", "rumor", "rumour"}
    | {"speculation", "suggestion", "warning", "contention", "revelation", "whisper", "announcement"}
)
"""Nouns that report what is said even where nobody is named: "despite claims that …"."""

_REJECTING = frozenset(
    form
    for verb in ("challenge", "debunk", "deny", "dismiss", "dispute", "question", "refute", "reject")
    for form in (verb, *regular_forms(verb))
)
"""Verbs with which somebody says that what others say is not so."""

_REJECTED = frozenset({"idea", "ideas", "notion", "perception", "theory", "theories", "premise", "narrative"})
"""What is rejected beside what others claim: “rejected the idea that …”."""

_FLOATING = frozenset(
    form
    for verb in ("advance", "float", "peddle", "promote", "push")
    for form in (verb, *regular_forms(verb))
)
"""Verbs with which somebody puts it forward."""

_SOME = frozenset({"some", "others", "many", "several", "most", "both"})

_FARTHEST_THAT = 12
"""Words from whose words they are to the “that” behind."""

_BEGINNING = frozenset({"began", "begun", "begin", "begins", "started", "start", "starts", "continued"})
_SPREADING = frozenset({"circulate", "emerge", "surface", "spread", "swirl", "persist", "abound", "mount"})
"""Verbs that such words have behind which they follow: "rumours spread that …"."""


def find_nouns(parse: Parse) -> Iterator[Frame]:
    """Frames of nouns outside quotation marks whose source the sentence tells."""
    nouns = noun_forms("nouns")
    for i, word in enumerate(parse.words):
        is_noun = parse.tags[i] in {"NN", "NNS"} or _opens_sentence(parse, i)
        is_out = is_noun and parse.stretch[i] < 0
        is_listed = word in nouns or word in _WILLS | _EQUATED
        is_listed = is_listed or (is_out and (_is_expressed(parse, i) or _is_argued(parse, i)))
        is_listed = is_listed or (word in _REJECTED and (_is_rejected(parse, i) or _is_floated(parse, i)))
        frame = _noun(parse, i) if is_out and is_listed else None
        frame = _of_some(parse, i) if frame is None and is_out else frame
        frame = marked_noun(parse, i) if frame is None and is_out else frame
        frame = message(parse, i) if frame is None and is_out else frame
        if frame is not None:
            yield frame


def _opens_sentence(parse: Parse, at: int) -> bool:
    """“Reports that the ferry sank are false.”: to the parse a verb, before which nobody stands."""
    is_plural = parse.tags[at] == "VBZ" and parse.words[at + 1 : at + 2] == ["that"]
    start = parse.sentence(at)[0]
    return is_plural and at == start + (parse.tags[start] == "CC")


def _noun(parse: Parse, at: int) -> Frame | None:
    above, verb = parse.heads[at], _verb_of(parse, at)
    owner = parse.child(at, "poss")
    is_own = owner is None or parse.tags[owner] == "PRP$"  # not “protested the jury's decision to …”
    if word_of(parse, at) in _INTENDED and not (is_own and _is_told(parse, verb)):
        return None
    is_undone = verb is not None and is_own and parse.child(verb, "neg") is not None
    if is_undone or (verb is not None and parse.words[verb] in _ANSWERING):
        return None  # “has not announced plans to …”, “answered the call to …”
    if parse.words[at] in _EQUATED and parse.deps[at] != "nsubj" and not _is_argued(parse, at):
        return None
    content = _content(parse, at, at) or (_content(parse, verb, at) if verb is not None else [])
    if not content and parse.deps[at] == "conj" and parse.child(at, "poss") is not None:
        # “Kim's stance and [his vow] on Monday that …”
        content = _content(parse, above, at) or _content(parse, parse.heads[above], at)
    content = content or _unsourced(parse, at) or _felt(parse, at) or _behind_giver(parse, at)
    is_theirs = verb is not None and (_is_made(parse, verb) or _is_rejected(parse, at))
    if _is_others(parse, at, verb, content) or (word_of(parse, at) in _UNSOURCED and not is_theirs):
        verb = None  # “we have seen reports that …”: whoever saw them does not report
    cue = (verb if verb is not None else at, at + 1)
    if not content and parse.deps[at] == "nsubj" and parse.words[above] in COPULAS:
        content, cue = _content(parse, above, at, above), (at, above + 1)
    source = _source(parse, at, verb) if content else None
    if content and (_is_only_named(parse, verb, content[0]) or is_disputed(parse, content[0])):
        return None
    is_taken = parse.words[above] == "as"  # “took that as a warning that …”
    if not content or (source is None and (is_taken or word_of(parse, at) not in _UNSOURCED)):
        return None
    return Frame(at, cue, content, source)


def _is_others(parse: Parse, at: int, verb: int | None, content: list[Range]) -> bool:
    """Whether others say it than who does something with it: “got a warning from [Kim] that …”."""
    asks = bool(content) and parse.words[content[0][0]] == "to"  # “denied a request by the town to row”
    is_given = _giver(parse, at) is not None and (asks or not _is_rejected(parse, at))
    is_given = is_given or _named_before(parse, at) is not None  # “denied a Lorvane News report that …”
    return is_given and not (verb is not None and parse.words[verb] in _ECHOING)


def _verb_of(parse: Parse, at: int) -> int | None:
    """The verb whose object a noun is, unless it only stands beside what that tells."""
    verb = parse.heads[at]
    if parse.deps[at] != "dobj" or not parse.is_verb(verb) or verb > at or parse.words[verb] == "following":
        return None  # “fell following the announcement that …”
    is_beside = "," in parse.words[verb:at] and parse.child(verb, "ccomp") is not None
    return None if is_beside else verb  # “said it sank, a claim that …”


def _of_some(parse: Parse, at: int) -> Frame | None:
    """“[Some] expressed concern that …”: to the model a concern that is expressed, and no verb."""
    some, verb = at - 2, at - 1
    is_verb = parse.words[verb] in _EXPRESSING and parse.heads[verb] == at and parse.deps[verb] == "amod"
    is_first = at > 1 and some == parse.sentence(at)[0] and parse.words[some] in _SOME
    content = _content(parse, at, at) if is_verb and is_first else []
    return Frame(at, (verb, at + 1), content, (some, verb)) if content else None


def _is_told(parse: Parse, verb: int | None) -> bool:
    """Whether a verb tells its object in words: “announced”, “expressed”, not “will announce”."""
    tells = verb is not None and parse.words[verb] in {*verb_forms("verbs"), *_EXPRESSING}
    return tells and parse.tags[verb or 0] != "VB"


def _unsourced(parse: Parse, at: int) -> list[Range]:
    """What a noun that needs no source reports where the parse hangs its clause on another word."""
    if word_of(parse, at) not in _UNSOURCED and not _is_owned(parse, at):
        return []
    above, start = parse.heads[at], at + 1
    begun = parse.child(above, "xcomp") if parse.words[above] in _BEGINNING else None
    above = above if begun is None else begun
    if parse.deps[at] == "nsubj" and _is_spreading(parse.words[above]):
        start = next((i for i in range(above, parse.sentence(at)[1]) if parse.words[i] == "that"), start)
    start = that_behind_time(parse, start)
    if parse.words[start : start + 1] == ["that"]:
        is_far = start > at + 1 and parse.deps[start] == "dobj"  # “spread on Monday that the boat sank”
        is_conjunction = parse.tags[start] == "IN" or is_far or is_spare(parse, start)
        clause = parse.main_verb(parse.heads[start])
        return _whole(parse, at, start + 1, clause) if is_conjunction and clause > start else []
    bare = bare_clause(parse, at)
    return _whole(parse, at, start, bare) if bare is not None else []


def _is_owned(parse: Parse, at: int) -> bool:
    """Whether it is told whose words they are: “asked about [his] boast that …”."""
    return parse.words[at] in noun_forms("nouns") and parse.child(at, "poss") is not None


def _felt(parse: Parse, at: int) -> list[Range]:
    """“expressed hope [the pier would hold]”: a clause of its own right behind what somebody feels."""
    finite = next((i for i in range(at + 1, parse.sentence(at)[1]) if parse.tags[i] in FINITE), None)
    if finite is None or not _is_expressed(parse, at):
        return []
    clause = parse.main_verb(finite)
    subject = parse.subject(clause)
    is_next = subject is not None and subject < finite and parse.edges(subject)[0] == at + 1
    is_whole = finite != clause or parse.words[clause] in COPULAS  # not “voiced doubts she had”
    is_plain = parse.stretch[finite] < 0 and parse.tags[at + 1][:1] != "W"
    return _whole(parse, at, at + 1, clause) if is_next and is_whole and is_plain else []


def _is_spreading(word: str) -> bool:
    return any(word in (lemma, *regular_forms(lemma)) for lemma in _SPREADING)


def _whole(parse: Parse, noun: int, start: int, clause: int) -> list[Range]:
    """The words from ``start`` on, as far as the clause of ``clause`` goes."""
    verb = Verb(parse, noun, set())
    end = min(complement_end(verb, start, clause), parse.edges(clause)[1])
    return verb.trimmed(start, end) if any(t[:1] in {"V", "M"} for t in parse.tags[start:end]) else []


def _is_only_named(parse: Parse, verb: int | None, content: Range) -> bool:
    """Whether someone's “promise to build a pier” is only the subject of other news, and nobody makes it.

    It is made where a verb says so, and its words are given where they stand between marks.
    """
    start, end = content
    is_infinitive = "to" in parse.words[start : start + 2] or parse.words[start] == "for"
    is_made = verb is not None and _is_made(parse, verb)
    return is_infinitive and not is_made and not any(n >= 0 for n in parse.stretch[start:end])


def _is_made(parse: Parse, verb: int) -> bool:
    """Whether a verb brings its object into the world by words: “repeated the claim”, “made a threat”."""
    return parse.words[verb] in {*verb_forms("verbs"), *_MAKING, *_EXPRESSING}


def _is_expressed(parse: Parse, noun: int) -> bool:
    """Whether a feeling is put in words: “expressed concern that the pier might fall”, “raised fears”."""
    verb = parse.heads[noun]
    if parse.deps[noun] != "dobj":
        return False
    owner = parse.child(noun, "poss")
    if parse.words[verb] in _GIVING and owner is not None and parse.tags[owner] == "PRP$":
        return parse.words[noun].removesuffix("s") in _OPINIONS
    if parse.words[verb] not in _RAISING or parse.words[noun].removesuffix("s") not in _RAISED:
        return parse.words[verb] in _EXPRESSING
    head = source_head(parse, verb)
    return head is not None and can_speak(parse, noun_phrase(parse, head))  # a storm raises fears, too


def _is_rejected(parse: Parse, noun: int) -> bool:
    """Whether somebody says that it is not so: “rejected the notion that the pier is old”."""
    verb = parse.heads[noun]
    is_object = parse.deps[noun] == "dobj" and parse.child(noun, "poss") is None and verb < noun
    if not is_object or parse.words[verb] not in _REJECTING:
        return False
    head = source_head(parse, verb)
    return head is not None and can_speak(parse, noun_phrase(parse, head))


def _is_floated(parse: Parse, noun: int) -> bool:
    """“floated the idea that the pier could be sold”, “pushed the theory that …”."""
    verb = parse.heads[noun]
    return parse.deps[noun] == "dobj" and verb < noun and parse.words[verb] in _FLOATING


def _is_argued(parse: Parse, noun: int) -> bool:
    """“made the case that the pier is old”, “makes the point that …”."""
    is_made = parse.deps[noun] == "dobj" and parse.words[parse.heads[noun]] in _MAKING
    return is_made and parse.words[noun] in {"case", "point"} and parse.words[noun + 1 : noun + 2] == ["that"]


def word_of(parse: Parse, at: int) -> str:
    """The singular of a listed noun, or the noun."""
    return noun_forms("nouns").get(parse.words[at], parse.words[at])


def _content(parse: Parse, above: int, noun: int, behind: int | None = None) -> list[Range]:
    """The infinitive or that-clause behind the noun, or a token further on, hung on it or on its verb."""
    behind = noun if behind is None else behind
    _, end = parse.sentence(noun)
    for child in parse.children[above]:
        if not behind < child < end or parse.deps[child] not in {"acl", "ccomp", "xcomp", "relcl", "advcl"}:
            continue
        low, high = parse.edges(child)
        mark = parse.child(child, "mark", "aux")
        if mark is None or parse.words[mark] not in {"that", "to", "for"} or low <= behind:
            continue
        if parse.words[mark] != "that" and word_of(parse, noun) not in _WILLED:
            continue
        start = low + 1 if parse.words[low] == "that" else low
        verb = Verb(parse, behind, set())
        whole = min(complement_end(verb, start, child), end)
        return verb.trimmed(start, min(whole, _clause_end(parse, behind, high, end)))
    return []


def _clause_end(parse: Parse, noun: int, high: int, end: int) -> int:
    """Where the noun's own verb begins, if it is a subject: “claims that time is short [do not stand up]”."""
    verb = parse.heads[noun]
    return high if parse.deps[noun] in {"nsubj", "nsubjpass"} and verb >= high else end


def _source(parse: Parse, noun: int, verb: int | None) -> Range | None:
    owner = parse.child(noun, "poss")
    if (named := _named_before(parse, noun)) is not None:
        return named
    if verb is not None:
        head = source_head(parse, verb)
        is_own = owner is None or parse.tags[owner] == "PRP$"
        if head is not None and is_own:
            return noun_phrase(parse, head)
    if owner is not None:
        return parse.edges(owner)[0], owner + 1
    by = next((c for c in parse.children[noun] if parse.words[c] in {"by", "from"}), None)
    head = parse.child(by, "pobj") if by is not None else _giver(parse, noun)
    return noun_phrase(parse, head) if head is not None else None


def _named_before(parse: Parse, noun: int) -> Range | None:
    """Whose words they are in “a [Lorvane News] report that …”."""
    start = parse.named.get(noun)
    is_article = start is not None and start > 0 and parse.tags[start - 1] in {"DT", "JJ", "JJR", "IN", "VBD"}
    return (start, noun) if start is not None and is_article and word_of(parse, noun) in _UNSOURCED else None


def _giver(parse: Parse, noun: int) -> int | None:
    """Whose words they are in “warnings from [engineers]”, whatever the parse hangs “from” on."""
    by = noun + 1
    is_by = parse.words[by : by + 1] in (["by"], ["from"]) and parse.tags[by] == "IN"
    return parse.child(by, "pobj") if is_by else None


def _behind_giver(parse: Parse, noun: int) -> list[Range]:
    """“complaints from staff [that the roof leaks]”: to the parse, a clause that describes the staff."""
    giver = _giver(parse, noun)
    if giver is None or not can_speak(parse, (giver, giver + 1)):
        return []
    end = min(parse.sentence(noun)[1], giver + _FARTHEST_THAT)
    that = next((i for i in range(giver + 1, end) if parse.words[i] == "that"), None)
    if that is None or not FINITE.isdisjoint(parse.tags[giver:that]) or "," in parse.words[giver:that]:
        return []
    clause = parse.heads[that]
    subject = parse.subject(clause)
    is_own = subject is not None and that < subject < clause and parse.stretch[that] < 0
    is_conjunction = parse.deps[that] == "mark" or parse.tags[that] == "IN" or is_spare(parse, that)
    is_conjunction = is_conjunction and parse.tags[that - 1] != "VBG"  # “word from Kelm confirming that …”
    if not is_own or not is_conjunction:
        return []
    behind = Verb(parse, noun, set())
    end = complement_end(behind, that + 1, clause)
    return behind.trimmed(that + 1, min(end, _clause_end(parse, noun, parse.edges(clause)[1], behind.end)))
