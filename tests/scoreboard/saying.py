"""Which cues report that something was said, rather than thought, wished or done.

A verb of saying reports an utterance and takes the words uttered as a quotation or a clause (Levin 1993,
section 37). Verbs of judging, naming, topic, thought, wish, evidence and deed are none.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_PHRASE = re.compile(r"\b(?:according to|point(?:s|ed|ing)? out|put(?:s|ting)? it|shoots? back|shot back)\b")
_NOT_SAID = re.compile(r"\b(?:declin|refus)|\b(?:not|never|without)\b|n['’]t\b")
_HEADLINE_CUES = {":", "-", "--", "—", "–"}


@cache
def is_speech(cue: str) -> bool:
    """Whether the words of a cue are words of saying."""
    cue = " ".join(cue.lower().split())
    if cue in _HEADLINE_CUES:
        return True
    if _NOT_SAID.search(cue):
        return False
    return bool(_PHRASE.search(cue)) or not _saying_forms().isdisjoint(re.findall(r"[\w-]+", cue))


@cache
def _saying_forms() -> frozenset[str]:
    forms: set[str] = set()
    for line in Path(__file__).with_name("saying_verbs.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            lemma, *irregular = line.split()
            forms.update([lemma, *irregular, *_regular_forms(lemma)])
    return frozenset(forms)


def _regular_forms(lemma: str) -> tuple[str, str, str]:
    if lemma.endswith("e"):
        return lemma + "s", lemma + "d", lemma[:-1] + "ing"
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    plural = "es" if lemma.endswith(("s", "x", "z", "ch", "sh")) else "s"
    return lemma + plural, lemma + "ed", lemma + "ing"
