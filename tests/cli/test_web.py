"""Addresses are sources like any other, and a private network is only reached where that is asked for."""

from __future__ import annotations

import json

from newsview.cli import main
from tests.readers.make import WORDS
from tests.readers.server import response, serving


def test_a_server_of_this_machine_is_asked_only_where_that_is_allowed(capsys):
    with serving(response(WORDS.encode())) as (address, requests):
        assert main(["analyze", "--no-cache", address]) == 1
        refused = capsys.readouterr()
        assert not requests
        assert main(["analyze", "--no-cache", "--allow-private", address]) == 0
        read = json.loads(capsys.readouterr().out)
    assert refused.out == ""
    assert f"Cannot read {address}" in refused.err
    assert "--allow-private" in refused.err
    assert (read["text"], read["source"]) == (WORDS, address)
