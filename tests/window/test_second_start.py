"""Starting the program again raises the window that is there."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.window.xserver import require_tools, screen

ROOT = Path(__file__).resolve().parents[2]
TITLE = "Understanding TMS"
PATIENCE = 20.0


def shown(environment: dict[str, str]) -> list[str]:
    done = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", TITLE],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.split()


def wait_for(environment: dict[str, str], *, windows: int) -> list[str]:
    end = time.monotonic() + PATIENCE
    while len(found := shown(environment)) != windows:
        assert time.monotonic() < end, f"{len(found)} windows, not {windows}"
        time.sleep(0.1)  # noqa: TID251 -- another program's window sends no signal
    return found


@pytest.mark.window
def test_a_second_start_raises_the_first_window(tmp_path):
    require_tools("openbox")
    words = [sys.executable, "-m", "tms_education", "--data-dir", str(tmp_path / "data")]
    with screen() as base:
        environment = base | {"PYTHONPATH": str(ROOT / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
        with subprocess.Popen([*words, "--open", "learn"], env=environment) as first:
            try:
                window = wait_for(environment, windows=1)[0]
                subprocess.run(["xdotool", "windowminimize", "--sync", window], env=environment, check=True)
                wait_for(environment, windows=0)
                second = subprocess.run(words, env=environment, timeout=PATIENCE, check=False)
                assert second.returncode == 0
                assert wait_for(environment, windows=1) == [window]
                assert first.poll() is None
            finally:
                first.terminate()
    assert (tmp_path / "data").is_dir()
