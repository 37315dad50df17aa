"""Where names may stand: the model's entities, repaired, and what it missed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate, Form
from newsview.nlp.who.given.knowledge import (
    CAMPAIGN,
    has_head,
    is_city,
    is_common,
    is_given,
    is_organisation,
    is_place,
    is_somewhere,
    is_surname,
    is_thing,
)
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import (
    DIRECTIONS,
    PLACE_PAIRS,
    PLACE_TAILS,
    POSSESSIVES,
    PROPER,
    is_capitalised,
    is_site,
    undotted,
)
from newsview.nlp.who.given.titles import is_head, is_in_title, is_title, title_weight
from newsview.nlp.who.kinds.acronyms import acronyms, expanded, staffed
from newsview.nlp.who.kinds.callings import is_introduced
from newsview.nlp.who.kinds.evidence import speaks
from newsview.nlp.who.kinds.legal_forms import with_legal_form
from newsview.nlp.who.kinds.outlets import is_strange_source
from newsview.nlp.who.kinds.strangers import is_determined
from newsview.nlp.who.kinds.surnames import with_particles
from newsview.nlp.who.kinds.tickers import is_ticker
from newsview.nlp.who.patterns.clubs import clubs, is_led_by, lettered
from newsview.nlp.who.patterns.couples import couples, two_of
from newsview.nlp.who.patterns.headlined import with_headlines
from newsview.nlp.who.patterns.listed import in_row, is_lettered, on_platform
from newsview.nlp.who.patterns.offices import is_office, without_chair
from newsview.nlp.who.patterns.pairs import pairs
from newsview.nlp.who.patterns.patterns import patterns
from newsview.nlp.who.patterns.purposes import with_purposes, works_end
from newsview.nlp.who.patterns.saints import with_possessive
from newsview.nlp.who.patterns.shops import shops
from newsview.nlp.who.patterns.written_places import is_party_tag
from newsview.nlp.who.spans.behind import unjoined
from newsview.nlp.who.spans.chiefs import field_start
from newsview.nlp.who.spans.emphasis import is_stressed
from newsview.nlp.who.spans.houses import unhoused
from newsview.nlp.who.spans.joined_ends import with_joined_ends
from newsview.nlp.who.spans.openers import opens_sentence, without_others
from newsview.nlp.who.spans.repair import repaired
from newsview.nlp.who.spans.runs import runs
from newsview.nlp.who.spans.segments import Segment, Segments
from newsview.nlp.who.spans.stations import stationed
from newsview.nlp.who.spans.strays import is_stray
from newsview.nlp.who.spans.studies import study_start
from newsview.nlp.who.spans.wholes import undivided, with_ordinal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc

    from newsview.nlp.who.given.words import Words


_BODY_TAILS = frozenset(
    {"commission", "foundation", "bank", "hospital", "police", "university", "constabulary", "council"}
)
"""Lower-case nouns that close the name of an organisation which is nothing without them."""

_NOUNS = frozenset({"NN", "NNS"})

_SERVICES = frozenset({"Army", "Navy"})
"""Services whose officers are told by them: "Army Capt. Ann Roe"."""

_PAIR = 2

_ABSTRACT = ("ly", "ness", "ship", "ence", "ance", "phobia", "tion", "sion", "ment", "ings", "arity", "ility")
"""Ends of common words."""


def candidates(doc: Doc, words: Words) -> list[Candidate]:
    """All candidates in order of the text; none overlaps another."""
    model = list(repaired(doc, words))
    people = frozenset(words.texts[c.end - 1] for c in model if c.label == "PERSON" and not c.is_single)
    model = [part for candidate in model for part in _parted(words, candidate, people)]
    segments = Segments(words, model, people)
    told = undivided(words, [*stationed(words), *patterns(words)], model)
    found = [
        *shops(words, people),
        *pairs(words, people, model),
        *couples(words, model),
        *clubs(words),
        *lettered(words),
    ]
    found += _unclaimed(words, told, people)
    found += undivided(words, staffed(words), model)
    titles: set[int] = set()
    for run in runs(words):
        if not words.headlines[run.start]:
            parts = segments.parts(run)
            titles.update(_before(run.start, parts))
            found += [name for start, end in parts for name in segments.names(start, end)]
    model = [c for c in model if not titles.issuperset(c.tokens) or is_place(c.text(words))]
    apart = [*unhoused(words, unjoined(words, _apart([*found, *model]), people))]
    quiet = _weeded(words, _apart([*expanded(words, apart), *apart]))
    return with_headlines(words, [*quiet, *acronyms(words, quiet)], model)


def _unclaimed(words: Words, found: Iterable[Candidate], people: frozenset[str]) -> Iterator[Candidate]:
    """The names without a shop's that is what someone in the text has: "Christie’s" of Chris Christie."""
    for candidate in found:
        start, end = candidate.start, candidate.end
        is_owned = end - start == 2 and words.texts[end - 1] in POSSESSIVES
        if not (is_owned and words.texts[start] in people):
            yield candidate


