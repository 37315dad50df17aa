"""Verbs that report nothing where nobody speaks: what could be said, what facts suggest, things threaten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.contents.anonymity import is_anonymity
from newsview.nlp.said.contents.contrary import is_contrary
from newsview.nlp.said.contents.inferred import is_inferred
from newsview.nlp.said.contents.possible import is_only_possible
from newsview.nlp.said.contents.set_phrases import is_noun, is_result, is_set_phrase
from newsview.nlp.said.contents.unasserted import is_unasserted
from newsview.nlp.said.contents.withheld import is_kept_from
from newsview.nlp.said.cues.manner import is_deed
from newsview.nlp.said.cues.naming import COPULAS
from newsview.nlp.said.cues.speaking import THINGS, can_speak
from newsview.nlp.said.given.lexicon import noun_forms, verb_forms, word_list

if TYPE_CHECKING:
    from newsview.nlp.said.cues.verbs import Verb
    from newsview.nlp.said.given.parse import Parse, Range

_IMPERSONAL = frozenset({"safe", "fair", "easy", "hard", "difficult", "tempting", "early", "soon", "enough"})
_OPEN = frozenset({"xcomp", "advcl", "acl", "relcl"})
_EVIDENT = frozenset(
    {"suggest", "threaten", "promise", "highlight", "encourage", "instruct", "explain", "confirm", "reveal"}
    | {"reflect", "guarantee", "underscore", "underline", "imply", "mention"}
)
"""Verbs that facts and things have for subjects as often as people: "the results suggest …"."""

_CAUSES = frozenset(
    {"contest", "election", "initiative", "primary", "race", "referendum", "technology", "software"}
    | {"app", "apps", "device", "devices", "feature", "features", "game", "games", "system", "systems"}
)
"""Words that bodies bear as names, of things that nobody speaks by: "the initiative threatens to …"."""

_HEARSAY = frozenset({"rumor", "rumors", "rumour", "rumours", "gossip", "whispers"})
"""What is said by nobody in particular: "rumours suggest …"."""

_HINTING = frozenset(
    {"note", "mention", "add", "point", "stress", "emphasise", "emphasize", "recall", "repeat"} | {"agree"}
)
"""Verbs with which a writer goes on: "we should note that …", "note that …", "remember what …"."""

_GUILTY = frozenset(
    {"guilty", "charged", "convicted", "indicted", "arrested", "sentenced", "jailed", "tried"}
)
"""Words that a deed stands behind: "guilty of threatening to …"."""

_CHARGES = frozenset({"charge", "charges", "count", "counts", "accusation", "accusations"})

_WITH_PARTICLE = {"point": "out", "weigh": "in", "sum": "up"}

_DOING = frozenset({"estimate", "protest"})
"""Verbs for things that are done as often as said."""

_AVOIDING = frozenset({"avoid", "avoids", "avoided", "avoiding"})
_SHORT_OF = frozenset({"instead of", "short of", "shy of", "close to", "rather than", "shied from"})
_SHORT_OF |= {f"{word} from" for word in ("refrain", "refrained", "refraining", "refrains", "away", "back")}
"""What stands before something that nobody has said: “stopped [short of] saying so”."""

_PARTS = frozenset({"all", "none", "some", "much", "most"})
_SIGNS = frozenset({"word", "confirmation", "evidence", "sign", "indication", "news", "information"})
"""What, besides words, can say that something is so."""

_OFFERING = frozenset({"announce", "propose", "recommend", "reflect", "submit", "post"})
"""Verbs that put forward a thing as often as words."""

_NOTES = frozenset({"adds", "corrects", "recasts", "rewrites", "updates", "refiles", "updated", "repeats"})
"""What a news agency's note on its own text begins with."""

_GIVING = frozenset({"announce", "charge", "guarantee", "offer", "order", "promise", "propose", "report"})
"""Verbs with things for objects as often as words."""

_SHORT = 3
_STAYING = frozenset({"rest", "stay", "keep", "keeps", "kept", "keeping", "remain", "feel", "feels", "felt"})
"""Verbs of being certain: "rest assured"."""

