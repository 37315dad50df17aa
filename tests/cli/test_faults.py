"""Whatever is wrong with a source, one sentence says so, and the other sources are done."""

from __future__ import annotations

import os
import socket

import pytest

from newsview.cli.arguments import size


def missing(folder):
    return folder / "missing.txt"


def empty(folder):
    path = folder / "empty.txt"
    path.touch()
    return path


def blank(folder):
    path = folder / "blank.txt"
    path.write_text(" \n\n")
    return path


def binary(folder):
    path = folder / "binary.txt"
    path.write_bytes(bytes(range(256)) * 20)
    return path


def folder_without_articles(folder):
    path = folder / "folder"
    path.mkdir()
    (path / "notes.bin").touch()
    return path


def dangling_link(folder):
    path = folder / "link.txt"
    path.symlink_to("gone.txt")
    return path


def device(_):
    return "/dev/zero"


def unix_socket(folder):
    path = folder / "socket"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(os.path.relpath(path))
    return path


def lying_zip(folder):
    path = folder / "lying.txt"
    path.write_bytes(b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + os.urandom(500))
    return path


FAULTS = [
    missing,
    empty,
    blank,
    binary,
    folder_without_articles,
    dangling_link,
    device,
    unix_socket,
    lying_zip,
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
@pytest.mark.parametrize("command", [[], ["analyze"]], ids=["screen", "analyze"])
def test_a_source_that_cannot_be_read_is_named_in_one_sentence(
    newsview, tmp_path, monkeypatch, fault, command
):
    monkeypatch.chdir(tmp_path)
    source = fault(tmp_path)
    done = newsview(*command, source)
    assert done.returncode == 1
    assert done.stdout == ""
    (sentence,) = done.stderr.splitlines()
    assert sentence.startswith("newsview: ")
    assert str(source) in sentence
    assert sentence.endswith(".")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is forbidden to the superuser")
def test_no_permission_is_said(newsview, tmp_path):
    source = tmp_path / "secret.txt"
    source.write_text("Words.")
    source.chmod(0)
    done = newsview("analyze", source)
    assert done.returncode == 1
    assert "no permission" in done.stderr


def test_a_hostile_file_name_is_shown_harmless(newsview):
    done = newsview("analyze", "\x1b]0;owned\x07\x1b[31m\u202etxt.exe")
    assert done.returncode == 1
    assert done.stderr.isprintable() or done.stderr.rstrip("\n").isprintable()
    assert "owned" in done.stderr


def test_a_hostile_option_is_shown_harmless(newsview):
    done = newsview("--\x1b[31mred")
    assert done.returncode == 2
    assert "\x1b" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["analyze"],
        ["--nonsense"],
        ["analyze", "--format", "xml", "a"],
        ["--max-size", "much", "a"],
        ["--max-size", "-1", "a"],
    ],
)
def test_wrong_usage_is_status_2_with_the_usage(newsview, arguments):
    done = newsview(*arguments)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: newsview")


def test_without_a_terminal_the_screen_says_what_to_do_instead(newsview, tmp_path):
    (tmp_path / "a.txt").write_text("Kofi Annan lived in Accra.")
    done = newsview("a.txt", stdin=-3)
    assert done.returncode == 2
    assert "newsview analyze" in done.stderr


@pytest.mark.parametrize("command", [[], ["analyze"]], ids=["screen", "analyze"])
def test_a_model_that_is_not_installed_comes_with_its_remedy(newsview, tmp_path, command):
    (tmp_path / "a.txt").write_text("Kofi Annan lived in Accra.")
    done = newsview(*command, "--model", "no_such_model", "a.txt")
    assert done.returncode == 1
    assert "'no_such_model' is not installed" in done.stderr
    assert "leave --model out" in done.stderr


def test_a_source_too_large_is_refused_until_it_is_allowed(newsview, tmp_path):
    (tmp_path / "a.txt").write_text("Kofi Annan lived in Accra. " * 100)
    done = newsview("analyze", "--max-size", "1K", "a.txt")
    assert done.returncode == 1
    assert "--max-size" in done.stderr


def test_sizes_are_understood():
    assert [size(words) for words in ("200M", "1.5 GB", "5000", "2k", "10KB")] == [
        200e6,
        1.5e9,
        5000,
        2000,
        10000,
    ]


def test_it_can_be_run_as_a_module_too(newsview):
    done = newsview("--version")
    assert done.returncode == 0
    assert done.stdout.startswith("newsview ")
