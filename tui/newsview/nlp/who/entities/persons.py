"""Which names are names of one person."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import sqrt
from typing import TYPE_CHECKING

from newsview.nlp.who.entities.cluster import Cluster
from newsview.nlp.who.entities.relatives import age_before, has_kin, of_age, relation
from newsview.nlp.who.given.candidate import monogram, unbracketed
from newsview.nlp.who.given.lexicon import foremost, genders, given_names, newsmakers, nicknames, well_known
from newsview.nlp.who.given.lexicon import words as lexicon
from newsview.nlp.who.given.text import GENDERS, GENERATIONS, PARTICLES, SUBJECTS, bare, is_slip, unaccented
from newsview.nlp.who.given.titles import GENERIC, HONORIFICS, title_weight
from newsview.nlp.who.kinds.surnames import surname, surnames

if TYPE_CHECKING:
    from newsview.nlp.who.given.candidate import Form
    from newsview.nlp.who.given.words import Words

_OWN = SUBJECTS | {"poss"}
"""What a pronoun is that takes up a subject; as an object it is somebody else."""

_GIVEN_TOO = frozenset({"kim", "lee"})
"""Family names of the Far East that are given names elsewhere."""

_OF_WHOM = {"abu": "m", "ibn": "m", "bin": "m", "umm": "f", "bint": "f", "binti": "f"}
"""What tells whose father, mother or child somebody is, with the gender: "Abu Roe", "Ann bint Roe"."""

_DOUBLE = 2
_BESIDE = 5
"""Tokens from a name's first to the one of whom its bearer is a relative."""

_MARKS = frozenset({"“", "”", '"', "``", "''"})
_FAR = 0.3
"""What the mentions of a namesake count whom the paragraph does not name."""

_TOLD = 4.0
"""What they count more of a namesake who has the gender of the pronoun that goes on."""

_NOTED = 4.0
"""The same of one whom everybody knows."""

_RELATED = 0.25
"""The same of one who is only somebody's relative."""

Place = tuple[int, int]
"""First token and end of a mention."""


