import json
import os
import stat
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest
from nacl.public import PrivateKey
from tests.storage.making import PASSPHRASE, program, vault_in

from tms_education.domain.errors import (
    LockedError,
    NotSavedError,
    StoreError,
    WrongPassphraseError,
)
from tms_education.storage import boxes, vault
from tms_education.storage.key_files import KeyFiles
from tms_education.storage.vault import MODERATE, Pair


def names(folder: Path) -> set[str]:
    return {path.name for path in (folder / "keys").iterdir()} - {"lock"}


def guarded(folder: Path) -> bytes:
    """Make a guarded pair and give something sealed to it."""
    made = vault_in(folder)
    sealed = made.seal(b"answers")
    made.set_passphrase(PASSPHRASE)
    return sealed


def test_making_a_vault_makes_no_file_and_loads_no_cryptography(tmp_path: Path):
    code = (
        "import sys; from pathlib import Path\n"
        "from tms_education.storage.vault import Vault\n"
        "from tests.export.samples import StillClock\n"
        "Vault(Path(sys.argv[1]), StillClock()).pair()\n"
        "print(any(name.startswith('nacl') for name in sys.modules))"
    )
    assert program(code, tmp_path / "keys").communicate(timeout=30)[0] == b"False\n"
    assert list(tmp_path.iterdir()) == []


def test_a_passphrase_costs_what_a_two_core_tablet_can_pay():
    assert (MODERATE.passes, MODERATE.memory) == (3, 256 * 1024 * 1024)


def test_without_a_passphrase_the_key_lies_in_a_private_file_and_opens(tmp_path: Path):
    made = vault_in(tmp_path)
    sealed = made.seal(b"answers")
    assert b"answers" not in sealed
    assert names(tmp_path) == {"public.key", "private.key"}
    assert stat.S_IMODE((tmp_path / "keys" / "private.key").stat().st_mode) == 0o600 or sys.platform == "win32"
    assert not made.has_passphrase()
    assert vault_in(tmp_path).opener()(sealed) == b"answers"


def test_after_a_passphrase_only_it_opens(tmp_path: Path):
    sealed = guarded(tmp_path)
    assert names(tmp_path) == {"public.key", "private.wrapped"}
    again = vault_in(tmp_path)
    assert again.has_passphrase()
    with pytest.raises(LockedError):
        again.opener()
    with pytest.raises(WrongPassphraseError):
        again.unlock("three grey heron")
    assert not again.is_unlocked()
    again.unlock(PASSPHRASE)
    assert again.opener()(sealed) == b"answers"
    again.lock()
    with pytest.raises(LockedError):
        again.opener()


def test_the_private_key_is_in_no_file_once_there_is_a_passphrase(tmp_path: Path):
    made = vault_in(tmp_path)
    made.ensure_pair()
    private = KeyFiles(tmp_path / "keys").plain()
    assert private is not None
    words = json.loads((tmp_path / "keys" / "private.key").read_bytes())["private"].encode()
    made.set_passphrase(PASSPHRASE)
    for path in (tmp_path / "keys").iterdir():
        assert private not in path.read_bytes()
        assert words not in path.read_bytes()


def test_a_locked_vault_still_seals(tmp_path: Path):
    guarded(tmp_path)
    sealed = vault_in(tmp_path).seal(b"later")
    again = vault_in(tmp_path)
    again.unlock(PASSPHRASE)
    assert again.opener()(sealed) == b"later"


def test_the_memory_of_the_key_is_overwritten_when_locked(tmp_path: Path):
    made = vault_in(tmp_path)
    made.set_passphrase(PASSPHRASE)
    kept = made._private
    assert kept is not None
    made.lock()
    assert kept == bytes(32)


def test_changing_the_passphrase_needs_the_old_one(tmp_path: Path):
    sealed = guarded(tmp_path)
    again = vault_in(tmp_path)
    with pytest.raises(LockedError):
        again.set_passphrase("another")
    again.unlock(PASSPHRASE)
    again.set_passphrase("another")
    third = vault_in(tmp_path)
    with pytest.raises(WrongPassphraseError):
        third.unlock(PASSPHRASE)
    third.unlock("another")
    assert third.opener()(sealed) == b"answers"


def test_a_passphrase_typed_on_another_keyboard_is_the_same(tmp_path: Path):
    vault_in(tmp_path).set_passphrase("caf\u00e9")
    vault_in(tmp_path).unlock("cafe\u0301")


def test_an_empty_passphrase_is_refused(tmp_path: Path):
    with pytest.raises(ValueError, match="empty"):
        vault_in(tmp_path).set_passphrase("")


def test_unlocking_without_a_passphrase_is_no_key(tmp_path: Path):
    made = vault_in(tmp_path)
    made.ensure_pair()
    with pytest.raises(WrongPassphraseError):
        made.unlock(PASSPHRASE)


class CrashError(BaseException):
    """The power goes."""


