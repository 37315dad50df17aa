"""Who a reporting verb says is speaking, from the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.lexicon import noun_forms, verb_forms
from newsview.nlp.said.parse import DASHES, ENDS, FINITE, MARKS
from newsview.nlp.said.speaking import can_speak

if TYPE_CHECKING:
    from newsview.nlp.said.parse import Parse, Range

RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
BEFORE_CLOSING = frozenset({",", "?", "!", "…"})
_LONGEST_SUBJECT, _LONGEST_PHRASE, _LONGEST_INVERTED = 6, 10, 14
"""Words that a subject the parse missed may have: before a colon, before the verb and behind it."""

_OTHERS = frozenset({"another", "others", "some", "many"})
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its"})
_BEFORE_COUNT = frozenset({",", ";", ":", "and", "but", "while", "that"})
_OVERHEARD = frozenset({"quoted", "cited", "heard", "overheard", "seen", "filmed", "recorded", "caught"})
"""Passives whose subject speaks: "Kim was quoted as saying", "can be heard shouting"."""

_CAUSING = frozenset(
    {"led", "leads", "leading", "prompted", "prompts", "prompting", "caused", "causes"}
    | {"forced", "forces", "forcing", "inspired", "inspires", "inspiring"}
)
_CLIMBS = 6
"""Verbs a participle may hang on before its subject is found: "…, adding, in trying to …, that"."""


def noun_phrase(parse: Parse, head: int) -> Range:
    """The noun phrase of a head, as far as the first comma, dash, bracket or relative clause."""
    start, end = parse.edges(head)
    start = max(start, parse.sentence(head)[0])
    while start < head and (parse.words[start] in MARKS or parse.words[start] in {",", "and", "but", ":"}):
        start += 1
    start = max([start, *(i + 1 for i in range(start, head) if parse.stretch[i] != parse.stretch[head])])
    while start < head and parse.words[start] in MARKS:
        start += 1
    stop = head + 1
    while stop < end and not _ends_phrase(parse, stop, head):
        stop += 1
    while stop > head + 1 and parse.words[stop - 1].isspace():
        stop -= 1
    return start, stop


def _ends_phrase(parse: Parse, at: int, head: int) -> bool:
    word = parse.words[at]
    if word in {",", "(", ";", ":", "[", "]"} or word in DASHES or word in MARKS or word in RELATIVES:
        return True
    return parse.deps[at] in {"acl", "relcl"} or parse.stretch[at] != parse.stretch[head]


def source_head(parse: Parse, verb: int) -> int | None:
    """The head of the noun phrase that says what a verb reports, or ``None``.

    A verb without a subject has that of the verb it hangs on: through coordination, participles,
    infinitives and relative clauses. A passive has its agent.
    """
    joined = _joined_before(parse, verb)
    return joined if joined is not None else _subject_above(parse, verb)


def _subject_above(parse: Parse, verb: int) -> int | None:
    at = verb
    for _ in range(_CLIMBS):
        if parse.stretch[at] != parse.stretch[verb]:
            return None
        if is_passive(parse, at):
            if at != verb and (parse.words[at] in _OVERHEARD or _is_joined(parse, verb, at)):
                return parse.subject(at)
            agent = parse.child(at, "agent")
            return parse.child(agent, "pobj") if agent is not None else None
        subject = parse.subject(at) if parse.tags[at] != "VB" else _subject_or_caused(parse, at)
        relation, head = parse.deps[at], parse.heads[at]
        if subject is not None:
            is_relative = parse.words[subject] in RELATIVES and relation == "relcl"
            issued_by = _governor(parse, head, at) if is_relative else None
            if issued_by is not None:
                at = issued_by
                continue
            return _described(parse, head, subject) if is_relative else subject
        if head == at:
            return None
        if relation == "acl" and not parse.is_verb(head) and parse.tags[at] != "VB":
            issued_by = _governor(parse, head, at)
            if issued_by is None:
                return head
            at = issued_by
            continue
        same_tense = relation == "conj" and parse.tags[at] == parse.tags[parse.heads[head]]
        at = _reporting_above(parse, head) if parse.tags[at] == "VBG" or same_tense else head
    return None


def _is_joined(parse: Parse, verb: int, passive: int) -> bool:
    """“Kim was chosen in May and has said …”: a verb that stands in no passive itself."""
    is_active = parse.tags[verb] in FINITE or parse.child(verb, "aux") is not None
    return is_active and parse.deps[verb] == "conj" and parse.heads[verb] == passive


def _joined_before(parse: Parse, verb: int) -> int | None:
    """The subject that the parse joins to a noun: "he went to the pier and the mayor has said".

    No other “and” could join the verb to the one before.
    """
    at = verb
    while at > 1 and (parse.tags[at - 1] == "RB" or parse.deps[at - 1] in {"aux", "auxpass"}):
        at -= 1
    is_finite = not FINITE.isdisjoint(parse.tags[at : verb + 1])
    if (
        parse.deps[verb] != "conj"
        or parse.subject(verb) is not None
        or not is_finite
        or is_passive(parse, verb)
    ):
        return None
    for noun in range(at - 1, max(at - _LONGEST_PHRASE, 0), -1):
        low, high = parse.edges(noun)
        is_joined = parse.deps[noun] == "conj" and parse.tags[noun][:2] == "NN" and high == at
        if (
            is_joined
            and parse.words[low - 1] in {"and", "but"}
            and parse.stretch[noun] == parse.stretch[verb]
        ):
            return noun
    return None


def _subject_or_caused(parse: Parse, infinitive: int) -> int | None:
    """The subject of an infinitive, or who speaks in “that led Kim to say …”."""
    subject = parse.subject(infinitive)
    if subject is not None:
        return subject
    above = parse.heads[infinitive]
    found = parse.child(above, "dobj") if parse.words[above] in _CAUSING else None
    return found if found is not None and found < infinitive else None


def _governor(parse: Parse, noun: int, participle: int) -> int | None:
    """The verb whose subject speaks in its object: "Kim issued a statement saying", "rejected it, saying"."""
    noun = _sent(parse, noun)
    within = parse.deps[noun] == "pobj" and parse.words[parse.heads[noun]] == "in"
    verb = parse.heads[parse.heads[noun]] if within else parse.heads[noun]
    is_object = (within or parse.deps[noun] in {"dobj", "attr"}) and parse.is_verb(verb) and verb < noun
    is_text = parse.words[noun] in noun_forms("nouns_texts")
    is_apart = parse.tags[participle] == "VBG" and parse.words[participle - 1] == ","
    return verb if is_object and (is_text or is_apart) and parse.subject(verb) is not None else None


def _sent(parse: Parse, noun: int) -> int:
    """What is sent to someone: "a message to her voters saying" is the message's; others are themselves."""
    link = parse.heads[noun]
    if parse.deps[noun] != "pobj" or parse.words[link] not in {"to", "for"}:
        return noun
    above = parse.heads[link]
    sent = parse.child(above, "dobj") if parse.is_verb(above) else above
    return sent if sent is not None and sent < noun else noun


