"""The short texts of the data: translated by their English words; one that is missing or left over is named."""

import pytest
from tests.content.small import lay_out, put

from tms_education.content.check_phrases import check_phrases, english_phrases
from tms_education.content.library import ShippedLibrary
from tms_education.content.phrases import phrase_files, read_phrases

FILE = "resources/phrases/es/all.yaml"


@pytest.fixture
def root(tmp_path):
    made = lay_out(tmp_path)
    put(made, "resources/translations/tms_education_es.qm", "")
    return made


def write(root, phrases):
    put(root, FILE, "\n".join(f"- en: {english!r}\n  es: {words!r}" for english, words in phrases.items()))


def whole(root):
    return {text: f"ES {text}" for text in english_phrases(root)}


def problems(root):
    return [(one.line, one.sentence) for one in check_phrases(root) if one.file == FILE]


def test_a_whole_translation_is_sound_and_comes_out_of_the_library(root):
    write(root, whole(root))
    assert list(check_phrases(root)) == []
    english, spanish = ShippedLibrary("en", root), ShippedLibrary("es", root)
    for mine, its in zip(spanish.protocols(), english.protocols(), strict=True):
        assert (mine.name, mine.note, mine.identifier) == (f"ES {its.name}", f"ES {its.note}", its.identifier)
    for own, other in zip(spanish.references(), english.references(), strict=True):
        assert (own.who, own.kind.words, own.text) == (f"ES {other.who}", f"ES {other.kind.words}", other.text)
    assert spanish.clinic().name == f"ES {english.clinic().name}"


def test_a_language_that_does_not_ship_is_not_missed(tmp_path):
    assert list(check_phrases(lay_out(tmp_path))) == []


def test_a_text_that_changed_in_english_is_missed_and_its_old_translation_named(root):
    phrases = whole(root)
    changed = next(iter(phrases))
    write(root, {("Old words" if text == changed else text): words for text, words in phrases.items()})
    found = {(one.file, one.sentence) for one in check_phrases(root)}
    assert found == {(FILE, "Nobody says this."), ("resources/phrases/es", f"Not yet translated: “{changed}”")}
    assert ShippedLibrary("es", root).kinds()[0].words in {changed, f"ES {changed}"}


def test_a_number_that_changed_on_the_way_is_named_at_its_line(root):
    phrases = whole(root)
    write(root, phrases | {next(iter(phrases)): "1 de 20"})
    assert problems(root) == [(1, "Not in the English: 1, 20.")]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("- {en: One, es: Uno}\n- {en: One, es: Dos}", "This text stands here twice."),
        ("- {en: One}", "“es” is missing."),
        ("- {en: One, es: Uno, fr: Un}", "Nothing is called “fr” here."),
    ],
)
def test_a_broken_file_is_named_and_serves_nobody(root, text, sentence):
    put(root, FILE, text)
    assert sentence in [words for _, words in problems(root)]
    assert ShippedLibrary("es", root).protocols() == ShippedLibrary("en", root).protocols()


def test_the_phrases_come_with_their_lines_in_the_order_of_the_files(tmp_path):
    put(tmp_path, FILE, "- {en: One, es: Uno}\n- {en: Two, es: Dos}")
    (path,) = phrase_files(tmp_path / "resources", "es")
    assert read_phrases(path, tmp_path) == {"One": ("Uno", 1), "Two": ("Dos", 2)}
    assert phrase_files(tmp_path / "resources", "fr") == ()
