import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tms_education.domain.errors import NotSavedError
from tms_education.domain.settings import Appearance, DeviceSettings, Theme
from tms_education.storage.settings_file import SettingsFile

CHOSEN = DeviceSettings(Appearance(Theme.DIM, 150, "es", reduced_motion=True, left_handed=True))


def settings_in(folder: Path) -> SettingsFile:
    return SettingsFile(folder / "data" / "settings.json", languages=("en", "es"))


def put(folder: Path, data: bytes) -> None:
    (folder / "data").mkdir(exist_ok=True)
    (folder / "data" / "settings.json").write_bytes(data)


def test_settings_come_back(tmp_path: Path):
    settings_in(tmp_path).save(CHOSEN)
    assert settings_in(tmp_path).load() == CHOSEN


def test_without_a_file_there_are_the_defaults_and_still_no_file(tmp_path: Path):
    assert settings_in(tmp_path).load() == DeviceSettings()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b"[" * 100_000, b" " * 70_000 + b"{}"])
def test_a_damaged_or_huge_file_gives_the_defaults_and_is_set_aside(tmp_path: Path, data: bytes):
    put(tmp_path, data)
    assert settings_in(tmp_path).load() == DeviceSettings()
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["settings-damaged.json"]
    assert (tmp_path / "data" / "settings-damaged.json").read_bytes() == data


@pytest.mark.parametrize(
    ("name", "value"),
    [("theme", "pink"), ("theme", 3), ("text_size", 101), ("text_size", True), ("language", "xx"), ("language", [])],
)
def test_one_unknown_value_leaves_the_others(tmp_path: Path, name: str, value: object):
    settings_in(tmp_path).save(CHOSEN)
    path = tmp_path / "data" / "settings.json"
    put(tmp_path, json.dumps(json.loads(path.read_bytes()) | {name: value}).encode())
    found = settings_in(tmp_path).load().appearance
    assert getattr(found, name) == getattr(Appearance(), name)
    assert found.reduced_motion is True


values = some.none() | some.booleans() | some.integers() | some.text() | some.lists(some.integers(), max_size=2)
names = some.sampled_from(["theme", "text_size", "language", "reduced_motion", "left_handed", "format", "other"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.dictionaries(names, values))
def test_no_value_in_the_file_stops_the_start(tmp_path: Path, fields: dict[str, object]):
    put(tmp_path, json.dumps(fields).encode())
    assert isinstance(settings_in(tmp_path).load(), DeviceSettings)


def test_a_full_device_says_so_and_keeps_the_old_ones(tmp_path: Path, monkeypatch):
    settings_in(tmp_path).save(CHOSEN)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(NotSavedError):
            settings_in(tmp_path).save(DeviceSettings())
    assert settings_in(tmp_path).load() == CHOSEN
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["settings.json"]
