import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some
from tests.storage.making import CHEAP, PASSPHRASE, vault_in

from tms_education.domain.errors import DamagedError, NewerStoreError
from tms_education.storage import key_files
from tms_education.storage.key_files import KeyFiles


@pytest.fixture(autouse=True)
def guarded(tmp_path: Path) -> None:
    vault_in(tmp_path).set_passphrase(PASSPHRASE)


@pytest.mark.parametrize("name", ["private.wrapped", "public.key"])
def test_a_key_file_of_a_newer_version_is_refused_and_untouched(tmp_path: Path, name: str):
    path = tmp_path / "keys" / name
    fields = json.loads(path.read_bytes())
    del fields["check"]
    path.write_bytes(key_files._text(fields | {"format": 2}).replace(b'"format": 1', b'"format": 2'))
    before = path.read_bytes()
    with pytest.raises(NewerStoreError):
        vault_in(tmp_path).seal(b"x")
    with pytest.raises(NewerStoreError):
        vault_in(tmp_path).set_passphrase("another")
    assert path.read_bytes() == before
    assert {path.name for path in (tmp_path / "keys").iterdir()} == {"public.key", "private.wrapped", "lock"}


@pytest.mark.parametrize("name", ["public.key", "private.wrapped"])
def test_every_flipped_byte_of_a_key_file_is_noticed(tmp_path: Path, name: str):
    path = tmp_path / "keys" / name
    whole = path.read_bytes()
    files = KeyFiles(tmp_path / "keys")
    read = {"public.key": files.public, "private.wrapped": files.wrapped}[name]
    sound = read()
    for place in range(0, len(whole), 3):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        try:
            assert read() == sound
        except (DamagedError, NewerStoreError):
            continue


wild_values: some.SearchStrategy[object] = some.integers() | some.text()
wild_fields = some.dictionaries(some.text(), wild_values)


@given(some.binary(max_size=200) | wild_fields.map(key_files._text))
def test_a_wild_key_file_is_only_ever_damaged(data: bytes):
    with pytest.raises((DamagedError, NewerStoreError)):
        key_files.wrapped_from(data)


def test_a_key_file_that_asks_for_all_the_memory_is_refused():
    fields: dict[str, object] = {"kind": "argon2id", "passes": 1, "memory": 2**50, "public": "", "salt": "", "box": ""}
    with pytest.raises(DamagedError, match="more work"):
        key_files.wrapped_from(key_files._text(fields))


def test_the_cost_is_stored_so_that_a_later_default_changes_nothing(tmp_path: Path):
    wrapped = KeyFiles(tmp_path / "keys").wrapped()
    assert wrapped is not None
    assert wrapped.cost == CHEAP