_TELLING = frozenset({"confirm", "explain", "reveal", "instruct", "guarantee"})
"""Those of them that “it” is told to have done where it is a body: "it confirmed …"."""


_IMPARTING = frozenset({"assure", "reassure", "remind", "tell"})
"""Verbs of what things do to people without words."""


def is_unsaid(verb: Verb) -> bool:
    """Whether a verb that could report only says what could be said, or is no act of anyone's."""
    return (
        _is_open(verb)
        or _lacks_speaker(verb)
        or _is_thought(verb)
        or _is_evident(verb)
        or _is_told_by_thing(verb)
        or _is_nobody(verb)
        or is_set_phrase(verb)
        or is_noun(verb)
        or is_result(verb)
        or _is_appeal(verb)
        or _is_charge(verb)
        or _is_writers_own(verb)
        or _is_undone(verb)
        or is_kept_from(verb)
        or _is_kept(verb)
        or _is_felt(verb)
        or is_only_possible(verb)
        or is_unasserted(verb)
        or is_inferred(verb)
        or _is_denied(verb)
        or _is_measure(verb)
        or _is_purpose(verb)
        or _is_done_to(verb)
        or _is_note(verb)
        or _is_scare(verb)
        or _is_sign(verb)
        or _lacks_particle(verb)
        or is_deed(verb)
        or is_anonymity(verb)
        or is_contrary(verb)
    )


def _is_open(verb: Verb) -> bool:
    """“it is safe to say …”, “let's say …”, “it's important to note …”, “as if to say …”."""
    parse, at = verb.parse, verb.verb
    if _is_due(verb):
        return True
    if parse.tags[at] != "VB":
        return False
    above = parse.heads[at]
    is_about_it = parse.deps[at] == "xcomp" and parse.words[above] in COPULAS
    if is_about_it and verb.source is not None and _is_about_things(parse, verb.source):
        return True
    if parse.words[above] == "let" or any(parse.words[c] in _IMPERSONAL for c in parse.children[above]):
        return True
    marks = [parse.words[c] for c in parse.children[at] if parse.deps[c] == "mark"]
    return marks == ["as", "if"] or (verb.source is None and parse.deps[at] in _OPEN)


def _is_about_things(parse: Parse, source: Range) -> bool:
    """Whether a phrase is “this” or “all of this”, by which nobody speaks."""
    words = parse.words[source[0] : source[0] + 3]
    return words[0] in THINGS or (words[0] in _PARTS and words[1] == "of" and words[2] in THINGS)


def _is_due(verb: Verb) -> bool:
    """“it should be noted that …”: the writer's word to the reader."""
    parse = verb.parse
    about = verb.subject is not None and parse.words[verb.subject] == "it"
    return about and verb.is_passive and any(parse.tags[c] == "MD" for c in parse.children[verb.verb])


def _lacks_speaker(verb: Verb) -> bool:
    """“Asked why he came, …”, “Explaining why she left.”, “they were charged with …”: nobody says so."""
    if verb.source is not None:
        return False
    parse, at = verb.parse, verb.verb
    is_quoted = any(verb.opens_quote(i) for i in (verb.tail, min(verb.tail + 1, verb.end - 1)))
    is_put = verb.word == "asked" and parse.child(at, "dobj") is None and not is_quoted and not verb.asks
    is_fragment = parse.tags[at] == "VBG" and parse.deps[at] == "ROOT"
    return is_put or is_fragment or verb.word == "charged"


def _is_thought(verb: Verb) -> bool:
    """“I remember how …” outside a quotation, “when he remembered that …”: nobody is told to have said so."""
    parse = verb.parse
    if verb_forms("verbs").get(verb.word) != "remember" or parse.stretch[verb.verb] >= 0:
        return False
    is_writer = verb.source is not None and parse.words[slice(*verb.source)] in (["i"], ["we"])
    is_writer = is_writer or "when" in parse.words[verb.clause - 1 : verb.clause + 1]
    is_told = parse.tags[verb.verb] == "VB" and parse.subject(verb.verb) is None
    is_bare = is_told and parse.child(verb.verb, "aux") is None  # “…, but remember that …”
    return is_writer or is_bare or any(parse.tags[c] == "MD" for c in parse.children[verb.verb])


