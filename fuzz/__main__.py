"""Fuzzes every target in turn: ``python -m fuzz [--seconds 600] [TARGET ...]``. Ends with 1 when something broke.

What broke is kept in ``build/fuzz/<target>/``, one file of bytes each, for a test that holds it.
"""

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

from fuzz.targets import TARGETS

ROOT = Path(__file__).parent.parent
PLACE = ROOT / "build" / "fuzz"
LONGEST = 20_000
"""Bytes that one input may have."""

SLOWEST = 20
"""Seconds after which an input that still runs counts as broken."""

MOST_MEMORY = 2048
"""Megabytes."""


def sow(name: str) -> Path:
    """Put the sound files a target begins with into a folder of its own; earlier finds stay there."""
    corpus = PLACE / name / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for pattern in TARGETS[name].seeds:
        for file in ROOT.glob(pattern):
            shutil.copy(file, corpus / f"seed-{file.name}")
    return corpus


def fuzz(name: str, seconds: int) -> bool:
    """Fuzz one target; true when nothing broke."""
    corpus = sow(name)
    limits = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", f"-timeout={SLOWEST}"]
    keep = [f"-rss_limit_mb={MOST_MEMORY}", f"-artifact_prefix={PLACE / name}/", "-print_final_stats=1"]
    command = [sys.executable, "-m", "fuzz.one", name, *limits, *keep, str(corpus)]
    return subprocess.run(command, cwd=ROOT, check=False).returncode == 0


def main() -> int:
    """Fuzz what was named, or everything; share the seconds out."""
    parser = argparse.ArgumentParser("fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"one of {', '.join(TARGETS)}; all when none")
    parser.add_argument("--seconds", type=int, default=600, help="for all targets together")
    given = parser.parse_args()
    if unknown := set(given.targets) - TARGETS.keys():
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    names = given.targets or list(TARGETS)
    broken = [name for name in names if not fuzz(name, max(1, given.seconds // len(names)))]
    print(f"Broke: {', '.join(broken)}" if broken else "Nothing broke.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
