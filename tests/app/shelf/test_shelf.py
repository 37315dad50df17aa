"""Narrowing the articles down by words."""

from __future__ import annotations

import pytest

from newsview.app.shelf.shelf import Item, Shelf

PATHS = ("/home/reporter/2025/sport/final.txt", "/home/reporter/2025/court/verdict.txt")


def shelf_of(*sources):
    return Shelf(tuple(Item(str(n), source, f"Title {n}") for n, source in enumerate(sources, 1)))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ([], ["1", "2"]),
        (["SPORT"], ["1"]),
        (["verdict"], ["2"]),
        (["title", "final"], ["1"]),
        (["reporter"], []),
        (["2025"], []),
        (["sport", "verdict"], []),
    ],
)
def test_what_all_sources_share_finds_none_of_them(words, found):
    assert [item.id for item in shelf_of(*PATHS).called(words)] == found


def test_addresses_are_told_apart_by_their_hosts():
    shelf = shelf_of("https://one.example/news/a", "https://two.example/news/a")
    assert [item.id for item in shelf.called(["two.example"])] == ["2"]


def test_what_was_pasted_is_found_by_its_title():
    assert [item.id for item in shelf_of(None, *PATHS).called(["Title", "1"])] == ["1"]
