"""Whatever is wrong with a file, one sentence says so and names it."""

from __future__ import annotations

import os
import socket
import threading
from pathlib import Path

import pytest

from newsview.readers import Limits, ReadError, listing, read


def problem(source: str, **limits: object) -> str:
    with pytest.raises(ReadError) as caught:
        read(source, limits=Limits(**limits))
    sentence = str(caught.value)
    assert sentence.startswith("Cannot read ")
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert sentence.isprintable()
    return sentence


def test_no_such_file_names_the_nearest_one(put):
    source = put("article.txt", "words")
    assert problem(source.replace("article", "artcile")).endswith(
        f"there is no such file; the nearest name is {source}."
    )


def test_no_such_folder(tmp_path):
    assert f"no folder {tmp_path / 'x'}" in problem(str(tmp_path / "x" / "a.txt"))


def test_a_file_taken_for_a_folder(put):
    assert "there is no such file" in problem(put("a.txt", "words") + "/b.txt")


def test_a_link_to_nowhere(tmp_path):
    link = tmp_path / "link.txt"
    link.symlink_to("gone.txt")
    assert problem(str(link)).endswith("it is a link to gone.txt, which is not there.")


def test_links_in_a_circle(tmp_path):
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    assert "round in a circle" in problem(str(tmp_path / "a"))


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_no_permission(put):
    source = put("a.txt", "words")
    Path(source).chmod(0)
    assert "you have no permission to read it" in problem(source)


def test_no_permission_whoever_runs_the_tests(put, monkeypatch):
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    source = put("a.txt", "words")
    monkeypatch.setattr(Path, "open", refuse)
    assert "you have no permission to read it" in problem(source)


def test_a_folder_a_device_and_a_socket(tmp_path):
    assert "it is a folder" in problem(str(tmp_path))
    assert "it is a device" in problem(os.devnull)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        assert "it is a socket" in problem(str(tmp_path / "s"))


def test_a_pipe_that_nobody_writes_to_is_given_up(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert "nothing came through this pipe for 0.05 seconds" in problem(str(tmp_path / "pipe"), seconds=0.05)


def test_a_pipe_that_somebody_writes_to_is_read(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=("words that came later",))
    writer.start()
    assert read(str(pipe)).text == "words that came later"
    writer.join()


@pytest.mark.parametrize("data", ["", " \n\t\n"])
def test_nothing_in_it(put, data):
    said = problem(put("a.txt", data))
    assert said.endswith("it is empty." if not data else "there are no words in it.")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "it is a PNG picture"),
        (b"\x7fELF" + bytes(100), "it is a program"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "it is an old or encrypted Office file"),
        (b"PK\x03\x04" + bytes(100), "it is a ZIP archive; it is damaged or cut short"),
        (b"\x1f\x8b\x08" + bytes(100), "it is a gzip archive; unpack it first"),
        (b"-----BEGIN PGP MESSAGE-----\n\nabc", "it is an encrypted message; decrypt it first"),
        (bytes(range(256)), "it is binary data, not text"),
    ],
)
def test_what_is_no_text_is_told_by_its_content(put, data, words):
    assert words in problem(put("a.txt", data))
    assert words in problem(put("a", data))
    assert f"it is called a PDF document but {words}" in problem(put("a.pdf", data))


def test_what_is_too_large_is_not_read(tmp_path):
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(100_000_000)
    assert "it has 100 MB, more than the 50 MB that are allowed; the option --max-size" in problem(str(huge))


@pytest.mark.parametrize(
    "name", ["\x1b[31mred.txt", "a\nb.txt", "\u202egnp.txt", "\udcff.txt", "a\0b", "x" * 5000]
)
def test_hostile_names_are_shown_harmless(name):
    said = problem(f"/no-such-folder/{name}")
    assert len(said) < 500


def test_a_folder_is_the_articles_in_it(tmp_path):
    for name in ("b.txt", "a.md", "sub/c.html", "x.png", ".hidden.txt", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("words")
    found = [str(tmp_path / name) for name in ("a.md", "b.txt", "sub/c.html")]
    listed = listing(str(tmp_path))
    assert listed is not None
    assert [entry.source for entry in listed.entries] == found


def test_a_folder_with_nothing_to_read(tmp_path):
    (tmp_path / "x.png").write_bytes(b"")
    with pytest.raises(ReadError, match=r"this folder holds no article \(looked for .*\.txt"):
        listing(str(tmp_path))
