"""Sources made into articles: files, web pages, standard input, feeds and folders.

Each kind of source is a module in ``formats`` and is found there; the libraries that read it are
imported when the first source of its kind is read.
"""

from newsview.readers.errors import ReadError, harmless
from newsview.readers.limits import Limits
from newsview.readers.listing import inline_article, listing, opened, read_entry
from newsview.readers.lists import Entry, Listing
from newsview.readers.reading import pasted, read

__all__ = [
    "Entry",
    "Limits",
    "Listing",
    "ReadError",
    "harmless",
    "inline_article",
    "listing",
    "opened",
    "pasted",
    "read",
    "read_entry",
]