def _described(parse: Parse, noun: int, relative: int) -> int:
    """The noun that an appositive describes: "Rainsy, the president, who …" is Rainsy."""
    if parse.words[relative] == "who" and relative > 1 and parse.words[relative - 1] == ",":
        low = max(1, relative - _LONGEST_INVERTED)
        comma = next((i for i in range(relative - 2, low, -1) if parse.words[i] == ","), None)
        is_apposition = comma is not None and parse.words[comma + 1] in _DETERMINERS
        if comma is not None and is_apposition and parse.tags[comma - 1] == "NNP":
            return comma - 1
    while parse.deps[noun] == "appos" and parse.heads[noun] != noun:
        above = parse.heads[noun]
        if can_speak(parse, (noun, noun + 1)) and not can_speak(parse, (above, above + 1)):
            break  # “… before the coup, the source, who said …”
        noun = above
    return _last_joined(parse, noun, relative)


def _last_joined(parse: Parse, noun: int, relative: int) -> int:
    """The last of joined nouns where what follows is said of one: "the tide and the mayor, who has said"."""
    verb = parse.heads[relative]
    is_one = any(parse.tags[i] == "VBZ" or parse.words[i] == "was" for i in range(relative, verb + 1))
    joined = (c for c in reversed(parse.children[noun]) if parse.deps[c] == "conj" and c < relative)
    return next(joined, noun) if is_one else noun


