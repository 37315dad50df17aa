"""What holds for every test."""

from __future__ import annotations

from hypothesis import settings

# A slow moment of the machine is no fault of the code.
settings.register_profile("newsview", deadline=None)
settings.load_profile("newsview")
