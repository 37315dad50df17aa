"""Titles and roles that stand before a person's name: "former Prime Minister", "Rep.", "singer"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsview.nlp.who.given.knowledge import groups, heads, is_common, is_given, is_surname
from newsview.nlp.who.given.lexicon import well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.positions import is_position
from newsview.nlp.who.given.text import PROPER, bare, is_capitalised

if TYPE_CHECKING:
    from newsview.nlp.who.given.words import Words

HONORIFICS = frozenset(
    {
        *(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "rep",
            "reps",
            "sen",
            "sens",
            "gov",
            "govs",
            "prof",
            "rev",
            "sgt",
            "lt",
            "col",
        ),
        *(
            "capt",
            "gen",
            "sir",
            "lady",
            "lord",
            "dame",
            "cllr",
            "baroness",
            "sheikh",
            "pope",
            "messrs",
            "mme",
            "madame",
            "det",
            "insp",
            "supt",
            "pc",
            "dci",
            "datuk",
            "dato",
            "begum",
            "shri",
            "smt",
            "cllr",
            "mec",
        ),
        *("alhaji", "alhaja", "asiwaju", "hajiya", "hajia", "otunba", "oba", "mazi", "mallam", "malam"),
        *("comrade", "engr", "barr", "adv", "pst", "ustaz", "ustad"),
    }
)
"""Titles that no name goes without: what follows is a person."""

ROYAL = frozenset({"prince", "princess", "king", "queen"})
"""Titles that are given names, too, and mostly titles all the same."""

POSTS = frozenset(
    {"CM", "PM", "VP", "MP", "MPs", "MK", "MEP", "MSP", "MLA", "QB", "ASI", "DSP", "DIG", "IGP", "SSP"}
    | {"CSP", "ASP", "DCP", "ACP"}
)
"""Offices in capitals, which only people have."""

NOBLE = frozenset({"king", "queen", "prince", "princess", "duke", "duchess", "earl", "lord", "lady", "count"})
"""Titles that go before "of" and where somebody reigns."""

GENERIC = frozenset({"spokesman", "chairman", "vice-chairman", "alderman", "selectman", "ombudsman"})
"""Titles in "-man" that some women go by."""

RANKS = frozenset(
    {"general", "colonel", "captain", "major", "sergeant", "admiral", "lieutenant", "commander"}
)
"""Titles that go before a surname alone, too."""

CLERICS = frozenset({"pastor", "bishop", "archbishop", "imam", "rabbi", "justice", "barrister"})
"""Titles that go before a surname alone as well, where that is no noun: "Justice Roe"."""

PERSONAL = frozenset(
    {"superintendent", "sergeant", "constable", "detective", "corporal", "lieutenant", "colonel", "brigadier"}
    | {"commodore", "admiral", "professor", "reverend", "pastor", "archbishop", "imam", "rabbi", "ayatollah"}
    | {"councillor", "councilman", "councilwoman", "congressman", "congresswoman", "senator", "alderman"}
    | {"assemblyman", "assemblywoman", "sheikh"}
)
"""Titles that stand before people and open no other names."""

_TEAMS = frozenset(
    {"republicans", "democrats", "brothers", "sisters", "kings", "queens", "princes", "rangers", "stars"}
    | {"champions", "legends", "generals", "captains", "guards", "commanders", "senators", "cardinals"}
    | {"admirals", "friars", "fathers", "wardens", "justices", "marshals", "rebels"}
)
"""What teams, parties and firms are called as well."""

_HEADS = frozenset({"Chair", "Chairman", "Chairwoman", "Governor", "President", "Director"})
"""Who is at the head of a body, and no part of its name."""

_COUNTIES = frozenset({"County", "Parish", "Township"})
"""What closes a place's name before an officer's title: "Tarn County District Attorney Ann Roe"."""

_DISTRICTS = frozenset({"School", "Schools", "Unified", "College", "Water", "Transit", "Park", "Fire"})
"""Words before which "District" closes a body's name."""

_INSIDE = frozenset({"of", "the", "-", "for", "cabinet"})
_MINISTERS = frozenset({"minister", "ministers"})
_IN_CHARGE = frozenset({"president", "vp", "svp", "evp", "director", "head", "chief", "dean", "manager"})
_JOINING = frozenset({"and", "&", ","})
_LONGEST_FIELD = 7
_OFFICERS = frozenset({"chief", "deputy", "senior", "executive", "assistant", "associate"})
"""What opens an office whose field goes before its title: "Chief Financial Officer"."""

_ROUNDS = frozenset(
    {"existing", "lead", "new", "returning", "institutional", "strategic", "anchor", "previous"}
)
"""What goes before whoever gives a firm money: "lead investor"."""

_PARTNERS = frozenset({"general", "managing", "venture", "founding", "senior", "operating", "founder"})
"""What somebody's office opens with who is a firm's partner: "Managing Partner Ann Roe"."""

