"""Which languages ship: English, and each that has its words for the interface."""

from pathlib import Path

from tms_education.content.locate import content_root

ENGLISH = "en"
NAME = "tms_education_"


def shipped_languages(root: Path | None = None) -> tuple[str, ...]:
    """Give the codes of the languages, English first."""
    folder = (root or content_root()) / "resources" / "translations"
    found = {path.stem.removeprefix(NAME) for path in folder.glob(f"{NAME}*.qm")}
    return (ENGLISH, *sorted(found - {ENGLISH}))


def words_file(language: str) -> str:
    """Give the name of the file with the interface's words in a language; nothing where there is none."""
    path = content_root() / "resources" / "translations" / f"{NAME}{language}.qm"
    return str(path) if path.is_file() else ""
