"""Runs a program where there is no network at all, and reads from its system calls whether it asked for one."""

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

TRACED = "socket,connect,sendto"
INTERNET = re.compile(r"\b(?:AF|PF)_INET6?\b")


def _unshare() -> list[str]:
    """Give the command that makes an empty network namespace: as root, or as a user who may be root in one."""
    if shutil.which("strace") is None or shutil.which("unshare") is None:
        return []
    for words in (["unshare", "-n"], ["unshare", "-rn"]):
        if subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0:
            return words
    return []


def can_cut_off() -> bool:
    """Whether this user may make an empty network namespace, and strace is there."""
    return bool(_unshare())


def cut_off(words: Sequence[str], trace: Path) -> list[str]:
    """Give the command that runs ``words`` without any network and writes what it asked for into ``trace``.

    Where that can't be done it is the command itself; the trace is then not there, and ``internet_calls`` fails.
    """
    alone = _unshare()
    if not alone:
        return list(words)
    strace = ["strace", "--follow-forks", "--seccomp-bpf", f"--trace={TRACED}", f"--output={trace}"]
    return [*alone, *strace, *words]


def internet_calls(trace: Path) -> list[str]:
    """Give the calls that asked for an internet socket."""
    return [line for line in trace.read_text(encoding="utf-8", errors="replace").splitlines() if INTERNET.search(line)]
