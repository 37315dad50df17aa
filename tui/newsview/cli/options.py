"""What ``newsview [SOURCE…]`` is asked for."""

from __future__ import annotations


class Options:
    """The sources and how to read them; as they are unless options on the command line say otherwise.

    Attributes:
        sources: What is to be read, in order.
        model: The spaCy pipeline to use; ``None`` for the one of the article's language.
        no_cache: Whether analyses are neither looked up nor kept.
        max_size: The most bytes of a source; ``None`` for as many as usual.
        allow_private: Whether addresses of this machine and private networks are opened.
    """

    def __init__(self, sources: list[str]) -> None:
        self.sources = sources
        self.model: str | None = None
        self.no_cache = False
        self.max_size: int | None = None
        self.allow_private = False
