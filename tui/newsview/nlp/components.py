"""The registered spaCy factories; importing this module makes them known to spaCy.

Order matters and is ``ORDER``: names before entities, entities before quotes, and so on.
"""

from __future__ import annotations

from newsview.nlp import drafts
from newsview.nlp.said import quotes, speakers  # noqa: F401 - importing them registers theirs
from newsview.nlp.who import coref, entities, names, voices  # noqa: F401 - as above

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
