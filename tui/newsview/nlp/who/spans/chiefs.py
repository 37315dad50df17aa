"""Officers between a firm's name and somebody's: "Kelmwei CFO Tarn Wanjo", "Kelm President Ann Roe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import heads, is_common, is_given, is_organisation, is_somewhere
from newsview.nlp.who.given.text import PROPER, is_capitalised

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words

CHIEFS = frozenset({"CEO", "CFO", "COO", "CTO", "CIO", "CMO", "CISO", "MD"})
_FIELDS = frozenset(
    {"press", "human", "resources", "communications", "public", "relations", "affairs", "policy", "legal"}
    | {"marketing", "sales", "product", "operations", "engineering", "security", "finance", "design", "media"}
    | {"program", "programme", "recruiting", "safety", "privacy", "litigation", "tax", "hardware", "software"}
)
"""What somebody at a firm may be in charge of."""

_STAFF = frozenset(
    {"secretary", "manager", "director", "officer", "counsel", "engineer", "coordinator", "specialist"}
    | {"lead", "adviser", "advisor", "chief", "head", "supervisor"}
)
_PAIR = 2


def is_chief(words: Words, i: int, end: int) -> bool:
    """Whether the token is an officer's title in capitals before somebody's name."""
    if i + 1 >= end or words.texts[i] not in CHIEFS:
        return False
    low = words.lowers[i + 1]
    is_name = words.texts[i + 1].istitle() and words.tags[i + 1] in PROPER
    return is_name and not (is_common(low) or low in heads())


def is_full_name(words: Words, start: int, end: int, *, is_seen: bool) -> bool:
    """Whether all that is left behind an officer's title is somebody's full name.

    Args:
        words: The document.
        start: Behind the title.
        end: Where the capitalised words end.
        is_seen: Whether the model took them for part of a name, which only a given name outweighs.
    """
    if end - start != _PAIR or not all(_is_word_of_name(words, i) for i in range(start, end)):
        return False
    is_known = is_organisation(text := " ".join(words.texts[start:end])) or is_somewhere(text)
    is_strange = not (is_seen or any(is_common(low) for low in words.lowers[start:end]))
    return not is_known and (is_given(words.lowers[start]) or is_strange)


def _is_word_of_name(words: Words, i: int) -> bool:
    text = words.texts[i]
    return text.istitle() and text.isalpha() and words.tags[i] in PROPER and words.lowers[i] not in heads()


def field_start(words: Words, candidate: Candidate) -> int:
    """Where the field of somebody's post begins behind a body: "Kelm Human Resources Manager"; 0 for none."""
    start, end = candidate.start, candidate.end
    is_led = end + 1 < len(words) and words.texts[end].istitle() and words.lowers[end] in _STAFF
    if candidate.label != "ORG" or not is_led or not is_capitalised(words.texts[end + 1]):
        return 0
    first = end
    while first > start and words.lowers[first - 1] in _FIELDS:
        first -= 1
    body = " ".join(words.texts[start:first])
    is_whole = is_organisation(candidate.text(words)) or not (is_organisation(body) or is_somewhere(body))
    return 0 if is_whole or first == end else first
