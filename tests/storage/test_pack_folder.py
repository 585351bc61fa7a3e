import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tms_education.domain.errors import NotSavedError
from tms_education.domain.pack import KeptPack, PackLabel, PackState, Signer, Version
from tms_education.storage import files, pack_folder
from tms_education.storage.pack_folder import PackFolder
from tms_education.storage.pack_state import decode_signers, decode_state, encode_signers, encode_state

SIGNER = Signer("ab" * 32, "Clinic IT")


def kept(number: int) -> KeptPack:
    return KeptPack(f"{number:064x}", PackLabel("ours", Version(str(number)), "Ours"), SIGNER, "2026-11-27T10:00:00")


def put(folder: PackFolder, number: int, words: str = "") -> Path:
    """Keep a pack whose one file says its number."""
    staged = folder.stage()
    staged.put("articles/en/a.md", (words or str(number)).encode())
    folder.keep(staged, kept(number), b"cards")
    place = folder.place(kept(number))
    assert place is not None
    return place


def text_in_use(folder: PackFolder) -> str:
    place = folder.place(folder.state().current)
    return (place / "articles/en/a.md").read_text() if place else ""


def test_a_new_device_has_no_pack_and_makes_nothing(tmp_path):
    folder = PackFolder(tmp_path / "packs")
    assert folder.state() == PackState()
    assert folder.trusted() == ()
    folder.sweep()
    folder.drop_own()
    assert list(tmp_path.iterdir()) == []


def test_a_pack_is_in_use_once_it_is_kept_and_the_one_before_comes_back(tmp_path):
    folder = PackFolder(tmp_path)
    put(folder, 1)
    put(folder, 2)
    assert text_in_use(PackFolder(tmp_path)) == "2"
    folder.undo()
    assert text_in_use(PackFolder(tmp_path)) == "1"
    folder.undo()
    assert text_in_use(PackFolder(tmp_path)) == "2"


def test_the_first_pack_can_be_taken_back_to_what_ships(tmp_path):
    folder = PackFolder(tmp_path)
    put(folder, 1)
    folder.undo()
    assert folder.state().current == KeptPack()
    folder.undo()
    assert text_in_use(folder) == "1"


def test_only_the_two_that_are_named_and_the_one_read_from_stay(tmp_path):
    folder = PackFolder(tmp_path)
    first = put(folder, 1)
    for number in (2, 3, 4):
        put(folder, number)
    folder.stage()
    folder.sweep(first)
    left = {path.name for path in tmp_path.iterdir() if path.is_dir()}
    assert left == {kept(1).digest, kept(3).digest, kept(4).digest}
    folder.sweep()
    assert not first.exists()
    assert {path.name for path in tmp_path.glob("*.cards")} == {f"{kept(number).digest}.cards" for number in (3, 4)}


def test_nothing_that_is_not_a_pack_is_ever_swept(tmp_path):
    folder = PackFolder(tmp_path)
    folder.keep_own("clinic.yaml", b"name: A")
    (tmp_path / "inbox").mkdir()
    (tmp_path / "staged-something").mkdir()
    folder.sweep()
    assert {path.name for path in tmp_path.iterdir()} == {"own", "inbox", "staged-something"}


STEPS = ["_to_disk", "settle_folder", "write_whole"]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("after", [0, 1])
def test_a_fault_in_the_middle_leaves_the_old_pack_in_use(tmp_path, monkeypatch, step, after):
    folder = PackFolder(tmp_path)
    put(folder, 1)
    staged = folder.stage()
    staged.put("articles/en/a.md", b"2")
    real, calls = getattr(pack_folder, step), [0]

    def failing(*given):
        calls[0] += 1
        if calls[0] > after:
            raise OSError("no room")
        return real(*given)

    with monkeypatch.context() as patched:
        patched.setattr(pack_folder, step, failing)
        if step == "write_whole" or after == 0:
            with pytest.raises(NotSavedError, match="The one before stays in use"):
                folder.keep(staged, kept(2), b"cards")
        else:
            folder.keep(staged, kept(2), b"cards")
            return
    again = PackFolder(tmp_path)
    assert text_in_use(again) == "1"
    again.sweep()
    put(again, 2)
    assert text_in_use(again) == "2"


