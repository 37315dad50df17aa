"""newsview: read an article closely in the terminal.

The rooms, each importing only from those before it: ``model``, ``readers``, ``nlp``, ``analyst``,
``app``, ``cli``. ``ARCHITECTURE.md`` beside this file says what flows between them.
"""

__version__ = "0.1.0"
