"""Writes the code that `dataclasses` would write anew at every start, 30 ms of it. `build.spec` calls it.

For each dataclass Python puts the text of its methods together and compiles it. The frozen folder holds that text
compiled already; `installers/early.py` hands it to `dataclasses`, which asks by the text itself: a text that
is not there is compiled as always.
"""

import builtins
import dataclasses
import marshal
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

PACKAGE = "tms_shelf"
NAME = "dataclass_code"
FIRST_PAGES = ("home", "learn/three-ways")


def make(folder: Path) -> str:
    """Write the module with the code of every dataclass that a start needs into ``folder``; give its name.

    Raises:
        subprocess.CalledProcessError: the program does not start.
    """
    file = folder / PACKAGE / f"{NAME}.py"
    file.parent.mkdir(parents=True, exist_ok=True)
    again = [sys.executable, "-m", f"tools.{NAME}", str(file)]  # where none of the modules has been imported yet
    root = Path(__file__).resolve().parents[1]
    path = os.pathsep.join(str(one) for one in (root, root / "src"))
    subprocess.run(again, check=True, cwd=root, env=os.environ | {"PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"})
    return f"{PACKAGE}.{NAME}"


def texts() -> list[str]:
    """Start the program and open its first pages; give each text that `dataclasses` has had compiled for them."""
    found: dict[str, None] = {}

    def noted(text: str, *where: Any) -> None:
        found[text] = None
        builtins.exec(text, *where)  # noqa: S102 -- what `dataclasses` does itself

    vars(dataclasses)["exec"] = noted
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 -- dataclasses are made from here on

    from tms_education.app.compose import build_first  # noqa: PLC0415
    from tms_education.app.options import Options  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        window = build_first(QApplication([]), Options(data_dir=Path(folder))).window
        for page in FIRST_PAGES:
            window.go(page)
    return list(found)


def _write(file: Path) -> None:
    lines = (f"    {text!r}: {marshal.dumps(compile(text, '<string>', 'exec'))!r},\n" for text in texts())
    file.write_text(f"CODE = {{\n{''.join(lines)}}}\n", encoding="utf-8")


if __name__ == "__main__":
    _write(Path(sys.argv[1]))
