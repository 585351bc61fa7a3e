"""A person reads, looks, plans, checks in; staff see the record; Finish and clear leaves nothing in plain."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.window.journey_needles import needles
from tests.window.offline import internet_calls
from tests.window.xserver import require_tools, screen

ROOT = Path(__file__).resolve().parents[2]


def _environment(base: dict[str, str], tmp_path: Path) -> dict[str, str]:
    temp = tmp_path / "temp"
    temp.mkdir()
    return base | {
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
        "TMPDIR": str(temp),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def _search(tmp_path: Path) -> int:
    """Look for what was planted in every file written; give how many were searched."""
    searched = 0
    for name in ("data", "temp", "config", "cache"):
        for file in (tmp_path / name).rglob("*"):
            if file.is_file():
                searched += 1
                content = file.read_bytes()
                for needle in needles():
                    assert needle not in content, f"{file.name} holds {needle!r} in plain"
    return searched


def _run(environment: dict[str, str], module: str, *words: Path | int, patience: int = 300) -> str:
    done = subprocess.run(
        [sys.executable, "-m", f"tests.window.{module}", *map(str, words)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=patience,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.window
@pytest.mark.slow
def test_the_whole_journey_in_a_real_window(tmp_path):
    require_tools()
    shots = tmp_path / "shots"
    shots.mkdir()
    with screen() as environment:
        said = _run(_environment(environment, tmp_path), "journey", tmp_path / "data", shots)
    assert "journey done" in said
    assert _search(tmp_path) >= 3


@pytest.mark.window
@pytest.mark.slow
def test_the_frozen_program_does_the_same_journey(tmp_path):
    binary = os.environ.get("TMS_FROZEN")
    if not binary:
        pytest.skip("TMS_FROZEN names no frozen program; CI builds one and sets it")
    require_tools()
    shots = tmp_path / "shots"
    shots.mkdir()
    with screen() as environment:
        folders = (tmp_path / "data", tmp_path / "twin", shots)
        said = _run(_environment(environment, tmp_path), "frozen_journey", Path(binary), *folders)
    assert "frozen journey done" in said
    assert internet_calls(tmp_path / "trace") == []
    assert _search(tmp_path) >= 3
