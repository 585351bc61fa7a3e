"""A clinician walks a patient through in a real window; it ends with a page on paper, whose words are read back."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.window.walk_journey import QUESTION
from tests.window.xserver import require_tools, screen

ROOT = Path(__file__).resolve().parents[2]
FIRST = ("FIRST", "1400/300x1000/250+0+0", "screen")


def _words_of(pdf: Path) -> str:
    read = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], capture_output=True, text=True, timeout=30, check=True
    )
    return " ".join(read.stdout.split())


def _pages_of(pdf: Path) -> int:
    told = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, timeout=30, check=True).stdout
    return int(next(line.split()[1] for line in told.splitlines() if line.startswith("Pages:")))


@pytest.mark.window
@pytest.mark.slow
def test_a_whole_walk_through_ends_with_a_page_that_says_it_all(tmp_path):
    require_tools("pdftotext", "pdfinfo", "xrandr")
    shots = Path(os.environ.get("TMS_SHOTS", tmp_path / "shots"))
    shots.mkdir(exist_ok=True)
    with screen("2500x1000") as environment:
        environment |= {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
        subprocess.run(["xrandr", "--setmonitor", *FIRST], env=environment, check=True, timeout=20)
        done = subprocess.run(
            [sys.executable, "-m", "tests.window.walk_journey", str(tmp_path / "data"), str(shots)],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "walk-through done" in done.stdout
    papers = list(tmp_path.rglob("*.pdf"))
    assert len(papers) == 1
    words = _words_of(papers[0])
    for claim in (
        "My TMS summary",
        "Will it work?",
        "I said it back in my own words.",
        "29 of 100 got at least half better",
        "10 of 100 got at least half better",
        "1,371 people were counted.",
        "How: several depression scales (pooled).",
        "Source: Berlim",
        "Theta burst (iTBS)",
        "36 visits, from",
        "Where the coil goes: left side.",
        "There are six paths to talk over",
        QUESTION,
        "What we drew",
        "What comes next",
        "Call the clinic the same day if",
        "988",
        "In danger right now? Call 911.",
    ):
        assert claim in words, claim
    assert 1 <= _pages_of(papers[0]) <= 2
    others = [file for file in (tmp_path / "data").rglob("*") if file.is_file() and file not in papers]
    assert others
    for file in others:
        assert QUESTION.encode() not in file.read_bytes(), file.name
