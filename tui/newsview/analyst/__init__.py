"""Runs ``nlp`` in a worker process, hands back what it finds, and keeps it on disk."""

from newsview.analyst.analyst import Analyst
from newsview.analyst.cache import Cache
from newsview.analyst.events import Event, Failed, Found, Noticed, Progress

__all__ = ["Analyst", "Cache", "Event", "Failed", "Found", "Noticed", "Progress"]