_LONGEST_OFFICE = 4
_LONGEST_NAMESAKE = 6
_ATTORNEY = ["District", "Attorney"]
_CLASSES = frozenset({"1st", "2nd", "3rd", "first", "second", "third"})
_RANKED = frozenset({"deputy", "assistant", "acting", "former"})
"""What goes before such an attorney's letters: "Deputy AG"."""

_ATTORNEYS = frozenset({"DA", "AG", "D.A.", "A.G."})
_LOWER = frozenset({"rear", "vice"})
"""What opens the ranks of some admirals."""

_CLOSING = frozenset({"state", "general", "elect", "emeritus", "superior"})


def is_title(words: Words, i: int) -> bool:
    """Whether the token is one of the words that titles are made of."""
    low = words.lowers[i]
    if words.texts[i].istitle() and _is_namesake(words, i):
        return False
    is_listed = low in lexicon("who_titles") or bare(low) in lexicon("who_titles")
    is_listed = (is_listed and not _is_family_name(words, i)) or is_position(words, i)
    return is_listed or _is_attorney(words, i) or _is_class(words, i) or (i > 0 and _is_partner(words, i - 1))


def _is_namesake(words: Words, i: int) -> bool:
    """Whether what is called after somebody begins there: "Prince Kelm Island", "Lord Kelm Bridge"."""
    is_royal = words.lowers[i] in ROYAL
    if is_royal and words.texts[i + 1 : i + 2] == ["County"]:
        return True
    closing = heads() if is_royal else lexicon("who_namesake_ends")
    for j in range(i + 1, min(i + _LONGEST_NAMESAKE, len(words))):
        if not (words.texts[j][:2].istitle() and words.tags[j] in PROPER):
            return False
        if j > i + 1 and words.lowers[j] in closing:
            return True
    return False


def _is_class(words: Words, i: int) -> bool:
    """Whether the token closes the rank of some who serve: "Petty Officer 2nd Class", "Special Agent"."""
    if words.texts[i] == "Agent":
        return i > 0 and words.texts[i - 1] == "Special"
    return words.texts[i] == "Class" and i > 1 and words.lowers[i - 1] in _CLASSES


def _is_attorney(words: Words, i: int) -> bool:
    """Whether capitals tell a place's attorney, named next: "Hallbury DA Ann Roe", "Deputy AG Roe"."""
    if words.texts[i] not in _ATTORNEYS or i + 2 >= len(words) or not words.texts[i + 1].istitle():
        return False
    low, is_open = words.lowers[i + 1], i == 0 or words.lowers[i - 1] in _RANKED
    if not is_open and words.tags[i - 1] in PROPER and is_capitalised(words.texts[i - 1]):
        return is_given(low)
    is_whole = is_given(low) and words.texts[i + 2].istitle()
    return is_whole or (words.texts[i] == "AG" and (is_surname(low) or low.title() in well_known()))


def _is_partner(words: Words, i: int) -> bool:
    """Whether the token opens a partner's office: "[General] Partner"."""
    return words.lowers[i] in _PARTNERS and words.lowers[i + 1 : i + 2] == ["partner"]


def is_head(words: Words, i: int) -> bool:
    """Whether an office closes what is told by a body: "Fed Chair", "Kelm CFO"."""
    return words.texts[i] in _HEADS or (words.texts[i].isupper() and is_title(words, i))


def are_officers(low: str) -> bool:
    """Whether a noun is for several who have an office: "directors", "chairmen"."""
    one = f"{low[:-3]}man" if low.endswith("men") else low.removesuffix("s")
    return one != low and one in lexicon("who_titles") and low not in _TEAMS


def _is_family_name(words: Words, i: int) -> bool:
    """Whether a word with a capital goes before a given name with a hyphen: "Son Min-ho"."""
    is_capital = words.texts[i].istitle() and words.lowers[i] in lexicon("who_family_first")
    return is_capital and words.texts[i + 2 : i + 3] == ["-"] and words.texts[i + 3][:1].islower()


def is_officer(words: Words, i: int) -> bool:
    """Whether a rank stands there, or a royal or cleric's title before a word that is no other thing's."""
    rank, low = words.lowers[i], words.lowers[i + 1]
    is_reigning = rank in ROYAL and not (is_common(low) or low in heads())
    return rank in RANKS or is_reigning or is_cleric(words, i)


def is_cleric(words: Words, i: int) -> bool:
    """Whether a cleric's or judge's title goes before a word that is nothing but a name: "Bishop Tarnah"."""
    if words.lowers[i] not in CLERICS or not words.texts[i].istitle() or i + 1 == len(words):
        return False
    low, is_name = words.lowers[i + 1], words.texts[i + 1].istitle() and words.tags[i + 1] in PROPER
    return is_name and not (is_common(low) or low in heads() or low in groups())


def is_post(words: Words, i: int) -> bool:
    """Whether the token is an office or a player's position in capitals."""
    return words.texts[i] in POSTS or is_position(words, i) or _is_attorney(words, i)


