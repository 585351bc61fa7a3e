"""A form is in one language whole, or not offered in it."""

import json

import pytest
from tests.content.small import present, put

from tms_education.content.form_words import languages
from tms_education.content.forms import read_forms
from tms_education.content.questionnaires import read_questionnaire
from tms_education.domain.errors import ContentError

TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"
ANSWERS = ("Nada", "Todo")


def said(words, *, lang="es"):
    parts = [{"url": "lang", "valueCode": lang}, {"url": "content", "valueString": words}]
    return {"extension": [{"url": TRANSLATION, "extension": parts}]}


def form():
    options = [
        {"valueCoding": {"system": "http://loinc.org", "code": code, "display": code, "_display": said(words)}}
        for code, words in zip(("LA1", "LA2"), ANSWERS, strict=True)
    ]
    return {
        "resourceType": "Questionnaire",
        "id": "form",
        "language": "en",
        "url": "urn:form",
        "version": "1",
        "title": "A form",
        "_title": said("Un formulario"),
        "status": "active",
        "extension": [
            {"url": "urn:tms-education:fhir:card", "valueString": "My card", "_valueString": said("Mi tarjeta")},
            {"url": "urn:tms-education:fhir:not-kept", "valueBoolean": True},
        ],
        "item": [
            {"linkId": "i", "type": "display", "text": "Please", "_text": said("Por favor")},
            {"linkId": "q", "type": "choice", "text": "How?", "_text": said("¿Cómo?"), "answerOption": options},
        ],
    }


def read(tmp_path, raw, language):
    put(tmp_path, "questionnaires/form.json", json.dumps(raw))
    return read_questionnaire(tmp_path / "questionnaires/form.json", tmp_path, language)


def test_every_word_comes_in_the_other_language(tmp_path):
    found = read(tmp_path, form(), "es")
    assert (found.language, found.title, found.instruction, found.name) == (
        "es", "Un formulario", "Por favor", "Mi tarjeta",
    )  # fmt: skip
    assert found.items[0].words == "¿Cómo?"
    assert tuple((option.code, option.words) for option in found.items[0].options) == (("LA1", "Nada"), ("LA2", "Todo"))


def test_its_own_language_is_left_alone(tmp_path):
    assert read(tmp_path, form(), "en").title == read(tmp_path, form(), "").title == "A form"


@pytest.mark.parametrize(
    "forget",
    [
        lambda raw: raw.pop("_title"),
        lambda raw: raw["item"][0].pop("_text"),
        lambda raw: raw["item"][1].pop("_text"),
        lambda raw: raw["item"][1]["answerOption"][1]["valueCoding"].pop("_display"),
        lambda raw: raw["extension"][0].pop("_valueString"),
        lambda raw: raw["item"][1].update(_text=said("Wie?", lang="de")),
        lambda raw: raw["item"][1].update(_text=said(" ")),
    ],
)
def test_a_form_with_one_word_missing_is_not_offered(tmp_path, forget):
    raw = form()
    forget(raw)
    with pytest.raises(ContentError, match="not translated to “es”"):
        read(tmp_path, raw, "es")
    found = read_forms([(tmp_path, tmp_path)], "es")
    assert found.in_order() == ()
    assert present(found.find("form")).language == "en"  # a kept record still opens
    assert len(found.problems) == 1


def test_a_form_without_that_language_is_no_fault(tmp_path):
    put(tmp_path, "questionnaires/form.json", json.dumps(form()))
    found = read_forms([(tmp_path, tmp_path)], "fr")
    assert (found.in_order(), found.problems) == ((), [])


def test_a_whole_file_beside_it_stands_for_the_language(tmp_path):
    raw = form() | {"language": "fr", "title": "Un questionnaire"}
    put(tmp_path, "questionnaires/form.json", json.dumps(form()))
    put(tmp_path, "questionnaires/form.fr.json", json.dumps(raw))
    found = read_forms([(tmp_path, tmp_path)], "fr")
    assert [one.title for one in found.in_order()] == ["Un questionnaire"]
    put(tmp_path, "questionnaires/form.fr.json", json.dumps(form()))  # says that it is English
    assert read_forms([(tmp_path, tmp_path)], "fr").in_order() == ()


def test_languages_are_found_at_any_depth():
    assert languages(form()) == {"es"}
    assert languages([1, "x", None]) == set()
