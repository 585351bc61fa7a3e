"""Writes what ships as Python, for the frozen folder: `content/shelf.py` says what for. `build.spec` calls it.

A value is a frozen dataclass, or holds such; written out, it is the call that makes it again.
"""

import dataclasses
from collections.abc import Iterator
from datetime import date, datetime, time
from enum import Enum
from pathlib import Path
from typing import Any

from tms_education.content.articles import read_card
from tms_education.content.languages import shipped_languages
from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.content.shelf import PACKAGE, Shelved, article_name


def make(folder: Path) -> list[str]:
    """Write every value of every language into ``folder``; give the names of the modules.

    Raises:
        TypeError: a value can't be written out.
    """
    names = [PACKAGE]
    for language in shipped_languages():
        names.append(f"{PACKAGE}.{language}")
        for name, value in values(language):
            file = folder / PACKAGE / language / f"{name}.py"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(module(value), encoding="utf-8")
            names.append(f"{PACKAGE}.{language}.{name}")
        (folder / PACKAGE / language / "__init__.py").touch()
    (folder / PACKAGE / "__init__.py").touch()
    return names


def values(language: str) -> Iterator[tuple[str, Any]]:
    """Give every value of a language by the name that the library asks for."""
    library, root = ShippedLibrary(language), content_root()
    for one in dict.fromkeys(name for kind in ShippedLibrary.__mro__ for name in vars(kind)):
        if isinstance(getattr(ShippedLibrary, one), Shelved):
            yield one.lstrip("_"), getattr(library, one)
    files = sorted((root / "articles" / language).glob("*.md"))
    yield "cards", {file.stem: read_card(file, root) for file in files}
    for file in files:
        yield article_name(file.stem), library.shipped_article(file)


def module(value: Any) -> str:
    """Give the text of a module that holds a value."""
    used: dict[str, set[str]] = {}
    words = _written(value, used)
    imports = "".join(f"from {one} import {', '.join(sorted(names))}\n" for one, names in sorted(used.items()))
    return f"{imports}VALUE = {words}\n"


def _written(value: Any, used: dict[str, set[str]]) -> str:
    kind = type(value)
    if value is None or kind in {bool, int, float, str, bytes}:
        return repr(value)
    if kind in {tuple, list, set, frozenset, dict}:
        return _collection(value, used)
    used.setdefault(kind.__module__, set()).add(kind.__name__)
    if isinstance(value, Enum):
        return f"{kind.__name__}.{value.name}"
    if isinstance(value, date | datetime | time):
        return repr(value).removeprefix("datetime.")
    if dataclasses.is_dataclass(value):
        given = [one for one in dataclasses.fields(value) if one.init]
        return f"{kind.__name__}({', '.join(_written(getattr(value, one.name), used) for one in given)})"
    raise TypeError(f"{kind.__name__} can't be written out")


def _collection(value: Any, used: dict[str, set[str]]) -> str:
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_written(key, used)}: {_written(one, used)}' for key, one in value.items())}}}"
    inside = "".join(
        f"{_written(one, used)}, " for one in (value if isinstance(value, tuple | list) else sorted(value))
    )
    if isinstance(value, tuple):
        return f"({inside})"
    return f"[{inside}]" if isinstance(value, list) else f"{type(value).__name__}([{inside}])"
