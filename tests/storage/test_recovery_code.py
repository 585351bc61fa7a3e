"""The recovery code: any typing slip is told, and the sheet opens what a lost passphrase closed."""

from pathlib import Path

import pytest
from tests.export.samples import FORM, StillClock, all_answered
from tests.storage.making import PASSPHRASE, filled, store_in, tags_in, unlocked

from tms_education.domain.errors import LockedError, TooManyTriesError, WrongPassphraseError
from tms_education.storage.recovery_code import LENGTH, SIGNS, new_code, read_code
from tms_education.storage.tries import LIMIT, PAUSE_SECONDS, Tries


def test_a_code_is_read_however_it_is_typed():
    code = new_code()
    signs = read_code(code)
    assert len(signs) == LENGTH
    assert read_code(code.lower().replace(" ", "-")) == signs
    assert read_code(code.replace("0", "O").replace("1", "l")) == signs
    assert new_code() != code


def test_no_single_slip_and_no_swap_goes_through_unseen():
    signs = read_code(new_code())
    slips = 0
    for place in range(LENGTH):
        for other in SIGNS:
            if other != signs[place]:
                try:
                    read_code(signs[:place] + other + signs[place + 1 :])
                except WrongPassphraseError:
                    continue
                slips += 1
    assert slips <= 3  # twelve bits of checksum: one slip in 4096
    with pytest.raises(WrongPassphraseError, match="27"):
        read_code(signs[:-1])


def test_the_sheet_opens_what_a_lost_passphrase_closed(tmp_path: Path):
    tags = filled(tmp_path)
    store = unlocked(tmp_path)
    assert not store.has_recovery()
    old, code = store.new_recovery(), store.new_recovery()
    store.lock()
    again = store_in(tmp_path)
    assert again.has_recovery()
    for wrong in (old, new_code(), "nonsense"):
        with pytest.raises(WrongPassphraseError):
            again.recover(wrong, "a fresh passphrase")
    with pytest.raises(LockedError):
        again.records()
    again.recover(code, "a fresh passphrase")
    assert tags_in(again) == tags[::-1]
    third = store_in(tmp_path)
    with pytest.raises(WrongPassphraseError):
        third.unlock(PASSPHRASE)
    third.unlock("a fresh passphrase")
    assert [line.event for line in third.log()][:2] == ["unlocked", "refused"]


def test_the_sheet_stays_good_when_the_passphrase_changes_and_when_its_file_is_lost(tmp_path: Path):
    tags = filled(tmp_path)
    store = unlocked(tmp_path)
    code = store.new_recovery()
    store.set_passphrase("another passphrase")
    (tmp_path / "keys" / "private.wrapped").unlink()
    again = store_in(tmp_path)
    assert again.has_passphrase()
    new = again.add(FORM, all_answered(1))
    again.recover(code, "a third passphrase")
    assert set(tags_in(again)) == {new, *tags}


def test_a_code_needs_an_open_store(tmp_path: Path):
    filled(tmp_path)
    with pytest.raises(LockedError):
        store_in(tmp_path).new_recovery()


class Steady:
    """A clock that nobody can set."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def tries_in(folder: Path, clock: StillClock, steady: Steady) -> Tries:
    return Tries(folder / "tries", folder / "lock", clock, steady=steady)


def wrong_tries(tries: Tries, count: int) -> None:
    for _ in range(count):
        tries.begin()


def test_five_wrong_tries_then_a_pause_that_outlives_a_restart(tmp_path: Path):
    clock, steady = StillClock(), Steady()
    wrong_tries(tries_in(tmp_path, clock, steady), LIMIT - 1)
    wrong_tries(tries_in(tmp_path, clock, steady), 1)  # counted over a restart
    again = tries_in(tmp_path, clock, steady)
    with pytest.raises(TooManyTriesError) as told:
        again.begin()
    assert told.value.seconds == PAUSE_SECONDS
    steady.seconds += PAUSE_SECONDS - 1
    assert again.wait() == 1
    steady.seconds += 1
    again.begin()
    assert again.wait() == 0


@pytest.mark.parametrize("days", [-400, -1, 1, 400])
def test_a_clock_that_is_set_shortens_no_pause_of_a_running_program(tmp_path: Path, days: int):
    clock, steady = StillClock(), Steady()
    tries = tries_in(tmp_path, clock, steady)
    wrong_tries(tries, LIMIT)
    assert tries.wait() == PAUSE_SECONDS
    clock.time = clock.time.replace(year=clock.time.year + (1 if days > 0 else -1))
    assert tries.wait() == PAUSE_SECONDS


def test_a_clock_set_back_before_a_restart_gives_one_whole_pause_and_no_more(tmp_path: Path):
    clock, steady = StillClock(), Steady()
    wrong_tries(tries_in(tmp_path, clock, steady), LIMIT)
    clock.time = clock.time.replace(year=2020)
    again = tries_in(tmp_path, clock, steady)
    assert again.wait() == PAUSE_SECONDS
    steady.seconds += PAUSE_SECONDS
    assert again.wait() == 0


def test_a_right_try_forgets_the_wrong_ones_and_a_damaged_file_forgives_nothing(tmp_path: Path):
    clock, steady = StillClock(), Steady()
    tries = tries_in(tmp_path, clock, steady)
    wrong_tries(tries, LIMIT - 1)
    tries.passed()
    wrong_tries(tries, LIMIT - 1)
    (tmp_path / "tries").write_bytes(b"x")
    tries.begin()
    assert tries.wait() > 0


def test_the_store_slows_guessing_down_and_the_right_one_waits_too(tmp_path: Path):
    filled(tmp_path)
    for _ in range(LIMIT):
        with pytest.raises(WrongPassphraseError):
            store_in(tmp_path).unlock("wrong")
    store = store_in(tmp_path)
    with pytest.raises(TooManyTriesError):
        store.unlock(PASSPHRASE)
    assert store.wait() > 0
