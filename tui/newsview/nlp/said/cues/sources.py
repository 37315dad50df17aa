"""Who a reporting verb says is speaking, from the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.cues.accusing import accused
from newsview.nlp.said.cues.alike import acting_alike, goes_on_from
from newsview.nlp.said.cues.apart import past_told, with_someone
from newsview.nlp.said.cues.behind_links import behind_link, joined_subject
from newsview.nlp.said.cues.causing import doer, is_passive, past_asked, subject_or_caused
from newsview.nlp.said.cues.holders import holder, someone_within, spokesperson
from newsview.nlp.said.cues.issuing import before_clause, governor, text_beside
from newsview.nlp.said.cues.mistaken import behind_day, behind_relative
from newsview.nlp.said.cues.participles import acting_beside, said_before
from newsview.nlp.said.cues.reduced import named_behind_noun
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import noun_forms, said_forms, verb_forms, word_list
from newsview.nlp.said.given.parse import DASHES, FINITE, HYPHEN, MARKS, RELATIVES

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

BEFORE_CLOSING = frozenset({",", "?", "!", "…"})
_LONGEST_PHRASE, _LONGEST_APPOSITION = 10, 14
"""Words looked back through for a noun joined to others, and for the name that an apposition describes."""

_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its"})
_IN_TIME = frozenset({"DT", "NN", "NNP", "RB", "RBR", "JJ", "CD", "IN"})
_LONGEST_TIME = 6
"""Words from a participle to “by”: “released late on Monday by”."""

_MADE_OF_WORDS = ("nouns_texts", "nouns_findings", "nouns_words")
PERSONAL = frozenset({"he", "she", "they", "we", "i"})
_PARTS = frozenset({"ccomp", "advcl", "xcomp"})
"""What a clause is to the verb above it, whose saying a participle behind a comma may go on with."""

_CLIMBS = 6
"""Verbs a participle may hang on before its subject is found: "…, adding, in trying to …, that"."""


def noun_phrase(parse: Parse, head: int) -> Range:
    """The noun phrase of a head, as far as the first comma, dash, bracket or relative clause."""
    (start, end), (first, last) = parse.edges(head), parse.sentence(head)
    start, end = max(start, first), min(end, last)
    while start < head and (parse.words[start] in MARKS or parse.words[start] in {",", "and", "but", ":"}):
        start += 1
    start = max([start, *(i + 1 for i in range(start, head) if parse.stretch[i] != parse.stretch[head])])
    while start < head and parse.words[start] in MARKS:
        start += 1
    while start > 1 and parse.words[start - 1] == HYPHEN:
        start -= 2  # “[vice-]chancellors”, “[al-]Roe”
    named = (i for i in range(start + 1, head) if parse.words[i] in DASHES and parse.tags[i - 1] == "NNP")
    dash = next(named, None)
    if dash is not None and not DASHES.isdisjoint(parse.words[head + 1 : end + 1]):
        return start, dash  # “[Roe] - a cook from Kelm - told”
    stop = head + 1
    while stop < end and not _ends_phrase(parse, stop, head):
        stop += 1
    stop = max(head + 1, before_clause(parse, stop)) if stop < end else stop
    by = _made_by(parse, head + 1)
    if by is not None and head + 1 < stop <= by + 1:  # its firm's dot hides the paragraph's end
        return start, parse.bodies.get(by + 1 + (parse.tags[by + 1] == "DT"), head + 1)
    while stop > head + 1 and (parse.words[stop - 1].isspace() or _leads_on(parse, stop - 1)):
        stop -= 1
    return start, stop


def _leads_on(parse: Parse, at: int) -> bool:
    """Whether a word only leads to what a phrase is cut before: “the last man [to] mount a campaign”."""
    is_link = parse.tags[at] == "IN" and any(c > at for c in parse.children[at])
    if parse.words[at] == "both":
        return True  # “[Kim and Lee] both told”
    return is_link or parse.tags[at] == "TO" or (parse.tags[at] == "CC" and parse.words[at] != "&")


def before_report(parse: Parse, start: int, head: int, end: int) -> int:
    """Where who speaks ends in what the parse takes for one: “The captain [admitted defeat] hurt, adding”."""
    for i in range(start + 1, head):
        reports = parse.tags[i] in {"VBN", "VBD"} and parse.words[i] in verb_forms("verbs")
        is_noun = parse.tags[i - 1] in {"NN", "NNP"} and can_speak(parse, (start, i))
        if reports and (is_noun or parse.words[i - 1] == "old"):
            return i
    return end


def _ends_phrase(parse: Parse, at: int, head: int) -> bool:
    word = parse.words[at]
    is_owner = parse.deps[at] == "case"  # “a spokesman for the Teachers’ Union”
    is_relative = word in RELATIVES and parse.tags[at] != "DT"  # “someone in that office”
    is_deed = word == "of" and parse.deps[at + 1 : at + 2] == ["pcomp"]  # “accused [the mayor] of saying”
    if word in {",", "(", ";", ":", "[", "]"} or word in DASHES or is_relative or is_deed:
        return True
    if word in MARKS and not is_owner:
        return True
    if at == head + 1 and _made_by(parse, at) is not None:
        is_told = any(parse.words[head] in noun_forms(name) for name in _MADE_OF_WORDS)
        return not is_told and parse.words[head] != "information"
    return parse.deps[at] in {"acl", "relcl"} or parse.stretch[at] != parse.stretch[head]


def _made_by(parse: Parse, made: int) -> int | None:
    """The “by” before whoever made it, if a participle tells so: “released by”, “published on Monday by”."""
    if made >= len(parse) or parse.words[made] not in word_list("made"):
        return None
    for at in range(made + 1, min(made + _LONGEST_TIME, len(parse) - 1)):
        if parse.words[at] == "by":
            return at
        if parse.tags[at] not in _IN_TIME:
            return None
    return None


def source_head(parse: Parse, verb: int) -> int | None:
    """The head of the noun phrase that says what a verb reports, or ``None``.

    A verb without a subject has that of the verb it hangs on: through coordination, participles,
    infinitives and relative clauses. A passive has its agent.
    """
    finders = (
        acting_beside,
        _joined_before,
        accused,
        with_someone,
        behind_link,
        joined_subject,
        behind_relative,
        named_behind_noun,
    )
    for find in finders:
        if (found := find(parse, verb)) is not None:
            return found
    above = _subject_above(parse, verb)
    above = behind_day(parse, above) if above is not None else None
    is_behind = above is not None and above > verb and parse.tags[verb] in FINITE
    return verb - 1 if is_behind and verb in parse.named else above  # “Still, [Kim] said boats can sink.”


def _subject_above(parse: Parse, verb: int) -> int | None:
    """The subject of the verb or of one above it; who acts last before it, where that is nobody."""
    if (text := text_beside(parse, verb)) is not None:
        return text
    found = _subject_of(parse, verb)
    opens = _opening_of(parse, verb)
    if opens is None:
        return acting_alike(parse, verb, found)
    if found is None:
        return None
    if (named := _named_beside(parse, verb)) is not None:
        return named
    if (before := said_before(parse, verb)) is not None:
        return before
    is_beside = parse.words[opens - 1] in {",", "while"} or parse.deps[verb] in {"advcl", "xcomp"}
    if not is_beside or parse.tags[found][0] == "W":
        return found
    acting = None if can_speak(parse, noun_phrase(parse, found)) else _last_acting(parse, verb)
    return found if acting is None else acting


def _opening_of(parse: Parse, verb: int) -> int | None:
    """Where a participle that tells what else somebody does begins: “, [adding]”, “, [having] said”."""
    if parse.tags[verb] == "VBG":
        return verb
    having = parse.child(verb, "aux") if parse.tags[verb] == "VBN" else None
    return having if having is not None and parse.words[having] == "having" else None


def _named_beside(parse: Parse, verb: int) -> int | None:
    """Whoever is named right before a participle, of whom something is shown: "footage of Kim saying".

    So is whoever it comes from: “a lift from Kim saying”.
    """
    low = verb
    while low > 1 and parse.tags[low - 1] == "NNP" and parse.stretch[low - 1] == parse.stretch[verb]:
        low -= 1
    is_shown = parse.words[low - 1] == "of" or (parse.words[low - 1] == "from" and verb in parse.named)
    return verb - 1 if low < verb and is_shown and parse.tags[low - 2] in {"NN", "NNS"} else None


def _last_acting(parse: Parse, verb: int) -> int | None:
    """The nearest subject before a verb in its sentence that can speak: "they broke in, shouting"."""
    for i in range(verb - 1, parse.sentence(verb)[0] - 1, -1):
        acts = parse.deps[i] == "nsubj" and parse.stretch[i] == parse.stretch[verb]
        if acts and parse.words[i] not in RELATIVES and can_speak(parse, noun_phrase(parse, i)):
            return i
    return None


def _subject_of(parse: Parse, verb: int) -> int | None:
    at = goes_on_from(parse, verb) or verb
    for _ in range(_CLIMBS):
        at = past_told(parse, past_asked(parse, _past_aside(parse, at, verb), verb), verb)
        joined = _joined_before(parse, at) if at != verb else None
        if joined is not None or parse.stretch[at] != parse.stretch[verb]:
            return joined
        if is_passive(parse, at):
            acts = _is_joined(parse, verb, at) or _has_told(parse, verb, at)
            if at != verb and (acts or parse.words[at] in word_list("overheard")):
                return parse.subject(at)
            agent = parse.child(at, "agent")
            by = parse.child(agent, "pobj") if agent is not None else None
            return _undergoing(parse, at, verb, by)
        subject = parse.subject(at) if parse.tags[at] != "VB" else subject_or_caused(parse, at, verb)
        relation, head = parse.deps[at], parse.heads[at]
        if subject is not None:
            is_relative = parse.words[subject] in RELATIVES and relation == "relcl"
            is_things = is_relative and parse.words[subject] != "who"
            issued_by = governor(parse, head, at) if is_things else None
            if issued_by is not None:
                at = issued_by
                continue
            return _described(parse, head, subject) if is_relative else doer(parse, subject)
        if head == at:
            return None
        if relation == "acl" and not parse.is_verb(head) and parse.tags[at] != "VB":
            issued_by = governor(parse, head, at)
            issued_by = _at_place(parse, head) if issued_by is None else issued_by
            if issued_by is None:
                return spokesperson(parse, head) or holder(parse, head, is_someone=False)
            at = issued_by
            continue
        same_tense = relation == "conj" and parse.tags[at] == parse.tags[parse.heads[head]]
        goes_on = parse.tags[verb] == "VBG" or same_tense
        at = _reporting_above(parse, head, verb) if goes_on else head
    return None


def _at_place(parse: Parse, noun: int) -> int | None:
    """The verb of “spoke [at a rally] telling them …”: a rally tells nothing."""
    link = parse.heads[noun]
    is_place = parse.deps[noun] == "pobj" and parse.words[link] in {"at", "on", "during", "in"}
    is_mute = is_place and not can_speak(parse, noun_phrase(parse, noun))
    return parse.heads[link] if is_mute and parse.is_verb(parse.heads[link]) else None


def _undergoing(parse: Parse, passive: int, verb: int, by: int | None) -> int | None:
    """Who speaks in “[she] was stopped, telling the guard: “…””, “[she] was booed by us for saying so”."""
    subject, link = parse.subject(passive), parse.heads[verb]
    above = parse.heads[link] if parse.deps[verb] == "pcomp" else verb
    is_because = passive in {above, parse.heads[above]} and passive < link < verb
    tells = any(word in noun_forms("nouns_texts") for word in parse.words[passive:verb])
    is_beside = parse.words[verb - 1] == "," and link == passive and by is None and not tells
    if subject is None or passive == verb or parse.tags[verb] != "VBG" or not (is_because or is_beside):
        return by
    return subject if can_speak(parse, noun_phrase(parse, subject)) else by


def _past_aside(parse: Parse, at: int, verb: int) -> int:
    """``at``, or what is above words between dashes around it: “Kim ran – men sat there – while singing”."""
    if parse.tags[verb] != "VBG" or at == verb:
        return at
    dashes = [i for i in range(parse.sentence(verb)[0], verb) if parse.words[i] in DASHES]
    aside = range(*dashes[-2:]) if len(dashes) > 1 else range(0)
    while at in aside and parse.heads[at] != at:
        at = parse.heads[at]
    return at


def is_attributive(parse: Parse, verb: int) -> bool:
    """Whether a participle only describes the noun behind it: “the ruling body”, “recycling plans”."""
    return parse.tags[verb] == "VBG" and parse.deps[verb] == "amod" and parse.heads[verb] > verb


def _is_joined(parse: Parse, verb: int, passive: int) -> bool:
    """“Kim was chosen in May and has said …”: a verb that stands in no passive itself."""
    is_active = parse.tags[verb] in FINITE or parse.child(verb, "aux") is not None
    return is_active and parse.deps[verb] == "conj" and parse.heads[verb] == passive


def _has_told(parse: Parse, verb: int, passive: int) -> bool:
    """“[Kim] is said to have told them”: whoever it is said of speaks, but not yet if “expected to”."""
    subject = parse.subject(passive)
    is_past = any(parse.words[c] == "have" for c in parse.children[verb])
    is_own = is_past and parse.deps[verb] == "xcomp" and parse.heads[verb] == passive
    return is_own and subject is not None and can_speak(parse, noun_phrase(parse, subject))


def _joined_before(parse: Parse, verb: int) -> int | None:
    """The subject that the parse joins to a noun: "he went to the pier and the mayor has said".

    No other “and” could join the verb to the one before.
    """
    at = verb
    while at > 1 and (parse.tags[at - 1] == "RB" or parse.deps[at - 1] in {"aux", "auxpass"}):
        at -= 1
    is_finite = not FINITE.isdisjoint(parse.tags[at : verb + 1])
    aux = parse.child(verb, "aux")
    is_loose = parse.deps[verb] == "advcl" and parse.child(verb, "mark", "advmod") is None
    is_loose = is_loose and (aux is None or parse.tags[aux] in FINITE)
    link = parse.heads[parse.heads[verb]]
    # “with fans singing and [foes] saying”
    is_beside = parse.tags[verb] == "VBG" and parse.words[link] == "with"
    can_join = (is_finite and (parse.deps[verb] == "conj" or is_loose)) or (is_loose and is_beside)
    if not can_join or parse.subject(verb) is not None or is_passive(parse, verb):
        return None
    for noun in range(at - 1, max(at - (2 if is_loose else _LONGEST_PHRASE), 0), -1):
        low, high = parse.edges(noun)
        is_joined = parse.deps[noun] == "conj" and parse.tags[noun][:2] == "NN" and high == at
        if (
            is_joined
            and parse.words[low - 1] in {"and", "but"}
            and parse.stretch[noun] == parse.stretch[verb]
        ):
            return noun
    return None


def _described(parse: Parse, noun: int, relative: int) -> int:
    """The noun that an appositive describes: "Rainsy, the president, who …" is Rainsy."""
    if (subject := _subject_of_being(parse, noun)) is not None:
        return subject
    if parse.words[relative] == "who" and relative > 1 and parse.words[relative - 1] == ",":
        low = max(1, relative - _LONGEST_APPOSITION)
        comma = next((i for i in range(relative - 2, low, -1) if parse.words[i] == ","), None)
        is_apposition = comma is not None and parse.words[comma + 1] in _DETERMINERS
        if comma is not None and is_apposition and parse.tags[comma - 1] == "NNP":
            return comma - 1
        if parse.tags[relative - 2] == "NNP" and parse.words[noun] in noun_forms("nouns_texts"):
            return relative - 2  # “the letter of the minister Ann Kim, who said …”
    noun = _apposed_to(parse, noun)
    noun = _apposed_to(parse, holder(parse, noun, parse.words[relative] == "who"))
    noun = someone_within(parse, noun, relative)
    return _last_joined(parse, noun, relative)


def _apposed_to(parse: Parse, noun: int) -> int:
    """What a noun stands behind as an apposition: “[Kim], a cook”."""
    while parse.deps[noun] == "appos" and parse.heads[noun] != noun:
        above = parse.heads[noun]
        if any(parse.deps[i] == "ROOT" for i in range(above + 1, noun)):
            break  # “Kim left with Lee -- a cook who”
        if can_speak(parse, (noun, noun + 1)) and not can_speak(parse, (above, above + 1)):
            break  # “… before the coup, the source, who said …”
        noun = above
    return noun


def _subject_of_being(parse: Parse, noun: int) -> int | None:
    """Who is what a clause hangs on: “[Kim] is a cook and a fool who says …”."""
    for _ in range(_CLIMBS):
        if parse.deps[noun] != "conj":
            break
        noun = parse.heads[noun]
    being = parse.heads[noun]
    if parse.deps[noun] != "attr" or parse.tags[noun] == "NNP" or parse.child(being, "neg") is not None:
        return None
    subject = parse.subject(being)
    is_someone = subject is not None and (parse.tags[subject] == "NNP" or parse.words[subject] in PERSONAL)
    return subject if is_someone else None


def _last_joined(parse: Parse, noun: int, relative: int) -> int:
    """The last of joined nouns where what follows is said of one: "the tide and the mayor, who has said"."""
    verb = parse.heads[relative]
    is_one = any(parse.tags[i] == "VBZ" or parse.words[i] == "was" for i in range(relative, verb + 1))
    joined = (c for c in reversed(parse.children[noun]) if parse.deps[c] == "conj" and c < relative)
    return next(joined, noun) if is_one else noun


def _reporting_above(parse: Parse, at: int, verb: int) -> int:
    """The reporting verb a clause is part of: "X said that … had concluded …, saying" is X's saying.

    Not so right behind one: "that is so, X added, saying".
    """
    before = verb - 1 - (parse.words[verb - 1] in MARKS)
    is_participle = parse.tags[verb] == "VBG" and parse.words[before] == ","
    if is_participle and at == verb - 2 and parse.words[at] in said_forms():
        return at
    below, parts = at, _PARTS if is_participle else frozenset({"ccomp"})
    for _ in range(_CLIMBS if is_participle else 1):
        above = parse.heads[below]
        is_report = parse.deps[below] != "ccomp" and parse.words[below] in said_forms()
        if parse.deps[below] not in parts or is_report or above >= below:
            break
        if parse.words[above] in said_forms():
            return above
        below = above
    return at


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
