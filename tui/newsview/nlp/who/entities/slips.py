"""Names that the text has with another letter once: "Charlie Hedbo", where it tells of Charlie Hebdo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import is_common, is_given, is_organisation, is_somewhere, is_surname
from newsview.nlp.who.given.text import is_slip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsview.nlp.who.entities.cluster import Cluster
    from newsview.nlp.who.given.candidate import Form

Frame = tuple[str, ...]

_TELLING = 2
"""Words of a name of which one may be any word at all, for the others tell the body."""

_SURNAME = "surname"
"""What stands around the one word of somebody's name."""

_OFTEN = 3
"""Times that a text has the name that the other is a slip of: "Brixly" for "Brixley"."""


def join_slips(found: Sequence[Cluster]) -> list[Cluster]:
    """The things, each with its misspelt names, which come less often."""
    seen: dict[Frame, list[tuple[str, Cluster]]] = {}
    gone: set[Cluster] = set()
    for thing in sorted(found, key=_rank):
        frames = [(frame, word) for form in thing.forms for frame, word in _frames(form, thing.kind)]
        right = next(
            (
                one
                for frame, word in frames
                for other, one in seen.get(frame, ())
                if (_is_misspelt(word, other) and (frame[0] != _SURNAME or _is_once(thing, one)))
                or (thing.kind == "ORG" and _is_inflected(word, other, frame))
                or (thing.kind == "PERSON" and _is_cut(word, other, frame))
            ),
            None,
        )
        if right is not None:
            right.take(thing)
            gone.add(thing)
            continue
        for frame, word in frames:
            seen.setdefault(frame, []).append((word, thing))
    return [thing for thing in found if thing not in gone]


def _rank(thing: Cluster) -> tuple[bool, int]:
    """Where a thing stands among the others: known ones go first, then those named most often."""
    texts = [" ".join(form) for form in thing.forms]
    return not any(is_organisation(text) or is_somewhere(text) for text in texts), -len(thing.mentions)


def _frames(form: Form, kind: str) -> Iterator[tuple[Frame, str]]:
    """Each of a name's words with what stands around it; of one word only a place's or somebody's."""
    if len(form) > 1:
        for i, word in enumerate(form):
            if word.istitle() and word.isalpha():
                yield (*form[:i], "", *form[i + 1 :]), word.lower()
    elif kind in {"PLACE", "PERSON"} and form[0].istitle():
        yield ("" if kind == "PLACE" else _SURNAME, form[0][:1]), form[0].lower()


def _is_once(thing: Cluster, other: Cluster) -> bool:
    """Whether a text has a name once and the other so often that the first can be no one else's."""
    return len(thing.mentions) == 1 and len(other.mentions) >= _OFTEN


def _is_misspelt(word: str, other: str) -> bool:
    """Whether a word that nobody knows differs by a letter from another, not in how it ends."""
    if not is_slip(word, other) or word[-1] != other[-1]:
        return False
    return not (
        is_common(word)
        or is_given(word)
        or is_surname(word)
        or is_somewhere(word.title())
        or is_organisation(word.title())
    )


def _is_cut(word: str, other: str, frame: Frame) -> bool:
    """Whether a surname lost its "s" or a possessive its mark: "Michael Phelp", "Ann Parkers funeral"."""
    long, short = sorted((word, other), key=len, reverse=True)
    return frame[-1] == "" and len(frame) > 1 and long == short + "s"


def _is_inflected(word: str, other: str, frame: Frame) -> bool:
    """Whether a word of a body's name is another one as people mix them up where the rest tells the body.

    "Human Society of Hallbury" for "Humane Society of Hallbury", "Tarnian Labour Congress" for "Tarn …",
    in two words only whether there are several: "Secret Services".
    """
    if is_somewhere(word.title()) and is_somewhere(other.title()):
        return False
    long, short = sorted((word, other), key=len, reverse=True)
    is_many = long == short + "s" and frame[-1] == ""
    return is_many or (len(frame) > _TELLING and (is_slip(word, other) or long == short + "s"))
