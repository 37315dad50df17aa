"""A pipeline that is missing or does not fit is a sentence with the command that puts it right."""

from __future__ import annotations

import json
import sys

import pytest

from newsview.nlp import ModelError, find_model, installing, load, models

RELEASES = "https://github.com/explosion/spacy-models/releases/download"


def sentence(*arguments):
    with pytest.raises(ModelError) as caught:
        find_model(*arguments)
    assert str(caught.value).isprintable()
    return str(caught.value)


@pytest.mark.parametrize(
    ("language", "pipeline"),
    [("de-AT", "de_core_news_sm"), ("zh-Hans", "zh_core_web_sm"), ("no", "nb_core_news_sm")],
)
def test_a_language_without_a_pipeline_comes_with_the_command_for_the_one_there_is(language, pipeline):
    said = sentence(None, language)
    assert f" {RELEASES}/{pipeline}-3.8.0/{pipeline}-3.8.0-py3-none-any.whl”" in said
    assert sys.executable in said


@pytest.mark.parametrize("language", ["ar", "hu", "tlh", "a.b", "../x", "\x1b[31m"])
def test_where_there_is_none_that_is_said_and_nothing_is_looked_for(language):
    said = sentence(None, language)
    assert said.startswith("There is no spaCy pipeline for the language ")
    assert "install" not in said


def test_no_language_makes_python_import_a_module(tmp_path, monkeypatch):
    (tmp_path / "trap.py").write_text("raise SystemExit('imported')")
    monkeypatch.syspath_prepend(tmp_path)
    sentence(None, "trap.x")


@pytest.mark.parametrize("name", ["no_such_model", "__main__", "os", "\x1b[31mred", ""])
def test_a_name_that_is_no_pipeline_is_no_advice_to_install_one(name):
    assert "pip install" not in sentence(name)


def test_one_of_spacys_own_that_is_not_installed_comes_with_its_command():
    assert f"{RELEASES}/en_core_web_lg-3.8.0/" in sentence("en_core_web_lg")


@pytest.mark.parametrize(("has_pip", "begins"), [(True, "-m pip install --force"), (False, "uv pip install")])
def test_the_command_is_for_the_installer_that_is_there(monkeypatch, has_pip, begins):
    monkeypatch.setattr(installing, "find_spec", lambda _: object() if has_pip else None)
    assert begins in (installing.command_for("de_core_news_sm", again=True) or "")


def test_a_package_that_carries_a_pipeline_as_data_is_one(tmp_path, monkeypatch):
    folder = tmp_path / "carrier_of_one" / "_model"
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").write_text("")
    (folder / "meta.json").write_text(json.dumps({"lang": "en", "version": "3.8.0"}))
    monkeypatch.syspath_prepend(tmp_path)
    found = find_model("carrier_of_one")
    assert (found.label, found.location) == ("carrier_of_one-3.8.0", str(folder))


def test_a_damaged_pipeline_and_one_for_another_spacy_are_sentences(tmp_path):
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    for found in (b"{", b"[]", b'{"lang": "\xff"}'):
        (damaged / "meta.json").write_bytes(found)
        assert "cannot be read" in sentence(str(damaged))
    other = tmp_path / "other"
    other.mkdir()
    (other / "meta.json").write_text(json.dumps({"lang": "en", "version": "2.0.0"}))
    (other / "config.cfg").write_text("[nlp]\nlang = 3\n")
    with pytest.raises(ModelError, match="does not load with spaCy 3") as caught:
        load(str(other))
    assert "\n" not in str(caught.value)


def test_the_pipeline_that_came_with_newsview_is_put_right_by_installing_newsview():
    (own, *_) = models.DEFAULT_MODELS["en"]
    assert models.remedy(own) == " Install newsview again."
