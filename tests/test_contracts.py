"""The import contracts hold, and each has been broken on purpose: a contract that never failed proves nothing."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LINT_IMPORTS = Path(sys.executable).parent / "lint-imports"

CAUGHT_BY_A_CONTRACT = {
    "domain/planted_qt.py": "import PySide6.QtCore",
    "domain/planted_content.py": "import tms_education.content.planted_reader",
    "domain/planted_files.py": "import pathlib",
    "domain/planted_clock.py": "import time",
    "domain/planted_late.py": "def read():\n    import json",
    "design/planted_system.py": "import os",
    "design/planted_qt.py": "import PySide6.QtGui",
    "content/planted_reader.py": "import tms_education.storage.planted_vault",
    "content/planted_icons.py": "import qtawesome",
    "storage/planted_vault.py": "import tms_education.export.planted_table",
    "export/planted_table.py": "import tms_education.ui.widgets.planted_button",
    "ui/pages/planted_home.py": "import tms_education.ui.pages.planted_learn",
    "ui/pages/planted_learn.py": "import tms_education.ui.shell.planted_window",
    "ui/staff/planted_records.py": "import tms_education.storage.planted_vault",
    "ui/shell/planted_window.py": "import tms_education.content.planted_reader",
    "ui/shell/planted_home.py": "import tms_education.ui.pages.planted_home",
    "ui/pages/planted_words.py": "import markdown",
    "ui/pages/planted_answers.py": "import json",
    "ui/pages/planted_colours.py": "import tms_education.design.tokens",
    "ui/widgets/planted_button.py": "import tms_education.ui.page",
    "ui/style/planted_look.py": "import tms_education.ui.widgets.planted_button",
    "ui/pages/planted_typing.py": (
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import tms_education.ui.staff.planted_records"
    ),
    "storage/planted_cloud.py": "import urllib.request",
    "ui/pages/planted_network.py": "import socket",
}
"""A file that does what it must not, and the import in it that a contract must name."""

CAUGHT_BY_PLACE = ("planted_package", "ui/planted_module")

CAUGHT_BY_RUFF = {
    "ui/pages/planted_box.py": "from PySide6.QtWidgets import QMessageBox",
    "ui/pages/planted_box_in_full.py": "import PySide6.QtWidgets\n\nbox = PySide6.QtWidgets.QMessageBox",
    "ui/pages/planted_icon.py": "import qtawesome",
    "ui/pages/planted_thread.py": "from PySide6.QtCore import QThread",
    "ui/pages/planted_network.py": "from PySide6 import QtNetwork",
    "ui/pages/planted_voice.py": "from PySide6.QtTextToSpeech import QTextToSpeech",
    "ui/widgets/planted_sound.py": "from PySide6.QtMultimedia import QSoundEffect",
    "ui/pages/planted_settings.py": "from PySide6.QtCore import QSettings",
    "ui/pages/planted_relative.py": "from . import planted_box",
    "content/planted_shipped.py": "import importlib.resources",
    "content/planted_frozen.py": "import sys\n\nplace = sys._MEIPASS",
    "content/planted_markdown.py": "import markdown",
    "content/planted_cleaner.py": "import nh3",
    "storage/planted_place.py": "import platformdirs",
    "storage/planted_now.py": "import datetime\n\nnow = datetime.datetime.now",
    "storage/planted_wait.py": "import time\n\ntime.sleep(1)",
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def plant(copy: Path, files: dict[str, str]) -> None:
    for name, code in files.items():
        file = copy / "src" / "tms_education" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f'"""Planted."""\n\n{code}\n', encoding="utf-8")


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(folder / "src"), "COLUMNS": "300"}
    command = [str(LINT_IMPORTS), "--no-cache"]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def dotted(name: str) -> str:
    return "tms_education." + name.removesuffix(".py").replace("/", ".")


def imported(code: str) -> str:
    return next(line.split()[1] for line in code.splitlines() if line.strip().startswith("import "))


def test_every_contract_is_kept():
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout
    assert "0 broken" in result.stdout


def test_every_planted_import_is_named_by_a_contract(copy: Path):
    plant(copy, CAUGHT_BY_A_CONTRACT)
    result = lint_imports(copy)
    assert result.returncode != 0
    missed = [name for name, code in CAUGHT_BY_A_CONTRACT.items() if not is_named(result.stdout, name, imported(code))]
    assert missed == [], result.stdout


def is_named(report: str, name: str, target: str) -> bool:
    """Whether the report names the planted import; packages from outside are known to it by their first name only."""
    known = target if target.startswith("tms_education") else target.split(".", maxsplit=1)[0]
    return f"{dotted(name)} -> {known}" in report


@pytest.mark.parametrize("place", CAUGHT_BY_PLACE)
def test_a_package_or_module_that_nobody_placed_is_refused(copy: Path, place: str):
    plant(copy, {f"{place}/__init__.py": ""})
    result = lint_imports(copy)
    assert result.returncode != 0
    assert place.rsplit("/", maxsplit=1)[-1] in result.stdout


def test_a_circle_of_siblings_is_refused(copy: Path):
    plant(
        copy,
        {
            "content/planted_hen.py": "import tms_education.content.planted_egg",
            "content/planted_egg.py": "import tms_education.content.planted_hen",
        },
    )
    result = lint_imports(copy)
    assert result.returncode != 0
    assert "planted_hen" in result.stdout


def test_every_planted_use_of_a_banned_name_is_named_by_ruff(copy: Path):
    plant(copy, CAUGHT_BY_RUFF)
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format", "json", "--select", "TID", "src"]
    result = subprocess.run(command, cwd=copy, capture_output=True, text=True, check=False)
    named = {
        Path(finding["filename"]).relative_to(copy.resolve() / "src" / "tms_education")
        for finding in json.loads(result.stdout)
    }
    assert {Path(name) for name in CAUGHT_BY_RUFF} - named == set()
