"""Which language a text is in, told from its script and its commonest small words.

The small words of a language make up a third to a half of any running text in it, and few languages
share many; counting them needs no model and no library (Grefenstette, "Comparing two
language identification schemes", JADT 1995).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

SAMPLE = 20_000
"""Code points of a text that are looked at."""

LEAST_WORDS = 8
"""Words below which a text is too short to tell."""

ENOUGH = ((0.12, 2), (0.05, 5))
"""Shares of a text's words that the small words of its language must make up, each with how many times
as often as the next language's own ones they must occur: a list of names has few small words at all."""

_SCRIPTS = (
    ("ja", (("\u3040", "\u30ff"),)),
    ("ko", (("\uac00", "\ud7a3"), ("\u1100", "\u11ff"))),
    ("zh", (("\u4e00", "\u9fff"),)),
    ("el", (("\u0370", "\u03ff"), ("\u1f00", "\u1fff"))),
    ("he", (("\u0590", "\u05ff"),)),
    ("th", (("\u0e00", "\u0e7f"),)),
    ("hi", (("\u0900", "\u097f"),)),
)
"""Languages with letters of their own, each with the first and the last of them. Regular expressions for
these took 2 ms of every start to compile."""

_CODE = r"([A-Za-z]{2,3})((?:-[A-Za-z0-9]{1,8})*)"

_ISO_639 = """
ar ara|bg bul|ca cat|cs ces cze|da dan|de deu ger|el ell gre|en eng|es spa|fa fas per|fi fin|fr fra fre
he heb|hi hin|hr hrv|hu hun|id ind|it ita|ja jpn|ko kor|nb nob|nl nld dut|nn nno|no nor|pl pol|pt por
ro ron rum|ru rus|sk slk slo|sv swe|th tha|tr tur|uk ukr|zh zho chi
"""

_SHORT = {
    long: short
    for short, *longs in (codes.split() for codes in re.split(r"[|\n]", _ISO_639.strip()))
    for long in longs
}
"""The two letters by the three of ISO 639-2, which books and documents often have."""

_SAYING_NOTHING = {"und", "mul", "mis", "zxx"}

_LETTER_RUN = re.compile(r"[^\W\d_]+")


def declared_language(code: str | None) -> str | None:
    """The BCP 47 code that a source means by what it declares: ``en-US`` for ``eng_US``, ``EN-US`` and so on.

    ``None`` where it declares nothing that is a code, such as “English”.
    """
    match = re.fullmatch(_CODE, (code or "").strip().replace("_", "-"))
    if match is None:
        return None
    language = match[1].lower()
    return None if language in _SAYING_NOTHING else f"{_SHORT.get(language, language)}{match[2]}"


def language_of(text: str) -> str | None:
    """The BCP 47 code of the language ``text`` is in; ``None`` where that is not plain."""
    sample = text[:SAMPLE]
    words = [word.lower() for word in _LETTER_RUN.findall(sample)]
    letters = sum(map(len, words))
    by_script = _by_script(sample, letters)
    if by_script is not None or len(words) < LEAST_WORDS:
        return by_script
    return _by_words(words)


@cache
def _small_words() -> dict[str, frozenset[str]]:
    """The commonest small words by language, one language a line of the file beside this one."""
    lines = Path(__file__).with_name("small_words.txt").read_text("utf-8").splitlines()
    return {code: frozenset(words.split()) for code, words in (line.split(":", 1) for line in lines)}


def _by_script(sample: str, letters: int) -> str | None:
    counts = Counter(sample)
    for code, ranges in _SCRIPTS:
        own = sum(
            count
            for letter, count in counts.items()
            if any(first <= letter <= last for first, last in ranges)
        )
        share = own / letters if letters else 0.0
        # Japanese mixes its own letters with Chinese ones; no other language has them.
        if share > (0.1 if code == "ja" else 0.5):
            return code
    return None


def sense_of(text: str) -> float:
    """The share of small words of one language in ``text``, at its best, from 0 to 1.

    Single letters do not count: any garbled text has some that are words somewhere.
    """
    words = [word.lower() for word in _LETTER_RUN.findall(text[:SAMPLE]) if len(word) > 1]
    return max(_hits(words).values()) / len(words) if words else 0.0


def familiarity_of(text: str) -> float:
    """The share of letters beyond ASCII in ``text`` that its likeliest language has in its small words."""
    sample = text[:SAMPLE]
    hits = _hits([word.lower() for word in _LETTER_RUN.findall(sample)])
    familiar = {letter for word in _small_words()[max(hits, key=lambda code: hits[code])] for letter in word}
    own = [
        sign for sign in sample.lower() if sign > "\x7f" and (sign.isalpha() or unicodedata.combining(sign))
    ]
    return sum(sign in familiar for sign in own) / len(own) if own else 0.0


def _hits(words: list[str]) -> dict[str, int]:
    counts = Counter(words)
    return {
        code: sum(counts[word] for word in small & counts.keys()) for code, small in _small_words().items()
    }


def _by_words(words: list[str]) -> str | None:
    counts = Counter(words)
    hits = {code: small & counts.keys() for code, small in _small_words().items()}
    numbers = {code: sum(counts[word] for word in found) for code, found in hits.items()}
    best, second = sorted(numbers, key=lambda code: numbers[code], reverse=True)[:2]
    share = numbers[best] / len(words)
    # What two neighbours (Danish and Norwegian, Czech and Slovak) have in common decides nothing.
    own = sum(counts[word] for word in hits[best] - hits[second])
    others = sum(counts[word] for word in hits[second] - hits[best])
    confident = any(share >= least and own > lead * others for least, lead in ENOUGH)
    return best if confident else None
