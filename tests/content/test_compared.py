"""A translation goes stale when its English changes, and is fresh again once somebody compared them."""

import pytest
from tests.content.small import GAD7, PHQ9, change, lay_out, put
from tools.compared import say

from tms_education.content.compared import check_compared, digest, read_compared, translated_files

ENGLISH, SPANISH = "articles/en/first.md", "articles/es/first.md"
SCENE = "resources/scenes/es/brain.yaml"


@pytest.fixture
def root(tmp_path):
    made = lay_out(tmp_path)
    put(made, "resources/translations/tms_education_es.qm", "")
    for own in (SPANISH, SCENE):
        put(made, own, (made / own.replace("/es/", "/en/")).read_text())
    assert say(made, "es", [GAD7, PHQ9]) == 0
    return made


def named(root):
    return [(one.file, one.sentence.partition(".")[0]) for one in check_compared(root)]


def test_a_new_translation_waits_to_be_compared(root):
    never = "Nobody has compared this with the English yet"
    assert named(root) == [(SPANISH, never), (SCENE, never)]
    assert say(root, "es", [SPANISH, SCENE]) == 0
    assert named(root) == []


@pytest.mark.parametrize(
    ("old", "new"), [("title: The first", "title: The very first"), ("One point", "One fine point")]
)
def test_a_change_of_the_english_is_named_until_it_was_compared(root, old, new):
    assert say(root, "es", ["--all"]) == 0
    change(root, ENGLISH, old, new)
    assert named(root) == [(SPANISH, "The English has changed since this was compared with it")]
    assert say(root, "es", [SPANISH]) == 0
    assert named(root) == []


def test_what_nobody_reads_may_change(root):
    say(root, "es", ["--all"])
    change(root, ENGLISH, "written_on: 2026-11-24", "written_on: 2026-11-25")
    change(root, "resources/scenes/en/brain.yaml", "title:", "# a note\ntitle:")
    assert named(root) == []


def test_a_translation_that_is_gone_is_forgotten_and_a_stranger_refused(root):
    say(root, "es", ["--all"])
    (root / SCENE).unlink()
    assert say(root, "es", [SPANISH]) == 0
    assert read_compared(root, "es").keys() == {SPANISH, GAD7, PHQ9}
    assert say(root, "es", ["articles/es/other.md"]) == 1


def test_a_form_is_its_own_translation(root):
    form = root / GAD7
    assert dict(translated_files(root, "es"))[form] == form
    before = digest(form, root)
    change(root, GAD7, "Ha tenido dificultad para relajarse", "Le cuesta relajarse")
    assert digest(form, root) == before
    change(root, GAD7, '"text": "Trouble relaxing"', '"text": "Hard to relax"')
    assert digest(form, root) != before


def test_a_broken_record_is_named(root):
    put(root, "resources/translations/compared-es.yaml", "- a list")
    assert [one.file for one in check_compared(root)] == ["resources/translations/compared-es.yaml"]