def _is_evident(verb: Verb) -> bool:
    """“the results suggest …”, “the storm confirms what …”: the subject is nothing that speaks."""
    lemma = verb_forms("verbs").get(verb.word) or verb_forms("verbs_telling").get(verb.word)
    if lemma not in _EVIDENT or verb.source is None:
        return False
    head = verb.parse.words[verb.parse.root(*verb.source)]
    speaks = (can_speak(verb.parse, verb.source) and head not in _CAUSES) or head in _HEARSAY
    if speaks or (lemma == "confirm" and _is_stated(verb)) or (lemma == "promise" and _is_to_someone(verb)):
        return False
    is_past = verb.parse.tags[verb.verb] in {"VBD", "VBN"}
    is_body = verb.parse.words[slice(*verb.source)] == ["it"] and is_past
    return not (is_body and (lemma in _TELLING or (lemma == "promise" and _is_deed(verb))))


def _is_told_by_thing(verb: Verb) -> bool:
    """“the length of the trip may reassure some that …”, “their deed reminded him of a boat that sank”."""
    lemma = verb_forms("verbs_telling").get(verb.word) or verb_forms("verbs").get(verb.word)
    if lemma not in _IMPARTING or verb.source is None or verb.word == "told":
        return False
    head = verb.parse.root(*verb.source)
    is_thing = not can_speak(verb.parse, verb.source) or verb.parse.words[head] in _CAUSES
    is_thing = is_thing and verb.parse.tags[head] in {"NN", "NNS"}
    return is_thing and verb.parse.child(head, "appos") is None  # “a noted figure, Ann Roe, told them”


def _is_deed(verb: Verb) -> bool:
    """Whether it is a deed that is promised: “it promised to stop”, not “it promised to be a long night”."""
    parse = verb.parse
    deed = parse.child(verb.verb, "xcomp")
    return deed is not None and parse.tags[deed] == "VB" and parse.words[deed] != "be"


def _is_to_someone(verb: Verb) -> bool:
    """“it has promised the town that …”: what only bids fair promises nobody anything."""
    parse = verb.parse
    someone, clause = parse.child(verb.verb, "dobj", "dative"), parse.child(verb.verb, "ccomp")
    return someone is not None and clause is not None and verb.verb < someone < clause


def _is_stated(verb: Verb) -> bool:
    """Whether it has been told that something is so: “the zoo confirmed that …”, not “confirms what …”."""
    parse = verb.parse
    clause = parse.child(verb.verb, "ccomp")
    is_clause = clause is not None and clause > verb.verb and verb.has_finite(verb.cue_end, clause + 1)
    is_past = parse.tags[verb.verb] in {"VBD", "VBN"}
    return is_clause and is_past and parse.tags[verb.cue_end][0] != "W"


def _is_nobody(verb: Verb) -> bool:
    """“few would argue that …”, “no one has said that …”, “if you say that …”."""
    if verb.source is None:
        return False
    words = verb.parse.words[slice(*verb.source)]
    is_reader = words == ["you"] and (verb.subject == verb.source[0] or verb.parse.tags[verb.verb] == "VB")
    if is_reader and verb.parse.stretch[verb.verb] < 0:
        return True  # “if you agree that …”
    if words == ["who"] and _is_asked_idly(verb):
        return True
    is_none = words[:2] == ["not", "one"] or words[:3] == ["not", "a", "single"]
    if verb.parse.deps[verb.verb] == "conj" and "but" in verb.parse.words[verb.source[1] : verb.verb]:
        return False  # “Neither town has boats, but both have said that …”
    is_none = is_none or words[0] in {"few", "nobody", "none", "neither", "no"}
    return is_none and words[1:2] not in (["10"], ["less"], ["fewer"])  # “no less a man than Roe”


def _is_asked_idly(verb: Verb) -> bool:
    """“Who would argue that …?”, “Who could deny it?”: asked of nobody, and nobody has said it."""
    parse = verb.parse
    is_first = all(verb.is_light(i) for i in range(parse.sentence(verb.verb)[0], verb.clause))
    return is_first and any(parse.tags[c] == "MD" for c in parse.children[verb.verb])


