"""Sources made into articles: files, standard input, folders.

Each kind of source is a module in ``formats`` and is found there; the libraries that read it are
imported when the first source of its kind is read.
"""

from newsview.readers.errors import ReadError, harmless
from newsview.readers.folders import expand
from newsview.readers.limits import Limits
from newsview.readers.reading import pasted, read

__all__ = ["Limits", "ReadError", "expand", "harmless", "pasted", "read"]
