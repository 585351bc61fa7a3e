"""What the build has read already, so that a start need not: `tools/shelf.py` writes it into the frozen folder.

Each value lies there as Python, in a module of its own that is loaded when the value is first asked for. A checkout and
an installed package have no such modules: there everything is read from its file.
"""

from __future__ import annotations

import sys
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

PACKAGE = "tms_shelf"
_T = TypeVar("_T")


def on_shelf(language: str, name: str) -> Any:
    """Give a value that the build has read; nothing where it has not."""
    if not getattr(sys, "frozen", False):
        return None
    try:
        return import_module(f"{PACKAGE}.{language}.{name}").VALUE
    except ModuleNotFoundError:
        return None


def article_name(slug: str) -> str:
    """Give the name of an article on the shelf."""
    return f"article_{slug.replace('-', '_')}"


class Shelved(cached_property[_T]):
    """A value of a library, of what ships alone, that the build may have read already."""

    def __init__(self, read: Callable[[Any], _T]) -> None:
        name = read.__name__.lstrip("_")
        super().__init__(lambda library: read(library) if (found := library.of_shelf(name)) is None else found)
