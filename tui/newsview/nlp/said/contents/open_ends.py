"""Words that can end nothing that is reported, and what the model breaks off behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.given.lexicon import said_forms
from newsview.nlp.said.given.parse import ENDS, FINITE, MARKS
from newsview.nlp.said.given.times import HALVES, TIMES, UNITS
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from newsview.nlp.said.given.parse import Parse

_OWNING = frozenset({"'s", "’s"})
_PLURAL = frozenset({"'", "’"})
_ARTICLES = frozenset({"a", "an", "the", "its", "their", "my", "our", "your"})
_PREPOSITIONS = frozenset({"of", "for", "as", "than", "into", "between"})
_GOVERNING = frozenset({"of", "for", "than", "into", "between", "below", "above", "toward", "towards", "at"})
"""Words that a quotation in running text may break off behind: “a rise “below” 3 metres”."""

_BEFORE_NOUN = frozenset(
    {"JJ", "JJR", "JJS", "CD", "RB", "VBN", "VBD", "VBG", "DT", "$", "PRP$", "HYPH", "POS"}
)

_OWNERS = frozenset({"PRP$", "NN", "NNP"})
"""Tags of whose somebody is: “[his] rival”, “the [town's] mayor”."""

_LONGEST_CONTRAST = 14
_LONGEST_BODY = 8
_LONGEST_NAME = 7
_LONGEST_REST = 3
_NAMING = frozenset({"NN", "JJ", "CD", "PO"})
_NEAR = 5
FORESEEING = frozenset({"would", "could", "might", "may"})

_STOPS = ENDS | {")"}
_CLOSING = frozenset({",", ".", "?", "!", "…"})


def past_open_word(parse: Parse, at: int, limit: int) -> int | None:
    """The end of the noun phrase behind token ``at``, if the word before cannot do without it.

    “said they had mended the town’s [nearly 40 boats]”: the model loses many a sentence at an apostrophe.
    """
    at += at + 1 < limit and _owns(parse, at)
    if not (_owns(parse, at - 1) or parse.words[at - 1] in _ARTICLES or _governs(parse, at - 1)):
        return None
    noun = at
    while noun < limit and parse.tags[noun] in _BEFORE_NOUN:
        noun += 1
    if noun >= limit or parse.tags[noun][:2] != "NN":
        return None
    while noun + 1 < limit and parse.tags[noun + 1][:2] == "NN":
        noun += 1
    return min(max(parse.edges(noun)[1], noun + 1), limit)


def past_stop(parse: Parse, at: int, limit: int) -> int | None:
    """The end of what goes on behind a stop that ends nothing: “(alas!) [what it had]”, “5 p.m. [CT]”."""
    at += at < limit and parse.words[at] in HALVES  # to the model, the stop itself
    stop = at
    while stop < limit and parse.words[stop] in _STOPS:
        stop += 1
    is_behind = parse.words[stop - 1] in _STOPS and stop < limit
    is_short = parse.words[at - 1][0].isalpha() and parse.words[at - 1].endswith(".")
    goes_on = (is_behind and parse.text[parse.start_of(stop)].islower()) or (is_short and at < limit)
    is_lost = goes_on and parse.plain_sentence(at - 1)[1] <= stop
    return min(parse.plain_sentence(stop)[1], limit) if is_lost else None


def past_bracket(parse: Parse, at: int, limit: int) -> int | None:
    """The end of a bracket behind which the clause goes on: “had lost it (really[?)] and that …”."""
    if parse.words[at] == ")" and at + 1 in parse.at_opening and "(" in parse.words[max(0, at - _NEAR) : at]:
        return at + 1 if at + 1 < limit else None  # “Roe (R[)] “left””
    is_closing = parse.words[at] in {"?", "!"} and parse.words[at + 1 : at + 2] == [")"]
    return at + 2 if is_closing and at + 2 < limit else None


def past_guess(parse: Parse, at: int, limit: int) -> int | None:
    """The end of what who speaks foresees behind a comma: “said it was late, [which could sink the plan]”."""
    relative = at if parse.words[at - 1] == "," else at + 1
    is_behind = parse.words[relative - 1] == "," and relative + 1 < limit
    if not is_behind or not is_guess(parse, relative):
        return None
    return min(max(parse.edges(parse.heads[relative + 1])[1], relative + 2), limit)


def is_guess(parse: Parse, relative: int) -> bool:
    """Whether a relative clause only guesses, as the writer seldom does: “which could …”."""
    return (
        parse.words[relative] == "which" and "".join(parse.words[relative + 1 : relative + 2]) in FORESEEING
    )


def past_aim(parse: Parse, at: int, limit: int) -> int | None:
    """The end of an aim or a condition behind: “[so there would be enough]”, “[, in order to row]”."""
    if at + 1 >= limit or parse.words[at - 1] == "," or parse.stretch[at] >= 0:
        return None
    if parse.words[at : at + 2] == [",", "so"] and parse.tags[at + 2 : at + 4] == ["PRP", "MD"]:
        return min(max(parse.edges(parse.main_verb(at + 3))[1], at + 4), limit)
    aim = at + (parse.words[at] == ",")
    if parse.words[aim : aim + 3] == ["in", "order", "to"]:
        return min(max(parse.edges(aim)[1], aim + 4), limit)
    word, above = parse.words[at], parse.heads[at]
    is_foreseen = any(parse.tags[c] == "MD" for c in parse.children[above])
    is_aim = word == "so" and parse.tags[at] == "IN" and is_foreseen
    is_condition = word == "should" and parse.tags[at + 1] == "PRP"
    return min(parse.edges(above)[1], limit) if (is_aim or is_condition) and above > at else None


def past_purpose(parse: Parse, verb: int, at: int, limit: int) -> int | None:
    """The end of what it is for: “would file a bill by Friday [banning boats]”, “it sinks [so we stay]”."""
    is_apart = parse.words[at - 1] == "," or parse.stretch[at] != parse.stretch[verb] or at + 1 >= limit
    if is_apart or parse.words[at - 1] in MARKS:
        return None
    if parse.tags[at] == "VBG" and parse.heads[at] == verb and parse.words[at] not in said_forms():
        return min(max(parse.edges(at)[1], at + 1), limit)
    follows = parse.words[at] == "so" and parse.tags[at + 1] in {"PRP", "EX"}
    finite = next((i for i in range(at, limit) if parse.tags[i] in FINITE), None) if follows else None
    if finite is None or parse.tags[finite] == "VBD":
        return None
    return min(max(parse.edges(parse.main_verb(finite))[1], finite + 1), limit)


def past_comparison(parse: Parse, at: int, limit: int) -> int | None:
    """The end of what is compared: “were worse [as compared to those before]”, “… [as opposed to …]”."""
    is_compared = parse.words[at] == "as" and parse.words[at + 1 : at + 2] in (["compared"], ["opposed"])
    return min(parse.edges(at + 1)[1], limit) if is_compared and at + 2 < limit else None


def past_example(parse: Parse, at: int, limit: int) -> int | None:
    """The end of an example: “said ten boats sank[, including two of Roe's]”."""
    is_behind = parse.words[at - 1] in MARKS and parse.words[at - 2] == ","  # “had “sunk ten,” [including …]”
    example = at + (parse.words[at] == ",")
    is_next = parse.words[example : example + 1] == ["including"] and example + 1 < limit
    is_next = is_next and (example > at or is_behind)
    return min(max(parse.edges(example)[1], example + 2), limit) if is_next else None


def past_contrast(parse: Parse, at: int, limit: int) -> int | None:
    """The end of what is so instead: “was seen not as a town[, but as a city of boats]”."""
    link = at + 2
    if parse.words[at : at + 2] != [",", "but"] or link >= limit:
        return None
    negations = (i for i in range(max(0, at - _LONGEST_CONTRAST), at) if parse.words[i] == "not")
    is_twin = any(parse.words[i + 1] == parse.words[link] for i in negations)
    return min(max(parse.edges(link)[1], link + 1), limit) if is_twin else None


def past_body(parse: Parse, at: int, limit: int) -> int | None:
    """The end of a body's name that the parse breaks: “since his Front of Moll [and the Levant] …”."""
    ends = (parse.bodies.get(start, at) for start in range(max(0, at - _LONGEST_BODY), at))
    end = next((end for end in ends if end > at), None)
    return end if end is not None and end <= limit else None


def past_name(parse: Parse, at: int, limit: int) -> int | None:
    """The end of a name that says who is meant: “than his rival at the time[, Senator Ann Roe]”."""
    end = limit - (parse.words[limit - 1] in ENDS)
    is_last = parse.words[at] == "," and at + 1 < end <= at + _LONGEST_NAME
    if not is_last or any(tag not in {"NNP", "NNPS"} for tag in parse.tags[at + 1 : end]):
        return None
    near = range(max(0, at - _LONGEST_BODY), at)
    noun = next((i for i in reversed(near) if is_person_noun(parse.words[i])), None)
    is_owned = noun is not None and any(parse.tags[i] in _OWNERS for i in parse.children[noun])
    return end if is_owned and parse.tags[noun or at] == "NN" else None


def past_rest(parse: Parse, at: int, limit: int) -> int | None:
    """The end of a few last nouns that the parse loses: “may act to build [sea walls]”."""
    end = limit - (parse.words[limit - 1] in ENDS)
    rest = parse.tags[at:end]
    is_short = 0 < len(rest) <= _LONGEST_REST and rest[-1][:2] == "NN" and parse.words[at - 1].isalnum()
    is_plain = all(tag[:2] in _NAMING for tag in rest) and len({*parse.stretch[at - 1 : end]}) == 1
    is_when = not (TIMES | UNITS).isdisjoint(parse.words[at:end])
    return end if is_short and is_plain and not is_when else None


def past_firm(parse: Parse, at: int, limit: int) -> int | None:
    """The end of a firm's name whose dot the model takes for the full stop: “should buy [Norsk Corp.]”."""
    head = parse.heads[at]
    is_lost = parse.deps[at] == "compound" and at < head < limit and parse.deps[head] == "punct"
    return head + 1 if is_lost and parse.words[head][:1].isalpha() else None


def tells_of_part(parse: Parse, comma: int) -> bool:
    """Whether it is told behind a comma what some of them do: “said he has boats, [some of them leaking]”."""
    is_part = parse.words[comma] == "," and parse.words[comma + 2 : comma + 3] == ["of"]
    return is_part and parse.tags[comma + 3 : comma + 5] == ["PRP", "VBG"]


def past_marked_word(parse: Parse, at: int, limit: int) -> int | None:
    """The end of the noun phrase that a word in marks opens: “two “thank you” [calls from sailors]”."""
    if at >= limit:
        return None
    is_noun = parse.tags[at][:2] == "NN" or (parse.tags[at] == "VBZ" and parse.child(at, "nsubj") is None)
    is_behind = parse.words[at - 1] in MARKS and parse.stretch[at] < 0 and parse.words[at - 2] not in _CLOSING
    if parse.tags[at] in {"JJ", "CD", "DT"} and parse.words[at - 2] in _ARTICLES | _GOVERNING:
        noun = next((i for i in range(at, limit) if parse.tags[i][:2] == "NN"), at)
        while parse.deps[noun] in {"poss", "compound"} and noun < parse.heads[noun] < limit:
            noun = parse.heads[noun]
        is_noun, at = noun > at, max(at, noun)  # “of the” [new pier], “below” [3 metres]
    return min(max(parse.edges(at)[1], at + 1), limit) if is_noun and is_behind else None


def _owns(parse: Parse, at: int) -> bool:
    """Whether an apostrophe makes a noun an owner, and closes no quotation."""
    owner, word = at - 1, parse.words[at]
    if owner < 0 or parse.tags[owner][:2] != "NN":
        return False
    n = parse.stretch[owner]
    is_closing = at in parse.at_closing or (n >= 0 and parse.outers[n][1] == at + 1)
    is_plural = word in _PLURAL and parse.words[owner].endswith("s") and not is_closing
    return is_plural or (word in _OWNING and parse.tags[at] != "VBZ")


def _governs(parse: Parse, at: int) -> bool:
    """Whether a preposition stands there without what it governs."""
    return parse.words[at] in _PREPOSITIONS and parse.tags[at] == "IN" and not parse.children[at]
