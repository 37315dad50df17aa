"""Headlines with words in marks: “Mayor rebuffs Lee on ‘boat fee’”, “Kelm: Boats stir ‘anger’”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.said.frames.leading_headlines import opening_source
from newsview.nlp.said.given.frame import Frame
from newsview.nlp.said.given.lexicon import third_person, verb_forms
from newsview.nlp.said.given.parse import ENDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.said.given.parse import Parse

_REPORTING = ("verbs", "verbs_telling", "verbs_naming", "verbs_quoting", "verbs_judging", "verbs_thinking")
_ISSUING = frozenset({"issues", "issue", "rebuffs", "rebuff", "doubts", "hopes", "seeks", "wants"})
_SHOWN = frozenset({"clip", "trailer", "teaser", "episode", "premiere", "finale", "season", "cast", "sequel"})
"""What there is "of" or "for" a show or a film."""

_LONGEST, _LONGEST_SOURCE = 26, 7
"""Words of a title, and of who speaks in it with the verb."""


def find_marked_headlines(parse: Parse) -> Iterator[Frame]:
    """The frames of the words in marks of a title that opens with who speaks and how."""
    start, end = parse.tokens(parse.blocks[0].span) if parse.blocks else (0, 0)
    inside = [n for n, (low, high) in enumerate(parse.outers) if start < low and high <= end]
    inside = [n for n in inside if parse.quoted[n].parent is None and not parse.quoted[n].is_double]
    inside = [n for n in inside if not _is_shown(parse, parse.outers[n][0])]
    if not inside or end - start > _LONGEST:
        return
    last = min(start + _LONGEST_SOURCE, parse.outers[inside[0]][0])
    for verb in range(start + 1, last):
        if parse.words[verb] in ENDS or parse.words[verb] == ",":
            return
        if not _reports(parse, verb):
            continue
        source = opening_source(parse, start, verb)
        if source is None:
            continue
        for n in inside:
            yield Frame(verb, (verb, verb + 1), [parse.outers[n]], source)
        return


def _is_shown(parse: Parse, low: int) -> bool:
    """Whether words in marks name what something is shown of: “sings in a clip of ‘The Harbour’”."""
    return parse.words[low - 1] in {"of", "for", "from"} and parse.words[low - 2] in _SHOWN


def _reports(parse: Parse, at: int) -> bool:
    """Whether a word is a verb of the tense of titles by which somebody can speak."""
    word = parse.words[at]
    lemmas = (verb_forms(name).get(word) for name in _REPORTING)
    return word in _ISSUING or any(
        lemma is not None and word in {lemma, third_person(lemma)} for lemma in lemmas
    )
