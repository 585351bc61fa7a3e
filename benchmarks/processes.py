"""What a program and everything it started cost: processor time, memory, context switches. Linux only (/proc)."""

import os
import signal
import subprocess
import time
from pathlib import Path

PROC = Path("/proc")


def family(root: int) -> list[int]:
    """Give the process and all below it."""
    children: dict[int, list[int]] = {}
    for folder in PROC.iterdir():
        if folder.name.isdecimal():
            try:
                parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(folder.name))
    found, waiting = [], [root]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += children.get(one, [])
    return found


def processor_ms(root: int, *, alone: bool = False) -> float:
    """Give how long the processors have worked for it so far, to the microsecond."""
    total = 0
    for one in [root] if alone else family(root):
        for task in (PROC / str(one) / "task").glob("*"):
            try:
                total += int((task / "schedstat").read_text().split()[0])
            except (OSError, IndexError):
                continue
    return total / 1e6


def memory_mb(root: int) -> float:
    """Give its proportional share of memory (PSS)."""
    total = 0
    for one in family(root):
        try:
            lines = (PROC / str(one) / "smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def switches(root: int) -> int:
    """Give how often it was given a processor, or let go of one."""
    total = 0
    for one in family(root):
        for task in (PROC / str(one) / "task").glob("*"):
            try:
                lines = (task / "status").read_text().splitlines()
            except OSError:
                continue
            total += sum(int(line.split()[1]) for line in lines if "ctxt_switches" in line)
    return total


def end(process: "subprocess.Popen[bytes]") -> None:
    """End a program that this one started, and what it started; first kindly."""
    members = family(process.pid)
    for kind, patience in ((signal.SIGTERM, 2.0), (signal.SIGKILL, 2.0)):
        for one in members:
            try:
                os.kill(one, kind)
            except ProcessLookupError:
                continue
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline and (process.poll() is None or any(map(_lives, members))):
            time.sleep(0.02)  # noqa: TID251 -- another program's end sends no signal
        if process.poll() is not None and not any(map(_lives, members)):
            return


def _lives(one: int) -> bool:
    try:
        return (PROC / str(one) / "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def forget_files(*folders: Path) -> None:
    """Take files out of the machine's memory, as after it was switched on; those that others use stay."""
    os.sync()
    for folder in folders:
        for file in folder.rglob("*"):
            if file.is_file() and not file.is_symlink():
                handle = os.open(file, os.O_RDONLY)
                try:
                    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
                finally:
                    os.close(handle)
