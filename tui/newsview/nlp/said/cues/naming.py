"""Verbs that give the speaker's own word for a thing: “she called it a “disgrace””."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import QuoteKind
from newsview.nlp.said.cues.calling import (
    ARTICLES,
    CALLING,
    GAPS,
    PLAIN,
    called_so,
    calling,
    described_as,
    is_gap,
    is_gap_behind_commas,
    is_someone,
    joined_end,
    naming_lemma,
)
from newsview.nlp.said.given.lexicon import said_forms, verb_forms
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE, MARKS
from newsview.nlp.said.given.times import DAYS, TIMES
from newsview.nlp.said.given.titles import is_title
from newsview.nlp.said.given.venues import is_date, is_venue

if TYPE_CHECKING:
    from newsview.nlp.drafts import QuoteDraft
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse, Range

_ENDING = frozenset(
    {",", "without", "during", "as", "while", "when", "after", "before", "since", "because", "despite"}
)
_ASKING = frozenset({"for", "on", "upon"})
_TOPICAL = frozenset({"of", "about", "against"})
_FOR = frozenset({"of", "for", "as"})
COPULAS = frozenset({"is", "'s", "’s", "was", "are", "were", "been", "be"})
_NAMED = frozenset({"called", "known", "dubbed", "nicknamed"})
_MOTTOES = frozenset(
    {"slogan", "tagline", "motto", "hashtag", "catchphrase", "nickname", "moniker", "headline", "title"}
)
_CONCEPTS = frozenset({"concept", "principle", "doctrine", "teaching", "theory", "practice", "tradition"})
_RATING = frozenset({"label", "rate"})
_GOING_ON = frozenset({"xcomp", "ccomp", "conj"})
_ASKED = frozenset({"call", "appeal", "talk", "speak", "warn"})
_NEAR = 3
_FARTHEST = 12
"""Steps up the tree from the quoted words to the verb."""


def is_so_called(parse: Parse, verb: int) -> bool:
    """Whether a verb only gives a name: "is called “Ace”", "what is called “crude”", "call themselves …"."""
    if " ".join(parse.words[verb : verb + 3]).startswith(("known as", "referred to as")):
        return True
    is_habit = parse.words[verb] in {"call", "calls"}
    if is_habit and "".join(parse.words[verb + 1 : verb + 2]).endswith(("self", "selves")):
        return True
    before = verb - 1
    while before > 0 and parse.tags[before] == "RB":
        before -= 1
    is_the = parse.words[verb + 1 : verb + 2] == ["the"] and parse.deps[verb] == "acl"
    quote = parse.at_opening.get(verb + 1 + is_the)  # “a blog, called the “Feed””
    is_behind_noun = parse.tags[verb - 1] in {"NN", "NNS"} and quote is not None and not is_gap(parse, verb)
    is_aside = parse.deps[verb] == "acl" and parse.words[verb - 1] == ","
    is_passive = parse.words[before] in COPULAS or parse.tags[verb] == "VBN" or is_behind_noun or is_aside
    if parse.words[verb] not in _NAMED or not is_passive:
        return False
    if is_behind_noun and parse.text[parse.start_of(parse.ranges[quote or 0][0])].isupper():
        return True  # “a group called “We Row & Co””
    words = parse.quoted[quote].inner.of(parse.text).split() if quote is not None else []
    is_name = bool(words) and all(word[0].isupper() for word in words)
    return is_name or "what" in parse.words[max(0, before - 2) : verb]


def is_calling(parse: Parse, verb: int) -> bool:
    """Whether what is taken for a participle has both whom it calls and what: "Kim called Lee a “fool”"."""
    return calling(parse, verb) is not None or called_so(parse, verb) is not None


def is_misread(parse: Parse, at: int) -> bool:
    """Whether the model takes a participle for a noun: "with Safadi warning of “…”"."""
    word = parse.words[at]
    reports = word.endswith("ing") and (word in verb_forms("verbs") or word in verb_forms("verbs_naming"))
    named_before = at > 0 and parse.tags[at - 1] in {"NNP", "NNPS"} and parse.heads[at - 1] == at
    return reports and parse.tags[at] == "NN" and named_before


def is_clausal(parse: Parse, at: int) -> bool:
    """Whether the model takes a verb for a plural although it reports: "Ray predicts that …"."""
    if parse.tags[at] not in {"NNS", "NNPS"} or parse.words[at] not in verb_forms("verbs"):
        return False
    if parse.words[at + 1 : at + 2] in ([","], [":"]) and at + 2 in parse.at_opening:
        return parse.tags[at - 1] in {"NNP", "NNPS", "CD"} and at - 1 > parse.sentence(at)[0]
    if at in parse.named and parse.words[at + 1 : at + 2] == ["that"] and parse.deps[at + 1] == "mark":
        return True  # “Norsk notes that it leaks”
    mark = next((parse.child(c, "mark") for c in parse.children[at] if parse.deps[c] == "ccomp"), None)
    return mark == at + 1 and parse.words[mark] == "that" and parse.tags[at - 1][:2] == "NN"


def is_named(verb: Verb) -> bool:
    """Whether a participle tells what something goes by, and nobody calls it: “a law, dubbed “Pier Act”,”."""
    parse, before, at = verb.parse, verb.verb - 1, verb.cue_end
    if parse.tags[verb.verb] == "VBG" or verb_forms("verbs_naming").get(verb.word) not in CALLING:
        return False
    while before > verb.start and parse.tags[before] == "RB":
        before -= 1
    while at < verb.end and parse.words[at] in ARTICLES and parse.tags[at] != "PRP":
        at += 1
    quote = parse.at_opening.get(at)
    if quote is None or before == verb.start or parse.words[before] != ",":
        return False
    if verb.subject is not None and "," in parse.words[verb.subject : before]:
        return False  # “what Kim, the mayor, called a “joke””
    if is_gap_behind_commas(parse, before):
        return False
    end = parse.outers[quote][1]
    return "by" not in parse.words[end : end + _NEAR]


def named(verb: Verb) -> list[Range]:
    """The object of a naming verb, where it holds words in quotation marks; else nothing."""
    parse, so = verb.parse, called_so(verb.parse, verb.verb)
    seen = -1
    for i in range(verb.cue_end, verb.end):
        n = parse.stretch[i]
        if n < 0 or n == seen or n == parse.stretch[verb.verb]:
            continue
        if seen >= 0 and so is not None:
            break  # “called those who row [“fools”] who “want war””
        seen = n
        is_others = _stands_alone(parse, n) or has_own_verb(verb, parse.outers[n][0])
        is_others = is_others or _is_called_by_another(verb, n)
        branch = (branch_above(verb, n) or _called(verb, n)) if not is_others else None
        if (
            branch is not None
            and not verb.is_claimed(n)
            and not names_nothing(verb, n)
            and not _is_motto(parse, n)
            and (not is_title(parse.quoted[n].inner.of(parse.text)) or _is_nicknamed(verb, n) or _rates(verb))
        ):
            is_far = branch >= parse.outers[n][1]  # “called Lee [“odd” many times]”
            return phrase(verb, n, branch) if so is None or not is_far else [so]
    found = calling(parse, verb.verb) or so
    is_free = found is not None and not verb.is_claimed(parse.stretch[found[1] - 2])
    return [(found[0], joined_end(parse, found[1]))] if found is not None and is_free else []


def _is_motto(parse: Parse, stretch: int) -> bool:
    """Whether a thing goes by quoted words: "the slogan “Boats for All”", "the concept of “boats first”"."""
    low = parse.outers[stretch][0]
    is_concept = low > 1 and parse.words[low - 1] == "of" and parse.words[low - 2] in _CONCEPTS
    return is_concept or (low > 0 and parse.words[low - 1] in _MOTTOES)


def _stands_alone(parse: Parse, stretch: int) -> bool:
    """Whether a quotation is a sentence of its own behind a colon, and no object of a verb before."""
    low, start = parse.outers[stretch][0], parse.ranges[stretch][0]
    return parse.words[low - 1] == ":" and parse.text[parse.start_of(start)].isupper()


def has_own_verb(verb: Verb, low: int) -> bool:
    """Whether another verb brings in the quotation there: “echoed with cries when a boy shouted, “Lind!””."""
    parse, before = verb.parse, low - 2
    is_said = parse.words[before] in said_forms() and parse.tags[before] in FINITE
    return is_said and parse.words[low - 1] in {",", ":"} and before > verb.verb


def _is_called_by_another(verb: Verb, stretch: int) -> bool:
    """Whether another verb behind calls something by a quotation: “attacked Lee, [calling] him “a fool””."""
    parse, (low, high) = verb.parse, verb.parse.outers[stretch]
    called = (called_so(parse, i) for i in range(verb.cue_end, low) if parse.is_verb(i))
    return any(found is not None and found[1] == high for found in called)


def names_nothing(verb: Verb, stretch: int) -> bool:
    """Whether the quotation is the whole object of “labelling “fake news””: nothing is called by it."""
    parse = verb.parse
    low, high = parse.outers[stretch]
    names = verb_forms("verbs_naming").get(verb.word) in CALLING and parse.tags[verb.verb] in {"VB", "VBG"}
    found = parse.child(verb.verb, "dobj")
    return names and low == verb.cue_end and found is not None and low < found < high


def settle(parse: Parse, verb: int, draft: QuoteDraft) -> None:
    """Make what someone just said a direct quote where marks stand around all of it.

    So is a clause that a thing is called; a phrase is but a part of what is told: “described it as “odd””.
    """
    tokens = parse.tokens(draft.spans[0])
    inside = next((n for n in parse.stretch[slice(*tokens)] if n >= 0), None)
    if draft.kind is QuoteKind.INDIRECT and inside is not None and _names(parse, verb, inside):
        draft.kind = QuoteKind.MIXED  # a nickname
    whole = parse.at_outer.get(tokens) if len(draft.spans) == 1 else None
    if whole is not None and draft.kind is QuoteKind.MIXED and _is_said(parse, verb, whole):
        draft.kind, draft.spans = QuoteKind.DIRECT, [parse.quoted[whole].inner]


def _is_said(parse: Parse, verb: int, stretch: int) -> bool:
    """Whether quoted words stand right behind “said”, or are a sentence that a thing is called."""
    if parse.words[verb] in said_forms() and parse.outers[stretch][0] == verb + 1:
        return True
    start, end = parse.ranges[stretch]
    is_upper = parse.text[parse.start_of(start)].isupper()
    return _names(parse, verb, stretch) and (is_upper or not FINITE.isdisjoint(parse.tags[start:end]))


def _names(parse: Parse, verb: int, stretch: int) -> bool:
    """Whether quoted words are what a verb has a thing called or judged: “dismissed it as “folly””."""
    lemma = naming_lemma(parse.words[verb])
    is_behind_as = parse.words[parse.outers[stretch][0] - 1] == "as"
    calls = lemma in CALLING | PLAIN and not _asks(parse, verb)
    return lemma is not None and (is_behind_as or calls)


def _asks(parse: Parse, verb: int) -> bool:
    """Whether “call” is not for naming but for asking: "call for", "call on"."""
    return any(word in _ASKING for word in parse.words[verb + 1 : verb + 2])


def branch_above(verb: Verb, stretch: int) -> int | None:
    """The verb's child, or the “of” of a deed, that a quotation hangs under with no other verb between."""
    parse = verb.parse
    at = parse.root(*parse.ranges[stretch])
    for _ in range(_FARTHEST):
        above = parse.heads[at]
        if above == verb.verb:
            return at
        is_verb = parse.is_verb(above) or is_misread(parse, above)
        if is_verb and _is_deed(verb, above):
            return parse.heads[above]
        goes_on = parse.stretch[above] == stretch or _is_in_deed(verb, above) or _is_asked(verb, above)
        if above == at or (is_verb and not goes_on):
            return None
        at = above
    return None


