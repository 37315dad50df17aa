"""``python -m newsview.cli.browser.page [WORD…]``: newsview drawing on a page instead of a terminal.

Whoever serves the page starts it, and speaks with it over standard input and output.
"""

from __future__ import annotations

import os
import sys

from newsview.cli import main

if __name__ == "__main__":
    # Before Textual is imported, which reads it once.
    os.environ["TEXTUAL_DRIVER"] = "newsview.app.pagedriver:PageDriver"
    sys.exit(main())
