"""Kinds of data that hold no article, known by their first bytes, so that a sentence can name them."""

from __future__ import annotations

from newsview.readers.decode import is_binary
from newsview.readers.errors import Unreadable
from newsview.readers.limits import Limits

_ZIP = b"PK\x03\x04"

_FIRST_BYTES = (
    (_ZIP, "a ZIP archive; unpack it and open what is inside"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
    (b"BZh", "a bzip2 archive; unpack it first"),
    (b"\xfd7zXZ\0", "an xz archive; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive; unpack it and open what is inside"),
    (b"Rar!\x1a\x07", "a RAR archive; unpack it and open what is inside"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive; unpack it first"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old or encrypted Office file; save it as plain DOCX",
    ),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"fLaC", "a FLAC recording"),
    (b"\x1aE\xdf\xa3", "a Matroska video"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"%!PS", "PostScript; convert it to PDF first"),
    (b"-----BEGIN PGP MESSAGE", "an encrypted message; decrypt it first"),
    (b"Salted__", "an encrypted file; decrypt it first"),
)

_LATER_BYTES = (
    (8, b"WEBP", "a WebP picture"),
    (8, b"WAVE", "a WAV recording"),
    (4, b"ftyp", "a video or recording"),
    (60, b"BOOKMOBI", "a Kindle book; convert it to EPUB first"),
    (257, b"ustar", "a tar archive; unpack it and open what is inside"),
)


def refuse_strangers(data: bytes) -> None:
    """Nothing, if ``data`` may be an article.

    Raises:
        Unreadable: If it is of a known kind that holds none; says what it is and what to do about it.
    """
    # Two or three letters may also begin an article; only binary data is judged by so few.
    binary = is_binary(data)
    first = [name for mark, name in _FIRST_BYTES if data.startswith(mark) and (binary or len(mark) > 3)]
    later = [name for at, mark, name in _LATER_BYTES if binary and data[at : at + len(mark)] == mark]
    if data.startswith(_ZIP):
        _refuse_broken_archive(data)
    for name in first + later:
        raise Unreadable(f"it is {name}")


def _refuse_broken_archive(data: bytes) -> None:
    from newsview.readers.package import Package  # noqa: PLC0415 - only archives need it

    try:
        Package(data, Limits())
    except Unreadable as fault:
        raise Unreadable(f"it is a ZIP archive; {fault}") from None