class Persons:
    """Groups the mentions of persons in a document: full names first, then the names that stand alone."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._found: list[Cluster] = []
        self._by_surname: defaultdict[str, list[Cluster]] = defaultdict(list)
        self._by_given: defaultdict[str, list[Cluster]] = defaultdict(list)
        self._by_inner: defaultdict[str, list[Cluster]] = defaultdict(list)
        self._last: dict[Cluster, int] = {}
        self._first: dict[Cluster, int] = {}
        self._relatives: dict[Cluster, str] = {}
        self._titles: defaultdict[Cluster, set[str]] = defaultdict(set)
        self._camel: dict[str, str] = {}
        self._partners: dict[int, str] = {}
        self._coupled: set[Cluster] = set()
        self._often: Counter[Form] = Counter()

    def group(self, named: list[Place]) -> list[Cluster]:
        """The persons that the mentions, given in order, are of."""
        full: dict[Place, Cluster] = {}
        last = (self._words.texts[end - 1] for _, end in named)
        self._camel = {text.lower(): text for text in last if _is_humped(text)}
        for place in named:
            if len(core(self._form(place))) > 1:
                full[place] = self._whose(place)
        self._partners = {start: _key(surname(self._form((start, end)))[-1]) for start, end in full}
        self._often = Counter(self._form(place) for place in named if place not in full)
        for place in named:
            if place not in full:
                self._foresee(place)
        for place in named:
            self._add(full.get(place) or self._alone(place), place)
        for person in self._found:
            person.note_gender(None, _lone_gender(next(iter(person.forms))))
        return self._found

    def _form(self, place: Place) -> Form:
        """Its words; "De Blasio" is one where the text has "DeBlasio", too."""
        form = unbracketed(self._words.texts[place[0] : place[1]])
        joined = self._camel.get("".join(form[-2:]).lower()) if len(form) > 1 else None
        return (*form[:-2], joined) if joined else form

    def _whose(self, place: Place) -> Cluster:
        """The person of a full name."""
        form = self._form(place)
        known = self._by_surname[_key(surname(form)[-1])]
        person = next((person for person in known if _is_another_name(form, person)), None)
        noun = relation(self._words, *place, surname(form)[-1])
        # "Bob Roe Jr. and his father, the Rev. Bob Roe,"
        is_father = person is not None and noun == "father" and all(map(_has_generation, person.forms))
        if person is None:
            alike = self._by_given[_key(form[0])]
            person = next((one for one in alike if any(_is_part(form, short) for short in one.forms)), None)
        if person is None or is_father:
            person = self._new()
            self._first[person] = place[0]
            if noun and not is_father:
                self._relatives[person] = noun
        self._enter(person, form)
        self._titles[person] |= _office(self._words, place[0])
        guess = _given_gender(form)
        told = _known_gender(form) or _title_gender(self._words, place[0], guess)
        person.note_gender(told, guess)
        return person

    def _enter(self, person: Cluster, form: Form) -> None:
        """Let somebody be found by the full name and all of it that may stand alone."""
        for key in {_key(short[-1]) for short in surnames(form)}:
            if person not in self._by_surname[key]:
                self._by_surname[key].append(person)
        if person not in self._by_given[_key(form[0])]:
            self._by_given[_key(form[0])].append(person)
        # "Lee" of "Simon Lee Siu-po", "Abdo" of "Mario Abdo Benítez"; and "MAB".
        inner = (word for word in core(form)[1:-1] if word[0].isupper())
        for word in (*inner, monogram(form)):
            if len(word) > 1 and person not in self._by_inner[_key(word)]:
                self._by_inner[_key(word)].append(person)
        person.forms.setdefault(form)

    def _foresee(self, place: Place) -> None:
        """Keep who has no more than a surname, by a title that nobody named in full can have: "Mr. Roe"."""
        form = self._form(place)
        gender = _title_gender(self._words, place[0])
        known = self._by_surname.get(_key(form[0]), []) if gender and not _has_generation(form) else []
        if known and not _fitting(known, gender):
            person = self._new()
            person.note_gender(gender, None)
            self._first[person] = place[0]
            known.append(person)

    def _alone(self, place: Place) -> Cluster:
        """The person of a surname or given name that stands alone."""
        form = self._form(place)
        key = _key(form[0])
        told = [person for person in self._by_inner.get(key, ()) if person.mentions]
        fond = [person for name in nicknames().get(key, ()) for person in self._by_given.get(name, ())]
        options = self._by_surname.get(key) or self._by_given.get(key) or told or fond
        if options is self._by_given.get(key):
            options = self._of_family(place, options)
        if _has_generation(form):
            options = [person for person in options if any(map(_has_generation, person.forms))]
        gender = _title_gender(self._words, place[0])
        fitting = _fitting(options, gender)
        age = age_before(self._words, place[0])
        if options is self._by_surname.get(key) and not age:
            fitting = [p for p in fitting if not (self._is_ahead(p, place[0]) or _is_junior(p))]
        aged = ((person, self._relatives.get(person) or _rank(person)) for person in fitting)
        fitting = of_age(age, aged) or self._misspelt(key, place[0])
        if has_kin(self._words, place[1]):
            # "Ann Roe, Senator Roe's widow,"
            fitting = [p for p in fitting if place[0] - self._last.get(p, -_BESIDE) > _BESIDE] or fitting
        office = _office(self._words, place[0])
        fitting = [person for person in fitting if office & self._titles[person]] or fitting
        wanted = self._told_gender(place, options) or self._foremost(form, options)
        if wanted and office and wanted not in {person.gender for person in options}:
            fitting = []  # “Ann and Beth Roe joined President Roe”
        person = max(fitting, key=lambda person: self._likeliness(person, place[0], wanted), default=None)
        if person is None:
            person = self._new()
            self._by_surname[key].append(person)
            self._join_family(person, place)
        person.note_gender(gender, None)
        return person

    def _join_family(self, person: Cluster, place: Place) -> None:
        """Let the first of a couple have the surname, too: Bob of "Bob and Ann Roe"."""
        form = self._form(place)
        is_first = form[0].lower() in given_names() and form[0] not in well_known()
        family = self._family_behind(place) if is_first and not title_weight(self._words, place[0]) else None
        if family:
            person.note_gender(None, _given_gender(form))
            self._coupled.add(person)
            self._by_surname[family].append(person)

    def _foremost(self, form: Form, options: list[Cluster]) -> str | None:
        """The gender of whom a surname from the news means first, where a couple has it."""
        return None if self._coupled.isdisjoint(options) else foremost().get(form[0])

    def _family_behind(self, place: Place) -> str | None:
        """The surname that stands behind for two: of "Bob" in "Bob and Ann Roe"."""
        is_first = self._words.lowers[place[1] : place[1] + 1] in (["and"], ["&"])
        return self._partners.get(place[1] + 1) if is_first else None

    def _of_family(self, place: Place, options: list[Cluster]) -> list[Cluster]:
        """Who of those with a given name has the surname behind: "Bob and Ann Roe"; nobody if it is new."""
        family = self._family_behind(place)
        if family is None:
            return options
        own = [person for person in options if person in self._by_surname[family]]
        is_known = self._often[self._form(place)] > 1 or any(map(_is_newsmaker, options))
        return own or (options if is_known else [])

    def _is_ahead(self, person: Cluster, start: int) -> bool:
        """Whether a relative is named only further on, so that somebody else has the bare surname here."""
        return person in self._relatives and self._first[person] > start

    def _misspelt(self, key: str, start: int) -> list[Cluster]:
        """The one person whose surname the text has with another letter: "Hauser" for "Houser"."""
        near = [
            person for name, people in self._by_surname.items() if is_slip(name, key) for person in people
        ]
        full = [person for person in near if any(len(form) > 1 for form in person.forms)]
        told = genders("who_titles").get(bare(self._words.lowers[start - 1]))
        is_one = len(full) == len(near) == 1 and told in {None, full[0].gender}
        return full if is_one else []

    def _told_gender(self, place: Place, options: list[Cluster]) -> str | None:
        """The gender of the pronoun a subject goes on with, where namesakes differ: "Roe hid hers"."""
        words, root = self._words, self._words.root(*place)
        if len({person.gender for person in options} - {None}) < 2 or words.deps[root] not in SUBJECTS:
            return None
        for i in range(place[1], words.sentence(root)[1]):
            if words.lowers[i] in GENDERS and words.deps[i] in _OWN:
                return GENDERS[words.lowers[i]]
            if words.texts[i] in _MARKS or words.tags[i] == "NNP":
                break
        return None

    def _likeliness(self, person: Cluster, start: int, told: str | None) -> tuple[float, bool, int]:
        """How likely a name that several share means this person.

        Who was often named so far or near by goes first, then who has a full name, then the last. Of those
        who are not named so far it is the best known or the first.
        """
        if (last := self._last.get(person)) is None:
            return 0.0, _is_newsmaker(person), -self._first.get(person, 0)
        far = 1.0 if self._words.blocks[last] == self._words.blocks[start] else _FAR
        is_full = any(len(form) > 1 for form in person.forms)
        borne_out = _TOLD if told and person.gender == told else 1.0
        if _is_newsmaker(person) or (told is not None and person in self._coupled):
            borne_out *= _NOTED
        borne_out *= _RELATED if person in self._relatives else 1.0
        return sqrt(len(person.mentions)) * far * borne_out, is_full, last

    def _new(self) -> Cluster:
        person = Cluster("PERSON")
        self._found.append(person)
        return person

    def _add(self, person: Cluster, place: Place) -> None:
        person.add(self._form(place), self._words.written(*place), *place)
        self._last[person] = place[0]


def _fitting(options: list[Cluster], gender: str | None) -> list[Cluster]:
    """Who of them a title of the gender suits, or else those of whom only the given name tells theirs."""
    fitting = [person for person in options if gender is None or person.gender in {None, gender}]
    # "Lady Starmer" is not Sir Keir.
    return fitting or [person for person in options if person.gender_is_guess]


def _is_humped(text: str) -> bool:
    """Whether a capital stands inside the word, as where a particle is written into the name: "DeBlasio"."""
    return text.isalpha() and not text.isupper() and not text[1:].islower()


def core(form: Form) -> Form:
    """A full name without "Jr." and the like, and without hyphens."""
    return tuple(word for word in form if word.lower() not in GENERATIONS and word not in {",", "-"})


def _is_newsmaker(person: Cluster) -> bool:
    """Whether it is somebody so often in the news that the surname alone is enough."""
    alone = [form[0] for form in person.forms if len(form) == 1]
    is_first = person.is_single and person.gender and any(foremost().get(w) == person.gender for w in alone)
    return bool(is_first) or any(_known_gender(form) for form in person.forms)


def _known_gender(form: Form) -> str | None:
    """The gender of somebody so often in the news that everybody knows it."""
    return newsmakers().get("".join(form).replace("-", "").lower())


def _key(word: str) -> str:
    return unaccented(word.lower())


def _is_part(one: Form, other: Form) -> bool:
    """Whether one full name leaves some of the other's words out: "Carlos Roe" of "Carlos Roe Quesada"."""
    long, short = sorted(
        ([_key(word) for word in core(form)] for form in (one, other)), key=len, reverse=True
    )
    rest = iter(long)
    is_same = len(short) > 1 and long[0] == short[0] and _generation(one) == _generation(other)
    return is_same and (all(word in rest for word in short) or _are_shuffled(one, other))