PROGRAM = """
import os, sys
from pathlib import Path
from tests.storage import test_pack_folder as t
from tms_education.storage import files, pack_folder

count, at = [0], int(sys.argv[2])
def dying(real):
    def call(*given, **named):
        count[0] += 1
        if count[0] == at:
            os.kill(os.getpid(), 9)
        return real(*given, **named)
    return call
for module, name in ((os, "rename"), (os, "replace"), (os, "fsync"), (os, "sync"), (os, "open"), (os, "mkdir")):
    setattr(module, name, dying(getattr(module, name)))
t.put(pack_folder.PackFolder(Path(sys.argv[1])), 2)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kills a program the way Unix does")
def test_a_program_that_dies_at_any_moment_leaves_the_old_pack_or_the_new_one(tmp_path):
    ready = tmp_path / "ready"
    put(PackFolder(ready), 1)
    seen: list[str] = []
    for at in range(1, 40):
        place = tmp_path / str(at)
        shutil.copytree(ready, place)
        root = Path(__file__).parents[2]
        environment = {**os.environ, "PYTHONPATH": f"{root}{os.pathsep}{root / 'src'}"}
        ended = subprocess.run([sys.executable, "-c", PROGRAM, str(place), str(at)], env=environment, check=False)
        folder = PackFolder(place)
        seen.append(text_in_use(folder))
        folder.sweep()
        assert text_in_use(folder) == seen[-1]
        if ended.returncode == 0:
            break
        assert ended.returncode == -signal.SIGKILL
    assert seen[0] == "1"
    assert seen[-1] == "2"
    assert set(seen) == {"1", "2"}
    assert len(seen) > 8, "it died at too few moments to say anything"


def test_a_device_without_room_is_a_sentence(tmp_path, monkeypatch):
    folder = PackFolder(tmp_path)
    put(folder, 1)

    def full(*_given, **_named):
        raise OSError("full")

    for name, act in (
        ("make_private_folder", folder.stage),
        ("write_whole", folder.undo),
        ("write_whole", lambda: folder.trust(SIGNER)),
        ("write_whole", lambda: folder.keep_own("clinic.yaml", b"")),
    ):
        with monkeypatch.context() as patched:
            patched.setattr(pack_folder, name, full)
            with pytest.raises(NotSavedError):
                act()
    staged = folder.stage()
    (staged.folder / "articles").write_bytes(b"in the way")
    with pytest.raises(NotSavedError, match="no room"):
        staged.put("articles/en/a.md", b"x")


def test_no_file_is_put_outside_even_if_its_name_was_let_through(tmp_path):
    staged = PackFolder(tmp_path / "packs").stage()
    with pytest.raises(NotSavedError, match="outside"):
        staged.put("../../out", b"x")
    assert not (tmp_path / "out").exists()


def test_a_state_whose_pack_is_gone_falls_back_to_the_one_before_and_then_to_what_ships(tmp_path):
    folder = PackFolder(tmp_path)
    put(folder, 1)
    shutil.rmtree(put(folder, 2))
    assert text_in_use(folder) == "1"
    shutil.rmtree(tmp_path / kept(1).digest)
    assert folder.state().current == KeptPack()
    assert folder.state().highest == {"ours": Version("2")}


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b'{"current": 1}', b'{"highest": {"a": "b"}}', b"[" * 100_000])
def test_a_damaged_state_is_that_of_a_new_device(data):
    assert decode_state(data) == PackState()
    assert decode_signers(data) == ()


def test_state_and_signers_come_back_as_they_were():
    state = PackState().with_pack(kept(1)).with_pack(kept(2))
    assert decode_state(encode_state(state)) == state
    assert decode_state(encode_state(PackState())) == PackState()
    assert decode_signers(encode_signers((SIGNER,))) == (SIGNER,)


def test_a_digest_in_a_damaged_state_never_leads_out_of_the_folder(tmp_path):
    folder = PackFolder(tmp_path / "packs")
    (tmp_path / "elsewhere").mkdir()
    assert folder.place(KeptPack("../elsewhere")) is None


def test_signers_are_trusted_and_no_longer(tmp_path):
    folder = PackFolder(tmp_path)
    other = Signer("cd" * 32, "Other")
    folder.trust(SIGNER)
    folder.trust(other)
    folder.trust(SIGNER)
    assert PackFolder(tmp_path).trusted() == (other, SIGNER)
    folder.distrust(other)
    assert folder.trusted() == (SIGNER,)


def test_what_was_changed_here_is_private_and_can_be_dropped(tmp_path):
    folder = PackFolder(tmp_path)
    folder.keep_own("clinic.yaml", b"name: A")
    assert (folder.own / "clinic.yaml").read_bytes() == b"name: A"
    if sys.platform != "win32":
        assert folder.own.stat().st_mode & 0o777 == files.PRIVATE_FOLDER
    folder.drop_own()
    assert not folder.own.exists()
