"""A translation whose English changed since is named, until somebody says that it is right again."""

import pytest
from tests.content.small import FIRST, GAD7, PHQ9, SCENE, SECOND, change, lay_out, put

from tms_education.content.check import check_all
from tms_education.content.translated_from import check_translated, digest, note_translated, translated_pairs

NOTES = "resources/translated-from/es.yaml"
ALL = (
    *("articles/en/first.md", "articles/en/second.md", GAD7, PHQ9),
    *("resources/scenes/en/brain.yaml", "resources/visits/en.yaml"),
)
VISITS = """\
# A comment.
kinds:
  - {id: one, name: First, time: Long, article: first, lines: [A line]}
bring: [A list]
call: [A fit]
danger: Help.
missed: Call.
"""


@pytest.fixture
def root(tmp_path):
    lay_out(tmp_path)
    put(tmp_path, "articles/es/first.md", FIRST)
    put(tmp_path, "articles/es/second.md", SECOND)
    put(tmp_path, "resources/scenes/es/brain.yaml", SCENE)
    put(tmp_path, "resources/visits/en.yaml", VISITS)
    put(tmp_path, "resources/visits/es.yaml", VISITS)
    assert note_translated(tmp_path, "es") == ALL
    return tmp_path


def problems(root):
    return [(one.file, one.sentence) for one in check_translated(root)]


def test_what_is_noted_is_found_right_and_every_translation_is_noted(root):
    assert check_all(root) == ()
    assert len(list(translated_pairs(root, "es"))) == len(ALL)


@pytest.mark.parametrize(
    ("file", "old", "new", "translation"),
    [
        ("articles/en/first.md", "The short version", "A new version", "articles/es/first.md"),
        ("articles/en/first.md", "title: The first", "title: First", "articles/es/first.md"),
        ("articles/en/second.md", "Nothing is cited", "Nothing at all is cited", "articles/es/second.md"),
        ("resources/scenes/en/brain.yaml", "It is short.", "It is brief.", "resources/scenes/es/brain.yaml"),
        ("resources/visits/en.yaml", "A line", "Another", "resources/visits/es.yaml"),
    ],
)
def test_words_that_changed_are_named_at_the_translation_until_it_is_noted(root, file, old, new, translation):
    change(root, file, old, new)
    sentence = f"{file} changed since. When this is right again, run: make translated"
    assert problems(root) == [(translation, sentence)]
    assert (translation, sentence) in [(one.file, one.sentence) for one in check_all(root)]
    assert note_translated(root, "es") == (file,)
    assert problems(root) == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("articles/en/first.md", "written_on: 2026-11-24", "written_on: 2026-11-25"),
        ("articles/en/first.md", "order: 10", "order: 11"),
        ("articles/en/first.md", "step=pulse", "step=whole"),
        ("resources/visits/en.yaml", "# A comment.", "# Another comment."),
    ],
)
def test_what_is_not_words_does_not_count(root, file, old, new):
    change(root, file, old, new)
    assert problems(root) == []


def test_a_note_about_a_file_that_is_gone_is_named(root):
    (root / "articles/es/second.md").unlink()
    assert problems(root) == [(NOTES, "There is no translation of “articles/en/second.md”.")]


def test_a_translation_nobody_noted_is_named(root):
    change(root, NOTES, "resources/visits/en.yaml", "resources/visits/other.yaml")
    assert {file for file, _ in problems(root)} == {NOTES, "resources/visits/es.yaml"}


def test_notes_or_words_that_can_not_be_read_do_not_stop_the_check(root):
    put(root, "articles/en/first.md", "No front matter")
    assert ("articles/es/first.md") in [file for file, _ in problems(root)]
    (root / "articles/en/first.md").write_bytes(b"\xff\xfe")
    assert problems(root) == []
    put(root, NOTES, "- one")
    assert problems(root) == [(NOTES, "The file must hold named values.")]


def test_a_language_that_keeps_no_notes_is_left_alone(root):
    (root / NOTES).unlink()
    change(root, "articles/en/first.md", "The short version", "A new version")
    assert problems(root) == []


def test_a_form_is_its_own_translation(tmp_path):
    root = lay_out(tmp_path)
    form = root / GAD7
    assert dict(translated_pairs(root, "es"))[form] == form
    before = digest(form, root)
    change(root, GAD7, "Ha tenido dificultad para relajarse", "Le cuesta relajarse")
    assert digest(form, root) == before
    change(root, GAD7, '"text": "Trouble relaxing"', '"text": "Hard to relax"')
    assert digest(form, root) != before
