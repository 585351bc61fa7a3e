"""The words of the interface in other languages: whole, up to date, every placeholder kept, found when asked for."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from tools import translations
from tools.translations import ENGLISH, FOLDER, FORM, counts, messages, read, release, update, write

from tms_education.content.languages import shipped_languages, words_file
from tms_education.ui.style.speech import Speech

FILES = sorted(FOLDER.glob("*.ts"))
PLACEHOLDER = re.compile(r"\{\w*\}|%L?n")
FAMILIAR = re.compile(r"\b(tú|tu|tus|te|ti|contigo|puedes|tienes|quieres|debes|eres|estás|vosotros)\b", re.IGNORECASE)


def asked(path: Path):
    """Give the texts a file must hold: English only those that count."""
    return {one for one in messages() if ENGLISH not in path.stem.split("_") or counts(one)}


def test_spanish_ships_and_the_english_of_what_counts():
    assert [path.name for path in FILES] == ["tms_education_en.ts", "tms_education_es.ts"]
    assert shipped_languages() == ("en", "es")


@pytest.mark.parametrize(
    ("language", "one", "several"),
    [("en", "1 point lower than", "1,200 points lower than"), ("es", "1 punto menos que", "1,200 puntos menos que")],
)
def test_one_thing_is_said_otherwise_than_several(qapp, language, one, several):
    speech = Speech(qapp, words_file)
    speech.speak(language)
    try:
        said = [QCoreApplication.translate("Compared", "%Ln points lower than on {day}.", None, n) for n in (1, 1200)]
        assert said[0].startswith(one)
        assert said[1].startswith(several)
    finally:
        Speech(qapp, words_file).speak("en")


@pytest.mark.parametrize("path", FILES, ids=str)
def test_every_text_of_the_code_is_translated_and_none_is_left_over(path: Path):
    translated = read(path)
    assert asked(path) - translated.keys() == set(), "new texts: run make translations, and translate them"
    assert translated.keys() - asked(path) == set(), "texts that are gone: run make translations"
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
        for number, form in zip((1, 2), words.split(FORM), strict=False):
            if form != source:
                assert translator.translate(context, source, note or None, number) == form, (context, source)


@pytest.mark.parametrize("path", FILES, ids=str)
def test_placeholders_and_lines_are_kept(path: Path):
    for source, words in ((source, form) for (_, source, _), all_ in read(path).items() for form in all_.split(FORM)):
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


def test_spanish_speaks_of_emt():
    path = next(one for one in FILES if one.stem.endswith("_es"))
    spoken = [form for words in read(path).values() for form in words.split(FORM)]
    assert [form for form in spoken if "TMS" in form.replace("Understanding TMS", "").replace("(TMS", "")] == []
