"""The analysis without the screen, as a shell script meets it."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from newsview.analyst import Cache, wire
from newsview.cli import main, output, report
from newsview.model import (
    Analysis,
    Article,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    from_json,
)

TALK = "Kofi Annan visited Berlin.\r\n\r\n“We had a good talk,” Annan said.\r\n"
LETTER = TALK.replace("\r\n", "\n")


@pytest.fixture
def talk(tmp_path):
    path = tmp_path / "talk.v2.txt"
    path.write_bytes(TALK.encode())
    return path


def test_json_is_the_whole_analysis_with_the_text_to_the_letter(newsview, talk):
    done = newsview("analyze", talk)
    assert (done.returncode, done.stderr) == (0, "")
    analysis = from_json(json.loads(done.stdout))
    assert analysis.text == LETTER
    assert analysis.source == str(talk)
    assert any(entity.name == "Kofi Annan" for entity in analysis.entities)


def test_sources_that_work_are_done_and_those_that_do_not_are_named(newsview, talk, tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "b.md").write_text("# Ghana\n\nKofi Annan lived in Accra.")
    done = newsview("analyze", "--format", "jsonl", "missing.txt", talk, "empty", "folder")
    assert done.returncode == 1
    assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == [str(talk), "folder/b.md"]
    assert ["missing.txt" in line or "empty" in line for line in done.stderr.splitlines()] == [True, True]


def test_a_folder_of_outputs_has_a_private_file_for_each_source(newsview, talk, tmp_path):
    done = newsview("analyze", "--output", "out/deep", talk)
    assert (done.returncode, done.stdout) == (0, "")
    (path,) = (tmp_path / "out" / "deep").iterdir()
    assert path.name == "talk.v2.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert from_json(json.loads(path.read_text())).text == LETTER


def test_standard_input_is_a_source(newsview):
    done = newsview("analyze", "-", "--format", "jsonl", input="Kofi Annan lived in Accra.")
    assert json.loads(done.stdout)["text"] == "Kofi Annan lived in Accra."


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """Puts the analysis of an article in the cache, so that no model is needed to print it."""

    def keep(analysis, name="kept.txt"):
        path = tmp_path / name
        path.write_text(analysis.text, encoding="utf-8")
        Cache().write(Article(analysis.text), None, wire.take(analysis, complete=True))
        return path

    return keep


HOSTILE = (
    "Bob \x1b[31m\x9b5mred\u202e Ann \x07\x7f\u2028end said “stop\x1b[2J”."
    + " A quiet sentence follows." * 40
)


def hostile():
    start = HOSTILE.index("“") + 1
    return Analysis(
        HOSTILE,
        (Entity("e1", EntityKind.PERSON, HOSTILE[:12], mentions=(Mention(Span(0, 12), MentionKind.NAME),)),),
        (Quote("q1", QuoteKind.DIRECT, (Span(start, start + 5),), speaker=Speaker(Span(0, 12), "e1")),),
    )


@pytest.mark.parametrize("form", ["json", "jsonl", "text"])
def test_nothing_a_terminal_obeys_comes_out(newsview, kept, form):
    done = newsview("analyze", "--format", form, kept(hostile()))
    assert done.returncode == 0
    assert done.stdout.replace("\n", "").isprintable()
    assert "Bob" in done.stdout


def test_what_is_made_harmless_in_json_is_still_the_same_text(newsview, kept):
    done = newsview("analyze", kept(hostile()))
    assert json.loads(done.stdout)["text"] == HOSTILE


def test_the_report_says_who_is_there_and_who_said_what_where():
    text = "Ann Lee, mayor of Exeter, spoke.\n\n“No,” Lee said. “Never.”\n\nOfficials said it rained."
    at = {
        words: Span(text.index(words), text.index(words) + len(words))
        for words in ("Ann Lee", "No", "Never.", "Lee said", "Officials", "it rained")
    }
    analysis = Analysis(
        text,
        (
            Entity(
                "e1",
                EntityKind.PERSON,
                "Ann Lee",
                ("Lee",),
                "mayor of Exeter",
                (Mention(at["Ann Lee"], MentionKind.NAME),),
            ),
            Entity("e2", EntityKind.PLACE, "Exeter"),
        ),
        (
            Quote("q1", QuoteKind.DIRECT, (at["No"], at["Never."]), speaker=Speaker(at["Lee said"], "e1")),
            Quote("q2", QuoteKind.INDIRECT, (at["it rained"],), speaker=Speaker(at["Officials"])),
        ),
    )
    assert report.report(Article(text, title="Rain", author="A. Writer"), analysis).splitlines() == [
        "Rain",
        "A. Writer · 14 words",
        "",
        "People (1)",
        "  Ann Lee, mayor of Exeter; 1 mention; 1 quote; also “Lee”",
        "",
        "Places (1)",
        "  Exeter; 0 mentions",
        "",
        "Quotes (2), by paragraph",
        "    2  Ann Lee: “No … Never.”",
        "    3  Officials: it rained",
        "",
    ]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("a/b/article.v2.html", "article.v2"),
        ("-", "stdin"),
        ("https://example.org/2024/05/story.html?x=1", "story"),
        ("https://example.org/2024/05/", "05"),
        ("https://example.org/", "example.org"),
        ("README", "README"),
    ],
)
def test_outputs_are_named_after_their_sources(source, name):
    assert output.name_of(source) == name


def test_two_sources_of_one_name_are_both_written(newsview, kept, tmp_path):
    (tmp_path / "sub").mkdir()
    kept(Analysis("One."), "a.txt")
    kept(Analysis("Two."), "sub/A.txt")
    done = newsview("analyze", "-o", "out", "a.txt", "sub", "a.txt")
    assert (done.returncode, done.stderr) == (0, "")
    written = {path.name: json.loads(path.read_text())["text"] for path in (tmp_path / "out").iterdir()}
    assert written == {"a.json": "One.", "A-2.json": "Two."}


def test_an_article_that_only_a_feed_holds_is_written_under_its_title(tmp_path):
    place = output.output_for(Namespace(format="json", output=tmp_path / "out"))
    for text in ("One.", "Two."):
        place.put("Mr. Smith/../goes: home", Article(text), Analysis(text))
    written = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert written == ["Mr. Smith-..-goes- home-2.json", "Mr. Smith-..-goes- home.json"]


def test_an_output_never_overwrites_its_source(newsview, kept, tmp_path):
    kept(Analysis("One."), "a.txt")
    done = newsview("analyze", "--format", "text", "-o", ".", "a.txt")
    assert done.returncode == 1
    assert "it is the source" in done.stderr
    assert (tmp_path / "a.txt").read_text() == "One."


def test_an_output_folder_that_cannot_be_made_is_a_sentence(newsview, kept, tmp_path):
    kept(Analysis("One."), "a.txt")
    done = newsview("analyze", "-o", "a.txt", "a.txt")
    assert done.returncode == 1
    assert "Cannot write to a.txt" in done.stderr


def test_a_reader_that_stops_reading_ends_it_quietly(kept, tmp_path):
    kept(Analysis("Words. " * 100_000), "a.txt")
    command = [sys.executable, "-m", "newsview", "analyze", "a.txt", "a.txt"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as newsview:
        newsview.stdout.read(10)
        newsview.stdout.close()
        assert newsview.wait(timeout=30) == 141
        assert newsview.stderr.read() == b""


@pytest.mark.skipif(os.name != "posix", reason="a shell of POSIX bounds what is written")
def test_a_full_disk_leaves_no_half_analysis_and_what_was_there(kept, tmp_path):
    kept(Analysis("Words. " * 1000), "a.txt")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.json").write_text("before")
    command = f'ulimit -f 2; exec "{sys.executable}" -m newsview analyze -o out a.txt'
    done = subprocess.run(["sh", "-c", command], check=False, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr == "newsview: Cannot write to out/a.json: File too large.\n"
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["a.json"]
    assert (tmp_path / "out" / "a.json").read_text() == "before"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_behind_standard_output_is_a_sentence_said_once(newsview, kept):
    kept(Analysis("Words. " * 100_000), "a.txt")
    with Path("/dev/full").open("wb") as full:
        done = newsview(
            "analyze", "a.txt", "a.txt", capture_output=False, stdout=full, stderr=subprocess.PIPE
        )
    assert done.returncode == 1
    assert done.stderr == "newsview: Cannot write to standard output: No space left on device.\n"


@pytest.mark.skipif(os.name != "posix", reason="a shell of POSIX closes what it is told to")
def test_closed_output_is_a_sentence_where_one_can_be_said(kept, tmp_path):
    kept(Analysis("One."), "a.txt")

    def shell(closing, source):
        command = f'"{sys.executable}" -m newsview analyze {source} {closing}'
        done = subprocess.run(command, shell=True, check=False, capture_output=True, text=True, cwd=tmp_path)
        return done.returncode, done.stderr

    assert shell(">&-", "a.txt") == (1, "newsview: Cannot write to standard output: it is closed.\n")
    assert shell("2>&-", "missing.txt") == (1, "")
    assert shell("2>/dev/full", "missing.txt") == (1, "")


def test_the_cache_is_left_alone_where_asked(kept, monkeypatch, capsys, tmp_path):
    path = kept(Analysis("Kofi Annan lived in Accra."))
    (tmp_path / "out").mkdir()
    assert main(["analyze", "--no-cache", "-o", str(tmp_path / "out"), str(path)]) == 0
    fresh = from_json(json.loads((tmp_path / "out" / "kept.json").read_text()))
    assert fresh.entities  # the cached one has none
