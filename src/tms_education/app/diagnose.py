"""``tms-education diagnose``: versions, health and logs in one file for whoever helps, shown before it is written."""

import platform
import sys
from collections.abc import Callable
from pathlib import Path

import PySide6

from tms_education import __version__
from tms_education.app.clock import SystemClock
from tms_education.content.check import check_all
from tms_education.domain.errors import TmsError
from tms_education.storage.health import look_over
from tms_education.storage.paths import DataFolder, data_folder, free_bytes, portable_folder
from tms_education.storage.support_file import log_texts, write_support_file

FAILED = 1
MOST_PROBLEMS = 20


def collected(folder: DataFolder) -> dict[str, str]:
    """Give every text that goes into the file, by its name: no answer, no name, no note, no path of this machine."""
    return {"versions.txt": _versions(), "health.txt": _health(folder), **log_texts(folder.logs)}


def diagnose(file: Path, data_dir: Path | None, *, agreed: bool) -> int:
    """Show what the file will hold, ask, write it; give the exit code."""
    texts = collected(data_folder(data_dir))
    for name, text in texts.items():
        print(f"---- {name}\n{text}", end="")  # noqa: T201 -- the command's answer
    if not agreed and not _agrees():
        print("Nothing was written. To write exactly this, add --yes.", file=sys.stderr)  # noqa: T201 -- as above
        return FAILED
    try:
        write_support_file(file, texts)
    except OSError as error:
        print(f"The file could not be written: {error.strerror or 'the device refused'}.", file=sys.stderr)  # noqa: T201 -- as above
        return FAILED
    print(f"---- All of the above, and nothing else, is in {file.name}.")  # noqa: T201 -- as above
    return 0


def _agrees(ask: Callable[[str], str] = input) -> bool:
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    try:
        return ask("---- Write this into the file? Type yes: ").strip().lower() in {"yes", "y"}
    except EOFError:
        return False


def _versions() -> str:
    frozen = getattr(sys, "frozen", False)
    lines = [
        f"Understanding TMS {__version__}, {'frozen folder' if frozen else 'installed package'}",
        f"Python {platform.python_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"PySide6 {PySide6.__version__}",
        f"data folder: {'beside the program' if portable_folder() else 'of this user, or chosen'}",
    ]
    return "".join(f"{line}\n" for line in lines)


def _health(folder: DataFolder) -> str:
    lines = [f"{one.part}: {one.health}, {one.size} bytes" for one in look_over(folder)]
    lines.append(f"free on the device: {free_bytes(folder) // 1_000_000} MB")
    try:
        problems = [str(problem) for problem in check_all(today=SystemClock().today())]
    except (TmsError, OSError) as error:
        problems = [type(error).__name__]
    lines.append(f"problems of the content: {len(problems)}")
    lines.extend(problems[:MOST_PROBLEMS])
    return "".join(f"{line}\n" for line in lines)
