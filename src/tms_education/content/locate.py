"""Finds what ships with the program: the articles and the resources."""

from collections.abc import Iterable
from pathlib import Path


def content_root() -> Path:
    """Give the folder that holds ``articles`` and ``resources``: beside the package's files, else the checkout."""
    package = Path(__file__).resolve().parent.parent
    folders = (package, package.parents[1])
    return next((folder for folder in folders if (folder / "resources").is_dir()), package)


def localised(path: Path, language: str) -> Path:
    """Give ``name.es.yaml`` beside ``name.yaml`` where it exists, else the file itself."""
    translated = path.with_name(f"{path.stem}.{language}{path.suffix}")
    return translated if translated.is_file() else path


def originals(folder: Path, pattern: str) -> tuple[Path, ...]:
    """Give a folder's files in order of their names, without the translations beside them."""
    return tuple(path for path in sorted(folder.glob(pattern), key=str) if "." not in path.stem)


def translations(folder: Path, pattern: str) -> tuple[Path, ...]:
    """Give the translations that stand beside a folder's files."""
    return tuple(path for path in sorted(folder.glob(pattern), key=str) if "." in path.stem)


def in_language(folder: Path, language: str, suffix: str, over: Path | None = None) -> dict[str, Path]:
    """Give the files of ``folder/<language>`` by name; English stands in where the language lacks one.

    In each language, a file of the folder ``over`` takes the place of the one of the same name.
    """
    found: dict[str, Path] = {}
    for place in dict.fromkeys(("en", language)):
        for where in (folder, over) if over is not None else (folder,):
            found |= named(originals(where / place, f"*{suffix}"))
    return dict(sorted(found.items()))


def named(paths: Iterable[Path]) -> dict[str, Path]:
    """Give files by their name without the ending."""
    return {path.stem: path for path in paths}


def shown(path: Path, root: Path) -> str:
    """Give a path as a person reads it: from the content root where it lies inside, with forward slashes."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
