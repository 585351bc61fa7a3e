"""The files of a library in one language: which ones there are, and what is left out because it is unsound."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from tms_education.content.locate import content_root, localised, originals
from tms_education.content.shelf import on_shelf
from tms_education.domain.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from tms_education.domain.errors import Problem

_T = TypeVar("_T")


class LibraryFiles:
    """Finds and reads the files of a library. ``pack`` and ``own`` as of the library."""

    def __init__(
        self, language: str = "en", root: Path | None = None, pack: Path | None = None, own: Path | None = None
    ) -> None:
        self.language = language
        self._root = root or content_root()
        self._resources = self._root / "resources"
        self._pack, self._own = pack, own
        self._problems: dict[Problem, None] = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Give what was left out so far, and why; ``check.check_all`` finds everything."""
        return tuple(sorted(self._problems))

    def of_shelf(self, name: str, language: str = "") -> Any:
        """Give a value that the build has read already; nothing where it has not, or this is not what ships."""
        return on_shelf(language or self.language, name) if self._root == content_root() else None

    def _words_of(self, folder: str) -> Path:
        """Give a file of words in the language, else in English."""
        own = self._resources / folder / f"{self.language}.yaml"
        return own if own.is_file() else self._resources / folder / "en.yaml"

    def _root_of(self, path: Path) -> Path:
        """Give the pack for what lies in it; as text, as a start asks it of each of a thousand guides."""
        pack = self._pack
        return pack if pack is not None and f"{path}{os.sep}".startswith(f"{pack}{os.sep}") else self._root

    def _files(self, folder: str, pattern: str) -> Iterable[Path]:
        return (localised(path, self.language) for path in originals(self._resources / folder, pattern))

    def _each(self, paths: Iterable[Path], read: Callable[[Path, Path], _T]) -> tuple[_T, ...]:
        found: list[_T] = []
        for path in paths:
            try:
                found.append(read(path, self._root_of(path)))
            except ContentError as error:
                self._problems.update(dict.fromkeys(error.problems))
        return tuple(found)

    def _attempt(self, read: Callable[[], _T]) -> _T | None:
        try:
            return read()
        except ContentError as error:
            self._problems.update(dict.fromkeys(error.problems))
            return None

    def _say(self, value: _T) -> _T:
        """Give a value with what is translated of its short texts; the rest stays as it was read."""
        phrases = self._phrases
        if not phrases:
            return value
        from tms_education.domain.read_words import said

        return said(value, lambda text: phrases.get(text, text))

    @cached_property
    def _phrases(self) -> dict[str, str]:
        folder = self._resources / "phrases" / self.language
        if not folder.is_dir():
            return {}
        from tms_education.content.phrases import phrase_files, read_phrases

        found = self._each(phrase_files(self._resources, self.language), read_phrases)
        return {english: words for one in found for english, (words, _) in one.items()}
