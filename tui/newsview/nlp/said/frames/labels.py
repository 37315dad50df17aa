"""Speakers named by a label: "Smith: We won", "Q: …", and "“We won.” — Smith"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newsview.model import BlockKind, EntityKind, Rule
from newsview.nlp.drafts import mentions
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import noun_forms
from newsview.nlp.said.given.marks import is_credit
from newsview.nlp.said.given.parse import DASHES, ENDS, FINITE, HYPHEN, MARKS
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.roles import is_person_noun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.said.given.parse import Parse, Range

_LONGEST_LABEL = 8
"""Tokens of the longest label."""

_PICTURES = frozenset({"photo", "photos", "picture", "pictures", "image", "images", "video", "graphic"})
"""What a label that a caption follows ends in: “FILE PHOTO: …”."""

_POLLS = frozenset({"poll", "polls", "survey", "study", "report", "newspaper", "warning"})
"""Nouns that are a label without being a name."""

_LONGEST_SHOUTED = 12
"""Tokens of the longest label in capitals: “ANN ROE, CHIEF KELM CORRESPONDENT”."""

_INITIALS = 2
"""Letters of “Q” and “AP”, which stand for more than one."""

_SIDES = frozenset({"camp", "campaign", "side", "team"})
"""Nouns for who stands by someone: “Roe camp: …”."""

_SHORTEST = 4
"""Tokens of the shortest headline behind a label that need not hold a finite verb."""


def find_labelled(parse: Parse) -> Iterator[Frame]:
    """Frames of labelled blocks and of signed quotations."""
    blocks = _block_ranges(parse)
    known = _tokens_of(parse, {EntityKind.PERSON, EntityKind.ORGANISATION})
    labels = {n: label for n, block in enumerate(blocks) if (label := _label(parse, block)) is not None}
    once = _once(parse, labels)
    counts = Counter(_name(parse, labels[n]) for n in once)
    places = _tokens_of(parse, {EntityKind.PLACE})
    said = (n for n in once if _is_said(parse, labels[n][1] + 1, blocks[n][1]))
    told = Counter(_name(parse, labels[n]) for n in said)
    takes_turns = {name for name, count in counts.items() if count > 1 and 2 * told[name] >= count}
    shouted = {n for n in labels if _is_shouted(parse, labels[n])}
    is_transcript = any(_name(parse, labels[n]) in takes_turns for n in shouted)
    for n, label in labels.items():
        is_turn = _name(parse, label) in takes_turns and not _is_heading(parse, label, places)
        is_once = is_transcript and told[_name(parse, label)] > 0 and n in shouted
        is_turn = is_turn or (is_once and _names_someone(parse, label, known) and label[1] - 1 not in places)
        is_headline = n == 0 or parse.blocks[n].kind is BlockKind.HEADING
        names_someone = _names_someone(parse, label, known) or (
            n == 0 and (_names_many(parse, label, blocks[n]) or _names_so(parse, label, blocks[n]))
        )
        frame = _labelled(parse, label, blocks[n], is_turn=is_turn)
        if frame is not None and is_turn and n in shouted:
            frame.content.extend(_goes_on(parse, blocks[n + 1 : max(shouted)]))
        if frame is not None and frame.content and (is_turn or (is_headline and names_someone)):
            yield frame
    people = _tokens_of(parse, {EntityKind.PERSON})
    for n, block in enumerate(blocks):
        frame = _signed(parse, block) or _signed_below(parse, blocks, n)
        frame = frame or _credited(parse, blocks, n, people)
        if frame is not None:
            yield frame


def _goes_on(parse: Parse, blocks: list[Range]) -> Iterator[Range]:
    """The paragraphs of a turn in a transcript behind its first, up to whoever speaks next, or a note."""
    for start, end in blocks:
        if not any(word.isalnum() for word in parse.words[start:end]):
            continue  # “. . .”
        is_told = any(parse.tags[i] in FINITE for i in range(start, end)) and parse.words[start] != "("
        if not is_told or parse.words[end - 1] == ":" or _label(parse, (start, end)) is not None:
            return
        yield start, end


def _once(parse: Parse, labels: dict[int, Range]) -> list[int]:
    """The labelled blocks but for those that say the same again, as captions do."""
    words = {parse.blocks[n].span.of(parse.text): n for n in reversed(labels)}
    return list(words.values())


def _names_someone(parse: Parse, label: Range, known: set[int]) -> bool:
    """Whether a label ends in a name, someone or a poll: no “Roe's New Boat”, “Norsk yard review”."""
    start, end = _speaking(parse, label)
    if not any(i in known or parse.words[i] in _POLLS for i in range(*label)):
        return False
    last = end - 1
    while last > start and parse.words[last] == ")":
        last -= 1
    word = parse.words[last]
    someone = is_person_noun(word) or is_person_noun(word.removesuffix("s"))
    is_body = word in lexicon("who_bodies") or word in noun_forms("nouns_texts")
    return last in known or someone or is_body or word in _POLLS | _SIDES


