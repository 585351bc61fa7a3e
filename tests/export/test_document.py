"""A page that was taken home becomes a DocumentReference and comes back whole; anything else is damaged."""

import base64
import json
from datetime import UTC, datetime

import pytest

from tms_education.domain.errors import DamagedError
from tms_education.domain.record import KeptPage
from tms_education.export.document import encode, with_documents

PAGE = KeptPage(
    "My TMS summary", (("Ask my care team", "May I drive?\nAnd after?"), ("Help", "988")), b"%PDF-1.4 words"
)
WHEN = datetime(2026, 11, 26, 14, 5, tzinfo=UTC)


def forms(identifier, data):
    raise DamagedError(f"a form: {identifier}")


def test_it_comes_back_whole():
    data = encode(PAGE, WHEN, "7KQ4P")
    resource = json.loads(data)
    assert resource["resourceType"] == "DocumentReference"
    assert base64.b64decode(resource["content"][0]["attachment"]["data"]) == PAGE.pdf
    record = with_documents(forms)("abc", data)
    assert (record.title, record.tag, record.answered_at) == (PAGE.title, "7KQ4P", WHEN)
    assert record.lines == PAGE.lines
    assert record.document == PAGE.pdf
    assert record.is_page
    assert (record.total, record.safety, record.finished) == (None, False, True)


def test_a_time_without_a_zone_is_refused():
    with pytest.raises(ValueError, match="zone"):
        encode(PAGE, datetime(2026, 11, 26), "7KQ4P")


def test_what_is_no_page_goes_to_the_forms():
    with pytest.raises(DamagedError, match="a form: abc"):
        with_documents(forms)("abc", b'{"resourceType": "QuestionnaireResponse"}')


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"content"', b'"contents"'),
        (b'"2026-11-26T14:05:00+00:00"', b'"yesterday"'),
        (b'"2026-11-26T14:05:00+00:00"', b'"2026-11-26T14:05:00"'),
        (b'"7KQ4P"', b"7"),
        (base64.b64encode(PAGE.pdf), b"no base"),
        (b"}]}", b"}]"),
    ],
)
def test_a_damaged_page_is_named(old, new):
    data = encode(PAGE, WHEN, "7KQ4P")
    assert old in data
    with pytest.raises(DamagedError):
        with_documents(forms)("abc", data.replace(old, new))
