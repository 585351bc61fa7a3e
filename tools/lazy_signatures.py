"""Makes PySide6 start faster in the frozen folder: its signature parser is loaded on first use, not at every start.

By default shiboken compiles the Python files that are embedded in it at each start, all of them. With its own switch,
`SBK_EMBED=false`, these files lie on the disk instead; compiled, they load at once. One of them, `loader.py`, imports
the whole signature parser, which only error messages and `help()` need: that is put off here until it is asked for.

Both is tied to the wording of that file. Where it reads otherwise (another version of PySide6), or where the changed
files say anything else of a wrong call than the unchanged ones, nothing is changed and PySide6 starts as always.
Why and what it gives: docs/decisions/0012-pyside6-starts-late.md.
"""

import os
import py_compile
import re
import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = "files.dir"
"""Where shiboken looks for its files before it takes the embedded ones."""

CALLS = (
    ("parser", "pyside_type_init"),
    ("layout", "create_signature"),
    ("errorhandler", "seterror_argument"),
    ("errorhandler", "make_helptext"),
)
LATE = """MAPPING = "shibokensupport.signature.mapping"
_loaded = False


def _update_mapping():
    mapping = _late("mapping")
    mapping.update_mapping()
    known = {name: value for name, value in vars(mapping).items() if name != "update_mapping"}
    vars(_placeholder).update(known)


def _late(name):
    global _loaded
    if not _loaded:
        _loaded = True
        sys.modules.pop(MAPPING, None)
        from shibokensupport.signature import mapping, errorhandler, layout, lib, parser  # noqa: F401
    return sys.modules["shibokensupport.signature." + name]


# The one module that shiboken's own C++ asks for by name, before it calls any of the functions above. It keeps a bare
# pointer to it, and looks names up in it, so it is kept for good and filled once there is something to fill it with.
_placeholder = sys.modules[MAPPING] = types.ModuleType(MAPPING)
_placeholder.update_mapping = _update_mapping

from shibokensupport.signature import importhandler

"""
FIRST_IMPORT, AFTER_IMPORTS = "from shibokensupport.signature import mapping\n", "import enum\n"
FIRST_PUT = "    put_into_package(PySide6.support.signature, mapping)\n"
LAST_PUT = "    put_into_package(PySide6.support.signature.lib, tool)\n"
ONE_PUT = "    put_into_package(PySide6.support.signature, importhandler)\n"

TRY = """
import inspect, sys
from PySide6.QtCore import QObject, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLabel, QPushButton, QWidget

class Odd(QLabel):
    told = Signal(int)
    def sizeHint(self):
        return "no size"

application = QApplication([])
print(LATE, file=sys.stderr)
label, odd, layout = QLabel("words"), Odd(), QHBoxLayout()
wrong = [
    lambda: label.move("x"), lambda: label.setText(7), lambda: label.setText(7, 8), lambda: QLabel(1, 2, 3, 4),
    lambda: QLabel(nonsense=1), lambda: QPoint("a"), lambda: Qt.AlignmentFlag("x"), lambda: QTimer.singleShot("x"),
    lambda: QSize(1, 2) + "x", lambda: QColor([]), lambda: label.setAlignment("x"), lambda: label.resize(),
    lambda: label.nothing, lambda: odd.told.emit("x", "y"), lambda: odd.adjustSize(), lambda: layout.addWidget(3),
    lambda: layout.addWidget(label, "x"), lambda: QImage("x", 2, object()), lambda: QPainter(3), lambda: QPen(label, 2),
    lambda: QFont(1, 2), lambda: QRectF("1"), lambda: QPushButton("a").clicked.connect(4), lambda: QObject(5),
    lambda: label.setFont(1), lambda: QWidget.move(label), lambda: QBoxLayout("x"), lambda: application.setFont(),
    lambda: inspect.signature(QLabel.move), lambda: inspect.signature(QTimer.singleShot), lambda: QLabel.move.__doc__,
    lambda: QWidget.__init__(label, 3), lambda: label.setGeometry(1, 2), lambda: label == object(), lambda: label < 3,
] * 2
for number, call in enumerate(wrong):
    try:
        print(number, call())
    except Exception as error:
        print(number, type(error).__name__, str(error).partition(" object at ")[0])
print("to the end")
"""
"""Calls that are wrong in many ways: what is said of them has to be the same as without the change, to the letter."""

IS_LATE = 'not any(name.endswith("signature.parser") for name in sys.modules)'


def changed(loader: str) -> str:
    """Give the text of `loader.py` with the signature parser put off; nothing where it reads otherwise."""
    for module, function in CALLS:
        loader, count = re.subn(rf"return {module}\.{function}\(", f'return _late("{module}").{function}(', loader)
        if count != 1:
            return ""
    if [loader.count(mark) for mark in (FIRST_IMPORT, FIRST_PUT, LAST_PUT)] != [1, 1, 1]:
        return ""
    start, end = loader.index(FIRST_PUT), loader.index(LAST_PUT) + len(LAST_PUT)
    loader = loader[:start] + ONE_PUT + loader[end:]
    start = loader.index(FIRST_IMPORT)
    end = loader.find(AFTER_IMPORTS, start)
    return loader[:start] + LATE + loader[end:] if end > 0 else ""


def make(shiboken: Path, pyside: Path, folder: Path) -> Path | None:
    """Make the files beside a copy of the shiboken6 package; give their folder, or nothing where that can't be done."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(shiboken, folder / "shiboken6")
    (folder / "PySide6").symlink_to(pyside, target_is_directory=True)
    _run("import PySide6.QtCore", folder, SBK_EMBED="false")
    made = folder / "shiboken6" / FOLDER
    loader = made / "shibokensupport" / "signature" / "loader.py"
    text = changed(loader.read_text(encoding="utf-8")) if loader.is_file() else ""
    if not text:
        return None
    loader.write_text(text, encoding="utf-8")
    _compile(made)
    return made if _says_the_same(folder) else None


def _says_the_same(folder: Path) -> bool:
    """Whether a wrong call is told in the same words with the changed files as without them."""
    code = TRY.replace("LATE", IS_LATE)
    as_always, changed_to = _run(code, None), _run(code, folder)
    is_late = changed_to.stderr.splitlines()[:1] == ["True"]
    return is_late and "to the end" in as_always.stdout and as_always.stdout == changed_to.stdout


def _compile(folder: Path) -> None:
    """Put compiled files in the place of the readable ones; they are never checked again."""
    for file in sorted(folder.rglob("*.py")):
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        name = f"shiboken/{file.relative_to(folder).as_posix()}"
        py_compile.compile(str(file), str(file.with_suffix(".pyc")), dfile=name, doraise=True, invalidation_mode=mode)
        file.unlink()
    for cache in sorted(folder.rglob("__pycache__")):
        shutil.rmtree(cache)


def _run(code: str, folder: Path | None, **more: str) -> "subprocess.CompletedProcess[str]":
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment |= {"QT_QPA_PLATFORM": "offscreen"} | more | ({"PYTHONPATH": str(folder)} if folder else {})
    words = [sys.executable, "-B", "-c", code]
    return subprocess.run(words, env=environment, capture_output=True, text=True, timeout=120, check=False)
