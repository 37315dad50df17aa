"""What the screen can rely on when it asks for an analysis."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsview.analyst import Analyst, Cache, Failed, Found, Progress
from newsview.model import Article
from tests.analyst.listening import Ear, long_article


def is_alive(pid):
    """Whether a process runs; one that has ended but was not waited for does not."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
        return status.rsplit(")", 1)[1].split()[0] not in "ZX"
    except FileNotFoundError:
        return False


def wait_until(condition, seconds=30):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never came true"
        time.sleep(0.05)


def worker_of(analyst):
    return analyst._running().pid


def names(event):
    return {entity.name for entity in event.analysis.entities}


def test_the_whole_analysis_comes_last_and_is_of_this_article(healthy, article, ear):
    healthy.analyse(article, ear)
    end = ear.wait()
    assert isinstance(end, Found)
    assert end.complete
    assert {"Kofi Annan", "Berlin"} <= names(end)
    assert (end.analysis.text, end.analysis.source) == (article.text, "talk.txt")
    assert any(isinstance(event, Progress) for event in ear.heard)


def test_an_article_analysed_before_needs_no_worker(article, ear, healthy, tmp_path):
    cache = Cache(tmp_path / "c")
    with Analyst(cache=cache) as first:
        assert not first.has_cached(article)
        first.analyse(article, ear)
        found = ear.wait()
    with Analyst(cache=cache) as second:
        assert second.has_cached(article)
        assert second.cached(article) == found.analysis
        assert second.prepare_for(article) == found.analysis
        again = Ear()
        second.analyse(article, again)
        assert again.wait() == found
        assert second._process is None


def test_in_a_language_without_a_pipeline_quotes_are_found_and_what_is_lacking_is_said(healthy, ear):
    article = Article("tlh nuq: “Qapla’ batlh je”, ja’ yaS.", language="tlh")
    healthy.analyse(article, ear)
    end = ear.wait()
    assert isinstance(end, Found)
    assert end.analysis.model is None
    assert [quote.words(article.text) for quote in end.analysis.quotes] == ["Qapla’ batlh je"]
    assert "There is no spaCy pipeline for the language 'tlh'." in end.lacking
    assert not healthy.has_cached(article)


def test_a_long_article_grows_from_where_the_reader_is(healthy):
    article = long_article(400)
    ear = Ear()
    healthy.analyse(article, ear, first=len(article.text) - 10)
    end = ear.wait()
    first, *_, last = [event for event in ear.heard if isinstance(event, Found)]
    assert last is end
    assert not first.complete
    assert min(m.span.start for e in first.analysis.entities for m in e.mentions) > len(article.text) / 2
    done = [event.done for event in ear.heard if isinstance(event, Progress) and event.total]
    assert done == sorted(done)
    assert done[-1] == len(article.text)


def test_where_the_reader_goes_is_read_next(healthy, ear):
    article = long_article(1200)
    healthy.analyse(article, ear)
    ear.wait(lambda event: isinstance(event, Found))
    healthy.look_at(len(article.text) - 10)
    far = ear.wait(lambda event: isinstance(event, Found) and reaches(event) > 0.99 * len(article.text))
    assert not far.complete
    healthy.cancel()


def reaches(found):
    return max(mention.span.end for entity in found.analysis.entities for mention in entity.mentions)


def test_the_next_article_calls_off_the_one_before(healthy, ear):
    called_off = Ear()
    healthy.analyse(long_article(), called_off)
    called_off.wait(lambda event: isinstance(event, Progress))
    healthy.analyse(Article("Ban Ki-moon visited Geneva."), ear)
    assert "Geneva" in names(ear.wait())
    assert not any(isinstance(event, Found) and event.complete for event in called_off.heard)


def test_after_cancelling_nothing_more_is_heard(healthy, ear):
    called_off = Ear()
    healthy.analyse(long_article(), called_off)
    called_off.wait(lambda event: isinstance(event, Found))
    healthy.cancel()
    healthy.analyse(Article("Kofi Annan lived in Accra."), ear)
    ear.wait()
    assert not any(isinstance(event, Found) and event.complete for event in called_off.heard)


