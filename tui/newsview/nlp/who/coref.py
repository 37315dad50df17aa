"""``newsview_coref``: what else points at the named people and organisations outside their quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

from newsview.model import EntityKind, MentionKind, Span
from newsview.nlp import drafts
from newsview.nlp.who.genders import learn
from newsview.nlp.who.lexicon import words as lexicon
from newsview.nlp.who.nominals import Nominals, note
from newsview.nlp.who.pronouns import GENDERS, Resolver
from newsview.nlp.who.roles import gender_of, is_person_noun
from newsview.nlp.who.regions import quote_of_tokens
from newsview.nlp.who.salience import Seen
from newsview.nlp.who.words import words_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from newsview.nlp.drafts import EntityDraft, QuoteDraft
    from newsview.nlp.who.words import Words


@Language.component("newsview_coref")
def newsview_coref(doc: Doc) -> Doc:
    """Resolve nominals, and third-person pronouns outside quotation marks."""
    words = words_of(doc)
    entities = drafts.entities(doc)
    note(words, Nominals(words, entities).link())
    quoted = quote_of_tokens(doc, words)
    inside = [i in quoted for i in range(len(words))]
    learn(words, antecedents(words, entities, quoted), inside)
    resolver = Resolver(words, antecedents(words, entities, quoted), inside)
    for i, entity in resolver.resolve(lambda i: i not in quoted, lambda _: ()):
        entity.add(Span(words.starts[i], words.ends[i]), MentionKind.PRONOUN)
    return doc


def antecedents(words: Words, entities: list[EntityDraft], quoted: dict[int, QuoteDraft]) -> list[Seen]:
    """Every mention of a person that a pronoun can follow, the unnamed ones too, in order."""
    found: dict[int, Seen] = {}
    for entity in entities:
        if entity.kind is EntityKind.PERSON:
            for mention in entity.mentions:
                start, end = words.within(mention.span)
                head = words.root(start, end)
                found[start] = Seen(head, start, end, entity, entity.gender, entity, head in quoted)
    covered = {i for seen in found.values() for i in range(seen.start, seen.end)}
    for i, low in enumerate(words.lowers):
        if i in covered or words.tags[i] != "NN" or words.deps[i] in {"compound", "attr", "amod"} or low in GENDERS:
            continue
        if words.deps[i] != "appos" and (is_person_noun(low) or _is_someone(words, i)):
            found.setdefault(i, Seen(i, i, i + 1, None, gender_of(low), low, i in quoted))
    return [found[start] for start in sorted(found)]


def _is_someone(words: Words, i: int) -> bool:
    """Whether what a noun stands for can only be a person: "one staffer, who", "the owner of the car said"."""
    after = words.lowers[i + 1 : i + 3]
    if after[:1] == ["who"] or after == [",", "who"]:
        return True
    is_trade = words.lowers[i].endswith(("er", "or", "ist", "ian", "ent", "ant", "man", "ee"))
    is_body = words.lowers[i] in lexicon("who_bodies") | lexicon("who_papers")
    return is_trade and not is_body and words.deps[i] == "nsubj" and words.lowers[words.heads[i]] in _SAYING


_SAYING = frozenset({"said", "says", "told", "tells", "recalled", "added", "asked"})
