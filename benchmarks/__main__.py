"""Runs every benchmarks/bench_*.py in a process of its own; ends with 1 when one of them missed its number."""

import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Run them all, in order of their names."""
    missed = False
    for file in sorted(Path(__file__).parent.glob("bench_*.py")):
        print(f"\n{file.stem}", flush=True)
        missed |= subprocess.run([sys.executable, "-m", f"benchmarks.{file.stem}"], check=False).returncode != 0
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