def _is_appeal(verb: Verb) -> bool:
    """“Tell us what you think”: who is asked to speak has not spoken."""
    parse, at = verb.parse, verb.verb
    is_bare = parse.tags[at] in {"VB", "VBP"} and parse.subject(at) is None and verb.source is None
    return is_bare and verb.tells and parse.words[at + 1 : at + 2] in (["us"], ["me"])


def _is_charge(verb: Verb) -> bool:
    """“guilty of charges that he threatened to …”: a deed that somebody is charged with, told of nobody."""
    parse, noun = verb.parse, verb.parse.heads[verb.verb]
    if verb.word not in verb_forms("verbs_promising") or noun > verb.verb:
        return False
    if parse.deps[verb.verb] == "pcomp":
        above = parse.heads[noun]
        is_plea = above < noun and "guilty" in parse.words[above:noun]  # “pleaded guilty in May to …”
        return is_plea or parse.words[above] in _GUILTY  # “charged with threatening to …”
    return parse.deps[verb.verb] in {"acl", "relcl"} and parse.words[noun] in _CHARGES


def _is_writers_own(verb: Verb) -> bool:
    """“We should note that …”, “we start by noting that …”, “Remember what …”: the writer, to the reader."""
    parse, at = verb.parse, verb.verb
    lemma = verb_forms("verbs").get(verb.word)
    if parse.stretch[at] >= 0 or parse.tags[at] not in {"VB", "VBG"}:
        return False
    if verb.source is None:
        is_first = all(verb.is_light(i) for i in range(parse.sentence(at)[0], at))
        return is_first and parse.tags[at] == "VB" and lemma in _HINTING | {"remember"}
    is_writer = parse.words[slice(*verb.source)] in (["i"], ["we"])
    return is_writer and lemma in _HINTING


def _is_undone(verb: Verb) -> bool:
    """“pressed her into announcing …”, “stopped short of saying …”, “avoided saying …”: nothing is said."""
    parse, link = verb.parse, verb.parse.heads[verb.verb]
    if parse.tags[verb.verb] != "VBG":
        return False
    if parse.deps[verb.verb] == "xcomp":
        return parse.words[link] in _AVOIDING
    if parse.deps[verb.verb] != "pcomp":
        return False
    return parse.words[link] == "into" or " ".join(parse.words[link - 1 : link + 1]) in _SHORT_OF


def _is_denied(verb: Verb) -> bool:
    """“there has been no word from the yard confirming that …”: nobody has said so."""
    parse, at = verb.parse, verb.verb
    if parse.tags[at] != "VBG" or parse.deps[at] not in {"acl", "advcl"} or parse.words[at - 1] == ",":
        return False
    noun = parse.heads[at]
    noun = parse.child(noun, "attr", "dobj") or noun
    while parse.deps[noun] in {"pobj", "prep"}:
        noun = parse.heads[noun]
    lists = ("nouns", "nouns_texts", "nouns_findings")
    is_word = any(parse.words[noun] in noun_forms(name) for name in lists)
    is_word = is_word or parse.words[noun] in _SIGNS
    return is_word and any(parse.words[c] == "no" and c < noun for c in parse.children[noun])


def _is_measure(verb: Verb) -> bool:
    """“they tried to estimate how fast …”, “marched to protest how …”: done, and no words about it."""
    parse = verb.parse
    lemma = verb_forms("verbs").get(verb.word)
    if lemma in _OFFERING and parse.words[verb.cue_end : verb.cue_end + 1] == ["what"]:
        return True  # “proposed what is known as Rule 31”: a thing
    asks = parse.tags[verb.cue_end : verb.cue_end + 1] in (["WRB"], ["WP"], ["WDT"])
    return lemma in _DOING and parse.tags[verb.verb] == "VB" and asks


