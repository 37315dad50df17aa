"""The common noun that a text calls a name: "Breaking the Silence, an NGO", "an app called Kite".

The patterns are those of M. Hearst, "Automatic acquisition of hyponyms from large text corpora", COLING 1992.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import (
    is_city,
    is_common,
    is_given,
    is_organisation,
    is_place,
    is_somewhere,
)
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import FINITE, PROPER
from newsview.nlp.who.given.works import is_marked
from newsview.nlp.who.kinds.credits import is_reporting
from newsview.nlp.who.kinds.papers import is_addressee
from newsview.nlp.who.kinds.takeovers import is_bought
from newsview.nlp.who.kinds.uses import use

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Candidate
    from newsview.nlp.who.given.words import Words

_ARTICLES = frozenset({"a", "an"})
_NAMING = frozenset({"called", "named", "dubbed", "nicknamed", "codenamed", "titled", "entitled", "termed"})
_FIRMS = frozenset(
    {"giant", "platform", "portal", "side", "media", "outfit", "ngos", "firms", "airlines", "app"}
)
_DAILIES = frozenset({"daily", "weekly"})
_PAPERS = frozenset({"tabloid", "newspaper", "daily", "weekly", "broadsheet", "broadcaster", "magazine"})
"""What goes before the article of a paper's name."""

_EXAMPLES = frozenset({"like", "including"})
_MARKS = frozenset({"“", '"', "‘", "``", "'", ",", "the", "The"})
_JOINTS = frozenset({"and", "-"})
"""What else parts the names in a list of what several are called."""

_COLONS = frozenset({":", "--", "—", "–"})
_BEING = frozenset({"is", "was"})
_INSIDE = ("JJ", "NN", "VBG", "VBN", "HYPH", "CD", "RB", "POS", "CC")
"""Tags inside a noun phrase; their beginnings."""

_STAFF = frozenset(
    {
        *("analyst", "analysts", "strategist", "strategists", "economist", "economists", "trader", "traders"),
        *("partner", "lawyer", "attorney", "researcher", "researchers", "fellow", "engineer", "executive"),
        *("manager", "consultant", "associate", "director", "president", "adviser", "advisor", "broker"),
        *("professor", "lecturer", "columnist", "reporter", "editor", "producer", "spokesman", "spokeswoman"),
    }
)
"""Who is told by whom they work at."""

_STOPS = frozenset({",", ".", "WDT", "WP", "WP$"})
"""Tags of what goes behind a phrase that is all there is in a comma's place."""

_CLOSING = frozenset({",", ".", ")", ";"})
_NEAR = 5
"""Tokens from a noun to the comma before what it is called."""

_LIVELY = frozenset(
    {"star", "horse", "dog", "cat", "whale", "tribe", "clan", "dynasty", "minority", "word", "name", "index"}
    | {"app", "application", "study", "survey", "poll", "report", "paper", "race", "act", "rule", "order"}
    | {"column", "contest"}
)
"""Who is named like people, what is told by whose it is, and what firms go by."""

_EITHER = frozenset(
    {"partners", "rivals", "competitors", "clients", "customers", "investors", "backers", "shareholders"}
    | {"sponsors", "owners", "contractors", "retailers", "vendors", "sellers", "buyers", "brokers", "traders"}
    | {"developers", "employers", "peers", "allies", "neighbors", "neighbours", "donors", "creditors"}
    | {"opponents", "contenders", "challengers", "promoters", "contributors"}
    | {"publisher", "developer", "producer", "broker", "trader", "vendor", "contractor", "distributor"}
)
"""What people are and bodies or countries as often: "partners like Kelm SE"."""

_OWN = frozenset({"my", "your", "his", "her", "whose"})
_LONGEST = 12


def calling(words: Words, candidate: Candidate) -> str:
    """The kind of thing that the words around a name call it; ``""`` where they say nothing."""
    return (
        ("ORG" if _is_employer(words, candidate) or is_reporting(words, candidate) else "")
        or introduced(words, candidate.start)
        or _kind(_behind(words, candidate))
        or ("PERSON" if _is_one_who(words, candidate) else "")
        or _kind(_being(words, candidate))
        or _kind(_told(words, candidate))
        or ("OTHER" if _is_thing(words, candidate) else "PLACE" if _is_site(words, candidate) else "")
    )


def _is_employer(words: Words, candidate: Candidate) -> bool:
    """Whether a name is of where someone works, who is at nobody: "a strategist at Ann Roe"."""
    if has_analyst(words, candidate):
        return True
    root = words.root(candidate.start, candidate.end)
    prep = words.heads[root]
    if words.deps[root] != "pobj" or words.lowers[prep] != "at" or words.lowers[prep - 1] not in _STAFF:
        return False
    is_owner = words.texts[candidate.end : candidate.end + 1] in (["'s"], ["’s"])
    return prep == candidate.start - 1 and not (is_owner or is_somewhere(candidate.text(words)))


