"""Text to the clipboard by the system's own program, where there is one and the screen is this machine's."""

from __future__ import annotations

import os
import shutil
import subprocess

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
