"""The registered spaCy factories; importing this module makes them known to spaCy.

Order matters and is ``ORDER``: names before entities, entities before quotes, and so on.
"""

from __future__ import annotations

from newsview.nlp import drafts
from newsview.nlp.said import quotes  # noqa: F401 - importing them registers theirs
from newsview.nlp.said.speakers import speakers  # noqa: F401 - as above
from newsview.nlp.who.coref import coref, voices  # noqa: F401 - as above
from newsview.nlp.who.entities import entities  # noqa: F401 - as above
from newsview.nlp.who.names import names  # noqa: F401 - as above

ORDER = (
    "newsview_names",
    "newsview_entities",
    "newsview_quotes",
    "newsview_coref",
    "newsview_speakers",
    "newsview_voices",
)
"""Every newsview component, in the order they run in."""

drafts.register_extensions()
