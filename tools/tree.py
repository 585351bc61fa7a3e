"""Keeps the tree in docs/architecture.md true: `make tree` writes it from the code, and a test compares the two."""

import re
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "tms_education"
DOCUMENT = ROOT / "docs" / "architecture.md"
TREE = re.compile(r"(?<=```tree\n).*?(?=\n```)", re.DOTALL)
NAMES_BEGIN = 20
WIDTH = 120


def tree_of_the_code() -> str:
    """Every package with its modules, one package a line or more."""
    packages: dict[str, list[str]] = {}
    for file in sorted(SOURCE.rglob("*.py")):
        if file.name != "__init__.py":
            packages.setdefault(file.parent.relative_to(SOURCE).as_posix(), []).append(file.stem)
    rows = sorted(f"{'(top)' if name == '.' else name:<{NAMES_BEGIN}}{'  '.join(packages[name])}" for name in packages)
    return "\n".join(line for row in rows for line in textwrap.wrap(row, WIDTH, subsequent_indent=" " * NAMES_BEGIN))


def tree_of_the_document() -> str:
    """The tree as docs/architecture.md shows it."""
    found = TREE.search(DOCUMENT.read_text(encoding="utf-8"))
    return found.group() if found else ""


def main() -> int:
    """Writes the tree of the code into the document."""
    words = DOCUMENT.read_text(encoding="utf-8")
    DOCUMENT.write_text(TREE.sub(lambda _: tree_of_the_code(), words), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