def _reporting_above(parse: Parse, verb: int) -> int:
    """The reporting verb a clause is the object of: "X said that … had concluded …, saying" is X's saying."""
    above = parse.heads[verb]
    is_reported = parse.deps[verb] == "ccomp" and parse.words[above] in verb_forms("verbs")
    return above if is_reported and above < verb else verb


def with_relative(parse: Parse, source: Range, verb: int) -> Range:
    """A source with the “who” right behind it whose clause the verb stands in: "those who say"."""
    if source[1] >= verb:
        return source
    at = source[1] + 1 if parse.words[source[1]] == "," else source[1]
    if at >= verb or parse.words[at] not in RELATIVES or parse.stretch[at] != parse.stretch[verb]:
        return source
    above = verb
    for _ in range(_CLIMBS):
        if above == parse.heads[at]:
            return source[0], at + 1
        above = parse.heads[above]
    return source


def source_beside(parse: Parse, verb: int, start: int) -> Range | None:
    """A subject the parse missed: "…, many argue, …" or "…, Kennedy, the undersecretary, wrote"."""
    if parse.tags[verb] not in FINITE or parse.stretch[verb] >= 0:
        return None
    end = verb
    if parse.words[verb - 1] == ",":
        end = next((i for i in range(verb - 2, start, -1) if parse.words[i] == ","), verb)
    elif parse.words[verb - 1] == ")":
        end = next((i for i in range(verb - 2, start, -1) if parse.words[i] == "("), verb)
    low = _start_of_phrase(parse, end, start)
    before = parse.words[low - 1] if low > 0 else ""
    is_apart = low == start or before == "," or before in MARKS or before in DASHES
    if low == end or not is_apart or parse.deps[parse.root(low, end)] == "npadvmod":
        return None
    if parse.words[verb - 1] != "," or "NNP" in parse.tags[low:end]:
        return low, end
    # "…, the chair, Kim, said": the name is the apposition.
    name = range(end + 1, verb - 1)
    is_name = "NNP" in parse.tags[end + 1 : verb - 1] and all(_is_nominal(parse, i) for i in name)
    return (end + 1, verb - 1) if is_name else None


def _start_of_phrase(parse: Parse, end: int, start: int) -> int:
    """Where the noun phrase that ends at ``end`` begins, "of" and what it joins included."""
    low = end
    while low > start and end - low < _LONGEST_PHRASE and _is_in_phrase(parse, low - 1, end):
        low -= 1
    return low


def _is_in_phrase(parse: Parse, at: int, end: int) -> bool:
    is_joining = parse.words[at] == "of" and 0 < at < end - 1 and _is_nominal(parse, at - 1)
    return _is_nominal(parse, at) or parse.tags[at] == "POS" or is_joining


def source_aside(parse: Parse, verb: int, start: int) -> Range | None:
    """A subject the parse missed between commas: "The plan, guards and sailors say, is late"."""
    if (
        parse.tags[verb] not in FINITE
        or parse.stretch[verb] >= 0
        or parse.words[verb + 1 : verb + 2] != [","]
    ):
        return None
    low = verb
    while low > start and verb - low < _LONGEST_SUBJECT:
        if not _is_nominal(parse, low - 1) and (parse.words[low - 1] != "and" or low == verb):
            break
        low -= 1
    is_apart = start < low < verb and parse.words[low - 1] == "," and parse.words[low] != "and"
    return (low, verb) if is_apart else None