def has_analyst(words: Words, candidate: Candidate) -> bool:
    """Whether somebody analyses for whoever has the name, a bank or broker: "Ann Roe analyst Bob Doe"."""
    end = candidate.end + (words.lowers[candidate.end : candidate.end + 1] in (["senior"], ["chief"]))
    is_led = words.lowers[end : end + 1] == ["analyst"] and end + 1 < len(words)
    return is_led and words.tags[end + 1] in PROPER and words.texts[end + 1].istitle()


def is_namesake(words: Words, candidate: Candidate) -> bool:
    """Whether a body's name is a city's or looks like somebody's, and it takes more to call it a body."""
    is_somebodys = candidate.label == "PERSON" and _is_employer(words, candidate)
    return is_city(candidate.text(words)) or is_somebodys or has_analyst(words, candidate)


def introduced(words: Words, start: int) -> str:
    """The kind of thing that the words before a name, or before a list of names, call it."""
    noun = _before(words, start)
    if _is_own_name(words, start):
        return "PERSON"
    return "" if noun in _EITHER else _kind(noun)


def _is_own_name(words: Words, start: int) -> bool:
    """Whether somebody says or is told what they are called: "his name is Tarny"."""
    before = words.lowers[max(0, start - 3) : start]
    return len(before) == 3 and before[0] in _OWN and before[1:] in (["name", "is"], ["name", "was"])


def is_introduced(words: Words, start: int, end: int) -> bool:
    """Whether a strange name is told, or a noun for a body stands before or beside it: "the firm Kite"."""
    root, nouns = words.root(start, end), lexicon("who_called_bodies", "who_bodies")
    if is_addressee(words, start, end) or _is_workplace(words, start, end) or is_bought(words, start, end):
        return True
    if words.tags[root] not in PROPER or words.blocks[start - 1] != words.blocks[start]:
        return False
    if is_common(words.lowers[root]) and end - start == 1:
        return False
    if words.lowers[start - 1] in nouns and words.tags[start - 1] == "NN":
        return True
    if _is_daily(words, start - 1):
        return True
    holder = words.heads[root]
    if words.deps[root] == "appos" and words.lowers[holder] in nouns and holder < start:
        return True
    return words.texts[end : end + 1] == [","] and _beside(words, root, end + 1) in nouns


def _is_workplace(words: Words, start: int, end: int) -> bool:
    """Whether a strange name is of where somebody on a staff is: "a strategist at Kelmstone, which"."""
    at = start - 1 - (words.lowers[start - 1] == "the")
    if at < 1 or words.lowers[at] != "at" or words.lowers[at - 1] not in _STAFF:
        return False
    is_name = all(words.tags[i] in PROPER and words.texts[i][0].isupper() for i in range(start, end))
    return is_name and not is_somewhere(" ".join(words.texts[start:end]))


def is_called_before(words: Words, candidate: Candidate) -> bool:
    """Whether a noun for a body goes right before a name not made like someone's: "platform Zhihu"."""
    i = candidate.start - 1
    if i < 0 or (is_given(words.lowers[candidate.start]) and not candidate.is_single):
        return False
    if words.lowers[i] in _DAILIES:
        return _is_daily(words, i)
    if words.lowers[i] == "the" and words.lowers[i - 1] in _PAPERS and words.tags[i - 1] == "NN":
        # "the British tabloid the Tarnist"
        return True
    if words.is_first(i) and words.lowers[i] in lexicon("who_firm_nouns"):
        # "Drugmaker Kelmex said"
        return True
    if words.tags[i] not in {"NN", "NNS"} or is_ones_own(words, i):
        return False
    return words.lowers[i] in lexicon("who_called_bodies", "who_bodies") or words.lowers[i] in _FIRMS


def is_ones_own(words: Words, i: int) -> bool:
    """Whether a noun is somebody's behind a preposition, which calls nobody: "On her blog Roe wrote"."""
    return words.deps[i] == "pobj" and words.tags[i - 1] == "PRP$"


def _is_daily(words: Words, i: int) -> bool:
    """Whether a daily is told by where it is from: "the Tarnian daily Arroya", "Tarnia daily Arroya"."""
    if i < 1 or words.lowers[i] not in _DAILIES:
        return False
    demonyms = lexicon("who_demonyms")
    return is_place(words.texts[i - 1]) or not demonyms.isdisjoint(words.lowers[max(0, i - 3) : i])


def _beside(words: Words, root: int, start: int) -> str:
    """The noun in apposition to a name's head, in the phrase that begins at a token; "" where none is."""
    near = range(start, min(start + _LONGEST, words.sentence(root)[1]))
    return next((words.lowers[i] for i in near if words.deps[i] == "appos" and words.heads[i] == root), "")


