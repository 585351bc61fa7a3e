"""The folder that a clinic makes its pack of, and the one to begin with."""

from collections.abc import Iterator
from pathlib import Path

from tms_education.content.locate import content_root, shown
from tms_education.content.pack_layout import LARGEST_PACK, MOST_FILES, SOURCE, fault
from tms_education.domain.errors import ContentError, Problem

NOT_PACKED = frozenset({"README.md"})
"""What helps the maker of a pack and does not go into it; names that begin with a point are left out as well."""


def starter() -> Iterator[tuple[str, bytes]]:
    """Give the files of a pack to begin with: it is sound, and says beside each value what it is for."""
    root = content_root() / "resources"
    for path in sorted((root / "pack-starter").rglob("*")):
        if path.is_file():
            yield path.relative_to(root / "pack-starter").as_posix(), path.read_bytes()
    yield "crisis.yaml", (root / "clinic" / "default" / "crisis.yaml").read_bytes()


def read_source(folder: Path) -> dict[str, bytes]:
    """Give every file of the folder that goes into the pack, and ``pack.yaml``.

    Raises:
        ContentError: with a problem for each file that can't be in a pack.
    """
    problems: list[Problem] = []
    files: dict[str, bytes] = {}
    if not (folder / SOURCE).is_file():
        problems.append(Problem(SOURCE, 1, "This file is missing; “tms-education pack new” writes one."))
    for path in _paths(folder):
        name = shown(path, folder)
        if path.is_symlink():
            problems.append(Problem(name, 1, "This is a link; a pack holds files only."))
            continue
        sentence = "" if name == SOURCE else fault(name, path.stat().st_size)
        if sentence:
            problems.append(Problem(name, 1, sentence))
            continue
        try:
            files[name] = path.read_bytes()
        except OSError:
            problems.append(Problem(name, 1, "The file can't be opened."))
    problems += _together(files)
    if problems:
        raise ContentError(tuple(problems))
    return files


def _paths(folder: Path) -> list[Path]:
    return [
        path
        for path in sorted(folder.rglob("*"))
        if (path.is_symlink() or path.is_file())
        and path.name not in NOT_PACKED
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    ]


def _together(files: dict[str, bytes]) -> Iterator[Problem]:
    """Give what is wrong with the files taken together."""
    total = sum(len(data) for data in files.values())
    if total > LARGEST_PACK or len(files) > MOST_FILES:
        yield Problem(SOURCE, 1, f"A pack has at most {MOST_FILES:,} files and {LARGEST_PACK:,} bytes.")
    seen: dict[str, str] = {}
    for name in files:
        if seen.setdefault(name.casefold(), name) != name:
            yield Problem(name, 1, "Two files have this name, or differ only in small and large letters.")
