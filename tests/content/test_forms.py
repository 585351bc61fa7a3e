"""A form is read from FHIR as it is, whichever way it is laid out; a known form is held to what was published."""

import json
from dataclasses import replace

import pytest
from tests.content.small import change, lay_out, present, put

from tms_education.content.check_forms import PUBLISHED, check_form, check_forms
from tms_education.content.fields import is_number
from tms_education.content.forms import read_forms
from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.content.questionnaires import read_questionnaire
from tms_education.content.scales import read_scales
from tms_education.domain.errors import ContentError
from tms_education.domain.scale import Scale

ROOT = content_root()
PATH = ROOT / "resources/questionnaires/phq-9.json"


RESULT = {"url": "urn:tms-education:fhir:result", "valueCode": "light"}


def other_answer(raw):
    raw["item"][10]["enableWhen"][0]["answerCoding"]["code"] = "LA0"


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
    assert PUBLISHED.keys() == read_scales(ROOT / "resources/scales.yaml", ROOT).keys()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda raw: raw.update(resourceType="Patient"), "This is not a FHIR Questionnaire."),
        (lambda raw: raw["item"].pop(0), "The form has no instruction"),
        (lambda raw: raw.update(item=raw["item"][:1]), "The form has no questions."),
        (lambda raw: raw["item"][1]["answerOption"][0].pop("extension"), "Either every answer counts or none does."),
        (lambda raw: raw["item"][10]["enableWhen"][0].update(operator=">"), "“operator” must be one of =, !=, exists."),
        (lambda raw: raw["item"][10]["enableWhen"][0].update(question="/none"), "No question before this one"),
        (lambda raw: raw["item"][10].pop("enableBehavior"), "need “enableBehavior”"),
        (lambda raw: raw["item"].insert(1, raw["item"].pop(10)), "No question before this one"),
        (other_answer, "“LA0” is no answer to “/44250-9”."),
        (lambda raw: raw["extension"].append({"url": "urn:tms-education:fhir:crad"}), "no extension “crad”"),
        (lambda raw: raw["extension"].append(RESULT), "This must be one of score, topics, sheet."),
        (lambda raw: raw["item"][1].pop("text"), "“text” is missing."),
        (lambda raw: raw["item"][1].update(answerOption=[]), "“answerOption” must be a list with at least one entry."),
    ],
)
def test_a_form_that_can_not_be_used_is_refused(tmp_path, change, sentence):
    with pytest.raises(ContentError, match=sentence):
        read(tmp_path, change)


def test_a_form_without_a_total_has_none(tmp_path):
    assert read(tmp_path, lambda raw: raw["item"].pop()).total_code == ""


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: raw["item"][10]["enableWhen"].pop(),
        lambda raw: raw["item"][10]["enableWhen"][0].update(operator="!="),
        lambda raw: raw["item"][10].update(enableBehavior="all"),
    ],
)
def test_the_difficulty_question_keeps_its_condition(tmp_path, change):
    form = read(tmp_path, change)
    found = check_form(tmp_path / "form.json", tmp_path, form)
    assert [problem.sentence for problem in found] == ["The question 69722-7 is only asked after an answer above zero."]


def test_a_form_of_a_clinic_is_offered_after_ours_and_may_bring_its_scale(tmp_path):
    pack = tmp_path / "pack"
    put(pack, "questionnaires/sleep.json", json.dumps(changed_copy("sleep", total=27)))
    put(pack, "questionnaires/phq-9.json", json.dumps(changed_copy("phq-9", title="Ours is better")))
    put(pack, "scales.yaml", "- form: sleep\n  source: Ours 2026\n  bands: [{name: all of it, from: 0, to: 27}]\n")
    library = ShippedLibrary(pack=pack)
    names = [form.identifier for form in library.questionnaires()]
    assert names == ["phq-9", "gad-7", "tell-your-team", "is-tms-worth-discussing", "sleep"]
    assert present(library.questionnaire("sleep")).scale.source == "Ours 2026"
    assert present(library.questionnaire("phq-9")).title == "PHQ-9"
    assert "can't be replaced" in " ".join(problem.sentence for problem in library.problems)


def changed_copy(identifier, title="Sleep", total=27):
    raw = json.loads(PATH.read_text("utf-8"))
    raw.update(id=identifier, title=title)
    raw["extension"] = [one for one in raw["extension"] if not one["url"].endswith(":order")]
    return raw


@pytest.mark.parametrize("scale", ["- form: [", "- form: phq-9\n  source: x\n  bands: [{name: a, from: 1, to: 27}]\n"])
def test_a_scale_that_can_not_be_read_leaves_the_form_without_bands(tmp_path, scale):
    put(tmp_path, "questionnaires/phq-9.json", PATH.read_text("utf-8"))
    put(tmp_path, "scales.yaml", scale)
    found = read_forms([(tmp_path, tmp_path)], "en")
    assert found.offered["phq-9"].scale == Scale()
    assert len(found.problems) == 1


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("to: 27}", "to: 26}", "The bands of “phq-9” do not end at its highest total."),
        ("form: gad-7", "form: gad-8", "There is no form called “gad-8”."),
        ("from: 5, to: 9", "from: 6, to: 9", "The bands must follow one another from 0 without a gap."),
        ("form: gad-7", "form: phq-9", "The form “phq-9” stands here twice."),
        ("points: 5", "points: 0", "“points” must be a whole number from 1 to 1000."),
    ],
)
def test_scales_are_held_to_their_forms(tmp_path, old, new, sentence):
    root = lay_out(tmp_path)
    change(root, "resources/scales.yaml", old, new)
    assert sentence in [problem.sentence for problem in check_forms(root / "resources", root)]


UNSURE = '          "valueCoding": {"system": "urn:tms-education:fhir:answers", "code": "not-sure"'
OWN = ROOT / "resources/questionnaires/tell-your-team.json"


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (f'"talk"}}],\n{UNSURE}', f'"nothing"}}],\n{UNSURE}',
         "“Not sure” to “seizure” must be something to talk about."),
        ("Rossi 2011, topic 2; Mukhtar 2023", " ", "“valueString” must be a text."),
        ("urn:tms-education:fhir:sheet-next-step", "urn:other", "The page at the end needs a next step."),
    ],
)  # fmt: skip
def test_our_own_forms_are_held_to_what_their_end_needs(tmp_path, old, new, sentence):
    root = lay_out(tmp_path)
    put(root, "resources/questionnaires/tell-your-team.json", OWN.read_text("utf-8"))
    assert check_forms(root / "resources", root) == ()
    change(root, "resources/questionnaires/tell-your-team.json", old, new)
    found = [problem.sentence for problem in check_forms(root / "resources", root)]
    assert any(one.startswith(sentence[:30]) for one in found), found


@pytest.mark.parametrize("value", [True, None, "1", -1, float("nan"), float("inf"), 10**400])
def test_what_is_no_number_does_not_count(value):
    assert not is_number(value)
