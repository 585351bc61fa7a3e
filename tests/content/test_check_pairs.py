"""A translation that parts from the English in a section, a picture, a source or a number is named at its line."""

import pytest
from tests.content.small import FIRST, SECOND, change, lay_out, put

from tms_education.content.check import check_all
from tms_education.content.check_pairs import check_scenes, check_word_files

PLACE = "articles/es/first.md"
NUMBERED = FIRST.replace("- One point", "- In 2018, 1,371 people and 2.6 cm. Call or text 988.")
SPANISH = NUMBERED.replace("1,371", "1.371").replace("2.6", "2,6").replace("988.", "988 y oprima 2, o AYUDA al 988.")
WORDS = """\
kinds:
  - {id: one, article: first, lines: [In 30 minutes]}
danger: Call 988.
"""
TRANSLATED = """\
kinds:
  - {id: one, article: first, lines: [En 30 minutos], forms: [minutos]}
danger: Llame al 988 y oprima 2.
"""


@pytest.fixture
def root(tmp_path):
    lay_out(tmp_path)
    put(tmp_path, "articles/en/first.md", NUMBERED)
    put(tmp_path, PLACE, SPANISH)
    put(tmp_path, "articles/es/second.md", SECOND)
    return tmp_path


def problems(root):
    return [(problem.file, problem.line, problem.sentence) for problem in check_all(root)]


def test_a_translation_may_part_digits_in_its_own_way_and_press_a_key_at_the_crisis_line(root):
    assert problems(root) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "sentence"),
    [
        ("group: about", "group: family", 5, "“group” differs from the English."),
        ("order: 10", "order: 11", 6, "“order” differs from the English."),
        ("{#other}", "{#otra}", 15, "The sections must be those of the English: part, other."),
        ("step=pulse", "step=whole", 17, "The picture must be brain, step pulse, as in English."),
        ("@first-2020; @second-2021", "@second-2021", 17, "The citations are not those of the English, in its order."),
        ("first-response.real", "first-response.sham", 17, "The numbers in {{…}} are not those of the English"),
        ("1.371", "1.317", 21, "Not in the English: 1317."),
        ("1.371", "1.317", 21, "Only in the English: 1371."),
        ("2018", "2018 y 988", 21, ""),
    ],
)
def test_what_differs_is_named(root, old, new, line, sentence):
    change(root, PLACE, old, new)
    found = problems(root)
    assert any(one[:2] == (PLACE, line) and one[2].startswith(sentence) for one in found) is bool(sentence), found


def test_an_article_not_yet_translated_is_named_once_the_language_has_any(root):
    (root / "articles/es/second.md").unlink()
    assert problems(root) == [("articles/es/second.md", 1, "Not yet translated: second.")]
    (root / PLACE).unlink()
    assert problems(root) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "sentence"),
    [
        ("lines: [En 30 minutos]", "lines: [En 31 minutos]", 2, "Not in the English: 31."),
        ("lines: [En 30 minutos]", "lines: [En 30 minutos, y]", 2, "The English has 1 entries here."),
        ("article: first", "article: second", 2, "This is “first” in English."),
        ("danger: ", "peligro: ", 3, "“peligro” stands in only one of the two languages."),
        ("{id: one, article: first", "{article: first", 2, "“id” stands in only one of the two languages."),
    ],
)
def test_words_beside_the_articles_have_the_shape_of_the_english(tmp_path, old, new, line, sentence):
    put(tmp_path, "visits/en.yaml", WORDS)
    put(tmp_path, "visits/es.yaml", TRANSLATED)
    assert list(check_word_files(tmp_path, tmp_path)) == []
    change(tmp_path, "visits/es.yaml", old, new)
    found = [(one.file, one.line, one.sentence) for one in check_word_files(tmp_path, tmp_path)]
    assert ("visits/es.yaml", line, sentence) in found


def test_a_file_of_words_that_can_not_be_read_is_left_to_its_own_reader(tmp_path):
    put(tmp_path, "visits/en.yaml", WORDS)
    put(tmp_path, "visits/es.yaml", "kinds: [")
    assert list(check_word_files(tmp_path, tmp_path)) == []
    (tmp_path / "visits/en.yaml").unlink()
    assert list(check_word_files(tmp_path, tmp_path)) == []


SCENE = "resources/scenes/{}/brain.yaml"


def test_the_words_of_a_picture_have_the_steps_and_numbers_of_the_english(tmp_path):
    root = lay_out(tmp_path)
    english = (root / SCENE.format("en")).read_text()
    put(root, SCENE.format("es"), english)
    assert list(check_scenes(root / "resources", root)) == []
    put(root, SCENE.format("es"), english.replace("order: 1", "order: 2"))
    assert [one.sentence for one in check_scenes(root / "resources", root)] == ["This is “1” in English."]


def test_a_picture_without_words_in_a_language_is_named(tmp_path):
    root = lay_out(tmp_path)
    put(root, "resources/scenes/es/other.yaml", "title: Otra")
    assert [one.file for one in check_scenes(root / "resources", root)] == [SCENE.format("es")]
