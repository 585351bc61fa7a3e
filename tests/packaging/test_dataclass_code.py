"""The frozen folder holds the code of every dataclass that a start needs, and it is what Python would compile."""

import marshal
import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest
from tools import dataclass_code

ROOT = Path(__file__).resolve().parents[2]
START = """
import dataclasses, runpy, sys
sys.path.insert(0, sys.argv[2])
runpy.run_path("installers/early.py")
from tms_shelf.dataclass_code import CODE
run, missed = dataclasses.exec, []
def noted(text, *where):
    missed.append(text) if text not in CODE else None
    run(text, *where)
dataclasses.exec = noted
from tms_education.app import run as app
from tms_education.app.compose import build_first
from tms_education.app.options import Options
from tms_education.domain.settings import Appearance
from pathlib import Path
window = build_first(app._application(), Options(data_dir=Path(sys.argv[1]))).window
window.go("home")
window.go("learn/three-ways")
assert Appearance() == Appearance() and hash(Appearance()) == hash(Appearance())
print(len(CODE), missed, repr(Appearance()).partition("(")[0])
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("code")
    assert dataclass_code.make(folder) == "tms_shelf.dataclass_code"
    return folder


def test_a_start_compiles_no_dataclass(made: Path, tmp_path: Path):
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-c", START, str(tmp_path), str(made)]
    done = subprocess.run(words, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    count, missed, name = done.stdout.split()
    assert int(count) > 200
    assert missed == "[]"
    assert name == "Appearance"


def test_each_is_what_python_would_compile(made: Path):
    code = runpy.run_path(str(made / "tms_shelf" / "dataclass_code.py"))["CODE"]
    for text, compiled in code.items():
        assert marshal.loads(compiled) == compile(text, "<string>", "exec"), text  # noqa: S302 -- just written
