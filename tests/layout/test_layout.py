"""Every page in looks that cover every pair of choices: nothing cut off, nothing on top of another, nothing too small.

``make layout`` opens every page and every sheet in several looks each; CI opens a sample that covers every pair.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.layout.cases import Case, everything, examine, sample

ROOT = Path(__file__).resolve().parents[2]
CASES = list(everything() if os.environ.get("TMS_LAYOUT") == "all" else sample())


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_page_stands_well(program, case: Case):
    assert examine(program, case) == []


@pytest.mark.slow
@pytest.mark.parametrize("scale", ["1.5", "3"])
def test_pages_stand_well_on_a_dense_screen(tmp_path, scale):
    environment = os.environ | {"QT_SCALE_FACTOR": scale, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
    done = subprocess.run(
        [sys.executable, "-m", "tests.layout.scaled", str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["ratio"], told["faults"]) == (float(scale), [])
    assert told["cases"] >= 5
