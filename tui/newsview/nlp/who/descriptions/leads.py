"""Whom the first sentence brings in without a name, and the next ones name: "A baker …", "The boss of …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.model import EntityKind
from newsview.nlp.who.descriptions.taken_up import has_clause, is_blamed, is_taken_up, is_the_one
from newsview.nlp.who.given.nominal import Nominal
from newsview.nlp.who.given.roles import covered, gender_of, is_person_noun, role_heads
from newsview.nlp.who.given.text import GENDERS, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.entities.bearers import Bearers
    from newsview.nlp.who.given.phrases import Phrases
    from newsview.nlp.who.given.words import Words

_LEAST = 12
"""Words that a lead has; headings and bylines have fewer."""

_NEXT = 4
"""Paragraphs after the lead in which the name is looked for."""

_HEADS = frozenset({"nsubj", "nsubjpass", "pobj", "dobj", "ROOT"})
_INDEFINITE = frozenset({"a", "an", "one"})

PARENTS = frozenset({"mother", "father", "mum", "mom", "dad"})
"""What papers call somebody by the number of children: "the mother of three"."""

_CHILDREN = 5
"""Tokens from a parent's noun to the number of children, with these."""

_SHORT = 6
"""Tokens before a noun within which its article is looked for."""

_OPENING = 3
"""Tokens that may go before the name that opens a paragraph."""

_SAYING = frozenset(
    {"said", "says", "told", "tells", "wrote", "writes", "tweeted", "added", "explained", "recalled"}
    | {
        "claimed",
        "claims",
        "denied",
        "denies",
        "argued",
        "argues",
        "warned",
        "warns",
        "announced",
        "confirmed",
    }
)
_BEEN = frozenset({"was", "been", "being", "is", "be"})
_ANYONE = frozenset(
    {"man", "woman", "boy", "girl", "teenager", "teen", "toddler", "pensioner", "motorist", "driver"}
)
"""Nouns that the age behind a name stands in for."""


def leads(words: Words, named: Bearers, phrases: Phrases) -> list[Nominal]:
    """The nouns of the lead that stand for someone named after it.

    Captions may go before it, so that a noun of a later paragraph does where another opens with the name.
    """
    found: dict[int, Nominal] = {}
    for number, (begin, end) in enumerate(_leads(words)):
        people = list(_named_next(words, named, begin, end))
        for i in range(begin, end):
            if i in found or not _is_unnamed(words, named, phrases, i):
                continue
            first, stop = phrases.phrase(i, relative=is_the_one(words, i))
            acting = next((item for item in people if _acts_or_owns(words, i, item)), None)
            for item in people:
                opens = item is acting and not _goes_on(words, i, end, item[0]) and _opens(words, i, item)
                if opens or (
                    number == 0
                    and (
                        _fits(words, (first, i), item)
                        or _is_told(words, named, (first, i), item[2])
                        or _is_done_the_same(words, i, item)
                        or is_taken_up(words, i, item)
                        or is_blamed(words, i, item)
                    )
                ):
                    found[i] = Nominal(first, _end(words, i, stop), i, item[2])
                    people.remove(item)
                    break
    return list(found.values())


def _end(words: Words, head: int, end: int) -> int:
    """The end of the phrase, cut down where the parse cuts off an infinitive: "vying to unseat | Roe"."""
    is_cut = end > head + 1 and words.lowers[end - 2] == "to" and words.tags[end : end + 1] != []
    return head + 1 if is_cut and words.tags[end][:1] in {"N", "D", "J", "P"} else end


def _leads(words: Words) -> Iterator[tuple[int, int]]:
    """Where the first sentence that is long enough begins and ends, and those behind that open paragraphs."""
    is_behind = False
    for start in words.sentence_starts[:_NEXT]:
        end = words.sentence(start)[1]
        opens = not is_behind or words.blocks[start - 1] != words.blocks[start]
        if opens and end - start >= _LEAST and any(words.tags[i][:2] == "VB" for i in range(start, end)):
            is_behind = True
            yield start, end


def _named_next(words: Words, named: Bearers, begin: int, end: int) -> Iterator[tuple[int, int, EntityDraft]]:
    """The persons first named in the paragraphs after the lead, with where."""
    known = {entity for _, _, entity in named.between(begin, end)}
    for start, stop, entity in named.between(end, len(words)):
        if words.blocks[start] > words.blocks[begin] + _NEXT:
            return
        if entity.kind is EntityKind.PERSON and entity not in known:
            known.add(entity)
            yield start, stop, entity


