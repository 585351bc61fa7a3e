"""Runs every benchmarks/bench_*.py and prints its table; ends with 1 when one of them missed its number."""

import importlib
import sys
from pathlib import Path


def main() -> int:
    """Run them all, in order of their names."""
    missed = False
    for file in sorted(Path(__file__).parent.glob("bench_*.py")):
        print(f"\n{file.stem}")
        missed |= bool(importlib.import_module(f"benchmarks.{file.stem}").main())
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