def is_in_title(words: Words, start: int, end: int) -> bool:
    """Whether it is the "State" of "Secretary of State"."""
    return words.lowers[start:end] == ["state"] and start > 1 and words.lowers[start - 1] == "of"


def is_modifier(words: Words, i: int) -> bool:
    """Whether the token can go with a title: "prime", "deputy", "former"."""
    is_listed = words.lowers[i] in lexicon("who_title_modifiers")
    if words.texts[i] == "District" and i > 0 and words.texts[i - 1] in _DISTRICTS:
        return False  # "Kelm County School District Superintendent"
    return is_listed or _is_partner(words, i) or (i + 1 < len(words) and _is_class(words, i + 1))


def title_end(words: Words, start: int, end: int) -> int:
    """Where the longest title that begins at ``start`` ends, before ``end``; ``start`` where none does."""
    stop = start
    if start < end and words.texts[start] in _COUNTIES and words.texts[start - 1].istitle():
        return start
    while stop < end and (
        is_modifier(words, stop) or is_title(words, stop) or (stop > start and words.lowers[stop] in _INSIDE)
    ):
        stop = _officer(words, stop, end) + 1
    while stop > start and not (is_title(words, stop - 1) or _closes(words, start, stop)):
        stop -= 1
    return stop if any(is_title(words, i) for i in range(start, stop)) else start


def _officer(words: Words, i: int, end: int) -> int:
    """Where the title stands that an office's first word opens: "Chief Equity Strategist"; ``i`` for none."""
    if words.lowers[i] not in _OFFICERS or not words.texts[i].istitle():
        return i
    for j in range(i + 1, min(end, i + _LONGEST_OFFICE)):
        if is_title(words, j) and words.texts[j].istitle():
            return j
        if not (words.texts[j].istitle() and is_common(words.lowers[j])):
            return i
    return i


def begins_title(words: Words, start: int, end: int) -> bool:
    """Whether the tokens are a title, or an office whose title stands behind them."""
    if not is_capitalised(words.texts[end]):
        return False
    is_office = _officer(words, start, end + 1) == end or words.texts[start : end + 1] == _ATTORNEY
    is_office |= start + 1 == end and _is_partner(words, start)
    is_office |= words.lowers[start] in _LOWER and title_end(words, start, end + 1) > end
    return is_office or title_end(words, start, end) == end


def _closes(words: Words, start: int, stop: int) -> bool:
    low = words.lowers[stop - 1]
    return low in _CLOSING and (low != "state" or (stop - start > 1 and words.lowers[stop - 2] == "of"))


def _office(words: Words, i: int) -> int:
    """Where the office stands whose field the token closes: "minister of intelligence Ann Roe"."""
    j = i
    while j > max(0, i - _LONGEST_FIELD) and _is_field(words, j):
        j -= 1
    is_led = 0 < j < i and words.lowers[j] == "of" and words.lowers[j - 1] in _MINISTERS
    return j - 1 if is_led else i


def field_end(words: Words, i: int, end: int) -> int:
    """Where somebody is named behind what a minister is in charge of, at ``i`` or later; 0 for nobody.

    Others are in charge of one thing: "VP of Engineering Ann Roe".
    """
    is_led = words.lowers[i + 1 : i + 2] == ["of"]
    j = i + 2 if words.lowers[i] in _MINISTERS and is_led else i
    if is_led and i + 3 < end and words.lowers[i] in _IN_CHARGE and _is_field(words, i + 2):
        return i + 3 if is_given(words.lowers[i + 3]) else 0
    if j == i and not (words.lowers[i - 1] in _JOINING and _office(words, i - 1) < i - 1):
        return 0
    start = j
    while j < end and _is_field(words, j):
        j += 1
    return j if start < j < end else 0


def _is_field(words: Words, i: int) -> bool:
    low = words.lowers[i]
    return low in _JOINING or (low not in _MINISTERS and low != "of" and is_common(low))


def is_backer(words: Words, i: int) -> bool:
    """Whether the noun is of a firm that gives money, and of no person: "existing investor Kelmly"."""
    return words.lowers[i] == "investor" and i > 0 and words.lowers[i - 1] in _ROUNDS


def title_weight(words: Words, start: int) -> float:
    """How surely the word before the token ``start`` makes it a person: 0 where it is no title."""
    i = start - 1
    if i > 1 and words.texts[i] == ")" and words.texts[i - 2] == "(":
        # The "Mrs" of "Dr. (Mrs) Ann Roe".
        i -= 1
    if i > 1 and words.lowers[i] not in _JOINING and not is_title(words, i):
        i = _office(words, i)
    if i < 0 or words.blocks[i] != words.blocks[start] or not is_title(words, i) or words.tags[i][:1] == "V":
        return 0.0
    if is_backer(words, i):
        return 0.0
    if is_cleric(words, i):
        return 4.0
    if bare(words.lowers[i]) in HONORIFICS:
        return 4.0 if words.texts[i][0].isupper() else 0.0
    if words.texts[i] == "President":
        return 5.0  # "President Washington"
    return 2.0 if words.texts[i][0].isupper() else 1.5
