"""“According to X, …”, “…, per X”: who or what says so stands behind a preposition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import Rule
from newsview.nlp.said.contents.contents import led
from newsview.nlp.said.contents.credited import behind_report
from newsview.nlp.said.contents.left import left_quote
from newsview.nlp.said.contents.specifying import attends
from newsview.nlp.said.contents.two_reports import behind_first
from newsview.nlp.said.cues.sources import BEFORE_CLOSING, noun_phrase
from newsview.nlp.said.cues.verbs import UNSAID, Verb
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import said_forms
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE, HYPHEN, RELATIVES
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse, Range

_LINKS = frozenset({"because", "since", "so", "that", "after", "which", "who"})
_CONJUNCTIONS = frozenset({"and", "but", "while", "though", "although", "yet"})
_MEASURES = frozenset(
    {"plan", "plans", "schedule", "standards", "rules", "tradition", "custom", "size", "need", "needs"}
    | {"taste", "law", "merit", "instructions", "principles", "script"}
)
"""What things go according to, and nobody tells: "if all goes according to plan"."""

_OWN_MEASURES = frozenset(
    {"ability", "abilities", "age", "circumstances", "conscience", "custom", "customs", "gender", "habit"}
    | {"income", "instinct", "instincts", "mood", "preference", "preferences", "size", "taste", "tastes"}
    | {"temperament", "whim", "whims"}
)
"""Those that somebody has, and that tell nothing: "according to their own preferences"."""

_DESCRIBING = frozenset({"a", "an", "the", "who", "which", "whose", "one"})
_WRITING = frozenset({"writing", "speaking", "reporting", "citing", "quoting", "testifying", "talking"})
_OPEN = frozenset({"WRB", "WP", "WDT"})
"""Tags of words that no clause ends with: "that is why", "a place where"."""

_PARTING = frozenset({",", "(", ")"})
_LONGEST_NAME = 10


def according(parse: Parse, at: int, claimed: set[int]) -> Frame | None:
    """The frame of the “according” or “per” at a token, if anything is told by who stands behind it."""
    start, end = _bounds(parse, at)
    behind = _behind(parse, at)
    first = parse.child(behind - 1, "pobj", "pcomp")
    head = _last_part(parse, first)
    is_lost = head is None or head >= end
    head = _lost_name(parse, behind, end, is_lead=at == start) if is_lost else head
    if head is None or parse.stretch[at] >= 0:
        return None
    if at > start and (parse.words[at - 1] == ":" or _opens_clause(parse, at)):
        start = at
    if parse.words[behind] in RELATIVES and parse.tags[behind] != "DT":  # no “according to that poll”
        return Frame(at, (at, behind), Verb(parse, at, claimed).trimmed(behind + 1, end), None)
    source = (behind, head + 1) if is_lost else _named(parse, behind, first, head)
    whole_end = source[1] if is_lost else _end_of_source(parse, source[1], min(parse.edges(head)[1], end))
    verb = Verb(parse, at, claimed)
    content: list[Range] = []
    quote = verb.quote_before(at)
    if _is_reported_already(parse, start, at):
        return None
    if quote is not None:
        content = left_quote(verb, quote, end)
    elif at > start:
        first_word = behind_report(parse, behind_first(parse, start, at - 1), at)
        content = led(verb, _behind_colon(verb, first_word, at), at)
    mark = parse.words[at - 1] if at > start and parse.words[at - 1] in DASHES else ","
    comma = next((i for i in range(whole_end, end - 1) if parse.words[i] == mark), None)
    if comma is not None and at == start:
        comma = _past_description(verb, comma, end)
    if comma is not None:
        is_whole = mark == "," and bool(content) and not _goes_on(verb, content[0], comma + 1)
        content += _next_deed(verb, comma + 1, end) if is_whole else verb.trimmed(comma + 1, end)
    if at == start or not content:
        content = _behind_lead(verb, content, (source[1], whole_end, end))
    content = _with_subject(parse, _completed(parse, content, source[1]) or content, source[1])
    is_lead = at == start and bool(content)
    frame = Frame(at, (at, behind), content, source, Rule.ACCORDING_TO)
    return None if is_lead and _names_another(parse, *content[-1]) else frame


def _named(parse: Parse, behind: int, first: int | None, head: int) -> Range:
    """Who says so up to a comma, from the first part of a word with hyphens on: “[the co-founder], …”."""
    comma = next((i for i in range(behind, head) if parse.words[i] == ","), None)
    low, high = noun_phrase(parse, head) if comma is None else (behind, comma)
    return (parse.edges(first)[0], high) if first is not None and first < head else (low, high)


def _behind_colon(verb: Verb, start: int, at: int) -> int:
    """Where what a colon brings in begins: “Few are sold: [half of them sank], according to Norsk”."""
    colons = (i for i in range(at - 1, start, -1) if verb.parse.words[i] == ":" and verb.parse.stretch[i] < 0)
    colon = next(colons, None)
    is_parted = colon is not None and verb.is_clause(start, colon) and verb.is_clause(colon + 1, at)
    return (colon or start) + 1 if is_parted else start


def _end_of_source(parse: Parse, named: int, end: int) -> int:
    """Where who says so ends with all that describes it, but for “, [with Norsk selling most]”."""
    if named + 1 < end and parse.words[named] == "," and attends(parse, named + 1):
        return named
    return end - (parse.words[end - 1] == ",")


def according_by_marks(parse: Parse, at: int) -> Frame | None:
    """“According to Kim, the move reeks of “fear”.”: to the model no clause, but it has words in marks."""
    start, end = parse.sentence(at)
    behind = _behind(parse, at)
    comma = next((i for i in range(behind, end) if parse.words[i] == ","), end)
    has_marks = at == start and any(n >= 0 for n in parse.stretch[comma:end])
    content = Verb(parse, at, set()).trimmed(comma + 1, end) if has_marks else []
    is_plain = bool(content) and "," not in parse.words[slice(*content[0])]
    return Frame(at, (at, behind), content, (behind, comma), Rule.ACCORDING_TO) if is_plain else None


def _last_part(parse: Parse, head: int | None) -> int | None:
    """The last part of a word with hyphens whose first one the parse takes for all: “co-[founder]”."""
    if head is None or parse.words[head + 1 : head + 2] != [HYPHEN]:
        return head
    head += 2
    while parse.words[head + 1 : head + 2] == [HYPHEN]:
        head += 2
    is_joined = parse.words[head + 1 : head + 2] == ["and"] and parse.tags[head + 2 : head + 3] == ["NNP"]
    head += is_joined  # “co-founder and [CEO Ann Roe]”
    while parse.tags[head + 1 : head + 2] == ["NNP"]:
        head += 1  # “co-founder [Ann Roe]”
    return head


def _lost_name(parse: Parse, start: int, end: int, *, is_lead: bool) -> int | None:
    """The last word of who says so where the parse knows nobody behind “according to”."""
    return _closing_name(parse, start, end) or (_subject_of_all(parse, start, end) if is_lead else None)


def _closing_name(parse: Parse, start: int, end: int) -> int | None:
    """The last word of a name whose dot hides that the paragraph ends: “…, according to Norsk Ltd.”."""
    last = end - 1
    while last > start and parse.words[last].isspace():
        last -= 1
    is_dotted = start <= last and parse.words[last][-1] == "." and parse.words[last][0].isalpha()
    is_name = last - start < _LONGEST_NAME and all(
        parse.tags[i] in {"NNP", "NNPS", "CC", "DT", "SYM", "HYPH"} for i in range(start, last + 1)
    )
    return last if is_dotted and is_name else None


def _subject_of_all(parse: Parse, start: int, end: int) -> int | None:
    """The last word of who says so, to the parse the subject: “According to [one observer], it sank”."""
    stop = min(end - 1, start + _LONGEST_NAME)
    comma = next((i for i in range(start, stop) if parse.words[i] == ","), start)
    last = comma - 1
    is_subject = last > start and parse.deps[last] in {"nsubj", "nsubjpass"} and parse.tags[last][:2] == "NN"
    is_plain = not any(parse.tags[i] in FINITE for i in range(start, comma))
    return last if is_subject and is_plain else None


def _relative_clause(verb: Verb, start: int) -> list[Range]:
    """What is told in “the pier, which according to Kim [has 44 boats], …”."""
    parse, at = verb.parse, verb.verb
    link = at - 1 - (parse.words[at - 1] == ",")
    start += parse.words[start : start + 1] == [","]
    if parse.words[link] not in {"which", "who"} or parse.tags[start : start + 1] == []:
        return []
    main = parse.main_verb(start)
    end = min(parse.edges(main)[1], verb.end)
    return verb.trimmed(start, end) if parse.tags[start] in FINITE and end > start else []


def _bounds(parse: Parse, at: int) -> Range:
    """The sentence that it belongs to, or what stands in brackets with it: not “(according to Kim)”."""
    return parse.sentence(at) if parse.words[at - 1] == "(" else parse.clause_bounds(at)


def names_source(parse: Parse, at: int) -> bool:
    """Whether who or what says so stands behind “according to” or “per”, and no plan that things go by."""
    if parse.words[at] == "per":
        return _is_by_name(parse, at)
    thing = parse.child(at + 1, "pobj") if parse.words[at + 1 : at + 2] == ["to"] else None
    is_measure = thing is not None and parse.words[thing] in _MEASURES
    is_bare = is_measure and parse.tags[at + 2] in {"NN", "NNS", "JJ"}
    is_own = thing is not None and parse.words[thing] in _OWN_MEASURES
    is_own = is_own and parse.tags[thing or 0][:3] != "NNP"  # “Customs and Border Protection”
    return parse.words[at + 1 : at + 2] == ["to"] and not is_bare and not is_own


def _is_by_name(parse: Parse, at: int) -> bool:
    """“…, per Roe.”: a name between marks, and no measure as in “two boats per Lorvanian”."""
    head = parse.child(at, "pobj")
    is_apart = at == parse.sentence(at)[0] or parse.words[at - 1] in _PARTING | DASHES
    if head is None or not is_apart or parse.tags[head] not in {"NNP", "NNPS"}:
        return False
    stop = parse.edges(head)[1]
    return (
        parse.words[stop - 1] in _PARTING
        or parse.words[stop : stop + 1] == []
        or parse.words[stop] in _PARTING | ENDS | DASHES
    )


def _behind(parse: Parse, at: int) -> int:
    """The token behind “according to” or “per”."""
    return at + 1 if parse.words[at] == "per" else at + 2


def _goes_on(verb: Verb, left: Range, at: int) -> bool:
    """Whether the sentence begun before “according to X,” is finished behind it."""
    parse = verb.parse
    is_led = parse.deps[left[0]] == "mark" and "," not in parse.words[slice(*left)]
    is_open = parse.tags[left[1] - 1] in _OPEN or parse.words[left[1] - 2 : left[1]] == ["in", "order"]
    is_led = is_led or is_open or parse.words[at] == "because"
    return not verb.has_finite(*left) or is_led or parse.tags[at] in FINITE or attends(parse, at)


def _next_deed(verb: Verb, at: int, end: int) -> list[Range]:
    """“It rose in May, according to Kim, [and fell in June]”: a second verb, unless it keeps silent."""
    parse, deed = verb.parse, at + 1
    while deed < end - 1 and parse.tags[deed] == "RB":
        deed += 1
    is_next = parse.words[at] in {"and", "but"} and deed < end - 1 and parse.tags[deed] in FINITE
    is_told = is_next and parse.words[deed] not in UNSAID and parse.stretch[deed] < 0
    return [(at, last) for _, last in verb.trimmed(at, end)] if is_told else []


def _opens_clause(parse: Parse, at: int) -> bool:
    """Whether a clause begins right before: “…, but, according to X, …”."""
    link = at - 2 if parse.words[at - 1] == "," else at - 1
    if link > 0 and parse.words[link] in _CONJUNCTIONS:
        is_parted = link < at - 1 and parse.words[link - 1] == ","
        return is_parted or (link == at - 1 and _is_clause_behind(parse, at))
    return link > parse.sentence(at)[0] and parse.words[link] in _LINKS


def _is_clause_behind(parse: Parse, at: int) -> bool:
    """Whether what “and according to X,” brings in is a clause of its own."""
    end = parse.sentence(at)[1]
    comma = next((i for i in range(at, end) if parse.words[i] == ","), end)
    return any(parse.deps[i] == "nsubj" and comma < i < parse.heads[i] for i in range(comma, end))


def _is_reported_already(parse: Parse, start: int, end: int) -> bool:
    """“…,” he said, according to a statement: a quotation whose own speaker stands between."""
    last = next((i for i in range(end - 1, start, -1) if parse.stretch[i] >= 0), None)
    if last is None or parse.words[last] not in BEFORE_CLOSING:
        return False
    return any(parse.words[i] in said_forms() and parse.is_verb(i) for i in range(last + 1, end))


def _names_another(parse: Parse, start: int, end: int) -> bool:
    """“According to reports, Kim recalled: “…””: whose words are quoted is told anew."""
    colon = next((i for i in range(start, end - 1) if parse.words[i] == ":"), start)
    return colon + 1 in parse.at_opening and not said_forms().isdisjoint(parse.words[start:colon])


def _behind_lost_comma(verb: Verb, start: int, end: int) -> list[Range]:
    """“According to Rep. Gowdy, probing it was …”, where to the parse all of it is the phrase."""
    parse = verb.parse
    commas = [i for i in range(start, end - 1) if parse.words[i] == "," and verb.has_finite(i + 1, end)]
    if not commas and verb.verb == parse.sentence(verb.verb)[0] and not verb.has_finite(start, end):
        commas = [i for i in range(start, end - 1) if parse.words[i] == ","]  # a verb taken for a noun
    lost = next((i for i in commas if _is_lost_subject(parse, i + 1, end)), None)
    return verb.trimmed((lost or commas[0]) + 1, end) if commas else []


def _past_description(verb: Verb, comma: int, end: int) -> int:
    """The comma behind “According to Kim, a former mayor who …,”; the first one where nothing describes."""
    parse = verb.parse
    is_described = parse.words[comma + 1] in _DESCRIBING | _WRITING or parse.tags[comma + 1] == "VBN"
    if not is_described:
        return _past_name(verb, comma, end)
    commas = [i for i in range(comma, end - 1) if parse.words[i] == ","]
    for i, following in zip(commas, [*commas[1:], end], strict=True):
        if i == comma and parse.words[i + 1] != "the":
            continue
        is_main = parse.tags[i + 1] not in {"IN", "WRB", "WDT", "WP", "CC"} and parse.words[i + 1] != "that"
        if is_main and _has_own_subject(verb, i + 1, following):
            return i
    return comma


def _past_name(verb: Verb, comma: int, end: int) -> int:
    """The comma behind “According to the mayor, Ann Roe,”, where another subject follows."""
    parse, at = verb.parse, comma + 1
    while at < end and parse.tags[at] == "NNP":
        at += 1
    is_name = comma + 1 < at < end - 1 and parse.words[at] == "," and is_person_noun(parse.words[comma - 1])
    is_name = is_name and parse.tags[comma - 1] == "NN" and parse.tags[at + 1] not in {"CD", "IN", "WP"}
    subjects = (i for i in range(at, end) if parse.deps[i] in {"nsubj", "nsubjpass", "expl"})
    first = next(subjects, None)
    is_new = first is not None and parse.edges(first)[0] == at + 1 and "," not in parse.words[at + 1 : first]
    return at if is_name and is_new else comma


def _has_own_subject(verb: Verb, start: int, end: int) -> bool:
    """Whether a finite verb of a range has its subject there, and that is no relative pronoun."""
    parse = verb.parse
    return any(
        parse.deps[i] in {"nsubj", "nsubjpass", "expl"}
        and parse.tags[i] not in {"WDT", "WP"}
        and i < parse.heads[i] < end
        and verb.has_finite(i, parse.heads[i] + 1)
        for i in range(start, end)
    )


def _is_lost_subject(parse: Parse, start: int, end: int) -> bool:
    """“According to Roe, head of the yard in Kelm, [old boats] sink”: to the parse, more of what is there."""
    nouns = (i for i in range(start, end - 1) if parse.tags[i][:2] == "NN" and parse.tags[i + 1] in FINITE)
    noun = next(nouns, None)
    if noun is None or parse.edges(noun)[0] != start or parse.deps[noun] not in {"conj", "appos"}:
        return False
    return parse.heads[noun] < start and parse.subject(parse.main_verb(noun + 1)) is None


def _behind_lead(verb: Verb, content: list[Range], ends: tuple[int, int, int]) -> list[Range]:
    """What “According to Kim” brings in where no comma ends it; the content found, if it is a clause.

    ``ends`` are where the name ends, the whole phrase, and the sentence.
    """
    source_end, whole_end, end = ends
    if relative := _relative_clause(verb, source_end):
        return relative
    if _is_subject(verb.parse, whole_end, end):
        return verb.trimmed(whole_end, end)
    if content and verb.has_finite(*content[0]):
        return content
    return _behind_lost_comma(verb, source_end, end) or content


def _is_subject(parse: Parse, at: int, end: int) -> bool:
    """Whether a clause of its own begins right there: “According to Kim [44 boats] sank, …”."""
    subjects = (i for i in range(at, end) if parse.deps[i] in {"nsubj", "nsubjpass", "expl"})
    first = next((i for i in subjects if parse.tags[i] not in {"WDT", "WP"}), None)
    return first is not None and parse.edges(first)[0] == at and parse.words[first + 1] != ","


def _with_subject(parse: Parse, content: list[Range], after: int) -> list[Range]:
    """“According to Kim, [Lind, 31,] was …”: what stands between is the subject that the parse took away.

    “According to the report, which came in May:” has none.
    """
    if content and content[0][0] > after and parse.words[content[0][0]] in {"which", "who", "whose"}:
        return []
    if not content or content[0][0] <= after or parse.tags[content[0][0]] not in FINITE:
        return content
    start, end = content[0]
    comma = next((i for i in range(after, start - 1) if parse.words[i] == ","), None)
    return [(comma + 1, end), *content[1:]] if comma is not None and comma + 1 < start else content


def _completed(parse: Parse, content: list[Range], end: int) -> list[Range]:
    """“The plan is, according to Kim, “the best””: only the quotation, as the rest says nothing."""
    quote = parse.at_opening.get(end + 1) if parse.words[end : end + 1] == [","] else None
    is_open = bool(content) and content[0][1] <= end and parse.tags[content[0][1] - 1] in FINITE
    return [parse.outers[quote]] if quote is not None and is_open else []
