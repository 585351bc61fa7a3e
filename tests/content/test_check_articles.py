"""The articles are checked against each other within one language."""

from tests.content.small import lay_out

from tms_education.content.articles import read_draft
from tms_education.content.check_articles import check_articles
from tms_education.content.scenes import read_scene


def drafts_of(root):
    return {path.stem: read_draft(path, root, {}) for path in sorted((root / "articles/en").glob("*.md"))}


def test_a_sound_set_of_articles_gives_nothing(tmp_path):
    root = lay_out(tmp_path)
    scenes = {"brain": read_scene(root / "resources/scenes/en/brain.yaml", root)[1]}
    english, references = frozenset({"first", "second"}), frozenset({"first-2020", "second-2021"})
    assert list(check_articles(drafts_of(root), english, references, scenes, frozenset({"drawing"}))) == []


def test_without_the_rest_of_the_content_each_thing_that_is_missing_is_named(tmp_path):
    root = lay_out(tmp_path)
    found = list(check_articles(drafts_of(root), frozenset(), frozenset(), {}, frozenset()))
    assert [(problem.line, problem.sentence) for problem in found if problem.file.endswith("first.md")] == [
        (2, "There is no English article of this name."),
        (7, "There is no drawing called “drawing”."),
        (13, "There is no other article called “second”."),
        (15, "There is no reference called “first-2020”."),
        (19, "There is no reference called “second-2021”."),
        (17, "There is no picture called “brain”."),
    ]
