"""Every shipped form is a FHIR R4 Questionnaire, in the eyes of a validator that is not ours."""

import json

import pytest
from fhir.resources.R4B.questionnaire import Questionnaire
from pydantic import ValidationError

from tms_education.content.locate import content_root

FILES = sorted((content_root() / "resources/questionnaires").glob("*.json"))


def read(path):
    """Give a form without the translations inside extensions: FHIR has ``_valueString``, the validator lacks it."""
    text = path.read_text("utf-8")
    return json.loads(text, object_hook=lambda one: {key: one[key] for key in one if key != "_valueString"})


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_file_is_valid_fhir(path):
    raw = read(path)
    found = Questionnaire.model_validate(raw)
    assert found.id == path.stem
    assert len(found.item or ()) == len(raw["item"])
    assert raw["status"] == "active"  # the validator knows shapes, but not the value sets of R4
    for item in raw["item"]:
        assert item["type"] in {"display", "choice", "integer"}
        assert item.get("enableBehavior", "any") in {"any", "all"}
        assert {one["operator"] for one in item.get("enableWhen", [])} <= {"=", "!=", "exists"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_validator_sees_what_is_wrong(path):
    raw = read(path)
    raw["item"][1]["answerOption"][0]["valueDecimal"] = 3
    with pytest.raises(ValidationError):
        Questionnaire.model_validate(raw)
    with pytest.raises(ValidationError):
        Questionnaire.model_validate(read(path) | {"status": None})


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_links_stand_once_and_conditions_name_answers_in_one_system(path):
    raw = json.loads(path.read_text("utf-8"))
    links = [item["linkId"] for item in raw["item"]]
    links += [below["linkId"] for item in raw["item"] for below in item.get("item", [])]
    assert len(set(links)) == len(links)
    codings = {
        (item["linkId"], option["valueCoding"]["system"], option["valueCoding"]["code"])
        for item in raw["item"]
        for option in item.get("answerOption", [])
    }
    for item in raw["item"]:
        for one in item.get("enableWhen", []):
            assert (one["question"], one["answerCoding"]["system"], one["answerCoding"]["code"]) in codings