def _is_asked(verb: Verb, at: int) -> bool:
    """Whether an infinitive tells what something asked for is to do: "called for steps to [find] …"."""
    parse = verb.parse
    is_infinitive = parse.tags[at] == "VB" and any(parse.tags[c] == "TO" for c in parse.children[at])
    return is_infinitive and parse.deps[at] in {"acl", "conj"} and naming_lemma(verb.word) in _ASKED


def _is_in_deed(verb: Verb, at: int) -> bool:
    """Whether a verb only goes on with what someone is judged for: "faulted him for trying to [row] …"."""
    parse = verb.parse
    for _ in range(_FARTHEST):
        if not parse.is_verb(at) or parse.deps[at] not in _GOING_ON or parse.heads[at] == at:
            break
        at = parse.heads[at]
    return parse.is_verb(at) and _is_deed(verb, at)


def _is_deed(verb: Verb, deed: int) -> bool:
    """Whether a verb is what someone is judged for: "accused him of [acting] like a “spoiled child”"."""
    parse = verb.parse
    link = parse.heads[deed]
    judges = verb.word in verb_forms("verbs_naming")
    judged = {verb.verb, parse.child(verb.verb, "dobj") if judges else None}
    is_for = parse.deps[deed] == "pcomp" and parse.words[link] in _FOR and parse.heads[link] in judged
    return is_for and parse.tags[deed] == "VBG" and not verb.is_passive


