"""What holds for every test."""

from __future__ import annotations

import signal

from hypothesis import settings

# Where the tests run in the background these may be ignored, and every program started here would inherit that.
for number in (signal.SIGINT, signal.SIGHUP, signal.SIGQUIT, signal.SIGTERM):
    if signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)

# A slow moment of the machine is no fault of the code.
settings.register_profile("newsview", deadline=None)
settings.load_profile("newsview")