def source_counted(parse: Parse, verb: int, start: int) -> Range | None:
    """The people a poll counts, before a verb: “about 4 in 10 say …”, “two-thirds, 67 percent, say …”."""
    end = verb - 1 if parse.words[verb - 1] == "," else verb
    low = end
    while low > start and parse.words[low - 1] not in _BEFORE_COUNT and parse.stretch[low - 1] < 0:
        low -= 1
    tags = parse.tags[low:end]
    return (low, end) if "CD" in tags and not any(tag in FINITE for tag in tags) else None


def source_nearby(parse: Parse, verb: int, start: int) -> Range | None:
    """The nearest subject before a verb in its sentence, whichever verb the parse gives it."""
    inside = parse.stretch[verb]
    for i in range(verb - 1, start - 1, -1):
        if parse.deps[i] == "nsubj" and parse.stretch[i] == inside and parse.words[i] not in RELATIVES:
            return noun_phrase(parse, i)
    first = parse.root(start, verb) if verb > start else verb
    is_noun = parse.tags[first][:2] in {"NN", "PR"} and parse.stretch[first] == inside
    return noun_phrase(parse, first) if is_noun else None


def source_behind(parse: Parse, verb: int, start: int) -> Range | None:
    """The subject of "…, said Kim": a noun phrase behind a finite verb that has no subject before it."""
    first = verb + 1
    if not _can_be_inverted(parse, verb, start):
        return None
    _, end = parse.sentence(verb)
    stop = first
    while stop < end and stop - first < _LONGEST_INVERTED and not _parts(parse, stop):
        stop += 1
        if stop < end and parse.tags[stop] == "VBG" and parse.words[stop] in verb_forms("verbs"):
            break
    tags = parse.tags[first:stop]
    is_parted = stop == end or _parts(parse, stop) or parse.tags[stop] == "VBG"
    is_whole = is_parted and parse.tags[stop - 1] != "CC"
    is_noun = any(tag[:2] in {"NN", "PR", "CD", "JJ"} for tag in tags) or parse.words[first] in _OTHERS
    return (first, stop) if is_whole and is_noun and not any(tag in FINITE for tag in tags) else None


def _can_be_inverted(parse: Parse, verb: int, start: int) -> bool:
    first, before = verb + 1, parse.words[_before_adverbs(parse, verb) - 1]
    is_tensed = parse.tags[verb] in FINITE or (parse.tags[verb] == "VB" and before in MARKS)
    if (
        not is_tensed
        or first >= len(parse)
        or parse.stretch[first] >= 0
        or (_needs_addressee(parse.words[verb]) and verb > start)
    ):
        return False
    is_behind = verb > start and (before in {",", "?", "!"} or before in MARKS)
    if not is_behind and not _opens_with_colon(parse, verb, start):
        return False
    subject = parse.subject(verb)
    has_subject = subject is not None and subject < verb and not _is_parenthesis(parse, verb)
    return not has_subject and (_is_nominal(parse, first) or parse.tags[first] == "VBN")


def _needs_addressee(word: str) -> bool:
    """Whether the noun behind a verb is the one spoken to: "told AFP" is never "…, told AFP"."""
    return word in verb_forms("verbs_telling") and word not in verb_forms("verbs")


def _is_parenthesis(parse: Parse, verb: int) -> bool:
    """Whether “, said Kim,” stands between a subject and its own verb: "The mood, said Kim, was grim"."""
    is_said = parse.words[verb] in {"said", "says", "say"} and parse.words[verb - 1] == ","
    return is_said and parse.tags[verb + 1] != "PRP$" and resumed(parse, verb) is not None


