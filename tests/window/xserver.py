"""A screen of its own for one test: Xvfb and a window manager."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

NEEDED = ("Xvfb", "xdotool", "openbox")


def why_not(*more: str) -> str:
    """Give why no window test can run here; nothing when it can."""
    missing = [tool for tool in (*NEEDED, *more) if shutil.which(tool) is None]
    return f"needs {' and '.join(missing)}" if missing else ""


def require_tools(*more: str) -> None:
    """Skip where the tools are missing; where CI is true that is a failure, not a skip."""
    reason = why_not(*more)
    if reason and os.environ.get("CI") == "true":
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)


@contextmanager
def screen(size: str = "1400x1000") -> Iterator[dict[str, str]]:
    """Run an X server; give the environment a program needs to open its window on it."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as answer:
        number = answer.readline().strip()
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    environment["DISPLAY"] = f":{number}"
    environment.pop("WAYLAND_DISPLAY", None)
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield environment
    finally:
        manager.terminate()
        manager.wait(10)
        server.terminate()
        server.wait(10)