def _names_many(parse: Parse, label: Range, block: Range) -> bool:
    """Whether a title says what people say whom nobody names: “Harbour officials: Boat was lost”."""
    last = parse.words[label[1] - 1]
    is_plural = last.endswith("s") and is_person_noun(last.removesuffix("s"))
    return (is_plural or last == "police") and any(tag in FINITE for tag in parse.tags[label[1] : block[1]])


def _names_so(parse: Parse, label: Range, block: Range) -> bool:
    """Whether a title has marks behind one word that can be a name: “Kelms: Boats stir ‘anger’”."""
    start, end = label
    is_word = end - start == 1 and parse.tags[start] in {"NNP", "NNPS"}
    is_word = is_word and parse.words[start] not in noun_forms("labels")
    return is_word and any(n >= 0 for n in parse.stretch[end : block[1]])


def _speaking(parse: Parse, label: Range) -> Range:
    """The words of a label up to what is spoken of or to: “Roe on boats”; whoever it is from.

    What a lesson is “from Ann Roe” is what she says.
    """
    end = _who(parse, label)[1]
    link = next((i for i in range(label[0] + 1, end) if parse.tags[i] in {"TO", "IN"}), end)
    if parse.words[link] == "from" and link + 1 < label[1]:
        return link + 1, label[1]
    return label[0], link


def _is_said(parse: Parse, start: int, end: int) -> bool:
    """Whether words behind a label are a sentence, as a list's are not: "Adults: $10"."""
    is_parted = start >= end  # “ANN ROE, HOST:”, a line of its own
    return is_parted or any(parse.tags[i] in FINITE or parse.words[i] in ENDS for i in range(start, end))


def _is_heading(parse: Parse, label: Range, places: set[int]) -> bool:
    """Whether a label orders a list, and nobody speaks: "Oregon: …", "Clockwise from top: …"."""
    is_place = all(i in places for i in range(*label))
    tags = parse.tags[slice(*label)]
    is_lower = any(parse.span(i, i + 1).of(parse.text).islower() for i in range(*label))
    return is_place or (is_lower and not any(tag in {"NNP", "NNPS"} for tag in tags))


def _tokens_of(parse: Parse, kinds: set[EntityKind]) -> set[int]:
    """The tokens of every mention of these kinds found so far."""
    return {
        i
        for entity, mention in mentions(parse.doc)
        if entity.kind in kinds
        for i in range(*parse.tokens(mention.span))
    }


def _block_ranges(parse: Parse) -> list[Range]:
    return [parse.tokens(block.span) for block in parse.blocks]


def _name(parse: Parse, label: Range) -> str:
    """What the turns of one speaker are counted by: “Ann Roe”, but “roe” for “ANN ROE”, later “ROE”."""
    start, end = _who(parse, label)
    return " ".join(parse.words[end - 1 if _is_shouted(parse, label) else start : end])


def _who(parse: Parse, label: Range) -> Range:
    """The name in a label, but for what it is: “[ANN ROE], HOST”, “[SEN. ANN ROE] (R-OHIO)”."""
    inside = range(label[0] + 1, label[1])
    return label[0], next((i for i in inside if parse.words[i] in {",", "("}), label[1])


def _is_shouted(parse: Parse, label: Range) -> bool:
    """Whether a label is in capitals, as in a transcript: “ANN ROE: Why?”."""
    words = parse.span(*_who(parse, label)).of(parse.text)
    is_upper = parse.span(*label).of(parse.text).isupper()
    return is_upper and words.replace(" ", "").replace(".", "").isalpha() and len(words) > _INITIALS


def _label(parse: Parse, block: Range) -> Range | None:
    """The words before a colon that opens a block, if they look like someone's name."""
    start, end = block
    tag = next((i for i in range(start, min(start + 3, end)) if parse.words[i] in DASHES), None)
    if tag is not None and parse.words[start] in noun_forms("labels"):
        start = tag + 1
    quote = parse.at_opening.get(start)
    if quote is not None:
        if parse.outers[quote][1] < end - 1:
            return None  # “Boats: The Long Night” is a title.
        start += 1
    shouted = _shouted_label(parse, start, end)
    if shouted is not None:
        return shouted
    for i in range(start, min(start + _LONGEST_LABEL + 1, end - 1)):
        if parse.words[i] == ":":
            is_name = parse.text[parse.start_of(start)].isupper() and parse.words[start] not in noun_forms(
                "labels"
            )
            is_name = is_name and parse.words[i - 1] not in _PICTURES
            return (start, i) if i > start and is_name else None
        if not _can_stand_in_label(parse, i):
            return None
    return None


