"""Part of a whole name that stands alone is in the row of who or what has that name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsview.model import Article, EntityKind

if TYPE_CHECKING:
    from newsview.nlp import Analyser

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        (
            "Tiger Roskman won again in Kelm on Sunday. Ann Roe said Tiger is a big cheater. Roskman said no.",
            PERSON,
            {"Tiger Roskman": {"Tiger", "Roskman"}, "Ann Roe": set()},
        ),
        (
            "Commissioner Helmric Fredouk, 45, is ill. We think of the relatives of Helmric.",
            PERSON,
            {"Helmric Fredouk": {"Helmric"}},
        ),
        (
            "JP Tarnalindan is a reporter at Kelm. Email him.\n\nMore from JP",
            PERSON,
            {"JP Tarnalindan": {"JP"}},
        ),
        (
            "He will be replaced by Carlos Manuel Sada Hallbez. Sada, the incoming ambassador, is 55.",
            PERSON,
            {"Carlos Manuel Sada Hallbez": {"Sada"}},
        ),
        (
            "It is a growth track, according to CFO Ko Ishikawa. “We can make a good profit,” Ishikawa said.",
            PERSON,
            {"Ko Ishikawa": {"Ishikawa"}},
        ),
        (
            "The leader, Kim Hyun-un, is ill. A gloomy Hyun-un appeared on TV, and Hyun-un’s sister wept.",
            PERSON,
            {"Kim Hyun-un": {"Hyun-un"}},
        ),
        (
            "Led Zeppelin played in Paris. It was a treat for Zeppelin fans.",
            ORGANISATION,
            {"Led Zeppelin": {"Zeppelin"}},
        ),
        (
            "The PGA Tour banned Ann Roe. She was suspended under the Tour’s programme and told Tour players.",
            ORGANISATION,
            {"PGA Tour": {"Tour"}},
        ),
        (
            "The PGA Tour banned Ann Roe. She has won on the Tarn.com Tour since.",
            ORGANISATION,
            {"PGA Tour": set(), "Tarn.com": set()},
        ),
        (
            "He hosts Ann Roe’s The Intercept. While the Intercept has been publishing regularly, she left.",
            ORGANISATION,
            {"The Intercept": {"Intercept"}},
        ),
        (
            "He sued the German Finance Ministry. Late last year, the Finance Ministry asked for it.",
            ORGANISATION,
            {"German Finance Ministry": {"Finance Ministry"}},
        ),
        (
            "He sued the German Finance Ministry. The Greek Finance Ministry and the Finance Ministry met.",
            ORGANISATION,
            {"German Finance Ministry": set(), "Greek Finance Ministry": set(), "Finance Ministry": set()},
        ),
        (
            "The U.S. Court of Appeals for the Ninth Circuit met. The Ninth Circuit said no.",
            ORGANISATION,
            {"U.S. Court of Appeals for the Ninth Circuit": {"Ninth Circuit"}},
        ),
        (
            "The U.S. Commerce Department met Ann Roe. Bob Lo of Commerce said no. Commerce Department officials left.",
            ORGANISATION,
            {"U.S. Commerce Department": {"Commerce", "Commerce Department"}},
        ),
        (
            "Ann Roe runs First Look Media. A change at First Look is near. First Look said no.",
            ORGANISATION,
            {"First Look Media": {"First Look"}},
        ),
        (
            "Royal Dutch Shell Plc met. Ann Roe, a former executive at Shell, said no. Shell grew.",
            ORGANISATION,
            {"Royal Dutch Shell Plc": {"Shell"}},
        ),
        (
            "The Green Party has three seats. Green Leader Ann Roe said so. The Green caucus met.",
            ORGANISATION,
            {"Green Party": {"Green"}},
        ),
        (
            "The mayor met the Mayors Council on Nov. 15, Ann Roe said. The Mayors Council met.",
            ORGANISATION,
            {"Mayors Council": set()},
        ),
        (
            "On Monday, rapper Azealda Banks sang. On Instagram, Banks posted remarks. Musk called Banks, 30, a fan.",
            PERSON,
            {"Azealda Banks": {"Banks"}},
        ),
        (
            "Michael Kelmps has won 22 medals. Michael Kelmp said no. Kelmps left.",
            PERSON,
            {"Michael Kelmps": {"Michael Kelmp", "Kelmps"}},
        ),
        (
            "He is Abubakar Mobolaji Tarnseni. Dr. Mobolaji Abubakar Tarnseni met Ann Roe.",
            PERSON,
            {"Abubakar Mobolaji Tarnseni": {"Mobolaji Abubakar Tarnseni"}, "Ann Roe": set()},
        ),
        (
            "The man is Michael Zehaf-Tarnau, 32. Michael Zehaf Tarnau shot Ann Roe. A Zehaf-Tarnau left.",
            PERSON,
            {"Michael Zehaf Tarnau": {"Michael Zehaf-Tarnau", "Zehaf-Tarnau"}, "Ann Roe": set()},
        ),
        (
            "Nordstrom Inc. reported a profit. Erik Nordstrom, its co-president, said Nordstrom is focused."
            " Seattle-based Nordstrom is making a big bet.",
            ORGANISATION,
            {"Nordstrom Inc.": {"Nordstrom"}},
        ),
        (
            "A top Goldman fund buys. The Goldman Sachs Emerging Markets Equity Fund grew. Goldman Sachs Group Inc."
            " said so.",
            ORGANISATION,
            {"Goldman Sachs Emerging Markets Equity Fund": set(), "Goldman Sachs Group Inc.": {"Goldman"}},
        ),
        (
            "Party City Holdco Inc. fell. Shoppers left Party City. Party City said no.",
            ORGANISATION,
            {"Party City Holdco Inc.": {"Party City"}},
        ),
        (
            "Mr. V.G. Tarnartha owns a chain. VG Tarnartha met Ann Roe. Tarnartha left.",
            PERSON,
            {"V.G. Tarnartha": {"VG Tarnartha", "Tarnartha"}, "Ann Roe": set()},
        ),
        (
            "Most votes are in Kelm-Tarn County, and counties such as Kelm-Tarn and Broward were won.",
            PLACE,
            {"Kelm-Tarn County": {"Kelm-Tarn"}, "Broward": set()},
        ),
        (
            "Houston is a city. Houston County is not near it.",
            PLACE,
            {"Houston": set(), "Houston County": set()},
        ),
    ],
)
def test_part_of_a_name(analyser: Analyser, text: str, kind: EntityKind, found: dict[str, set[str]]) -> None:
    rows = {entity.name: set(entity.aliases) for entity in analyser.analyse(Article(text)).of_kind(kind)}
    assert rows == found