def _is_unnamed(words: Words, named: Bearers, phrases: Phrases, i: int) -> bool:
    if (
        words.tags[i] != "NN"
        or words.deps[i] not in _HEADS
        or i in named.at
        or not is_person_noun(words.lowers[i])
    ):
        return False
    first, end = phrases.phrase(i)
    is_opened = words.lowers[first] in _INDEFINITE or (
        words.lowers[first] == "the" and words.deps[i] in SUBJECTS
    )
    # "A baker from Leeds" or "who met Ann Roe" may be named later, "a baker for Poe Motors" hardly.
    clauses = (child for child in phrases.children(i) if words.deps[child] in {"acl", "relcl"})
    clause = min((phrases.phrase(child)[0] for child in clauses), default=end)
    is_the = words.lowers[first] == "the"  # "the head of Poe Motors" is one
    near = {EntityKind.PLACE, EntityKind.ORGANISATION} if is_the else {EntityKind.PLACE}
    beside = named.between(i + 1, min(clause, end) + 1)
    return is_opened and words.heads[first] == i and all(e.kind in near for _, _, e in beside)


def _fits(words: Words, noun: tuple[int, int], name: tuple[int, int, EntityDraft]) -> bool:
    """Whether the noun, told with the first token of its phrase, can be whoever has the name.

    They are of one trade ("Judge Ann Roe") or of one age.
    """
    first, head = noun
    start, end, entity = name
    low = words.lowers[head]
    if gender_of(low) not in {None, entity.gender} and entity.gender is not None:
        return False
    if not ({low} | covered(low)).isdisjoint(role_heads(words, start)):
        return not keeps_name_back(words, head)
    if words.lowers[first] == "the":
        return False
    age = age_behind(words, end)
    told = {words.texts[i] for i in range(first, head) if words.tags[i] == "CD"}
    if told:
        return age in told
    return age is not None and low in _ANYONE and words.deps[words.root(start, end)] in SUBJECTS


def keeps_name_back(words: Words, head: int) -> bool:
    """Whether a text leaves a source unnamed: "a senior U.S. official said"."""
    return words.lowers[head] == "official" and words.lowers[words.heads[head]] in _SAYING


def _is_told(words: Words, named: Bearers, noun: tuple[int, int], entity: EntityDraft) -> bool:
    """Whether the text says somewhere that the one named is what the noun says: "Ann Roe, a baker"."""
    first, head = noun
    low = words.lowers[head]
    is_alike = gender_of(low) in {None, entity.gender or gender_of(low)}
    told = named.roles.get(low, {})
    if words.lowers[first] == "the":
        telling = {words.lowers[i] for i in range(first + 1, head) if words.tags[i][:1] in {"J", "N"}}
        return is_alike and [*told] == [entity] and telling <= named.role_words[entity]
    return is_alike and entity in told


def _is_done_the_same(words: Words, head: int, name: tuple[int, int, EntityDraft]) -> bool:
    """Whether both are told the same, and an age the name: "A man was shot …", "Bob Doe, 40, was shot"."""
    start, end, entity = name
    low, root = words.lowers[head], words.root(start, end)
    is_alike = gender_of(low) in {None, entity.gender or gender_of(low)}
    is_indefinite = any(words.lowers[i] in _INDEFINITE for i in range(max(0, head - _SHORT), head))
    if not (is_alike and is_indefinite and words.deps[root] == "nsubjpass" and age_behind(words, end)):
        return False
    return words.deps[head] in SUBJECTS and _is_done(words, head, words.lowers[words.heads[root]])


def _is_done(words: Words, head: int, deed: str) -> bool:
    """Whether that is done to whom the noun tells of, and nobody else is told of in between."""
    for i in range(head + 1, words.sentence(head)[1]):
        if words.lowers[i] == deed and words.lowers[i - 1] in _BEEN:
            return True
        is_another = words.tags[i] == "NN" and is_person_noun(words.lowers[i])
        if is_another and words.tags[i - 1] in {"DT", "PRP$", "JJ"}:
            return False
    return False


