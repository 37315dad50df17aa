"""Run newsview with ``python -m newsview``."""

import sys

from newsview.cli import main

sys.exit(main())