def test_a_killed_worker_is_told_and_the_next_try_works(article, ear):
    with Analyst.start(use_cache=False) as analyst:
        analyst.analyse(long_article(), ear)
        ear.wait(lambda event: isinstance(event, Progress) and event.done)
        os.kill(worker_of(analyst), signal.SIGKILL)
        end = ear.wait()
        assert isinstance(end, Failed)
        assert "SIGKILL" in end.sentence
        again = Ear()
        analyst.analyse(article, again)
        assert isinstance(again.wait(), Found)


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux bounds another process")
def test_a_worker_out_of_memory_is_told_and_the_next_try_works(article, ear):
    with Analyst.start(use_cache=False) as analyst:
        analyst.analyse(article, ear)
        ear.wait()
        pid = worker_of(analyst)
        held = int(Path(f"/proc/{pid}/statm").read_text().split()[0]) * resource.getpagesize()
        resource.prlimit(pid, resource.RLIMIT_AS, (held + 2_000_000, resource.RLIM_INFINITY))
        starved = Ear()
        analyst.analyse(long_article(), starved)
        end = starved.wait()
        assert isinstance(end, Failed)
        assert "memory" in end.sentence
        resource.prlimit(pid, resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        again = Ear()
        analyst.analyse(Article("Ban Ki-moon visited Seoul."), again)
        assert isinstance(again.wait(), Found)


def test_a_worker_killed_while_idle_is_replaced_unnoticed(article):
    with Analyst.start(use_cache=False) as analyst:
        process = analyst._running()
        os.kill(killed := process.pid, signal.SIGKILL)
        wait_until(lambda: process.has_ended)
        ear = Ear()
        analyst.analyse(article, ear)
        assert isinstance(ear.wait(), Found)
        assert worker_of(analyst) != killed


def test_a_worker_killed_between_two_articles_is_replaced_unnoticed(article):
    with Analyst.start(use_cache=False) as analyst:
        for _ in range(2):
            ear = Ear()
            analyst.analyse(article, ear)
            assert isinstance(ear.wait(), Found)
            os.kill(worker_of(analyst), signal.SIGKILL)
            wait_until(lambda: analyst._process is None)


def test_a_worker_that_is_just_ending_gets_no_article(article):
    with Analyst.start(use_cache=False) as analyst:
        first, second = Ear(), Ear()
        analyst.analyse(article, first)
        assert isinstance(first.wait(), Found)
        process = analyst._running()
        with process._popen._waitpid_lock:  # as whoever waits for its end holds it
            os.kill(process.pid, signal.SIGKILL)
            wait_until(lambda: process.has_ended)
            analyst.analyse(article, second)
            assert isinstance(second.wait(), Found)


def test_a_hung_worker_is_ended_and_told(ear):
    with Analyst.start(use_cache=False, silence=3) as analyst:
        analyst.analyse(long_article(), ear)
        ear.wait(lambda event: isinstance(event, Progress) and event.done)
        pid = worker_of(analyst)
        os.kill(pid, signal.SIGSTOP)
        end = ear.wait()
        assert isinstance(end, Failed)
        assert "no sign of life" in end.sentence
        wait_until(lambda: not is_alive(pid))


def test_an_idle_worker_may_be_silent(healthy, article, ear, tmp_path):
    with Analyst.start(use_cache=False, silence=0.5) as analyst:
        pid = worker_of(analyst)
        time.sleep(1.5)  # three times the silence that is too long for a busy one
        assert worker_of(analyst) == pid
        assert is_alive(pid)


def test_a_model_that_is_not_installed_is_a_sentence_with_the_remedy(article, ear):
    with Analyst("no_such_model", use_cache=False) as analyst:
        analyst.analyse(article, ear)
        end = ear.wait()
        assert isinstance(end, Failed)
        assert "'no_such_model' is not installed" in end.sentence
        assert "leave --model out" in end.sentence


def test_a_system_that_starts_no_process_is_a_sentence(article, ear, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with Analyst.start(use_cache=False) as analyst:
        analyst.analyse(article, ear)
        end = ear.wait()
        assert isinstance(end, Failed)
        assert "could not be started" in end.sentence


def test_closing_ends_the_worker_and_does_no_harm_twice(article, ear):
    analyst = Analyst.start(use_cache=False)
    pid = worker_of(analyst)
    analyst.close()
    assert not is_alive(pid)
    analyst.close()
    analyst.analyse(article, ear)
    assert analyst._process is None


@pytest.mark.parametrize("loaded", [False, True], ids=["while it loads the model", "while it reads"])
def test_the_worker_goes_when_newsview_is_killed(loaded):
    script = (
        "import sys, time; from newsview.analyst import *; from newsview.model import Article\n"
        "analyst = Analyst.start(use_cache=False)\n"
        "hear = lambda event: print(analyst._process.pid, flush=True) if getattr(event, 'done', 0) else None\n"
        "if sys.argv[1] == 'True': analyst.analyse(Article('Angela Merkel met Kofi Annan. ' * 50000), hear)\n"
        "else: print(analyst._running().pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script, str(loaded)], stdout=subprocess.PIPE) as newsview:
        worker = int(newsview.stdout.readline())
        assert is_alive(worker)
        newsview.kill()
        newsview.wait()
        wait_until(lambda: not is_alive(worker))


def test_ctrl_c_is_nothing_to_the_worker(healthy, article, ear):
    # Only once it is ready: a signal before it has begun to ignore it is what a group of its own is for.
    healthy.analyse(Article("Ban Ki-moon visited Seoul."), ear)
    ear.wait()
    pid = worker_of(healthy)
    os.kill(pid, signal.SIGINT)
    again = Ear()
    healthy.analyse(Article("Ban Ki-moon visited Busan."), again)
    assert isinstance(again.wait(), Found)
    assert worker_of(healthy) == pid
    assert os.getpgid(pid) == pid


def test_the_worker_gives_way_to_the_screen_before_it_imports_anything(tmp_path):
    """In the session of the screen: Linux shares a processor out among sessions, whatever their niceness."""
    with Analyst.start(use_cache=False) as analyst:
        pid = worker_of(analyst)
        assert os.getpriority(os.PRIO_PROCESS, pid) == min(19, os.getpriority(os.PRIO_PROCESS, 0) + 10)
        assert os.getsid(pid) == os.getsid(0)


def test_a_module_where_the_user_is_does_not_get_into_the_worker(article, ear, tmp_path, monkeypatch):
    (tmp_path / "spacy.py").write_text("raise SystemExit('imported')")
    monkeypatch.chdir(tmp_path)
    with Analyst.start(use_cache=False) as analyst:
        analyst.analyse(article, ear)
        assert isinstance(ear.wait(), Found)
