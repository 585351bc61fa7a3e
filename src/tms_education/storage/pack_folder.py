"""The clinic packs of this device: one folder each, and a small file that says which one is in use.

A new pack is unpacked beside the others, brought to the disk, and only then named as the one in use; a crash at any
moment leaves the old one or the new one, never half of each.
"""

import contextlib
import os
import re
import shutil
import sys
from pathlib import Path

from tms_education.domain.errors import NotSavedError
from tms_education.domain.pack import KeptPack, PackState, Signer
from tms_education.storage.files import PRIVATE_FILE, alone, make_private_folder, settle_folder, write_whole
from tms_education.storage.pack_state import decode_signers, decode_state, encode_signers, encode_state

LARGEST = 1_000_000
_PACK = re.compile(r"[0-9a-f]{64}")
_STAGED = re.compile(r"staged-\d+-\d+")
NOT_KEPT = "The device would not keep the pack. The one before stays in use."


class Staged:
    """A pack that is being unpacked. It is in use by nobody until it is kept."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, name: str, data: bytes) -> None:
        """Write one file of the pack; its name was looked at before.

        Raises:
            NotSavedError: the device would not keep it.
        """
        path = self.folder / name
        if not path.resolve().is_relative_to(self.folder.resolve()):
            raise NotSavedError("A file would lie outside the pack.")
        try:
            make_private_folder(path.parent)
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, PRIVATE_FILE), "wb") as file:
                file.write(data)
        except OSError as error:
            raise NotSavedError("The device has no room to unpack the pack.") from error

    def drop(self) -> None:
        """Remove what was unpacked."""
        shutil.rmtree(self.folder, ignore_errors=True)


class PackFolder:
    """Keeps packs under one folder of the data folder. Nothing is made before something is kept."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._count = 0

    @property
    def inbox(self) -> Path:
        """The folder that is watched when no other one was chosen."""
        return self.root / "inbox"

    @property
    def own(self) -> Path:
        """The folder of what was changed on this device alone."""
        return self.root / "own"

    def state(self) -> PackState:
        """Give the pack in use and the one before; what ships where the file is missing or unsound. It never fails."""
        state = decode_state(_read(self.root / "state.json"))
        if self.place(state.current) is not None or not state.current.digest:
            return state
        before = state.before if state.before is not None and self.place(state.before) is not None else None
        return PackState(before or KeptPack(), None, state.highest)

    def place(self, pack: KeptPack) -> Path | None:
        """Give the folder of a pack, or nothing when it is gone or stands for what ships."""
        path = self.root / pack.digest
        return path if _PACK.fullmatch(pack.digest) and path.is_dir() else None

    def stage(self) -> Staged:
        """Begin to unpack a pack.

        Raises:
            NotSavedError: the device would not make a folder.
        """
        self._count += 1
        folder = self.root / f"staged-{os.getpid()}-{self._count}"
        try:
            make_private_folder(self.root)
            shutil.rmtree(folder, ignore_errors=True)
            make_private_folder(folder)
        except OSError as error:
            raise NotSavedError("The device has no room to unpack the pack.") from error
        return Staged(folder)

    def keep(self, staged: Staged, pack: KeptPack, beside: bytes = b"") -> None:
        """Put an unpacked pack in use; ``beside`` is kept next to it as an index of its articles.

        Raises:
            NotSavedError: the device would not keep it; the old one stays in use.
        """
        target = self.root / pack.digest
        try:
            with alone(self.root / "packs.lock"):
                _to_disk(staged.folder)
                if target.is_dir():
                    shutil.rmtree(staged.folder)
                else:
                    staged.folder.rename(target)
                settle_folder(self.root)
                if beside:
                    write_whole(self.index(pack), beside)
                write_whole(self.root / "state.json", encode_state(self.state().with_pack(pack)))
        except OSError as error:
            raise NotSavedError(NOT_KEPT) from error

    def index(self, pack: KeptPack) -> Path:
        """Give the file of the index beside a pack."""
        return self.root / f"{pack.digest}.cards"

    def undo(self) -> None:
        """Put the pack before in use again.

        Raises:
            NotSavedError: the device would not keep it.
        """
        try:
            with alone(self.root / "packs.lock"):
                write_whole(self.root / "state.json", encode_state(self.state().undone()))
        except OSError as error:
            raise NotSavedError("The device would not go back to the pack before.") from error

    def sweep(self, serving: Path | None = None) -> None:
        """Remove what no state names any more, and what a crash left half unpacked; ``serving`` is still read from."""
        state = self.state()
        kept = {state.current.digest, state.before.digest if state.before else "", serving.name if serving else ""}
        with contextlib.suppress(OSError):
            for path in sorted(self.root.iterdir()):
                if _STAGED.fullmatch(path.name) or (_PACK.fullmatch(path.name) and path.name not in kept):
                    shutil.rmtree(path, ignore_errors=True)
                elif path.suffix == ".cards" and path.stem not in kept:
                    path.unlink()

    # ---- signers

    def trusted(self) -> tuple[Signer, ...]:
        """Give the signers whose packs may apply themselves; none where the file is missing or unsound."""
        return decode_signers(_read(self.root / "trusted.json"))

    def trust(self, signer: Signer) -> None:
        """Trust a signer from now on; raises ``NotSavedError``."""
        self._keep_signers((*(one for one in self.trusted() if one.key != signer.key), signer))

    def distrust(self, signer: Signer) -> None:
        """Trust a signer no longer; raises ``NotSavedError``."""
        self._keep_signers(tuple(one for one in self.trusted() if one.key != signer.key))

    def _keep_signers(self, signers: tuple[Signer, ...]) -> None:
        try:
            make_private_folder(self.root)
            write_whole(self.root / "trusted.json", encode_signers(signers))
        except OSError as error:
            raise NotSavedError("The device would not keep who is trusted.") from error

    # ---- what was changed on this device

    def keep_own(self, name: str, data: bytes) -> None:
        """Keep a file of the device's own; raises ``NotSavedError``."""
        try:
            make_private_folder(self.own)
            write_whole(self.own / name, data)
        except OSError as error:
            raise NotSavedError("The device would not keep this. Nothing has changed.") from error

    def drop_own(self) -> None:
        """Remove what was changed on this device; raises ``NotSavedError``."""
        try:
            shutil.rmtree(self.own)
        except FileNotFoundError:
            return
        except OSError as error:
            raise NotSavedError("The device would not remove this.") from error


_BINARY = getattr(os, "O_BINARY", 0)


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST)
    except OSError:
        return b""


def _to_disk(folder: Path) -> None:
    """Bring every file of a folder to the disk before anybody relies on it."""
    if sys.platform == "win32":
        for path in folder.rglob("*"):
            if path.is_file():
                with path.open("r+b") as file:
                    os.fsync(file.fileno())
    else:
        os.sync()
