"""Where this device keeps what people do. The only module that asks the system for a folder."""

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

APPLICATION = "tms-education"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The places of one data folder. Naming a place makes nothing; whoever writes there makes the folder first."""

    root: Path

    @property
    def records(self) -> Path:
        """The database of sealed records."""
        return self.root / "records.sqlite3"

    @property
    def index(self) -> Path:
        """The closed file behind the staff list."""
        return self.root / "records.index"

    @property
    def keys(self) -> Path:
        """The folder of the clinic's key pair."""
        return self.root / "keys"

    @property
    def settings(self) -> Path:
        """The settings of the device."""
        return self.root / "settings.json"

    @property
    def ratings(self) -> Path:
        """How pages were rated: counts, and nobody's name."""
        return self.root / "ratings.json"

    @property
    def packs(self) -> Path:
        """The folder of the clinic's packs."""
        return self.root / "packs"

    @property
    def ready(self) -> Path:
        """The folder of the first page's drawings, as painted at the last start."""
        return self.root / "ready"

    @property
    def logs(self) -> Path:
        """The folder of the program's own log."""
        return self.root / "logs"


def portable_folder(program: Path | None = None) -> Path | None:
    """Give the folder ``data`` beside the frozen program, when somebody has put one there; nothing otherwise.

    On macOS the program is the whole bundle, and the folder stands beside that.
    """
    if program is None:
        if not getattr(sys, "frozen", False):
            return None
        program = Path(sys.executable)
    bundle = next((above for above in program.parents if above.suffix == ".app"), None)
    beside = (bundle or program).with_name("data")
    return beside if beside.is_dir() else None


def data_folder(chosen: Path | None = None) -> DataFolder:
    """Give the chosen data folder (``--data-dir``), the portable one, or what the system has for this user."""
    own = chosen or portable_folder()
    if own is not None:
        return DataFolder(own.expanduser().absolute())
    import platformdirs  # noqa: PLC0415, TID251 -- the one user, and only when no folder was chosen

    return DataFolder(platformdirs.user_data_path(APPLICATION, appauthor=False))


def paper_folder(chosen: Path | None = None) -> Path:
    """Give the folder for papers a person saves: in the chosen or portable data folder, or among the documents."""
    own = chosen or portable_folder()
    if own is not None:
        return own.expanduser().absolute() / "papers"
    import platformdirs  # noqa: PLC0415, TID251 -- as above

    return platformdirs.user_documents_path() / "Understanding TMS"


def free_bytes(folder: DataFolder) -> int:
    """Give how much room the device has left where the data folder lies or will lie; -1 when it does not say."""
    place = folder.root
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        return shutil.disk_usage(place).free
    except OSError:
        return -1
