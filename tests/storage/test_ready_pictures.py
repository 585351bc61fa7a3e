"""The drawings of the first page lie ready for the next start, and no others; nothing depends on them."""

from pathlib import Path

import pytest

from tms_education.storage import ready_pictures
from tms_education.storage.ready_pictures import ReadyPictures


def test_what_was_put_last_is_there_and_nothing_else(tmp_path: Path):
    ready = ReadyPictures(tmp_path / "ready")
    assert ready.get("a") == b""
    ready.put({"a": b"one", "b": b"two"})
    ready.put({"b": b"two", "c": b"three"})
    assert [ready.get(mark) for mark in "abc"] == [b"", b"two", b"three"]
    assert len(list((tmp_path / "ready").iterdir())) == 2


def test_a_first_page_too_large_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(ready_pictures, "MOST_BYTES", 5)
    ready = ReadyPictures(tmp_path / "ready")
    ready.put({"a": b"12345"})
    ready.put({"b": b"123456"})
    assert list((tmp_path / "ready").iterdir()) == []


def test_a_place_that_can_not_be_written_stops_nobody(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    ready = ReadyPictures(tmp_path / "file" / "ready")
    ready.put({"a": b"one"})
    assert ready.get("a") == b""
