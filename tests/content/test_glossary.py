"""The glossary and the questions at the end of a page: read whole, or not at all with every problem named."""

import pytest

from tms_education.content.glossary import read_glossary
from tms_education.content.library import ShippedLibrary
from tms_education.content.page_questions import question_lines, read_page_questions
from tms_education.content.reading_help import ShippedReadingHelp
from tms_education.domain.errors import ContentError

GOOD = """\
- {id: coil, word: Coil, meaning: The wand., forms: [coils]}
- {id: hz, word: Hertz (Hz), meaning: A second., say: HURTS}
"""
ASKED = """\
page:
  - ask: What does it do?
    section: part
    choices:
      - {words: This, reply: Yes., fits: true}
      - {words: That, reply: Not quite.}
"""


def written(tmp_path, text):
    file = tmp_path / "en.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_word_has_its_forms_and_itself(tmp_path):
    coil, hertz = read_glossary(written(tmp_path, GOOD), tmp_path)
    assert coil.forms == ("Coil", "coils")
    assert (hertz.forms, hertz.say) == ((), "HURTS")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("id: hz", "id: coil"), "stands here twice"),
        (("say: HURTS", "forms: [Coils]"), "already a way"),
        (("meaning: A second.", "meaning: ''"), "meaning"),
        (("say: HURTS", "sey: HURTS"), "Nothing is called"),
    ],
)
def test_a_fault_is_named(tmp_path, change, words):
    with pytest.raises(ContentError, match=words):
        read_glossary(written(tmp_path, GOOD.replace(*change)), tmp_path)


def test_questions_are_read_by_page(tmp_path):
    file = written(tmp_path, ASKED)
    (question,) = read_page_questions(file, tmp_path)["page"]
    assert (question.section, [choice.fits for choice in question.choices]) == ("part", [True, False])
    assert question_lines(file, tmp_path) == {("page", 0): 3}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("fits: true", "fits: false"), "Exactly one"),
        (("reply: Not quite.", "reply: Not quite., fits: true"), "Exactly one"),
        (("      - {words: That, reply: Not quite.}\n", ""), "2 to 4"),
        (("ask:", "aks:"), "Nothing is called"),
    ],
)
def test_a_question_must_be_whole(tmp_path, change, words):
    with pytest.raises(ContentError, match=words):
        read_page_questions(written(tmp_path, ASKED.replace(*change)), tmp_path)


def test_a_page_asks_at_most_three(tmp_path):
    text = ASKED + ASKED.removeprefix("page:\n") * 3
    with pytest.raises(ContentError, match="at most 3"):
        read_page_questions(written(tmp_path, text), tmp_path)


def test_unsound_questions_are_none(tmp_path):
    (tmp_path / "resources" / "teachback").mkdir(parents=True)
    (tmp_path / "resources" / "teachback" / "en.yaml").write_text("7")
    assert ShippedReadingHelp(ShippedLibrary(root=tmp_path), tmp_path).page_questions("page") == ()