def _before(words: Words, start: int) -> str:
    """The noun of "an app called Kite", "a format known as Kite", "tools such as Kite"."""
    i = start - 1
    while i > 0 and (
        words.texts[i] in _MARKS | _JOINTS or (words.texts[i].istitle() and words.lowers[i] not in _NAMING)
    ):
        i -= 1
    if i < 1 or words.blocks[i] != words.blocks[start]:
        return ""
    if words.lowers[i - 1 : i + 1] == ["known", "as"] or words.lowers[i] in _NAMING:
        tags = {"NN", "NNS"} if _JOINTS.isdisjoint(words.texts[i:start]) else {"NNS"}
    elif words.lowers[i - 1 : i + 1] == ["such", "as"] or words.lowers[i] in _EXAMPLES:
        tags = {"NNS"}
    elif words.texts[i] in _COLONS:
        return words.lowers[i - 1] if words.tags[i - 1] == "NNS" else ""
    else:
        return ""
    i -= 1 + (words.lowers[i] == "as")
    while i > 0 and words.lowers[i] in {",", "is", "was", "are", "were", "also"}:
        i -= 1
    return words.lowers[i] if words.tags[i] in tags else ""


def _behind(words: Words, candidate: Candidate) -> str:
    """The noun of "Kite, a small app", not of "For Kite, a small change meant much"."""
    i = candidate.end
    if _is_fronted(words, candidate):
        return ""
    if words.texts[i : i + 1] in (["”"], ['"'], ["''"]):
        i += 1
    if words.texts[i : i + 1] != [","]:
        return ""
    i += 1 + (words.texts[i + 1 : i + 2] in (["”"], ['"'], ["''"]))
    return _head(words, i) if words.lowers[i : i + 1] and words.lowers[i] in _ARTICLES else ""


def _is_one_who(words: Words, candidate: Candidate) -> bool:
    """Whether somebody of a nation is told in apposition: "Roe Tarn, a young Belgian who spent"."""
    i = candidate.end
    if words.texts[i : i + 1] != [","] or words.lowers[i + 1 : i + 2] not in (["a"], ["an"]):
        return False
    near = range(i + 2, min(i + _NEAR + 2, len(words) - 1))
    who = next((j for j in near if not words.tags[j].startswith(_INSIDE)), 0)
    return who > 0 and words.lowers[who] == "who" and words.lowers[who - 1] in lexicon("who_demonyms")


def _is_fronted(words: Words, candidate: Candidate) -> bool:
    """Whether the sentence goes on behind a preposition and the name without a further comma."""
    i = candidate.start - 1
    if i < 0 or words.tags[i] != "IN" or not words.is_first(i):
        return False
    behind = range(candidate.end + 1, min(words.sentence(i)[1], candidate.end + 2 * _LONGEST))
    stop = next((j for j in behind if words.texts[j] == "," or words.tags[j] in FINITE), behind.stop)
    return stop < behind.stop and words.tags[stop] in FINITE


def is_network(words: Words, candidate: Candidate) -> bool:
    """Whether a body is told again by its noun: "Path, the social network, is", not ", the firm says"."""
    return _kind(_told_again(words, candidate)) == "ORG"


def told_noun(words: Words, candidate: Candidate) -> str:
    """The noun that tells behind a name what has it: "Kite, a startup", "Kite, the app", "Kite is one"."""
    return _behind(words, candidate) or _told_again(words, candidate) or _being(words, candidate)


def _told_again(words: Words, candidate: Candidate) -> str:
    i = candidate.end
    if words.lowers[i : i + 2] != [",", "the"]:
        return ""
    near = range(i + 2, min(i + _LONGEST, len(words)))
    end = next((j for j in near if words.tags[j] in _STOPS or words.tags[j - 1 : j + 1] == ["NN", "VBN"]), 0)
    last = words.lowers[end - 1]
    # The model takes "startup" for a verb.
    is_noun = words.tags[end - 1] == "NN" or last in lexicon("who_firm_nouns")
    is_phrase = is_noun and all(words.tags[j].startswith(_INSIDE) for j in range(i + 2, end - 1))
    return last if end > i + 2 and is_phrase else ""


def _being(words: Words, candidate: Candidate) -> str:
    """The noun of "Kite is an app"."""
    i = candidate.end
    if i >= len(words) or words.lowers[i] not in _BEING:
        return ""
    i += 1 + (words.lowers[i + 1 : i + 2] == ["not"])
    return _head(words, i) if words.lowers[i : i + 1] and words.lowers[i] in _ARTICLES else ""