def _is_nicknamed(verb: Verb, stretch: int) -> bool:
    """Whether somebody is called by words set like a title: "he called her a “Little Queen”"."""
    parse = verb.parse
    calls = verb_forms("verbs_naming").get(verb.word) in CALLING
    return calls and is_someone(parse, verb.cue_end, parse.outers[stretch][0])


def _rates(verb: Verb) -> bool:
    """Whether a claim is given a verdict, be it in capitals: “rated it “Mostly True””."""
    is_verdict = verb_forms("verbs_naming").get(verb.word) in _RATING
    return is_verdict and verb.parse.deps[verb.verb] != "acl"


def _called(verb: Verb, stretch: int) -> int | None:
    """What is called by a quotation right behind it, wherever the parse hangs the words quoted."""
    parse = verb.parse
    found = parse.child(verb.verb, "dobj")
    if found is None or verb_forms("verbs_naming").get(verb.word) not in CALLING:
        return None
    low, high = parse.outers[stretch]
    low -= parse.words[low - 1] == "as"
    return found if found < low <= parse.edges(found)[1] <= high else None


def phrase(verb: Verb, stretch: int, branch: int) -> list[Range]:
    """The words in marks with those around them that say what is called or judged so."""
    parse = verb.parse
    low, high = parse.outers[stretch]
    if (deed := _infinitive(verb, low)) is not None:
        whole = max(high, min(parse.edges(deed)[1], verb.end))
        whole = next((i for i in range(high, whole) if _is_over(parse, i)), whole)
        return verb.trimmed(parse.edges(deed)[0], whole)
    is_preposition = parse.tags[branch] in {"IN", "TO"} and branch < low
    is_called = verb_forms("verbs_naming").get(verb.word) in CALLING | _RATING and not _is_all_named(verb)
    if is_preposition:
        start = _behind_day(parse, branch + 1, low)
    else:
        start = min(low, _object_start(verb))
        start = _phrase_start(parse, low, start) if is_called else start
    start = _behind_venue(parse, start, low)
    end = high
    is_deed = parse.child(branch, "pcomp") is not None
    is_ended = not is_deed and parse.words[parse.ranges[stretch][1] - 1] in {",", *ENDS}
    goes_on = end < verb.end and parse.words[end] not in {",", ";", ":", "and", "but"} | ENDS | DASHES
    if is_deed or (goes_on and not is_ended):
        whole = min(parse.edges(branch)[1], verb.end)
        is_done = verb.is_passive or (parse.tags[verb.verb] == "VBN" and parse.deps[verb.verb] == "acl")
        whole = next((i for i in range(high, whole) if is_done and _names_agent(parse, i)), whole)
        end = max(end, next((i for i in range(high, whole) if _is_over(parse, i)), whole))
    return verb.trimmed(described_as(parse, verb.verb, low) or start, end)