def _goes_on(words: Words, head: int, end: int, start: int) -> bool:
    """Whether the noun is taken up before the name, so that whoever it is stays unnamed: "the man said"."""
    nouns = _ANYONE | {words.lowers[head]}
    return any(words.lowers[i] in nouns and words.lowers[i - 1] == "the" for i in range(end + 1, start))


def _opens(words: Words, head: int, name: tuple[int, int, EntityDraft]) -> bool:
    """Whether a paragraph opens with the name as subject, which has no other role and no other part.

    "A baker said …" ¶ "Ann Roe told the paper": who only tells what an unnamed baker did speaks as well.
    """
    start, stop, entity = name
    begin, close = words.sentence(start)
    root = words.root(start, stop)
    low, acts, verb = words.lowers[head], words.heads[head], words.heads[root]
    is_first = words.blocks[begin - 1] != words.blocks[begin] and start - begin <= _OPENING
    if is_first and _owns_the_same(words, head, root):
        return True
    # "A baker was found" ¶ "Ann Roe found a boat": she may have found the baker, too.
    # "A baker who sold boats burnt one": the parse may take the noun for the sentence's root.
    part = "nsubj" if words.lowers[head + 1 : head + 2] == ["who"] else words.deps[head]
    is_subject = words.deps[root] in SUBJECTS and part in {"nsubj", words.deps[root]}
    is_witness = words.lowers[verb] in _SAYING and words.lowers[acts] not in _SAYING
    is_witness = is_witness and not _tells_of_self(words, verb, low)
    is_apart = low in words.lowers[head + 1 : close] or bool(role_heads(words, start))
    before = range(max(0, head - _SHORT), head)
    is_indefinite = any(words.lowers[i] in _INDEFINITE for i in before)
    is_indefinite = is_indefinite or (has_clause(words, head) and age_behind(words, stop) is not None)
    is_aged = any(words.tags[i] == "CD" and words.lowers[i] != "one" for i in before)
    is_alike = gender_of(low) in {None, entity.gender or gender_of(low)}
    return is_first and is_subject and is_indefinite and is_alike and not (is_witness or is_apart or is_aged)


def _acts_or_owns(words: Words, head: int, name: tuple[int, int, EntityDraft]) -> bool:
    root = words.root(*name[:2])
    return words.deps[root] in SUBJECTS or _owns_the_same(words, head, root)


def _owns_the_same(words: Words, head: int, root: int) -> bool:
    """Whether the one named has what the lead says is theirs: "A baker sold his boat", "Bob Doe's boat"."""
    low = words.lowers[words.heads[root]]
    start, end = words.sentence(head)
    owned = (words.heads[i] for i in range(start, end) if words.lowers[i] in {"his", "her"})
    is_theirs = words.deps[root] == "poss" and any(words.lowers[j] == low for j in owned)
    return is_theirs and words.deps[head] in SUBJECTS and words.lowers[start] in _INDEFINITE


def _tells_of_self(words: Words, verb: int, low: str) -> bool:
    """Whether somebody tells first what they did themselves: "Ann Roe said she left"."""
    at = verb + 1 + (words.lowers[verb + 1 : verb + 2] == ["that"])
    behind = words.lowers[at] if at < len(words) else ""
    return behind in {"he", "she"} and GENDERS[behind] == (gender_of(low) or GENDERS[behind])


def age_behind(words: Words, end: int) -> str | None:
    """The age after a name: "Bob Doe, 34, ..."."""
    after = words.texts[end : end + 3]
    is_age = len(after) == 3 and after[0] == "," and after[1].isdigit() and after[2] in {",", ".", "of"}
    return after[1] if is_age and len(after[1]) < 4 else None


def children_behind(words: Words, head: int) -> int:
    """Where the number of somebody's children ends: "mother of three", "father-of-two"; else 0."""
    if words.lowers[head] not in PARENTS:
        return 0
    lowers = [*words.lowers[head + 1 : head + _CHILDREN], ""]
    of = lowers.index("of") if "of" in lowers[:2] else None
    if of is None or any(low != "-" for low in lowers[:of]):
        return 0
    at = of + 1 + (lowers[of + 1] == "-")
    is_number = lowers[at] == "one" or words.tags[head + 1 + at : head + 2 + at] == ["CD"]
    return head + 2 + at if is_number else 0
