"""A form is read from FHIR as it is, whichever way it is laid out; a known form is held to what was published."""

import json
from dataclasses import replace

import pytest

from tms_education.content.check_forms import PUBLISHED, check_form
from tms_education.content.fields import is_number
from tms_education.content.locate import content_root
from tms_education.content.questionnaires import read_questionnaire
from tms_education.domain.errors import ContentError
from tms_education.domain.scoring import BANDS

ROOT = content_root()
PATH = ROOT / "resources/questionnaires/phq-9.json"


def read(tmp_path, change):
    raw = json.loads(PATH.read_text("utf-8"))
    change(raw)
    path = tmp_path / "form.json"
    path.write_text(json.dumps(raw), encoding="utf-8")
    return read_questionnaire(path, tmp_path)


def test_the_published_form_has_nothing_to_say_about_the_shipped_one():
    assert check_form(PATH, ROOT, read_questionnaire(PATH, ROOT)) == ()


def test_a_form_we_do_not_know_is_not_held_to_anything():
    assert check_form(PATH, ROOT, replace(read_questionnaire(PATH, ROOT), identifier="other", code="x")) == ()


def test_a_form_with_bands_is_a_form_whose_codes_are_known():
    assert PUBLISHED.keys() == BANDS.keys()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda raw: raw.update(resourceType="Patient"), "This is not a FHIR Questionnaire."),
        (lambda raw: raw["item"].pop(0), "The form has no instruction"),
        (lambda raw: raw.update(item=raw["item"][:1]), "The form has no questions."),
        (lambda raw: raw["item"][1]["answerOption"][0].pop("extension"), "Either every answer counts or none does."),
        (lambda raw: raw["item"][10]["enableWhen"].pop(), "The app only knows"),
        (lambda raw: raw["item"][10]["enableWhen"][0].update(operator="!="), "The app only knows"),
        (lambda raw: raw["item"][1].pop("text"), "“text” is missing."),
        (lambda raw: raw["item"][1].update(answerOption=[]), "“answerOption” must be a list with at least one entry."),
    ],
)
def test_a_form_that_can_not_be_used_is_refused(tmp_path, change, sentence):
    with pytest.raises(ContentError, match=sentence):
        read(tmp_path, change)


def test_a_form_without_a_total_has_none(tmp_path):
    assert read(tmp_path, lambda raw: raw["item"].pop()).total_code == ""


@pytest.mark.parametrize("value", [True, None, "1", -1, float("nan"), float("inf"), 10**400])
def test_what_is_no_number_does_not_count(value):
    assert not is_number(value)