def _shouted_label(parse: Parse, start: int, end: int) -> Range | None:
    """A name in capitals and what it is, “ANN ROE, HOST:”, its words behind it or in the next paragraph."""
    near = range(start, min(start + _LONGEST_SHOUTED, end))
    colon = next((i for i in near if parse.words[i] in {":", "):"}), start)
    if colon == start or not {",", "("}.intersection(parse.words[start:colon]):
        return None
    return (start, colon) if _is_shouted(parse, (start, colon)) else None


def _can_stand_in_label(parse: Parse, at: int) -> bool:
    word = parse.words[at]
    is_shouted = parse.span(at, at + 1).of(parse.text).isupper()
    if parse.tags[at] in FINITE and not is_shouted:
        return False
    return (
        word.replace(".", "").replace("’", "").isalnum()
        or word in {"(", ")", HYPHEN}
        or parse.tags[at] == "POS"
    )


def _labelled(parse: Parse, label: Range, block: Range, *, is_turn: bool) -> Frame | None:
    start, end = label[1] + 1, block[1]
    quote = parse.at_opening.get(start) if start < end else None
    if quote is not None and parse.outers[quote][1] >= end - 1:
        content = [parse.outers[quote]]
    elif is_turn or end - start >= _SHORTEST or any(tag in FINITE for tag in parse.tags[start:end]):
        content = [(start, end)] if start < end else []  # “ANN ROE, HOST:”, a line of its own
    else:
        return None
    cue = (label[1], label[1] + 1)
    return Frame(label[1], cue, content, _speaking(parse, label), Rule.TRANSCRIPT, is_verbatim=is_turn)


def _signed(parse: Parse, block: Range) -> Frame | None:
    """“…” — Barack Obama, the quotation at the start of the block and the name at its end."""
    start, end = block
    quote = parse.at_opening.get(start)
    if quote is None:
        return None
    dash = parse.outers[quote][1]
    if parse.words[dash : dash + 1] == [":"]:
        return _ascribed(parse, quote, dash, end)
    return _signature(parse, quote, dash, end)


def _ascribed(parse: Parse, quote: int, colon: int, end: int) -> Frame | None:
    """A heading that says who said it: “‘Nobody listened’: Kim”."""
    words = range(colon + 1, end)
    is_name = all(parse.tags[i][:2] in {"NN", "JJ", "IN", "DT", "PO"} for i in words) and bool(words)
    if (
        not is_name
        or len(words) > _LONGEST_LABEL
        or not parse.span(*_ends(words)).of(parse.text)[0].isupper()
    ):
        return None
    return Frame(colon, (colon, colon + 1), [parse.outers[quote]], _ends(words), Rule.SIGNED)


def _ends(words: range) -> Range:
    return words.start, words.stop


def _signed_below(parse: Parse, blocks: list[Range], n: int) -> Frame | None:
    """The same with the name on a line of its own."""
    if n == 0 or blocks[n][0] >= blocks[n][1]:
        return None
    quote = parse.at_opening.get(blocks[n - 1][0])
    if quote is None or parse.outers[quote][1] < blocks[n - 1][1]:
        return None
    return _signature(parse, quote, blocks[n][0], blocks[n][1])


def _credited(parse: Parse, blocks: list[Range], n: int, people: set[int]) -> Frame | None:
    """“It sank. ¶ Mayor Ann Moll”: the name below a quotation and within its marks."""
    start, end = blocks[n]
    quote = parse.at_opening.get(blocks[n - 1][0]) if n else None
    if quote is None or parse.quoted[quote].is_closed or start >= end or parse.stretch[start] >= 0:
        return None
    is_name = is_credit(parse.text, parse.blocks[n - 1], parse.blocks[n])
    if not is_name or not FINITE.isdisjoint(parse.tags[start:end]):
        return None
    name = next((i for i in range(start, end) if i in people), start)
    stop = next((i for i in range(name, end) if parse.words[i] in {",", "."} | MARKS), end)
    return Frame(start, (start, start), [parse.outers[quote]], (name, stop), Rule.SIGNED)


def _signature(parse: Parse, quote: int, dash: int, end: int) -> Frame | None:
    """A dash and a short line that begins with a name; the dash may stick to the name."""
    if not dash < end <= dash + 1 + 2 * _LONGEST_LABEL or parse.words[dash][0] not in DASHES:
        return None
    name = dash + 1 if parse.words[dash] in DASHES else dash
    if name >= end or parse.words[end - 1] in DASHES:
        return None  # “- A new boat -” is a heading
    stop = next((i for i in range(name, end) if parse.words[i] in {",", "(", "."} | MARKS), end)
    at = parse.start_of(name) + (name == dash)
    is_name = parse.text[at : at + 1].isupper() and not any(tag in FINITE for tag in parse.tags[name:stop])
    if stop == name or not is_name:
        return None
    return Frame(dash, (dash, dash + 1), [parse.outers[quote]], (name, stop), Rule.SIGNED)
