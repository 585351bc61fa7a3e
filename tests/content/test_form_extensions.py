"""Extensions are read by name; one of ours that nobody reads is a typing mistake."""

import pytest

from tms_education.content import form_extensions as own
from tms_education.content.documents import mapping
from tms_education.content.fields import Fields, Sheet


def fields(*extensions: dict[str, object]) -> Fields:
    values: dict[str, object] = {"extension": list(extensions)} if extensions else {}
    return mapping(Sheet("form.json", values, lambda _place: 1))


def test_every_kind_of_value_is_read_and_has_a_stand_in():
    found = fields(
        {"url": own.CARD, "valueString": " My card "},
        {"url": own.MINUTES, "valueInteger": 3},
        {"url": own.PAPER, "valueString": "one"},
        {"url": own.PAPER, "valueString": "two"},
        {"url": own.RESULT, "valueCode": "sheet"},
        {"url": own.NOT_KEPT, "valueBoolean": True},
        {"url": "urn:someone-else", "valueString": "left alone"},
    )
    assert own.text(found, own.CARD) == "My card"
    assert own.whole(found, own.MINUTES, 9) == 3
    assert own.texts(found, own.PAPER) == ("one", "two")
    assert own.word(found, own.RESULT, ("score", "sheet")) == "sheet"
    assert own.extension(found, own.NOT_KEPT, "valueBoolean") is True
    assert found.sheet.problems == []
    none = fields()
    assert (own.text(none, own.CARD), own.whole(none, own.MINUTES, 9), own.texts(none, own.PAPER)) == ("", 9, ())
    assert own.word(none, own.RESULT, ("score", "sheet")) == "score"


@pytest.mark.parametrize(
    "extension",
    [
        {"url": own.CARD, "valueString": 3},
        {"url": own.CARD},
        {"url": f"{own.OWN}crad", "valueString": "x"},
    ],
)
def test_what_is_wrong_is_noted(extension):
    found = fields(extension)
    assert own.text(found, own.CARD) == ""
    assert found.sheet.problems


def test_a_word_that_is_none_of_the_known_is_noted():
    found = fields({"url": own.RESULT, "valueCode": "light"})
    assert own.word(found, own.RESULT, ("score", "sheet")) == "score"
    assert found.sheet.problems