def _are_shuffled(one: Form, other: Form) -> bool:
    """Whether two long names have the same words in another order: "Ann Mary Roe" and "Mary Ann Roe"."""
    words = sorted(map(_key, core(one)))
    return len(words) > _DOUBLE and words == sorted(map(_key, core(other)))


def _has_generation(form: Form) -> bool:
    return _generation(form) != ""


def _is_junior(person: Cluster) -> bool:
    """Whether it is the child of somebody so well known that the name without "Jr." is the parent's."""
    full = [form for form in person.forms if len(form) > 1]
    return all(map(_has_generation, full)) and any(_known_gender(core(form)) for form in full)


def _rank(person: Cluster) -> str:
    """What a "Jr." or "Sr." makes somebody of a family; "" for neither."""
    generation = next(filter(None, map(_generation, person.forms)), "")
    return ("father" if generation == "sr" else "son") if generation else ""


def _generation(form: Form) -> str:
    """The "Jr." or "III" that closes a name; "" for none."""
    last = form[-1].lower()
    return bare(last) if last in GENERATIONS else ""


def _is_another_name(form: Form, person: Cluster) -> bool:
    """Whether the full name can be of the same person; "Jr." after the name without it makes two."""
    if any(form in surnames(other) or other in surnames(form) for other in person.forms if other[1:]):
        return True  # “Big Kelm” of “Ann “Big Kelm” Roe”
    generation = _generation(form)
    told = {_generation(other) for other in person.forms}
    if generation and (generation not in told or len(told - {""}) > 1):
        return False
    if not generation and _is_junior(person):
        return False
    if any(_are_shuffled(form, other) for other in person.forms):
        return True
    if any(_have_other_initials(form, other) for other in person.forms):
        return False
    full = [other for other in person.forms if not _is_of_family(other, person)]
    return any(_are_alike(form, other) for other in full)


