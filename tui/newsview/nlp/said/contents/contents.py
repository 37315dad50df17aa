"""The words a reporting verb reports: before it, behind it and around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.appeals import appeal
from newsview.nlp.said.contents.begun import is_conditional, is_held_back, is_interrupted
from newsview.nlp.said.contents.behind_asides import brings_in_behind_aside, past_aside
from newsview.nlp.said.contents.beside_quotes import is_apart
from newsview.nlp.said.contents.complements import behind
from newsview.nlp.said.contents.hung import is_hung
from newsview.nlp.said.contents.left import (
    answers,
    both_sides,
    called_before,
    describes_speaker,
    ends_quoting,
    has_own_topic,
    left_quote,
    names_thing,
    put_phrase,
    tells,
)
from newsview.nlp.said.contents.objects import has_that
from newsview.nlp.said.contents.rest import behind_parenthesis
from newsview.nlp.said.contents.two_reports import behind_first
from newsview.nlp.said.cues.citing import closing_citation
from newsview.nlp.said.cues.manner import is_brought_in
from newsview.nlp.said.cues.naming import names_nothing
from newsview.nlp.said.cues.sources import noun_phrase
from newsview.nlp.said.cues.speaking import can_speak
from newsview.nlp.said.given.lexicon import said_forms, verb_forms, word_pairs, word_runs
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE, MARKS, RELATIVES
from newsview.nlp.said.given.times import TIMES
from newsview.nlp.said.given.titles import is_title

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse, Range

_OPENERS = frozenset({"that", "whether", "if", "how", "why", "what", "when", "where", "who"})
_CIRCUMSTANCES = frozenset({"advcl", "prep", "advmod", "npadvmod", "mark"})
_TOPICAL = frozenset({"about", "with", "against"})
_LONGEST_AS = 16
_LONGEST_OPENER = 5
_DESCRIBING = frozenset({"compound", "nmod", "amod", "poss"})
_PLACING = frozenset({"on", "’s", "'s"})
_BREAKS = frozenset({";", "because", "but", "while"})
_NEWS = frozenset({"report", "note", "confirm", "document"})
_QUESTIONING = frozenset({"WRB", "WP", "WDT", "WP$"})
_ENTITLED = frozenset(
    {"theme", "titled", "entitled", "headlined", "nicknamed", "so-called", "subtitled", "captioned"}
)


def contents(verb: Verb) -> list[Range]:
    """The ranges of tokens that a verb reports, in order; none where it reports nothing."""
    if asked := appeal(verb) or called_before(verb):
        return asked
    right = [] if _is_parenthetical(verb) or not _can_quote_behind(verb) else behind(verb)
    if right and not is_brought_in(verb, right[0]):
        right = []
    quote = verb.quote_before(verb.clause) if _can_follow(verb) else None
    is_beside = quote is not None and bool(right) and is_apart(verb, quote, right)
    if quote is not None and (is_beside or not _can_be_said(verb, quote)):
        quote = None
    if quote is not None and not (right and _is_circumstance(verb, quote)):
        left = left_quote(verb, quote, verb.tail)
        is_quote = bool(right) and right[0] in verb.parse.at_outer
        return [*left, *(r for r in right if r not in left)] if is_quote else left
    if _completes(verb, right):
        return _left(verb)
    if is_held_back(verb, right):
        return [*verb.trimmed(verb.start, verb.clause - 1), *right]
    if right and (is_interrupted(verb) or is_conditional(verb, right)):
        return [*led(verb, verb.start, verb.clause - 1), *right]
    return right or _left(verb)


def _is_circumstance(verb: Verb, quote: int) -> bool:
    """“In a letter to “all friends,” Kim said …”: a quotation in a phrase that only says where."""
    parse = verb.parse
    low, high = parse.outers[quote]
    lead = (i for i in range(parse.sentence(low)[0], low) if not verb.is_light(i))
    first = next((i for i in lead if parse.words[i] not in TIMES), low)  # “[Monday] on Kestavia TV’s “Now,””
    return parse.tags[first] in {"IN", "VBG"} and not verb.has_finite(first, high)


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
    """Whether the verb can stand behind the words it reports: “…, she said”, not “adding” or “when asked”."""
    if verb.parse.words[verb.clause] == "where" or verb.parse.tags[verb.clause] in {"WDT", "WP"}:
        return False  # “a “new pier”, where people say …”, “the “new pier,” which went …”
    tag, relation = verb.parse.tags[verb.verb], verb.parse.deps[verb.verb]
    if tag == "VBG" and relation == "advcl" and verb.parse.child(verb.verb, "aux") is None:
        return False  # “scrubbed the “old name,” the motto, claiming …”
    return verb.subject is not None or (tag != "VBG" and (tag, relation) != ("VBN", "advcl"))


def _can_quote_behind(verb: Verb) -> bool:
    """Whether the verb can bring in words behind it; one that only names does so right behind it alone."""
    quote = verb.quote_at(verb.tail)
    is_named = quote is not None and (
        names_nothing(verb, quote) or is_title(verb.parse.quoted[quote].inner.of(verb.parse.text))
    )
    return verb.is_speech or (verb.tail == verb.cue_end and not is_named)


def _can_be_said(verb: Verb, quote: int) -> bool:
    """Whether a quotation before a verb that only names ("…, she complained of") opens its sentence."""
    parse = verb.parse
    low = parse.outers[quote][0]
    opens = all(verb.is_light(i) for i in range(parse.sentence(low)[0], low))
    if parse.outers[quote][1] == verb.clause and (_describes(verb, quote) or names_thing(verb, quote)):
        return False
    return opens or (verb.is_speech and not is_entitled(parse, quote) and not is_show(parse, quote))


def _describes(verb: Verb, quote: int) -> bool:
    """Whether quoted words only describe who speaks: "the “Lantern” star said"."""
    parse = verb.parse
    start, end = parse.ranges[quote]
    root = parse.root(start, end)
    is_within = parse.deps[root] in _DESCRIBING and verb.clause <= parse.heads[root] < verb.verb
    inner = parse.quoted[quote].inner.of(parse.text)
    is_within = is_within or (inner.istitle() and parse.tags[parse.outers[quote][0] - 1] == "NNP")
    return is_within and parse.words[end - 1] not in {",", "?", "!"}


def is_show(parse: Parse, quote: int) -> bool:
    """Whether quoted words are set like a title, be it of short words: "on Channel Five's “New Day”"."""
    low = parse.outers[quote][0]
    words = parse.quoted[quote].inner.of(parse.text)
    is_placed = low > 0 and parse.words[low - 1] in _PLACING
    return is_title(words) or (
        is_placed and words.replace(" ", "").rstrip(",.").isalnum() and words.istitle()
    )


def is_entitled(parse: Parse, quote: int) -> bool:
    """Whether quoted words are a title or a nickname: "a post titled “Opening Up”", "on the theme: “…”"."""
    low = parse.outers[quote][0]
    if low > 0 and (parse.words[low - 1] in {"headline", "title"} or _is_cited(parse, quote)):
        return True
    low -= low > 1 and parse.words[low - 1] in {":", ","}
    return low > 0 and parse.words[low - 1] in _ENTITLED


def _is_cited(parse: Parse, quote: int) -> bool:
    """Whether quoted words are the title of a piece with its date: “(“Boats sink,” Thursday)”."""
    low, high = parse.outers[quote]
    words = parse.quoted[quote].inner.of(parse.text)
    if low == 0 or parse.words[low - 1] != "(" or words[-1] != ",":
        return False
    end = next((i for i in range(high, min(high + _LONGEST_AS, len(parse))) if parse.words[i] == ")"), high)
    is_dated = any(parse.words[i] in TIMES or parse.words[i].isdigit() for i in range(high, end))
    return is_dated and FINITE.isdisjoint(parse.tags[high:end])


def _is_parenthetical(verb: Verb) -> bool:
    """“The landers, he said, could …”: a comma right behind, and neither a quote nor “that” after it."""
    parse, tail = verb.parse, verb.tail
    if tail >= verb.end or parse.words[tail] != ",":
        return False
    if tail + 1 < verb.end and parse.words[tail + 1] in _OPENERS:
        return parse.words[tail + 1] == "where" and verb.is_clause(verb.start, verb.clause)
    if verb.verb < verb.tail and all(verb.is_light(i) for i in range(verb.start, verb.clause)):
        return False
    if tail > verb.cue_end and _is_led_by_deed(verb):
        return False
    is_aside = verb.opens_quote(past_aside(verb, tail) + 1) or brings_in_behind_aside(verb, tail) is not None
    return not is_aside and not has_that(verb)


def _is_led_by_deed(verb: Verb) -> bool:
    """“Speaking on air, Kim said rather than …”: a participle before tells what who speaks does."""
    parse, start = verb.parse, verb.start
    is_deed = parse.tags[start] == "VBG" and verb.is_clause(verb.tail, verb.end)
    return is_deed and all(
        parse.tags[i] not in FINITE or parse.deps[i] == "aux" for i in range(start, verb.clause)
    )


def led(verb: Verb, start: int, end: int) -> list[Range]:
    """The words of a range that opens a sentence, without “Of course,” or “Instead,” before them."""
    found, words = verb.trimmed(start, end), verb.parse.words
    first = found[0][0] if found else end
    comma = next((i for i in range(first, min(first + _LONGEST_OPENER, end)) if words[i] == ","), first)
    return verb.trimmed(comma, end) if (*words[first:comma],) in word_runs("openers") else found


def _left(verb: Verb) -> list[Range]:
    parse = verb.parse
    if (cited := closing_citation(parse, verb.verb)) is not None:
        return [r for r in led(verb, verb.start, cited - 1) if _is_whole(verb, *r)]
    is_telling = verb.reports or verb.tells or _puts_it_so(verb) or ends_quoting(verb)
    if not is_telling or answers(verb) or has_own_topic(verb):
        return put_phrase(verb)
    comma = _comma_behind_as(verb)
    if comma is not None:
        is_lead = not verb.has_finite(verb.start, verb.clause)
        lead = verb.trimmed(verb.start, verb.clause) if is_lead else []
        lead = [r for r in lead if (*verb.parse.words[slice(*r)],) not in word_runs("openers")]
        return [*lead, *behind_parenthesis(verb, comma)]
    if _is_participle(verb) or verb.has_object or not _has_own_subject(verb):
        return []
    if verb.is_passive and not verb.tells and verb.subject is not None and parse.words[verb.subject] != "it":
        return []  # “…, even though the pier's name is rarely mentioned”
    before = verb.clause - 1
    if _has_deed(verb) or parse.tags[verb.clause] in _QUESTIONING:
        return []
    if before <= verb.start or parse.words[before] not in {",", "?", "!"} | DASHES | MARKS:
        return []
    if parse.words[before] in MARKS and parse.words[before - 1] not in {",", "?", "!"}:
        return []
    left = led(verb, behind_own_report(verb, before), before)
    if left and (
        (parse.tags[left[0][0]] == "VBN" and parse.heads[left[0][0]] == verb.verb)
        or _only_attends(verb, *left[0])
        or describes_speaker(parse, *left[0])
    ):
        return []
    right = behind_parenthesis(verb, verb.tail)
    return both_sides(parse, left, right) if right or (left and _is_whole(verb, *left[0])) else []


def _is_participle(verb: Verb) -> bool:
    """“…, Kim warning of rain”, “…, as he was reporting”; not “…, Kim is telling friends”."""
    parse = verb.parse
    has_tense = any(parse.tags[c] in FINITE and parse.deps[c] == "aux" for c in parse.children[verb.verb])
    return parse.tags[verb.verb] == "VBG" and (parse.words[verb.clause] == "as" or not has_tense)


def _is_whole(verb: Verb, start: int, end: int) -> bool:
    """Whether the words before “, she said” tell something by themselves."""
    is_other = verb.inverted is None and verb.word not in {"said", "says", "say", "told"}
    is_open = is_other and is_hung(verb.parse, start, end)
    is_open = is_open or _is_subordinate(verb, start, end)
    return tells(verb, start, end) and not is_open and not _names_matter(verb)


def _has_deed(verb: Verb) -> bool:
    """Whether what somebody means to do stands right behind: “The plan failed, she agreed [to go].”."""
    parse, deed = verb.parse, verb.parse.child(verb.verb, "xcomp")
    is_next = parse.words[verb.cue_end : verb.cue_end + 1] != [","]
    is_next = is_next and verb.word not in {"said", "says", "say"}  # nobody says to do something
    return deed is not None and is_next and any(parse.tags[c] == "TO" for c in parse.children[deed])


def _puts_it_so(verb: Verb) -> bool:
    """“As Kim put it, the boats leak”; not beside words in marks: “the boats, as Kim put it, “leak””."""
    parse = verb.parse
    puts_it = verb.cue_end > verb.verb + 1 and parse.words[verb.cue_end - 1] == "it"
    is_first = all(verb.is_light(i) for i in range(verb.start, verb.clause))
    is_plain = is_first or all(n < 0 for n in parse.stretch[verb.start : verb.end])
    return puts_it and is_plain and parse.words[verb.clause] == "as"


def behind_own_report(verb: Verb, before: int) -> int:
    """Where the words before “, she said” begin: behind the last break, if she reports something before."""
    parse = verb.parse
    second = behind_first(parse, verb.start, before)
    is_pronoun = verb.source is not None and parse.words[verb.source[0]] in {"he", "she", "they"}
    if second > verb.start or not is_pronoun:
        return second
    said = [i for i in range(verb.start, before) if parse.is_verb(i) and _has_reported(verb, i)]
    if not said:
        return verb.start
    breaks = (i for i in range(before - 1, said[-1], -1) if parse.words[i] in DASHES | _BREAKS)
    is_own = any(_can_be(verb, subject) for i in said if (subject := parse.subject(i)) is not None)
    return next((i + 1 for i in breaks if parse.stretch[i] < 0), before if is_own else verb.start)


def _has_reported(verb: Verb, at: int) -> bool:
    """Whether a word is a verb that reports something outside quotation marks."""
    parse = verb.parse
    subject = parse.subject(at)
    is_finite = parse.tags[at] in FINITE and parse.stretch[at] < 0
    if subject is None or not is_finite or parse.words[at] not in verb_forms("verbs"):
        return False
    return can_speak(parse, noun_phrase(parse, subject))


def _can_be(verb: Verb, subject: int) -> bool:
    """Whether the pronoun before “said” can be for a subject before: not “Studies say it grew, he said”."""
    parse = verb.parse
    pronoun = parse.words[verb.source[0]] if verb.source is not None else ""
    if parse.tags[subject] == "PRP":
        return parse.words[subject] == pronoun
    return (pronoun == "they") == (parse.tags[subject] in {"NNS", "NNPS"}) or parse.tags[subject] == "NNP"


def _only_attends(verb: Verb, start: int, end: int) -> bool:
    """Whether what stands before is but a circumstance: "As polls opened, some wondered about …"."""
    parse, tail = verb.parse, verb.tail
    is_closed = tail >= verb.end or parse.words[tail] in {",", ";", ":"} or parse.words[tail] in ENDS | DASHES
    if is_closed and not any(_is_topical(verb, word) for word in parse.words[verb.cue_end : tail]):
        return False
    if any(start <= c < end and parse.deps[c] == "ccomp" for c in parse.children[verb.verb]):
        return False
    tops = [i for i in range(start, end) if not start <= parse.heads[i] < end and parse.stretch[i] < 0]
    hung = [i for i in tops if parse.heads[i] == verb.verb and parse.deps[i] not in {"punct", "cc"}]
    return bool(hung) and all(parse.deps[i] in _CIRCUMSTANCES for i in hung)


def _is_subordinate(verb: Verb, start: int, end: int) -> bool:
    """Whether what stands before is but a clause with “while”: "While it rained, she admitted …"."""
    parse = verb.parse
    comma = next((i for i in range(start, end) if parse.words[i] == ","), start)
    if parse.tags[start] == "IN" and comma > start and not verb.has_finite(start, comma):
        start = comma + 1  # “On Monday, [even as it rained]”
    start += parse.words[start] == "even"
    if parse.words[start] not in {"while", "although", "though", "when", "whereas", "as"}:
        return False
    if parse.deps[start] == "prep" or _is_main(verb, start, end):
        return False  # “As a sailor, Lind was used to it, she said”
    return sum(parse.tags[i] in FINITE and parse.stretch[i] < 0 for i in range(start, end)) == 1


def _is_main(verb: Verb, start: int, end: int) -> bool:
    """Whether what is said has a clause of its own: “While old, it can row, she said”."""
    parse = verb.parse
    said = (c for c in parse.children[verb.verb] if parse.deps[c] == "ccomp" and start <= c < end)
    return any(parse.heads[start] != c and "," in parse.words[start:c] for c in said)


def _is_topical(verb: Verb, word: str) -> bool:
    """Whether a preposition behind the verb brings in what is said: "wondered about", "insisted on"."""
    lemma = verb_forms("verbs").get(verb.word)
    return word in _TOPICAL or (lemma, word) in word_pairs("verbs_about")


def _names_matter(verb: Verb) -> bool:
    """“The storm has passed, sailors complain of the rain”: what they say is told behind the verb."""
    lemma, word = verb_forms("verbs").get(verb.word), verb.parse.words[verb.cue_end : verb.cue_end + 1]
    return bool(word) and (lemma, word[0]) in word_pairs("verbs_about")


def _comma_behind_as(verb: Verb) -> int | None:
    """“As the paper reported in May, …”, “…, and as reported by the paper, …”: what is reported follows."""
    parse, clause = verb.parse, verb.clause
    is_lead = not verb.has_finite(verb.start, clause) or parse.words[clause - 1] in {"and", "but"}
    if parse.words[clause] != "as" or not is_lead or verb.has_object:
        return None
    for i in range(verb.cue_end, min(verb.cue_end + _LONGEST_AS, verb.end)):
        if parse.tags[i] in FINITE:
            return None
        if parse.words[i] == ",":
            return i
    return None


def _has_own_subject(verb: Verb) -> bool:
    if verb.inverted is not None:
        return True
    if verb.subject is None:
        return verb.source is not None and (verb.clause == verb.source[0] or _is_told_by(verb))
    is_upper = verb.parse.span(verb.subject, verb.subject + 1).of(verb.parse.text).isupper()
    return is_upper or verb.parse.words[verb.subject] not in RELATIVES  # “the WHO said”


def _is_told_by(verb: Verb) -> bool:
    """“The yard is shut, as first reported by the Kelm Times”: whoever told so stands behind."""
    parse, agent = verb.parse, verb.parse.child(verb.verb, "agent")
    is_news = verb_forms("verbs").get(verb.word) in _NEWS and parse.words[verb.clause] == "as"
    if not is_news or agent is None or parse.words[verb.clause - 1] != ",":
        return False
    is_last = not any(map(parse.is_word, range(parse.edges(agent)[1], verb.end)))
    before = range(verb.start, verb.clause)
    return is_last and not any(parse.is_verb(i) and parse.words[i] in said_forms() for i in before)