class Power:
    """Lets so many steps towards the disk happen, and then goes."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def counting(self, real):
        def step(*given, **named):
            self.left -= 1
            if self.left < 0:
                raise CrashError
            return real(*given, **named)

        return step


@pytest.mark.parametrize(
    ("at", "change"), [*((at, False) for at in range(9)), *((at, True) for at in range(5))], ids=str
)
def test_a_crash_at_any_step_leaves_a_key_that_opens(tmp_path: Path, monkeypatch, at: int, change: bool):
    made = vault_in(tmp_path)
    sealed = made.seal(b"answers")
    if change:
        made.set_passphrase("the old one")
    power = Power(at)
    is_last = at == (4 if change else 8)
    with monkeypatch.context() as patched:
        for owner, name in ((os, "fsync"), (Path, "replace"), (Path, "unlink"), (boxes, "prove")):
            patched.setattr(owner, name, power.counting(getattr(owner, name)))
        with nullcontext() if is_last else pytest.raises(CrashError):
            made.set_passphrase(PASSPHRASE)
    again = vault_in(tmp_path)
    if again.has_passphrase():
        open_with_either(again)
    assert again.opener()(sealed) == b"answers"
    again.set_passphrase(PASSPHRASE)
    assert {name for name in names(tmp_path) if not name.endswith(".new")} == {"public.key", "private.wrapped"}


def open_with_either(again: vault.Vault) -> None:
    try:
        again.unlock(PASSPHRASE)
    except WrongPassphraseError:
        again.unlock("the old one")


def test_a_new_file_that_does_not_open_is_not_taken(tmp_path: Path, monkeypatch):
    made = vault_in(tmp_path)
    made.ensure_pair()
    monkeypatch.setattr(boxes, "wrap", lambda private, passphrase, cost: WRAP(private, passphrase + "x", cost))
    with pytest.raises(NotSavedError):
        made.set_passphrase(PASSPHRASE)
    assert names(tmp_path) == {"public.key", "private.key"}


WRAP = boxes.wrap


def test_a_full_device_keeps_the_old_state(tmp_path: Path, monkeypatch):
    sealed = guarded(tmp_path)
    again = vault_in(tmp_path)
    again.unlock(PASSPHRASE)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(NotSavedError):
            again.set_passphrase("another")
    third = vault_in(tmp_path)
    third.unlock(PASSPHRASE)
    assert third.opener()(sealed) == b"answers"


def test_too_little_memory_is_told_as_such(tmp_path: Path, monkeypatch):
    guarded(tmp_path)
    monkeypatch.setattr("nacl.pwhash.argon2id.kdf", lambda *given, **named: (_ for _ in ()).throw(MemoryError()))
    with pytest.raises(StoreError, match="memory"):
        vault_in(tmp_path).unlock(PASSPHRASE)


def test_a_lost_public_key_is_made_again_from_its_private_one(tmp_path: Path):
    guarded(tmp_path)
    before = (tmp_path / "keys" / "public.key").read_bytes()
    (tmp_path / "keys" / "public.key").unlink()
    vault_in(tmp_path).seal(b"x")
    assert (tmp_path / "keys" / "public.key").read_bytes() == before


@pytest.mark.parametrize("is_guarded", [False, True])
def test_a_stray_public_key_is_not_sealed_to(tmp_path: Path, is_guarded: bool):
    if is_guarded:
        guarded(tmp_path)
    else:
        vault_in(tmp_path).ensure_pair()
    KeyFiles(tmp_path / "keys").write_public(bytes(PrivateKey.generate().public_key))
    sealed = vault_in(tmp_path).seal(b"answers")
    again = vault_in(tmp_path)
    if is_guarded:
        again.unlock(PASSPHRASE)
    assert again.opener()(sealed) == b"answers"


@pytest.mark.parametrize("how", ["gone", "damaged"])
def test_a_lost_private_key_is_told_and_its_remains_are_set_aside(tmp_path: Path, how: str):
    guarded(tmp_path)
    wrapped = tmp_path / "keys" / "private.wrapped"
    if how == "gone":
        wrapped.unlink()
    else:
        wrapped.write_bytes(b"x")
    again = vault_in(tmp_path)
    assert again.pair() is Pair.LOST
    old = (tmp_path / "keys" / "public.key").read_bytes()
    again.ensure_pair()
    assert again.pair() is Pair.WHOLE
    assert (tmp_path / "keys" / "public-lost-20261124-091530.key").read_bytes() == old
    assert (how == "damaged") == ((tmp_path / "keys" / "private-lost-20261124-091530.wrapped").exists())


def test_another_passphrase_set_meanwhile_by_another_program_is_not_overwritten(tmp_path: Path):
    one = vault_in(tmp_path)
    one.set_passphrase("first")
    one.lock()
    two = vault_in(tmp_path)
    with pytest.raises(LockedError):
        two.set_passphrase("second")


def test_two_programs_that_begin_together_agree_on_one_pair(tmp_path: Path):
    code = (
        "import sys; from pathlib import Path; from tms_education.storage.vault import Vault\n"
        "from tests.export.samples import StillClock\n"
        "sys.stdout.write(Vault(Path(sys.argv[1]), StillClock()).ensure_pair().hex())"
    )
    programs = [program(code, tmp_path / "keys") for _ in range(4)]
    found = {one.communicate(timeout=30)[0] for one in programs}
    assert len(found) == 1
    assert len(found.pop()) == 64