def _behind_day(parse: Parse, start: int, low: int) -> int:
    """Behind the preposition that follows words for when: “warned on Monday of [an “odd” fee]”."""
    last = next((i for i in range(start, min(start + _NEAR, low)) if parse.words[i] in TIMES), None)
    is_link = last is not None and last + 1 < low and parse.words[last + 1] in _TOPICAL
    return last + 2 if last is not None and is_link else start


def _behind_venue(parse: Parse, start: int, low: int) -> int:
    """Behind the “as” that brings in marks behind words for where: “slammed it in a tweet as [a “joke”]”."""
    link = next((i for i in range(low - 1, start, -1) if parse.words[i] == "as"), start)
    return link + 1 if any(is_venue(parse, i) for i in range(start - 1, link)) else start


def _names_agent(parse: Parse, at: int) -> bool:
    """Whether “by” brings in who says so: “described as a “trap” [by sailors]”, not “by rowing”."""
    return parse.words[at] == "by" and parse.tags[at + 1 : at + 2] != ["VBG"]


def _infinitive(verb: Verb, low: int) -> int | None:
    """What is to be done with marks in it, behind words that say when: “threatened on Monday [to “row”]”."""
    parse = verb.parse
    for child in (*parse.children[verb.verb], *_behind_where(verb)):
        start, end = parse.edges(child)
        is_deed = parse.tags[child] == "VB" and parse.deps[child] in {"advcl", "xcomp", "acl"}
        if is_deed and verb.cue_end < start < low < end and parse.tags[start] == "TO":
            return child if parse.child(verb.verb, "dobj") is None else None
    return None