def _is_purpose(verb: Verb) -> bool:
    """“a campaign to urge the council to act”, “it pays to encourage them”: no words, but an aim."""
    parse, at = verb.parse, verb.verb
    if parse.tags[at] != "VB" or not any(parse.tags[c] == "TO" for c in parse.children[at]):
        return False
    lemma = verb_forms("verbs_telling").get(verb.word)
    is_of_noun = parse.deps[at] == "acl" and parse.words[parse.heads[at]] not in noun_forms("nouns_texts")
    return lemma == "encourage" or (lemma == "urge" and is_of_noun)


def _is_done_to(verb: Verb) -> bool:
    """“they were shot “execution-style””: what can be a way of speaking, done to someone."""
    others = ("verbs", "verbs_telling", "verbs_naming", "verbs_finding")
    is_manner = not any(verb.word in verb_forms(name) for name in others)
    return is_manner and verb.source is None and verb.is_passive and verb.behind_quote is None


def _is_note(verb: Verb) -> bool:
    """“(Updates price in third paragraph, adds chart.)”: a news agency's note on its own text."""
    parse = verb.parse
    start = parse.clause_bounds(verb.verb)[0]
    return parse.words[start] in _NOTES and parse.words[start - 1 : start] == ["("]


def _is_scare(verb: Verb) -> bool:
    """“called in to report “emergency” incidents”, “could offer “fast lanes””: what is still to be done."""
    parse, quote = verb.parse, verb.quote_at(verb.cue_end)
    if quote is None or parse.tags[verb.verb] != "VB" or verb.word not in _GIVING:
        return False
    start, end = parse.ranges[quote]
    modals = {parse.words[c] for c in parse.children[verb.verb] if parse.tags[c] == "MD"}
    is_open = not modals or not modals.isdisjoint({"could", "can", "may", "might"})
    return end - start < _SHORT and not verb.has_finite(start, end) and is_open


def _is_sign(verb: Verb) -> bool:
    """“it tells us how old the boat is”: a thing that shows so."""
    parse, at = verb.parse, verb.verb
    is_thing = verb.source is not None and parse.words[slice(*verb.source)] in (["it"], ["that"], ["this"])
    return is_thing and verb.tells and parse.words[at + 1 : at + 2] in (["us"], ["you"], ["me"])


def _lacks_particle(verb: Verb) -> bool:
    """“pointed” without “out”: a verb that reports with a particle only."""
    lemma = verb_forms("verbs").get(verb.word) or verb_forms("verbs_quoting").get(verb.word, "")
    particle = _WITH_PARTICLE.get(lemma)
    return particle is not None and particle not in verb.parse.words[verb.verb + 1 : verb.verb + 3]


def _is_kept(verb: Verb) -> bool:
    """“maintained a “low” price”, “posted a “wanted” bill”: a thing is kept or shown, and nothing said."""
    parse = verb.parse
    found = parse.child(verb.verb, "dobj")
    lemma = verb_forms("verbs").get(verb.word)
    if lemma == "maintain" and verb.is_passive:
        return True
    if found is None or found < verb.verb:
        return False
    if lemma == "post" and parse.words[found] in word_list("posted"):
        return True  # “the crown posted its best gain since May”
    if parse.stretch[found] >= 0:
        return False
    if parse.words[verb.cue_end : verb.cue_end + 1] == ["that"]:
        return False  # “maintained that keeping boats was a joy”
    brings = any(
        parse.words[i] == "that" or (parse.words[i] in {",", ":"} and verb.opens_quote(i + 1))
        for i in range(verb.verb, verb.end - 1)
    )
    is_keeping = lemma == "maintain" or (lemma == "post" and not brings)
    return is_keeping and parse.child(verb.verb, "ccomp") is None


def _is_felt(verb: Verb) -> bool:
    """“rest assured that …”, “keep people assured”, “as far as I can tell”: no one has been told anything."""
    parse, at = verb.parse, verb.verb
    if verb.word == "reminded" and verb.is_passive:
        return verb.source is None  # “I was reminded how …”
    if verb.word == "assured":
        return parse.tags[at] in {"VBN", "JJ"} and parse.words[parse.heads[at]] in _STAYING
    may_be = any(parse.words[c] in {"can", "could"} for c in parse.children[at])
    return verb.word == "tell" and may_be and parse.child(at, "dobj", "dative") is None