def resumed(parse: Parse, verb: int) -> int | None:
    """The comma behind “, said Kim, a cook who sings, [was grim]”: a finite verb goes on from before it."""
    end = parse.sentence(verb)[1]
    commas = [i for i in range(verb + 1, end - 1) if parse.words[i] == "," and parse.stretch[i] < 0]
    return next((i for i in commas if parse.tags[i + 1] in FINITE), None)


def source_between(parse: Parse, verb: int, start: int) -> Range | None:
    """All that stands between a closing mark and a reporting verb: “…,” Ramos, 58, told AFP."""
    low = verb
    while low > start and verb - low < _LONGEST_INVERTED and parse.stretch[low - 1] < 0:
        if parse.words[low - 1] in MARKS:
            break
        low -= 1
    is_behind = start < low < verb and parse.words[low - 1] in MARKS and parse.stretch[low - 2] >= 0
    tags = parse.tags[low:verb]
    if not is_behind or parse.words[low - 2] not in BEFORE_CLOSING or any(tag in FINITE for tag in tags):
        return None
    comma = next((i for i in range(low, verb) if parse.words[i] == ","), verb)
    is_nominal = low < comma and any(tag[:2] in {"NN", "PR", "CD"} for tag in parse.tags[low:comma])
    return (low, comma) if is_nominal and tags[0] not in {"IN", "CC", "RB", "VBG"} else None


def source_before_colon(parse: Parse, at: int) -> Range | None:
    """The words up to the colon in “Continued Stone: …”, where the model takes the verb for a name."""
    start, end = parse.sentence(at)
    colon = next((i for i in range(at + 1, min(at + _LONGEST_SUBJECT, end)) if parse.words[i] == ":"), None)
    if (
        at != start
        or colon is None
        or colon == at + 1
        or not parse.words[at].endswith(("ed", "said", "wrote"))
    ):
        return None
    return (at + 1, colon) if all(_is_nominal(parse, i) for i in range(at + 1, colon)) else None


def _before_adverbs(parse: Parse, at: int) -> int:
    while at > 1 and parse.tags[at - 1] == "RB" and parse.stretch[at - 1] < 0:
        at -= 1
    return at


def _opens_with_colon(parse: Parse, verb: int, start: int) -> bool:
    """Whether a verb opens its sentence and words said follow soon: "Continued Stone: …", "Says Kim, “…”"."""
    soon = range(verb + 2, min(verb + _LONGEST_INVERTED, len(parse)))
    return verb == start and any(
        parse.words[i] == ":" or (parse.words[i] == "," and i + 1 in parse.at_opening) for i in soon
    )


def _is_nominal(parse: Parse, at: int) -> bool:
    return parse.tags[at][:2] in {"NN", "JJ", "DT", "PR", "CD", "FW"} and parse.stretch[at] < 0


def _parts(parse: Parse, at: int) -> bool:
    """Whether a token ends a noun phrase that stands on its own; the apostrophe of “Jobs' boat” does not."""
    word = parse.words[at]
    return parse.tags[at] != "POS" and (
        word in {",", ";", ":", "("} or word in ENDS or word in DASHES or word in MARKS or word in RELATIVES
    )


def is_passive(parse: Parse, verb: int) -> bool:
    """Whether a verb stands in the passive; "he's said" is "he has said", whatever the parse thinks."""
    auxiliary = parse.child(verb, "auxpass")
    if auxiliary is not None and parse.words[auxiliary] in {"'s", "’s", "'d", "’d"}:
        return parse.child(verb, "agent") is not None
    if auxiliary is not None or parse.child(verb, "nsubjpass") is not None:
        return True
    is_participle = parse.deps[verb] == "advcl" and parse.child(verb, "aux", "nsubj") is None
    if is_participle and parse.words[verb] == "asked":
        return True
    return parse.tags[verb] == "VBN" and (is_participle or parse.child(verb, "agent") is not None)
