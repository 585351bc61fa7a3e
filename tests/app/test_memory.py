"""What a visit used goes back to the system once the screen is clear."""

import ctypes
import sys
from pathlib import Path

import pytest

from tms_education.app import memory

BIG = 64 * 1024 * 1024


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems take memory back by themselves")
def test_memory_is_handed_back():
    library = ctypes.CDLL(None)
    if not hasattr(library, "malloc_trim"):
        pytest.skip("this C library keeps nothing")
    library.malloc.restype = ctypes.c_void_p
    pieces = [ctypes.c_void_p(library.malloc(64 * 1024)) for _ in range(BIG // (64 * 1024))]
    last = ctypes.c_void_p(library.malloc(64 * 1024))  # lies above the others, which are kept for it
    for piece in pieces:
        ctypes.memset(piece, 1, 64 * 1024)
        library.free(piece)
    before = resident()
    memory.give_back()
    assert resident() < before - BIG // 2
    library.free(last)


def resident() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096
