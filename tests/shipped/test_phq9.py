"""PHQ-9 word for word and code for code. The table is written out here by itself, from the printed form and LOINC."""

import json

import pytest

from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.domain.questionnaire import after_any

RESTLESS = (
    "Moving or speaking so slowly that other people could have noticed? Or the opposite - being so fidgety or restless "
    "that you have been moving around a lot more than usual"
)
ITEMS = [
    ("44250-9", "Little interest or pleasure in doing things"),
    ("44255-8", "Feeling down, depressed, or hopeless"),
    ("44259-0", "Trouble falling or staying asleep, or sleeping too much"),
    ("44254-1", "Feeling tired or having little energy"),
    ("44251-7", "Poor appetite or overeating"),
    ("44258-2", "Feeling bad about yourself - or that you are a failure or have let yourself or your family down"),
    ("44252-5", "Trouble concentrating on things, such as reading the newspaper or watching television"),
    ("44253-3", RESTLESS),
    ("44260-8", "Thoughts that you would be better off dead or of hurting yourself in some way"),
]
ANSWERS = [
    ("LA6568-5", "Not at all", 0),
    ("LA6569-3", "Several days", 1),
    ("LA6570-1", "More than half the days", 2),
    ("LA6571-9", "Nearly every day", 3),
]
DIFFICULTY = (
    "If you checked off any problems, how difficult have these problems made it for you to do your work, take care of "
    "things at home, or get along with other people?"
)
DIFFICULTY_ANSWERS = [
    ("LA6572-7", "Not difficult at all"),
    ("LA6573-5", "Somewhat difficult"),
    ("LA6575-0", "Very difficult"),
    ("LA6574-3", "Extremely difficult"),
]


@pytest.fixture(scope="module")
def form():
    return ShippedLibrary().questionnaire("phq-9")


def test_the_form_has_its_codes_and_its_credit(form):
    assert (form.code, form.total_code, form.language, form.title) == ("44249-1", "44261-6", "en", "PHQ-9")
    assert form.instruction == (
        "Over the last 2 weeks, how often have you been bothered by any of the following problems?"
    )
    assert form.credit == (
        "© Pfizer Inc. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an "
        "educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute."
    )


def test_every_question_has_its_words_and_code(form):
    assert [(item.code, item.words) for item in form.scored_items] == ITEMS


def test_every_answer_has_its_code_words_and_number(form):
    for item in form.scored_items:
        assert [(option.code, option.words, option.score) for option in item.options] == ANSWERS


def test_the_difficulty_question_comes_last_is_not_scored_and_keeps_its_odd_codes(form):
    item = form.items[-1]
    assert (item.code, item.words, item.scored, item.when) == ("69722-7", DIFFICULTY, False, after_any(form.items))
    assert [(option.code, option.words) for option in item.options] == DIFFICULTY_ANSWERS
    assert len(form.items) == 10


def test_only_question_9_opens_the_support_page(form):
    assert [item.code for item in form.items if item.is_safety] == ["44260-8"]


def test_the_file_is_a_fhir_questionnaire_with_the_notice_of_loinc():
    raw = json.loads((content_root() / "resources/questionnaires/phq-9.json").read_text("utf-8"))
    assert (raw["resourceType"], raw["status"], raw["url"]) == ("Questionnaire", "active", "http://loinc.org/q/44249-1")
    assert "Regenstrief" in raw["copyright"]
    links = [item["linkId"] for item in raw["item"]]
    assert len(set(links)) == len(links)
    assert "44262-4" not in json.dumps(raw)  # LOINC gave this code up
