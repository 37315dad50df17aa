"""Real names that the model overlooks, or takes for things."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.nlp.test_names import named

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "As soon as Twitter suspends one account, a new one is made. It taunted Twitter by creating another. "
            "The harm did not escape the notice of Twitter after it carried threats. It thanked Twitter and left.",
            ["Twitter"] * 4,
        ),
        ("A CNN/ORC poll last month showed a tie.", ["CNN"]),
    ],
)
def test_listed_bodies_stay_bodies_whatever_the_model_repeats(
    analyser: Analyser, text: str, bodies: list[str]
) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


def test_is_is_the_islamic_state_where_the_text_has_it(analyser: Analyser) -> None:
    text = "Islamic State (IS) lost a town. An airstrike on IS targets hit IS's store. It IS true.\n\nGOD IS A WOMAN"
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Islamic State", "IS", "IS", "IS"]
    assert named(analyser, "This IS true. It fights IS there.", EntityKind.ORGANISATION) == []
    told = "Islamic State lost. The hardline IS chief fled. It was reported that IS sold oil. That IS sad."
    assert named(analyser, told, EntityKind.ORGANISATION) == ["Islamic State", "IS", "IS"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("“It hurts,” @kelmina7 tweeted. Phone user @lotarn posted a photo.", ["@kelmina7", "@lotarn"]),
        ("It rained.\n\nFollow @lotarn on Twitter. RT @kelmina7 The worst", ["@lotarn", "@kelmina7"]),
        ("It rained.\n\n— kelmina (@kelmina7) May 8, 2014", ["kelmina", "@kelmina7"]),
        ("It rained.\n\n— Ann. (@kelmina7) May 8, 2014", ["Ann", "@kelmina7"]),
        ("It rained.\n\nFollow Ann Roe on Twitter @arQEN.", ["Ann Roe", "@arQEN"]),
        ("The mayor, Ann Roe, left. It is good, @annroeQEN.", ["Ann Roe", "@annroeQEN"]),
        ("Easily won.\n\n@kelmina7.\n\nIt rained.", ["@kelmina7"]),
        ("It rained.\n\nFollow Ann Roe on Twitter: @arQEN.", ["Ann Roe", "@arQEN"]),
        ("It rained.\n\nTwitter: @kelmina7.", ["@kelmina7"]),
        ("Photo from @lotarn and a song via @kelmina7.", ["@lotarn", "@kelmina7"]),
        ("User tarnu_ posted it. A redditor kelmina recently said so.", ["tarnu_", "kelmina"]),
        ("Follow @QENPolitics on Twitter. It is like @kelmina7 in May.", []),
    ],
)
def test_accounts_that_post_are_somebody(analyser: Analyser, text: str, people: list[str]) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people


def test_ive_is_a_surname(analyser: Analyser) -> None:
    text = "According to Jony Ive, it is gold. It is as Ive says."
    assert named(analyser, text, EntityKind.PERSON) == ["Jony Ive", "Ive"]


def test_an_account_in_brackets_is_the_bodys_everywhere(analyser: Analyser) -> None:
    text = "It rained.\n\n— Tarn & Co (@tarnandco) May 8, 2014\n\n@tarnandco I would go."
    rows = analyser.analyse(Article(text)).of_kind(EntityKind.ORGANISATION)
    assert [len(row.mentions) for row in rows] == [3]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("It closed, according to Time. Time flies and it rains.", ["Time"]),
        ("In her Variety column, she told the Mirror. Mirror, mirror on the wall.", ["Variety", "Mirror"]),
        ("The boats sank, reported by the Kelmitr on Monday.", ["Kelmitr"]),
        ("The Mirror reported it first, she told The Hill.", ["Mirror", "The Hill"]),
        ("Ann Roe from io9 asked what 9 to 5 Mac meant.", ["io9", "9 to 5 Mac"]),
        ("The Mirror of the bus broke, and Time passed in her column.", []),
        ("A Mirror report says so. When the Express tried to call, he fled.", ["Mirror", "Express"]),
        (
            "He confirmed to Quartz that it sank. As Bustle and Cosmopolitan point out, it is so.",
            ["Quartz", "Bustle", "Cosmopolitan"],
        ),
        ("It sank, she told Radar. She tells Wired so.", ["Radar", "Wired"]),
        ("According to Kelmnow, it sank. Tarnsider reports that it rose.", ["Kelmnow", "Tarnsider"]),
        ("He told Kelm-based crews so. Ann Tolvari left. According to Tolvari, it sank.", []),
    ],
)
def test_papers_that_go_by_a_word_are_bodies_where_they_are_cited(
    analyser: Analyser, text: str, bodies: list[str]
) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("He won $1m at the Bellagio casino. The meal at Bellagio was good.", ["Bellagio"] * 2),
        ("The Westgate shopping mall burned near the al Jarrah airbase.", ["Westgate", "al Jarrah"]),
        ("He ate in a Starbucks café and Ann Roe's pub.", []),
    ],
)
def test_houses_are_places_by_the_noun_behind(analyser: Analyser, text: str, places: list[str]) -> None:
    assert named(analyser, text, EntityKind.PLACE) == places


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("It was on the platform kelmly.com, the site tarnfacts.org says.", ["kelmly.com", "tarnfacts.org"]),
        ("A post from kelmly.website is fake.", ["kelmly.website"]),
        ("A fake site called KelmToday.co said it in a post on 9tarn5.com.", ["KelmToday.co", "9tarn5.com"]),
        (
            "It rained for days.\n\nKelmly.com out that it is so, reports tarnnews.no.",
            ["Kelmly.com", "tarnnews.no"],
        ),
        ("Write to ann@kelmly.com or see www.kelmly.com and pic.kelmly.com/abc.", []),
    ],
)
def test_sites_are_bodies_by_their_address(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("She compared her workers at HP to them. HP executives left.", ["HP", "HP"]),
        ("He saw a CCTV camera. His lungs had HP, a disease. HP is rare.", []),
        ("I found it on Twitter. The twitter feed is bad, and Twitter told us.", ["Twitter", "Twitter"]),
    ],
)
def test_listed_bodies_are_kept_though_a_common_noun_is_written_alike(
    analyser: Analyser, text: str, bodies: list[str]
) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


def test_agencies_before_captions_and_in_brackets_are_bodies(analyser: Analyser) -> None:
    text = "She sang.\n\nGetty   Loud: The choir in May\n\nAnything can now stick to it [CEN]\n\nIt rained."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Getty", "CEN"]


def test_somebody_named_in_full_is_found_without_capitals(analyser: Analyser) -> None:
    text = "I think kevin tarnham slept.\n\nkevin tarnham 2\n\nKevin Tarnham left."
    assert named(analyser, text, EntityKind.PERSON) == ["kevin tarnham", "kevin tarnham", "Kevin Tarnham"]


def test_a_platform_is_apart_from_whose_page_it_shows(analyser: Analyser) -> None:
    text = "A popular Banksy Instagram account weighed in. It was on the @kelmina Instagram page."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Instagram", "Instagram"]


def test_users_by_their_nicks_are_somebody(analyser: Analyser) -> None:
    text = "Redditor doctorkelm says that it broke. The user wrote again, and doctorkelm wept."
    assert named(analyser, text, EntityKind.PERSON) == ["doctorkelm", "doctorkelm"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ann Brown left. He found that Brown robbed the store.", ["Ann Brown", "Brown"]),
        ("Ann Hunter left. She said Friday that Hunter's claim was false.", ["Ann Hunter", "Hunter"]),
        ("Ann Cook left. She told a friend that Cook had been ill.", ["Ann Cook", "Cook"]),
        ("Ann Bill spoke on it. The Bill fell, and the House would vote on that Bill.", ["Ann Bill"]),
    ],
)
def test_surnames_that_are_words_are_somebody_behind_that(
    analyser: Analyser, text: str, people: list[str]
) -> None:
    assert named(analyser, text, EntityKind.PERSON) == people


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("It comes as 10 News revealed it. A report in 9News and on the 4 News says so.", ["10 News", "9News", "4 News"]),
        ("In 2015 News was bad.", []),
    ],
)  # fmt: skip
def test_channels_are_bodies_by_their_number(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("It rained on the pier.\n\nSOURCE KelmRumours\n\nIt snowed.", ["KelmRumours"]),
        ("He looked at the pier Picture: TARNOPICS\n\nIt snowed.", ["TARNOPICS"]),
        ("It rained.\n\nRelated: the pier, Tag: kelmly.com", ["kelmly.com"]),
        ("The pier sank. (Reuters)", ["Reuters"]),
        ("The pier sank. [Kelmip]\n\nIt snowed a lot. [Gossip Barge]\n\nIt was so.", ["Kelmip", "Gossip Barge"]),
        ("[She] left with “[Norwegian] troops”. (Video)\n\nImage: Night falls.", []),
    ],
)  # fmt: skip
def test_who_is_credited_is_a_body(analyser: Analyser, text: str, bodies: list[str]) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


def test_who_is_of_an_age_is_a_person(analyser: Analyser) -> None:
    text = "Only 12-year-old Brigam Tolvi saw the 44-year-old Boca Kelm Country Club and a 9-year-old Kelm Tower."
    assert named(analyser, text, EntityKind.PERSON) == ["Brigam Tolvi"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("It rained. Here, Path founder Ann Roe left. He said that Path is good. He and Path agreed.", ["Path"] * 3),
        ("A spokesman for Target said so. They saw Target on Monday.", ["Target"] * 2),
        ("Box CEO Ann Roe left. Later Box said it was sorry.", ["Box"] * 2),
        ("They discuss an acquisition of Path, the struggling social network. Path users wait.", ["Path"] * 2),
        ("The Path of the river, and the Target of it, were found. They went to the Box.", []),
    ],
)  # fmt: skip
def test_firms_that_go_by_a_word_are_told_by_who_is_theirs(
    analyser: Analyser, text: str, bodies: list[str]
) -> None:
    assert named(analyser, text, EntityKind.ORGANISATION) == bodies


def test_lego_is_a_firm_and_kent_a_county(analyser: Analyser) -> None:
    text = "Lego sold it on the Kent coast. The harbour in Kent is closed. They love Lego."
    assert named(analyser, text, EntityKind.ORGANISATION) == ["Lego"] * 2
    assert named(analyser, text, EntityKind.PLACE) == ["Kent", "Kent"]
    people = "Clark Kent left. Kent said he was ill, and Kent smiled."
    assert named(analyser, people, EntityKind.PERSON) == ["Clark Kent", "Kent", "Kent"]


def test_a_body_is_named_without_its_address(analyser: Analyser) -> None:
    text = "TechCrunch reported it.\n\nRelated: the pier, Tag: techcrunch.com"
    rows = analyser.analyse(Article(text)).of_kind(EntityKind.ORGANISATION)
    assert [(row.name, len(row.mentions)) for row in rows] == [("TechCrunch", 2)]
    rows = analyser.analyse(Article("TechCrunch sold TechCrunch.com.")).of_kind(EntityKind.ORGANISATION)
    assert [row.name for row in rows] == ["TechCrunch.com"]
