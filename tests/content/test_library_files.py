"""An unsound file is left out and named; the others stay."""

from pathlib import Path

from tms_education.content.library_files import LibraryFiles
from tms_education.domain.errors import ContentError, Problem


class Notes(LibraryFiles):
    """Reads files that hold one number."""

    def numbers(self) -> tuple[int, ...]:
        return self._each(self._files("notes", "*.txt"), self._number)

    def first(self) -> int | None:
        return self._attempt(lambda: self._number(self._resources / "notes" / "a.txt", self._root))

    @staticmethod
    def _number(path: Path, _root: Path) -> int:
        try:
            return int(path.read_text())
        except ValueError as error:
            raise ContentError((Problem(path.name, 1, "This is no number."),)) from error


def test_an_unsound_file_is_left_out_and_named_once(tmp_path: Path):
    folder = tmp_path / "resources" / "notes"
    folder.mkdir(parents=True)
    for name, text in (("a", "one"), ("b", "2"), ("c", "3"), ("b.es", "20")):
        (folder / f"{name}.txt").write_text(text)
    english, spanish = Notes("en", tmp_path), Notes("es", tmp_path)
    assert english.numbers() == (2, 3)
    assert spanish.numbers() == (20, 3)
    assert english.first() is None
    assert [str(problem) for problem in english.problems] == ["a.txt:1: This is no number."]