def _behind_where(verb: Verb) -> list[int]:
    """What the parse hangs on words for where something is said: “vowed in a speech [to “row”]”."""
    parse = verb.parse
    venues = (c for c in parse.children[verb.verb] if parse.deps[c] == "prep" and is_venue(parse, c))
    nouns = (parse.child(c, "pobj") for c in venues)
    return [c for noun in nouns if noun is not None for c in parse.children[noun] if parse.deps[c] == "acl"]


def _is_all_named(verb: Verb) -> bool:
    """Whether all there is behind the verb is the word for a thing: "what she called a plot “to row””."""
    start = verb.source[0] if verb.source is not None else verb.verb
    is_gap = start > 0 and verb.parse.words[start - 1] in GAPS
    return is_gap or verb.is_passive or _asks(verb.parse, verb.verb)


def _phrase_start(parse: Parse, low: int, start: int) -> int:
    """The article of the phrase that quoted words stand in: "called the bridge [a “disgrace”]"."""
    at = low
    while at > start and parse.tags[at - 1][:2] in {"JJ", "RB"}:
        at -= 1
    is_article = parse.words[at - 1] in ARTICLES and parse.tags[at - 1] != "PRP"
    at -= at > start and is_article
    if at > start and parse.tags[at - 1] in {"IN", "TO"} and parse.words[at - 1] != "as":
        return start  # “called [the fee a sort of “fine”]”
    return at if is_article else low


def _is_over(parse: Parse, at: int) -> bool:
    """Whether the phrase with the word for a thing ends: "a “fair deal” for all [as talks go on]"."""
    is_deed = parse.tags[at] in {"VBG", "VBN"} and parse.deps[at] in {"acl", "advcl"}
    is_deed = is_deed and parse.child(at, "aux", "auxpass") is None  # not “if they were [threatened]”
    is_when = parse.words[at] in DAYS or is_date(parse, at)
    is_where = is_venue(parse, at) and parse.tags[at - 1] not in {"VBN", "VBD"}  # not “made in a speech”
    is_behind = is_where or (parse.words[at - 1] in MARKS and is_when)
    is_role = parse.words[at] == "as" and parse.tags[at - 1] == "VBG"  # “for serving [as a cook]”
    is_ending = (parse.words[at] in _ENDING and not is_role) or _opens_next_deed(parse, at)
    return parse.stretch[at] < 0 and (is_ending or is_deed or is_behind)


def _opens_next_deed(parse: Parse, at: int) -> bool:
    """“accused him of trying to “rule” them [and vowed] to go”: what who speaks does next."""
    deed = at + 1 + (parse.tags[at + 1 : at + 2] == ["RB"])
    return parse.words[at] == "and" and "".join(parse.tags[deed : deed + 1]) in {"VBD", "VBZ", "VBP"}


def _object_start(verb: Verb) -> int:
    at = verb.cue_end
    while at < verb.end - 1 and verb.parse.tags[at] == "RB":
        at += 1
    return at
