"""Text to the clipboard by the system's own program, where there is one and the screen is this machine's.

Elsewhere only the terminal can be asked (OSC 52), and it does not tell whether it did: the text is kept in
a file as well.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from newsview.app.plain import one_line
from newsview.paths import state_dir, write_private

if TYPE_CHECKING:
    from pathlib import Path

PROGRAMS = (
    ("pbcopy",),
    ("wl-copy",),
    ("xclip", "-selection", "clipboard"),
    ("xsel", "--clipboard", "--input"),
    ("clip.exe",),
)
SECONDS = 2.0


def copy_natively(text: str) -> bool:
    """Whether a program of this machine took the text; over SSH none could reach the reader's clipboard."""
    if "SSH_CONNECTION" in os.environ:
        return False
    return any(_run(program, text) for program in PROGRAMS if _is_usable(program[0]))


def copy_to_tmux(text: str) -> bool:
    """Whether the tmux around newsview took the text as its newest buffer; it asks its terminal, too."""
    return "TMUX" in os.environ and _run(("tmux", "load-buffer", "-w", "-"), text)


def kept_file() -> Path:
    """Where the text stands that only the terminal was asked to take."""
    return state_dir() / "copied.txt"


def kept(text: str) -> str:
    """Keep the text in a file, where the terminal may not have taken it; says so in a sentence."""
    try:
        write_private(kept_file(), text.encode("utf-8", "replace"))
    except OSError as error:
        where = f"It could not be kept in a file either: {error.strerror or error}."
    else:
        where = f"It also stands in {one_line(str(kept_file()))}."
    return f"The terminal was asked to take it, and does not tell whether it did. {where}"


def _is_usable(program: str) -> bool:
    if program == "wl-copy" and "WAYLAND_DISPLAY" not in os.environ:
        return False
    if program in {"xclip", "xsel"} and "DISPLAY" not in os.environ:
        return False
    return shutil.which(program) is not None


def _run(program: tuple[str, ...], text: str) -> bool:
    # clip.exe reads UTF-16, the others UTF-8.
    encoding = "utf-16" if program[0] == "clip.exe" else "utf-8"
    try:
        done = subprocess.run(
            program,
            input=text.encode(encoding, "replace"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False  # The caller turns to the next way, and says which one it was.
    return done.returncode == 0
