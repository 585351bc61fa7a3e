"""The PySide6 in use keeps its references to None and True; 6.12.0 lost them and aborted (docs/decisions/0001)."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
CALLS = 60_000
ALLOWED_LOSS = CALLS // 100

PROBE = f"""
import sys
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    happened = Signal()

def lost(thing, act):
    before = sys.getrefcount(thing)
    for _ in range({CALLS}):
        act()
    return before - sys.getrefcount(thing)

sender = Sender()
reserve = [None] * {4 * CALLS} + [True] * {4 * CALLS}  # so that a loss is counted rather than fatal
print(lost(None, lambda: sender.setObjectName("a")))
print(lost(None, sender.happened.emit), lost(True, sender.happened.emit))
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal there")
def test_calls_into_qt_lose_no_reference():
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    probe = subprocess.run([sys.executable, "-c", PROBE], env=environment, capture_output=True, text=True, check=False)
    assert probe.returncode == 0, probe.stderr
    losses = [int(number) for number in probe.stdout.split()]
    assert len(losses) == 3
    assert max(losses) <= ALLOWED_LOSS


@pytest.fixture(scope="module")
def allowed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    requirements = [Requirement(line) for line in project["dependencies"]]
    return next(found.specifier for found in requirements if found.name == "pyside6-essentials")


@pytest.mark.parametrize("version", ["6.11.0", "6.11.1", "6.12.0", "6.12.1"])
def test_faulty_versions_are_refused(allowed, version: str):
    assert not allowed.contains(version)


def test_the_version_in_use_is_allowed_and_is_the_tested_one(allowed):
    in_constraints = (ROOT / "constraints.txt").read_text(encoding="utf-8").lower()
    tested = next(line for line in in_constraints.splitlines() if line.startswith("pyside6_essentials=="))
    assert allowed.contains(tested.partition("==")[2])