def _told(words: Words, candidate: Candidate) -> str:
    """The noun of "a new drug, Kitexa, helps"."""
    root = words.root(candidate.start, candidate.end)
    noun, comma = words.heads[root], candidate.start - 1
    is_told = words.deps[root] == "appos" and words.texts[comma] == "," and noun < comma
    is_noun = is_told and words.tags[noun] == "NN" and comma - noun < _NEAR
    is_closed = not _CLOSING.isdisjoint(words.texts[candidate.end : candidate.end + 1])
    return words.lowers[noun] if is_noun and is_closed else ""


def _is_thing(words: Words, candidate: Candidate) -> bool:
    """Whether the noun for a thing goes right before: "the sitcom Kite", not "the car Kite made"."""
    start, text = candidate.start, candidate.text(words)
    is_titled = is_marked(words, start, candidate.end)
    i = start - 1 - is_titled
    if i < 1 or words.tags[i] not in {"NN", "NNS"} or words.blocks[i] != words.blocks[start]:
        return False
    if words.lowers[i] in _LIVELY or words.lowers[i] not in lexicon("who_called_things"):
        return False
    is_someone = not (candidate.is_single or is_titled) and is_given(words.lowers[start])
    is_known = is_someone or is_organisation(text) or is_somewhere(text) or text in well_known()
    is_doing = use(words, candidate) == "acts" and not _is_named(words, i, words.root(start, candidate.end))
    return not (is_known or is_doing)


def _is_named(words: Words, noun: int, root: int) -> bool:
    """Whether the parse joins a noun and the name: "the drug Kelm works", not "the car Kelm made"."""
    if words.deps[root] == "appos" or words.heads[noun] == root:
        return True
    return words.heads[noun] == words.heads[root] and words.deps[noun] == words.deps[root]


def _is_site(words: Words, candidate: Candidate) -> bool:
    """Whether the noun for a place with an article goes right before a strange word: "the island Kelmos"."""
    start, text = candidate.start, candidate.text(words)
    i = start - 1
    if i < 1 or not (candidate.is_single and words.tags[i] == "NN" and _is_named(words, i, start)):
        return False
    is_noun = words.texts[i].islower() and words.lowers[i] in lexicon("who_called_places")
    is_led = words.lowers[i - 1] in _ARTICLES | {"the"} or words.tags[i - 1] == "JJ"
    return is_noun and is_led and not (is_given(words.lowers[start]) or is_organisation(text))


def _head(words: Words, article: int) -> str:
    """The noun that closes the phrase that an article opens."""
    last, begin = "", article + 1
    if name_end := _office_end(words, begin):
        begin = name_end
    for i in range(begin, min(article + _LONGEST, len(words))):
        tag = words.tags[i]
        is_joined = "HYPH" in {words.tags[i - 1], *words.tags[i + 1 : i + 2]}
        # "a small, relatively unknown group"
        is_joined |= (
            tag == "," and words.tags[i - 1] == "JJ" and words.tags[i + 1 : i + 2] in (["JJ"], ["RB"])
        )
        if not (tag.startswith(_INSIDE) or is_joined) or words.blocks[i] != words.blocks[article]:
            break
        if tag in {"NN", "NNS"} or words.lowers[i] in _kinds():
            last = words.lowers[i]
        elif last and tag in {"CC", "VBN", "VBG", "RB"} and not is_joined:
            break
    return last


def _office_end(words: Words, start: int) -> int:
    """Where a body's name with "of" ends in a phrase: "a former Ministry of Trade official"; 0 for none."""
    end = next((i for i in range(start, min(start + _NEAR, len(words))) if words.lowers[i] == "of"), 0)
    if end <= start or not words.texts[end - 1].istitle():
        return 0
    stop = end + 1
    while stop < len(words) and (words.texts[stop].istitle() or words.lowers[stop] in {"and", "the", "&"}):
        stop += 1
    is_noun = stop > end + 1 and words.tags[stop : stop + 1] in (["NN"], ["JJ"], ["NNS"])
    return stop if is_noun else 0


def _kind(noun: str) -> str:
    return _kinds().get(noun, "") or _kinds().get(_singular(noun), "")


def _singular(noun: str) -> str:
    if noun.endswith("children"):
        return noun.removesuffix("ren")
    return f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")


@cache
def _kinds() -> dict[str, str]:
    """Common nouns with the kind of thing they call; what comes first in the table holds."""
    found: dict[str, str] = {}
    for name, kind in (
        ("who_called_bodies", "ORG"),
        ("who_called_things", "OTHER"),
        ("who_bodies", "ORG"),
        ("who_other_nouns", "OTHER"),
        ("who_called_places", "PLACE"),
        ("who_place_heads", "PLACE"),
        ("who_relations", "PERSON"),
    ):
        for word in lexicon(name):
            found.setdefault(word, kind)
    return found
