"""Cities and colleges that play, in reports of sport: "Kelm captain Ann Roe", "a win over Kelm".

A country that plays stays the place it is, as one that governs does: one thing, one row.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from newsview.nlp.who.given.candidate import Candidate
from newsview.nlp.who.given.knowledge import is_city, is_club, is_land, is_place, is_postal, is_somewhere
from newsview.nlp.who.given.lexicon import fullest
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.positions import is_of_match, is_of_sport, is_position, is_score
from newsview.nlp.who.given.text import DASHES, POSSESSIVES, PROPER, SUBJECTS
from newsview.nlp.who.kinds.whereabouts import place_weight
from newsview.nlp.who.names.college_teams import college_teams

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words
    from newsview.nlp.who.names.recall import Named

_CONTESTS = frozenset(
    {
        *("win", "wins", "victory", "victories", "triumph", "loss", "losses", "defeat", "defeats", "draw"),
        *("match", "game", "clash", "tie", "lead", "final", "semi-final", "campaign", "debut"),
        *("hopes", "chances", "opener", "pace"),
    }
)
_WINNING = frozenset({"win", "wins", "victory", "victories", "triumph", "loss", "defeat", "draw"})
"""What is one "for" a team."""

_SCORING = frozenset({"had", "has", "scored", "scores", "added", "finished", "threw", "hit", "led", "made"})
_SCORER = 5
_SPORTS = frozenset({"football", "soccer", "rugby", "cricket", "hockey", "basketball", "baseball", "netball"})
_AGAINST = frozenset({"over", "with", "by", "to"})
_VERSUS = frozenset({"v", "vs", "versus", "v.", "vs."})
_PLAYING = frozenset(
    {
        *("play", "plays", "played", "playing", "meet", "meets", "met", "meeting", "facing", "scored"),
        *("qualified", "trailed", "kicked", "batted", "bowled", "travels", "rallied", "outscored"),
        *("trails", "leads", "outshot", "outrebounded", "clinched", "improved"),
    }
)
_HOSTING = frozenset({"host", "hosts", "hosted", "hosting"})
_LOSING = frozenset(
    {"lose", "loses", "lost", "losing", "fall", "falls", "fell", "falling", "fallen", "succumbed"}
)
_WORN = frozenset(
    {
        *("play", "plays", "played", "playing", "score", "scored", "scoring", "cap", "caps"),
        *("debut", "appear", "appeared", "appearance", "appearances", "goal", "goals", "test", "tests"),
    }
)
"""What is done "for" a team."""

_SIGNING = frozenset({"sign", "signs", "signed", "signing", "transfer", "transferred", "loan", "contract"})
"""What a player does "for" or "from" a club."""

_PICKED = frozenset(
    {
        *("drafted", "selected", "picked", "acquired", "waived", "claimed", "signed", "traded", "dealt"),
        *("swept", "eliminated", "beaten", "outscored", "knocked"),
    }
)
"""What is done to players and rivals "by" a team."""

_TRADING = frozenset({"trade", "trades", "traded", "trading", "dealt", "shipped"})
"""What is done with a player "to" or "from" a team."""

_HIRING = frozenset(
    {
        *("acquire", "acquires", "acquired", "acquiring", "trading", "traded", "trades", "drafted", "drafts"),
        *("drafting", "waived", "waives", "waiving", "re-signed", "swept", "sweeps", "sweeping", "tipped"),
    }
)
"""What only a team does."""

_JOINING = frozenset({"join", "joins", "joined", "joining", "relegated"})

_TEAMS_OWN = lexicon("who_sport_roles") | {"season", "roster", "offense", "offence", "defense", "uniform"}
"""What goes behind a city that stands for its club, unlike "the Houston startup community"."""

_SERVED = frozenset({"season", "seasons", "stint", "spent", "played", "playing"})
"""What a player does or spends "with" a team."""

_RANKED = frozenset({"ranked", "seeded", "unranked", "unseeded"})
_NO_DEEDS = frozenset(
    {"is", "was", "has", "had", "saw", "sees", "said", "says", "host", "hosts", "hosted", "awaits"}
)
"""What a town does as well as a team where a match is told of."""

_BETWEEN = frozenset({",", "and", "or"})
_VERBAL = frozenset({"VBZ", "VBD", "VBG"})
_PLURAL = frozenset({"are", "were", "have"})
_TAKING = frozenset({"take", "takes", "took", "taking"})
_REACH = 3
_SIDES = frozenset({"side", "outfit", "club"})
_GIFT = 6
_PICK = 3
_SHORT = 3
_CLAUSE = 9


def fielded(words: Words, named: list[Named]) -> list[Named]:
    """The names with those of cities and colleges that play as organisations."""
    if not is_of_sport(words):
        return named
    named = _with_colleges(words, named)
    places = [name for name in named if name[2] == "PLACE" and not is_land(_text(words, name))]
    homes = _homes(words, named)
    says: defaultdict[str, dict[Named, int]] = defaultdict(dict)
    for name, vote in _votes(words, places).items():
        says[_text(words, name)][name] = vote
    teams = {
        name
        for said in says.values()
        for name, vote in said.items()
        if vote > 0 or (vote == 0 and (sum(said.values()) > 0 or _is_home(words, name, homes)))
    }
    teams = {name for name in teams if not (_is_dateline(words, *name[:2]) or _is_state(words, name[0]))}
    return [(*name[:2], "ORG") if name in teams else name for name in named]


def _votes(words: Words, places: list[Named]) -> dict[Named, int]:
    """What is said of each, or else of those in a row with it: "Kelm, Tarnia and No. 9 Hallbury"."""
    votes = {name: _says(words, *name[:2]) for name in places}
    rows: list[list[Named]] = []
    for name in places:
        if rows and _goes_on(words, rows[-1][-1][1], name[0]):
            rows[-1].append(name)
        else:
            rows.append([name])
    for row in rows:
        said = {votes[name] for name in row} - {0}
        if len(said) == 1:
            votes |= dict.fromkeys(row, said.pop())
    return votes


def _goes_on(words: Words, end: int, start: int) -> bool:
    """Whether a row of names goes on at a place, at most a rank before it: ", Tarnia", "and No. 9 Tarnia"."""
    between = words.lowers[end:start]
    if between[-1:] != [] and between[-1].isdecimal() and "".join(between[-3:-1]).endswith("no."):
        between = between[:-2] if between[-2] == "no." else between[:-3]
    return between != [] and _BETWEEN.issuperset(between)


def _with_colleges(words: Words, named: list[Named]) -> list[Named]:
    """The names with those of universities that play somewhere, instead of the persons they are taken for."""
    found = college_teams(words, named)
    playing = {_text(words, name) for name in found if _says(words, *name[:2]) > 0}
    playing_here = [name for name in found if _text(words, name) in playing]
    inside = {i for start, end, _ in playing_here for i in range(start, end)}
    others = [name for name in named if inside.isdisjoint(range(*name[:2]))]
    return sorted([*others, *playing_here])


def _is_dateline(words: Words, start: int, end: int) -> bool:
    """Whether the name tells where a report is from: "HALLBURY (AP) --"."""
    is_first = start == 0 or words.blocks[start - 1] != words.blocks[start]
    is_loud = all(words.texts[i].isupper() for i in range(start, end))
    return is_first and is_loud and words.texts[end : end + 1] in (["("], [","], ["—"], ["–"], ["--"], ["-"])


def _is_state(words: Words, i: int) -> bool:
    """Whether the token is the state behind a town, short: "Hallbury, Tenn."."""
    return words.texts[i].endswith(".") and words.texts[max(0, i - 1) : i] == [","]


def _homes(words: Words, named: list[Named]) -> set[str]:
    """The cities whose clubs a report of a league names in full before it calls them by the city alone."""
    forms = {tuple(words.texts[start:end]) for start, end, kind in named if kind == "ORG"}
    homes = {" ".join(form[:i]) for form in forms for i in (1, 2) if is_club(form, i)}
    homes = {home for home in homes if is_somewhere(home)}  # not "Los" of "Los Angeles Lakers"
    return homes if len(homes) > 1 else set()


def _is_home(words: Words, name: Named, homes: set[str]) -> bool:
    behind = words.lowers[name[1] : name[1] + 1]
    is_told = words.tags[name[1] : name[1] + 1] in (["NN"], ["NNS"]) and _TEAMS_OWN.isdisjoint(behind)
    return _text(words, name) in homes and words.lowers[name[0] - 1 : name[0]] != ["to"] and not is_told


def _text(words: Words, name: Named) -> str:
    """Its fullest name, whether it stands in a heading or not: "Tarnia" for "TARNIA"."""
    text = " ".join(words.texts[name[0] : name[1]])
    calm = text.title() if text.isupper() and len(text) > _SHORT else text
    return fullest("who_places").get(calm, calm)


def _says(words: Words, start: int, end: int) -> int:
    """1 where the name is a team's, -1 where it is a place's, 0 where nothing tells."""
    if _is_ranked(words, start):
        return 1
    # "in" is not said of the place itself in "in Tarnia victory" and "in Tarnia's batsmen".
    is_outer = not (POSSESSIVES | lexicon("who_sport_roles")).isdisjoint(words.lowers[end : end + 1])
    is_placed = not is_outer and place_weight(words, Candidate(start, end, "PLACE")) > 0
    if is_placed or _is_addressed(words, end) or _is_of_town(words, start, end):
        return -1
    if not _VERSUS.isdisjoint(words.lowers[max(0, start - 1) : start] + words.lowers[end : end + 1]):
        return 1
    return int(_plays(words, start, end))


def _is_ranked(words: Words, start: int) -> bool:
    """Whether its rank goes before: "No. 9 Tarnia", "top-ranked Tarnia"."""
    before = words.lowers[max(0, start - 3) : start]
    is_number = before[-1:] != [] and before[-1].isdecimal() and "".join(before[:-1]).endswith("no.")
    return is_number or (before != [] and before[-1].rpartition("-")[2] in _RANKED)


def _plays(words: Words, start: int, end: int) -> bool:
    """Whether what is said of the name is said of a team."""
    plays = (
        _has_players(words, end)
        or _has_scorer(words, end)
        or _is_subject(words, start, end)
        or _is_rival(words, start, end)
    )
    return plays or _is_met(words, start, end)


def _is_met(words: Words, start: int, end: int) -> bool:
    """Whether it is taken on, is a guest or a score follows: "host Tarnia", "edged past Tarnia 3-0"."""
    before = words.lowers[max(0, start - 3) : start]
    if before[-1:] == ["the"]:
        before.pop()
    is_taken = len(before) > 1 and before[-1] == "on" and before[-2] in _TAKING
    is_taken |= before[-1:] != [] and before[-1] in _HOSTING
    behind = words.lowers[end : end + 2]
    is_taken |= len(behind) > 1 and behind[0] in _TAKING and behind[1] == "on"
    return is_taken or is_score(words, end) or _is_given(words, end)


def _is_given(words: Words, end: int) -> bool:
    """Whether it gets what only a team gets: "gave Tarnia a narrow 2-1 victory"."""
    if words.lowers[end : end + 1] not in (["a"], ["an"], ["the"], ["its"], ["their"]):
        return False
    return not _WINNING.isdisjoint(words.lowers[end + 1 : end + _GIFT])


def _is_of_town(words: Words, start: int, end: int) -> bool:
    """Whether a club is told by its city, which is not its name: "the Hallbury side"."""
    is_led = words.lowers[start - 1 : start] == ["the"] and not _SIDES.isdisjoint(words.lowers[end : end + 1])
    return is_led and is_city(" ".join(words.texts[start:end]))


def _is_addressed(words: Words, end: int) -> bool:
    """Whether the state follows as on an envelope: "Hallbury, KY"."""
    after = words.texts[end : end + 2]
    return len(after) > 1 and after[0] == "," and is_postal(after[1]) and is_place(after[1])


def _has_players(words: Words, end: int) -> bool:
    """Whether players are told apart by the name: "Tarnia captain", "Tarnia's first win"."""
    after = end + (end < len(words) and words.texts[end] in POSSESSIVES)
    if after == end and end < len(words) and is_position(words, end):
        return True
    near = words.lowers[after : after + _REACH]
    if len(near) == _REACH and near[1] in DASHES and "".join(near) in lexicon("who_sport_roles"):
        return True
    if after == end:
        is_called = len(near) > 1 and near[0] in _SPORTS
        return near[:1] != [] and near[is_called] in lexicon("who_sport_roles")
    head = words.heads[end - 1] if words.deps[end - 1] == "poss" else after
    owned = words.lowers[after : max(after + 2, head + 1)]
    return any(low in _CONTESTS or low in lexicon("who_sport_roles") for low in owned)


def _has_scorer(words: Words, end: int) -> bool:
    """Whether a player of it scores: "Kelm’s Ann Roe had 41 points"."""
    i = end + 1
    if words.texts[end : end + 1] == [] or words.texts[end] not in POSSESSIVES:
        return False
    while i < len(words) and i - end < _SCORER and words.tags[i] in PROPER:
        i += 1
    is_name = i - end > _REACH - 1 and words.lowers[i : i + 1] != [] and words.lowers[i] in _SCORING
    is_counted = any(text.isdecimal() for text in words.texts[i + 1 : i + 4])
    return is_name and is_counted


def _is_subject(words: Words, start: int, end: int) -> bool:
    """Whether it wins or loses, or is more than one: "Tarnia are", "Tarnia want", "Tarnia beat"."""
    root = words.root(start, end)
    if words.lowers[end : end + 1] and words.lowers[end] in _playing() and words.tags[end] in _VERBAL:
        return True
    if words.deps[root] not in SUBJECTS:
        return False
    verb = words.heads[root]
    if words.lowers[verb] in _playing() or _has_score(words, verb):
        return True
    if words.tags[verb] in {"VBD", "VBZ"} and words.lowers[verb] not in _NO_DEEDS and is_of_match(words):
        return True
    is_joined = any(words.heads[i] == root and words.deps[i] == "conj" for i in range(end, verb))
    return not (is_joined or words.texts[end - 1].endswith("s")) and any(
        (words.lowers[i] in _PLURAL or words.tags[i] == "VBP") and (i == verb or words.heads[i] == verb)
        for i in range(end, verb + 1)
    )


def _has_score(words: Words, verb: int) -> bool:
    """Whether a score stands behind whom something is done to: "got past Tarnia 3-0"."""
    here = words.sentences[verb]
    names = (i for i in range(verb + 1, min(len(words) - 1, verb + _CLAUSE)) if words.tags[i] in PROPER)
    return any(words.sentences[i] == here and is_score(words, i + 1) for i in names)


def _is_rival(words: Words, start: int, end: int) -> bool:
    """Whether somebody beats it or plays for it: "a win over Tarnia", "beat Tarnia", "played for Tarnia"."""
    root = words.root(start, end)
    while words.deps[root] == "conj" and words.tags[words.heads[root]] in PROPER:
        root = words.heads[root]
    head = words.heads[root]
    low, label = words.lowers[head], words.deps[root]
    if label == "dobj":
        return low in _playing() or low in _JOINING
    if label != "pobj":
        return False
    led = words.lowers[words.heads[head]]
    if low == "for" and led in _WORN:
        return True
    if low in {"from", "for", "with"} and led in _SIGNING:
        return True
    if low == "for" and led in _WINNING:
        return True
    if low == "with" and led in _SERVED:
        return True
    if low == "by" and not _PICKED.isdisjoint(words.lowers[max(0, head - _PICK) : head]):
        return True
    if low in {"to", "from"} and led in _TRADING:
        return True
    is_contest = led in _CONTESTS or words.lowers[head - 1] in _CONTESTS
    return low in {"against", "past"} or (low in _AGAINST and is_contest) or (low == "to" and led in _LOSING)


@cache
def _playing() -> frozenset[str]:
    return (lexicon("who_sport_verbs") | _PLAYING | _HIRING) - _HOSTING
