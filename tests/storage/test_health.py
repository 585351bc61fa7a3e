"""What is said of each data file; and a file from a newer version is left exactly as it is."""

import json
from pathlib import Path

import pytest
from tests.storage.making import every_file, filled, run_sql

from tms_education.domain.errors import DamagedError, NewerStoreError, NotSavedError
from tms_education.domain.reading_help import Rating
from tms_education.domain.settings import DeviceSettings
from tms_education.storage import health, json_file
from tms_education.storage.health import Health, Part
from tms_education.storage.paths import DataFolder, free_bytes
from tms_education.storage.ratings import RatingsFile
from tms_education.storage.settings_file import SettingsFile

NEWER = json.dumps({"format": 99, "theme": "dim", "pages": {"page": [1, 0, 0, 0, 0]}, "new": "thing"})


def found(root: Path) -> dict[Part, Health]:
    return {finding.part: finding.health for finding in health.look_over(DataFolder(root))}


def test_an_empty_folder_has_nothing_amiss_and_stays_empty(tmp_path: Path):
    assert set(found(tmp_path).values()) == {Health.MISSING}
    assert list(tmp_path.iterdir()) == []
    assert free_bytes(DataFolder(tmp_path / "not" / "there")) > 0


def test_a_folder_in_use_is_sound_and_looking_changes_nothing(tmp_path: Path):
    filled(tmp_path)
    SettingsFile(tmp_path / "settings.json").save(DeviceSettings())
    RatingsFile(tmp_path / "ratings.json").rate("page", 3)
    before = every_file(tmp_path)
    states = found(tmp_path)
    assert {part for part, state in states.items() if state is Health.SOUND} == {
        Part.SETTINGS, Part.RATINGS, Part.RECORDS, Part.PUBLIC_KEY, Part.WRAPPED_KEY,
    }  # fmt: skip
    assert every_file(tmp_path) == before


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"[" * 100_000, b" " * 2_000_000 + b"{}"])
@pytest.mark.parametrize("name", ["settings.json", "ratings.json", "records.sqlite3", "keys/public.key"])
def test_damage_is_seen(tmp_path: Path, name: str, data: bytes):
    (tmp_path / "keys").mkdir()
    (tmp_path / name).write_bytes(data)
    assert [state for state in found(tmp_path).values() if state.needs_somebody] == [Health.DAMAGED]


def test_a_folder_in_the_place_of_a_file_is_unreadable(tmp_path: Path):
    (tmp_path / "settings.json").mkdir()
    assert found(tmp_path)[Part.SETTINGS] is Health.UNREADABLE


def test_what_a_newer_version_wrote_is_seen_in_every_file(tmp_path: Path):
    filled(tmp_path)
    run_sql(tmp_path, "PRAGMA user_version = 99")
    for name in ("settings.json", "ratings.json"):
        (tmp_path / name).write_text(NEWER)
    states = found(tmp_path)
    assert {states[part] for part in (Part.SETTINGS, Part.RATINGS, Part.RECORDS)} == {Health.NEWER}


def test_settings_of_a_newer_version_are_refused_with_a_sentence_and_stay(tmp_path: Path):
    path = tmp_path / "settings.json"
    path.write_text(NEWER)
    assert SettingsFile(path).load() == DeviceSettings()
    with pytest.raises(NotSavedError, match="newer version"):
        SettingsFile(path).save(DeviceSettings())
    assert every_file(tmp_path) == {"settings.json": NEWER.encode()}


def test_stars_of_a_newer_version_are_refused_with_a_sentence_and_stay(tmp_path: Path):
    path = tmp_path / "ratings.json"
    path.write_text(NEWER)
    assert RatingsFile(path).rating("page") == Rating()
    with pytest.raises(NotSavedError, match="newer version"):
        RatingsFile(path).rate("page", 4)
    assert path.read_text() == NEWER


@pytest.mark.parametrize("version", [None, 1, 2, True, "3"])
def test_a_format_that_is_known_or_none_is_read(tmp_path: Path, version: object):
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"format": version} if version is not None else {}))
    assert isinstance(json_file.read_fields(path, 100, known_format=2), dict)


def test_a_file_too_long_or_too_new_is_told_apart(tmp_path: Path):
    path = tmp_path / "x.json"
    path.write_text('{"format": 3}')
    with pytest.raises(NewerStoreError):
        json_file.read_fields(path, 100, known_format=2)
    with pytest.raises(DamagedError):
        json_file.read_fields(path, 5, known_format=2)