def _parted(words: Words, candidate: Candidate, people: frozenset[str]) -> Iterator[Candidate]:
    """Two names for "Cruz and Rubio" and "Apple iPad", taken for one; none for a family, "the Clintons"."""
    start, end = candidate.start, candidate.end
    texts = words.texts[start:end]
    middle, label = _second(words, candidate)
    row = in_row(words, start, end) or on_platform(words, candidate)
    if row and (len(row) > 1 or row[0].start > start):
        yield from row
    elif middle:
        yield Candidate(start, middle, "ORG")
        yield from [Candidate(middle, end, label)] if label else []
    elif kind := two_of(words, candidate, people):
        yield Candidate(start, start + 1, kind)
        yield Candidate(start + 2, end, kind)
    elif _is_run_by(words, candidate, people):
        yield Candidate(start, start + 1, "PERSON")
        yield Candidate(start + 1, end, "ORG")
    elif not (len(texts) == 1 and _is_family(texts[0], people)):
        yield candidate


def _is_run_by(words: Words, candidate: Candidate, people: frozenset[str]) -> bool:
    """Whether somebody's surname tells under whom a body is meant: "the Tarn FCC"."""
    texts = words.texts[candidate.start : candidate.end]
    if len(texts) != _PAIR or words.lowers[candidate.start - 1 : candidate.start] != ["the"]:
        return False
    is_body = texts[1].isupper() and is_organisation(texts[1]) and not is_organisation(" ".join(texts))
    return is_body and (texts[0] in people or texts[0] in well_known())


def _is_family(text: str, people: frozenset[str]) -> bool:
    """Whether a word is a surname for all who have it: "the Clintons", "the Harrises"."""
    surnames = (text.removesuffix(end) for end in ("s", "es") if text.endswith(end))
    return any(surname in people or surname in well_known() for surname in surnames)


def _second(words: Words, candidate: Candidate) -> tuple[int, str]:
    """Where an organisation's name ends before its product, officer or someone else's, and what that is."""
    start, end = candidate.start, candidate.end
    for i in range(start + 1, end) if candidate.label == "ORG" else ():
        is_whole = is_organisation(" ".join(words.texts[start:i]))
        if is_whole and is_thing(" ".join(words.texts[i:end])):
            return i, "OTHER"
        if is_whole and i == end - 1 and is_head(words, i):
            return i, ""
        if words.texts[i] == "Flight" and words.texts[i + 1 : i + 2] and words.texts[i + 1][-1].isdecimal():
            return i, "OTHER"
    return field_start(words, candidate) or study_start(words, candidate), ""


def _before(start: int, parts: list[Segment]) -> Iterator[int]:
    """The tokens of a run that go before one of its parts and belong to none: titles."""
    for begin, end in parts:
        yield from range(start, begin)
        start = end


def _apart(found: Iterable[Candidate]) -> list[Candidate]:
    """Those that overlap none before them in the list."""
    kept: list[Candidate] = []
    taken: set[int] = set()
    for candidate in found:
        if candidate.start < candidate.end and taken.isdisjoint(candidate.tokens):
            taken.update(candidate.tokens)
            kept.append(candidate)
    return kept


def _weeded(words: Words, found: list[Candidate]) -> list[Candidate]:
    """The candidates outside headlines without what is no name, their ends as the words around them ask."""
    plain = frozenset(words.texts)
    nouns = frozenset(text for text, tag in zip(words.texts, words.tags, strict=True) if tag in _NOUNS)
    grown = [
        with_ordinal(words, _with_tail(words, with_possessive(words, with_legal_form(words, c))))
        for c in found
        if not words.headlines[c.start]
    ]
    grown = with_joined_ends(words, with_purposes(words, grown))
    forms = Counter(candidate.form(words) for candidate in grown)
    people = {candidate.form(words) for candidate in grown if candidate.label == "PERSON"}
    last_words = Counter(form[-1] for form in forms if len(form) > 1)
    particled = {short for form in forms for short in with_particles(form)}
    grown = [without_chair(words, _with_particles(words, candidate, particled)) for candidate in grown]
    settled = {candidate.form(words) for candidate in grown if not opens_sentence(words, candidate.start)}
    fuller = {words.texts[c.start] for c in grown if c.label == "ORG" and not c.is_single}
    fuller |= {words.texts[c.end - 1] for c in grown if c.label == "ORG" and not c.is_single}
    spoken = {candidate.form(words) for candidate in grown if _reports(words, candidate, fuller)}
    return [
        without_others(words, c, people, forms, last_words)
        for c in grown
        if not (
            is_in_title(words, c.start, c.end)
            or _is_only_a_word(words, c, plain, settled, spoken)
            or words.texts[c.start - 1 : c.start] == ["#"]
            or is_stray(words, c)
            or is_office(words, c)
            or (c.label == "PERSON" and c.is_single and _is_thing(words, c.start, nouns, last_words))
        )
    ]


