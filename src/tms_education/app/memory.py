"""Gives memory that is no longer used back to the system; on Linux alone, whose C library keeps it otherwise."""

import sys

AFTER_MS = 1500
"""So long after a visit was cleared: what it showed is gone by then."""


def give_back() -> None:
    """Hand it back: about 60 MB after a visit that showed the brain (measured)."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes  # noqa: PLC0415 -- after the first picture

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc has it, other C libraries have not
    if trim is not None:
        trim(0)
