"""Documents that are ZIP archives of XML (DOCX, ODT, EPUB), opened within bounds."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812 - it is a class, whatever its module calls it

from newsview.readers.errors import Unreadable
from newsview.readers.limits import Limits, megabytes
from newsview.readers.trees import DAMAGED, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_FILES = 20_000
"""Files in an archive beyond which it is no document."""

CHUNK = 1 << 20


class Package:
    """The files of a document, read one by one; together they may not unpack to more than the limit.

    Raises:
        Unreadable: If the archive is damaged.
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        try:
            self._archive = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, OSError, NotImplementedError):
            raise Unreadable(DAMAGED) from None
        self._limits = limits
        self._left = limits.size
        self.names = frozenset(self._archive.namelist())
        if len(self.names) > MOST_FILES:
            raise Unreadable(f"it has {len(self.names)} files inside, too many for a document")

    def read(self, name: str) -> bytes:
        """The bytes of one file.

        Raises:
            Unreadable: If it is not there, damaged, encrypted, or unpacks to more than is allowed.
        """
        parts: list[bytes] = []
        try:
            with self._archive.open(name) as file:
                # The size that an archive declares may be a lie; only what comes out counts.
                while part := file.read(min(CHUNK, self._left + 1)):
                    self._left -= len(part)
                    if self._left < 0:
                        raise Unreadable(self._too_large())
                    parts.append(part)
        except KeyError:
            raise Unreadable(f"{DAMAGED}: {name} is missing in it") from None
        except RuntimeError:
            raise Unreadable("it is encrypted; save a copy without a password") from None
        except (BadZipFile, ZlibError, EOFError, OSError, ValueError, NotImplementedError):
            raise Unreadable(DAMAGED) from None
        return b"".join(parts)

    def xml(self, name: str) -> _Element:
        """The root of one XML file.

        Raises:
            Unreadable: As ``read``, and if it is no XML at all.
        """
        return parse_xml(self.read(name))

    def _too_large(self) -> str:
        return (
            f"it unpacks to more than the {megabytes(self._limits.size)} that are allowed; "
            "the option --max-size allows more"
        )