def _with_particles(words: Words, candidate: Candidate, particled: set[Form]) -> Candidate:
    """The surname with what goes before it in the full name: "de Moranda", where it is Ann de Moranda's."""
    start, end = candidate.start, candidate.end
    if candidate.is_single:
        starts = (i for i in (start - 2, start - 1) if i >= 0 and tuple(words.texts[i:end]) in particled)
        start = next(starts, start)
    return candidate if start == candidate.start else Candidate(start, end, "PERSON")


def _reports(words: Words, candidate: Candidate, fuller: set[str]) -> bool:
    """Whether a common word, or capitals that are short for some, are a body's, too: "the ATM said".

    Of words only those at an end of a body's name: "United said", "Committee Chairman Ann Roe".
    """
    text = candidate.text(words)
    is_short = (text.isupper() and len(text) > 2) or text in fuller
    is_body = candidate.is_single and candidate.label == "ORG" and is_short
    is_led = candidate.end < len(words) and is_title(words, candidate.end)
    is_led = is_led and not is_stressed(words, candidate)
    if candidate.is_single and is_strange_source(words, candidate.start):
        return True
    return is_body and (is_led or speaks(words, candidate.start))


def _is_only_a_word(
    words: Words, candidate: Candidate, plain: frozenset[str], settled: set[Form], spoken: set[Form]
) -> bool:
    """Whether a single word is no name, and none of those that report or that shares go by."""
    is_named = candidate.form(words) in spoken or is_ticker(words, candidate)
    return not is_named and _is_common(words, candidate, plain, settled)


def _is_common(words: Words, candidate: Candidate, plain: frozenset[str], settled: set[Form]) -> bool:
    """Whether a single word owes its capitals to its place in the sentence, or to being an abbreviation."""
    start = candidate.start
    text, low = words.texts[start], words.lowers[start]
    if not candidate.is_single:
        return False
    if is_party_tag(words, start):
        return False
    if undotted(text).lower() in lexicon("who_abbreviations") and (text.isupper() or not text.istitle()):
        is_led = is_capitalised("".join(words.texts[start + 1 : start + 2]))
        is_told = is_introduced(words, start, candidate.end) and not is_led
        return not (is_told or is_lettered(words, candidate))
    if is_stressed(words, candidate):
        return True
    if not opens_sentence(words, start) or text[1:].isupper():
        return False
    if _is_in_small(words, start):
        return True
    is_place_only = (is_place(text) or is_city(text)) and not (is_organisation(text) or is_given(low))
    if is_place_only and low in plain and (text,) not in settled:
        return True  # "Paradise is open", where the text has "paradise", too
    if is_place_only or is_organisation(text) or is_given(low) or is_site(text) or is_led_by(words, start):
        return False
    if text in _SERVICES and title_weight(words, start + 2) and is_title(words, start + 1):
        return False
    return (
        words.tags[start] not in PROPER
        or (is_common(low) and not is_surname(text) and (text,) not in settled)
        or (text.endswith(_ABSTRACT) and low not in lexicon("who_org_heads"))
        or (low in plain and candidate.label != "PERSON")
        or (low in lexicon("who_org_heads") and words.often[low] == 1)
    )


def _is_in_small(words: Words, i: int) -> bool:
    """Whether the text has the word and the noun behind it without capitals, too: "House prices"."""
    pair = words.lowers[i : i + 2]
    is_plain = words.tags[i + 1 : i + 2] in (["NN"], ["NNS"])
    small = (j for j in words.standing({pair[0]}, behind=1) if j != i) if is_plain else ()
    return any(words.texts[j + 1].removesuffix("s") == pair[1].removesuffix("s") for j in small)


def _is_thing(words: Words, i: int, nouns: frozenset[str], last_words: Counter[str]) -> bool:
    """Whether a word is a thing: "the Bill", or what the text has without its capital, too, "Glutathione"."""
    if is_determined(words, i):
        return True
    text, low = words.texts[i], words.lowers[i]
    if low not in nouns or last_words[text] or title_weight(words, i) or is_organisation(text):
        return False
    return not (is_given(low) or is_surname(text) or low in lexicon("who_ambiguous"))