def _is_of_family(form: Form, person: Cluster) -> bool:
    """Whether a name is no more than a surname with its particle, which relatives share: "Le Roe"."""
    is_led = form[0].lower() in PARTICLES
    return is_led and any(len(one) > len(form) and one[-len(form) :] == form for one in person.forms)


def _have_other_initials(one: Form, other: Form) -> bool:
    """Whether the names between differ: "George H.W. Bush" and "George W. Bush"."""
    middles = [
        [word[0].lower() for part in core(form)[1:-1] for word in part.split(".") if word]
        for form in (one, other)
    ]
    return all(middles) and middles[0] != middles[1] and not _are_alike(one[1:], other[1:])


def _are_alike(one: Form, other: Form) -> bool:
    """Whether two full names with one surname agree: "Pat Carlineo" and "Patrick W. Carlineo"."""
    long, short = sorted((core(one), core(other)), key=len, reverse=True)
    if [_key(word) for word in long[-len(short) :]] == [_key(word) for word in short]:
        return True
    a, b = (form[0].lower().replace(".", "") for form in (long, short))
    is_slip_of = is_slip(a, b) and given_names().get(a) == given_names().get(b)
    return is_slip_of or a.startswith(b) or b.startswith(a) or b in nicknames().get(a, ())


def _title_gender(words: Words, start: int, guess: str | None = None) -> str | None:
    """The gender that the title before a name tells, unless women go by it too: "spokesman Ann Roe"."""
    title = bare(words.lowers[start - 1])
    told = genders("who_titles").get(title) if title_weight(words, start) else None
    return None if guess == "f" and title in GENERIC else told


def _office(words: Words, start: int) -> set[str]:
    """The title before a name that only one of a family may have: "President Roe", not "Mr. Roe"."""
    title = bare(words.lowers[start - 1])
    return {title} if title_weight(words, start) and title not in HONORIFICS else set()


def _given_gender(form: Form) -> str | None:
    """The gender that the given name tells: the second of "Jean-Claude", none of "Kim Jong Un"."""
    is_double = form[1:2] == ("-",) and len(form) > _DOUBLE
    if told := next(filter(None, (_OF_WHOM.get(word.lower()) for word in form[:-1])), None):
        return told
    is_last = form[0].lower() in _GIVEN_TOO and len(form) == _DOUBLE
    if form[0].lower() in lexicon("who_family_first") and len(form) > 1 and not is_last:
        return None
    gender = given_names().get(form[2 if is_double else 0].lower())
    return gender if gender in {"m", "f"} else None


def _lone_gender(form: Form) -> str | None:
    """The gender of someone known by one name: a surname from the news, or a given name."""
    known = well_known().get(form[0])
    return known if known in {"m", "f"} else None if known else _given_gender(form)
