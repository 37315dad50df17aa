"""The cache helps where it can and never stands in the way."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from newsview import paths
from newsview.analyst import Analyst, Cache, Found, Noticed, wire
from newsview.analyst import cache as cache_module
from newsview.model import Analysis, Article, Entity, EntityKind, Mention, MentionKind, Span

ARTICLE = Article("Angela Merkel was here.", source="a.txt")
ANALYSIS = Analysis(
    ARTICLE.text,
    (Entity("e1", EntityKind.PERSON, "Angela Merkel", mentions=(Mention(Span(0, 13), MentionKind.NAME),)),),
    source="a.txt",
    language="en",
)


def take(analysis=ANALYSIS):
    return list(wire.take(analysis, complete=True))


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "cache" / "analyses")


def files(cache):
    return sorted(path.name for path in cache.folder.iterdir())


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_what_was_kept_comes_back(cache):
    assert cache.read(ARTICLE, None) is None
    cache.write(ARTICLE, None, take())
    assert cache.read(ARTICLE, None) == ANALYSIS
    assert cache.notices() == []


def test_only_the_user_can_look(cache):
    cache.write(ARTICLE, None, take())
    (path,) = cache.folder.iterdir()
    assert (mode(path), mode(cache.folder)) == (0o600, 0o700)


@pytest.mark.parametrize(
    "other",
    [
        Article("Angela Merkel was there."),
        Article(ARTICLE.text, language="en-GB"),
    ],
    ids=["other words", "other language"],
)
def test_another_article_is_another_analysis(cache, other):
    cache.write(ARTICLE, None, take())
    assert cache.read(other, None) is None


def test_the_same_words_under_another_name_need_no_second_analysis(cache):
    cache.write(ARTICLE, None, take())
    assert cache.read(Article(ARTICLE.text, source="b.txt", title="B"), None).source == "b.txt"


@pytest.mark.parametrize("part", ["__version__", "_code"])
def test_other_code_means_another_analysis(cache, monkeypatch, part):
    cache.write(ARTICLE, None, take())
    monkeypatch.setattr(cache_module, part, "other" if part == "__version__" else lambda: "other")
    assert cache.read(ARTICLE, None) is None


def test_editing_the_nlp_room_is_other_code(tmp_path, monkeypatch):
    room = tmp_path / "nlp"
    (room / "lexicon").mkdir(parents=True)
    (room / "__init__.py").touch()
    words = room / "lexicon" / "words.py"
    words.touch()
    monkeypatch.setattr(cache_module.newsview.nlp, "__file__", str(room / "__init__.py"))
    before = cache_module._code()
    assert cache_module._code() == before
    os.utime(words, (1, 1))
    assert cache_module._code() != before


@pytest.mark.parametrize("keep", [0, 10, -5], ids=["emptied", "cut short", "end lost"])
def test_a_damaged_file_is_set_aside_and_said_once(cache, keep):
    cache.write(ARTICLE, None, take())
    (path,) = cache.folder.iterdir()
    damaged = path.read_bytes()[:keep]
    path.write_bytes(damaged)
    assert cache.read(ARTICLE, None) is None
    assert path.with_name(path.name + ".corrupt").read_bytes() == damaged
    (notice,) = cache.notices()
    assert path.name in notice
    assert cache.notices() == []
    cache.write(ARTICLE, None, take())
    assert cache.read(ARTICLE, None) == ANALYSIS


def test_every_flipped_byte_is_noticed_or_does_no_harm(cache):
    cache.write(ARTICLE, None, take())
    (path,) = cache.folder.iterdir()
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        assert cache.read(ARTICLE, None) in (None, ANALYSIS)


def test_a_place_that_cannot_be_written_is_said_once(tmp_path):
    (tmp_path / "file").touch()
    cache = Cache(tmp_path / "file" / "analyses")
    cache.write(ARTICLE, None, take())
    cache.write(ARTICLE, None, take())
    assert cache.read(ARTICLE, None) is None
    (notice,) = cache.notices()
    assert str(tmp_path / "file") in notice


def test_a_full_disk_leaves_no_half_file(tmp_path):
    script = (
        "import resource, sys; from pathlib import Path; from newsview.analyst import Cache; from newsview.model import Article\n"
        "import os; cache = Cache(Path(sys.argv[1])); resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "cache.write(Article('x'), None, [os.urandom(5000)]); print(cache.notices(), os.listdir(sys.argv[1]))\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    assert "cannot be written" in done.stdout
    assert done.stdout.strip().endswith("[]")


def test_an_unreadable_file_is_said_and_left_alone(cache, monkeypatch):
    cache.write(ARTICLE, None, take())
    before, read_bytes = files(cache), Path.read_bytes

    def refuse(path):
        if path.is_relative_to(cache.folder):
            raise PermissionError(errno.EACCES, "Permission denied")
        return read_bytes(path)

    monkeypatch.setattr("pathlib.Path.read_bytes", refuse)
    assert cache.read(ARTICLE, None) is None
    assert "Permission denied" in cache.notices()[0]
    assert files(cache) == before


def test_the_analyses_unused_longest_go_first(tmp_path):
    articles = [Article(f"Text {n}.") for n in range(4)]
    one = Cache(tmp_path / "one")
    one.write(articles[0], None, take(Analysis(articles[0].text)))
    size = sum(path.stat().st_size for path in one.folder.iterdir())
    cache = Cache(tmp_path / "c", largest=3 * size + size // 2)
    for n, article in enumerate(articles[:3]):
        cache.write(article, None, take(Analysis(article.text)))
        os.utime(cache._path(article, None), (n, n))
    assert cache.read(articles[0], None)  # used just now
    cache.write(articles[3], None, take(Analysis(articles[3].text)))
    assert [cache.has(article, None) for article in articles] == [True, False, True, True]


def test_trouble_with_the_cache_is_an_event_and_the_analysis_comes(ear, tmp_path):
    (tmp_path / "file").touch()
    with Analyst(cache=Cache(tmp_path / "file" / "analyses")) as analyst:
        analyst.analyse(ARTICLE, ear)
        assert isinstance(ear.wait(), Found)
    assert sum(isinstance(event, Noticed) for event in ear.heard) == 1


def test_a_private_file_is_whole_or_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "local" / "state" / "last.json"
    paths.write_private(path, b"first")
    assert (mode(path), mode(path.parent), mode(path.parent.parent)) == (0o600, 0o700, 0o700)

    def fail(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", fail)
    with pytest.raises(OSError, match="No space"):
        paths.write_private(path, b"second")
    assert path.read_bytes() == b"first"
    assert [entry.name for entry in path.parent.iterdir()] == ["last.json"]


def test_files_analysed_before_are_known_without_being_read(cache, tmp_path, monkeypatch):
    known, other = tmp_path / "known.txt", tmp_path / "other.txt"
    for path in (known, other):
        path.write_text(ARTICLE.text)
    sources = [str(known), str(other), str(tmp_path / "none"), "https://a.example/known.txt", "-", "a\0b"]
    assert cache.known(sources, None) == set()
    cache.write(replace(ARTICLE, source=str(known)), None, take())
    monkeypatch.chdir(tmp_path)
    assert cache.known([*sources, "known.txt"], None) == {str(known), "known.txt"}
    assert cache.known(sources, "another_model") == set()
    known.write_text("Other words.")
    assert cache.known(sources, None) == set()


def test_a_file_is_known_once_its_analysis_was_found_by_another_name_and_no_more_once_that_is_gone(
    cache, tmp_path
):
    copy = tmp_path / "copy.txt"
    copy.write_text(ARTICLE.text)
    cache.write(ARTICLE, None, take())
    assert cache.read(replace(ARTICLE, source=str(copy)), None) is not None
    assert cache.known([str(copy)], None) == {str(copy)}
    for path in cache.folder.glob("*.gz"):
        path.unlink()
    assert cache.known([str(copy)], None) == set()