def _with_tail(words: Words, candidate: Candidate) -> Candidate:
    """The candidate with a noun or direction in lower case that belongs to it: "Obama administration"."""
    start, end = candidate.start, candidate.end
    if end < len(words) and words.blocks[end] == words.blocks[end - 1]:
        # "BJP government" is the party's; "U.S. government" and "Trump administration" are names.
        is_whole = candidate.label == "ORG" and (
            is_organisation(candidate.text(words)) or words.texts[start].isupper()
        )
        if (words.lowers[end] in lexicon("who_tails") or _is_listed_with(words, candidate)) and not is_whole:
            return Candidate(start, end + 1, "ORG")
        if words.texts[end] == "magazine" and candidate.is_single and _is_word(words, candidate):
            return Candidate(start, end + 1, "ORG")
        if words.texts[end] == CAMPAIGN and _can_campaign(words, candidate):
            return Candidate(start, end + 1, "ORG")
        if tail := _place_tail(words, candidate):
            return Candidate(start, end + tail, "PLACE")
        if words.lowers[end] in _BODY_TAILS and _is_part(words, candidate):
            return Candidate(start, end + 1, "ORG")
        if words.lowers[end] == "in" and not {"of", "for"}.isdisjoint(words.lowers[start:end]):
            return Candidate(start, works_end(words, end), candidate.label)
    if _is_constituency(words, candidate):
        return Candidate(start, end + 1, "PLACE")
    is_directed = start > 0 and words.lowers[start - 1] in DIRECTIONS and candidate.is_single
    if is_directed and is_place(f"{words.texts[start - 1].title()} {words.texts[start]}"):
        return Candidate(start - 1, end, "PLACE")
    return candidate


def _is_listed_with(words: Words, candidate: Candidate) -> bool:
    """Whether a body is listed by the name and the small noun behind it: "Johnson Space centre"."""
    noun = words.texts[candidate.end]
    head = noun.replace("centre", "center").title()
    text = candidate.text(words)
    return noun.islower() and not is_place(text) and is_organisation(f"{text} {head}")


def _is_word(words: Words, candidate: Candidate) -> bool:
    """Whether a name is a common word, which is a magazine's with that noun only: "Vulture magazine"."""
    return is_common(words.lowers[candidate.start]) and words.texts[candidate.start].istitle()


def _can_campaign(words: Words, candidate: Candidate) -> bool:
    """Whether a name is of somebody whose campaign is a body: "the Tarn campaign"."""
    is_led = words.lowers[candidate.start - 1 : candidate.start] in (["the"], ["a"])
    # "a Roe campaign bus"
    is_led &= words.tags[candidate.end + 1 : candidate.end + 2] not in (["NN"], ["NNS"])
    return is_led and (candidate.label == "PERSON" or candidate.text(words) in well_known())


def _is_constituency(words: Words, candidate: Candidate) -> bool:
    """Whether a direction behind it makes a constituency of one word: "Hallbury East MP Ann Roe"."""
    end = candidate.end
    if not candidate.is_single or end + 1 >= len(words) or words.blocks[end] != words.blocks[end - 1]:
        return False
    if is_given(words.lowers[end - 1]) or is_surname(words.texts[end - 1]):
        return False
    is_directed = words.texts[end].istitle() and words.lowers[end] in DIRECTIONS | {"central"}
    return is_directed and (not is_capitalised(words.texts[end + 1]) or is_title(words, end + 1))


def _place_tail(words: Words, candidate: Candidate) -> int:
    """How many nouns in lower case behind the name are its own: "Dome Rock mosque", "Kelm town hall"."""
    end, text = candidate.end, candidate.text(words)
    if words.texts[end - 1].islower():
        # "Chinese government police station"
        return 0
    if tuple(words.texts[end : end + 2]) in PLACE_PAIRS and not (is_place(text) or is_organisation(text)):
        return 0 if candidate.label == "PERSON" and is_given(words.lowers[candidate.start]) else 2
    is_river = words.texts[end] == "river" and words.lowers[candidate.start - 1] == "the"
    is_whole = (is_river and is_somewhere(text)) or _is_part(words, candidate)
    return int(words.lowers[end] in PLACE_TAILS and is_whole)


def _is_part(words: Words, candidate: Candidate) -> bool:
    """Whether a name names nothing without the noun behind it: "Bardo museum", not "Boston museum"."""
    if candidate.is_single and words.lowers[candidate.start - 1 : candidate.start] != ["the"]:
        return False
    text, low = candidate.text(words), words.lowers[candidate.start]
    is_person = candidate.label == "PERSON" and (is_given(low) or is_surname(words.texts[candidate.end - 1]))
    return not (
        is_person
        or is_somewhere(text)
        or is_organisation(text)
        or has_head(words, candidate.start, candidate.end)
    )
