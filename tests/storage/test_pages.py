"""A page that was taken home is sealed like a form, under a tag and a label, and opens only with the key."""

from datetime import UTC, date, datetime

import pytest

from tms_education.domain.errors import LockedError, NotSavedError
from tms_education.domain.record import KeptPage
from tms_education.export.document import encode, with_documents
from tms_education.storage.paths import DataFolder
from tms_education.storage.records import SealedRecordStore
from tms_education.storage.sealed_store import SealedStore
from tms_education.storage.tags import TAG_LENGTH, TAG_LETTERS, new_tag, ticket_of

PAGE = KeptPage("My TMS summary", (("Ask my care team", "May the amber kite fly?"),), b"%PDF amber kite")
CHEAP = (1, 8192)


class Clock:
    def now(self):
        return datetime(2026, 11, 26, 9, tzinfo=UTC)

    def today(self):
        return date(2026, 11, 26)


def forms(identifier, data):
    raise AssertionError(identifier)


def store_in(folder):
    return SealedRecordStore(
        DataFolder(folder), Clock(), lambda *_: b"", with_documents(forms), CHEAP, None, encode_page=encode
    )


def test_a_page_is_sealed_listed_and_opens_again(tmp_path):
    store = store_in(tmp_path)
    assert isinstance(store._store, SealedStore)
    code = store.make_code("HL-0412", 3)
    tag = store.add_page(PAGE, store.redeem(code))
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert b"amber kite" not in file.read_bytes()
    listing = store.listing()
    while not listing.step():
        pass
    found = listing.found.opened
    assert [(one.tag, one.label, one.session, one.is_page) for one in found] == [(tag, "HL-0412", 3, True)]
    record = store.record(found[0].identifier)
    assert (record.lines, record.document) == (PAGE.lines, PAGE.pdf)


def test_a_locked_store_takes_a_page_and_shows_none(tmp_path):
    store = store_in(tmp_path)
    store.set_passphrase("seven calm lanterns")
    store.lock()
    assert store.add_page(PAGE)
    with pytest.raises(LockedError):
        store.records()


def test_a_store_without_pages_says_so(tmp_path):
    store = SealedRecordStore(DataFolder(tmp_path), Clock(), lambda *_: b"", forms, CHEAP)
    with pytest.raises(NotSavedError):
        store.add_page(PAGE)


def test_tags_are_short_and_spell_nothing():
    tags = {new_tag() for _ in range(50)}
    assert len(tags) > 40
    assert all(len(tag) == TAG_LENGTH and set(tag) <= set(TAG_LETTERS) for tag in tags)
    assert ticket_of("no base 64") == b""
