"""What the text tells of a person's gender where neither title nor given name does."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsview.nlp.drafts import EntityDraft
    from newsview.nlp.who.regions import Regions
    from newsview.nlp.who.salience import Seen

GENDERS = {
    "he": "m",
    "him": "m",
    "his": "m",
    "himself": "m",
    "she": "f",
    "her": "f",
    "hers": "f",
    "herself": "f",
}
"""The pronouns bound here and the gender they tell."""

_AT_ONCE = 2
"""How many more pronouns of one gender than of the other outweigh what the given name says."""


def learn(regions: Regions, seen: list[Seen]) -> bool:
    """Give a gender to persons from the pronouns in the sentences that mention them alone.

    Args:
        regions: The document, and what in it is quoted.
        seen: The mentions of persons, unnamed ones too.

    Returns:
        Whether anyone's gender is known better now.
    """
    words, quoted = regions.words, regions.inside
    alone: dict[int, list[Seen]] = defaultdict(list)
    for mention in seen:
        alone[words.sentences[mention.head]].append(mention)
    votes: dict[EntityDraft, Counter[str]] = defaultdict(Counter)
    for i, low in enumerate(words.lowers):
        if low in GENDERS:
            inside = [m for m in alone.get(words.sentences[i], ()) if quoted[m.head] == quoted[i]]
            if inside and inside[0].entity and inside[0].start < i and len({m.key for m in inside}) == 1:
                votes[inside[0].entity][GENDERS[low]] += 1
    is_news = False
    for entity, count in votes.items():
        gender, most = count.most_common(1)[0]
        lead = most - (sum(count.values()) - most)
        if lead > 0 and (entity.gender in {None, gender} or (entity.gender_is_guess and lead >= _AT_ONCE)):
            entity.gender, entity.gender_is_guess = gender, False
            is_news = True
    return is_news
