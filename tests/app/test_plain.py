"""Words of an article in a list or on the clipboard: what a reader sees of them, and nothing else."""

from __future__ import annotations

import pytest

from newsview.app.plain import one_line
from newsview.app.state.citation import unwrapped

UNSEEN = "\u00ad\u200b\u2060\ufeff"


@pytest.mark.parametrize("sign", UNSEEN)
@pytest.mark.parametrize("shown", [one_line, unwrapped])
def test_signs_that_nobody_sees_are_left_out(shown, sign):
    assert shown(f"Mer{sign}kel\nspoke{sign} ") == "Merkel spoke"


def test_what_shapes_letters_stays():
    assert one_line("می\u200cخواهم") == "می\u200cخواهم"
