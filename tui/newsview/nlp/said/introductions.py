"""Who a quotation without reporting words of its own is introduced by, in the sentence before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import Rule
from newsview.nlp.said.beside import source_before_colon
from newsview.nlp.said.confidence import evidence
from newsview.nlp.said.lexicon import noun_forms, verb_forms
from newsview.nlp.said.parse import DASHES
from newsview.nlp.said.sources import noun_phrase
from newsview.nlp.said.speaking import can_speak
from newsview.nlp.said.verbs import Verb

if TYPE_CHECKING:
    from newsview.nlp.drafts import QuoteDraft
    from newsview.nlp.said.parse import Parse, Range

_LONGEST_LABEL = 10
"""Words of a name before a colon, with its title and what stands in brackets."""

_REPORTING = ("verbs", "verbs_telling", "verbs_quoting", "verbs_naming")


def introduce(parse: Parse, stretch: int, draft: QuoteDraft) -> None:
    """Write on ``draft`` the cue and speaker that the sentence before a stretch gives for it.

    A colon before the quotation makes its reporting verb the cue, also over the end of a paragraph. Without
    a colon the subject of the sentence before is taken for the speaker for now.
    """
    low = parse.outers[stretch][0]
    last = low - 1
    while last >= 0 and parse.words[last].isspace():
        last -= 1
    if last < 0 or parse.block(low) - parse.block(last) > 1:
        return
    sentence = parse.sentence(last)
    if parse.words[last] == ":":
        _from_colon(parse, sentence, draft)
    elif sentence[1] <= low:
        source = _subject(parse, sentence)
        if source is not None:
            _introduce(parse, draft, source)


def _from_colon(parse: Parse, sentence: Range, draft: QuoteDraft) -> None:
    start, end = sentence
    opened = source_before_colon(parse, start) if _reports(parse.words[start]) else None
    if opened is not None:
        _note(parse, draft, (start, start + 1), opened)
        return
    colon = next((i for i in range(end - 1, start, -1) if parse.words[i] == ":"), end)
    someone = parse.child(colon - 1, "nsubj")
    if someone is not None and parse.words[colon - 1].endswith("ing") and _reports(parse.words[colon - 1]):
        _note(parse, draft, (colon - 1, colon), noun_phrase(parse, someone))
        return  # “It was praised, with one reader commenting: “…””
    reporting = [i for i in range(start, end) if _reports(parse.words[i]) and _is_predicate(parse, i)]
    for i in reversed(reporting):
        verb = Verb(parse, i, set())
        if verb.source is not None and parse.stretch[i] < 0:
            _note(parse, draft, (i, verb.cue_end), verb.source)
            return
    source = _label_behind_dash(parse, sentence) or _subject(parse, sentence) or _label(parse, sentence)
    if source is not None:
        _introduce(parse, draft, source)


def _introduce(parse: Parse, draft: QuoteDraft, source: Range) -> None:
    """Note a subject; without evidence it is a speaker only if it turns out to be somebody's name."""
    draft.speaker_span = parse.span(*source)
    draft.evidence = evidence(Rule.INTRODUCED) if _can_speak(parse, source) else None


def _can_speak(parse: Parse, source: Range) -> bool:
    """Whether a noun phrase is of somebody, or of somebody's words: "Clinton's response was: …"."""
    head = parse.root(*source)
    if parse.words[head] in noun_forms("nouns_words"):
        return any(parse.deps[c] == "poss" or parse.words[c] == "of" for c in parse.children[head])
    return can_speak(parse, source)


def _label_behind_dash(parse: Parse, sentence: Range) -> Range | None:
    """The name in “A vote that nobody saw coming - Rosa Lind: “…””."""
    colon = next((i for i in range(*sentence) if parse.words[i] == ":"), sentence[0])
    dash = next((i for i in range(colon - 1, sentence[0], -1) if parse.words[i] in DASHES), None)
    return _label(parse, (dash + 1, sentence[1])) if dash is not None else None


def _label(parse: Parse, sentence: Range) -> Range | None:
    """A name alone before the colon: "Rep. Trey Gowdy: “…”"."""
    start, end = sentence
    colon = next((i for i in range(start, end) if parse.words[i] == ":"), start)
    is_name = "NNP" in parse.tags[start:colon] and not any(parse.is_verb(i) for i in range(start, colon))
    return (
        noun_phrase(parse, parse.root(start, colon)) if is_name and colon - start <= _LONGEST_LABEL else None
    )


def _note(parse: Parse, draft: QuoteDraft, cue: Range, source: Range) -> None:
    draft.cue = parse.span(*cue)
    draft.speaker_span = parse.span(*source)
    draft.evidence = evidence(Rule.CUE_SUBJECT)


def _is_predicate(parse: Parse, at: int) -> bool:
    """Whether a word is a verb, and no participle behind a noun: "the words of Moll, shot down by …"."""
    return parse.is_verb(at) and (parse.tags[at], parse.deps[at]) != ("VBN", "acl")


def _reports(word: str) -> bool:
    return any(word in verb_forms(name) for name in _REPORTING)


def _subject(parse: Parse, sentence: Range) -> Range | None:
    """The subject of a sentence's main clause."""
    start, end = sentence
    for i in range(start, end):
        if parse.deps[i] == "nsubj" and parse.stretch[i] < 0 and _is_main(parse, parse.heads[i], sentence):
            return noun_phrase(parse, i)
    return None


def _is_main(parse: Parse, verb: int, sentence: Range) -> bool:
    """Whether a verb hangs on no other of its sentence; the model hangs it on one in the words quoted."""
    above = parse.heads[verb]
    return parse.deps[verb] == "ROOT" or not sentence[0] <= above < sentence[1] or parse.stretch[above] >= 0
