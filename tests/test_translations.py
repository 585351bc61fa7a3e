"""The words of the interface in other languages: whole, up to date, every placeholder kept, found when asked for."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from tools import translations
from tools.translations import FOLDER, messages, read, release, update, write

FILES = sorted(FOLDER.glob("*.ts"))
PLACEHOLDER = re.compile(r"\{\w*\}")
FAMILIAR = re.compile(r"\b(tú|tu|tus|te|ti|contigo|puedes|tienes|quieres|debes|eres|estás|vosotros)\b", re.IGNORECASE)


def test_spanish_ships():
    assert [path.name for path in FILES] == ["tms_education_es.ts"]


@pytest.mark.parametrize("path", FILES, ids=str)
def test_every_text_of_the_code_is_translated_and_none_is_left_over(path: Path):
    translated = read(path)
    assert set(messages()) - translated.keys() == set(), "new texts: run make translations, and translate them"
    assert translated.keys() - set(messages()) == set(), "texts that are gone: run make translations"
    assert [source for (_, source, _), words in translated.items() if not words] == []


@pytest.mark.parametrize("path", FILES, ids=str)
def test_the_program_loads_what_was_translated(path: Path, tmp_path):
    release(path, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == path.with_suffix(".qm").read_bytes(), "run make translations"


@pytest.mark.parametrize("path", FILES, ids=str)
def test_qt_finds_every_text(path: Path):
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    for (context, source, note), words in read(path).items():
        if words != source:
            assert translator.translate(context, source, note or None) == words, (context, source)


@pytest.mark.parametrize("path", FILES, ids=str)
def test_placeholders_and_lines_are_kept(path: Path):
    for (_, source, _), words in read(path).items():
        assert Counter(PLACEHOLDER.findall(words)) == Counter(PLACEHOLDER.findall(source)), source
        assert words.count("\n") == source.count("\n"), source
        assert (words[0] == " ", words[-1] == " ") == (source[0] == " ", source[-1] == " "), source


def test_spanish_says_usted():
    for words in read(FOLDER / "tms_education_es.ts").values():
        assert FAMILIAR.search(words) is None, words


def test_texts_are_found_with_the_context_they_are_asked_in(tmp_path):
    (tmp_path / "page.py").write_text(
        "def tr(words):\n    return QCoreApplication.translate('Helper', words)\n\n"
        "class Page:\n    def say(self):\n        return self.tr('One'), tr('Two'), [self.tr('Three') for _ in ()]\n\n"
        "def other():\n    translate = QCoreApplication.translate\n    return translate('Four', 'four', 'the number')\n"
    )
    assert messages(tmp_path) == (
        ("Four", "four", "the number"),
        ("Helper", "Two", ""),
        ("Page", "One", ""),
        ("Page", "Three", ""),
    )


def test_a_changed_text_must_be_translated_again(tmp_path, monkeypatch):
    path = tmp_path / "tms_education_xx.ts"
    write(path, "xx", {("Page", "One", ""): "Uno", ("Page", "Gone", ""): "Ya no"})
    monkeypatch.setattr(translations, "messages", lambda: (("Page", "One", ""), ("Page", "Two & “more”", "")))
    assert update(path) == (("Page", "Two & “more”", ""),)
    assert read(path) == {("Page", "One", ""): "Uno", ("Page", "Two & “more”", ""): ""}
    assert 'type="unfinished"' in path.read_text()
