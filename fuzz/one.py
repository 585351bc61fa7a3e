"""Runs one target under atheris until its time is over: ``python -m fuzz.one NAME [libFuzzer's arguments]``."""

import sys

import atheris

with atheris.instrument_imports(include=["tms_education", "markdown"]):
    from fuzz.targets import TARGETS


def main() -> None:
    """Fuzz the target that the first word names; libFuzzer ends the process."""
    name, *rest = sys.argv[1:]
    atheris.Setup([sys.argv[0], *rest], TARGETS[name].take)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
